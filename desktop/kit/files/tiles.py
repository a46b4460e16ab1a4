"""Files inside something that a delegate paints: a picture in its proportions, several as a grid, other files as bars.

The size of every tile follows from what the record says, so that nothing moves when a picture arrives.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from desktop.kit import icons, phrases, theme
from desktop.kit.files import words
from desktop.kit.files.reading import ShownFile

Tile = tuple[QRectF, ShownFile]
WIDEST: Final = 80.0
"""Most width of a single picture. All lengths here are in steps of spacing."""
HIGHEST: Final = 60.0
"""Most height of a single picture."""
LEAST: Final = 14.0
"""Least width and height of a tile."""
CELL: Final = 36.0
"""Side of each of several pictures."""
COLUMNS: Final = 3
BAR: Final = 90.0
"""Most width of the bar of a file."""
_ONE_LINE: Final = int(Qt.TextFlag.TextSingleLine)
_ROOM: Final = QRectF(0, 0, 1_000, 1_000)


def tiles(files: Sequence[ShownFile], left: float, top: float, room: float) -> list[Tile]:
    """Where each file is, laid out from left to right, below `top` in the given width."""
    pictures = [file for file in files if file.is_picture]
    placed = [(_single(file, left, top, room), file) for file in pictures] if len(pictures) == 1 else [
        *_grid(pictures, left, top, room)]  # fmt: skip
    gap, high = float(theme.space(1)), _bar_height()
    y = max((rect.bottom() + gap for rect, _ in placed), default=top)
    for file in files:
        if not file.is_picture:
            placed.append((QRectF(left, y, min(room, theme.space(BAR)), high), file))
            y += high + gap
    return placed


def _single(file: ShownFile, left: float, top: float, room: float) -> QRectF:
    wide, high = min(room, float(theme.space(WIDEST))), float(theme.space(HIGHEST))
    width, height = (file.width, file.height) if file.width and file.height else (4, 3)
    scale = min(wide / width, high / height)
    if file.width:
        scale = min(scale, theme.scale())  # small pictures are not enlarged
    least = min(wide, float(theme.space(LEAST)))
    return QRectF(left, top, max(least, width * scale), max(least, height * scale))


def _grid(pictures: Sequence[ShownFile], left: float, top: float, room: float) -> list[Tile]:
    gap, side = float(theme.space(1)), float(theme.space(CELL))
    columns = max(1, min(COLUMNS, int((room + gap) // (side + gap))))
    side = min(side, room)
    return [
        (QRectF(left + (side + gap) * (at % columns), top + (side + gap) * (at // columns), side, side), file)
        for at, file in enumerate(pictures)
    ]


def _bar_height() -> float:
    return _line_height(theme.font("body")) + _line_height(theme.font("small")) + theme.space(3)


def _line_height(font: QFont) -> float:
    """The height in pixels of a line with the signs that isolate a name or a size. They may come from a taller font."""
    return QFontMetricsF(font).boundingRect(_ROOM, _ONE_LINE, phrases.isolated("x")).height()


def paint_tile(
    painter: QPainter, rect: QRectF, file: ShownFile, picture: QPixmap | None, said: str, *, from_right: bool
) -> None:
    """Paint one of `tiles`. `picture` is None if there is no small picture here. `said` tells where the file is, and is
    empty if the file is here."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    colours = theme.colours()
    painter.setPen(QPen(theme.colour(colours.line), 1))
    painter.setBrush(theme.colour(colours.card))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
    if not file.is_picture:
        _bar(painter, rect, file, said, from_right=from_right)
    elif picture is None:
        _blank(painter, rect, file, said)
    else:
        _picture(painter, rect, picture)
        if said:
            _strip(painter, rect, said)
    painter.restore()


def _picture(painter: QPainter, rect: QRectF, picture: QPixmap) -> None:
    """Fill the tile with the middle of the picture."""
    shape = QPainterPath()
    shape.addRoundedRect(rect, theme.RADIUS, theme.RADIUS)
    painter.setClipPath(shape)
    scale = max(rect.width() / picture.width(), rect.height() / picture.height())
    wide, high = rect.width() / scale, rect.height() / scale
    part = QRectF((picture.width() - wide) / 2, (picture.height() - high) / 2, wide, high)
    painter.drawPixmap(rect, picture, part)


def _strip(painter: QPainter, rect: QRectF, said: str) -> None:
    colours, high = theme.colours(), _line_height(theme.font("small")) + theme.space(2)
    strip = QRectF(rect.left(), rect.bottom() - high, rect.width(), high)
    painter.fillRect(strip, theme.colour(colours.card))
    _line(painter, strip.adjusted(theme.space(2), 0, -theme.space(2), 0), said, theme.font("small"), colours.text,
          Qt.AlignmentFlag.AlignHCenter)  # fmt: skip


def _blank(painter: QPainter, rect: QRectF, file: ShownFile, said: str) -> None:
    """A picture that is not here, or of which there is no small one: its sign, what it shows, and where it is."""
    colours, side = theme.colours(), float(theme.space(7))
    lines = [line for line in (file.spoken, said) if line]
    font = theme.font("small")
    high = _line_height(font)
    room = rect.adjusted(theme.space(2), 0, -theme.space(2), 0)
    fits = rect.height() >= side + high * len(lines) + theme.space(3)
    y = rect.center().y() - (side + (high * len(lines) if fits else 0)) / 2
    icons.draw(painter, "picture", QRectF(rect.center().x() - side / 2, y, side, side), colours.muted)
    for at, line in enumerate(lines if fits else ()):
        box = QRectF(room.left(), y + side + high * at, room.width(), high)
        _line(painter, box, line, font, colours.text if not at else colours.muted, Qt.AlignmentFlag.AlignHCenter)


def _bar(painter: QPainter, rect: QRectF, file: ShownFile, said: str, *, from_right: bool) -> None:
    colours, side, pad = theme.colours(), float(theme.space(6)), float(theme.space(2))
    spot = QRectF(rect.left() + pad, rect.center().y() - side / 2, side, side)
    text = rect.adjusted(side + 2 * pad, theme.space(1.5), -pad, -theme.space(1.5))
    if from_right:
        spot.moveRight(rect.right() - pad)
        text = rect.adjusted(pad, theme.space(1.5), -side - 2 * pad, -theme.space(1.5))
    icons.draw(painter, "file" if file.here else "download", spot, colours.accent)
    side_of = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
    name, small = theme.font("body"), theme.font("small")
    high = _line_height(name)
    _line(painter, QRectF(text.left(), text.top(), text.width(), high), file.name, name, colours.text, side_of,
          Qt.TextElideMode.ElideMiddle)  # fmt: skip
    told = " · ".join(filter(None, (phrases.isolated(words.size(file.size)), said)))
    below = QRectF(text.left(), text.top() + high, text.width(), _line_height(small))
    _line(painter, below, told, small, colours.muted, side_of)


def _line(
    painter: QPainter, rect: QRectF, text: str, font: QFont, colour: str, align: Qt.AlignmentFlag,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:  # fmt: skip
    """One line of text, cut where it does not fit: in the middle for the name of a file, so that its ending shows."""
    painter.setFont(font)
    painter.setPen(theme.colour(colour))
    flags = int(align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | _ONE_LINE
    painter.drawText(rect, flags, QFontMetricsF(font).elidedText(text, cut, rect.width()))
