"""The key of one envelope: the draft's vector, and that it opens the one and no other."""

import os

from sync.trust import aead
from sync.trust.single_opening import hchacha20, open_single


def test_the_vector_of_the_draft() -> None:
    """Section 2.2.1 of draft-irtf-cfrg-xchacha-03."""
    derived = hchacha20(bytes(range(32)), bytes.fromhex("000000090000004a0000000031415927"))
    assert derived.hex() == "82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc"


def test_it_opens_one_envelope_and_no_other() -> None:
    key, nonce, other = os.urandom(32), os.urandom(24), os.urandom(24)
    single = hchacha20(key, nonce)
    assert open_single(aead.encrypt(b"hello", b"ad", nonce, key), b"ad", nonce, single) == b"hello"
    assert open_single(aead.encrypt(b"hello", b"ad", nonce, key), b"", nonce, single) is None
    assert open_single(aead.encrypt(b"hello", b"ad", other, key), b"ad", other, single) is None
    assert open_single(b"short", b"ad", nonce, single) is None
    assert open_single(b"x" * 40, b"ad", nonce, b"short") is None
