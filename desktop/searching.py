"""Searching records, newest first, in steps of bounded work. No Qt: the command line searches the same way."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, Protocol, TypeVar

from models import clock
from models.errors import Refused
from models.search import LONGEST_PREFIX, MOST_PIECES, Named, Phrase, Query, Term, fold, matcher
from sync.reader import BLOCK_BITS, index_expression

PAGE = 50
_STEPS = (60, 140, 220)
"""Candidates per statement. If few of them match (a rare author, a quiet channel), a call ends with fewer hits and
says where to continue, so that no call takes longer than a frame."""
_NEWEST = 1 << 62
_SCARCE = 8
"""A search by first letters ends when fewer than one in this many candidates matches."""
_FEW = 1000
"""If a table has at most this many records, each of them is read: an index of words would mostly lead to records of
other kinds."""
_CROWD = 3
"""Most records, on average, that one statement examines for each block of the index."""


class Reader(Protocol):
    def rows(self, sql: str, parameters: Sequence[Any] = ..., /) -> list[tuple[Any, ...]]: ...


class Row(Protocol):
    @property
    def order_key(self) -> int: ...


Hit = TypeVar("Hit", bound=Row)
Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Source(Generic[Hit]):
    """Records that are searched, and a table with a column `order_key` in which all of them are."""

    reader: Reader
    table: str
    narrow: tuple[str, Sequence[Any]] | None
    """A column with an index, and the values of which it has one in all hits."""
    text: str
    """The column with the text that must fit."""
    matching: Callable[[Sequence[int], str, Sequence[Any]], list[Hit]]
    """`matching(order keys, condition in SQL, its parameters)` -> those that fulfil it, newest first."""
    words: Callable[[Hit], str]
    """The text that must fit, of a hit."""
    conditions: tuple[str, ...] = ()
    """Conditions in SQL that all hits fulfil."""
    parameters: tuple[Any, ...] = ()
    keys: Sequence[int] | None = None
    """The order keys of a few records among which all hits are, newest first."""


@dataclass(frozen=True, slots=True)
class Found(Generic[Hit]):
    hits: tuple[Hit, ...]
    go_on: int | None
    """Where the next step starts; None if everything has been searched."""


def find(source: Source[Hit], query: Query, below: int | None = None, limit: int = PAGE) -> Found[Hit]:
    """One step of a search: at most `limit` (50) records, newest first, from below this order key."""
    if query.is_empty:
        return Found((), None)
    hits: list[Hit] = []
    go_on: int | None = below or _NEWEST
    is_few = _has_few(source)
    roads = [""] if is_few else _expressions(matcher(query).terms)
    if source.narrow is not None and len(source.narrow[1]) > 1 and not is_few:
        source = replace(source, narrow=None)  # of several values, an index gives no common order
    for expression in roads:
        for step in _STEPS:
            order_keys, go_on = _candidates(source, query, expression, go_on or 0, step)
            fitting = _fitting(source, query, order_keys)
            hits += fitting
            if len(hits) > limit:
                return Found(tuple(hits[:limit]), hits[limit - 1].order_key)
            if go_on is None:
                return Found(tuple(hits), None)
            if expression is not roads[-1] and len(fitting) * _SCARCE < step:
                break  # all roads lead to every hit: leave one on which too little of what it gives fits
    return Found(tuple(hits), go_on)


def everything(source: Source[Hit], query: Query) -> Iterator[Hit]:
    """All hits, newest first, step by step."""
    found = find(source, query)
    yield from found.hits
    while found.go_on is not None:
        found = find(source, query, found.go_on)
        yield from found.hits


def among(
    asked: Sequence[Named], known: Iterable[tuple[Key, str]]
) -> tuple[set[Key] | None, set[Key], tuple[Named, ...]]:
    """(wanted, excluded, unknown): the keys of names that operators name, None for any, and the operators that name
    nothing. A quoted value is the whole name, or else whole words of it; another one begins a word of the name."""
    names = [(key, name, plain(name)) for key, name in known] if asked else []  # each name is folded, in each search
    wanted: set[Key] | None = None
    excluded: set[Key] = set()
    unknown = []
    for each in asked:
        value = plain(each.value)
        near = matcher(Query((Phrase(value, prefix=not each.quoted),)))
        found = {key for key, _, same in names if each.quoted and same == value}
        found = found or {key for key, name, _ in names if near.fits(name)}
        if not found:
            unknown.append(each)
        if each.excluded:
            excluded |= found
        else:
            wanted = found if wanted is None else wanted | found
    return wanted, excluded, tuple(unknown)


def not_understood(query: Query) -> Refused | None:
    """Why a piece of a query is not understood, for `desktop.words`."""
    for unclear in query.unclear:
        known = ", ".join(f"{unclear.operator}:{value}" for value in unclear.known)
        return Refused(unclear.code, piece=unclear.piece, operator=unclear.operator, known=known, most=MOST_PIECES)
    return None


def one_of(column: str, wanted: Iterable[Any] | None, excluded: Iterable[Any] = ()) -> tuple[list[str], list[Any]]:
    """The conditions in SQL that a column has one of these values (None: any) and none of the excluded ones, and their
    parameters."""
    conditions, parameters = [], []
    for values, word in ((wanted, "IN"), (excluded or None, "NOT IN")):
        if values is not None:
            listed = sorted(values)
            conditions.append(f"{column} {word} ({','.join('?' * len(listed))})")
            parameters += listed
    return conditions, parameters


def plain(name: str) -> str:
    """A name as names are compared: folded, with one blank between words."""
    return " ".join(fold(name).split())


def _expressions(terms: Sequence[Term]) -> list[str]:
    """The expressions to ask the index for, one after the other. FTS5 gives the blocks of two or three letters one by
    one, newest first. For a longer beginning it collects all blocks before it gives one. So the first letters alone are
    asked for first: if a beginning leads to very many blocks, it is in many of the blocks of its first letters."""
    wider = [Term(term.word[:LONGEST_PREFIX], prefix=True) if term.prefix else term for term in terms]
    return [index_expression(each) for each in ([terms] if wider == list(terms) else [wider, terms])]


def _narrowed(source: Source[Any]) -> tuple[list[str], list[Any]]:
    return one_of(*source.narrow) if source.narrow else (["order_key > 0"], [])


def _has_few(source: Source[Any]) -> bool:
    if source.keys is not None:
        return True
    (condition,), values = _narrowed(source)
    counted = f"SELECT count(*) FROM (SELECT 1 FROM {source.table} WHERE {condition} LIMIT ?)"  # noqa: S608
    return bool(source.reader.rows(counted, (*values, _FEW + 1))[0][0] <= _FEW)


def _fitting(source: Source[Hit], query: Query, order_keys: Sequence[int]) -> list[Hit]:
    """Those of the candidates that fulfil all conditions, newest first."""
    if not order_keys:
        return []
    conditions, parameters, text = [*source.conditions], [*source.parameters], source.text
    for term in matcher(query).terms:
        # Excludes most texts without the word before words are compared: an ASCII text must contain it literally.
        conditions.append(f"({text} LIKE ? OR {text} GLOB '*[^ -~]*')")
        parameters.append(f"%{term.word}%")
    found = source.matching(order_keys, " AND ".join(conditions), parameters)
    return [hit for hit in found if matcher(query).fits(source.words(hit))] if query.phrases else found


def _candidates(
    source: Source[Hit], query: Query, expression: str, below: int, limit: int
) -> tuple[list[int], int | None]:
    """(order keys below `below`, newest first; where the next ones begin, None at the end)."""
    lowest = clock.stamp(query.first or 0) << 4
    if query.last is not None:
        below = min(below, clock.stamp(query.last) << 4)
    if source.keys is not None:
        order_keys = [each for each in source.keys if lowest <= each < below][:limit]
        return order_keys, order_keys[-1] if len(order_keys) == limit else None
    if expression:
        return _in_blocks(source, expression, below, lowest, limit)
    (condition,), values = _narrowed(source)
    rows = source.reader.rows(
        f"SELECT order_key FROM {source.table} WHERE {condition} AND order_key < ? AND order_key >= ?"  # noqa: S608
        " ORDER BY order_key DESC LIMIT ?",
        (*values, below, lowest, limit),
    )
    return [row[0] for row in rows], rows[-1][0] if len(rows) == limit else None


def _in_blocks(
    source: Source[Hit], expression: str, below: int, lowest: int, limit: int
) -> tuple[list[int], int | None]:
    rows = source.reader.rows(
        "SELECT rowid FROM search WHERE search MATCH ? AND rowid <= ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?",
        (expression, (below - 1) >> BLOCK_BITS, lowest >> BLOCK_BITS, limit),
    )
    blocks, most = [row[0] for row in rows], limit * _CROWD
    # The inner limit keeps a crowded block from costing more than a page; json_each may depend on what is left of it.
    in_block = (
        f"SELECT order_key FROM {source.table} WHERE order_key BETWEEN block.value << ?2"  # noqa: S608
        " AND ((block.value + 1) << ?2) - 1 AND order_key < ?3 AND order_key >= ?4 ORDER BY order_key DESC LIMIT ?5"
    )
    found = source.reader.rows(
        "SELECT found.value FROM json_each(?1) block"  # noqa: S608
        f" CROSS JOIN json_each((SELECT json_group_array(order_key) FROM ({in_block}))) found LIMIT ?5",
        (json.dumps(blocks), BLOCK_BITS, below, lowest, most),
    )
    order_keys = [order_key for (order_key,) in found]
    if len(order_keys) == most:
        return order_keys, order_keys[-1]
    return order_keys, blocks[-1] << BLOCK_BITS if len(blocks) == limit else None
