"""Searching messages. No Qt: the command line searches the same way."""

from collections.abc import Mapping
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
_OWNERS: Final = "SELECT me FROM groups WHERE me IS NOT NULL"
_THREAD: Final = "(SELECT t.root FROM thread_reply t WHERE t.order_key = found.order_key)"
_NOTE: Final = "(SELECT value FROM local WHERE key = '{key}/' || lower(hex({of})))"
_READ: Final = f"CAST(coalesce({_NOTE}, 0) AS INTEGER)"
_TALK: Final = f"coalesce({_THREAD}, within)"
_HISTORY: Final = (
    f"(SELECT max(coalesce(m.joined, 0) << 20, {_READ.format(key='read/since', of='g.id')}) FROM groups g"  # noqa: S608
    " LEFT JOIN members m ON m.group_number = g.group_number AND m.member = g.me WHERE g.group_number ="
    " coalesce((SELECT c.group_number FROM circles c WHERE c.id = -found.group_number), found.group_number))"
)
_FOLLOWED: Final = (
    f"coalesce({_NOTE.format(key='follow', of=_THREAD)}, EXISTS (SELECT 1 FROM thread_reply o"  # noqa: S608
    f" WHERE o.root = {_THREAD} AND o.author IN ({_OWNERS})) OR EXISTS (SELECT 1 FROM message o"
    f" WHERE o.record = {_THREAD} AND o.author IN ({_OWNERS})))"
)
_UNREAD: Final = (
    f"(kind = '{messages.KIND}' AND author NOT IN ({_OWNERS})"  # noqa: S608
    f" AND author NOT IN (SELECT member FROM ignored_person i WHERE i.ignored = 1 AND i.author IN ({_OWNERS}))"
    f" AND ({_THREAD} IS NULL OR CAST({_FOLLOWED} AS INTEGER))"
    f" AND (order_key > max({_HISTORY}, {_READ.format(key='read', of=_TALK)})"
    f" OR instr(',' || coalesce({_NOTE.format(key='late', of=_TALK)}, '') || ',', ',' || order_key || ',') > 0))"
)
HERE: Final = {"is:unread": _UNREAD}
"""What only this computer knows: where reading has come to (`ReadPositions`), and which threads are followed."""
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
