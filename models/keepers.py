"""Keepers: the few members whose computers do what somebody has to do, and whose clocks together say that a moment has
passed.

At most nine of those who vote, drawn so that nobody can choose them and every computer finds the same. They stay
keepers until they vote no longer or a resolution says that they are away; then their places are drawn anew.
"""

from collections.abc import Collection, Iterable
from hashlib import sha256

from models.ids import MemberId

MOST = 9
"""Keepers of a group, or of a circle."""
AWAY = "away."
"""A rule of the roll whose name begins with this ends with a member's id in hexadecimal digits. If its value is 1, the
member is away for long and cannot be a keeper."""
TICK = "tick"
"""The kind of records that say nothing but when they were written."""
WRITE_TICK = "settings.tick"
"""The intent that writes one: `moment` in milliseconds since 1970, `circle` or None."""


def member_away(rule: str) -> MemberId:
    """Whom a rule of the roll names that says who is away; no bytes if it is another rule."""
    try:
        return MemberId(bytes.fromhex(rule.removeprefix(AWAY)) if rule.startswith(AWAY) else b"")
    except ValueError:
        return MemberId(b"")


def draw(resolution: bytes, voters: Collection[MemberId], dormant: Collection[MemberId] = ()) -> tuple[MemberId, ...]:
    """The keepers, in a fixed order: the at most MOST voters, without the dormant ones, whose hash with the id of the
    latest resolution is lowest."""
    awake = (voter for voter in voters if voter not in dormant)
    return tuple(sorted(awake, key=lambda member: sha256(resolution + member).digest())[:MOST])


def renewed(
    standing: Iterable[MemberId], resolution: bytes, voters: Collection[MemberId], away: Collection[MemberId] = ()
) -> tuple[MemberId, ...]:
    """The keepers after a resolution: those of before who still vote and are not away, then whoever is drawn for the
    places that are free."""
    kept = tuple(keeper for keeper in standing if keeper in voters and keeper not in away)
    return (*kept, *draw(resolution, voters, (*away, *kept)))[:MOST]


def liars(count: int) -> int:
    """How many of `count` keepers may be faulty without changing a result: f of 3f + 1 (Byzantine fault tolerance)."""
    return (count - 1) // 3


def quorum(count: int) -> int:
    """How many of `count` keepers must say the same, so that two quorums share a keeper who is not faulty."""
    return (count + liars(count)) // 2 + 1


def have_passed(moment: int, keepers: Collection[MemberId], clocks: Iterable[tuple[MemberId, int]]) -> bool:
    """Do enough keepers' clocks say that a moment has passed? `clocks` holds (member, milliseconds since 1970) of what
    the edit has seen."""
    past = {member for member, at in clocks if member in keepers and at >= moment}
    return bool(keepers) and len(past) >= quorum(len(set(keepers)))


def rank(member: MemberId, able: Collection[MemberId], keepers: Collection[MemberId], record: bytes) -> int | None:
    """The place of a member among those who may do a chore on a record: keepers first, then by hash. None if it is not
    one of them."""
    order = sorted(able, key=lambda each: (each not in keepers, sha256(record + each).digest()))
    return order.index(member) if member in able else None
