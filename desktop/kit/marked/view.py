"""A text with marks as it is read. It is built letter by letter, so nothing in it is ever taken for HTML or fetched."""

from PySide6.QtCore import QCoreApplication, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.dialogs import confirm
from desktop.kit.elsewhere import open_elsewhere
from models import markup
from models.markup import Paragraph, Run

translate = QCoreApplication.translate
KINDS: dict[int, theme.Type] = {0: "body", 1: "heading", 2: "strong", 3: "strong"}
"""Level of a heading (0 = none) -> the type of its letters."""
AT_ONCE = 500
"""Paragraphs that are laid out at once; the others follow when they are asked for."""
MORE = "more:"


class MarkedView(QTextBrowser):
    """As tall as its text. Links are reached with Tab; one to the web is opened after a question."""

    followed = Signal(str)
    """A link to a place in Folkmoot was opened."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._most = text, AT_ONCE
        self.setOpenLinks(False)
        self.setFrameStyle(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.setStyleSheet("QTextBrowser { background: transparent; border: none; padding: 0; }")
        self.setAccessibleName(self.tr("Text"))
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.anchorClicked.connect(self._open)
        theme.theme().changed.connect(self._show)
        self._show()

    def show_text(self, text: str) -> None:
        self._text, self._most = text, AT_ONCE
        self._show()

    def _show(self) -> None:
        fill(self.document(), self._text, self._most, self.tr("Read on"))

    def _grow(self, size: QSizeF) -> None:
        self.setFixedHeight(max(1, round(size.height())) + 2)

    def _open(self, url: QUrl) -> None:
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if address == MORE:
            self._most += AT_ONCE
            self._show()
        if not markup.is_address(address):
            return
        if address.startswith("folkmoot:"):
            self.followed.emit(address)
        else:
            confirm(self.window(), translate("values", "Open this address?"), address, translate("values", "Open"),
                    lambda: open_elsewhere(self.window(), url))  # fmt: skip

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing, whatever the text names."""
        return None


def fill(document: QTextDocument, text: str, most: int, more: str) -> None:
    """Put at most `most` paragraphs of the text into the document, in the colours of the theme. If there are others, a
    link with the words `more` follows."""
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # laid out once, at its end
    paragraphs = markup.read(text)
    rest = [Paragraph(0, (Run(more, 0, link=MORE),))] if len(paragraphs) > most else []
    for number, paragraph in enumerate((*paragraphs[:most], *rest)):
        shape = QTextBlockFormat()
        shape.setHeadingLevel(paragraph.level)
        shape.setTopMargin(theme.space(2 if paragraph.level and number else 0))
        shape.setBottomMargin(theme.space(1))
        if number:
            cursor.insertBlock(shape)
        else:
            cursor.setBlockFormat(shape)
        for run in paragraph.runs:
            cursor.insertText(run.text, _letters(run, KINDS[paragraph.level]))
    cursor.endEditBlock()


def _letters(run: Run, kind: theme.Type) -> QTextCharFormat:
    made = QTextCharFormat()
    font = theme.font(kind)
    if run.bold:
        font.setBold(True)
    made.setFont(font)
    made.setForeground(theme.colour(theme.colours().accent if run.link else theme.colours().text))
    if run.link:
        made.setAnchor(True)
        made.setAnchorHref(run.link)
        made.setFontUnderline(True)
        made.setToolTip(run.link)
    return made
