"""One group in the window: the sidebar, banners, a header, and the pages of the features."""

from collections.abc import Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop.app.banners import Banners
from desktop.app.header import Header
from desktop.app.side import Side
from desktop.app.sidebar import lines
from desktop.app.status_words import archived, describe, looking
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column, row
from desktop.kit.page import Page, PageSpec, Section, build, shown_title
from desktop.kit.toast import Toast
from models.errors import Refused
from sync import api

if TYPE_CHECKING:
    from desktop.app.peers import PeersPopover
    from desktop.app.switcher import Destination


class GroupView(QWidget):
    group_chosen = Signal(object)
    another = Signal()

    def __init__(
        self,
        bridge: EngineBridge,
        group: api.Group,
        groups: Sequence[api.Group],
        specs: Sequence[PageSpec],
        invite: QAction,
        go: QAction,
    ) -> None:
        super().__init__()
        self.bridge, self.group, self.groups = bridge, group, groups
        self.specs = sorted(specs, key=lambda spec: spec.position)
        self.pages: dict[str, Page] = {}
        self._sections: dict[str, Section] = {}
        self._shown = ("", "")
        self._headings: dict[str, tuple[str, str]] = {}
        self._build(invite, go)
        bridge.changed.connect(self._changed)
        bridge.status.connect(self._status)
        bridge.refused.connect(self._refused)
        for spec in self.specs:
            if spec.entries:
                self._page(spec)
        self.show_page(self.specs[0].name)
        bridge.call(api.AskStatus(), failed=lambda _refusal: None, owner=self)

    def show_page(self, name: str, entry: str = "") -> None:
        """Bring a page to the front, at an entry of its section where one is named."""
        spec = next((spec for spec in self.specs if spec.name == name), None)
        if spec is None:
            return
        page = self._page(spec)
        self.stack.setCurrentWidget(page)
        if entry:
            page.show_entry(entry)
            self._shown = (name, entry)
        elif self._shown[0] != name:
            self._shown = (name, self._entries.get(name, ""))
        self.header.say(*self._headings.get(name, (shown_title(spec), "")))
        self.header.show_actions(page.actions_shown())
        self._list()
        page.entered()

    @property
    def page(self) -> Page:
        """The visible one."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def search(self, everywhere: bool) -> None:
        """Ask the visible page, then the others in their order."""
        names = sorted(self.pages, key=lambda name: self.pages[name] is not self.page)
        for name in names:
            if (everywhere or self.pages[name] is self.page) and self.pages[name].search(everywhere):
                if self.pages[name] is not self.page:
                    self.show_page(name)
                return

    def destinations(self) -> "list[Destination]":
        """Everything of this group that Ctrl+K goes to."""
        from desktop.app.switcher import Destination

        entries = [
            Destination(f"entry/{spec.name}/{entry.key}", entry.title, entry.icon or spec.icon, shown_title(spec),
                        partial(self.show_page, spec.name, entry.key))
            for spec in self.specs if spec.name in self.pages for entry in self.pages[spec.name].destinations()
        ]  # fmt: skip
        pages = [
            Destination(f"page/{spec.name}", shown_title(spec), spec.icon, self.tr("Page"),
                        partial(self.show_page, spec.name))
            for spec in self.specs
        ]  # fmt: skip
        groups = [
            Destination(f"group/{other.number}", other.name, "home", self.tr("Group"),
                        partial(self.group_chosen.emit, other))
            for other in self.groups if other.number != self.group.number
        ]  # fmt: skip
        return list(chain(entries, pages, groups))

    def show_peers(self) -> "PeersPopover":
        from desktop.app.peers import PeersPopover

        popover = PeersPopover(self, self.bridge, self.group)
        popover.open_above(self.side.chip)
        return popover

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.side.set_room(event.size().width())
        super().resizeEvent(event)

    def _build(self, invite: QAction, go: QAction) -> None:
        self._invite = invite
        self.setProperty("look", "content")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entries: dict[str, str] = {}
        whole = row(self, gap=0)
        self.side = Side(self.group, self.groups, invite, go)
        whole.addWidget(self.side)
        right = column(gap=0)
        self.banners = Banners()
        self.header = Header()
        self.stack = QStackedWidget()
        right.addWidget(self.banners)
        right.addWidget(self.header)
        right.addWidget(self.stack, 1)
        whole.addLayout(right, 1)
        self.toast = Toast(self)
        self.side.list.chosen.connect(self._chosen)
        self.side.group_chosen.connect(self.group_chosen)
        self.side.another.connect(self.another)
        self.side.chip.say(archived() if self.group.read_only else looking())
        self.side.chip.setEnabled(not self.group.read_only)
        self.side.chip.clicked.connect(self.show_peers)
        if self.group.read_only:
            self.banners.show_banner("read_only", phrases.state("group.read_only"))

    def _page(self, spec: PageSpec) -> Page:
        if spec.name in self.pages:
            return self.pages[spec.name]
        page = build(spec, self.stack)
        self.pages[spec.name] = page
        self.stack.addWidget(page)
        page.heading_changed.connect(lambda title, text: self._heading(spec.name, title, text))
        page.section_changed.connect(lambda: self._section(spec.name))
        page.entry_shown.connect(lambda key: self._entry(spec.name, key))
        page.go.connect(self.show_page)
        page.asks.connect(lambda what: self._invite.trigger() if what == "invite" else None)
        page.toast.connect(self.toast.say)
        page.undoable.connect(self.toast.say)
        page.open(self.group, self.bridge)
        self._section(spec.name)
        return page

    def _chosen(self, name: str, kind: str, entry: str) -> None:
        section = self._sections.get(name)
        if kind == "add" and section is not None and section.add is not None:
            section.add()
        else:
            self.show_page(name, entry)

    def _heading(self, name: str, title: str, text: str) -> None:
        self._headings[name] = (title, text)
        if self._shown[0] == name:
            self.header.say(title, text)

    def _section(self, name: str) -> None:
        section = self.pages[name].section()
        if section is not None:
            self._sections[name] = section
            self._list()

    def _entry(self, name: str, key: str) -> None:
        self._entries[name] = key
        if self._shown[0] == name:
            self._shown = (name, key)
            self.header.show_actions(self.pages[name].actions_shown())
            self._list()

    def _list(self) -> None:
        self.side.list.lines.replace(lines(self.specs, self._sections, self._shown))

    def _changed(self, group: int, feature: str, order_keys: Sequence[int]) -> None:
        if group != self.group.number and feature != "local":
            return
        for page in self.pages.values():
            if feature in page.features:
                page.refresh(order_keys)

    def _status(self, status: api.Status) -> None:
        if not self.group.read_only:
            self.side.chip.say(describe(status, self.group.number))
        if status.trouble:
            self.banners.show_banner("trouble", phrases.state(status.trouble))
        else:
            self.banners.clear("trouble")

    def _refused(self, refusal: Refused) -> None:
        self.toast.say(phrases.sentence(refusal))
