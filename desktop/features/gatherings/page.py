"""Gatherings: what comes next, the list of all, and the one that is shown with its dates."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QDateTime, QTime, QTimer, QTimeZone
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from desktop.features.gatherings import OF_PAGE
from desktop.features.gatherings.budget import BudgetPanel
from desktop.features.gatherings.coming import ComingList
from desktop.features.gatherings.dates import DatesPanel
from desktop.features.gatherings.files import file_actions
from desktop.features.gatherings.offers import Offer
from desktop.features.gatherings.preferences import SHEET
from desktop.features.gatherings.reading import begins, between
from desktop.features.gatherings.rota import RotaSheet
from desktop.features.gatherings.sentences import summary
from desktop.features.gatherings.ways_back import ways_back
from desktop.kit import phrases, theme, times
from desktop.kit.bridge import EngineBridge
from desktop.kit.calendar import Calendar, CalendarEntry
from desktop.kit.circles import ask_circles
from desktop.kit.controls import label
from desktop.kit.forms.questions import Question, questions
from desktop.kit.forms.sheet import FormTask
from desktop.kit.icons import icon
from desktop.kit.records import Action, RecordsPage, Subject
from desktop.kit.records.taking_back import in_turn
from models.case import Author, Record, State
from models.features.gatherings import FEATURE, GATHERING
from models.features.gatherings.attendance import open_shifts
from models.features.gatherings.recurrence import listed, rule_of
from models.features.gatherings.rota import Post
from models.features.gatherings.rules import HOSTS, KEEP, successor
from models.features.gatherings.zones import DAY, named
from models.fields import Choice
from models.rules import Who, either, power
from sync import api, overview
from sync.circle_commands import Circle
from sync.overview import Entry, Reader


def is_planned(state: State) -> bool:
    return state.get("state") == "planned"


def is_series(state: State) -> bool:
    return is_planned(state) and bool(rule_of(state))


def from_here() -> State:
    """The zone of this computer, which a new gathering has at first."""
    found = named(bytes(QTimeZone.systemTimeZoneId().data()).decode())
    return {"zone": found} if found else {}


def is_offered(state: State) -> bool:
    return any("taken" not in each for each in listed(state, "hosts").values())


def _is_asked(author: Author, record: Record | None, _entry: State) -> bool:
    return record is not None and successor(record) == author.member


ASKED = either(Who(_is_asked, ("person", "successor")), power(KEEP))


def when_it_is(reader: Reader, gathering: Entry) -> str:
    found = begins(reader, gathering, QDateTime.currentMSecsSinceEpoch())
    if found is None:
        return ""
    at, days = found
    return times.coming_day(at) if days else times.coming(at)


class GatheringsPage(RecordsPage):
    subject = Subject(
        FEATURE, GATHERING,
        actions=(
            Action("set_attendance", when=is_series, asks=True),
            Action("announce", HOSTS),
            Action("add_shift", HOSTS, is_planned, asks=True),
            Action("add_date", HOSTS, is_series),
            Action("plan_cost", HOSTS, asks=True),
            Action("hand_over", HOSTS),
            Action("take_over", ASKED, is_offered),
            Action("cancel", HOSTS, asks=True, from_states=("planned",)),
            Action("revive", HOSTS, asks=True, from_states=("cancelled",)),
        ),
        states=("planned", "full", "cancelled"), tells=when_it_is,
        first=("performers", "programme"),  # for these people come to a cultural event
        apart=("budget", "shifts", "seats", "seats.seen", "sources", "sources.uid", "sources.sequence"),
        main=lambda _state: "",  # whoever opens it says at a date whether they come
        ways_back=ways_back,
    )  # fmt: skip
    offers = OF_PAGE

    @override
    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        super().open(group, bridge)
        self.panel = DatesPanel(self.scope)
        self.panel.asked.connect(self.do)
        self.panel.form_asked.connect(self._ask)
        self.summary = label("", wrap=True)
        self.details.lead.addWidget(self.summary)
        self.budget = BudgetPanel(self.scope)
        self.budget.asked.connect(self.do)
        self.budget.form_asked.connect(self._open)
        for each in (self.panel, self.budget):
            self.details.panel.addWidget(each)
        self.details.shown.connect(self.budget.show_record)
        self.details.shown.connect(self._sum_up)
        self.entry_shown.connect(lambda _key: self._show_dates())
        self.coming = ComingList(self.scope)
        self.coming.opened.connect(self._open_record)
        above = self.list.layout()
        assert isinstance(above, QVBoxLayout)
        above.insertWidget(0, self.coming)
        self._add_calendar()

    @override
    def add(self) -> None:
        kind, adds = GATHERING.name, f"add_{GATHERING.name}"
        text = phrases.action(kind, adds)
        task = FormTask(f"{FEATURE.name}.{adds}", text, text, questions(FEATURE, GATHERING, adds),
                        suggested=from_here(), circles=GATHERING.circles)  # fmt: skip
        self._open(task)

    def _add_calendar(self) -> None:
        """The month, in place of list and details."""
        self.calendar_action = QAction(icon("gatherings"), self.tr("Calendar"), self)
        self.calendar_action.setCheckable(True)
        self.take_in_action, self.save_action, self.feed_action = file_actions(self, self.scope)
        self.rota_action = QAction(icon("people"), self.tr("Rota…"), self)
        self.rota_action.triggered.connect(lambda _checked=False: self.show_rota())
        self.switches = {"calendar": self.calendar_action.isChecked}
        self.calendar_action.toggled.connect(lambda _on: self._arrange())
        self.calendar = Calendar()
        self.calendar.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2))
        self.calendar.hide()
        self.calendar.wanted.connect(lambda *_span: self._fill_calendar())
        self.calendar.opened.connect(lambda chosen: self._open_record(chosen.id))
        around = self.layout()
        assert around is not None
        around.addWidget(self.calendar)

    @override
    def show_record(self, entry: Entry) -> None:
        self.calendar_action.setChecked(False)  # it is in place of list and details
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
        entry = self.details.entry
        if entry is None:
            return
        places = [{"gathering": entry.record, "shift": each.shift, "on": each.date} for each in posts]
        take, give_back = ([api.Do(self.scope.group.number, f"{FEATURE.name}.{intent}", place) for place in places]
                           for intent in ("take_shift", "give_back_shift"))  # fmt: skip
        words = self.tr("You do %n shift(s).", "", len(posts))
        taken_back = partial(self.toast.emit, self.tr("Taken back."))
        in_turn(self.scope.bridge, self, take, lambda: self.undoable.emit(
            words, lambda: in_turn(self.scope.bridge, self, give_back, taken_back)))  # fmt: skip

    def _fill_calendar(self) -> None:
        first, last = (QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch() for day in self.calendar.span)
        found = between(self.scope.bridge, self.scope.viewer.lists, first, last + DAY)
        self.calendar.show_entries(
            CalendarEntry(each.record, each.title, each.start, each.end, all_day=each.days) for each in found)

    def _open_record(self, record: bytes) -> None:
        found = overview.find(self.scope.bridge, record)
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
    def act(self, name: str) -> None:
        self._buttons_by_name[name].trigger()

    @override
    def can(self, name: str) -> bool:
        return self._buttons_by_name[name] in self.actions_shown()

    @property
    def _buttons_by_name(self) -> dict[str, QAction]:
        return {"add": self.add_action, "calendar": self.calendar_action, "rota": self.rota_action,
                "take_in": self.take_in_action, "save": self.save_action, "feed": self.feed_action}  # fmt: skip

    @override
    def actions_shown(self) -> Sequence[QAction]:
        taking = (self.take_in_action,) if self._may_add else ()
        files = (self.save_action,) if self.scope.group.read_only else (self.save_action, self.feed_action)
        return (*super().actions_shown(), self.rota_action, self.calendar_action, *taking, *files)

    @override
    def refresh(self, order_keys: Sequence[int]) -> None:
        super().refresh(order_keys)
        self.coming.refresh()
        self._show_dates()
        if self.calendar.isVisible():
            self._fill_calendar()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "coming"):
            self.coming.fit(self.height())

    def _sum_up(self, _entry: Entry, state: State) -> None:
        self.summary.setText(summary(state))
        self.summary.setVisible(bool(self.summary.text()))

    def _show_dates(self) -> None:
        if self.details.entry is not None:
            self.panel.show_record(self.details.entry)

    def _ask(self, offer: Offer, when: str) -> None:
        """Ask for the rest of what an intent about a date needs."""
        entry = self.details.entry
        if entry is None:
            return
        asked = [each for each in questions(FEATURE, GATHERING, offer.intent) if each.name not in offer.given]
        if offer.reaches:
            field = Choice(options=tuple(offer.reaches), required=True)
            asked.insert(0, Question("reach", field, "gathering.reach", needed=True, default=offer.reaches[0]))
        is_answer = offer.intent == "set_attendance"
        text = self.tr("Answer") if is_answer else phrases.action(GATHERING.name, offer.intent)
        heading = self.tr("{action}: {title}, {when}").format(action=text, title=entry.title, when=when)
        self._open(FormTask(f"{FEATURE.name}.{offer.intent}", heading, text, asked,
                            {"gathering": entry.record, **offer.given}, suggested=dict(offer.suggested),
                            list_number=entry.list_number))  # fmt: skip
