"""The files of a record, below its fields: pictures small, with what they show; others by name and size."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.kit import theme
from desktop.kit.controls import button, column, label, tip
from desktop.kit.files import opening, words
from desktop.kit.files.reading import ShownFile, files_of
from desktop.kit.files.thumbnails import Thumbnails
from desktop.kit.files.viewer import show_picture
from desktop.kit.flow import FlowRow
from desktop.kit.scope import Scope
from sync.overview import Entry

SMALL = (32, 24)
"""Width and height of a small picture, in steps of `theme.space`, whatever its own, so that nothing moves."""


class RecordFiles(QWidget):
    """A click opens a picture over the window, and asks about other files as the conversations do."""

    def __init__(self, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._files: Sequence[ShownFile] = ()
        self.buttons: list[QPushButton] = []
        self._small = Thumbnails(scope.bridge, scope.group.number, self)
        self._small.loaded.connect(self._paint)
        self._layout = column(self, gap=1)

    def show_files(self, entry: Entry) -> None:
        """Those of a record. What is shown already stays, with the focus in it."""
        files = files_of(self._scope.bridge, [entry.order_key]).get(entry.order_key, ())
        self.setVisible(bool(files))
        if files == self._files:
            return
        self._files = files
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._layout.addWidget(label(self.tr("Pictures and files"), "small", look="section"))
        line, self.buttons = FlowRow(), [self._button(each) for each in files]
        for each in self.buttons:
            line.add(each)
        self._layout.addWidget(line)
        self._paint()

    def _button(self, file: ShownFile) -> QPushButton:
        made = button(f"{file.name} ({words.size(file.size)})", partial(self._open, file), look="link",
                      picture="picture" if file.is_picture else "file")  # fmt: skip
        if file.is_picture:
            made.setText("")
            made.setIconSize(QSize(*(theme.space(steps) for steps in SMALL)))
            made.setAccessibleName(file.spoken)
            made.setToolTip(tip(file.spoken))
        return made

    def _paint(self) -> None:
        for file, made in zip(self._files, self.buttons, strict=True):
            small = self._small.of(file) if file.is_picture else None
            if small is not None:
                made.setIcon(QIcon(small))

    def _open(self, file: ShownFile) -> None:
        show = show_picture if file.is_picture and file.here else opening.open_with
        show(self, self._scope.bridge, self._scope.group.number, file)
