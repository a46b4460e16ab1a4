"""Searching messages. No Qt: the command line searches the same way."""

from typing import Final

from desktop import found
from desktop.features.conversations import queries
from desktop.features.conversations.queries import Reader
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
CHOICES: Final = {"has": tuple(mark.removeprefix("has:") for mark in of_messages.MARKS if mark.startswith("has:"))}
"""Operators of messages and their values."""


def source(
    reader: Reader, group: int, query: Query, channel: bytes | None = None
) -> tuple[Source[Entry], Refused | None]:
    """The messages of a list, or of one channel of it, that the operators of a query leave, and why one of the
    operators leaves none anywhere."""
    scope = Scope((group,), queries.names(reader, group), PLACES, MARKS, OWN, frozenset({messages.KIND}), channel)
    return found.source(reader, scope, query)
