"""Edits that wait, each for exactly one other edit. One that waits for itself has been put off: nothing is missing, but
its author's edits have caused much work lately (see `effort`)."""

from itertools import takewhile
from typing import NamedTuple

from models.ids import NOBODY, EditId, MemberId, RecordId
from sync.records.signed import Place, Signed, references
from sync.store.database import Database


class _Waits(NamedTuple):
    id: EditId
    needed: EditId
    group_number: int
    record: RecordId
    envelope: int
    position: int

    @property
    def place(self) -> Place:
        return self.envelope, self.position


class WaitingEdits:
    """The waiting edits of one group. Changes gather in memory until `flush`; until then the new ones stay with their
    contents."""

    def __init__(self, database: Database, group_number: int) -> None:
        self._db = database
        self._group_number = group_number
        self._rows: dict[EditId, _Waits] = {}
        self._new: dict[EditId, Signed] = {}
        """Those that wait since the last flush."""
        self._gone: set[EditId] = set()
        """Stored ones that ceased to wait since the last flush."""
        self._for: dict[EditId, set[EditId]] = {}
        """Edit -> edits that wait for it."""
        self._passed: dict[EditId, set[EditId]] = {}
        """Edit that counts -> edits that wait, or did, and name it before the edit that they wait for."""
        self.put_off: dict[EditId, MemberId] = {}
        """Edits that wait for themselves -> their authors; NOBODY, where the program has been started since."""
        self.forget()

    def forget(self) -> None:
        self._rows, self._new, self._gone, self._for, self._passed = {}, {}, set(), {}, {}
        self.put_off = {}
        for passed, edit in self._db.rows(
            "SELECT p.passed, p.id FROM passed p JOIN waiting w ON w.id = p.id WHERE w.group_number = ?",
            (self._group_number,),
        ):
            self._passed.setdefault(EditId(passed), set()).add(EditId(edit))
        for row in self._db.rows(
            "SELECT * FROM waiting WHERE group_number = ? ORDER BY envelope, position", (self._group_number,)
        ):
            self._note(_Waits(*row))

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, signed: Signed, needed: EditId) -> None:
        """The edit waits for `needed`. It is judged again if an edit that it names before `needed` no longer counts."""
        self.remove(signed.id)
        record = RecordId(signed.edit.record)
        self._note(_Waits(signed.id, needed, self._group_number, record, signed.envelope, signed.position))
        self._new[signed.id] = signed
        if signed.id in self.put_off and signed.author is not None:
            self.put_off[signed.id] = signed.author.member
        for passed in self._passes(signed.id):
            self._passed.setdefault(passed, set()).add(signed.id)

    def _passes(self, edit: EditId) -> list[EditId]:
        """What a new one names before the edit that it waits for."""
        needed = self._rows[edit].needed
        return list(takewhile(lambda name: name != needed, references(self._new[edit])))

    def remove(self, edit: EditId) -> None:
        """The edit does not wait, or no longer."""
        row = self._rows.pop(edit, None)
        if row is not None:
            self.put_off.pop(edit, None)
            if self._new.pop(edit, None) is None:
                self._gone.add(edit)
            waiting = self._for[row.needed]
            waiting.discard(edit)
            if not waiting:
                del self._for[row.needed]

    def needs(self, record: RecordId, edit: EditId) -> EditId | None:
        """The edit that an edit of a record waits for; None if it does not wait."""
        row = self._rows.get(edit)
        return None if row is None or row.record != record else row.needed

    def is_needed(self, edit: EditId) -> bool:
        """Does anything wait for it?"""
        return edit in self._for

    def release(self, decided: EditId) -> tuple[list[Signed], list[Place]]:
        """Remove the edits that waited for this one. Returns those in memory, and the places of those in the store."""
        waited = sorted(self._for.get(decided, ()))
        here, places = self._found(waited)
        for edit in waited:
            self.remove(edit)
        return here, places

    def found(self, edit: EditId) -> tuple[list[Signed], list[Place]]:
        """The contents of a waiting edit if it is in memory, or its place."""
        return self._found([edit])

    def passed_over(self, changed: EditId) -> tuple[list[Signed], list[Place]]:
        """The waiting edits that name this edit before the edit that they wait for. As this one may no longer count,
        they must be judged again."""
        return self._found(sorted(self._passed.pop(changed, ())))

    def _found(self, edits: list[EditId]) -> tuple[list[Signed], list[Place]]:
        """The contents of those of these that are in memory and wait; the places of the others that wait."""
        here = [self._new[edit] for edit in edits if edit in self._new]
        return here, [self._rows[edit].place for edit in edits if edit in self._rows and edit not in self._new]

    def places(self) -> list[Place]:
        """Places of all written ones."""
        return self._db.rows(
            "SELECT envelope, position FROM waiting WHERE group_number = ? ORDER BY 1, 2", (self._group_number,)
        )

    def flush(self) -> None:
        gone = [(edit,) for edit in sorted(self._gone)]
        self._db.many("DELETE FROM waiting WHERE id = ?", gone)
        self._db.many("DELETE FROM passed WHERE id = ?", gone)
        new = sorted(self._new)
        rows = [self._rows[edit] for edit in new]
        self._db.many("INSERT OR REPLACE INTO waiting VALUES (?, ?, ?, ?, ?, ?)", rows)
        passed = [(passed, edit) for edit in new for passed in self._passes(edit)]
        self._db.many("INSERT OR IGNORE INTO passed VALUES (?, ?)", passed)
        self._new, self._gone = {}, set()

    def _note(self, row: _Waits) -> None:
        self._rows[row.id] = row
        self._for.setdefault(row.needed, set()).add(row.id)
        if row.needed == row.id:
            self.put_off[row.id] = NOBODY
