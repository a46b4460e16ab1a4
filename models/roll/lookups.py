"""Who a device is, for somebody who knew certain acts and their past."""

from models import clock, ids
from models.case import ALL_POWERS, Author, Standing
from models.ids import DeviceId, GroupId, MemberId
from models.roll.acts import Admit, Attest, Invite, Link, Recover, Sheet, Vouch
from models.roll.cards import DeviceCard
from models.roll.charter import Charter
from models.roll.history import History, earliest, within
from models.roll.members import Member
from models.roll.resolutions import Resolution
from models.roll.standing import Effects
from models.roll.surplus import MAX_DEVICES, surplus

_NONE: frozenset[str] = frozenset()
_ALL = frozenset({ALL_POWERS})


class Founder:
    """The group, and its founder."""

    def __init__(self, group: GroupId, resolution: Resolution) -> None:
        self.group = group
        self.resolution = resolution
        self._members: dict[bytes, MemberId] = {}
        self.device = resolution.steward.id
        self.id = self.first_member(resolution.steward)
        self.kept: dict[tuple[object, ...], Member] = {}
        """Members that former states have listed, by what they follow from."""

    def first_member(self, card: DeviceCard) -> MemberId:
        """The member whose first device this is."""
        if card.signing not in self._members:
            self._members[card.signing] = ids.member_id(self.group, card.signing)
        return self._members[card.signing]


