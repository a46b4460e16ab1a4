"""Whether a text fits a query, and where. The index only says where to look; this decides."""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from models.search.folding import SIGNS, fold, places
from models.search.query import Phrase, Query
from models.search.words import Term, is_letter, leading, parts

Span = tuple[int, int]
"""(start, length) in code points."""
_BLANKS = re.compile("[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")


class Extract(Struct, frozen=True):
    """A piece of a text around what was found, on one line; `spans` are in `text`."""

    text: str
    spans: tuple[Span, ...]


class Matcher:
    """Compares texts with the words of a query."""

    def __init__(self, query: Query) -> None:
        self._phrases = [_Pattern(phrase) for phrase in query.phrases]
        self._wanted = [pattern for pattern in self._phrases if not pattern.phrase.excluded]

    def fits(self, text: str) -> bool:
        """Are all words in the text, and none of the excluded ones?"""
        folded = fold(text)
        return all((pattern.first(folded) is None) == pattern.phrase.excluded for pattern in self._phrases)

    def spans(self, text: str) -> list[Span]:
        """Every word of the text that is searched for, in order, without overlaps. Unfinished words are found whole."""
        folded = fold(text)
        found = sorted(span for pattern in self._wanted for span in pattern.whole(folded))
        if not found:
            return []
        origins, spans = places(text), [(0, 0)]
        for start, end in found:
            begin = origins[start]
            if begin >= sum(spans[-1]):
                spans.append((begin, max(origins[end], begin + 1) - begin))
        return spans[1:]

    def extract(self, text: str, width: int = 160) -> Extract:
        """The piece of about this many characters around the first word found, and the words found in it."""
        flat = _BLANKS.sub(" ", text).strip(" ")
        spans = self.spans(flat)
        start = max(0, spans[0][0] - width // 4) if spans else 0
        if start:
            start = max(flat.rfind(" ", start - width // 4, start) + 1, 0) or start
        end = len(flat)
        if start + width < end:
            end = max(flat.rfind(" ", start, start + width), start + width // 2)
        lead, tail = "… " if start else "", " …" if end < len(flat) else ""
        shift = len(lead) - start
        inside = ((at, length) for at, length in spans if start <= at and at + length <= end)
        return Extract(lead + flat[start:end] + tail, tuple((at + shift, length) for at, length in inside))

    @property
    def terms(self) -> tuple[Term, ...]:
        """The words to look up in the index: every text that fits has all of them. Empty if all texts must be read."""
        terms = (term for each in self._wanted for term in leading(each.phrase.text, each.phrase.prefix))
        return tuple(dict.fromkeys(terms))


class _Pattern:
    """Where a phrase is in folded texts. A word begins and ends where no letter is beside it."""

    def __init__(self, phrase: Phrase) -> None:
        self.phrase = phrase
        found = list(parts(phrase.text))
        self._expression = re.compile("".join(_pieces(found)))
        self._starts = found[0].lastgroup == "letters"
        self._ends = found[-1].lastgroup == "letters"

    def first(self, folded: str) -> Span | None:
        return next(self._spans(folded), None)

    def whole(self, folded: str) -> Iterator[Span]:
        """(start, end) wherever the phrase stands, to the end of its last word."""
        for start, end in self._spans(folded):
            last = end
            while self.phrase.prefix and is_letter(folded, last):
                last += 1
            yield start, last

    def _spans(self, folded: str) -> Iterator[Span]:
        place = 0
        while found := self._expression.search(folded, place):
            start, end = found.span()
            fits = not (self._starts and is_letter(folded, start - 1)) and (
                self.phrase.prefix or not (self._ends and is_letter(folded, end))
            )
            if fits:
                yield start, end
            place = end if fits else start + 1


def _pieces(found: list[re.Match[str]]) -> Iterator[str]:
    """The parts of a phrase, with what may be between them."""
    for part, before in zip(found, [None, *found], strict=False):
        if before is not None:
            yield _between(before, part)
        yield re.escape(part[0])


def _between(before: re.Match[str], after: re.Match[str]) -> str:
    beside = {before.lastgroup, after.lastgroup}
    if "signs" in beside:
        return "" if before.end() == after.start() else " *"
    return f"[ {SIGNS}]+" if beside == {"letters"} else f"[ {SIGNS}]*"


@lru_cache(maxsize=16)
def matcher(query: Query) -> Matcher:
    """The matcher of a query, made once."""
    return Matcher(query)
