"""The cases of membership and acts in `tests/cases/governance`, in every order of arrival that they allow. The cases of
votes, 05 to 11, 20, 30 and 31, come with the module that counts votes."""

import pytest

from models.roll import (
    ADMIT_MEMBERS,
    Leave,
    Role,
    Roll,
    Suspend,
    Unvouch,
    vouches_needed,
)
from tests.models.roll.town import CASES, Town, card, case, sight


def test_01_the_only_steward_is_gone() -> None:
    setup = case("01")[0]["setup"]
    town = Town(*setup["members"], stewards=tuple(setup["stewards"]))
    assert any(each.name == ADMIT_MEMBERS and len(each.holders) == 1 for each in town.roll.now.shortages)
    proposal = town.propose("bo", roles={"steward": town.stewards("bo", "cem", "dee")})
    signed = [town.sign(each, proposal) for each in ("bo", "cem", "dee", "eve", "fay")]
    assert town.everywhere(sight)
    assert town.holding(town.roll) == {"bo", "cem", "dee"}
    late = town.after(*signed[:4])
    assert town.holding(late) == {"ana"}
    (waiting,) = [each for each in late.resolutions() if each.state == "open"]
    assert (len(waiting.signed.by), len(waiting.voters) // 2 + 1) == (4, 5)


def test_03_two_stewards_suspend_each_other() -> None:
    setup = case("03")[0]["setup"]
    town = Town(*setup["members"], stewards=tuple(setup["stewards"]))
    before = list(town.roll.heads)
    known = [each for each in town.statements if each.id in before]
    town.do("ana", Suspend(town.id("bo")), known)
    town.do("bo", Suspend(town.id("ana")), known)
    assert town.everywhere(sight)
    assert {name for name, how in town.who(town.roll).items() if how == "suspended"} == {"ana", "bo"}
    ana, cem = town.author(town.roll, "ana"), town.author(town.roll, "cem")
    assert ana is not None
    assert cem is not None
    assert not ana.may(ADMIT_MEMBERS)
    assert cem.may(ADMIT_MEMBERS)
    assert len(town.roll.now.suspensions) == 2
    assert town.code(town.do("ana", town.invite(b"new"))) == "roll.not_a_steward"
    lifted = tuple(each.id for each in town.roll.now.suspensions)
    town.decide(("ana", "bo"), lifted=lifted)
    assert set(town.who(town.roll).values()) == {"member"}


def test_04_two_majorities_that_share_one_signer() -> None:
    setup = case("04")[0]["setup"]
    town = Town("s1", *setup["members"][1:], stewards=tuple(setup["stewards"]))
    seven = [town.statements[-1]]
    a = town.propose("s1", None, seven, rules={"channel": "closed"})
    signed_a = [town.sign(each, a) for each in ("s1", "s2", "s3")]
    b = town.propose("s4", a.act.parent, seven, rules={"channel": "open"})
    signed_b = [town.sign(each, b) for each in ("s3", "s4", "s5")]
    town.everywhere(sight)
    (double,) = town.roll.double_signers
    assert double.member == town.id("s3")
    assert set(double.proof) == {signed_a[2].id, signed_b[0].id}
    followed, lost = (next(each for each in town.roll.resolutions() if each.state == state and each.act.number == 2)
                      for state in ("followed", "aside"))  # fmt: skip
    assert followed.id == min(a.resolution, b.resolution)
    assert len(lost.signed.by) == 3
    assert len(town.who(town.roll)) == 9
    # the next resolution names either
    settling = town.propose("s1", lost.id, settled=(followed.id,))
    for each in ("s1", "s2", "s4"):
        town.sign(each, settling)
    town.everywhere(sight, 500)
    assert town.roll.now.charter.chain[2:] == (lost.id, settling.resolution)


def test_13_what_the_outgoing_treasurer_did_in_the_dark() -> None:
    town = Town("ana", "dee", "fay", stewards=("ana",))
    powers = ("money.approve",)
    town.decide(("ana",), roles={"treasurer": Role(powers, (town.id("dee"),))})
    eleven = town.roll.heads
    town.decide(
        ("ana",), roles={"treasurer": Role(powers, (town.id("fay"),))}, ended=(town.cut("dee", 30),)
    )  # fmt: skip
    twelve = town.roll.heads

    def counts(roll: Roll, person: str, seq: int, heads: tuple[bytes, ...], endorsed: int = 0) -> bool:
        log = town.log(person)
        used = frozenset(powers)
        return roll.standing(card(person).id, log, seq, heads, {log: endorsed}, used) is None

    def look(roll: Roll) -> list[bool]:
        return [
            counts(roll, "dee", 30, eleven), counts(roll, "dee", 31, eleven), counts(roll, "dee", 32, eleven),
            counts(roll, "fay", 1, twelve), counts(roll, "dee", 31, eleven, endorsed=31),
        ]  # fmt: skip

    assert town.everywhere(look) == [True, False, False, True, True]
    assert town.roll.standing(card("dee").id, town.log("dee"), 31, eleven) is None  # what needs no power
    dee = town.roll.author(card("dee").id, twelve)
    assert dee is not None
    assert not dee.may("money.approve")


def test_14_messages_written_in_the_dark() -> None:
    town = Town("ana", "bo", "cem", "ida", "gus", stewards=("ana", "bo"))
    eight = town.roll.heads
    town.roll.take_changed()
    proposal = town.propose("ana", removed=(town.cut("gus", 50),))
    town.sign("ana", proposal)
    assert town.roll.take_changed() == set()
    town.sign("bo", proposal)
    assert town.roll.take_changed() == {town.id("gus")}
    log = town.log("gus")

    def look(roll: Roll) -> list[int]:
        """What counts of gus, where ida has answered 52."""
        return [
            seq for seq in range(49, 56) if roll.standing(card("gus").id, log, seq, eight, {log: 52}) is None
        ]  # fmt: skip

    assert town.everywhere(look) == [49, 50, 51, 52]
    aside = town.roll.standing(card("gus").id, log, 53, eight)
    assert aside is not None
    assert (aside.reason, aside.by) == ("removed", proposal.resolution)
    assert town.author(town.roll, "gus") is None
    assert town.roll.author(card("gus").id, eight) is not None


def test_15_removed_here_admitted_there() -> None:
    town = Town("ana", "bo", "dee", "eve", "cem", stewards=("ana", "bo", "dee"), seats=("ana", "bo", "dee", "eve"))
    left = town.do("cem", Leave())
    assert "cem" not in town.who(town.roll)
    proposal = town.propose("ana", None, [left], removed=(town.cut("cem", 1),))
    removal = [town.sign("ana", proposal), town.sign("dee", proposal)]
    again = town.do("bo", town.admit("cem", handshake=b"a" * 32), [left])
    assert town.code(again) == ""
    town.everywhere(sight)
    assert "cem" in town.who(town.after(again))
    assert "cem" not in town.who(town.roll)
    assert town.code(town.do("bo", town.admit("cem"))) == "roll.removed"
    between = (again.id,)
    restoring = town.propose("ana", None, [*removal, again], restored=(town.cut("cem", 7),))
    town.sign("ana", restoring)
    town.sign("bo", restoring)
    town.everywhere(sight)
    assert town.who(town.roll)["cem"] == "provisional"
    log = town.log("cem")
    assert town.roll.standing(card("cem").id, log, 7, between) is None
    assert town.roll.standing(card("cem").id, log, 8, between) is not None
    assert town.roll.standing(card("cem").id, log, 9, town.roll.heads) is None


def test_15_listing_somebody_who_was_removed_restores_nobody() -> None:
    town = Town("ana", "bo", "cem", stewards=("ana",))
    town.decide(("ana",), removed=(town.cut("cem", 1),))
    town.decide(("ana",), voters=(town.id("cem"),), roles={"steward": town.stewards("ana", "cem")})
    assert town.roll.now.charter.voters == {town.id("ana"), town.id("bo")}
    assert (town.holding(town.roll), set(town.who(town.roll))) == ({"ana"}, {"ana", "bo"})
    town.decide(("ana",), restored=(town.cut("cem", 1),), voters=(town.id("cem"),))
    assert town.who(town.roll)["cem"] == "member"


@pytest.mark.parametrize("by", ["charlie", "bob"])
def test_16_charlie_joined_through_a_door_that_was_closing(by: str) -> None:
    town = Town("ana", "bob", "dee", "eve", stewards=("ana", "bob", "dee"))
    four = [each for each in town.statements if each.id in town.roll.heads]
    invited = town.do("bob", town.invite(b"from bob"), four, seq=21)
    joined = town.do(by, town.admit("charlie", b"from bob"), [invited])
    proposal = town.propose("ana", None, four, removed=(town.cut("bob", 20),))
    removal = [town.sign("ana", proposal), town.sign("dee", proposal)]
    town.everywhere(sight)
    assert set(town.who(town.roll)) == {"ana", "dee", "eve"}
    assert town.author(town.roll, "charlie") is None
    (applicant,) = town.roll.now.applicants.values()
    assert (applicant.name, applicant.reason) == ("charlie", "invitation")
    assert "charlie" in town.who(town.after(joined))
    again = town.admit("charlie", b"from bob")
    assert town.code(town.do("eve", again, [joined, *removal])) == "roll.unknown_invitation"
    assert town.code(town.do("dee", again, [joined, *removal])) == ""
    town.everywhere(sight, 500)
    assert town.who(town.roll)["charlie"] == "provisional"
    assert town.roll.now.applicants == {}


def test_16_somebody_who_remains_let_charlie_in_and_did_not_know() -> None:
    town = Town("ana", "bob", "dee", "eve", stewards=("ana", "bob", "dee"))
    four = [each for each in town.statements if each.id in town.roll.heads]
    invited = town.do("bob", town.invite(b"from bob"), four, seq=21)
    town.do("eve", town.admit("charlie", b"from bob"), [invited])
    proposal = town.propose("ana", None, four, removed=(town.cut("bob", 20),))
    town.sign("ana", proposal)
    town.sign("dee", proposal)
    town.everywhere(sight)
    assert town.who(town.roll)["charlie"] == "provisional"


def test_17_a_vouch_that_loses_its_ground() -> None:
    town = Town("ana", "gus", "hal", "cem", stewards=("ana",), admission="vouches")
    begun = [each for each in town.statements if each.id in town.roll.heads]
    assert town.roll.now.charter.vouchers == 2
    one = town.do("gus", town.vouch("ida"), begun, seq=48)
    town.do("hal", town.vouch("ida"), [one])
    three = town.do("gus", town.vouch("jo"), begun, seq=53)
    town.do("hal", town.vouch("jo"), [three])
    proposal = town.propose("ana", None, begun, removed=(town.cut("gus", 50),), voters=())
    town.sign("ana", proposal)
    town.decide(("ana",), None, proposal.resolution, voters=())
    who = town.everywhere(town.who)
    assert town.roll.now.charter.vouchers == 1  # three vote now
    assert "ida" in who
    assert town.roll.now.effects.vouches(town.id("ida"), town.roll.now.past) == 2
    assert town.roll.now.effects.vouches(town.id("jo"), town.roll.now.past) == 1


def test_18_vouches_needed_by_size() -> None:
    told, expected = case("18")
    assert list(map(vouches_needed, told["active"])) == expected["needed"]


def test_19_vouches_that_are_not_two() -> None:
    town = Town("ana", "bo", "cem", "dee", stewards=("ana", "dee"), admission="vouches")
    town.do("ana", town.link("ana", "ana/desktop"))
    town.do("dee", Suspend(town.id("cem")))
    town.begun = len(town.statements)
    known = [each for each in town.statements if each.id in town.roll.heads]
    town.do("ana", town.vouch("jo"), known)
    town.do("ana/desktop", town.vouch("jo"), known)
    assert town.code(town.do("jo", town.vouch("jo"), known)) == "roll.not_a_member"
    bos = town.do("bo", town.vouch("jo"), known)
    town.do("bo", Unvouch(town.id("jo")), [bos])
    assert town.code(town.do("cem", town.vouch("jo"), known)) == "roll.suspended"
    town.everywhere(sight)
    (jo,) = town.roll.now.applicants.values()
    assert (jo.name, jo.vouches, jo.needed) == ("jo", 1, 2)
    assert "jo" not in town.who(town.roll)
    town.do("bo", town.vouch("jo"))
    assert town.who(town.roll)["jo"] == "provisional"


def test_21_a_suspension_never_takes_the_vote() -> None:
    town = Town("cem", "ana", "bo", stewards=("cem",))
    town.do("cem", Suspend(town.id("bo")))
    proposal = town.propose("bo", roles={"steward": town.stewards("ana")})
    town.sign("bo", proposal)
    town.sign("ana", proposal)
    town.everywhere(sight)
    assert town.holding(town.roll) == {"ana"}
    assert town.roll.view(town.roll.heads).voters == {town.id(each) for each in ("ana", "bo", "cem")}
    bo = town.author(town.roll, "bo")
    assert bo is not None
    assert bo.standing == "suspended"


def test_23_two_roles_in_a_circle() -> None:
    town = Town("ana", "bo", "cem", "dee", "eve", stewards=("ana",))
    roles = {
        "coordinator": Role(("people.appoint",), (town.id("ana"),)),
        "moderator": Role(("channels.moderate",), (town.id("bo"),)), "steward": None,
    }  # fmt: skip
    town.decide(("ana",), roles=roles)
    town.begun = len(town.statements)
    known = [each for each in town.statements if each.id in town.roll.heads]
    town.do("ana", Leave(), known)
    town.do("bo", Leave(), known)
    town.everywhere(sight)
    assert {each.name for each in town.roll.now.shortages if each.kind == "vacant"} == {"coordinator", "moderator"}
    gone = (town.id("ana"), town.id("bo"))
    filled = {"coordinator": Role(("people.appoint",), (town.id("cem"),))}
    town.decide(("cem", "dee"), left=gone, roles=filled)
    town.everywhere(sight)
    assert town.holding(town.roll, "coordinator") == {"cem"}
    assert town.roll.now.charter.voters == {town.id(each) for each in ("cem", "dee", "eve")}


def test_27_two_people_one_lost_with_the_sheet() -> None:
    town = Town("ana", "bo", stewards=("ana", "bo"))
    town.do("bo", town.sheet(b"paper"))
    old = town.roll.heads
    town.begun = len(town.statements)
    known = [each for each in town.statements if each.id in old]
    town.do("bo/new", town.recover("bo", "bo/new", b"paper"), known)
    late = town.do("bo", town.invite(b"with the drowned one"), known)
    assert town.code(late) == ""
    town.everywhere(sight)
    bo = town.author(town.roll, "bo/new")
    assert bo is not None
    assert (bo.member, bo.may(ADMIT_MEMBERS)) == (town.id("bo"), True)
    assert town.author(town.roll, "bo") is None
    assert [each.id for each in town.roll.now.members[bo.member].devices] == [card("bo/new").id]
    assert late.act.id not in town.roll.now.invitations
    assert town.code(town.do("eve", town.recover("bo", "eve", b"a guess"))) == "roll.bad_proof"


def test_27_two_people_one_lost_without_a_sheet() -> None:
    for rules, back in (({}, False), ({"alone": "attest"}, True)):
        town = Town("ana", "bo", stewards=("ana", "bo"), **rules)
        town.do("ana", town.attest("bo", "bo/new"))
        assert town.everywhere(lambda roll, town=town: town.author(roll, "bo/new") is not None) == back
        assert (town.author(town.roll, "bo") is None) == back
    town.do("bo/new", town.invite(b"from the new one"))
    ids = (card("bo/new").id,)
    town.decide(("ana", "bo/new"), confirmed=ids)
    town.do("ana", town.admit("cem"))
    town.decide(("ana", "bo/new"), voters=(town.id("cem"),))
    assert town.roll.now.charter.attesters == 2
    assert town.author(town.roll, "bo/new") is not None


def test_34_a_restored_laptop() -> None:
    """Both logs are bo's; what he signed from both counts once."""
    town = Town("ana", "bo", "cem", "dee", stewards=("ana",))
    proposal = town.propose("bo", rules={"a": 1})
    one = town.sign("bo", proposal)
    log = town.log
    town.log = lambda device: log(device + " restored")  # type: ignore[method-assign]
    town.sign("bo", proposal)
    town.everywhere(sight)
    assert one.log != town.statements[-1].log
    assert town.roll.double_signers == []
    assert [len(each.signed.by) for each in town.roll.resolutions() if each.state == "open"] == [1]


def test_every_case_is_told() -> None:
    told = {name.split("_")[1] for name in globals() if name.startswith("test_") and name.split("_")[1].isdigit()}
    assert told == {each.name[:2] for each in CASES.glob("*.json")}
