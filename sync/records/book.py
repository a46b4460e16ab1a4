"""The book of records: every edit, own or foreign, is replayed and judged here, in its own causal context."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from models import ids
from models.clock import order_key
from models.edit import Edit, malformed
from models.errors import Refused
from models.feature import Author, Record, Registry, State
from models.ids import EditId, RecordId
from sync.records.replay import Replica, actor_id
from sync.store.database import Database

CACHED = 512
"""Records whose Automerge documents stay in memory."""
DUMP_FROM = 24
"""Edits from which on a record's document is cached on disk; shorter histories replay faster than they load."""
DUMP_EVERY = 16
NOWHERE = 0
"""Order key of refused edits that belong to no record."""


@dataclass(slots=True)
class Signed:
    """An edit as the ledger delivers it."""

    edit: Edit
    id: EditId
    log_key: bytes
    author: Author | None
    """None where the roll does not know the device."""
    envelope: int
    position: int
    circle: int


@dataclass(slots=True)
class Entry:
    """One record in memory."""

    ord: int
    circle: int
    id: RecordId
    kind: str
    author: ids.MemberId
    created: int
    changed: int
    edits: int
    refused: int
    replica: Replica
    past: dict[EditId, tuple[int, tuple[bytes, ...]]] = field(default_factory=dict)
    """Stamp and deps of every edit that counts."""
    failed: dict[EditId, str] = field(default_factory=dict)
    is_new: bool = False

    def record(self, state: State) -> Record:
        return Record(self.id, self.kind, self.author, self.created, self.changed, self.edits, state)

    def record_at(self, deps: Sequence[EditId], state: State) -> Record:
        """The record as it was at `deps`."""
        if tuple(sorted(deps)) == self.replica.heads():
            return self.record(state)
        times = [self.past[edit][0] for edit in self._closure(deps)]
        return Record(self.id, self.kind, self.author, min(times), max(times), len(times), state)

    def _closure(self, deps: Sequence[EditId]) -> set[EditId]:
        seen: set[EditId] = set()
        stack = list(deps)
        while stack:
            edit = stack.pop()
            if edit not in seen:
                seen.add(edit)
                stack.extend(EditId(dep) for dep in self.past[edit][1])
        return seen


Load = Callable[[int, int], Iterable[tuple[EditId, Edit, bytes]]]
"""`load(record's order key, circle)` -> (id, edit, log key) of its edits that count, from the logs."""


