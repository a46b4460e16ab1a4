"""Silent mode of a group on this computer: nothing of the group is announced or looked for on any network.

Its members still reach this computer at the address that they know, so the port stays the same, also after a restart.
The mode is kept in the store, and nobody is told of it.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING


if TYPE_CHECKING:
    from sync.group.group import Group


def is_silent(group: "Group") -> bool:
    return group.store.db.meta(_name(group)) is not None


def set_silent(group: "Group", *, silent: bool, port: int) -> None:
    """`port` is where this computer listens now; 0 if nowhere."""
    db = group.store.db
    with db.transaction():
        if silent:
            db.set_meta(_name(group), str(port))
        else:
            db.run("DELETE FROM meta WHERE key = ?", (_name(group),))


def kept_port(groups: Iterable["Group"]) -> int:
    """The port that members of a silent group know; 0 if there is none."""
    kept = (group.store.db.meta(_name(group)) for group in groups)
    return next((int(port) for port in kept if port and int(port)), 0)


def _name(group: "Group") -> str:
    return f"silent/{group.id.hex()}"
