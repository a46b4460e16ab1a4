"""A participant who begins very many logs in a circle, or states very much: whoever is in goes on writing, adding
people and leaving, and no word grows with it."""

import os

import pytest

from models.circles import RENEW, CircleStatement
from models.ids import CircleId
from sync.group import circle_writing, circles, own_logs, resolving
from sync.group.circles import GroupCircles
from sync.ledger import envelope
from sync.simulated import Person
from tests.attacks.test_circle_attempts import forge
from tests.bench.test_circles import Street, participants

MANY = 70


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Envelopes, and what one statement names, in proportion."""
    monkeypatch.setattr(envelope, "MAX_BYTES", 4600)
    for module, name, most in (
        (circles, "MAX_ENDS", 8), (circles, "MAX_HEADS", 10), (circle_writing, "MAX_HEADS", 10),
        (circle_writing, "MAX_KEYS", 16), (circle_writing, "MAX_NAMED", 4),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, most, raising=False)


def state_much(cleo: Person, circle: CircleId, *to: Person) -> None:
    for _ in range(MANY):
        forge(cleo, circle, CircleStatement(RENEW), *(each.member for each in to), secret=os.urandom(32))


def state_apart(cleo: Person, circle: CircleId, monkeypatch: pytest.MonkeyPatch, *to: Person) -> None:
    """Each in a log of its own, and none knows another one."""
    before = cleo.first.group.circles.history(circle).to_name()
    with monkeypatch.context() as patch:
        patch.setattr(GroupCircles, "heads", lambda _self, _log: before)
        for _ in range(MANY):
            own_logs.start_new(cleo.first.group)
            forge(cleo, circle, CircleStatement(RENEW), *(each.member for each in to), secret=os.urandom(32))


@pytest.mark.parametrize("way", ["leaves", "is removed"])
def test_whoever_began_very_many_logs_and_is_out_ends_no_writing(way: str) -> None:
    """All logs of those who are out are named in each statement. With eight computers that was more than an envelope
    takes, and nobody ever wrote there again."""
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, cleo)
    first = street.say(cleo, circle, "an honest word")
    for _ in range(MANY):
        own_logs.start_new(cleo.first.group)
        street.say(cleo, circle)
    if way == "leaves":
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(GroupCircles, "ends", lambda _self, _tag, _leaving=(): ())
            street.leave(cleo, circle)
    else:
        ana.decide(resolving.remove, [cleo.member])
    said = street.say(ana, circle, "without her")
    assert ben.read(said) is not None
    assert ben.read(first) is not None
    assert participants(ben, circle) == {ana.member, ben.member}
    street.leave(ben, circle)
    assert participants(ana, circle) == {ana.member}


def test_somebody_who_is_added_is_given_more_keys_than_one_statement_takes() -> None:
    street = Street("Ana", "Ben", "Cleo", "Dan")
    ana, ben, cleo, dan = street.people
    circle = street.open(ana, ben, cleo)
    state_much(cleo, circle, ana, ben, cleo)
    circle_writing.add(ana.first.group, circle, dan.member)
    ana.first.written(ana.first)
    said = street.say(ben, circle)
    assert dan.read(said) is not None
    assert participants(dan, circle) == {each.member for each in street.people}
    ana.decide(resolving.remove, [cleo.member])
    for writer in (ben, dan):
        said = street.say(writer, circle, "without her")
        assert ana.read(said) is not None


def test_statements_that_do_not_know_one_another_are_not_named_by_every_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every word of anybody named all of them, 147 kB, for ever."""
    street = Street("Ana", "Ben", "Cleo", "Dan")
    ana, ben, cleo, dan = street.people
    circle = street.open(ana, ben, cleo)
    state_apart(cleo, circle, monkeypatch, ana, ben, cleo)
    said = street.say(ben, circle)
    assert ana.read(said) is not None
    assert len(ben.first.group.circles.history(circle).to_name()) <= 4
    circle_writing.add(ana.first.group, circle, dan.member)
    ana.first.written(ana.first)
    said = street.say(dan, circle)
    assert ben.read(said) is not None
    state_apart(cleo, circle, monkeypatch, ana, ben, cleo)
    street.leave(ben, circle)
    assert participants(ana, circle) == {ana.member, cleo.member, dan.member}
