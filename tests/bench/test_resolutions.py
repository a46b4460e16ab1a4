"""Resolutions and acts on the real ledger: every computer agrees who belongs."""

import pytest

from models.errors import Refused
from models.ids import MemberId
from models.roll import (
    STEWARD,
    Amendment,
    Changes,
    Drop,
    Link,
    MemberCut,
    Role,
    Sign,
    Suspend,
    belonging,
    encode_statement,
    resolution_id,
)
from models.roll.powers import USUAL_ROLES
from sync.group import resolving
from sync.ledger.envelope import ACT
from sync.simulated import Bench
from sync.simulated.person import Person
from sync.trust.keys import ROLL, circle_tag, new_device
from tests.torture.garden import KEEP, NOW


def decide(first: Person, *others: Person, **changes: object) -> None:
    """Proposed and signed by the first, signed by the others."""
    group = first.first.group
    charter = group.roll.now.charter
    made = Amendment(charter.number + 1, charter.id, group.secrets.id, Changes(**changes))  # type: ignore[arg-type]
    group.act(made)
    (proposed,) = [each for each in group.roll.resolutions() if each.act == made]
    group.act(Sign(proposed.id))
    first.first.written(first.first)
    for other in others:
        other.first.group.act(Sign(proposed.id))
        other.first.written(other.first)


def stewards(*people: Person) -> dict[str, Role]:
    return {STEWARD: Role(USUAL_ROLES[STEWARD], tuple(person.member for person in people))}


def who(person: Person) -> dict[MemberId, str]:
    return {each.id: each.standing for each in person.first.group.roll.now.members.values()}


def test_a_removal_needs_both_stewards_and_holds_everywhere() -> None:
    bench = Bench(NOW)
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    decide(ana, voters=(ana.member, ben.member, cleo.member), roles=stewards(ana, ben))
    cleo.do("garden.open_topic", name="apples")
    removed = resolving.seen(ana.first.group, [cleo.member])
    decide(ana, removed=removed)
    assert set(who(cleo)) == {ana.member, ben.member, cleo.member}
    (waiting,) = [each for each in ben.first.group.roll.resolutions() if each.state == "open"]
    ben.first.group.act(Sign(waiting.id))
    ben.first.written(ben.first)
    for person in (ana, ben, cleo):
        assert set(who(person)) == {ana.member, ben.member}
        assert person.rows("SELECT count(*) FROM members") == [(2,)]
    with pytest.raises(Refused, match=r"group\.removed"):
        cleo.do("garden.open_topic", name="pears")
    ana.do("garden.open_topic", name="plums")
    bench.equal(ana, ben)
    renewed = ana.first.group.keys.epochs.current()
    assert renewed is not None
    assert cleo.first.group.keys.epochs.secret(renewed) is None
    assert cleo.rows("SELECT name FROM topic") == [("apples",)]


def test_a_resolution_that_removes_somebody_unknown_does_not_count() -> None:
    """The founder's changed program makes one. Everybody goes on."""
    bench = Bench(NOW)
    ana, ben = bench.people("Ana", "Ben")
    group, mallory = ana.first.group, bench.hostile(ana)
    act = Amendment(1, group.id, group.secrets.id, Changes(removed=(MemberCut(MemberId(b"x" * 16)),)))
    roll, log = circle_tag(group.id, ROLL), mallory.fresh_log()
    said, heads = encode_statement(act), group.roll.heads_for(group.secrets.id)
    proposal = mallory.seal(log=log, circle=roll, kind=ACT, statement=said, roll=heads)
    signed = encode_statement(Sign(bytes(resolution_id(said))))
    signature = mallory.seal(log=log, circle=roll, kind=ACT, statement=signed, roll=[proposal.id[:16]])
    bench.send([proposal, signature])
    assert who(ben).keys() == {ana.member, ben.member}
    assert ben.first.group.roll.now.charter.number == 0
    ben.do("garden.open_topic", name="apples")
    bench.equal()


def test_what_a_host_wrote_counts_again_once_the_resolution_that_made_one_is_followed_again() -> None:
    """Ana signs rivals at two computers. Who hears of both, and only then that Ben has signed the one that made Cleo a
    host, follows that one, then the other, and then that one again."""
    bench = Bench(NOW)
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    ana.decide(resolving.propose, Changes(voters=(ana.member, ben.member, cleo.member)))
    topic, laptop = ben.do("garden.open_topic", name="pears"), ana.device("laptop")
    with bench.apart(laptop):
        granted = resolving.RoleShift(frozenset({cleo.member}), powers=(KEEP,))
        host = Changes(roles=resolving.roles_after(ana.first.group, {"host": granted}))
        one = ana.decide(resolving.propose, host)
        cleo.do("garden.change_topic", topic=topic, name="plums")
        while (other := laptop.copied("a try")).decide(resolving.propose, Changes(rules={"r": bench.now})) > one:
            bench.now += 1
        laptop.db = other.db
        laptop.reopen()
        with bench.apart(ben):
            ben.decide(resolving.sign, one)
            bench.meet(ana.first, laptop)
            assert ana.first.group.roll.now.charter.id < one
            assert ana.rows("SELECT name FROM topic") == [("pears",)]
    for person in (ana, ben, cleo):
        assert person.first.group.roll.now.charter.id == one
        assert person.rows("SELECT name FROM topic") == [("plums",)]
    bench.equal()


def test_a_suspended_member_signs_and_invites_nobody() -> None:
    bench = Bench(NOW)
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    decide(ana, voters=(ana.member, ben.member, cleo.member))
    ana.first.group.act(Suspend(ben.member))
    ana.first.written(ana.first)
    assert who(ben)[ben.member] == "suspended"
    decide(ben, cleo, removed=(MemberCut(ana.member),), lifted=tuple(
        each.id for each in ben.first.group.roll.now.suspensions
    ))  # fmt: skip
    for person in (ana, ben, cleo):
        assert who(person) == {ben.member: "member", cleo.member: "member"}
    bench.equal()


def test_a_linked_device_is_the_same_member_until_it_is_dropped() -> None:
    bench = Bench(NOW)
    ana, ben = bench.people("Ana", "Ben")
    group, secrets = ana.first.group, new_device()
    consent = secrets.signing.sign(belonging(group.id, ana.member, secrets.card))
    group.act(Link(secrets.card, consent, "laptop"))
    ana.first.written(ana.first)
    author = ben.first.group.roll.now.author(secrets.id)
    assert author is not None
    assert author.member == ana.member
    assert ben.rows("SELECT devices FROM members WHERE member = ?", ana.member) == [(2,)]
    group.act(Drop(secrets.id))
    ana.first.written(ana.first)
    assert ben.first.group.roll.now.author(secrets.id) is None
    bench.equal()
