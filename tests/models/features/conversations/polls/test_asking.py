"""What people do with polls, and what the program tells them that they cannot do."""

import pytest

from models.ids import RecordId
from tests.models.features.conversations.polls.conftest import HOUR, Street, refusal


def test_a_poll_is_a_message_with_answers_in_their_order(street: Street) -> None:
    poll = street.ask(street.ben, "Saturday\n\n  Sunday \nNever")
    assert street.cleo.rows("SELECT text FROM message WHERE record = ?", street.message(poll)) == [("When do we dig?",)]
    found = [item for (item,) in street.cleo.rows("SELECT answers FROM poll_answers")]
    assert found == ["01 Saturday", "02 Sunday", "03 Never"]
    assert street.state(poll) == ("When do we dig?", "open")
    assert street.cleo.rows("SELECT what FROM fact_activity WHERE kind = 'poll'") == [("activity.poll.begun",)]
    street.bench.equal()


@pytest.mark.parametrize(("given", "code"), [
    ({"answers": "Only one"}, "poll.answers"), ({"answers": "\n".join(map(str, range(11)))}, "poll.answers"),
    ({"answers": "Yes\nyes"}, "poll.same_answer"), ({"answers": "Yes\n" + "o" * 101}, "poll.bad_answer"),
    ({"question": "  "}, "field.empty"), ({"question": "?" * 301}, "field.too_long"),
    ({"asks": True}, "poll.asks_until"), ({"closes": 1}, "poll.bad_end"),
    ({"closes": 1_750_000_000_000 + 400 * 24 * HOUR}, "poll.bad_end"), ({"closes": "soon"}, "field.bad_moment"),
])  # fmt: skip
def test_what_makes_no_poll_is_refused_with_the_reason(street: Street, given: dict[str, object], code: str) -> None:
    values = {"channel": street.garden, "question": "When?", "answers": "Now\nLater", **given}
    assert refusal(street.ben, "poll", **values) == code
    assert street.ben.rows("SELECT count(*) FROM message") == [(0,)]


def test_a_vote_is_changed_and_taken_back(street: Street) -> None:
    poll = street.ask(street.ben)
    street.vote(street.cleo, poll, "sunday")
    street.vote(street.ana, poll, "Sunday")
    assert street.result(poll) == {"Cleo": "Sunday", "Ana": "Sunday"}
    assert street.vote(street.cleo, poll, "Sunday") is None
    street.vote(street.cleo, poll, "Never")
    street.vote(street.ana, poll, "")
    assert street.result(poll) == {"Cleo": "Never"}
    street.bench.equal()


def test_several_answers_only_where_the_poll_says_so(street: Street) -> None:
    one = street.ask(street.ben)
    assert refusal(street.cleo, "vote", poll=one, answers="Saturday\nSunday") == "poll.only_one"
    assert refusal(street.cleo, "vote", poll=one, answers="Monday") == "poll.no_answer"
    several = street.ask(street.ben, several=True)
    street.vote(street.cleo, several, "Never\nSaturday")
    assert set(street.result(several)["Cleo"].split(", ")) == {"Saturday", "Never"}


def test_others_add_answers_only_where_the_poll_says_so(street: Street) -> None:
    fixed = street.ask(street.ben)
    assert refusal(street.cleo, "add_answer", poll=fixed, answer="Monday") == "poll.fixed"
    poll = street.ask(street.ben, others=True)
    street.cleo.do("conversations.add_answer", poll=poll, answer=" Monday ")
    assert refusal(street.ana, "add_answer", poll=poll, answer="monday") == "poll.same_answer"
    assert refusal(street.ana, "add_answer", poll=poll, answer="\n") == "field.empty"
    street.vote(street.ana, poll, "Monday")
    assert street.result(poll) == {"Ana": "Monday"}
    for number in range(16):
        street.cleo.do("conversations.add_answer", poll=poll, answer=f"Day {number}")
    assert refusal(street.ana, "add_answer", poll=poll, answer="One more") == "field.too_many"
    street.bench.equal()


def test_who_is_paused_votes_and_adds_no_words(street: Street) -> None:
    poll = street.ask(street.ben, others=True)
    street.rosa.do("conversations.pause", member=street.cleo.member, until=street.bench.now + HOUR, reason="Shouting",
                   channel=street.garden)  # fmt: skip
    assert refusal(street.cleo, "add_answer", poll=poll, answer="AGAIN") == "posting.paused"
    assert refusal(street.cleo, "poll", channel=street.garden, question="WHY?", answers="A\nB") == "posting.paused"
    street.vote(street.cleo, poll)
    assert street.result(poll) == {"Cleo": "Sunday"}


