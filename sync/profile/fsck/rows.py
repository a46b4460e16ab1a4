"""Rows follow from the records."""

from collections.abc import Sequence

from sync.profile.fsck.report import UNREADABLE, Report
from sync.store.open_store import OpenStore
from sync.store.projection import Batch


def check_rows(store: OpenStore, order_keys: Sequence[int], batch: Batch, report: Report) -> None:
    """The rows of these records, against a batch of what they should be."""
    expected = store.projection.rows_of(batch)
    with report.naming("fsck.database", what="rows of records"):
        for table, stored in store.projection.rows_at(order_keys).items():
            report.checked["rows"] += len(stored)
            if stored != expected[table]:
                report.problem("fsck.rows", table=table)


def check_stray_rows(store: OpenStore, group_number: int, report: Report) -> None:
    """Rows of a group that belong to no record."""
    for table in store.projection.tables:
        stray = (
            f"SELECT 1 FROM {table} WHERE group_number = ?1"  # noqa: S608
            " AND order_key NOT IN (SELECT order_key FROM records WHERE group_number = ?1)"
        )
        with report.naming("fsck.table", table=table, what=UNREADABLE):
            if store.db.value(stray, (group_number,)) is not None:
                report.problem("fsck.rows", table=table)
