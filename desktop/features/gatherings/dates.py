"""The next dates of the gathering that is shown: who comes, and what one can say and do about each."""

from collections.abc import Mapping
from functools import partial
from itertools import accumulate
from operator import and_, eq

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.features.gatherings import sentences
from desktop.features.gatherings.reading import answers
from desktop.kit import phrases
from desktop.kit.controls import Look, button, card, column, label
from desktop.kit.flow import FlowRow
from desktop.kit.records import reading
from desktop.kit.scope import Scope
from models.case import State
from models.features.gatherings.answers import Answer
from models.features.gatherings.attendance import Answers, Crew, attendance, crews, dated, open_shifts, seats_of
from models.features.gatherings.kinds import GATHERING
from models.features.gatherings.recurrence import Date, following, rule_of
from models.features.gatherings.rules import HOSTS
from sync.history_commands import ReadState
from sync.overview import Entry

SHOWN = 4
"""Dates that are shown at once."""


class DatesPanel(QWidget):
    asked = Signal(str, dict)
    """An intent of the module and its arguments beside the gathering, to be carried out."""
    form_asked = Signal(str, dict)
    """The same, to be asked for in a form."""

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self._scope, self._shown = scope, column(self, gap=2)
        self._entry: Entry | None = None
        self._drawn: object = None
        self._buttons: dict[tuple[str, ...], QPushButton] = {}
        """Date, shift (or ""), intent and the rest that it is given -> its button."""

    def show_record(self, entry: Entry) -> None:
        """Show its dates, or show them anew."""
        if self._entry is None or self._entry.record != entry.record:
            self._clear()
        self._entry = entry
        self._scope.bridge.call(
            ReadState(entry.record), partial(self._read, entry), lambda _reason: None, owner=self)

    def _read(self, entry: Entry, state: State) -> None:
        if self._entry is not entry or "when" not in state:
            return
        there = dated(state, answers(self._scope.bridge, entry.record))
        dates = following(state, QDateTime.currentMSecsSinceEpoch(), SHOWN) if state.get("state") == "planned" else []
        drawn = (entry, state, there, dates, self._scope.closed)
        if drawn == self._drawn:
            return
        focus = self.window().focusWidget()
        left = next((place for place, each in self._buttons.items() if each is focus), None)
        if left is not None:
            self.setFocus()  # or the window would look for another place when the button goes
        self._clear()
        self._drawn = drawn
        is_host = HOSTS.refusal(self._scope.author, reading.as_record(entry, state)) is None
        for date in dates:
            self._shown.addWidget(self._date(state, there, date, is_host=is_host))
        if left is not None and self._buttons:
            self._nearest(left).setFocus()

    def _nearest(self, left: tuple[str, ...]) -> QPushButton:
        """The button with this place, or else the first one for the same shift, the same date, or any."""
        return self._buttons[max(self._buttons, key=lambda place: sum(accumulate(map(eq, place, left), and_)))]

    def _date(self, state: State, there: Answers, date: Date, *, is_host: bool) -> QWidget:
        box, inside = card()
        inside.addWidget(label(sentences.when(date, days=bool(state.get("days"))), "strong", wrap=True))
        for told in (date.place, date.why):
            if told:
                inside.addWidget(label(told, wrap=True))
        coming = attendance(state, there, date.key)
        inside.addWidget(label(sentences.attended(coming, self._scope.names), wrap=True))
        if mine := sentences.own_seat(coming, self._scope.group.me.hex()):
            inside.addWidget(label(mine, "strong", wrap=True))
        if not self._scope.closed:
            line = FlowRow()
            self._answer(line, state, there, date)
            if is_host:
                self._hosting(line, state, date, can_confirm=coming.fits)
            inside.addWidget(line)
        took = crews(there)
        for nonce, parts in open_shifts(state).items():
            self._shift(inside, parts, took.get((nonce, date.key), Crew()), (nonce, date))
        return box

    def _answer(self, line: FlowRow, state: State, there: Answers, date: Date) -> None:
        mine = there.get(self._scope.group.me.hex(), Answer()).said(date.key)
        several = {"on": date.key} if rule_of(state) else {}
        answers_in_words = {"yes": self.tr("I come"), "maybe": self.tr("Perhaps"), "no": self.tr("I do not come")}
        for answer, text in answers_in_words.items():
            shown = self.tr("{answer} (my answer)").format(answer=text) if answer == mine else text
            look: Look = "primary" if answer == mine else "plain"
            self._offer(line, date, shown, "set_attendance", {"answer": answer, **several}, look=look)
        self._offer(line, date, self.tr("With guests…"), "set_attendance", several, asks=True)
        if self._scope.group.me.hex() in seats_of(state).get(date.key, {}):
            text = phrases.action(GATHERING.name, "give_up_seats")
            self._offer(line, date, text, "give_up_seats", {"on": date.key})

    def _hosting(self, line: FlowRow, state: State, date: Date, *, can_confirm: bool) -> None:
        given = {"on": date.key}
        if can_confirm:
            self._offer(line, date, self.tr("Confirm seats"), "confirm_seats", given)
        if rule_of(state):
            self._offer(line, date, self.tr("Move this date…"), "move_date", given, asks=True)
            self._offer(line, date, self.tr("Call this date off…"), "call_off_date", given, asks=True)

    def _shift(
        self, inside: QVBoxLayout, parts: Mapping[str, object], crew: Crew, place: tuple[str, Date]
    ) -> None:
        inside.addWidget(label(sentences.shift(parts, crew, self._scope.names), wrap=True))
        if self._scope.closed:
            return
        line, me = FlowRow(), self._scope.group.me.hex()
        shift, date = place

        def offer(text: str, intent: str, **more: object) -> None:
            self._offer(line, date, text, intent, {"shift": shift, "on": date.key, **more})

        most = parts.get("most")
        if me in crew.asks:
            offer(self.tr("I do it after all"), "take_shift")
        elif me in crew.expected:
            offer(self.tr("Ask for a stand-in"), "ask_stand_in")
        elif not isinstance(most, int) or len(crew.expected) < most:
            offer(self.tr("I do it"), "take_shift")
        for member in crew.asks:
            if member != me and me not in crew.expected:
                name = self._scope.names(bytes.fromhex(member))
                offer(self.tr("Stand in for {name}").format(name=name), "stand_in", guest=bytes.fromhex(member))
        for member in crew.contested.get(me, ()):
            name = self._scope.names(bytes.fromhex(member))
            offer(self.tr("{name} stands in for me").format(name=name), "choose_stand_in", guest=bytes.fromhex(member))
        inside.addWidget(line)

    def _offer(
        self, line: FlowRow, date: Date, text: str, intent: str, given: Mapping[str, object], *,
        asks: bool = False, look: Look = "plain",
    ) -> None:  # fmt: skip
        """A button that carries an intent out, or that asks in a form for the rest of what it needs."""
        signal = self.form_asked if asks else self.asked
        made = button(text, partial(signal.emit, intent, dict(given)), look=look)
        self._buttons[str(date.key), str(given.get("shift", "")), intent, str(given)] = made
        line.add(made)

    def _clear(self) -> None:
        self._drawn = None
        self._buttons.clear()
        while (item := self._shown.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
