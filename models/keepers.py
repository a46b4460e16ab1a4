"""Keepers: the few members whose computers do what somebody has to do, and whose clocks together say that a moment has
passed.

At most nine of those who vote, drawn so that nobody can choose them and every computer finds the same.
"""

from collections.abc import Collection, Iterable
from hashlib import sha256

from models.ids import MemberId

MOST = 9


def draw(resolution: bytes, voters: Collection[MemberId], dormant: Collection[MemberId] = ()) -> tuple[MemberId, ...]:
    """The keepers, in a fixed order: the at most MOST voters, without the dormant ones, whose hash with the id of the
    latest resolution is lowest."""
    awake = (voter for voter in voters if voter not in dormant)
    return tuple(sorted(awake, key=lambda member: sha256(resolution + member).digest())[:MOST])


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
