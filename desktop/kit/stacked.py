"""Several parts in one place, of which one is shown."""

from PySide6.QtWidgets import QStackedLayout, QWidget


class Stacked(QWidget):
    """Shows one of its parts, as Qt's QStackedWidget does. Screen readers announce that one as "layered pane" before
    what is in it; they do not announce a plain widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = QStackedLayout(self)
        self.addWidget = self._parts.addWidget
        self.indexOf = self._parts.indexOf
        self.currentWidget = self._parts.currentWidget
        self.setCurrentWidget = self._parts.setCurrentWidget
        self.setCurrentIndex = self._parts.setCurrentIndex
