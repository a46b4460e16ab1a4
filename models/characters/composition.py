"""Canonical composition (NFC of Unicode 15.0, UAX 15) without the interpreter's tables."""

import re
from functools import cache

from models.characters.composition_table import APART, CLASSES, PAIRS, SINGLES

_SIMPLE = re.compile("[^\u0300-\U0010ffff]*")
"""Characters that are already composed: everything before the first combining mark."""
_S, _L, _V, _T = 0xAC00, 0x1100, 0x1161, 0x11A7
_V_COUNT, _T_COUNT = 21, 28
_SYLLABLES = range(_S, _S + 19 * _V_COUNT * _T_COUNT)
"""Hangul syllables, which are composed by arithmetic (The Unicode Standard, 3.12)."""


def composed(text: str) -> str:
    """`text` in composed form."""
    if _SIMPLE.fullmatch(text):
        return text
    apart = decomposed(text)
    return text if apart == text and not _is_composable(apart) else _compose(apart)


def decomposed(text: str) -> str:
    """`text` with every character decomposed and all marks in canonical order (NFD)."""
    if text.isascii():
        return text
    parts, classes = _parts(), _classes()
    whole = "".join(parts.get(character) or _syllable(character) for character in text)
    if not any(character in classes for character in whole):
        return whole
    found: list[str] = []
    marks: list[str] = []
    for character in whole:
        if character in classes:
            marks.append(character)
        else:
            found += sorted(marks, key=classes.__getitem__)
            found.append(character)
            marks = []
    return "".join(found + sorted(marks, key=classes.__getitem__))


def _is_composable(apart: str) -> bool:
    """Can anything in the decomposed text be composed?"""
    seconds = _seconds()
    return any(character in seconds for character in apart)


def _compose(apart: str) -> str:
    pairs, classes = _pairs(), _classes()
    found: list[str] = []
    starter, last = -1, 0
    for character in apart:
        own = classes.get(character, 0)
        free = starter >= 0 and (last < own or (last == 0 and starter == len(found) - 1))
        whole = (pairs.get((found[starter], character)) or _hangul(found[starter], character)) if free else None
        if whole is not None:
            found[starter] = whole
            continue
        if own == 0:
            starter = len(found)
        last = own
        found.append(character)
    return "".join(found)


def _syllable(character: str) -> str:
    index = ord(character) - _S
    if ord(character) not in _SYLLABLES:
        return character
    lead, rest = divmod(index, _V_COUNT * _T_COUNT)
    vowel, tail = divmod(rest, _T_COUNT)
    return chr(_L + lead) + chr(_V + vowel) + (chr(_T + tail) if tail else "")


def _hangul(first: str, second: str) -> str | None:
    lead, vowel, tail = ord(first) - _L, ord(second) - _V, ord(second) - _T
    if 0 <= lead < 19 and 0 <= vowel < _V_COUNT:
        return chr(_S + (lead * _V_COUNT + vowel) * _T_COUNT)
    if ord(first) in _SYLLABLES and (ord(first) - _S) % _T_COUNT == 0 and 0 < tail < _T_COUNT:
        return chr(ord(first) + tail)
    return None


def _numbers(part: str, separator: str) -> list[str]:
    return [chr(int(number, 16)) for number in part.split(separator)]


@cache
def _pairs() -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for entry in PAIRS.replace("\n", " ").split("; "):
        mark, *pairs = entry.strip(" ").split(" ")
        for first, whole in (_numbers(pair, ":") for pair in pairs):
            found[first, chr(int(mark, 16))] = whole
    return found


@cache
def _seconds() -> frozenset[str]:
    jamo = (chr(code) for start, count in ((_V, _V_COUNT), (_T, _T_COUNT)) for code in range(start, start + count))
    return frozenset((*(second for _, second in _pairs()), *jamo))


@cache
def _parts() -> dict[str, str]:
    """Character -> its full decomposition."""
    found = {whole: first + second for (first, second), whole in _pairs().items()}
    for entry in APART.replace("\n", " ").split("; "):
        whole, first, second = _numbers(entry.strip(" "), ":")
        found[whole] = first + second
    for entry in SINGLES.replace("\n", " ").split("; "):
        start, *same = entry.strip(" ").split(" ")
        for offset, number in enumerate(same):
            found[chr(int(start, 16) + offset)] = chr(int(number, 16))
    return {whole: _all_parts(found, parts) for whole, parts in found.items()}


def _all_parts(found: dict[str, str], parts: str) -> str:
    while any(character in found for character in parts):
        parts = "".join(found.get(character, character) for character in parts)
    return parts


@cache
def _classes() -> dict[str, int]:
    found: dict[str, int] = {}
    for entry in CLASSES.replace("\n", " ").split("; "):
        number, *runs = entry.strip(" ").split(" ")
        for start, *end in (run.split("-") for run in runs):
            for code in range(int(start, 16), int(end[0] if end else start, 16) + 1):
                found[chr(code)] = int(number)
    return found
