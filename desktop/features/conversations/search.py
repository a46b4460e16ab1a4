"""Searching messages. No Qt: the command line searches the same way."""

from collections.abc import Mapping
from typing import Final

from desktop import found
from desktop.features.conversations import queries
from desktop.features.conversations.queries import Reader
from desktop.features.conversations.unread import Unread
from desktop.found import Scope
from desktop.searching import Source
from models.errors import Refused
from models.features.conversations import channel as channels
from models.features.conversations import found as of_messages
from models.features.conversations import message as messages
from models.search import Query
from sync.overview import Entry

PLACES: Final = (channels.KIND,)
"""The kinds of records that `in:` names."""
MARKS: Final = frozenset(of_messages.MARKS)
OWN: Final = {messages.KIND: "channel"}
HERE: Final = {"is:unread": Unread}
"""What only this computer knows."""
CHOICES: Final = {
    operator: tuple(mark.removeprefix(f"{operator}:") for mark in (*of_messages.MARKS, *HERE)
                    if mark.startswith(f"{operator}:")) for operator in ("has", "is")
}  # fmt: skip
"""Operators of messages and their values."""
Words = Mapping[str, frozenset[tuple[str, str]]]


def source(
    reader: Reader, group: int, query: Query, channel: bytes | None = None, words: Words | None = None
) -> tuple[Source[Entry], Refused | None]:
    """The messages of a list, or of one channel of it, that the operators of a query leave, and why one of the
    operators leaves none anywhere. `words` are those of `is:` that people read, see `Scope`."""
    only, names = frozenset({messages.KIND}), queries.names(reader, group)
    scope = Scope((group,), names, PLACES, MARKS, OWN, only, channel, HERE, words or {})
    return found.source(reader, scope, query)
