"""A sheet at the side of a page, over what is there. It scrolls, and Escape closes it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.controls import column, frame, label, row, scrolled, tool

NARROW = 225
"""Steps of a page below which it shows one column, and a sheet takes the whole width."""
WIDTH = 115
"""Steps."""


class SideSheet(QFrame):
    """A heading, a body that scrolls and a foot. One per page: a new one takes the place of the former."""

    closed = Signal()
    focus_lost = Signal()
    """It was closed, and what had the keyboard before is not there any more."""

    def __init__(self, host: QWidget, heading: str) -> None:
        for other in host.findChildren(SideSheet):
            other.close_sheet()
        super().__init__(host, Qt.WindowType.SubWindow)  # so Tab stays in it: what it covers cannot be seen
        self._host = host
        focus, window = QApplication.focusWidget(), host.window()
        inside_window = focus is not None and focus.window() is window
        self._before = focus if inside_window else window.focusWidget()  # a dialog may be closing just now
        self.setProperty("look", "sheet")
        self.setAccessibleName(heading)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = column(self, gap=0)
        head = row(gap=2)
        self.heading = label(heading, "title", wrap=True)
        head.addWidget(self.heading, 1)
        self.close_button = tool(self.tr("Close"), "close", self.close_sheet, "Esc")
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        self.body = column(inside, margin=4, gap=3)
        self.body.addLayout(head)  # it scrolls: a long title leaves room for the rest
        self.area = scrolled(inside)
        whole.addWidget(self.area, 1)
        foot = frame("foot")
        self.foot = column(foot, margin=4, gap=2)
        whole.addWidget(foot)
        host.installEventFilter(self)

    def open(self, focus: QWidget | None = None) -> None:
        """Show it, with the focus in it."""
        self._place()
        self.show()
        self.raise_()
        (focus or self.close_button).setFocus()

    def close_sheet(self) -> None:
        """The focus goes back to where it was."""
        if self.isHidden():
            return
        self.hide()
        self._host.removeEventFilter(self)
        self.closed.emit()
        before = self._before
        if before is not None and isValid(before) and before.window() is self._host.window() and before.isVisible():
            before.setFocus()
        else:
            self.focus_lost.emit()
        self.setParent(None)
        self.deleteLater()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        width, height = self._host.width(), self._host.height()
        own = width if width < theme.space(NARROW) else min(theme.space(WIDTH), width)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setGeometry(0 if mirrored else width - own, 0, own, height)
