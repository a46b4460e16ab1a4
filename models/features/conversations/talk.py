"""What people can do with messages. Each intent returns no drafts if there is nothing to change."""

from collections.abc import Mapping, Sequence

from models.clock import MAX_AHEAD, milliseconds
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
from models.features.conversations.moderation import posting
from models.features.conversations.thread import BAD_THREAD, may_hang_on, root_of
from models.ids import CircleId, RecordId
from models.rules import AUTHOR, items
from models.text import clean_text, is_emoji


def say(
    context: Context, channel: bytes, text: str, reply: bytes | None = None, files: str = "",
    thread: bytes | None = None, title: str = "", mentions: str = "",
) -> Sequence[Draft]:
    """In a channel, or about any other record; perhaps in the `thread` that hangs on this message. `files` are lines as
    `models.fields.Files` takes them, and `mentions` as `mentions.Mentions` does. Beside files the text may be empty."""
    place = context.read(RecordId(channel))
    if place is None:
        raise Refused("record.missing", what=channels.KIND)
    _be_open(place)
    attached = list(written(MESSAGE, {"files": files}, {}))
    named = written(MESSAGE, {"title": title, "mentions": mentions}, {})
    ops = [Put(("channel",), place.id.hex()), Put(("text",), _clean(text, has_files=bool(attached))), *named, *attached]
    root = _root(context, thread, place) if thread is not None else None
    if root is not None:
        ops.append(Put(("thread",), root.hex()))
    if reply is not None:
        _be_beside(_known(context, reply), place, root)
        ops.append(Put(("reply",), reply.hex()))
    circle = context.circle_of(place.id)
    limits, turn = _limits(context, place.id, circle)
    sees = (*((place.id,) if circle else ()), *((root,) if root else ()), *limits)
    said = Draft(context.new_record(KIND, circle), KIND, tuple(ops), circle, sees)
    return [said] if turn is None else [said, _turn(turn, said, place.id)]


def _limits(
    context: Context, place: RecordId, circle: CircleId | None
) -> tuple[tuple[RecordId, ...], RecordId | None]:
    """(records that a message must see, the record of this member's turn). The first are those with pauses of this
    member; in a slowed channel also its limits and the turn. The second is None if the channel is not slowed."""
    ids = (context.common_record(posting.KIND, place, circle), context.common_record(posting.KIND))
    found = [each for each in map(context.read, ids) if each is not None]
    limits = [each.id for each in found if posting.pauses_of(each.state, context.me.member)]
    if not any(map(posting.seconds, (each.state for each in found))):
        return tuple(limits), None
    turn = context.my_record(posting.TURN_KIND, place, circle)
    last = context.read(turn)
    own = (turn,) if last is not None and _is_past(context, last) else ()
    return (*dict.fromkeys((*limits, ids[0])), *own), turn


def _is_past(context: Context, turn: Record) -> bool:
    """Was it in the past that I wrote there last? If this computer's clock was ahead then, I would have to wait until
    that time has come: for a day, or for years."""
    now = int.from_bytes(context.nonce()[:6], "big")
    return milliseconds(turn.changed) <= now + MAX_AHEAD


def _turn(turn: RecordId, said: Draft, place: RecordId) -> Draft:
    """This message is the author's last one in a slowed channel."""
    ops = (Put(("message",), said.record.hex()),)
    return Draft(turn, posting.TURN_KIND, ops, said.circle, (said.record,), place)


def _root(context: Context, thread: bytes, place: Record) -> RecordId:
    """The first message of a thread in this place. Raises Refused."""
    root = _known(context, thread)
    if not may_hang_on(root, place.id.hex()):
        raise BAD_THREAD
    return root.id


def _be_beside(answered: Record, place: Record, root: RecordId | None) -> None:
    """Raises Refused unless the message that is answered stands where the answer will."""
    beside = answered.id == root or root_of(answered.state) == root
    if not beside or answered.state["channel"] != place.id.hex():
        raise Refused("message.bad_reply")


def edit(
    context: Context, message: bytes, text: str, title: str | None = None, mentions: str = ""
) -> Sequence[Draft]:
    """Change the text and its mentions, and the title if one is given."""
    record = _changeable(context, message)
    if refused := AUTHOR.refusal(context.me, record):
        raise refused
    cleaned = _clean(text, has_files=bool(items(record.state, "files")))
    given = {"mentions": mentions} | ({} if title is None else {"title": title})
    named = tuple(written(MESSAGE, given, record.state))
    if cleaned == record.state["text"] and not named:
        return []
    return [Draft(record.id, KIND, (Put(("text",), cleaned), Put(("edited",), True), *named))]


def redact(context: Context, message: bytes) -> Sequence[Draft]:
    record = _known(context, message)
    if refused := refused_redaction(record, context.me):
        raise refused
    ops: tuple[Operation, ...] = (
        Put(("text",), ""),
        Put(("redacted",), True),
        Put(("redacted_by",), context.me.member.hex()),
        *((Put(("title",), ""),) if record.state.get("title") else ()),
        *(Delete((f"{field} {item}",)) for field in ("files", "mentions") for item in items(record.state, field)),
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
