"""The roll as somebody saw it who knew certain acts and their past: everybody in it, and what is amiss."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from models.case import RollView
from models.ids import DeviceId, MemberId
from models.roll.acts import Admit, Vouch
from models.roll.cards import DeviceCard
from models.roll.charter import Charter
from models.roll.history import bits, earliest, within
from models.roll.lookups import Lookups, invite_at
from models.roll.members import Applicant, Invitation, Member, Returning, Shortage, Suspension
from models.roll.powers import ENOUGH, MEMBER, STEWARD, VITAL

KEPT_MEMBERS = 4096


class RollState(Lookups):
    """Lists are made when somebody asks for them."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RollState) and self._shown() == other._shown()

    __hash__ = None  # type: ignore[assignment]

    def _shown(self) -> tuple[object, ...]:
        charter = self.charter
        shown = charter.chain, charter.voters, charter.roles, charter.removed, charter.rules
        return *shown, self.members, self.invitations, self.applicants, self.suspensions, self.shortages

    @cached_property
    def members(self) -> dict[MemberId, Member]:
        """The founder first, then in the order of joining."""
        devices: dict[MemberId, list[DeviceId]] = {}
        for device in (self._founder.device, *map(DeviceId, self._history.entries)):
            member = self.member(device)
            if member is not None:
                devices.setdefault(member, []).append(device)
        known = {*devices, *self.charter.voters}
        found = [self._made(member, devices.get(member, [])) for member in known if self.is_present(member)]
        found.sort(key=lambda member: (member.id != self._founder.id, member.joined, member.id))
        return {member.id: member for member in found}

    def _made(self, member: MemberId, devices: list[DeviceId]) -> Member:
        first = opened = None
        if member != self._founder.id:
            first = self.came_in(member)
            opened = self._invited(first)
        entries = tuple(self._entry(device) for device in devices)
        roles, how = self._roles.get(member, ()), self.how(member)
        role = STEWARD if STEWARD in roles or self.is_handed(member) else MEMBER
        key = member, first, opened, entries, role, roles, how
        if key not in self._founder.kept:
            if len(self._founder.kept) >= KEPT_MEMBERS:
                self._founder.kept.clear()
            name, joined = self.founder_name, self.founded
            if first is not None:
                name, joined = _name(self.entered(first)), self._history.act(first).at
            inviter = None if opened is None else self._history.author(opened)
            since = (0 if entry is None else self._history.act(entry).at for entry in entries)
            cards = tuple(self.known_card(device) for _at, device in sorted(zip(since, devices, strict=True)))
            hubs = self.hubs & frozenset(devices)
            self._founder.kept[key] = Member(member, name, role, joined, inviter, cards, roles, how, hubs)
        return self._founder.kept[key]

    @cached_property
    def _roles(self) -> dict[MemberId, tuple[str, ...]]:
        found: dict[MemberId, tuple[str, ...]] = {}
        for name, role in sorted(self.charter.roles.items(), key=lambda role: (role[0] != STEWARD, role[0])):
            for holder in role.holders:
                if not self.gave_up(holder):
                    found[holder] = (*found.get(holder, ()), name)
        return found

    def _entry(self, device: DeviceId) -> int | None:
        """The act by which a device first came in. The founder's was there before."""
        entries = earliest(self._history, within(self._history.entries, device, self.standing))
        return entries[0] if entries else None

    def came_in(self, member: MemberId) -> int:
        """The act by which somebody first came in."""
        standing = within(self._history.admissions, member, self.standing)
        entries = standing or within(self._history.admissions, member, self.past)
        return earliest(self._history, entries or self._vouched(member))[0]

    def _vouched(self, applicant: MemberId) -> list[int]:
        """The vouches for somebody, whether they were taken back or not."""
        return within(self._history.vouches, applicant, self.past)

    def _invited(self, entry: int) -> int | None:
        """The opening of the invitation on which somebody came in, as whoever let them in knew it."""
        act = self.entered(entry)
        if not isinstance(act, Admit):
            return None
        before = self._history.before(entry)
        opened = within(self._history.invites, act.invitation, before & self.standing)
        opened = opened or within(self._history.invites, act.invitation, before)
        return earliest(self._history, opened)[0]

    def former(self) -> list[MemberId]:
        """The removed, and those who have left."""
        left = (MemberId(member) for member in self._history.leaves)
        return sorted({*self.charter.removed, *(member for member in left if self.has_left(member))})

    @cached_property
    def devices(self) -> dict[DeviceId, MemberId]:
        return {card.id: member.id for member in self.members.values() for card in member.devices}

    def cards(self) -> list[DeviceCard]:
        return [card for member in self.members.values() for card in member.devices]

    @cached_property
    def invitations(self) -> dict[bytes, Invitation]:
        """By id, in the order of opening."""
        admitted: dict[bytes, list[DeviceId]] = {}
        for device in self.devices:
            entry = self._entry(device)
            if entry is not None:
                act = self.entered(entry)
                if isinstance(act, Admit):
                    admitted.setdefault(act.invitation, []).append(device)
        known = (each for each in self._history.invites if within(self._history.invites, each, self.standing))
        found = [self._invitation(each, admitted.get(each, [])) for each in known]
        found.sort(key=lambda invitation: (invitation.made, invitation.terms.id))
        return {invitation.terms.id: invitation for invitation in found}

    def _invitation(self, invitation: bytes, admitted: list[DeviceId]) -> Invitation:
        first = earliest(self._history, within(self._history.invites, invitation, self.standing))[0]
        revoked = bool(within(self._history.revokes, invitation, self.standing))
        by, made = self._history.author(first), self._history.act(first).at
        terms = invite_at(self._history, first)
        return Invitation(terms, by, made, tuple(admitted), revoked, self.is_ended(invitation))

    @cached_property
    def suspensions(self) -> tuple[Suspension, ...]:
        """Those in force, of people who are in."""
        found = [
            Suspension(self._history.act(each).id, member, self._history.author(each))
            for member, positions in self.effects.suspended.items()
            if member in self.members
            for each in positions
        ]
        return tuple(sorted(found, key=lambda suspension: suspension.id))

    @cached_property
    def applicants(self) -> dict[MemberId, Applicant]:
        """Who came in on an invitation that has no effect, or is vouched for by too few."""
        found = {}
        for member in sorted(MemberId(each) for each in {*self._history.admissions, *self._history.vouches}):
            if member not in self.charter.removed and not self.is_in(member):
                applicant = self._applicant(member)
                if applicant is not None:
                    found[member] = applicant
        return found

    def _applicant(self, member: MemberId) -> Applicant | None:
        asked = [each for each in within(self._history.admissions, member, self.past) if not self.is_taken_back(each)]
        for entry in earliest(self._history, asked)[:1]:
            act = self.entered(entry)
            if isinstance(act, Admit):
                return Applicant(member, act.name, act.device, "invitation", act)
        for entry in earliest(self._history, self._vouched(member))[:1]:
            act = self.entered(entry)
            if isinstance(act, Vouch) and self.charter.vouchers:
                given, needed = self.effects.vouches(member, self.standing), self.charter.vouchers
                return Applicant(member, act.name, act.device, "vouches", None, given, needed)
        return None

    @cached_property
    def shortages(self) -> tuple[Shortage, ...]:
        """Vital powers that too few people hold, and roles with powers that nobody holds."""
        active = {member for member, each in self.members.items() if each.standing != "suspended"}
        found = []
        for power in VITAL:
            may = (each for each in active if self.charter.may(each, frozenset({power})) and not self.gave_up(each))
            holders = tuple(sorted(may))
            if len(holders) < ENOUGH:
                found.append(Shortage("power", power, holders))
        for name, role in sorted(self.charter.roles.items()):
            if role.powers and not any(each in self.members and not self.gave_up(each) for each in role.holders):
                found.append(Shortage("vacant", name))
        return tuple(found)

    def handed(self) -> list[bytes]:
        """Who may hold powers by an invitation."""
        return list(self._history.handed)

    def marks(self) -> Iterator[tuple[MemberId, object]]:
        """What takes effect from content of members, one by one: where it differs, their content is judged again."""
        for member, endings in self.charter.endings.items():
            for ending in endings:
                yield member, (ending.resolution, ending.powers, tuple(sorted(ending.seen.items())))
        for name in self._history.handed:
            if lost := [each for entry in within(self._history.handed, name, self.past)
                        if (each := self.effects.handing.lost(entry))]:  # fmt: skip
                yield MemberId(name), tuple(sorted(lost))
        for member, suspensions in self.effects.suspended.items():
            yield member, tuple(sorted(self._history.act(each).id for each in suspensions))
        for member, recoveries in self.effects.recovered.items():
            acts = (self._history.act(each).id for recovery in recoveries for each in bits(recovery.acts))
            yield member, tuple(sorted(acts))
        for device in self._history.drops:
            owned = self.effects.owner(DeviceId(device), self.past)
            if owned is not None:
                drops = within(self._history.drops, device, self.past)
                yield owned[0], tuple(sorted(self._history.act(each).id for each in drops))
        for applicant in map(MemberId, self._history.vouches):
            if not self.is_in(applicant):
                yield applicant, "vouches"
        for device in self._history.contested:
            entries = tuple(sorted(self._history.act(each).id for each in self._history.entries[device]))
            for member in self._history.claimed[device]:
                yield member, entries
        for entry in bits(self.past & ~self.standing & self._history.ways_in):
            owned = self.effects.owner(self.entered(entry).device.id, self.past)
            if owned is not None:
                yield owned[0], self._history.act(entry).id


