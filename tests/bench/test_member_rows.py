"""What lists read of members: how they belong, their roles and powers; and how this computer's owner belongs."""

import json

import pytest

from models.errors import Refused
from models.roll import Changes
from sync.group import resolving
from sync.simulated import Bench, Person
from tests.torture.garden import NOW


@pytest.fixture
def bench() -> Bench:
    made = Bench(NOW)
    made.people("Ana", "Ben", "Gus")
    return made


def row(seer: Person, member: Person) -> tuple[str, list[str], list[str]]:
    found = seer.rows("SELECT standing, roles, powers FROM members WHERE member = ?", member.member)
    standing, roles, powers = found[0]
    return standing, json.loads(roles), json.loads(powers)


def own(person: Person) -> str:
    return str(person.rows("SELECT standing FROM groups")[0][0])


def test_rows_say_how_everybody_belongs(bench: Bench) -> None:
    ana, ben, gus = bench.persons
    standing, roles, powers = row(ben, ana)
    assert (standing, roles) == ("member", ["steward"])
    assert "*" in powers
    assert row(ana, gus) == ("provisional", [], [])
    ana.decide(resolving.propose, Changes(voters=(gus.member,)))
    assert row(ben, gus) == ("member", [], [])
    ana.decide(resolving.suspend, gus.member)
    assert all(row(seer, gus) == ("suspended", [], []) for seer in (ana, ben, gus))
    assert [own(each) for each in bench.persons] == ["member", "provisional", "suspended"]


def test_whoever_is_out_is_told_how_and_refused_with_that_reason(bench: Bench) -> None:
    ana, ben, gus = bench.persons
    ana.decide(resolving.remove, [gus.member])
    ben.decide(resolving.leave)
    assert [own(each) for each in (ana, ben, gus)] == ["member", "left", "removed"]
    for seer in bench.persons:
        assert seer.rows("SELECT name FROM former_members ORDER BY name")[-1:] == [("Gus",)]
    assert ana.rows("SELECT name FROM former_members ORDER BY name") == [("Ben",), ("Gus",)]
    for person, code in ((ben, "group.left"), (gus, "group.removed")):
        with pytest.raises(Refused) as refused:
            person.do("garden.open_topic", name="late")
        assert refused.value.code == code
