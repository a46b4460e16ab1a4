"""The powers that the roll itself asks for, and the roles with which a group starts."""

from collections.abc import Mapping

from models.case import ALL_POWERS

ADMIT_MEMBERS = "members.admit"
"""To invite people, to take invitations back, and to let in who lost theirs."""
SUSPEND_MEMBERS = "members.suspend"
GROUP_SETTINGS = "group.settings"
VITAL = (ADMIT_MEMBERS, SUSPEND_MEMBERS, GROUP_SETTINGS)
"""Without anybody who holds these, daily life of a group stops."""
ENOUGH = 3
"""People who should hold each vital power."""
MEMBER = "member"
STEWARD = "steward"
"""The role whose holders decide resolutions. The founder holds it at first."""
ROLES = (MEMBER, STEWARD)
"""What an invitation may name."""
_STEWARDS: Mapping[str, tuple[str, ...]] = {STEWARD: (*VITAL, ALL_POWERS)}
STARTING_ROLES: Mapping[str, Mapping[str, tuple[str, ...]]] = {}
"""By kind of group: roles and their powers, where they are not the usual ones. The founder holds `steward`, and nobody
yet the others. What stands here once is never changed: it decides what old groups began with."""


def starting_roles(group_kind: str) -> Mapping[str, tuple[str, ...]]:
    """The roles of a new group of this kind."""
    return STARTING_ROLES.get(group_kind, _STEWARDS)
