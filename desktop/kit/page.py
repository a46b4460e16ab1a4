"""What a feature's page offers the window, and what the window offers a page."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import cast

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.kit.bridge import EngineBridge
from desktop.kit.icons import icon
from desktop.kit.spec import ActionSpec, PageSpec, loaded
from sync import api

__all__ = ["Entry", "Page", "PageSpec", "Section", "build", "shown_title"]


def shown_title(spec: PageSpec) -> str:
    return QCoreApplication.translate("pages", spec.title)


def shown_brings(spec: PageSpec) -> str:
    """What the page's module brings to a group, in words; empty if the specification has none."""
    return QCoreApplication.translate("pages", spec.brings) if spec.brings else ""


def shown_action(spec: ActionSpec) -> str:
    """What a menu calls it."""
    return QCoreApplication.translate("actions", spec.words)


def declare(spec: ActionSpec, owner: QWidget, do: Callable[[], object]) -> QAction:
    """The action of a specification; its keys work where `owner` is visible."""
    action = QAction(shown_action(spec), owner)
    action.setObjectName(spec.name)
    if spec.shortcut:
        action.setShortcut(QKeySequence(spec.shortcut))
    if spec.icon:
        action.setIcon(icon(spec.icon))
        action.setIconVisibleInMenu(True)
    action.triggered.connect(lambda _checked=False: do())
    owner.addAction(action)
    return action


def build(spec: PageSpec, parent: QWidget) -> "Page":
    return cast("Page", loaded(spec.factory)(parent))


class Entry(Struct, frozen=True):
    """A line that a page puts in the sidebar, for instance a channel."""

    key: str
    """Unique in the page; comes back in `Page.show_entry`."""
    title: str
    icon: str = ""
    unread: int = 0
    """0 = nothing new; counts above 99 are shown as `99+`."""
    muted: bool = False
    hint: str = ""
    mentions: int = 0
    """Unread messages that mention the person of this computer."""
    direct: bool = False
    """Is what is written there meant for this person, alone or with a few others? Then Home says that it is unread."""


class Section(Struct, frozen=True):
    """Entries under one heading of the sidebar, with an optional `+` button."""

    title: str
    entries: tuple[Entry, ...] = ()
    add_text: str = ""
    """What the `+` button does, in words; empty = no button."""
    add: Callable[[], None] | None = None


class Page(QWidget):
    """One page of the group window. Built once, opened for a group, refreshed when its features change."""

    features: tuple[str, ...] = ()
    """The features whose `Changed` events the page wants; `roll`, `circles` and `local` count as features
    here. The page is not told of changes in private circles: if it shows any, it listens to `EngineBridge.changed`."""
    offers: tuple[ActionSpec, ...] = ()
    """The actions of the page's PageSpec."""
    of_everything = False
    """The page shows something of every feature, in private circles too: it wants all their changes."""
    in_sidebar = False
    """The sidebar shows something of the page, so the page is refreshed while it is out of sight too."""

    switches: Mapping[str, Callable[[], bool]] = {}
    """Action -> is it on now? Of those that switch something on and off."""
    specs: Sequence[PageSpec] = ()
    """All pages that the window knows, whether the group has their modules switched on or not. Set before `open`."""
    sections: Mapping[str, Section] = {}
    """Name of a page -> what it adds to the sidebar by now. Set before `open`."""

    stands_at = ""
    """The entry of `section` that is marked when what is shown has no entry of its own: for a thread, its channel."""

    heading_changed = Signal(str, str)
    """Title and subtitle of the header."""
    section_changed = Signal()
    """`section()` would answer differently now."""
    entry_shown = Signal(str)
    """The entry that the page now shows (for the sidebar's selection); empty = none."""
    go = Signal(str, str)
    """Ask the window for another page: its name and an entry key, or empty."""
    link = Signal(str)
    """Follow a link to a record or a place (`desktop.place`)."""
    asks = Signal(str)
    """Ask the window for something of its own: `invite`."""
    toast = Signal(str)
    """Say something at the foot of the window for a few seconds."""
    outdated = Signal()
    """Something other than a record has changed: ask for `refresh` of the whole page."""
    undoable = Signal(str, object)
    """As `toast`, with a callable that undoes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = [each for each in self.offers if not each.where]
        self.actions_offered = {each.name: declare(each, self, partial(self.act, each.name)) for each in whole}
        """Name -> action, of those that the whole page offers."""

    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        """Show this group. Called once per group, before the page is first visible."""
        raise NotImplementedError

    def refresh(self, order_keys: Sequence[int]) -> None:
        """Records of `features` with these order keys changed; empty = many, read again.

        Doing it twice is doing it once: after Refused `store.busy`, `PageRefresher` calls it again.
        """
        raise NotImplementedError

    def entered(self) -> None:
        """The page has become the visible one: put the focus where work goes on."""

    def section(self) -> Section | None:
        """The section of this page in the sidebar; called again after `section_changed`."""
        return None

    def show_entry(self, key: str) -> None:
        """Show an entry: one of `section`, or a record of the page's module, by its id in hexadecimal."""

    def show_anchor(self, record: bytes) -> None:
        """Show this record in the entry that is shown, for example a message in its channel."""

    def act(self, name: str) -> None:
        """Do one of the actions that the page offers."""

    def can(self, name: str) -> bool:  # noqa: ARG002 - for pages with actions that are not always possible
        """Can the action be done now?"""
        return True

    def actions_shown(self) -> Sequence[QAction]:
        """Buttons for the right side of the header, some of `actions_offered`."""
        return ()

    def search(self, everywhere: bool, text: str = "") -> bool:  # noqa: ARG002 - for pages that can
        """Ctrl+F (here) or Ctrl+Shift+F (everywhere), perhaps for this text; False where the page cannot search."""
        return False

    def destinations(self) -> Sequence[Entry]:
        """Where Ctrl+K can go within the page."""
        section = self.section()
        return section.entries if section else ()


def switched(page: Page, name: str) -> QAction:
    """An action of the page as a menu shows it now: with a mark where it is on."""
    action, is_on = page.actions_offered[name], page.switches.get(name)
    action.setCheckable(is_on is not None)
    action.setChecked(is_on is not None and is_on())
    return action
