"""Reports: whom they reach, and whom they never reach; who answers; and that the rules hold on every computer."""

from typing import Any

import pytest

from models import ids
from models.edit import Put
from models.errors import Refused
from models.feature import Draft
from models.features.conversations.moderation.report import REPORT
from models.ids import CircleId, RecordId
from sync.group import circle_writing
from sync.simulated import Person
from tests.models.features.conversations.moderation.conftest import Street, refusal

NORM = "We do not insult each other"
ASKED = "SELECT what, power FROM fact_need"
REPORTS = "SELECT state, norm, answer, answered_by FROM report"


def circle(opener: Person, *others: Person) -> CircleId:
    found = circle_writing.open_circle(opener.first.group, "people", "Report", [each.member for each in others])
    opener.first.written(opener.first)
    return found


@pytest.fixture
def insult(street: Street) -> RecordId:
    return street.say(street.ben)


def report(street: Street, message: RecordId, *to: Person, **given: Any) -> RecordId:
    made = street.cleo.do(
        "conversations.report", message=message, norm=NORM, circle=circle(street.cleo, *to), **given)
    assert made is not None
    return made


def test_only_those_who_were_asked_learn_of_it(street: Street, insult: RecordId) -> None:
    report(street, insult, street.rosa, street.omar, text="Again")
    for person in (street.rosa, street.omar, street.cleo):
        assert person.rows(REPORTS) == [("open", NORM, "", None)]
    for person in (street.ben, street.ana):
        assert person.rows(REPORTS) == []
        assert person.rows("SELECT 1 FROM fact_activity WHERE kind = 'report'") == []
        assert person.rows(ASKED) == []
        assert person.search("insult each other") == []
    [(what, power)] = street.rosa.rows(ASKED)
    assert (what, power) == ("need.report.answer", "messages.moderate")
    assert street.rosa.rows("SELECT 1 FROM fact_link WHERE to_record = ?", insult) == []
    street.bench.equal(street.rosa, street.omar, street.cleo)


def test_who_reports_reads_what_became_of_it(street: Street, insult: RecordId) -> None:
    made = report(street, insult, street.rosa, street.omar)
    street.rosa.do("conversations.hide", message=insult, reason=NORM)
    street.rosa.do("conversations.act_on_report", report=made, answer="I hid it and talked to Ben")
    assert street.cleo.rows(REPORTS) == [("acted", NORM, "I hid it and talked to Ben", street.rosa.member)]
    assert street.omar.rows(ASKED) == []
    told = street.cleo.rows("SELECT what, whom FROM fact_activity WHERE kind = 'report' AND author <> whom")
    assert ("activity.report.act_on_report", street.cleo.member) in told
    log = street.ana.rows("SELECT kind FROM fact_activity WHERE moderates = 1")
    assert ("report",) not in log
    assert refusal(street.omar, "close_report", report=made, answer="Late") == "rule.no_move"


def test_it_is_closed_with_an_answer_alone(street: Street, insult: RecordId) -> None:
    made = report(street, insult, street.rosa)
    with pytest.raises(Refused, match=r"rule\.no_move"):
        street.rosa.write(Draft(made, "report", (
            Put(("state",), "closed"), Put(("answered_by",), street.rosa.member.hex()))))  # fmt: skip
    street.rosa.do("conversations.close_report", report=made, answer="It was a joke among friends")
    assert street.cleo.rows("SELECT state FROM report") == [("closed",)]


def test_it_is_taken_back_by_who_made_it(street: Street, insult: RecordId) -> None:
    made = report(street, insult, street.rosa)
    assert refusal(street.rosa, "withdraw_report", report=made) == "rule.only"
    street.cleo.do("conversations.withdraw_report", report=made)
    assert street.rosa.rows(ASKED) == []
    assert refusal(street.rosa, "act_on_report", report=made) == "rule.no_move"


def test_whom_it_is_about_never_reads_it(street: Street) -> None:
    """Also where that person moderates."""
    said = street.say(street.rosa)
    wrong = circle(street.cleo, street.rosa, street.omar)
    assert refusal(street.cleo, "report", message=said, norm=NORM, circle=wrong) == "report.reaches_them"
    report(street, said, street.omar)
    assert street.rosa.rows(REPORTS) == []


