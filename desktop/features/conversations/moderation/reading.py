"""What lists read of moderation, and of the people whom one does not hear. No Qt."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from desktop.features.conversations.queries import Reader
from models import clock

SHOWN = 300
"""Most acts that are listed."""
_WHAT = (
    "CASE act WHEN 'hide' THEN 'activity.message.hidden' WHEN 'slow' THEN 'activity.posting.slowed'"
    " ELSE 'activity.posting.paused' END"
)


class Act(Struct, frozen=True):
    """What a moderator did. `record` is the message, or the limits of a channel or of the group, `about` the message or
    the channel. Times are milliseconds since 1970."""

    record: bytes
    nonce: str
    act: str
    about: bytes
    whom: bytes
    by: bytes
    until: int
    seconds: int
    reason: str
    ended_by: bytes
    ended_why: str
    at: int

    @property
    def key(self) -> bytes:
        return self.record + bytes.fromhex(self.nonce)

    def stands(self, now: int) -> bool:
        return not self.ended_by and (self.act != "pause" or self.until > now)


class Appeal(Struct, frozen=True):
    record: bytes
    author: bytes
    text: str
    state: str
    answer: str
    answered_by: bytes
    actor: bytes


def acts(reader: Reader, lists: Sequence[int], now: int) -> list[Act]:
    """What moderators did: what is first, then the newest first."""
    rows = reader.rows(
        "SELECT record, nonce, act, about, whom, by, until, seconds, reason, ended_by, ended_why,"  # noqa: S608
        " (SELECT max(at) FROM fact_activity f WHERE f.order_key = a.order_key AND f.author = a.by"
        f" AND f.what = {_WHAT}) FROM moderation_act a WHERE group_number IN (SELECT value FROM json_each(?))"
        " ORDER BY order_key DESC LIMIT ?",
        (json.dumps(list(lists)), SHOWN),
    )
    found = [_act(row) for row in rows]
    return sorted(found, key=lambda each: (not each.stands(now), -each.at))


def _act(row: tuple[Any, ...]) -> Act:
    record, nonce, act, about, whom, by, until, seconds, reason, ended_by, ended_why, at = row
    return Act(bytes(record), nonce, act, bytes(about or b""), bytes(whom or b""), bytes(by), until or 0, seconds or 0,
               reason or "", bytes(ended_by or b""), ended_why or "", clock.milliseconds(at or 0))  # fmt: skip


def appeals(reader: Reader, lists: Sequence[int]) -> Mapping[bytes, Appeal]:
    """The key of an act -> the latest appeal against it."""
    rows = reader.rows(
        "SELECT about, act, record, author, text, state, answer, answered_by, actor FROM appeal"
        " WHERE group_number IN (SELECT value FROM json_each(?)) AND state <> 'withdrawn' ORDER BY order_key",
        (json.dumps(list(lists)),),
    )
    return {
        bytes(about) + bytes.fromhex(act): Appeal(
            bytes(record), bytes(author), text, state, answer or "", bytes(by or b""), bytes(actor))
        for about, act, record, author, text, state, answer, by, actor in rows
    }  # fmt: skip


def is_appeal(reader: Reader, record: bytes) -> bool:
    return bool(reader.rows("SELECT 1 FROM appeal WHERE record = ?", (record,)))


def paused(reader: Reader, group: int, channel: bytes, me: bytes, now: int) -> Act | None:
    """The pause that holds this person back in a channel now, the longest."""
    found = [each for each in acts(reader, (group,), now)
             if each.act == "pause" and each.whom == me and each.stands(now) and each.about in (b"", channel)]
    return max(found, key=lambda each: each.until, default=None)


def slowed(reader: Reader, channel: bytes) -> Act | None:
    """What slows a channel now."""
    rows = reader.rows(
        "SELECT record, nonce, act, about, whom, by, until, seconds, reason, ended_by, ended_why, 0"
        " FROM moderation_act WHERE about = ? AND act = 'slow' AND ended_by IS NULL ORDER BY seconds DESC", (channel,)
    )  # fmt: skip
    return _act(rows[0]) if rows else None


def ignored(reader: Reader, me: bytes) -> frozenset[bytes]:
    """The members whom this person does not hear."""
    rows = reader.rows("SELECT member FROM ignored_person WHERE author = ? AND ignored = 1", (me,))
    return frozenset(bytes(member) for (member,) in rows)


def circles_with(reader: Reader, me: bytes, member: bytes) -> set[int]:
    """The list numbers of the private circles in which it is noted that this person does not hear a member."""
    rows = reader.rows(
        "SELECT group_number FROM ignored_person WHERE author = ? AND member = ? AND ignored = 1", (me, member))
    return {number for (number,) in rows}
