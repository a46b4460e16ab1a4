"""Small pictures of files, asked of the engine when they are first painted."""

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from desktop.kit.bridge import EngineBridge
from desktop.kit.files.reading import ShownFile
from models.errors import Refused
from sync.file_commands import ShowFile

KEPT: Final = 300
"""Pictures that are kept."""
WIDEST: Final = 640
"""Most pixels of a small picture in each direction: twice of what Folkmoot makes. Others come from strange programs."""
LARGEST: Final = 8_000
"""Most pixels of a whole picture in each direction that is shown here."""
FORMATS: Final = (b"jpeg", b"png", b"gif", b"webp")


class Thumbnails(QObject):
    loaded = Signal()
    """There are more pictures now: paint again."""

    def __init__(self, bridge: EngineBridge, group: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._group = bridge, group
        self._kept: OrderedDict[bytes, QPixmap | None] = OrderedDict()
        """None: asked for, or without success."""

    def of(self, file: ShownFile) -> QPixmap | None:
        """The picture, or None as long as there is none."""
        if not file.previewed:
            return None
        if file.id not in self._kept:
            self._kept[file.id] = None
            self._bridge.call(
                ShowFile(self._group, file.id, preview=True), lambda data: self._show(file.id, data),
                lambda refused: self._missing(file.id, refused), owner=self)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(file.id)
        return self._kept[file.id]

    def _show(self, file: bytes, data: bytes) -> None:
        image = decoded(data, WIDEST, (b"jpeg",))
        if image is not None and file in self._kept:
            self._kept[file] = QPixmap.fromImage(image)
            self.loaded.emit()

    def _missing(self, file: bytes, refused: Refused) -> None:
        if refused.code in ("engine.gone", "cancelled"):
            self._kept.pop(file, None)


def decoded(data: bytes, most: int, formats: tuple[bytes, ...] = FORMATS, within: int = WIDEST) -> QImage | None:
    """A picture that somebody has sent, no larger than `within` in each direction. None if it is damaged, in another
    format, or has more than `most` pixels in a direction: that is seen in its header, before anything is decoded."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    kind, size = bytes(reader.format().data()), reader.size()
    if kind not in formats or not _fits(size, most):
        return None
    if max(size.toTuple()) > within:
        reader.setScaledSize(size.scaled(within, within, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def _fits(size: QSize, most: int) -> bool:
    return 0 < size.width() <= most and 0 < size.height() <= most
