"""What several people do at once, in whatever order it arrives; the queue, kits and what is overdue."""

from models.edit import Put
from models.ids import common_record
from sync.ledger.envelope import parse
from sync.simulated import Schedules
from sync.simulated.carrying import held
from tests.models.features.library.conftest import Shed, refusal

CLASHES = "SELECT what, member, power FROM fact_clash"


def lent_twice(shed: Shed) -> None:
    with shed.bench.apart(shed.ana):
        shed.lend(shed.ana, shed.dora)
        shed.lend(shed.ben, shed.cleo)


def test_lent_twice_apart_is_a_clash_that_a_librarian_settles(shed: Shed) -> None:
    lent_twice(shed)
    for person in shed.bench.persons:
        assert person.rows(CLASHES) == [("clash.thing.lent_twice", None, "library.keep")]
    assert refusal(shed.ana, "give_back", thing=shed.drill, back="good") == "thing.which_loan"
    shed.ana.do("library.end_loan", thing=shed.drill, holder=shed.cleo.member, back="good")
    assert shed.ben.rows(CLASHES) == []
    assert shed.shown() == "out"
    shed.bench.equal()


def test_the_order_of_arrival_makes_no_difference(shed: Shed) -> None:
    known = frozenset(held(shed.dora.first.group))
    with shed.bench.apart(shed.dora):
        lent_twice(shed)
        shed.cleo.do("library.end_loan", thing=shed.drill, holder=shed.cleo.member, back="good")
        shed.cleo.do("library.set_hold", thing=shed.drill, wanted=True)
        arrived = [parse(raw) for raw in held(shed.ben.first.group) if raw not in known]
    ends = set()
    look = "SELECT state, (SELECT count(*) FROM fact_person p WHERE p.order_key = fact.order_key) FROM fact"
    orders = shed.bench.every_order(arrived, lambda device: ends.update(device.rows(f"{look} WHERE kind = 'thing'")))
    assert orders.complete
    assert ends == {("out", 2)}


def test_the_first_of_the_queue_is_told_when_it_is_there(shed: Shed) -> None:
    shed.lend(shed.ben, shed.ana)
    for person in (shed.cleo, shed.dora):
        person.do("library.set_hold", thing=shed.drill, wanted=True)
        shed.bench.days(1)
    assert (shed.shown(), shed.needs()) == ("out", set())
    shed.back(shed.ana)
    assert (shed.shown(), shed.needs()) == ("held", {("need.thing.take", shed.cleo.member)})
    for wanted in (False, True):
        shed.cleo.do("library.set_hold", thing=shed.drill, wanted=wanted)
    assert shed.needs() == {("need.thing.take", shed.dora.member)}
    shed.ben.do("library.change_thing", thing=shed.drill, approval=True)
    assert shed.needs() == {("need.thing.lend", shed.ben.member)}
    for person in (shed.cleo, shed.dora):
        person.do("library.set_hold", thing=shed.drill, wanted=False)
    assert (shed.shown(), shed.needs()) == ("active", set())
    shed.bench.equal()


def test_nobody_takes_it_before_those_who_wait(shed: Shed) -> None:
    loan = {"since": "2025-06-13", "due": "2025-06-20", "condition": "good"}
    for person in (shed.cleo, shed.dora):
        person.do("library.set_hold", thing=shed.drill, wanted=True)
        shed.bench.days(1)
    assert refusal(shed.dora, "take", thing=shed.drill, **loan) == "thing.kept"
    shed.cleo.do("library.take", thing=shed.drill, **loan)
    assert shed.shown() == "out"
    shed.back(shed.cleo)
    shed.ben.do("library.take", thing=shed.drill, **loan)
    shed.bench.equal()


def test_what_is_overdue_is_noted_once_and_a_renewal_ends_it(shed: Shed) -> None:
    bench, schedules = shed.bench, Schedules(shed.bench)
    shed.lend(shed.ben, shed.cleo, "2025-06-17")
    schedules.pass_seconds(1)
    assert (shed.shown(), shed.needs()) == ("out", set())
    bench.days(5)
    schedules.pass_seconds(60)
    assert (shed.shown(), shed.needs()) == ("overdue", {("need.thing.return", shed.cleo.member)})
    shed.ana.do("library.renew", thing=shed.drill, until="2025-07-10")
    assert (shed.shown(), shed.needs()) == ("out", set())
    bench.equal()


def test_nobody_is_called_late_before_the_keepers_clocks_have_passed_the_day(shed: Shed) -> None:
    """Not by an impatient neighbour, not by a computer whose clock is ahead, and not by a changed program either."""
    shed.lend(shed.ben, shed.cleo, "2025-06-17")
    assert refusal(shed.dora, "remind", record=shed.drill) == "keepers.too_early"
    [nonce] = [key.split(" ")[1] for key in shed.dora.first.read(shed.drill).state if key.endswith(" due")]
    for noted in (f"{nonce} 20250617", nonce, f"{nonce} 20250631", f"{nonce} 99991231"):
        hostile = shed.bench.hostile(shed.dora)
        record = common_record("thing_notice", hostile.everyone, shed.drill)
        said = hostile.says("thing_notice", Put((f"overdue {noted}",), True), record=record, subject=shed.drill)
        shed.bench.send([said])
        assert (shed.shown(), shed.needs()) == ("out", set())
    shed.bench.equal()


def test_a_kit_is_lent_and_comes_back_with_its_pieces(shed: Shed) -> None:
    kit = shed.ben.do("library.add_thing", name="Drill with bits")
    bits = shed.ben.do("library.add_thing", name="Bits")
    for piece in (shed.drill, bits):
        shed.ben.do("library.put_in", thing=kit, piece=piece)
    assert refusal(shed.ben, "put_in", thing=kit, piece=kit) == "thing.in_itself"
    shed.cleo.do("library.take", thing=kit, since="2025-06-13", due="2025-06-20", condition="good")
    assert [shed.shown(thing=each) for each in (kit, bits, shed.drill)] == ["out"] * 3
    shed.back(shed.cleo, bits)
    shed.back(shed.cleo, kit)
    assert [shed.shown(thing=each) for each in (kit, bits, shed.drill)] == ["active"] * 3
    shed.ben.do("library.take_out", thing=kit, piece=bits)
    assert refusal(shed.ben, "take_out", thing=kit, piece=bits) == "thing.not_in_kit"
    shed.cleo.do("library.take", thing=kit, since="2025-06-13", due="2025-06-20", condition="good")
    assert [shed.shown(thing=each) for each in (kit, bits, shed.drill)] == ["out", "active", "out"]
    shed.bench.equal()
