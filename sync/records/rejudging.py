"""Finding the edits whose verdicts depend on other edits, and which must be judged again when those change."""

from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence

from models.ids import EditId, RecordId
from sync.records.edit_index import EditIndex
from sync.records.replica import actor_id
from sync.records.signed import Place, Signed, references
from sync.records.states import RecordStates, causal

SLICE = 4000
"""Most edits that are judged again at once."""
Name = tuple[RecordId, EditId]


class Dependents:
    """Finds the dependents of edits. Each edit is visited once."""

    def __init__(self, states: RecordStates) -> None:
        self._states = states
        self._indexes: dict[RecordId, EditIndex | None] = {}
        self._here: dict[EditId, Signed] = {}
        """Edits that were read for the indexes."""
        self._seers: dict[RecordId, set[RecordId]] = {}

    def within(self, edits: Iterable[Signed]) -> list[Signed]:
        """These edits and their dependents in their own records, in causal order. If unjudged edits
        of a log are given, later edits of that log are left out when their verdicts are final."""
        given = {(RecordId(signed.edit.record), signed.id): signed for signed in edits}
        late: dict[bytes, list[Name]] = {}
        judged: list[Name] = []
        for name, signed in given.items():
            if self._states.verdict(*name) is None:
                late.setdefault(actor_id(signed.log_key, name[0]), []).append(name)
            else:
                judged.append(name)
        found = dict.fromkeys(given)
        full = self._spread(judged, given)
        found.update(full)
        for actor, names in late.items():
            found.update(self._spread(names, given, late=actor, done=full))
        return causes_first([*given.values(), *self._loaded([name for name in found if name not in given])])

    def _spread(
        self, names: Iterable[Name], given: Mapping[Name, Signed], *, late: bytes = b"", done: Collection[Name] = ()
    ) -> dict[Name, None]:
        """These edits and their dependents in the same record, without those of `done`."""
        found = dict.fromkeys(names)
        queue = deque(found)
        while queue:
            name = queue.popleft()
            for edit in self._next(*name, given.get(name), late):
                if edit not in found and edit not in done:
                    found[edit] = None
                    queue.append(edit)
        return found

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

    def _next(self, record: RecordId, edit: EditId, signed: Signed | None, late: bytes = b"") -> list[Name]:
        """Direct dependents in the same record."""
        index = self._index(record)
        if index is None:
            return []
        if signed is not None:
            actor, order = actor_id(signed.log_key, record), (signed.seq, signed.position)
        else:
            actor, order = index.place(edit)
        following = index.following(actor, order, late=actor == late)
        return [(record, each) for each in (*index.naming(edit), *following)]

    def _seeing(self, record: RecordId, edit: EditId) -> list[Name]:
        """Direct dependents in other records."""
        if record not in self._seers:
            state = self._states.state(record)
            self._seers[record] = self._states.store.seers(state.order_key) if state is not None else set()
        indexes = [(seer, self._index(seer)) for seer in sorted(self._seers[record])]
        return [(seer, each) for seer, index in indexes if index is not None for each in index.naming(edit)]

    def _index(self, record: RecordId) -> EditIndex | None:
        """The index of a record with the names in all edits."""
        if record not in self._indexes:
            state = self._states.state(record)
            self._indexes[record] = None if state is None else state.index
            if state is not None:
                for signed in self._read([state.place(edit) for edit in state.index.unlinked()]):
                    self._here[signed.id] = signed
                    state.index.link(signed.id, references(signed))
        return self._indexes[record]

    def _place(self, name: Name) -> Place:
        state = self._states.state(name[0])
        assert state is not None
        return state.place(name[1])

    def _loaded(self, names: Iterable[Name]) -> list[Signed]:
        names = list(names)
        here = [self._here[name[1]] for name in names if name[1] in self._here]
        return here + list(self._read([self._place(name) for name in names if name[1] not in self._here]))

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
