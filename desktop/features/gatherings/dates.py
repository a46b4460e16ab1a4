"""The next dates of the gathering that is shown: who comes, and what one can say and do about each."""

from collections.abc import Iterable
from functools import partial
from itertools import accumulate
from operator import and_, eq

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.features.gatherings import offers, sentences
from desktop.features.gatherings.offers import Offer
from desktop.features.gatherings.reading import answers
from desktop.kit.controls import button, card, column, label
from desktop.kit.flow import FlowRow
from desktop.kit.records import reading
from desktop.kit.scope import Scope
from models.case import State
from models.features.gatherings.agreed import is_new
from models.features.gatherings.answers import Answer
from models.features.gatherings.attendance import Answers, Crew, attendance, crews, dated, open_shifts, seats_of
from models.features.gatherings.recurrence import Date, ahead, date_of, latest, listed, rule_of
from models.features.gatherings.rules import HOSTS, host
from models.features.gatherings.waiting import LATELY
from sync.history_commands import ReadState
from sync.overview import Entry

SHOWN = 4
"""Dates that are shown at once."""


class DatesPanel(QWidget):
    asked = Signal(str, dict)
    """An intent of the module and its arguments beside the gathering, to be carried out."""
    form_asked = Signal(object, str)
    """An Offer that a form asks for, and the date that it is about, in words."""

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self._scope, self._shown = scope, column(self, gap=2)
        self._me = scope.group.me.hex()
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
        there, now = dated(state, answers(self._scope.bridge, entry.record)), QDateTime.currentMSecsSinceEpoch()
        is_planned = state.get("state") == "planned"
        dates = ahead(state, now, SHOWN) if is_planned else []
        last = latest(state, now, now - LATELY) if is_planned else None
        begun = [each.key for each in dates if each.start <= now]
        drawn = (entry, state, there, dates, last, begun, self._scope.closed)
        if drawn == self._drawn:
            return
        focus = self.window().focusWidget()
        left = next((place for place, each in self._buttons.items() if each is focus), None)
        if left is not None:
            self.setFocus()  # or the window would look for another place when the button goes
        self._clear()
        self._drawn = drawn
        record = reading.as_record(entry, state)
        is_host = not self._scope.closed and HOSTS.refusal(self._scope.author, record) is None
        self._news(state, there.get(self._me, Answer()), is_host=host(record).hex() == self._me)
        if last is not None:
            self._shown.addWidget(self._over(state, there, last, is_host=is_host))
        for date in dates:
            self._shown.addWidget(self._date(state, there, date, is_host=is_host, has_begun=date.key in begun))
        self._drop_shifts(state, is_host=is_host)
        if left is not None and self._buttons:
            self._nearest(left).setFocus()

    def _nearest(self, left: tuple[str, ...]) -> QPushButton:
        """The button with this place, or else the first one for the same shift, the same date, or any."""
        return self._buttons[max(self._buttons, key=lambda place: sum(accumulate(map(eq, place, left), and_)))]

    def _news(self, state: State, mine: Answer, *, is_host: bool) -> None:
        """What this person has to know first: that it has changed, and what was noted of them."""
        if self._scope.closed:
            return
        if is_new(state, mine) and not is_host:
            text = self.tr("When or where it is has changed since you said that you come.")
            known = Offer(self.tr("I know"), "take_note", {})
            self._shown.addWidget(self._told(text, "", known))
        for each in listed(state, "missed").values():
            date = date_of(state, each["date"])
            if each["guest"] == self._me and "reply" not in each and date is not None:
                when = sentences.when(date, days=bool(state.get("days")))
                text = self.tr("It is noted that you did not come: {when}").format(when=when)
                reply = Offer(self.tr("Reply…"), "reply_missing", {"on": date.key}, asks=True)
                self._shown.addWidget(self._told(text, str(each.get("note") or ""), reply, when))

    def _told(self, text: str, more: str, offer: Offer, when: str = "") -> QWidget:
        box, inside = card()
        inside.addWidget(label(text, "strong", wrap=True))
        if more:
            inside.addWidget(label(more, wrap=True))
        line = FlowRow()
        self._offer(line, str(offer.given.get("on", "")), [offer], when)
        inside.addWidget(line)
        return box

    def _over(self, state: State, there: Answers, date: Date, *, is_host: bool) -> QWidget:
        """The last date that is over: who came, as far as they had said so."""
        box, inside = card()
        when = sentences.when(date, days=bool(state.get("days")))
        inside.addWidget(label(self.tr("It is over: {when}").format(when=when), "strong", wrap=True))
        coming = attendance(state, there, date.key)
        inside.addWidget(label(sentences.attended(coming, self._scope.names), look="muted", wrap=True))
        if is_host:
            line = FlowRow()
            self._offer(line, str(date.key), [offers.missing(date)], when)
            inside.addWidget(line)
        return box

    def _date(self, state: State, there: Answers, date: Date, *, is_host: bool, has_begun: bool) -> QWidget:
        box, inside = card()
        when = sentences.when(date, days=bool(state.get("days")))
        inside.addWidget(label(when, "strong", wrap=True))
        if date.called_off:
            inside.addWidget(label(self.tr("It does not take place on this date."), look="warned", wrap=True))
        for told in (sentences.instead(state, date), date.place, date.why):
            if told:
                inside.addWidget(label(told, wrap=True))
        line = FlowRow()
        if date.called_off:
            if is_host:
                self._offer(line, str(date.key), [offers.held(date)], when)
                inside.addWidget(line)
            return box
        coming = attendance(state, there, date.key)
        inside.addWidget(label(sentences.attended(coming, self._scope.names), wrap=True))
        if own := sentences.own_seat(coming, self._me):
            inside.addWidget(label(own, "strong", wrap=True))
        if self._scope.closed:
            return self._with_shifts(box, inside, state, there, date)
        mine, has_seat = there.get(self._me, Answer()), self._me in seats_of(state).get(date.key, {})
        self._offer(line, str(date.key), offers.answering(state, mine, date, has_seat=has_seat), when)
        if is_host:
            hosting = offers.hosting(state, date, can_confirm=coming.fits, has_begun=has_begun)
            self._offer(line, str(date.key), hosting, when)
        inside.addWidget(line)
        return self._with_shifts(box, inside, state, there, date)

    def _with_shifts(self, box: QWidget, inside: QVBoxLayout, state: State, there: Answers, date: Date) -> QWidget:
        took, mine = crews(there), there.get(self._me, Answer())
        for nonce, parts in open_shifts(state).items():
            crew, line = took.get((nonce, date.key), Crew()), FlowRow()
            inside.addWidget(label(sentences.shift(parts, crew, self._scope.names), wrap=True))
            if not self._scope.closed:
                when = sentences.when(date, days=bool(state.get("days")))
                offered = offers.at_shift(self._scope, parts, crew, mine, (nonce, date))
                self._offer(line, str(date.key), offered, when, str(parts["name"]))
                inside.addWidget(line)
        return box

    def _drop_shifts(self, state: State, *, is_host: bool) -> None:
        """Below all dates, because a shift is one of all of them."""
        if not is_host or not open_shifts(state):
            return
        line = FlowRow()
        of_all = self.tr("Drop the shift {name} on all dates") if rule_of(state) else self.tr("Drop the shift {name}")
        self._offer(line, "", (Offer(of_all.format(name=parts["name"]), "drop_shift", {"shift": nonce}, look="link")
                               for nonce, parts in open_shifts(state).items()))  # fmt: skip
        self._shown.addWidget(line)

    def _offer(self, line: FlowRow, date: str, offered: Iterable[Offer], when: str = "", shift: str = "") -> None:
        """Buttons that carry intents out, or ask in a form for the rest of what these need. Whoever hears them hears
        the date and the shift, too: several read alike."""
        for each in offered:
            if each.asks:
                does = partial(self.form_asked.emit, each, when)
            else:
                does = partial(self.asked.emit, each.intent, dict(each.given))
            made = button(each.text, does, look=each.look)
            made.setAccessibleDescription(" · ".join(filter(None, (shift, when))))
            self._buttons[date, str(each.given.get("shift", "")), each.intent, str(each.given)] = made
            line.add(made)

    def _clear(self) -> None:
        self._drawn = None
        self._buttons.clear()
        while (item := self._shown.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
