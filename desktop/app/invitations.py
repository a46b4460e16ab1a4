"""The open invitations of a group, as rows of a list."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.kit import times
from desktop.kit.bridge import EngineBridge

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Open:
    id: bytes
    by: str
    expires: int
    uses: int
    used: int

    @property
    def key(self) -> bytes:
        return self.id

    @property
    def sentence(self) -> str:
        left = translate("invitations", "for %n more person(s)", "", self.uses - self.used)
        return translate("invitations", "From {person}, {left}, until {when}").format(
            person=self.by, left=left, when=times.when(self.expires, inside=True))


def open_invitations(bridge: EngineBridge, group: int) -> list[Open]:
    """Newest first, at most a hundred."""
    rows = bridge.rows(
        "SELECT i.id, coalesce(nullif(p.name, ''), m.name, ''), i.expires, i.uses, i.used FROM invitations i"
        " LEFT JOIN members m ON m.group_number = i.group_number AND m.member = i.by"
        " LEFT JOIN person p ON p.group_number = i.group_number AND p.member = i.by"
        " WHERE i.group_number = ? AND i.state = 'open' AND i.expires > ? ORDER BY i.made DESC LIMIT 100",
        (group, int(time.time() * 1000)),  # the store knows the states as of the last change of the roll
    )
    return [Open(bytes(id_), by, expires, uses, used) for id_, by, expires, uses, used in rows]
