"""Proofs of who dials, for the first message of a handshake. Every proof covers `bound`: the hash of the handshake so
far, which holds the dialler's ephemeral key, and the tag that the other device has announced.

*List*: the dialler does not know which member answers, and hides from everybody else who it is. So it makes an entry
for each device of its roll, with a key that only the two devices can derive from their transport keys (X25519). The
device that answers finds its own entry with the keys of all devices that it knows.
*Shown*: the dialler names itself and signs, sealed under the roll's key: for a device that the dialler does not know.
*Invited*: the secret of an invitation and the dialler's device both sign.
"""

import hmac
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from random import SystemRandom
from secrets import token_bytes

from nacl.bindings import crypto_scalarmult
from nacl.exceptions import RuntimeError as NaclRuntimeError

from sync.trust import aead
from sync.trust.invitation import Link
from sync.trust.keys import DeviceSecrets, derive, key_id, public_of, verify

ENTRY = 8
"""Bytes of one device's entry in a list."""
MIN_LISTED, MAX_LISTED = 8, 1024
"""A list is padded with random entries to a power of two in these bounds. If there are more devices,
each list leaves out others, at random."""
SHOWN = 16 + 24 + 32 + 64 + aead.OVERHEAD
"""Bytes of what *shown* adds: the id of the roll's key, and sealed the device's signing key and its signature."""
INVITED = 64 + 32 + 32 + 64
"""Bytes of an invited device's proof: signature of the invitation, both keys of the device, signature of the device."""
KNOWN_PAIRS, KNOWN_ROLLS = 8192, 16
_random = SystemRandom()


@lru_cache(maxsize=KNOWN_PAIRS)
def _pair_keys(static: bytes, own: bytes, peer: bytes) -> tuple[bytes, bytes] | None:
    """The keys for entries from us to a device and from it to us; None if its transport key is of low order."""
    try:
        shared = crypto_scalarmult(static, peer)
    except NaclRuntimeError:
        return None
    secret = hmac.digest(b"folkmoot knock", shared, "sha256")  # HKDF (RFC 5869) with one block of output
    there, back = (hmac.digest(secret, b"entry\0" + names + b"\1", "sha256") for names in (own + peer, peer + own))
    return there, back


@lru_cache(maxsize=KNOWN_ROLLS)
def _pairs(static: bytes, peers: tuple[bytes, ...]) -> tuple[tuple[bytes, bytes, bytes], ...]:
    """(peer, key for entries to it, key for entries from it); without our own device and keys of low order."""
    own = public_of(static)
    found = ((peer, _pair_keys(static, own, peer)) for peer in peers if peer != own)
    return tuple((peer, *keys) for peer, keys in found if keys is not None)


def _entry(key: bytes, bound: bytes) -> bytes:
    return blake2b(bound, key=key, digest_size=ENTRY).digest()


def make_list(static: bytes, peers: Sequence[bytes], bound: bytes) -> bytes:
    """A list for the devices with these transport keys, in random order."""
    pairs: Sequence[tuple[bytes, bytes, bytes]] = _pairs(static, tuple(peers))
    if len(pairs) > MAX_LISTED:
        pairs = _random.sample(pairs, MAX_LISTED)
    entries = [_entry(there, bound) for _, there, _ in pairs]
    size = max(MIN_LISTED, 1 << (len(entries) - 1).bit_length()) if entries else MIN_LISTED
    entries += [token_bytes(ENTRY) for _ in range(size - len(entries))]
    return b"".join(sorted(entries))


def read_list(static: bytes, peers: Sequence[bytes], bound: bytes, listed: bytes) -> bytes | None:
    """The transport key of the device that made a list in which we are; None if it is none of `peers`."""
    count, rest = divmod(len(listed), ENTRY)
    if rest or not MIN_LISTED <= count <= MAX_LISTED or count & (count - 1):
        return None
    entries = {listed[start : start + ENTRY] for start in range(0, len(listed), ENTRY)}
    return next((peer for peer, _, back in _pairs(static, tuple(peers)) if _entry(back, bound) in entries), None)


def show(secrets: DeviceSecrets, roll_key: bytes, bound: bytes) -> bytes:
    """Who we are, for holders of the roll's key."""
    nonce = token_bytes(24)
    said = secrets.card.signing + secrets.signing.sign(_shown(bound))
    return key_id(roll_key) + nonce + aead.encrypt(said, bound, nonce, derive(roll_key, "knock"))


def show_nothing() -> bytes:
    """For a device without a key to show itself under: looks like the other."""
    return token_bytes(SHOWN)


def read_shown(shown: bytes, roll_key: bytes, bound: bytes) -> bytes | None:
    """The signing key of the device that shows itself; `roll_key` is the one whose id `shown` begins with."""
    said = aead.decrypt(shown[40:], bound, shown[16:40], derive(roll_key, "knock"))
    good = said is not None and len(said) == 96 and verify(said[:32], _shown(bound), said[32:])
    return said[:32] if said is not None and good else None


def _shown(bound: bytes) -> bytes:
    return b"folkmoot-knock-shown\0" + bound


def prove_invited(link: Link, secrets: DeviceSecrets, bound: bytes) -> bytes:
    keys = secrets.card.signing + secrets.card.transport
    said = _invited(bound, keys)
    return link.signing.sign(said) + keys + secrets.signing.sign(said)


def read_invited(proof: bytes, invitation: bytes, bound: bytes) -> tuple[bytes, bytes] | None:
    """Signing and transport key of a device that knows the secret of the invitation with this public key."""
    if len(proof) != INVITED:
        return None
    keys, said = proof[64:128], _invited(bound, proof[64:128])
    good = verify(invitation, said, proof[:64]) and verify(keys[:32], said, proof[128:])
    return (keys[:32], keys[32:]) if good else None


def _invited(bound: bytes, keys: bytes) -> bytes:
    return b"folkmoot-knock-invited\0" + bound + keys


def prove_introduced(secrets: DeviceSecrets, bound: bytes) -> bytes:
    """Our signing key and its signature, in front of an introduction."""
    return secrets.card.signing + secrets.signing.sign(_introduced(bound))


def read_introduced(proof: bytes, bound: bytes) -> bytes | None:
    """The signing key of the device that introduces itself."""
    return proof[:32] if verify(proof[:32], _introduced(bound), proof[32:]) else None


def _introduced(bound: bytes) -> bytes:
    return b"folkmoot-knock-introduced\0" + bound
