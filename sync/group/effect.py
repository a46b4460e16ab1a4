"""Refuses a decision that would change nothing: whoever makes it has misread how things stand.

Only what is decided here is asked. What arrives from others counts as the roll says, because they may not have known.
"""

from collections.abc import Iterable, Mapping
from typing import Protocol

from models.errors import Refused
from models.ids import DeviceId, MemberId
from models.roll import STEWARD, VITAL, Amendment, Changes, Charter, Decision, MemberCut, Role, RollState
from sync.group.resolving import Deciding, called
from sync.group.rivals import settled_by
from sync.group.roll_rows import own_standing


class Named(Protocol):
    """Something about a member."""

    @property
    def member(self) -> MemberId: ...


def of_changes(group: Deciding, changes: Changes, mentioned: Mapping[str, Iterable[MemberId]]) -> None:
    """Each part of a resolution must change something. `mentioned` says to whom it gives each role; the changes list
    all holders. Raises Refused `roll.votes_already`, `roll.removed`, `roll.removed_already`, `roll.not_removed`,
    `roll.nothing_aside`, `roll.has_left`, `roll.unknown_member`, `role.held_already`, `roll.rule_already`,
    `roll.nothing_proposed`, `roll.proposed_already`, `roll.no_rival`, `roll.removed_and_named`, `roll.may_not_sign`,
    `group.left`, `group.dropped`."""
    _insist_on_signing(group)
    state = group.roll.now
    charter = state.charter
    if group.me not in charter.voters | charter.holders(STEWARD) or state.gave_up(group.me):
        raise Refused("roll.may_not_sign")
    if changes == Changes():
        raise Refused("roll.nothing_proposed")
    for voter in changes.voters:
        _insist_on_coming(state, voter, _members(changes.restored))
        if voter in charter.voters and not state.gave_up(voter):
            raise Refused("roll.votes_already", name=called(state, voter))
    for member in _members(changes.removed):
        if member in charter.removed:
            raise Refused("roll.removed_already", name=called(state, member))
        if not (state.is_in(member) or member in state.applicants):
            raise Refused("roll.unknown_member")
    _removes_or_keeps(state, changes, {each for given in mentioned.values() for each in given})
    for restored in changes.restored:
        if restored.cuts and not _regains(charter, restored):
            raise Refused("roll.nothing_aside", name=called(state, restored.member))
        if not restored.cuts and restored.member not in charter.removed:
            raise Refused("roll.not_removed", name=called(state, restored.member))
    for name, role in changes.roles.items():
        _of_role(state, name, role, set(mentioned.get(name, ())), _members(changes.restored))
    if any(charter.rules.get(name) == value for name, value in changes.rules.items()):
        raise Refused("roll.rule_already")
    _settles(group, changes)
    if any(_same(each, changes) for each in group.roll.resolutions()):
        raise Refused("roll.proposed_already")


def _removes_or_keeps(state: RollState, changes: Changes, granted: set[MemberId]) -> None:
    """Nobody is removed by a resolution that gives the same person something."""
    lifted = {each.member for each in state.suspensions if each.id in changes.lifted}
    given = granted.union(changes.voters, lifted, _members(changes.restored))
    for member in sorted(given & _members(changes.removed)):
        raise Refused("roll.removed_and_named", name=called(state, member))


def _insist_on_signing(group: Deciding) -> None:
    """Refuse to sign for somebody who has left, or with a computer that is out. Somebody whom one of two rivals removes
    may still sign."""
    standing = own_standing(group.roll.now, group.me, group.secrets.id)
    if standing in ("left", "dropped"):
        raise Refused(f"group.{standing}")


def _settles(group: Deciding, changes: Changes) -> None:
    """Refuse to settle what is no rival that is put aside, or what is settled already."""
    decisions = group.roll.resolutions()
    lost = {each.id for each in decisions if each.state == "aside"}
    if not lost.issuperset(changes.settled) or settled_by(decisions).intersection(changes.settled):
        raise Refused("roll.no_rival")


