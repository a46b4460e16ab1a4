"""Private circles beside two resolutions of one number, of which one puts somebody out of a circle and loses."""

import pytest

from models.circles.history import History
from models.ids import RecordId
from models.roll import Changes, Role
from sync.group import circle_writing, group, resolving
from sync.ledger.envelope import parse
from sync.simulated.carrying import held
from tests.bench.test_circles import Street, participants

ORDERS = 60


@pytest.mark.parametrize("out", ["removed", "without the role"])
def test_what_somebody_said_counts_whom_a_resolution_put_out_that_lost(out: str) -> None:
    """Ana's laptop followed it and wrote, while Cleo wrote at the same time. Nobody read her words any more."""
    street = Street("Ana", "Ben", "Cleo")
    bench, (ana, ben, cleo) = street.bench, street.people
    everybody = tuple(person.member for person in street.people)
    ana.decide(resolving.propose, Changes(voters=everybody, roles={"host": Role((), everybody)}))
    standing = {"kind": "standing", "role": "host"}
    circle = street.open(ana, **standing) if out == "without the role" else street.open(ana, ben, cleo)
    for person in street.people:
        street.say(person, circle)
    laptop = ana.device("laptop")
    known = frozenset(held(ana.first.group))
    with bench.apart(laptop):
        followed = ana.decide(resolving.propose, Changes(rules={"r": 1}))
        said = street.say(cleo, circle)
        ben.decide(resolving.sign, followed)
        seen = resolving.seen(laptop.group, [cleo.member])
        ended = Changes(roles={"host": Role((), everybody[:2])}, ended=seen)
        laptop.decide(resolving.propose, Changes(removed=seen) if out == "removed" else ended)
        assert cleo.member not in laptop.group.circles.history(circle).participants()
        place = laptop.do("conversations.add_channel", name="Plans", circle=circle)
        without = laptop.do("conversations.say", channel=place, text="without Cleo")
        new = dict.fromkeys(raw for each in (laptop, ben.first) for raw in held(each.group) if raw not in known)
    bench.meet()

    def readers(word: RecordId | None) -> list[bool]:
        assert word is not None
        return [person.read(word) is not None for person in street.people]

    assert ana.first.group.roll.now.charter.id == followed
    assert participants(ana, circle) == set(everybody)
    assert readers(said) == [True, True, True]
    assert laptop.read(said) is not None
    assert readers(without) == [True, True, False], "it was hidden from her"
    shown = list[bool]()
    tried, _ = bench.every_order(
        [parse(raw) for raw in new], lambda one: shown.append(one.read(said) is not None), most=ORDERS
    )
    assert shown == [True] * tried
    for person in street.people:
        circle_writing.mend(person.first.group)
        person.first.written(person.first)
    bench.meet()
    for person in street.people:
        assert readers(street.say(person, circle)) == [True, True, True]
    assert readers(said) == [True, True, True]


def test_what_a_former_program_took_to_be_ended_is_read_after_the_update(monkeypatch: pytest.MonkeyPatch) -> None:
    """It came back only when something else had the circle judged again."""
    street = Street("Ana", "Ben")
    ana, ben = street.people
    circle = street.open(ana, ben)
    street.say(ana, circle)
    with street.bench.apart(ben):
        said = street.say(ana, circle)
        with monkeypatch.context() as former:
            former.setattr(History, "end", lambda *_arguments: 0)
            street.bench.meet(ana, ben)
            assert ben.read(said) is None
    ben.first.reopen()
    assert ben.read(said) is None, "only an update judges all of it again"
    monkeypatch.setattr(group, "UNDERSTANDS", group.UNDERSTANDS + 1)
    ben.first.reopen()
    assert ben.read(said) is not None
    assert not ben.first.problems()
