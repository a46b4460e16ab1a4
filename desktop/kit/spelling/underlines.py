"""Lines under the misspelt words of one field, and the menu of words that could be meant."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer, SignalInstance
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit

from desktop.kit import phrases, theme
from desktop.kit.letters import ahead_of
from desktop.kit.spelling.words import words
from models.errors import Refused

PAUSE = 300
"""Milliseconds without a key or a move."""
LONGEST = 20_000
"""Letters of one paragraph that are looked over."""
translate = QCoreApplication.translate


class Speller(Protocol):
    """What a field needs of `desktop.kit.spelling.spelling.Spelling`."""

    @property
    def changed(self) -> SignalInstance: ...
    @property
    def is_on(self) -> bool: ...
    def is_right(self, word: str) -> bool: ...
    def is_own(self, word: str) -> bool: ...
    def suggestions(self, word: str) -> list[str]: ...
    def take_in(self, word: str) -> None: ...
    def take_out(self, word: str) -> None: ...


class Underlines(QObject):
    """They are drawn over the text and never part of it, so that nothing counts as changed."""

    def __init__(self, spelling: Speller, area: QPlainTextEdit) -> None:
        super().__init__(area)
        self._spelling, self._area = spelling, area
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.look)
        for signal in (area.textChanged, area.cursorPositionChanged, area.verticalScrollBar().valueChanged,
                       spelling.changed, theme.theme().changed):  # fmt: skip
            signal.connect(self._soon.start)
        area.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        area.customContextMenuRequested.connect(self._open_menu)
        self._soon.start()

    def look(self) -> None:
        """Underline what is in sight. The word at the caret is still being written."""
        try:
            wrong = list(self._in_sight()) if self._looks else []
        except Refused:  # the store is busy, or locked
            return
        self._area.setExtraSelections([_line_under(each) for each in wrong])

    def menu(self, place: QPoint) -> QMenu:
        """The field's own menu, after what concerns the word at this place of the field."""
        menu = self._area.createStandardContextMenu(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self._area.textCursor()
        at = chosen if chosen.hasSelection() else self._area.cursorForPosition(place)
        word = self._word_at(at.selectionStart()) if self._looks else None
        if word is not None:
            first = menu.actions()[0]
            menu.insertActions(first, list(self._about(word, menu)))
            menu.insertSeparator(first)
        return menu

    def show_next(self) -> bool:
        """Choose the first misspelt word after the caret, or else the first of all, and open its menu. False if there
        is none.
        """
        after = self._area.textCursor().selectionEnd()
        block = self._area.document().begin()
        first = None
        while block.isValid():
            for word in self._misspelt(block):
                first = first or word
                if word.selectionStart() >= after:
                    self._show(word)
                    return True
            block = block.next()
        if first is not None:
            self._show(first)
        return first is not None

    @property
    def _looks(self) -> bool:
        return self._spelling.is_on and not self._area.isReadOnly()

    def _show(self, word: QTextCursor) -> None:
        self._area.setTextCursor(word)
        said = translate("spelling", "Perhaps misspelt: {word}").format(word=phrases.isolated(word.selectedText()))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._area, said))
        self._open_menu(self._area.cursorRect(word).bottomLeft())

    def _open_menu(self, place: QPoint) -> None:
        self.menu(place).popup(self._area.viewport().mapToGlobal(place))

    def _about(self, word: QTextCursor, menu: QMenu) -> Iterator[QAction]:
        text, spelling = word.selectedText(), self._spelling
        called = phrases.isolated(text).replace("&", "&&")
        if spelling.is_own(text):
            forget = translate("spelling", "Take “{word}” out of my words").format(word=called)
            yield _action(forget, menu, lambda: spelling.take_out(text))
            return
        suggestions = spelling.suggestions(text)
        yield from (_action(each.replace("&", "&&"), menu, partial(self._put, word, each)) for each in suggestions)
        if not suggestions:
            yield QAction(translate("spelling", "Nothing similar found"), menu, enabled=False)
        learn = translate("spelling", "Add “{word}” to my words").format(word=called)
        yield _action(learn, menu, lambda: spelling.take_in(text))

    def _put(self, word: QTextCursor, text: str) -> None:
        word.insertText(text)
        self._area.setTextCursor(word)
        self._area.setFocus()

    def _word_at(self, position: int) -> QTextCursor | None:
        """The misspelt or own word there."""
        block = self._area.document().findBlock(position)
        return next((each for each in self._words(block)
                     if each.selectionStart() <= position <= each.selectionEnd() and
                     (self._is_wrong(each) or self._spelling.is_own(each.selectedText()))), None)  # fmt: skip

    def _in_sight(self) -> Iterator[QTextCursor]:
        area = self._area
        block = area.cursorForPosition(QPoint(0, 0)).block()
        last = area.cursorForPosition(QPoint(0, area.viewport().height())).blockNumber()
        caret = area.textCursor()
        while block.isValid() and block.blockNumber() <= last:
            yield from (each for each in self._misspelt(block)
                        if caret.hasSelection() or not area.hasFocus() or caret.position() != each.selectionEnd())
            block = block.next()

    def _misspelt(self, block: QTextBlock) -> Iterator[QTextCursor]:
        return filter(self._is_wrong, self._words(block))

    def _is_wrong(self, word: QTextCursor) -> bool:
        return not self._spelling.is_right(word.selectedText())

    def _words(self, block: QTextBlock) -> Iterator[QTextCursor]:
        text = block.text()[:LONGEST]
        for word in words(text):
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + ahead_of(text, word.start))
            cursor.setPosition(block.position() + ahead_of(text, word.end), QTextCursor.MoveMode.KeepAnchor)
            yield cursor


def _action(words: str, menu: QMenu, does: Callable[[], object]) -> QAction:
    made = QAction(words, menu)
    made.triggered.connect(lambda _checked=False: does())
    return made


def _line_under(word: QTextCursor) -> QTextEdit.ExtraSelection:
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    look.setUnderlineColor(theme.colour(theme.colours().danger))
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = word, look
    return selection