def test_it_reaches_moderators_or_the_one_who_was_asked(street: Street, insult: RecordId) -> None:
    given = {"message": insult, "norm": NORM}
    alone, many = circle(street.cleo), circle(street.cleo, street.rosa, street.ana)
    assert refusal(street.cleo, "report", circle=alone, **given) == "report.nobody"
    street.moderators(street.rosa)
    report(street, insult, street.ana, street.rosa)  # Ana holds every power
    wide = circle(street.cleo, street.rosa, street.omar)
    assert refusal(street.cleo, "report", circle=wide, **given) == "report.bystanders"
    absent = street.omar.member
    assert refusal(street.cleo, "report", circle=many, mediator=absent, **given) == "report.nobody"
    street.cleo.do("conversations.report", circle=wide, mediator=absent, **given)


def test_the_one_who_was_asked_answers_without_any_power(street: Street) -> None:
    street.moderators()
    said = street.say(street.ben)
    made = report(street, said, street.omar, mediator=street.omar.member)
    assert street.omar.rows(ASKED) == [("need.report.answer", "")]
    street.omar.do("conversations.act_on_report", report=made, answer="We talked, the three of us")
    assert street.cleo.rows("SELECT state FROM report") == [("acted",)]


def test_others_answer_nothing_everywhere_alike(street: Street, insult: RecordId) -> None:
    made = report(street, insult, street.rosa, street.omar)
    assert refusal(street.cleo, "act_on_report", report=made) == "report.own"
    forged = {"state": "acted", "answered_by": street.rosa.member.hex()}
    with pytest.raises(Refused, match=r"edit\.not_allowed"):  # in the name of another
        street.omar.write(Draft(made, "report", tuple(Put((key,), value) for key, value in forged.items())))
    with pytest.raises(Refused, match=r"rule\.only"):
        street.rosa.write(Draft(made, "report", (Put(("norm",), "Something else"),)))
    street.moderators(street.omar)  # Rosa moderates no longer
    assert refusal(street.rosa, "act_on_report", report=made) == "rule.only"
    street.omar.do("conversations.act_on_report", report=made)
    street.bench.equal(street.rosa, street.omar, street.cleo)


def test_nobody_is_reported_for_the_words_of_another(street: Street, insult: RecordId) -> None:
    wrong = circle(street.cleo, street.omar)
    given = {"norm": NORM, "message": insult.hex(), "whom": street.ana.member.hex(), "state": "open"}
    with pytest.raises(Refused, match=r"edit\.not_allowed"):
        street.cleo.write(_draft(street, wrong, given, (insult,)))
    assert refusal(street.ben, "report", message=insult, norm=NORM, circle=circle(street.ben, street.omar)) == (
        "report.own_message")


def _draft(street: Street, within: CircleId, given: dict[str, str], sees: tuple[RecordId, ...]) -> Draft:
    record = ids.authored_record(REPORT.name, within, street.cleo.member, ids.timed_nonce(street.bench.now << 16, 1))
    return Draft(record, REPORT.name, tuple(Put((key,), value) for key, value in given.items()), within, sees)


def test_the_words_of_a_private_conversation_go_along_only_if_one_wants_that(street: Street) -> None:
    pair = circle_writing.open_circle(street.ben.first.group, "pair", "We", [street.cleo.member])
    street.ben.first.written(street.ben.first)
    channel = street.ben.do("conversations.add_channel", name="we", direct=True, circle=pair)
    said = street.ben.do("conversations.say", channel=channel, text="I know where you live")
    assert said is not None
    report(street, said, street.rosa)
    report(street, said, street.omar, quote=True)
    assert street.rosa.rows("SELECT quote, whom FROM report") == [("", street.ben.member)]
    assert street.omar.rows("SELECT quote, whom FROM report") == [("I know where you live", street.ben.member)]
    assert street.omar.read(said) is None


def test_two_answers_at_once_are_one_everywhere(street: Street, insult: RecordId) -> None:
    made = report(street, insult, street.rosa, street.omar)
    with street.bench.apart(street.rosa, street.omar):
        street.rosa.do("conversations.act_on_report", report=made, answer="Hidden")
        street.omar.do("conversations.close_report", report=made, answer="A joke")
    people = (street.rosa, street.omar, street.cleo)
    found = {tuple(each.rows(REPORTS)[0]) for each in people}
    assert found in ({("acted", NORM, "Hidden", street.rosa.member)}, {("closed", NORM, "A joke", street.omar.member)})
    street.bench.equal(street.rosa, street.omar, street.cleo)
