"""What this computer knows of files: which are here, which are wanted, who else holds them, which records name them.

`record_files` is written with the rows of the records (`sync.store.projection`); the rest is local to this computer.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sync.store.database import Database

BY_ITSELF, BY_SOMEBODY = 1, 2
"""Why a file is wanted: it is small, or a person has asked for it."""
DAY = 24 * 3600 * 1000
GRACE = 7 * DAY
"""Milliseconds that a file stays here after no record names it any more."""
TRUSTED = 30 * DAY
"""Milliseconds for which we believe another device that it holds a file."""
BATCH = 500
"""Most files that are forgotten at once."""
LOOKED_AT = 4
"""How many times as many lacking files as are asked for are looked at."""
_LACKING = (
    "SELECT id FROM (SELECT id, size, wanted, row_number() OVER (PARTITION BY author ORDER BY size) AS turn"
    " FROM (SELECT id, size, wanted, (SELECT min(author) FROM records WHERE order_key IN"
    " (SELECT order_key FROM record_files WHERE file = f.id"
    " UNION ALL SELECT order_key FROM record_files WHERE preview = f.id)) AS author"
    " FROM (SELECT id, size, wanted FROM files WHERE wanted > 0 AND NOT whole ORDER BY wanted DESC, random() LIMIT ?)"
    " AS f)) ORDER BY wanted DESC, turn, size LIMIT ?"
)


class Known(NamedTuple):
    size: int
    """Bytes, as the first record that names the file says; not checked unless the file is whole."""
    manifest: bytes | None
    whole: bool
    wanted: int
    pinned: bool


class FileIndex:
    """The tables of files. File ids are 32 bytes, and `now` is in milliseconds since 1970. Methods raise Refused as the
    database does."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def known(self, file: bytes) -> Known | None:
        row = self._db.row("SELECT size, manifest, whole, wanted, pinned FROM files WHERE id = ?", (file,))
        return None if row is None else Known(row[0], row[1], bool(row[2]), row[3], bool(row[4]))

    def is_whole(self, file: bytes) -> bool:
        return bool(self._db.value("SELECT whole FROM files WHERE id = ?", (file,)))

    def lists(self, file: bytes) -> list[int]:
        """In which lists (`sync.records.lists`) records stand that name this file, or whose preview it is."""
        rows = self._db.rows(
            "SELECT group_number FROM record_files WHERE file = ? UNION SELECT group_number FROM record_files"
            " WHERE preview = ?",
            (file, file),
        )
        return [number for (number,) in rows]

    def sealed(self, file: bytes, size: int, manifest: bytes, now: int) -> None:
        """A file of ours was sealed here. No record names it yet."""
        with self._db.transaction():
            self._db.run(
                "INSERT INTO files VALUES (?, ?, ?, 1, 0, 0, ?, ?) ON CONFLICT(id) DO UPDATE SET"
                " size = excluded.size, manifest = excluded.manifest, whole = 1, wanted = 0",
                (file, size, manifest, now, now),
            )

    def described(self, file: bytes, manifest: bytes) -> None:
        """The manifest of a file has arrived."""
        with self._db.transaction():
            self._db.run("UPDATE files SET manifest = ? WHERE id = ?", (manifest, file))

    def arrived(self, file: bytes, manifest: bytes, size: int, now: int) -> None:
        """The file is whole now."""
        with self._db.transaction():
            self._db.run(
                "UPDATE files SET whole = 1, wanted = 0, manifest = ?, size = ?, used = ? WHERE id = ?",
                (manifest, size, now, file),
            )

    def gone(self, file: bytes) -> None:
        """The file is not whole here any more, and is not fetched again by itself."""
        with self._db.transaction():
            self._db.run("UPDATE files SET whole = 0, wanted = 0, pinned = 0 WHERE id = ?", (file,))

    def damaged(self, file: bytes) -> None:
        """Note that a file is damaged here. The missing parts are fetched again."""
        with self._db.transaction():
            self._db.run("UPDATE files SET whole = 0, wanted = ? WHERE id = ?", (BY_SOMEBODY, file))

    def whole(self) -> list[tuple[bytes, bytes, str]]:
        """(file, manifest, name) of all files that are whole here. A preview has the name of its picture, and what no
        record names has none."""
        return self._db.rows(
            "SELECT id, manifest, coalesce((SELECT min(name) FROM record_files WHERE file = files.id),"
            " (SELECT min(name) FROM record_files WHERE preview = files.id), '') FROM files WHERE whole ORDER BY 3, 1"
        )

    def want(self, files: Iterable[bytes], *, wanted: bool = True) -> None:
        """A person asks for these files, or no longer does."""
        value = BY_SOMEBODY if wanted else 0
        with self._db.transaction():
            self._db.many("UPDATE files SET wanted = ? WHERE id = ? AND NOT whole", [(value, each) for each in files])

    def pin(self, file: bytes, *, pinned: bool) -> None:
        """A pinned file is never removed to make room."""
        with self._db.transaction():
            self._db.run("UPDATE files SET pinned = ? WHERE id = ?", (int(pinned), file))

    def used(self, file: bytes, now: int) -> None:
        with self._db.transaction():
            self._db.run("UPDATE files SET used = ? WHERE id = ?", (now, file))

    def lacking(self, most: int) -> list[bytes]:
        """Files that are wanted and not whole: first those that people ask for, then one of each author in turn, the
        smallest first. So nobody's files are hidden behind those of somebody who names very many. Where there are too
        many, it looks at other ones each time."""
        rows = self._db.rows(_LACKING, (LOOKED_AT * most, most))
        return [file for (file,) in rows]

    def bytes_here(self) -> int:
        return int(self._db.value("SELECT coalesce(sum(size), 0) FROM files WHERE whole"))

    def removable(self, some: int | None = None) -> list[tuple[bytes, int]]:
        """(file, bytes) of whole files that are not pinned, the one that was not used for the longest time first; or
        only some of them, chosen at random."""
        order = "used" if some is None else "random()"
        rows = self._db.rows(
            f"SELECT id, size FROM files WHERE whole AND NOT pinned ORDER BY {order} LIMIT ?",  # noqa: S608
            (-1 if some is None else some,),
        )
        return [(file, size) for file, size in rows]

    def setting(self, name: str) -> str | None:
        return self._db.meta(name)

    # Who else holds them

    def held_by(self, device: bytes, files: Mapping[bytes, bool], now: int) -> None:
        """The device says which of these files it holds whole, and which not."""
        fresh, gone = [], []
        for file, held in files.items():
            there = self._db.value("SELECT at FROM file_holders WHERE file = ? AND device = ?", (file, device))
            if held and (there is None or now - there > DAY):
                fresh.append((file, device, now))
            elif not held and there is not None:
                gone.append((file, device))
        if fresh or gone:
            with self._db.transaction():
                self._db.many("INSERT OR REPLACE INTO file_holders VALUES (?, ?, ?)", fresh)
                self._db.many("DELETE FROM file_holders WHERE file = ? AND device = ?", gone)

    def holders(self, file: bytes, now: int) -> set[bytes]:
        """Devices that have said within the last 30 days that they hold the whole file."""
        rows = self._db.rows("SELECT device FROM file_holders WHERE file = ? AND at > ?", (file, now - TRUSTED))
        return {device for (device,) in rows}

    # Files that no record names

    def forget_unused(self, now: int) -> list[bytes]:
        """Note which files no record names any more. Files for which this was noted more than GRACE ago
        are forgotten and returned, so that their bytes can be removed."""
        orphan = (
            "NOT EXISTS (SELECT 1 FROM record_files WHERE file = files.id)"
            " AND NOT EXISTS (SELECT 1 FROM record_files WHERE preview = files.id)"
        )
        old = f"unused > 0 AND unused < ? AND {orphan}"
        if self._db.value(f"SELECT 1 FROM files WHERE (unused = 0) = ({orphan}) LIMIT 1") is not None:  # noqa: S608
            with self._db.transaction():
                self._db.run(f"UPDATE files SET unused = ? WHERE unused = 0 AND {orphan}", (now,))  # noqa: S608
                self._db.run(f"UPDATE files SET unused = 0 WHERE unused > 0 AND NOT ({orphan})")  # noqa: S608
        rows = self._db.rows(f"SELECT id FROM files WHERE {old} LIMIT ?", (now - GRACE, BATCH))  # noqa: S608
        gone = [file for (file,) in rows]
        if gone:
            with self._db.transaction():
                self._db.many("DELETE FROM file_holders WHERE file = ?", rows)
                self._db.many("DELETE FROM files WHERE id = ?", rows)
        return gone
