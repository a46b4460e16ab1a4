"""The engine's own tables, as numbered steps. A step is never edited once released; a new one is appended."""

from typing import TYPE_CHECKING

from models.errors import Refused
from sync.store.database import Database
from sync.store.words import SEARCH

if TYPE_CHECKING:
    import sqlite_utils


def _tables(db: "sqlite_utils.Database") -> None:
    db.table("meta").create({"key": str, "value": str}, pk="key")
    db.table("groups").create(
        {"group_number": int, "id": bytes, "name": str, "kind": str, "me": bytes, "read_only": int, "left": int,
         "secrets": bytes, "founding_secret": bytes, "founded": int, "pass": bytes},
        pk="group_number",
    )  # fmt: skip
    db.table("groups").create_index(["id"], unique=True)
    db.table("circles").create({"id": int, "group_number": int, "name": str, "tag": bytes}, pk="id")
    db.table("circles").create_index(["tag"], unique=True)
    db.table("keys").create({"circle": int, "key_id": bytes, "key": bytes}, pk=("circle", "key_id"))
    db.conn.execute(
        "CREATE TABLE secrets (group_number INTEGER, renewal BLOB, whole INTEGER, secret BLOB, since INTEGER,"
        " PRIMARY KEY (group_number, renewal)) WITHOUT ROWID"
    )
    db.conn.execute(
        "CREATE TABLE seal_checks (group_number INTEGER, name BLOB, good INTEGER, PRIMARY KEY (group_number, name))"
        " WITHOUT ROWID"
    )
    db.table("logs").create(
        {"id": int, "circle": int, "key": bytes, "device": bytes, "fork": int, "loose": int}, pk="id"
    )
    db.table("logs").create_index(["circle", "key"], unique=True)
    db.conn.execute(
        "CREATE TABLE runs (log INTEGER, first INTEGER, last INTEGER, tip BLOB, below BLOB, PRIMARY KEY (log, first))"
        " WITHOUT ROWID"
    )
    db.conn.execute("CREATE TABLE forks (log INTEGER PRIMARY KEY, proof BLOB)")
    db.table("envelopes").create({"id": int, "log": int, "seq": int, "at": int, "state": int, "raw": bytes}, pk="id")
    db.conn.execute("CREATE INDEX envelopes_whole ON envelopes(log, seq) WHERE raw IS NOT NULL")
    # If `raw` is null, the envelope is packed in a segment of its log.
    db.conn.execute(
        "CREATE TABLE segments (id INTEGER PRIMARY KEY, log INTEGER, first INTEGER, last INTEGER, packed BLOB)"
    )
    db.conn.execute("CREATE UNIQUE INDEX segments_log ON segments(log, first)")
    db.conn.execute(
        "CREATE TABLE endorsed (group_number INTEGER, log BLOB, member BLOB, heads BLOB, seq INTEGER,"
        " PRIMARY KEY (group_number, log, member, heads)) WITHOUT ROWID"
    )
    db.conn.execute("CREATE INDEX envelopes_unfinished ON envelopes(state) WHERE state > 0")


def _records(db: "sqlite_utils.Database") -> None:
    db.conn.execute(
        "CREATE TABLE records (order_key INTEGER PRIMARY KEY, group_number INTEGER, circle INTEGER, id BLOB,"
        " kind TEXT, author BLOB, subject BLOB, created INTEGER, changed INTEGER, edits INTEGER, refused INTEGER,"
        " envelope INTEGER)"
    )
    # Records whose own order key another record has. All others have the key that their id gives.
    db.conn.execute("CREATE TABLE displaced (id BLOB PRIMARY KEY, order_key INTEGER) WITHOUT ROWID")
    db.conn.execute("CREATE TABLE snapshots (order_key INTEGER PRIMARY KEY, snapshot BLOB)")
    # Edits that records.envelope does not imply. Those that do not count have a verdict, an actor and a place in a log.
    db.conn.execute(
        "CREATE TABLE later (order_key INTEGER, id BLOB, envelope INTEGER, position INTEGER, verdict TEXT, cause BLOB,"
        " actor BLOB, seq INTEGER, PRIMARY KEY (order_key, id)) WITHOUT ROWID"
    )
    db.conn.execute("CREATE INDEX later_not_counting ON later(verdict) WHERE verdict != ''")
    db.conn.execute("CREATE TABLE sees (seen INTEGER, seer INTEGER, PRIMARY KEY (seen, seer)) WITHOUT ROWID")
    db.conn.execute(
        "CREATE TABLE waiting (id BLOB PRIMARY KEY, needed BLOB, group_number INTEGER, record BLOB, envelope INTEGER,"
        " position INTEGER) WITHOUT ROWID"
    )
    # Edits that a waiting edit names before the one that it waits for. If one of them no longer counts, the wait is
    # in vain.
    db.conn.execute("CREATE TABLE passed (passed BLOB, id BLOB, PRIMARY KEY (passed, id)) WITHOUT ROWID")
    db.conn.execute("CREATE INDEX passed_id ON passed(id)")
    db.conn.execute("CREATE INDEX waiting_needed ON waiting(needed)")
    db.conn.execute(SEARCH)


