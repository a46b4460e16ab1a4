"""HPKE with an ephemeral key of our choice."""

import os

import pytest

from sync.trust import hpke
from sync.trust.keys import new_device, open_sealed

INFO = bytes.fromhex("4f6465206f6e2061204772656369616e2055726e")
EPHEMERAL = bytes.fromhex("f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600")
ENCAPSULATED = bytes.fromhex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a")
RECIPIENT = bytes.fromhex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a")
MESSAGE = b"Beauty is truth, truth beauty"
SEALED = bytes.fromhex(
    "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"
)


def test_the_vector_of_rfc_9180() -> None:
    """Appendix A.2.1: base mode, sequence number 0."""
    assert hpke.seal(MESSAGE, RECIPIENT, INFO, EPHEMERAL, b"Count-0") == ENCAPSULATED + SEALED


@pytest.mark.parametrize("size", [0, 1, 32, 1000])
def test_another_implementation_opens_it(size: int) -> None:
    device, message = new_device(), os.urandom(size)
    sealed = hpke.seal(message, device.card.sealing, b"info", os.urandom(32))
    assert len(sealed) == size + hpke.OVERHEAD
    assert open_sealed(device, sealed, b"info") == message
    assert open_sealed(device, sealed, b"other") is None
    assert open_sealed(new_device(), sealed, b"info") is None


def test_the_same_ephemeral_key_makes_the_same_bytes() -> None:
    public, ephemeral = new_device().card.sealing, os.urandom(32)
    assert hpke.seal(b"m", public, b"i", ephemeral) == hpke.seal(b"m", public, b"i", ephemeral)
    assert hpke.seal(b"m", public, b"i", ephemeral) != hpke.seal(b"m", public, b"i", os.urandom(32))


@pytest.mark.parametrize("public", [bytes(32), b"\1" + bytes(31), b"short"], ids=["zero", "of small order", "short"])
def test_a_key_of_which_nothing_can_be_made(public: bytes) -> None:
    with pytest.raises(ValueError, match="key"):
        hpke.seal(b"m", public, b"i", os.urandom(32))
