"""What people can do with messages, and what they are told when they cannot."""

from typing import TYPE_CHECKING, Any

import pytest

from models.errors import Refused
from models.feature import Author
from models.ids import RecordId

if TYPE_CHECKING:
    from tests.models.conftest import Group


@pytest.fixture
def street(group: "Group", ana: Author) -> RecordId:
    return group.do(ana, "conversations.add_channel", name="street")


@pytest.fixture
def hello(group: "Group", ana: Author, street: RecordId) -> RecordId:
    return group.do(ana, "conversations.say", channel=street, text=" hello\r\nall \x07")


def refused(group: "Group", who: Author, intent: str, **arguments: Any) -> str:
    with pytest.raises(Refused) as refusal:
        group.drafts(who, f"conversations.{intent}", **arguments)
    return refusal.value.code


def test_what_is_said_is_tidied(group: "Group", ana: Author, street: RecordId, hello: RecordId) -> None:
    [row] = group.rows(hello, "message")
    assert (row["channel"], row["author"], row["text"]) == (street, ana.member, "hello\nall")


def test_a_thread(group: "Group", ben: Author, street: RecordId, hello: RecordId) -> None:
    answer = group.do(ben, "conversations.say", channel=street, text="hi Ana", reply=hello)
    assert group.rows(answer, "message")[0]["reply"] == hello


def test_a_reply_stays_in_its_channel(group: "Group", ben: Author, hello: RecordId) -> None:
    other = group.do(ben, "conversations.add_channel", name="garden")
    assert refused(group, ben, "say", channel=other, text="hi", reply=hello) == "message.bad_reply"
    assert refused(group, ben, "say", channel=other, text="hi", reply=other) == "record.other_kind"
    assert refused(group, ben, "say", channel=other, text="hi", reply=bytes(16)) == "record.missing"


def test_a_channel_must_be_here_and_open(
    group: "Group", ana: Author, ben: Author, street: RecordId, hello: RecordId
) -> None:
    assert refused(group, ben, "say", channel=bytes(16), text="hi") == "record.missing"
    assert refused(group, ben, "say", channel=hello, text="hi") == "message.bad_channel"
    group.do(ana, "conversations.change_channel", channel=street, archived=True)
    assert refused(group, ben, "say", channel=street, text="hi") == "channel.archived"
    assert refused(group, ana, "edit", message=hello, text="bye") == "channel.archived"
    assert refused(group, ben, "react", message=hello, emoji="👍") == "channel.archived"
    group.do(ana, "conversations.redact", message=hello)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "message.empty"),
        (" \n\u200b", "message.empty"),
        ("x" * 20_001, "message.too_long"),
        ("🙂" * 20_000, "message.too_long"),
        (5, "intent.bad_argument"),
    ],
)
def test_texts_have_bounds(
    group: "Group", ana: Author, street: RecordId, hello: RecordId, text: Any, code: str
) -> None:
    assert refused(group, ana, "say", channel=street, text=text) == code
    assert refused(group, ana, "edit", message=hello, text=text) == code


def test_editing(group: "Group", ana: Author, ben: Author, hello: RecordId) -> None:
    assert refused(group, ben, "edit", message=hello, text="bye") == "rule.only"
    assert group.drafts(ana, "conversations.edit", message=hello, text="hello\nall") == []
    group.do(ana, "conversations.edit", message=hello, text="hello everybody")
    [row] = group.rows(hello, "message")
    assert (row["text"], row["edited"]) == ("hello everybody", 1)


def test_redacting(group: "Group", ana: Author, ben: Author, steward: Author, hello: RecordId) -> None:
    assert refused(group, ben, "redact", message=hello) == "rule.only"
    group.do(steward, "conversations.redact", message=hello)
    assert group.rows(hello, "message")[0]["redacted"] == 1
    for intent, arguments in (("redact", {}), ("edit", {"text": "x"}), ("react", {"emoji": "👍"})):
        assert refused(group, ana, intent, message=hello, **arguments) == "message.redacted"


def test_reacting_and_taking_it_back(group: "Group", ana: Author, ben: Author, hello: RecordId) -> None:
    group.do(ana, "conversations.react", message=hello, emoji="👍")
    group.do(ben, "conversations.react", message=hello, emoji="👍")
    assert group.drafts(ben, "conversations.react", message=hello, emoji="👍") == []
    group.do(ana, "conversations.unreact", message=hello, emoji="👍")
    assert group.drafts(ana, "conversations.unreact", message=hello, emoji="👍") == []
    assert group.rows(hello, "reaction") == [{"emoji": "👍", "member": ben.member}]


@pytest.mark.parametrize("emoji", ["", "yes", "👍👍", "👍 "])
def test_a_reaction_is_one_emoji(group: "Group", ana: Author, hello: RecordId, emoji: Any) -> None:
    assert refused(group, ana, "react", message=hello, emoji=emoji) == "message.bad_emoji"


def test_reactions_are_bounded(group: "Group", ana: Author, hello: RecordId) -> None:
    for number in range(20):
        group.do(ana, "conversations.react", message=hello, emoji=chr(0x1F600 + number))
    assert refused(group, ana, "react", message=hello, emoji="🎉") == "message.too_many_reactions"


@pytest.mark.parametrize("intent", ["edit", "redact", "react", "unreact"])
@pytest.mark.parametrize(
    ("message", "code"),
    [(bytes(16), "record.missing"), (b"", "record.missing"), (None, "intent.bad_argument"),
     ("hello", "intent.bad_argument")],
)  # fmt: skip
def test_a_message_must_be_here(group: "Group", ana: Author, intent: str, message: Any, code: str) -> None:
    arguments = {"edit": {"text": "x"}, "redact": {}, "react": {"emoji": "👍"}, "unreact": {"emoji": "👍"}}[intent]
    assert refused(group, ana, intent, message=message, **arguments) == code


def test_a_message_can_be_answered_to_before_its_channel_arrives(group: "Group", ana: Author, ben: Author) -> None:
    street = group.do(ana, "conversations.add_channel", name="street")
    hello = group.do(ana, "conversations.say", channel=street, text="hello")
    del group.records[street]
    group.do(ben, "conversations.react", message=hello, emoji="👋")


FILE = f"{'ab' * 32} {'cd' * 32} 500 application/pdf - minutes.pdf"


def test_a_file_is_said_with_words_or_without(group: "Group", ana: Author, ben: Author, street: RecordId) -> None:
    said = group.do(ana, "conversations.say", channel=street, text="", files=FILE)
    assert group.rows(said, "message")[0]["text"] == ""
    assert "minutes.pdf" in group.words(said)
    group.do(ana, "conversations.edit", message=said, text="the minutes")
    group.do(ana, "conversations.edit", message=said, text="")
    assert refused(group, ben, "redact", message=said) == "rule.only"
    group.do(ana, "conversations.redact", message=said)
    assert group.words(said) == ""
    assert refused(group, ana, "redact", message=said) == "message.redacted"
    assert refused(group, ana, "say", channel=street, text="", files="rubbish") == "field.bad_file"
    assert refused(group, ana, "say", channel=street, text="") == "message.empty"
    many = "\n".join(f"{number:064x}{FILE[64:]}" for number in range(21))
    [draft] = group.drafts(ana, "conversations.say", channel=street, text="", files=many)
    verdict = group.take(ana, draft)
    assert verdict is not None
    assert verdict.code == "field.too_many"
