"""The groups of this profile, as the store names them."""

from desktop.kit.door import Door
from sync import api

LAST = "window/group"
"""Note of this computer: hexadecimal id of the group shown last."""


def all_groups(door: Door) -> list[api.Group]:
    """In the order in which they came into the profile; without those that were left."""
    rows = door.rows("SELECT grp, id, name, kind, me, read_only FROM groups WHERE left = 0 ORDER BY grp")
    return [api.Group(grp, bytes(id_), name, kind, bytes(me), bool(read_only))
            for grp, id_, name, kind, me, read_only in rows]  # fmt: skip


def is_steward(door: Door, group: api.Group) -> bool:
    from models.feature import STEWARD

    found = door.rows("SELECT role FROM members WHERE grp = ? AND member = ?", (group.number, group.me))
    return bool(found) and found[0][0] == STEWARD


def last_shown(door: Door, groups: list[api.Group]) -> api.Group:
    """The group to open with; `groups` is not empty."""
    wanted = door.local(LAST)
    return next((group for group in groups if group.id.hex() == wanted), groups[0])
