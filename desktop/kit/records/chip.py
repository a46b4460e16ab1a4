"""A record in a line: a button with its kind and title that opens it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.kit import phrases
from desktop.kit.controls import button, label, row
from sync.overview import Entry

MOST = 60
"""Characters of a title that are shown."""


def name_of(entry: Entry) -> str:
    """The title, or the beginning of what it says."""
    line = entry.title or " ".join(entry.words.split())
    return line if len(line) <= MOST else f"{line[: MOST - 1]}…"


def state_of(entry: Entry) -> str:
    """Its state in words; empty if it has none."""
    return phrases.option(f"{entry.kind}.state", entry.state) if entry.state else ""


class RecordChip(QFrame):
    opened = Signal(object)
    """The Entry."""

    def __init__(self, entry: Entry, relation: str = "", parent: QWidget | None = None) -> None:
        """`relation`: how it belongs to what is shown, in words."""
        super().__init__(parent)
        self.setProperty("look", "chip")
        layout = row(self, margin=0.75, gap=2)
        self.button = button(name_of(entry), lambda: self.opened.emit(entry), look="link")
        state = state_of(entry)
        said = ", ".join(filter(None, (phrases.caption(entry.kind), name_of(entry), state)))
        self.button.setAccessibleName(f"{relation}: {said}" if relation else said)
        layout.addWidget(self.button)
        kind = label(" · ".join(filter(None, (relation, phrases.caption(entry.kind), state))), "small", look="muted")
        layout.addWidget(kind, 1)
