"""W6: the newest 50 messages with a word, each with its extract, as the window finds them."""

import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from time import perf_counter, thread_time
from typing import Any

from desktop import found
from desktop import searching as steps
from desktop.app.search import parts as page
from desktop.app.search.lines import Naming, line_of, lines
from desktop.features import PAGES
from desktop.features.conversations import queries
from desktop.features.conversations import search as searching
from desktop.found import Scope
from models.search import matcher, parse
from sync import api
from sync.reader import Reader, index_expression
from tests.benchmarks.corpus import vocabulary
from tests.benchmarks.table import Target, judged
from tests.benchmarks.timing import milliseconds, percentile
from tests.benchmarks.workload import Run

PLACES = ((1,), (2,), (10,), (100,), (1000,), (15_000,), (1, 2), (10, 100))
"""Of the words asked for, in the vocabulary by frequency."""
REPEATS = 20
MODULES = ("conversations", "people", "settings")
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
SCANS = ("SCAN m", "SCAN r")


def search(run: Run) -> None:
    profile = run.profile("large")
    reader = Reader(api.StoreKey(str(profile / "store.db"), run.corpus.key(profile)))
    bare = _bare(run, reader)
    words = vocabulary()
    typed = [" ".join(words[place - 1] for place in places) for places in PLACES]
    whole = [" ".join(f'"{word}"' for word in text.split()) for text in typed]
    typed.append(words[20][:2])
    _compare(run, reader, bare, whole, "whole words")
    _compare(run, reader, bare, typed, "while typing, the last word a beginning")
    _compare(run, reader, bare, typed, "among records of every kind", _ask_everything)
    _page(run, reader, typed)
    _plans(run, reader, [*whole, *typed])
    reader.close()


def _compare(
    run: Run, reader: Reader, bare: sqlite3.Connection, asked: Sequence[str], how: str,
    ask: Callable[[Any, str], float] | None = None,
) -> None:  # fmt: skip
    ours, floors = [], []
    for _ in range(REPEATS):
        for text in asked:
            floors.append(_ask_bare(bare, text))
            ours.append((ask or _ask)(reader, text))
    tail, floor = percentile(ours, 95), percentile(floors, 95)
    middle, floor_middle = percentile(ours, 50), percentile(floors, 50)
    run.add(
        judged("W6", f"newest 50 of {run.sizes.large} messages with extracts, {how}, p95", milliseconds(tail), tail,
               Target("<= 5 ms", most=0.005), floor=f"bare FTS5 {milliseconds(floor)}", ratio=tail / floor),
        judged("W6", "the same, p50", milliseconds(middle), middle / floor_middle, Target("<= 3x", most=3),
               floor=milliseconds(floor_middle), ratio=middle / floor_middle),
    )  # fmt: skip


def _page(run: Run, reader: Reader, asked: Sequence[str]) -> None:
    steps_of = [steps for _ in range(REPEATS) for text in asked for steps in page_steps(reader, text, (1,))]
    tail = percentile(steps_of, 95)
    run.add(judged("W6", f"one step of the search page, CPU, of {run.sizes.large} messages, p95", milliseconds(tail),
                   tail, Target("<= 16 ms", most=0.016)))  # fmt: skip


def page_steps(reader: Any, text: str, lists: Sequence[int], modules: Sequence[str] = MODULES) -> list[float]:
    """Seconds of CPU time for which the search page keeps the window's thread: each step, then the lines of all."""
    took: list[float] = []
    query = found.read(text, NOON, found.ANY, {kind: kind for kind in page.kinds()})
    people, parts = queries.names(reader, 1), page.parts(modules, query)
    naming = Naming(PAGES, lambda _member: "", lambda _record: "", lambda _list: "")
    for part in parts:
        while not part.is_ready:
            began = thread_time()
            part.step(reader, page.scope_of(part, lists, people, {}), query)
            took.append(thread_time() - began)
    began = thread_time()
    lines(parts, partial(line_of, query, naming), naming)
    took.append(thread_time() - began)
    return took


