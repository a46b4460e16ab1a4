"""Logs have no holes, and what was signed is what is stored."""

from models.errors import Refused
from models.ids import edit_id
from sync.group.group import Group
from sync.ledger.envelope import FIRST, Envelope, Malformed, Payload, open_payload, parse
from sync.ledger.logs import READY, Log
from sync.profile.fsck.report import DAMAGE, Report, Step
from sync.records.repository import NOWHERE
from sync.store.database import Database


async def check_logs(db: Database, group: Group, report: Report, step: Step) -> None:
    for log in list(group.logs.by_id.values()):
        report.checked["logs"] += 1
        with report.naming("fsck.log", group=group.name, log=short(log)):
            await _check_log(db, group, log, report, step)


def short(log: Log) -> str:
    """Enough of a log's key to tell it from the others."""
    return log.key.hex()[:16]


async def _check_log(db: Database, group: Group, log: Log, report: Report, step: Step) -> None:
    """The chain from its first envelope to the newest, which must carry the log's signature."""
    rows = db.rows("SELECT id, seq, hash, state FROM envelopes WHERE log = ? ORDER BY seq", (log.id,))
    place, islands = (log.seq, log.tip), set(log.islands)  # the log may grow meanwhile
    previous, expected, newest = FIRST, 1, None
    async for row, seq, name, state in step(rows):
        report.checked["envelopes"] += 1
        envelope = _stored(db, row)
        if envelope is None or envelope.id != name:
            report.problem("fsck.envelope", log=short(log), number=int(seq))
            return
        if seq in islands:
            continue
        if seq != expected or envelope.seq != seq or envelope.prev != previous:
            report.problem("fsck.chain", log=short(log), number=int(seq))
            return
        if state == READY and envelope.kind == 1:
            _check_edits(db, group, log, envelope, report)
        previous, expected, newest = envelope.id, seq + 1, envelope
    if newest is not None and not newest.signed():
        report.problem("fsck.signature", log=short(log), number=newest.seq)
    if place != (expected - 1, previous):
        report.problem("fsck.chain", log=short(log), number=log.seq)


def _stored(db: Database, row: int) -> Envelope | None:
    try:
        return parse(db.value("SELECT raw FROM envelopes WHERE id = ?", (row,)) or b"")
    except Malformed:
        return None
    except Refused as refused:
        if refused.code != DAMAGE:
            raise
        return None


def _check_edits(db: Database, group: Group, log: Log, envelope: Envelope, report: Report) -> None:
    """Every edit in an envelope that was read stands in exactly one place."""
    payload = _payload(group, log, envelope)
    if payload is None:
        report.problem("fsck.unreadable", log=short(log), number=envelope.seq)
        return
    for position, edit in enumerate(payload.edits):
        report.checked["edits"] += 1
        name = edit_id(envelope.id, position)
        with report.naming("fsck.record", record=edit.record.hex()):
            order_key = db.value("SELECT order_key FROM records WHERE id = ?", (edit.record,))
            found = db.value(
                "SELECT (SELECT count(*) FROM edits WHERE id = ?1 AND order_key IN (?2, ?3))"
                " + (SELECT count(*) FROM waiting WHERE id = ?1 AND record = ?4)",
                (name, order_key, NOWHERE, edit.record),
            )
            if found != 1:
                report.problem("fsck.edits", log=short(log), number=envelope.seq)


def _payload(group: Group, log: Log, envelope: Envelope) -> Payload | None:
    key = group.keys.find(log.circle, envelope.key)
    try:
        return None if key is None else open_payload(envelope, key)
    except Malformed:
        return None
