"""Searching in the channel that is shown (Ctrl+F): a bar over the messages with its results under it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.features.conversations.live_search import Hit, LiveSearch
from desktop.features.conversations.results import Results
from desktop.kit import theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column, frame, label, tool
from desktop.kit.controls import row as row_layout
from desktop.kit.searchline import search_line

SHOWN = 3
"""Results shown under the bar, so that the messages below stay in sight."""


class FindBar(QFrame):
    found = Signal(object)
    """A Hit to show among the messages."""
    closed = Signal()
    everywhere_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        self.search = LiveSearch(self)
        self.field = search_line(self.tr("Search in this channel"))
        self.field.textChanged.connect(self.search.ask)
        self.field.setMinimumWidth(theme.space(20))
        self._state = label("", "small", look="muted", wrap=True)
        self._state.hide()
        self.results = Results(self.search, lines=1)
        outside = column(self, gap=1)
        outside.setContentsMargins(theme.space(4), theme.space(2), theme.space(2), theme.space(2))
        top = row_layout(gap=1)
        top.addWidget(self.field, 1)
        for button in (
            tool(self.tr("Newer result"), "chevron-up", lambda: self._step(-1), "Shift+Return"),
            tool(self.tr("Older result"), "chevron-down", lambda: self._step(1), "Return"),
            tool(self.tr("Search everywhere"), "search", self._everywhere, "Ctrl+Shift+F"),
            tool(self.tr("Close search"), "close", self.close_bar, "Esc"),
        ):
            top.addWidget(button)
        outside.addLayout(top)
        outside.addWidget(self._state)
        outside.addWidget(frame("rule"))
        outside.addWidget(self.results)
        self.search.changed.connect(self._show)
        self.results.chosen.connect(self._choose)
        self.hide()

    def open_for(self, bridge: EngineBridge, group: int, channel: bytes) -> None:
        self.search.look_in(bridge, group, channel)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.search.ask(self.field.text())

    def close_bar(self) -> None:
        if self.isVisible():
            self.search.stop()
            self.hide()
            self.closed.emit()

    def _everywhere(self) -> None:
        self.everywhere_asked.emit(self.field.text())

    def _show(self) -> None:
        said = self.search.summary()
        self._state.setText(said)
        self._state.setVisible(bool(said))
        count = min(SHOWN, len(self.search.hits))
        self.results.setVisible(count > 0)
        if count:
            height = self.results.sizeHintForRow(0)
            self.results.setMinimumHeight(height)
            self.results.setMaximumHeight(height * count)

    def _step(self, by: int) -> None:
        self.search.ask_now()
        hit = self.results.step(by)
        if hit is not None:
            self.found.emit(hit)

    def _choose(self, hit: Hit) -> None:
        self.found.emit(hit)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.key() == Qt.Key.Key_F3:
            self._step(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus() and self.results.isVisible():
            self.results.setFocus(Qt.FocusReason.TabFocusReason)
            if self.results.current() is None:
                self.results.step(1)
        else:
            super().keyPressEvent(event)
            return
        event.accept()