class Book:
    """Records of one group. Changes gather in memory until `flush` inside the caller's transaction; after a failed
    transaction the caller must `forget` everything."""

    def __init__(self, database: Database, registry: Registry, grp: int, load: Load) -> None:
        self._db = database
        self._registry = registry
        self._grp = grp
        self._load = load
        self._entries: OrderedDict[RecordId, Entry] = OrderedDict()
        self.changed: dict[RecordId, Entry] = {}
        self._edit_rows: list[tuple[int, bytes, int, int, str]] = []
        self._new_ords: set[int] = set()
        self.waiting = {RecordId(record) for (record,) in database.rows("SELECT DISTINCT record FROM waiting")}
        """Records that edits wait for."""

    def forget(self) -> None:
        self._entries.clear()
        self.changed.clear()
        self._edit_rows.clear()
        self._new_ords.clear()

    def read(self, record: RecordId) -> Record | None:
        entry = self.entry(record)
        return None if entry is None or not entry.edits else entry.record(entry.replica.state())

    def heads(self, record: RecordId) -> tuple[EditId, ...]:
        entry = self.entry(record)
        return entry.replica.heads() if entry else ()

    def take(self, signed: Signed) -> Refused | bool:
        """Judge and replay one edit: True if it counts, why not, or False if it builds on edits that we do not have
        yet and was put aside (`waiting`)."""
        edit = signed.edit
        flaw = malformed(edit)
        if flaw is not None:
            return self._refuse(None, signed, flaw)
        entry = self.entry(RecordId(edit.record))
        if entry is None:
            if edit.deps:
                return self._await(signed)
            begun = self._begin(signed)
            if isinstance(begun, Refused):
                return self._refuse(None, signed, begun)
            entry = begun
        if signed.id in entry.past or signed.id in entry.failed:
            return True
        if any(dep in entry.failed for dep in edit.deps):
            return self._refuse(entry, signed, Refused("edit.builds_on_refused"))
        if any(dep not in entry.past for dep in edit.deps):
            return self._await(signed)
        try:
            self._apply(entry, signed)
        except Refused as refused:
            return self._refuse(entry, signed, refused)
        return True

    def _begin(self, signed: Signed) -> Entry | Refused:
        edit = signed.edit
        if signed.author is None:
            return Refused("edit.unknown_author")
        if edit.kind not in self._registry.kinds:
            return Refused("edit.unknown_kind", kind=edit.kind[:40])
        if not _may_begin(signed):
            return Refused("edit.foreign_record")
        record = RecordId(edit.record)
        personal = record == ids.personal_record(edit.kind, signed.author.member)
        ord_ = order_key(0 if personal else edit.at, record)
        while ord_ in self._new_ords or self._db.value("SELECT 1 FROM records WHERE ord = ?", (ord_,)):
            ord_ += 1
        self._new_ords.add(ord_)
        entry = Entry(
            ord_, signed.circle, record, edit.kind, signed.author.member, edit.at, edit.at, 0, 0, Replica(), is_new=True
        )
        self._remember(entry)
        return entry

    def _apply(self, entry: Entry, signed: Signed) -> None:
        edit, author = signed.edit, signed.author
        if author is None:
            raise Refused("edit.unknown_author")
        if edit.kind != entry.kind or signed.circle != entry.circle:
            raise Refused("edit.wrong_kind")
        if not edit.deps and not _may_begin(signed):
            raise Refused("edit.foreign_record")
        check = self._registry.kinds[entry.kind][1].check
        deps = tuple(EditId(dep) for dep in edit.deps)

        def judge(before: State | None, after: State) -> Refused | None:
            was = None if before is None else entry.record_at(deps, before)
            created = was.created if was else edit.at
            changed = max(was.changed, edit.at) if was else edit.at
            count = was.edits + 1 if was else 1
            now = Record(entry.id, entry.kind, entry.author, created, changed, count, after)
            return check(was, now, edit, author)

        entry.replica.apply(signed.id, actor_id(signed.log_key, edit.record), deps, edit.ops, judge)
        entry.past[signed.id] = (edit.at, edit.deps)
        entry.created = min(entry.created, edit.at) if entry.edits else edit.at
        entry.changed = max(entry.changed, edit.at) if entry.edits else edit.at
        entry.edits += 1
        self.changed[entry.id] = entry
        self._edit_rows.append((entry.ord, signed.id, signed.envelope, signed.position, ""))

    def _refuse(self, entry: Entry | None, signed: Signed, refused: Refused) -> Refused:
        ord_ = NOWHERE
        if entry is not None:
            ord_ = entry.ord
            entry.failed[signed.id] = refused.code
            entry.refused += 1
            self.changed[entry.id] = entry
        self._edit_rows.append((ord_, signed.id, signed.envelope, signed.position, refused.code))
        return refused

    def _await(self, signed: Signed) -> bool:
        self._db.run(
            "INSERT OR IGNORE INTO waiting VALUES (?, ?, ?, ?)",
            (signed.edit.record, signed.id, signed.envelope, signed.position),
        )
        self.waiting.add(RecordId(signed.edit.record))
        return False

    def release(self, record: RecordId) -> list[tuple[int, int]]:
        """(envelope, position) of the edits that waited for this record, to be taken again."""
        self.waiting.discard(record)
        found = self._db.rows("SELECT envelope, position FROM waiting WHERE record = ? ORDER BY envelope", (record,))
        self._db.run("DELETE FROM waiting WHERE record = ?", (record,))
        return [(envelope, position) for envelope, position in found]

    def entry(self, record: RecordId) -> Entry | None:
        """The record's entry, loaded if need be."""
        entry = self._entries.get(record)
        if entry is None:
            row = self._db.row(
                "SELECT ord, circle, id, kind, author, created, changed, edits, refused, dump FROM records"
                " WHERE id = ? AND grp = ?",
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
        ord_, circle, name, kind, author, created, changed, edits, refused = facts
        replica = Replica() if dump is None else _undumped(dump)
        entry = Entry(ord_, circle, name, kind, author, created, changed, edits, refused, replica)
        for edit_id, edit, log_key in _causal(self._load(entry.ord, entry.circle)):
            if not entry.replica.knows(edit_id):
                actor = actor_id(log_key, edit.record)
                deps = tuple(EditId(dep) for dep in edit.deps)
                entry.replica.apply(edit_id, actor, deps, edit.ops, lambda _before, _after: None)
            entry.past[edit_id] = (edit.at, edit.deps)
        failed = self._db.rows("SELECT id, code FROM edits WHERE ord = ? AND code != ''", (entry.ord,))
        entry.failed = {EditId(edit): code for edit, code in failed}
        return entry

    def _remember(self, entry: Entry) -> None:
        self._entries[entry.id] = entry
        if len(self._entries) > CACHED:
            for record in list(self._entries)[: CACHED // 4]:
                if record not in self.changed:
                    del self._entries[record]

    def flush(self) -> None:
        """Write the records and edits that changed since the last flush; part of the caller's transaction."""
        self._db.many("INSERT OR IGNORE INTO edits VALUES (?, ?, ?, ?, ?)", self._edit_rows)
        new = [entry for entry in self.changed.values() if entry.is_new]
        old = [entry for entry in self.changed.values() if not entry.is_new]
        self._db.many(
            "INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (e.ord, self._grp, e.circle, e.id, e.kind, e.author, e.created, e.changed, e.edits, e.refused, None)
                for e in new
            ),
        )
        self._db.many(
            "UPDATE records SET created = ?, changed = ?, edits = ?, refused = ? WHERE ord = ?",
            ((e.created, e.changed, e.edits, e.refused, e.ord) for e in old),
        )
        for entry in self.changed.values():
            entry.is_new = False
            if entry.edits >= DUMP_FROM and entry.edits % DUMP_EVERY == 0:
                self._db.run("UPDATE records SET dump = ? WHERE ord = ?", (entry.replica.dump(), entry.ord))
        self.changed = {}
        self._edit_rows = []
        self._new_ords = set()


def _may_begin(signed: Signed) -> bool:
    """Only the member whose record it is can begin it."""
    if signed.author is None:
        return False
    record, member = signed.edit.record, signed.author.member
    return ids.is_authored(record, member) or record == ids.personal_record(signed.edit.kind, member)


def _undumped(dump: bytes) -> Replica:
    try:
        return Replica.restore(dump)
    except Refused:
        return Replica()


def _causal(edits: Iterable[tuple[EditId, Edit, bytes]]) -> Iterable[tuple[EditId, Edit, bytes]]:
    """Causes first."""
    known: set[bytes] = set()
    rest = list(edits)
    while rest:
        later = []
        for item in rest:
            if all(dep in known for dep in item[1].deps):
                known.add(item[0])
                yield item
            else:
                later.append(item)
        if len(later) == len(rest):
            return
        rest = later
