"""Parses what a person typed into a search field: words, phrases and `from: in: before: after: has:`.

Any text is a valid query: it never fails, and every word of it reaches FTS5 in quotation marks.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

HAS = ("link", "reaction", "reply", "edit")
MOST_TERMS = 16
LONGEST_TERM = 80
_PIECE = re.compile(
    r'(?P<operator>from|in|before|after|has):(?:"(?P<quoted>[^"]*)"?|(?P<value>\S*))'
    r'|"(?P<phrase>[^"]*)(?P<closed>"?)|(?P<word>[^\s"]+)',
    re.IGNORECASE)
_TOKEN = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is searched for. `first` and `last` bound the milliseconds since 1970: first <= time < last."""

    phrases: tuple[tuple[str, ...], ...] = ()
    """Phrases of words that stand next to each other, as typed; the index folds them itself."""
    unfinished: bool = False
    """The last word ends the text, so it may be the beginning of a longer one. It has at least two letters."""
    people: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    first: int | None = None
    last: int | None = None
    has: tuple[str, ...] = ()
    not_understood: tuple[str, ...] = ()
    """Operators with an invalid value, as typed."""

    @property
    def is_empty(self) -> bool:
        bounds = self.first is not None or self.last is not None
        return not (self.phrases or self.people or self.channels or self.has or bounds)

    @property
    def match(self) -> str:
        """The FTS5 expression, every word of it quoted; empty where no words are searched for."""
        quoted = ['"' + " ".join(phrase) + '"' for phrase in self.phrases]
        if quoted and self.unfinished:
            quoted[-1] += "*"
        return " AND ".join(quoted)


def fold(text: str) -> str:
    """Text as the index compares it, nearly: lower case and without diacritics."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def tokens(text: str) -> list[tuple[int, int, str]]:
    """The words of a text as FTS5's unicode61 finds them: start, end and folded form."""
    return [(found.start(), found.end(), fold(found.group())) for found in _TOKEN.finditer(text)]


def parse(text: str, zone: tzinfo, today: date) -> Wanted:
    """Parse what was typed. Days are those of `zone`; `today` is the day of the words `today` and `yesterday`."""
    phrases: list[tuple[str, ...]] = []
    values: dict[str, list[str]] = {"from": [], "in": [], "has": []}
    bounds: dict[str, int] = {}
    unclear: list[str] = []
    unfinished = False
    for piece in _PIECE.finditer(text.replace("\0", " ")):
        operator = (piece["operator"] or "").lower()
        value = (piece["quoted"] if piece["quoted"] is not None else piece["value"] or "").strip()
        if not operator:
            words = _words(piece["word"] if piece["word"] is not None else piece["phrase"])
            if words and len(phrases) < MOST_TERMS:
                phrases.append(words)
                unfinished = not piece["closed"] and piece.end() == len(text)
        elif not value:
            unclear.append(piece.group())
        elif operator in ("before", "after"):
            day = _day(value, today)
            if day is None:
                unclear.append(piece.group())
            else:
                _narrow(bounds, operator, _milliseconds(day, zone))
        elif operator == "has" and value.lower() not in HAS:
            unclear.append(piece.group())
        else:
            values[operator].append(value.lower() if operator == "has" else value.lstrip("@#"))
    phrases, unfinished = _without_letter(phrases, unfinished)
    return Wanted(
        tuple(phrases), unfinished, tuple(values["from"]), tuple(values["in"]),
        bounds.get("after"), bounds.get("before"), tuple(values["has"]), tuple(unclear))


def _without_letter(phrases: list[tuple[str, ...]], unfinished: bool) -> tuple[list[tuple[str, ...]], bool]:
    """Ignore the first letter of a word that is being typed, because as a prefix it matches nearly everything. If the
    letter is the whole query, it counts as a word.
    """
    if not unfinished or len(phrases[-1][-1]) > 1:
        return phrases, unfinished
    *before, last = phrases
    shorter = [*before, last[:-1]] if len(last) > 1 else before
    return shorter or phrases, False


def _words(text: str) -> tuple[str, ...]:
    return tuple(text[start:end][:LONGEST_TERM] for start, end, _folded in tokens(text)[:MOST_TERMS])


def _narrow(bounds: dict[str, int], operator: str, moment: int) -> None:
    choose = max if operator == "after" else min
    bounds[operator] = choose(bounds.get(operator, moment), moment)


def _day(value: str, today: date) -> date | None:
    """The first day of `2025`, `2025-03` or `2025-03-01`."""
    if value.lower() in ("today", "yesterday"):
        return today - timedelta(days=value.lower() == "yesterday")
    found = _DAY.fullmatch(value)
    if not found:
        return None
    try:
        return date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        return None


def _milliseconds(day: date, zone: tzinfo) -> int:
    moment = datetime.combine(day, time(), zone)
    try:
        return max(0, int(moment.timestamp() * 1000))
    except OverflowError:
        return 0
