"""Messages: said by one member in one channel, perhaps as a reply; its author may edit it, anybody may react.

Redaction by the author or a steward empties the text and leaves a tombstone. A change of the text that was made
without knowing of it may still put words back into the record; what people see and find stays empty.
"""

from collections.abc import Mapping, Sequence

from models import ids
from models.edit import Delete, Edit, Make, Operation, Put, Scalar, assignments
from models.errors import Refused
from models.feature import Author, Kind, Record, Row, State, Table
from models.ids import MemberId
from models.text import is_emoji, is_text, is_visible

KIND = "message"
TEXT = 20_000
"""Code points in a message."""
TEXT_BYTES = 60_000
"""The same in UTF-8, so that the edit around it stays below `models.edit.MAX_EDIT_BYTES`."""
REACTIONS = 20
"""Different emoji by one member on one message."""

_FLAGS = frozenset({"edited", "redacted"})
_IDS = frozenset({"channel", "reply", "redacted_by"})
_KEYS = _FLAGS | _IDS | {"text", "reactions"}
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
        indexes=(("channel", "order_key"),),
    ),
    Table("reaction", {"emoji": str, "member": bytes}, indexes=(("order_key",),), single=False),
)


def check(before: Record | None, after: Record, edit: Edit, author: Author) -> Refused | None:
    if edit.kind != KIND or after.kind != KIND or (before is not None and before.kind != KIND):
        return Refused("edit.wrong_kind")
    if before is None:
        return _check_said(edit, author) or _invalid_state(after.state)
    return _check_change(before, after.state, edit, author) or _invalid_state(after.state)


def _check_said(edit: Edit, author: Author) -> Refused | None:
    if not ids.is_authored(edit.record, author.member):
        return Refused("edit.not_your_record")
    made = [operation for operation in edit.ops if not isinstance(operation, Put)]
    said = assignments(tuple(operation for operation in edit.ops if isinstance(operation, Put)))
    if made != [Make(("reactions",), "map")] or said is None:
        return Refused("edit.not_allowed")
    if not {"channel", "text"} <= said.keys() <= {"channel", "text", "reply"}:
        return Refused("edit.not_allowed")
    if said.get("reply") == edit.record.hex():
        return Refused("message.bad_reply")
    return bad_text(said["text"])


def _check_change(before: Record, after: State, edit: Edit, author: Author) -> Refused | None:
    changed = assignments(edit.ops)
    if changed is not None and changed.keys() == _REDACTION:
        return _check_redaction(before, changed, author)
    if is_redacted(before.state):
        return Refused("message.redacted")
    if changed is None:
        return _check_reactions(after, edit.ops, author)
    if changed.keys() != _EDITION or changed["edited"] is not True:
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
            case Put(path=("reactions", str(key)), value=True) | Delete(path=("reactions", str(key))):
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
    if len(value) > TEXT or len(value.encode(errors="replace")) > TEXT_BYTES:
        return Refused("message.too_long", limit=TEXT)
    return None if is_text(value, TEXT) else Refused("message.bad_text")


def _invalid_state(state: State) -> Refused | None:
    """What no history of allowed edits leads to."""
    good = (
        {"channel", "text", "reactions"} <= state.keys() <= _KEYS
        and is_text(state["text"], TEXT)
        and all(ids.is_short_hex(state[key]) for key in _IDS & state.keys())
        and all(state[key] is True for key in _FLAGS & state.keys())
        and isinstance(state["reactions"], Mapping)
        and all(_reaction(key) and value is True for key, value in state["reactions"].items())
    )
    return None if good else Refused("edit.not_allowed")


def _reaction(key: object) -> tuple[str, MemberId] | None:
    """The emoji and the member in a key of `reactions`. One key for each, so concurrent reactions never collide."""
    if not isinstance(key, str):
        return None
    emoji, _, member = key.partition(" ")
    return (emoji, MemberId(bytes.fromhex(member))) if is_emoji(emoji) and ids.is_short_hex(member) else None


def reactions_by(state: State, member: MemberId) -> int:
    reactions = state.get("reactions")
    keys = reactions.keys() if isinstance(reactions, Mapping) else ()
    return sum(1 for key in keys if isinstance(key, str) and key.endswith(f" {member.hex()}"))


def is_redacted(state: State) -> bool:
    return state.get("redacted") is True


def has_text(state: State) -> bool:
    return state.get("text") != ""


def may_redact(message: Record, author: Author) -> bool:
    return author.is_steward or author.member == message.author


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
    pairs = [] if redacted else [_reaction(key) for key in sorted(state["reactions"])]
    return {
        "message": [said],
        "reaction": [{"emoji": pair[0], "member": pair[1]} for pair in pairs if pair],
    }


def words(record: Record) -> str:
    return "" if is_redacted(record.state) else str(record.state["text"])


MESSAGE = Kind(KIND, check, rows, words)
