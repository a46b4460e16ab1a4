"""Every edit in the envelopes of a computer, with its verdict. The edits are read from the logs, not from the records,
so that an edit which the records have missed is found."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from models import edit as edits
from models.errors import Refused
from models.ids import EditId, RecordId, edit_id
from sync.group.group import Group
from sync.ledger import log as ledger
from sync.ledger.envelope import CONTENT, MAX_SEQ, Envelope, Malformed, open_payload
from sync.ledger.logs import READY
from sync.records.signed import Standing


class Found(NamedTuple):
    """One edit."""

    id: EditId
    record: RecordId
    kind: str
    standing: Standing | None
    """None if the records have never seen it."""
    detail: str
    provisional: bool
    set_aside: bool
    """Is it at or above the fork of its log?"""


def found_edits(group: Group) -> Iterator[Found]:
    """All edits, in an arbitrary order. Envelopes that wait, are malformed or need a newer program yield none."""
    ready = {row for (row,) in group.store.db.rows("SELECT id FROM envelopes WHERE state = ?", (READY,))}
    for log in group.logs.by_key.values():
        for row, seq in group.logs.envelopes.rows(log.id, 1, MAX_SEQ):
            envelope = group.logs.find(row)[1]
            if row not in ready or envelope.kind != CONTENT:
                continue
            standing = log.standing(seq)
            for position, raw in enumerate(_edits(group, log.circle, envelope)):
                name = edit_id(envelope.id, position)
                what = _judged(group, raw, envelope, position, name)
                yield Found(name, *what, standing is ledger.Standing.PROVISIONAL, standing is ledger.Standing.ASIDE)


def _judged(
    group: Group, raw: Any, envelope: Envelope, position: int, name: EditId
) -> tuple[RecordId, str, Standing | None, str]:
    try:
        made = edits.decode(raw, envelope.id, position, 0)
    except Refused as refused:
        return RecordId(b""), "", Standing.REFUSED, refused.code
    record = RecordId(made.record)
    verdict = group.records.verdict(record, name)
    return record, made.kind, verdict and verdict.standing, verdict.detail if verdict else ""


def _edits(group: Group, circle: int, envelope: Envelope) -> tuple[Any, ...]:
    key = group.keys.find(circle, envelope.key)
    try:
        return () if key is None else tuple(open_payload(envelope, key).edits)
    except Malformed:
        return ()
