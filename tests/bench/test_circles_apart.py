"""Private circles whose people were added, left or were removed in one half of a group, while the other half wrote."""

import pytest

from models.circles import RENEW, CircleStatement
from models.ids import CircleId, RecordId
from models.roll import Changes, Role
from sync.group import circle_writing, held_circles, own_logs, resolving
from sync.simulated import Device, Person
from sync.simulated.carrying import carry
from sync.trust.circle_seals import new_secret
from tests.bench.test_circles import Street, participants
from tests.torture.governing import link


def _all_read(street: Street, said: RecordId) -> bool:
    return all(person.read(said) is not None for person in street.people)


def _go_on(street: Street, circle: CircleId) -> None:
    """Once they have met, everybody reads what anybody writes."""
    for person in street.people:
        said = street.say(person, circle)
        street.bench.meet()
        assert _all_read(street, said)


def test_who_was_added_again_while_others_had_only_heard_of_the_leaving() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, cleo)
    street.say(cleo, circle)
    street.leave(cleo, circle)
    with street.bench.apart(ben):
        street.add(ana, circle, cleo)
        back = street.say(cleo, circle)
        street.say(ben, circle)
    street.bench.meet()
    assert participants(ana, circle) == {person.member for person in street.people}
    assert _all_read(street, back)
    _go_on(street, circle)


def test_who_was_added_while_somebody_else_was_added_again_is_told_before_anybody_writes() -> None:
    """Dan cannot read that Ana is in again, and would write for the others alone."""
    street = Street("Ana", "Ben", "Cleo", "Dan", connected=False)
    ana, ben, cleo, dan = street.people
    street.bench.meet()
    circle = street.open(ben, ana, cleo)
    street.bench.meet()
    street.leave(ana, circle)
    street.bench.meet(ana, ben)
    street.bench.meet(ana, cleo)
    street.add(ben, circle, dan)
    street.say(ben, circle)
    street.add(cleo, circle, ana)
    street.bench.meet()
    assert ana.member not in participants(dan, circle)
    for person in (ben, cleo):  # who know all; as Dan, Ana knows only of one addition
        assert circle_writing.to_mend(person.first.group) == [circle]
        circle_writing.mend(person.first.group)
    street.bench.meet()
    assert [circle_writing.to_mend(person.first.group) for person in street.people] == [[]] * 4
    words = [street.say(person, circle) for person in street.people]
    street.bench.meet()
    assert all(_all_read(street, word) for word in words)


def test_nothing_is_mended_where_all_can_read() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, cleo)
    street.leave(cleo, circle)
    assert [circle_writing.to_mend(person.first.group) for person in street.people] == [[]] * 3
    before = len(ana.first.group.circles.history(circle).entries)
    circle_writing.mend(ana.first.group)
    assert len(ana.first.group.circles.history(circle).entries) == before


@pytest.mark.parametrize("out", ["removed", "suspended"])
def test_who_was_out_of_the_group_while_others_had_only_heard_of_that(out: str) -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, cleo)
    street.say(cleo, circle)
    ana.decide(*((resolving.remove, [cleo.member]) if out == "removed" else (resolving.suspend, cleo.member)))
    with street.bench.apart(ben):
        street.say(ben, circle)
        ana.decide(*((resolving.restore, [cleo.member]) if out == "removed" else (resolving.lift, cleo.member)))
        street.bench.meet(ana, cleo)
        back = street.say(cleo, circle)
    street.bench.meet()
    assert _all_read(street, back)
    _go_on(street, circle)


def test_who_lost_a_role_and_got_it_again() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people

    def holders(*who: Person) -> None:
        role = Role((), tuple(person.member for person in who))
        ana.decide(resolving.propose, Changes(roles={"treasurer": role}))

    holders(ana, ben, cleo)
    circle = street.open(ana, kind="standing", role="treasurer")
    street.say(cleo, circle)
    holders(ana, ben)
    with street.bench.apart(ben):
        street.say(ben, circle)
        holders(ana, ben, cleo)
        street.bench.meet(ana, cleo)
        back = street.say(cleo, circle)
    street.bench.meet()
    assert _all_read(street, back)
    _go_on(street, circle)


def test_nobody_undoes_what_somebody_wrote_by_pretending_not_to_know_the_person() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben)
    street.say(ben, circle)
    with street.bench.apart(ben):
        street.add(ana, circle, cleo)
        said = street.say(cleo, circle)
        [log] = [log for log in cleo.first.group.logs.by_id.values()
                 if log.tag == circle and log.device == cleo.first.secrets.id]  # fmt: skip
        group = ben.first.group
        with group.change():
            wrong = CircleStatement(RENEW, ends=((log.key, 0, bytes(32)),))
            circle_writing._state(group, circle, wrong, new_secret(), frozenset((ana.member, ben.member)))
        ben.first.written(ben.first)
    street.bench.meet()
    assert _all_read(street, said)
    _go_on(street, circle)


def said_unaware(street: Street, feigning: Device, circle: CircleId, *, is_early: bool) -> RecordId:
    """What a program says that feigns not to know that its owner is out. Dan has it before he hears of that, or only
    when all others know."""
    ana, ben, _, dan = street.people
    place = feigning.do("conversations.add_channel", name="Plans", circle=circle)
    late = feigning.do("conversations.say", channel=place, text="unaware")
    assert late is not None
    if is_early:
        carry(feigning, dan.first)
        assert dan.read(late) is not None
    street.bench.meet(ana, ben)
    street.say(ben, circle)
    street.bench.meet(ana, ben, dan)
    carry(feigning, dan.first)
    street.bench.meet(ana, ben, dan)
    return late


