"""What records say of files: one table for all kinds that have fields of files, and what is noted of the files."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from models.case import Record
from models.feature import Kind, Table
from models.fields import attachments
from sync.store.database import Database

SMALL = 1 << 20
"""Bytes of a file that every computer fetches by itself."""
TABLE = Table(
    "record_files",
    {"field": str, "file": bytes, "key": bytes, "name": str, "media": str, "size": int, "preview": bytes,
     "preview_size": int, "alt": str, "width": int, "height": int},
    single=False,
)  # fmt: skip
"""As `sync.store.migrations` makes it, with the three columns before these that every table has."""


def rows(kind: Kind, record: Record) -> Iterator[tuple[Any, ...]]:
    """The rows of a record, without the standard columns."""
    for name, file in attachments(kind.fields, record.state) if kind.fields else ():
        preview = (file.preview or None, file.preview_size)
        yield name, file.id, file.key, file.name, file.media, file.size, *preview, file.alt, file.width, file.height


def write(database: Database, gone: Iterable[int], found: Sequence[tuple[Any, ...]]) -> None:
    """Remove the rows of records with these order keys, then add others. A file that nobody has named before is noted
    as lacking here; a small one is fetched as soon as somebody holds it."""
    database.many("DELETE FROM record_files WHERE order_key = ?", [(key,) for key in gone])
    if found:
        database.many(f"INSERT INTO record_files VALUES ({', '.join('?' * len(found[0]))})", found)  # noqa: S608
        named = [(row[4], row[8]) for row in found] + [(row[9], row[10]) for row in found if row[9]]
        database.many(
            "INSERT OR IGNORE INTO files VALUES (?1, ?2, NULL, 0, ?2 <= ?3, 0, 0, 0)",
            [(*each, SMALL) for each in named],
        )
