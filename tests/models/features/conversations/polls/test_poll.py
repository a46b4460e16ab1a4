"""The rule of polls: what a changed program sends is refused on every computer alike."""

import pytest

from models import ids
from models.edit import Delete, Put
from models.errors import Refused
from models.feature import Draft
from models.features.conversations.polls.answers import item, key
from models.ids import CircleId, RecordId
from sync.group import circle_writing
from tests.models.features.conversations.polls.conftest import HOUR, Street


def two(street: Street) -> CircleId:
    """A circle of Ben and Cleo."""
    circle = circle_writing.open_circle(street.ben.first.group, "people", "Two of us", [street.cleo.member])
    street.ben.first.written(street.ben.first)
    return circle


def begun(street: Street, who: str = "ben", **values: object) -> str:
    """The verdict on a poll of Ben's message that this member begins with these values; None leaves one out."""
    message = street.ben.do("conversations.say", channel=street.garden, text="When do we dig?")
    assert message is not None
    person = getattr(street, who)
    given = {"question": "When do we dig?", "by": person.member.hex(), "channel": street.garden.hex(),
             "answers 01 Saturday": True, "answers 02 Sunday": True, **values}  # fmt: skip
    ops = [Put((name,), value) for name, value in given.items() if value is not None]  # type: ignore[arg-type]
    record = ids.common_record("poll", ids.everyone(person.first.group.id), message)
    return street.forged(person, "poll", record, *ops, sees=(message,), subject=message, begins=True)


@pytest.mark.parametrize(("values", "reason"), [
    ({}, ""), ({"several": True, "others": True}, ""), ({"by": "cleo"}, "edit.not_allowed"),
    ({"question": None}, "edit.not_allowed"), ({"question": ""}, "field.empty"),
    ({"channel": "00" * 16}, "edit.not_allowed"), ({"answers 02 Sunday": None}, "poll.answers"),
    ({"answers 02 Sunday": None, "answers 02 SATURDAY": True}, "poll.same_answer"),
    ({"answers 3 Monday": True}, "field.not_accepted"), ({"answers 03  Monday": True}, "field.not_accepted"),
    ({"ended": True}, "edit.not_allowed"), ({"withdrawn": True}, "edit.not_allowed"),
    ({"asks": True}, "poll.asks_until"), ({"closes": 1_750_000_000_000}, "poll.bad_end"),
    ({"counted 0a who": "00" * 16, "counted 0a chosen": "00" * 8, "counted 0a at": 1}, "edit.not_allowed"),
])  # fmt: skip
def test_who_begins_it_and_with_what(street: Street, values: dict[str, object], reason: str) -> None:
    if values.get("by") == "cleo":
        values = {"by": street.cleo.member.hex()}
    assert begun(street, **values) == reason
    assert street.ana.rows("SELECT count(*) FROM poll") == [(int(not reason),)]
    street.bench.equal()


def test_nobody_makes_a_poll_of_what_somebody_else_said(street: Street) -> None:
    assert begun(street, who="cleo") == "edit.not_allowed"


def test_nothing_but_what_is_meant_is_changed(street: Street) -> None:
    poll = street.ask(street.ben, others=True)
    subject = street.message(poll)
    for ops, reason in (
        ((Put(("question",), "When do we sleep?"),), "edit.not_allowed"),
        ((Put(("several",), True),), "edit.not_allowed"),
        ((Put(("by",), street.cleo.member.hex()),), "edit.not_allowed"),
        ((Delete(("answers 02 Sunday",)),), "edit.not_allowed"),
        ((Put(("answers 04 Monday",), True), Put(("answers 05 Tuesday",), True)), "edit.not_allowed"),
        ((Put(("answers 04 Sunday",), True),), "poll.same_answer"),
        ((Put(("ended",), True), Put(("ended_by",), street.cleo.member.hex())), "poll.not_yours"),
        ((Put(("ended",), False), Put(("ended_by",), street.ben.member.hex())), "edit.not_allowed"),
        ((Put((f"hidden {street.cleo.member.hex()}",), True),), "rule.only"),
        ((Put(("question",), ""), Put(("withdrawn",), True)), "edit.not_allowed"),
        ((Put(("question",), ""), Put(("withdrawn",), True), *(Delete((f"answers {each}",)) for each in
          ("01 Saturday", "02 Sunday", "03 Never"))), "rule.only"),
    ):  # fmt: skip
        assert street.forged(street.cleo, "poll", poll, *ops, subject=subject) == reason, ops
    assert street.state(poll) == ("When do we dig?", "open")
    street.bench.equal()


