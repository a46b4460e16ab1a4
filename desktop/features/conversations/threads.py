"""What lists and pages read of threads. No Qt. Every statement finds its messages through an index."""

import json
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from desktop.features.conversations import queries
from desktop.features.conversations.queries import Reader

LOOKED = 1_000
"""The newest answers of all threads that are looked at for threads with news."""
MINE = 300
"""The threads in which this person has answered last, that are looked at."""


class Answers(Struct, frozen=True):
    """What is under the first message of a thread. `last`: milliseconds since 1970."""

    count: int
    last: int
    unread: int = 0
    """Unread answers, where this person follows the thread."""


_UNHEARD = "SELECT member FROM ignored_person i WHERE i.author = ?2 AND i.ignored = 1"


def summaries(reader: Reader, roots: Iterable[bytes], me: bytes) -> dict[bytes, Answers]:
    """First message -> its thread, of those that have answers. Answers of people whom `me` does not hear do not count.
    """
    rows = reader.rows(
        "SELECT root, count(*), max(order_key) FROM thread_reply"  # noqa: S608
        f" WHERE root IN (SELECT unhex(value) FROM json_each(?1)) AND redacted = 0 AND author NOT IN ({_UNHEARD})"
        " GROUP BY root",
        (as_hex(roots), me),
    )
    return {bytes(root): Answers(count, last >> 20) for root, count, last in rows}


def roots(reader: Reader, order_keys: Iterable[int]) -> list[bytes]:
    """The first messages of the threads in which these messages stand."""
    rows = reader.rows(
        "SELECT DISTINCT root FROM thread_reply WHERE order_key IN (SELECT value FROM json_each(?))",
        (json.dumps(list(order_keys)),),
    )
    return [bytes(root) for (root,) in rows]


def root_of_each(reader: Reader, order_keys: Iterable[int]) -> dict[int, bytes]:
    """Order key -> the first message of the thread, of those messages that are in one."""
    rows = reader.rows(
        "SELECT order_key, root FROM thread_reply WHERE order_key IN (SELECT value FROM json_each(?))",
        (json.dumps(list(order_keys)),),
    )
    return {order_key: bytes(root) for order_key, root in rows}


_NEWEST = (
    "SELECT root FROM (SELECT root FROM thread_reply WHERE group_number IN (SELECT value FROM json_each(?1))"
    " AND redacted = 0 ORDER BY order_key DESC LIMIT ?3)"
)
_ANSWERED = (
    "SELECT root FROM (SELECT root FROM thread_reply WHERE author = ?2 GROUP BY root"
    " ORDER BY max(order_key) DESC LIMIT ?4)"
)
_CHOSEN = "SELECT unhex(substr(key, 8)) FROM local WHERE key >= 'follow/' AND key < 'follow0' AND value = '1'"
_LAST = (
    "SELECT order_key FROM thread_reply t WHERE t.root = found.root AND t.redacted = 0 AND t.author <> ?2"  # noqa: S608
    f" AND t.author NOT IN ({_UNHEARD}) AND t.group_number IN (SELECT value FROM json_each(?1))"
    " ORDER BY t.order_key DESC LIMIT 1"
)


def latest(reader: Reader, lists: Sequence[int], me: bytes) -> dict[bytes, int]:
    """First message -> order key of the newest answer by somebody else, the latest thread first: of the threads in
    which was answered last by anybody, of those in which this person has answered last, and of those chosen to follow.
    """
    rows = reader.rows(
        f"SELECT root, last FROM (SELECT root, ({_LAST}) AS last FROM"  # noqa: S608
        f" ({_NEWEST} UNION {_ANSWERED} UNION {_CHOSEN}) found) WHERE last IS NOT NULL ORDER BY last DESC",
        (json.dumps(list(lists)), me, LOOKED, MINE),
    )
    return {bytes(root): last for root, last in rows}


def follow_key(root: bytes) -> str:
    """The key of this computer's note whether its owner follows a thread, `1` or `0`; none = see `follows`."""
    return f"follow/{root.hex()}"


def followed(reader: Reader, found: Mapping[bytes, bytes], me: bytes) -> set[bytes]:
    """Those of the threads, first message -> its author, that this person follows: as chosen, or because they began
    with a message of this person, or because this person has answered, or is mentioned, there."""
    chosen = queries.notes(reader, map(follow_key, found))
    rows = reader.rows(
        "SELECT DISTINCT root FROM thread_reply WHERE root IN (SELECT unhex(value) FROM json_each(?1)) AND author = ?2"
        " UNION SELECT t.root FROM (SELECT order_key, item FROM mention ORDER BY order_key DESC LIMIT ?4) m"
        " JOIN thread_reply t ON t.order_key = m.order_key WHERE instr(m.item, ' member ' || ?3)",
        (as_hex(found), me, me.hex(), LOOKED),
    )
    answered = {bytes(root) for (root,) in rows}
    return {
        root for root, author in found.items()
        if chosen.get(follow_key(root), "1" if author == me or root in answered else "0") == "1"
    }  # fmt: skip


def as_hex(records: Iterable[bytes]) -> str:
    """Any number of records as one parameter, for `unhex(value)` of `json_each`."""
    return json.dumps([record.hex() for record in records])