def _ask(reader: Any, text: str) -> float:
    began = perf_counter()
    query = parse(text, UTC, date(2026, 1, 1), searching.CHOICES)
    source, _ = searching.source(reader, 1, query)
    for message in steps.find(source, query).hits:
        matcher(query).extract(message.words)
    return perf_counter() - began


def _ask_everything(reader: Any, text: str) -> float:
    began = perf_counter()
    query = parse(text, UTC, date(2026, 1, 1), {**searching.CHOICES, "kind": (), "is": ()})
    scope = Scope((1,), queries.names(reader, 1), searching.PLACES, searching.MARKS, searching.OWN)
    source, _ = found.source(reader, scope, query)
    for entry in steps.find(source, query).hits:
        matcher(query).extract(entry.words)
    return perf_counter() - began


def _bare(run: Run, reader: Reader) -> sqlite3.Connection:
    """The same messages in plain SQLite."""
    bare = sqlite3.connect(run.fresh("bare"), isolation_level=None)
    bare.execute("CREATE TABLE message(order_key INTEGER PRIMARY KEY, channel, author, at, text)")
    bare.execute(
        "CREATE VIRTUAL TABLE search USING fts5(text, content='message', content_rowid='order_key',"
        " tokenize='unicode61 remove_diacritics 2')")
    bare.execute("BEGIN")
    rows = reader.rows("SELECT order_key, channel, author, at, text FROM message")
    bare.executemany("INSERT INTO message VALUES (?, ?, ?, ?, ?)", rows)
    bare.execute("INSERT INTO search(search) VALUES ('rebuild')")
    bare.execute("COMMIT")
    return bare


def _ask_bare(bare: sqlite3.Connection, text: str) -> float:
    began = perf_counter()
    match = index_expression(matcher(parse(text, UTC, date(2026, 1, 1), {})).terms)
    statement = (
        "SELECT m.order_key, m.channel, m.author, m.at, snippet(search, 0, '[', ']', '…', 20) FROM search"
        " JOIN message m ON m.order_key = search.rowid WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT 50")
    bare.execute(statement, (match,)).fetchall()
    return perf_counter() - began


class Noting:
    """A reader that keeps every statement it is asked."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.asked: dict[str, Sequence[Any]] = {}

    def rows(self, sql: str, parameters: Sequence[Any] = (), /) -> list[tuple[Any, ...]]:
        self.asked[sql] = parameters
        return self._reader.rows(sql, parameters)


def _plans(run: Run, reader: Reader, asked: Sequence[str]) -> None:
    """Of every statement that the pages of channels, lists and search make."""
    noting = Noting(reader)
    for text in asked:
        _ask(noting, text)
    me = bytes(reader.value("SELECT me FROM groups"))
    record = queries.channels(noting, 1)[0].record
    page = queries.newest(noting, record)
    middle = page[len(page) // 2].order_key
    queries.names(noting, 1)
    queries.before(noting, record, middle)
    queries.after(noting, record, middle)
    queries.reactions(noting, [message.order_key for message in page])
    queries.by_record(noting, [message.record for message in page])
    queries.arrivals(noting, [message.order_key for message in page], me)
    queries.unread(noting, record, middle, me)
    queries.first_unread(noting, record, middle, me)
    queries.last_own(noting, record, me)
    queries.read_positions(noting, 1, [record])
    scans = [
        step for sql, parameters in noting.asked.items()
        for *_, step in reader.rows(f"EXPLAIN QUERY PLAN {sql}", parameters) if step.startswith(SCANS)
    ]  # fmt: skip
    run.add(judged("W6", f"table scans in the plans of {len(noting.asked)} statements", str(len(scans)), len(scans),
                   Target("0", most=0)))  # fmt: skip
