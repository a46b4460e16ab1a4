"""Searching messages, newest first, in steps of bounded work. No Qt: the command line searches the same way."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from threading import local
from typing import Any

from desktop.features.conversations import plain_words, queries
from desktop.features.conversations.queries import Message, Reader
from desktop.features.conversations.terms import Wanted, fold, tokens
from models import clock
from sync.reader import BLOCK_BITS, WordMatcher

PAGE = 50
_STEPS = (60, 140, 300, 700)
"""Candidates per statement. If few of them match (a rare author, a quiet channel), a call ends with fewer hits and
says where to continue, so that no call takes longer than a frame."""
_NEWEST = 1 << 62
_SQL_HAS = {
    "link": "(m.text LIKE '%http://%' OR m.text LIKE '%https://%')",
    "reaction": "EXISTS (SELECT 1 FROM reaction r WHERE r.order_key = m.order_key)",
    "reply": "m.reply IS NOT NULL",
    "edit": "m.edited = 1",
}
_INDEXED_LETTERS = 3
"""The longest beginning of words that the index keeps as such: see `sync.store.words`."""
_SCARCE = 8
"""A search by first letters ends when fewer than one of so many candidates match."""
_CROWD = 3
"""Most messages, on average, that one statement examines for each block of the index."""
_QUOTE = '"'
_MAY_HAVE = "(m.text LIKE ? OR m.text GLOB '*[^ -~]*')"
"""Excludes most texts without the word before words are compared: an ASCII text must contain the word literally."""
_of_thread = local()


@dataclass(frozen=True, slots=True)
class Found:
    hits: tuple[Message, ...]
    go_on: int | None
    """Where the next step starts; None if everything has been searched."""
    unknown: tuple[tuple[str, str], ...] = ()
    """Operators that name nobody or no channel of the group, e.g. `("from", "zoe")`."""


@dataclass(frozen=True, slots=True)
class Extract:
    """A piece of a message around what was found; `spans` are the (start, length) of every word found in `text`."""

    text: str
    spans: tuple[tuple[int, int], ...]


Candidates = Callable[[int, int], tuple[list[int], int | None]]
"""`candidates(below, limit)` -> (order keys below `below`, descending; the next `below`, or None at the end)."""
Fits = Callable[[list[Message]], list[Message]]
"""Returns those of the messages whose own words match."""


def find(
    reader: Reader,
    group: int,
    wanted: Wanted,
    channel: bytes | None = None,
    below: int | None = None,
    limit: int = PAGE,
) -> Found:
    """One step of a search in a group, or in one channel of it: at most `limit` (50) messages, newest first."""
    if wanted.is_empty:
        return Found((), None)
    people, channels, unknown = _resolve(reader, group, wanted)
    if unknown:
        return Found((), None, unknown)
    if channel is not None:
        channels = {channel} if channels is None else channels & {channel}
        if not channels:
            return Found((), None)
    matcher = _matcher()
    terms = _terms(wanted, matcher)
    if terms is None:
        return Found((), None)
    condition, parameters = _condition(group, wanted, people, channels, terms)
    roads = [_candidates(reader, wanted, channels, each) for each in _expressions(terms)]

    def fits(messages: list[Message]) -> list[Message]:
        if not (wanted.phrases and messages):
            return messages
        places = _fitting(matcher, wanted, [message.text for message in messages])
        return [message for place, message in enumerate(messages) if place in places]

    return _walk(reader, roads, condition, parameters, fits, below or _NEWEST, min(limit, PAGE))


def everything(reader: Reader, group: int, wanted: Wanted, channel: bytes | None = None) -> Iterator[Message]:
    """All hits, newest first, step by step."""
    found = find(reader, group, wanted, channel)
    yield from found.hits
    while found.go_on is not None:
        found = find(reader, group, wanted, channel, found.go_on)
        yield from found.hits


def extract(text: str, wanted: Wanted, width: int = 160) -> Extract:
    """The piece of `text` around the first word found, on one line, and where the words found in it are."""
    flat = " ".join(text.split())
    spans = spans_in(flat, wanted)
    start = max(0, spans[0][0] - width // 4) if spans else 0
    if start:
        start = flat.rfind(" ", 0, start) + 1
    end = len(flat) if start + width >= len(flat) else max(flat.rfind(" ", start, start + width), start + width // 2)
    piece = flat[start:end]
    lead, tail = "… " if start else "", " …" if end < len(flat) else ""
    shift = len(lead) - start
    return Extract(
        lead + piece + tail, tuple((at + shift, length) for at, length in spans if start <= at and at + length <= end)
    )


def spans_in(text: str, wanted: Wanted) -> list[tuple[int, int]]:
    """(start, length) of every word of `text` that is searched for, in order."""
    if text.isascii():
        return plain_words.spans(text, wanted)
    whole = {fold(word) for phrase in wanted.phrases for word in phrase}
    beginning = fold(wanted.phrases[-1][-1]) if wanted.unfinished else None
    return [
        (start, end - start)
        for start, end, word in tokens(text)
        if word in whole or (beginning and word.startswith(beginning))
    ]


def _fitting(matcher: WordMatcher, wanted: Wanted, texts: list[str]) -> set[int]:
    """The places of the texts in which all words stand."""
    if not plain_words.plain(wanted):
        return matcher.fitting(wanted.match, texts)
    others = [place for place, text in enumerate(texts) if not text.isascii()]
    found = matcher.fitting(wanted.match, [texts[place] for place in others]) if others else set()
    fitting = {place for place, text in enumerate(texts) if text.isascii() and plain_words.fit(text, wanted)}
    return fitting | {others[place] for place in found}


def _matcher() -> WordMatcher:
    """One for each thread that searches."""
    if not hasattr(_of_thread, "matcher"):
        _of_thread.matcher = WordMatcher()
    made: WordMatcher = _of_thread.matcher
    return made


def _resolve(
    reader: Reader,
    group: int,
    wanted: Wanted,
) -> tuple[set[bytes] | None, set[bytes] | None, tuple[tuple[str, str], ...]]:
    """(members, channels, unknown): those that the operators name, None for any, and the operators without a match."""
    unknown: list[tuple[str, str]] = []
    people: set[bytes] | None = None
    channels: set[bytes] | None = None
    if wanted.people:
        people = _named("from", wanted.people, queries.names(reader, group).items(), unknown)
    if wanted.channels:
        known = ((channel.record, channel.name) for channel in queries.channels(reader, group))
        channels = _named("in", wanted.channels, known, unknown)
    return people, channels, tuple(unknown)


def _named(
    operator: str,
    asked: Sequence[str],
    known: Iterable[tuple[bytes, str]],
    unknown: list[tuple[str, str]],
) -> set[bytes]:
    """Keys of the names that equal a value, or else of those with a word that begins with it."""
    by_name = [(key, fold(name)) for key, name in known]
    found: set[bytes] = set()
    for value in asked:
        folded = fold(value)
        exact = {key for key, name in by_name if name == folded}
        near = {key for key, name in by_name if name.startswith(folded) or f" {folded}" in name}
        found |= exact or near
        if not (exact or near):
            unknown.append((operator, value))
    return found


def _condition(
    group: int,
    wanted: Wanted,
    people: set[bytes] | None,
    channels: set[bytes] | None,
    terms: Iterable[str],
) -> tuple[str, list[Any]]:
    conditions, parameters = (
        ["m.group_number = ?", "m.redacted = 0"],
        [group, *sorted(people or ()), *sorted(channels or ())],
    )
    if people is not None:
        conditions.append(f"m.author IN ({','.join('?' * len(people))})")
    if channels is not None:
        conditions.append(f"m.channel IN ({','.join('?' * len(channels))})")
    conditions += [_SQL_HAS[has] for has in wanted.has]
    for term in terms:
        conditions.append(_MAY_HAVE)
        parameters.append(f"%{term.strip('*').strip(_QUOTE)}%")
    return " AND ".join(conditions), parameters


def _expressions(terms: list[str]) -> list[str]:
    """What the index is asked, one expression after the other. FTS5 gives the blocks of two or three letters newest
    first. Of a longer beginning it collects all blocks before it gives one. So the first letters alone are asked for
    first: a beginning that leads to very many blocks stands in a good part of those of its first letters."""
    wider = [_with_first_letters(term) if term.endswith("*") else term for term in terms]
    return [" AND ".join(each) for each in ([terms] if wider == terms else [wider, terms])]


def _with_first_letters(beginning: str) -> str:
    letters = beginning.strip("*").strip(_QUOTE)[:_INDEXED_LETTERS]
    return f'"{letters}"*'


def _candidates(reader: Reader, wanted: Wanted, channels: set[bytes] | None, expression: str) -> Candidates:
    lowest = clock.stamp(wanted.first or 0) << 4
    ceiling = _NEWEST if wanted.last is None else clock.stamp(wanted.last) << 4
    one = next(iter(channels)) if channels is not None and len(channels) == 1 else None

    def candidates(below: int, limit: int) -> tuple[list[int], int | None]:
        below = min(below, ceiling)
        if expression:
            return _in_blocks(reader, expression, below, lowest, limit)
        if one is not None:
            rows = reader.rows(
                "SELECT order_key FROM message WHERE channel = ? AND order_key < ? AND order_key >= ?"
                " ORDER BY order_key DESC LIMIT ?",
                (one, below, lowest, limit),
            )
        else:
            rows = reader.rows(
                "SELECT order_key FROM message WHERE order_key < ? AND order_key >= ? ORDER BY order_key DESC LIMIT ?",
                (below, lowest, limit),
            )
        return [row[0] for row in rows], rows[-1][0] if len(rows) == limit else None

    return candidates


def _terms(wanted: Wanted, matcher: WordMatcher) -> list[str] | None:
    """The words that a text must have, quoted for FTS5 and perhaps with `*`; None if no text can match."""
    terms: list[str] = []
    for place, phrase in enumerate(wanted.phrases):
        typed = " ".join(phrase)
        words = [f'"{word}"' for word in (typed.lower().split() if typed.isascii() else matcher.tokens(typed))]
        if not words:
            return None
        if wanted.unfinished and place == len(wanted.phrases) - 1:
            words[-1] += "*"
        terms += words
    return list(dict.fromkeys(terms))


def _in_blocks(reader: Reader, expression: str, below: int, lowest: int, limit: int) -> tuple[list[int], int | None]:
    rows = reader.rows(
        "SELECT rowid FROM search WHERE search MATCH ? AND rowid <= ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?",
        (expression, (below - 1) >> BLOCK_BITS, lowest >> BLOCK_BITS, limit),
    )
    blocks, most = [row[0] for row in rows], limit * _CROWD
    order_keys = queries.in_blocks(reader, blocks, BLOCK_BITS, below, lowest, most)
    if len(order_keys) == most:
        return order_keys, order_keys[-1]
    return order_keys, blocks[-1] << BLOCK_BITS if len(blocks) == limit else None


def _walk(
    reader: Reader,
    roads: Sequence[Candidates],
    condition: str,
    parameters: list[Any],
    fits: Fits,
    below: int,
    limit: int,
) -> Found:
    """All roads lead to every hit. One that is not the last is left when too little of what it gives matches."""
    hits: list[Message] = []
    go_on: int | None = None
    for candidates in roads:
        for step in _STEPS:
            order_keys, go_on = candidates(below, step)
            fitting = fits(queries.matching(reader, order_keys, condition, parameters)) if order_keys else []
            hits += fitting
            if len(hits) > limit:
                return Found(tuple(hits[:limit]), hits[limit - 1].order_key)
            if go_on is None:
                return Found(tuple(hits), None)
            below = go_on
            if candidates is not roads[-1] and len(fitting) * _SCARCE < step:
                break
    return Found(tuple(hits), go_on)
