"""Checks that logs have no gaps but the known ones, and that the stored envelopes are the signed ones."""

import contextlib

from models.errors import Refused
from models.ids import RecordId
from sync.group.group import Group
from sync.ledger.envelope import CONTENT, FIRST, Envelope
from sync.ledger.logs import READY, Log
from sync.ledger.runs import Run
from sync.profile.fsck.report import DAMAGE, Report, Step
from sync.records.signed import Signed
from sync.store.database import Database


async def check_logs(db: Database, group: Group, report: Report, step: Step) -> None:
    """Check every run of every log."""
    for log in list(group.logs.by_id.values()):
        report.checked["logs"] += 1
        for run in tuple(log.runs):
            before = len(report.problems)
            with report.naming("fsck.log", group=group.name, log=short(log)):
                await _check_run(db, group, log, run, report, step)
            if len(report.problems) > before:
                with contextlib.suppress(Refused):  # what is noted is asked of the next neighbour
                    group.logs.damage.note(log, group.logs.damage.find(log, run.first, run.last))


def short(log: Log) -> str:
    """A prefix of a log's key that identifies the log."""
    return log.key.hex()[:16]


async def _check_run(db: Database, group: Group, log: Log, run: Run, report: Report, step: Step) -> None:
    """Check the chain from the first envelope of a run to its last. The log may grow meanwhile."""
    if not _are_packed_well(group, log, run, report):
        return
    rows = group.logs.envelopes.rows(log.id, run.first, run.last)
    previous, expected = FIRST if run.first == 1 else run.below, run.first
    newest: Envelope | None = None
    async for row, seq in step(rows):
        report.checked["envelopes"] += 1
        envelope = _stored(group, row)
        if envelope is None:
            report.problem("fsck.envelope", log=short(log), number=int(seq))
            return
        if (seq, envelope.seq, envelope.prev, envelope.log) != (expected, expected, previous, log.key):
            report.problem("fsck.chain", log=short(log), number=int(seq))
            return
        if envelope.must_be_signed and not envelope.signed():
            report.problem("fsck.signature", log=short(log), number=int(seq))
        if envelope.kind == CONTENT and db.value("SELECT state FROM envelopes WHERE id = ?", (row,)) == READY:
            _check_edits(group, log, row, envelope, report)
        previous, expected, newest = envelope.id, seq + 1, envelope
    if newest is None or (expected, previous) != (run.last + 1, run.tip):
        report.problem("fsck.chain", log=short(log), number=run.last)
    elif not newest.signed() and not _is_proved(log, newest):
        report.problem("fsck.signature", log=short(log), number=newest.seq)


def _is_proved(log: Log, newest: Envelope) -> bool:
    """Is an unsigned newest envelope proved, by a later signature through its hash or by the proof of a fork?"""
    return bool(log.fork) or any(run.below == newest.id for run in log.runs)


def _are_packed_well(group: Group, log: Log, run: Run, report: Report) -> bool:
    """Does every segment unpack to the envelopes that were packed?"""
    before = len(report.problems)
    segments = group.logs.envelopes.segments
    for number, first, last in segments.extents(log.id, run.first, run.last):
        with report.naming("fsck.segment", log=short(log), first=first, last=last):
            report.checked["segments"] += 1
            segments.read(number, log.id, first)
    return len(report.problems) == before


def _stored(group: Group, row: int) -> Envelope | None:
    try:
        return group.logs.find(row)[1]
    except Refused as refused:
        if refused.code != DAMAGE:
            raise
        return None


def _check_edits(group: Group, log: Log, row: int, envelope: Envelope, report: Report) -> None:
    """Check that every edit in a readable envelope has a verdict or waits."""
    payload = group.ingest.opening.readable(log, envelope) if envelope.understood else None
    if payload is None:
        report.problem("fsck.unreadable", log=short(log), number=envelope.seq)
        return
    for each in group.ingest.opening.signed(row, log, envelope, payload):
        report.checked["edits"] += 1
        if isinstance(each, Signed):
            with report.naming("fsck.record", record=each.edit.record.hex()):
                if group.records.verdict(RecordId(each.edit.record), each.id) is None:
                    report.problem("fsck.edits", log=short(log), number=envelope.seq)
