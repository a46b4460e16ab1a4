"""What the lists of channels and messages read from the store. No Qt: the command line reads the same way.

A reader is anything with `rows(sql, parameters) -> list of tuples`. Where a function takes a channel, it also takes
the first message of a thread, whose messages it then reads. Slices are read by key (`order_key`, the
time-ordered 62-bit key of a record), never by offset. Every statement finds its messages through an index.
"""

import json
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any, Protocol

from msgspec import Struct

from models.ids import RecordId, place
from models.mentions import Mention, read

PAGE = 200
"""Most messages that one query returns."""
COUNTED = 100
"""Unread messages are counted up to here; more is shown as `99+`."""
_MESSAGE = (
    "SELECT m.order_key, m.record, m.channel, m.author, m.at, m.text, m.reply, m.edited, m.redacted,"
    " m.talk, m.title, m.hidden, m.hidden_by, m.hidden_why, m.hidden_text,"
    " (SELECT json_group_array(f.name) FROM record_files f WHERE f.order_key = m.order_key) FROM message m "
)
END = 1 << 62
"""Above every order key."""
_THESE = "IN (SELECT value FROM json_each(?))"
"""Any number of values in one parameter, see `_json`."""


class Reader(Protocol):
    def rows(self, sql: str, parameters: Sequence[Any] = ..., /) -> list[tuple[Any, ...]]: ...


class Channel(Struct, frozen=True):
    order_key: int
    record: bytes
    name: str
    purpose: str
    archived: bool
    author: bytes
    list_number: int = 0
    """The group's number, or that of the private circle in which it is."""
    archived_after: int | None = None
    """The order key of the newest message that whoever archived it knew."""
    category: bytes = b""
    direct: bool = False


class Message(Struct, frozen=True):
    """`at` is a hybrid clock stamp; `reply` the record id of the message that this one answers."""

    order_key: int
    record: bytes
    channel: bytes
    author: bytes
    at: int
    text: str
    reply: bytes | None
    edited: bool
    redacted: bool
    files: tuple[str, ...] = ()
    """The names of the files that it holds."""
    talk: bytes = b""
    """The conversation that it belongs to: its channel, or the first message of its thread."""
    title: str = ""
    hidden: bool = False
    hidden_by: bytes = b""
    hidden_why: str = ""
    hidden_text: str = ""
    """What it says, where a moderator has hidden it; `text` is empty then."""

    @property
    def unsaid(self) -> bool:
        """Was it removed or hidden?"""
        return self.redacted or self.hidden

    @property
    def thread(self) -> bytes | None:
        """The first message of its thread."""
        return self.talk if self.talk not in (b"", self.channel) else None


class Reaction(Struct, frozen=True):
    emoji: str
    members: tuple[bytes, ...]


def channels(reader: Reader, group: int, archived: bool = True) -> list[Channel]:
    """The channels of a group, or of a private circle by its list number, in their order; archived ones last (or not at
    all)."""
    rows = reader.rows(
        "SELECT order_key, record, name, purpose, archived, author, group_number, archived_after, category, direct"
        " FROM channel WHERE group_number = ? AND archived <= ?"
        " ORDER BY archived, rank IS NULL, rank, name COLLATE NOCASE, order_key",
        (group, int(archived)),
    )
    return [_channel(row) for row in rows]


def names(reader: Reader, group: int) -> dict[bytes, str]:
    """The shown name of everybody who is or was in the group, or in that of a private circle."""
    if group < 0:
        ((group,),) = reader.rows("SELECT group_number FROM circles WHERE id = ?", (-group,)) or [(0,)]
    rows = reader.rows(
        "SELECT m.member, coalesce(nullif(p.name, ''), m.name) FROM"
        " (SELECT member, name, group_number FROM members WHERE group_number = ?1"
        " UNION ALL SELECT member, name, group_number FROM former_members WHERE group_number = ?1) m"
        " LEFT JOIN person p ON p.member = m.member AND p.group_number = m.group_number",
        (group,),
    )
    return {bytes(member): name for member, name in rows}


