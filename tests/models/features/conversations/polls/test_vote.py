"""The rule of votes: one for each member, for answers that there are, while the poll is open."""

import pytest

from models import ids
from models.edit import Put
from models.features.conversations.polls.answers import item, key
from models.ids import RecordId
from tests.models.features.conversations.polls.conftest import HOUR, Street

SATURDAY, SUNDAY = key(item(1, "Saturday")), key(item(2, "Sunday"))


def voted(street: Street, poll: RecordId, chosen: object, sees: tuple[RecordId, ...] | None = None) -> str:
    """The verdict on a vote of Cleo's changed program."""
    record = ids.personal_record("poll_vote", ids.everyone(street.cleo.first.group.id), street.cleo.member, poll)
    seen = (poll,) if sees is None else sees
    begins = street.cleo.read(record) is None
    return street.forged(street.cleo, "poll_vote", record, Put(("chosen",), chosen),  # type: ignore[arg-type]
                         sees=seen, subject=poll, begins=begins)  # fmt: skip


@pytest.mark.parametrize(("chosen", "reason"), [
    (SUNDAY, ""), ("", ""), ("0" * 16, "poll.no_answer"), (" ".join(sorted((SATURDAY, SUNDAY))), "poll.only_one"),
    (" ".join(sorted((SATURDAY, SUNDAY), reverse=True)), "field.not_accepted"),
    (f"{SUNDAY} {SUNDAY}", "field.not_accepted"),
    ("Sunday", "field.not_accepted"), (1, "field.not_accepted"),
])  # fmt: skip
def test_what_one_may_choose(street: Street, chosen: object, reason: str) -> None:
    poll = street.ask(street.ben)
    assert voted(street, poll, chosen) == reason
    street.bench.equal()


def test_a_vote_sees_its_poll_and_nothing_else(street: Street) -> None:
    poll, other = street.ask(street.ben), street.ask(street.ben, question="And where?")
    assert voted(street, poll, SUNDAY, sees=()) == "edit.not_allowed"
    assert voted(street, poll, SUNDAY, sees=(other,)) == "edit.not_allowed"


def test_who_knows_that_it_is_closed_votes_no_more(street: Street) -> None:
    poll = street.ask(street.ben)
    street.ben.do("conversations.close_poll", poll=poll)
    assert voted(street, poll, SUNDAY) == "poll.closed"


def test_after_its_moment_nobody_votes_by_their_own_clock(street: Street) -> None:
    poll = street.ask(street.ben, closes=street.bench.now + HOUR)
    assert voted(street, poll, SUNDAY) == ""
    street.bench.hours(1.1)
    assert voted(street, poll, SATURDAY) == "poll.closed"
    assert street.result(poll) == {"Cleo": "Sunday"}


def test_what_is_taken_back_or_hidden_gets_no_votes(street: Street) -> None:
    hidden, gone = street.ask(street.ben), street.ask(street.ben, question="And where?")
    street.rosa.do("conversations.hide", message=street.message(hidden), reason="Not here")
    street.ben.do("conversations.redact", message=street.message(gone))
    assert voted(street, hidden, SUNDAY) == voted(street, gone, SUNDAY) == "poll.gone"
