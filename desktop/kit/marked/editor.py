"""A field for a text with marks: a bar of buttons that set them, and a look at how it will read."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QTextCursor
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QToolButton, QWidget

from desktop.kit import phrases, theme
from desktop.kit.controls import button, column, label, row, scrolled, tool
from desktop.kit.letters import ahead_of, in_letters, typed_in
from desktop.kit.marked.view import MarkedView
from desktop.kit.stacked import Stacked
from models.differences import TextChange, carried_out, moved
from models.errors import Refused
from models.marking import bolded, headed, linked


class LinkLine(QWidget):
    """Where the chosen words shall lead."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, gap=1)
        line = row(gap=2)
        self.line = QLineEdit()
        self.line.setPlaceholderText("https://")
        self.line.setAccessibleName(self.tr("Address of the link"))
        line.addWidget(self.line, 1)
        line.addWidget(button(self.tr("Set the link"), lambda: self.given.emit(self.line.text().strip())))
        line.addWidget(tool(self.tr("No link"), "close", self.left.emit))
        self.problem = label("", "small", look="danger", wrap=True)
        layout.addLayout(line)
        layout.addWidget(self.problem)
        self.line.returnPressed.connect(lambda: self.given.emit(self.line.text().strip()))
        self.say("")

    def say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))


class MarkedEditor(QWidget):
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, gap=1)
        self.area, self.view, self.link = QPlainTextEdit(), MarkedView(), LinkLine()
        self.area.setTabChangesFocus(True)
        self.area.setMinimumHeight(theme.space(32))
        self.setFocusProxy(self.area)
        self.shown = Stacked()
        self.shown.addWidget(self.area)
        self.shown.addWidget(scrolled(self.view))
        self.preview = tool(self.tr("See how it reads"), "eye")
        self.preview.setCheckable(True)
        self._buttons = [tool(self.tr("Bold"), "bold", self.embolden, "Ctrl+B"), self._headings(),
                         tool(self.tr("Link…"), "link", self._ask_link)]  # fmt: skip
        bar = row(gap=1)
        for each in (*self._buttons, self.preview):
            bar.addWidget(each)
        bar.addStretch(1)
        layout.addLayout(bar)
        layout.addWidget(self.link)
        layout.addWidget(self.shown)
        self.link.hide()
        for one, after in pairwise((self.area, *self._buttons, self.preview)):
            self.setTabOrder(one, after)  # Tab comes to the field first, and would pass what is before it
        bold = QAction(self, shortcut=QKeySequence("Ctrl+B"))
        bold.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        bold.triggered.connect(self.embolden)
        self.addAction(bold)
        self.area.textChanged.connect(self.edited)
        self.preview.toggled.connect(self._look)
        self.link.given.connect(self.set_link)
        self.link.left.connect(self._leave_link)

    @property
    def text(self) -> str:
        return typed_in(self.area)

    @text.setter
    def text(self, given: str) -> None:
        self.area.setPlainText(given)

    def embolden(self) -> None:
        """The chosen words, or no longer if all of them are bold."""
        self.apply(bolded(self.text, *self.chosen()))

    def head(self, level: int) -> None:
        """The lines of the cursor become headings of this level; 0: plain lines."""
        self.apply(headed(self.text, *self.chosen(), level))

    def set_link(self, address: str) -> None:
        """The chosen words lead there; an empty address takes links away."""
        try:
            self.apply(linked(self.text, *self.chosen(), address))
        except Refused as reason:
            self.link.say(phrases.sentence(reason))
            return
        self._leave_link()

    def _headings(self) -> QToolButton:
        menu = QMenu(self)
        for level, text in enumerate((self.tr("Plain text"), self.tr("Large heading"), self.tr("Heading"),
                                      self.tr("Small heading"))):  # fmt: skip
            menu.addAction(text, partial(self.head, level))
        made = tool(self.tr("Heading"), "heading")
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def _ask_link(self) -> None:
        chosen = self.area.textCursor()
        if not chosen.hasSelection():
            chosen.select(QTextCursor.SelectionType.WordUnderCursor)
            self.area.setTextCursor(chosen)
        self.link.say("" if chosen.hasSelection() else self.tr("Choose the words that shall lead there first."))
        self.link.line.clear()
        self.link.show()
        self.link.line.setFocus()

    def _leave_link(self) -> None:
        self.link.hide()
        self.area.setFocus()

    def _look(self, preview: bool) -> None:
        """Show how it reads, or the field again."""
        self.view.show_text(self.text)
        self.shown.setCurrentIndex(int(preview))
        for each in self._buttons:
            each.setEnabled(not preview)

    def chosen(self) -> tuple[int, int]:
        """Beginning and end of what is chosen, in letters: Qt counts in units of UTF-16."""
        cursor = self.area.textCursor()
        return in_letters(self.text, cursor.selectionStart()), in_letters(self.text, cursor.selectionEnd())

    def apply(self, changes: Sequence[TextChange], *, stays: bool = False) -> None:
        """Carry the changes out, one after the other, as one step that can be undone. What was chosen stays so. What is
        inserted exactly at the caret is inserted before it or, where the caret `stays`, behind it."""
        text, cursor, caret = self.text, QTextCursor(self.area.document()), self.chosen()[1]
        cursor.beginEditBlock()
        for each in changes:
            cursor.setPosition(ahead_of(text, each.index))
            cursor.setPosition(ahead_of(text, each.index + each.delete), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(each.text)
            text = carried_out(text, (each,))
        cursor.endEditBlock()
        if stays:
            cursor.setPosition(ahead_of(text, moved(caret, changes)))
            self.area.setTextCursor(cursor)
