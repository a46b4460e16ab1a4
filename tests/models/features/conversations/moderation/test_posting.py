"""Slowed channels and pauses: what is refused, by whose clock, and what those who did not know may do."""

import pytest

from models import ids
from models.edit import Put
from models.errors import Refused
from models.feature import Draft
from sync.ledger.envelope import parse
from sync.simulated.carrying import held
from tests.models.features.conversations.moderation.conftest import Street, refusal

DAY = 86_400_000


def pause(street: Street, days: float = 1, channel: bool = True) -> None:
    given = {"channel": street.garden} if channel else {}
    until = street.bench.now + round(days * DAY)
    street.rosa.do("conversations.pause", member=street.ben.member, until=until, reason="Capitals", **given)


@pytest.mark.parametrize("channel", [True, False])
def test_who_is_paused_waits_until_the_moment_and_others_write(street: Street, channel: bool) -> None:
    pause(street, channel=channel)
    assert refusal(street.ben, "say", channel=street.garden, text="AGAIN") == "posting.paused"
    street.say(street.cleo)
    beds = street.cleo.do("conversations.add_channel", name="beds")
    if channel:
        street.ben.do("conversations.say", channel=beds, text="Here I may")
    else:
        assert refusal(street.ben, "say", channel=beds, text="AGAIN") == "posting.paused"
    street.bench.days(1.1)
    street.say(street.ben, "Good morning")
    street.bench.equal()


def test_a_pause_ends_early(street: Street) -> None:
    pause(street)
    assert refusal(street.ben, "resume", member=street.ben.member, channel=street.garden) == "rule.only"
    street.omar.do("conversations.resume", member=street.ben.member, why="We talked", channel=street.garden)
    street.say(street.ben, "Thank you")
    acts = street.cleo.rows("SELECT act, whom, by, reason, ended_by, ended_why FROM moderation_act")
    assert acts == [("pause", street.ben.member, street.rosa.member, "Capitals", street.omar.member, "We talked")]


def test_what_was_written_without_knowing_stays(street: Street) -> None:
    with street.bench.apart(street.ben):
        pause(street)
        said = street.say(street.ben, "I am on a train")
    assert street.shown(said)[0] == "I am on a train"
    assert refusal(street.ben, "say", channel=street.garden, text="Now?") == "posting.paused"
    street.bench.equal()


def test_a_message_that_owns_up_to_the_pause_is_refused_by_every_computer(street: Street) -> None:
    pause(street)
    [(limits,)] = street.ben.rows("SELECT record FROM moderation_act")
    ops = (Put(("channel",), street.garden.hex()), Put(("text",), "AGAIN"))
    everyone = ids.everyone(street.ben.first.group.id)
    record = ids.authored_record("message", everyone, street.ben.member, b"x" * 8)
    with pytest.raises(Refused, match=r"posting\.paused"):
        street.ben.write(Draft(record, "message", ops, sees=(ids.RecordId(limits),)))


@pytest.mark.parametrize(("days", "code"), [(-1, "posting.bad_end"), (31, "posting.bad_end")])
def test_a_pause_ends_in_the_next_thirty_days(street: Street, days: int, code: str) -> None:
    with pytest.raises(Refused, match=code.replace(".", r"\.")):
        pause(street, days)


def test_only_moderators_hold_anybody_back(street: Street) -> None:
    until = street.bench.now + DAY
    assert refusal(street.cleo, "pause", member=street.ben.member, until=until, reason="x") == "rule.only"
    assert refusal(street.cleo, "slow", channel=street.garden, seconds=60, reason="x") == "rule.only"
    assert refusal(street.rosa, "slow", channel=street.garden, seconds=1, reason="x") != ""


def test_in_a_slowed_channel_everybody_waits_by_their_own_clock(street: Street) -> None:
    street.say(street.ben, "One")
    street.rosa.do("conversations.slow", channel=street.garden, seconds=600, reason="It boils over")
    street.say(street.ben, "Two")
    assert refusal(street.ben, "say", channel=street.garden, text="Three") == "posting.slowed"
    street.say(street.cleo, "Me too")
    street.bench.hours(0.2)
    street.say(street.ben, "Three")
    street.omar.do("conversations.unslow", channel=street.garden)
    street.say(street.ben, "Four")
    street.bench.equal()


def test_slower_replaces_slow(street: Street) -> None:
    street.rosa.do("conversations.slow", channel=street.garden, seconds=600, reason="It boils over")
    street.omar.do("conversations.slow", channel=street.garden, seconds=60, reason="Better now")
    standing = "SELECT seconds FROM moderation_act WHERE act = 'slow' AND ended_by IS NULL"
    assert street.cleo.rows(standing) == [(60,)]


def test_every_order_of_arrival_ends_alike(street: Street) -> None:
    street.rosa.do("conversations.slow", channel=street.garden, seconds=60, reason="It boils over")
    known = frozenset(held(street.ana.first.group))
    with street.bench.apart(street.ben, street.omar):
        pause(street)
        street.omar.do("conversations.unslow", channel=street.garden)
        street.say(street.ben, "Did I miss something?")
    arrived = [parse(raw) for raw in held(street.ana.first.group) if raw not in known]
    ends = set()
    asked = "SELECT text FROM message", "SELECT act, ended_by FROM moderation_act ORDER BY act"
    street.bench.every_order(
        arrived, lambda device: ends.add(tuple(row for each in asked for row in device.rows(each)))
    )
    assert len(ends) == 1


def test_whose_clock_was_a_day_ahead_waits_no_longer_than_others_once_it_is_right(street: Street) -> None:
    street.rosa.do("conversations.slow", channel=street.garden, seconds=30, reason="Let us breathe")
    now = street.bench.now
    street.bench.days(1)
    street.say(street.ben, "Tomorrow")
    street.bench.now = now + 60_000
    street.say(street.ben, "Today")
    assert refusal(street.cleo, "slow", channel=street.garden, seconds=5, reason="Me") == "rule.only"
    street.say(street.cleo, "Hello")
    assert refusal(street.cleo, "say", channel=street.garden, text="Hello?") == "posting.slowed"
    street.bench.days(1.1)
    street.say(street.ben, "The next day")
    assert refusal(street.ben, "say", channel=street.garden, text="At once") == "posting.slowed"
    street.bench.equal()