def newest(reader: Reader, channel_id: bytes, limit: int = PAGE) -> list[Message]:
    """The newest messages of a channel, oldest first like every slice here."""
    return before(reader, channel_id, None, limit)


def before(reader: Reader, channel_id: bytes, order_key: int | None, limit: int = PAGE) -> list[Message]:
    """The messages just before `order_key`, which is not in the answer; None = the newest."""
    rows = reader.rows(
        _MESSAGE + "WHERE m.talk = ? AND m.order_key < ? ORDER BY m.order_key DESC LIMIT ?",
        (channel_id, END if order_key is None else order_key, min(limit, PAGE)),
    )
    return [_message(row) for row in reversed(rows)]


def after(reader: Reader, channel_id: bytes, order_key: int, limit: int = PAGE) -> list[Message]:
    """The messages just after `order_key`, which is not in the answer."""
    rows = reader.rows(
        _MESSAGE + "WHERE m.talk = ? AND m.order_key > ? ORDER BY m.order_key LIMIT ?",
        (channel_id, order_key, min(limit, PAGE)),
    )
    return [_message(row) for row in rows]


def messages(reader: Reader, order_keys: Iterable[int]) -> list[Message]:
    """Those of the messages that exist, oldest first."""
    rows = reader.rows(_MESSAGE + "WHERE m.order_key " + _THESE + " ORDER BY m.order_key", (_json(order_keys),))
    return [_message(row) for row in rows]


def by_record(reader: Reader, records: Iterable[bytes]) -> dict[bytes, Message]:
    """Record id -> message, for example of those that replies quote."""
    wanted = _places(reader, records)
    return {message.record: message for message in messages(reader, wanted.values()) if message.record in wanted}


def authors(reader: Reader, records: Iterable[bytes]) -> dict[bytes, bytes]:
    """Record id -> who wrote the message."""
    wanted = _places(reader, records)
    rows = reader.rows(
        "SELECT record, author FROM message WHERE order_key IN (SELECT value FROM json_each(?))",
        (_json(wanted.values()),),
    )
    return {bytes(record): bytes(author) for record, author in rows if bytes(record) in wanted}


def _places(reader: Reader, records: Iterable[bytes]) -> dict[bytes, int]:
    """Record id -> order key. No index is needed: the order key follows from the record id."""
    wanted = {record: place(RecordId(record)) for record in records}
    if wanted:
        wanted |= {
            bytes(record): order_key
            for record, order_key in reader.rows(
                "SELECT id, order_key FROM displaced WHERE id IN (SELECT unhex(value) FROM json_each(?))",
                (_json(record.hex() for record in wanted),),
            )
        }
    return wanted


def mentions(reader: Reader, order_keys: Iterable[int]) -> dict[int, list[Mention]]:
    """Order key -> the mentions in the text of the message, as its author typed it."""
    found: dict[int, list[Mention]] = {}
    for order_key, item in reader.rows(
        "SELECT order_key, item FROM mention WHERE order_key IN (SELECT value FROM json_each(?))", (_json(order_keys),)
    ):
        if (mention := read(item)) is not None:
            found.setdefault(order_key, []).append(mention)
    return found


def own_roles(reader: Reader, me: bytes) -> set[str]:
    """The roles of a member, in any group."""
    rows = reader.rows("SELECT roles FROM members WHERE member = ?", (me,))
    return {role for (held,) in rows for role in json.loads(held)}


def calls(there: Iterable[Mention], me: bytes, roles: Container[str]) -> bool:
    """Is somebody with these roles among those who are mentioned?"""
    return any(
        mention.kind == "everyone" or mention.who == me.hex() or (mention.kind == "role" and mention.who in roles)
        for mention in there
    )


def provisional(reader: Reader, order_keys: Iterable[int]) -> set[int]:
    """Those of the messages that lie beyond a gap of their log: earlier envelopes have not arrived, so their verdicts
    may still change.
    """
    rows = reader.rows(
        "SELECT r.order_key FROM records r JOIN envelopes e ON e.id = r.envelope"
        " LEFT JOIN runs prefix ON prefix.log = e.log AND prefix.first = 1"
        " WHERE r.order_key IN (SELECT value FROM json_each(?)) AND e.seq > coalesce(prefix.last, 0)"
        " AND EXISTS (SELECT 1 FROM runs WHERE first > 1)",
        (_json(order_keys),),
    )
    return {order_key for (order_key,) in rows}


