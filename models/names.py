"""Names that look like other names. They are never refused for it: whoever reads them is told.

What is covered: letters of Greek, Cyrillic, Coptic, Armenian, Cherokee and Lisu that look like Latin ones or like each
other, full-width and mathematical forms, capitals, l beside I, 1 and |, O beside 0, dashes, quotation marks, a few
Katakana beside Chinese characters; joiners and selectors count for nothing, several blanks for one. What is not: pairs
such as rn beside m, and letters with marks beside those without, because many ordinary names differ in that.
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
    """Keys of a name: letter by letter as it looks, and the same without regard to capitals. Whoever shares one with
    another name looks like that name."""
    plain = decomposed(_IDLE.sub("", clean_line(name)))
    looks = plain.translate(_looks())
    return frozenset((looks.translate(_STROKES), small(looks.translate(_ROUND)), small(plain)))


def look_alike(first: str, second: str) -> bool:
    """Could somebody take one of these names for the other?"""
    return not skeletons(first).isdisjoint(skeletons(second))


def small(text: str) -> str:
    """`text` in small letters, as far as Latin, Greek, Cyrillic, Armenian and Cherokee letters go."""
    return text.translate(_small())


@cache
def _looks() -> dict[int, int]:
    return dict(_entries(LOOKS))


@cache
def _small() -> dict[int, int]:
    return dict(_entries(SMALL))


def _entries(table: str) -> Iterator[tuple[int, int]]:
    """`start-end/step:first`: the characters of a run, and what stands for each."""
    for entry in table.strip("\n").replace("\n", " ").split(" "):
        run, first = entry.split(":")
        bounds, _, step = run.partition("/")
        start, _, end = bounds.partition("-")
        codes = range(int(start, 16), int(end or start, 16) + 1, int(step or "1"))
        yield from zip(codes, range(int(first, 16), 0x110000, codes.step), strict=False)
