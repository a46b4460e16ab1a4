"""Making the edits of one envelope from drafts: the heads that they build on, the heads that they see, and joins where
there are too many heads."""

from collections.abc import Callable, Sequence

from models.edit import MAX_DEPS, MAX_SEEN_HEADS, EditName, Operation, encode
from models.errors import Refused
from models.feature import Draft, Registry
from models.ids import NOBODY, RecordId
from sync.records.record_state import RecordState

Find = Callable[[RecordId], RecordState | None]
_Seen = tuple[bytes, str, bytes, bytes, Sequence[EditName]]
"""(record, kind, member who began it, subject, heads)"""


class Composer:
    """Collects the edits of one envelope. A later draft can name the records of earlier ones."""

    def __init__(self, registry: Registry, find: Find, beginner: bytes) -> None:
        self._registry = registry
        self._find = find
        self._beginner = beginner
        self._drafted: dict[RecordId, int] = {}
        """Record -> position of its last edit in the envelope."""
        self._about: dict[RecordId, tuple[str, bytes]] = {}
        """Record -> (kind, subject), for the records in `_drafted`."""
        self.edits: list[bytes] = []
        """Encoded, in the order in which the envelope holds them."""

    def add(self, draft: Draft) -> None:
        """Raises Refused `edit.too_large`, `edit.bad_operation`, `edit.sees_nothing`."""
        deps = self._deps(draft)
        sees = [self._reference(record) for record in draft.sees]
        self._about[draft.record] = draft.kind, draft.subject
        self._put(draft, draft.ops, deps, sees)

    def _deps(self, draft: Draft) -> Sequence[EditName]:
        if draft.record in self._drafted:
            return (self._drafted[draft.record],)
        if draft.at:
            return draft.at
        state = self._find(draft.record)
        heads: list[EditName] = list(state.versions.heads()) if state else []
        while len(heads) > MAX_DEPS:  # an edit with no content joins heads, so that any number of them can be built on
            joined, heads = heads[:MAX_DEPS], heads[MAX_DEPS:]
            self._put(draft, (), joined, ())
            heads.append(self._drafted[draft.record])
        return heads

    def _reference(self, record: RecordId) -> _Seen:
        if record in self._drafted:
            kind, subject = self._about[record]
            return record, kind, self._begun_by(kind, self._beginner), subject, (self._drafted[record],)
        state = self._find(record)
        if state is None or not state.past:
            raise Refused("edit.sees_nothing")
        past = state.past
        latest = sorted(state.versions.heads(), key=lambda head: (past[head].effective, head))[-MAX_SEEN_HEADS:]
        beginner = b"" if state.author == NOBODY else state.author
        return record, state.kind, beginner, state.subject, sorted(latest)

    def _begun_by(self, kind: str, member: bytes) -> bytes:
        found = self._registry.kinds.get(kind)
        return b"" if found is not None and found[1].begins == "common" else member

    def _put(self, draft: Draft, ops: Sequence[Operation], deps: Sequence[EditName], sees: Sequence[_Seen]) -> None:
        found = self._registry.kinds.get(draft.kind)
        version = found[1].version if found else 1
        self.edits.append(
            encode(draft.record, draft.kind, ops, version=version, deps=deps, sees=sees, subject=draft.subject))
        self._drafted[draft.record] = len(self.edits) - 1
