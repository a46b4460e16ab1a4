"""Search words follow from the records."""

from collections.abc import Iterator
from contextlib import suppress

from models.ids import RecordId
from sync.group.group import Group
from sync.profile.fsck.report import Report, Step
from sync.reader import WordMatcher
from sync.store.open_store import OpenStore
from sync.store.words import leads_to


async def check_words(store: OpenStore, group: Group, report: Report, step: Step) -> None:
    """Records that have words are found by them; what the index knows beyond that finds nothing."""
    matcher = WordMatcher()
    async for order_key, words in step(_words(store, group, report)):
        with report.naming("fsck.search"):
            if not leads_to(store.db, matcher, order_key, words):
                report.problem("fsck.search")
                return
        report.checked["searchable"] += bool(words)


def _words(store: OpenStore, group: Group, report: Report) -> Iterator[tuple[int, str]]:
    def damaged(record: RecordId) -> None:
        report.problem("fsck.record", record=record.hex())

    for order_key, record in group.records.records(damaged):
        _feature, kind = store.registry.kinds[record.kind]
        with suppress(Exception):  # a module's fault is told where it happened first; the record has no words then
            kind.rows(record)
            words = kind.words(record)
            yield order_key, words


def check_search(store: OpenStore, report: Report) -> None:
    """The index as a whole."""
    with report.naming("fsck.search"), store.db.transaction():
        store.db.run("INSERT INTO search(search, rank) VALUES ('integrity-check', 0)")
