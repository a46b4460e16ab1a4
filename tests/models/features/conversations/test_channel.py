from typing import TYPE_CHECKING, Any

import pytest

from models.edit import Delete, Make, Operation, Put, Splice
from models.errors import Refused
from models.feature import Author
from models.ids import RecordId

if TYPE_CHECKING:
    from tests.models.conftest import Group

MAKE = "conversations.make_channel"
CHANGES: list[tuple[str, dict[str, Any], str, Any]] = [
    ("conversations.rename_channel", {"name": " the  garden "}, "name", "the garden"),
    ("conversations.describe_channel", {"purpose": "Beds,\nwater, compost"}, "purpose", "Beds, water, compost"),
    ("conversations.archive_channel", {"archived": True}, "archived", 1),
]


@pytest.fixture
def garden(group: "Group", ana: Author) -> RecordId:
    return group.do(ana, MAKE, name="garden", purpose="Beds and water")


def test_any_member_opens_a_channel(group: "Group", ana: Author, garden: RecordId) -> None:
    assert group.rows(garden, "channel") == [
        {"name": "garden", "purpose": "Beds and water", "archived": 0, "author": ana.member}
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
    with pytest.raises(Refused, match=r"channel\.not_yours"):
        group.drafts(ben, intent, channel=garden, **arguments)
    refusal = group.attempt(ben, garden, "channel", Put((column,), group.records[garden].state[column]))
    assert refusal == Refused("channel.not_yours")


def test_an_archived_channel_can_be_opened_again(group: "Group", ana: Author, garden: RecordId) -> None:
    group.do(ana, "conversations.archive_channel", channel=garden, archived=True)
    assert group.drafts(ana, "conversations.archive_channel", channel=garden, archived=True) == []
    group.do(ana, "conversations.archive_channel", channel=garden, archived=False)
    assert group.rows(garden, "channel")[0]["archived"] == 0


@pytest.mark.parametrize(
    ("name", "code"),
    [("", "channel.no_name"), (" \u200b ", "channel.no_name"), ("x" * 81, "channel.name_too_long"),
     (None, "intent.bad_argument")],
)  # fmt: skip
def test_names_have_bounds(group: "Group", ana: Author, garden: RecordId, name: Any, code: str) -> None:
    for intent, arguments in ((MAKE, {}), ("conversations.rename_channel", {"channel": garden})):
        with pytest.raises(Refused) as refusal:
            group.drafts(ana, intent, name=name, **arguments)
        assert refusal.value.code == code


def test_a_purpose_has_bounds_and_may_be_empty(group: "Group", ana: Author) -> None:
    group.do(ana, MAKE, name="garden", purpose="x" * 500)
    group.do(ana, MAKE, name="garden")
    with pytest.raises(Refused) as refusal:
        group.drafts(ana, MAKE, name="garden", purpose="x" * 501)
    assert refusal.value == Refused("channel.purpose_too_long", limit=500)


@pytest.mark.parametrize(
    ("channel", "code"),
    [(bytes(16), "channel.missing"), (b"", "channel.missing"), (None, "intent.bad_argument"),
     ("garden", "intent.bad_argument"), (5, "intent.bad_argument")],
)  # fmt: skip
def test_a_channel_that_is_not_here_cannot_be_changed(group: "Group", ana: Author, channel: Any, code: str) -> None:
    with pytest.raises(Refused, match=code):
        group.drafts(ana, "conversations.rename_channel", channel=channel, name="x")


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        (Put(("name",), ""), "channel.bad_name"),
        (Put(("name",), " garden"), "channel.bad_name"),
        (Put(("name",), "gar\u202eden"), "channel.bad_name"),
        (Put(("name",), "x" * 81), "channel.bad_name"),
        (Put(("name",), 5), "channel.bad_name"),
        (Put(("purpose",), "a\nb"), "channel.bad_purpose"),
        (Put(("purpose",), "x" * 501), "channel.bad_purpose"),
        (Put(("archived",), 1), "edit.not_allowed"),
        (Put(("archived",), "yes"), "edit.not_allowed"),
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
        BEGINNING[:2],
        BEGINNING[1:],
        (*BEGINNING, BEGINNING[0]),
        (*BEGINNING[:2], Put(("archived",), True)),
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
    assert group.attempt(redactor, garden, "channel", Put(("name",), "beds")) == Refused("channel.not_yours")
    group.do(moderator, "conversations.rename_channel", channel=garden, name="beds")
