"""Text as a search compares it: lower case without accents, and a space for each character that separates words."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from models.characters.composition import composed, decomposed
from models.names import small
from models.search.separators import SEPARATORS

SIGNS = "#$%&+@"
"""Separators that stay, because they mean something to who writes `C++`, `50 %` or `#12`."""

_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
    "\ufe20-\ufe2f"
)
"""Accents of Latin, Greek and Cyrillic letters, vowel points of Hebrew, Arabic and Syriac. In other scripts, marks are
vowels or tones, without which a word is another word."""
_UNSEEN = "\xad\u034f\u0640\u200c\u200d\u2060\ufe00-\ufe0f\ufeff\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"
"""Joiners, selectors, soft hyphens, the Arabic lengthening stroke and the skin tones of emoji."""
_LETTERS = {0x131: "i", 0xF8: "o", 0x111: "d", 0x127: "h", 0x142: "l", 0x167: "t", 0x3C2: "\u03c3", 0x17F: "s"}
"""Letters with a stroke or without their dot, and the final forms of sigma and s."""
_VARIED = (
    "A-Z\x80-\u0587\u0622-\u06d3\u1e00-\u1fff\u2100-\u2183\u2c00-\u2cff\ua640-\ua7ff\uab70-\uabbf\uf900-\ufb4f"
    "\U0002f800-\U0002fa1f"
)
"""Where characters are that have accents, other forms or lower case. Voiced kana and Hangul stay composed."""
_PAIRS = ((0x10A0, 0x2D00, 38), (0x1C90, 0x10D0, 43), (0x10400, 0x10428, 40), (0x1E900, 0x1E922, 34))
"""(first capital, its small letter, number) in Georgian, Deseret and Adlam."""
_LOOSE = re.compile("(?s:.)[\u1161-\u1175\u11a8-\u11c2\u3099\u309a]+")
"""Letters followed by parts of a Hangul syllable or by the sound marks of kana."""


def fold(text: str) -> str:
    """The text in the form in which words are compared."""
    if text.isascii():
        return text.encode("ascii").translate(_ascii()).decode("ascii")
    return _LOOSE.sub(_joined, text).translate(_table())


def places(text: str) -> list[int]:
    """For every character of the folded text, and for its end, the place in `text` that it comes from."""
    if text.isascii():
        return list(range(len(text) + 1))
    found: list[int] = []
    at = 0
    for piece in _LOOSE.finditer(text):
        found += _single(text, at, piece.start())
        found += [piece.start()] * len(fold(piece[0]))
        at = piece.end()
    return [*found, *_single(text, at, len(text)), len(text)]


def _single(text: str, start: int, end: int) -> list[int]:
    table = _table()
    return [place for place in range(start, end) for _ in table.get(ord(text[place]), " ")]


def _joined(found: re.Match[str]) -> str:
    return composed(found[0])


@cache
def _ascii() -> bytes:
    return "".join(_table().get(code, chr(code)) for code in range(128)).encode("ascii").ljust(256)


@cache
def _table() -> Mapping[int, str]:
    """Code point -> its folded form, without those that fold to themselves."""
    marks = re.compile(f"[{_MARKS}]")
    found = {
        code: small(marks.sub("", decomposed(small(chr(code))))).translate(_LETTERS) for code in _codes(_VARIED)
    } | {first + offset: chr(to + offset) for first, to, count in _PAIRS for offset in range(count)}
    found |= dict.fromkeys(_codes(SEPARATORS + "\ud800-\udfff"), " ") | dict.fromkeys(_codes(_MARKS + _UNSEEN), "")
    for sign in SIGNS:
        del found[ord(sign)]
    for offset in range(94):  # full-width forms of ASCII
        found[0xFF01 + offset] = found.get(0x21 + offset, chr(0x21 + offset))
    return {code: plain for code, plain in found.items() if plain != chr(code)}


def _codes(ranges: str) -> Iterator[int]:
    """The code points in ranges as a regular expression has them in brackets."""
    for found in re.finditer(r"(?s)\\?(.)(?:-\\?(.))?", ranges):
        yield from range(ord(found[1]), ord(found[2] or found[1]) + 1)
