"""Due moments on many computers, on a clock that the test moves: one does the chore, and nobody does it early."""

import asyncio
from collections.abc import Iterator, Sequence

import pytest

from models.declared import declared, intents, settled, tables
from models.errors import Refused
from models.facts import EVERYBODY, About, Due, Facts, Whom
from models.feature import Context, Draft, Feature, Record, Registry
from models.features import FEATURES
from models.fields import Flag, Line
from models.ids import MemberId, RecordId
from models.keepers import rank
from models.rules import ANYONE, Fields, Rules
from sync.group.group import Group
from sync.profile.schedule import BRIEF, LOOK, MOST, SLOT
from sync.simulated import Bench, Device, Person, Schedules

BELL: Fields = {"name": Line(required=True), "at": Line(required=True)}
RUNG: Fields = {"rung": Flag()}


def facts(record: Record, about: About) -> Facts:
    whom = Whom(power="bells.ring") if record.state["name"] == "special" else EVERYBODY
    due = Due(int(record.state["at"]), "due.bell", whom, chore="bells.ring")
    return Facts(title=record.state["name"], dues=() if about["rung"] else (due,))


def ring(context: Context, record: bytes) -> Sequence[Draft]:
    return settled(context, RANG, {"rung": True}, subject=record)


BELLS = declared("bell", Rules(BELL), facts=facts, hears=("rung",))
RANG = declared("rung", Rules(RUNG, change=ANYONE), begins="common")
FEATURE = Feature(
    "bells", (BELLS, RANG), {"add_bell": intents(BELLS)["add_bell"], "ring": ring},
    (*tables("bell", BELL), *tables("rung", RUNG)),
)  # fmt: skip


def street(count: int, *, connected: bool = True) -> Schedules:
    bench = Bench(Registry((*FEATURES, FEATURE)), connected=connected)
    bench.people(*(f"Person {number}" for number in range(count)))
    bench.meet()
    return Schedules(bench)


def bell(hour: Schedules, who: Person, seconds: int, name: str = "noon") -> RecordId:
    made = who.do("bells.add_bell", name=name, at=str(hour.bench.now + 1000 * seconds))
    assert made is not None
    hour.bench.meet()
    return made


def rung(hour: Schedules) -> Iterator[int]:
    for device in hour.bench.devices:
        yield device.rows("SELECT count(*) FROM rung")[0][0]


def test_of_twenty_computers_one_does_it_and_not_before_its_time() -> None:
    hour = street(20)
    due = hour.bench.now + 60_000
    bell(hour, hour.bench.persons[0], 60)
    hour.pass_seconds(58)
    assert hour.done == []
    hour.pass_seconds(30)
    assert [at for at, _ in hour.done] == [due]
    assert set(rung(hour)) == {1}
    hour.bench.equal()


def test_where_news_travel_slowly_a_few_do_the_same() -> None:
    hour = street(20, connected=False)
    bell(hour, hour.bench.persons[0], 60)
    hour.pass_seconds(200, meet_every=25)
    assert 1 <= len(hour.done) <= 3
    assert set(rung(hour)) == {1}
    hour.bench.equal()


@pytest.mark.parametrize("days", [2, -2])
def test_of_twenty_computers_one_with_a_wrong_clock_changes_nothing_for_the_others(days: int) -> None:
    """The computer that would have had the first turn is two days off."""
    hour = street(20)
    due = hour.bench.now + 60_000
    noon = bell(hour, hour.bench.persons[0], 60)
    first = next(device for device in hour.bench.devices if place(device, noon) == 0)
    first.ahead_ms = days * 86_400_000
    for person in hour.bench.persons:
        if person.first is not first:
            first.clock.heard(person.member, hour.bench.now)
    hour.pass_seconds(55)
    assert hour.done == []
    hour.pass_seconds(60)
    [(at, member)] = hour.done
    assert member != first.group.me
    assert at == due + SLOT
    assert set(rung(hour)) == {1}
    hour.bench.equal()


def place(device: Device, record: RecordId) -> int | None:
    """The place of a computer in the turns for a chore of everybody's."""
    state = device.group.roll.now
    return rank(device.group.me, list(state.members), state.charter.keepers, record)


def test_who_is_alone_does_nothing_until_it_has_a_session() -> None:
    hour = street(3)
    hour.has_session = False
    bell(hour, hour.bench.persons[0], 10)
    hour.pass_seconds(60)
    assert hour.done == []
    assert hour.each[hour.bench.persons[1].first].run() == LOOK
    hour.has_session = True
    hour.pass_seconds(30)
    assert len(hour.done) == 1


