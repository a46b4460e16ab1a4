"""Deciding about the group's people, and telling what was decided."""

from collections.abc import Iterable, Iterator
from typing import Final

from models.case import ALL_POWERS
from models.errors import Refused
from models.feature import Registry
from models.ids import MemberId, member_id
from models.keepers import member_away
from models.roll import VITAL, Changes, Decision, RollState, check_rule, name_of, owner_of, unconfirmed
from sync import api
from sync.group import device_link, effect, resolving
from sync.group.group import Group
from sync.group.rivals import rivals
from sync.process.access import Handlers, ProfileAccess
from sync.roll_summary import Member, Resolution, Returning, Role, Roll


async def propose(profile: ProfileAccess, command: api.Propose, _call: int) -> Resolution:
    group = profile.runtime.group(command.group)
    if group.me in command.removed:
        raise Refused("roll.not_yourself")
    _check(profile.runtime.registry, command)
    changes = _proposed(group, command)
    gone = resolving.in_the_way(group, changes.left)
    try:
        effect.of_changes(group, changes, {each.role: map(MemberId, each.granted) for each in command.roles})
    except Refused as refused:
        if not gone or refused.code != "roll.proposed_already":  # what is proposed already cannot be carried either
            raise
    if not command.sure and (powers := effect.ends_powers(group, changes)):
        raise Refused("role.last_holder", powers=" ".join(powers))
    if gone:
        effect.of_changes(group, Changes(left=gone), {})
        first = resolving.propose(group, Changes(left=gone))
        if group.roll.now.charter.id != first:
            return _told(group, first)
        changes = _proposed(group, command)
    return _told(group, resolving.propose(group, changes, tuple(map(MemberId, command.doubted))))


def _proposed(group: Group, command: api.Propose) -> Changes:
    lost = [MemberId(member) for each in command.roles for member in each.ended]
    voters, left = resolving.seats(group, command.voters, [each for role in command.roles for each in role.granted])
    return Changes(
        voters=voters, left=left,
        roles=resolving.roles_after(
            group,
            {each.role: resolving.RoleShift(
                frozenset(map(MemberId, each.granted)), frozenset(map(MemberId, each.ended)), each.powers, each.until)
             for each in command.roles},
        ),
        removed=resolving.seen(group, map(MemberId, command.removed)),
        restored=resolving.returning(
            map(MemberId, command.restored), resolving.seen(group, map(MemberId, command.heard))),
        ended=resolving.seen(group, lost),
        lifted=resolving.suspensions_of(group, map(MemberId, command.lifted)),
        rules=dict(command.rules),
        settled=tuple(sorted(set(command.settled))),
    )  # fmt: skip


def _check(registry: Registry, command: api.Propose) -> None:
    """Refuse a proposal with effects that this version does not know. Raises Refused `roll.unknown_rule`,
    `roll.bad_rule`, `role.unknown_power`."""
    versions = {name: kind.version for name, (_, kind) in registry.kinds.items()}
    for name, value in command.rules.items():
        check_rule(name, value, versions)
    powers = {*VITAL, *(power for feature in registry.features for power in feature.powers)}
    for power in (power for role in command.roles for power in role.powers):
        if power not in powers and power != ALL_POWERS:
            raise Refused("role.unknown_power", power=power, names=", ".join(sorted(powers)))


async def sign(profile: ProfileAccess, command: api.Sign, _call: int) -> Resolution:
    group = profile.runtime.group(command.group)
    effect.of_signature(group, command.resolution)
    return _told(group, resolving.sign(group, command.resolution))


_ACTS: Final = {**resolving.ACTS, "unattest": device_link.take_back}


async def act(profile: ProfileAccess, command: api.Act, _call: int) -> None:
    if command.act not in _ACTS:
        raise Refused("roll.unknown_act", act=command.act)
    group = profile.runtime.group(command.group)
    effect.of_act(group, command.act, command.subject)
    _ACTS[command.act](group, command.subject)


