"""Appeals: only by whom it concerns, answered by another than who acted."""

import pytest

from models.ids import RecordId
from sync import home, overview
from sync.simulated import Person
from tests.models.features.conversations.moderation.conftest import Street, refusal

ASKED = "SELECT what, power FROM fact_need"


@pytest.fixture
def hidden(street: Street) -> RecordId:
    said = street.say(street.ben)
    street.rosa.do("conversations.hide", message=said, reason="Insults")
    return said


def act(street: Street) -> str:
    [(nonce,)] = street.cleo.rows("SELECT nonce FROM moderation_act WHERE ended_by IS NULL")
    return str(nonce)


def appeal(street: Street, about: RecordId) -> RecordId:
    made = street.ben.do("conversations.appeal", about=about, act=act(street), text="It was a quotation")
    assert made is not None
    return made


def test_another_moderator_answers_and_the_message_is_shown(street: Street, hidden: RecordId) -> None:
    made = appeal(street, hidden)
    for person in street.bench.persons:
        assert person.rows(ASKED) == [("need.appeal.answer", "messages.moderate")]
    assert refusal(street.rosa, "lift", appeal=made) == "appeal.another"
    assert refusal(street.rosa, "uphold", appeal=made) == "appeal.another"
    assert refusal(street.cleo, "lift", appeal=made) == "rule.only"
    street.omar.do("conversations.lift", appeal=made, answer="You are right")
    assert street.shown(hidden) == ("You are all idiots", 0, None, None)
    assert street.ben.rows("SELECT state, answer FROM appeal") == [("lifted", "You are right")]
    assert street.ana.rows(ASKED) == []
    street.bench.equal()


def waits(person: Person) -> list[str]:
    """What waits for somebody on Home."""
    reader = person.first.db
    return [each.what for each in home.needs(reader, overview.viewer(reader, person.first.group.group_number))]


def test_it_waits_for_another_than_who_acted(street: Street, hidden: RecordId) -> None:
    appeal(street, hidden)
    assert {each.name for each in street.bench.persons if waits(each)} == {"Ana", "Omar"}


def test_it_waits_for_who_acted_while_nobody_else_may_answer(street: Street) -> None:
    street.moderators()
    said = street.say(street.ben, "Morons")
    street.ana.do("conversations.hide", message=said, reason="Insults")
    appeal(street, said)
    assert {each.name for each in street.bench.persons if waits(each)} == {"Ana"}
    street.moderators(street.rosa)
    assert {each.name for each in street.bench.persons if waits(each)} == {"Rosa"}


def test_what_stays_is_told_too(street: Street, hidden: RecordId) -> None:
    made = appeal(street, hidden)
    street.omar.do("conversations.uphold", appeal=made, answer="A quotation has marks")
    assert street.shown(hidden)[1] == 1
    assert refusal(street.omar, "lift", appeal=made) == "rule.no_move"
    log = street.cleo.rows("SELECT what, whom FROM fact_activity WHERE kind = 'appeal' AND moderates = 1")
    assert log == [("activity.appeal.uphold", street.ben.member)]


def test_a_pause_is_appealed(street: Street) -> None:
    until = street.bench.now + 86_400_000
    street.rosa.do("conversations.pause", member=street.ben.member, until=until, reason="Caps", channel=street.garden)
    [(limits,)] = street.ben.rows("SELECT record FROM moderation_act")
    made = appeal(street, RecordId(limits))
    street.omar.do("conversations.lift", appeal=made)
    street.say(street.ben, "Thank you")


def test_only_whom_it_concerns_appeals(street: Street, hidden: RecordId) -> None:
    assert refusal(street.cleo, "appeal", about=hidden, act=act(street), text="Poor Ben") == "appeal.not_concerned"
    street.omar.do("conversations.unhide", message=hidden)
    assert refusal(street.ben, "appeal", about=hidden, act="0" * 32, text="Still") == "appeal.nothing"


def test_who_moderates_alone_answers_alone(street: Street, hidden: RecordId) -> None:
    """Ana holds every power, so there is always another beside Rosa; beside Ana, when she acts, nobody."""
    street.moderators()
    said = street.say(street.ben, "Morons")
    street.ana.do("conversations.hide", message=said, reason="Insults")
    [(nonce,)] = street.cleo.rows("SELECT nonce FROM moderation_act WHERE about = ?", said)
    made = street.ben.do("conversations.appeal", about=said, act=nonce, text="Sorry")
    street.ana.do("conversations.lift", appeal=made)
    assert street.shown(said)[1] == 0


def test_nobody_answers_their_own(street: Street) -> None:
    said = street.say(street.omar)
    street.rosa.do("conversations.hide", message=said, reason="Insults")
    made = street.omar.do("conversations.appeal", about=said, act=act(street), text="Me?")
    assert refusal(street.omar, "lift", appeal=made) == "appeal.own"
    street.omar.do("conversations.withdraw_appeal", appeal=made)
    assert street.ana.rows(ASKED) == []


def test_two_answers_at_once_are_one_everywhere(street: Street, hidden: RecordId) -> None:
    made = appeal(street, hidden)
    with street.bench.apart(street.omar, street.ana):
        street.omar.do("conversations.lift", appeal=made, answer="Right")
        street.ana.do("conversations.uphold", appeal=made, answer="Wrong")
    found = {tuple(each.rows("SELECT state, answer, answered_by FROM appeal")[0]) for each in street.bench.persons}
    assert found in ({("lifted", "Right", street.omar.member)}, {("upheld", "Wrong", street.ana.member)})
    street.bench.equal()


@pytest.mark.parametrize("silent", ["omar", "ana"])
def test_nobodys_words_stand_under_the_name_of_another_who_answers_at_once(
    street: Street, hidden: RecordId, silent: str
) -> None:
    made, words = appeal(street, hidden), {"omar": "Right", "ana": "Wrong"}
    with street.bench.apart(street.omar, street.ana):
        street.omar.do("conversations.lift", appeal=made, **({} if silent == "omar" else {"answer": "Right"}))
        street.ana.do("conversations.uphold", appeal=made, **({} if silent == "ana" else {"answer": "Wrong"}))
    [(state, answer, by)] = street.ben.rows("SELECT state, coalesce(answer, ''), answered_by FROM appeal")
    who = {street.omar.member: "omar", street.ana.member: "ana"}[by]
    assert (state, answer) == ({"omar": "lifted", "ana": "upheld"}[who], "" if who == silent else words[who])
    street.bench.equal()
