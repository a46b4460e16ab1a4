"""Drafts: texts that were typed and not sent yet. They are kept in the store of this computer and sent to nobody."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer

from desktop.kit.bridge import EngineBridge

PAUSE = 600
"""Milliseconds without a key before a draft is kept."""


class Draft(QObject):
    """The draft of several fields, under one key of the store: name of the field -> text."""

    def __init__(self, bridge: EngineBridge, key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._key = bridge, f"draft/{key}"
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.flush)
        bridge.keep_now.connect(self.flush)
        self.texts: Mapping[str, str] = _read(bridge.local(self._key))
        """The texts as they were kept, or as they were written since."""
        self._kept = dict(self.texts)

    def write(self, texts: Mapping[str, str]) -> None:
        self.texts = {name: text for name, text in texts.items() if text}
        self._timer.start()

    def flush(self) -> None:
        """Keep the texts now."""
        self._timer.stop()
        if self.texts != self._kept:
            self._kept = dict(self.texts)
            self._bridge.remember(self._key, json.dumps(self._kept) if self._kept else None)

    def forget(self) -> None:
        """Forget the texts, because they were sent or are not wanted any more."""
        self.texts = {}
        self.flush()


def _read(note: str | None) -> dict[str, str]:
    try:
        found = json.loads(note or "{}")
    except ValueError:
        return {}
    return {str(name): text for name, text in found.items() if isinstance(text, str)} if isinstance(found, dict) else {}
