"""The language of searches: words, `"phrases"`, `-words` and operators such as `from:ana`.

All of them must fit. The last word of a query may be the beginning of a longer one, unless a blank or a quotation mark
ends it. `after:` includes the day that it names and `before:` excludes it; of a month or a year, the first day counts.
`on:` means all of a day, a month or a year. What is not understood is not ignored: `Query.unclear` says what and why.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date, tzinfo

from msgspec import Struct, field

from models.names import small
from models.search.days import days, milliseconds
from models.search.folding import SIGNS, fold
from models.search.words import parts

NAMES = ("from", "in")
"""Operators whose values are names of people and places."""
CHOICES = ("has", "is", "kind")
"""Operators whose values are listed words."""
DAYS = ("before", "after", "on")
OPERATORS = (*NAMES, *DAYS, *CHOICES)
MOST_PIECES = 32
LONGEST = 10_000
"""Most characters of a query."""

_QUOTES = str.maketrans(dict.fromkeys("\u201c\u201d\u201e\u201f\xab\xbb\uff02", '"') | {"\uff1a": ":"})
_BLANK = "\x00- \x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ud800-\udfff"
_PIECE = re.compile(
    f'(?P<minus>[-\u2212]?)(?:(?P<operator>[A-Za-z]+):)?(?:"(?P<quoted>[^"]*)(?P<closed>"?)|(?P<bare>[^{_BLANK}"]*))'
)
_GAP = re.compile(f"[{_BLANK}]*")


class Phrase(Struct, frozen=True):
    """Words that are next to each other, folded."""

    text: str
    prefix: bool = False
    """The last word may be the beginning of a longer one."""
    excluded: bool = False


class Named(Struct, frozen=True):
    """`from:ana`. A quoted value is a whole name; another one may be the beginning of one."""

    operator: str
    value: str
    quoted: bool = False
    excluded: bool = False


class Unclear(Struct, frozen=True):
    """A piece of a query as it was typed, and the code of the reason why it was not understood."""

    code: str
    piece: str
    operator: str = ""
    known: tuple[str, ...] = ()
    """The values that the operator has."""


class Query(Struct, frozen=True):
    """What is searched for. `first` and `last` bound the milliseconds since 1970: first <= time < last."""

    phrases: tuple[Phrase, ...] = ()
    named: tuple[Named, ...] = ()
    first: int | None = None
    last: int | None = None
    unclear: tuple[Unclear, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Is nothing searched for?"""
        return not (self.phrases or self.named or self.first is not None or self.last is not None)

    def values(self, operator: str) -> tuple[Named, ...]:
        return tuple(each for each in self.named if each.operator == operator)


class _Reading(Struct):
    """What has been understood so far. `first` and `last` hold milliseconds since 1970."""

    zone: tzinfo
    today: date
    choices: Mapping[str, Collection[str]]
    phrases: list[Phrase] = field(default_factory=list)
    named: list[Named] = field(default_factory=list)
    first: list[int] = field(default_factory=list)
    last: list[int] = field(default_factory=list)
    unclear: list[Unclear] = field(default_factory=list)

    def take(self, piece: re.Match[str], is_last: bool) -> None:
        operator = small(piece["operator"] or "")
        if operator in OPERATORS and (operator not in CHOICES or operator in self.choices):
            self._take_operator(piece, operator)
            return
        quoted = piece["quoted"] is not None
        before = f"{piece['operator']}:" if piece["operator"] else ""
        text = before + (piece["quoted"] if quoted else piece["bare"])
        words = fold(text).strip(" ")
        found = list(parts(words))
        if found:
            excluded = bool(piece["minus"])
            prefix = is_last and not piece["closed"] and not excluded and found[-1].lastgroup == "letters"
            self.phrases.append(Phrase(words, prefix, excluded))

    def _take_operator(self, piece: re.Match[str], operator: str) -> None:
        quoted = piece["quoted"] is not None
        value = (piece["quoted"] if quoted else piece["bare"]).strip(" ")
        if not fold(value).strip(f" {SIGNS}"):
            self.unclear.append(Unclear("search.unfinished", piece[0], operator))
        elif operator in DAYS:
            self._take_day(piece, operator, value)
        elif operator in CHOICES and self.choices[operator] and small(value) not in self.choices[operator]:
            self.unclear.append(Unclear("search.choice", piece[0], operator, tuple(self.choices[operator])))
        else:
            value = small(value) if operator in CHOICES else value.lstrip("@#")
            self.named.append(Named(operator, value, quoted, bool(piece["minus"])))

    def _take_day(self, piece: re.Match[str], operator: str, value: str) -> None:
        found = days(small(value), self.today)
        if found is None or piece["minus"]:
            self.unclear.append(Unclear("search.day" if found is None else "search.excluded", piece[0], operator))
            return
        start, end = (milliseconds(day, self.zone) for day in found)
        if operator in ("after", "on"):
            self.first.append(start)
        if operator in ("before", "on"):
            self.last.append(start if operator == "before" else end)

    def finish(self) -> Query:
        if [(len(phrase.text), phrase.prefix) for phrase in self.phrases] == [(1, True)]:
            self.phrases = [Phrase(self.phrases[0].text)]  # one letter alone would begin nearly every text
        first, last = max(self.first, default=None), min(self.last, default=None)
        return Query(tuple(self.phrases), tuple(self.named), first, last, tuple(self.unclear))


def parse(text: str, zone: tzinfo, today: date, choices: Mapping[str, Collection[str]]) -> Query:
    """Understand what was typed; any text is a query. Days are those of `zone`; `today` is the day of the words `today`
    and `yesterday`. `choices` has the values that `has`, `is` and `kind` may have (none: any value). Without an entry
    there, such an operator is an ordinary word."""
    if len(text) > LONGEST:
        return Query(unclear=(Unclear("search.long", text[:40]),))
    reading = _Reading(zone, today, choices)
    pieces = list(_pieces(text.translate(_QUOTES)))
    for piece in pieces[:MOST_PIECES]:
        reading.take(piece, piece is pieces[-1] and piece.end() == len(text))
    if len(pieces) > MOST_PIECES:
        reading.unclear.append(Unclear("search.many", pieces[MOST_PIECES][0]))
    return reading.finish()


def _pieces(text: str) -> Iterator[re.Match[str]]:
    place = 0
    while (blank := _GAP.match(text, place)) and (place := blank.end()) < len(text):
        piece = _PIECE.match(text, place)
        if piece is None:
            return
        yield piece
        place = piece.end()
