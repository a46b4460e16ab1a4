"""Narrowing a list down: words at once, the rest on demand, and filters that are kept under a name."""

from functools import partial

from PySide6.QtCore import QDateTime, QLocale, QTime, QTimer, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from desktop.kit import phrases, theme
from desktop.kit.combo import ComboBox
from desktop.kit.controls import button, column, field, row, tool
from desktop.kit.forms.dates import DayLine
from desktop.kit.ground import READABLE
from desktop.kit.people import PersonPicker
from desktop.kit.records.filters import Filter, Views
from desktop.kit.records.subject import Subject
from desktop.kit.scope import Scope
from desktop.kit.searchline import SearchLine
from desktop.kit.typed_times import day_format
from models.fields import Choice

PAUSE = 150
"""Milliseconds without a key before the list follows."""


class FilterBar(QWidget):
    changed = Signal()

    def __init__(self, scope: Scope, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = subject.kind.name
        self._views = Views(scope.bridge, scope.group.id, self._kind)
        self.setMaximumWidth(theme.space(READABLE))
        layout = column(self, gap=2)
        self.text = SearchLine(self.tr("Find in this list"))
        self.more = tool(self.tr("More filters"), "chevron-down", self._unfold)
        self.more.setCheckable(True)
        self.views = tool(self.tr("Saved filters"), "star", self._open_views)
        line = row(gap=1)
        line.addWidget(self.text, 1)
        line.addWidget(self.more)
        line.addWidget(self.views)
        layout.addLayout(line)
        self.state, self.tag, self.person = ComboBox(), ComboBox(), PersonPicker(scope.names)
        self.since = DayLine(coming=False)
        self.choices = {name: self._choice(name, subject) for name in subject.filters}
        self.rest = QWidget()
        self._lay_out_rest(subject)
        layout.addWidget(self.rest)
        self.rest.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.changed)
        for signal in (self.text.textChanged, self.state.changed, self.tag.changed, self.person.changed,
                       self.since.edited, *(each.changed for each in self.choices.values())):  # fmt: skip
            signal.connect(self._later)

    def _choice(self, name: str, subject: Subject) -> ComboBox:
        """What a field of choice may hold."""
        made, field_of_choice = ComboBox(), subject.kind.fields[name]
        made.addItem(self.tr("Any"), "")
        for each in field_of_choice.options if isinstance(field_of_choice, Choice) else ():
            made.addItem(phrases.option(f"{self._kind}.{name}", each), each)
        return made

    def _lay_out_rest(self, subject: Subject) -> None:
        layout = column(self.rest, gap=2)
        for name, made in self.choices.items():
            caption = phrases.caption(f"{self._kind}.{name}")
            layout.addLayout(field(caption, made))
            made.setAccessibleName(caption)
        self.state.addItem(self.tr("Any state"), "")
        for each in subject.list_states:
            self.state.addItem(phrases.option(f"{self._kind}.state", each), each)
        self.tag.addItem(self.tr("Any tag"), "")
        for is_there, caption, control in (
            (bool(subject.list_states), self.tr("State"), self.state), (bool(subject.tags), self.tr("Tag"), self.tag),
            (True, self.tr("Person"), self.person.box), (True, self.tr("Changed since"), self.since.line),
        ):  # fmt: skip
            owner = self.person if control is self.person.box else self.since if control is self.since.line else control
            if is_there:
                layout.addLayout(field(caption, owner))
                control.setAccessibleName(caption)
        self.clear_button = button(self.tr("Show everything"), self.clear, look="link")
        layout.addWidget(self.clear_button)

    @property
    def filter(self) -> Filter:
        person = self.person.chosen
        day = self.since.day
        since = QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch() if day.isValid() else 0
        choices = " ".join(f"{name}={each.chosen}" for name, each in self.choices.items() if each.chosen)
        return Filter(self.text.text().strip(), self.state.chosen or "", person.hex() if person else "",
                      self.tag.chosen or "", since, choices)  # fmt: skip

    def show_filter(self, chosen: Filter) -> None:
        self.text.setText(chosen.text)
        self.state.choose(chosen.state)
        self.offer_tags([chosen.tag] if chosen.tag else [])
        self.tag.choose(chosen.tag)
        self.person.choose(bytes.fromhex(chosen.person) if chosen.person else None)
        day = QDateTime.fromMSecsSinceEpoch(chosen.since).date()
        self.since.line.setText(QLocale().toString(day, day_format()) if chosen.since else "")
        held = dict(chosen.chosen)
        for name, each in self.choices.items():
            each.choose(held.get(name, ""))
        self.more.setChecked(bool(chosen.state or chosen.person or chosen.tag or chosen.since or chosen.choices))
        self._unfold()

    def clear(self) -> None:
        """Show everything."""
        self.show_filter(Filter())

    def offer_tags(self, tags: list[str]) -> None:
        """Tags that one may choose, beside those that are offered already."""
        for each in tags:
            if self.tag.findData(each) < 0:
                self.tag.addItem(each, each)

    def _later(self) -> None:
        self._pause.start()

    def _unfold(self) -> None:
        self.rest.setVisible(self.more.isChecked())

    def _open_views(self) -> None:
        self.menu().popup(self.views.mapToGlobal(self.views.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """The saved filters."""
        menu = QMenu(self)
        saved = self._views.saved
        for name, chosen in saved.items():
            menu.addAction(name, partial(self.show_filter, chosen))
        if saved:
            menu.addSeparator()
            forget = menu.addMenu(self.tr("Forget a saved filter"))
            for name in saved:
                forget.addAction(name, partial(self._views.forget, name))
        menu.addAction(self.tr("Save this filter…"), self._ask_name).setEnabled(not self.filter.is_everything)
        return menu

    def save(self, name: str) -> None:
        if name.strip():
            self._views.save(name.strip(), self.filter)

    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Save this filter"))
        dialog.setLabelText(self.tr("Name of the filter"))
        dialog.textValueSelected.connect(self.save)
        dialog.open()
