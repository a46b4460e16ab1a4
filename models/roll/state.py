"""The roll as somebody saw it who knew certain acts and their past."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from models import clock, ids
from models.case import ALL_POWERS, Author, RollView
from models.ids import DeviceId, GroupId, MemberId
from models.roll.history import History, earliest
from models.roll.statements import MEMBER, STEWARD, Admit, DeviceCard, Invite, Resolution

_NONE: frozenset[str] = frozenset()
_POWERS: Mapping[str, frozenset[str]] = {MEMBER: _NONE, STEWARD: frozenset({ALL_POWERS})}


@dataclass(frozen=True, slots=True)
class Member:
    id: MemberId
    name: str
    role: str
    joined: int
    """Hybrid clock stamp."""
    invited_by: MemberId | None
    devices: tuple[DeviceCard, ...]


@dataclass(frozen=True, slots=True)
class Invitation:
    terms: Invite
    by: MemberId
    made: int
    """Hybrid clock stamp."""
    admitted: tuple[DeviceId, ...] = ()
    revoked: bool = False

    def closed(self, now_ms: int) -> str:
        """Why it admits nobody any more (`revoked`, `used`, `expired`), or an empty string."""
        if self.revoked:
            return "revoked"
        if len(self.admitted) >= self.terms.uses:
            return "used"
        return "expired" if now_ms >= self.terms.expires else ""


class Founding:
    """The founder, and the members whom every state of one roll shares."""

    def __init__(self, group: GroupId, resolution: Resolution) -> None:
        self.group = group
        card = resolution.steward
        self.device = card.id
        made = clock.stamp(resolution.made)
        self.member = Member(self.member_id(card), resolution.steward_name, STEWARD, made, None, (card,))
        self.kept: dict[tuple[tuple[int, int], ...], tuple[Member, Author]] = {}
        """By entries, and the invitations they were made on."""

    def member_id(self, card: DeviceCard) -> MemberId:
        return ids.member_id(self.group, card.signing)


class RollState:
    """Answers at once who a device is; lists of everybody are made when somebody asks for them."""

    def __init__(self, founding: Founding, history: History, past: int) -> None:
        self._founding = founding
        self._history = history
        self.past = past
        self._standing = history.standing(past)

    def __eq__(self, other: object) -> bool:
        mine = (self.members, self.invitations)
        return isinstance(other, RollState) and mine == (other.members, other.invitations)

    __hash__ = None  # type: ignore[assignment]

    def author(self, device: DeviceId) -> Author | None:
        """The member whose device this is, with the powers held, or None."""
        if device == self._founding.device:
            return Author(self._founding.member.id, _POWERS[STEWARD])
        found = self._member(device)
        return found[1] if found else None

    def card(self, device: DeviceId) -> DeviceCard | None:
        if device == self._founding.device:
            return self._founding.member.devices[0]
        found = self._member(device)
        return found[0].devices[0] if found else None

    def _member(self, device: DeviceId) -> tuple[Member, Author] | None:
        entries = earliest(self._history, self._history.admissions(device, self._standing))
        if not entries:
            return None
        key = tuple((entry, self._on(entry)) for entry in entries)
        if key not in self._founding.kept:
            self._founding.kept[key] = self._made(key)
        return self._founding.kept[key]

    def _made(self, entries: tuple[tuple[int, int], ...]) -> tuple[Member, Author]:
        """A member by these entries. There are several where people who did not know of each other let them in; then
        the highest role counts."""
        role = STEWARD if any(self._invite(opened).role == STEWARD for _, opened in entries) else MEMBER
        first, opened = self._history.act(entries[0][0]), self._history.act(entries[0][1])
        card = self._admit(entries[0][0]).device
        newcomer = self._founding.member_id(card)
        name, by = self._admit(entries[0][0]).name, self._by(opened.author)
        return Member(newcomer, name, role, first.at, by, (card,)), Author(newcomer, _POWERS[role])

    def _on(self, entry: int) -> int:
        """The opening of the invitation on which somebody came in, as whoever let them in knew it."""
        return self._opened(self._admit(entry).invitation, self._history.before(entry) & self._standing)

    def _opened(self, invitation: bytes, among: int) -> int:
        return earliest(self._history, self._history.invites(invitation, among))[0]

    def _admit(self, position: int) -> Admit:
        act = self._history.act(position).act
        assert isinstance(act, Admit)
        return act

    def _invite(self, position: int) -> Invite:
        act = self._history.act(position).act
        assert isinstance(act, Invite)
        return act

    def _by(self, device: DeviceId) -> MemberId:
        """The member whose device this is or was, whatever was taken back since."""
        for entry in self._history.admissions(device, self.past):
            return self._founding.member_id(self._admit(entry).device)
        return self._founding.member.id

    def terms(self, invitation: bytes) -> Invite | None:
        """What an invitation grants, or None where there is none with this id."""
        known = self._history.invites(invitation, self._standing)
        return self._invite(self._opened(invitation, self._standing)) if known else None

    def closed(self, invitation: bytes, uses: int) -> bool:
        """Is an invitation for so many uses revoked or used up?"""
        if self._history.revoked(invitation, self.past):
            return True
        entries = self._history.admitted(invitation, self._standing)
        return len(entries) >= uses and len(self.invitations[invitation].admitted) >= uses

    @cached_property
    def members(self) -> dict[MemberId, Member]:
        """The founder first, then in the order of joining."""
        founder = self._founding.member
        found = [entry[0] for device in self._history.devices(self._standing) if (entry := self._member(device))]
        found.sort(key=lambda member: (member.joined, member.id))
        return {founder.id: founder, **{member.id: member for member in found}}

    @cached_property
    def devices(self) -> dict[DeviceId, MemberId]:
        return {card.id: member.id for member in self.members.values() for card in member.devices}

    @cached_property
    def invitations(self) -> dict[bytes, Invitation]:
        """By id, in the order of opening."""
        admitted: dict[bytes, list[DeviceId]] = {}
        for device in self.devices:
            for entry in earliest(self._history, self._history.admissions(device, self._standing))[:1]:
                admitted.setdefault(self._admit(entry).invitation, []).append(device)
        found = [self._invitation(each, admitted.get(each, [])) for each in self._history.invitations(self._standing)]
        found.sort(key=lambda invitation: (invitation.made, invitation.terms.id))
        return {invitation.terms.id: invitation for invitation in found}

    def _invitation(self, invitation: bytes, admitted: list[DeviceId]) -> Invitation:
        first = self._opened(invitation, self._standing)
        opened, revoked = self._history.act(first), self._history.revoked(invitation, self.past)
        return Invitation(self._invite(first), self._by(opened.author), opened.at, tuple(admitted), revoked)

    def cards(self) -> list[DeviceCard]:
        return [card for member in self.members.values() for card in member.devices]


class StateView(RollView):
    """What rules may see of a state. Most rules do not look, so it is made when one does."""

    def __init__(self, state: Callable[[], RollState]) -> None:
        self.__dict__["_state"] = state

    @cached_property
    def voters(self) -> frozenset[MemberId]:
        """Everybody: no resolution says yet who votes."""
        return frozenset(self.__dict__["_state"]().members)

    @cached_property
    def holders(self) -> Mapping[str, frozenset[MemberId]]:
        members = self.__dict__["_state"]().members.values()
        return {ALL_POWERS: frozenset(member.id for member in members if member.role == STEWARD)}
