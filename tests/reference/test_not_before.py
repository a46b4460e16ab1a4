"""*Not before*: what the keepers' clocks have not passed counts nowhere, whoever says so and in whatever order."""

from collections.abc import Sequence
from itertools import combinations

import pytest

from models.edit import Put
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.ids import RecordId
from models.keepers import TICK, quorum
from models.roll.resolutions import Changes
from sync.group import circle_writing, clocks, resolving
from sync.ledger.envelope import Envelope
from sync.profile.ticks import SPACED
from sync.simulated import Bench, Hostile, Person, Schedules
from tests.reference.lending import FEATURE, WEEK, due_at

DUE = "2025-07-01"
END = due_at({"due": DUE}) + WEEK


def shed(voters: int, members: int = 0) -> tuple[Schedules, RecordId]:
    """Number 0 owns a drill, which she has lent to number 1. The first `voters` members vote, so they are keepers."""
    bench = Bench(Registry((*FEATURES, FEATURE)))
    people = bench.people(*(f"Person {number}" for number in range(max(voters, members, 2))))
    if voters > 1:
        people[0].decide(resolving.propose, Changes(voters=tuple(person.member for person in people[:voters])))
    drill = people[0].do("lending.add_item", name="Drill", sort="tool")
    assert drill is not None
    people[0].do("lending.lend", item=drill, borrower=people[1].member, due=DUE)
    return Schedules(bench), drill


def tick(*people: Person) -> None:
    for person in people:
        person.do("settings.tick", moment=END)


def given_up(person: Person, drill: RecordId) -> bool:
    return any(" lost" in key for key in person.first.group.read(drill).state)  # type: ignore[union-attr]


def claim(hostile: Hostile, drill: RecordId, ticking: Sequence[Person]) -> Envelope:
    """The edit of a changed program that gives the loan up, and sees the ticks of these."""
    group = hostile.group
    sees = []
    for person in ticking:
        record = clocks.tick_of(group, person.member, None)
        sees.append((record, TICK, person.member, b"", hostile.heads(record)))
    [nonce] = [key.split(" ")[1] for key in group.read(drill).state if key.endswith(" due")]  # type: ignore[union-attr]
    lost = Put((f"loans {nonce} lost",), "lost")
    return hostile.says("item", lost, record=drill, deps=hostile.heads(drill), sees=sees)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 7])
def test_a_quorum_of_ticks_is_enough_and_fewer_are_not(count: int) -> None:
    hour, drill = shed(count)
    bench, keepers = hour.bench, hour.bench.persons[:count]
    owner, needed = keepers[0], quorum(count)
    bench.now = END + 1000
    for ticking in range(needed):
        with pytest.raises(Refused) as refused:
            owner.do("lending.give_up", item=drill)
        assert refused.value == Refused("keepers.too_early", needed=needed, keepers=count)
        tick(keepers[ticking])
    owner.do("lending.give_up", item=drill)
    assert all(given_up(person, drill) for person in bench.persons)
    bench.equal()


def test_ticks_of_before_the_moment_show_nothing() -> None:
    hour, drill = shed(4)
    hour.bench.now = END - 100_000
    tick(*hour.bench.persons)
    hour.bench.now = END + 1000
    with pytest.raises(Refused, match=r"keepers\.too_early"):
        hour.bench.persons[0].do("lending.give_up", item=drill)


def test_what_keepers_wrote_anyway_serves_as_well_as_a_tick() -> None:
    hour, drill = shed(4)
    zero, one, two, three = hour.bench.persons
    channel = zero.do("conversations.add_channel", name="street")
    hour.bench.now = END + 1000
    one.do("conversations.say", channel=channel, text="good morning")
    tick(two)
    with pytest.raises(Refused, match=r"keepers\.too_early"):
        zero.do("lending.give_up", item=drill)
    said = three.do("conversations.say", channel=channel, text="hello")
    assert said is not None
    zero.do("lending.give_up", item=drill)
    assert all(given_up(person, drill) for person in hour.bench.persons)
    hour.bench.equal()


@pytest.mark.parametrize("ticking", [(), (0, 1), (0, 1, 4), (0, 1, 2)])
def test_a_changed_program_gets_the_same_verdict_everywhere_and_in_every_order(ticking: Sequence[int]) -> None:
    """Four keepers, and somebody who is none: ticks of three keepers are needed."""
    hour, drill = shed(4, 5)
    bench, mallory = hour.bench, hour.bench.hostile(hour.bench.persons[0])
    bench.now = END + 1000
    people = [bench.persons[number] for number in ticking]
    arriving = [ticks_of(person) for person in people]
    bench.send(arriving)
    said = claim(mallory, drill, people)
    bench.send([said])
    enough = ticking == (0, 1, 2)
    assert [given_up(person, drill) for person in bench.persons] == [enough] * 5
    found: set[bool] = set()
    bench.every_order(
        [*arriving, said], lambda device: found.add(" lost" in str(device.read(drill).state))  # type: ignore[union-attr]
    )  # fmt: skip
    assert found == {enough}
    bench.equal()


def ticks_of(person: Person) -> Envelope:
    """The envelope with a tick of this person, whether their program would write it or not."""
    hostile = Hostile(person.first)
    return hostile.says(TICK, Put(("moment",), END), record=clocks.tick_of(person.first.group, person.member, None))


def test_only_keepers_write_ticks() -> None:
    hour, _drill = shed(4, 5)
    with pytest.raises(Refused, match=r"edit\.not_allowed"):
        tick(hour.bench.persons[4])


