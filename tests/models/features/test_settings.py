from typing import TYPE_CHECKING

import pytest

from models.edit import Delete, Make, Operation, Put
from models.errors import Refused
from models.feature import Author
from models.features import settings
from models.ids import RecordId

if TYPE_CHECKING:
    from tests.models.conftest import Group


NOT_YOURS = Refused("rule.only", who="power group.settings")


def shown(group: "Group", record: RecordId) -> tuple[object, ...]:
    [row] = group.rows(record, "group_settings")
    return row["name"], row["purpose"], row["switched_off"]


def test_settings_are_one_record_of_which_the_rest_stays(group: "Group", steward: Author) -> None:
    record = group.do(steward, "settings.change", name=" Elm  Street ")
    assert shown(group, record) == ("Elm Street", "", "")
    assert group.do(steward, "settings.change", purpose="Neighbours who help each other") == record
    assert group.do(steward, "settings.switch", module="fund", on=False) == record
    assert shown(group, record) == ("Elm Street", "Neighbours who help each other", "fund")
    group.do(steward, "settings.change", name="")
    assert shown(group, record)[0] == ""


def test_what_is_so_already_makes_no_edit(group: "Group", steward: Author) -> None:
    assert group.drafts(steward, "settings.change", name=" ", purpose="") == []
    group.do(steward, "settings.switch", module="fund", on=False)
    assert group.drafts(steward, "settings.switch", module="fund", on=False) == []
    group.do(steward, "settings.change", name="Elm")
    assert group.drafts(steward, "settings.change", name="Elm") == []


def test_the_power_is_enough_and_needed(group: "Group", ana: Author) -> None:
    keeper = group.member(5, "group.settings")
    record = group.do(keeper, "settings.change", name="Elm")
    for each in (Put(("name",), "Oak"), Put(("switched_off fund",), True)):
        assert group.attempt(ana, record, "settings", each) == NOT_YOURS


@pytest.mark.parametrize("name", ["x" * 81, "\u200b\u2800"])
def test_a_name_follows_the_rule_for_names(group: "Group", steward: Author, name: str) -> None:
    if name[0] == "x":
        with pytest.raises(Refused, match=r"field\.too_long"):
            group.drafts(steward, "settings.change", name=name)
    record = group.context(steward).common_record("settings")
    refused = group.attempt(steward, record, "settings", Put(("name",), name))
    assert refused == Refused("field.not_accepted", field="settings.name")


def test_a_purpose_has_its_limit(group: "Group", steward: Author) -> None:
    group.do(steward, "settings.change", purpose="x" * settings.PURPOSE)
    with pytest.raises(Refused) as refused:
        group.drafts(steward, "settings.change", purpose="x" * (settings.PURPOSE + 1))
    assert refused.value == Refused("field.too_long", field="settings.purpose", limit=settings.PURPOSE)


@pytest.mark.parametrize("module", settings.ALWAYS_ON)
def test_what_everything_else_is_switched_on_with_stays_on(group: "Group", steward: Author, module: str) -> None:
    with pytest.raises(Refused) as refused:
        group.drafts(steward, "settings.switch", module=module, on=False)
    assert refused.value == Refused("settings.always_on", field="settings.switched_off", module=module)
    record = group.context(steward).common_record("settings")
    assert group.attempt(steward, record, "settings", Put((f"switched_off {module}",), True)) is not None


@pytest.mark.parametrize(
    "ops",
    [
        (Put(("modules",), "all"),), (Make(("switched_off",), "map"),), (Delete(("name",)),),
        (Put(("switched_off fund",), "off"),), (Put(("picture",), "x"),), (Put(("name",), 1),),
        (Put(("name",), "a"), Put(("name",), "b")), (Put(("switched_on a\u202eb",), True),),
    ],
)  # fmt: skip
def test_nothing_else_can_be_set(group: "Group", steward: Author, ops: tuple[Operation, ...]) -> None:
    record = group.context(steward).common_record("settings")
    refused = group.attempt(steward, record, "settings", *ops)
    assert refused is not None
    assert refused.code in ("edit.not_allowed", "field.not_accepted")


def test_modules_are_limited(group: "Group", steward: Author) -> None:
    record = group.context(steward).common_record("settings")
    many = [Put((f"switched_off module {number}",), True) for number in range(101)]
    assert group.attempt(steward, record, "settings", *many[:-1]) is None
    assert group.attempt(steward, record, "settings", *many) == Refused(
        "field.too_many", field="settings.switched_off", limit=100
    )
