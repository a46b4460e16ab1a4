"""Which renewals are over which, and which are asked for: as the plain definitions say, and without much work."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sync.trust.renewal import FIRST, Renewal
from sync.trust.succession import newest, to_ask


@dataclass
class Stated:
    renewal: Renewal
    owner: bytes = b""
    looked: int = 0

    @property
    def statement(self) -> Renewal:
        self.looked += 1
        return self.renewal


def name(number: int) -> bytes:
    return (number + 1).to_bytes(16, "big")


def stated(number: int, *over: int, owner: bytes = b"") -> Stated:
    return Stated(Renewal(name(number), tuple(map(name, over)), bytes(16), bytes(32)), owner)


def by_definition(known: Mapping[bytes, Sequence[Stated]], among: set[bytes]) -> list[bytes]:
    """Those that none of the others is over, or which are over it, too."""
    below = {each: {FIRST} - {each} for each in among}
    for each, found in below.items():
        queue = [each]
        while queue:
            for one in known.get(queue.pop(), ()):
                fresh = set(one.renewal.over) - found
                found |= fresh
                queue += fresh
    return sorted(one for one in among if not any(one in below[each] and each not in below[one] for each in among))


def test_the_newest_are_those_that_nothing_is_over_alone() -> None:
    for seed in range(400):
        dice = random.Random(seed)
        known: dict[bytes, list[Stated]] = {}
        for number in range(9):
            for _ in range(dice.choice((1, 1, 2))):
                over = dice.sample(range(12 if seed % 2 else max(1, number)), dice.randrange(min(4, number + 1)))
                known.setdefault(name(number), []).append(stated(number, *over))
        among = {name(number) for number in range(9) if dice.random() < 0.6} | ({FIRST} if seed % 3 else set())
        assert newest(known, among) == by_definition(known, among), seed


def test_a_long_line_of_renewals_is_gone_through_once() -> None:
    """It took the square of their number, in time and in memory: four thousand held everybody up for eleven seconds."""
    line = {name(number): [stated(number, *range(max(0, number - 1), number))] for number in range(5000)}
    assert newest(line, line) == [name(4999)]
    assert sum(each.looked for found in line.values() for each in found) <= 2 * len(line)


def test_one_of_each_member_is_asked_for_before_a_second_one() -> None:
    known = {name(number): [stated(number, owner=b"m")] for number in range(50)}
    known |= {name(number): [stated(number, owner=b"a")] for number in range(50, 53)}
    known[name(50)].insert(0, stated(50, owner=b"m"))  # stated once more by the first one
    found = to_ask(known, list(known), (), 8)
    assert set(found[:4]) >= {name(50), name(51)}
    assert {name(50), name(51), name(52)} < set(found)
    assert len(found) == 8 + 3
    assert to_ask(known, list(known), found, 8) == []
    answered = [each for each in known if each != name(0)]
    assert len(to_ask(known, answered, found, 8)) == 1
