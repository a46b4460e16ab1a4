"""Silent mode of a group on this computer: nothing of the group is announced or looked for on any network. It is kept
in the store, and nobody else is told of it. Members still reach this computer at an address that they know."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sync.group.group import Group


def is_silent(group: "Group") -> bool:
    return group.store.db.meta(_name(group)) is not None


def any_silent(groups: Iterable["Group"]) -> bool:
    return any(map(is_silent, groups))


def set_silent(group: "Group", *, silent: bool) -> None:
    db = group.store.db
    with db.transaction():
        if silent:
            db.set_meta(_name(group), "on")
        else:
            db.run("DELETE FROM meta WHERE key = ?", (_name(group),))


def _name(group: "Group") -> str:
    return f"silent/{group.id.hex()}"
