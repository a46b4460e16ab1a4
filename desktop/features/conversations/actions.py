"""What can be done with a message: who may do it, with which key, and the menu of a message."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.features.conversations import OF_MESSAGES, sentences
from desktop.features.conversations.message_row import Row
from desktop.features.conversations.posts import SIGN
from desktop.kit.icons import icon
from desktop.kit.page import declare, shown_action
from desktop.kit.spec import ActionSpec

LISTED = 12
"""Reactions in the menu."""
_BEGIN = frozenset({"pin", "copy", "edit", "report", "redact"})
"""Above these in the menu is a line: what keeps a message, what takes it elsewhere, what changes it, what is done about
its author."""


class Rights(Struct, frozen=True):
    """What I may do in the channel that is shown."""

    write: bool = False
    steward: bool = False
    mine: bool = False
    """May I write at all in the group? Then I may save messages for myself, also where nobody writes any more."""
    votes: bool = False
    """Are posts shown, or the answers to one?"""
    moderates: bool = False
    """May I hide what others wrote?"""
    in_thread: bool = False
    """A thread is shown: its messages have no threads of their own."""

    def allow(self, action: str, row: Row) -> bool:
        removed = row.message.unsaid
        if row.unheard:
            return action in ("hear", "unread")
        match action:
            case "hide":
                return self.moderates and not removed and not row.mine
            case "unhide":
                return self.moderates and row.message.hidden
            case "pause":
                return self.moderates and not row.mine
            case "report":
                return self.mine and not row.mine
            case "ignore":
                return self.mine and not row.mine and not row.ignored
            case "hear":
                return row.ignored
            case "appeal":
                return self.write and row.mine and row.message.hidden
            case "reply" | "react":
                return self.write and not removed
            case "thread":
                return not self.in_thread and (row.thread is not None or (self.write and not removed))
            case "vote":
                return self.write and self.votes and not removed
            case "pin":
                return self.write and (bool(row.pinned_by) or not removed)
            case "save":
                return self.mine and (row.saved or not removed)
            case "remind":
                return self.mine and not removed
            case "poll":
                return row.poll is not None and not removed
            case "edit":
                return self.write and not removed and row.mine and row.poll is None
            case "redact":
                return self.write and not row.message.redacted and (row.mine or self.steward)
            case "history":
                return (row.message.edited or row.message.redacted) and not row.message.hidden
            case "copy":
                return not removed
            case "files":
                return bool(row.files) and not removed
        return True


def add_actions(view: QWidget, do: Callable[[str], None]) -> None:
    """Actions of the list with their keys, which work while the keyboard is in the list."""
    for spec in OF_MESSAGES:
        declare(spec, view, partial(do, spec.name)).setShortcutContext(Qt.ShortcutContext.WidgetShortcut)


def words_now(spec: ActionSpec, row: Row) -> str:
    """What the menu of this message calls an action: of what is switched, only what it would do now."""
    match spec.name:
        case "pin":
            return sentences.tr("Unpin") if row.pinned_by else sentences.tr("Pin for everybody")
        case "save":
            return sentences.tr("Save no longer") if row.saved else sentences.tr("Save for myself")
        case "vote":
            has_voted = any(chip.mine and chip.emoji == SIGN for chip in row.chips)
            return sentences.tr("Take the vote back") if has_voted else sentences.tr("Vote for it")
    return shown_action(spec)


def menu_for(
    parent: QWidget, row: Row, rights: Rights, do: Callable[[str], None], toggle: Callable[[str], None],
) -> QMenu:
    """The menu of one message. It lists the reactions too, for people who do not use a mouse."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for spec in OF_MESSAGES:
        if spec.name in _BEGIN:
            menu.addSeparator()
        if not rights.allow(spec.name, row):
            continue
        action = menu.addAction(icon(spec.icon), words_now(spec, row))
        keys = QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        action.setText(f"{action.text()}\t{keys}")
        action.triggered.connect(lambda _checked=False, name=spec.name: do(name))
    if row.chips:
        menu.addSeparator()
        reactions = menu.addMenu(icon("smile"), sentences.tr("Reactions"))
    for chip in row.chips[:LISTED]:
        action = reactions.addAction(sentences.reactors(chip).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(chip.mine)
        action.setEnabled(rights.allow("react", row))
        action.triggered.connect(lambda _checked=False, emoji=chip.emoji: toggle(emoji))
    return menu
