"""What can be done with a message: who may do it, with which key, and the menu of a message."""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.features.conversations import sentences
from desktop.features.conversations.message_row import Row
from desktop.kit.icons import icon
from desktop.kit.spec import QT_TRANSLATE_NOOP

Action = Literal["reply", "react", "copy", "edit", "history", "redact", "menu"]


class ActionSpec(Struct, frozen=True):
    name: Action
    text: str
    picture: str
    keys: str


SPECS = (
    ActionSpec("reply", QT_TRANSLATE_NOOP("conversations", "Reply"), "reply", "R"),
    ActionSpec("react", QT_TRANSLATE_NOOP("conversations", "React…"), "smile", "+"),
    ActionSpec("copy", QT_TRANSLATE_NOOP("conversations", "Copy text"), "copy", "Ctrl+C"),
    ActionSpec("edit", QT_TRANSLATE_NOOP("conversations", "Edit"), "edit", "E"),
    ActionSpec("history", QT_TRANSLATE_NOOP("conversations", "What was changed…"), "clock", "H"),
    ActionSpec("redact", QT_TRANSLATE_NOOP("conversations", "Remove…"), "trash", "Del"),
)
LISTED = 12
"""Reactions in the menu."""


class Rights(Struct, frozen=True):
    """What I may do in the channel that is shown."""

    write: bool = False
    steward: bool = False

    def allow(self, action: Action, row: Row) -> bool:
        removed = row.message.redacted
        match action:
            case "reply" | "react":
                return self.write and not removed
            case "edit":
                return self.write and not removed and row.mine
            case "redact":
                return self.write and not removed and (row.mine or self.steward)
            case "history":
                return row.message.edited or removed
            case "copy":
                return not removed
        return True


def actions_for(view: QWidget, do: Callable[[Action], None]) -> list[QAction]:
    """Actions of the list with their keys, which work while the keyboard is in the list."""
    result = []
    for spec in SPECS:
        action = QAction(icon(spec.picture), sentences.tr(spec.text), view)
        action.setShortcut(QKeySequence(spec.keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False, name=spec.name: do(name))
        view.addAction(action)
        result.append(action)
    return result


def menu_for(
    parent: QWidget, row: Row, rights: Rights, do: Callable[[Action], None], toggle: Callable[[str], None],
) -> QMenu:
    """The menu of one message. It lists the reactions too, for people who do not use a mouse."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for spec in SPECS:
        if not rights.allow(spec.name, row):
            continue
        if spec.name == "redact":
            menu.addSeparator()
        action = menu.addAction(icon(spec.picture), sentences.tr(spec.text))
        keys = QKeySequence(spec.keys).toString(QKeySequence.SequenceFormat.NativeText)
        action.setText(f"{action.text()}\t{keys}")
        action.triggered.connect(lambda _checked=False, name=spec.name: do(name))
    if row.chips:
        menu.addSeparator()
    for chip in row.chips[:LISTED]:
        action = menu.addAction(sentences.reactors(chip).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(chip.mine)
        action.setEnabled(rights.allow("react", row))
        action.triggered.connect(lambda _checked=False, emoji=chip.emoji: toggle(emoji))
    return menu
