"""Opening everything: the pages of the registry, a record of each, the menus, what every action and button opens."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from desktop.app.group import GroupView
from desktop.app.window import Window
from desktop.kit.gallery import Gallery
from desktop.kit.records import RecordsPage
from desktop.kit.theme import theme
from sync import api
from tests.desktop.crawler import looks, states
from tests.desktop.crawler.faults import Fault
from tests.desktop.crawler.house import House
from tests.desktop.crawler.looks import SCREENS, Look, inside
from tests.desktop.crawler.opening import Eyes, Opening, press_button, words_of
from tests.desktop.crawler.painting import painted_faults
from tests.desktop.crawler.seeing import look_at, pressable
from tests.desktop.crawler.tabbing import tab_round
from tests.desktop.crawler.wording import demo_words, worded

ENDS = ("quit", "lock")
"""Actions after which there is no window to look at."""


PARTS = ("pages", "actions", "new group", "states", "doors", "gallery")


class Spot(NamedTuple):
    """A page of a window, perhaps at an entry, to which the walk returns after whatever was done."""

    window: Window
    group: api.Group
    page: str
    entry: str = ""

    def go(self) -> GroupView:
        view = self.window.view
        if view is None or view.group != self.group:
            self.window.show_group(self.group)
            view = self.window.view
            assert view is not None
        view.show_page(self.page, self.entry)
        return view


class Walk:
    """One walk through the house in one look."""

    def __init__(self, house: House, look: Look, *, tabs: bool = True, presses: bool = True) -> None:
        """`tabs`: go round with Tab everywhere. `presses`: press every button, and look at every record."""
        self._house, self._look = house, look
        self._tabs, self._presses = tabs, presses
        self.faults: list[Fault] = []
        self.places: list[str] = []
        """What has been looked at."""
        self._pressed: set[tuple[str, str]] = set()
        self._opening = Opening(house, Eyes(self.opened, self.again), deep=presses)

    def go(self, parts: Sequence[str] = PARTS) -> None:
        sample, fresh = self._house.groups
        place = SCREENS[self._look.screen]
        with self._house.window(sample, place) as window:
            if "pages" in parts:
                self.pages(window, "")
            if "actions" in parts:
                self.menus(window)
                self.actions(window)
        if "new group" in parts:
            with self._house.window(fresh, place) as window:
                self.pages(window, "new group, ")
        if "states" in parts:
            self.states(place)
        if "doors" in parts:
            self.doors(place)
        if "gallery" in parts:
            self.gallery(place)

    def pages(self, window: Window, prefix: str) -> None:
        assert window.view is not None
        for spec in window.view.pages.specs:
            spot = Spot(window, window.view.group, spec.name)
            page, place = spot.go().page, f"{prefix}page {spec.name}"
            self.see(window, place)
            self.press(spot, place)
            self.menus_of_rows(spot, place)
            for entry in list(spot.go().page.destinations())[:None if self._presses else 1]:
                inside = spot._replace(entry=entry.key)
                inside.go()
                self.see(window, f"{place}, {entry.title}")
                self.press(inside, f"{place}, {entry.title}")
                self.menus_of_rows(inside, place)
            page = spot.go().page
            if isinstance(page, RecordsPage):
                self.records(spot, page, place)

    def records(self, spot: "Spot", page: RecordsPage, place: str) -> None:
        """One record in each state that the list has."""
        seen: set[str] = set()
        for row in list(page.list.rows.items):
            if {row.state, ""} & seen:
                continue
            seen.add(row.state if self._presses else "")
            inside = spot._replace(entry=row.entry.record.hex())
            inside.go()
            self.see(spot.window, f"{place}, {row.title}")
            self.press(inside, f"{place}, a record")

    def menus(self, window: Window) -> None:
        for menu in window.registry.findChildren(QMenu):
            if menu.actions():
                menu.popup(window.mapToGlobal(window.rect().topLeft()))
                self.see(menu, f"menu {menu.title().replace('&', '')}", tabs=False)
                menu.close()
                self._house.settle()

    def actions(self, window: Window) -> None:
        """What each action of the window and of its pages opens."""
        assert window.view is not None
        for spec in window.view.pages.specs:
            spot = Spot(window, window.view.group, spec.name)
            spot.go()
            self._house.settle()
            for name in [each.name for each, action in window.registry.possible() if action.isEnabled()]:
                key = ("window" if name in window.registry.by_name else spec.name, name)
                if name not in ENDS and key not in self._pressed:
                    self._pressed.add(key)
                    self.act(spot, name)

    def act(self, spot: "Spot", name: str) -> None:
        window = spot.window

        def trigger() -> None:
            action = next((action for each, action in window.registry.possible() if each.name == name), None)
            if action is not None:
                action.trigger()

        view = window.view
        self._opening.opens(window, f"action {name}", trigger, spot.go)
        if window.view is not view:
            self.see(window, f"after action {name}")
        elif self._presses and name not in window.registry.by_name:
            self._opening.menus_of_rows(window, f"action {name}", trigger)
        is_larger = theme().percent != self._look.zoom
        looks.put_on(self._look)
        if is_larger:
            window.show_group(spot.group)
        spot.go()
        self._house.settle()

    def press(self, spot: "Spot", place: str) -> None:
        """Press every button of the page, and look at what it opens."""
        while self._presses:
            view = spot.go()
            self._house.settle()
            found = next((each for each in pressable(view) if self._key(view, spot, each) not in self._pressed), None)
            if found is None:
                break
            said = words_of(found)
            self._pressed.add(self._key(view, spot, found))
            does = partial(press_button, spot.window, said)
            self._opening.opens(spot.window, f"{place}, button {said!r}", does, spot.go)
        spot.go()
        self._house.settle()

    def _key(self, view: GroupView, spot: "Spot", button: QAbstractButton) -> tuple[str, str]:
        """The same for buttons that do the same."""
        page = f"{type(view.page).__name__}{' with a record' if spot.entry else ''}"
        return "side" if view.side.isAncestorOf(button) else page, words_of(button)

    def menus_of_rows(self, spot: "Spot", place: str) -> None:
        if self._presses:
            self._opening.menus_of_rows(spot.window, place, spot.go)

    def states(self, place: tuple[int, int, int, int]) -> None:
        """What a page or the window shows at times only; and an archive that is only read."""
        sample = self._house.groups[0]
        with self._house.window(sample, place) as window:
            for name, root in states.of_window(self._house, window, self._house.now):
                self.see(root, name)
        with self._house.window(replace(sample, read_only=True), place) as window:
            self.pages(window, "archive, ")

    def doors(self, place: tuple[int, int, int, int]) -> None:
        """What there is before there is a group."""
        for name, make in states.doors(self._house).items():
            door = make()
            self._put_up(door, place)
            for state in states.of_door(self._house, door):
                self.see(door, ", ".join(filter(None, (name, state))))
            self._take_down(door)

    def gallery(self, place: tuple[int, int, int, int]) -> None:
        """The parts of the kit in all their states."""
        gallery = Gallery()
        self._put_up(gallery, place)
        for row in range(gallery.names.count()):
            gallery.names.setCurrentRow(row)
            gallery.names.setFocus()
            self.see(gallery.shown.currentWidget(), f"gallery, {gallery.names.item(row).text()}", english=True)
        self._take_down(gallery)

    def _put_up(self, widget: QWidget, place: tuple[int, int, int, int]) -> None:
        widget.setGeometry(*inside(place))
        widget.show()
        widget.activateWindow()

    def _take_down(self, widget: QWidget) -> None:
        widget.close()
        widget.deleteLater()
        self._house.settle()

    def opened(self, root: QWidget, place: str) -> None:
        self.see(root, place, tabs=not isinstance(root, QMenu))

    def again(self, root: QWidget, place: str) -> None:
        """Something was done there, and nothing has opened."""

    def see(self, root: QWidget, place: str, *, tabs: bool = True, english: bool = False) -> None:
        """`english`: what stands there is not for neighbours."""
        self._house.settle()
        self.places.append(place)
        found = [*look_at(root), *painted_faults(root)]
        if not english:
            found += worded(root, self._look.words, demo_words())
        if tabs and self._tabs:
            found += tab_round(root, self._house.settle)
        self.faults += [Fault(each.kind, each.what, place, str(self._look)) for each in found]

