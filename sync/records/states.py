"""The records in memory: read from the store and the logs when needed, and kept while they are in use."""

from collections import OrderedDict, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter

from cachetools import LRUCache

from models.case import Record
from models.edit import Edit
from models.errors import Refused
from models.feature import Registry
from models.ids import NOBODY, EditId, MemberId, RecordId
from sync.records import snapshot
from sync.records.beginnings import Beginning
from sync.records.history import History
from sync.records.latest import Unread
from sync.records.line import Operations
from sync.records.record_state import RecordState, Versions, new_versions, replay
from sync.records.signed import COUNTS, Place, Signed, Verdict
from sync.records.store import RecordStore, Row

CACHED = 512
"""Number of records that stay in memory."""
SEEN = 1 << 22
LEAST = 1 << 12
"""Edits see earlier states of records. Those states stay in memory until the sum of their operation counts is more than
SEEN. Each counts as LEAST or more."""
Load = Callable[[Sequence[Place]], Sequence[Signed]]
"""Reads edits again from the logs, with what is now known of their authors."""


class RecordStates:
    """Records of one group in memory. Those that changed stay until they are written."""

    def __init__(self, store: RecordStore, registry: Registry, load: Load) -> None:
        self.store = store
        self.load = load
        self._registry = registry
        self._states: OrderedDict[RecordId, RecordState] = OrderedDict()
        self._seen: LRUCache[tuple[RecordId, tuple[EditId, ...]], tuple[int, Record]] = LRUCache(SEEN, itemgetter(0))
        self.begun: dict[RecordId, Beginning] = {}
        """Records that have only edits which were judged the short way since the last flush."""
        self.changed: dict[RecordId, RecordState] = {}
        """Records that changed since the last flush."""
        self.unsaved: dict[RecordId, RecordState] = {}
        """Records with a document whose snapshot is due. It is made outside of any transaction."""

    def forget(self) -> None:
        self._states.clear()
        self._seen.clear()
        self.begun, self.changed, self.unsaved = {}, {}, {}

    def is_here(self, record: RecordId) -> bool:
        """Is the record in memory?"""
        return record in self._states or record in self.begun

    def verdict(self, record: RecordId, edit: EditId) -> Verdict | None:
        """The verdict of an edit; None if it has not been judged."""
        begun = self.begun.get(record)
        if begun is not None:
            return COUNTS if any(signed.id == edit for signed in begun.line) else None
        state = self.state(record)
        return None if state is None else state.verdict(edit)

    def seen(self, record: RecordId, heads: tuple[EditId, ...]) -> Record:
        """A record at these heads, all of which count."""
        key = (record, heads)
        found: tuple[int, Record] | None = self._seen.get(key)
        if found is None:
            state = self.state(record)
            assert state is not None
            count = state.versions.history.operation_count(heads)
            found = self._seen[key] = max(LEAST, count), state.record_at(heads)
        return found[1]

    def state(self, record: RecordId) -> RecordState | None:
        """The record, loaded if necessary; None if it is unknown."""
        state = self._states.get(record)
        if state is None:
            if record in self.begun:
                return self._unfold(record)
            row = self.store.find(record)
            if row is None:
                return None
            state = self._restore(row)
            self._remember(state)
        self._states.move_to_end(record)
        return state

    def new(self, signed: Signed) -> RecordState:
        """Add an unknown record. Until an edit counts, it has the kind and circle that this edit claims, and neither
        author nor subject."""
        edit = signed.edit
        record = RecordId(edit.record)
        key = self.store.places.new_place(record)
        state = RecordState(key, record, edit.kind, signed.circle_number, NOBODY, b"", Unread(), is_new=True)
        self._remember(state)
        return state

    def adopt(self, state: RecordState, signed: Signed) -> None:
        """An edit counts: if it is the first, the record takes kind, author and subject from it."""
        edit, author = signed.edit, signed.author
        if state.past:
            return
        assert isinstance(edit, Edit)
        assert author is not None
        common = self._registry.kinds[edit.kind][1].begins == "common"
        state.kind, state.circle, state.subject = edit.kind, signed.circle_number, edit.subject
        state.author = NOBODY if common else author.member
        state.versions = self._versions(state)

    def retract(self, state: RecordState, edits: set[EditId]) -> None:
        """Forget the verdicts of these edits. They must include all edits of the record that build on one of them."""
        for edit in edits:
            self.store.drop(state.order_key, edit)
            state.others.pop(edit, None)
            state.told[edit] = None
        if edits & state.past.keys():
            self._seen.clear()
            if any(state.place(edit) == (state.first, 0) for edit in edits & state.past.keys()):
                state.first = None
            rest = [(past.envelope, past.order[1]) for edit, past in state.past.items() if edit not in edits]
            self._replay(state, self._versions(state) if rest else Unread(), self.load(rest) if rest else ())
            state.saved = 0
            self.store.save_snapshot(state.order_key, None)
        state.unjudged(edits)
        self.changed[state.id] = state

    def save(self, state: RecordState, sealed: bytes) -> None:
        """Store a snapshot of the record as it is now; part of a transaction."""
        self.store.save_snapshot(state.order_key, sealed)
        state.saved = len(state.past)

    def settled(self) -> None:
        """Everything has been written."""
        for state in self.changed.values():
            state.is_new = False
        self.begun, self.changed = {}, {}

    def _versions(self, state: RecordState) -> Versions:
        found = self._registry.kinds.get(state.kind)
        return new_versions(found[1] if found else None, self._operations)

    def _operations(self, history: History) -> Mapping[EditId, Operations]:
        places = [(past.envelope, past.order[1]) for past in history.edits.values()]
        return {signed.id: signed.edit.ops for signed in self.load(places) if isinstance(signed.edit, Edit)}

    def _restore(self, row: Row) -> RecordState:
        state = RecordState(
            row.order_key, row.id, row.kind, row.circle, MemberId(row.author), row.subject, Unread(),
            created=row.created, changed=row.changed, edits=row.edits, first=row.envelope,
        )  # fmt: skip
        later = self.store.later(row.order_key)
        state.others = {each.id: each.other() for each in later if each.verdict}
        if not row.edits:
            return state
        places = {each.place for each in later if not each.verdict}
        if row.envelope is not None:
            places.add((row.envelope, 0))
        versions = self._versions(state)
        dump = self.store.snapshot(row.order_key) if row.edits >= snapshot.SAVE_FROM else None
        if dump is not None:
            try:
                snapshot.opened(dump, versions)
                state.saved = len(versions.history.edits)
            except Refused:
                versions = self._versions(state)
        places -= {(past.envelope, past.order[1]) for past in versions.history.edits.values()}
        self._replay(state, versions, self.load(sorted(places)) if places else ())
        return state

    def _replay(self, state: RecordState, versions: Versions, edits: Iterable[Signed]) -> None:
        """Apply edits that were judged before, on top of a snapshot."""
        held = [past.at for past in versions.history.edits.values() if not past.joins]
        state.versions = versions
        state.forget_spans()
        state.created, state.changed, state.edits = (min(held), max(held), len(held)) if held else (0, 0, 0)
        known = versions.history.edits
        readable = [signed for signed in edits if isinstance(signed.edit, Edit)]
        before = {signed.id: [dep for dep in _deps(signed) if dep not in known] for signed in readable}
        for signed in causal(readable, before):
            replay(state, versions, signed)

    def _remember(self, state: RecordState) -> None:
        self._states[state.id] = state
        if len(self._states) > CACHED + len(self.changed):  # changed ones stay; do not search them each time
            for record in list(self._states)[: CACHED // 4]:
                if record not in self.changed and record != state.id:
                    del self._states[record]

    def _unfold(self, record: RecordId) -> RecordState:
        """Make a full `RecordState` of a record that began the short way, because it gets an edit that needs it."""
        begun = self.begun.pop(record)
        state = RecordState(
            begun.order_key, record, begun.record.kind, begun.line[0].circle_number, begun.record.author,
            begun.record.subject, Unread(), first=begun.first, is_new=True,
        )  # fmt: skip
        state.told.update((EditId(told.edit), told) for told in begun.told)
        self._replay(state, self._versions(state), begun.line)
        for signed in begun.others:
            self.store.put_counting(state.order_key, signed)
        self.changed[record] = state
        self._remember(state)
        return state


def _deps(signed: Signed) -> Sequence[bytes]:
    return signed.edit.deps if isinstance(signed.edit, Edit) else ()


def causal(edits: Iterable[Signed], before: Mapping[EditId, Collection[bytes]]) -> Iterator[Signed]:
    """The edits in causal order, without those that have a missing cause. `before` names the causes of each."""
    missing: dict[EditId, int] = {}
    waiting: dict[bytes, list[Signed]] = {}
    ready: deque[Signed] = deque()
    for signed in edits:
        causes = before[signed.id]
        missing[signed.id] = len(causes)
        for cause in causes:
            waiting.setdefault(cause, []).append(signed)
        if not causes:
            ready.append(signed)
    while ready:
        found = ready.popleft()
        yield found
        for signed in waiting.pop(found.id, ()):
            missing[signed.id] -= 1
            if not missing[signed.id]:
                ready.append(signed)
