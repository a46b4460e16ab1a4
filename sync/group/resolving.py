"""What members decide about the group, written with what this computer has seen of the people concerned.

An act takes effect by itself. A resolution does once enough members have signed it.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Final, NamedTuple, Protocol

import msgspec

from models.errors import Refused
from models.ids import DeviceId, GroupId, MemberId
from models.roll import (
    MAX_CUTS,
    STEWARD,
    Act,
    Amendment,
    Attest,
    Changes,
    Cut,
    DeviceCard,
    Drop,
    Leave,
    Lift,
    MemberCut,
    Role,
    Roll,
    RollState,
    Sign,
    Suspend,
    back_by_word,
    encode_statement,
    name_of,
    owner_of,
    resolution_id,
    unconfirmed,
)
from models.text import is_name
from sync.group.outcome import Outcome
from sync.group.turns import in_turn
from sync.ledger.logs import Logs
from sync.trust.keys import EVERYONE, ROLL, DeviceSecrets, circle_tag

MAX_CUTS_OF_ALL = 1500
"""Logs that are named of several members together. Each takes 78 bytes of a statement."""


class Deciding(Protocol):
    """What deciding needs of a group."""

    @property
    def id(self) -> GroupId: ...
    @property
    def me(self) -> MemberId: ...
    @property
    def secrets(self) -> DeviceSecrets: ...
    @property
    def logs(self) -> Logs: ...
    @property
    def roll(self) -> Roll: ...
    def act(self, *acts: Act) -> Outcome: ...


def cuts(group: Deciding, member: MemberId, device: DeviceId | None = None) -> tuple[Cut, ...]:
    """The last envelope before any gap of each log of a member (or of one device) that every member can read."""
    return _cuts(group, {member}, device)[member]


def seen(group: Deciding, members: Iterable[MemberId]) -> tuple[MemberCut, ...]:
    """These members with their cuts, in the order of their ids."""
    return tuple(MemberCut(*each) for each in sorted(_cuts(group, set(members)).items()))


def _cuts(
    group: Deciding, members: Collection[MemberId], device: DeviceId | None = None
) -> dict[MemberId, tuple[Cut, ...]]:
    """Member -> cuts of their logs (of `device` only, if given). What is not named does not count. If there are more
    logs than can be named, one of each device comes before a second one of any, in the order in which they came here.
    So somebody who began very many logs can still be put out."""
    shared = {circle_tag(group.id, ROLL), circle_tag(group.id, EVERYONE)}
    logs = (
        (log, log.device, owner_of(group.roll, log.device))
        for log in sorted(group.logs.by_id.values(), key=lambda log: log.id)
        if log.device is not None and log.tag in shared and log.seq and device in (None, log.device)
    )
    owned = ((of, (owner, Cut(log.key, log.seq, log.tip))) for log, of, owner in logs if owner in members)
    found: dict[MemberId, list[Cut]] = {member: [] for member in members}
    for owner, cut in in_turn(owned, MAX_CUTS_OF_ALL):
        if owner is not None and len(found[owner]) < MAX_CUTS:
            found[owner].append(cut)
    return {member: tuple(sorted(each, key=lambda cut: cut.log)) for member, each in found.items()}


def called(state: RollState, member: MemberId) -> str:
    """The name with which somebody came in; of somebody who never did, the beginning of the id."""
    try:
        return name_of(state, member)
    except LookupError:
        return member.hex()[:8]


# Resolutions


def propose(group: Deciding, changes: Changes, doubted: Iterable[MemberId] = ()) -> bytes:
    """Propose a resolution that follows the present one, and sign it. It confirms the devices with which members came
    back, except the doubted, so that they stay in whatever else it changes. Returns its id. Raises Refused."""
    charter = group.roll.now.charter
    back = {each for each in back_by_word(group.roll.now) if owner_of(group.roll, each) not in set(doubted)}
    confirmed = {*changes.confirmed, *back}
    changes = msgspec.structs.replace(changes, confirmed=tuple(sorted(confirmed)))
    amendment = Amendment(charter.number + 1, charter.id, by=group.secrets.id, changes=changes)
    name = bytes(resolution_id(encode_statement(amendment)))
    group.act(amendment, Sign(name))
    return name


def sign(group: Deciding, resolution: bytes) -> bytes:
    """Sign a resolution that somebody has proposed. Raises Refused."""
    group.act(Sign(resolution))
    return resolution


def remove(group: Deciding, members: Iterable[MemberId]) -> bytes:
    """Propose that these members are out. What they wrote and this computer has not seen will not count."""
    return propose(group, Changes(removed=seen(group, members)))


def restore(group: Deciding, members: Iterable[MemberId]) -> bytes:
    """Propose that these members come back. What they wrote in between stays aside."""
    return propose(group, Changes(restored=returning(members)))


def returning(members: Iterable[MemberId], heard: Iterable[MemberCut] = ()) -> tuple[MemberCut, ...]:
    """These members, to be restored without anything that they wrote in between; and the `heard` with it, up to their
    cuts."""
    found = {**{member: MemberCut(member) for member in members}, **{each.member: each for each in heard}}
    return tuple(found[member] for member in sorted(found))


class RoleShift(NamedTuple):
    """Who gets a role, who loses it, the powers that are added to it, and the end of its term in milliseconds since
    1970 (0 = none, None = as it was)."""

    granted: frozenset[MemberId] = frozenset()
    ended: frozenset[MemberId] = frozenset()
    powers: tuple[str, ...] = ()
    until: int | None = None


def roles_after(group: Deciding, changed: Mapping[str, RoleShift]) -> dict[str, Role | None]:
    """The roles after these changes, by their names. A role that nobody holds any more has no term.

    Raises Refused `role.bad_name`, `role.needs_powers` for a new role without powers, `role.not_held` where somebody
    loses a role that the person does not hold.
    """
    found: dict[str, Role | None] = {}
    for name, shift in changed.items():
        former = group.roll.now.charter.roles.get(name, Role(()))
        if not is_name(name):
            raise Refused("role.bad_name")
        for member in sorted(shift.ended.difference(former.holders)):
            raise Refused("role.not_held", role=name, name=called(group.roll.now, member))
        added = sorted(set(shift.powers).difference(former.powers))
        if not (former.powers or added) and name not in group.roll.now.charter.roles:
            raise Refused("role.needs_powers", role=name)
        holders = tuple(sorted({*former.holders, *shift.granted} - shift.ended))
        until = former.until if shift.until is None else shift.until
        found[name] = Role((*former.powers, *added), holders, until if holders else 0)
    return found


def seats(
    group: Deciding, voters: Iterable[bytes], granted: Iterable[bytes]
) -> tuple[tuple[MemberId, ...], tuple[MemberId, ...]]:
    """(members that a resolution lists as voters, members that it names among those who left), if it makes `voters`
    voters and gives roles to `granted`. Somebody who came back must be listed again to hold a role."""
    state = group.roll.now
    gone = {each for each in (*state.charter.voters, *state.charter.granted) if state.gave_up(each)}
    listed = {*map(MemberId, voters), *(MemberId(each) for each in granted if state.gave_up(MemberId(each)))}
    return tuple(sorted(listed)), tuple(sorted(gone - listed))


def in_the_way(group: Deciding, left: Iterable[MemberId]) -> tuple[MemberId, ...]:
    """The members who left and came back and whom a resolution must first name among those who left. Until then they
    count for the majority and cannot sign, so nothing that lists one of them again could be carried. `left` are those
    whom the resolution names itself. Empty if enough others are there."""
    state, named = group.roll.now, set(left)
    charter = state.charter
    gone = {each for each in (*charter.voters, *charter.granted) if state.gave_up(each)}
    bodies = charter.voters - named, charter.holders(STEWARD) - named
    if any(2 * len(body - gone) > len(body) for body in bodies):
        return ()
    return tuple(sorted(gone))


def suspensions_of(group: Deciding, members: Iterable[MemberId]) -> tuple[bytes, ...]:
    """The ids of the suspensions of these members that are in force. Raises Refused `roll.not_suspended`."""
    named = set(members)
    found = [each for each in group.roll.now.suspensions if each.member in named]
    for member in sorted(named - {each.member for each in found}):
        raise Refused("roll.not_suspended", name=called(group.roll.now, member))
    return tuple(sorted(each.id for each in found))


# Acts


def suspend(group: Deciding, member: bytes) -> None:
    """Suspend a member at once. Raises Refused `roll.suspends_oneself`, and as an act does."""
    if member == group.me:
        raise Refused("roll.suspends_oneself")
    group.act(Suspend(MemberId(member), cuts(group, MemberId(member))))


def lift(group: Deciding, member: bytes) -> None:
    """End my own suspensions of a member. Raises Refused `roll.not_suspended`, `roll.not_your_suspension`."""
    ids = suspensions_of(group, [MemberId(member)])
    mine = {each.id for each in group.roll.now.suspensions if each.by == group.me}
    group.act(*map(Lift, sorted(mine.intersection(ids)) or ids))


def admit(group: Deciding, member: bytes) -> None:
    """Let an applicant in whose invitation has lost its effect. Raises Refused `roll.no_applicant`."""
    applicant = group.roll.now.applicants.get(MemberId(member))
    if applicant is None or applicant.admission is None:
        raise Refused("roll.no_applicant")
    group.act(applicant.admission)


def leave(group: Deciding, _nobody: bytes = b"") -> None:
    """Leave the group. What I wrote stays. Raises Refused."""
    group.act(Leave())


def drop(group: Deciding, device: bytes) -> None:
    """Take a device of my own out of the group. Raises Refused."""
    group.act(Drop(DeviceId(device), cuts(group, group.me, DeviceId(device))))


def confirm(group: Deciding, member: MemberId, device: DeviceCard, consent: bytes) -> None:
    """State that a member who lost every device has this new one. Once is enough. Raises Refused."""
    mine = (each for each in unconfirmed(group.roll.now) if each.device == device and group.me in each.by)
    if next(mine, None) is None:
        group.act(Attest(member, device, consent, cuts(group, member)))


def attest(group: Deciding, device: bytes) -> None:
    """Confirm a member's new device that somebody else has confirmed. Raises Refused `recover.nobody_waits`."""
    waiting = next((each for each in unconfirmed(group.roll.now) if each.device.id == device), None)
    if waiting is None:
        raise Refused("recover.nobody_waits")
    confirm(group, waiting.member, waiting.device, waiting.consent)


ACTS: Final[dict[str, Callable[[Deciding, bytes], None]]] = {
    "admit": admit, "suspend": suspend, "lift": lift, "leave": leave, "drop": drop,
    "attest": attest,
}  # fmt: skip
"""By the names that commands use."""
