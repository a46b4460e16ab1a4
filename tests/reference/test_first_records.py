"""What a module starts with is there once, in new groups and in old ones, whoever switches it on."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from models.feature import Registry
from models.features import FEATURES
from models.roll import GROUP_SETTINGS, Changes, Role
from sync.group import resolving
from sync.profile import founding
from sync.profile.runtime import ProfileRuntime
from sync.simulated import Bench, Person
from sync.store.database import Database
from tests.reference.conftest import WITH_LENDING, Shed
from tests.reference.lending import FEATURE, KEEP

TERMS = "SELECT days FROM terms"


def channels(person: Person) -> int:
    [(count,)] = person.rows("SELECT count(*) FROM channel")
    return int(count)


def test_a_new_group_has_them(shed: Shed) -> None:
    assert shed.cleo.rows(TERMS) == [(14,)]


@pytest.mark.parametrize("optional", [False, True])
def test_a_new_group_starts_with_its_roles_and_without_its_records_where_it_is_off(
    tmp_path: Path, optional: bool
) -> None:
    offered = {"maker-circle": {"librarian": (KEEP,)}, "moved": {"keeper": (KEEP,)}}
    registry = Registry((*FEATURES, replace(FEATURE, roles=offered, optional=optional)))
    runtime = ProfileRuntime(
        Database(tmp_path / "store.db", bytes(32)), registry, None, None, version="", wall_ms=lambda: 1_750_000_000_000,
        announce=lambda _outcome: None, notify=lambda: None,
    )  # fmt: skip
    group = founding.start(runtime, "The Shed", "maker-circle", "Ana")
    roles = group.roll.now.charter.roles
    assert (roles["librarian"].powers, "keeper" in roles) == ((KEEP,), False)
    assert runtime.db.rows(TERMS) == ([] if optional else [(14,)])
    runtime.db.close()


def test_an_old_group_gets_them_once_also_from_two_who_switch_it_on_apart() -> None:
    bench = Bench(Registry(FEATURES))
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    before = channels(ana)
    for person in bench.persons:
        bench.upgrade(person, WITH_LENDING)
    assert cleo.rows(TERMS) == []
    ana.decide(resolving.propose, Changes(roles={"keeper": Role((GROUP_SETTINGS,), (ben.member,))}))
    with bench.apart(ben):
        for person in (ana, ben):
            person.do("settings.switch", module="lending", on=True)
            assert person.rows(TERMS) == [(14,)]
    assert [person.rows(TERMS) for person in bench.persons] == [[(14,)]] * 3
    ana.do("settings.switch", module="conversations", on=True)
    assert channels(cleo) == before
    bench.equal()


def test_what_people_have_changed_since_stays(shed: Shed) -> None:
    shed.ana.do("lending.set_terms", days=30)
    for on in (False, True):
        shed.ana.do("settings.switch", module="lending", on=on)
    assert shed.cleo.rows(TERMS) == [(30,)]
