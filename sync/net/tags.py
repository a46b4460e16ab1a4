"""What a device announces about itself on a network: tags that only holders of a key can tell from random bytes.

A value is a random salt (8 bytes) and tags (12 bytes each) in random order: one tag for each key, and random bytes up
to a multiple of four tags. A tag is HMAC-SHA256(key, salt, quarter hour, address, port), cut to 12 bytes. The quarter
hour since 1970 has 8 bytes and the port 2, both big-endian; the address has its 4 or 16 bytes. So a tag tells nothing
without the key, differs in the next quarter hour, and is not valid at another address.
"""

import hmac
from collections.abc import Sequence
from random import SystemRandom
from secrets import token_bytes

from sync.net.address import Address

QUARTER = 15 * 60
"""Seconds."""
SALT = 8
TAG = 12
"""Bytes."""
NO_TAG = bytes(TAG)
"""In place of a tag: somebody typed the address, or remembered it."""
PADDED_TO = 4
"""The number of tags is made a multiple of this with random ones."""
QUARTERS_KEPT = 4
"""Quarter hours for which a tag is remembered as ours: as long as others may still use it, and a little longer."""
MAX_TAGS = 20
"""As many as fit into one string of a TXT record (RFC 6763, section 6.1)."""


def quarter_hour(now: float) -> int:
    """The number of the quarter hour that holds `now`. Both count from 1970; `now` is in seconds."""
    return int(now // QUARTER)


class OwnTags:
    """Makes values to announce, and remembers which tags in them are ours."""

    def __init__(self) -> None:
        self._quarters: dict[bytes, int] = {}
        """Tag -> the quarter hour for which it was made."""

    def compose(self, keys: Sequence[bytes], address: Address, port: int, quarter: int) -> bytes:
        """A new value for a device that answers at `address` and `port`. Raises ValueError unless there are 1 to
        MAX_TAGS keys."""
        if not 1 <= len(keys) <= MAX_TAGS:
            raise ValueError(f"a value has room for 1 to {MAX_TAGS} keys")
        salt = token_bytes(SALT)
        tags = [_tag(key, salt, quarter, address, port) for key in keys]
        self._quarters = {tag: made for tag, made in self._quarters.items() if quarter - made < QUARTERS_KEPT}
        self._quarters |= dict.fromkeys(tags, quarter)
        tags += [token_bytes(TAG) for _ in range(-len(tags) % PADDED_TO)]
        SystemRandom().shuffle(tags)
        return salt + b"".join(tags)

    def __contains__(self, tag: bytes) -> bool:
        return tag in self._quarters


def is_value(value: bytes) -> bool:
    count, rest = divmod(len(value) - SALT, TAG)
    return rest == 0 and count % PADDED_TO == 0 and 1 <= count <= MAX_TAGS


def recognise(key: bytes, value: bytes, address: Address, port: int, quarter: int) -> bytes | None:
    """The tag in `value` (in the form that `is_value` checks) that was made with `key` for this address and port, in
    this quarter hour, the one before or the one after; None if there is none."""
    salt = value[:SALT]
    tags = {value[start : start + TAG] for start in range(SALT, len(value), TAG)}
    made = (_tag(key, salt, each, address, port) for each in (quarter, quarter - 1, quarter + 1))
    return next((tag for tag in made if tag in tags), None)


def _tag(key: bytes, salt: bytes, quarter: int, address: Address, port: int) -> bytes:
    said = salt + quarter.to_bytes(8, "big") + address.packed + port.to_bytes(2, "big")
    return hmac.digest(key, said, "sha256")[:TAG]
