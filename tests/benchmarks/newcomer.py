"""W4: a new computer joins with an invitation and receives everything; W15: the disk space that it then uses."""

import threading
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

import msgspec
from sqlcipher3 import dbapi2

from sync import api
from sync.process.client import Client, EngineGone
from sync.profile.folder import ProfileFolder
from sync.reader import Reader
from tests.benchmarks.console import say
from tests.benchmarks.corpus import vocabulary
from tests.benchmarks.machines import PORT, Hub, engine_process, hub, two_machines
from tests.benchmarks.table import Row, Target, judged
from tests.benchmarks.timing import milliseconds, until
from tests.benchmarks.workload import Run

MONTH = 30 * 24 * 3600 * 1000
PAGE = 300
"""Newest messages that somebody reads first."""
PATIENCE = 600.0
POLL = 0.03


def newcomer(run: Run) -> None:
    profile = run.profile("sender")
    floor = rebuild(run, profile)
    with two_machines() as (here, there), hub(here, profile, run.corpus.keyfile, PORT) as ana:
        link = ana.client.call(api.Invite(1), 60).link
        with engine_process(there, run.fresh("newcomer")) as engine:
            folder = ProfileFolder(Path(engine.args[-1]))
            client = _connected(folder)
            key = client.call(api.Unlock(keyfile=str(run.corpus.keyfile)), 60)
            before = there.traffic()
            arrival = Arrival(ana, client, key, link)
            times = arrival.watch()
            traffic = sum(there.traffic()) - sum(before)
            client.close()
        envelopes = ana.reader.value("SELECT sum(length(raw)) FROM envelopes")
        _report(run, ana.count(), times, floor, (traffic, envelopes))


def _connected(folder: ProfileFolder) -> Client:
    found: list[Client] = []

    def connect() -> bool:
        try:
            found.append(Client.connect(folder.socket))
        except EngineGone:
            return False
        return True

    until(connect, "the engine")
    return found[0]


class Arrival:
    """One newcomer's taking in."""

    def __init__(self, ana: Hub, client: Client, key: api.StoreKey, link: str) -> None:
        self._client, self._link, self._peer = client, link, ana.address
        self._reader = Reader(key)
        self._total = ana.count()
        newest = ana.reader.value("SELECT max(order_key) FROM message")
        self._recent = newest - (MONTH << 20)
        self._lately = ana.reader.value("SELECT count(*) FROM message WHERE order_key > ?", (self._recent,))
        self._page = ana.reader.value("SELECT order_key FROM message ORDER BY order_key DESC LIMIT 1 OFFSET ?", (PAGE,))
        self._let_in = threading.Event()
        self._began = 0.0

    def watch(self) -> tuple[float, float, float]:
        """Seconds from being let in until the newest page, the newest month and everything can be read and searched."""
        self._client.on_event(self._hear)
        joining = self._client.submit(api.Join(self._link, "Nora New", self._peer))
        if not self._let_in.wait(60):
            joining.result(1)
        page = until(lambda: self._holds(self._page, PAGE), "the newest page", PATIENCE, POLL)
        month = until(lambda: self._holds(self._recent, self._lately), "the newest month", PATIENCE, POLL)
        whole = until(lambda: self._holds(0, self._total), "everything", PATIENCE, POLL)
        joining.result(PATIENCE)
        found = len(self._reader.rows("SELECT rowid FROM search WHERE search MATCH ?", (vocabulary()[0],)))
        say(f"  {self._total} messages are in, {found} blocks with the commonest word")
        self._reader.close()
        return page - self._began, month - self._began, whole - self._began

    def _hear(self, event: api.Event) -> None:
        if isinstance(event, api.Progress) and event.stage == "join.receiving":
            self._began = perf_counter()
            self._let_in.set()

    def _holds(self, since: int, count: int) -> bool:
        return bool(self._reader.value("SELECT count(*) FROM message WHERE order_key > ?", (since,)) >= count)


def rebuild(run: Run, profile: Path) -> float:
    """The floor: seconds to read the rows of the same messages from a file and insert them, indexed and searchable,
    into a store of the same kind."""
    key = run.corpus.key(profile)
    reader = Reader(api.StoreKey(str(profile / "store.db"), key))
    rows = reader.rows(
        "SELECT order_key, group_number, record, channel, author, at, text, reply, edited, redacted,"
        " talk, title FROM message"
    )
    reader.close()
    packed = msgspec.msgpack.encode(rows)
    began = perf_counter()
    insert(run.fresh("rebuild"), msgspec.msgpack.decode(packed))
    return perf_counter() - began


def insert(path: Path, rows: Sequence[Any], batch: int = 0) -> None:
    """Insert message rows: at once with the words after them, or so many with their words at a time, all durable."""
    store = dbapi2.connect(str(path), isolation_level=None)
    for pragma in (f"key = \"x'{bytes(32).hex()}'\"", "journal_mode = WAL", "synchronous = FULL"):
        store.execute(f"PRAGMA {pragma}")
    store.execute(
        "CREATE TABLE message("
        "order_key INTEGER PRIMARY KEY, group_number, record, channel, author, at, text, reply, edited, redacted,"
        " talk, title)"
    )
    store.execute("CREATE INDEX by_talk ON message(talk, order_key)")
    store.execute("CREATE VIRTUAL TABLE search USING fts5(words, content='', tokenize='unicode61 remove_diacritics 2')")
    for start in range(0, len(rows), batch or len(rows)):
        some = rows[start : start + (batch or len(rows))]
        store.execute("BEGIN")
        store.executemany("INSERT INTO message VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", some)
        store.executemany("INSERT INTO search(rowid, words) VALUES (?, ?)", ((row[0], row[6]) for row in some))
        store.execute("COMMIT")
    store.close()


def _report(run: Run, total: int, times: tuple[float, float, float], floor: float, sizes: tuple[int, int]) -> None:
    page, month, whole = times
    traffic, envelopes = sizes
    run.add(
        judged("W4", f"newcomer: newest {PAGE} messages readable after being let in", milliseconds(page), page,
               Target("<= 1 s", most=1)),
        judged("W4", "newcomer: newest month readable", milliseconds(month), month,
               Target("<= 1 s", most=1)),
        judged("W4", f"newcomer: {total} messages complete and searchable", milliseconds(whole), whole / floor,
               Target("<= 8x", most=8), floor=f"bare rebuild {milliseconds(floor)}", ratio=whole / floor),
        judged("W4", "  that is, messages a second", f"{total / whole:.0f}/s", total / whole,
               Target(">= 10000/s", least=10_000), floor=f"{total / floor:.0f}/s"),
    )  # fmt: skip
    if traffic:
        run.add(judged("W4", "newcomer: bytes on the wire, all headers", f"{traffic / 1e6:.1f} MB", traffic / envelopes,
                       Target("<= 1.2x", most=1.2), floor=f"envelopes {envelopes / 1e6:.1f} MB",
                       ratio=traffic / envelopes))  # fmt: skip
    else:
        run.add(Row("W4", "envelopes taken in", f"{envelopes / 1e6:.1f} MB"))
