"""What a member wrote counts beside what the others decided meanwhile, the same on every computer."""

from collections.abc import Sequence

import pytest

from models.edit import Put
from models.errors import Refused
from models.ids import EditId, RecordId
from models.roll import Changes, Role
from sync.group import resolving
from sync.ledger.envelope import Envelope, parse
from sync.records.signed import Verdict
from sync.records.store import set_aside
from sync.simulated import Bench, Person
from sync.simulated.carrying import held
from tests.bench.stories import first_edit, names
from tests.torture.garden import KEEP, NOW


@pytest.fixture
def bench() -> Bench:
    """Ana decides alone; Gus will be removed."""
    made = Bench(NOW)
    made.people("Ana", "Ben", "Ida", "Gus")
    return made


def remove(person: Person, *members: Person) -> None:
    person.decide(resolving.remove, [each.member for each in members])


def ends_of(bench: Bench, arrived: Sequence[Envelope], most: int = 80) -> set[tuple[str, ...]]:
    """The names of topics after some of the orders in which these can arrive."""
    ends: set[tuple[str, ...]] = set()
    tried = bench.every_order(arrived, lambda device: ends.add(tuple(names(device))), most=most)
    assert tried.tried == most
    return ends


def test_what_nobody_had_seen_is_set_aside_and_what_somebody_built_on_counts(bench: Bench) -> None:
    """Gus was removed on Monday. His laptop, offline since Sunday, holds more. Ida, offline until Tuesday, answered
    one of it before she knew."""
    ana, ben, ida, gus = bench.persons
    gus.do("garden.open_topic", name="seen")
    with bench.apart(gus, ida):
        topics = [gus.do("garden.open_topic", name=f"dark {number}") for number in (51, 52, 53)]
        remove(ana, gus)
        assert names(ben) == ["seen"]
        bench.meet(gus, ida)
        assert names(ida) == ["seen", "dark 51", "dark 52", "dark 53"]
        ida.do("garden.answer", topic=topics[1], choice="yes", reason="")
        with bench.apart(gus, ida):
            gus.do("garden.open_topic", name="dark 54")
    bench.equal()
    for person in bench.persons:
        assert names(person) == ["seen", "dark 51", "dark 52"]
        assert [choice for (choice,) in person.rows("SELECT choice FROM answer")] == ["yes"]


def test_two_forks_at_once_do_not_undo_what_somebody_had_built_on(bench: Bench) -> None:
    """With each fork, all endorsements are found anew. The second one arrives when the endorsement is back, but what it
    endorses has not been judged again."""
    ana, ben, ida, gus = bench.persons
    with bench.apart(gus, ida):
        topic = gus.do("garden.open_topic", name="dark")
        remove(ana, gus)
        bench.meet(gus, ida)
        ida.do("garden.answer", topic=topic, choice="yes", reason="")
    mallory, group = bench.hostile(ben), ana.first.group
    branches = []
    for _ in range(2):
        log = mallory.fresh_log()
        ana.first.receive([mallory.says("topic", Put(("name",), "one"), Put(("open",), True), log=log).raw])
        mallory.rewind(log, 0)
        branches.append(mallory.says("topic", Put(("name",), "other"), Put(("open",), True), log=log).raw)
    group.receive(branches[:1])
    assert ana.rows("SELECT * FROM endorsed")
    group.receive(branches[1:])
    assert names(ana) == []
    ana.first.settle()
    assert names(ana) == ["dark"]
    bench.equal()


def test_whoever_leaves_saves_nothing_any_more(bench: Bench) -> None:
    """The same on every computer, whether the answer or the farewell came first."""
    ana, ben, ida, gus = bench.persons
    with bench.apart(gus, ida):
        topic = gus.do("garden.open_topic", name="dark")
        remove(ana, gus)
        bench.meet(gus, ida)
        ida.do("garden.answer", topic=topic, choice="yes", reason="")
        bench.meet(ida, ben)
        assert names(ben) == ["dark"]
        with bench.apart(ana):
            ida.decide(resolving.leave)
    bench.equal(ana, ben)
    assert names(ana) == names(ben) == []


def test_an_answer_by_somebody_who_knew_saves_nothing(bench: Bench) -> None:
    ana, ben, ida, gus = bench.persons
    with bench.apart(gus):
        topic = gus.do("garden.open_topic", name="dark")
        remove(ana, gus)
    for person in (ana, ben, ida, gus):
        assert names(person) == []
    with pytest.raises(Refused):
        ida.do("garden.answer", topic=topic, choice="yes", reason="")
    bench.equal()


