"""Searching all channels (Ctrl+Shift+F)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QWidget
from typing_extensions import override

from desktop.features.conversations.hints import Hints
from desktop.features.conversations.live_search import Hit, LiveSearch
from desktop.features.conversations.results import Results
from desktop.kit import theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column, label, tool
from desktop.kit.controls import row as row_layout


class SearchPanel(QFrame):
    found = Signal(object)
    """A hit to show in its channel."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = LiveSearch(self)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Search all messages"))
        self.field.setAccessibleName(self.tr("Search all messages"))
        self.field.textChanged.connect(self.search.ask)
        self.summary = label("", "small", look="muted", wrap=True)
        self.results = Results(self.search, lines=2)
        self._stack = QStackedWidget()
        self._hints = Hints()
        self._stack.addWidget(self._hints)
        self._stack.addWidget(self.results)
        outside = column(self, gap=2)
        outside.setContentsMargins(theme.space(4), theme.space(3), theme.space(2), theme.space(2))
        top = row_layout(gap=1)
        top.addWidget(self.field, 1)
        top.addWidget(tool(self.tr("Close search"), "close", self.closed.emit, "Esc"))
        outside.addLayout(top)
        outside.addWidget(self.summary)
        outside.addWidget(self._stack, 1)
        self.search.changed.connect(self._show)
        self.results.chosen.connect(self._choose)
        self._show()

    def open_for(self, bridge: EngineBridge, group: int, text: str = "") -> None:
        self.search.look_in(bridge, group, None)
        if text:
            self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.search.ask(self.field.text())

    def _show(self) -> None:
        summary = self.search.summary()
        self.summary.setText(summary if self.search.hits else "")
        self._hints.heading.setText(summary or self.tr("Search everything that was written"))
        self._stack.setCurrentWidget(self.results if self.search.hits else self._hints)

    def _choose(self, hit: Hit) -> None:
        self.found.emit(hit)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            self.search.ask_now()
            hit = self.results.current() or self.results.step(1)
            if hit is not None:
                self.found.emit(hit)
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.results.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.results.currentIndex().isValid():
                self.results.step(1)
        else:
            super().keyPressEvent(event)
            return
        event.accept()
