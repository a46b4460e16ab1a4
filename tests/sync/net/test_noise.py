"""Noise against the published vectors, against a second implementation, and against tampering."""

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st
from noise.connection import Keypair, NoiseConnection

from sync.net.noise import MAX_NONCE, Cipher, Handshake, InvalidMessage

VECTORS = json.loads(Path(__file__).with_name("noise_vectors.json").read_text())
PROTOCOL = b"Noise_XXpsk0_25519_ChaChaPoly_SHA256"
PROLOGUE = b"folkmoot-1"
PSK = bytes(range(32))
ALICE = b"\x11" * 32
BOB = b"\x22" * 32

LOW_ORDER = [
    "00" * 32,
    "01" + "00" * 31,
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
]
"""The points of low order on Curve25519 (cr.yp.to/ecdh.html), as they arrive on a wire."""


def pair(psk: bytes = PSK, prologue: bytes = PROLOGUE) -> tuple[Handshake, Handshake]:
    return (
        Handshake(initiator=True, static=ALICE, psks=[PSK], prologue=PROLOGUE),
        Handshake(initiator=False, static=BOB, psks=[psk], prologue=prologue),
    )


def greet(alice: Handshake, bob: Handshake) -> None:
    bob.read(alice.write())
    alice.read(bob.write())
    bob.read(alice.write())


def public(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["source"])
def test_published_vectors(vector: dict[str, Any]) -> None:
    def side(role: str) -> Handshake:
        return Handshake(
            initiator=role == "init",
            static=bytes.fromhex(vector[role + "_static"]),
            ephemeral=bytes.fromhex(vector[role + "_ephemeral"]),
            psks=[bytes.fromhex(psk) for psk in vector["psks"]],
            prologue=bytes.fromhex(vector["prologue"]),
            positions=tuple(vector["positions"]),
        )

    sides = [side("init"), side("resp")]
    messages = [(bytes.fromhex(payload), bytes.fromhex(wire)) for payload, wire in vector["messages"]]
    for turn, (payload, wire) in enumerate(messages[:3]):
        assert sides[turn % 2].write(payload) == wire
        assert sides[1 - turn % 2].read(wire) == payload
    assert sides[0].done
    assert sides[1].done
    assert sides[0].hash == sides[1].hash
    assert vector["hash"] in (None, sides[0].hash.hex())
    ciphers = [each.split() for each in sides]
    for turn, (payload, wire) in enumerate(messages[3:], start=3):
        assert ciphers[turn % 2][0].seal(payload) == wire
        assert ciphers[1 - turn % 2][1].open(wire) == payload


@pytest.mark.parametrize("we_begin", [True, False])
def test_interoperates_with_a_second_implementation(we_begin: bool) -> None:
    ours = Handshake(initiator=we_begin, static=ALICE, psks=[PSK], prologue=PROLOGUE)
    theirs = NoiseConnection.from_name(PROTOCOL)
    theirs.set_psks(PSK)
    theirs.set_prologue(PROLOGUE)
    theirs.set_keypair_from_private_bytes(Keypair.STATIC, BOB)
    if we_begin:
        theirs.set_as_responder()
    else:
        theirs.set_as_initiator()
    theirs.start_handshake()
    ours_next = we_begin
    while not ours.done:
        if ours_next:
            assert bytes(theirs.read_message(ours.write(b"from us"))) == b"from us"
        else:
            assert ours.read(bytes(theirs.write_message(b"from them"))) == b"from them"
        ours_next = not ours_next
    assert ours.hash == theirs.get_handshake_hash()
    assert ours.peer_static == public(BOB)
    sending, receiving = ours.split()
    for number in range(3):
        assert bytes(theirs.decrypt(sending.seal(b"%d to them" % number))) == b"%d to them" % number
        assert receiving.open(bytes(theirs.encrypt(b"%d to us" % number))) == b"%d to us" % number


def test_both_sides_learn_each_other_and_agree() -> None:
    alice, bob = pair()
    greet(alice, bob)
    assert alice.done
    assert bob.done
    assert (alice.peer_static, bob.peer_static) == (public(BOB), public(ALICE))
    assert alice.hash == bob.hash
    alice_sends, alice_gets = alice.split()
    bob_sends, bob_gets = bob.split()
    assert bob_gets.open(alice_sends.seal(b"hello")) == b"hello"
    assert alice_gets.open(bob_sends.seal(b"hello")) == b"hello"


def test_no_two_handshakes_agree_on_the_same() -> None:
    first, second = pair(), pair()
    greet(*first)
    greet(*second)
    assert first[0].hash != second[0].hash
    sealed = first[0].split()[0].seal(b"hello")
    with pytest.raises(InvalidMessage):
        second[1].split()[1].open(sealed)


@pytest.mark.parametrize("other", [{"psk": b"\x01" * 32}, {"prologue": b"folkmoot-2"}])
def test_a_wrong_key_or_version_fails_at_the_first_message(other: dict[str, bytes]) -> None:
    alice, bob = pair(**other)
    with pytest.raises(InvalidMessage):
        bob.read(alice.write())


