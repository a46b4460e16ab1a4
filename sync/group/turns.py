"""Chooses when there are more things than can be named: one of each owner before a second one of anybody. So the many
things of one owner never hide the few of another."""

from collections.abc import Hashable, Iterable
from itertools import islice, zip_longest
from typing import TypeVar

T = TypeVar("T")


def in_turn(owned: Iterable[tuple[Hashable, T]], most: int) -> list[T]:
    """At most `most` of the things. `owned` holds (owner, thing); the things of one owner keep their order."""
    queues: dict[Hashable, list[tuple[T]]] = {}
    for owner, thing in owned:
        queues.setdefault(owner, []).append((thing,))
    turns = (each[0] for turn in zip_longest(*queues.values()) for each in turn if each is not None)
    return list(islice(turns, most))