def test_a_closing_writes_down_what_it_sees_and_nothing_else(street: Street) -> None:
    poll = street.ask(street.ben)
    subject = street.message(poll)
    vote = street.vote(street.cleo, poll)
    assert vote is not None
    ends = (Put(("ended",), True), Put(("ended_by",), street.ben.member.hex()))
    forged = (Put(("counted 0a who",), street.ana.member.hex()), Put(("counted 0a at",), 1),
              Put(("counted 0a chosen",), key(item(2, "Sunday"))))  # fmt: skip
    assert street.forged(street.ben, "poll", poll, *forged, *ends, subject=subject) == "edit.not_allowed"
    assert street.forged(street.ben, "poll", poll, *forged, *ends, sees=(vote,), subject=subject) == "edit.not_allowed"
    assert street.forged(street.ben, "poll", poll, *ends, sees=(vote,), subject=subject) == "edit.not_allowed"
    other = street.vote(street.ana, street.ask(street.ben, question="And where?"))
    assert other is not None
    assert street.forged(street.ben, "poll", poll, *ends, sees=(other,), subject=subject) == "edit.not_allowed"
    assert street.forged(street.ben, "poll", poll, *ends, subject=subject) == ""
    assert street.result(poll) == {}
    street.bench.equal()


def test_a_poll_is_read_where_its_message_is(street: Street) -> None:
    """What was said among everybody is not asked in a private circle, where others would not see who votes."""
    circle = two(street)
    message = street.ben.do("conversations.say", channel=street.garden, text="When do we dig?")
    assert message is not None
    given = {"question": "When?", "by": street.ben.member.hex(), "channel": street.garden.hex(),
             "answers 01 Now": True, "answers 02 Later": True}  # fmt: skip
    record = ids.common_record("poll", circle, message)
    ops = tuple(Put((name,), value) for name, value in given.items())
    with pytest.raises(Refused, match=r"edit\.not_allowed"):
        street.ben.write(Draft(record, "poll", ops, circle, (message,), message))


def test_a_poll_among_a_few_reaches_nobody_else(street: Street) -> None:
    circle = two(street)
    place = street.ben.do("conversations.add_channel", name="plans", circle=circle)
    poll = street.ask(street.ben, channel=place)
    street.vote(street.cleo, poll)
    assert street.result_of(street.ben, poll) == {"Cleo": "Sunday"}
    street.ben.do("conversations.close_poll", poll=poll)
    assert street.result_of(street.cleo, poll) == {"Cleo": "Sunday"}
    assert street.ana.rows("SELECT 1 FROM poll UNION SELECT 1 FROM poll_vote") == []
    assert street.ana.read(RecordId(poll)) is None


def test_who_has_not_voted_finds_it_on_home_where_it_asks_everybody(street: Street) -> None:
    closes = street.bench.now + 24 * HOUR
    street.ask(street.ben)
    assert street.ana.rows("SELECT 1 FROM fact_need") == []
    poll = street.ask(street.ben, asks=True, closes=closes)
    street.vote(street.cleo, poll)
    [(what, but, until)] = street.ana.rows("SELECT what, but, until FROM fact_need")
    assert (what, until) == ("need.poll.vote", closes)
    assert street.cleo.member in bytes(but)
    assert street.ana.member not in bytes(but)
    street.ben.do("conversations.close_poll", poll=poll)
    assert street.ana.rows("SELECT 1 FROM fact_need UNION SELECT 1 FROM fact_due") == []
