"""Channels: named places for conversations. Any member may open one.

Its maker and the holders of the power `channels.moderate` may rename, describe and archive it.
"""

from collections.abc import Mapping, Sequence

from models import text
from models.case import ANY_CIRCLE
from models.edit import Put, Scalar, assignments
from models.errors import Refused
from models.feature import Author, Case, Context, Draft, Intent, Kind, Record, Row, State, Table
from models.ids import CircleId, RecordId

KIND = "channel"
MODERATE = "channels.moderate"
"""The power to rename, describe and archive channels that others made."""
KEYS = frozenset({"name", "purpose", "archived"})
PURPOSE = 500
"""Most code points in the purpose of a channel."""

TABLE = Table("channel", {"name": str, "purpose": str, "archived": int, "author": bytes})


def check(case: Case) -> Refused | None:
    changed = assignments(case.edit.ops)
    if changed is None or not changed.keys() <= KEYS:
        return Refused("edit.not_allowed")
    if case.before is None:
        if changed.keys() != KEYS or changed["archived"] is not False:
            return Refused("edit.not_allowed")
    elif not _may_change(case.before, case.author):
        return Refused("channel.not_yours")
    return _invalid_state(case.after.state)


def _may_change(channel: Record, author: Author) -> bool:
    return author.member == channel.author or author.may(MODERATE)


def _invalid_state(state: State) -> Refused | None:
    if state.keys() != KEYS or not isinstance(state["archived"], bool):
        return Refused("edit.not_allowed")
    if not text.is_name(state["name"]):
        return Refused("channel.bad_name")
    if not text.is_line(state["purpose"], PURPOSE):
        return Refused("channel.bad_purpose")
    return None


def make_channel(context: Context, name: str, purpose: str = "", circle: bytes | None = None) -> Sequence[Draft]:
    """In the circle of everyone, or in this one."""
    within = None if circle is None else CircleId(circle)
    ops = (
        Put(("name",), _name(name)),
        Put(("purpose",), _purpose(purpose)),
        Put(("archived",), False),
    )
    return [Draft(context.new_record(KIND, within), KIND, ops, within)]


def rename_channel(context: Context, channel: bytes, name: str) -> Sequence[Draft]:
    return _change(context, channel, "name", _name(name))


def describe_channel(context: Context, channel: bytes, purpose: str) -> Sequence[Draft]:
    return _change(context, channel, "purpose", _purpose(purpose))


def archive_channel(context: Context, channel: bytes, archived: bool) -> Sequence[Draft]:
    """Close the channel to new messages, or open it again."""
    return _change(context, channel, "archived", archived)


def known(context: Context, channel: bytes) -> Record:
    """Raises Refused `channel.missing` unless it is the id of a channel on this computer."""
    record = context.read(RecordId(channel))
    if record is None or record.kind != KIND:
        raise Refused("channel.missing")
    return record


def is_open(channel: Record) -> bool:
    return channel.state["archived"] is False


def _change(context: Context, channel: bytes, key: str, value: Scalar) -> Sequence[Draft]:
    record = known(context, channel)
    if not _may_change(record, context.me):
        raise Refused("channel.not_yours")
    if record.state[key] == value:
        return []
    return [Draft(record.id, KIND, (Put((key,), value),))]


def _name(raw: str) -> str:
    name = text.clean_line(raw)
    if not text.is_visible(name):
        raise Refused("channel.no_name")
    if len(name) > text.NAME:
        raise Refused("channel.name_too_long", limit=text.NAME)
    return name


def _purpose(raw: str) -> str:
    purpose = text.clean_line(raw)
    if len(purpose) > PURPOSE:
        raise Refused("channel.purpose_too_long", limit=PURPOSE)
    return purpose


def rows(record: Record) -> Mapping[str, Sequence[Row]]:
    state = record.state
    return {
        "channel": [
            {
                "name": state["name"],
                "purpose": state["purpose"],
                "archived": int(state["archived"]),
                "author": record.author,
            }
        ]
    }


def words(record: Record) -> str:
    return f"{record.state['name']}\n{record.state['purpose']}"


CHANNEL = Kind(KIND, check, rows, words, early=True, circles=ANY_CIRCLE)
INTENTS: Mapping[str, Intent] = {
    "make_channel": make_channel,
    "rename_channel": rename_channel,
    "describe_channel": describe_channel,
    "archive_channel": archive_channel,
}
