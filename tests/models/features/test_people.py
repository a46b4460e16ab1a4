from typing import TYPE_CHECKING, Any

import pytest

from models.edit import Delete, Make, Operation, Put
from models.errors import Refused
from models.feature import Author
from models.features import people
from models.ids import personal_record
from models.pages import Source

if TYPE_CHECKING:
    from tests.models.conftest import Group

SET = "people.set_profile"


def test_a_profile_is_what_its_member_wrote(group: "Group", ana: Author) -> None:
    record = group.do(ana, SET, name=" Ana  Ruiz ", skills="plumbing, Spanish", about="Third floor.\r\n\r\nTwo cats.")
    assert group.rows(record, "person") == [
        {
            "member": ana.member,
            "name": "Ana Ruiz",
            "pronouns": "",
            "about": "Third floor.\n\nTwo cats.",
            "skills": "plumbing, Spanish",
            "languages": "",
            "contact": "",
        }
    ]


def test_later_changes_leave_the_other_fields(group: "Group", ana: Author) -> None:
    first = group.do(ana, SET, name="Ana", pronouns="she/her")
    second = group.do(ana, SET, pronouns="they/them")
    assert first == second
    [row] = group.rows(second, "person")
    assert (row["name"], row["pronouns"]) == ("Ana", "they/them")


def test_a_field_can_be_emptied(group: "Group", ana: Author) -> None:
    group.do(ana, SET, contact="door 3")
    record = group.do(ana, SET, contact="  ")
    assert group.rows(record, "person")[0]["contact"] == ""


def test_nothing_new_makes_no_edit(group: "Group", ana: Author) -> None:
    group.do(ana, SET, name="Ana")
    assert group.drafts(ana, SET, name=" Ana ", about="") == []


def test_people_are_found_by_name_skills_and_about_but_not_by_contact(group: "Group", ana: Author) -> None:
    record = group.do(ana, SET, name="Ana", skills="welding", about="night owl", contact="555 0199")
    assert all(word in group.words(record) for word in ("Ana", "welding", "night owl"))
    assert "555" not in group.words(record)


@pytest.mark.parametrize("field", people.FIELDS)
def test_every_field_has_its_limit(group: "Group", ana: Author, field: str) -> None:
    limit = people.FIELDS[field].limit
    group.do(ana, SET, **{field: "x" * limit})
    with pytest.raises(Refused) as refusal:
        group.drafts(ana, SET, **{field: "x" * (limit + 1)})
    assert refusal.value == Refused("field.too_long", field=f"profile.{field}", limit=limit)


def test_fields_that_do_not_exist_and_values_that_are_no_text_are_refused(group: "Group", ana: Author) -> None:
    with pytest.raises(Refused) as unknown:
        group.drafts(ana, SET, title="Queen")
    assert unknown.value == Refused("intent.unknown_argument", argument="title")
    with pytest.raises(Refused) as bad:
        group.drafts(ana, SET, name=5)
    assert bad.value == Refused("intent.bad_argument", argument="name")


def test_every_edit_holds_all_fields_so_the_latest_is_the_profile(group: "Group", ana: Author) -> None:
    group.do(ana, SET, name="Ana", skills="welding")
    [draft] = group.drafts(ana, SET, skills="plumbing")
    whole = dict.fromkeys(people.FIELDS, "") | {"name": "Ana", "skills": "plumbing"}
    assert sorted(draft.ops, key=repr) == sorted((Put((name,), value) for name, value in whole.items()), key=repr)
    assert draft.record == personal_record("profile", group.circle.id, ana.member)


def test_a_field_that_an_edit_omits_is_empty(group: "Group", ana: Author) -> None:
    record = group.do(ana, SET, name="Ana", skills="welding")
    assert group.attempt(ana, record, "profile", Put(("name",), "Anna")) is None
    assert group.rows(record, "person")[0]["skills"] == ""


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        (Put(("title",), "Queen"), "edit.not_allowed"),
        (Make(("name",), "text"), "edit.not_allowed"),
        (Delete(("name",)), "edit.not_allowed"),
        (Put(("name",), "Ana\u202e"), "field.not_accepted"),
        (Put(("name",), "A\nB"), "field.not_accepted"),
        (Put(("name",), "x" * 81), "field.not_accepted"),
        (Put(("name",), 7), "field.not_accepted"),
        (Put(("about",), "\x00"), "field.not_accepted"),
        (Put(("about",), None), "field.not_accepted"),
    ],
)
def test_what_a_hostile_device_cannot_put_into_its_own_profile(
    group: "Group", ana: Author, operation: Operation, code: str
) -> None:
    record = group.do(ana, SET, name="Ana")
    before: Any = group.records[record]
    refusal = group.attempt(ana, record, "profile", operation)
    assert refusal is not None
    assert refusal.code == code
    assert group.records[record] is before


def test_what_an_archive_shows_of_a_profile(group: "Group", ana: Author) -> None:
    record = group.do(ana, SET, name="Ana Ruiz", skills="plumbing", about="")
    assert people.FEATURE.pages is not None
    shown = people.FEATURE.pages(Source({people.KIND: [group.records[record]]}, lambda _record: ()))
    assert shown.pages == ()
    assert shown.names == {ana.member: "Ana Ruiz"}
    assert shown.profiles == {ana.member: {"name": "Ana Ruiz", "skills": "plumbing"}}
