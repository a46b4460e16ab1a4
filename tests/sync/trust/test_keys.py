"""Keys: published vectors, and what each one is bound to."""

import os

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.ids import GroupId, device_id
from models.roll import DeviceCard
from sync.trust import keys
from sync.trust.keys import (
    DeviceSecrets,
    SigningKey,
    certifies,
    certify,
    circle_tag,
    derive,
    key_id,
    new_device,
    open_sealed,
    public_of,
    seal_to,
    verify,
)  # fmt: skip

RFC_8032 = [
    ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
     "d25bf5f0595bbe24655141438e7a100b"),
    ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
     "387b2eaeb4302aeeb00d291612bb0c00"),
]  # fmt: skip
"""Tests 1 and 2 of section 7.1: secret, public, message, signature."""


@pytest.mark.parametrize(("secret", "public", "message", "signature"), RFC_8032)
def test_signatures_are_ed25519(secret: str, public: str, message: str, signature: str) -> None:
    key = SigningKey(bytes.fromhex(secret))
    assert key.public.hex() == public
    assert key.sign(bytes.fromhex(message)).hex() == signature
    assert verify(key.public, bytes.fromhex(message), bytes.fromhex(signature))


def test_key_agreement_is_x25519() -> None:
    """RFC 7748, section 5.2: after one iteration."""
    public = public_of(bytes([9]) + bytes(31))
    assert public.hex() == "422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079"


@given(st.binary(max_size=100), st.binary(max_size=100), st.binary(max_size=70))
def test_verifying_never_raises(public: bytes, message: bytes, signature: bytes) -> None:
    assert not verify(public, message, signature)


def test_a_flipped_bit_is_no_signature() -> None:
    key = SigningKey(os.urandom(32))
    signature = key.sign(b"message")
    for place in range(64):
        changed = bytearray(signature)
        changed[place] ^= 1
        assert not verify(key.public, b"message", bytes(changed))
    assert not verify(key.public, b"massage", signature)
    assert not verify(bytes(32), b"message", bytes(64))


def test_purposes_do_not_mix() -> None:
    secret = os.urandom(32)
    found = {derive(secret, "log"), derive(secret, "psk"), derive(secret, "log", b"x"), derive(os.urandom(32), "log")}
    assert len(found) == 4
    assert all(len(key) == 32 for key in found)
    assert len({keys.transport_psk(secret), keys.discovery_key(secret), keys.first_roll_key(secret)}) == 3


def test_log_keys_are_pseudonyms() -> None:
    """One per circle and log_generation, none of them the device's; always the same from the same secrets."""
    device = new_device()
    other = msgspec.structs.replace(device, log_generation=7)
    made = {device.log_key(b"a" * 16).public, device.log_key(b"b" * 16).public, other.log_key(b"a" * 16).public}
    assert len(made | {device.card.signing}) == 4
    again = msgspec.msgpack.decode(msgspec.msgpack.encode(device), type=DeviceSecrets)
    assert again.log_key(b"a" * 16).public == device.log_key(b"a" * 16).public


def test_secrets_do_not_show() -> None:
    device = new_device()
    shown = repr(device) + str(device) + repr([device])
    assert all(repr(secret)[2:-1] not in shown for secret in (device.seed, device.transport, device.sealing))


def test_a_device_is_known_by_its_signing_key() -> None:
    device = new_device()
    assert device.id == device.card.id == device_id(device.card.signing)
    assert device.card == DeviceCard(device.signing.public, public_of(device.transport), public_of(device.sealing))


def test_a_certificate_binds_device_circle_and_log() -> None:
    device, other = new_device(), new_device()
    log = device.log_key(b"c" * 16).public
    certificate = certify(device, b"c" * 16, log)
    assert certifies(certificate, b"c" * 16, log)
    assert not certifies(certificate, b"d" * 16, log)
    assert not certifies(certificate, b"c" * 16, other.log_key(b"c" * 16).public)
    assert not certifies(msgspec.structs.replace(certificate, device=other.card.signing), b"c" * 16, log)


def test_only_the_device_meant_opens_what_is_sealed() -> None:
    device, other = new_device(), new_device()
    sealed = seal_to(device.card, b"key", b"context")
    assert open_sealed(device, sealed, b"context") == b"key"
    assert open_sealed(device, sealed, b"another") is None
    assert open_sealed(other, sealed, b"context") is None
    for broken in (b"", sealed[:-1], sealed[:20], bytes(len(sealed)), sealed + b"x"):
        assert open_sealed(device, broken, b"context") is None
    assert len(sealed) == len(b"key") + 48


@pytest.mark.parametrize("sealing", [bytes(32), b"", b"short", (1).to_bytes(32, "little")])
def test_a_key_that_is_none_is_a_value_error(sealing: bytes) -> None:
    with pytest.raises(ValueError, match="key"):
        seal_to(DeviceCard(b"s" * 32, b"t" * 32, sealing), b"key", b"")


def test_names_on_the_wire() -> None:
    tags = {circle_tag(GroupId(group * 32), name) for group in (b"a", b"b") for name in ("roll", "everyone")}
    assert len(tags) == 4
    assert all(len(tag) == 16 for tag in tags)
    assert key_id(b"a" * 32) != key_id(b"b" * 32)
    assert len(key_id(b"a" * 32)) == 16