def test_when_all_sleep_whoever_wakes_does_it() -> None:
    hour = street(3)
    bell(hour, hour.bench.persons[0], 10)
    hour.asleep.update(hour.bench.devices)
    hour.pass_seconds(3600)
    last = hour.bench.persons[2].first
    hour.asleep.discard(last)
    hour.pass_seconds(3 * SLOT // 1000)
    assert [member for _, member in hour.done] == [last.group.me]
    hour.asleep.clear()
    hour.pass_seconds(60)
    assert len(hour.done) == 1


def test_only_who_holds_the_power_does_it() -> None:
    hour = street(5)
    bell(hour, hour.bench.persons[4], 10, "special")
    hour.pass_seconds(120)
    assert [member for _, member in hour.done] == [hour.bench.persons[0].member]  # the founder holds all powers
    assert {member for member, _ in hour.told} == {hour.bench.persons[0].member}


def test_nobody_wakes_up_for_nothing() -> None:
    hour = street(2)
    schedule = hour.each[hour.bench.devices[0]]
    assert schedule.run() is None
    bell(hour, hour.bench.persons[0], 100)
    assert schedule.run() == 99_000  # writing took a second
    hour.pass_seconds(130)
    assert schedule.run() is None


@pytest.mark.parametrize("trouble", [Refused("bell.broken"), ZeroDivisionError("a module's mistake")])
def test_what_fails_is_not_tried_again_at_once(monkeypatch: pytest.MonkeyPatch, trouble: Exception) -> None:
    hour = street(2)
    bell(hour, hour.bench.persons[0], 10)

    def fail(_group: Group, _intent: str, _arguments: object) -> None:
        hour.done.append((hour.bench.now, MemberId(b"")))
        raise trouble

    for schedule in hour.each.values():
        monkeypatch.setattr(schedule, "_do", fail)
    hour.pass_seconds(600)
    assert len(hour.done) == 2  # each computer once
    faults = [device.store.faults.counts() for device in hour.bench.devices]
    assert faults == [{} if isinstance(trouble, Refused) else {"bells": 1}] * 2


def test_what_failed_on_a_full_disk_is_done_soon_after_there_is_room(monkeypatch: pytest.MonkeyPatch) -> None:
    hour = street(1)
    device = hour.bench.persons[0].first
    bell(hour, hour.bench.persons[0], 10)

    def fill(_group: Group, _intent: str, _arguments: object) -> None:
        raise Refused("store.full")

    with monkeypatch.context() as full:
        full.setattr(hour.each[device], "_do", fill)
        hour.pass_seconds(300)
    assert (next(rung(hour)), device.store.faults.counts()) == (0, {})
    hour.pass_seconds(LOOK // 1000)
    assert (next(rung(hour)), device.store.faults.counts()) == (1, {})


def test_many_chores_that_others_leave_undone_do_not_hide_a_later_one() -> None:
    hour = street(2)
    ana, ben = hour.bench.persons
    for _number in range(2 * MOST + 20):
        ana.do("bells.add_bell", name="special", at=str(hour.bench.now))
    hour.asleep.add(ana.first)  # she alone holds the power to ring these
    bell(hour, ana, 10)
    hour.pass_seconds(60)
    assert [member for _, member in hour.done] == [ben.member]
    assert hour.each[ben.first].run() in (BRIEF, SLOT)


def test_a_moment_is_told_once_also_after_a_while_away() -> None:
    hour = street(2)
    hour.pass_seconds(1)
    bell(hour, hour.bench.persons[0], 10)
    away = hour.bench.persons[1].first
    hour.asleep.add(away)
    hour.has_session = False  # so that the bell stays due
    hour.pass_seconds(60)
    hour.asleep.clear()
    hour.pass_seconds(60)
    assert [(member, each.what, each.title) for member, each in hour.told] == [
        (hour.bench.persons[0].member, "due.bell", "noon"), (hour.bench.persons[1].member, "due.bell", "noon"),
    ]  # fmt: skip


def test_what_waited_for_a_session_is_looked_at_once_there_is_one() -> None:
    hour = street(2)
    [ana, _ben] = hour.bench.persons
    bell(hour, ana, 0)
    hour.bench.now += 60_000
    schedule = hour.each[ana.first]

    async def run() -> None:
        hour.has_session = False
        schedule.begin()
        await asyncio.sleep(0)
        hour.has_session = True
        schedule.met(lambda _group: False)  # not in sync yet
        await asyncio.sleep(0.05)
        assert hour.done == []
        schedule.met(lambda _group: True)  # she is the group's keeper, so it is her turn
        for _ in range(100):
            await asyncio.sleep(0.01 * (not hour.done))
        await schedule.end()

    asyncio.run(run())
    assert [who for _, who in hour.done] == [ana.member]


@pytest.mark.parametrize("count", [1, 3])
def test_a_clock_that_is_set_back_keeps_nobody_from_chores(count: int) -> None:
    hour = street(count)
    bell(hour, hour.bench.persons[0], 60)
    for days in (2, 0):
        for device in hour.bench.devices:
            device.ahead_ms = days * 86_400_000
        hour.pass_seconds(5)
    assert len(hour.done) == 1
    bell(hour, hour.bench.persons[0], 60, "evening")
    hour.pass_seconds(60 + count * SLOT // 1000)
    assert set(rung(hour)) == {2}


def test_what_was_refused_while_the_clock_was_ahead_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    hour = street(1)
    bell(hour, hour.bench.persons[0], 60)
    device = hour.bench.devices[0]
    real = Device.do

    def refused(self: Device, intent: str, **arguments: object) -> object:
        if device.ahead_ms:
            raise Refused("rule.not_allowed")
        return real(self, intent, **arguments)

    monkeypatch.setattr(Device, "do", refused)
    device.ahead_ms = 2 * 86_400_000
    hour.pass_seconds(5)
    assert set(rung(hour)) == {0}
    device.ahead_ms = 0
    hour.pass_seconds(70)
    assert set(rung(hour)) == {1}
