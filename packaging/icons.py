"""Draws the application's icon, `resources/icons/folkmoot.svg`, in the sizes and formats that systems ask for."""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from release import ROOT

SOURCE = ROOT / "resources" / "icons" / "folkmoot.svg"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 256)
MAC = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}
"""Types of Apple's icon file that hold a PNG, and their sizes."""


def png(size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(held.data())


def ico() -> bytes:
    """Windows: a table of PNG pictures."""
    pictures = [(size, png(size)) for size in WINDOWS]
    head, body, at = struct.pack("<HHH", 0, 1, len(pictures)), b"", 6 + 16 * len(pictures)
    for size, picture in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        body += picture
        at += len(picture)
    return head + body


def icns() -> bytes:
    """macOS: chunks of four letters, length and PNG."""
    chunks = b"".join(
        kind.encode() + struct.pack(">I", len(picture) + 8) + picture
        for kind, picture in ((kind, png(size)) for kind, size in MAC.items()))  # fmt: skip
    return b"icns" + struct.pack(">I", len(chunks) + 8) + chunks


def for_this_system(folder: Path) -> None:
    """The file that PyInstaller puts into the program."""
    folder.mkdir(exist_ok=True)
    if sys.platform == "win32":
        (folder / "folkmoot.ico").write_bytes(ico())
    elif sys.platform == "darwin":
        (folder / "folkmoot.icns").write_bytes(icns())
