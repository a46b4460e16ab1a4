"""A member who makes more acts at once than anybody can name: nobody else is kept from writing, or overlooked."""

import pytest

from models.errors import Refused
from models.ids import CircleId
from models.roll import MAX_DEPS, Act, Leave, Sheet, Suspend, encode_statement
from sync.group import resolving
from sync.ledger.envelope import ACT, Envelope
from sync.simulated import Hostile
from sync.trust.keys import ROLL, circle_tag
from tests.bench.stories import Story, names
from tests.bench.test_circles import Street
from tests.bench.test_resolutions import decide, stewards

MANY = 2 * MAX_DEPS + 10


def at_once(mallory: Hostile, act: Act, count: int = MANY) -> list[Envelope]:
    """An act so many times, none of which knows another one."""
    log, roll = mallory.fresh_log(), mallory.group.roll.heads
    tag = CircleId(circle_tag(mallory.group.id, ROLL))
    said = encode_statement(act)
    return [mallory.seal(kind=ACT, circle=tag, statement=said, log=log, roll=roll)
            for _ in range(count)]  # fmt: skip


@pytest.mark.parametrize("what", ["leaves", "suspends"])
def test_who_goes_by_very_many_acts_keeps_nobody_from_writing(story: Story, what: str) -> None:
    """New keys name what they know of the roll, 64 acts at most. With 65 departures of one member no keys were ever
    good again, so that nobody in the group could write a word."""
    ana, ben, cleo = story.bench.persons
    decide(ana, voters=tuple(each.member for each in story.bench.persons), roles=stewards(ana, cleo))
    act = Leave() if what == "leaves" else Suspend(ben.member)
    story.bench.send(at_once(story.mallory, act), ana, ben)
    writing = [ana, ben] if what == "leaves" else [ana, cleo]
    for person in writing:
        person.do("garden.open_topic", name=f"by {person.name}")
    assert names(ana) == names(writing[1]) == [f"by {person.name}" for person in writing]
    if what == "suspends":  # of departures one is enough
        assert len(ana.first.group.roll.heads) <= MAX_DEPS
    told = [each.what for each in ana.first.group.roll.done(lambda _act: 0)]
    assert "unvouched" not in told
    story.bench.equal(*writing)


def test_who_left_by_very_many_acts_reads_nothing_of_what_is_written_then(story: Story) -> None:
    ana, ben, cleo = story.bench.persons
    story.bench.send(at_once(story.mallory, Leave()), ana, ben)
    said = ana.do("garden.open_topic", name="without Cleo")
    story.bench.meet()
    assert said is not None
    assert (ben.read(said) is None, cleo.read(said) is None) == (False, True)


def test_nobody_is_overlooked_in_a_circle_because_of_very_many_acts() -> None:
    """Ana's program named those acts and not the one that had let Dan in, so Dan could not read, and she could write
    nothing more in the circle."""
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    mallory = street.bench.hostile(cleo)
    hidden = at_once(mallory, Sheet(bytes(32)), 3 * MAX_DEPS)
    (dan,) = street.bench.people("Dan")
    street.bench.send(hidden, ana, ben, dan)
    for _ in range(3):
        circle = street.open(ana, ben, dan)
        for person in (ana, ben, dan):
            said = street.say(person, circle, f"says {person.name}")
            assert [each.read(said) is not None for each in (ana, ben, dan, cleo)] == [True, True, True, False]


def test_a_majority_removes_who_goes_on_with_it(story: Story) -> None:
    ana, ben, cleo = story.bench.persons
    decide(ana, voters=tuple(each.member for each in story.bench.persons))
    story.bench.send(at_once(story.mallory, Sheet(bytes(32))), ana, ben)
    resolution = ana.decide(resolving.remove, [cleo.member])
    ben.decide(resolving.sign, resolution)
    assert cleo.member in ana.first.group.roll.now.charter.removed
    with pytest.raises(Refused):
        cleo.do("garden.open_topic", name="still here?")
    ben.do("garden.open_topic", name="among us")
    assert names(ana) == ["among us"]
