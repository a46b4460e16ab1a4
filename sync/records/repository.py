"""The public interface of this package: the records of a group, taking in edits, and composing new ones."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from cachetools import LRUCache

from models.case import Record
from models.edit import Edit, NotUnderstood
from models.errors import Refused
from models.feature import Draft, Registry
from models.ids import CircleId, EditId, MemberId, RecordId
from sync.effort import Effort
from sync.records import snapshot
from sync.records.beginnings import Beginning
from sync.records.drafting import Composer
from sync.records.judging import Faults, Rules
from sync.records.latest import Unread
from sync.records.lists import Lists
from sync.records.projecting import Hearing, project
from sync.records.record_state import RecordState
from sync.records.signed import Place, Signed, Standing, Verdict
from sync.records.states import Load, RecordStates
from sync.records.store import RecordStore, Row
from sync.records.telling import told
from sync.records.verdicts import Verdicts
from sync.records.waiting import WaitingEdits
from sync.store.batch import Batch
from sync.store.database import Database
from sync.store.projection import Projection

OLD_TEXTS = 8
READ = 200
"""Most records read in one query."""


class RecordRepository:
    """Records of one group. Changes gather in memory until `flush` inside the caller's transaction; after a failed
    transaction the caller must `forget` everything."""

    def __init__(
        self, database: Database, registry: Registry, group_number: int, everyone: CircleId, load: Load, faults: Faults,
        is_private: Callable[[int], bool] = lambda _circle: False, effort: Effort | None = None,
    ) -> None:  # fmt: skip
        """`is_private` says whether a circle (its number in the store) is not that of everyone."""
        self.old_texts: LRUCache[tuple[RecordId, tuple[EditId, ...], tuple[str, ...]], str] = LRUCache(OLD_TEXTS)
        """(record, heads, path) -> the text that somebody's caret was last seen in."""
        self._registry = registry
        self.lists = Lists(group_number, is_private)
        self._group_number = group_number
        self._store = RecordStore(database, group_number)
        self._waiting = WaitingEdits(database, group_number)
        self._states = RecordStates(self._store, registry, load)
        rules = Rules(registry, everyone, faults)
        self._verdicts = Verdicts(rules, self._states, self._waiting, effort or Effort())
        self.told = partial(told, rules, self._states)
        self.hearing = Hearing(registry, self._store, self._states)

    def forget(self) -> None:
        """Drop all changes that have not been written."""
        self._store.forget()
        self._waiting.forget()
        self._states.forget()
        self._verdicts.forget()

    def expect(self, edits: Iterable[Edit | NotUnderstood]) -> None:
        """Read ahead what judging these edits needs, in a few queries instead of one for each: which records are new,
        and what is stored of the others."""
        begun: set[RecordId] = set()
        changed: set[RecordId] = set()
        for edit in edits:
            record = RecordId(edit.record)
            if type(edit) is Edit and not self._states.is_here(record):
                (changed if edit.deps else begun).add(record)
        self._store.places.expect(begun)
        self._store.read_ahead(changed - begun)

    def take(self, signed: Signed) -> Verdict:
        """Judge one edit, and the edits that waited for it. An edit that has been judged keeps its verdict."""
        return self._verdicts.take(signed)

    def judge_again(self, places: Sequence[Place]) -> list[Place]:
        """Judge edits and their dependents once more, with what `load` now says of them. Returns the places of edits
        that should be judged again in a later slice."""
        if places:
            with putting_off(self):
                self._verdicts.judge_again(self._states.load(places))
        return self.owed()

    def owed(self) -> list[Place]:
        """Places of edits that should be judged again in a later slice. Each is returned once."""
        owed, self._verdicts.owed = self._verdicts.owed, []
        return owed

    def hindered(self) -> list[Signed]:
        """Edits that do not count only because something that they build on or see is set aside. Each is returned
        once."""
        hindered, self._verdicts.hindered = self._verdicts.hindered, []
        return hindered

    def edit(self, record: RecordId, edit: EditId) -> Signed:
        """An edit that has been judged, read from its log. Raises Refused `store.damaged`."""
        state = self._states.state(record)
        assert state is not None
        return self._states.load([state.place(edit)])[0]

    def to_try_again(self, lacking: Sequence[str] = ()) -> list[Place]:
        """Places of edits that this program may judge differently: those not understood, those faulty under another
        version of their module, and those of the kinds in `lacking`, of which the former program knew more. Only
        written edits are included."""
        versions = {f"{feature.name}:{feature.version}" for feature in self._registry.features}
        found = self._store.places_by_verdict(Standing.NOT_UNDERSTOOD.value, Standing.FAULTY.value)
        again = [place for place, verdict in found if verdict[2:] not in versions]
        return again + (self._store.places_of_kinds(lacking) + self._waiting.places() if lacking else [])

    @property
    def refused(self) -> list[Refused]:
        """The refusals by a rule since the last flush."""
        return self._verdicts.refused

    def verdict(self, record: RecordId, edit: EditId) -> Verdict | None:
        """The verdict of an edit; None if the edit has not arrived."""
        return self._verdicts.find(record, edit)

    def counts(self) -> dict[Standing, int]:
        """Verdict -> number of edits with it, for all verdicts but COUNTS. Only written edits are included."""
        return {**self._store.counts(), Standing.WAITS: len(self._waiting)}

    def state(self, record: RecordId) -> RecordState | None:
        """A record and the verdicts of its edits, or None if it is unknown."""
        return self._states.state(record)

    def read(self, record: RecordId) -> Record | None:
        """The record as it is now; None if none of its edits counts or this program does not know its kind."""
        state = self._states.state(record)
        return None if state is None or not state.is_shown else state.record()

    def heads(self, record: RecordId) -> tuple[EditId, ...]:
        state = self._states.state(record)
        return state.versions.heads() if state else ()

    def compose(self, drafts: Sequence[Draft], me: MemberId) -> tuple[bytes, ...]:
        """The edits of one envelope in their wire form. Raises Refused `edit.too_large`, `edit.bad_operation`,
        `edit.sees_nothing`."""
        composer = Composer(self._registry, self._states.state, me)
        for draft in drafts:
            composer.add(draft)
        return tuple(composer.edits)

    def slices(
        self, kinds: Sequence[str] | None = None, damaged: Callable[[RecordId], None] = lambda _record: None
    ) -> Iterator[list[tuple[int, Record]]]:
        """(order key, record) of all records that count, or only of these kinds, a slice at a time. Unreadable
        records are left out; `damaged` is called with each."""
        after = -1
        while keys := self._store.keys(after, READ, kinds):
            after = keys[-1][0]
            found = []
            for key, name in keys:
                try:
                    record = self.read(name)
                except Refused as refused:
                    if refused.code != "store.damaged":
                        raise
                    damaged(name)
                else:
                    found += [] if record is None else [(key, record)]
            yield found

    def records(self, damaged: Callable[[RecordId], None] = lambda _record: None) -> Iterator[tuple[int, Record]]:
        """(order key, record) of all records that count, as `slices`."""
        for each in self.slices(damaged=damaged):
            yield from each

    def flush(self, projection: Projection) -> Batch:
        """Write the records, rows and words that changed since the last flush; part of the caller's transaction."""
        begun, changed = list(self._states.begun.values()), list(self._states.changed.values())
        new = {state.order_key for state in changed if state.is_new}
        self._store.flush([_row(self._store, self._group_number, each) for each in begun], changed)
        self._waiting.flush()
        self._save_snapshots(changed)
        self._states.settled()
        self._verdicts.refused = []
        return project(projection, self.lists, self.hearing, begun, changed, new)

    def _save_snapshots(self, changed: Iterable[RecordState]) -> None:
        for state in changed:
            versions = state.versions
            if not isinstance(versions, Unread) and snapshot.is_due(len(state.past), state.saved):
                if snapshot.holds_document(versions):
                    self._states.unsaved[state.id] = state
                else:
                    self._states.save(state, snapshot.sealed(versions))


