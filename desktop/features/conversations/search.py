"""Searching messages. No Qt: the command line searches the same way."""

from typing import Final

from desktop import searching
from desktop.features.conversations import queries
from desktop.features.conversations.queries import Message, Reader
from desktop.searching import Source
from models.search import Named, Query

_HAS: Final = {
    "link": "(m.text LIKE '%http://%' OR m.text LIKE '%https://%')",
    "reaction": "EXISTS (SELECT 1 FROM reaction r WHERE r.order_key = m.order_key)",
    "reply": "m.reply IS NOT NULL",
    "edit": "m.edited = 1",
}
CHOICES: Final = {"has": tuple(_HAS)}
"""Operators of messages and their values."""


def source(
    reader: Reader, group: int, query: Query, channel: bytes | None = None
) -> tuple[Source[Message] | None, tuple[Named, ...]]:
    """The messages of a group, or of one channel of it, that the operators of a query leave (None: they leave none),
    and the operators that name nobody and no channel."""
    people, not_people, nobody = searching.among(query.values("from"), _names(reader, group, query))
    channels, not_channels, nowhere = searching.among(query.values("in"), _channels(reader, group, query))
    if unknown := nobody + nowhere:
        return None, unknown
    if channel is not None:
        channels = {channel} if channels is None else channels & {channel}
    of_people, authors = searching.one_of("m.author", people, not_people)
    of_channels, places = searching.one_of("m.channel", channels, not_channels)
    has = [f"{'NOT ' * each.excluded}{_HAS[each.value]}" for each in query.values("has")]
    one = next(iter(channels)) if channels and len(channels) == 1 else None
    found = Source(
        reader, "message", "m.text",
        lambda order_keys, condition, parameters: queries.matching(reader, order_keys, condition, parameters),
        lambda message: message.text,
        ("m.group_number = ?", "m.redacted = 0", *of_people, *of_channels, *has),
        (group, *authors, *places),
        None if one is None else ("channel", one),
    )  # fmt: skip
    return (None if channels == set() else found), ()


def _names(reader: Reader, group: int, query: Query) -> list[tuple[bytes, str]]:
    return list(queries.names(reader, group).items()) if query.values("from") else []


def _channels(reader: Reader, group: int, query: Query) -> list[tuple[bytes, str]]:
    found = queries.channels(reader, group) if query.values("in") else []
    return [(channel.record, channel.name) for channel in found]
