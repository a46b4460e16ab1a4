"""The groups of this profile, as the store names them."""

from desktop.kit.bridge import EngineBridge
from desktop.kit.membership import own
from sync import api

LAST = "window/group"
"""Note of this computer: hexadecimal id of the group shown last."""


def all_groups(bridge: EngineBridge) -> list[api.Group]:
    """Groups in the order in which they came into the profile."""
    rows = bridge.rows("SELECT group_number, id, name, kind, me, read_only FROM groups ORDER BY group_number")
    return [api.Group(group_number, bytes(id_), name, kind, bytes(me), bool(read_only))
            for group_number, id_, name, kind, me, read_only in rows]  # fmt: skip


def may_admit(bridge: EngineBridge, group: api.Group) -> bool:
    """May this person invite others, and hand stewardship over with an archive?"""
    from models.roll import ADMIT_MEMBERS

    return own(bridge, group.number).may(ADMIT_MEMBERS)


def last_shown(bridge: EngineBridge, groups: list[api.Group]) -> api.Group:
    """The group to show first; `groups` is not empty."""
    wanted = bridge.local(LAST)
    return next((group for group in groups if group.id.hex() == wanted), groups[0])