def _regains(charter: Charter, restored: MemberCut) -> bool:
    """Would anything count that does not because of a removal?"""
    removals = [each for each in charter.endings.get(restored.member, ()) if each.powers is None]
    return any(cut.seq > each.seen.get(cut.log, 0) for each in removals for cut in restored.cuts)


def _insist_on_coming(state: RollState, member: MemberId, restored: set[MemberId]) -> None:
    if member in restored:
        return
    if member in state.charter.removed:
        raise Refused("roll.removed")
    if state.has_left(member):
        raise Refused("roll.has_left", name=called(state, member))


def _of_role(state: RollState, name: str, role: Role | None, granted: set[MemberId], restored: set[MemberId]) -> None:
    former = state.charter.roles.get(name)
    for member in granted:
        _insist_on_coming(state, member, restored)
    held = {each for each in granted if former is not None and each in former.holders and not state.gave_up(each)}
    changes_nothing_else = former is not None and role is not None and (
        set(role.powers) == set(former.powers) and role.until == former.until
    )
    if role == former and not granted:
        raise Refused("roll.nothing_proposed")
    if (role == former and granted <= held) or (held and changes_nothing_else):
        raise Refused("role.held_already", role=name, name=called(state, min(held or granted)))


def ends_powers(group: Deciding, changes: Changes) -> list[str]:
    """The vital powers that somebody holds now, and that nobody would hold after these changes."""
    state = group.roll.now
    before, after = state.charter, state.charter.after(b"", Amendment(0, b"", group.secrets.id, changes))
    active = {member for member, each in state.members.items() if each.standing != "suspended"}
    lifted = {each.member for each in state.suspensions if each.id in changes.lifted}

    def has(charter: Charter, power: str, members: set[MemberId]) -> bool:
        return any(charter.may(each, frozenset({power})) for each in members)

    now = {each for each in active if not state.gave_up(each)}
    then = (now | lifted | _members(changes.restored) | set(changes.voters)) - after.removed.keys()
    return [power for power in VITAL if has(before, power, now) and not has(after, power, then)]


def _same(decision: Decision, changes: Changes) -> bool:
    """Does an open resolution change just this, whatever its author had seen of the people concerned?"""
    return decision.state == "open" and _without_cuts(decision.act.changes) == _without_cuts(changes)


def _without_cuts(changes: Changes) -> tuple[object, ...]:
    people = (changes.removed, changes.restored, changes.ended)
    stated = (changes.roles, changes.rules)
    lists = (changes.voters, changes.left, changes.lifted, changes.settled)
    return (*map(_members, people), *stated, *map(set, lists))


def _members(named: Iterable[Named]) -> set[MemberId]:
    return {each.member for each in named}


def of_signature(group: Deciding, resolution: bytes) -> None:
    """Raises Refused `roll.signed_already`, `roll.in_force`, `roll.lapsed`, `roll.decided_without_you`, `group.left`,
    `group.dropped`."""
    _insist_on_signing(group)
    found = next((each for each in group.roll.resolutions() if each.id == resolution), None)
    if found is None:
        return
    if found.state == "lapsed":
        raise Refused("roll.lapsed")
    if group.me in found.signed.by:
        raise Refused("roll.in_force" if found.state == "followed" else "roll.signed_already")
    if found.state == "followed" and group.me not in found.voters | found.stewards:
        raise Refused("roll.decided_without_you")


def of_act(group: Deciding, act: str, subject: bytes) -> None:
    """A second steward may suspend somebody who is suspended: it then takes both to lift it. Raises Refused
    `roll.suspended_already`, `roll.device_dropped`."""
    state = group.roll.now
    if act == "suspend" and any((each.member, each.by) == (subject, group.me) for each in state.suspensions):
        raise Refused("roll.suspended_already")
    if act == "drop" and state.member(DeviceId(subject)) is None:
        owned = state.effects.owner(DeviceId(subject), state.past)
        if owned is not None and owned[0] == group.me:
            raise Refused("roll.device_dropped")
