"""Which new devices of a member, who lost every device, have been confirmed by enough members, and which wait for more.

A confirmation ends when its author takes it back or confirms another device of that member, when the member or somebody
who may admit takes it back, and when the member comes back otherwise. An end keeps a confirmation from counting
together with those whose authors knew of the end, and with no others. So whoever confirms later heeds it, and nobody
undoes a recovery by feigning not to have known that it was complete.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Recovery:
    """A device with which a member came back. `acts` are the bits of what lets it in."""

    device: DeviceId
    acts: int
    needed: int
    """Of their authors."""


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
        for position in within(history.recoveries, member, among):
            act = history.act(position).act
            if isinstance(act, Attest) and stands(position, _NONE):
                self._given.setdefault(act.device.id, []).append(position)

    def complete(self, back: Sequence[Recovery] = ()) -> Iterator[Recovery]:
        """The devices that are in. `back` are the recoveries of this member that are known already."""
        for device, given in self._given.items():
            chosen = given if device in self._charter.confirmed else self._enough(device, back)
            if chosen:
                needed = min(len(self._by(chosen)), max(self._charter.attesters, 1))
                yield Recovery(device, sum(1 << each for each in chosen), needed)

    def waiting(self, back: Sequence[Recovery]) -> Iterator[Returning]:
        """The devices that are not among these recoveries, and that somebody still confirms."""
        for device in self._given.keys() - {each.device for each in back}:
            left = [each for each in self._given[device] if not any(self._ends(each, device, back))]
            acts = sorted((self._history.act(each) for each in left), key=lambda act: act.id)
            by, needed = frozenset(self._by(left)), self._charter.attesters
            for each in acts[:1]:
                if isinstance(each.act, Attest):
                    yield Returning(self._member, each.act.device, each.act.consent, by, needed)

    def _enough(self, device: DeviceId, back: Sequence[Recovery]) -> list[int]:
        """The confirmations that are enough for what one of their authors knew, where there are such."""
        given = self._given[device]
        if not self._are_enough(given):
            return []
        ends = [(each, *end) for each in given for end in self._ends(each, device, back)]
        known = {each: self._known(each, ends) for each in given} if ends else {}
        found: set[int] = set() if ends else set(given)
        for last, knows in known.items():
            ended = {ends[end][0] for end in knows}
            together = [each for each in given if each not in ended and known[each] <= knows]
            if last in together and self._are_enough(together):
                found.update(together)
        return sorted(found)

    def _known(self, position: int, ends: Sequence[tuple[int, int, int]]) -> set[int]:
        """Of which of these the author of an act knew."""
        past = self._history.before(position)
        return {n for n, (_, acts, needed) in enumerate(ends) if knew(self._history, past, acts, needed)}

    def _ends(self, given: int, device: DeviceId, back: Sequence[Recovery]) -> Iterator[tuple[int, int]]:
        """What ends a confirmation: the bits of acts, and how many of their authors it takes."""
        history, by = self._history, self._history.author(given)
        others = (each for other, positions in self._given.items() if other != device for each in positions)
        acts = [each for each in others if history.author(each) == by and history.before(each) >> given & 1]
        acts += [each for each in within(history.unattests, device, self._among) if self._is_taken_back(given, each)]
        if acts:
            yield sum(1 << each for each in acts), 1
        for recovery in back:
            if recovery.device != device and not knew(history, history.before(given), recovery.acts, recovery.needed):
                yield recovery.acts, recovery.needed

    def _is_taken_back(self, given: int, taking: int) -> bool:
        history, by = self._history, self._history.author(taking)
        if not history.before(taking) >> given & 1:
            return False
        if by in (self._member, history.author(given)):
            return self._stands(taking, _NONE)
        return history.charter(taking).may(by, _ADMIT) and self._stands(taking, _ADMIT)

    def _by(self, given: Sequence[int]) -> set[MemberId]:
        return {self._history.author(each) for each in given}

    def _are_enough(self, given: Sequence[int]) -> bool:
        return 0 < self._charter.attesters <= len(self._by(given))
