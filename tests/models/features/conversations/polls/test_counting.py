"""What counts: everybody finds the same, whoever was away and in whatever order things arrive."""

from collections.abc import Callable

import pytest

from models.features.conversations.polls.counting import late
from models.ids import RecordId
from sync.ledger.envelope import parse
from sync.simulated import Person
from sync.simulated.carrying import held
from sync.simulated.schedules import Schedules
from tests.models.features.conversations.polls.conftest import HOUR, Street, refusal

LOOK = (
    "SELECT question, ended, ended_by, withdrawn FROM poll", "SELECT answers FROM poll_answers ORDER BY 1",
    "SELECT who, chosen FROM poll_counted ORDER BY 1, 2", "SELECT author, chosen FROM poll_vote ORDER BY 1",
    "SELECT title, state FROM fact WHERE kind = 'poll'",
)  # fmt: skip


def came_late(street: Street, person: Person, poll: RecordId) -> set[str]:
    """Who voted too late, as this person sees it."""
    record = person.read(poll)
    found = [person.read(RecordId(vote)) for (vote,) in person.rows("SELECT record FROM poll_vote")]
    assert record is not None
    called = {each.member: each.name for each in street.bench.persons}
    return {called[who] for who in late(record.state, [each for each in found if each is not None])}


def test_who_voted_apart_from_the_closing_came_too_late(street: Street) -> None:
    poll = street.ask(street.ben)
    street.vote(street.ana, poll, "Saturday")
    with street.bench.apart(street.cleo):
        street.vote(street.cleo, poll)
        street.ben.do("conversations.close_poll", poll=poll)
    assert street.result(poll) == {"Ana": "Saturday"}
    for person in street.bench.persons:
        assert came_late(street, person, poll) == {"Cleo"}
    assert refusal(street.cleo, "vote", poll=poll, answers="Never") == "poll.closed"
    street.bench.equal()


def test_who_changed_a_vote_apart_from_the_closing_is_counted_as_before(street: Street) -> None:
    poll = street.ask(street.ben)
    street.vote(street.cleo, poll, "Saturday")
    with street.bench.apart(street.cleo):
        street.vote(street.cleo, poll, "Never")
        street.ben.do("conversations.close_poll", poll=poll)
    assert street.result(poll) == {"Cleo": "Saturday"}
    assert came_late(street, street.ana, poll) == {"Cleo"}


def test_its_moment_comes_and_the_keepers_computers_close_it(street: Street) -> None:
    schedules = Schedules(street.bench)
    poll = street.ask(street.ben, asks=True, closes=street.bench.now + 10 * HOUR)
    street.vote(street.cleo, poll)
    schedules.pass_seconds(5)
    street.bench.hours(7.1)
    schedules.pass_seconds(5)
    reminded = {who for who, reminder in schedules.told if reminder.what == "due.poll.closes_soon"}
    assert reminded == {street.ana.member, street.rosa.member, street.ben.member}
    assert street.state(poll)[1] == "open"
    street.bench.hours(3)
    schedules.pass_seconds(90)
    assert street.state(poll)[1] == "ended"
    assert street.result(poll) == {"Cleo": "Sunday"}
    assert street.ana.rows("SELECT 1 FROM fact_need UNION SELECT 1 FROM fact_due") == []
    street.bench.equal()


def test_nobody_counts_before_its_moment(street: Street) -> None:
    poll = street.ask(street.ben, closes=street.bench.now + HOUR)
    assert refusal(street.cleo, "count_poll", record=poll) == "keepers.too_early"
    street.ben.do("conversations.close_poll", poll=poll)
    assert street.cleo.do("conversations.count_poll", record=poll) is None


def closed_twice(street: Street, poll: RecordId) -> None:
    """The author and a keeper close it apart; of Cleo they know another vote."""
    street.vote(street.cleo, poll, "Saturday")
    street.bench.hours(0.5)
    with street.bench.apart(street.ben):
        street.vote(street.cleo, poll, "Never")
        street.vote(street.ana, poll)
        street.ben.do("conversations.close_poll", poll=poll)
        street.bench.hours(1)
        street.ana.do("settings.tick", moment=street.bench.now)
        street.cleo.do("conversations.count_poll", record=poll)


def added_twice(street: Street, poll: RecordId) -> None:
    with street.bench.apart(street.cleo):
        for person in (street.ana, street.cleo):
            person.do("conversations.add_answer", poll=poll, answer="Monday")
            street.vote(person, poll, "Monday")


def taken_back_meanwhile(street: Street, poll: RecordId) -> None:
    with street.bench.apart(street.cleo):
        street.cleo.do("conversations.add_answer", poll=poll, answer="Monday")
        street.vote(street.cleo, poll)
        street.ben.do("conversations.redact", message=street.message(poll))


def hidden_twice(street: Street, poll: RecordId) -> None:
    """Both moderators hide it apart, and one of them shows it again without knowing of the other."""
    message = street.message(poll)
    with street.bench.apart(street.ana):
        street.ana.do("conversations.hide", message=message, reason="Twice")
        street.rosa.do("conversations.hide", message=message, reason="Once")
        street.rosa.do("conversations.unhide", message=message)


Story = Callable[[Street, RecordId], None]


@pytest.mark.parametrize(("story", "end"), [
    (closed_twice, {"Ana": "Sunday", "Cleo": "Never"}), (added_twice, {"Ana": "Monday", "Cleo": "Monday"}),
    (taken_back_meanwhile, None), (hidden_twice, {}),
])  # fmt: skip
def test_the_order_of_arrival_makes_no_difference(street: Street, story: Story, end: dict[str, str] | None) -> None:
    poll = street.ask(street.ben, others=True, closes=street.bench.now + HOUR)
    known = frozenset(held(street.ana.first.group))
    story(street, poll)
    street.bench.meet()
    street.bench.equal()
    if end is not None:
        assert street.result(poll) == end
    assert (street.state(poll)[0] == "") == (story in (taken_back_meanwhile, hidden_twice))
    arrived = [parse(raw) for raw in held(street.ana.first.group) if raw not in known]
    ends = set()
    street.bench.every_order(arrived, lambda device: ends.add(tuple(row for each in LOOK for row in device.rows(each))),
                             most=60)  # fmt: skip
    assert len(ends) == 1


def test_what_was_added_apart_and_reads_the_same_is_one_answer(street: Street) -> None:
    poll = street.ask(street.ben, others=True)
    added_twice(street, poll)
    assert street.ben.rows("SELECT answers FROM poll_answers WHERE answers LIKE '%Monday'") == [("04 Monday",)]