@pytest.mark.parametrize("turn", [0, 1, 2])
def test_every_flipped_byte_and_every_truncation_of_the_handshake_is_refused(turn: int) -> None:
    def arrive() -> tuple[Handshake, bytes]:
        alice, bob = pair()
        writer, reader = alice, bob
        for _ in range(turn):
            reader.read(writer.write(b"payload"))
            writer, reader = reader, writer
        return reader, writer.write(b"payload")

    size = len(arrive()[1])
    for position in range(size):
        reader, message = arrive()
        broken = bytearray(message)
        broken[position] ^= 1 << position % 8
        with pytest.raises(InvalidMessage):
            reader.read(bytes(broken))
        reader, message = arrive()
        with pytest.raises(InvalidMessage):
            reader.read(message[:position])
        with pytest.raises(InvalidMessage):  # and it stays broken
            reader.read(message)
    reader, message = arrive()
    with pytest.raises(InvalidMessage):
        reader.read(message + b"\0")


def test_a_reflected_handshake_is_refused() -> None:
    alice, _ = pair()
    first = alice.write()
    with pytest.raises(InvalidMessage):
        alice.read(first)
    alice, bob = pair()
    bob.read(alice.write())
    second = bob.write()
    with pytest.raises(InvalidMessage):
        bob.read(second)


def test_a_replayed_first_message_leads_nowhere() -> None:
    alice, bob = pair()
    first = alice.write()
    bob.read(first)
    alice.read(bob.write())
    third = alice.write()
    _, again = pair()
    again.read(first)
    again.write()
    with pytest.raises(InvalidMessage):
        again.read(third)


def test_turns_are_kept() -> None:
    alice, bob = pair()
    with pytest.raises(InvalidMessage):
        bob.write()
    alice.write()
    with pytest.raises(InvalidMessage):
        alice.write()
    alice, bob = pair()
    greet(alice, bob)
    with pytest.raises(InvalidMessage):
        alice.write()
    with pytest.raises(InvalidMessage):
        bob.read(b"")


@pytest.mark.parametrize("point", LOW_ORDER)
def test_low_order_ephemeral_keys_are_refused(point: str) -> None:
    """A dialler who knows the psk, but sends a key that makes every shared secret zero."""
    low = bytes.fromhex(point)
    dialler = Handshake(initiator=True, static=ALICE, psks=[PSK], prologue=PROLOGUE)
    symmetric = dialler._symmetric
    symmetric.mix_key_and_hash(PSK)
    symmetric.mix_hash(low)
    symmetric.mix_key(low)
    first = low + symmetric.seal(b"")
    _, bob = pair()
    bob.read(first)
    with pytest.raises(InvalidMessage):
        bob.write()
    assert not bob.done


@pytest.mark.parametrize("point", LOW_ORDER)
def test_low_order_static_keys_are_refused(point: str) -> None:
    alice, bob = pair()
    bob.read(alice.write())
    alice.read(bob.write())
    third = alice._symmetric.seal(bytes.fromhex(point)) + bytes(16)
    with pytest.raises(InvalidMessage):
        bob.read(third)
    assert not bob.done


def test_the_messages_of_a_direction_open_once_and_in_order() -> None:
    alice, bob = pair()
    greet(alice, bob)
    sending, alice_gets = alice.split()
    bob_sends, receiving = bob.split()
    first, second = sending.seal(b"first"), sending.seal(b"second")
    with pytest.raises(InvalidMessage):  # reordered
        receiving.open(second)
    with pytest.raises(InvalidMessage):  # reflected
        alice_gets.open(first)
    with pytest.raises(InvalidMessage):  # truncated
        receiving.open(first[:-1])
    with pytest.raises(InvalidMessage):
        receiving.open(b"")
    assert receiving.open(first) == b"first"
    with pytest.raises(InvalidMessage):  # replayed
        receiving.open(first)
    assert receiving.open(second) == b"second"
    assert bob_sends.seal(b"same") != sending.seal(b"same")


@given(st.binary(max_size=300), st.data())
@settings(max_examples=100, deadline=None)
def test_a_flipped_bit_anywhere_in_a_message_is_refused(plaintext: bytes, data: st.DataObject) -> None:
    sealed = bytearray(Cipher(PSK).seal(plaintext))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    receiving = Cipher(PSK)
    with pytest.raises(InvalidMessage):
        receiving.open(bytes(sealed))


def test_no_nonce_serves_twice() -> None:
    cipher = Cipher(PSK)
    assert len({cipher.seal(b"same") for _ in range(1000)}) == 1000
    cipher._counter = MAX_NONCE - 1
    cipher.seal(b"last")
    with pytest.raises(InvalidMessage):
        cipher.seal(b"one more")
    with pytest.raises(InvalidMessage):
        cipher.open(bytes(16))
    with pytest.raises(InvalidMessage):
        cipher.seal_into(memoryview(b"one more"), memoryview(bytearray(24)))


def test_sealing_in_place_is_the_same_sealing() -> None:
    target = bytearray(5 + 16)
    Cipher(PSK).seal_into(memoryview(b"hello"), memoryview(target))
    assert bytes(target) == Cipher(PSK).seal(b"hello")
