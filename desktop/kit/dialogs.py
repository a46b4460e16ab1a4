"""Dialogs that open and return at once. A callback gets what the person chose; no dialog runs a nested loop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.kit import phrases, theme
from desktop.kit.controls import Look, button, column, label, row, scrolled, shortcut
from desktop.kit.menu_key import offer_menus
from models.errors import Refused

translate = QCoreApplication.translate


Action = QAbstractSlider.SliderAction
SCROLLS = {
    Qt.Key.Key_PageUp: Action.SliderPageStepSub, Qt.Key.Key_PageDown: Action.SliderPageStepAdd,
    Qt.Key.Key_Up: Action.SliderSingleStepSub, Qt.Key.Key_Down: Action.SliderSingleStepAdd,
    Qt.Key.Key_Home: Action.SliderToMinimum, Qt.Key.Key_End: Action.SliderToMaximum,
}  # fmt: skip
FRAME = 48
"""Pixels that the title bar and the frame of a dialog may take of the screen."""


class Sheet(QDialog):
    """A dialog with a heading, a body and a row of buttons; deletes itself when closed. What does not fit the screen
    scrolls, by the arrow keys as well while a button has the keyboard; the buttons and what did not work stay in sight.
    """

    def __init__(self, parent: QWidget, heading: str, explanation: str = "", *, width: float = 110) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_placed = False
        offer_menus(self)
        shortcut("Ctrl+Return", self, self._press_primary)
        room = self.screen().availableGeometry().width() - theme.space(2)
        self.setMinimumWidth(min(theme.space(width), room))
        outer = self._outer = column(self, margin=6, gap=4)
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._inside = QWidget()
        self._inside.installEventFilter(self)
        layout = self._column = column(self._inside, gap=4)
        self._area = scrolled(self._inside)
        outer.addWidget(self._area, 1)
        self.heading = label(heading, "title", wrap=True)
        layout.addWidget(self.heading)
        if explanation:
            layout.addWidget(label(explanation, look="muted", wrap=True))
        self.body: QVBoxLayout = column(gap=3)
        layout.addLayout(self.body)
        layout.addStretch(1)
        self.problem = label("", look="danger", wrap=True)
        self.problem.hide()
        outer.addWidget(self.problem)
        self.buttons: QHBoxLayout = row(gap=2)
        self.buttons.addStretch(1)
        outer.addLayout(self.buttons)

    def add_button(self, text: str, pressed: Callable[[], object], look: Look = "plain") -> QPushButton:
        """A button at the right. Return presses a primary or dangerous one."""
        result = button(text, pressed, look=look)
        if look == "primary":
            result.setDefault(True)
        self.buttons.addWidget(result)
        return result

    def add_cancel(self, text: str = "") -> QPushButton:
        return self.add_button(text or translate("dialogs", "Cancel"), self.reject)

    @override
    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = SCROLLS.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self._area.verticalScrollBar().triggerAction(action)

    def _press_primary(self) -> None:
        """Ctrl+Return presses the primary button, also out of a text in which Return begins another line."""
        primary = next((each for each in self.findChildren(QPushButton) if each.isDefault()), None)
        if primary is not None:
            primary.click()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)  # puts it over the middle of its window, unless somebody has moved it before
        self._is_placed = True
        self._stay_inside()

    def _fit(self) -> None:
        """Take the width of the buttons, and the height that the wrapped texts need then, inside the screen."""
        sides, gap = self._outer.contentsMargins(), self._outer.spacing()
        room, beside = self.screen().availableGeometry(), sides.left() + sides.right()
        for_buttons = min(self.buttons.sizeHint().width() + beside, room.width() - theme.space(2))
        width = max(self.width(), self.minimumWidth(), for_buttons)
        inner = width - beside
        wraps = self._column.hasHeightForWidth()
        body = self._column.totalHeightForWidth(inner) if wraps else self._column.totalMinimumSize().height()
        height = sides.top() + sides.bottom() + body
        height += gap + self.buttons.sizeHint().height()
        if not self.problem.isHidden():
            height += gap + self.problem.heightForWidth(inner)
        former = self.size()
        self.resize(width, min(height, room.height() - FRAME))
        if self._is_placed and self.size() != former:
            self._stay_inside()

    def _stay_inside(self) -> None:
        """It may have grown over the right or lower edge of the screen. Nothing else moves it: while a window manager
        frames it, Qt believes it in the upper corner for a moment, and a move would then leave it there."""
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        over = QPoint(max(0, frame.right() - room.right()), max(0, frame.bottom() - room.bottom()))
        if not over.isNull():
            self.move(max(room.left(), self.x() - over.x()), max(room.top(), self.y() - over.y()))

    def show_problem(self, refused: Refused | str) -> None:
        """Say in the dialog what did not work; an empty string hides the words again."""
        text = phrases.sentence(refused) if isinstance(refused, Refused) else refused
        self.problem.setText(text)
        self.problem.setVisible(bool(text))


def confirm(
    parent: QWidget,
    heading: str,
    text: str,
    action: str,
    agreed: Callable[[], object],
    *,
    danger: bool = False,
) -> Sheet:
    """Ask before something that cannot be undone; `text` says what stays with others."""
    sheet = Sheet(parent, heading, text)

    def agree() -> None:
        sheet.accept()
        agreed()

    cancel = sheet.add_cancel()
    sheet.add_button(action, agree, "danger" if danger else "primary")
    if danger:
        cancel.setFocus()
    sheet.open()
    return sheet


def notice(parent: QWidget, heading: str, text: str) -> Sheet:
    """Something to read and close."""
    sheet = Sheet(parent, heading, text)
    sheet.add_button(translate("dialogs", "Close"), sheet.accept, "primary")
    sheet.open()
    return sheet


def ask_file(parent: QWidget, heading: str, kinds: str, chosen: Callable[[Path], object]) -> QFileDialog:
    """Let the person choose an existing file; `kinds` as `Archives (*.zip)`."""
    dialog = _files(parent, heading, kinds, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog)


def ask_files(
    parent: QWidget, heading: str, kinds: str, chosen: Callable[[list[Path]], object]
) -> QFileDialog:
    """Let the person choose one or several existing files."""
    dialog = _files(parent, heading, kinds, lambda _path: None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda paths: chosen([Path(path) for path in paths]))
    return _opened(dialog)


def ask_new_file(
    parent: QWidget, heading: str, kinds: str, proposal: Path, chosen: Callable[[Path], object]
) -> QFileDialog:
    """Let the person choose where a new file goes."""
    dialog = _files(parent, heading, kinds, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDirectory(str(proposal.parent))
    dialog.selectFile(proposal.name)
    return _opened(dialog)


def _opened(dialog: QFileDialog) -> QFileDialog:
    """Where Qt draws it itself, sizes and days are as wide as their words, and not cut off."""
    dialog.open()
    for files in dialog.findChildren(QTreeView):
        head = files.header()
        for place in range(head.count()):
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return dialog


def _files(parent: QWidget, heading: str, kinds: str, chosen: Callable[[Path], object]) -> QFileDialog:
    dialog = QFileDialog(parent, heading)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilter(kinds)
    room = dialog.screen().availableGeometry()
    dialog.resize(min(theme.space(190), room.width() - FRAME), min(theme.space(120), room.height() - FRAME))
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return dialog
