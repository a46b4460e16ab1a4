"""What lists and pages read of pinned and saved messages. No Qt. Every statement finds its rows through an index."""

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from msgspec import Struct

from desktop.features.conversations import queries, threads
from desktop.features.conversations.polls.reading import messages_of
from desktop.features.conversations.queries import Reader

SHOWN = 200
"""Most pinned messages of a channel, and most saved ones, that are listed."""


class Pinned(Struct, frozen=True):
    """`at`: hybrid clock stamp."""

    message: bytes
    by: bytes
    at: int


class Saved(Struct, frozen=True):
    """A message that this person has saved. `remind`: milliseconds since 1970, or None. `list_number`: of the private
    circle in which the note of it lives."""

    record: bytes
    message: bytes
    title: str
    remind: int | None
    list_number: int


def pinned(reader: Reader, channel: bytes) -> list[Pinned]:
    """The pinned messages of a channel, the last one first."""
    rows = reader.rows(
        "SELECT message, by, changed FROM pinned_message WHERE channel = ? AND pinned = 1"
        " ORDER BY changed DESC LIMIT ?",
        (channel, SHOWN),
    )
    return [Pinned(bytes(message), bytes(by), at) for message, by, at in rows]


def pins_of(reader: Reader, messages: Iterable[bytes]) -> dict[bytes, bytes]:
    """Message -> who pinned it, of those that are pinned."""
    rows = reader.rows(
        "SELECT message, by FROM pinned_message WHERE pinned = 1"
        " AND message IN (SELECT unhex(value) FROM json_each(?))",
        (threads.as_hex(messages),),
    )
    return {bytes(message): bytes(by) for message, by in rows}


def saved(reader: Reader, lists: Sequence[int], me: bytes) -> list[Saved]:
    """What this person has saved, the last one first."""
    rows = reader.rows(
        "SELECT record, message, title, remind, group_number FROM saved WHERE author = ? AND kept = 1"
        " AND group_number IN (SELECT value FROM json_each(?)) ORDER BY created DESC LIMIT ?",
        (me, json.dumps(list(lists)), SHOWN),
    )
    return [_saved(row) for row in rows]


def saved_of(reader: Reader, messages: Iterable[bytes], me: bytes) -> dict[bytes, Saved]:
    """Message -> its note, of those that this person has saved."""
    rows = reader.rows(
        "SELECT record, message, title, remind, group_number FROM saved"
        " WHERE message IN (SELECT unhex(value) FROM json_each(?)) AND author = ? AND kept = 1",
        (threads.as_hex(messages), me),
    )
    return {each.message: each for each in map(_saved, rows)}


def _saved(row: tuple[Any, ...]) -> Saved:
    record, message, title, remind, number = row
    return Saved(bytes(record), bytes(message), title or "", remind, number)


def with_messages(reader: Reader, order_keys: Collection[int]) -> Sequence[int]:
    """These changed records with the messages that they are about and the first messages of their threads. None =
    many."""
    if not order_keys:
        return ()
    these = json.dumps(list(order_keys))
    rows = reader.rows(
        "SELECT message FROM pinned_message WHERE order_key IN (SELECT value FROM json_each(?1))"
        " UNION SELECT message FROM upvote WHERE order_key IN (SELECT value FROM json_each(?1))", (these,),
    )  # fmt: skip
    about = {bytes(message) for (message,) in rows}.union(messages_of(reader, order_keys))
    found = queries.by_record(reader, about | set(threads.roots(reader, order_keys)))
    return [*order_keys, *(message.order_key for message in found.values())]
