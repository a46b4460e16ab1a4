"""Pins: messages that a channel keeps in sight, under its heading.

Any member who takes part may pin a message, and may unpin it: pins are few, everybody sees who set one, and to undo one
is a click. A pin is one common record for each message, so that two members who pin the same message apart agree.
"""

from collections.abc import Mapping, Sequence

from models.case import ANY_CIRCLE, Case, Record
from models.declared import declared, known
from models.edit import Put
from models.errors import Refused
from models.facts import Activity, activity
from models.feature import Context, Draft, Row, Table
from models.features.conversations.message import KIND as MESSAGE
from models.features.conversations.message import MESSAGE as MESSAGES
from models.features.conversations.message import closed, is_redacted
from models.fields import Flag, Person, Ref
from models.ids import RecordId
from models.rules import ANYONE, NOT_ALLOWED, Fields, Rules

FIELDS: Fields = {"pinned": Flag(), "by": Person(), "channel": Ref(kind="channel")}
TABLE = Table(
    "pinned_message", {"message": bytes, "channel": bytes, "pinned": int, "by": bytes, "changed": int},
    indexes=(("channel", "pinned"), ("message",)),
)  # fmt: skip


def check(case: Case) -> Refused | None:
    """Every edit says all of it, and sees the message."""
    message = case.seen.get(RecordId(case.edit.subject))
    written = {str(each.path[0]): each.value for each in case.edit.ops if isinstance(each, Put)}
    if message is None or message.kind != MESSAGE or len(case.seen) != 1 or written.keys() != FIELDS.keys():
        return NOT_ALLOWED
    if written["by"] != case.author.member.hex() or written["channel"] != message.state.get("channel"):
        return NOT_ALLOWED
    return Refused("message.redacted") if written["pinned"] and is_redacted(message.state) else None


def rows(record: Record) -> Mapping[str, Sequence[Row]]:
    state = record.state
    if not record.edits or "channel" not in state:
        return {}
    return {TABLE.name: [{
        "message": record.subject, "channel": bytes.fromhex(state["channel"]), "pinned": int(bool(state["pinned"])),
        "by": bytes.fromhex(state["by"]), "changed": record.changed,
    }]}  # fmt: skip


def told(case: Case) -> Activity | None:
    is_set = case.after.state.get("pinned")
    return activity("activity.pinned_message.set" if is_set else "activity.pinned_message.removed")


PIN = declared(
    "pinned_message", Rules(FIELDS, change=ANYONE, also=check), begins="common", sees=(MESSAGE,), circles=ANY_CIRCLE,
    rows=rows, activity=told, called="pinned messages",
)  # fmt: skip


def pin(context: Context, message: bytes) -> Sequence[Draft]:
    """Keep a message in sight, for everybody."""
    return _set(context, message, pinned=True)


def unpin(context: Context, message: bytes) -> Sequence[Draft]:
    return _set(context, message, pinned=False)


def _set(context: Context, message: bytes, *, pinned: bool) -> Sequence[Draft]:
    found = known(context, MESSAGES, message)
    if pinned and is_redacted(found.state):
        raise Refused("message.redacted")
    channel = RecordId(bytes.fromhex(found.state["channel"]))
    place = context.read(channel)
    if place is not None and (refused := closed(place)):
        raise refused
    circle = context.circle_of(found.id)
    record = context.common_record(PIN.name, found.id, circle)
    before = context.read(record)
    if bool(before is not None and before.state.get("pinned")) == pinned:
        return []
    ops = (Put(("pinned",), pinned), Put(("by",), context.me.member.hex()), Put(("channel",), channel.hex()))
    return [Draft(record, PIN.name, ops, circle, (found.id,), found.id)]
