"""The rules that every device applies to everybody's edits, its own included."""

from typing import TYPE_CHECKING, Any

import pytest

from models.edit import MAX_EDIT_BYTES, Delete, Edit, Insert, Make, Operation, Put, Splice, encode
from models.errors import Refused
from models.feature import Author, Case, Draft
from models.features.conversations import message as messages
from models.ids import RecordId

if TYPE_CHECKING:
    from tests.models.conftest import Group

PLACE = "c0" * 16
BEGINNING = (Put(("channel",), PLACE), Put(("text",), "hello"))


def edition(text: Any) -> tuple[Operation, ...]:
    return Put(("text",), text), Put(("edited",), True)


def redaction(author: Author) -> tuple[Operation, ...]:
    return Put(("text",), ""), Put(("redacted",), True), Put(("redacted_by",), author.member.hex())


def reaction(author: Author, emoji: str = "👍") -> Put:
    return Put((messages.reaction_key(emoji, author.member),), True)


@pytest.fixture
def hello(group: "Group", ana: Author) -> RecordId:
    assert group.begin(ana, "message", *BEGINNING) is None
    return next(reversed(group.records))


def code(refusal: Refused | None) -> str | None:
    return refusal.code if refusal else None


def test_a_message_is_one_row(group: "Group", ana: Author, hello: RecordId) -> None:
    assert group.rows(hello, "message") == [
        {
            "channel": bytes.fromhex(PLACE),
            "author": ana.member,
            "at": group.records[hello].created,
            "text": "hello",
            "reply": None,
            "edited": 0,
            "redacted": 0,
            "talk": bytes.fromhex(PLACE),
            "title": "",
            "hidden": 0,
            "hidden_by": None,
            "hidden_why": None,
            "hidden_text": None,
        }
    ]
    assert group.rows(hello, "reaction") == []
    assert group.words(hello) == "hello"


def test_a_reply_names_the_message_it_answers(group: "Group", ben: Author, hello: RecordId) -> None:
    assert group.begin(ben, "message", *BEGINNING, Put(("reply",), hello.hex())) is None
    assert group.rows(next(reversed(group.records)), "message")[0]["reply"] == hello


@pytest.mark.parametrize(
    ("ops", "expected"),
    [
        (BEGINNING[:1], "edit.not_allowed"),
        (BEGINNING[1:], "edit.not_allowed"),
        ((*BEGINNING, Make(("reactions",), "map")), "edit.not_allowed"),
        ((*BEGINNING, Put(("text",), "again")), "edit.not_allowed"),
        ((*BEGINNING, Put(("pinned",), True)), "edit.not_allowed"),
        ((*BEGINNING, Put(("edited",), True)), "edit.not_allowed"),
        ((*BEGINNING, Put(("redacted",), True)), "edit.not_allowed"),
        ((*BEGINNING, Put(("reactions 👍 " + "00" * 16,), True)), "edit.not_allowed"),
        ((*BEGINNING, Put(("reply",), "somewhere")), "field.not_accepted"),
        ((Put(("channel",), "general"), *BEGINNING[1:]), "field.not_accepted"),
        ((Put(("channel",), PLACE.upper()), *BEGINNING[1:]), "field.not_accepted"),
        ((BEGINNING[0], Put(("text",), " \n")), "field.not_accepted"),
        ((BEGINNING[0], Put(("text",), 5)), "field.not_accepted"),
        ((BEGINNING[0], Put(("text",), "a\x00b")), "field.not_accepted"),
        ((BEGINNING[0], Put(("text",), "x" * (messages.TEXT + 1))), "field.not_accepted"),
        ((BEGINNING[0], Make(("text",), "text")), "edit.not_allowed"),
    ],
)
def test_what_cannot_begin_a_message(group: "Group", ana: Author, ops: tuple[Operation, ...], expected: str) -> None:
    assert code(group.begin(ana, "message", *ops)) == expected
    assert group.records == {}


