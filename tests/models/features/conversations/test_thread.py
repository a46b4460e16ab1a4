"""Threads: which messages may hang on which, whatever computer they come from."""

from typing import TYPE_CHECKING

import pytest

from models.edit import Put
from models.errors import Refused
from models.feature import Author, Draft
from models.ids import RecordId

if TYPE_CHECKING:
    from tests.models.conftest import Group


@pytest.fixture
def garden(group: "Group", ana: Author) -> RecordId:
    return group.do(ana, "conversations.add_channel", name="garden")


@pytest.fixture
def question(group: "Group", ana: Author, garden: RecordId) -> RecordId:
    return group.do(ana, "conversations.say", channel=garden, text="Who has the key?")


def code(refusal: Refused | None) -> str | None:
    return refusal.code if refusal else None


def hanging(
    group: "Group", who: Author, channel: RecordId, root: RecordId, *more: Put, sees: tuple[RecordId, ...] | None = None
) -> str | None:
    """What the rule says of a message that names this thread; it sees the thread's first message unless `sees` says
    otherwise."""
    ops = (Put(("channel",), channel.hex()), Put(("text",), "I do"), Put(("thread",), root.hex()), *more)
    record = group.context(who).new_record("message")
    return code(group.take(who, Draft(record, "message", ops, sees=(root,) if sees is None else sees)))


def test_an_answer_in_a_thread_is_a_row_of_the_thread_and_not_of_the_channel(
    group: "Group", ben: Author, garden: RecordId, question: RecordId
) -> None:
    answer = group.do(ben, "conversations.say", channel=garden, text="I do", thread=question)
    [row] = group.rows(answer, "message")
    assert (row["channel"], row["talk"]) == (garden, question)
    assert group.rows(answer, "thread_reply") == [
        {"root": question, "author": ben.member, "at": group.records[answer].created, "redacted": 0}
    ]
    assert group.rows(question, "message")[0]["talk"] == garden
    assert group.rows(question, "thread_reply") == []


def test_a_removed_answer_counts_no_more(
    group: "Group", ben: Author, garden: RecordId, question: RecordId
) -> None:
    answer = group.do(ben, "conversations.say", channel=garden, text="I do", thread=question)
    group.do(ben, "conversations.redact", message=answer)
    assert [row["redacted"] for row in group.rows(answer, "thread_reply")] == [1]


def test_a_thread_goes_on_after_its_first_message_was_removed(
    group: "Group", ana: Author, ben: Author, garden: RecordId, question: RecordId
) -> None:
    group.do(ana, "conversations.redact", message=question)
    assert hanging(group, ben, garden, question) is None


def test_a_thread_has_no_thread(group: "Group", ben: Author, garden: RecordId, question: RecordId) -> None:
    answer = group.do(ben, "conversations.say", channel=garden, text="I do", thread=question)
    assert hanging(group, ben, garden, answer) == "message.bad_thread"
    with pytest.raises(Refused, match="bad_thread"):
        group.drafts(ben, "conversations.say", channel=garden, text="Me too", thread=answer)


def test_a_thread_stays_in_its_channel(
    group: "Group", ana: Author, ben: Author, garden: RecordId, question: RecordId
) -> None:
    other = group.do(ana, "conversations.add_channel", name="school run")
    assert hanging(group, ben, other, question) == "message.bad_thread"
    assert hanging(group, ben, garden, garden) == "message.bad_thread"
    with pytest.raises(Refused, match="bad_thread"):
        group.drafts(ben, "conversations.say", channel=other, text="Here", thread=question)


def test_a_message_sees_the_thread_that_it_names(
    group: "Group", ben: Author, garden: RecordId, question: RecordId
) -> None:
    assert hanging(group, ben, garden, question, sees=()) == "message.bad_thread"
    assert hanging(group, ben, garden, question, sees=(garden,)) == "message.bad_thread"
    assert hanging(group, ben, garden, question, sees=(question, garden)) is None


def test_an_answer_has_no_title(group: "Group", ben: Author, garden: RecordId, question: RecordId) -> None:
    assert hanging(group, ben, garden, question, Put(("title",), "Mine")) == "message.title_in_thread"
    answer = group.do(ben, "conversations.say", channel=garden, text="I do", thread=question)
    ops = (Put(("text",), "You do"), Put(("edited",), True), Put(("title",), "Mine"))
    assert code(group.attempt(ben, answer, "message", *ops)) == "message.title_in_thread"


def test_nothing_moves_a_message_to_another_thread(
    group: "Group", ben: Author, garden: RecordId, question: RecordId
) -> None:
    answer = group.do(ben, "conversations.say", channel=garden, text="I do", thread=question)
    assert code(group.attempt(ben, answer, "message", Put(("thread",), garden.hex()))) == "edit.not_allowed"


def test_an_archived_channel_closes_its_threads(
    group: "Group", ana: Author, ben: Author, garden: RecordId, question: RecordId
) -> None:
    group.do(ana, "conversations.change_channel", channel=garden, archived=True)
    with pytest.raises(Refused, match="archived"):
        group.drafts(ben, "conversations.say", channel=garden, text="Late", thread=question)
    assert hanging(group, ben, garden, question, sees=(question, garden)) == "channel.archived"


def test_quotes_stay_in_their_thread(
    group: "Group", ana: Author, ben: Author, garden: RecordId, question: RecordId
) -> None:
    answer = group.do(ben, "conversations.say", channel=garden, text="I do", thread=question)
    other = group.do(ana, "conversations.say", channel=garden, text="Rain")
    assert group.drafts(ana, "conversations.say", channel=garden, text="Good", thread=question, reply=answer)
    assert group.drafts(ana, "conversations.say", channel=garden, text="Good", thread=question, reply=question)
    for thread, reply in ((None, answer), (question, other)):
        with pytest.raises(Refused, match="bad_reply"):
            group.drafts(ana, "conversations.say", channel=garden, text="Good", thread=thread, reply=reply)


def test_a_title_is_found_and_goes_with_the_message(group: "Group", ana: Author, garden: RecordId) -> None:
    post = group.do(ana, "conversations.say", channel=garden, text="Take what you like", title="Plums at 31")
    assert group.words(post) == "Plums at 31\nTake what you like"
    group.do(ana, "conversations.edit", message=post, text="Take what you like", title="Plums, ripe")
    assert group.rows(post, "message")[0]["title"] == "Plums, ripe"
    group.do(ana, "conversations.redact", message=post)
    assert (group.words(post), group.rows(post, "message")[0]["title"]) == ("", "")
    assert "title" not in group.records[post].state or not group.records[post].state["title"]


def test_whoever_removes_a_post_removes_its_title(group: "Group", ana: Author, garden: RecordId) -> None:
    post = group.do(ana, "conversations.say", channel=garden, text="Take what you like", title="Plums at 31")
    ops = (Put(("text",), ""), Put(("redacted",), True), Put(("redacted_by",), ana.member.hex()))
    assert code(group.attempt(ana, post, "message", *ops)) == "edit.not_allowed"
