"""Modules whose chores never end, and members who make that so."""

from collections.abc import Sequence
from typing import Any

import pytest

from models.declared import changed, declared, intents, known, tables
from models.facts import About, Due, Facts
from models.feature import Context, Draft, Feature, Record, Registry
from models.features import FEATURES
from models.fields import Line, Number
from models.rules import ANYONE, Fields, Rules
from sync.profile.schedule import MOST_TOLD, RETRY
from sync.simulated import Bench, Schedules

KNOCK: Fields = {"name": Line(required=True), "at": Line(required=True), "times": Number()}


def facts(record: Record, _about: About) -> Facts:
    return Facts(title="door", dues=(Due(int(str(record.state["at"])), "due.knock", chore="knocks.again"),))


def again(context: Context, record: bytes) -> Sequence[Draft]:
    """It writes something new each time, and stays due."""
    before = known(context, KNOCKS, record).state.get("times") or 0
    return changed(context, KNOCKS, record, {"times": int(str(before)) + 1})


def end(_context: Context, record: bytes) -> Sequence[Draft]:
    raise SystemExit(record)


KNOCKS = declared("knock", Rules(KNOCK, change=ANYONE), facts=facts)


def street(count: int, chore: Any = again) -> Schedules:
    made = {"add_knock": intents(KNOCKS)["add_knock"], "again": chore}
    bench = Bench(Registry((*FEATURES, Feature("knocks", (KNOCKS,), made, tables("knock", KNOCK)))))
    bench.people(*(f"Person {number}" for number in range(count)))
    return Schedules(bench)


def knock(hour: Schedules, seconds: int) -> None:
    hour.bench.persons[0].do("knocks.add_knock", name="a", at=str(hour.bench.now + 1000 * seconds))


def test_a_chore_that_stays_due_is_carried_out_less_and_less_often() -> None:
    hour = street(3)
    knock(hour, 5)
    hour.pass_seconds(60)
    few = len(hour.done)
    hour.pass_seconds(3600)
    assert 3 < few <= 3 * 6
    assert len(hour.done) <= 3 * 13
    hour.bench.equal()


def test_what_it_wrote_may_make_something_else_due() -> None:
    hour = street(1)
    knock(hour, 5)
    hour.bench.now += 10_000
    wait = next(iter(hour.each.values())).run()
    assert len(hour.done) == 1
    assert wait is not None
    assert wait <= 1000


def test_a_chore_that_ends_the_program_ends_nothing() -> None:
    hour = street(1, end)
    knock(hour, 5)
    hour.pass_seconds(20)
    assert len(hour.done) == 1
    hour.pass_seconds(RETRY // 1000)
    assert len(hour.done) == 2
    with pytest.raises(RuntimeError, match="end the program"):
        hour.bench.persons[0].do("knocks.again", record=bytes(16))


def test_of_very_many_moments_at_once_the_last_ones_are_told() -> None:
    hour = street(1)
    hour.pass_seconds(1)
    for number in range(MOST_TOLD + 30):
        knock(hour, 1000 - number)
    hour.bench.now += 2_000_000
    hour.pass_seconds(1)
    assert len(hour.told) == MOST_TOLD
    moments = [reminder.at for _, reminder in hour.told]
    assert moments == sorted(moments)
