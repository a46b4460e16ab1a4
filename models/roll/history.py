"""The acts of a group in their causal order, so arranged that nobody's past is ever walked through again.

Each act that is noted has a bit. A past is one number with the bits of all acts in it, so whether an act is in a past,
and what two pasts have in common, is one operation on numbers.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from models.ids import DeviceId, MemberId
from models.roll.acts import (
    Admit,
    Attest,
    Drop,
    Hub,
    Invite,
    Leave,
    Lift,
    Link,
    Recover,
    Revoke,
    Sheet,
    Suspend,
    Unattest,
    Unvouch,
    Vouch,
)
from models.roll.cards import DeviceCard
from models.roll.charter import Charter
from models.roll.powers import STEWARD
from models.roll.statements import Statement

_Positions = dict[bytes, list[int]]


class History:
    """`founder` is the device that nobody had to let in. `first_member` gives the member whose first device this is."""

    def __init__(self, founder: DeviceCard, first_member: Callable[[DeviceCard], MemberId]) -> None:
        self.founder = founder
        self.founders_device = founder.id
        self.first_member = first_member
        self._acts: list[Statement] = []
        self._known: dict[bytes, tuple[int, int]] = {}
        """By id of the act: its past, and its own bit (0 where it does not count)."""
        self._positions: dict[bytes, int] = {}
        self._strange: set[bytes] = set()
        """Acts that this program does not understand, and all that come after them."""
        self._past: list[int] = []
        """By bit: the past of the act, without itself."""
        self._by: list[tuple[MemberId | None, Charter]] = []
        """By bit: the author, and the charter as the author knew it."""
        self.entries: _Positions = {}
        """By device: what lets it in."""
        self.hubs: _Positions = {}
        """By device: what adds it as a hub."""
        self.devices: dict[MemberId, dict[DeviceId, None]] = {}
        """By member: devices that anything lets in as theirs."""
        self.claimed: dict[DeviceId, dict[MemberId, None]] = {}
        """By device: whose it is by anything that lets it in."""
        self.contested: dict[DeviceId, int] = {}
        """By device that several members claim: how often it is claimed."""
        self.admissions: _Positions = {}
        """By member: admissions of the member's first device."""
        self.handed: _Positions = {}
        """By member: admissions on an invitation that hands the stewards' powers over."""
        self.handing = 0
        """The bits of these."""
        self.vouches: _Positions = {}
        """By applicant, and so are those that take them back."""
        self.unvouches: _Positions = {}
        self._vouching = 0
        self.invites: _Positions = {}
        """By invitation, as the two that follow."""
        self.admitted: _Positions = {}
        self.revokes: _Positions = {}
        self.drops: _Positions = {}
        """By device."""
        self.recoveries: _Positions = {}
        """By member, as those that follow."""
        self.leaves: _Positions = {}
        self.sheets: _Positions = {}
        self.suspensions: _Positions = {}
        self.lifts: _Positions = {}
        """By suspension."""
        self.unattests: _Positions = {}
        """By device."""
        self.proved_by: dict[bytes, bytes] = {}
        """By act: the key of the sheet with which somebody came back."""
        self._taken_back: dict[int, int] = {}
        """By an entry that somebody made alone: the revocations whose authors had not seen it."""
        self.decisive = 0
        """The bits of acts by which others may lose their effect."""
        self.openings = 0
        """The bits of invitations."""
        self.ways_in = 0
        """The bits of what lets devices in."""

    def __contains__(self, act: bytes) -> bool:
        return act in self._known

    def __len__(self) -> int:
        return len(self._acts)

    def past(self, heads: Iterable[bytes]) -> int:
        """The acts in `heads` and everything before them. Raises KeyError for an act that is not known."""
        found = 0
        for head in heads:
            before, own = self._known[head]
            reached = before | own if own else before
            found = found | reached if found else reached
        return found

    def understood(self, heads: Iterable[bytes]) -> bool:
        """Is nothing in the past of these acts strange to this program?"""
        return self._strange.isdisjoint(heads)

    def reject(self, statement: Statement, *, understood: bool) -> None:
        """Enter an act that does not count and whose deps are known. It has a past and no bit."""
        self._known[statement.id] = self.past(statement.deps), 0
        self._strangeness(statement, understood=understood)

    def note(self, statement: Statement, by: MemberId | None, charter: Charter) -> int:
        """Enter an act that counts and whose deps are known; returns its position. `by` and `charter` are its author,
        and the charter as the author knew it."""
        position, past = len(self._acts), self.past(statement.deps)
        self._known[statement.id] = past, 1 << position
        self._strangeness(statement, understood=True)
        self._positions[statement.id] = position
        self._acts.append(statement)
        self._past.append(past)
        self._by.append((by, charter))
        self._index(position, statement)
        act = statement.act
        if isinstance(act, Admit | Link | Recover | Attest | Vouch) and act.device.id != self.founders_device:
            self._enter(position, act)
        return position

    def _enter(self, position: int, act: Admit | Link | Recover | Attest | Vouch) -> None:
        self.ways_in |= 1 << position
        _add(self.entries, act.device.id, position)
        if isinstance(act, Hub):
            _add(self.hubs, act.device.id, position)
        match act:
            case Recover() | Attest():
                member = act.member
            case Link():
                member = self.author(position)
            case _:
                member = self.first_member(act.device)
        self.devices.setdefault(member, {})[act.device.id] = None
        claims = self.claimed.setdefault(act.device.id, {})
        claims[member] = None
        if len(claims) > 1:
            self.contested[act.device.id] = len(self.entries[act.device.id])

    def _strangeness(self, statement: Statement, *, understood: bool) -> None:
        if not understood or not self.understood(statement.deps):
            self._strange.add(statement.id)

    def _index(self, position: int, statement: Statement) -> None:
        match statement.act:
            case Invite(id=invitation):
                _add(self.invites, invitation, position)
                self.openings |= 1 << position
            case Revoke(invitation=invitation):
                _add(self.revokes, invitation, position)
                for entry in self.admitted.get(invitation, ()):
                    self._contest(entry, position)
            case Admit(invitation=invitation, device=card):
                member = self.first_member(card)
                _add(self.admissions, member, position)
                if self.hands_over(position, self._past[position]):
                    _add(self.handed, member, position)
                    self.handing |= 1 << position
                _add(self.admitted, invitation, position)
                for revocation in self.revokes.get(invitation, ()):
                    self._contest(position, revocation)
            case Leave():
                _add(self.leaves, self.author(position), position)
            case Vouch(device=card):
                _add(self.vouches, self.first_member(card), position)
                self._vouching |= 1 << position
            case Unvouch(applicant=applicant):
                _add(self.unvouches, applicant, position)
                self._vouching |= 1 << position
            case Sheet():
                _add(self.sheets, self.author(position), position)
            case _:
                self._index_decisive(position, statement)

    def _index_decisive(self, position: int, statement: Statement) -> None:
        match statement.act:
            case Suspend(member=member):
                _add(self.suspensions, member, position)
            case Lift(suspension=suspension):
                _add(self.lifts, suspension, position)
            case Drop(device=device):
                _add(self.drops, device, position)
            case Recover(member=member) | Attest(member=member):
                _add(self.recoveries, member, position)
            case Unattest(device=device):
                _add(self.unattests, device, position)
            case _:
                return
        self.decisive |= 1 << position

    def hands_over(self, entry: int, among: int) -> bool:
        """Was the invitation of an admission opened, among these acts, with the stewards' powers?"""
        act = self._acts[entry].act
        opened = earliest(self, within(self.invites, act.invitation, among)) if isinstance(act, Admit) else []
        invite = self._acts[opened[0]].act if opened else None
        return isinstance(invite, Invite) and invite.role == STEWARD

    def _contest(self, entry: int, revocation: int) -> None:
        admitted = self._acts[entry]
        alone = isinstance(admitted.act, Admit) and admitted.author == admitted.act.device.id
        if alone and not self._past[revocation] >> entry & 1:
            self._taken_back[entry] = self._taken_back.get(entry, 0) | 1 << revocation
            self.decisive |= 1 << revocation

    def act(self, position: int) -> Statement:
        return self._acts[position]

    def position(self, act: bytes) -> int | None:
        """The position of an act that counts."""
        return self._positions.get(act)

    def before(self, position: int) -> int:
        """The past of the act at this bit."""
        return self._past[position]

    def author(self, position: int) -> MemberId:
        found = self._by[position][0]
        return MemberId(b"") if found is None else found

    def charter(self, position: int) -> Charter:
        """The charter as the author of an act knew it."""
        return self._by[position][1]

    def vouched(self, among: int) -> int:
        """The bits of the vouches among these, and of what takes them back."""
        return among & self._vouching if self._vouching else 0

    def taken_back(self, entry: int, among: int) -> Iterator[int]:
        """The revocations among these that take an entry back."""
        return bits(self._taken_back.get(entry, 0) & among)


