"""A fair rota: who takes which shift when, with the reason for each choice (catalogue 7).

A pure function of what people said, so that everybody who works it out gets the same. It only proposes: each person
takes a shift with their own answer.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Literal

from msgspec import Struct, field

Reason = Literal["least_hours", "longest_ago", "only_one", "next_in_order"]


class Post(Struct, frozen=True):
    """A shift on one date."""

    shift: str
    date: int
    start: int
    """Milliseconds since 1970, as everywhere here."""
    end: int
    people: int
    """How many are still needed."""


class Person(Struct, frozen=True):
    member: str
    """In hexadecimal."""
    served_ms: int = 0
    """How long this person has served so far."""
    last: int = 0
    """When this person served last; 0 = never."""
    unavailable: tuple[tuple[int, int], ...] = ()
    """From when until when this person cannot."""
    unwilling: frozenset[str] = frozenset()
    """Shifts that this person does not do."""


class Choice(Struct, frozen=True):
    """Somebody for a post, and why."""

    post: Post
    member: str
    reason: Reason
    served_ms: int
    """How long this person had served before this post."""
    passed_over: Mapping[str, str] = field(default_factory=dict)
    """Member -> why not: `unavailable`, `unwilling`, `busy` (with another post at that time)."""


class Rota(Struct, frozen=True):
    choices: Sequence[Choice]
    open: Sequence[tuple[Post, int]]
    """Posts for which nobody is left, and how many people are missing there."""


def rota(posts: Collection[Post], people: Collection[Person]) -> Rota:
    """Each post goes to whoever has served least so far; among equals to whoever served longest ago, then by id. Posts
    that begin first are filled first, and posts for which few people can come before others that begin with them."""
    served = {each.member: each.served_ms for each in people}
    last = {each.member: each.last for each in people}
    taken: dict[str, list[Post]] = {each.member: [] for each in people}
    choices: list[Choice] = []
    lacking: list[tuple[Post, int]] = []
    able = {post: [each for each in people if not _hindered(each, post, ())] for post in posts}
    for post in sorted(posts, key=lambda each: (each.start, len(able[each]), each.shift)):
        for missing in range(post.people, 0, -1):
            passed = {each.member: why for each in people if (why := _hindered(each, post, taken[each.member]))}
            free = sorted(served.keys() - passed.keys(), key=lambda each: (served[each], last[each], each))
            if not free:
                lacking.append((post, missing))
                break
            chosen = free[0]
            reason = _reason(free, served, last)
            choices.append(Choice(post, chosen, reason, served[chosen], passed))
            taken[chosen].append(post)
            served[chosen] += post.end - post.start
            last[chosen] = post.end
    return Rota(choices, lacking)


def _hindered(person: Person, post: Post, taken: Sequence[Post]) -> str:
    """Why somebody cannot take a post; empty if they can."""
    if post.shift in person.unwilling:
        return "unwilling"
    if any(start < post.end and post.start < end for start, end in person.unavailable):
        return "unavailable"
    return "busy" if any(each.start < post.end and post.start < each.end for each in taken) else ""


def _reason(free: Sequence[str], served: Mapping[str, int], last: Mapping[str, int]) -> Reason:
    if len(free) == 1:
        return "only_one"
    first, second = free[:2]
    if served[first] < served[second]:
        return "least_hours"
    return "longest_ago" if last[first] < last[second] else "next_in_order"
