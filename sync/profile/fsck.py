"""Checks every invariant of a store: what was signed is what is stored, logs have no holes, records follow from the
logs, rows and search words follow from the records."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from models.errors import Refused
from models.ids import edit_id
from sync import api
from sync.group.group import Group
from sync.ledger.envelope import FIRST, Envelope, Malformed, Payload, open_payload, parse
from sync.ledger.logs import READY, Log
from sync.profile.runtime import ProfileRuntime
from sync.records.judging import Entry, rejudge
from sync.records.repository import NOWHERE
from sync.store.projection import Batch

SLICE = 200
"""Items checked before others get a turn."""
MAX_PROBLEMS = 200
Progress = Callable[[int, int], None]
"""`progress(done, total)`"""


@dataclass
class Report:
    checked: Counter[str] = field(default_factory=Counter)
    problems: list[api.Problem] = field(default_factory=list)

    def problem(self, code: str, **facts: str | int) -> None:
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(api.Problem(code, dict(facts)))


async def fsck(runtime: ProfileRuntime, progress: Progress) -> api.Findings:
    """Everything, group by group. Where rows do not follow from records, they are rebuilt at the next start."""
    report = Report()
    total = int(runtime.db.value("SELECT (SELECT count(*) FROM envelopes) + (SELECT count(*) FROM records)"))
    done = 0

    async def step(items: Iterable[Any]) -> AsyncIterator[Any]:
        nonlocal done
        iterator = iter(items)
        while chunk := list(islice(iterator, SLICE)):
            for item in chunk:
                yield item
            done += len(chunk)
            progress(min(done, total), total)
            await asyncio.sleep(0)

    _check_file(runtime, report)
    for group in runtime.groups.values():
        for log in list(group.logs.by_id.values()):
            await _check_log(runtime, group, log, report, step)
        await _check_records(runtime, group, report, step)
    _check_search(runtime, report)
    if any(problem.code in ("fsck.rows", "fsck.search") for problem in report.problems):
        with runtime.db.transaction():
            runtime.db.set_meta("projection", "")
    return api.Findings(dict(report.checked), tuple(report.problems))


Step = Callable[[Iterable[Any]], AsyncIterator[Any]]


def _check_file(runtime: ProfileRuntime, report: Report) -> None:
    for (message,) in runtime.db.rows("PRAGMA cipher_integrity_check"):
        report.problem("fsck.page", what=str(message)[:80])
    for (message,) in runtime.db.rows("PRAGMA integrity_check(20)"):
        if message != "ok":
            report.problem("fsck.database", what=str(message)[:80])
    report.checked["keys"] = int(runtime.db.value("SELECT count(*) FROM keys"))


async def _check_log(runtime: ProfileRuntime, group: Group, log: Log, report: Report, step: Step) -> None:
    """The chain from its first envelope to the newest, which must carry the log's signature."""
    report.checked["logs"] += 1
    rows = runtime.db.rows("SELECT id, seq, hash, state FROM envelopes WHERE log = ? ORDER BY seq", (log.id,))
    place, islands = (log.seq, log.tip), set(log.islands)  # the log may grow meanwhile
    previous, expected, newest = FIRST, 1, None
    async for row, seq, name, state in step(rows):
        report.checked["envelopes"] += 1
        envelope = _stored(runtime, row)
        if envelope is None or envelope.id != name:
            report.problem("fsck.envelope", log=log.key.hex()[:16], number=int(seq))
            return
        if seq in islands:
            continue
        if seq != expected or envelope.seq != seq or envelope.prev != previous:
            report.problem("fsck.chain", log=log.key.hex()[:16], number=int(seq))
            return
        if state == READY and envelope.kind == 1:
            _check_edits(runtime, group, log, envelope, report)
        previous, expected, newest = envelope.id, seq + 1, envelope
    if newest is not None and not newest.signed():
        report.problem("fsck.signature", log=log.key.hex()[:16], number=newest.seq)
    if place != (expected - 1, previous):
        report.problem("fsck.chain", log=log.key.hex()[:16], number=log.seq)


def _stored(runtime: ProfileRuntime, row: int) -> Envelope | None:
    try:
        return parse(runtime.db.value("SELECT raw FROM envelopes WHERE id = ?", (row,)) or b"")
    except Malformed:
        return None


