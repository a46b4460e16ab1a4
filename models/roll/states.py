"""The states of one roll, made when somebody asks for them and kept for a while."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from models.case import Author
from models.ids import DeviceId, MemberId
from models.roll.acts import Admit
from models.roll.content import set_aside
from models.roll.history import History
from models.roll.lookups import Founder
from models.roll.members import Aside
from models.roll.standing import Effects, Standing
from models.roll.state import RollState
from models.roll.surplus import MAX_DEVICES

KEPT_STATES = 64
KEPT_PASTS = 4096
KEPT_AUTHORS = 8192
"""Results that stay in memory, of each kind."""
NOTHING: Mapping[bytes, int] = MappingProxyType({})
Marks = dict[MemberId, list[object]]


class States:
    """Makes and keeps states of one roll. `standing` works out what the acts of a past decide."""

    def __init__(self, founder: Founder, history: History, standing: Standing) -> None:
        self._founder = founder
        self._history = history
        self._standing = standing
        self._pasts: dict[tuple[bytes, ...], int] = {}
        self._states: dict[int, RollState] = {}
        self._authors: dict[tuple[DeviceId, tuple[bytes, ...]], Author | None] = {}
        self._entered: dict[tuple[DeviceId, Effects, int], Author | None] = {}
        """(device, what is decided, bits of the acts concerning the device that have their effect) -> its author. Most
        pasts differ only in acts that concern others."""
        self._concerning: dict[DeviceId, int] = {}
        """What `concerning` found in the first `_concerned` acts."""
        self._concerned = 0
        self._now = self.of(0)
        self._marked: tuple[Effects, int, int, int, int] = self._now.effects, 0, 0, 0, 0
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
            self._authors[key] = self._author(device, self._past(heads))
        return self._authors[key]

    def _author(self, device: DeviceId, past: int) -> Author | None:
        if self._concerned != len(self._history):
            self._concerned = len(self._history)
            self._concerning.clear()
        if device not in self._concerning:
            self._concerning[device] = concerning(self._history, device)
        effects = self._standing.at(past)
        key = device, effects, effects.standing(past) & self._concerning[device]
        if key not in self._entered:
            if len(self._entered) >= KEPT_AUTHORS:
                self._entered.clear()
            self._entered[key] = self.of(past).author(device)
        return self._entered[key]

    def advance(self, heads: tuple[bytes, ...]) -> set[MemberId]:
        """Take these as the heads from now on. Returns the members whose content must be judged again, and those who
        left or came back. The latter matter because what others wrote can be saved by members who build on it, but only
        by those who are still there."""
        before, self._now = self._now, self.at(heads)
        gone, self._left = self._left, frozenset(filter(self._now.has_left, map(MemberId, self._history.leaves)))
        void, contested = self._now.past & ~self._now.standing, sum(self._history.contested.values())
        vouched, handing = self._history.vouched(self._now.past), self._now.past & self._history.handing
        marked = self._now.effects, void, vouched, contested, handing
        if marked == self._marked:
            return set(gone ^ self._left)
        self._marked = marked
        former, self._marks = self._marks, self._marks_of(self._now)
        changed = {member for member in {*former, *self._marks} if former.get(member) != self._marks.get(member)}
        changed |= gone ^ self._left
        was, now = before.charter, self._now.charter
        if not now.follows(was):
            met = now.meets(was)
            for each in (was, now):  # what needed a power that a rival gave counts no more, or counts again
                while each.number > met:
                    changed.update(each.granted)
                    each = each.at(each.number - 1)
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


def concerning(history: History, device: DeviceId) -> int:
    """The bits of the acts from which `Lookups.author` knows who a device is, apart from what is decided: those that
    let in the device or its member, vouch for the member, hand the stewards' powers over to them, or say that they
    leave. All acts, if the number of the member's devices may matter as well."""
    members = [*history.claimed.get(device, ())]
    if device == history.founders_device:
        members.append(history.first_member(history.founder))
    if any(len(history.devices.get(member, ())) >= MAX_DEVICES for member in members):
        return -1
    return sum(1 << position for position in set(_concerning(history, device, members)))


def _concerning(history: History, device: DeviceId, members: Sequence[MemberId]) -> Iterator[int]:
    yield from history.entries.get(device, ())
    for member in members:
        for index in (history.admissions, history.leaves, history.vouches, history.unvouches):
            yield from index.get(member, ())
        for entry in history.handed.get(member, ()):
            act = history.act(entry).act
            yield from history.invites.get(act.invitation, ()) if isinstance(act, Admit) else ()
