"""Texts in fields as they are, places in them, and how much of a text fits into a line. We count letters (code points),
Qt counts units of UTF-16."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

_BREAKS = "\u2028\u2029\ufdd0\ufdd1"
"""Each of these begins a new line in a field."""
NARROWEST = 2
"""Pixels; the letters of no text are narrower than that on average."""


def typed_in(field: QPlainTextEdit | QTextEdit) -> str:
    """What is in a field. `toPlainText` would make plain blanks of those at which no line is broken."""
    return as_in_field(field.document().toRawText())


def as_in_field(text: str) -> str:
    """What `typed_in` returns for a field with this text. It has as many letters."""
    for each in _BREAKS:  # much quicker than `translate` on a long text
        text = text.replace(each, "\n")
    return text


def ahead_of(text: str, letters: int) -> int:
    """Qt's units before a place that is counted in letters."""
    return len(text[:letters].encode("utf-16-le", "surrogatepass")) // 2


def in_letters(text: str, units: int) -> int:
    """The place in letters for one in Qt's units."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))


def cut(metrics: QFontMetrics | QFontMetricsF, text: str, width: float) -> str:
    """One line of `text`, with an ellipsis at its end if it does not fit into `width` pixels. It measures only as much
    of a long text as could fit, because measuring takes as long as painting."""
    most = max(1, int(width) // NARROWEST)
    return metrics.elidedText(text if len(text) <= most else f"{text[:most]}…", Qt.TextElideMode.ElideRight, int(width))
