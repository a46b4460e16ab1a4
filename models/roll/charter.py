"""What a chain of resolutions has decided in a group: who votes, who holds what, who was removed, which rules hold."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from msgspec import Struct, UnsetType
from msgspec.structs import replace

from models.case import ALL_POWERS
from models.ids import DeviceId, GroupId, MemberId
from models.keepers import AWAY, renewed
from models.roll.cards import MemberCut
from models.roll.powers import ADMIT_MEMBERS, HAND_OVER, USUAL_ROLES
from models.roll.resolutions import Amendment, Changes, Resolution, Role, Rules

_NONE: frozenset[str] = frozenset()
ADMISSION = "admission"
"""The rule that says who lets people in."""
BY_STEWARDS, BY_MEMBERS, BY_VOUCHES = "stewards", "members", "vouches"
"""Its values. With BY_MEMBERS everybody who votes may invite. With BY_VOUCHES enough vouches let somebody in. With any
other value, and without the rule, only those who hold the power to admit let people in."""
ATTEST = "attest"
"""The rule that says how many have to confirm the new computer of somebody who lost every one."""
ALONE, BY_ATTESTING = "alone", "attest"
"""The rule that says whether one of two voters may confirm the new computer of the other alone, and its value if so."""
LOWEST = "lowest."
"""A rule whose name begins with this names a kind of records, and gives the lowest version of the kind's rules that is
accepted."""
Seen = Mapping[bytes, int]
"""Log (public key) -> the sequence number of its last envelope that was seen."""


class Ending(Struct, frozen=True):
    """What a resolution ended for one member: these powers, or everything if `powers` is None."""

    resolution: bytes
    number: int
    powers: frozenset[str] | None
    seen: Seen
    left: bool = False
    """Had the member left? Otherwise others took the powers away."""

    def concerns(self, powers: frozenset[str]) -> bool:
        """Does it end the right to something that needs these powers?"""
        return self.powers is None or bool(self.powers & powers) or (ALL_POWERS in self.powers and bool(powers))

    def covers(self, log: bytes, seq: int) -> bool:
        """Had those who decided this seen this envelope?"""
        return seq <= self.seen.get(log, 0)


class Charter(Struct, frozen=True, eq=False, dict=True):
    """What holds after one resolution. The id of the resolution determines all of it."""

    chain: tuple[bytes, ...]
    """Ids of the resolutions from the founding to this one. The position is the number."""
    voters: frozenset[MemberId]
    roles: Mapping[str, Role]
    removed: Mapping[MemberId, bytes]
    """Members who are out, each with the resolution that removed them."""
    endings: Mapping[MemberId, tuple[Ending, ...]]
    rules: Rules
    lifted: frozenset[bytes]
    confirmed: frozenset[DeviceId]
    keepers: tuple[MemberId, ...]
    """Whose clocks together say that a moment has passed (`models.keepers`)."""
    seats: Mapping[MemberId, int]
    """The number of the last resolution that lists a member as a voter, if any does."""
    parent: "Charter | None" = None

    @property
    def id(self) -> bytes:
        return self.chain[-1]

    @property
    def number(self) -> int:
        return len(self.chain) - 1

    @cached_property
    def granted(self) -> Mapping[MemberId, frozenset[str]]:
        """The powers of everybody who holds a role. If every voter may invite, they all hold that power too."""
        admits = self.rules.get(ADMISSION) == BY_MEMBERS
        found = dict.fromkeys(self.voters, frozenset({ADMIT_MEMBERS})) if admits else {}
        for role in self.roles.values():
            for holder in role.holders:
                found[holder] = found.get(holder, _NONE) | frozenset(role.powers)
        return found

    @cached_property
    def hands_over(self) -> bool:
        """Does anybody whom a resolution lists hold all that an invitation may hand over?"""
        return any(self.may(member, HAND_OVER) for member in self.granted)

    @cached_property
    def last_removal(self) -> int:
        """The number of the last resolution that put somebody out; 0 if none did."""
        removals = (ending.number for endings in self.endings.values() for ending in endings if ending.powers is None)
        return max(removals, default=0)

    @cached_property
    def lowest(self) -> Mapping[str, int]:
        """Kind -> the lowest version of its rules that is accepted."""
        found = {name.removeprefix(LOWEST): value for name, value in self.rules.items() if name.startswith(LOWEST)}
        return {kind: value for kind, value in found.items() if isinstance(value, int)}

    def powers(self, member: MemberId) -> frozenset[str]:
        return self.granted.get(member, _NONE)

    def may(self, member: MemberId, powers: frozenset[str]) -> bool:
        """Does the member hold all these powers?"""
        held = self.powers(member)
        return powers <= held or ALL_POWERS in held

    def holders(self, role: str) -> frozenset[MemberId]:
        return frozenset(self.roles[role].holders) if role in self.roles else frozenset()

    def lists(self, member: MemberId) -> bool:
        """Does a resolution list somebody as a member, however they once came in?"""
        return member in self.voters or member in self.granted

    def follows(self, other: "Charter") -> bool:
        """Is the other one in this chain?"""
        return self is other or (other.number <= self.number and self.chain[other.number] == other.id)

    def at(self, number: int) -> "Charter":
        """This charter, or the earlier one in its chain with this number."""
        found = self
        while found.number > number and found.parent is not None:
            found = found.parent
        return found

    def meets(self, other: "Charter") -> int:
        """The number of the last resolution that both chains have."""
        if self.follows(other) or other.follows(self):
            return min(self.number, other.number)
        return next(n for n, (one, two) in enumerate(zip(self.chain, other.chain, strict=False)) if one != two) - 1

    @cached_property
    def attesters(self) -> int:
        """Voters who must attest a member's new device. Zero: it cannot be attested, because a group of two did not say
        so at its founding."""
        others = len(self.voters) - 1
        if others < 1 or (others == 1 and self.rules.get(ALONE) != BY_ATTESTING):
            return 0
        stated = self.rules.get(ATTEST)
        return min(max(1, stated), others) if isinstance(stated, int) else min(2, others)

    @cached_property
    def vouchers(self) -> int:
        """Members who must vouch for an applicant; zero where vouching lets nobody in."""
        return vouches_needed(len(self.voters)) if self.rules.get(ADMISSION) == BY_VOUCHES else 0

    def after(self, resolution: bytes, act: Amendment) -> "Charter":
        """The charter after one more resolution."""
        changes = act.changes
        restored = {each.member for each in changes.restored}
        removed = {member: by for member, by in self.removed.items() if member not in restored}
        removed |= dict.fromkeys((each.member for each in changes.removed), resolution)
        gone = {*removed, *changes.left}
        roles = {name: _without(role, gone) for name, role in _replaced(self.roles, changes.roles)}
        voters, rules = self.voters.union(changes.voters) - gone, {**self.rules, **changes.rules}
        away = [voter for voter in voters if rules.get(AWAY + voter.hex())]
        later = replace(
            self, chain=(*self.chain, resolution), voters=voters, roles=roles, removed=removed, rules=rules,
            lifted=self.lifted.union(changes.lifted), confirmed=self.confirmed.union(changes.confirmed),
            keepers=renewed(self.keepers, resolution, voters, away), parent=self,
            seats={**self.seats, **dict.fromkeys(changes.voters, self.number + 1)},
        )  # fmt: skip
        return replace(later, endings=self._endings(later, changes))

    def _endings(self, later: "Charter", changes: Changes) -> Mapping[MemberId, tuple[Ending, ...]]:
        found = dict(self.endings)
        for each in changes.restored:
            found[each.member] = tuple(_raised(ending, each) for ending in found.get(each.member, ()))
        ended = {each.member: _seen(each) for each in changes.ended}
        for each in changes.removed:
            ending = Ending(later.id, later.number, None, _seen(each))
            found[each.member] = (*found.get(each.member, ()), ending)
        for member, powers in self.granted.items():
            lost = powers - later.powers(member)
            if lost and member not in later.removed:
                left = member in changes.left
                ending = Ending(later.id, later.number, lost, ended.get(member, {}), left)
                found[member] = (*found.get(member, ()), ending)
        return found


def first_charter(group: GroupId, resolution: Resolution, founder: MemberId) -> Charter:
    """The charter after the founding: the founder holds every role."""
    powers = USUAL_ROLES if isinstance(resolution.roles, UnsetType) else {**resolution.roles, **USUAL_ROLES}
    roles = {name: Role(held, (founder,)) for name, held in powers.items()}
    rules = {} if isinstance(resolution.rules, UnsetType) else resolution.rules
    return Charter((group,), frozenset({founder}), roles, {}, {}, rules, frozenset(), frozenset(), (founder,), {})


def vouches_needed(active: int) -> int:
    """How many people must vouch for somebody in a group with `active` active members."""
    return min(3, max(1, active // 2))


def _replaced(roles: Mapping[str, Role], changes: Mapping[str, Role | None]) -> Iterator[tuple[str, Role]]:
    for name in dict.fromkeys((*roles, *changes)):
        role = changes[name] if name in changes else roles[name]
        if role is not None:
            yield name, role


def _without(role: Role, gone: set[MemberId]) -> Role:
    holders = tuple(holder for holder in dict.fromkeys(role.holders) if holder not in gone)
    return Role(role.powers, holders, role.until)


def _seen(cut: MemberCut) -> Seen:
    return {each.log: each.seq for each in cut.cuts}


def _raised(ending: Ending, restored: MemberCut) -> Ending:
    """The ending after a restoration, which lets in what lies inside its cuts."""
    if ending.powers is not None:
        return ending
    seen = dict(ending.seen)
    for cut in restored.cuts:
        seen[cut.log] = max(cut.seq, seen.get(cut.log, 0))
    return Ending(ending.resolution, ending.number, None, seen)
