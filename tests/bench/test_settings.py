"""The group's settings, and the rules that a resolution sets, are the same on every computer."""

import pytest

from models.edit import Put
from models.errors import Refused
from models.ids import common_record, everyone
from models.roll import GROUP_SETTINGS, Changes, Role
from sync.group import resolving
from sync.ledger.envelope import parse
from sync.net import invitations
from sync.simulated import Bench, Person
from sync.simulated.carrying import held
from sync.trust.invitation import read_link
from tests.bench.stories import OPEN, Story, names
from tests.torture.garden import LATER, NOW

SHOWN = "SELECT name, purpose, switched_off FROM group_settings"
NAMED = "SELECT name FROM groups"
LOWEST = "lowest.topic"


@pytest.fixture
def bench() -> Bench:
    """Ana and Ben may change the settings."""
    made = Bench(NOW)
    ana, ben, _cleo = made.people("Ana", "Ben", "Cleo")
    keeper = Role((GROUP_SETTINGS,), (ben.member,))
    ana.decide(resolving.propose, Changes(roles={"keeper": keeper}))
    return made


def called(person: Person) -> str:
    """What a person's computer calls the group, in memory and in its store."""
    [(stored,)] = person.rows(NAMED)
    assert stored == person.first.group.name
    return str(stored)


