"""Finds words in texts of ASCII characters, as the search index would but without asking it.

In such a text a word is a run of letters and digits, compared without case. Other texts need `sync.reader.WordMatcher`
or `terms.tokens`, which take ten times as long.
"""

import re
from functools import lru_cache

from desktop.features.conversations.terms import Wanted, fold

_END = "(?![0-9a-z])"
_REST = "[0-9a-z]*"
_BETWEEN = "[^0-9a-z]+"
Span = tuple[int, int]


def spans(text: str, wanted: Wanted) -> list[Span]:
    """(start, length) of every word of an ASCII text that is searched for, in order."""
    pattern = _any_word(wanted)
    if pattern is None:
        return []
    return [(found.start(), found.end() - found.start()) for found in pattern.finditer(text.lower())]


def fit(text: str, wanted: Wanted) -> bool:
    """Whether all phrases stand in an ASCII text; they must be `plain`."""
    lower = text.lower()
    return all(pattern.search(lower) for pattern in _phrases(wanted))


def plain(wanted: Wanted) -> bool:
    """Whether only words of ASCII characters are searched for."""
    return all(word.isascii() for phrase in wanted.phrases for word in phrase)


def _begun(word: str) -> str:
    """Finds a word where one begins. It looks behind last: a pattern that begins with letters is found faster."""
    letters = re.escape(word)
    return f"{letters}(?<![0-9a-z]{letters})"


@lru_cache(maxsize=16)
def _any_word(wanted: Wanted) -> re.Pattern[str] | None:
    words = [_begun(word) for word in sorted({fold(word) for phrase in wanted.phrases for word in phrase})]
    if words and wanted.unfinished:
        words.append(_begun(fold(wanted.phrases[-1][-1])) + _REST)
    return re.compile(f"(?:{'|'.join(words)}){_END}") if words else None


@lru_cache(maxsize=16)
def _phrases(wanted: Wanted) -> tuple[re.Pattern[str], ...]:
    patterns = [_BETWEEN.join(_begun(word.lower()) for word in phrase) for phrase in wanted.phrases]
    ends = [_END] * len(patterns)
    if wanted.unfinished:
        ends[-1] = ""
    return tuple(re.compile(pattern + end) for pattern, end in zip(patterns, ends, strict=True))
