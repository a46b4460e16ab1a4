"""Where there is more than can be named: of everybody one before the second of anybody, so that nobody's many hide
others' few."""

from collections.abc import Hashable, Iterable
from itertools import islice, zip_longest
from typing import TypeVar

T = TypeVar("T")


def in_turn(owned: Iterable[tuple[Hashable, T]], most: int) -> list[T]:
    """At most so many of these (owner, thing), those of one owner in their order."""
    queues: dict[Hashable, list[tuple[T]]] = {}
    for owner, thing in owned:
        queues.setdefault(owner, []).append((thing,))
    turns = (each[0] for turn in zip_longest(*queues.values()) for each in turn if each is not None)
    return list(islice(turns, most))