def test_a_message_does_not_answer_itself(group: "Group", ana: Author) -> None:
    record = group.context(ana).new_record("message")
    ops = (*BEGINNING, Put(("reply",), record.hex()))
    assert group.attempt(ana, record, "message", *ops) == Refused("message.bad_reply")


def test_the_author_edits_and_the_row_says_so(group: "Group", ana: Author, hello: RecordId) -> None:
    assert group.attempt(ana, hello, "message", *edition("hello all")) is None
    [row] = group.rows(hello, "message")
    assert (row["text"], row["edited"]) == ("hello all", 1)
    assert group.words(hello) == "hello all"


@pytest.mark.parametrize("stranger", ["ben", "steward"])
def test_nobody_else_edits(group: "Group", hello: RecordId, stranger: str, request: pytest.FixtureRequest) -> None:
    other: Author = request.getfixturevalue(stranger)
    for text in ("bye", "hello"):  # the same text again would still win over what the author writes meanwhile
        assert group.attempt(other, hello, "message", *edition(text)) == Refused("rule.only", who="author")


@pytest.mark.parametrize(
    ("ops", "expected"),
    [
        (edition(""), "message.empty"),
        (edition("\u200b"), "field.not_accepted"),
        (edition("x" * (messages.TEXT + 1)), "field.not_accepted"),
        (edition("\x1b[2J"), "field.not_accepted"),
        (edition(None), "field.not_accepted"),
        ((Put(("text",), "quietly"),), "edit.not_allowed"),
        ((Put(("text",), "quietly"), Put(("edited",), False)), "edit.not_allowed"),
        ((Put(("text",), "quietly"), Put(("edited",), 1)), "field.not_accepted"),
        ((Put(("channel",), "c1" * 16),), "edit.not_allowed"),
        ((*edition("moved"), Put(("channel",), "c1" * 16)), "edit.not_allowed"),
        ((*edition("moved"), Put(("reply",), "c1" * 16)), "edit.not_allowed"),
        ((*edition("x"), Put(("pinned",), True)), "edit.not_allowed"),
        ((Make(("reactions",), "map"),), "edit.not_allowed"),
        ((Delete(("reactions",)),), "field.not_accepted"),
        ((Delete(("text",)),), "edit.not_allowed"),
        ((Splice(("text",), 0, 0, "x"),), "edit.not_allowed"),
        ((Put(("redacted",), True),), "edit.not_allowed"),
    ],
)
def test_what_not_even_the_author_can_do(
    group: "Group", ana: Author, hello: RecordId, ops: tuple[Operation, ...], expected: str
) -> None:
    assert code(group.attempt(ana, hello, "message", *ops)) == expected
    assert group.rows(hello, "message")[0]["text"] == "hello"


def test_the_longest_message_fits_into_one_edit(group: "Group", ana: Author, hello: RecordId) -> None:
    assert messages.TEXT_BYTES + 2_000 < MAX_EDIT_BYTES
    assert group.attempt(ana, hello, "message", *edition("x" * messages.TEXT)) is None
    assert group.attempt(ana, hello, "message", *edition("字" * messages.TEXT)) is None
    assert code(group.attempt(ana, hello, "message", *edition("🙂" * messages.TEXT))) == "message.too_long"


@pytest.mark.parametrize("who", ["ana", "steward"])
def test_redaction_leaves_a_tombstone_and_nothing_to_find(
    group: "Group", ben: Author, hello: RecordId, who: str, request: pytest.FixtureRequest
) -> None:
    redactor: Author = request.getfixturevalue(who)
    group.attempt(ben, hello, "message", reaction(ben))
    assert group.attempt(redactor, hello, "message", *redaction(redactor)) is None
    [row] = group.rows(hello, "message")
    assert (row["text"], row["redacted"]) == ("", 1)
    assert group.rows(hello, "reaction") == []
    assert group.words(hello) == ""
    assert group.records[hello].state["redacted_by"] == redactor.member.hex()


