"""What a hostile member would try first on a private circle of others: open it once more, add herself, read on after a
removal, and fill the disks of those who pass it on."""

import os
from collections.abc import Iterable

import pytest

from models.circles import ADD, OPEN, PAIR, PEOPLE, RENEW, STANDING, CircleStatement, circle_id
from models.errors import Refused
from models.ids import CircleId, MemberId
from models.roll import Changes, Role
from sync.group import circle_writing, held_circles, resolving
from sync.group.rejudging import RejudgeQueue
from sync.ledger import courtesy, envelope
from sync.ledger.envelope import FIRST, Envelope
from sync.simulated import Person
from sync.simulated.carrying import held
from sync.trust.keys import EVERYONE, SigningKey
from tests.bench.test_circles import NAME, Street, participants
from tests.torture.governing import link


def forge(cleo: Person, circle: CircleId, said: CircleStatement, *to: MemberId, secret: bytes = b"s" * 32) -> None:
    """Let Cleo's changed program say this about a circle, with a secret of her choice sealed to these members."""
    group = cleo.first.group
    if circle not in group.logs.circles:
        with group.store.db.transaction():
            group.logs.learn_circle(circle, "people", "mine")
    with group.change():
        circle_writing._state(group, circle, said, secret, frozenset(to))
    cleo.first.written(cleo.first)


@pytest.mark.parametrize("salt", [b"", b"x" * 16])
def test_opening_it_once_more_under_another_name(salt: bytes) -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben)
    said = street.say(ana, circle)
    people = tuple(sorted(each.member for each in street.people))
    forge(cleo, circle, CircleStatement(OPEN, "people", "Hers", "", salt or os.urandom(16), people), *people)
    for person in (ana, ben):
        assert participants(person, circle) == {ana.member, ben.member}
        assert person.first.group.logs.circles[circle].name == NAME
        assert person.read(said) is not None
    again = street.say(ben, circle, "for the two of us")
    assert ana.read(again) is not None
    assert cleo.read(again) is None


def test_coming_back_with_a_secret_that_she_was_given() -> None:
    """She was in it and left; she knows the keys of that time, and adds herself and writes on with them."""
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, cleo)
    secret = cleo.first.group.circles.secret(circle)
    assert secret is not None
    street.leave(cleo, circle)
    forge(cleo, circle, CircleStatement(ADD, members=(cleo.member,)), ana.member, ben.member, secret=secret)
    for person in (ana, ben):
        assert participants(person, circle) == {ana.member, ben.member}
    after = street.say(ben, circle, "without her")
    assert ana.read(after) is not None
    assert cleo.read(after) is None
    with pytest.raises(Refused, match="not_in"):
        street.say(cleo, circle)


def test_reading_on_after_her_removal_from_the_group() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ben, ana, cleo)
    before = street.say(ben, circle)
    ana.decide(resolving.remove, [cleo.member])
    after = street.say(ben, circle, "without her")
    cleo.first.receive(list(held(ben.first.group)))
    assert ana.read(after) is not None
    assert (cleo.read(before) is None, cleo.read(after) is None) == (False, True)
    assert participants(ana, circle) == {ana.member, ben.member}


def test_filling_the_disk_of_a_relay_with_made_up_circles(monkeypatch: pytest.MonkeyPatch) -> None:
    """From all her devices together she fills no more than one member may; then Ana's circle still comes through Ben to
    Dan."""
    monkeypatch.setattr(courtesy, "MAX_LOGS", 20)
    street = Street("Ana", "Ben", "Cleo", "Dan", connected=False)
    ana, ben, cleo, dan = street.people
    street.bench.meet()
    ana.decide(resolving.propose, resolving.Changes(voters=tuple(each.member for each in street.people)))
    street.bench.meet()
    for _ in range(2):
        link(cleo)
    street.bench.meet()
    before = len(ben.first.group.logs.by_key)
    for device in cleo.devices:
        for _ in range(30):
            ben.first.group.receive([made_up(cleo).raw], device.secrets.id)
    assert len(cleo.devices) == 3
    assert len(ben.first.group.logs.by_key) == before + 20
    circle = street.open(ana, dan)
    said = street.say(ana, circle)
    street.bench.meet(ana, ben)
    street.bench.meet(ben, dan)
    assert dan.read(said) is not None
    assert ben.read(said) is None


def made_up(cleo: Person) -> Envelope:
    """The first envelope of a log in a circle that nobody knows."""
    log, group = SigningKey(os.urandom(32)), cleo.first.group
    key = group.keys.current(group.circle(EVERYONE).id)
    made = envelope.seal(
        {"t": 1, "r": ()}, kind=envelope.CONTENT, log=log, seq=1, prev=FIRST, key=key, circle=os.urandom(16)
    )
    assert isinstance(made, Envelope)
    return made


