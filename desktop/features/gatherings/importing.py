"""Taking a calendar file in: first what it invites to and what will be left out; then, if the person agrees, all."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimeZone, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.features.gatherings import sentences
from desktop.features.gatherings.reading import taken_from
from desktop.kit import phrases
from desktop.kit.circles import Company
from desktop.kit.controls import button, label, row
from desktop.kit.dialogs import ask_file, notice
from desktop.kit.page import Page
from desktop.kit.scope import Scope
from desktop.kit.side import SideSheet
from models.errors import Refused
from models.features.gatherings.calendar_reading import CalendarFile, Invitation, read_calendar
from models.features.gatherings.lines import MOST_BYTES, only
from models.features.gatherings.recurrence import FIRST, date_of, rule_of
from models.features.gatherings.zones import named
from sync import api

translate = QCoreApplication.translate
MOST_SHOWN = 100
"""Most events, and most notes, that are named; the others are counted."""


def ask_calendar(page: Page, scope: Scope) -> QFileDialog:
    """Let the person choose a calendar file, and show what is in it."""
    heading, kinds = translate("gatherings", "Take a calendar file in"), translate("gatherings", "Calendars (*.ics)")
    return ask_file(page, heading, kinds, lambda path: open_calendar(page, scope, path))


def open_calendar(page: Page, scope: Scope, path: Path) -> "TakeInSheet | None":
    """None if the file cannot be read; then the reason is shown."""
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    home = named(zone) or named("UTC")
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
        found = read_calendar(raw, str(home))
    except (OSError, Refused) as error:
        reason = error if isinstance(error, Refused) else Refused("calendar.not_read", reason=error.strerror or "")
        notice(page, translate("gatherings", "Nothing was taken in"), phrases.sentence(reason))
        return None
    sheet = TakeInSheet(page, scope, raw, found, zone if named(zone) else "UTC")
    sheet.done.connect(page.toast)
    sheet.open(sheet.take if found.invitations else None)
    return sheet


class TakeInSheet(SideSheet):
    done = Signal(str)
    """All is taken in: what is said about it."""

    def __init__(self, host: QWidget, scope: Scope, raw: bytes, found: CalendarFile, zone: str) -> None:
        super().__init__(host, self.tr("Take a calendar file in"))
        self._scope, self._raw, self._zone = scope, raw, zone
        self._waiting: list[Invitation] = list(reversed(found.invitations))
        self._known = taken_from(scope.bridge, scope.group.number)
        self._taken, self._refused = 0, list[str]()
        self.counted = label(self._counts(found.invitations), "strong", wrap=True)
        self.body.addWidget(self.counted)
        for each in found.invitations[:MOST_SHOWN]:
            self.body.addWidget(label(self._line(each), wrap=True))
        self._rest(len(found.invitations) - MOST_SHOWN)
        told = (phrases.state(note.code, title=note.title, said=note.said) for note in found.notes)
        self.lost = list(dict.fromkeys(told))
        if self.lost:
            self.body.addWidget(label(self.tr("What will be left out or changed"), "small", look="section"))
        for said in self.lost[:MOST_SHOWN]:
            self.body.addWidget(label(said, look="muted", wrap=True))
        self._rest(len(self.lost) - MOST_SHOWN)
        self.body.addStretch(1)
        self.problem = label("", look="danger", wrap=True)
        self.problem.hide()
        self.foot.addWidget(self.problem)
        self.foot.addWidget(Company(scope))
        line = row(gap=2)
        self.take = button(self.tr("Take it in"), self._start, look="primary")
        self.take.setVisible(bool(found.invitations) and not scope.closed)
        close = button(self.tr("Close"), self.close_sheet)
        line.addStretch(1)
        line.addWidget(close)
        line.addWidget(self.take)
        self.foot.addLayout(line)
        QWidget.setTabOrder(close, self.take)

    def _counts(self, found: Sequence[Invitation]) -> str:
        here = sum(each.uid in self._known for each in found)
        new = self.tr("%n new gathering(s)", "", len(found) - here)
        before = self.tr("%n that came from a calendar before", "", here)
        return " · ".join([new] * (here < len(found) or not here) + [before] * bool(here))

    def _rest(self, more: int) -> None:
        if more > 0:
            self.body.addWidget(label(self.tr("… and %n more", "", more), look="muted"))

    def _line(self, invitation: Invitation) -> str:
        state = {**invitation.given, "state": "planned"}
        first = date_of(state, FIRST)
        parts = [str(state["name"])]
        if first is not None:
            parts.append(sentences.when(first, days=bool(state.get("days"))))
        if rule_of(state):
            parts.append(self.tr("comes again"))
        if invitation.exceptions:
            parts.append(self.tr("%n date(s) moved or called off", "", len(invitation.exceptions)))
        if invitation.is_cancelled:
            parts.append(phrases.state("state.gathering.cancelled"))
        return " · ".join(parts)

    def _start(self) -> None:
        self.take.setEnabled(False)
        self._next()

    def _next(self) -> None:
        """One after the other, so that the window goes on meanwhile."""
        if not self._waiting:
            self._end()
            return
        each = self._waiting.pop()
        given = {"calendar": only(self._raw, each.uid), "uid": each.uid, "zone": self._zone}
        if each.uid in self._known:
            given["gathering"] = self._known[each.uid]
        command = api.Do(self._scope.group.number, "gatherings.take_in", given)
        self.counted.setText(self.tr("Taking in: %n left", "", len(self._waiting) + 1))
        self._scope.bridge.call(command, self._did, lambda reason: self._failed(each, reason), owner=self)

    def _did(self, done: api.Done) -> None:
        self._taken += bool(done.records)
        self._next()

    def _failed(self, invitation: Invitation, reason: Refused) -> None:
        self._refused.append(self.tr("{title}: {reason}").format(
            title=invitation.given["name"], reason=phrases.sentence(reason)))  # fmt: skip
        self._next()

    def _end(self) -> None:
        said = self.tr("%n gathering(s) taken in.", "", self._taken) if self._taken or self._refused else self.tr(
            "Nothing changes: all of it was taken in before.")  # fmt: skip
        if not self._refused:
            self.done.emit(said)
            self.close_sheet()
            return
        self.counted.setText(said)
        self.take.hide()
        self.problem.setText("\n".join(self._refused[:MOST_SHOWN]))
        self.problem.show()
