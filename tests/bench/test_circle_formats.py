"""What a later program says about a circle, how much counts, and forks: the same on every computer, in every order."""

import pytest

from models import circles
from models.circles import CircleStatement, graph, statements
from models.errors import Refused
from models.ids import CircleId
from sync.group import circle_writing, group
from sync.ledger.envelope import SEALS, Envelope, parse
from sync.records.signed import Standing
from sync.simulated import Person
from sync.simulated.carrying import held
from tests.bench.test_circles import Street, participants

OLDER = ("open", "leave", "renew")


def state(who: Person, circle: CircleId, said: CircleStatement) -> None:
    """What a changed or later program states, sealed to all who are in."""
    own = who.first.group
    secret = own.circles.secret(circle) or b""
    with own.change():
        circle_writing._state(own, circle, said, secret, frozenset(own.circles.history(circle).participants()))
    who.first.written(who.first)


def since(street: Street, before: set[bytes]) -> list[Envelope]:
    return [parse(raw) for raw in held(street.people[0].first.group) if raw not in before]


def test_an_act_of_a_later_program_is_kept_passed_on_and_hurts_nobody() -> None:
    street = Street("Ana", "Ben", "Cleo", "Dan")
    ana, ben, cleo, dan = street.people
    circle = street.open(ana, ben, cleo)
    said = street.say(ana, circle)
    with street.bench.apart(dan):
        state(ana, circle, CircleStatement("rename", name="Picnic"))
        for person in (ana, ben, cleo):
            assert person.first.group.ingest.not_understood() == 1
            assert participants(person, circle) == {ana.member, ben.member, cleo.member}
            assert not person.first.problems()
        answered = street.say(ben, circle, "I come")
        assert ben.first.group.circles.secret(circle) is not None
    for person in (ana, cleo):
        assert person.read(said) is not None
        assert person.read(answered) is not None
    assert {parse(raw).id for raw in held(dan.first.group) if parse(raw).flags & SEALS} == {
        parse(raw).id for raw in held(ana.first.group) if parse(raw).flags & SEALS
    }


def test_after_the_update_everything_is_judged_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ben's program does not know yet how somebody is added: Cleo's words are not understood, but are not refused."""
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben)
    with street.bench.apart(ben):
        street.add(ana, circle, cleo)
        said = street.say(cleo, circle)
        with monkeypatch.context() as older:
            older.setattr(statements, "ACTS", OLDER)
            street.bench.meet(ana, ben)
            assert participants(ben, circle) == {ana.member, ben.member}
            assert ben.read(said) is None
            counts = ben.first.group.records.counts()
            assert counts.get(Standing.NOT_UNDERSTOOD, 0) > 0
            assert counts.get(Standing.REFUSED, 0) == 0
            ben.first.reopen()
            assert ben.read(said) is None
        monkeypatch.setattr(group, "UNDERSTANDS", group.UNDERSTANDS + 1)
        ben.first.reopen()
        assert participants(ben, circle) == {ana.member, ben.member, cleo.member}
        assert ben.read(said) is not None
        assert ben.first.group.ingest.not_understood() == 0


def test_a_kind_of_circle_from_a_later_program_opens_after_the_update(monkeypatch: pytest.MonkeyPatch) -> None:
    street = Street("Ana", "Ben")
    ana, ben = street.people
    with street.bench.apart(ben):
        circle = street.open(ana, ben)
        said = street.say(ana, circle)
        with monkeypatch.context() as older:
            older.setattr(statements, "KINDS", ("pair",))
            street.bench.meet(ana, ben)
            assert ben.read(said) is None
            with pytest.raises(Refused, match="unknown"):
                ben.first.group.circles.history(circle)
            assert not ben.first.problems()
        monkeypatch.setattr(group, "UNDERSTANDS", group.UNDERSTANDS + 1)
        ben.first.reopen()
        assert participants(ben, circle) == {ana.member, ben.member}
        assert ben.read(said) is not None


def test_what_is_not_understood_comes_in_any_order() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    before = set(held(ana.first.group))
    circle = street.open(ana, ben)
    state(ben, circle, CircleStatement("rename", name="Picnic"))
    street.say(ben, circle)
    street.add(ana, circle, cleo)
    street.say(cleo, circle)
    assert street.bench.every_order(since(street, before), most=60).tried > 1


def test_of_a_log_the_first_statements_count_in_any_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ben states more than counts; what he adds beyond it is in nobody's circle, whatever came first."""
    monkeypatch.setattr(graph, "MAX_STATEMENTS", 2)
    street = Street("Ana", "Ben", "Cleo", "Dan")
    ana, ben, cleo, dan = street.people
    before = set(held(ana.first.group))
    circle = street.open(ana, ben)
    for member in (cleo, ben, dan):
        state(ben, circle, CircleStatement("add", members=(member.member,)))
    street.say(ana, circle)
    street.say(cleo, circle)
    assert participants(ana, circle) == {ana.member, ben.member, cleo.member}
    assert street.bench.every_order(since(street, before), most=120).tried > 1


def test_a_stranger_cannot_fill_a_circle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graph, "MAX_STATEMENTS", 3)
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben)
    own = cleo.first.group
    own.logs.learn_circle(circle, "people", "mine")
    for _ in range(4):
        with own.change():
            statement = CircleStatement("add", members=(cleo.member,))
            circle_writing._state(own, circle, statement, b"s" * 32, frozenset((ana.member, ben.member)))
        cleo.first.written(cleo.first)
    assert participants(ana, circle) == {ana.member, ben.member}
    street.leave(ben, circle)
    assert participants(ana, circle) == {ana.member}


def test_who_was_made_to_renew_as_often_as_counts_in_a_log_goes_on_in_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ben adds Cleo again and again, so that the next who writes has to hand keys on. After a thousand times Ana could
    neither write nor leave any more."""
    for module in (graph, circles):
        monkeypatch.setattr(module, "MAX_STATEMENTS", 3)
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, cleo)
    people, said = frozenset(person.member for person in street.people), []
    for number in range(8):
        own, again = ben.first.group, CircleStatement("add", members=(cleo.member,))
        with own.change():
            circle_writing._state(own, circle, again, bytes([number]) * 32, people)
        ben.first.written(ben.first)
        said.append(street.say(ana, circle))
    for person in street.people:
        assert all(person.read(each) is not None for each in said)
    street.leave(ana, circle)
    assert participants(ben, circle) == {ben.member, cleo.member}
    assert all(cleo.read(each) is not None for each in said)


def test_what_a_forked_log_says_from_its_fork_on_does_not_count() -> None:
    """Ana's copied computer adds Cleo in one branch and Dan in the other. Nobody who saw both counts either."""
    street = Street("Ana", "Ben", "Cleo", "Dan")
    ana, ben, cleo, dan = street.people
    circle = street.open(ana, ben)
    copy = ana.first.copied("Ana's copy")
    with street.bench.apart(ben), street.bench.apart(cleo), street.bench.apart(dan):
        state(ana, circle, CircleStatement("add", members=(cleo.member,)))
        circle_writing.add(copy.group, circle, dan.member)
        street.bench.meet(ana, ben)
        assert participants(ben, circle) == {ana.member, ben.member, cleo.member}
        ben.first.group.receive([raw for raw in held(copy.group) if raw not in set(held(ben.first.group))])
        assert any(log.fork for log in ben.first.group.logs.by_id.values())
        ben.first.settle()
    assert participants(ben, circle) == {ana.member, ben.member}
    ben.first.reopen()
    assert participants(ben, circle) == {ana.member, ben.member}
