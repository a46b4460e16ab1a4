"""What somebody pastes or drops, in the form that is most useful."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage, QTextDocumentFragment

MOST_MARKUP: Final = 1_000_000
"""Most characters of markup that are read as text."""
_VERBS: Final = ("copy", "cut", "x-special/nautilus-clipboard")
"""Lines that file managers write above the addresses of files."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Files, or else a picture, or else plain text."""

    files: tuple[Path, ...] = ()
    picture: QImage | None = None
    text: str = ""


def can_take(data: QMimeData) -> bool:
    return data.hasUrls() or data.hasText() or data.hasHtml() or data.hasImage()


def taken(data: QMimeData) -> Taken:
    """Addresses of files become files, whatever form they have. A picture counts where there is no text beside it, as
    there is with the cells of a table. Markup becomes plain text."""
    text = data.text() if data.hasFormat("text/plain") else ""
    files = _local(data.urls()) or _local([QUrl(line) for line in _lines(text)])
    if files:
        return Taken(files)
    if data.hasImage() and not text.strip():
        picture = data.imageData()
        if isinstance(picture, QImage) and not picture.isNull():
            return Taken(picture=picture)
    if not text and data.hasHtml():
        read = QTextDocumentFragment.fromHtml(data.html()[:MOST_MARKUP]).toPlainText()
        text = read.replace("\ufffc", "").replace("\xa0", " ")
    return Taken(text=text or "\n".join(url.toString() for url in data.urls()))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip() and line.strip() not in _VERBS]


def _local(urls: list[QUrl]) -> tuple[Path, ...]:
    """The files that these addresses name, if each of them names one."""
    if not urls or not all(url.isLocalFile() for url in urls):
        return ()
    return tuple(Path(url.toLocalFile()) for url in urls)
