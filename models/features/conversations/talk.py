"""What people can do with messages. Each intent returns no drafts if there is nothing to change."""

from collections.abc import Mapping, Sequence

from models.declared import known, written
from models.edit import Delete, Operation, Put
from models.errors import Refused
from models.feature import Context, Draft, Intent, Record
from models.features.conversations import channel as channels
from models.features.conversations.message import (
    KIND,
    MESSAGE,
    REACTIONS,
    bad_text,
    closed,
    is_redacted,
    reaction_key,
    reactions_by,
    refused_redaction,
)
from models.ids import RecordId
from models.rules import AUTHOR, items
from models.text import clean_text, is_emoji


def say(context: Context, channel: bytes, text: str, reply: bytes | None = None, files: str = "") -> Sequence[Draft]:
    """In a channel, or about any other record. `files` are lines as `models.fields.Files` takes them. Beside files the
    text may be empty."""
    place = context.read(RecordId(channel))
    if place is None:
        raise Refused("record.missing", what=channels.KIND)
    _be_open(place)
    attached = list(written(MESSAGE, {"files": files}, {}))
    ops = [Put(("channel",), place.id.hex()), Put(("text",), _clean(text, has_files=bool(attached))), *attached]
    if reply is not None:
        if _known(context, reply).state["channel"] != place.id.hex():
            raise Refused("message.bad_reply")
        ops.append(Put(("reply",), reply.hex()))
    circle = context.circle_of(place.id)
    sees = (place.id,) if circle else ()
    return [Draft(context.new_record(KIND, circle), KIND, tuple(ops), circle, sees)]


def edit(context: Context, message: bytes, text: str) -> Sequence[Draft]:
    record = _changeable(context, message)
    if refused := AUTHOR.refusal(context.me, record):
        raise refused
    cleaned = _clean(text, has_files=bool(items(record.state, "files")))
    if cleaned == record.state["text"]:
        return []
    return [Draft(record.id, KIND, (Put(("text",), cleaned), Put(("edited",), True)))]


def redact(context: Context, message: bytes) -> Sequence[Draft]:
    record = _known(context, message)
    if refused := refused_redaction(record, context.me):
        raise refused
    ops: tuple[Operation, ...] = (
        Put(("text",), ""),
        Put(("redacted",), True),
        Put(("redacted_by",), context.me.member.hex()),
        *(Delete((f"files {file}",)) for file in items(record.state, "files")),
    )
    return [Draft(record.id, KIND, ops)]


def react(context: Context, message: bytes, emoji: str) -> Sequence[Draft]:
    record = _changeable(context, message)
    if not is_emoji(emoji):
        raise Refused("message.bad_emoji")
    key = reaction_key(emoji, context.me.member)
    if key in record.state:
        return []
    if reactions_by(record.state, context.me.member) >= REACTIONS:
        raise Refused("message.too_many_reactions", limit=REACTIONS)
    return [Draft(record.id, KIND, (Put((key,), True),))]


def unreact(context: Context, message: bytes, emoji: str) -> Sequence[Draft]:
    record = _changeable(context, message)
    key = reaction_key(emoji, context.me.member)
    if key not in record.state:
        return []
    return [Draft(record.id, KIND, (Delete((key,)),))]


def _known(context: Context, message: bytes) -> Record:
    return known(context, MESSAGE, message)


def _changeable(context: Context, message: bytes) -> Record:
    """A message that is not redacted, in a channel that is open or has not arrived here."""
    record = _known(context, message)
    if is_redacted(record.state):
        raise Refused("message.redacted")
    place = context.read(RecordId(bytes.fromhex(record.state["channel"])))
    if place is not None:
        _be_open(place)
    return record


def _be_open(place: Record) -> None:
    if refused := closed(place):
        raise refused


def _clean(raw: str, *, has_files: bool) -> str:
    cleaned = clean_text(raw)
    if refusal := bad_text(cleaned, has_files=has_files):
        raise refusal
    return cleaned


INTENTS: Mapping[str, Intent] = {
    "say": say,
    "edit": edit,
    "redact": redact,
    "react": react,
    "unreact": unreact,
}