def test_others_cannot_redact_and_nobody_blames_another_for_it(
    group: "Group", ana: Author, ben: Author, hello: RecordId
) -> None:
    assert code(group.attempt(ben, hello, "message", *redaction(ben))) == "rule.only"
    assert code(group.attempt(ana, hello, "message", *redaction(ben))) == "edit.not_allowed"
    hidden = (Put(("text",), "still here"), *redaction(ana)[1:])
    assert code(group.attempt(ana, hello, "message", *hidden)) == "edit.not_allowed"


def test_after_redaction_nothing_changes_any_more(
    group: "Group", ana: Author, ben: Author, steward: Author, hello: RecordId
) -> None:
    group.attempt(ana, hello, "message", *redaction(ana))
    for who, ops in (
        (ana, edition("back")),
        (ana, redaction(ana)),
        (steward, redaction(steward)),
        (ben, (reaction(ben),)),
        (ana, (Put(("redacted",), False),)),
    ):
        assert group.attempt(who, hello, "message", *ops) == Refused("message.redacted")


def test_words_written_without_knowing_of_the_redaction_stay_hidden_and_can_be_emptied(
    group: "Group", ana: Author, hello: RecordId
) -> None:
    group.attempt(ana, hello, "message", *redaction(ana))
    group.merged(hello, text="written meanwhile", edited=True)
    assert group.rows(hello, "message")[0]["text"] == group.words(hello) == ""
    assert code(group.attempt(ana, hello, "message", *edition("back"))) == "message.redacted"
    assert group.attempt(ana, hello, "message", *redaction(ana)) is None
    assert group.records[hello].state["text"] == ""


def test_everybody_reacts_once_with_each_emoji(group: "Group", ana: Author, ben: Author, hello: RecordId) -> None:
    for who, emoji in ((ana, "👍"), (ben, "👍"), (ben, "🎉"), (ben, "🎉")):
        assert group.attempt(who, hello, "message", reaction(who, emoji)) is None
    assert group.rows(hello, "reaction") == [
        {"emoji": "🎉", "member": ben.member},
        {"emoji": "👍", "member": ana.member},
        {"emoji": "👍", "member": ben.member},
    ]
    assert group.rows(hello, "message")[0]["edited"] == 0
    assert group.attempt(ben, hello, "message", Delete(reaction(ben, "🎉").path)) is None
    assert len(group.rows(hello, "reaction")) == 2


@pytest.mark.parametrize("operation", [Put, Delete])
def test_reactions_of_others_are_out_of_reach(
    group: "Group", ana: Author, steward: Author, hello: RecordId, operation: type[Put] | type[Delete]
) -> None:
    group.attempt(ana, hello, "message", reaction(ana))
    theirs = reaction(ana) if operation is Put else Delete(reaction(ana).path)
    assert group.attempt(steward, hello, "message", theirs) == Refused("message.not_your_reaction")


@pytest.mark.parametrize(
    "item", ["👍", "👍 ", " {me}", "x {me}", "👍  {me}", "👍👍 {me}", "👍 {me} ", "👍 {me}00", "lol {me}"]
)
def test_a_reaction_is_one_emoji_and_one_member(group: "Group", ana: Author, hello: RecordId, item: str) -> None:
    path = ("reactions " + item.format(me=ana.member.hex()),)
    refused = group.attempt(ana, hello, "message", Put(path, True))
    assert refused == Refused("field.not_accepted", field="message.reactions")


@pytest.mark.parametrize(
    "operation",
    [
        Put(("reactions 👍 " + "01" * 16,), False),
        Put(("reactions 👍 " + "01" * 16,), 1),
        Put(("reactions 👍 " + "01" * 16, "x"), True),
        Make(("reactions 👍 " + "01" * 16,), "map"),
        Delete(("channel",)),
        Put(("reply",), True),
        Put((0,), True),
        Insert((), 0, True),
    ],
)
def test_a_reaction_is_there_or_not(ana: Author, hello: RecordId, group: "Group", operation: Operation) -> None:
    found = group.records[hello]
    edit = Edit(hello, "message", 1, (), 0, (operation,))
    refused = messages.check(Case(found, found, edit, ana, group.circle))
    assert code(refused) in ("edit.not_allowed", "field.not_accepted")


