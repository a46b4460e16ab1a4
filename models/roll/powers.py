"""The powers that the roll itself asks for, and the roles with which a group starts."""

from collections.abc import Mapping

from models.case import ALL_POWERS

ADMIT_MEMBERS = "members.admit"
"""To invite people, to take invitations back, and to let in who lost theirs."""
SUSPEND_MEMBERS = "members.suspend"
GROUP_SETTINGS = "group.settings"
VITAL = (ADMIT_MEMBERS, SUSPEND_MEMBERS, GROUP_SETTINGS)
"""Without anybody who holds these, daily life of a group stops."""
HAND_OVER = frozenset({ADMIT_MEMBERS, ALL_POWERS})
"""What it takes to open an invitation that hands the stewards' powers over."""
ENOUGH = 3
"""People who should hold each vital power."""
MEMBER = "member"
STEWARD = "steward"
"""The role whose holders decide resolutions. The founder holds it at first."""
ROLES = (MEMBER, STEWARD)
"""What an invitation may name."""
USUAL_ROLES: Mapping[str, tuple[str, ...]] = {STEWARD: (*VITAL, ALL_POWERS)}
"""The roles, with their powers, that every group starts with. A founding resolution may name more."""
