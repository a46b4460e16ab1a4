"""What one set of acts decides: who is suspended, which devices were dropped, which vouches suffice; and whether
another act still has its effect for somebody who knows that set.

Each act was judged in its own past. What its author did not know may still take its effect away: a resolution that
removed the author or ended the power, a suspension, a dropped device. Then it counts only if those who decided that had
seen it: it lies inside their cuts, or in what they knew.
"""

from models.ids import DeviceId, MemberId
from models.roll.acts import (
    Admit,
    Attest,
    Lift,
    Link,
    Recover,
    Sheet,
    Suspend,
    Vouch,
    cut_in,
    needs,
)
from models.roll.chain import Chain
from models.roll.charter import Charter
from models.roll.confirming import Confirmations, Recovery
from models.roll.history import History, bits, earliest, knew, within
from models.roll.members import Returning

FOUNDED = -1
"""In place of the position of an entry."""
_NONE: frozenset[str] = frozenset()


class Deciding:
    """A function of the resolution that is followed and of the decisive acts that somebody knows (their bits)."""

    def __init__(self, history: History, chain: Chain, charter: Charter, decisive: int) -> None:
        self._history = history
        self._chain = chain
        self.charter = charter
        self._decisive = decisive
        self.recovered: dict[MemberId, list[Recovery]] = {}
        self.waiting: dict[tuple[MemberId, DeviceId], Returning] = {}
        """New devices of members that too few have attested."""
        self.vouched_back: dict[DeviceId, MemberId] = {}
        """Those that enough have."""
        self._vouched: tuple[tuple[MemberId, int], int] = (MemberId(b""), 0), 0
        """For whom was asked last, among which acts, and the answer."""
        self.suspended: dict[MemberId, list[int]] = {}
        """By member: the suspensions in force."""
        self._stood: dict[tuple[int, frozenset[str]], bool] | None = None
        if decisive:
            self.suspended = self._suspended()
            self._recover()
        self._stood = {}

    def _suspended(self) -> dict[MemberId, list[int]]:
        found: dict[MemberId, list[int]] = {}
        for member in self._history.suspensions:
            for position in within(self._history.suspensions, member, self._decisive):
                name = self._history.act(position).id
                lifts = within(self._history.lifts, name, self._decisive)
                lifted = name in self.charter.lifted or any(self.stands(lift) for lift in lifts)
                if not lifted and self.stands(position):
                    found.setdefault(MemberId(member), []).append(position)
        return found

    def _recover(self) -> None:
        """Work out who came back, with a sheet or by confirmations. Whether a sheet counts depends on the
        confirmations. Which confirmations are spent depends on all that brought the member back."""
        attested = {
            member: Confirmations(self._history, self.charter, self.stands, member, self._decisive)
            for member in map(MemberId, self._history.recoveries)
        }
        found = {member: list(each.complete()) for member, each in attested.items()}
        self.recovered = {member: recoveries for member, recoveries in found.items() if recoveries}
        proved = self._proved()
        back = {member: proved.get(member, []) + found[member] for member in attested}
        complete = {member: list(each.complete(back[member])) for member, each in attested.items()}
        self.vouched_back = {each.device: member for member, devices in complete.items() for each in devices}
        later = {member: proved.get(member, []) + complete[member] for member in attested}
        for member, confirmations in attested.items():
            self.waiting.update({(member, each.device.id): each for each in confirmations.waiting(later[member])})
        self.recovered = {member: recoveries for member, recoveries in later.items() if recoveries}

    def _proved(self) -> dict[MemberId, list[Recovery]]:
        """The recoveries with sheets that count."""
        found: dict[MemberId, list[Recovery]] = {}
        for name in self._history.recoveries:
            proved: dict[DeviceId, int] = {}
            for position in within(self._history.recoveries, name, self._decisive):
                act = self._history.act(position).act
                if isinstance(act, Recover) and any(map(self.outlives_drops, _sheets(self._history, position, name))):
                    proved[act.device.id] = proved.get(act.device.id, 0) | 1 << position
            for device, acts in proved.items():
                found.setdefault(MemberId(name), []).append(Recovery(device, acts, 1))
        return found

    def vouches(self, applicant: MemberId, among: int) -> int:
        """How many members vouch for somebody, by these acts."""
        history = self._history
        taken: dict[MemberId, int] = {}
        """Member -> bits of what that member had stated before taking it back."""
        for back in within(history.unvouches, applicant, among):
            if self.stands(back):
                by = history.author(back)
                taken[by] = taken.get(by, 0) | history.before(back)
        given = {
            history.author(each)
            for each in within(history.vouches, applicant, among)
            if not taken.get(history.author(each), 0) >> each & 1 and self.stands(each)
        }
        return len(given - {applicant})

    def is_vouched_for(self, applicant: MemberId, among: int) -> bool:
        """Asked for each vouch for somebody, as for all others: it is counted once."""
        if not self.charter.vouchers:
            return False
        if self._vouched[0] != (applicant, among):
            self._vouched = (applicant, among), self.vouches(applicant, among)
        return self.charter.vouchers <= self._vouched[1]

    def owner(self, device: DeviceId, among: int) -> tuple[MemberId, int] | None:
        """Whose device this is, by the first of these acts that lets it in (FOUNDED for the founder's)."""
        if device == self._history.founders_device:
            return self._history.first_member(self._history.founder), FOUNDED
        entries = [each for each in within(self._history.entries, device, among) if self._is_complete(each, among)]
        if not entries:
            return None
        first = earliest(self._history, entries)[0]
        match self._history.act(first).act:
            case Recover(member=member) | Attest(member=member):
                return member, first
            case Link():
                return self._history.author(first), first
            case Admit(device=card) | Vouch(device=card):
                return self._history.first_member(card), first
        raise AssertionError(first)

    def holder(self, device: DeviceId, among: int) -> MemberId | None:
        """Whose device this is, unless it was dropped."""
        if device in self._history.drops and within(self._history.drops, device, self._decisive):
            return None
        owned = self.owner(device, among)
        return None if owned is None or self.drops(device, owned[0], among) else owned[0]

    def is_waiting(self, entry: int) -> bool:
        """Is this an attestation that does not bring its device in, or a recovery with a sheet that does not count?"""
        act = self._history.act(entry).act
        if not isinstance(act, Attest | Recover):
            return False
        return not any(each.acts >> entry & 1 for each in self.recovered.get(act.member, ()))

    def _is_complete(self, entry: int, among: int) -> bool:
        act = self._history.act(entry).act
        if isinstance(act, Vouch):
            member = self._history.first_member(act.device)
            return self.charter.lists(member) or self.is_vouched_for(member, among)
        return not self.is_waiting(entry)

    def drops(self, device: DeviceId, member: MemberId, among: int) -> list[tuple[int, int]]:
        """What dropped a device of a member: each time the bits of the acts that did, and how many of their authors it
        takes. A device that came in with knowledge of a recovery is not dropped by it."""
        found = [(1 << each, 1) for each in within(self._history.drops, device, self._decisive)]
        recoveries = self.recovered.get(member)
        if recoveries:
            entries = [each for each in within(self._history.entries, device, among) if not self.is_waiting(each)]
            before = self._history.before(earliest(self._history, entries)[0]) if entries else 0
            found += [
                (each.acts, each.needed)
                for each in recoveries
                if each.device != device and not knew(self._history, before, each.acts, each.needed)
            ]
        return found

    def stands(self, position: int, need: frozenset[str] = _NONE) -> bool:
        """Does an act still count, with all that its author did not know?"""
        if self._stood is None:  # not everything that decides has been found
            return self._stands(position, need)
        key = position, need
        if key not in self._stood:
            self._stood[key] = self._stands(position, need)
        return self._stood[key]

    def _stands(self, position: int, need: frozenset[str]) -> bool:
        statement, past = self._history.act(position), self._history.before(position)
        act, member, was = statement.act, self._history.author(position), self._history.charter(position)
        need = needs(act) or need
        if was is not self.charter and (
            self.ended(member, was, need, statement.log, statement.seq, position) is not None
        ):
            return False
        if isinstance(act, Attest | Vouch):
            both = was if was is self.charter else self.charter.at(self.charter.meets(was))
            if member not in both.voters:
                return False
        if self.shut_out_by(position):
            return False
        suspended = self.suspended.get(member, ())
        if not suspended or isinstance(act, Suspend | Lift):
            return True
        return all(
            past >> each & 1 or self.saw(1 << each, statement.log, statement.seq, position) for each in suspended
        )

    def shut_out_by(self, position: int) -> list[int]:
        """What dropped the author's device: each time the bits of the acts that did, where neither the author knew them
        nor those who stated them knew this act."""
        statement, member = self._history.act(position), self._history.author(position)
        if statement.author not in self._history.drops and member not in self.recovered:
            return []
        past = self._history.before(position)
        return [
            acts
            for acts, needed in self.drops(statement.author, member, past)
            if not knew(self._history, past, acts, needed)
            and not self.saw(acts, statement.log, statement.seq, position)
        ]

    def outlives_drops(self, position: int) -> bool:
        """Does a departure or a sheet count, whose device was dropped meanwhile? Whoever stole a device could put its
        owner out with either. Only the sheet outlives a recovery with a former one, because that one may be stolen."""
        acts = [self._history.act(each).act for among in self.shut_out_by(position) for each in bits(among)]
        if isinstance(self._history.act(position).act, Sheet):
            return all(isinstance(act, Recover) for act in acts)
        return not acts

    def ended(
        self, member: MemberId, was: Charter, need: frozenset[str], log: bytes, seq: int, position: int | None = None
    ) -> bytes | None:
        """The resolution by which something that a member wrote (the act at this position) does not count, or None."""
        if was is self.charter:
            return None
        base = self.charter.meets(was)
        lost = base < was.number and was.may(member, need)
        if lost and not self.charter.at(base).may(member, need):
            return self.charter.id
        for ending in self.charter.endings.get(member, ()):
            if ending.number <= base or not ending.concerns(need) or ending.covers(log, seq):
                continue
            if position is None or not self._history.before(self.proposal(ending.resolution)) >> position & 1:
                return ending.resolution
        return None

    def shut_out_at(self, entry: int) -> int:
        """When the first of those removals was proposed, as a hybrid clock stamp; 0 if there is none."""
        removals = self.removals_without(entry)
        return min((self._history.act(self.proposal(each)).at for each in removals), default=0)

    def proposal(self, resolution: bytes) -> int:
        """The position at which a resolution was first proposed. Where it was proposed once, or only once when these
        effects were worked out, that is no decisive act: what arrived first."""
        proposals = self._chain.proposals(resolution)
        known = [each for each in proposals if self._decisive >> each & 1] or proposals[:1]
        acts = {each: self._history.act(each) for each in known}
        return min(known, key=lambda each: (acts[each].seq, acts[each].id))

    def removals_without(self, entry: int) -> list[bytes]:
        """The removals that shut out somebody who came in alone, as with an archive: neither did the newcomer know of
        them, nor those who proposed them of the newcomer. Otherwise somebody who was put out could come in again with
        an archive from before."""
        act = self._history.act(entry)
        if not self.charter.last_removal or not isinstance(act.act, Admit) or act.author != act.act.device.id:
            return []
        known = self.charter.meets(self._history.charter(entry))
        if self.charter.last_removal <= known:
            return []
        removals = {
            ending.resolution: None
            for endings in self.charter.endings.values()
            for ending in endings
            if ending.powers is None and ending.number > known
        }
        return [each for each in removals if not self._history.before(self.proposal(each)) >> entry & 1]

    def saw(self, acts: int, log: bytes, seq: int, position: int | None = None) -> bool:
        """Had an author of these acts seen this envelope (which is the act at this position)?"""
        for each in bits(acts):
            if position is not None and self._history.before(each) >> position & 1:
                return True
            if seq <= cut_in(self._history.act(each).act, log):
                return True
        return False


def _sheets(history: History, recovery: int, member: bytes) -> list[int]:
    """What stated the key with which a member came back."""
    key = history.proved_by[history.act(recovery).id]
    printed = within(history.sheets, member, history.before(recovery))
    acts = ((each, history.act(each).act) for each in printed)
    return [each for each, act in acts if isinstance(act, Sheet) and act.key == key]
