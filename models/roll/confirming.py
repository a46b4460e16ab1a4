"""Which new devices of a member, who lost every device, have been confirmed by enough members, and which wait for more.

A confirmation ends when its author takes it back or confirms another device of that member, when the member or somebody
who may admit takes it back, and when the member comes back otherwise. An end keeps a confirmation from counting
together with those whose authors knew of the end, and with no others. So whoever confirms later heeds it, and nobody
undoes a recovery by feigning not to have known that it was complete.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import reduce
from itertools import accumulate, chain
from operator import or_
from typing import NamedTuple

from msgspec import Struct

from models.ids import DeviceId, MemberId
from models.roll.acts import Attest
from models.roll.charter import Charter
from models.roll.history import History, knew, within
from models.roll.members import Returning
from models.roll.powers import ADMIT_MEMBERS

_ADMIT = frozenset({ADMIT_MEMBERS})
_NONE: frozenset[str] = frozenset()
Stands = Callable[[int, frozenset[str]], bool]
"""Does the act at this position, for which its author used these powers, count?"""


class Recovery(Struct, frozen=True):
    """A device with which a member came back. `acts` are the bits of what lets it in."""

    device: DeviceId
    acts: int
    needed: int
    """How many of the authors of `acts` must have been known."""


class _Taking(NamedTuple):
    """An act that takes confirmations of a device back."""

    bit: int
    before: int
    by: MemberId
    ends_own: bool
    """Does it end those of its author, and those for its author?"""
    ends_others: bool


class Confirmations:
    """Those of one member's new devices that count among the acts with these bits."""

    def __init__(self, history: History, charter: Charter, stands: Stands, member: MemberId, among: int) -> None:
        self._history = history
        self._charter = charter
        self._stands = stands
        self._member = member
        self._among = among
        self._given: dict[DeviceId, list[int]] = {}
        """By device: the positions of the confirmations."""
        self._takings: dict[DeviceId, list[_Taking]] = {}
        self._by: dict[MemberId, dict[DeviceId, list[int]]] = {}
        """The same by author."""
        self._replaced: dict[MemberId, dict[DeviceId, int]] = {}
        for position in within(history.recoveries, member, among):
            act = history.act(position).act
            if isinstance(act, Attest) and stands(position, _NONE):
                self._given.setdefault(act.device.id, []).append(position)
                self._by.setdefault(history.author(position), {}).setdefault(act.device.id, []).append(position)

    def complete(self, back: Sequence[Recovery] = ()) -> Iterator[Recovery]:
        """The devices that are in. `back` are the recoveries of this member that are known already."""
        for device, given in self._given.items():
            chosen = given if device in self._charter.confirmed else self._enough(device, back)
            if chosen:
                needed = min(len(self._authors(chosen)), max(self._charter.attesters, 1))
                yield Recovery(device, sum(1 << each for each in chosen), needed)

    def waiting(self, back: Sequence[Recovery]) -> Iterator[Returning]:
        """The devices that are not among these recoveries, and that somebody still confirms."""
        for device in self._given.keys() - {each.device for each in back}:
            left = [each for each in self._given[device] if not self._is_ended(each, device, back)]
            acts = sorted((self._history.act(each) for each in left), key=lambda act: act.id)
            by, needed = frozenset(self._authors(left)), self._charter.attesters
            for each in acts[:1]:
                if isinstance(each.act, Attest):
                    since = min(act.at for act in acts)
                    yield Returning(self._member, each.act.device, each.act.consent, by, needed, since)

    def _enough(self, device: DeviceId, back: Sequence[Recovery]) -> list[int]:
        """The confirmations that are enough for what one of their authors knew, where there are such."""
        given = self._given[device]
        if not self._are_enough(given):
            return []
        ends: dict[tuple[int, int], int] = {}
        ended = {
            each: sum(1 << ends.setdefault(end, len(ends)) for end in set(self._ends(each, device, back)))
            for each in given
        }
        if not ends:
            return given
        known = {each: self._known(each, ends) for each in given}
        found: set[int] = set()
        for knows in {knows for last, knows in known.items() if not ended[last] & knows}:
            together = [each for each in given if not ended[each] & knows and not known[each] & ~knows]
            if self._are_enough(together):
                found.update(together)
        return sorted(found)

    def _known(self, position: int, ends: Iterable[tuple[int, int]]) -> int:
        """Which of `ends` the author of an act knew: a bit for each."""
        past, found = self._history.before(position), 0
        for n, (acts, needed) in enumerate(ends):
            if past & acts and (needed <= 1 or knew(self._history, past, acts, needed)):
                found |= 1 << n
        return found

    def _ends(self, given: int, device: DeviceId, back: Sequence[Recovery]) -> Iterator[tuple[int, int]]:
        """What ends a confirmation: the bits of acts, and how many of their authors it takes."""
        history, by, acts = self._history, self._history.author(given), 0
        if self._others(by, device) >> given & 1:
            others = (positions for other, positions in self._by[by].items() if other != device)
            acts = sum(1 << each for each in chain.from_iterable(others) if history.before(each) >> given & 1)
        for taking in self._taking(device):
            if self._takes(taking, given, by):
                acts |= taking.bit
        if acts:
            yield acts, 1
        for recovery in back:
            if self._replaces(recovery, given, device):
                yield recovery.acts, recovery.needed

    def _is_ended(self, given: int, device: DeviceId, back: Sequence[Recovery]) -> bool:
        """Does anything end a confirmation? This takes much less time than to say what does."""
        by = self._history.author(given)
        return (
            bool(self._others(by, device) >> given & 1)
            or any(self._takes(each, given, by) for each in self._taking(device))
            or any(self._replaces(each, given, device) for each in back)
        )

    def _takes(self, taking: _Taking, given: int, by: MemberId) -> bool:
        if not taking.before >> given & 1:
            return False
        return taking.ends_own if taking.by in (self._member, by) else taking.ends_others

    def _replaces(self, recovery: Recovery, given: int, device: DeviceId) -> bool:
        past = self._history.before(given)
        return recovery.device != device and not knew(self._history, past, recovery.acts, recovery.needed)

    def _others(self, by: MemberId, device: DeviceId) -> int:
        """The bits of what this author knew when confirming other devices than this one."""
        if by not in self._replaced:
            pasts = {of: reduce(or_, map(self._history.before, given)) for of, given in self._by[by].items()}
            below = accumulate(pasts.values(), or_, initial=0)
            above = list(accumulate(reversed(pasts.values()), or_, initial=0))[-2::-1]
            self._replaced[by] = {of: less | more for of, less, more in zip(pasts, below, above, strict=False)}
        return self._replaced[by][device]

    def _taking(self, device: DeviceId) -> list[_Taking]:
        """What takes confirmations of this device back. Many confirmations may be asked of many of these."""
        if device not in self._takings:
            history = self._history
            self._takings[device] = [
                _Taking(
                    1 << each, history.before(each), by := history.author(each), self._stands(each, _NONE),
                    history.charter(each).may(by, _ADMIT) and self._stands(each, _ADMIT),
                )
                for each in within(history.unattests, device, self._among)
            ]  # fmt: skip
        return self._takings[device]

    def _authors(self, given: Sequence[int]) -> set[MemberId]:
        return {self._history.author(each) for each in given}

    def _are_enough(self, given: Sequence[int]) -> bool:
        return 0 < self._charter.attesters <= len(self._authors(given))
