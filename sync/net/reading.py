"""Questions about records that their rows do not answer: whose they are, and how many devices hold them."""

from collections.abc import Callable, Iterable

from sync.group.finding import find
from sync.group.group import Group
from sync.net.peer_progress import PeerProgress
from sync.store.database import Database

TIMELESS_BELOW = 1 << 40
"""Order keys of records without a time are lower than this."""


def owner(database: Database, record: bytes) -> int:
    """The group of a record. Raises Refused `record.unknown`."""
    return find(database, record).group_number


def replica_count(database: Database, group: Group, progress: PeerProgress, record: bytes) -> int:
    """How many other devices hold the newest edit of a record."""
    _, order_key, first, _ = find(database, record)
    newest = database.row(
        "SELECT e.log, e.seq FROM envelopes e WHERE e.id = max(coalesce(?, 0),"
        " (SELECT coalesce(max(envelope), 0) FROM later WHERE order_key = ? AND verdict = ''))",
        (first, order_key),
    )
    return 0 if newest is None else progress.replica_count(newest[0], newest[1], group.secrets.id)


def early_envelopes(database: Database, group: Group) -> Callable[[bytes], Iterable[tuple[int, int]]]:
    """For `Outbox.early`: (row of the log, envelope number) of a circle's envelopes that hold records of early kinds,
    such as channels and profiles, on which other records depend. It reads only records that others see and records
    without a time, not the whole history."""
    early = [kind.name for _, kind in group.store.registry.kinds.values() if kind.early]
    kinds = ", ".join("?" * len(early))

    def find(tag: bytes) -> Iterable[tuple[int, int]]:
        if tag not in group.logs.circles:
            return ()
        return database.rows(
            "WITH RECURSIVE seen(key) AS (SELECT min(seen) FROM sees UNION ALL"  # noqa: S608
            " SELECT (SELECT min(seen) FROM sees WHERE seen > key) FROM seen WHERE key IS NOT NULL),"
            " early(key, first) AS (SELECT order_key, envelope FROM records WHERE (order_key < ? OR order_key IN seen)"
            f" AND kind IN ({kinds}) AND circle = ?),"
            " found(row) AS (SELECT first FROM early UNION"
            " SELECT l.envelope FROM later l WHERE l.order_key IN (SELECT key FROM early))"
            " SELECT e.log, e.seq FROM envelopes e WHERE e.id IN found ORDER BY e.log, e.seq",
            (TIMELESS_BELOW, *early, group.logs.circles[tag].id),
        )

    return find