class Lookups:
    """Answers at once."""

    def __init__(self, founder: Founder, history: History, effects: Effects, past: int) -> None:
        self._founder = founder
        self.group, self.founder, self.founder_name = founder.group, founder.id, founder.resolution.steward_name
        self.founded = clock.stamp(founder.resolution.made)
        self._history = history
        self.effects = effects
        self.past = past
        self.standing = effects.standing(past)
        """The bits of the acts that have their effect."""
        self._surplus: dict[MemberId, frozenset[DeviceId]] = {}
        """By member with many devices: those that are too many."""
        hubs = history.hubs
        self.hubs = frozenset(DeviceId(each) for each in hubs if within(hubs, each, self.standing))
        """Devices that keep and pass on what they may not read, and write nothing."""

    @property
    def charter(self) -> Charter:
        """The charter after the last resolution."""
        return self.effects.charter

    def author(self, device: DeviceId) -> Author | None:
        """The member whose device this is, with the powers held, or None."""
        member = self.member(device)
        if member is None or not self.is_present(member):
            return None
        standing = "hub" if device in self.hubs else self.how(member)
        if standing == "hub":
            return Author(member, _NONE, standing)
        return Author(member, _NONE if standing == "suspended" else self.powers(member), standing)

    def powers(self, member: MemberId) -> frozenset[str]:
        """What somebody may do who is not suspended."""
        if self.is_handed(member):
            return _ALL
        return _NONE if self.gave_up(member) else self.charter.powers(member)

    def is_handed(self, member: MemberId) -> bool:
        """Does somebody hold the stewards' powers by an invitation? Only until a resolution lists the person, and not
        by one on which the person came in before leaving, nor unseen by those who took its author's powers."""
        entries = within(self._history.handed, member, self.standing)
        if not entries or self.charter.lists(member):
            return False
        left = within(self._history.leaves, member, self.standing)
        past = {each: self._history.before(each) for each in entries}
        since = (each for each in entries if all(past[each] >> leave & 1 for leave in left))
        return any(
            self._history.hands_over(each, past[each] & self.standing) and not self.effects.handing.lost(each)
            for each in since
        )

    def member(self, device: DeviceId) -> MemberId | None:
        """Whose device this is, whether the person is in or not."""
        member = self.effects.holder(device, self.standing)
        if member is None or len(self._history.devices.get(member, ())) < MAX_DEVICES:
            return member
        if member not in self._surplus:
            self._surplus[member] = surplus(self._history, self.effects, member, self.standing)
        return None if device in self._surplus[member] else member

    def signer(self, device: DeviceId) -> MemberId | None:
        """Who signs resolutions with this device. Whoever may, may do so also if a rival resolution put them out."""
        return self.effects.holder(device, self.past)

    def is_present(self, member: MemberId) -> bool:
        """Is somebody in, and neither removed nor gone?"""
        return member not in self.charter.removed and self.is_in(member) and not self.has_left(member)

    def is_in(self, member: MemberId) -> bool:
        """Did somebody come in by what has its effect? The person may be removed or gone since."""
        return (
            bool(within(self._history.admissions, member, self.standing))
            or member == self._founder.id
            or self.charter.lists(member)
            or self.effects.is_vouched_for(member, self.standing)
        )

    def has_left(self, member: MemberId) -> bool:
        """An admission that knows that somebody left lets the person in again."""
        left = within(self._history.leaves, member, self.standing)
        if not left:
            return False
        known = 0
        for entry in within(self._history.admissions, member, self.standing):
            known |= self._history.before(entry)
        return any(not known >> leave & 1 for leave in left)

    def gave_up(self, member: MemberId, charter: Charter | None = None) -> bool:
        """Has somebody left who knew the last resolution, of these, that lists the person? Whoever comes back neither
        votes nor holds a role until a later one does. So it takes nothing from anybody to be named among those who
        left, whoever has heard of the return."""
        charter = charter or self.charter
        seat = charter.chain[charter.seats.get(member, 0)]
        left = within(self._history.leaves, member, self.standing)
        return any(seat in self._history.charter(leave).chain for leave in left)

    def how(self, member: MemberId) -> Standing:
        if member in self.effects.suspended:
            return "suspended"
        return "member" if member in self.charter.voters and not self.gave_up(member) else "provisional"

    def card(self, device: DeviceId) -> DeviceCard | None:
        """The device of somebody who is in."""
        member = self.member(device)
        return None if member is None or not self.is_present(member) else self.known_card(device)

    def known_card(self, device: DeviceId) -> DeviceCard:
        """The keys of a device that is or was in."""
        entries = earliest(self._history, within(self._history.entries, device, self.standing))
        return self.entered(entries[0]).device if entries else self._founder.resolution.steward

    def is_taken_back(self, entry: int) -> bool:
        """Was what somebody did alone taken back with the invitation?"""
        return any(self.standing >> each & 1 for each in self._history.taken_back(entry, self.past))

    def entered(self, position: int) -> Admit | Vouch | Link | Recover | Attest:
        act = self._history.act(position).act
        assert isinstance(act, Admit | Vouch | Link | Recover | Attest)
        return act

    def terms(self, invitation: bytes, *, ended: bool = False) -> Invite | None:
        """What an invitation grants, or None where there is none with this id. `ended`: also if it has lost its
        effect."""
        among = self.past if ended else self.standing
        known = earliest(self._history, within(self._history.invites, invitation, among))
        return invite_at(self._history, known[0]) if known else None

    def is_ended(self, invitation: bytes) -> bool:
        """Was an invitation closed because somebody was put out? A removal closes all those whose openers did not know
        of it, because the removed know their public keys; a suspension closes those of the suspended while it lasts.
        """
        for opened in earliest(self._history, within(self._history.invites, invitation, self.standing))[:1]:
            met = self.charter.meets(self._history.charter(opened))
            return self._history.author(opened) in self.effects.suspended or self.charter.last_removal > met
        return False

    def closed(self, invitation: bytes, uses: int) -> bool:
        """Is an invitation with `uses` uses revoked or used up?"""
        if within(self._history.revokes, invitation, self.standing):
            return True
        entries = within(self._history.admitted, invitation, self.standing)
        return len(entries) >= uses and len({self.entered(each).device.id for each in entries}) >= uses

    def sheets(self, member: MemberId) -> list[bytes]:
        """The keys of the recovery sheets in force."""
        printed = within(self._history.sheets, member, self.standing)
        last = [one for one in printed if not any(self._history.before(two) >> one & 1 for two in printed)]
        acts = (self._history.act(each).act for each in last)
        return [act.key for act in acts if isinstance(act, Sheet)]


def invite_at(history: History, position: int) -> Invite:
    """The act at this position, which opens an invitation."""
    act = history.act(position).act
    assert isinstance(act, Invite)
    return act
