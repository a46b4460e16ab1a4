"""What is said about who may do what, and about members without a computer."""

from desktop import shortages
from sync.roll_summary import Member, Returning, Role, Roll

ANA, BEN, CLEO = (bytes([n]) * 16 for n in (1, 2, 3))
NAMES = {ANA: "Ana", BEN: "Ben", CLEO: "Cleo"}
STEWARDS = Role("steward", ("*",), (ANA, BEN))


def member(
    who: bytes, standing: str = "member", devices: tuple[bytes, ...] = (b"d",), hubs: tuple[bytes, ...] = ()
) -> Member:
    return Member(who, "", standing, devices=devices, hubs=hubs)


def found(roll: Roll) -> list[tuple[str, str]]:
    return list(shortages.found(roll, NAMES))


def test_where_all_who_hold_a_power_are_suspended_it_is_their_suspension_that_has_to_end() -> None:
    members = (member(ANA, "suspended"), member(BEN, "suspended"), member(CLEO))
    [(remedy, said)] = found(Roll(members, (STEWARDS,), (), (("power", "members.admit"),)))
    assert remedy == "lift"
    assert "suspended: Ana and Ben" in said
    [(remedy, said)] = found(Roll(members, (), (), (("power", "members.admit"),)))
    assert remedy == "grant"
    assert "Nobody may let people in." in said


def test_a_member_without_a_computer_is_named_until_a_new_one_waits() -> None:
    """Two computers that were confirmed in two halves of a group put each other out."""
    members = (member(ANA), member(BEN, devices=()), member(CLEO, devices=(b"h",), hubs=(b"h",)))
    [(remedy, said)] = found(Roll(members, (STEWARDS,), ()))
    assert remedy == "link"
    assert "for: Ben and Cleo." in said
    waiting = Returning(BEN, b"new", (ANA,), 2)
    assert "for: Cleo." in found(Roll(members, (STEWARDS,), (), returning=(waiting,)))[0][1]
    assert not found(Roll((member(ANA), member(BEN, "removed", ())), (STEWARDS,), ()))
