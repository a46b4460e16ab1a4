"""Random histories: members want to do something that nobody may do before a moment, and say that it has come.

Each history has keepers, some of whom have wrong clocks and write ticks whenever they like, and letters that take any
time. Somebody acts as soon as a rule allows it by what has reached that computer.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random

import pytest

from models.case import Author, Case, Circle, Record, RollView
from models.clock import stamp
from models.edit import Edit
from models.ids import CircleId, MemberId, RecordId
from models.keepers import TICK, quorum

DUE = 1_750_000_000_000
HOUR = 3_600_000
HISTORIES = 4000
CIRCLE = Circle(CircleId(b"everyone" * 2))
Rule = Callable[["History", int], bool]
"""`rule(history, now)`: may it be done by what has arrived at this moment (milliseconds since 1970)?"""


@dataclass
class History:
    """`ticks`: keeper -> (its stamp, when it reaches whoever acts). `off`: by how many milliseconds the clock of
    whoever acts is ahead."""

    keepers: tuple[MemberId, ...]
    ticks: Mapping[MemberId, tuple[int, int]]
    off: int

    def case(self, now: int) -> Case:
        seen = {
            RecordId(keeper): Record(RecordId(keeper), TICK, keeper, stamp(said), stamp(said), 1, {})
            for keeper, (said, arrives) in self.ticks.items() if arrives <= now
        }  # fmt: skip
        edit = Edit(b"r" * 16, "thing", 1, (), stamp(now), ())
        after = Record(RecordId(b"r" * 16), "thing", self.keepers[0], stamp(now), stamp(now), 1, {})
        return Case(None, after, edit, Author(self.keepers[0]), CIRCLE, RollView(keepers=self.keepers), seen)


def history(random: Random, wrong: int) -> History:
    """Keepers of whom at most `wrong`, and fewer than a quorum, have any clock. The clocks of the others are right, and
    they tick at the moment, or later when they wake up."""
    count = random.choice((1, 2, 3, 4, 5, 7, 9))
    keepers = tuple(MemberId(bytes([number]) * 16) for number in range(count))
    faulty = set(random.sample(keepers, min(wrong, quorum(count) - 1)))
    ticks = {}
    for keeper in keepers:
        written = DUE + random.choice((0, random.randrange(48 * HOUR)))
        if keeper in faulty:
            written = DUE - random.randrange(48 * HOUR)
        ticks[keeper] = (max(DUE, written), written + random.randrange(12 * HOUR))
    return History(keepers, ticks, random.randrange(-2 * HOUR, 2 * HOUR))


def by_quorum(history: History, now: int) -> bool:
    return history.case(now).not_before(DUE) is None


def by_own_clock(history: History, now: int) -> bool:
    return now + history.off >= DUE


def by_fewer(history: History, now: int) -> bool:
    """A mutation: one tick fewer than a quorum is enough."""
    return sum(arrives <= now for _said, arrives in history.ticks.values()) >= max(1, quorum(len(history.keepers)) - 1)


def acts(history: History, rule: Rule) -> int:
    """When it is done first, by the right time."""
    moments = sorted({DUE + HOUR * number // 2 for number in range(-96, 200)})
    return next(now for now in moments if rule(history, now))


@pytest.mark.parametrize(("rule", "is_early"), [(by_quorum, False), (by_own_clock, True), (by_fewer, True)])
def test_a_quorum_of_keepers_is_never_early_and_a_single_clock_is(rule: Rule, *, is_early: bool) -> None:
    random = Random(19)
    early = sum(acts(history(random, 5), rule) < DUE for _ in range(HISTORIES))
    assert (early > HISTORIES // 20) == is_early
    assert is_early or early == 0


def test_with_right_clocks_it_is_possible_when_the_quorum_has_ticked() -> None:
    random = Random(20)
    for _ in range(HISTORIES // 10):
        made = history(random, 0)
        arrivals = sorted(arrives for _said, arrives in made.ticks.values())
        last = arrivals[quorum(len(made.keepers)) - 1]
        assert by_quorum(made, last)
        assert not by_quorum(made, last - 1)


def test_ticks_of_others_and_records_of_several_authors_are_no_clocks() -> None:
    keepers = tuple(MemberId(bytes([number]) * 16) for number in range(4))
    stranger = MemberId(b"s" * 16)
    made = History(keepers, dict.fromkeys((*keepers[:2], stranger), (DUE, DUE)), 0)
    assert not by_quorum(made, DUE)
    case = made.case(DUE)
    for kind, edits, is_enough in ((TICK, 3, True), ("message", 1, True), ("message", 2, False)):
        third = Record(RecordId(b"t" * 16), kind, keepers[2], stamp(DUE), stamp(DUE), edits, {})
        more = Case(case.before, case.after, case.edit, case.author, CIRCLE, case.roll, {**case.seen, third.id: third})
        assert (more.not_before(DUE) is None) == is_enough
