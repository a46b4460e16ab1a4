"""A picture as large as the window has room for."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from desktop.kit import theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import label
from desktop.kit.dialogs import FRAME, Sheet
from desktop.kit.files import opening
from desktop.kit.files.reading import ShownFile
from desktop.kit.files.thumbnails import LARGEST, decoded
from sync.file_commands import ShowFile

ROOM = 0.6
"""The part of the screen, in each direction, that a picture takes at most."""
BESIDE = 50
"""Steps, from top to bottom, that its name, its description and the buttons take."""


class PictureSheet(Sheet):
    def __init__(self, owner: QWidget, bridge: EngineBridge, group: int, file: ShownFile) -> None:
        super().__init__(owner, file.name)
        room = self.screen().availableGeometry().size()
        self._most = QSize(round(room.width() * ROOM), min(
            round(room.height() * ROOM), room.height() - FRAME - theme.space(BESIDE)))
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(file.spoken)
        size = _within(QSize(file.width or 4, file.height or 3), self._most)
        self.picture.setMinimumSize(size)
        self.setMinimumWidth(max(self.minimumWidth(), size.width() + theme.space(12)))
        self.body.addWidget(self.picture)
        if file.alt:
            self.body.addWidget(label(file.alt, look="muted", wrap=True))
        self.add_button(self.tr("Open with another program"), lambda: opening.open_with(owner, bridge, group, file))
        self.add_button(self.tr("Save a copy…"), lambda: opening.save(owner, bridge, group, file))
        self.add_button(self.tr("Close"), self.accept, "primary")
        bridge.call(ShowFile(group, file.id), self._show, self.show_problem, owner=self)

    def _show(self, data: bytes) -> None:
        ratio = self.devicePixelRatioF()
        image = decoded(data, LARGEST, within=round(max(self._most.toTuple()) * ratio))
        if image is None:
            self.show_problem(self.tr(
                "This picture cannot be shown here. Save a copy, and open it in another program."))
            return
        size = _within(image.size(), self._most * ratio)
        shown = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(QPixmap.fromImage(shown))


def show_picture(owner: QWidget, bridge: EngineBridge, group: int, file: ShownFile) -> None:
    """Open a picture that is here over the window."""
    PictureSheet(owner, bridge, group, file).open()


def _within(size: QSize, most: QSize) -> QSize:
    """The size in the same proportions that fits, not enlarged."""
    return size if size.width() <= most.width() and size.height() <= most.height() else size.scaled(
        most, Qt.AspectRatioMode.KeepAspectRatio)  # fmt: skip
