"""Automerge changes on their way from one document of this process to another.

Its binding takes single changes in one way only, as a sync message (version 1:
https://automerge.org/automerge/automerge/sync/). No message of a neighbour is ever handled like this.
"""

from collections.abc import Sequence


def sync_message(changes: Sequence[bytes]) -> bytes:
    """A message that brings changes and nothing else: no heads, no needs, no haves; all counts in LEB128."""
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
