"""Ticks: what a keeper's computer writes so that others may know that a moment has passed.

Only where a due moment asks for it, and only while the clocks of too few keepers are known to have passed it.
"""

from typing import NamedTuple

from models.ids import CircleId
from models.keepers import quorum, rank
from sync.group import clocks
from sync.group.group import Group

SLOT = 10_000
"""Milliseconds between the turns of two keepers who are not among the first quorum."""
SPACED = 3_600_000
"""Least milliseconds between two ticks of one keeper in one circle."""
_LATEST = (
    "SELECT group_number, max(at) FROM fact_due WHERE keepers = 1 AND +at <= ?"
    " AND group_number IN (SELECT value FROM json_each(?)) GROUP BY group_number"
)


class Wanted(NamedTuple):
    """`moment`, in milliseconds since 1970, must have passed by the clocks of the keepers of a circle (None: of
    everyone's)."""

    circle: CircleId | None
    moment: int


def circle_of(group: Group, list_number: int) -> CircleId | None:
    """The circle whose records have this number in lists; None is everyone's."""
    return CircleId(group.logs.circles.by_number(-list_number).tag) if list_number < 0 else None


def wanted(group: Group, now: int, lists: str) -> list[Wanted]:
    """The ticks that this computer may have to write. `lists` holds the numbers of the lists, in JSON."""
    found = [Wanted(circle_of(group, number), at) for number, at in group.store.db.rows(_LATEST, (now, lists))]
    return [each for each in found if _lacks_mine(group, each)]


def _lacks_mine(group: Group, each: Wanted) -> bool:
    if group.me not in clocks.keepers(group, each.circle):
        return False
    mine = clocks.newest(group, each.circle).get(group.me)
    return (mine is None or mine[0] < each.moment) and clocks.passed(group, each.circle) < each.moment


def turn(group: Group, each: Wanted, ready: int) -> int:
    """When it is our turn to write a tick, in milliseconds since 1970. `ready` is since when this computer can write
    any. As many keepers as are needed have the first turn together."""
    keepers = clocks.keepers(group, each.circle)
    place = rank(group.me, keepers, keepers, each.moment.to_bytes(8, "big")) or 0
    before = group.read(clocks.tick_of(group, group.me, each.circle))
    first = max(each.moment, ready) + max(0, place - quorum(len(keepers)) + 1) * SLOT
    return max(first, before.clock[1] + SPACED if before is not None else 0)
