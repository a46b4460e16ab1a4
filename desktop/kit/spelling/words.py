"""Which words of a text a dictionary is asked about."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_LETTER = r"[^\W\d_][\u0300-\u036f\u0591-\u05c7\u064b-\u065f]*"
_WORD = re.compile(rf"(?<!\w)(?:{_LETTER})+(?:['’](?:{_LETTER})+)*(?!\w)")
_NO_WORDS = re.compile(r"`[^`]*`|\S*(?:://|@)\S*|www\.\S+|(?<!\S)[#/]\S+|:\w+:")
"""Code, addresses, names of channels and files, emoji by name."""


class Word(NamedTuple):
    start: int
    """In letters, as `end`."""
    end: int
    text: str


def words(text: str) -> Iterator[Word]:
    """No abbreviations in capitals, no single letters, and nothing with digits."""
    left = _NO_WORDS.sub(lambda found: " " * len(found.group()), text)
    for found in _WORD.finditer(left):
        word = found.group()
        if len(word) > 1 and not word.isupper():
            yield Word(found.start(), found.end(), word)
