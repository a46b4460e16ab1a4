"""The book of records of a group: entries loaded from the logs when needed, changes gathered until they are written."""

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from models.edit import MAX_DEPS, Edit, malformed
from models.errors import Refused
from models.feature import Record, Registry
from models.ids import SHORT, EditId, RecordId, place
from sync.records.judging import Entry, Signed, begin, invalid_creation, rejudge, take
from sync.records.replica import Replica, actor_id
from sync.store.database import Database

CACHED = 512
"""Records whose Automerge documents stay in memory."""
DUMP_FROM = 24
"""Edits from which on a record's document is cached on disk; shorter histories replay faster than they load."""
DUMP_EVERY = 16
LOOKED_UP = 500
"""Records asked for in one query."""
NOWHERE = 0
"""Order key of refused edits that belong to no record."""


Load = Callable[[int, int], Iterable[tuple[EditId, Edit, bytes]]]
"""`load(record's order key, circle)` -> (id, edit, log key) of its edits that count, from the logs."""


class Book:
    """Records of one group. Changes gather in memory until `flush` inside the caller's transaction; after a failed
    transaction the caller must `forget` everything."""

    def __init__(self, database: Database, registry: Registry, group_number: int, load: Load) -> None:
        self._db = database
        self._registry = registry
        self._grp = group_number
        self._load = load
        self._entries: OrderedDict[RecordId, Entry] = OrderedDict()
        self.changed: dict[RecordId, Entry] = {}
        self._edit_rows: list[tuple[int, bytes, int, int, str]] = []
        self._new_ords: set[int] = set()
        self._absent: set[RecordId] = set()
        self._free: set[int] = set()
        self.waiting = {RecordId(record) for (record,) in database.rows("SELECT DISTINCT record FROM waiting")}
        """Records that edits wait for."""

    def forget(self) -> None:
        self._entries.clear()
        self.changed.clear()
        self._edit_rows.clear()
        self._new_ords.clear()
        self._absent.clear()
        self._free.clear()

    def expect(self, beginnings: Sequence[Edit]) -> None:
        """Look up in a few queries, instead of one by one, which of the records that these edits begin are new."""
        for start in range(0, len(beginnings), LOOKED_UP):
            chunk = beginnings[start : start + LOOKED_UP]
            keys = {
                record: place(record, False)
                for record in (RecordId(edit.record) for edit in chunk)
                if len(record) == SHORT
            }
            marks = ", ".join("?" * len(keys))
            here = self._db.rows(f"SELECT id FROM records WHERE id IN ({marks})", list(keys))  # noqa: S608
            taken = self._db.rows(f"SELECT order_key FROM records WHERE order_key IN ({marks})", list(keys.values()))  # noqa: S608
            self._absent |= keys.keys() - {RecordId(name) for (name,) in here}
            self._free |= set(keys.values()) - {order_key for (order_key,) in taken}

    def read(self, record: RecordId) -> Record | None:
        entry = self.entry(record)
        return None if entry is None or not entry.edits else entry.record()

    def heads(self, record: RecordId) -> tuple[EditId, ...]:
        entry = self.entry(record)
        return entry.replica.heads() if entry else ()

    def named(self, record: RecordId, log_key: bytes) -> tuple[EditId, ...]:
        """The heads that an edit in this log names."""
        entry = self.entry(record)
        return entry.replica.some_heads(actor_id(log_key, record), MAX_DEPS) if entry else ()

    def take(self, signed: Signed) -> Refused | bool:
        """Judge and replay one edit: True if it counts, why not, or False if it builds on edits that we do not have
        yet, or follows one of its log that does, and was put aside (`waiting`)."""
        flaw = malformed(signed.edit)
        if flaw is None and not signed.edit.deps:
            flaw = invalid_creation(self._registry, signed)
        if flaw is not None:
            return self._note(None, signed, flaw)
        entry = self.entry(RecordId(signed.edit.record))
        if entry is None:
            if signed.edit.deps or signed.author is None:
                return self._await(signed)
            entry = begin(signed, signed.author)
            self._place(entry)
        known = signed.id in entry.past or signed.id in entry.failed
        if not known and entry.id in self.waiting and self._is_behind(signed):
            return self._await(signed)
        verdict = take(self._registry, entry, signed)
        if verdict is False:
            return self._await(signed)
        if not known:
            self.changed[entry.id] = entry
            self._note(entry, signed, verdict)
        return verdict

    def _place(self, entry: Entry) -> None:
        while not self._is_free(entry.order_key):
            entry.order_key += 1
        self._new_ords.add(entry.order_key)
        self._absent.discard(entry.id)
        self._remember(entry)

    def _is_free(self, order_key: int) -> bool:
        if order_key in self._new_ords:
            return False
        return (
            order_key in self._free or self._db.value("SELECT 1 FROM records WHERE order_key = ?", (order_key,)) is None
        )

    def _note(self, entry: Entry | None, signed: Signed, verdict: Refused | bool) -> Refused | bool:
        code = verdict.code if isinstance(verdict, Refused) else ""
        order_key = NOWHERE if entry is None else entry.order_key
        self._edit_rows.append((order_key, signed.id, signed.envelope, signed.position, code))
        return verdict

    def _await(self, signed: Signed) -> bool:
        self._db.run(
            "INSERT OR IGNORE INTO waiting VALUES (?, ?, ?, ?)",
            (signed.edit.record, signed.id, signed.envelope, signed.position),
        )
        self.waiting.add(RecordId(signed.edit.record))
        return False

    def _is_behind(self, signed: Signed) -> bool:
        """Does an earlier edit of the same log wait? In a log, edits of one record are judged in their order, so that
        what contradicts them is refused everywhere alike."""
        found = self._db.value(
            "SELECT 1 FROM waiting w JOIN envelopes v ON v.id = w.envelope JOIN envelopes o ON o.id = ?2"
            " WHERE w.record = ?1 AND v.log = o.log AND (v.seq, w.position) < (o.seq, ?3) LIMIT 1",
            (signed.edit.record, signed.envelope, signed.position),
        )
        return found is not None

    def release(self, record: RecordId) -> list[tuple[int, int]]:
        """(envelope, position) of the edits that waited for this record, to be taken again in this order."""
        self.waiting.discard(record)
        found = self._db.rows(
            "SELECT w.envelope, w.position FROM waiting w JOIN envelopes v ON v.id = w.envelope"
            " WHERE w.record = ? ORDER BY v.log, v.seq, w.position",
            (record,),
        )
        self._db.run("DELETE FROM waiting WHERE record = ?", (record,))
        return [(envelope, position) for envelope, position in found]

    def contested(self, record: RecordId, log: int) -> list[tuple[int, int]]:
        """(envelope, position) of all edits of a record, log by log in order, if this log has several of them."""
        entry = self.entry(record)
        if entry is None:
            return []
        self._save_edits()
        found = self._db.rows(
            "SELECT v.log, x.envelope, x.position FROM (SELECT envelope, position FROM edits WHERE order_key = ?"
            " UNION ALL SELECT envelope, position FROM waiting WHERE record = ?) x"
            " JOIN envelopes v ON v.id = x.envelope ORDER BY v.log, v.seq, x.position",
            (entry.order_key, record),
        )
        several = sum(number == log for number, _, _ in found) > 1
        return [(envelope, position) for _, envelope, position in found] if several else []

    def judge_again(self, record: RecordId, edits: Sequence[Signed]) -> None:
        """Replace what was decided about a record's edits while some of them were still missing."""
        entry = self.entry(record)
        fresh = rejudge(self._registry, edits)
        if entry is None or fresh is None:
            return
        fresh.order_key, fresh.is_new = entry.order_key, entry.is_new
        self._entries[record] = self.changed[record] = fresh
        self._db.run("DELETE FROM edits WHERE order_key = ?", (entry.order_key,))
        self._db.run("DELETE FROM waiting WHERE record = ?", (record,))
        self.waiting.discard(record)
        for signed in edits:
            if signed.id in fresh.past or signed.id in fresh.failed:
                code = fresh.failed.get(signed.id, "")
                self._edit_rows.append((fresh.order_key, signed.id, signed.envelope, signed.position, code))
            else:
                self._await(signed)

    def _save_edits(self) -> None:
        self._db.many("INSERT OR IGNORE INTO edits VALUES (?, ?, ?, ?, ?)", self._edit_rows)
        self._edit_rows = []

    def entry(self, record: RecordId) -> Entry | None:
        """The record's entry, loaded if need be."""
        entry = self._entries.get(record)
        if entry is None:
            if record in self._absent:
                return None
            row = self._db.row(
                "SELECT order_key, circle, id, kind, author, created, changed, edits, refused, dump FROM records"
                " WHERE id = ? AND group_number = ?",
                (record, self._grp),
            )
            if row is None:
                return None
            entry = self._restore(row)
            self._remember(entry)
        self._entries.move_to_end(record)
        return entry

    def _restore(self, row: tuple[Any, ...]) -> Entry:
        *facts, dump = row
        order_key, circle, name, kind, author, created, changed, edits, refused = facts
        replica = Replica() if dump is None else _undumped(dump)
        entry = Entry(order_key, circle, name, kind, author, created, changed, edits, refused, replica)
        for edit_id, edit, log_key in _causal(self._load(entry.order_key, entry.circle)):
            if not entry.replica.knows(edit_id):
                entry.replay(edit_id, edit, log_key)
            entry.past[edit_id] = (edit.at, edit.deps)
        failed = self._db.rows("SELECT id, code FROM edits WHERE order_key = ? AND code != ''", (entry.order_key,))
        entry.failed = {EditId(edit): code for edit, code in failed}
        return entry

    def _remember(self, entry: Entry) -> None:
        self._entries[entry.id] = entry
        if len(self._entries) > CACHED + len(self.changed):  # those stay, to look through them for each one takes long
            for record in list(self._entries)[: CACHED // 4]:
                if record not in self.changed:
                    del self._entries[record]

    def flush(self) -> None:
        """Write the records and edits that changed since the last flush; part of the caller's transaction."""
        self._save_edits()
        new = [entry for entry in self.changed.values() if entry.is_new]
        old = [entry for entry in self.changed.values() if not entry.is_new]
        self._db.many(
            "INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    e.order_key,
                    self._grp,
                    e.circle,
                    e.id,
                    e.kind,
                    e.author,
                    e.created,
                    e.changed,
                    e.edits,
                    e.refused,
                    None,
                )
                for e in new
            ),
        )
        self._db.many(
            "UPDATE records SET created = ?, changed = ?, edits = ?, refused = ? WHERE order_key = ?",
            ((e.created, e.changed, e.edits, e.refused, e.order_key) for e in old),
        )
        for entry in self.changed.values():
            entry.is_new = False
            if entry.edits >= DUMP_FROM and entry.edits % DUMP_EVERY == 0:
                self._db.run("UPDATE records SET dump = ? WHERE order_key = ?", (entry.replica.dump(), entry.order_key))
        self.changed = {}
        self._new_ords = set()
        self._absent = set()
        self._free = set()


def _undumped(dump: bytes) -> Replica:
    try:
        return Replica.restore(dump)
    except Refused:
        return Replica()


def _causal(edits: Iterable[tuple[EditId, Edit, bytes]]) -> Iterable[tuple[EditId, Edit, bytes]]:
    """Causes first. Each is looked at once for each of its deps, however long the line of edits is."""
    missing: dict[bytes, int] = {}
    waiting: dict[bytes, list[tuple[EditId, Edit, bytes]]] = {}
    ready: deque[tuple[EditId, Edit, bytes]] = deque()
    for item in edits:
        missing[item[0]] = len(item[1].deps)
        for dep in item[1].deps:
            waiting.setdefault(dep, []).append(item)
        if not item[1].deps:
            ready.append(item)
    while ready:
        found = ready.popleft()
        yield found
        for item in waiting.pop(found[0], ()):
            missing[item[0]] -= 1
            if not missing[item[0]]:
                ready.append(item)