def test_a_removed_member_writes_no_more(bench: Bench) -> None:
    ana, _ben, _ida, gus = bench.persons
    gus.do("garden.open_topic", name="before")
    remove(ana, gus)
    with pytest.raises(Refused) as refused:
        gus.do("garden.open_topic", name="after")
    assert refused.value.code == "group.removed"
    bench.equal()
    assert all(names(person) == ["before"] for person in bench.persons)


def test_whoever_comes_back_writes_again_and_what_was_written_in_between_stays_aside(bench: Bench) -> None:
    ana, ben, _ida, gus = bench.persons
    with bench.apart(gus):
        gus.do("garden.open_topic", name="in between")
        remove(ana, gus)
        ana.decide(resolving.restore, [gus.member])
    assert names(ben) == []
    gus.do("garden.open_topic", name="again")
    bench.equal()
    assert all(names(person) == ["again"] for person in bench.persons)


def test_a_suspended_member_reads_and_does_not_write_until_the_suspension_is_lifted(bench: Bench) -> None:
    ana, ben, _ida, gus = bench.persons
    gus.do("garden.open_topic", name="before")
    with bench.apart(gus):
        gus.do("garden.open_topic", name="unseen")
        ana.decide(resolving.suspend, gus.member)
    assert all(names(person) == ["before"] for person in bench.persons)
    with pytest.raises(Refused) as refused:
        gus.do("garden.open_topic", name="while suspended")
    assert refused.value.code == "roll.suspended"
    (suspension,) = ana.first.group.roll.now.suspensions
    ana.decide(resolving.propose, Changes(lifted=(suspension.id,)))
    gus.do("garden.open_topic", name="afterwards")
    bench.equal()
    assert names(ben) == ["before", "unseen", "afterwards"]


def test_what_needed_a_power_that_was_ended_meanwhile_is_set_aside(bench: Bench) -> None:
    """Gus held a role when he went to sea: what he could do only as its holder does not count, the rest does."""
    ana, ben, _ida, gus = bench.persons
    topic = ben.do("garden.open_topic", name="apples")
    keeper = Role(("topics.keep",), (gus.member,))
    ana.decide(resolving.propose, Changes(roles={"keeper": keeper}))
    gus.do("garden.change_topic", topic=topic, name="pears")
    with bench.apart(gus):
        gus.do("garden.change_topic", topic=topic, name="plums")
        gus.do("garden.open_topic", name="my own")
        ended = resolving.seen(ana.first.group, [gus.member])
        ana.decide(resolving.propose, Changes(roles={"keeper": None}, ended=ended))
    bench.equal()
    for person in bench.persons:
        assert names(person) == ["pears", "my own"]
    with pytest.raises(Refused) as refused:
        gus.do("garden.change_topic", topic=topic, name="cherries")
    assert refused.value.code == "garden.not_yours"


def test_everything_comes_in_any_order(bench: Bench) -> None:
    ana, ben, ida, gus = bench.persons
    known = frozenset(held(ben.first.group))
    with bench.apart(gus, ida):
        topic = gus.do("garden.open_topic", name="dark 1")
        gus.do("garden.open_topic", name="dark 2")
        bench.meet(gus, ida)
        ida.do("garden.answer", topic=topic, choice="yes", reason="")
        with bench.apart(gus, ida):
            gus.do("garden.open_topic", name="dark 3")
            remove(ana, gus)
    arrived = [parse(raw) for raw in held(ben.first.group) if raw not in known]
    assert ends_of(bench, arrived, most=240) == {("dark 1",)}


def test_what_a_former_host_wrote_comes_in_any_order(bench: Bench) -> None:
    """Gus may keep everybody's topics, until a resolution ends that. It has seen one of his changes."""
    ana, ben, ida, gus = bench.persons
    granted = resolving.RoleShift(frozenset({gus.member}), powers=(KEEP,))
    host = resolving.roles_after(ana.first.group, {"host": granted})
    ana.decide(resolving.propose, Changes(roles=host))
    topic = ana.do("garden.open_topic", name="first")
    known = frozenset(held(ben.first.group))
    gus.do("garden.change_topic", topic=topic, name="seen")
    with bench.apart(gus, ida):
        gus.do("garden.change_topic", topic=topic, name="dark 1")
        bench.meet(gus, ida)
        ida.do("garden.answer", topic=topic, choice="yes", reason="")
        with bench.apart(gus, ida):
            gus.do("garden.change_topic", topic=topic, name="dark 2")
            ended = resolving.roles_after(ana.first.group, {"host": resolving.RoleShift(ended=frozenset({gus.member}))})
            seen = resolving.seen(ana.first.group, [gus.member])
            ana.decide(resolving.propose, Changes(roles=ended, ended=seen))
    arrived = [parse(raw) for raw in held(ben.first.group) if raw not in known]
    assert len(ends_of(bench, arrived)) == 1


