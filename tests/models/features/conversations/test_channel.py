from typing import TYPE_CHECKING, Any

import pytest

from models.edit import Delete, Make, Operation, Put, Splice
from models.errors import Refused
from models.feature import Author
from models.ids import RecordId

if TYPE_CHECKING:
    from tests.models.conftest import Group

MAKE = "conversations.add_channel"
CHANGES: list[tuple[str, dict[str, Any], str, Any]] = [
    ("conversations.change_channel", {"name": " the  garden "}, "name", "the garden"),
    ("conversations.change_channel", {"purpose": "Beds,\nwater, compost"}, "purpose", "Beds, water, compost"),
    ("conversations.change_channel", {"archived": True}, "archived", 1),
]
NOT_YOURS = Refused("rule.only", who="author, power channels.moderate")


@pytest.fixture
def garden(group: "Group", ana: Author) -> RecordId:
    return group.do(ana, MAKE, name="garden", purpose="Beds and water")


def test_any_member_opens_a_channel(group: "Group", ana: Author, garden: RecordId) -> None:
    assert group.rows(garden, "channel") == [
        {
            "author": ana.member,
            "created": group.records[garden].created,
            "name": "garden",
            "purpose": "Beds and water",
            "archived": 0,
            "archived_by": None,
            "archived_after": None,
            "category": None,
            "rank": None,
            "direct": 0,
        }
    ]
    assert group.words(garden) == "garden\nBeds and water"


@pytest.mark.parametrize(("intent", "arguments", "column", "value"), CHANGES)
@pytest.mark.parametrize("who", ["ana", "steward"])
def test_its_maker_and_stewards_change_it(
    group: "Group", garden: RecordId, who: str, intent: str, arguments: Any, column: str, value: Any,
    request: pytest.FixtureRequest,
) -> None:  # fmt: skip
    group.do(request.getfixturevalue(who), intent, channel=garden, **arguments)
    [row] = group.rows(garden, "channel")
    assert row[column] == value


@pytest.mark.parametrize(("intent", "arguments", "column", "value"), CHANGES)
def test_others_do_not(
    group: "Group", ben: Author, garden: RecordId, intent: str, arguments: Any, column: str, value: Any
) -> None:
    [draft] = group.drafts(ben, intent, channel=garden, **arguments)
    assert group.take(ben, draft) == NOT_YOURS
    refusal = group.attempt(ben, garden, "channel", Put((column,), group.records[garden].state.get(column, False)))
    assert refusal == NOT_YOURS


def test_an_archived_channel_can_be_opened_again(group: "Group", ana: Author, garden: RecordId) -> None:
    group.do(ana, "conversations.change_channel", channel=garden, archived=True)
    assert group.drafts(ana, "conversations.change_channel", channel=garden, archived=True) == []
    group.do(ana, "conversations.change_channel", channel=garden, archived=False)
    assert group.rows(garden, "channel")[0]["archived"] == 0


@pytest.mark.parametrize(
    ("name", "code"),
    [("", "field.empty"), (" \u200b ", "field.empty"), ("x" * 81, "field.too_long"),
     (None, "intent.bad_argument")],
)  # fmt: skip
def test_names_have_bounds(group: "Group", ana: Author, garden: RecordId, name: Any, code: str) -> None:
    for intent, arguments in ((MAKE, {}), ("conversations.change_channel", {"channel": garden})):
        with pytest.raises(Refused) as refusal:
            group.drafts(ana, intent, name=name, **arguments)
        assert refusal.value.code == (code if name is not None or intent == MAKE else "field.empty")


def test_a_purpose_has_bounds_and_may_be_empty(group: "Group", ana: Author) -> None:
    group.do(ana, MAKE, name="garden", purpose="x" * 500)
    group.do(ana, MAKE, name="garden")
    with pytest.raises(Refused) as refusal:
        group.drafts(ana, MAKE, name="garden", purpose="x" * 501)
    assert refusal.value == Refused("field.too_long", field="channel.purpose", limit=500)


@pytest.mark.parametrize(
    ("channel", "code"),
    [(bytes(16), "record.missing"), (b"", "record.missing"), (None, "intent.bad_argument"),
     ("garden", "intent.bad_argument"), (5, "intent.bad_argument")],
)  # fmt: skip
def test_a_channel_that_is_not_here_cannot_be_changed(group: "Group", ana: Author, channel: Any, code: str) -> None:
    with pytest.raises(Refused, match=code):
        group.drafts(ana, "conversations.change_channel", channel=channel, name="x")


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        (Put(("name",), ""), "field.not_accepted"),
        (Put(("name",), " garden"), "field.not_accepted"),
        (Put(("name",), "gar\u202eden"), "field.not_accepted"),
        (Put(("name",), "x" * 81), "field.not_accepted"),
        (Put(("name",), 5), "field.not_accepted"),
        (Put(("purpose",), "a\nb"), "field.not_accepted"),
        (Put(("purpose",), "x" * 501), "field.not_accepted"),
        (Put(("archived",), 1), "field.not_accepted"),
        (Put(("archived",), "yes"), "field.not_accepted"),
        (Put(("colour",), "green"), "edit.not_allowed"),
        (Make(("name",), "text"), "edit.not_allowed"),
        (Delete(("name",)), "edit.not_allowed"),
        (Splice(("name",), 0, 1, ""), "edit.not_allowed"),
    ],
)
def test_what_not_even_a_steward_can_do(
    group: "Group", steward: Author, garden: RecordId, operation: Operation, code: str
) -> None:
    refusal = group.attempt(steward, garden, "channel", operation)
    assert refusal is not None
    assert refusal.code == code


BEGINNING = (Put(("name",), "garden"), Put(("purpose",), ""), Put(("archived",), False))


@pytest.mark.parametrize(
    "ops",
    [
        BEGINNING[1:],
        (*BEGINNING, BEGINNING[0]),
        (*BEGINNING, Put(("owner",), "ana")),
        (*BEGINNING, Make(("list",), "list")),
    ],
)
def test_a_channel_begins_whole_open_and_with_nothing_else(
    group: "Group", ana: Author, ops: tuple[Operation, ...]
) -> None:
    assert group.begin(ana, "channel", *ops) == Refused("edit.not_allowed")
    assert group.begin(ana, "channel", *BEGINNING) is None


def test_one_power_is_enough_to_change_a_channel(group: "Group", garden: RecordId) -> None:
    redactor, moderator = group.member(3, "messages.redact"), group.member(4, "channels.moderate")
    assert group.attempt(redactor, garden, "channel", Put(("name",), "beds")) == NOT_YOURS
    group.do(moderator, "conversations.change_channel", channel=garden, name="beds")
