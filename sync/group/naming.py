"""The name of a group: the one that its members chose, or else that of its founding."""

from collections.abc import Iterable
from typing import Protocol

from models import ids
from models.case import Record
from models.ids import GroupId, RecordId
from models.roll import Roll
from models.text import is_name
from sync.store.open_store import OpenStore


class Named(Protocol):
    """What naming needs of a group."""

    name: str
    group_number: int

    @property
    def id(self) -> GroupId: ...
    @property
    def store(self) -> OpenStore: ...
    @property
    def roll(self) -> Roll: ...
    def read(self, record: RecordId) -> Record | None: ...


def rename(group: Named, touched: Iterable[str]) -> bool:
    """Follow the records of the features in `touched`; part of a transaction. Has the group another name now?"""
    changed = set(touched)
    naming = [kind for owner, kind in group.store.registry.kinds.values() if kind.names_group and owner.name in changed]
    if not naming:
        return False
    name = group.roll.founding.name
    for kind in naming:
        record = group.read(ids.common_record(kind.name, ids.everyone(group.id)))
        chosen = record.state.get(kind.names_group) if record is not None else None
        name = str(chosen) if is_name(chosen) else name
    if name == group.name:
        return False
    group.name = name
    group.store.db.run("UPDATE groups SET name = ? WHERE group_number = ?", (name, group.group_number))
    return True
