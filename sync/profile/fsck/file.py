"""The file under a store: every page proves itself, every table can be walked, and what cannot be read has a name."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from models.errors import Refused
from sync import api
from sync.profile.fsck.report import Report
from sync.store.database import Database, damaged_pages


def check_file(db: Database, report: Report) -> None:
    """Where pages or tables are damaged, each thing that lies in them is named."""
    broken = False
    with report.naming("fsck.database", what="pages"):
        for (message,) in db.rows("PRAGMA cipher_integrity_check"):
            report.problem("fsck.page", what=str(message)[:80])
            broken = True
    messages = _integrity(db)
    if messages != ["ok"] or broken:
        _name_tables(db, report, messages)
        _name_groups(db, report)
        _name_envelopes(db, report)
        _name_records(db, report)


def check_closed_file(path: Path, key: bytes, refused: Refused) -> api.Findings:
    """Of a store that does not open, for the reason given."""
    report = Report()
    report.problem(refused.code, **{name: str(value) for name, value in refused.facts.items()})
    pages = damaged_pages(path, key)
    report.checked["pages"] = path.stat().st_size // 4096 if path.exists() else 0
    if pages and len(pages) >= report.checked["pages"] > 1:
        report.problem("fsck.header")
    else:
        for page in pages:
            report.problem("fsck.page", what=f"HMAC verification failed for page {page}")
    return api.Findings(dict(report.checked), tuple(report.problems))


def _integrity(db: Database, table: str = "20") -> list[str]:
    """SQLite's own words about the whole store or one table; damage too deep for them is words as well."""
    try:
        return [str(message) for (message,) in db.rows(f"PRAGMA integrity_check({table})")]
    except Refused:
        return ["it cannot be read"]


def _name_tables(db: Database, report: Report, messages: list[str]) -> None:
    named = False
    with report.naming("fsck.database", what="the list of tables"):
        for (table,) in db.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
            said = _integrity(db, f'"{table}"')
            if said != ["ok"]:
                report.problem("fsck.table", table=str(table).partition("_")[0], what=said[0].partition("\n")[0][:80])
                named = True
    if not named and messages != ["ok"]:
        report.problem("fsck.database", what=messages[0][:80])


def what_can_be_read(db: Database, sql: str) -> Iterator[tuple[Any, ...]]:
    """The rows from both ends up to the first that cannot be read; `{}` in the statement is the direction."""
    seen = set()
    for direction in ("ASC", "DESC"):
        try:
            with db.failures():
                for row in db.run(sql.format(direction)):
                    if row not in seen:
                        seen.add(row)
                        yield tuple(row)
        except Refused:
            continue
        return


def _name_groups(db: Database, report: Report) -> None:
    for group_number, name in what_can_be_read(db, "SELECT group_number, name FROM groups ORDER BY group_number {}"):
        with report.naming("fsck.group", group=str(name)):
            db.row("SELECT * FROM groups WHERE group_number = ?", (group_number,))


def _name_envelopes(db: Database, report: Report) -> None:
    """By the index of log and number, which has pages of its own."""
    logs = dict(what_can_be_read(db, "SELECT id, key FROM logs ORDER BY id {}"))
    for log, seq, row in what_can_be_read(db, "SELECT log, seq, id FROM envelopes ORDER BY log {}, seq"):
        with report.naming("fsck.envelope", log=logs.get(log, b"").hex()[:16] or "?", number=int(seq)):
            db.row("SELECT raw, state FROM envelopes WHERE id = ?", (row,))


def _name_records(db: Database, report: Report) -> None:
    """By the index of ids, which has pages of its own."""
    for order_key, name in what_can_be_read(db, "SELECT order_key, id FROM records ORDER BY id {}"):
        with report.naming("fsck.record", record=bytes(name).hex()):
            db.row("SELECT * FROM records WHERE order_key = ?", (order_key,))
            db.rows("SELECT * FROM later WHERE order_key = ?", (order_key,))
