"""What lists read of reports. No Qt."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import Struct

from desktop.features.conversations import queries
from desktop.features.conversations.queries import Reader

SHOWN = 300
"""Most reports that are listed."""
NORMS = 30
"""Most norms that are offered."""
ANSWERED = ("acted", "closed")


class Report(Struct, frozen=True):
    """`at` and `changed` are hybrid clock stamps; `whom` wrote the message."""

    record: bytes
    list_number: int
    author: bytes
    at: int
    changed: int
    norm: str
    message: bytes
    whom: bytes
    text: str
    quote: str
    mediator: bytes
    state: str
    answer: str
    answered_by: bytes

    def waits_for(self, me: bytes, *, may: bool) -> bool:
        """Is it this person, who moderates or does not, who can answer it?"""
        return self.state == "open" and me not in (self.author, self.whom) and (may or self.mediator == me)

    def is_news(self, me: bytes, seen: int, *, may: bool) -> bool:
        """Does it wait for this person, or has somebody answered since that person looked?"""
        answered = self.author == me and self.state in ANSWERED and self.changed > seen
        return answered or self.waits_for(me, may=may)


def reports(reader: Reader, lists: Sequence[int]) -> list[Report]:
    """Those that this person made or may read: what is open first, then the newest first."""
    rows = reader.rows(
        "SELECT p.record, p.group_number, p.author, p.created, r.changed, p.norm, p.message, p.whom, p.text, p.quote,"
        " p.mediator, p.state, p.answer, p.answered_by FROM report p JOIN records r ON r.order_key = p.order_key"
        " WHERE p.group_number IN (SELECT value FROM json_each(?))"
        " ORDER BY p.state <> 'open', p.order_key DESC LIMIT ?",
        (json.dumps(list(lists)), SHOWN),
    )
    return [_report(row) for row in rows]


def _report(row: tuple[Any, ...]) -> Report:
    record, number, author, at, changed, norm, message, whom, text, quote, mediator, state, answer, by = row
    return Report(bytes(record), number, bytes(author), at, changed, norm, bytes(message), bytes(whom), text or "",
                  quote or "", bytes(mediator or b""), state, answer or "", bytes(by or b""))  # fmt: skip


def is_report(reader: Reader, record: bytes) -> bool:
    return bool(reader.rows("SELECT 1 FROM report WHERE record = ?", (record,)))


def norms(reader: Reader, group: int) -> list[str]:
    """What moderators have named as the reason of what they did in everyone's channels, which everybody reads: the
    norms that the group lives by. The newest first."""
    rows = reader.rows(
        "SELECT reason FROM moderation_act WHERE group_number = ? AND reason <> '' GROUP BY reason"
        " ORDER BY max(order_key) DESC LIMIT ?", (group, NORMS))  # fmt: skip
    return [reason for (reason,) in rows]


def seen_key(group_id: bytes) -> str:
    """The key of this computer's note with the stamp up to which this person has read what became of reports."""
    return f"reports/seen/{group_id.hex()}"


def seen(reader: Reader, group_id: bytes) -> int:
    noted = queries.note(reader, seen_key(group_id)) or ""
    return int(noted) if noted.isdecimal() else 0


def newest(found: Iterable[Report], me: bytes) -> int:
    """The stamp of the latest answer to a report of this person."""
    return max((each.changed for each in found if each.author == me and each.state in ANSWERED), default=0)
