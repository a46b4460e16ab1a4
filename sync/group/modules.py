"""The modules that a group has switched off: nobody begins or changes anything with them. What others write stays."""

from collections.abc import Sequence
from typing import Protocol

from models import ids, modules
from models.case import Record
from models.errors import Refused
from models.feature import Draft
from models.ids import GroupId, RecordId
from models.roll import GROUP_SETTINGS, Roll
from sync.store.open_store import OpenStore

NAMED = 3
"""Most members named as those who may switch a module on."""


class Switched(Protocol):
    @property
    def id(self) -> GroupId: ...
    @property
    def store(self) -> OpenStore: ...
    @property
    def roll(self) -> Roll: ...
    def read(self, record: RecordId) -> Record | None: ...


def check(group: Switched, drafts: Sequence[Draft]) -> None:
    """May this be written? What switches a module on may hold what the module begins with.

    Raises Refused `module.off`, with the names of some who may switch it on, or `module.off_nobody`."""
    kinds = group.store.registry.kinds
    written = [kinds[draft.kind] for draft in drafts if draft.kind in kinds]
    if any(kind.switches for _, kind in written):
        return
    off = switched_off(group)
    for module in (owner.name for owner, _ in written if owner.name in off):
        holders = group.roll.view(group.roll.heads).holding(GROUP_SETTINGS)
        names = sorted(member.name for id_, member in group.roll.now.members.items() if id_ in holders)
        if not names:
            raise Refused("module.off_nobody", module=module)
        raise Refused("module.off", module=module, names=", ".join(names[:NAMED]))


def switched_off(group: Switched) -> frozenset[str]:
    """The modules that are switched off now, by name."""
    registry, said = group.store.registry, dict[str, bool]()
    for _, kind in registry.kinds.values():
        if kind.switches is not None:
            found = group.read(ids.common_record(kind.name, ids.everyone(group.id)))
            said |= kind.switches(found.state) if found is not None else {}
    return modules.switched_off((each.name for each in registry.features if each.optional), said)
