"""The states of one roll, made when somebody asks for them and kept for a while."""

from collections.abc import Mapping
from types import MappingProxyType

from models.case import Author
from models.ids import DeviceId, MemberId
from models.roll.content import set_aside
from models.roll.history import History
from models.roll.lookups import Founder
from models.roll.members import Aside
from models.roll.standing import Effects, Standing
from models.roll.state import RollState

KEPT_STATES = 64
KEPT_PASTS = 4096
KEPT_AUTHORS = 8192
NOTHING: Mapping[bytes, int] = MappingProxyType({})
Marks = dict[MemberId, list[object]]


class States:
    """`standing` gives what decides in a past."""

    def __init__(self, founder: Founder, history: History, standing: Standing) -> None:
        self._founder = founder
        self._history = history
        self._standing = standing
        self._pasts: dict[tuple[bytes, ...], int] = {}
        self._states: dict[int, RollState] = {}
        self._authors: dict[tuple[DeviceId, tuple[bytes, ...]], Author | None] = {}
        self._now = self.of(0)
        self._marked: tuple[Effects, int, int, int] = self._now.effects, 0, 0, 0
        self._marks: Marks = {}
        self._left: frozenset[MemberId] = frozenset()

    def at(self, heads: tuple[bytes, ...]) -> RollState:
        """The roll as somebody saw it who knew these acts and their past."""
        past = self._past(heads)
        if past not in self._states:
            self._states[past] = self.of(past)
            if len(self._states) > KEPT_STATES:
                del self._states[next(iter(self._states))]
        return self._states[past]

    def of(self, past: int) -> RollState:
        return RollState(self._founder, self._history, self._standing.at(past), past)

    def _past(self, heads: tuple[bytes, ...]) -> int:
        past = self._pasts.get(heads)
        if past is None:
            past = self._pasts[heads] = self._history.past(heads)
            if len(self._pasts) > KEPT_PASTS:
                del self._pasts[next(iter(self._pasts))]
        return past

    def author(self, device: DeviceId, heads: tuple[bytes, ...]) -> Author | None:
        key = device, heads
        if key not in self._authors:
            if len(self._authors) >= KEPT_AUTHORS:
                self._authors.clear()
            self._authors[key] = self.of(self._past(heads)).author(device)
        return self._authors[key]

    def advance(self, heads: tuple[bytes, ...]) -> set[MemberId]:
        """These are the heads from now on. Returns the members whose content must be judged again, and who left or came
        back: only those who remain save what others wrote by building on it."""
        before, self._now = self._now, self.at(heads)
        gone, self._left = self._left, frozenset(filter(self._now.has_left, map(MemberId, self._history.leaves)))
        void, contested = self._now.past & ~self._now.standing, sum(self._history.contested.values())
        marked = self._now.effects, void, self._history.vouched(self._now.past), contested
        if marked == self._marked:
            return set(gone ^ self._left)
        self._marked = marked
        former, self._marks = self._marks, self._marks_of(self._now)
        changed = {member for member in {*former, *self._marks} if former.get(member) != self._marks.get(member)}
        changed |= gone ^ self._left
        was, now = before.charter, self._now.charter
        while was is not now and not now.follows(was) and was.parent is not None:
            changed.update(was.granted)
            was = was.parent
        return changed

    def _marks_of(self, state: RollState) -> Marks:
        found: Marks = {}
        for member, mark in state.marks():
            found.setdefault(member, []).append(mark)
        return found

    def aside(
        self, device: DeviceId, log: bytes, seq: int, heads: tuple[bytes, ...], endorsed: Mapping[bytes, int],
        powers: frozenset[str],
    ) -> Aside | None:  # fmt: skip
        """See `Roll.standing`."""
        was = self.author(device, heads)
        if was is not None and was.member not in self._marks and not powers:
            return None
        past = self._past(heads)
        charter = self._standing.at(past).charter
        return set_aside(self._now, self._history, device, charter, past, log, seq, endorsed, powers)
