"""The pages of a group: made when they are first shown, refreshed when their records change."""

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import Signal

from desktop.app.arrangement import SEARCH
from desktop.kit.bridge import EngineBridge
from desktop.kit.page import Entry, Page, PageSpec, Section, build, shown_title
from desktop.kit.refreshing import PageRefresher
from desktop.kit.stacked import Stacked
from desktop.modules import SETTINGS, switched_off
from desktop.place import Place, is_record
from sync import api


def _to_me(section: Section | None) -> list[tuple[str, int, int]]:
    """What Home says of a section: mentions, and unread messages to this person."""
    told = ((each.key, each.mentions, each.unread if each.direct else 0) for each in section.entries) if section else ()
    return [each for each in told if any(each[1:])]


class Pages(Stacked):
    shown_changed = Signal()
    """Another page or entry is shown, or its heading is another one."""
    sections_changed = Signal()
    """`specs` or `sections` are others now."""
    made = Signal(object)
    """A Page was made: connect what it asks of the window."""

    def __init__(self, bridge: EngineBridge, group: api.Group, specs: Sequence[PageSpec]) -> None:
        super().__init__()
        self._bridge, self._group = bridge, group
        self._all = list(specs)
        self.specs = self._all
        """The pages of the modules that are switched on."""
        self.by_name: dict[str, Page] = {}
        self._refreshers: dict[str, PageRefresher] = {}
        self.sections: dict[str, Section] = {}
        """What each page adds to the sidebar."""
        self._headings: dict[str, tuple[str, str]] = {}
        self._entries: dict[str, str] = {}
        """The entry that each page shows."""
        self._shown = self._anchor = ""
        bridge.changed.connect(self._changed)

    def open(self, place: Place | None = None) -> None:
        """Make the pages that have entries in the sidebar, and show the place, or else the first page."""
        self._choose()
        for spec in self.specs:
            if spec.entries:
                self._page(spec)
        if place is None or not self.has(place.page):
            place = Place(self._group.id, self.specs[0].name)
        self.show_page(place.page, place.entry, place.anchor)

    def has(self, name: str) -> bool:
        """Is there a page of this name, and is its module switched on?"""
        return any(spec.name == name for spec in self.specs)

    def _choose(self) -> None:
        optional = [spec.name for spec in self._all if spec.optional]
        off = switched_off(self._bridge, self._group.number, optional)
        self.specs = [spec for spec in self._all if spec.name not in off]

    @property
    def off(self) -> list[PageSpec]:
        """The pages of the modules that are switched off."""
        return [spec for spec in self._all if spec not in self.specs]

    @property
    def page(self) -> Page:
        """The visible page."""
        return self.by_name[self._shown]

    @property
    def heading(self) -> tuple[str, str]:
        """Title and subtitle of the visible page."""
        spec = next(spec for spec in self.specs if spec.name == self._shown)
        return self._headings.get(self._shown, (shown_title(spec), ""))

    @property
    def place(self) -> Place:
        """What is shown."""
        return Place(self._group.id, self._shown, self._entries.get(self._shown, ""), self._anchor)

    @property
    def marked(self) -> tuple[str, str]:
        """The page, and the entry of it, that the sidebar shows as the ones where one is."""
        page = self.by_name.get(self._shown)
        return self._shown, (page.stands_at if page is not None else "") or self._entries.get(self._shown, "")

    def show_page(self, name: str, entry: str = "", anchor: str = "") -> None:
        """Bring a page to the front, at an entry of its section and a record in it where they are named."""
        spec = next((spec for spec in self.specs if spec.name == name), None)
        if spec is None:
            return
        page = self._page(spec)
        self.setCurrentWidget(page)
        self._shown = self._anchor = ""  # a page that tells its entry meanwhile makes no step of its own
        if entry:
            self._entries[name] = entry  # a page that has no entries in the sidebar says nothing
            page.show_entry(entry)
        if is_record(anchor):
            page.show_anchor(bytes.fromhex(anchor))
            self._anchor = anchor
        self._shown = name
        self.shown_changed.emit()
        page.entered()

    def choose(self, name: str, kind: str, entry: str) -> None:
        """A row of the sidebar was chosen."""
        section = self.sections.get(name)
        if kind == "add" and section is not None and section.add is not None:
            section.add()
        else:
            self.show_page(name, entry)

    def search(self, everywhere: bool, text: str = "") -> None:
        """Show the search of everything, or ask the visible page to search in what it shows."""
        if everywhere:
            self.show_page(SEARCH, text)
        self.page.search(everywhere, text)

    def entries(self) -> list[tuple[PageSpec, Entry]]:
        """All entries of the pages, each with its page."""
        made = [(spec, self.by_name[spec.name]) for spec in self.specs if spec.name in self.by_name]
        return list(chain.from_iterable(((spec, entry) for entry in page.destinations()) for spec, page in made))

    def _page(self, spec: PageSpec) -> Page:
        if spec.name in self.by_name:
            return self.by_name[spec.name]
        page = build(spec, self)
        self.by_name[spec.name] = page
        self._refreshers[spec.name] = PageRefresher(page)
        self.addWidget(page)
        page.heading_changed.connect(lambda title, text: self._heading_changed(spec.name, title, text))
        page.section_changed.connect(lambda: self._section_changed(spec.name))
        page.entry_shown.connect(lambda key: self._entry_shown(spec.name, key))
        page.go.connect(self.show_page)
        page.specs, page.sections = self._all, self.sections
        self.made.emit(page)
        page.open(self._group, self._bridge)
        self._section_changed(spec.name)
        return page

    def _heading_changed(self, name: str, title: str, text: str) -> None:
        self._headings[name] = (title, text)
        if self._shown == name:
            self.shown_changed.emit()

    def _section_changed(self, name: str) -> None:
        section = self.by_name[name].section()
        if section is not None:
            former = self.sections.get(name)
            self.sections[name] = section
            self.sections_changed.emit()
            if _to_me(section) != _to_me(former):
                self._tell_of_everything()

    def _tell_of_everything(self) -> None:
        """Refresh the pages that show something of all others, because what a page adds to the sidebar has changed."""
        for name, page in self.by_name.items():
            if page.of_everything:
                self._refreshers[name].changed(())

    def _entry_shown(self, name: str, key: str) -> None:
        self._entries[name] = key
        if self._shown == name:
            self._anchor = ""
            self.shown_changed.emit()

    def _changed(self, group: int, feature: str, order_keys: Sequence[int], list_number: int) -> None:
        if group != self._group.number and feature != "local":
            return
        private = list_number not in (0, self._group.number) and feature != "circles"
        for name, page in self.by_name.items():
            everything = page.of_everything and feature != "local"
            if everything or (feature in page.features and not private):
                self._refreshers[name].changed(order_keys)
        if feature == SETTINGS:
            self._follow_settings()

    def _follow_settings(self) -> None:
        former = self.specs
        self._choose()
        if self.specs != former:
            for spec in self.specs:
                if spec.entries:
                    self._page(spec)
            if all(spec.name != self._shown for spec in self.specs):
                self.show_page(self.specs[0].name)
            self.sections_changed.emit()