def test_different_settings_that_two_change_at_once_both_stay(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    with bench.apart(ana, ben):
        ana.do("settings.change", name="Elm Street")
        ana.do("settings.switch", module="alerts", on=False)
        ben.do("settings.change", purpose="Neighbours")
        ben.do("settings.switch", module="library", on=True)
        ben.do("settings.switch", module="aid", on=False)
    bench.equal()
    for person in (ana, ben, cleo):
        assert person.rows(SHOWN) == [("Elm Street", "Neighbours", "aid,alerts")]
        assert called(person) == "Elm Street"


def test_of_two_names_at_once_all_show_the_same(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    with bench.apart(ana, ben):
        ana.do("settings.change", name="Elm Street")
        ben.do("settings.change", name="Oak Street")
    bench.equal()
    assert called(ana) in ("Elm Street", "Oak Street")
    assert called(ana) == called(ben) == called(cleo)


def test_a_name_is_in_new_invitations_and_can_be_taken_back(bench: Bench) -> None:
    ana, _ben, cleo = bench.persons
    assert called(cleo) == "Maple Street"
    ana.do("settings.change", name="Elm Street")
    assert read_link(invitations.invite(ana.first.group, "", 1, 60).link).name == "Elm Street"
    cleo.first.reopen()
    assert called(cleo) == "Elm Street"
    ana.do("settings.change", name="")
    assert called(cleo) == "Maple Street"
    bench.equal()


def test_nobody_else_changes_them(bench: Bench) -> None:
    ana, _ben, cleo = bench.persons
    with pytest.raises(Refused) as refused:
        cleo.do("settings.change", name="Cleo Street")
    assert refused.value.code == "rule.only"
    mallory = bench.hostile(cleo)
    record = common_record("settings", everyone(ana.first.group.id))
    bench.send([mallory.says("settings", Put(("name",), "Cleo Street"), record=record)])
    bench.equal()
    assert called(ana) == "Maple Street"
    assert ana.read(record) is None


def test_what_somebody_set_whose_power_was_ended_meanwhile_does_not_stay(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    with bench.apart(ben, cleo):
        ben.do("settings.change", name="Ben Street")
        bench.meet(ben, cleo)
        assert called(cleo) == "Ben Street"
        ana.decide(resolving.propose, Changes(roles={"keeper": None}))
    bench.equal()
    assert [called(person) for person in (ana, ben, cleo)] == ["Maple Street"] * 3


def test_they_come_in_any_order(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    known = frozenset(held(cleo.first.group))
    with bench.apart(ana, ben):
        ana.do("settings.change", name="Elm Street")
        ben.do("settings.change", name="Oak Street", purpose="Trees")
        ana.do("settings.switch", module="alerts", on=False)
    ben.do("settings.change", name="Ash Street")
    arrived = [parse(raw) for raw in held(cleo.first.group) if raw not in known]
    ends = set()
    bench.every_order(arrived, lambda device: ends.add((device.group.name, *device.rows(SHOWN))))
    assert ends == {("Ash Street", ("Ash Street", "Trees", "alerts"))}


# The lowest version of a kind's rules


def test_whoever_knows_that_newer_rules_are_asked_for_writes_by_them() -> None:
    """Ben's program is last year's. Cleo's is too, and she is away when the group decides."""
    bench = Bench(NOW)
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    bench.upgrade(ana, LATER)
    old = ben.do("garden.open_topic", name="before that")
    known = frozenset(held(ana.first.group))
    with bench.apart(cleo):
        ana.decide(resolving.propose, Changes(rules={LOWEST: 2}))
        away = cleo.do("garden.open_topic", name="from far away")
        with pytest.raises(Refused) as refused:
            ben.do("garden.open_topic", name="too old")
        assert refused.value == Refused("edit.old_version", kind="topic")
        ana.do("garden.open_topic", name="short")
    with pytest.raises(Refused, match=r"edit\.old_version"):
        ben.do("garden.change_topic", topic=old, name="changed")
    ben.do("garden.note", topic=away, text="other kinds are as before")
    shown = names(ana)
    assert shown == ["before that", "from far away", "short"]
    bench.upgrade(ben, LATER)
    bench.upgrade(cleo, LATER)
    ben.do("garden.open_topic", name="new")
    assert names(cleo) == [*shown, "new"]
    bench.equal()
    arrived = [parse(raw) for raw in held(ana.first.group) if raw not in known]
    ends = set()
    bench.every_order(arrived, lambda device: ends.add(tuple(names(device))), most=200)
    assert ends == {(*shown, "new")}


def test_a_changed_program_that_admits_to_know_it_is_refused_by_all(story: Story) -> None:
    """One that conceals it counts: nobody can tell it from somebody who was away."""
    bench, ana = story.bench, story.ana
    for person in bench.persons:
        bench.upgrade(person, LATER)
    unaware = ana.first.group.roll.heads
    ana.decide(resolving.propose, Changes(rules={LOWEST: 2}))
    admits = story.mallory.says("topic", Put(("name",), "a very long name"), OPEN, version=1)
    conceals = story.mallory.says("topic", Put(("name",), "another long name"), OPEN, version=1, roll=unaware)
    ends = set()
    bench.send([admits, conceals])
    bench.every_order([admits, conceals], lambda device: ends.add(tuple(names(device))))
    assert ends == {("another long name",)}
    bench.equal()


def test_the_rule_can_be_lowered_again() -> None:
    bench = Bench(NOW)
    ana, ben = bench.people("Ana", "Ben")
    bench.upgrade(ana, LATER)
    ana.decide(resolving.propose, Changes(rules={LOWEST: 2}))
    ana.decide(resolving.propose, Changes(rules={LOWEST: 1}))
    ben.do("garden.open_topic", name="by the old rules")
    assert names(ana) == ["by the old rules"]
    bench.equal()


# Who lets people in


def test_everybody_who_votes_invites_where_a_resolution_says_so() -> None:
    bench = Bench(NOW)
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    ana.decide(resolving.propose, Changes(voters=(ben.member,)))
    with pytest.raises(Refused, match=r"roll\.not_a_steward"):
        invitations.invite(ben.first.group, "", 1, 60)
    ana.decide(resolving.propose, Changes(rules={"admission": "members"}))  # Ben has not signed, Ana is all stewards
    assert invitations.invite(ben.first.group, "", 1, 60).link
    with pytest.raises(Refused, match=r"roll\.not_a_steward"):
        invitations.invite(cleo.first.group, "", 1, 60)  # who does not vote yet
    ana.decide(resolving.propose, Changes(rules={"admission": "stewards"}))
    with pytest.raises(Refused, match=r"roll\.not_a_steward"):
        invitations.invite(ben.first.group, "", 1, 60)
    bench.meet()
    bench.equal()


