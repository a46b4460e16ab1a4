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
from sync.community import Community
from sync.household import Household
from sync.ledger.envelope import FIRST, Envelope, Malformed, Payload, open_payload, parse
from sync.ledger.logs import READY, Log
from sync.records.book import NOWHERE
from sync.records.judging import Entry, rejudge
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


async def fsck(house: Household, progress: Progress) -> api.Findings:
    """Everything, group by group. Where rows do not follow from records, they are rebuilt at the next start."""
    report = Report()
    total = int(house.db.value("SELECT (SELECT count(*) FROM envelopes) + (SELECT count(*) FROM records)"))
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

    _check_file(house, report)
    for community in house.groups.values():
        for log in list(community.logs.by_id.values()):
            await _check_log(house, community, log, report, step)
        await _check_records(house, community, report, step)
    _check_search(house, report)
    if any(problem.code in ("fsck.rows", "fsck.search") for problem in report.problems):
        with house.db.transaction():
            house.db.set_meta("projection", "")
    return api.Findings(dict(report.checked), tuple(report.problems))


Step = Callable[[Iterable[Any]], AsyncIterator[Any]]


def _check_file(house: Household, report: Report) -> None:
    for (message,) in house.db.rows("PRAGMA cipher_integrity_check"):
        report.problem("fsck.page", what=str(message)[:80])
    for (message,) in house.db.rows("PRAGMA integrity_check(20)"):
        if message != "ok":
            report.problem("fsck.database", what=str(message)[:80])
    report.checked["keys"] = int(house.db.value("SELECT count(*) FROM keys"))


async def _check_log(house: Household, community: Community, log: Log, report: Report, step: Step) -> None:
    """The chain from its first envelope to the newest, which must carry the log's signature."""
    report.checked["logs"] += 1
    rows = house.db.rows("SELECT id, seq, hash, state FROM envelopes WHERE log = ? ORDER BY seq", (log.id,))
    place, islands = (log.seq, log.tip), set(log.islands)  # the log may grow meanwhile
    previous, expected, newest = FIRST, 1, None
    async for row, seq, name, state in step(rows):
        report.checked["envelopes"] += 1
        envelope = _stored(house, row)
        if envelope is None or envelope.id != name:
            report.problem("fsck.envelope", log=log.key.hex()[:16], number=int(seq))
            return
        if seq in islands:
            continue
        if seq != expected or envelope.seq != seq or envelope.prev != previous:
            report.problem("fsck.chain", log=log.key.hex()[:16], number=int(seq))
            return
        if state == READY and envelope.kind == 1:
            _check_edits(house, community, log, envelope, report)
        previous, expected, newest = envelope.id, seq + 1, envelope
    if newest is not None and not newest.signed():
        report.problem("fsck.signature", log=log.key.hex()[:16], number=newest.seq)
    if place != (expected - 1, previous):
        report.problem("fsck.chain", log=log.key.hex()[:16], number=log.seq)


def _stored(house: Household, row: int) -> Envelope | None:
    try:
        return parse(house.db.value("SELECT raw FROM envelopes WHERE id = ?", (row,)) or b"")
    except Malformed:
        return None


def _check_edits(house: Household, community: Community, log: Log, envelope: Envelope, report: Report) -> None:
    """Every edit of an envelope that was taken in stands in the book, or waits."""
    payload = _payload(community, log, envelope)
    if payload is None:
        report.problem("fsck.unreadable", log=log.key.hex()[:16], number=envelope.seq)
        return
    for position, edit in enumerate(payload.edits):
        report.checked["edits"] += 1
        name = edit_id(envelope.id, position)
        ord_ = house.db.value("SELECT ord FROM records WHERE id = ?", (edit.record,))
        found = house.db.value(
            "SELECT (SELECT count(*) FROM edits WHERE id = ?1 AND ord IN (?2, ?3))"
            " + (SELECT count(*) FROM waiting WHERE id = ?1 AND record = ?4)",
            (name, ord_, NOWHERE, edit.record),
        )
        if found != 1:
            report.problem("fsck.edits", log=log.key.hex()[:16], number=envelope.seq)


def _payload(community: Community, log: Log, envelope: Envelope) -> Payload | None:
    key = community.keys.find(log.circle, envelope.key)
    try:
        return None if key is None else open_payload(envelope, key)
    except Malformed:
        return None


async def _check_records(house: Household, community: Community, report: Report, step: Step) -> None:
    """Judge every record's edits anew and compare rows, words and stored facts with what follows. Each slice is looked
    at in one go, because others write in between."""
    ords = house.db.rows("SELECT ord FROM records WHERE grp = ?", (community.grp,))
    waiting: list[int] = []
    async for (ord_,) in step(ords):
        waiting.append(ord_)
        if len(waiting) == SLICE:
            _check_slice(house, community, waiting, report)
            waiting = []
    _check_slice(house, community, waiting, report)
    for table in house.projection.tables:
        stray = f"SELECT 1 FROM {table} WHERE grp = ?1 AND ord NOT IN (SELECT ord FROM records WHERE grp = ?1)"  # noqa: S608
        if house.db.value(stray, (community.grp,)) is not None:
            report.problem("fsck.rows", table=table)


def _check_slice(house: Household, community: Community, ords: Sequence[int], report: Report) -> None:
    batch = Batch()
    marks = ", ".join("?" * len(ords))
    rows = house.db.rows(f"SELECT ord, id, edits, changed, refused FROM records WHERE ord IN ({marks})", ords)  # noqa: S608
    for ord_, name, edits, changed, refused in rows:
        report.checked["records"] += 1
        entry = _rejudged(house, community, ord_)
        if entry is None or (entry.edits, entry.changed, entry.refused) != (edits, changed, refused):
            report.problem("fsck.record", record=name.hex())
        elif entry.edits:
            house.projection.gather(batch, ord_, community.grp, entry.record(), is_new=True)
    expected = house.projection.rows_of(batch)
    for table, stored in house.projection.rows_at(ords).items():
        report.checked["rows"] += len(stored)
        if stored != expected[table]:
            report.problem("fsck.rows", table=table)
    searchable = {ord_ for (ord_,) in house.db.rows(f"SELECT rowid FROM search WHERE rowid IN ({marks})", ords)}  # noqa: S608
    if searchable != {ord_ for ord_, _ in batch.words} or not all(_is_found(house, *words) for words in batch.words):
        report.problem("fsck.search")


def _is_found(house: Household, ord_: int, words: str) -> bool:
    """Does a record's own text find it?"""
    if not any(character.isalnum() for character in words):
        return True
    phrase = '"' + words.replace('"', '""') + '"'
    return house.db.value("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?", (phrase, ord_)) is not None


def _rejudged(house: Household, community: Community, ord_: int) -> Entry | None:
    places = house.db.rows(
        "SELECT e.envelope, e.position FROM edits e JOIN envelopes v ON v.id = e.envelope WHERE e.ord = ?"
        " ORDER BY v.log, v.seq, e.position",
        (ord_,),
    )
    try:
        return rejudge(house.registry, [community.intake.signed(*place) for place in places])
    except Refused:
        return None


def _check_search(house: Household, report: Report) -> None:
    with house.db.transaction():
        try:
            house.db.run("INSERT INTO search(search, rank) VALUES ('integrity-check', 0)")
        except Refused:
            report.problem("fsck.search")
    stray = "SELECT 1 FROM search WHERE rowid NOT IN (SELECT ord FROM records)"
    if house.db.value(stray) is not None:
        report.problem("fsck.search")
    report.checked["searchable"] = int(house.db.value("SELECT count(*) FROM search"))
