"""Removes a group from a store, for example one that could not be restored completely from an archive."""

from collections.abc import Iterable, Iterator

from models.feature import Registry
from sync.store.database import Database
from sync.store.facts import SHARED
from sync.store.words import empty_words

STEP = 1000
"""Most rows of one table that are removed in one transaction."""
MARK = "restoring/"


def mark(database: Database, group_number: int) -> None:
    """Mark a group as incomplete: if the engine ends before `unmark`, the next start erases it. Part of the transaction
    that enters the group."""
    database.set_meta(f"{MARK}{group_number}", "1")


def unmark(database: Database, group_number: int) -> None:
    database.run("DELETE FROM meta WHERE key = ?", (f"{MARK}{group_number}",))


def is_marked(database: Database) -> bool:
    """Is there a group that the next start erases?"""
    return database.value("SELECT 1 FROM meta WHERE key LIKE ? LIMIT 1", (f"{MARK}%",)) is not None


def erase_marked(database: Database, registry: Registry) -> None:
    """Erase the marked groups, which a killed engine has left incomplete. Called at the start."""
    for (key,) in database.rows("SELECT key FROM meta WHERE key LIKE ?", (f"{MARK}%",)):
        for _step in erase(database, registry, int(key.removeprefix(MARK))):
            pass


def erase(database: Database, registry: Registry, group_number: int) -> Iterator[None]:
    """Erase a group in short steps, each a transaction. The group's own row goes last, so that an interrupted erasing
    can be continued."""
    there = {name for (name,) in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    tables = [table.name for feature in (*registry.features, SHARED) for table in feature.tables if table.name in there]
    of_group = "SELECT id FROM logs WHERE circle IN (SELECT id FROM circles WHERE group_number = ?)"
    logs = [log for (log,) in database.rows(of_group, (group_number,))]
    while order_keys := database.rows(
        "SELECT order_key FROM records WHERE group_number = ? LIMIT ?", (group_number, STEP)
    ):
        with database.transaction():
            for table in (*tables, "record_files", "later", "snapshots", "displaced", "records"):
                database.many(f"DELETE FROM {table} WHERE order_key = ?", order_keys)  # noqa: S608
            database.many("DELETE FROM sees WHERE seen = ?", order_keys)
        yield
    for log in logs:
        yield from _erase_log(database, log)
    with database.transaction():
        for table in ("forks", "runs", "progress", "courtesy"):
            database.many(f"DELETE FROM {table} WHERE log = ?", [(log,) for log in logs])  # noqa: S608
        for table in ("keys", "logs", "circle_secrets", "circle_statements"):
            database.run(
                f"DELETE FROM {table} WHERE circle IN (SELECT id FROM circles WHERE group_number = ?)",  # noqa: S608
                (group_number,),
            )
        tables = [
            "secrets", "seal_checks", "circles", "members", "former_members", "invitations", "roll_activity", "peers",
            "waiting", "groups",
        ]  # fmt: skip
        _erase_rows(database, tables, group_number)
        database.run("DELETE FROM arrivals WHERE id > (SELECT coalesce(max(id), 0) FROM envelopes)")
        unmark(database, group_number)
        if database.value("SELECT 1 FROM records LIMIT 1") is None:
            empty_words(database)  # if other groups remain, the erased group's words stay, but find nothing
    yield


def _erase_log(database: Database, log: int) -> Iterator[None]:
    with database.transaction():
        database.run("DELETE FROM segments WHERE log = ?", (log,))
    while rows := database.rows("SELECT id FROM envelopes WHERE log = ? LIMIT ?", (log, STEP)):
        with database.transaction():
            database.many("DELETE FROM envelopes WHERE id = ?", rows)
        yield


def _erase_rows(database: Database, tables: Iterable[str], group_number: int) -> None:
    for table in tables:
        database.run(f"DELETE FROM {table} WHERE group_number = ?", (group_number,))  # noqa: S608