def _check_edits(runtime: ProfileRuntime, group: Group, log: Log, envelope: Envelope, report: Report) -> None:
    """Every edit of an envelope that was taken in stands in the book, or waits."""
    payload = _payload(group, log, envelope)
    if payload is None:
        report.problem("fsck.unreadable", log=log.key.hex()[:16], number=envelope.seq)
        return
    for position, edit in enumerate(payload.edits):
        report.checked["edits"] += 1
        name = edit_id(envelope.id, position)
        order_key = runtime.db.value("SELECT order_key FROM records WHERE id = ?", (edit.record,))
        found = runtime.db.value(
            "SELECT (SELECT count(*) FROM edits WHERE id = ?1 AND order_key IN (?2, ?3))"
            " + (SELECT count(*) FROM waiting WHERE id = ?1 AND record = ?4)",
            (name, order_key, NOWHERE, edit.record),
        )
        if found != 1:
            report.problem("fsck.edits", log=log.key.hex()[:16], number=envelope.seq)


def _payload(group: Group, log: Log, envelope: Envelope) -> Payload | None:
    key = group.keys.find(log.circle, envelope.key)
    try:
        return None if key is None else open_payload(envelope, key)
    except Malformed:
        return None


async def _check_records(runtime: ProfileRuntime, group: Group, report: Report, step: Step) -> None:
    """Judge every record's edits anew and compare rows, words and stored facts with what follows. Each slice is looked
    at in one go, because others write in between."""
    order_keys = runtime.db.rows("SELECT order_key FROM records WHERE group_number = ?", (group.group_number,))
    waiting: list[int] = []
    async for (order_key,) in step(order_keys):
        waiting.append(order_key)
        if len(waiting) == SLICE:
            _check_slice(runtime, group, waiting, report)
            waiting = []
    _check_slice(runtime, group, waiting, report)
    for table in runtime.projection.tables:
        stray = (
            f"SELECT 1 FROM {table} WHERE group_number = ?1"  # noqa: S608
            " AND order_key NOT IN (SELECT order_key FROM records WHERE group_number = ?1)"
        )
        if runtime.db.value(stray, (group.group_number,)) is not None:
            report.problem("fsck.rows", table=table)


def _check_slice(runtime: ProfileRuntime, group: Group, order_keys: Sequence[int], report: Report) -> None:
    batch = Batch()
    marks = ", ".join("?" * len(order_keys))
    rows = runtime.db.rows(
        f"SELECT order_key, id, edits, changed, refused FROM records WHERE order_key IN ({marks})",  # noqa: S608
        order_keys,
    )
    for order_key, name, edits, changed, refused in rows:
        report.checked["records"] += 1
        entry = _rejudged(runtime, group, order_key)
        if entry is None or (entry.edits, entry.changed, entry.refused) != (edits, changed, refused):
            report.problem("fsck.record", record=name.hex())
        elif entry.edits:
            runtime.projection.gather(batch, order_key, group.group_number, entry.record(), is_new=True)
    expected = runtime.projection.rows_of(batch)
    for table, stored in runtime.projection.rows_at(order_keys).items():
        report.checked["rows"] += len(stored)
        if stored != expected[table]:
            report.problem("fsck.rows", table=table)
    found = runtime.db.rows(f"SELECT rowid FROM search WHERE rowid IN ({marks})", order_keys)  # noqa: S608
    searchable = {order_key for (order_key,) in found}
    if searchable != {order_key for order_key, _ in batch.words} or not all(
        _is_found(runtime, *words) for words in batch.words
    ):
        report.problem("fsck.search")


def _is_found(runtime: ProfileRuntime, order_key: int, words: str) -> bool:
    """Does a record's own text find it?"""
    if not any(character.isalnum() for character in words):
        return True
    phrase = '"' + words.replace('"', '""') + '"'
    return runtime.db.value("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?", (phrase, order_key)) is not None


def _rejudged(runtime: ProfileRuntime, group: Group, order_key: int) -> Entry | None:
    places = runtime.db.rows(
        "SELECT e.envelope, e.position FROM edits e JOIN envelopes v ON v.id = e.envelope WHERE e.order_key = ?"
        " ORDER BY v.log, v.seq, e.position",
        (order_key,),
    )
    try:
        return rejudge(runtime.registry, [group.ingest.signed(*place) for place in places])
    except Refused:
        return None


def _check_search(runtime: ProfileRuntime, report: Report) -> None:
    with runtime.db.transaction():
        try:
            runtime.db.run("INSERT INTO search(search, rank) VALUES ('integrity-check', 0)")
        except Refused:
            report.problem("fsck.search")
    stray = "SELECT 1 FROM search WHERE rowid NOT IN (SELECT order_key FROM records)"
    if runtime.db.value(stray) is not None:
        report.problem("fsck.search")
    report.checked["searchable"] = int(runtime.db.value("SELECT count(*) FROM search"))