@pytest.mark.parametrize("has_written", [True, False])
@pytest.mark.parametrize("out", ["removed", "suspended", "left"])
@pytest.mark.parametrize("is_early", [True, False])
def test_what_somebody_wrote_who_had_not_heard_of_being_out_does_not_count(
    has_written: bool, out: str, is_early: bool
) -> None:
    """Also where the person had never written in this circle, or writes in another log since leaving it; and whether
    others had that word before they heard of it (`is_early`) or afterwards."""
    street = Street("Ana", "Ben", "Cleo", "Dan", connected=False)
    ana, ben, cleo, dan = street.people
    street.bench.meet()
    circle = street.open(ana, ben, cleo, dan)
    street.bench.meet()
    before = street.say(cleo, circle) if has_written else None
    street.bench.meet()
    feigning = cleo.first.copied("Cleo's changed program")
    if out == "left":
        street.leave(cleo, circle)
        street.bench.meet(ana, ben, cleo)
        own_logs.start_new(feigning.group)
        cleo.add("changed", feigning)
    else:
        ana.decide(*((resolving.remove, [cleo.member]) if out == "removed" else (resolving.suspend, cleo.member)))
    late = said_unaware(street, feigning, circle, is_early=is_early)
    assert [person.read(late) for person in (ana, ben, dan)] == [None] * 3
    assert before is None or all(person.read(before) is not None for person in (ana, ben, dan))
    street.bench.alike([person.first for person in (ana, ben, dan)])


@pytest.mark.parametrize("is_early", [True, False])
def test_who_left_and_came_back_without_the_role_writes_no_word_as_if_unaware(is_early: bool) -> None:
    """`is_early`: Dan, who holds the role, has the word before he hears of the leaving."""
    street = Street("Ana", "Ben", "Cleo", "Dan", connected=False)
    ana, ben, cleo, dan = street.people
    street.bench.meet()
    holders = tuple(person.member for person in street.people)
    ana.decide(resolving.propose, Changes(roles={"treasurer": Role((), holders)}))
    street.bench.meet()
    circle = street.open(ana, kind="standing", role="treasurer")
    street.bench.meet()
    before = street.say(cleo, circle)
    street.bench.meet()
    feigning = cleo.first.copied("Cleo's changed program")
    cleo.decide(resolving.leave)
    street.bench.meet(ana, cleo)
    street.bench.founded.let_in(cleo.first.secrets, "Cleo")
    own_logs.start_new(feigning.group)
    late = said_unaware(street, feigning, circle, is_early=is_early)
    assert cleo.member in ana.first.group.roll.now.members
    assert participants(ana, circle) == {ana.member, ben.member, dan.member}
    assert [person.read(late) for person in (ana, ben, dan)] == [None] * 3
    assert all(person.read(before) is not None for person in (ana, ben, dan))


def test_who_leaves_takes_back_nothing() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, _cleo = street.people
    circle = street.open(ana, ben)
    said = [street.say(person, circle) for person in (ana, ben, ana)]
    street.leave(ana, circle)
    for person in (ana, ben):
        assert all(person.read(each) is not None for each in said)
    after = street.say(ben, circle)
    assert ana.read(after) is None
    for person in (ana, ben):
        assert all(person.read(each) is not None for each in said)


@pytest.mark.parametrize("way", ["in a new log", "at another computer"])
def test_who_leaves_elsewhere_than_where_they_wrote_takes_back_nothing(way: str) -> None:
    """As after a restored backup. What the person had written was read nowhere any more, until somebody else wrote."""
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    ana.decide(resolving.propose, Changes(voters=tuple(person.member for person in street.people)))
    circle = street.open(ana, ben, cleo)
    said = street.say(ben, circle)
    if way == "in a new log":
        own_logs.start_new(ben.first.group)
        device = ben.first
    else:
        link(ben)
        street.bench.meet()
        device = ben.devices[-1]
        held_circles.learn_circles(device.group, held_circles.held_circles(ben.first.group, secrets=True))
    circle_writing.leave(device.group, circle)
    device.written(device)
    street.bench.meet()
    assert participants(ana, circle) == {ana.member, cleo.member}
    assert all(person.read(said) is not None for person in street.people)
    after = street.say(cleo, circle)
    assert [person.read(after) is not None for person in street.people] == [True, False, True]
    assert all(person.read(said) is not None for person in street.people)


def test_who_leaves_somebody_suspended_is_out_for_those_whom_that_person_has_added() -> None:
    """Nobody could have handed on the new keys under which Ana would have left."""
    street = Street("Ana", "Ben", "Cleo", "Dan")
    ana, ben, _cleo, dan = street.people
    circle = street.open(ana, ben)
    with street.bench.apart(ben, dan):
        street.add(ben, circle, dan)
        ana.decide(resolving.suspend, ben.member)
        street.leave(ana, circle)
    street.bench.meet()
    assert ana.member not in participants(dan, circle)
    after = street.say(dan, circle)
    assert ana.read(after) is None
