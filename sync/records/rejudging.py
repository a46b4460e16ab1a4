"""Finding the edits whose verdicts depend on other edits, and which must be judged again when those change."""

from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Iterable, Sequence

from models.ids import EditId, RecordId
from sync.records.history import Order
from sync.records.record_state import RecordState
from sync.records.replica import actor_id
from sync.records.signed import Place, Signed, references
from sync.records.states import RecordStates, causal

SLICE = 4000
"""Most edits that are judged again at once."""
Name = tuple[RecordId, EditId]


class _Index:
    """Indexes over the judged edits of one record: by the edits that they build on or see, and by place in a log."""

    def __init__(self, state: RecordState, others: Sequence[Signed]) -> None:
        self.others = {signed.id: signed for signed in others}
        self.next: defaultdict[bytes, list[EditId]] = defaultdict(list)
        self._logs: defaultdict[bytes, list[tuple[Order, EditId]]] = defaultdict(list)
        for edit, past in state.past.items():
            for name in (*past.deps, *past.sees):
                self.next[name].append(edit)
            self._logs[past.actor].append((past.order, edit))
        for edit, signed in self.others.items():
            for name in references(signed):
                self.next[name].append(edit)
            self._logs[state.others[edit].actor].append((state.others[edit].order, edit))
        for log in self._logs.values():
            log.sort()

    def following(self, actor: bytes, order: Order) -> list[EditId]:
        """The next edit of a log (at most one): the later ones are found from that one."""
        log = self._logs.get(actor, [])
        place = bisect_right(log, order, key=lambda each: each[0])
        return [log[place][1]] if place < len(log) else []


class Dependents:
    """Finds the dependents of edits. Each edit is visited once."""

    def __init__(self, states: RecordStates) -> None:
        self._states = states
        self._indexes: dict[RecordId, _Index | None] = {}
        self._seers: dict[RecordId, set[RecordId]] = {}

    def within(self, edits: Iterable[Signed]) -> list[Signed]:
        """These edits and their dependents in their own records, in causal order."""
        given = {(RecordId(signed.edit.record), signed.id): signed for signed in edits}
        found = dict.fromkeys(given)
        queue = deque(given)
        while queue:
            name = queue.popleft()
            for edit in self._next(*name, given.get(name)):
                if edit not in found:
                    found[edit] = None
                    queue.append(edit)
        return causes_first([*given.values(), *self._loaded([name for name in found if name not in given])])

    def across(self, changed: Sequence[Signed]) -> tuple[list[Signed], list[Place]]:
        """The edits of other records that see these edits, with their dependents, in causal order; and the places of
        those that exceed a slice."""
        found: dict[Name, None] = {}
        queue: deque[Name] = deque()
        for signed in changed:
            queue += self._seeing(RecordId(signed.edit.record), signed.id)
        rest: list[Place] = []
        while queue:
            name = queue.popleft()
            if name in found:
                continue
            if len(found) >= SLICE:
                rest.append(self._place(name))
                continue
            found[name] = None
            queue += self._next(*name, None)
            queue += self._seeing(*name)
        return causes_first(self._loaded(found)), rest

    def _next(self, record: RecordId, edit: EditId, signed: Signed | None) -> list[Name]:
        """Direct dependents in the same record."""
        index, state = self._index(record), self._states.state(record)
        if index is None or state is None:
            return []
        if signed is not None:
            actor, order = actor_id(signed.log_key, record), (signed.seq, signed.position)
        else:
            known = state.past.get(edit) or state.others[edit]
            actor, order = known.actor, known.order
        return [(record, each) for each in (*index.next.get(edit, ()), *index.following(actor, order))]

    def _seeing(self, record: RecordId, edit: EditId) -> list[Name]:
        """Direct dependents in other records."""
        if record not in self._seers:
            state = self._states.state(record)
            self._seers[record] = self._states.store.seers(state.order_key) if state is not None else set()
        indexes = [(seer, self._index(seer)) for seer in sorted(self._seers[record])]
        return [(seer, each) for seer, index in indexes if index is not None for each in index.next.get(edit, ())]

    def _index(self, record: RecordId) -> _Index | None:
        if record not in self._indexes:
            state = self._states.state(record)
            self._indexes[record] = (
                None if state is None else _Index(state, self._read([state.place(edit) for edit in state.others]))
            )
        return self._indexes[record]

    def _place(self, name: Name) -> Place:
        state = self._states.state(name[0])
        assert state is not None
        return state.place(name[1])

    def _loaded(self, names: Iterable[Name]) -> list[Signed]:
        found: list[Signed] = []
        places: list[Place] = []
        for name in names:
            index = self._index(name[0])
            other = index.others.get(name[1]) if index is not None else None
            if other is not None:
                found.append(other)
            else:
                places.append(self._place(name))
        return found + list(self._read(places))

    def _read(self, places: Sequence[Place]) -> Sequence[Signed]:
        return self._states.load(places) if places else ()


def causes_first(edits: Sequence[Signed]) -> list[Signed]:
    """Sort the edits so that each comes after those that it builds on, sees, or follows in its log."""
    names = {signed.id for signed in edits}
    before = {signed.id: {name for name in references(signed) if name in names} for signed in edits}
    logs: dict[tuple[bytes, bytes], EditId] = {}
    for signed in sorted(edits, key=lambda each: (each.seq, each.position)):
        log = signed.edit.record, signed.log_key
        if log in logs:
            before[signed.id].add(logs[log])
        logs[log] = signed.id
    ordered = list(causal(edits, before))
    done = {signed.id for signed in ordered}
    return ordered + [signed for signed in edits if signed.id not in done]  # a forked log may cause cycles
