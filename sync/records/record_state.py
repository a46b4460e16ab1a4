"""One record in memory."""

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from models.case import Record, State
from models.edit import Edit
from models.errors import Refused
from models.feature import Kind
from models.ids import EditId, MemberId, RecordId
from sync.records.edit_index import EditIndex
from sync.records.history import Order, Past
from sync.records.latest import Latest, Unread
from sync.records.line import Fetch
from sync.records.replica import Judge, Replica, actor_id
from sync.records.signed import COUNTS, Place, Signed, Verdict, references
from sync.store.facts import Told

Span = tuple[int, int, int]
"""Earliest stamp, latest stamp and number of some edits with content."""
NO_SPAN: Span = (0, 0, 0)
Versions = Replica | Latest | Unread


@dataclass(slots=True)
class Other:
    """A judged edit that does not count."""

    verdict: Verdict
    actor: bytes
    order: Order
    envelope: int


@dataclass(slots=True)
class RecordState:
    """One record at all its heads, and the verdict of every edit that names it.

    Until an edit counts, kind, author and subject are those that the first arrived edit claims.
    """

    order_key: int
    id: RecordId
    kind: str
    circle: int
    """Number of the circle."""
    author: MemberId
    subject: bytes
    versions: Versions
    others: dict[EditId, Other] = field(default_factory=dict)
    created: int = 0
    changed: int = 0
    edits: int = 0
    """Number of edits that count and have content."""
    first: int | None = None
    """Row of the envelope whose first edit belongs to this record, counts, and is stored in no other table."""
    is_new: bool = False
    """Is the record not in the store yet?"""
    saved: int = 0
    """Number of edits in the stored snapshot."""
    told: dict[EditId, Told | None] = field(default_factory=dict)
    """What edits did that have counted, or ceased to count (None), since the last flush."""
    _spans: dict[EditId, Span] = field(default_factory=dict)
    _index: EditIndex | None = None

    @property
    def is_shown(self) -> bool:
        """Does an edit of it count, and does this program know its kind?"""
        return bool(self.edits) and not isinstance(self.versions, Unread)

    @property
    def past(self) -> dict[EditId, Past]:
        return self.versions.history.edits

    def verdict(self, edit: EditId) -> Verdict | None:
        """None where the edit has not been judged."""
        if edit in self.versions.history.edits:
            return COUNTS
        other = self.others.get(edit)
        return None if other is None else other.verdict

    def place(self, edit: EditId) -> Place:
        """The place of a judged edit."""
        past = self.past.get(edit) or self.others[edit]
        return past.envelope, past.order[1]

    @property
    def index(self) -> EditIndex:
        """All judged edits. It is made when it is first needed."""
        if self._index is None:
            self._index = EditIndex()
            for edit, past in self.past.items():
                self._index.add(edit, past.actor, past.order, COUNTS, joins=past.joins)
                self._index.link(edit, (*past.deps, *past.sees))
            for edit, other in self.others.items():
                self._index.add(edit, other.actor, other.order, other.verdict)
        return self._index

    def judged(self, signed: Signed, actor: bytes, verdict: Verdict) -> None:
        """An edit has this verdict from now on."""
        if self._index is not None:
            joins = isinstance(signed.edit, Edit) and not signed.edit.ops
            self._index.add(signed.id, actor, (signed.seq, signed.position), verdict, joins=joins)
            self._index.link(signed.id, references(signed))

    def unjudged(self, edits: Iterable[EditId]) -> None:
        """These edits have no verdict any more."""
        if self._index is not None:
            for edit in edits:
                self._index.remove(edit)
            if len(self._index) != len(self.past) + len(self.others):  # the store is damaged
                self._index = None

    def is_late(self, actor: bytes, order: Order) -> bool:
        """May the verdict of a later edit of the log change if an edit at this place counts?"""
        if not self.others and self._index is None:
            return self.versions.history.has_following(actor, order)
        return bool(self.index.following(actor, order, late=True))

    def record(self) -> Record:
        """The record as it is now."""
        return Record(
            self.id, self.kind, self.author, self.created, self.changed, self.edits, self.versions.state(), self.subject
        )  # fmt: skip

    def record_at(self, deps: Sequence[EditId], state: State | None = None) -> Record:
        """The record at `deps`, all of which count."""
        if tuple(sorted(deps)) == self.versions.heads():
            span = (self.created, self.changed, self.edits)
        else:
            span = self._count(deps)
        state = self.versions.state_at(deps) if state is None else state
        return Record(self.id, self.kind, self.author, *span, state, self.subject)

    def note(self, at: int, *, joins: bool) -> None:
        """An edit counts from now on."""
        if not joins:
            self.created = min(self.created, at) if self.edits else at
            self.changed = max(self.changed, at) if self.edits else at
            self.edits += 1

    def forget_spans(self) -> None:
        self._spans.clear()

    def _span(self, edit: EditId) -> Span:
        """Earliest stamp, latest stamp and number of an edit and its past, computed from the spans of earlier edits:
        otherwise everything before it would be counted again for each edit."""
        past, line, at = self.past, [], edit
        while at not in self._spans:
            line.append(at)
            if not past[at].deps:
                break
            at = self._highest(past[at].deps)
        for later in reversed(line):
            deps = past[later].deps
            self._spans[later] = self._extended(self._count(deps) if deps else NO_SPAN, (later,))
        return self._spans[edit]

    def _count(self, deps: Sequence[EditId]) -> Span:
        """The same for several edits and their past."""
        base = self._highest(deps)
        ahead = self.versions.history.between((base,), tuple(sorted(deps))) if len(deps) > 1 else None
        return self._extended(self._span(base), ahead or ())

    def _highest(self, deps: Sequence[EditId]) -> EditId:
        return max(deps, key=lambda dep: self.past[dep].level)

    def _extended(self, span: Span, edits: Iterable[EditId]) -> Span:
        times = [self.past[edit].at for edit in edits if not self.past[edit].joins]
        if not times:
            return span
        known = span[:2] if span[2] else ()
        return min(*known, *times, times[0]), max(*known, *times, times[0]), span[2] + len(times)


def new_versions(kind: Kind | None, fetch: Fetch) -> Versions:
    """An empty holder of the states of a record, of the class that fits its kind."""
    if kind is None:
        return Unread()
    if kind.begins == "personal":
        return Latest()
    return Replica(kind.genesis if kind.begins == "common" else (), fetch)


def apply(versions: Versions, signed: Signed, actor: bytes, judge: Judge) -> None:
    """Apply the edit to the record's states. Raises Refused."""
    edit = signed.edit
    assert isinstance(edit, Edit)
    sees = tuple(EditId(head) for each in edit.sees for head in each.heads)
    versions.apply(
        signed.id, actor, edit.deps, edit.ops, judge,
        at=edit.at, order=(signed.seq, signed.position), envelope=signed.envelope, sees=sees,
    )  # fmt: skip


def replay(state: RecordState, versions: Versions, signed: Signed) -> None:
    """Apply an edit that was judged before. In a damaged store it may be impossible; then it is skipped."""
    assert isinstance(signed.edit, Edit)
    with contextlib.suppress(Refused):
        apply(versions, signed, actor_id(signed.log_key, state.id), _judged_before)
        state.note(signed.edit.at, joins=not signed.edit.ops)


def _judged_before(_before: State, _after: State) -> None:
    return None
