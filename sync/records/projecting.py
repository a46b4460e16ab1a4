"""The rows and facts of records that have changed, and of those about which something was said."""

from collections.abc import Container, Iterable, Sequence
from itertools import chain

from models.case import Record
from models.facts import About
from models.feature import Registry
from models.ids import RecordId
from sync.records.beginnings import Beginning
from sync.records.lists import Lists
from sync.records.record_state import RecordState
from sync.records.states import RecordStates
from sync.records.store import RecordStore
from sync.store.batch import Batch
from sync.store.projection import Projection

NOTHING: About = {}


class Hearing:
    """What personal and common records say about others. It reads what has been flushed."""

    def __init__(self, registry: Registry, store: RecordStore, states: RecordStates) -> None:
        self._store, self._states = store, states
        self._hears = {name: kind.hears for name, (_, kind) in registry.kinds.items() if kind.hears}
        self._heard = set(chain.from_iterable(self._hears.values()))

    def about(self, record: Record, circle: int) -> About:
        """What records of the same circle say about this one: only those that its kind hears."""
        kinds = self._hears.get(record.kind)
        return NOTHING if kinds is None else self.said(record.id, circle, kinds)

    def said(self, subject: RecordId, circle: int, kinds: Sequence[str]) -> dict[str, list[Record]]:
        """Kind -> its records of this circle about a subject."""
        found: dict[str, list[Record]] = {kind: [] for kind in kinds}
        for kind, name in self._store.about(subject, circle, kinds):
            state = self._states.state(name)
            if state is not None and state.is_shown:
                found[kind].append(state.record())
        return found

    def listeners(self, changed: Iterable[tuple[str, bytes, int]]) -> list[RecordState]:
        """The records that hear of changed ones, which are given as (kind, subject, circle)."""
        subjects = {(subject, circle): kind for kind, subject, circle in changed if kind in self._heard and subject}
        found = ((self._states.state(RecordId(subject)), circle, kind) for (subject, circle), kind in subjects.items())
        return [
            state for state, circle, kind in found
            if state is not None and state.is_shown and state.circle == circle
            and kind in self._hears.get(state.kind, ())
        ]  # fmt: skip


def project(
    projection: Projection, lists: Lists, hearing: Hearing, begun: Sequence[Beginning], changed: Sequence[RecordState],
    new: Container[int],
) -> Batch:  # fmt: skip
    """Write the rows and facts of records that have just been flushed. `new` holds the order keys of those in `changed`
    that had no rows before. Part of the caller's transaction."""
    batch = Batch()
    for each in begun:
        key, record, circle = each.order_key, each.record, each.line[0].circle_number
        projection.gather(batch, key, lists.of(circle), record, hearing.about(record, circle), is_new=True)
        batch.tell((key, lists.of(circle), record.id), each.told)
    for state in changed:
        key, listed, is_new = state.order_key, lists.of(state.circle), state.order_key in new
        if state.is_shown:
            record = state.record()
            projection.gather(batch, key, listed, record, hearing.about(record, state.circle), is_new=is_new)
        elif not is_new:
            projection.remove(batch, key, listed, state.kind)
        told, state.told = state.told, {}
        batch.untold += [] if is_new else [(key, edit) for edit in told]
        batch.tell((key, listed, state.id), told.values())
    here = {each.order_key for each in begun} | {each.order_key for each in changed}
    said = [(each.record.kind, each.record.subject, each.line[0].circle_number) for each in begun]
    for state in hearing.listeners([*said, *((each.kind, each.subject, each.circle) for each in changed)]):
        if state.order_key not in here:
            record = state.record()
            about = hearing.about(record, state.circle)
            projection.gather_facts(batch, state.order_key, lists.of(state.circle), record, about)
    projection.write(batch)
    return batch
