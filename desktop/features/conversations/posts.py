"""What a channel of posts reads: its posts in one of three orders, and the votes for messages. No Qt."""

from collections.abc import Iterable

from msgspec import Struct

from desktop.features.conversations import queries, threads
from desktop.features.conversations.queries import Message, Reader
from desktop.features.conversations.threads import Answers

NEWEST, VOTES, ANSWERED = "newest", "votes", "answered"
SIGN = "▲"
"""Stands for a vote among the reactions of a message."""
LOOKED = 1_000
"""The newest posts of a channel, or the newest answers of a thread, that are put in an order of votes or answers."""
SHOWN = 200
"""Most posts of a list."""
_VOTES = "(SELECT count(*) FROM upvote WHERE upvote.message = {record} AND up = 1)"
_LAST = (
    "coalesce((SELECT t.order_key FROM thread_reply t WHERE t.root = m.record AND t.redacted = 0"
    " ORDER BY t.order_key DESC LIMIT 1), m.order_key)"
)
_BY = {NEWEST: "m.order_key", VOTES: _VOTES.format(record="m.record"), ANSWERED: _LAST}


class Votes(Struct, frozen=True):
    """Who has voted for a message."""

    members: tuple[bytes, ...] = ()


def has_posts(reader: Reader, channel: bytes) -> bool:
    """Is the channel one of posts?"""
    return bool(reader.rows("SELECT 1 FROM channel_style WHERE channel = ? AND posts = 1 LIMIT 1", (channel,)))


def listed(reader: Reader, talk: bytes, order: str, most: int = SHOWN) -> list[Message]:
    """The posts of a channel, or the answers of a thread, the first of this order first."""
    rows = reader.rows(
        f"SELECT m.order_key FROM (SELECT order_key, record FROM message WHERE talk = ? AND redacted = 0"  # noqa: S608
        f" ORDER BY order_key DESC LIMIT ?) m ORDER BY {_BY[order]} DESC, m.order_key DESC LIMIT ?",
        (talk, LOOKED, most),
    )
    keys = [key for (key,) in rows]
    found = {message.order_key: message for message in queries.messages(reader, keys)}
    return [found[key] for key in keys if key in found]


def votes(reader: Reader, messages: Iterable[bytes]) -> dict[bytes, Votes]:
    """Message -> the votes for it, of those that have some."""
    rows = reader.rows(
        "SELECT message, author FROM upvote WHERE message IN (SELECT unhex(value) FROM json_each(?)) AND up = 1"
        " ORDER BY order_key",
        (threads.as_hex(messages),),
    )
    found: dict[bytes, list[bytes]] = {}
    for message, author in rows:
        found.setdefault(bytes(message), []).append(bytes(author))
    return {message: Votes(tuple(members)) for message, members in found.items()}


def answers(reader: Reader, messages: Iterable[Message], me: bytes) -> dict[bytes, Answers]:
    return threads.summaries(reader, [message.record for message in messages], me)
