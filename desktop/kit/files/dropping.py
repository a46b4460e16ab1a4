"""Dropping files and pictures anywhere on a page."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class DropTarget(QObject):
    taken = Signal(object)
    """A `desktop.kit.files.taking.Taken` with files or a picture was dropped."""

    def __init__(self, widget: QWidget) -> None:
        """Text is left to what lies under the mouse."""
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and _may_fit(event.mimeData()):
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            from desktop.kit.files.taking import taken

            found = taken(event.mimeData())
            if not found.text:
                event.acceptProposedAction()
                self.taken.emit(found)
            return True
        return False


def _may_fit(data: QMimeData) -> bool:
    return any(url.isLocalFile() for url in data.urls()) or (data.hasImage() and not data.hasText())
