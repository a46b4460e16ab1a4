"""A document to print: headings, paragraphs and tables. Page header and page numbers come by themselves."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QDate, QIODevice, QLocale, QRectF, QSize, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QGuiApplication,
    QImage,
    QPainter,
    QPalette,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from desktop.kit import qr
from desktop.kit.printing import paper

translate = QCoreApplication.translate
MARGIN = 48.0
"""Points between the text and the edge of the page."""
CODE = 130.0
"""Points, the side of a code to scan with its margin."""
SHARP = 8
"""Dots of the picture of a code for each of its squares."""
SCREEN = 96
"""Dots per inch in which a text document counts the size of pictures."""
BAND = 28.0
"""Points for the header above the text, and for the page number below it."""


class Document:
    """Texts are plain: what people have typed is never read as markup. Each runs in the direction of its language."""

    def __init__(self, title: str, source: str) -> None:
        """`title` heads the first page and is above each; `source`, such as the name of the group, is beside it."""
        self.title, self._source = title, source
        self._text = QTextDocument()
        self._text.setDefaultFont(paper.letters())
        self._text.setDocumentMargin(0)
        self._cursor = QTextCursor(self._text)
        self._block(title, 1.6, bold=True, above=0)

    def heading(self, text: str) -> None:
        self._block(text, 1.2, bold=True, above=12)

    def paragraph(self, text: str) -> None:
        """Each line of `text` is a paragraph of its own."""
        for line in text.split("\n"):
            self._block(line, 1.0, above=4)

    def table(self, heads: Sequence[str], rows: Iterable[Sequence[str]], amounts: Collection[int] = ()) -> None:
        """`heads` are repeated on every page; the columns numbered in `amounts` are set to the trailing side."""
        lines = [heads, *rows]
        made = self._cursor.insertTable(len(lines), len(heads), _table_format(len(heads)))
        for row, line in enumerate(lines):
            for number, text in enumerate(line):
                cell = made.cellAt(row, number).firstCursorPosition()
                shape = QTextBlockFormat()
                shape.setAlignment(paper.side(trailing=number in amounts))
                cell.setBlockFormat(shape)
                cell.insertText(text, _ink(1.0, bold=row == 0))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def code(self, text: str, side: float = CODE) -> None:
        """A code to scan, `side` points wide; nothing where the text is too long for one."""
        squares = qr.squares(text)
        if squares is None:
            return
        count = len(squares) + 2 * qr.MARGIN
        picture = QImage(QSize(count, count) * SHARP, QImage.Format.Format_Grayscale8)
        painter = QPainter(picture)
        qr.draw(painter, QRectF(picture.rect()), squares)
        painter.end()
        name = f"code {self._text.blockCount()}"
        self._text.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture)
        shape = QTextImageFormat()
        shape.setName(name)
        shape.setWidth(side * SCREEN / 72)
        shape.setHeight(side * SCREEN / 72)
        self._block("", 1.0, above=8)
        self._cursor.insertImage(shape)

    def write(self, device: QIODevice) -> Iterator[int]:
        """A file of all pages goes to `device`. One page for each step; yields how many are done."""
        writer = paper.writer(device, self.title, MARGIN)
        whole = QRectF(0, 0, writer.width(), writer.height())
        body = whole.adjusted(0, paper.dots(BAND), 0, -paper.dots(BAND))
        self._text.documentLayout().setPaintDevice(writer)
        self._text.setPageSize(QSizeF(body.size()))
        painter = QPainter(writer)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        try:
            for page in range(self._text.pageCount()):
                if page:
                    writer.newPage()
                self._draw_page(painter, body, page)
                self._draw_edges(painter, whole, page)
                yield page + 1
        finally:
            painter.end()

    def _block(self, text: str, times: float, *, above: float, bold: bool = False) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(above)
        if self._cursor.atStart():
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape)
        self._cursor.insertText(text, _ink(times, bold=bold))

    def _draw_page(self, painter: QPainter, body: QRectF, page: int) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = QPalette(QGuiApplication.palette())
        context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        context.clip = QRectF(0, page * body.height(), body.width(), body.height())
        painter.save()
        painter.translate(body.left(), body.top() - page * body.height())
        painter.setClipRect(context.clip)
        self._text.documentLayout().draw(painter, context)
        painter.restore()

    def _draw_edges(self, painter: QPainter, whole: QRectF, page: int) -> None:
        """Draw what is above and below the text: title, group and day; the number of the page."""
        painter.setFont(paper.letters(0.85))
        painter.setPen(QPen(Qt.GlobalColor.black, 0))
        band = QRectF(whole.left(), whole.top(), whole.width(), paper.dots(BAND * 0.6))
        day = QLocale().toString(QDate.currentDate(), translate("times", "d MMMM yyyy"))
        self._edge(painter, band, self.title if page else "", translate("printing", "{group}, {day}").format(
            group=self._source, day=day))
        painter.drawLine(band.bottomLeft(), band.bottomRight())
        band.moveBottom(whole.bottom())
        said = translate("printing", "Page {page} of {pages}").format(
            page=QLocale().toString(page + 1), pages=QLocale().toString(self._text.pageCount()))
        painter.drawText(band, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom), said)

    def _edge(self, painter: QPainter, band: QRectF, leading: str, trailing: str) -> None:
        """Two texts at the two ends of a line; the first is cut off where they meet."""
        metrics = painter.fontMetrics()
        room = int(band.width() * 0.98)
        trailing = metrics.elidedText(trailing, Qt.TextElideMode.ElideRight, room if not leading else room * 2 // 3)
        leading = metrics.elidedText(leading, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(trailing))
        painter.drawText(band, int(paper.side() | Qt.AlignmentFlag.AlignTop), leading)
        painter.drawText(band, int(paper.side(trailing=True) | Qt.AlignmentFlag.AlignTop), trailing)


def _ink(times: float, *, bold: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(paper.letters(times, bold=bold))
    made.setForeground(Qt.GlobalColor.black)
    return made


def _table_format(columns: int) -> QTextTableFormat:
    made = QTextTableFormat()
    made.setHeaderRowCount(1)
    made.setLayoutDirection(QGuiApplication.layoutDirection())
    made.setCellPadding(3)
    made.setCellSpacing(0)
    made.setBorder(1)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderBrush(Qt.GlobalColor.lightGray)
    made.setBorderCollapse(True)
    made.setTopMargin(8)
    made.setBottomMargin(8)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    made.setColumnWidthConstraints([QTextLength(QTextLength.Type.VariableLength, 0)] * columns)
    return made
