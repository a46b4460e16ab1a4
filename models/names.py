"""Names that look like other names. They are not refused; their readers are warned.

Covered are: letters of Greek, Cyrillic, Coptic, Armenian, Cherokee and Lisu that look like Latin ones or like each
other; full-width and mathematical forms; capitals; l, I, 1 and |; O and 0; dashes; quotation marks; a few Katakana that
look like Chinese characters. Joiners and selectors are ignored, and several blanks count as one. Not covered are pairs
such as rn and m, and letters with and without marks, because many ordinary names differ in these.
"""

import re
from collections.abc import Iterator
from functools import cache

from models.characters.composition import decomposed
from models.characters.joining import IDLE
from models.characters.lookalike_table import LOOKS, SMALL
from models.text import clean_line

_IDLE = re.compile(f"[{IDLE}]")
_STROKES = {ord("I"): "l", ord("1"): "l", ord("|"): "l", ord("0"): "O"}
_ROUND = {ord("0"): "O"}


def skeletons(name: str) -> frozenset[str]:
    """Two keys of a name: its look letter by letter, and the same in lower case. Two names that share a key look
    alike."""
    plain = decomposed(_IDLE.sub("", clean_line(name)))
    looks = plain.translate(_looks())
    return frozenset((looks.translate(_STROKES), small(looks.translate(_ROUND)), small(plain)))


def small(text: str) -> str:
    """`text` in lower case, as far as Latin, Greek, Cyrillic, Armenian and Cherokee letters go."""
    return text.translate(_small())


@cache
def _looks() -> dict[int, int]:
    return dict(_entries(LOOKS))


@cache
def _small() -> dict[int, int]:
    return dict(_entries(SMALL))


def _entries(table: str) -> Iterator[tuple[int, int]]:
    """(character, replacement) of all characters in a table of `start-end/step:first`."""
    for entry in table.strip("\n").replace("\n", " ").split(" "):
        run, first = entry.split(":")
        bounds, _, step = run.partition("/")
        start, _, end = bounds.partition("-")
        codes = range(int(start, 16), int(end or start, 16) + 1, int(step or "1"))
        yield from zip(codes, range(int(first, 16), 0x110000, codes.step), strict=False)
