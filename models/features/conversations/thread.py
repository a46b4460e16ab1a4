"""Threads: messages that answer one message of a channel, apart from the channel.

A message of a thread names the thread's first message, and sees it: so it waits for that message on every computer, and
each computer can check that both are in one channel. Threads have no threads of their own.
"""

from models import ids
from models.case import Case, Record, State
from models.errors import Refused
from models.feature import Row, Table
from models.ids import RecordId
from models.rules import Change

BAD_THREAD = Refused("message.bad_thread")
TABLE = Table(
    "thread_reply",
    {"root": bytes, "author": bytes, "at": int, "redacted": int},
    indexes=(("root", "redacted"), ("author", "root")),
)
"""One row for each message of a thread."""


def root_of(state: State) -> RecordId | None:
    """The first message of the thread that a message belongs to, or None."""
    root = state.get("thread")
    return RecordId(bytes.fromhex(str(root))) if ids.is_short_hex(root) else None


def check(case: Case, change: Change) -> Refused | None:
    """Why this message, which has just been begun, may not belong to the thread that it names."""
    named = change.values.get("thread")
    if named is None:
        return None
    root = next((each for record, each in case.seen.items() if record.hex() == named), None)
    return BAD_THREAD if root is None or not may_hang_on(root, change.values["channel"]) else titled(change)


def may_hang_on(root: Record, channel: object) -> bool:
    """May there be a thread on this record, in a channel?"""
    return root.kind == "message" and root.state.get("channel") == channel and root_of(root.state) is None


def titled(change: Change) -> Refused | None:
    """A message of a thread has no title: the thread has that of its first message."""
    return Refused("message.title_in_thread") if change.values.get("title") else None


def rows(record: Record, root: RecordId, *, redacted: bool) -> list[Row]:
    return [{"root": root, "author": record.author, "at": record.created, "redacted": int(redacted)}]
