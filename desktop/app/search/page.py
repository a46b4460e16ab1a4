"""The page that searches everything in the group (Ctrl+Shift+F)."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from desktop.app.home.lines import Line
from desktop.app.home.listing import HomeList
from desktop.app.search.field import SearchField
from desktop.app.search.hints import Hints
from desktop.app.search.lines import naming_of
from desktop.app.search.looking import Looking
from desktop.app.search.offers import unknown
from desktop.app.search.parts import kinds, marks
from desktop.app.status_words import arriving
from desktop.features.conversations.search import PLACES
from desktop.found import ME
from desktop.kit import phrases, theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.circles import ask_circles
from desktop.kit.controls import column, label
from desktop.kit.ground import READABLE
from desktop.kit.page import Page
from desktop.kit.people import names_of
from desktop.kit.scope import Scope
from desktop.kit.stacked import Stacked
from desktop.place import record_link
from models.errors import Refused
from models.search import OPERATORS
from sync import api, overview
from sync.circle_commands import Circle

LONGEST = 200
"""Characters of a search that Back returns to."""


class SearchPage(Page):
    of_everything = True

    _group: api.Group
    _bridge: EngineBridge

    @override
    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        self._group, self._bridge = group, bridge
        self._row = -1
        """The row that becomes the current one when more has been found."""
        self._circles: dict[int, str] = {}
        """List number -> name of the private circles."""
        self.looking = Looking(
            bridge, group.number, lambda: naming_of(bridge, group, self.specs, self._circles), self)
        self.looking.changed.connect(self._show)
        bridge.status.connect(self._say)
        self.field = SearchField(self._values)
        self.field.setMaximumWidth(theme.space(READABLE))
        self.field.textChanged.connect(self._ask)
        self.field.returnPressed.connect(self._choose_first)
        self.field.down.connect(self._to_list)
        self.said = label("", "small", look="muted", wrap=True)
        self.hints, self.list = Hints(), HomeList()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.chosen.connect(self._choose)
        self.stack = Stacked()
        self.stack.addWidget(self.hints)
        self.stack.addWidget(self.list)
        top = column(margin=4, gap=2)
        top.addWidget(self.field)
        top.addWidget(self.said)
        whole = column(self, gap=0)
        whole.addLayout(top)
        whole.addWidget(self.stack, 1)
        self.heading_changed.emit(self.tr("Search"), group.name)
        self._show()

    @override
    def refresh(self, order_keys: Sequence[int]) -> None:
        self.looking.again()

    @override
    def entered(self) -> None:
        """Put the focus where it was among the results, for example after Back; else into the field."""
        ask_circles(Scope(self._bridge, self._group), self, self._name_circles)
        if self.list.currentIndex().isValid() and self.looking.lines:
            self.list.setFocus()
        else:
            self.field.setFocus()

    @override
    def show_entry(self, key: str) -> None:
        """Search for a text; what was found for it already stays as it is."""
        if key != self.field.text():
            self.field.setText(key)

    @override
    def search(self, everywhere: bool, text: str = "") -> bool:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        return True

    def _name_circles(self, circles: Sequence[Circle]) -> None:
        former, self._circles = self._circles, {each.list_number: each.name for each in circles}
        if self._circles != former:
            self.looking.again()

    def _ask(self, text: str) -> None:
        self.list.setCurrentIndex(self.list.rows.index(-1))
        self.looking.ask(text)
        self._say()

    def _values(self) -> Mapping[str, Sequence[str]]:
        """The values of each operator that are offered."""
        try:
            names = names_of(self._bridge, self._group)
            lists = overview.viewer(self._bridge, self._group.number).lists
            places = [title for _, title in overview.titles(self._bridge, lists, PLACES)]
        except Refused as refused:
            if refused.code != "store.busy":
                raise
            return {}
        days = ("today", "yesterday")
        return {
            "from": [ME, *(names.plain(member) for member in names.members)], "in": places, **marks(),
            "kind": sorted({phrases.caption(kind) for kind in kinds()}), "on": days, "after": days, "before": days,
        }  # fmt: skip

    def _show(self) -> None:
        found = self.looking.lines
        self.list.rows.replace(found)
        if self._row >= 0 and not self.looking.is_looking:
            self.list.setCurrentIndex(self.list.rows.index(min(self._row, len(found) - 1)))
            self._row = -1
        self.stack.setCurrentWidget(self.list if found else self.hints)
        self._say()

    def _say(self) -> None:
        """How the search goes, in words."""
        said = self._state()
        shown = self.stack.currentWidget() is self.list
        strange = unknown(self.looking.text)
        known = phrases.isolated(" ".join(f"{each}:" for each in OPERATORS))
        note = self.tr("{piece}: is searched as a word. There are {known}").format(
            piece=phrases.isolated(strange or ""), known=known)
        self.said.setText(" ".join(filter(None, (said if shown else "", note if strange else ""))))
        self.said.setVisible(bool(self.said.text()))
        self.hints.heading.setText(said)
        self.list.setAccessibleDescription(said)

    def _state(self) -> str:
        looking = self.looking
        if not looking.text.strip():
            return self.tr("Search everything that you can read here")
        if looking.is_looking:
            return self.tr("Looking…")
        if looking.complaint is not None:
            return phrases.sentence(looking.complaint)
        if looking.query.is_empty:
            return self.tr("Type a word to look for.")
        some_come = arriving(self._bridge.last_status, self._group.number) > 0
        if not looking.lines:
            nothing = self.tr("Nothing fits. Try fewer or shorter words.")
            coming = self.tr("What is still arriving is found as it arrives.")
            return f"{nothing} {coming}" if some_come else nothing
        found = sum(bool(line.extract.text) for line in looking.lines)
        if some_come or looking.has_more:
            return self.tr("%n found so far", "", found)
        return self.tr("%n found", "", found)

    def _to_list(self) -> None:
        self.looking.ask_now()
        if self.looking.lines:
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.list.rows.index(1))
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose_first(self) -> None:
        """Enter goes to the newest hit of the first part, once the search has ended."""
        self.looking.ask_now()
        if self.looking.lines and not self.looking.is_looking:
            self._choose(self.looking.lines[1])

    def _choose(self, line: Line) -> None:
        what, _, of = line.target.partition(" ")
        if what == "more":
            self._row = self.list.rows.row_of(line.key)
            self.looking.more(of)
            return
        self.list.setCurrentIndex(self.list.rows.index(self.list.rows.row_of(line.key)))
        if len(self.looking.text) <= LONGEST:
            self.entry_shown.emit(self.looking.text)
        self.link.emit(record_link(bytes.fromhex(of)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.field.hasFocus():
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()
            event.accept()
        else:
            super().keyPressEvent(event)