def _people(db: "sqlite_utils.Database") -> None:
    db.table("members").create(
        {
            "group_number": int,
            "member": bytes,
            "name": str,
            "role": str,
            "joined": int,
            "invited_by": bytes,
            "devices": int,
        },
        pk=("group_number", "member"),
    )
    db.table("invitations").create(
        {
            "group_number": int,
            "id": bytes,
            "by": bytes,
            "made": int,
            "expires": int,
            "uses": int,
            "used": int,
            "state": str,
        },
        pk=("group_number", "id"),
    )
    db.table("local").create({"key": str, "value": str}, pk="key")
    db.conn.execute(
        "CREATE TABLE progress (device BLOB, log INTEGER, first INTEGER, last INTEGER,"
        " PRIMARY KEY (device, log, first)) WITHOUT ROWID"
    )
    db.table("peers").create(
        {
            "group_number": int,
            "device": bytes,
            "address": str,
            "last_exchange": int,
            "version": str,
            "clock_ahead": int,
        },
        pk=("group_number", "device"),
    )


def _rejudge(db: "sqlite_utils.Database") -> None:
    db.conn.execute(
        "CREATE TABLE rejudge (group_number INTEGER, envelope INTEGER, position INTEGER,"
        " PRIMARY KEY (group_number, envelope, position)) WITHOUT ROWID"
    )


def _circles(db: "sqlite_utils.Database") -> None:
    # Empty where the circle is unknown here, so that its logs are only passed on.
    db.conn.execute("ALTER TABLE circles ADD COLUMN kind TEXT NOT NULL DEFAULT ''")
    db.conn.execute(
        "CREATE TABLE courtesy (log INTEGER, member BLOB, bytes INTEGER, PRIMARY KEY (log, member)) WITHOUT ROWID"
    )
    db.conn.execute(
        "CREATE TABLE circle_secrets (circle INTEGER, key_id BLOB, secret BLOB, PRIMARY KEY (circle, key_id))"
        " WITHOUT ROWID"
    )
    db.conn.execute("CREATE TABLE circle_statements (number INTEGER PRIMARY KEY, circle INTEGER, entry BLOB)")
    db.conn.execute("CREATE INDEX circle_statements_circle ON circle_statements(circle)")


def _standing(db: "sqlite_utils.Database") -> None:
    # `roles` and `powers` are lists in JSON. `groups.standing` is how this computer's owner belongs.
    db.conn.execute("ALTER TABLE members ADD COLUMN standing TEXT NOT NULL DEFAULT 'member'")
    db.conn.execute("ALTER TABLE members ADD COLUMN roles TEXT NOT NULL DEFAULT '[]'")
    db.conn.execute("ALTER TABLE members ADD COLUMN powers TEXT NOT NULL DEFAULT '[]'")
    db.conn.execute("ALTER TABLE groups ADD COLUMN standing TEXT NOT NULL DEFAULT 'member'")


def _former_members(db: "sqlite_utils.Database") -> None:
    # Names of those who were removed or have left: what they wrote stays.
    db.conn.execute(
        "CREATE TABLE former_members (group_number INTEGER, member BLOB, name TEXT, PRIMARY KEY (group_number, member))"
        " WITHOUT ROWID"
    )


def _damaged(db: "sqlite_utils.Database") -> None:
    # Envelopes whose bytes are known to be damaged.
    db.conn.execute("CREATE TABLE damaged (log INTEGER, seq INTEGER, PRIMARY KEY (log, seq)) WITHOUT ROWID")


