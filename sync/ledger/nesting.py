"""How deep the values in a payload may lie inside one another.

A decoder gives up where the stack of the interpreter ends: under Python 3.11 after about 900 levels, fewer where the
program itself is deep in calls, under 3.12 after 1 500. What one computer refused, another would accept. So everything
that counts for a group has a limit far below both, which is tested before anything is decoded.
"""

import re
from typing import Final

DEEPEST: Final = 200
"""Most maps and lists around a value. What is written today needs seven."""
_OPENING: Final = bytes([*range(0x81, 0x90), *range(0x91, 0xA0), *range(0xDC, 0xE0)])
"""First bytes of maps and lists that hold something."""
_FOLLOWED: Final = {
    0xCA: 4, 0xCB: 8, 0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8, 0xD0: 1, 0xD1: 2, 0xD2: 4, 0xD3: 8,
    0xD4: 2, 0xD5: 3, 0xD6: 5, 0xD7: 9, 0xD8: 17,
    **{0xA0 + length: length for length in range(32)},
}  # fmt: skip
"""First byte of a value of fixed size -> bytes that follow."""
_SIZES: Final = tuple(
    0 if head in _OPENING or 0xC4 <= head <= 0xC9 or 0xD9 <= head <= 0xDB else 1 + _FOLLOWED.get(head, 0)
    for head in range(256)
)
"""First byte -> size of the whole value; 0 where more has to be read."""
_MEASURED: Final = {
    0xC4: (1, 0), 0xC5: (2, 0), 0xC6: (4, 0), 0xC7: (1, 1), 0xC8: (2, 1), 0xC9: (4, 1),
    0xD9: (1, 0), 0xDA: (2, 0), 0xDB: (4, 0),
}  # fmt: skip
"""First byte -> (bytes of the length, bytes between the length and the content)."""
_SMALL: Final = re.compile(rb"[\x00-\x80\x90\xa0\xc0\xc2\xc3\xe0-\xff]*")
"""Values that are their own first byte: small numbers, truth values, and whatever is empty."""
_MANY: Final = 16
"""If at least this many values follow, small ones are passed over together."""


def is_flat(packed: bytes) -> bool:
    """Does no value in this msgpack lie deeper than `DEEPEST`? True for what is no msgpack, which no decoder reads.

    In most payloads this takes a microsecond, because they have fewer bytes that could open a map or a list.
    """
    if len(packed) - len(packed.translate(None, _OPENING)) <= DEEPEST:
        return True
    try:
        return _is_flat(packed)
    except IndexError:
        return True  # it ends too early


def _is_flat(packed: bytes) -> bool:
    """Raises IndexError where the bytes end too early."""
    at, left, small = 0, 1, 0
    around: list[int] = []
    while True:
        size = _SIZES[packed[at]]
        if size:
            at, left = at + size, left - 1
            if size == 1 and left > _MANY:
                if at >= small:
                    small = _SMALL.match(packed, at).end()  # type: ignore[union-attr]
                several = min(left, small - at)
                at, left = at + several, left - several
        else:
            at, inside = _step(packed, at)
            left -= 1
            if inside:
                if len(around) == DEEPEST:
                    return False
                around.append(left)
                left = inside
        while not left:
            if not around:
                return True
            left = around.pop()


def _step(packed: bytes, at: int) -> tuple[int, int]:
    """(place after this value or, if it opens a map or a list, of the first one inside; number of values inside)"""
    head = packed[at]
    at += 1
    if head < 0xA0:
        return at, (head & 15) * (2 if head < 0x90 else 1)
    if head < 0xDC:
        width, between = _MEASURED[head]
        return at + width + between + int.from_bytes(packed[at : at + width], "big"), 0
    width = 4 if head & 1 else 2
    return at + width, int.from_bytes(packed[at : at + width], "big") * (1 if head < 0xDE else 2)
