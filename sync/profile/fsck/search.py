"""Search words follow from the records."""

from collections.abc import Sequence

from sync.profile.fsck.report import Report
from sync.store.database import Database
from sync.store.projection import Batch


def check_words(db: Database, order_keys: Sequence[int], batch: Batch, report: Report) -> None:
    """The words of these records: those that have any are found by them, and no others."""
    marks = ", ".join("?" * len(order_keys))
    with report.naming("fsck.search"):
        found = db.rows(f"SELECT rowid FROM search WHERE rowid IN ({marks})", order_keys)  # noqa: S608
        searchable = {order_key for (order_key,) in found}
        if searchable != {order_key for order_key, _ in batch.words} or not all(
            _is_found(db, *words) for words in batch.words
        ):
            report.problem("fsck.search")


def _is_found(db: Database, order_key: int, words: str) -> bool:
    """Does a record's own text find it?"""
    if not any(character.isalnum() for character in words):
        return True
    phrase = '"' + words.replace('"', '""') + '"'
    return db.value("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?", (phrase, order_key)) is not None


def check_search(db: Database, report: Report) -> None:
    """The index as a whole."""
    with report.naming("fsck.search"):
        with db.transaction():
            db.run("INSERT INTO search(search, rank) VALUES ('integrity-check', 0)")
        if db.value("SELECT 1 FROM search WHERE rowid NOT IN (SELECT order_key FROM records)") is not None:
            report.problem("fsck.search")
        report.checked["searchable"] = int(db.value("SELECT count(*) FROM search"))
