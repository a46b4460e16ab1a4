"""Resolutions: what many decide about a group. These formats stay for ever.

Everything that follows from a resolution follows from its bytes, so two copies of it mean the same.
"""

from msgspec import UNSET, Struct, UnsetType

from models import clock
from models.errors import Refused
from models.ids import DeviceId, MemberId
from models.roll.cards import KEY, DeviceCard, MemberCut, good_card, good_cuts
from models.text import NAME, is_name

MAX_NAME = NAME
"""Code points in the name of a group, of a kind of groups or of a person."""
MAX_MODULES = 100
MAX_ROLES = 100
MAX_RULES = 100
MAX_NUMBER = 1 << 32
ID = 16
"""Bytes in the id of a member, a device or an act."""
Rules = dict[str, int | str]


class Resolution(Struct, frozen=True, tag_field="y", tag="resolution"):
    """Resolution number 0, which founds the group: `parent` is empty, `steward` the founder's device.

    `seed` is random, so that two groups with one name differ; `made` is in milliseconds since 1970.
    """

    number: int
    parent: bytes
    name: str
    group_kind: str
    seed: bytes
    steward: DeviceCard
    steward_name: str
    made: int
    modules: tuple[str, ...] = ()
    rules: Rules | UnsetType = UNSET
    roles: dict[str, tuple[str, ...]] | UnsetType = UNSET
    """Roles beside `steward` with their powers. The founder holds them at first."""


class Role(Struct, frozen=True, omit_defaults=True):
    """Powers, and the members who hold them. `until` (milliseconds since 1970, or 0) reminds people; no power ends by
    time alone."""

    powers: tuple[str, ...]
    holders: tuple[MemberId, ...] = ()
    until: int = 0


class Changes(Struct, frozen=True, omit_defaults=True):
    """What a resolution changes.

    `roles` replaces the roles that it names, None ends a role. `ended` has the cuts of those who lose a role. `left`
    names members who left after they were last listed, back or not: they are no longer voters, nor counted for the
    majority of this very resolution. The cuts
    of `restored` let in what lies inside them. `lifted` names suspensions, `settled` rival resolutions, `confirmed`
    devices that were attested and count from now on whatever the rules become.
    """

    voters: tuple[MemberId, ...] = ()
    roles: dict[str, Role | None] = {}
    removed: tuple[MemberCut, ...] = ()
    restored: tuple[MemberCut, ...] = ()
    ended: tuple[MemberCut, ...] = ()
    left: tuple[MemberId, ...] = ()
    lifted: tuple[bytes, ...] = ()
    rules: Rules = {}
    settled: tuple[bytes, ...] = ()
    confirmed: tuple[DeviceId, ...] = ()


class Amendment(Struct, frozen=True, tag_field="y", tag="resolution", omit_defaults=True):
    """A resolution with a number from 1 on, proposed by the device `by`. What that device knew then is seen, cuts or
    not. `certificate` is reserved for the result of a vote."""

    number: int
    parent: bytes
    by: DeviceId
    changes: Changes
    certificate: bytes = b""


class Sign(Struct, frozen=True, tag_field="y", tag="sign"):
    """A member signs a resolution."""

    resolution: bytes


def founding(resolution: Resolution) -> Refused | None:
    """Why this cannot found a group, or None."""
    well_formed = (
        resolution.number == 0
        and resolution.parent == b""
        and len(resolution.seed) == KEY
        and 0 <= resolution.made <= clock.LATEST
        and good_card(resolution.steward)
        and len(resolution.modules) <= MAX_MODULES
        and all(map(is_name, (resolution.group_kind, *resolution.modules)))
        and (isinstance(resolution.rules, UnsetType) or good_rules(resolution.rules))
        and (isinstance(resolution.roles, UnsetType) or _good_roles(resolution.roles))
    )
    if not well_formed:
        return Refused("roll.malformed")
    if not is_name(resolution.name) or not is_name(resolution.steward_name):
        return Refused("roll.bad_name")
    return None


def good_rules(rules: Rules) -> bool:
    return len(rules) <= MAX_RULES and all(
        is_name(name) and (is_name(value) if isinstance(value, str) else 0 <= value <= clock.LATEST)
        for name, value in rules.items()
    )


def _good_roles(roles: dict[str, tuple[str, ...]]) -> bool:
    return len(roles) <= MAX_ROLES and all(is_name(name) and _good_role(Role(held)) for name, held in roles.items())


def good_amendment(act: Amendment) -> bool:
    """Is a resolution within its bounds? Whether it fits its parent is for the roll to say."""
    changes = act.changes
    cut = (*changes.removed, *changes.restored, *changes.ended)
    named = (*changes.voters, *changes.left, *changes.lifted, *changes.confirmed, *(each.member for each in cut))
    return (
        0 < act.number <= MAX_NUMBER
        and len(act.parent) == KEY
        and all(len(each) == ID for each in named)
        and all(len(each) == KEY for each in changes.settled)
        and all(good_cuts(each.cuts) for each in cut)
        and {each.member for each in changes.removed}.isdisjoint(each.member for each in changes.restored)
        and good_rules(changes.rules)
        and len(changes.roles) <= MAX_ROLES
        and all(is_name(name) and (role is None or _good_role(role)) for name, role in changes.roles.items())
    )


def _good_role(role: Role) -> bool:
    named = all(map(is_name, role.powers)) and all(len(holder) == ID for holder in role.holders)
    return named and len(role.powers) <= MAX_RULES and 0 <= role.until <= clock.LATEST
