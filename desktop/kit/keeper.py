"""What a module does while none of its pages is shown, for as long as the window is there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.kit.bridge import EngineBridge
from sync import api


class Keeper(QObject):
    """A module names its own as `PageSpec.keeper`. It is made some time after the first paint of the window."""

    told = Signal(object, object)
    """An api.Group, and why something is not in order there (Refused); or None: it is again."""
    entry = ""
    """The entry of the module's page at which a person can put right what is told next."""

    def __init__(self, bridge: EngineBridge, groups: Callable[[], Sequence[api.Group]], parent: QObject) -> None:
        """`groups` returns the groups of the profile. Raises Refused `store.busy`."""
        super().__init__(parent)
        self._bridge, self._groups = bridge, groups

    def begin(self) -> None:
        """Look after everything: it is called at first, and each time the window is opened or unlocked."""
        raise NotImplementedError