def test_the_author_closes_it_and_the_result_stays(street: Street) -> None:
    poll = street.ask(street.ben)
    street.vote(street.cleo, poll)
    assert refusal(street.ana, "close_poll", poll=poll) == "poll.not_yours"
    street.ben.do("conversations.close_poll", poll=poll)
    assert street.state(poll) == ("When do we dig?", "ended")
    assert refusal(street.ana, "vote", poll=poll, answers="Never") == "poll.closed"
    assert street.ben.do("conversations.close_poll", poll=poll) is None
    assert street.result(poll) == {"Cleo": "Sunday"}
    told = street.ana.rows("SELECT what FROM fact_activity WHERE kind = 'poll' ORDER BY at")
    assert told == [("activity.poll.begun",), ("activity.poll.closed",)]
    street.bench.equal()


def test_more_votes_than_one_edit_holds_are_written_down_in_several(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.features.conversations.polls.asking.COUNTED", 2)
    poll = street.ask(street.ben)
    for person in street.bench.persons:
        street.vote(person, poll)
    street.ben.do("conversations.close_poll", poll=poll)
    assert set(street.result(poll)) == {"Ana", "Rosa", "Ben", "Cleo"}
    street.bench.equal()


def test_in_an_archived_channel_nobody_votes_and_the_author_closes(street: Street) -> None:
    poll = street.ask(street.ben, others=True)
    street.vote(street.cleo, poll)
    street.ana.do("conversations.archive_channel", channel=street.garden)
    assert refusal(street.ana, "vote", poll=poll, answers="Never") == "channel.archived"
    assert refusal(street.ana, "add_answer", poll=poll, answer="Monday") == "channel.archived"
    assert refusal(street.ben, "poll", channel=street.garden, question="When?", answers="A\nB") == "channel.archived"
    street.ben.do("conversations.close_poll", poll=poll)
    assert street.result(poll) == {"Cleo": "Sunday"}


def test_the_question_stays_as_it_was_asked(street: Street) -> None:
    poll = street.ask(street.ben)
    assert refusal(street.ben, "edit", message=street.message(poll), text="When do we sleep?") == "poll.question_stays"
    plain = street.ben.do("conversations.say", channel=street.garden, text="Hello")
    street.ben.do("conversations.edit", message=plain, text="Hello!")


@pytest.mark.parametrize("who", ["ben", "rosa"])
def test_taken_back_nothing_of_it_is_left(street: Street, who: str) -> None:
    poll = street.ask(street.ben, asks=True, closes=street.bench.now + HOUR)
    street.vote(street.cleo, poll)
    getattr(street, who).do("conversations.redact", message=street.message(poll))
    assert street.state(poll) == ("", "")
    for person in street.bench.persons:
        found = person.read(poll)
        assert found is not None
        assert "Sunday" not in str(found.state)
        assert "dig" not in str(found.state)
        assert person.rows("SELECT 1 FROM poll_answers") == person.rows("SELECT 1 FROM fact_need") == []
        assert person.search("Sunday") == person.search("dig") == []
    assert refusal(street.ana, "vote", poll=poll, answers="Sunday") == "poll.gone"
    street.bench.equal()


def test_hidden_with_its_message_and_shown_with_it(street: Street) -> None:
    poll = street.ask(street.ben)
    street.vote(street.cleo, poll)
    street.rosa.do("conversations.hide", message=street.message(poll), reason="Not here")
    assert street.state(poll) == ("", "")
    assert street.cleo.search("Sunday") == []
    assert refusal(street.cleo, "vote", poll=poll, answers="Never") == "poll.gone"
    street.ana.do("conversations.unhide", message=street.message(poll))
    assert street.state(poll) == ("When do we dig?", "open")
    assert street.result(poll) == {"Cleo": "Sunday"}
    assert street.cleo.search("Sunday") == [poll]


def test_in_a_thread_too(street: Street) -> None:
    root = street.ana.do("conversations.say", channel=street.garden, text="The beds")
    poll = street.ask(street.ben, thread=root)
    [(talk,)] = street.cleo.rows("SELECT talk FROM message WHERE record = ?", street.message(poll))
    assert RecordId(talk) == root


def test_a_search_finds_what_asks(street: Street) -> None:
    poll = street.ask(street.ben)
    street.ben.do("conversations.say", channel=street.garden, text="When do we sleep?")
    message = street.message(poll)
    assert street.cleo.search("Sunday") == [poll]
    [(marks,)] = street.cleo.rows("SELECT marks FROM found WHERE record = ?", message)
    assert "has:poll" in marks


def test_an_appeal_that_shows_the_message_again_shows_its_poll(street: Street) -> None:
    poll = street.ask(street.ben)
    message = street.message(poll)
    street.rosa.do("conversations.hide", message=message, reason="Not here")
    [(act,)] = street.ben.rows("SELECT nonce FROM moderation_act WHERE about = ?", message)
    appeal = street.ben.do("conversations.appeal", about=message, act=act, text="Why not?")
    street.ana.do("conversations.lift", appeal=appeal)
    assert street.state(poll) == ("When do we dig?", "open")
    street.bench.equal()
