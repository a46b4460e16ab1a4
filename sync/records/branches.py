"""Documents of one record at older heads, kept for authors who still write there."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.case import State
from models.edit import Operation
from models.ids import EditId
from sync.records import document as documents
from sync.records.document import Document
from sync.records.history import Heads, History

BRANCHES = 16
BRANCH_OPERATION_COUNT = 1 << 18
"""Most documents at older heads that stay in memory, and the largest sum of their operation counts, where they are more
than two."""
FAR = 64
"""Number of edits after which a document that is not used is forgotten: measuring how far behind it is would cost more
with each edit."""


@dataclass(slots=True, eq=False)
class Branch:
    """A document, its heads, and the actor that wrote there last. `state` is None until `read`."""

    document: Document | None
    heads: Heads
    state: State | None = None
    actor: bytes = b""

    def read(self) -> State:
        """The state that the document has."""
        if self.state is None:
            assert self.document is not None
            self.state = documents.read(self.document, None)
        return self.state

    def copy(self) -> "Branch":
        assert self.document is not None
        return Branch(self.document.fork(), self.heads, self.state)


class Branches:
    """Documents at older heads, the most recently used last."""

    def __init__(self, history: History, genesis: Sequence[Operation]) -> None:
        self._history = history
        self._genesis = genesis
        self._branches: list[Branch] = []

    def __len__(self) -> int:
        return len(self._branches)

    def clear(self) -> None:
        self._branches.clear()

    def at(self, main: Document, at: Heads, actor: bytes) -> Branch:
        """A document at the heads `at`, for this actor to write in: the one in which it wrote last, or a copy of
        another, advanced. Making a document at older heads from the main one takes many times as long as copying one,
        so one in which others may go on stays as it is."""
        there = [branch for branch in self._branches if branch.heads == at]
        choices = [(branch, self._history.between(branch.heads, at)) for branch in there or self._branches]
        fitting = [(branch, ahead) for branch, ahead in choices if ahead is not None]
        if fitting:
            branch, ahead = min(fitting, key=lambda choice: (choice[0].actor != actor, len(choice[1])))
            far = [other for other, behind in fitting if len(behind) > FAR and other is not branch]
            self._branches = [other for other in self._branches if other not in far]
        else:
            branch, ahead = Branch(self._fork(main, at), at), set()
        if branch.actor != actor and len(ahead) <= FAR:
            self.keep(branch)
            branch = branch.copy()
        if ahead:
            self._forward(main, branch, at, ahead)
        self.keep(branch)
        self._evict()
        return branch

    def is_ready(self, at: Heads, actor: bytes) -> bool:
        """Can this actor write at the heads `at` without a new copy of a document?"""
        there = [branch for branch in self._branches if branch.heads == at] or self._branches
        return any(branch.actor == actor and self._history.between(branch.heads, at) is not None for branch in there)

    def keep(self, branch: Branch) -> None:
        """Keep it as the most recently used one."""
        self._branches = [*(other for other in self._branches if other is not branch), branch]

    def _forward(self, main: Document, branch: Branch, at: Heads, ahead: set[EditId]) -> None:
        assert branch.document is not None
        wanted = {self._history.edits[edit].change for edit in ahead}
        documents.advance(branch.document, main, self._history.changes(branch.heads), wanted)
        if set(branch.document.get_heads()) != set(self._history.changes(at)):
            branch.document = self._fork(main, at)
        branch.heads, branch.state = at, None

    def _fork(self, main: Document, at: Heads) -> Document:
        return main.fork(self._history.changes(at)) if at else documents.begin(self._genesis)

    def _evict(self) -> None:
        counts = [self._history.operation_count(branch.heads) for branch in self._branches]
        while len(counts) > BRANCHES or (len(counts) > 2 and sum(counts) > BRANCH_OPERATION_COUNT):
            del self._branches[0], counts[0]
