"""Checks that the search index follows from the records."""

from collections.abc import Iterator

from models.ids import RecordId
from models.search import tokens
from sync.group.group import Group
from sync.profile.fsck.report import Report, Step
from sync.store.open_store import OpenStore
from sync.store.words import leads_to


async def check_words(store: OpenStore, group: Group, report: Report, step: Step) -> None:
    """Check that every record is found by its words. Other words in the index do no harm: they find nothing."""
    async for order_key, words in step(_words(store, group, report)):
        with report.naming("fsck.search"):
            if not leads_to(store.db, order_key, tokens(words)):
                report.problem("fsck.search")
                return
        report.checked["searchable"] += bool(words)


def _words(store: OpenStore, group: Group, report: Report) -> Iterator[tuple[int, str]]:
    def damaged(record: RecordId) -> None:
        report.problem("fsck.record", record=record.hex())

    for order_key, record in group.records.records(damaged):
        yield order_key, store.projection.words(record)


def check_search(store: OpenStore, report: Report) -> None:
    """Check the index as a whole."""
    with report.naming("fsck.search"), store.db.transaction():
        store.db.run("INSERT INTO search(search, rank) VALUES ('integrity-check', 0)")
