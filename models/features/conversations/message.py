"""Messages: one member writes a message in one channel, perhaps as a reply. Its author may edit it; anybody may react.

The author or a holder of the power `messages.redact` may redact a message: that empties the text and leaves a
tombstone. A concurrent change of the text may still put words back into the record, but people neither see nor find
them.
"""

from collections.abc import Mapping, Sequence

from models import ids
from models.case import ANY_CIRCLE
from models.edit import Delete, Operation, Put, Scalar, assignments
from models.errors import Refused
from models.feature import Author, Case, Kind, Record, Row, State, Table
from models.features.conversations import channel as channels
from models.ids import CircleId, MemberId, RecordId
from models.text import is_emoji, is_text, is_visible

KIND = "message"
REDACT = "messages.redact"
"""The power to redact other members' messages."""
TEXT = 20_000
"""Most code points in a message."""
TEXT_BYTES = 60_000
"""Most bytes of a message in UTF-8, so that its edit stays below `models.edit.MAX_EDIT_BYTES`."""
REACTIONS = 20
"""Most different emoji by one member on one message."""

NO_REPLY = ids.NOBODY.hex()

_FLAGS = frozenset({"edited", "redacted"})
_IDS = frozenset({"channel", "reply", "redacted_by"})
_FIELDS = _FLAGS | _IDS | {"text"}
"""Every other key is a reaction, see `reaction_key`."""
_EDITION = frozenset({"text", "edited"})
_REDACTION = frozenset({"text", "redacted", "redacted_by"})

TABLES = (
    Table(
        "message",
        {
            "channel": bytes,
            "author": bytes,
            "at": int,
            "text": str,
            "reply": bytes,
            "edited": int,
            "redacted": int,
        },
        indexes=(("channel",),),  # every index also contains the primary key, `order_key`
    ),
    Table("reaction", {"emoji": str, "member": bytes}, indexes=(("order_key",),), single=False),
)


def check(case: Case) -> Refused | None:
    if case.before is None:
        return _check_said(case)
    if case.edit.sees:
        return Refused("edit.not_allowed")
    return _check_change(case.before, case) or _invalid_state(case.after.state)


def _check_said(case: Case) -> Refused | None:
    said = assignments(case.edit.ops)
    if said is None or "channel" not in said or "text" not in said or len(said) > 2 + ("reply" in said):
        return Refused("edit.not_allowed")
    if said.get("reply") == case.edit.record.hex():
        return Refused("message.bad_reply")
    if case.circle.kind != "everyone" and not any(_is_in(case.circle.id, place) for place in case.seen.values()):
        return Refused("message.bad_channel")
    wrong = _check_place(said["channel"], case.seen) or bad_text(said["text"])
    if wrong is None and not (ids.is_short_hex(said["channel"]) and ids.is_short_hex(said.get("reply", NO_REPLY))):
        return Refused("edit.not_allowed")
    return wrong


def _is_in(circle: CircleId, channel: Record) -> bool:
    """Is this a channel of the circle? Its id says so."""
    return channel.id == ids.authored_record(channels.KIND, circle, channel.author, channel.id)


def _check_place(channel: Scalar, seen: Mapping[RecordId, Record]) -> Refused | None:
    """A message names its channel, which may arrive later. If it also sees the channel, the channel must be open."""
    for record in seen.values():
        if record.kind != channels.KIND or record.id.hex() != channel:
            return Refused("message.bad_channel")
        if not channels.is_open(record):
            return Refused("channel.archived", name=record.state["name"])
    return None


def _check_change(before: Record, case: Case) -> Refused | None:
    author, changed = case.author, assignments(case.edit.ops)
    if changed is not None and changed.keys() == _REDACTION:
        return _check_redaction(before, changed, author)
    if is_redacted(before.state):
        return Refused("message.redacted")
    if changed is None or changed.keys() != _EDITION:
        return _check_reactions(case.after.state, case.edit.ops, author)
    if changed["edited"] is not True:
        return Refused("edit.not_allowed")
    if author.member != before.author:
        return Refused("message.not_author")
    return bad_text(changed["text"])


