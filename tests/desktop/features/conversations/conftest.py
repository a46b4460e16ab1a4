"""A store to read from, and a neighbour whose real engine runs beside Qt."""

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlite3

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop.kit.bridge import EngineBridge
from models import clock
from models.errors import Refused
from models.feature import Feature, Registry
from models.features import FEATURES
from models.ids import timed_nonce
from models.search import indexed
from sync import api
from sync.reader import BLOCK_BITS, Reader
from sync.store import record_files
from sync.store.facts import SHARED, view
from sync.store.words import SEARCH

NOON = 1_780_000_000_000
"""A moment in 2026, in milliseconds since 1970."""


def number(kind: str, count: int) -> bytes:
    """The id of the n-th thing of a kind."""
    return sha256(f"{kind} {count}".encode()).digest()[:16]


def timed(kind: str, count: int, at: int) -> bytes:
    """The id of a record that begins at this stamp."""
    return timed_nonce(at, count % 256) + number(kind, count)[:8]


@dataclass
class Shelf:
    """The projection's tables, filled by hand: many messages without writing them through an engine."""

    db: Any = field(default_factory=lambda: sqlite3.connect(":memory:", isolation_level=None))
    statements: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)
    count: int = 0

    def __post_init__(self) -> None:
        self.db.execute(
            "CREATE TABLE groups(group_number INTEGER PRIMARY KEY, id BLOB, name, kind, me BLOB, read_only, left,"
            " standing DEFAULT 'member')"
        )
        self.db.execute(
            "CREATE TABLE members(group_number, member BLOB, name, role, joined, invited_by BLOB, devices,"
            " standing DEFAULT 'member', roles DEFAULT '[]', powers DEFAULT '[]',"
            " PRIMARY KEY(group_number, member))"
        )
        self.db.execute("CREATE TABLE former_members(group_number, member BLOB, name)")
        self.db.execute(
            "CREATE TABLE records(order_key INTEGER PRIMARY KEY, group_number, id BLOB, kind, author BLOB,"
            " created, changed, edits, refused, envelope, subject BLOB)"
        )
        self.db.execute("CREATE TABLE displaced(id BLOB PRIMARY KEY, order_key INTEGER) WITHOUT ROWID")
        self.db.execute("CREATE TABLE envelopes(id INTEGER PRIMARY KEY, log INTEGER, seq INTEGER)")
        self.db.execute("CREATE TABLE runs(log, first, last, PRIMARY KEY(log, first))")
        self.db.execute("CREATE TABLE local(key TEXT PRIMARY KEY, value TEXT)")
        self.db.execute(SEARCH)
        self._make_projection()
        self.db.execute(
            "INSERT INTO groups(group_number, id, name, kind, me, read_only, left)"
            " VALUES (1, ?, 'Maple Street', 'block-club', ?, 0, 0)",
            (b"g" * 32, number("member", 0)),
        )
        for place, name in enumerate(("Ana Ruiz", "Ben Okafor", "Zoë Adler")):
            self.db.execute(
                "INSERT INTO members(group_number, member, name, role, joined, invited_by, devices, powers)"
                " VALUES (1, ?, ?, ?, ?, NULL, 1, ?)",
                (
                    number("member", place),
                    name,
                    "member" if place else "steward",
                    NOON - 10**9,
                    "[]" if place else '["*"]',
                ),
            )

    def _make_projection(self) -> None:
        types = {str: "TEXT", int: "INTEGER", bytes: "BLOB", float: "REAL"}
        for feature in (*FEATURES, SHARED, Feature("files", (), {}, (record_files.TABLE,))):
            for table in feature.tables:
                columns = ", ".join(f"{name} {types[kind]}" for name, kind in table.columns.items())
                key = "INTEGER PRIMARY KEY" if table.single else "INTEGER"
                self.db.execute(
                    f"CREATE TABLE {table.name}(order_key {key}, group_number INTEGER, record BLOB, {columns})"
                )
                for place, index in enumerate(table.indexes):
                    self.db.execute(f"CREATE INDEX {table.name}_{place} ON {table.name}({', '.join(index)})")
        self.db.execute(view(Registry(FEATURES)))

    def rows(self, sql: str, parameters: Sequence[Any] = (), /) -> list[tuple[Any, ...]]:
        self.statements.append((sql, tuple(parameters)))
        return self.db.execute(sql, parameters).fetchall()

    def close(self) -> None: ...

    def channel(self, name: str, purpose: str = "", archived: bool = False) -> bytes:
        at = clock.stamp(NOON - 10**9, self.count)
        record = timed("channel", self.count, at)
        order_key = self._record(record, "channel", number("member", 0), at)
        self.db.execute(
            "INSERT INTO channel(order_key, group_number, record, author, created, name, purpose, archived)"
            " VALUES (?, 1, ?, ?, ?, ?, ?, ?)",
            (order_key, record, number("member", 0), at, name, purpose, int(archived)),
        )
        self.db.execute(
            "INSERT INTO fact(order_key, group_number, record, kind, title, words, author, at)"
            " VALUES (?, 1, ?, 'channel', ?, ?, ?, ?)",
            (order_key, record, name, f"{name}\n{purpose}", number("member", 0), at),
        )
        return record

    def say(
        self,
        channel: bytes,
        text: str,
        by: int = 1,
        at: int | None = None,
        reply: bytes | None = None,
        edited: bool = False,
        redacted: bool = False,
        thread: bytes | None = None,
        title: str = "",
    ) -> tuple[int, bytes]:
        """Returns the order key and the record id; a minute after the message before unless `at` says when."""
        at_ = clock.stamp(NOON + self.count * 60_000 if at is None else at)
        record, author = timed("message", self.count, at_), number("member", by)
        order_key = self._record(record, "message", author, at_)
        self.db.execute(
            "INSERT INTO message VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, NULL, NULL)",
            (
                order_key, record, channel, author, at_, "" if redacted else text, reply, int(edited), int(redacted),
                thread or channel, title,
            ),
        )  # fmt: skip
        if thread is not None:
            self.db.execute(
                "INSERT INTO thread_reply VALUES (?, 1, ?, ?, ?, ?, ?)",
                (order_key, record, thread, author, at_, int(redacted)),
            )
        self.db.execute("INSERT INTO search(rowid, words) VALUES (?, ?)", (order_key >> BLOCK_BITS, indexed(text)))
        return order_key, record

    def place(self, order_key: int, log: int, seq: int) -> None:
        """Say in which place of which log a record began."""
        (envelope,) = self.db.execute("SELECT envelope FROM records WHERE order_key = ?", (order_key,)).fetchone()
        self.db.execute("INSERT INTO envelopes VALUES (?, ?, ?)", (envelope, log, seq))

    def hold(self, log: int, first: int, last: int) -> None:
        """Say that these places of a log are held."""
        self.db.execute("INSERT OR REPLACE INTO runs VALUES (?, ?, ?)", (log, first, last))

    def react(self, order_key: int, emoji: str, by: int) -> None:
        self.db.execute("INSERT INTO reaction VALUES (?, 1, NULL, ?, ?)", (order_key, emoji, number("member", by)))

    def note(self, key: str, value: str) -> None:
        self.db.execute("INSERT OR REPLACE INTO local VALUES (?, ?)", (key, value))

    def _record(self, record: bytes, kind: str, author: bytes, at: int) -> int:
        self.count += 1
        order_key = clock.order_key(at, record)
        self.db.execute(
            "INSERT INTO records VALUES (?, 1, ?, ?, ?, ?, ?, 1, 0, ?, NULL)",
            (order_key, record, kind, author, at, at, self.count),
        )
        return order_key


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    made = Shelf()
    yield made
    made.db.close()