def _files(db: "sqlite_utils.Database") -> None:
    # What records say of files (see `models.attachment`); the rows come and go with the other rows of their records.
    db.conn.execute(
        "CREATE TABLE record_files (order_key INTEGER, group_number INTEGER, record BLOB, field TEXT, file BLOB,"
        " key BLOB, name TEXT, media TEXT, size INTEGER, preview BLOB, preview_size INTEGER)"
    )
    db.conn.execute("CREATE INDEX record_files_record ON record_files(order_key)")
    db.conn.execute("CREATE INDEX record_files_file ON record_files(file)")
    db.conn.execute("CREATE INDEX record_files_preview ON record_files(preview) WHERE preview IS NOT NULL")
    # What is here of them: all or nothing, apart from parts on the way. `wanted` says why a file is to be fetched: not
    # at all (0), because it is small, or because a person has asked. `unused` is when it was noticed that no record
    # names it.
    db.conn.execute(
        "CREATE TABLE files (id BLOB PRIMARY KEY, size INTEGER NOT NULL, manifest BLOB, whole INTEGER NOT NULL,"
        " wanted INTEGER NOT NULL, pinned INTEGER NOT NULL, used INTEGER NOT NULL, unused INTEGER NOT NULL)"
    )
    db.conn.execute("CREATE INDEX files_lacking ON files(wanted) WHERE wanted > 0 AND NOT whole")
    db.conn.execute(
        "CREATE TABLE file_holders (file BLOB, device BLOB, at INTEGER, PRIMARY KEY (file, device)) WITHOUT ROWID"
    )


def _words(db: "sqlite_utils.Database") -> None:
    # Another way to split texts into words. Outdated features' rows and words are made anew at the next start.
    db.conn.execute("DROP TABLE search")
    db.conn.execute(SEARCH)
    db.conn.execute("UPDATE meta SET value = '' WHERE key LIKE 'projection %'")
    # Programs that took fewer steps have made stores with and without these.
    db.conn.execute("CREATE TABLE IF NOT EXISTS arrivals (id INTEGER PRIMARY KEY, at INTEGER)")
    db.conn.execute("CREATE INDEX IF NOT EXISTS records_subject ON records(subject) WHERE subject != x''")


def _arrived(db: "sqlite_utils.Database") -> None:
    # What has arrived last. A place in one or the other has every edit that counts.
    db.conn.execute("CREATE INDEX records_envelope ON records(envelope) WHERE envelope IS NOT NULL")
    db.conn.execute("CREATE INDEX later_envelope ON later(envelope) WHERE verdict = ''")


def _roll_activity(db: "sqlite_utils.Database") -> None:
    # What was done about the group's people. `envelope` is where it is in the order of arrival, `last` whose act or
    # signature it then was, `number` that of a resolution.
    db.conn.execute(
        "CREATE TABLE roll_activity (group_number INTEGER, envelope INTEGER, at INTEGER, what TEXT, author BLOB,"
        " whom BLOB, said TEXT, number INTEGER, last BLOB)"
    )
    db.conn.execute("CREATE INDEX roll_activity_at ON roll_activity(group_number, at)")
    db.conn.execute("CREATE INDEX roll_activity_envelope ON roll_activity(group_number, envelope)")


def _described(db: "sqlite_utils.Database") -> None:
    # What pictures show, and their size in pixels.
    for column in ("alt TEXT NOT NULL DEFAULT ''", "width INTEGER NOT NULL DEFAULT 0",
                   "height INTEGER NOT NULL DEFAULT 0"):  # fmt: skip
        db.conn.execute(f"ALTER TABLE record_files ADD COLUMN {column}")


STEPS = (
    _tables, _records, _people, _rejudge, _circles, _standing, _former_members, _damaged, _files, _words, _arrived,
    _roll_activity, _described,
)  # fmt: skip


def is_current(database: Database) -> bool:
    """Are the tables those of this version?"""
    return bool(database.value("PRAGMA user_version") == len(STEPS))


def migrate(database: Database) -> None:
    """Bring the store to this version's tables. Raises Refused `store.newer` if a later Folkmoot wrote it."""
    version = int(database.value("PRAGMA user_version"))
    if version > len(STEPS):
        raise Refused("store.newer", version=version)
    for number, step in enumerate(STEPS[version:], version + 1):
        with database.transaction():
            step(database.tools())
            database.run(f"PRAGMA user_version = {number}")
