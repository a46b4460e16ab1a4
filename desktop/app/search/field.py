"""The line in which a search is typed. It offers operators and their values."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QWidget
from typing_extensions import override

from desktop.app.search.offers import offered
from desktop.kit.searchline import SearchLine


class SearchField(SearchLine):
    down = Signal()
    """Down was pressed while nothing was offered."""

    def __init__(self, values: Callable[[], Mapping[str, Sequence[str]]], parent: QWidget | None = None) -> None:
        """`values` gives the values of each operator; it is asked whenever the field gets the focus."""
        super().__init__("", parent)
        self._read, self._values = values, dict[str, Sequence[str]]()
        self.setPlaceholderText(self.tr("Search everything in this group"))
        self.setAccessibleName(self.tr("Search everything in this group"))
        self._offers = QStringListModel(self)
        self._popup, self.offers = QListView(), QCompleter(self._offers, self)
        self.offers.setPopup(self._popup)
        self.offers.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.offers.setWidget(self)
        self.offers.activated.connect(self._take)
        self._popup.setAccessibleName(self.tr("What can be typed next"))
        self.textEdited.connect(self._offer)

    def _offer(self, text: str) -> None:
        found = offered(text, self._values) if self.cursorPosition() == len(text) else []
        self._offers.setStringList(found)
        if found:
            self.offers.complete()
        else:
            self._popup.hide()

    def _take(self, text: str) -> None:
        self.setText(text)
        self._offer(text)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._values = dict(self._read())
        super().focusInEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
