"""Checks that records, rows and words follow from the logs: all edits are judged again in a scratch store, and the two
stores must hold the same."""

import json
from collections.abc import Sequence
from typing import Any

from models import ids
from models.errors import Refused
from sync.group.group import Group
from sync.group.rejudging import is_behind
from sync.ledger.envelope import CONTENT
from sync.ledger.logs import READY
from sync.profile.fsck.judged import judged_differently
from sync.profile.fsck.report import DAMAGE, UNREADABLE, Report, Step
from sync.records.blank_store import blank_store
from sync.records.repository import RecordRepository
from sync.records.signed import Place, Signed
from sync.store.database import Database
from sync.store.open_store import OpenStore
from sync.store.projection import Projection

SLICE = 200
"""Records that are read at a time."""
_RECORDS = (
    "SELECT id, iif(edits > 0, kind, ''), iif(edits > 0, author, ''), iif(edits > 0, subject, ''), created, changed,"
    " edits, refused FROM records WHERE group_number = ? AND edits + refused > 0 ORDER BY id"
)
"""A record none of whose edits counts any more may still name its author, and a record whose edits all wait may still
have a row."""
_LATER = (
    "SELECT r.id, l.id, l.verdict FROM later l JOIN records r ON r.order_key = l.order_key"
    " WHERE r.group_number = ? AND l.verdict != '' ORDER BY 1, 2"
)
"""One edit that counts is implied by its envelope and has no row here. Which one it is depends on the order of
arrival."""
_UNDERSTOOD = "order_key NOT IN (SELECT order_key FROM records WHERE kind NOT IN (SELECT value FROM json_each(?)))"
"""The files of records of a kind that this program lacks stay listed, so that they stay here until it has the kind."""


async def check_records(store: OpenStore, group: Group, report: Report, step: Step) -> None:
    """Check the records of a group. Differences are not reported while edits wait to be judged, or if envelopes
    are unreadable. Then the check of the logs names the envelopes, and their rows, which may be all that is left of
    them, are kept."""
    if is_behind(group.ingest.queue, group.records):
        report.checked["to be judged again"] += 1
        return
    scratch = blank_store(store.registry)
    try:
        replayed = await _replay(store, group, scratch, step)
        if replayed is not None:
            _compare(store, replayed, scratch, group, report)
    finally:
        scratch.close()


async def _replay(store: OpenStore, group: Group, scratch: Database, step: Step) -> Projection | None:
    """Judge everything in the group's logs in the scratch store. None if some of it cannot be read."""
    projection = Projection(scratch, store.registry)
    opening = group.ingest.opening

    def load(places: Sequence[Place]) -> list[Signed]:
        return opening.load(places)

    repository = RecordRepository(
        scratch, store.registry, group.group_number, ids.everyone(group.id), load, lambda *_fault: None,
        group.logs.circles.is_private,
    )  # fmt: skip
    done, waiting = 0, []
    async for row in step(_rows(store.db, group, done)):
        waiting.append(row)
        if len(waiting) >= SLICE:
            if not _judge(group, repository, scratch, projection, waiting):
                return None
            done, waiting = waiting[-1], []
    rest = waiting + [row for row in _rows(store.db, group, max(waiting, default=done)) if row not in waiting]
    # edits that were written meanwhile; no other task runs from here on
    return projection if _judge(group, repository, scratch, projection, rest) else None


def _judge(
    group: Group, repository: RecordRepository, scratch: Database, projection: Projection, rows: Sequence[int]
) -> bool:
    """Judge the edits of these envelopes. False if some of them cannot be read."""
    edits: list[Signed] = []
    for row in rows:
        found = _edits(group, row)
        if found is None:
            return False
        edits += found
    with scratch.transaction():
        repository.expect(signed.edit for signed in edits)
        for signed in edits:
            repository.take(signed)
        repository.flush(projection)
    while owed := repository.owed():
        with scratch.transaction():
            repository.judge_again(owed)
            repository.flush(projection)
    return True


def _rows(db: Database, group: Group, after: int) -> list[int]:
    return [
        row
        for (row,) in db.rows(
            "SELECT e.id FROM envelopes e CROSS JOIN logs l ON l.id = e.log CROSS JOIN circles c ON c.id = l.circle"
            " WHERE c.group_number = ? AND e.state = ? AND e.id > ? ORDER BY e.id",
            (group.group_number, READY, after),
        )
    ]


def _edits(group: Group, row: int) -> list[Signed] | None:
    """The edits of an envelope, or None if it cannot be read."""
    try:
        log, envelope = group.logs.find(row)
    except Refused as refused:
        if refused.code != DAMAGE:
            raise
        return None
    if envelope.kind != CONTENT:
        return []
    payload = group.ingest.opening.readable(log, envelope)
    if payload is None:
        return None
    return [each for each in group.ingest.opening.signed(row, log, envelope, payload) if isinstance(each, Signed)]


def _compare(store: OpenStore, projection: Projection, scratch: Database, group: Group, report: Report) -> None:
    number = group.group_number
    with report.naming("fsck.table", table="records", what=UNREADABLE):
        if judged := judged_differently(store.db, scratch, number):
            for kind, count in sorted(judged.items()):
                feature, known = store.registry.kinds[kind]
                report.problem("fsck.judged", kind=kind, module=feature.name, version=known.version, count=count)
            return  # what follows from another verdict differs, too
    for code, query in (("fsck.record", _RECORDS), ("fsck.record", _LATER)):
        with report.naming("fsck.table", table="records", what=UNREADABLE):
            ours, fresh = store.db.rows(query, (number,)), scratch.rows(query, (number,))
            report.checked["records"] += len(ours) if query == _RECORDS else 0
            for name in _differing(ours, fresh):
                report.problem(code, record=name.hex())
    lists = [number, *(-circle.id for circle in group.logs.circles.known if group.logs.circles.is_private(circle.id))]
    expected: dict[str, list[Any]] = {table: [] for table in store.projection.tables}
    kinds = json.dumps(sorted(store.registry.kinds))
    for each in lists:
        for table, rows in projection.snapshot(each).items():
            expected[table] += _unplaced(rows)
    for table in store.projection.tables:
        with report.naming("fsck.table", table=table, what=UNREADABLE):
            query = f"SELECT * FROM {table} WHERE group_number = ? AND {_UNDERSTOOD}"  # noqa: S608
            stored = [row for each in lists for row in _unplaced(store.db.rows(query, (each, kinds)))]
            report.checked["rows"] += len(stored)
            if stored != expected[table]:
                report.problem("fsck.rows", table=table)


def _differing(ours: Sequence[tuple[Any, ...]], fresh: Sequence[tuple[Any, ...]]) -> list[bytes]:
    return sorted({row[0] for row in set(ours) ^ set(fresh)})


def _unplaced(rows: Sequence[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """The rows without their order keys: if two records have the same own key, their order of arrival decides which one
    gets it."""
    return sorted((row[1:] for row in rows), key=repr)
