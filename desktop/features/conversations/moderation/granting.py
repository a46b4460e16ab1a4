"""Roles from before there was the power to moderate conversations: whoever holds one cannot hide anything yet.

Their powers are in the roll, so no program adds to them: people propose that, and enough of them sign. This finds
such roles, and what is proposed about them already.
"""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from desktop.features.conversations.moderation.report_circles import moderators
from desktop.features.conversations.sentences import tr
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.membership import own
from models.case import ALL_POWERS
from sync import api

POWER, BEFORE = "messages.moderate", "channels.moderate"
"""The power, and the one by which such a role is known."""


class Older(Struct, frozen=True):
    """A role that does not give the power. `proposed`: the open resolution by which it would, empty if there is none;
    `signed`: has this person signed that?"""

    role: str
    holders: tuple[bytes, ...]
    proposed: bytes = b""
    signed: bool = False


def older(roll: api.Roll, me: bytes) -> list[Older]:
    """The roles that give the older power and not this one."""
    found = []
    for role in roll.roles:
        if BEFORE in role.powers and not {POWER, ALL_POWERS} & set(role.powers):
            open_ = next((each for each in roll.resolutions if each.state == "open" and _gives(each, role.name)), None)
            found.append(Older(role.name, role.holders, open_.id if open_ else b"",
                               open_ is not None and me in open_.signed))  # fmt: skip
    return found


def _gives(resolution: api.Resolution, role: str) -> bool:
    return any(what == "powers" and name.partition("=")[0] == role and POWER in name.partition("=")[2].split()
               for what, name, _who in resolution.changes)  # fmt: skip


class Granting(QObject):
    said = Signal(str)
    """Words for the foot of the window."""
    changed = Signal()
    """There are other roles than before, or another proposal."""

    def __init__(self, group: api.Group, bridge: EngineBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._group, self._bridge = group, bridge
        self.roles: Sequence[Older] = ()

    def ask(self) -> None:
        """Ask the engine anew; `changed` follows if its answer differs."""
        self._bridge.call(api.AskRoll(self._group.number), self._answered, lambda _refused: None, owner=self)

    def _answered(self, roll: api.Roll) -> None:
        found = older(roll, self._group.me)
        if found != list(self.roles):
            self.roles = found
            self.changed.emit()

    @property
    def moderators(self) -> list[bytes]:
        """Who moderates now."""
        return moderators(self._bridge, self._group.number)

    @property
    def may(self) -> bool:
        """Can this person propose and sign?"""
        mine = own(self._bridge, self._group.number)
        return not mine.closed and not self._group.read_only and (mine.standing == "member" or bool(mine.powers))

    def grant(self, role: Older) -> None:
        """Propose that the role gives the power, or sign that."""
        change = api.RoleChange(role.role, powers=(POWER,))
        command = (api.Sign(self._group.number, role.proposed) if role.proposed
                   else api.Propose(self._group.number, roles=(change,)))  # fmt: skip
        self._bridge.call(command, self._decided, lambda refused: self.said.emit(phrases.sentence(refused)), owner=self)

    def _decided(self, resolution: api.Resolution) -> None:
        self.said.emit(tr("This is in force now.") if resolution.state == "followed"
                       else tr("Proposed. It takes effect when enough members have signed it."))  # fmt: skip
        self.ask()
