"""One record in memory, and the judging of edits in their own causal context. Knows no store."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from models import ids
from models.edit import Edit
from models.errors import Refused
from models.feature import Author, Record, Registry, State
from models.ids import EditId, RecordId
from sync.records.replica import Replica, actor_id

Span = tuple[int, int, int]


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

    order_key: int
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
    """Code of every edit that does not."""
    is_new: bool = False
    _spans: dict[EditId, Span] = field(default_factory=dict)

    def record(self, state: State | None = None) -> Record:
        """The record as it is now."""
        state = self.replica.state() if state is None else state
        return Record(self.id, self.kind, self.author, self.created, self.changed, self.edits, state)

    def record_at(self, deps: Sequence[EditId], state: State) -> Record:
        """The record as it was at `deps`."""
        if tuple(sorted(deps)) == self.replica.heads():
            return self.record(state)
        created, changed, edits = self._span(deps[0]) if len(deps) == 1 else self._count(deps)
        return Record(self.id, self.kind, self.author, created, changed, edits, state)

    def _span(self, edit: EditId) -> Span:
        """Earliest and latest stamp, and number, of an edit and all before it. Along a line of edits it is added up, or
        a long line would be counted anew for each of them."""
        line: list[EditId] = []
        while edit not in self._spans and len(self.past[edit][1]) == 1:
            line.append(edit)
            edit = EditId(self.past[edit][1][0])
        if edit not in self._spans:
            self._spans[edit] = self._count((edit,))
        span = self._spans[edit]
        for later in reversed(line):
            at = self.past[later][0]
            span = self._spans[later] = min(span[0], at), max(span[1], at), span[2] + 1
        return span

    def _count(self, deps: Sequence[EditId]) -> Span:
        times = [self.past[edit][0] for edit in self._closure(deps)]
        return min(times), max(times), len(times)

    def _closure(self, deps: Sequence[EditId]) -> set[EditId]:
        seen: set[EditId] = set()
        stack = list(deps)
        while stack:
            edit = stack.pop()
            if edit not in seen:
                seen.add(edit)
                stack.extend(EditId(dep) for dep in self.past[edit][1])
        return seen

    def note(self, signed: Signed) -> None:
        """An edit counts from now on."""
        at = signed.edit.at
        self.past[signed.id] = (at, signed.edit.deps)
        self.created = min(self.created, at) if self.edits else at
        self.changed = max(self.changed, at) if self.edits else at
        self.edits += 1

    def replay(self, signed_id: EditId, edit: Edit, log_key: bytes) -> None:
        """Run an edit that was judged before."""
        deps = tuple(EditId(dep) for dep in edit.deps)
        self.replica.apply(signed_id, actor_id(log_key, edit.record), deps, edit.ops, _judged_before)


def _judged_before(_before: State | None, _after: State) -> None:
    return None


def invalid_creation(registry: Registry, signed: Signed) -> Refused | None:
    """Why an edit that says it begins a record cannot belong to any, whatever else is known."""
    edit = signed.edit
    if signed.author is None:
        return Refused("edit.unknown_author")
    if edit.kind not in registry.kinds:
        return Refused("edit.unknown_kind", kind=edit.kind[:40])
    member = signed.author.member
    own = ids.is_authored(edit.record, member) or edit.record == ids.personal_record(edit.kind, member)
    return None if own else Refused("edit.foreign_record")


def begin(signed: Signed, author: Author) -> Entry:
    """The record that this edit begins, still empty."""
    edit = signed.edit
    record = RecordId(edit.record)
    personal = record == ids.personal_record(edit.kind, author.member)
    order_key = ids.place(record, personal)
    return Entry(
        order_key, signed.circle, record, edit.kind, author.member, edit.at, edit.at, 0, 0, Replica(), is_new=True
    )


def take(registry: Registry, entry: Entry, signed: Signed) -> Refused | bool:
    """Judge an edit and replay it: True if it counts, why not, or False if it builds on edits not here yet."""
    edit = signed.edit
    if signed.id in entry.past or signed.id in entry.failed:
        return True
    if any(dep in entry.failed for dep in edit.deps):
        return _fail(entry, signed, Refused("edit.builds_on_refused"))
    if any(dep not in entry.past for dep in edit.deps):
        return False
    try:
        _apply(registry, entry, signed)
    except Refused as refused:
        return _fail(entry, signed, refused)
    entry.note(signed)
    return True


def _fail(entry: Entry, signed: Signed, refused: Refused) -> Refused:
    entry.failed[signed.id] = refused.code
    entry.refused += 1
    return refused


def _apply(registry: Registry, entry: Entry, signed: Signed) -> None:
    edit, author = signed.edit, signed.author
    if author is None:
        raise Refused("edit.unknown_author")
    if edit.kind != entry.kind or signed.circle != entry.circle:
        raise Refused("edit.wrong_kind")
    check = registry.kinds[entry.kind][1].check
    deps = tuple(EditId(dep) for dep in edit.deps)

    def judge(before: State | None, after: State) -> Refused | None:
        was = None if before is None else entry.record_at(deps, before)
        created, changed, count = (was.created, max(was.changed, edit.at), was.edits) if was else (edit.at, edit.at, 0)
        now = Record(entry.id, entry.kind, entry.author, created, changed, count + 1, after)
        return check(was, now, edit, author)

    entry.replica.apply(signed.id, actor_id(signed.log_key, edit.record), deps, edit.ops, judge)


def rejudge(registry: Registry, edits: Iterable[Signed]) -> Entry | None:
    """A record made anew from all its edits, every rule applied again; None if nothing begins it.

    `edits` come log by log, each log's in its own order; which log comes first makes no difference.
    """
    entry: Entry | None = None
    rest = list(edits)
    while rest:
        later: list[Signed] = []
        blocked: set[bytes] = set()
        for signed in rest:
            if entry is None and not signed.edit.deps and signed.author is not None:
                entry = begin(signed, signed.author)
            if signed.log_key in blocked or entry is None or take(registry, entry, signed) is False:
                blocked.add(signed.log_key)
                later.append(signed)
        if len(later) == len(rest):
            break
        rest = later
    return entry
