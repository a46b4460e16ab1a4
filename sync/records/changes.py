"""Passing Automerge changes from one document of this process to another.

The Python binding accepts single changes only in a sync message (version 1:
https://automerge.org/automerge/automerge/sync/). A peer's message is never used as one.
"""

from collections.abc import Sequence


def sync_message(changes: Sequence[bytes]) -> bytes:
    """A message with these changes and nothing else: no heads, no needs, no haves. All counts are in LEB128."""
    parts = [b"\x42\0\0\0", _leb128(len(changes))]
    for change in changes:
        parts += (_leb128(len(change)), change)
    return b"".join(parts)


def _leb128(number: int) -> bytes:
    digits = bytearray()
    while number > 0x7F:
        digits.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes((*digits, number))