def test_handing_on_more_made_up_keys_than_anybody_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ben's further computer and his archives would refuse all that he holds of his circles."""
    monkeypatch.setattr(held_circles, "MAX_KEYS", 1500)
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, cleo)
    for person in street.people:
        street.say(person, circle)
    before = {key for each in held_circles.held_circles(ben.first.group) for key in each.keys}
    people = ana.member, ben.member, cleo.member
    rubbish = tuple(os.urandom(32) for _ in range(2000))
    forge(cleo, circle, CircleStatement(RENEW, keys=rubbish), *people, secret=os.urandom(32))
    ben.first.reopen()
    group = ben.first.group
    held_by_ben = held_circles.held_circles(group, secrets=True)
    assert held_circles.is_sound(group.id, held_by_ben)
    assert before <= {key for each in held_by_ben for key in each.keys}
    said = street.say(ana, circle)
    assert ben.read(said) is not None


def test_opening_one_for_others_in_which_she_listens() -> None:
    """Cleo opens circles for Ana and Ben without naming herself, and keeps the secrets: they would talk there, as if
    alone, while she reads. Whoever opened a circle is shown to be in it, and no circle of two has three people."""
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    group, two = cleo.first.group, tuple(sorted((ana.member, ben.member)))
    for kind, inside in ((PEOPLE, {ana.member, ben.member, cleo.member}), (PAIR, set[bytes]())):
        salt = os.urandom(16)
        circle = CircleId(circle_id(group.id, group.secrets.card.signing, salt))
        forge(cleo, circle, CircleStatement(OPEN, kind, "The two of us", "", salt, two), ana.member, ben.member)
        assert participants(ana, circle) == participants(ben, circle) == inside
    with pytest.raises(Refused, match="not_in"):
        street.say(ana, circle, "only for Ben's ears")


def test_giving_somebody_keys_under_which_nobody_hears_that_the_person_leaves() -> None:
    """Cleo seals keys of her own to Ben alone. Ana has left, so no keys are clean; Ben's leaving was under Cleo's, and
    Dan went on as if Ben were there."""
    street = Street("Ana", "Ben", "Cleo", "Dan")
    ana, ben, cleo, dan = street.people
    for number in range(4):
        circle = street.open(ana, ben, dan)
        said = street.say(ben, circle)
        forge(cleo, circle, CircleStatement(RENEW), ben.member, secret=bytes([number]) * 32)
        street.leave(ana, circle)
        ben.first.reopen()
        street.leave(ben, circle)
        assert participants(dan, circle) == {dan.member}
        assert all(person.read(said) is not None for person in (ana, ben, dan))


def test_bringing_a_third_one_into_a_circle_of_two() -> None:
    """Ben passes the keys on to Cleo, as he could pass on what he reads; neither can make her one of them."""
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, kind=PAIR)
    secret = ben.first.group.circles.secret(circle)
    assert secret is not None
    everybody = (ana.member, ben.member, cleo.member)
    forge(ben, circle, CircleStatement(ADD, members=(cleo.member,)), *everybody, secret=secret)
    assert participants(ana, circle) == participants(ben, circle) == {ana.member, ben.member}
    with pytest.raises(Refused, match="not_in"):
        street.say(cleo, circle, "me too")


def test_bringing_a_friend_into_the_circle_of_a_role() -> None:
    """Ben holds the role and Cleo does not: who is in follows from the roll, whatever he states."""
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    ana.decide(resolving.propose, Changes(roles={"keeper": Role(("library.keep",), (ana.member, ben.member))}))
    circle = street.open(ana, kind=STANDING, role="keeper")
    secret = ben.first.group.circles.secret(circle)
    assert secret is not None
    everybody = (ana.member, ben.member, cleo.member)
    forge(ben, circle, CircleStatement(ADD, members=(cleo.member,)), *everybody, secret=secret)
    street.say(ana, circle, "for keepers")
    assert participants(ana, circle) == participants(ben, circle) == {ana.member, ben.member}
    with pytest.raises(Refused, match="not_in"):
        street.say(cleo, circle, "me too")


def test_very_many_statements_at_once_have_what_was_written_judged_again_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of them had all of its log judged again."""
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, cleo)
    street.bench.connected = False
    people, count = (ana.member, ben.member, cleo.member), 40
    for number in range(count):
        forge(cleo, circle, CircleStatement(RENEW), *people, secret=bytes([number]) * 32)
    queued: list[int] = []
    add = RejudgeQueue.add_envelopes
    monkeypatch.setattr(RejudgeQueue, "add_envelopes", lambda self, rows: add(self, _noted(queued, rows)))
    ben.first.receive(list(held(cleo.first.group)))
    assert len(queued) <= 3 * count
    said = street.say(ben, circle)
    street.bench.meet(ana, ben)
    assert ana.read(said) is not None


def _noted(queued: list[int], rows: Iterable[int]) -> list[int]:
    found = list(rows)
    queued += found
    return found