def _check_redaction(before: Record, changed: Mapping[str, Scalar], author: Author) -> Refused | None:
    if not may_redact(before, author):
        return Refused("message.not_yours_to_redact")
    if not has_text(before.state):
        return Refused("message.redacted")
    good = changed["text"] == "" and changed["redacted"] is True
    return None if good and changed["redacted_by"] == author.member.hex() else Refused("edit.not_allowed")


def _check_reactions(after: State, ops: tuple[Operation, ...], author: Author) -> Refused | None:
    for operation in ops:
        match operation:
            case Put(path=(str(key),), value=True) | Delete(path=(str(key),)) if key not in _FIELDS:
                if _reaction(key) is None:
                    return Refused("message.bad_emoji")
                if not key.endswith(f" {author.member.hex()}"):
                    return Refused("message.not_your_reaction")
            case _:
                return Refused("edit.not_allowed")
    if any(isinstance(operation, Put) for operation in ops) and reactions_by(after, author.member) > REACTIONS:
        return Refused("message.too_many_reactions", limit=REACTIONS)
    return None


def bad_text(value: object) -> Refused | None:
    if not isinstance(value, str):
        return Refused("edit.not_allowed")
    if not is_visible(value):
        return Refused("message.empty")
    if len(value) > TEXT or (len(value) > TEXT_BYTES // 4 and len(value.encode(errors="replace")) > TEXT_BYTES):
        return Refused("message.too_long", limit=TEXT)
    return None if is_text(value, TEXT) else Refused("message.bad_text")


def _invalid_state(state: State) -> Refused | None:
    """The refusal of a state that no history of allowed edits leads to."""
    if "channel" not in state or "text" not in state:
        return Refused("edit.not_allowed")
    for key, value in state.items():
        if key == "text":
            good = is_text(value, TEXT)
        elif key in _IDS:
            good = ids.is_short_hex(value)
        else:
            good = value is True and (key in _FLAGS or _reaction(key) is not None)
        if not good:
            return Refused("edit.not_allowed")
    return None


def reaction_key(emoji: str, member: MemberId) -> str:
    """The key of a reaction in the record. Each reaction has its own key, so concurrent reactions never collide. The
    blank in it distinguishes reactions from fields."""
    return f"{emoji} {member.hex()}"


def _reaction(key: str) -> tuple[str, MemberId] | None:
    """The emoji and the member in a key, or None."""
    emoji, _, member = key.partition(" ")
    return (emoji, MemberId(bytes.fromhex(member))) if is_emoji(emoji) and ids.is_short_hex(member) else None


def reactions_by(state: State, member: MemberId) -> int:
    mine = f" {member.hex()}"
    return sum(1 for key in state if key.endswith(mine))


def is_redacted(state: State) -> bool:
    return state.get("redacted") is True


def has_text(state: State) -> bool:
    return state.get("text") != ""


def may_redact(message: Record, author: Author) -> bool:
    return author.member == message.author or author.may(REDACT)


def rows(record: Record) -> Mapping[str, Sequence[Row]]:
    state = record.state
    redacted = is_redacted(state)
    said: Row = {
        "channel": bytes.fromhex(state["channel"]),
        "author": record.author,
        "at": record.created,
        "text": "" if redacted else state["text"],
        "reply": bytes.fromhex(state["reply"]) if "reply" in state else None,
        "edited": int("edited" in state),
        "redacted": int(redacted),
    }
    pairs = [] if redacted else [_reaction(key) for key in sorted(state.keys() - _FIELDS)]
    return {
        "message": [said],
        "reaction": [{"emoji": pair[0], "member": pair[1]} for pair in pairs if pair],
    }


def words(record: Record) -> str:
    return "" if is_redacted(record.state) else str(record.state["text"])


MESSAGE = Kind(KIND, check, rows, words, sees=(channels.KIND,), max_sees=1, circles=ANY_CIRCLE)
