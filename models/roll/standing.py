"""Which acts have their effect, for somebody who knows certain acts.

Each act was judged in its own past. What its author did not know may still take its effect away: a resolution that
removed the author or ended the power, a suspension, a dropped device, a revocation. Then it counts only if those who
decided that had seen it (it lies inside their cuts), or if somebody who remains built on it in the same ignorance.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from models.ids import DeviceId, MemberId
from models.roll.acts import (
    Admit,
    Attest,
    Drop,
    Invite,
    Leave,
    Lift,
    Link,
    Recover,
    Revoke,
    Sheet,
    Suspend,
    Unvouch,
    Vouch,
)
from models.roll.cards import Cut
from models.roll.chain import Chain
from models.roll.charter import Charter
from models.roll.history import History, bits, earliest, within
from models.roll.powers import ADMIT_MEMBERS, SUSPEND_MEMBERS
from models.roll.resolutions import Amendment, Sign

KEPT = 64
"""Sets of decisive acts for which is kept what they void. There is nearly always one."""
NEEDS: dict[type, frozenset[str]] = {
    Invite: frozenset({ADMIT_MEMBERS}),
    Revoke: frozenset({ADMIT_MEMBERS}),
    Suspend: frozenset({SUSPEND_MEMBERS}),
    Lift: frozenset({SUSPEND_MEMBERS}),
}
FOUNDED = -1
"""In place of the position of an entry."""
_NONE: frozenset[str] = frozenset()
_LASTING = Amendment | Sign | Drop | Recover | Leave | Sheet
"""Acts that nothing takes back."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """A device with which a member came back. `acts` are the bits of what lets it in."""

    device: DeviceId
    acts: int
    needed: int
    """Of their authors."""


class Effects:
    """What decides beside one set of decisive acts, and what it voids. Acts that arrive later are looked at when
    somebody asks; what was found for earlier ones stays."""

    def __init__(self, history: History, charter: Charter, decisive: int) -> None:
        self._history = history
        self.charter = charter
        self._decisive = decisive
        self.recovered: dict[MemberId, list[Recovery]] = {}
        self.suspended: dict[MemberId, list[int]] = {}
        """By member: the suspensions in force."""
        self._vouched: dict[MemberId, int] = {}
        self._void: dict[int, tuple[int, int]] = {}
        if decisive:
            self.suspended = self._suspended()
            self.recovered = self._recovered()

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

    def _recovered(self) -> dict[MemberId, list[Recovery]]:
        found: dict[MemberId, list[Recovery]] = {}
        for name in self._history.recoveries:
            attested: dict[DeviceId, list[int]] = {}
            for position in within(self._history.recoveries, name, self._decisive):
                act = self._history.act(position).act
                if isinstance(act, Recover):
                    found.setdefault(act.member, []).append(Recovery(act.device.id, 1 << position, 1))
                elif isinstance(act, Attest) and self.stands(position):
                    attested.setdefault(act.device.id, []).append(position)
            for device, positions in attested.items():
                needed = self.charter.attesters
                known = len({self._history.author(position) for position in positions})
                if 0 < needed <= known or device in self.charter.confirmed:
                    acts = sum(1 << position for position in positions)
                    found.setdefault(MemberId(name), []).append(Recovery(device, acts, min(known, max(needed, 1))))
        return found

    def vouches(self, applicant: MemberId) -> int:
        """How many members vouch for somebody."""
        if applicant not in self._vouched:
            history = self._history
            said = [each for each in within(history.vouches, applicant, self._decisive) if self.stands(each)]
            taken = [each for each in said if isinstance(history.act(each).act, Unvouch)]
            given = {
                history.author(each) for each in said
                if isinstance(history.act(each).act, Vouch)
                and not any(history.before(back) >> each & 1 and history.author(back) == history.author(each)
                            for back in taken)
            }  # fmt: skip
            self._vouched[applicant] = len(given - {applicant})
        return self._vouched[applicant]

    def is_vouched_for(self, applicant: MemberId) -> bool:
        return 0 < self.charter.vouchers <= self.vouches(applicant)

    def owner(self, device: DeviceId, among: int) -> tuple[MemberId, int] | None:
        """Whose device this is, by the first of these acts that lets it in (FOUNDED for the founder's)."""
        if device == self._history.founder.id:
            return self._history.first_member(self._history.founder), FOUNDED
        entries = [each for each in within(self._history.entries, device, among) if self._is_complete(each)]
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

    def _is_complete(self, entry: int) -> bool:
        act = self._history.act(entry).act
        if isinstance(act, Attest):
            return any(each.device == act.device.id for each in self.recovered.get(act.member, ()))
        if isinstance(act, Vouch):
            member = self._history.first_member(act.device)
            return self.charter.lists(member) or self.is_vouched_for(member)
        return True

    def drops(self, device: DeviceId, among: int) -> list[tuple[int, int]]:
        """What dropped a device: each time the bits of the acts that did, and how many of their authors it takes."""
        found = [(1 << each, 1) for each in within(self._history.drops, device, self._decisive)]
        if self.recovered:
            owned = self.owner(device, among)
            if owned is None:
                return found
            before = 0 if owned[1] == FOUNDED else self._history.before(owned[1])
            found += [
                (each.acts, each.needed)
                for each in self.recovered.get(owned[0], ())
                if each.device != device and not self.knew(before, each.acts, each.needed)
            ]
        return found

    def knew(self, past: int, acts: int, needed: int) -> bool:
        return len({self._history.author(each) for each in bits(past & acts)}) >= needed if past & acts else False

    def stands(self, position: int, need: frozenset[str] = _NONE) -> bool:
        """Does an act count beside all that its author did not know?"""
        statement, past = self._history.act(position), self._history.before(position)
        need = NEEDS.get(type(statement.act), need)
        member, was = self._history.author(position), self._history.charter(position)
        if self.ended(member, was, need, statement.log, statement.seq) is not None:
            return False
        for acts, needed in self.drops(statement.author, past) if self._decisive else ():
            if not self.knew(past, acts, needed) and not self.saw(acts, statement.log, statement.seq, position):
                return False
        if isinstance(statement.act, Suspend | Lift):
            return True
        return all(
            past >> each & 1 or self.saw(1 << each, statement.log, statement.seq, position)
            for each in self.suspended.get(member, ())
        )

    def ended(self, member: MemberId, was: Charter, need: frozenset[str], log: bytes, seq: int) -> bytes | None:
        """The resolution by which something that a member wrote does not count, or None."""
        if was is self.charter:
            return None
        base = self.charter.meets(was)
        lost = base < was.number and was.may(member, need)
        if lost and not self.charter.at(base).may(member, need):
            return self.charter.id
        for ending in self.charter.endings.get(member, ()):
            if ending.number > base and ending.concerns(need) and not ending.covers(log, seq):
                return ending.resolution
        return None

    def saw(self, acts: int, log: bytes, seq: int, position: int | None = None) -> bool:
        """Had an author of these acts seen this envelope (which is the act at this position)?"""
        for each in bits(acts):
            if position is not None and self._history.before(each) >> position & 1:
                return True
            if seq <= _cut(self._history.act(each).act, log):
                return True
        return False

    def void(self, rescued: int = 0) -> int:
        """The bits of all acts that have no effect."""
        void, done = self._void.get(rescued, (0, 0))
        for position in range(done, len(self._history)):
            if not rescued >> position & 1 and self._falls(position, void):
                void |= 1 << position
        if done < len(self._history):
            self._void[rescued] = void, len(self._history)
            if len(self._void) > KEPT:
                del self._void[next(iter(self._void))]
        return void

    def _falls(self, position: int, void: int) -> bool:
        act = self._history.act(position).act
        match act:
            case Admit(invitation=invitation, device=card):
                if self.charter.lists(self._history.first_member(card)):
                    return False
                if any(self.stands(each) for each in self._history.taken_back(position, self._decisive)):
                    return True
                if within(self._history.invites, invitation, self._history.before(position) & ~void):
                    return False
                may = self._history.charter(position).may(self._history.author(position), NEEDS[Invite])
                return not (may and self.stands(position, NEEDS[Invite]))
            case Link():
                past, author = self._history.before(position), self._history.act(position).author
                return not self.stands(position) or self._is_void(author, past, void)
            case Invite() if not self._history.charter(position).may(self._history.author(position), NEEDS[Invite]):
                given = within(self._history.handed, self._history.author(position), self._history.before(position))
                if not any(not void >> each & 1 for each in given):
                    return True
        return not isinstance(act, _LASTING) and not self.stands(position)

    def standing(self, past: int) -> int:
        """The acts in a past that have their effect there."""
        void = self.void()
        broken = past & void & self._history.openings
        rescued = sum(1 << each for each in bits(broken) if self._is_rescued(each, past, void)) if broken else 0
        return past & ~(self.void(rescued) if rescued else void)

    def _is_rescued(self, opened: int, past: int, void: int) -> bool:
        """Did somebody who remains, and did not know what ended the invitation, let somebody in on it?"""
        invite = self._history.act(opened)
        assert isinstance(invite.act, Invite)
        return any(self._rescues(entry, opened, void) for entry in within(self._history.admitted, invite.act.id, past))

    def _rescues(self, entry: int, opened: int, void: int) -> bool:
        statement, past = self._history.act(entry), self._history.before(entry)
        assert isinstance(statement.act, Admit)
        member, was = self._history.author(entry), self._history.charter(entry)
        inviter = self._history.author(opened)
        if not member or member == inviter or statement.author == statement.act.device.id or not past >> opened & 1:
            return False
        if member in self.charter.removed or not self.stands(entry) or self._is_void(statement.author, past, void):
            return False
        if any(past >> each & 1 for each in self.suspended.get(inviter, ())):
            return False
        device = self._history.act(opened).author
        if any(self.knew(past, acts, needed) for acts, needed in self.drops(device, past)):
            return False
        endings = self.charter.endings.get(inviter, ())
        return all(was.chain[ending.number : ending.number + 1] != (ending.resolution,) for ending in endings)

    def _is_void(self, device: DeviceId, past: int, void: int) -> bool:
        owned = self.owner(device, past)
        return owned is not None and owned[1] != FOUNDED and bool(void >> owned[1] & 1)


class Standing:
    """Gives the effects for every past, and keeps them."""

    def __init__(self, history: History, chain: Chain) -> None:
        self._history = history
        self._chain = chain
        self._kept: dict[tuple[bytes, int], Effects] = {}

    def at(self, past: int) -> Effects:
        charter, decisive = self._chain.tip(past), past & self._history.decisive
        key = charter.id, decisive
        found = self._kept.pop(key, None) or Effects(self._history, charter, decisive)
        self._kept[key] = found
        if len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
        return found


def _cut(act: object, log: bytes) -> int:
    cuts: Iterable[Cut] = act.cuts if isinstance(act, Suspend | Drop | Recover | Attest) else ()
    return max((cut.seq for cut in cuts if cut.log == log), default=0)
