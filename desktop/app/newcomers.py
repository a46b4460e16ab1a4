"""Says who has joined while the window is open, and warns of names that look like one another's."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from desktop.app.banners import Banners
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.people import Names, names_of
from sync import api

translate = QCoreApplication.translate
NAMED = 3
"""Newcomers that are named; more at once are counted."""
TOLD = "told/alike"
"""Note of this computer: with whom the person knows to share a name, as hexadecimal ids."""


class Newcomers(QObject):
    """Knows who was in the group when the window last looked."""

    def __init__(
        self, bridge: EngineBridge, group: api.Group, say: Callable[[str], object], banners: Banners, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._bridge, self._group, self._say, self._banners = bridge, group, say, banners
        self._known = frozenset(self._names().members)
        bridge.changed.connect(self._changed)

    def look(self) -> None:
        """Somebody may have joined, left or changed a name."""
        names = self._names()
        now = frozenset(names.members)
        new, self._known = now - self._known - {self._group.me}, now
        if new:
            self._say(_joined(names, sorted(new)))
        self.warn(names)

    def warn(self, names: Names | None = None) -> None:
        """Say in a banner that somebody else is called as this person is, until the person has read it."""
        names = names or self._names()
        others = names.alike(self._group.me) if not self._group.read_only else []
        known = ",".join(sorted(other.member.hex() for other in others))
        key = f"{TOLD}/{self._group.id.hex()}"
        if not others or self._bridge.local(key) == known:
            self._banners.clear("alike")
            return
        said = translate("newcomers", "Others can take you for somebody else: there is also {others}. Under People you "
                                      "can add to your name what tells you apart.")
        listed = phrases.together([names(other.member) for other in others])
        self._banners.show_banner("alike", said.format(others=listed), translate("notices", "Understood"),
                                  partial(self._understood, key, known), calm=True)  # fmt: skip

    def _changed(self, group: int, feature: str, _order_keys: object, _list_number: int) -> None:
        if group == self._group.number and feature in ("roll", "people"):
            self.look()

    def _understood(self, key: str, known: str) -> None:
        self._bridge.remember(key, known)
        self._banners.clear("alike")

    def _names(self) -> Names:
        return names_of(self._bridge, self._group)


def _joined(names: Names, new: list[bytes]) -> str:
    if len(new) > NAMED:
        return translate("newcomers", "%n people have joined.", "", len(new))
    joined = [translate("newcomers", "{name} has joined.").format(name=names(member)) for member in new]
    return " ".join([*joined, *filter(None, map(names.warning, new))])