def reactions(reader: Reader, order_keys: Iterable[int]) -> dict[int, tuple[Reaction, ...]]:
    """Order key -> reactions to the message: for each emoji the people who gave it, the most frequent first."""
    given: dict[int, dict[str, list[bytes]]] = {}
    for order_key, emoji, member in reader.rows(
        "SELECT order_key, emoji, member FROM reaction WHERE order_key IN (SELECT value FROM json_each(?))",
        (_json(order_keys),),
    ):
        given.setdefault(order_key, {}).setdefault(emoji, []).append(bytes(member))
    return {
        order_key: tuple(
            sorted(
                (Reaction(emoji, tuple(sorted(members))) for emoji, members in by_emoji.items()),
                key=lambda reaction: (-len(reaction.members), reaction.emoji),
            )
        )
        for order_key, by_emoji in given.items()
    }


def read_key(channel_id: bytes) -> str:
    """The key of this computer's note with the read position of a channel."""
    return f"read/{channel_id.hex()}"


def draft_key(channel_id: bytes) -> str:
    """The key of this computer's note with the draft in a channel."""
    return f"draft/{channel_id.hex()}"


def history_key(group_id: bytes) -> str:
    """The key of this computer's note with the order key up to which a group's messages are history and not new."""
    return f"read/since/{group_id.hex()}"


def note(reader: Reader, key: str) -> str | None:
    """A note of this computer."""
    rows = reader.rows("SELECT value FROM local WHERE key = ?", (key,))
    return rows[0][0] if rows else None


def notes(reader: Reader, keys: Iterable[str]) -> dict[str, str]:
    """Key -> note, for those notes of this computer that exist."""
    return dict(
        reader.rows("SELECT key, value FROM local WHERE key IN (SELECT value FROM json_each(?))", (_json(keys),))
    )


def late_key(channel_id: bytes) -> str:
    """The key of this computer's note with messages that arrived behind the read position, see `arrivals`."""
    return f"late/{channel_id.hex()}"


def history_end(reader: Reader, group: int) -> int:
    """The order key up to which a group's messages are history and count as read.

    History is what was written before this person joined, or before this computer first showed the group. A first
    synchronisation therefore shows no flood of unread messages.
    """
    rows = reader.rows(
        "SELECT g.id, m.joined FROM groups g LEFT JOIN members m ON m.group_number = g.group_number AND m.member = g.me"
        " WHERE g.group_number = ?",
        (group,),
    )
    return max(
        (max((joined or 0) << 20, _number(note(reader, history_key(bytes(group_id))))) for group_id, joined in rows),
        default=0,
    )


def read_positions(reader: Reader, group: int, channel_ids: Sequence[bytes]) -> dict[bytes, int]:
    """The order key up to which each channel has been read."""
    end = history_end(reader, group)
    keys = {read_key(channel_id): channel_id for channel_id in channel_ids}
    positions = dict.fromkeys(channel_ids, end)
    for key, value in notes(reader, keys).items():
        positions[keys[key]] = max(end, _number(value))
    return positions


def arrivals(reader: Reader, order_keys: Iterable[int], me: bytes) -> list[tuple[bytes, int]]:
    """Channel and order key of those changed messages that others have written and that nobody has edited yet.

    A member who was offline sends messages that are older than the newest message read here. They would never show as
    unread if nobody looked at what arrives.
    """
    rows = reader.rows(
        "SELECT m.talk, m.order_key FROM message m JOIN records r ON r.order_key = m.order_key"
        " WHERE m.order_key IN (SELECT value FROM json_each(?1)) AND r.edits = 1 AND m.author <> ?2"
        " AND m.redacted = 0 AND m.author NOT IN"
        " (SELECT member FROM ignored_person i WHERE i.author = ?2 AND i.ignored = 1)",
        (_json(order_keys), me),
    )
    return [(bytes(channel_id), order_key) for channel_id, order_key in rows]


