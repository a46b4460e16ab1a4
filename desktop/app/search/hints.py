"""What a search understands, shown where there are no results."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.kit import theme
from desktop.kit.controls import column, label, row, scrolled
from desktop.kit.empty import Emblem


class Hints(QWidget):
    """A heading, and a table of operators with their meaning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        layout = column(inside, margin=6, gap=4)
        layout.addStretch(1)
        layout.addWidget(Emblem("search", 16), alignment=Qt.AlignmentFlag.AlignHCenter)
        self.heading = label("", "heading", wrap=True)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.heading)
        table = QWidget()
        grid = QGridLayout(table)
        grid.setHorizontalSpacing(theme.space(5))
        grid.setVerticalSpacing(theme.space(1.5))
        for line, (typed, meaning) in enumerate(self._lines()):
            grid.addWidget(label(typed, "strong"), line, 0)
            grid.addWidget(label(meaning, look="muted", wrap=True), line, 1)
        grid.setColumnStretch(1, 1)
        table.setMaximumWidth(theme.space(140))
        middle = row()  # not an alignment, which would stop the texts from growing taller where they wrap
        middle.addStretch(1)
        middle.addWidget(table, 1000)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addStretch(2)
        column(self, gap=0).addWidget(scrolled(inside))

    def _lines(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("street party"), self.tr("both words, anywhere in a text")),
            (self.tr("\"street party\""), self.tr("these words next to each other")),
            (self.tr("party -music"), self.tr("without the second word")),
            (self.tr("from:ana"), self.tr("written by Ana")),
            ("from:me", self.tr("written by yourself")),
            (self.tr("in:garden"), self.tr("in the channel of this name, or about something of this name")),
            ("on:2026-03", self.tr("in that month, year or on that day")),
            ("after:2026-03-01", self.tr("on that day or later")),
            ("before:2026-04", self.tr("earlier than that month, day or year")),
            (
                "has:link",
                self.tr("also has:file, has:picture, has:reaction, has:reply, has:edit, has:thread, has:poll"),
            ),
            (self.tr("kind:message"), self.tr("only messages, or whatever else is named")),
            ("is:…", self.tr("in this state, for example is:done, is:unread, is:saved or is:pinned")),
        )
