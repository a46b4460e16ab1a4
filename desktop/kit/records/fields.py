"""The fields of a record, row by row, and its files below them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.kit import theme
from desktop.kit.controls import button, column, label, row
from desktop.kit.dialogs import confirm
from desktop.kit.elsewhere import open_elsewhere
from desktop.kit.marked import MarkedView
from desktop.kit.people import PersonChip
from desktop.kit.records.chip import RecordChip
from desktop.kit.records.files import RecordFiles
from desktop.kit.records.values import Line, Part, spoken
from desktop.kit.scope import Scope
from desktop.place import read_record
from sync import overview

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class FieldRows(QWidget):
    opened = Signal(object)
    """The Entry of a record that was chosen."""

    def __init__(self, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._layout = column(self, gap=2)
        self._shown: list[tuple[Line, QWidget]] = []
        self.files = RecordFiles(scope)
        self._layout.addWidget(self.files)

    @property
    def lines(self) -> list[Line]:
        return [line for line, _ in self._shown]

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Rows that stay the same stay where they are, with the focus in them."""
        kept = [shown for shown in self._shown if shown[0] in lines]
        for line, widget in self._shown:
            if line not in lines and isValid(widget):
                widget.hide()
                widget.deleteLater()
        self._shown = []
        for place, line in enumerate(lines):
            found = next((shown for shown in kept if shown[0] == line), None) or (line, self._row(line))
            kept = [each for each in kept if each is not found]
            self._shown.append(found)
            self._layout.insertWidget(place, found[1])

    def _row(self, line: Line) -> QWidget:
        made = QWidget()
        made.setAccessibleName(spoken(line))
        layout = column(made, gap=0.5)
        layout.addWidget(label(line.caption, "small", look="section", wrap=True))
        texts = [part.text for part in line.parts if part.shape == "text"]
        for part in line.parts:
            if part.shape == "marked":
                layout.addWidget(self._text(part, line))
            elif part.shape != "text":
                inside = row(gap=0)
                inside.addWidget(self._chip(part))
                inside.addStretch(1)
                layout.addLayout(inside)
        if texts:
            said = label(" · ".join(texts), wrap=True)
            said.setTextInteractionFlags(SELECTABLE)
            said.setAccessibleName(spoken(line))
            layout.addWidget(said)
        return made

    def _text(self, part: Part, line: Line) -> QWidget:
        made = MarkedView(part.marked)
        made.setAccessibleName(line.caption)
        made.followed.connect(self._follow)
        return made

    def _follow(self, address: str) -> None:
        record = read_record(address)
        entry = overview.find(self._scope.bridge, record) if record else None
        if entry:
            self.opened.emit(entry)

    def _chip(self, part: Part) -> QWidget:
        if part.shape == "person":
            return PersonChip(self._scope.names, part.id)
        if part.shape == "record" and (entry := overview.find(self._scope.bridge, part.id)):
            chip = RecordChip(entry)
            chip.opened.connect(self.opened)
            return chip
        text = part.text if len(part.text) <= theme.space(15) else f"{part.text[:60]}…"
        return button(text, lambda: self._visit(part.text), look="link", picture="link")

    def _visit(self, address: str) -> None:
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        shown = bytes(url.toEncoded().data()).decode("ascii", "replace")
        confirm(self, self.tr("Open this address?"), shown, self.tr("Open"), lambda: open_elsewhere(self.window(), url))