@contextmanager
def putting_off(records: RecordRepository) -> Iterator[None]:
    """Meanwhile, costly edits of members who have used up their time are put off."""
    records._verdicts.puts_off = True
    try:
        yield
    finally:
        records._verdicts.puts_off = False


def has_put_off(records: RecordRepository) -> bool:
    """Have edits been put off?"""
    return bool(records._waiting.put_off)


def judge_put_off(records: RecordRepository) -> None:
    """Judge one edit that was put off: one of the author whose edits have caused the least work lately."""
    waiting = records._waiting
    edit = records._verdicts.least(waiting.put_off)
    here, stored = waiting.found(edit)
    try:
        found = [*here, *(records._states.load(stored) if stored else ())]
    except Refused as refused:
        if refused.code != "store.damaged":
            raise
        found = []
    for signed in found:
        records._verdicts.take_put_off(signed)
    waiting.put_off.pop(edit, None)  # cannot be read: the next start tries again


def save_one(records: RecordRepository, database: Database) -> bool:
    """Save the snapshot of one record that has a document, for a computer that is idle. True if more are due."""
    states = records._states
    while states.unsaved:
        name, state = states.unsaved.popitem()
        if states.state(name) is state and not isinstance(state.versions, Unread):
            sealed = snapshot.sealed(state.versions)
            with database.transaction():
                states.save(state, sealed)
            break
    return bool(states.unsaved)


def _row(store: RecordStore, group_number: int, begun: Beginning) -> Row:
    key, record = begun.order_key, begun.record
    for signed in begun.others:
        store.put_counting(key, signed)
    return Row(
        key, group_number, begun.line[0].circle_number, record.id, record.kind, record.author, record.subject,
        record.created, record.changed, record.edits, 0, begun.first,
    )  # fmt: skip
