"""Edits that wait, each for exactly one other edit."""

from collections import Counter
from itertools import takewhile
from typing import NamedTuple

from models.ids import EditId, RecordId
from sync.records.signed import Place, Signed, references
from sync.store.database import Database


class _Waits(NamedTuple):
    id: EditId
    needed: EditId
    group_number: int
    record: RecordId
    envelope: int
    position: int


class WaitingEdits:
    """The waiting edits of one group. Those that arrived since the last flush stay in memory with their contents."""

    def __init__(self, database: Database, group_number: int) -> None:
        self._db = database
        self._group_number = group_number
        self._new: dict[EditId, tuple[_Waits, Signed]] = {}
        self._for: dict[EditId, set[EditId]] = {}
        """Edit -> new edits that wait for it."""
        self._passed: dict[EditId, set[EditId]] = {}
        """Edit that counts -> waiting edits that name it before the edit that they wait for."""
        self._needed: Counter[EditId] = Counter()
        self._by_record: dict[RecordId, set[EditId]] = {}
        self.forget()

    def forget(self) -> None:
        self._new, self._for = {}, {}
        self._passed = {}
        for passed, edit in self._db.rows(
            "SELECT p.passed, p.id FROM passed p JOIN waiting w ON w.id = p.id WHERE w.group_number = ?",
            (self._group_number,),
        ):
            self._passed.setdefault(EditId(passed), set()).add(EditId(edit))
        self._needed, self._by_record = Counter(), {}
        for row in self._db.rows("SELECT * FROM waiting WHERE group_number = ?", (self._group_number,)):
            self._note(_Waits(*row))

    def __len__(self) -> int:
        return self._needed.total()

    def __contains__(self, record: RecordId) -> bool:
        """Does an edit of this record wait?"""
        return record in self._by_record

    def add(self, signed: Signed, needed: EditId) -> None:
        """The edit waits for `needed`. It is judged again if an edit that it names before `needed` no longer counts."""
        record = RecordId(signed.edit.record)
        self.remove(record, signed.id)
        row = _Waits(signed.id, needed, self._group_number, record, signed.envelope, signed.position)
        for passed in takewhile(lambda name: name != needed, references(signed)):
            self._passed.setdefault(passed, set()).add(signed.id)
            self._db.run("INSERT OR IGNORE INTO passed VALUES (?, ?)", (passed, signed.id))
        self._new[signed.id] = row, signed
        self._for.setdefault(needed, set()).add(signed.id)
        self._note(row)

    def remove(self, record: RecordId, edit: EditId) -> bool:
        """Remove an edit. True if it waited."""
        if edit not in self._by_record.get(record, ()):
            return False
        if edit in self._new:
            self._take_out(edit)
            return True
        row = self._db.row("SELECT * FROM waiting WHERE id = ?", (edit,))
        if row is None:
            return False
        self._db.run("DELETE FROM waiting WHERE id = ?", (edit,))
        self._db.run("DELETE FROM passed WHERE id = ?", (edit,))
        self._strike(_Waits(*row))
        return True

    def needs(self, record: RecordId, edit: EditId) -> EditId | None:
        """The edit that an edit waits for; None if it does not wait."""
        if edit not in self._by_record.get(record, ()):
            return None
        if edit in self._new:
            return self._new[edit][0].needed
        found: bytes | None = self._db.value("SELECT needed FROM waiting WHERE id = ?", (edit,))
        return None if found is None else EditId(found)

    def is_needed(self, edit: EditId) -> bool:
        """Does anything wait for it?"""
        return edit in self._needed

    def release(self, decided: EditId) -> tuple[list[Signed], list[Place]]:
        """Remove the edits that waited for this one. Returns those in memory, and the places of those in the store."""
        if decided not in self._needed:
            return [], []
        here = [self._take_out(edit) for edit in sorted(self._for.get(decided, ()))]
        stored: list[_Waits] = []
        if decided in self._needed:
            stored = [_Waits(*row) for row in self._db.rows("SELECT * FROM waiting WHERE needed = ?", (decided,))]
            self._db.run("DELETE FROM waiting WHERE needed = ?", (decided,))
        for row in stored:
            self._db.run("DELETE FROM passed WHERE id = ?", (row.id,))
            self._strike(row)
        return here, [(row.envelope, row.position) for row in stored]

    def _take_out(self, edit: EditId) -> Signed:
        row, signed = self._new.pop(edit)
        if references(signed)[:1] != [row.needed]:
            self._db.run("DELETE FROM passed WHERE id = ?", (edit,))
        self._for[row.needed].discard(edit)
        if not self._for[row.needed]:
            del self._for[row.needed]
        self._strike(row)
        return signed

    def passed_over(self, changed: EditId) -> tuple[list[Signed], list[Place]]:
        """The waiting edits that name this edit before the edit that they wait for. As this one may no longer count,
        they must be judged again."""
        here: list[Signed] = []
        places: list[Place] = []
        for edit in sorted(self._passed.pop(changed, ())):
            if edit in self._new:
                here.append(self._new[edit][1])
            elif (row := self._db.row("SELECT * FROM waiting WHERE id = ?", (edit,))) is not None:
                places.append((row[4], row[5]))
        return here, places

    def places(self) -> list[Place]:
        """Places of all written ones."""
        return self._db.rows(
            "SELECT envelope, position FROM waiting WHERE group_number = ? ORDER BY 1, 2", (self._group_number,)
        )

    def flush(self) -> None:
        self._db.many(
            "INSERT OR REPLACE INTO waiting VALUES (?, ?, ?, ?, ?, ?)",
            sorted(row for row, _ in self._new.values()),
        )
        self._new, self._for = {}, {}

    def _note(self, row: _Waits) -> None:
        self._needed[row.needed] += 1
        self._by_record.setdefault(row.record, set()).add(row.id)

    def _strike(self, row: _Waits) -> None:
        self._needed[row.needed] -= 1
        if not self._needed[row.needed]:
            del self._needed[row.needed]
        self._by_record[row.record].discard(row.id)
        if not self._by_record[row.record]:
            del self._by_record[row.record]
