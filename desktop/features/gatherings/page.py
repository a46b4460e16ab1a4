"""Gatherings: what comes next, the list of all, and the one that is shown with its dates."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QDateTime, QModelIndex, Qt, QTime, QTimer, QTimeZone
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QListView, QVBoxLayout
from typing_extensions import override

from desktop.features.gatherings.budget import BudgetPanel
from desktop.features.gatherings.dates import DatesPanel
from desktop.features.gatherings.files import file_actions
from desktop.features.gatherings.preferences import SHEET
from desktop.features.gatherings.reading import Coming, between, coming
from desktop.features.gatherings.rota import RotaSheet
from desktop.features.gatherings.sentences import when
from desktop.kit import phrases, theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.calendar import Calendar, CalendarEntry
from desktop.kit.circles import ask_circles
from desktop.kit.controls import label
from desktop.kit.forms.questions import questions
from desktop.kit.forms.sheet import FormTask
from desktop.kit.icons import icon
from desktop.kit.lines import Lines, LinesDelegate, beside_rows
from desktop.kit.lists import ItemRole, RowsModel
from desktop.kit.records import Action, RecordsPage, Subject
from models.case import State
from models.features.gatherings import FEATURE, GATHERING
from models.features.gatherings.attendance import open_shifts
from models.features.gatherings.recurrence import Date, listed, rule_of
from models.features.gatherings.rota import Post
from models.features.gatherings.rules import HOSTS
from models.features.gatherings.zones import DAY, named
from sync import api, overview
from sync.circle_commands import Circle
from sync.overview import Entry


def is_planned(state: State) -> bool:
    return state.get("state") == "planned"


def is_series(state: State) -> bool:
    return is_planned(state) and bool(rule_of(state))


def from_here() -> State:
    """The zone of this computer, which a new gathering has at first."""
    found = named(bytes(QTimeZone.systemTimeZoneId().data()).decode())
    return {"zone": found} if found else {}


def has_missed(state: State) -> bool:
    return any("reply" not in each for each in listed(state, "missed").values())


def is_offered(state: State) -> bool:
    return any("taken" not in each for each in listed(state, "hosts").values())


class ComingDelegate(LinesDelegate[Coming]):
    @override
    def lines(self, row: Coming) -> Lines:
        return Lines(row.title, row.state, row.second)


class GatheringsPage(RecordsPage):
    subject = Subject(
        FEATURE, GATHERING,
        actions=(
            Action("set_attendance", when=is_series, asks=True),
            Action("announce", HOSTS),
            Action("add_shift", HOSTS, is_planned, asks=True),
            Action("add_date", HOSTS, is_series),
            Action("plan_cost", HOSTS, asks=True),
            Action("note_missing", HOSTS, asks=True),
            Action("reply_missing", when=has_missed),
            Action("hand_over", HOSTS),
            Action("take_over", when=is_offered),
            Action("cancel", HOSTS, asks=True, from_states=("planned",)),
            Action("revive", HOSTS, asks=True, from_states=("cancelled",)),
        ),
        states=("planned", "full", "cancelled"),
        apart=("budget", "shifts", "seats", "seats.seen", "sources", "sources.uid"),
    )  # fmt: skip

    @override
    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        super().open(group, bridge)
        self.panel = DatesPanel(self.scope)
        self.panel.asked.connect(self._carry_out)
        self.panel.form_asked.connect(self._ask)
        self.budget = BudgetPanel(self.scope)
        self.budget.asked.connect(self._carry_out)
        self.budget.form_asked.connect(self._open)
        for each in (self.panel, self.budget):
            self.details.panel.addWidget(each)
        self.details.shown.connect(self.budget.show_record)
        self.entry_shown.connect(lambda _key: self._show_dates())
        self._add_agenda()
        self._add_calendar()

    @override
    def add(self) -> None:
        kind, adds = GATHERING.name, f"add_{GATHERING.name}"
        text = phrases.action(kind, adds)
        task = FormTask(f"{FEATURE.name}.{adds}", text, text, questions(FEATURE, GATHERING, adds),
                        suggested=from_here(), circles=GATHERING.circles)  # fmt: skip
        self._open(task)

    def _add_agenda(self) -> None:
        """What comes next, above the list of all gatherings."""
        self.agenda: RowsModel[Coming] = RowsModel(lambda row: row.title, lambda row: row.spoken, self)
        self.agenda_heading = label(self.tr("What comes next"), "small", look="section")
        self.agenda_heading.setContentsMargins(*beside_rows())
        self.agenda_view = QListView()
        self.agenda_view.setModel(self.agenda)
        self.agenda_view.setItemDelegate(ComingDelegate(self.agenda_view))
        self.agenda_view.setMouseTracking(True)
        self.agenda_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.agenda_view.setAccessibleName(self.agenda_heading.text())
        self.agenda_view.activated.connect(self._open_date)
        self.agenda_view.clicked.connect(self._open_date)
        above = self.list.layout()
        assert isinstance(above, QVBoxLayout)
        above.insertWidget(0, self.agenda_heading)
        above.insertWidget(1, self.agenda_view)
        self._refresh_agenda()

    def _add_calendar(self) -> None:
        """The month, in place of list and details."""
        self.calendar_action = QAction(icon("gatherings"), self.tr("Calendar"), self)
        self.calendar_action.setCheckable(True)
        self.take_in_action, self.save_action, self.feed_action = file_actions(self, self.scope)
        self.rota_action = QAction(icon("people"), self.tr("Rota…"), self)
        self.rota_action.triggered.connect(lambda _checked=False: self.show_rota())
        self.calendar_action.toggled.connect(lambda _on: self._arrange())
        self.calendar = Calendar()
        self.calendar.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2))
        self.calendar.hide()
        self.calendar.wanted.connect(lambda *_span: self._fill_calendar())
        self.calendar.opened.connect(self._open_entry)
        around = self.layout()
        assert around is not None
        around.addWidget(self.calendar)

    @override
    def show_record(self, entry: Entry) -> None:
        self.calendar_action.setChecked(False)  # it stands in place of list and details
        super().show_record(entry)

    @override
    def show_entry(self, key: str) -> None:
        if key == SHEET:
            self.entry_shown.emit("")  # coming back here does not open it again
            QTimer.singleShot(0, self, self.feed_action.trigger)  # the page takes the focus first
        else:
            super().show_entry(key)

    def show_rota(self) -> None:
        """Who would do what at the next dates of the gathering that is shown."""
        entry, state = self.details.entry, self.details.state
        if entry is None or not open_shifts(state):
            self.toast.emit(self.tr("Choose a gathering that has shifts."))
            return

        def opened(circles: Sequence[Circle]) -> None:
            in_circle = (each.members for each in circles if each.list_number == entry.list_number)
            everyone = entry.list_number == self.scope.group.number
            members = self.scope.names.members if everyone else list(next(in_circle, ()))
            sheet = RotaSheet(self, self.scope, entry, state, members)
            sheet.taken.connect(self._take_posts)
            sheet.open(sheet.take if sheet.take.isVisibleTo(sheet) else None)

        ask_circles(self.scope, self, opened)

    def _take_posts(self, posts: list[Post]) -> None:
        for each in posts:
            self._carry_out("take_shift", {"shift": each.shift, "on": each.date})

    def _fill_calendar(self) -> None:
        first, last = (QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch() for day in self.calendar.span)
        found = between(self.scope.bridge, self.scope.viewer.lists, first, last + DAY)
        self.calendar.show_entries(
            CalendarEntry(each.record, each.title, each.start, each.end, all_day=each.days) for each in found)

    def _open_entry(self, chosen: CalendarEntry) -> None:
        found = overview.find(self.scope.bridge, chosen.id)
        if found is not None:
            self.show_record(found)
            self.details.setFocus()

    @override
    def _arrange(self) -> None:
        super()._arrange()
        if not hasattr(self, "calendar"):
            return
        shows_month = self.calendar_action.isChecked()
        if shows_month:
            self.list.hide()
            self._right.hide()
            self._fill_calendar()
        self.calendar.setVisible(shows_month)

    @override
    def actions_shown(self) -> Sequence[QAction]:
        taking = (self.take_in_action,) if self._may_add else ()
        files = (self.save_action,) if self.scope.group.read_only else (self.save_action, self.feed_action)
        return (*super().actions_shown(), self.rota_action, self.calendar_action, *taking, *files)

    @override
    def refresh(self, order_keys: Sequence[int]) -> None:
        super().refresh(order_keys)
        self._refresh_agenda()
        self._show_dates()
        if self.calendar.isVisible():
            self._fill_calendar()

    def _refresh_agenda(self) -> None:
        now = QDateTime.currentMSecsSinceEpoch()
        rows = []
        for each in coming(self.scope.bridge, self.scope.viewer.lists, now):
            told = " · ".join(filter(None, (when(Date(0, each.start, each.end), days=each.days), each.place)))
            shown = "" if each.state == "planned" else phrases.state(f"state.{GATHERING.name}.{each.state}")
            rows.append(Coming(each.record, each.start, each.end, each.title, shown, told))
        self.agenda.replace(rows)
        for widget in (self.agenda_heading, self.agenda_view):
            widget.setVisible(bool(rows))
        self._fit_agenda()

    def _fit_agenda(self) -> None:
        """It shows at most four, and takes at most a third of the page."""
        row = max(1, self.agenda_view.sizeHintForRow(0))
        shown = min(self.agenda.rowCount(), 4, max(1, self.height() // 3 // row))
        self.agenda_view.setFixedHeight(shown * row + 2 * self.agenda_view.frameWidth())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "agenda"):
            self._fit_agenda()

    def _open_date(self, index: QModelIndex) -> None:
        found = overview.find(self.scope.bridge, index.data(ItemRole).record)
        if found is not None:
            self.show_record(found)

    def _show_dates(self) -> None:
        if self.details.entry is not None:
            self.panel.show_record(self.details.entry)

    def _carry_out(self, intent: str, given: dict[str, object]) -> None:
        """Do something about a date of the gathering that is shown."""
        entry = self.details.entry
        if entry is not None:
            command = api.Do(self.scope.group.number, f"{FEATURE.name}.{intent}", {"gathering": entry.record, **given})
            self.scope.bridge.call(command, partial(self._done, intent=intent), owner=self)

    def _ask(self, intent: str, given: dict[str, object]) -> None:
        """Ask for the rest of what an intent about a date needs."""
        entry = self.details.entry
        if entry is None:
            return
        if intent == "set_attendance" and not given:
            self.carry_out(Action(intent, asks=True, suggests=lambda _occasion: {"answer": "yes"}))
            return
        asked = [each for each in questions(FEATURE, GATHERING, intent) if each.name not in given]
        text = phrases.action(GATHERING.name, intent)
        task = FormTask(f"{FEATURE.name}.{intent}", f"{text}: {entry.title}", text, asked,
                        {"gathering": entry.record, **given}, list_number=entry.list_number)  # fmt: skip
        self._open(task)
