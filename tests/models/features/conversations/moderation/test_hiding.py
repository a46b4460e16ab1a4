"""Messages are hidden and shown again: by whom, and what happens when others change them meanwhile."""

import pytest

from models.edit import Put
from models.errors import Refused
from models.feature import Draft
from models.ids import RecordId
from sync.group import resolving
from sync.ledger.envelope import parse
from sync.simulated.carrying import held
from tests.models.features.conversations.moderation.conftest import Street, refusal

NONCE = "0" * 16


@pytest.fixture
def insult(street: Street) -> RecordId:
    return street.say(street.ben)


def test_a_hidden_message_says_by_whom_and_why_and_its_words_are_found_no_more(
    street: Street, insult: RecordId
) -> None:
    assert street.cleo.search("idiots") == [insult]
    street.rosa.do("conversations.hide", message=insult, reason="Insults nobody needs")
    assert street.shown(insult) == ("", 1, street.rosa.member, "Insults nobody needs")
    for person in street.bench.persons:
        assert person.search("idiots") == []
        assert person.search("nobody needs") == [insult]  # by the reason
    assert street.ben.rows("SELECT hidden_text FROM message WHERE record = ?", insult) == [("You are all idiots",)]
    street.omar.do("conversations.unhide", message=insult, why="It was a quotation")
    assert street.shown(insult) == ("You are all idiots", 0, None, None)
    assert street.cleo.search("idiots") == [insult]
    street.bench.equal()


def test_who_may_not_moderate_is_refused_everywhere_alike(street: Street, insult: RecordId) -> None:
    assert refusal(street.cleo, "hide", message=insult, reason="x") == "rule.only"
    given = {"by": street.cleo.member.hex(), "reason": "x"}
    forged = Draft(insult, "message", tuple(Put((f"hidings {NONCE} {part}",), each) for part, each in given.items()))
    with pytest.raises(Refused, match=r"rule\.only"):
        street.cleo.write(forged)
    with pytest.raises(Refused, match=r"edit\.not_allowed"):
        street.rosa.write(forged)  # in the name of another
    street.rosa.do("conversations.hide", message=insult, reason="Insults")
    assert refusal(street.ben, "unhide", message=insult) == "rule.only"
    assert refusal(street.omar, "hide", message=insult, reason="Again") == "message.hidden"
    assert refusal(street.rosa, "hide", message=street.say(street.ben), reason=" ") != ""


def test_the_author_edits_a_hidden_message_and_it_stays_hidden(street: Street, insult: RecordId) -> None:
    with street.bench.apart(street.ben):
        street.rosa.do("conversations.hide", message=insult, reason="Insults")
        street.ben.do("conversations.edit", message=insult, text="You are all lovely")
    assert street.shown(insult)[1] == 1
    street.rosa.do("conversations.unhide", message=insult)
    assert street.shown(insult) == ("You are all lovely", 0, None, None)
    street.bench.equal()


def test_taken_back_while_it_is_hidden_it_is_gone(street: Street, insult: RecordId) -> None:
    with street.bench.apart(street.ben):
        street.rosa.do("conversations.hide", message=insult, reason="Insults")
        street.ben.do("conversations.redact", message=insult)
    assert street.shown(insult) == ("", 0, None, None)
    assert street.cleo.rows("SELECT redacted, hidden_text FROM message WHERE record = ?", insult) == [(1, None)]
    assert refusal(street.omar, "hide", message=insult, reason="Again") == "message.redacted"
    street.bench.equal()


def test_two_moderators_hide_at_once_and_one_restores_both(street: Street, insult: RecordId) -> None:
    with street.bench.apart(street.rosa, street.omar):
        street.rosa.do("conversations.hide", message=insult, reason="Insults")
        street.omar.do("conversations.hide", message=insult, reason="Rude")
    assert street.shown(insult)[1] == 1
    street.ana.do("conversations.unhide", message=insult)
    assert street.shown(insult)[1] == 0
    acts = "SELECT act, by, ended_by FROM moderation_act ORDER BY by"
    assert len(street.cleo.rows(acts)) == 2
    assert {bytes(ended) for _act, _by, ended in street.cleo.rows(acts)} == {street.ana.member}


def test_who_shows_a_message_ends_only_what_they_know(street: Street, insult: RecordId) -> None:
    street.rosa.do("conversations.hide", message=insult, reason="Insults")
    with street.bench.apart(street.omar, street.rosa):
        street.omar.do("conversations.unhide", message=insult)
        street.rosa.do("conversations.unhide", message=insult)
        street.rosa.do("conversations.hide", message=insult, reason="Still rude")
    assert street.shown(insult) == ("", 1, street.rosa.member, "Still rude")
    street.bench.equal()


def test_every_order_of_arrival_ends_alike(street: Street, insult: RecordId) -> None:
    known = frozenset(held(street.ana.first.group))
    with street.bench.apart(street.ben, street.omar):
        street.rosa.do("conversations.hide", message=insult, reason="Insults")
        street.omar.do("conversations.hide", message=insult, reason="Rude")
        street.ben.do("conversations.edit", message=insult, text="Sorry")
    arrived = [parse(raw) for raw in held(street.ana.first.group) if raw not in known]
    ends = set()
    asked = "SELECT text, hidden, hidden_why, hidden_text FROM message"
    street.bench.every_order(arrived, lambda device: ends.add(tuple(device.rows(asked))))
    assert len(ends) == 1


def test_what_was_done_after_the_power_ended_does_not_count(street: Street, insult: RecordId) -> None:
    with street.bench.apart(street.rosa):
        street.moderators(street.omar)
        street.rosa.do("conversations.hide", message=insult, reason="Insults")
    assert street.shown(insult)[1] == 0
    assert refusal(street.rosa, "hide", message=insult, reason="Insults") == "rule.only"
    street.bench.equal()


def test_the_log_tells_all_of_it_to_everybody(street: Street, insult: RecordId) -> None:
    street.rosa.do("conversations.hide", message=insult, reason="Insults")
    street.omar.do("conversations.unhide", message=insult, why="A quotation")
    told = "SELECT what, author, whom, said FROM fact_activity WHERE moderates = 1 ORDER BY at"
    assert street.cleo.rows(told) == [
        ("activity.message.hidden", street.rosa.member, street.ben.member, "Insults"),
        ("activity.message.shown", street.omar.member, street.ben.member, "A quotation"),
    ]


def test_somebody_removed_cannot_hide(street: Street, insult: RecordId) -> None:
    street.ana.decide(resolving.remove, [street.rosa.member])
    with pytest.raises(Refused):
        street.rosa.do("conversations.hide", message=insult, reason="Insults")
    assert street.cleo.rows("SELECT hidden FROM message WHERE record = ?", insult) == [(0,)]