def test_who_votes_no_longer_is_no_keeper_and_whoever_is_away_is_none_either() -> None:
    hour, drill = shed(4)
    zero, one, two, three = hour.bench.persons
    hour.bench.now = END + 1000
    tick(one, two, three)
    zero.decide(resolving.propose, Changes(rules={f"away.{one.member.hex()}": 1}))
    if zero.first.group.roll.now.charter.number < 2:
        for person in (one, two):
            person.decide(resolving.sign, zero.first.group.roll.resolutions()[-1].id)
    assert set(zero.first.group.roll.now.charter.keepers) == {zero.member, two.member, three.member}
    zero.do("lending.give_up", item=drill)  # two of three are enough
    zero.decide(resolving.remove, [three.member])


def test_a_private_circle_has_its_own_keepers() -> None:
    hour, _drill = shed(4, 6)
    zero, *_others, four, five = hour.bench.persons
    circle = circle_writing.open_circle(four.first.group, "people", "Plans", (five.member,), "")
    four.first.written(four.first)
    saw = four.do("lending.add_item", name="Saw", sort="tool", circle=circle)
    four.do("lending.lend", item=saw, borrower=five.member, due=DUE)
    hour.bench.now = END + 1000
    tick(*hour.bench.persons[:4])
    four.do("settings.tick", moment=END, circle=circle)
    with pytest.raises(Refused) as refused:
        four.do("lending.give_up", item=saw)
    assert refused.value == Refused("keepers.too_early", needed=2, keepers=2)
    five.do("settings.tick", moment=END, circle=circle)
    four.do("lending.give_up", item=saw)
    assert given_up(five, saw)  # type: ignore[arg-type]
    assert zero.rows("SELECT count(*) FROM records WHERE kind = 'tick'") == [(4,)]


# The computers of keepers write them


def written(hour: Schedules) -> list[int]:
    """How many ticks each of the persons has written, as everybody knows."""
    of = hour.bench.persons[0].first
    found = [of.read(clocks.tick_of(of.group, person.member, None)) for person in hour.bench.persons]
    return [0 if each is None else each.edits for each in found]


def test_as_many_keepers_as_are_needed_write_a_tick_when_it_is_due_and_nobody_else_does() -> None:
    hour, drill = shed(9, 12)
    hour.bench.now = END - 30_000
    hour.pass_seconds(20)
    assert sum(written(hour)) == 0
    hour.pass_seconds(120)
    assert sorted(written(hour)) == [0] * 6 + [1] * 6
    assert written(hour)[9:] == [0, 0, 0]
    hour.bench.persons[0].do("lending.give_up", item=drill)
    assert all(given_up(person, drill) for person in hour.bench.persons)
    hour.bench.equal()


def test_where_keepers_sleep_others_take_their_turn() -> None:
    hour, drill = shed(4)
    hour.bench.now = END - 30_000
    hour.asleep.add(hour.bench.persons[1].first)
    hour.pass_seconds(60)
    assert sum(written(hour)) == 3
    hour.bench.persons[0].do("lending.give_up", item=drill)


def test_a_keeper_whose_clock_is_wrong_changes_nothing() -> None:
    hour, drill = shed(4)
    wrong = hour.bench.persons[1].first
    wrong.ahead_ms = 30 * 86_400_000
    for person in (hour.bench.persons[0], *hour.bench.persons[2:]):
        wrong.clock.heard(person.member, hour.bench.now)
    hour.pass_seconds(60)
    assert sum(written(hour)) == 0
    hour.bench.send([Hostile(wrong).says(TICK, Put(("moment",), END),
                                         record=clocks.tick_of(wrong.group, wrong.group.me, None))])  # fmt: skip
    with pytest.raises(Refused, match=r"keepers\.too_early"):
        wrong.do("lending.give_up", item=drill)
    hour.bench.now = END - 30_000
    hour.pass_seconds(20)
    assert written(hour) == [0, 1, 0, 0]
    hour.pass_seconds(60)
    assert sum(written(hour)) >= 3
    hour.bench.persons[0].do("lending.give_up", item=drill)


def test_ticks_are_spaced_however_many_moments_are_due() -> None:
    """A member lends many things with due days so close that somebody's computer would tick all the time."""
    hour, _drill = shed(1)
    owner = hour.bench.persons[0]
    hour.bench.now = END
    for number in range(30):
        item = owner.do("lending.add_item", name=f"Item {number}", sort="tool")
        owner.do("lending.lend", item=item, borrower=owner.member, due=f"2025-06-{number + 1:02}")
    hour.pass_seconds(10)
    assert written(hour)[0] == 1
    hour.bench.now += SPACED // 2
    hour.pass_seconds(5)
    assert written(hour)[0] == 1


def test_a_tick_is_hidden_from_people() -> None:
    hour, _drill = shed(1)
    before = [hour.bench.persons[0].rows(f"SELECT count(*) FROM {table}") for table in ("found", "fact")]
    tick(hour.bench.persons[0])
    assert before == [hour.bench.persons[0].rows(f"SELECT count(*) FROM {table}") for table in ("found", "fact")]


@pytest.mark.parametrize("count", [2, 4])
def test_of_all_sets_of_ticks_those_of_a_quorum_alone_are_enough(count: int) -> None:
    hour, drill = shed(count)
    bench, keepers = hour.bench, hour.bench.persons[:count]
    bench.now = END + 1000
    tick(*keepers)
    for size in range(count + 1):
        for chosen in combinations(keepers, size):
            device = keepers[0].first.copied("a copy")
            device.receive([claim(Hostile(device), drill, chosen).raw])
            assert (" lost" in str(device.read(drill).state)) == (size >= quorum(count))  # type: ignore[union-attr]
