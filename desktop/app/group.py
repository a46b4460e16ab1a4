"""One group in the window: the sidebar, banners, a header, and the pages of the features."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.app import notices
from desktop.app.banners import Banners
from desktop.app.groups import all_groups
from desktop.app.header import Header
from desktop.app.pages import Pages
from desktop.app.side import Side
from desktop.app.status_words import archived, describe, looking
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column, row
from desktop.kit.first_paint import after_first_paint
from desktop.kit.page import Page, PageSpec, shown_brings, shown_title
from desktop.kit.toast import Toast
from desktop.place import Place, record_link
from models.errors import Refused
from sync import api

if TYPE_CHECKING:
    from desktop.app.peers import PeersPopover
    from desktop.app.switcher import Destination


class GroupView(QWidget):
    group_chosen = Signal(object)
    """api.Group."""
    another = Signal()
    """Start or join another group."""
    renamed = Signal()
    """`group` has another name now."""
    link = Signal(str)
    """A page asks to follow a link to a record or a place."""
    moved = Signal()
    """Another `place` is shown."""

    def __init__(
        self,
        bridge: EngineBridge,
        group: api.Group,
        groups: Sequence[api.Group],
        specs: Sequence[PageSpec],
        invite: QAction,
        go: QAction,
        place: Place | None = None,
    ) -> None:
        """`place` is what to show first."""
        super().__init__()
        self.bridge, self.group, self.groups = bridge, group, groups
        self._invite = invite
        self.setProperty("look", "content")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.side = Side(bridge, group, groups, invite, go)
        self.banners = Banners()
        self.header = Header()
        self.pages = Pages(bridge, group, specs)
        self._lay_out()
        self.toast = Toast(self, self._head)
        self._connect()
        self.pages.open(place)
        self._show_sections()
        self.pages.shown_changed.connect(self.moved)
        notices.tell_standing(group, self.banners, bridge)
        after_first_paint(self, self._greet)
        bridge.call(api.AskStatus(), failed=lambda _refusal: None, owner=self)

    def _lay_out(self) -> None:
        right = column(gap=0)
        right.addWidget(self.banners)
        right.addWidget(self.header)
        right.addWidget(self.pages, 1)
        whole = row(self, gap=0)
        whole.addWidget(self.side)
        whole.addLayout(right, 1)
        self.side.chip.say(archived() if self.group.read_only else looking())
        self.side.chip.setEnabled(not self.group.read_only)
        if self.group.read_only:
            self.banners.show_banner("read_only", phrases.state("group.read_only"))

    def _connect(self) -> None:
        self.header.installEventFilter(self.toast)  # it goes down when a banner appears
        self.side.list.chosen.connect(self._choose)
        self.side.contents.changed.connect(self._show_sections)
        self.side.group_chosen.connect(self.group_chosen)
        self.side.another.connect(self.another)
        self.side.chip.clicked.connect(self.show_peers)
        self.pages.made.connect(self._page_made)
        self.pages.shown_changed.connect(self._show_heading)
        self.pages.sections_changed.connect(self._show_sections)
        self.bridge.status.connect(self._show_status)
        self.bridge.changed.connect(self._changed)
        self.bridge.refused.connect(self._say_refusal)
        self.bridge.reminded.connect(self._remind)

    @property
    def page(self) -> Page:
        """The visible page."""
        return self.pages.page

    @property
    def place(self) -> Place:
        """What is shown."""
        return self.pages.place

    def show_page(self, name: str, entry: str = "", anchor: str = "") -> None:
        """Bring a page to the front, at an entry and a record in it where they are named. Where the module of the page
        is switched off, that is said."""
        if self.pages.has(name):
            self.pages.show_page(name, entry, anchor)
        else:
            self.toast.say(phrases.state("place.off"))

    def destinations(self) -> "list[Destination]":
        """Everything of this group that Ctrl+K goes to."""
        from desktop.app.switcher import Destination

        entries = [
            Destination(f"entry/{spec.name}/{entry.key}", entry.title, entry.icon or spec.icon, shown_title(spec),
                        partial(self.show_page, spec.name, entry.key))
            for spec, entry in self.pages.entries()
        ]  # fmt: skip
        pages = [
            Destination(f"page/{spec.name}", shown_title(spec), spec.icon, self.tr("Page"),
                        partial(self.show_page, spec.name), shown_brings(spec))
            for spec in self.pages.specs
        ]  # fmt: skip
        groups = [
            Destination(f"group/{other.number}", other.name, "home", self.tr("Group"),
                        partial(self.group_chosen.emit, other))
            for other in self.groups if other.number != self.group.number
        ]  # fmt: skip
        return [*entries, *pages, *groups]

    def _head(self) -> tuple[QRect, QRect]:
        """Where the header is, and its spare part."""
        at = self.header.mapTo(self, QPoint(0, 0))
        return QRect(at, self.header.size()), self.header.spare().translated(at)

    def show_peers(self) -> "PeersPopover":
        from desktop.app.peers import PeersPopover

        popover = PeersPopover(self, self.bridge, self.group)
        popover.open_above(self.side.chip)
        return popover

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.side.set_room(event.size().width())
        super().resizeEvent(event)

    def _page_made(self, page: Page) -> None:
        page.asks.connect(lambda what: self._invite.trigger() if what == "invite" else None)
        page.link.connect(self.link)
        page.toast.connect(self.toast.say)
        page.undoable.connect(self.toast.say)

    def _show_heading(self) -> None:
        self.header.say(*self.pages.heading)
        self.header.show_actions(self.page.actions_shown())
        self.toast.place()
        self._show_sections()

    def _show_sections(self) -> None:
        contents = self.side.contents
        contents.specs = self.pages.specs
        self.side.list.show_rows(contents.rows(self.pages.sections, self.pages.marked))

    def _choose(self, page: str, kind: str, entry: str) -> None:
        """A row of the sidebar was chosen."""
        contents = self.side.contents
        if kind == "section":
            contents.arrange(contents.arrangement.fold(entry))
        else:
            self.pages.choose(page, kind, entry)

    def _greet(self) -> None:
        from desktop.app.newcomers import Newcomers  # reads a table of names that look alike

        Newcomers(self.bridge, self.group, self.toast.say, self.banners, self).warn()

    def _changed(self, group: int, feature: str, _order_keys: object, _list_number: int) -> None:
        if feature == "roll":
            self._follow_names()
        if group == self.group.number and feature == "roll":
            notices.tell_standing(self.group, self.banners, self.bridge)
            self.header.show_actions(self.page.actions_shown())

    def _follow_names(self) -> None:
        found = all_groups(self.bridge)
        mine = next((each for each in found if each.number == self.group.number), self.group)
        if found and found != list(self.groups):
            is_renamed = mine.name != self.group.name
            self.group, self.groups = mine, found
            self.side.show_groups(mine, found)
            if is_renamed:
                self.renamed.emit()

    def _show_status(self, status: api.Status) -> None:
        if not self.group.read_only:
            self.side.chip.say(describe(status, self.group.number, self.group.me))
        notices.warn(status, self.banners, self.bridge)
        if status.trouble:
            self.banners.show_banner("trouble", phrases.state(status.trouble))
        else:
            self.banners.clear("trouble")

    def _remind(self, reminder: api.Reminder) -> None:
        said = phrases.sentence(Refused(reminder.what, title=reminder.title))
        self.toast.lead(said, partial(self.link.emit, record_link(reminder.record)))

    def _say_refusal(self, refusal: Refused) -> None:
        self.toast.say(phrases.sentence(refusal))
