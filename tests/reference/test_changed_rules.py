"""What a rule said once stays so: whoever changes it under the same version is told by the check of the store."""

from collections.abc import Callable

from msgspec.structs import replace

from models.case import Case, Check
from models.errors import Refused
from models.feature import Feature, Kind, Registry
from models.features import FEATURES
from sync.simulated import Bench, Person
from tests.reference.lending import FEATURE, ITEM, ITEM_RULES


def no_saws(case: Case) -> Refused | None:
    return Refused("item.lent") if case.after.state.get("name") == "Saw" else ITEM_RULES(case)


def with_item(change: Callable[[Kind], Kind]) -> Registry:
    kinds = tuple(change(each) if each is ITEM else each for each in FEATURE.kinds)
    changed: Feature = replace(FEATURE, kinds=kinds)
    return Registry((*FEATURES, changed))


def checked_by(check: Check, version: int = 1) -> Registry:
    former = {1: ITEM_RULES} if version > 1 else {}
    return with_item(lambda kind: replace(kind, check=check, version=version, former=former))


def findings(person: Person) -> list[tuple[str, object, object, object]]:
    return [(each.code, each.facts.get("kind"), each.facts.get("version"), each.facts.get("count"))
            for each in person.first.problems()]  # fmt: skip


def test_a_rule_that_grew_stricter_in_the_same_version_is_named() -> None:
    bench = Bench(checked_by(ITEM_RULES))
    ana, ben = bench.people("Ana", "Ben")
    saw = ana.do("lending.add_item", name="Saw", sort="tool")
    ben.do("lending.add_item", name="Rake", sort="garden")
    ana.do("lending.lend", item=saw, borrower=ben.member, due="2025-07-01")
    assert findings(ben) == []
    bench.upgrade(ben, checked_by(no_saws))
    [(code, kind, version, count)] = findings(ben)
    assert (code, kind, version) == ("fsck.judged", "item", 1)
    assert isinstance(count, int)
    assert count >= 1
    bench.upgrade(ben, checked_by(no_saws, version=2))
    assert findings(ben) == []
    bench.upgrade(ana, checked_by(no_saws, version=2))
    bench.equal()


def test_a_rule_that_grew_milder_is_named_too() -> None:
    bench = Bench(checked_by(no_saws))
    ana, ben = bench.people("Ana", "Ben")
    bench.upgrade(ana, checked_by(ITEM_RULES))
    ana.do("lending.add_item", name="Saw", sort="tool")
    assert (findings(ana), findings(ben)) == ([], [])
    bench.upgrade(ben, checked_by(ITEM_RULES))
    assert [each[:2] for each in findings(ben)] == [("fsck.judged", "item")]