def test_a_suspension_that_is_lifted_comes_in_any_order(bench: Bench) -> None:
    """Ida had built on what Gus wrote before she knew that Gus was suspended."""
    ana, ben, ida, gus = bench.persons
    known = frozenset(held(ben.first.group))
    with bench.apart(gus, ida):
        topic = gus.do("garden.open_topic", name="dark 1")
        bench.meet(gus, ida)
        ida.do("garden.answer", topic=topic, choice="yes", reason="")
        with bench.apart(gus, ida):
            gus.do("garden.open_topic", name="dark 2")
            ana.decide(resolving.suspend, gus.member)
    assert names(ben) == ["dark 1"]
    ana.decide(resolving.lift, gus.member)
    gus.do("garden.open_topic", name="afterwards")
    arrived = [parse(raw) for raw in held(ben.first.group) if raw not in known]
    assert ends_of(bench, arrived) == {("dark 1", "dark 2", "afterwards")}


def test_an_endorser_who_is_removed_too_comes_in_any_order(bench: Bench) -> None:
    """What only Ida had built on is set aside with what she wrote; what Ben had built on counts."""
    ana, ben, ida, gus = bench.persons
    known = frozenset(held(ben.first.group))
    with bench.apart(ben, gus, ida):
        topics = [gus.do("garden.open_topic", name=f"dark {number}") for number in (1, 2)]
        bench.meet(gus, ida, ben)
        ben.do("garden.answer", topic=topics[0], choice="yes", reason="")
        ida.do("garden.answer", topic=topics[1], choice="no", reason="")
        remove(ana, gus)
        remove(ana, ida)
    arrived = [parse(raw) for raw in held(ben.first.group) if raw not in known]
    assert ends_of(bench, arrived) == {("dark 1",)}
    bench.equal(ana, ben)
    assert names(ben) == ["dark 1"]


def test_a_long_chain_on_what_is_set_aside_is_walked_once(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Gus was removed. Ida knows, and still builds edit upon edit on what he wrote since."""
    ana, ben, ida, gus = bench.persons
    with bench.apart(gus):
        dark = RecordId(gus.do("garden.open_topic", name="dark"))
        (last,) = gus.first.group.records.heads(dark)
        remove(ana, gus)
    bench.meet()
    mallory, records = bench.hostile(ida), ben.first.group.records
    log, looked_up, verdict = mallory.fresh_log(), [0], records.verdict
    steps: list[int] = []

    def counted(record: RecordId, edit: EditId) -> Verdict | None:
        looked_up[0] += 1
        return verdict(record, edit)

    monkeypatch.setattr(records, "verdict", counted)
    for number in range(40):
        said = mallory.says("topic", Put(("name",), f"{number}"), record=dark, deps=[last], log=log)
        last, before = first_edit(said), looked_up[0]
        bench.send([said], ben)
        steps.append(looked_up[0] - before)
    assert max(steps) == steps[-1] == steps[0] > 0
    assert names(ben) == []


def aside(person: Person) -> dict[int, int]:
    group = person.first.group
    return set_aside(group.store.db, group.group_number)


def test_what_somebody_wrote_without_having_heard_of_the_removal_can_be_brought_back(bench: Bench) -> None:
    """Gus was removed unjustly, wrote on in the other half, and comes back. The first decision alone leaves what he
    wrote aside for ever."""
    ana, ben, ida, gus = bench.persons
    with bench.apart(gus):
        remove(ana, gus)
        gus.do("garden.open_topic", name="of the other half")
    ana.decide(resolving.restore, [gus.member])
    bench.meet()
    assert names(ana) == names(gus) == []
    assert list(aside(ana).values()) == [1]
    group = ana.first.group
    ana.decide(resolving.propose, Changes(restored=resolving.returning([], resolving.seen(group, [gus.member]))))
    gus.do("garden.open_topic", name="back")
    bench.meet()
    for person in (ana, ben, ida, gus):
        assert sorted(names(person)) == ["back", "of the other half"]
        assert aside(person) == {}
    bench.equal()
