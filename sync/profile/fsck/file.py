"""Checks the file of a store: each page by its checksum, and each table by reading it. What is unreadable is named."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from models.errors import Refused
from sync.profile.fsck.report import UNREADABLE, Report, Step
from sync.store.database import BadStatement, Database, Remains, damaged_pages

PAGE: Final = 4096
"""Bytes of a page."""


async def check_file(db: Database, report: Report, step: Step) -> None:
    """Check the file, and name everything that lies in damaged pages or tables."""
    broken = False
    with report.naming("fsck.database", what="its pages cannot be checked"):
        for (message,) in db.rows("PRAGMA cipher_integrity_check"):
            report.problem("fsck.page", what=str(message)[:80])
            broken = True
    messages = _integrity(db, "20")
    if messages == ["ok"] and not broken:
        return
    with report.naming("fsck.database", what="the list of its tables cannot be read"):
        tables = [str(table) for (table,) in db.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        named = _name_tables(db, sorted(tables), report)
        for name in (_name_groups, _name_envelopes, _name_records):
            named |= await name(db, report, step)
        if not named and messages != ["ok"]:
            report.problem("fsck.database", what=messages[0][:80])


async def check_closed(path: Path, key: bytes, report: Report, step: Step) -> None:
    """Check the file of a store that is too damaged to open, and name what lies in the damaged pages."""
    if _check_pages(path, key, report):
        with closing(Remains(path, key)) as db:
            await check_file(db, report, step)


def _check_pages(path: Path, key: bytes, report: Report) -> bool:
    """Are there intact pages? Reports what is wrong with the file as a whole."""
    if not path.exists():
        return False
    pages, rest = divmod(path.stat().st_size, PAGE)
    report.checked["pages"] = pages
    damaged = damaged_pages(path, key)
    if damaged and len(damaged) >= pages > 1:
        report.problem("fsck.header")
        return False
    if rest or not damaged:
        report.problem("fsck.cut", pages=pages)
    return True


def _integrity(db: Database, what: str) -> list[str]:
    """SQLite's report on a table (its name) or on the whole store (the number of messages): `ok`, or the errors."""
    try:
        messages = [str(message) for (message,) in db.rows(f"PRAGMA integrity_check({what})")]
    except (Refused, BadStatement):  # the statement is right, but not every module of SQLite says so of damaged tables
        messages = [UNREADABLE]
    if messages != ["ok"]:
        db.reconnect()  # after a damaged page this connection would fail on everything
    return messages


def _name_tables(db: Database, tables: Iterable[str], report: Report) -> bool:
    named = False
    for table in tables:
        said = _integrity(db, f'"{table}"')
        if said != ["ok"]:
            report.problem("fsck.table", table=table, what=_first_words(said[0]))
            named = True
    return named


def _first_words(said: str) -> str:
    """The message without the name of the database, which is always the same."""
    return said.removeprefix("*** in database main ***\n").partition("\n")[0].replace(" main.", " ")[:80]


def readable_rows(db: Database, sql: str) -> list[tuple[Any, ...]]:
    """The rows from both ends up to the first unreadable one; `{}` in the statement stands for the direction."""
    found: dict[tuple[Any, ...], None] = {}
    for direction in ("ASC", "DESC"):
        try:
            with db.failures:
                for row in db.run(sql.format(direction)):
                    found[tuple(row)] = None
        except Refused:
            continue
        break
    return list(found)


async def _name_groups(db: Database, report: Report, step: Step) -> bool:
    rows = readable_rows(db, "SELECT group_number, name FROM groups ORDER BY group_number {}")
    before = len(report.problems)
    async for group_number, name in step(rows):
        with report.naming("fsck.group", group=str(name)):
            db.row("SELECT * FROM groups WHERE group_number = ?", (group_number,))
    return len(report.problems) > before


async def _name_envelopes(db: Database, report: Report, step: Step) -> bool:
    """Name unreadable envelopes by the index of log and number, which has pages of its own."""
    logs = dict(readable_rows(db, "SELECT id, key FROM logs ORDER BY id {}"))
    rows = readable_rows(db, "SELECT log, seq, id FROM envelopes WHERE raw IS NOT NULL ORDER BY log {0}, seq {0}")
    packed = readable_rows(db, "SELECT log, first, id FROM segments ORDER BY log {0}, first {0}")
    before = len(report.problems)
    async for log, seq, row in step(rows):
        with report.naming("fsck.envelope", log=logs.get(log, b"").hex()[:16] or "?", number=int(seq)):
            db.row("SELECT raw, state FROM envelopes WHERE id = ?", (row,))
    async for log, first, number in step(packed):
        with report.naming("fsck.segment", log=logs.get(log, b"").hex()[:16] or "?", first=int(first), last="?"):
            db.row("SELECT packed FROM segments WHERE id = ?", (number,))
    return len(report.problems) > before


async def _name_records(db: Database, report: Report, step: Step) -> bool:
    """Name unreadable records by the index of ids, which has pages of its own."""
    rows = readable_rows(db, "SELECT order_key, id FROM records ORDER BY id {}")
    before = len(report.problems)
    async for order_key, name in step(rows):
        with report.naming("fsck.record", record=bytes(name).hex()):
            db.row("SELECT * FROM records WHERE order_key = ?", (order_key,))
            db.rows("SELECT * FROM later WHERE order_key = ?", (order_key,))
    return len(report.problems) > before
