"""The page: every preference under its heading, and a field that finds them by their words."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.app.notifications import levels
from desktop.app.passphrase_sheet import ask_passphrase
from desktop.app.preferences.lines import PreferenceLine, reach_words, translated
from desktop.app.preferences.table import TABLE, Section
from desktop.kit import spelling, theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import card, column, label, row, scrolled
from desktop.kit.page import Page
from desktop.kit.preferences import ON, choose, key, value
from desktop.kit.searchline import SearchLine
from sync import api


class PreferencesPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = SearchLine(self.tr("Find a preference"))
        self.filter.textChanged.connect(self._find)
        self.nothing = label(self.tr("No preference has these words. Try fewer."), look="muted", wrap=True)
        self.nothing.hide()
        self._asked = ""
        """The one that somebody wants to see."""
        self.lines: dict[str, PreferenceLine] = {}
        self.cards: list[tuple[QFrame, list[PreferenceLine]]] = []
        self._of_group: list[Section] = []
        """The sections that are shown for this group."""
        self._places = column(gap=4)
        """The layout that holds those sections."""

    @override
    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        self._group, self._bridge = group, bridge
        inside = QWidget()
        whole = row(inside, margin=4)
        holder = QWidget()
        holder.setMaximumWidth(theme.space(170))
        middle = column(holder, gap=4)
        middle.addWidget(self.filter)
        middle.addWidget(self.nothing)
        look, *own, decided = TABLE
        for section in (look, spelling.section(), *own):
            self._add(section, middle)
        middle.addLayout(self._places)
        self._show_of_group()
        self._add(decided, middle)
        middle.addStretch(1)
        whole.addWidget(holder, 1)
        whole.addStretch()
        self._area = scrolled(inside)
        self._area.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area.verticalScrollBar().rangeChanged.connect(self._follow_focus)
        column(self).addWidget(self._area)
        bridge.noted.connect(self._noted)
        self.refresh(())

    def _add(self, section: Section, layout: QVBoxLayout) -> None:
        heading, preferences = section
        if not preferences:
            return
        surface, body = card()
        surface.setAccessibleName(translated(heading))
        body.addWidget(label(translated(heading), "heading", wrap=True))
        reaches = [each.reach for each in preferences]
        usual = max(reaches, key=reaches.count)
        body.addWidget(label(reach_words(usual, self._group.name), "small", look="muted", wrap=True))
        lines = [PreferenceLine(each, self._group.name, says_where=each.reach != usual) for each in preferences]
        for line in lines:
            self.lines[line.preference.name] = line
            line.chosen.connect(partial(self._choose, line))
            line.leads.connect(self._lead)
            body.addWidget(line)
        self.cards.append((surface, lines))
        layout.addWidget(surface)

    def _show_of_group(self) -> bool:
        """Anew where the group has other channels or modules than when it was last shown. Returns whether it has."""
        found = levels.sections(self._bridge, self._group, self.specs)
        if found == self._of_group:
            return False
        self._of_group = found
        for surface, lines in [each for each in self.cards if self._places.indexOf(each[0]) >= 0]:
            self.cards.remove((surface, lines))
            for line in lines:
                del self.lines[line.preference.name]
            self._places.removeWidget(surface)
            surface.deleteLater()
        for section in found:
            self._add(section, self._places)
        return True

    @override
    def refresh(self, order_keys: Sequence[int]) -> None:
        values = {name: value(self._bridge, line.preference, self._group.id) for name, line in self.lines.items()}
        for name, line in self.lines.items():
            line.show_value(values[name])
            line.setEnabled(not line.preference.needs or values.get(line.preference.needs) == ON)

    @override
    def entered(self) -> None:
        if self._show_of_group():
            self.refresh(())
            self._find(self.filter.text())
        asked, self._asked = self.lines.get(self._asked), ""
        if asked is None:
            (self.focusWidget() or self.filter).setFocus()  # where it was
        else:
            asked.control.setFocus()
            self._area.ensureWidgetVisible(asked)

    @override
    def search(self, everywhere: bool, text: str = "") -> bool:
        if everywhere:
            return False
        self.filter.setFocus()
        self.filter.selectAll()
        return True

    @override
    def show_entry(self, key: str) -> None:
        self._asked = key
        if key:
            self.filter.clear()

    def _follow_focus(self) -> None:
        """The page is laid out only after it was asked to show something, and again whenever its width changes."""
        for line in self.lines.values():
            if line.control.hasFocus():
                self._area.ensureWidgetVisible(line)

    def _choose(self, line: PreferenceLine, chosen: str) -> None:
        choose(self._bridge, line.preference, chosen, self._group.id)

    def _lead(self, place: str) -> None:
        page, _, entry = place.partition("/")
        if page:
            self.go.emit(page, entry)
        else:
            ask_passphrase(self.window(), self._bridge)

    def _noted(self, note: str) -> None:
        if any(note == key(line.preference, self._group.id) for line in self.lines.values()):
            self.refresh(())

    def _find(self, typed: str) -> None:
        for surface, lines in self.cards:
            for line in lines:
                line.setVisible(line.matches(typed))
            surface.setVisible(any(line.matches(typed) for line in lines))
        self.nothing.setVisible(not any(line.matches(typed) for line in self.lines.values()))