def suspended(history: History, suspension: bytes) -> MemberId:
    """Whom it suspends; nobody, if it is not known."""
    position = history.position(suspension)
    act = None if position is None else history.act(position).act
    return act.member if isinstance(act, Suspend) else MemberId(b"")


def earliest(history: History, positions: list[int]) -> list[int]:
    """Those of these acts that none of the others comes before, the lowest id first."""
    if len(positions) < 2:
        return positions
    among = sum(1 << position for position in positions)
    first = [position for position in positions if not history.before(position) & among]
    return sorted(first, key=lambda position: history.act(position).id)


def within(index: dict[bytes, list[int]], key: bytes, among: int) -> list[int]:
    """The positions under a key that are among these bits."""
    positions = index.get(key)
    return [position for position in positions if among >> position & 1] if positions else []


def knew(history: History, past: int, acts: int, needed: int) -> bool:
    """Does a past have acts by at least `needed` members among the acts with these bits?"""
    if needed <= 1 or not past & acts:
        return bool(past & acts)
    return len({history.author(each) for each in bits(past & acts)}) >= needed


def turns(history: History, heads: Iterable[bytes]) -> dict[bytes, int]:
    """By head: how many others its author has that know more, or as much and have a lower id."""
    done: Counter[MemberId] = Counter()
    found = {}
    for head in sorted(heads, key=lambda head: (-history.past((head,)).bit_count(), head)):
        position = history.position(head)
        by = MemberId(b"") if position is None else history.author(position)
        found[head] = done[by]
        done[by] += 1
    return found


def bits(among: int) -> Iterator[int]:
    """The positions of the bits of a number."""
    while among:
        lowest = among & -among
        yield lowest.bit_length() - 1
        among ^= lowest


def _add(index: _Positions, key: bytes, position: int) -> None:
    index.setdefault(key, []).append(position)
