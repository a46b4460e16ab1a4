"""Which acts have their effect, for somebody who knows certain acts.

What decides takes the effect from acts (see `deciding`), and from those that rest on them alone. A revocation takes an
entry back that somebody made alone. An invitation is rescued by somebody who remains and let somebody in on it in the
same ignorance.
"""

from models.ids import DeviceId
from models.roll.acts import (
    ADMIT,
    Admit,
    Drop,
    Invite,
    Leave,
    Link,
    Recover,
    Revoke,
    Sheet,
    needs,
)
from models.roll.chain import Chain
from models.roll.charter import Charter
from models.roll.deciding import FOUNDED, Deciding
from models.roll.handing import Handing
from models.roll.history import History, bits, knew, within
from models.roll.resolutions import Amendment, Sign

KEPT = 64
"""Sets of decisive acts for which is kept what they void. There is nearly always one."""
_LASTING = Amendment | Sign | Drop
"""Acts that nothing takes back."""


class Effects(Deciding):
    """What has no effect. Acts that arrive later are looked at when somebody asks; what was found for earlier ones
    stays."""

    def __init__(self, history: History, chain: Chain, charter: Charter, decisive: int) -> None:
        super().__init__(history, chain, charter, decisive)
        self._void: dict[int, tuple[int, int]] = {}
        self.handing = Handing(self, history)

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
        act, author = self._history.act(position).act, self._history.author(position)
        match act:
            case Admit(invitation=invitation, device=card):
                if self.charter.lists(self._history.first_member(card)):
                    return False
                if any(map(self._takes_back, self._history.taken_back(position, self._decisive))):
                    return True
                if self.removals_without(position):
                    return True
                if within(self._history.invites, invitation, self._history.before(position) & ~void):
                    return False
                may = self._history.charter(position).may(author, ADMIT)
                return not (may and self.stands(position, ADMIT))
            case Link():
                past, device = self._history.before(position), self._history.act(position).author
                return not self.stands(position) or self._is_void(device, past, void)
            case Invite() | Revoke() if not self._history.charter(position).may(author, needs(act)):
                given = within(self._history.handed, author, self._history.before(position))
                if all(void >> each & 1 or self.handing.lost(each) for each in given):
                    return True
            case Recover():
                return self.is_waiting(position)
            case Leave() | Sheet():
                return not self.outlives_drops(position)
        return not isinstance(act, _LASTING) and not self.stands(position)

    def _takes_back(self, revocation: int) -> bool:
        return self.stands(revocation) and not self.handing.lost_by(revocation)

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
        if any(knew(self._history, past, acts, needed) for acts, needed in self.drops(device, inviter, past)):
            return False
        endings = self.charter.endings.get(inviter, ())
        return all(was.chain[ending.number : ending.number + 1] != (ending.resolution,) for ending in endings)

    def _is_void(self, device: DeviceId, past: int, void: int) -> bool:
        if not any(void >> each & 1 for each in self._history.entries.get(device, ())):
            return False  # as nearly always: whichever of these let the device in, none is void
        owned = self.owner(device, past)
        return owned is not None and owned[1] != FOUNDED and bool(void >> owned[1] & 1)


class Standing:
    """Gives the effects for every past, and keeps them."""

    def __init__(self, history: History, chain: Chain) -> None:
        self._history = history
        self._chain = chain
        self._kept: dict[tuple[bytes, int], Effects] = {}

    def at(self, past: int) -> Effects:
        charter, decisive = self._chain.tip(past), past & (self._history.decisive | self._chain.repeated)
        key = charter.id, decisive
        found = self._kept.pop(key, None) or Effects(self._history, self._chain, charter, decisive)
        self._kept[key] = found
        if len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
        return found
