"""Who is introduced to whom by the statements that let them in."""

import os
from collections.abc import Sequence

import msgspec
import pytest

from models.feature import Registry
from models.features import FEATURES
from models.roll import Invite, Revoke
from sync.group import epoch_keys, renewing
from sync.group.introduction import MAX_INTRODUCTION, MAX_STATEMENTS, Introductions, Shown
from sync.simulated import Bench
from sync.simulated.carrying import carry
from sync.simulated.device import Device
from sync.trust.invitation import Link, new_link, prove
from sync.trust.keys import new_device


class Town:
    """Ana has founded a group, Ben is in it, and there is an invitation that both know. Nobody is connected."""

    def __init__(self) -> None:
        self.bench = Bench(Registry(FEATURES), connected=False)
        self.ana, self.ben = (person.first for person in self.bench.people("Ana", "Ben"))
        self.link = self.invite()
        carry(self.ana, self.ben)

    def invite(self) -> Link:
        link = new_link(self.ana.group.id, "Maple Street", ())
        self.ana.group.act(Invite(link.id, link.key, 100, 1 << 41))
        return link

    def let_in(self, admitter: Device, link: Link | None = None) -> Device:
        """A newcomer who has everything that the admitter has."""
        secrets = new_device()
        admitter.group.act(prove(link or self.link, "Somebody", secrets, os.urandom(32)))
        newcomer = Device("Somebody", secrets, self.bench.registry, lambda: self.bench.now)
        founded = self.bench.founded
        newcomer.enter(founded.group, founded.resolution, self.ana.group.founding_secret)
        epoch_keys.learn(newcomer.group, epoch_keys.all_secrets(admitter.group))
        carry(admitter, newcomer)
        return newcomer


@pytest.fixture
def town() -> Town:
    return Town()


def introduced(newcomer: Device, to: Device) -> bool:
    found = Introductions(to.group).introduced(Introductions(newcomer.group).own())
    assert all(card.id == device for device, card in found.items())
    return found.get(newcomer.secrets.id) == newcomer.secrets.card


def test_who_knows_neither_inviter_nor_newcomer_learns_of_both(town: Town) -> None:
    cleo, dora = town.let_in(town.ben), town.let_in(town.ana)
    for one, other in ((cleo, dora), (dora, cleo), (cleo, town.ana), (dora, town.ben)):
        assert one.secrets.id not in other.group.roll.now.devices
        assert introduced(one, other)


def test_newer_keys_of_the_roll_are_not_needed(town: Town) -> None:
    renewing.renew(town.ben.group)
    cleo = town.let_in(town.ben)
    assert introduced(cleo, town.ana)


def test_an_invitation_of_which_the_other_has_not_heard_is_shown_too(town: Town) -> None:
    later = town.invite()
    carry(town.ana, stranger := town.let_in(town.ana))
    cleo = town.let_in(stranger, later)
    assert later.id not in town.ben.group.roll.now.invitations
    assert introduced(cleo, town.ben)


def test_a_chain_leads_to_somebody_who_is_known(town: Town) -> None:
    last = town.ben
    for _ in range(3):
        last = town.let_in(last)
    assert introduced(last, town.ana)


def test_an_introduction_is_small(town: Town) -> None:
    last = town.ben
    for _ in range(9):
        last = town.let_in(last)
    assert 500 < len(Introductions(last.group).own()) <= MAX_INTRODUCTION
    assert introduced(last, town.ana)  # everybody came in on the founder's invitation


def spoil(device: Device, let_in: Device) -> None:
    """Damage the device's copy of the statement that let another one in."""
    group = device.group
    known = Introductions(group)
    known.own()
    place = known._let_in[let_in.secrets.id]
    group.store.db.run("UPDATE envelopes SET raw = zeroblob(length(raw)) WHERE log = ? AND seq = ?",
                       (place.log, place.seq))  # fmt: skip


def test_damaged_statements_are_passed_over(town: Town) -> None:
    cleo, dora = town.let_in(town.ben), town.let_in(town.ana)
    spoil(town.ana, dora)
    assert introduced(cleo, town.ana)
    shown = Introductions(cleo.group)
    assert shown.own()
    spoil(cleo, cleo)
    assert shown.own() == b""
    assert Introductions(cleo.group).own() == b""


def test_the_founder_needs_none(town: Town) -> None:
    assert Introductions(town.ana.group).own() == b""


def test_who_was_let_in_and_is_out_again_is_not_introduced(town: Town) -> None:
    """Eve let herself in on an archive's invitation, which was then revoked."""
    link = town.invite()
    eve = town.let_in(town.ana)  # has the roll as of now
    alone = Device("Eve", secrets := new_device(), town.bench.registry, lambda: town.bench.now)
    founded = town.bench.founded
    alone.enter(founded.group, founded.resolution, town.ana.group.founding_secret)
    epoch_keys.learn(alone.group, epoch_keys.all_secrets(eve.group))
    carry(eve, alone)
    alone.group.act(prove(link, "Eve", secrets, os.urandom(32)))
    assert introduced(alone, town.ana)
    town.ana.group.act(Revoke(link.id))
    assert not introduced(alone, town.ana)
    carry(alone, town.ana)
    assert town.ana.group.card(secrets.id) is None
    assert not introduced(alone, town.ana)


def forgeries(packed: bytes) -> Sequence[bytes]:
    shown = msgspec.msgpack.decode(packed, type=tuple[Shown, ...])
    first, other = shown[0], new_device()
    pieces = [
        msgspec.structs.replace(first, key=os.urandom(32)),
        msgspec.structs.replace(first, key=b""),
        msgspec.structs.replace(first, envelope=first.envelope[:-1] + bytes([first.envelope[-1] ^ 1])),
        msgspec.structs.replace(first, envelope=b""),
        msgspec.structs.replace(
            first, certificate=msgspec.structs.replace(first.certificate, device=other.card.signing)
        ),
        msgspec.structs.replace(first, certificate=msgspec.structs.replace(first.certificate, signature=b"")),
    ]
    encode = msgspec.msgpack.encode
    return [
        b"",
        b"\xff",
        b"\x91",
        encode([1]),
        packed[:-1],
        bytes(MAX_INTRODUCTION + 1),
        *(encode([each]) for each in pieces),
    ]


def test_forged_introductions_introduce_nobody(town: Town) -> None:
    cleo = town.let_in(town.ben)
    for forged in forgeries(Introductions(cleo.group).own()):
        assert Introductions(town.ana.group).introduced(forged) == {}


def test_no_more_statements_are_looked_at_than_an_introduction_has(town: Town) -> None:
    cleo = town.let_in(town.ben)
    shown = msgspec.msgpack.decode(Introductions(cleo.group).own(), type=tuple[Shown, ...])
    useless = msgspec.structs.replace(shown[0], envelope=b"")
    for before, is_read in ((MAX_STATEMENTS - len(shown), True), (MAX_STATEMENTS, False)):
        packed = msgspec.msgpack.encode([*[useless] * before, *shown])
        assert len(packed) <= MAX_INTRODUCTION
        assert (cleo.secrets.id in Introductions(town.ana.group).introduced(packed)) is is_read


def test_members_of_another_group_introduce_nobody(town: Town) -> None:
    elsewhere = Town()
    assert not introduced(elsewhere.let_in(elsewhere.ben), town.ana)
