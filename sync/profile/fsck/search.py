"""Search words follow from the records."""

from collections.abc import Iterator
from contextlib import suppress

from sync.group.group import Group
from sync.profile.fsck.report import Report, Step
from sync.store.open_store import OpenStore


async def check_words(store: OpenStore, group: Group, report: Report, step: Step) -> None:
    """Records that have words are found by them, and no others are found."""
    async for order_key, words in step(_words(store, group)):
        with report.naming("fsck.search"):
            if not _is_found(store, order_key, words):
                report.problem("fsck.search")
                return


def _words(store: OpenStore, group: Group) -> Iterator[tuple[int, str]]:
    for order_key, record in group.records.records():
        _feature, kind = store.registry.kinds[record.kind]
        with suppress(Exception):  # a module's fault is told where it happened first
            yield order_key, kind.words(record)


def _is_found(store: OpenStore, order_key: int, words: str) -> bool:
    """Does a record's own text find it, where it has one?"""
    has_row = store.db.value("SELECT 1 FROM search WHERE rowid = ?", (order_key,)) is not None
    if not words or not any(character.isalnum() for character in words):
        return not has_row or bool(words)
    phrase = '"' + words.replace('"', '""') + '"'
    return store.db.value("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?", (phrase, order_key)) is not None


def check_search(store: OpenStore, report: Report) -> None:
    """The index as a whole."""
    db = store.db
    with report.naming("fsck.search"):
        with db.transaction():
            db.run("INSERT INTO search(search, rank) VALUES ('integrity-check', 0)")
        if db.value("SELECT 1 FROM search WHERE rowid NOT IN (SELECT order_key FROM records)") is not None:
            report.problem("fsck.search")
        report.checked["searchable"] = int(db.value("SELECT count(*) FROM search"))