def unread(reader: Reader, channel_id: bytes, position: int, me: bytes) -> int:
    """Number of messages of others after the read position, counted up to `COUNTED`."""
    rows = reader.rows(
        "SELECT count(*) FROM (SELECT 1 FROM message WHERE talk = ?1 AND order_key > ?2 AND author <> ?3"
        " AND redacted = 0 AND author NOT IN"
        " (SELECT member FROM ignored_person i WHERE i.author = ?3 AND i.ignored = 1) LIMIT ?4)",
        (channel_id, position, me, COUNTED),
    )
    return int(rows[0][0]) if rows else 0


def first_unread(reader: Reader, channel_id: bytes, position: int, me: bytes) -> int | None:
    """The order key of the first message of others after the read position."""
    rows = reader.rows(
        "SELECT order_key FROM message WHERE talk = ?1 AND order_key > ?2 AND author <> ?3 AND redacted = 0"
        " AND author NOT IN (SELECT member FROM ignored_person i WHERE i.author = ?3 AND i.ignored = 1)"
        " ORDER BY order_key LIMIT 1",
        (channel_id, position, me),
    )
    return rows[0][0] if rows else None


def after_each(reader: Reader, positions: Mapping[bytes, int], limit: int) -> list[int]:
    """The order keys of at most `limit` messages that come after these positions in their channels or threads."""
    rows = reader.rows(
        "SELECT m.order_key FROM json_each(?) each CROSS JOIN message m"
        " ON m.talk = unhex(each.key) AND m.order_key > each.value LIMIT ?",
        (json.dumps({talk.hex(): position for talk, position in positions.items()}), limit),
    )
    return [order_key for (order_key,) in rows]


def last_order_key(reader: Reader, channel_id: bytes) -> int:
    """The order key of the newest message, 0 in an empty channel."""
    rows = reader.rows("SELECT order_key FROM message WHERE talk = ? ORDER BY order_key DESC LIMIT 1", (channel_id,))
    return rows[0][0] if rows else 0


def last_own(reader: Reader, channel_id: bytes, me: bytes, within: int = PAGE) -> Message | None:
    """The newest message of `me` that was not removed, among the channel's newest `within`."""
    for message in reversed(newest(reader, channel_id, within)):
        if message.author == me and not message.redacted:
            return message
    return None


def has_said(reader: Reader, channel_id: bytes, me: bytes, within: int = PAGE) -> bool:
    """Is there a message of `me` that was not removed, among the channel's newest `within`?"""
    return bool(reader.rows(
        "SELECT 1 FROM (SELECT author, redacted FROM message WHERE talk = ? ORDER BY order_key DESC LIMIT ?)"
        " WHERE author = ? AND NOT redacted LIMIT 1", (channel_id, within, me)))  # fmt: skip


def _number(value: str | None) -> int:
    return int(value) if value and value.isdecimal() else 0


def _channel(row: tuple[Any, ...]) -> Channel:
    order_key, record, name, purpose, archived, author, number, after_, category, direct = row
    return Channel(order_key, bytes(record), name or "", purpose or "", bool(archived), bytes(author), number, after_,
                   bytes(category or b""), bool(direct))  # fmt: skip


def _message(row: tuple[Any, ...]) -> Message:
    order_key, record, channel_id, author, at, text, reply, edited, redacted, talk, title, *hiding, files = row
    hidden, by, why, words = hiding
    return Message(
        order_key,
        bytes(record),
        bytes(channel_id),
        bytes(author),
        at,
        text or "",
        bytes(reply) if reply else None,
        bool(edited),
        bool(redacted),
        () if files == "[]" else tuple(json.loads(files)),
        bytes(talk),
        title or "",
        bool(hidden),
        bytes(by or b""),
        why or "",
        words or "",
    )


def _json(values: Iterable[int | str]) -> str:
    """Any number of values as one parameter for `json_each`."""
    return json.dumps(list(values))
