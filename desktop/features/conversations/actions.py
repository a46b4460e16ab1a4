"""What can be done with a message: who may, by which key, and the menu of it."""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.features.conversations import sentences
from desktop.features.conversations.rows import Row
from desktop.kit.icons import icon
from desktop.kit.spec import QT_TRANSLATE_NOOP

Deed = Literal["reply", "react", "copy", "edit", "history", "redact", "menu"]


class _Line(Struct, frozen=True):
    deed: Deed
    text: str
    picture: str
    keys: str


LINES = (
    _Line("reply", QT_TRANSLATE_NOOP("conversations", "Reply"), "reply", "R"),
    _Line("react", QT_TRANSLATE_NOOP("conversations", "React…"), "smile", "+"),
    _Line("copy", QT_TRANSLATE_NOOP("conversations", "Copy text"), "copy", "Ctrl+C"),
    _Line("edit", QT_TRANSLATE_NOOP("conversations", "Edit"), "edit", "E"),
    _Line("history", QT_TRANSLATE_NOOP("conversations", "What was changed…"), "clock", "H"),
    _Line("redact", QT_TRANSLATE_NOOP("conversations", "Remove…"), "trash", "Del"),
)
LISTED = 12
"""Reactions in the menu."""


class Rights(Struct, frozen=True):
    """What I may do in the channel that is shown."""

    write: bool = False
    steward: bool = False

    def allow(self, deed: Deed, row: Row) -> bool:
        standing = not row.message.redacted
        match deed:
            case "reply" | "react":
                return self.write and standing
            case "edit":
                return self.write and standing and row.mine
            case "redact":
                return self.write and standing and (row.mine or self.steward)
            case "history":
                return row.message.edited or row.message.redacted
            case "copy":
                return standing
        return True


def actions_for(view: QWidget, do: Callable[[Deed], None]) -> list[QAction]:
    """The deeds as actions of the list, with their keys while the keyboard is in it."""
    result = []
    for line in LINES:
        action = QAction(icon(line.picture), sentences.tr(line.text), view)
        action.setShortcut(QKeySequence(line.keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False, deed=line.deed: do(deed))
        view.addAction(action)
        result.append(action)
    return result


def menu_for(
    parent: QWidget, row: Row, rights: Rights, do: Callable[[Deed], None], toggle: Callable[[str], None],
) -> QMenu:
    """The menu of one message; its reactions are in it, for whoever uses no mouse."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for line in LINES:
        if not rights.allow(line.deed, row):
            continue
        if line.deed == "redact":
            menu.addSeparator()
        action = menu.addAction(icon(line.picture), sentences.tr(line.text))
        keys = QKeySequence(line.keys).toString(QKeySequence.SequenceFormat.NativeText)
        action.setText(f"{action.text()}\t{keys}")
        action.triggered.connect(lambda _checked=False, deed=line.deed: do(deed))
    if row.chips:
        menu.addSeparator()
    for chip in row.chips[:LISTED]:
        action = menu.addAction(sentences.reactors(chip).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(chip.mine)
        action.setEnabled(rights.allow("react", row))
        action.triggered.connect(lambda _checked=False, emoji=chip.emoji: toggle(emoji))
    return menu