def test_text_and_reactions_do_not_change_in_one_edit(group: "Group", ana: Author, hello: RecordId) -> None:
    assert code(group.attempt(ana, hello, "message", *edition("x"), reaction(ana))) == "edit.not_allowed"


def test_reactions_are_bounded_and_can_always_be_taken_back(group: "Group", ana: Author, hello: RecordId) -> None:
    for number in range(messages.REACTIONS):
        assert group.attempt(ana, hello, "message", reaction(ana, chr(0x1F600 + number))) is None
    assert code(group.attempt(ana, hello, "message", reaction(ana, "🎉"))) == "message.too_many_reactions"
    group.merged(hello, **{str(reaction(ana, "🎉").path[0]): True})
    assert group.attempt(ana, hello, "message", Delete(reaction(ana, "🎉").path)) is None


# What a message saw


@pytest.fixture
def street(group: "Group", ana: Author) -> RecordId:
    return group.do(ana, "conversations.add_channel", name="street")


def said(group: "Group", who: Author, channel: RecordId, seen: RecordId) -> Draft:
    ops = (Put(("channel",), channel.hex()), Put(("text",), "hello"))
    return Draft(group.context(who).new_record("message"), "message", ops, sees=(seen,))


def test_a_message_may_see_its_channel_and_nothing_else(group: "Group", ben: Author, street: RecordId) -> None:
    assert group.take(ben, said(group, ben, street, street)) is None
    garden = group.do(ben, "conversations.add_channel", name="garden")
    assert group.take(ben, said(group, ben, street, garden)) == Refused("message.bad_channel")
    hello = group.do(ben, "conversations.say", channel=street, text="hello")
    assert group.take(ben, said(group, ben, hello, hello)) == Refused("message.bad_channel")


def test_people_talk_about_any_record(group: "Group", ana: Author, ben: Author) -> None:
    profile = group.do(ana, "people.set_profile", name="Ana")
    about = group.do(ben, "conversations.say", channel=profile, text="happy birthday")
    [row] = group.rows(about, "message")
    assert row["channel"] == profile
    assert group.take(ben, said(group, ben, profile, profile)) is None
    group.do(ana, "conversations.react", message=about, emoji="👍")


def test_who_saw_that_a_channel_is_archived_does_not_speak_there(
    group: "Group", ana: Author, ben: Author, street: RecordId
) -> None:
    before = dict(group.records)
    group.do(ana, "conversations.change_channel", channel=street, archived=True)
    assert group.take(ben, said(group, ben, street, street)) == Refused("channel.archived", name="street")
    assert group.take(ben, said(group, ben, street, street), seen=before) is None


def test_a_later_edit_sees_nothing(group: "Group", ana: Author, hello: RecordId, street: RecordId) -> None:
    draft = Draft(hello, "message", edition("hello all"), sees=(street,))
    assert group.take(ana, draft) == Refused("edit.not_allowed")


def test_one_power_is_enough_to_redact(group: "Group", hello: RecordId) -> None:
    moderator, redactor = group.member(3, "channels.moderate"), group.member(4, "messages.redact")
    assert code(group.attempt(moderator, hello, "message", *redaction(moderator))) == "rule.only"
    group.do(redactor, "conversations.redact", message=hello)


def test_a_message_of_66_letters_is_small_on_the_wire(group: "Group", ana: Author, street: RecordId) -> None:
    """Header and signature 198, seal 16, stamp, roll and frame of the payload 40, padding up to a multiple of 16."""
    text = "Somebody left the ladder at number 14, I can bring it back on Mon."
    [draft] = group.drafts(ana, "conversations.say", channel=street, text=text)
    packed = encode(draft.record, draft.kind, draft.ops)
    assert len(text) == 66
    assert 198 + 16 + -(-(len(packed) + 40) // 16) * 16 <= 450
