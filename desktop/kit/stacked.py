"""Several parts in one place, of which one is shown."""

from PySide6.QtWidgets import QStackedLayout, QWidget


class Stacked(QWidget):
    """As Qt's QStackedWidget, which screen readers announce as "layered pane" before whatever is in it. Of a plain
    widget they say nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = QStackedLayout(self)
        self.addWidget = self._parts.addWidget
        self.indexOf = self._parts.indexOf
        self.currentWidget = self._parts.currentWidget
        self.setCurrentWidget = self._parts.setCurrentWidget
        self.setCurrentIndex = self._parts.setCurrentIndex