def unconfirmed(state: RollState) -> list[Returning]:
    """New devices that too few have attested, of people who are in; in the order of their members' ids."""
    waiting = state.effects.waiting
    return [waiting[each] for each in sorted(waiting) if state.is_present(waiting[each].member)]


def back_by_word(state: RollState) -> list[DeviceId]:
    """Devices that count because enough members attested them, and that no resolution has confirmed yet. Where the next
    one changes who votes, or how many must attest, they count on only if it confirms them."""
    vouched = state.effects.vouched_back.items()
    return sorted(
        device for device, member in vouched
        if device not in state.charter.confirmed and state.is_present(member) and state.member(device) == member
    )  # fmt: skip


def name_of(state: RollState, member: MemberId) -> str:
    """The name with which somebody came in who may be out again. Raises LookupError for somebody who never did."""
    if member == state.founder:
        return state.founder_name
    return _name(state.entered(state.came_in(member)))


def _name(act: object) -> str:
    """The name in what let somebody in."""
    return act.name if isinstance(act, Admit | Vouch) else ""


class StateView(RollView):
    """What rules may see of a state. Most rules do not look, so it is made when one does."""

    def __init__(self, state: Callable[[], RollState], charter: Callable[[], Charter]) -> None:
        self.__dict__.update(_state=state, _charter=charter)

    @cached_property
    def lowest(self) -> Mapping[str, int]:
        charter: Charter = self.__dict__["_charter"]()
        return charter.lowest

    @cached_property
    def keepers(self) -> tuple[MemberId, ...]:
        """Those of the charter, except those who left."""
        state: RollState = self.__dict__["_state"]()
        return tuple(keeper for keeper in state.charter.keepers if keeper in self.voters)

    @cached_property
    def voters(self) -> frozenset[MemberId]:
        """Whom a resolution lists, except those who left since."""
        state: RollState = self.__dict__["_state"]()
        voters = state.charter.voters
        return frozenset(voter for voter in voters if state.is_present(voter) and not state.gave_up(voter))

    @cached_property
    def holders(self) -> Mapping[str, frozenset[MemberId]]:
        state: RollState = self.__dict__["_state"]()
        found: dict[str, frozenset[MemberId]] = {}
        for member in (*state.charter.granted, *map(MemberId, state.handed())):
            if state.is_present(member) and state.how(member) != "suspended":
                for power in state.powers(member):
                    found[power] = found.get(power, frozenset()) | {member}
        return found
