"""Who is recognised by which proof, and who is not."""

import os

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.trust import knock
from sync.trust.invitation import new_link
from sync.trust.keys import DeviceSecrets, new_device

BOUND = b"h" * 32 + b"t" * 12
ANA, BEN, CLEO, EVE = (new_device() for _ in range(4))


def transports(*devices: DeviceSecrets) -> list[bytes]:
    return [device.card.transport for device in devices]


def test_everybody_in_a_list_recognises_who_made_it_and_nobody_else_does() -> None:
    listed = knock.make_list(ANA.transport, transports(ANA, BEN, CLEO), BOUND)
    for reader in (BEN, CLEO):
        others = transports(*(each for each in (ANA, BEN, CLEO, EVE) if each is not reader))
        assert knock.read_list(reader.transport, others, BOUND, listed) == ANA.card.transport
    assert knock.read_list(EVE.transport, transports(ANA, BEN, CLEO), BOUND, listed) is None
    assert knock.read_list(ANA.transport, transports(ANA, BEN, CLEO), BOUND, listed) is None


def test_who_is_no_longer_in_the_roll_is_recognised_by_nobody() -> None:
    listed = knock.make_list(ANA.transport, transports(BEN), BOUND)
    assert knock.read_list(BEN.transport, transports(CLEO), BOUND, listed) is None
    without_ben = knock.make_list(ANA.transport, transports(CLEO), BOUND)
    assert knock.read_list(BEN.transport, transports(ANA, CLEO), BOUND, without_ben) is None


@pytest.mark.parametrize("place", [0, 31, 32, 43])
def test_a_list_is_good_for_one_handshake_and_one_announcement(place: int) -> None:
    listed = knock.make_list(ANA.transport, transports(BEN), BOUND)
    other = bytearray(BOUND)
    other[place] ^= 1
    assert knock.read_list(BEN.transport, transports(ANA), bytes(other), listed) is None


@given(st.integers(0, 40))
def test_lists_are_padded_and_no_two_are_alike(count: int) -> None:
    peers = [os.urandom(32) for _ in range(count)]
    one, other = (knock.make_list(ANA.transport, peers, os.urandom(44)) for _ in range(2))
    size = len(one) // knock.ENTRY
    assert size >= max(count, knock.MIN_LISTED)
    assert size & (size - 1) == 0
    assert len(one) == len(other)
    entries = {each[start : start + 8] for each in (one, other) for start in range(0, len(each), 8)}
    assert len(entries) == 2 * size


def test_of_too_many_devices_each_is_in_some_list() -> None:
    peers = [os.urandom(32) for _ in range(2 * knock.MAX_LISTED)] + transports(BEN)
    seen = False
    for _ in range(60):
        listed = knock.make_list(ANA.transport, peers, BOUND)
        assert len(listed) == knock.ENTRY * knock.MAX_LISTED
        seen = seen or knock.read_list(BEN.transport, transports(ANA), BOUND, listed) is not None
    assert seen


def test_a_card_with_a_key_of_small_order_is_passed_over() -> None:
    weak = [bytes(32), b"\1" + bytes(31)]
    listed = knock.make_list(ANA.transport, [*weak, *transports(BEN)], BOUND)
    assert knock.read_list(BEN.transport, [*weak, *transports(ANA)], BOUND, listed) == ANA.card.transport


@pytest.mark.parametrize("size", [0, 7, 8, 56, 72, 8 * 24, 8 * 2048])
def test_a_list_of_another_size_is_none(size: int) -> None:
    listed = knock.make_list(ANA.transport, transports(BEN), BOUND)
    assert knock.read_list(BEN.transport, transports(ANA), BOUND, (listed * 300)[:size]) is None


def test_who_shows_itself_is_known_to_holders_of_the_rolls_key() -> None:
    key = os.urandom(32)
    shown = knock.show(ANA, key, BOUND)
    assert len(shown) == len(knock.show_nothing()) == knock.SHOWN
    assert knock.read_shown(shown, key, BOUND) == ANA.card.signing
    assert knock.read_shown(shown, os.urandom(32), BOUND) is None
    assert knock.read_shown(shown, key, bytes(44)) is None
    assert knock.read_shown(knock.show_nothing(), key, BOUND) is None


def test_an_invitation_is_proved_with_its_secret_and_not_with_its_public_key() -> None:
    link = new_link(b"g" * 32, "Maple Street", ())  # type: ignore[arg-type]
    proof = knock.prove_invited(link, EVE, BOUND)
    assert knock.read_invited(proof, link.key, BOUND) == (EVE.card.signing, EVE.card.transport)
    assert knock.read_invited(proof, link.key, bytes(44)) is None
    other = new_link(link.group, link.name, ())  # type: ignore[arg-type]
    assert knock.read_invited(proof, other.key, BOUND) is None
    assert knock.read_invited(proof[:-1], link.key, BOUND) is None
    for start in (0, 64, 96, 128):
        forged = bytearray(proof)
        forged[start] ^= 1
        assert knock.read_invited(bytes(forged), link.key, BOUND) is None


def test_nobody_shows_anothers_introduction() -> None:
    proof = knock.prove_introduced(EVE, BOUND)
    assert knock.read_introduced(proof, BOUND) == EVE.card.signing
    assert knock.read_introduced(proof, bytes(44)) is None
    other = msgspec.structs.replace(EVE, seed=ANA.seed)
    assert knock.read_introduced(other.card.signing + proof[32:], BOUND) is None
