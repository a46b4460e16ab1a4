"""Which renewals of the keys are over which, and whose are asked for. Members state as many as they like, over whatever
they like, even over each other: nothing here takes longer than reading all of them a few times."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Protocol

from sync.trust.renewal import FIRST, Renewal


class Stated(Protocol):
    """A renewal as one member stated it."""

    @property
    def statement(self) -> Renewal: ...
    @property
    def owner(self) -> bytes: ...


Known = Mapping[bytes, Sequence[Stated]]


def newest(known: Known, renewals: Iterable[bytes]) -> list[bytes]:
    """Those of these renewals that no other of them is over, lowest id first. If two are over each other, neither is
    older. Every renewal is over FIRST, except FIRST itself."""
    among = set(renewals)
    older: set[bytes] = set()
    found: list[bytes] = []
    for ring in reversed(list(_rings(known, among))):  # each after all that are over it
        here = among.intersection(ring)
        is_older = not older.isdisjoint(ring)
        if here and not is_older:
            found += here
        if here or is_older:
            older.update(below for name in ring for below in _under(known, name))
    if len(found) > 1:
        found = [name for name in found if name != FIRST]
    return sorted(found)


def _under(known: Known, renewal: bytes) -> Iterator[bytes]:
    for stated in known.get(renewal, ()):
        yield from stated.statement.over


def _rings(known: Known, among: Iterable[bytes]) -> Iterator[list[bytes]]:
    """These and all that they are over, each after what it is over. Those that are over each other come together. By
    Tarjan's way, without recursion."""
    lowest: dict[bytes, int] = {}
    numbers: dict[bytes, int] = {}
    waiting: list[bytes] = []
    done: set[bytes] = set()
    for start in among:
        path = [] if start in numbers else [(start, _under(known, start))]
        while path:
            name, below = path[-1]
            if name not in numbers:
                numbers[name] = lowest[name] = len(numbers)
                waiting.append(name)
            further = next(below, None)
            if further is None:
                path.pop()
                if path:
                    above = path[-1][0]
                    lowest[above] = min(lowest[above], lowest[name])
                if lowest[name] == numbers[name]:
                    ring = _taken(waiting, name)
                    done.update(ring)
                    yield ring
            elif further not in numbers:
                path.append((further, _under(known, further)))
            elif further not in done:
                lowest[name] = min(lowest[name], numbers[further])


def _taken(waiting: list[bytes], name: bytes) -> list[bytes]:
    """The end of the list, from this name on, is taken from it."""
    ring = [waiting.pop()]
    while ring[-1] != name:
        ring.append(waiting.pop())
    return ring


def to_ask(known: Known, lacking: Sequence[bytes], asked: Collection[bytes], most: int) -> list[bytes]:
    """The renewals among `lacking` to ask for next. `asked` were asked for and have no answer yet; at most `most` of
    each member may be without an answer. One of each member comes before a second one of anybody. So a member who
    states many renewals that nobody holds, even twice, hides none of others."""
    queues: dict[bytes, list[bytes]] = {}
    for name in sorted(lacking, key=lambda each: each not in asked):
        owners = (queues.setdefault(stated.owner, []) for stated in known[name])
        min(owners, key=len).append(name)
    fresh = ([name for name in queue[:most] if name not in asked] for queue in queues.values())
    return [name for turn in zip_longest(*fresh) for name in turn if name is not None]
