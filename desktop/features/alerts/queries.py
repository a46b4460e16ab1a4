"""What the page of alerts reads from the store."""

import json
from collections.abc import Sequence

from models.case import Record
from models.clock import stamp
from models.ids import MemberId, RecordId
from sync.overview import Entry, Reader, as_list, entries

HOLDING = ("life", "danger", "caution", "information", "rehearsal")
"""States of alerts that hold, the most severe first."""


def answers(reader: Reader, alert: bytes) -> list[Record]:
    """What members have said about an alert themselves."""
    rows = reader.rows("SELECT record, member, at, version, says, note FROM alert_answer WHERE alert = ?", (alert,))
    return [_said("alert_answer", alert, *row[:3], version=row[3], says=row[4], note=row[5]) for row in rows]


def receipts(reader: Reader, alert: bytes) -> list[Record]:
    """Whose computers have shown it."""
    rows = reader.rows("SELECT record, member, at, version FROM alert_receipt WHERE alert = ?", (alert,))
    return [_said("alert_receipt", alert, *row[:3], version=row[3]) for row in rows]


def _said(kind: str, alert: bytes, record: bytes, member: bytes, at: int, **state: str) -> Record:
    return Record(RecordId(record), kind, MemberId(bytes(member)), stamp(at), stamp(at), 1, state, alert)


def contacts(reader: Reader, group_number: int) -> dict[MemberId, str]:
    """Member -> how to reach the person, as far as the profile says it."""
    rows = reader.rows(
        "SELECT member, contact FROM person WHERE group_number = ? AND contact > ''", (group_number,))
    return {MemberId(bytes(member)): contact for member, contact in rows}


def holding(reader: Reader, lists: tuple[int, ...]) -> list[Entry]:
    """The alerts that hold now: the most severe first, and of these the newest."""
    rows = reader.rows(
        "SELECT order_key FROM fact WHERE kind = 'alert' AND group_number IN (SELECT value FROM json_each(?))"
        " AND state IN ('life', 'danger', 'caution', 'information', 'rehearsal')", (as_list(lists),))
    found = entries(reader, (key for (key,) in rows)).values()
    return sorted(found, key=lambda each: (HOLDING.index(each.state), -each.order_key))


def urgent(reader: Reader, alerts: Sequence[bytes]) -> set[bytes]:
    """Those of these alerts that are of danger, and the rehearsals of such."""
    rows = reader.rows(
        "SELECT f.record FROM fact f JOIN alert a ON a.order_key = f.order_key"
        " WHERE f.record IN (SELECT unhex(value) FROM json_each(?))"
        " AND (f.state IN ('danger', 'life') OR f.state = 'rehearsal' AND a.severity IN ('danger', 'life'))",
        (json.dumps([each.hex() for each in alerts]),))  # fmt: skip
    return {bytes(record) for (record,) in rows}