async def ask(profile: ProfileAccess, command: api.AskRoll, _call: int) -> Roll:
    group = profile.runtime.group(command.group)
    state = group.roll.now
    members = [
        Member(
            each.id, each.name, each.standing, each.roles, tuple(card.id for card in each.devices),
            tuple(sorted(each.hubs)), each.joined >> 16,
        )
        for each in state.members.values()
    ]
    members += [
        Member(each.id, each.name, "applicant", devices=(each.device.id,), reason=each.reason)
        for each in state.applicants.values()
    ]
    members += [Member(member, name_of(state, member), "removed") for member in sorted(state.charter.removed)]
    roles = sorted(state.charter.roles.items())
    return Roll(
        tuple(members),
        tuple(Role(name, role.powers, _holders(state, role.holders), role.until) for name, role in roles),
        tuple(_resolution(group, each) for each in group.roll.resolutions()),
        tuple((each.kind, each.name) for each in state.shortages),
        tuple(rivals(group.roll)),
        dict(state.charter.rules),
        tuple(
            Returning(each.member, each.device.id, tuple(sorted(each.by)), each.needed, each.since >> 16)
            for each in unconfirmed(state)
        ),
        group.roll.view(group.roll.heads).keepers,
        bool(state.sheets(group.me)),
        tuple(effect.ends_powers(group, Changes(left=(MemberId(group.me),)))) if group.me else (),
        _leaves_for_good(group),
    )


def _leaves_for_good(group: Group) -> bool:
    """Is the computer gone with which this member first came in? Only with that one can they come back after
    leaving."""
    me = group.roll.now.members.get(group.me)
    return me is not None and all(member_id(group.id, card.signing) != me.id for card in me.devices)


def _holders(state: RollState, listed: Iterable[MemberId]) -> tuple[MemberId, ...]:
    """Those who hold a role now. Whoever left does not hold it any more, even after coming back."""
    return tuple(each for each in listed if each in state.members and not state.gave_up(each))


def _told(group: Group, resolution: bytes) -> Resolution:
    return next(_resolution(group, each) for each in group.roll.resolutions() if each.id == resolution)


def _resolution(group: Group, decision: Decision) -> Resolution:
    return Resolution(
        decision.id, decision.act.number, decision.state, owner_of(group.roll, decision.act.by) or b"",
        tuple(sorted(decision.signed.by)), len(decision.voters) // 2 + 1, len(decision.stewards) // 2 + 1,
        tuple(_changes(group, decision)), tuple(sorted(decision.voters)), tuple(sorted(decision.stewards)),
        tuple(effect.ends_powers(group, decision.act.changes)) if decision.state == "open" else (),
    )  # fmt: skip


def _changes(group: Group, decision: Decision) -> Iterator[tuple[str, str, bytes]]:
    changes = decision.act.changes
    yield from (("voter", "", member) for member in changes.voters)
    yield from (("removed", "", each.member) for each in changes.removed)
    yield from (("heard" if each.cuts else "restored", "", each.member) for each in changes.restored)
    yield from (("left", "", member) for member in changes.left)
    yield from (("lifted", "", member) for member in decision.lifted)
    for name, role in sorted(changes.roles.items()):
        former = decision.former.get(name)
        before, after = former.holders if former else (), role.holders if role else ()
        yield from (("granted", name, member) for member in after if member not in before)
        yield from (("ended", name, member) for member in before if member not in after)
        if role and set(role.powers) != set(former.powers if former else ()):
            yield "powers", f"{name}={' '.join(role.powers)}", b""
        if (role.until if role else 0) != (former.until if former else 0):
            yield "term", f"{name}={role.until if role else 0}", b""
    yield from (_rule(name, value) for name, value in sorted(changes.rules.items()))
    owners = {owner_of(group.roll, device) or b"" for device in changes.confirmed}
    yield from (("confirmed", "", member) for member in sorted(owners))
    yield from (("settled", "", rival) for rival in changes.settled)


def _rule(name: str, value: int | str) -> tuple[str, str, bytes]:
    member = member_away(name)
    return ("away" if value else "back", "", member) if member else ("rule", f"{name}={value}", b"")


HANDLERS: Final[Handlers] = {api.Propose: propose, api.Sign: sign, api.Act: act, api.AskRoll: ask}
