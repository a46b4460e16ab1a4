"""What is known here of the keepers' clocks, and which records show it."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from models import case, ids
from models.case import keepers_of, too_early
from models.ids import CircleId, GroupId, MemberId, RecordId
from models.keepers import TICK, quorum
from models.roll import Roll
from sync.group.circles import GroupCircles
from sync.ledger.logs import Logs
from sync.store.open_store import OpenStore

LOOKED_AT = 1000
"""Most of the newest records in which ordinary ones of keepers are looked for."""


class Group(Protocol):
    """The part of a group that is looked at."""

    id: GroupId
    group_number: int
    store: OpenStore
    logs: Logs
    circles: GroupCircles

    @property
    def roll(self) -> Roll: ...
    def read(self, record: RecordId) -> case.Record | None: ...


def keepers(group: Group, circle: CircleId | None) -> tuple[MemberId, ...]:
    """The keepers of a circle (None: of everyone's), as of what is known here. All kinds of private circles have
    them alike."""
    roll = group.roll.view(group.roll.heads)
    if circle is None:
        return keepers_of(case.Circle(CircleId(ids.everyone(group.id))), roll)
    return keepers_of(case.Circle(circle, "pair", group.circles.history(circle).participants()), roll)


def newest(group: Group, circle: CircleId | None) -> dict[MemberId, tuple[int, RecordId]]:
    """Keeper -> the latest moment (milliseconds since 1970) that their clock is known to have passed, and the record
    that shows it: a tick, or an ordinary one."""
    known, found = keepers(group, circle), dict[MemberId, tuple[int, RecordId]]()
    records = [*(tick_of(group, keeper, circle) for keeper in known), *_ordinary(group, known, circle)]
    for record in records:
        read = group.read(record)
        if read is not None and read.clock[0] in known:
            keeper, at = read.clock
            found[keeper] = max(found.get(keeper, (0, record)), (at, record))
    return found


def passed(group: Group, circle: CircleId | None) -> int:
    """The latest moment (milliseconds since 1970) that enough keepers' clocks are known to have passed; 0 if none."""
    needed, times = quorum(len(keepers(group, circle))), sorted(newest(group, circle).values(), reverse=True)
    return times[needed - 1][0] if 0 < needed <= len(times) else 0


def shown(group: Group, moment: int, circle: CircleId | None) -> tuple[RecordId, ...]:
    """The records that an edit must see to show that a moment (milliseconds since 1970) has passed.

    Raises Refused `keepers.too_early`."""
    if passed(group, circle) < moment:
        raise too_early(len(keepers(group, circle)))
    times = sorted(newest(group, circle).values(), reverse=True)
    return tuple(record for _at, record in times[: quorum(len(keepers(group, circle)))])


def tick_of(group: Group, keeper: MemberId, circle: CircleId | None) -> RecordId:
    """The record of a keeper's ticks in a circle."""
    return ids.personal_record(TICK, circle or ids.everyone(group.id), keeper, b"")


def _ordinary(group: Group, wanted: Sequence[MemberId], circle: CircleId | None) -> Iterator[RecordId]:
    """The newest ordinary record of each of these, if it is among the newest records of the group."""
    kinds = {kind.name for _, kind in group.store.registry.kinds.values() if kind.tells_time}
    number, left = group.logs.circles[circle or ids.everyone(group.id)].id, set(wanted)
    for record, kind, within, author in group.store.db.rows(
        "SELECT id, kind, circle, author FROM (SELECT * FROM records ORDER BY order_key DESC LIMIT ?)"
        " WHERE group_number = ? AND edits = 1 ORDER BY order_key DESC", (LOOKED_AT, group.group_number),
    ):  # fmt: skip
        if kind in kinds and within == number and author in left:
            left.discard(author)
            yield RecordId(record)