@dataclass
class Beside:
    """Runs the neighbours' engines on a loop in another thread, as the window's engine runs in another process."""

    street: Any
    loop: asyncio.AbstractEventLoop
    ana: Any = None
    ben: Any = None
    reader: Reader | None = None
    asleep: bool = False

    def run(self, story: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(story, self.loop).result(20)

    def submit(self, command: api.Command) -> Any:
        if self.asleep:
            gone: Future[Any] = Future()
            gone.set_exception(Refused("engine.gone"))
            return gone
        asked: Any = asyncio.run_coroutine_threadsafe(self.ana.engine.handle(command), self.loop)
        asked.number, asked.stop = 0, asked.cancel  # no progress of it is followed
        return asked

    def on_event(self, listener: Callable[[api.Event], None]) -> None:
        self.loop.call_soon_threadsafe(self.ana.engine.subscribe, listener)

    def two(self) -> None:
        self.ana, self.ben = self.run(self.street.two())

    def bridge(self) -> EngineBridge:
        """Ana's window reads and writes through it."""
        key = str(self.ana.folder / "ana.key")
        self.reader = Reader(self.run(self.ana.engine.handle(api.Unlock(keyfile=key))))
        bridge = EngineBridge(self)
        bridge.read_through(self.reader)
        return bridge

    def group(self) -> api.Group:
        number_, id_, name, kind, me = self.ana.rows("SELECT group_number, id, name, kind, me FROM groups")[0]
        return api.Group(number_, bytes(id_), name, kind, bytes(me))


async def _nothing_left() -> None:
    """Let what was cancelled end before its loop does."""
    await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}), return_exceptions=True)


@pytest.fixture
def beside(street: Any) -> Iterator[Beside]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    made = Beside(street, loop)
    yield made
    made.asleep = True
    if made.reader is not None:
        made.reader.close()
    for neighbour in street.neighbours:
        made.run(neighbour.sleep())
    made.run(_nothing_left())
    loop.call_soon_threadsafe(loop.stop)
    thread.join(10)
    loop.close()
