"""What was done about the group's people is told to everybody alike, and what has no effect any more is not told."""

import pytest

from desktop.telling import in_words
from models.roll import Changes, Link, Role, belonging
from sync import activities
from sync.group import resolving
from sync.simulated import Bench, Person
from sync.trust.keys import new_device
from tests.bench.test_overview import seen_by
from tests.torture.garden import NOW


@pytest.fixture
def bench() -> Bench:
    made = Bench(NOW)
    made.people("Ana", "Ben", "Cleo")
    return made


def told(bench: Bench, seer: Person, since: int | None = None) -> list[str]:
    """The sentences, the oldest first: all of them, or the news since a moment."""
    reading, who = seen_by(seer)
    found = activities.moderation(reading, who) if since is None else activities.news(reading, who, since)
    names = {person.member: person.name for person in bench.persons}
    return [in_words(each, names.__getitem__) for each in reversed(found) if each.kind == activities.ROLL]


def test_acts_are_told_with_who_did_them(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    ana.decide(resolving.suspend, ben.member)
    bench.days(1)
    ana.decide(resolving.lift, ben.member)
    cleo.decide(resolving.leave)
    first = ["Ana founded the group.", "Ana let in Ben.", "Ana let in Cleo."]
    then = ["Ana suspended Ben.", "Ana ended the suspension of Ben.", "Cleo left the group."]
    for seer in (ana, ben):
        assert (sorted(told(bench, seer)[:3]), told(bench, seer)[3:]) == (first, then)


def test_what_a_resolution_changed_is_told_once_it_is_carried(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    ana.decide(resolving.propose, Changes(voters=(ben.member,)))
    before = len(told(bench, cleo))
    keep = Role(("garden.keep",), (ana.member, ben.member))
    out = resolving.seen(ben.first.group, [cleo.member])
    name = ben.decide(resolving.propose, Changes(roles={"keeper": keep}, removed=out))
    bench.days(1)
    looked = ben.first.clock.now()
    bench.days(1)
    assert len(told(bench, ana)) == before
    ana.decide(resolving.sign, name)
    lines = [
        "Cleo was removed by resolution 2, which Ben proposed.",
        "Ana became keeper by resolution 2, which Ben proposed.",
        "Ben became keeper by resolution 2, which Ben proposed.",
    ]  # fmt: skip
    for seer in (ana, ben):
        assert sorted(told(bench, seer)[before:]) == sorted(lines)
    assert sorted(told(bench, ben, looked)) == sorted(lines)  # Ana's signature carried what Ben had proposed
    assert told(bench, ana, looked) == []
    ana.decide(resolving.propose, Changes(roles={"keeper": None}))
    ben.decide(resolving.sign, ben.first.group.roll.resolutions()[-1].id)
    assert sorted(told(bench, ana)[-2:]) == [
        "Ana is no longer keeper, by resolution 3, which Ana proposed.",
        "Ben is no longer keeper, by resolution 3, which Ana proposed.",
    ]


def test_what_lost_its_effect_is_no_longer_told(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    ana.decide(resolving.propose, Changes(voters=(ben.member, cleo.member)))
    with bench.apart(ana):
        ana.decide(resolving.suspend, cleo.member)
        assert "Ana suspended Cleo." in told(bench, ana)
        name = ben.decide(resolving.remove, [ana.member])
        cleo.decide(resolving.sign, name)
    for seer in bench.persons:
        assert "Ana suspended Cleo." not in told(bench, seer)
        assert "Ana was removed by resolution 2, which Ben proposed." in told(bench, seer)


def test_news_are_what_arrived_since_and_not_ones_own(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    with bench.apart(cleo):
        cleo.decide(resolving.leave)
        bench.days(2)
        looked = ben.first.clock.now()
        bench.days(1)
        ana.decide(resolving.suspend, ben.member)
    assert told(bench, ben, looked) == ["Cleo left the group.", "Ana suspended Ben."]
    assert told(bench, ana, looked) == ["Cleo left the group."]
    bench.days(1)
    assert told(bench, ben, ben.first.clock.now()) == []


def test_what_was_seen_is_no_news_within_the_same_second(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    bench.days(1)
    looked = ben.first.clock.now()
    ana.decide(resolving.suspend, cleo.member)
    reading, who = seen_by(ben)
    seen = activities.newest(reading)
    assert [each.what for each in activities.news(reading, who, looked)] == ["activity.roll.suspended"]
    assert activities.news(reading, who, looked, seen=seen) == []
    ana.decide(resolving.lift, cleo.member)
    assert [each.what for each in activities.news(reading, who, looked, seen=seen)] == ["activity.roll.lifted"]


def test_computers_are_told_of_only_to_whose_they_are(bench: Bench) -> None:
    ana, ben, _ = bench.persons
    laptop = new_device()
    consent = laptop.signing.sign(belonging(ben.first.group.id, ben.member, laptop.card))
    ben.decide(lambda group: group.act(Link(laptop.card, consent, "laptop")))
    assert "Ben added another computer." in told(bench, ben)
    ben.decide(resolving.drop, laptop.card.id)
    assert "Ben took a computer out of the group." in told(bench, ben)
    assert not [line for line in told(bench, ana) if "computer" in line]


def test_a_store_of_a_former_program_tells_it_after_the_start(bench: Bench) -> None:
    ben = bench.persons[1]
    before = told(bench, ben)
    with ben.first.db.transaction():
        ben.first.db.run("DELETE FROM roll_activity")
    ben.first.reopen()
    assert told(bench, ben) == before
    assert len(before) == 3


def test_pages_of_the_log_follow_each_other(bench: Bench) -> None:
    ana, ben, _ = bench.persons
    ana.decide(resolving.suspend, ben.member)
    reading, who = seen_by(ana)
    everything = activities.moderation(reading, who)
    pages = [activities.moderation(reading, who, 3, skipped) for skipped in (0, 3, 6)]
    assert [len(page) for page in pages] == [3, 1, 0]
    assert [each for page in pages for each in page] == everything
