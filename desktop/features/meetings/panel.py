"""The meeting that is shown: its clock, who is there, the agenda, what was decided and who does what."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import accumulate
from operator import and_, eq
from typing import TypeVar

from PySide6.QtCore import QDateTime, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.features.meetings import sentences
from desktop.kit import phrases
from desktop.kit.controls import Look, button, card, column, label, tool
from desktop.kit.flow import FlowRow
from desktop.kit.records import reading
from desktop.kit.scope import Scope
from models.case import State
from models.entry_names import is_own
from models.features.meetings.agenda import Clock, Topic, chair, clock, topics, undiscussed, worded
from models.features.meetings.kinds import MEETING
from models.features.meetings.rules import CHAIR
from models.ids import MemberId
from models.rules import entries
from sync.overview import Entry

SECOND = 1_000
T = TypeVar("T")
Offered = tuple[str, str, dict[str, object]]
"""The words of something that one can do, its intent, and what that is given."""


class MeetingPanel(QWidget):
    asked = Signal(str, dict)
    """An intent of the module and its arguments beside the meeting, to be carried out."""

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self._scope = scope
        self._clock: Clock | None = None
        self._drawn: object = None
        self._following = ""
        """The topic that comes next."""
        self._ends = "", ""
        """The first and the last topic."""
        self._buttons: dict[tuple[str, ...], QAbstractButton] = {}
        """Entry of a list (or ""), intent and the rest that it is given -> its button."""
        whole = column(self, gap=2)
        self.clock = label("", "heading", wrap=True)
        whole.addWidget(self.clock)
        self._shown = column(gap=2)
        whole.addLayout(self._shown)
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND)
        self._tick.timeout.connect(self._say_clock)

    def show_meeting(self, entry: Entry, state: State, members: int) -> None:
        """`members`: how many people are in its circle."""
        self._clock = clock(state)
        self.clock.setVisible(bool(topics(state)) and state["state"] == "draft")
        self._say_clock()
        others = {key: value for key, value in state.items() if key != "minutes"}
        drawn = (entry.record, others, members, self._scope.closed)
        if drawn == self._drawn:
            return
        focus = self.window().focusWidget()
        left = next((place for place, each in self._buttons.items() if each is focus), None)
        if left is not None:
            self.setFocus()  # or the window would look for another place when the button goes
        self._clear()
        self._drawn = drawn
        self._draw(entry, state, members)
        if left is not None and self._buttons:
            self._nearest(left).setFocus()

    def _nearest(self, left: tuple[str, ...]) -> QAbstractButton:
        """The button with this place, or else the first one of the same entry, or any."""
        return self._buttons[max(self._buttons, key=lambda place: sum(accumulate(map(eq, place, left), and_)))]

    def _draw(self, entry: Entry, state: State, members: int) -> None:
        open_ = state["state"] == "draft" and not self._scope.closed
        leads = not self._scope.closed and CHAIR.refusal(
            self._scope.author, reading.as_record(entry, state)) is None  # fmt: skip
        now = self._clock.topic.nonce if self._clock is not None else ""
        self._following = next((each.nonce for each in undiscussed(state) if each.nonce != now), "")
        self._leader(entry, state)
        self._attendance(state, members, can_say=open_)
        left = [each.nonce for each in topics(state)]
        self._ends = left[0] if left else "", left[-1] if left else ""
        self._list(self.tr("Agenda"), topics(state), lambda each, number: sentences.topic(
            number, each, self._scope.names), partial(self._lead, leads=leads, open_=open_))  # fmt: skip
        about = {nonce: str(worded(state, nonce).get("topic", "")) for nonce in entries(state, "topics")}
        decided = [(nonce, each) for nonce, each in entries(state, "decisions").items() if "withdrawn" not in each]
        self._list(
            self.tr("Decided"), decided,
            lambda each, _number: sentences.decision(each[1], about.get(str(each[1].get("about")), "")),
            partial(self._decided, leads=leads and open_),
        )  # fmt: skip
        tasks = list(entries(state, "tasks").items())
        self._list(self.tr("Who does what"), tasks, lambda each, _number: sentences.task(each[1], self._scope.names),
                   partial(self._promised, leads=leads))  # fmt: skip

    def _leader(self, entry: Entry, state: State) -> None:
        who = chair(reading.as_record(entry, state))
        led = self.tr("{name} leads it.").format(name=self._scope.names(who))
        self._shown.addWidget(label(led, look="muted", wrap=True))

    def _attendance(self, state: State, members: int, *, can_say: bool) -> None:
        self._shown.addWidget(label(sentences.attendance(state, members, self._scope.names), wrap=True))
        if can_say:
            line, here = FlowRow(), f"present {self._scope.group.me.hex()}" in state
            text = self.tr("I am not there") if here else self.tr("I am there")
            self._offer(line, text, "attend", {"here": not here})
            self._shown.addWidget(line)

    def _list(
        self, heading: str, rows: Sequence[T], says: Callable[[T, int], str], offers: Callable[[FlowRow, T], None]
    ) -> None:
        if not rows:
            return
        self._shown.addWidget(label(heading, "small", look="section"))
        box, inside = card()
        for number, each in enumerate(rows, 1):
            inside.addWidget(label(says(each, number), wrap=True))
            line = FlowRow()
            offers(line, each)
            inside.addWidget(line)
            line.setVisible(bool(line.findChildren(QPushButton)))
        self._shown.addWidget(box)

    def _lead(self, line: FlowRow, shown: Topic, *, leads: bool, open_: bool) -> None:
        if shown.outcome or not open_:
            return
        if leads:
            self._conduct(line, shown)
            self._more(line, shown)
        elif is_own(shown.nonce, MemberId(self._scope.group.me)):
            for text, intent, given in self._seldom(shown):
                self._offer(line, text, intent, given)

    def _conduct(self, line: FlowRow, shown: Topic) -> None:
        given = {"point": shown.nonce}
        if self._clock is not None and self._clock.topic.nonce == shown.nonce:
            self._offer(line, phrases.action(MEETING.name, "pause"), "pause", {}, shown.nonce)
        else:
            look: Look = "primary" if shown.nonce == self._following else "plain"
            self._offer(line, phrases.action(MEETING.name, "start_topic"), "start_topic", given, look=look)
        self._offer(line, phrases.action(MEETING.name, "finish_topic"), "finish_topic", given)

    def _seldom(self, shown: Topic) -> list[Offered]:
        """What one does with a topic beside talking about it."""
        given: dict[str, object] = {"point": shown.nonce}
        return [(self.tr("Change…"), "change_topic", given),
                (phrases.action(MEETING.name, "drop_topic"), "drop_topic", given)]  # fmt: skip

    def _more(self, line: FlowRow, shown: Topic) -> None:
        """The rest of what the chair can do, in a menu: six buttons below every topic would hide the agenda."""
        places = ((self.tr("Earlier"), self._ends[0], -1), (self.tr("Later"), self._ends[1], 1))
        moves: list[Offered] = [(text, "move_topic", {"point": shown.nonce, "places": by})
                                for text, end, by in places if shown.nonce != end]  # fmt: skip
        more = tool(self.tr("More: {topic}").format(topic=phrases.isolated(shown.topic)), "more")
        more.clicked.connect(lambda: self._menu([*moves, *self._seldom(shown)]).popup(
            more.mapToGlobal(more.rect().bottomLeft())))  # fmt: skip
        self._buttons[shown.nonce, "more", ""] = more
        line.add(more)

    def _menu(self, offered: Sequence[Offered]) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for text, intent, given in offered:
            menu.addAction(text, partial(self.asked.emit, intent, given))
        return menu

    def _decided(self, line: FlowRow, shown: tuple[str, State], *, leads: bool) -> None:
        if leads:
            text = phrases.action(MEETING.name, "withdraw_decision")
            self._offer(line, text, "withdraw_decision", {"decided": shown[0]})

    def _promised(self, line: FlowRow, shown: tuple[str, State], *, leads: bool) -> None:
        nonce, parts = shown
        if self._scope.closed or {"done", "dropped"} & parts.keys():
            return
        if leads or parts["owner"] == self._scope.group.me.hex():
            self._offer(line, phrases.action(MEETING.name, "finish_task"), "finish_task", {"promised": nonce})
        if leads:
            self._offer(line, phrases.action(MEETING.name, "drop_task"), "drop_task", {"promised": nonce})

    def _offer(
        self, line: FlowRow, text: str, intent: str, given: Mapping[str, object], of: str = "", look: Look = "plain"
    ) -> None:
        made = button(text, partial(self.asked.emit, intent, dict(given)), look=look)
        self._buttons[of or str(next(iter(given.values()), "")), intent, str(given)] = made
        line.add(made)

    def _say_clock(self) -> None:
        """Once a second; a screen reader hears when the time of a topic is over."""
        now, before = QDateTime.currentMSecsSinceEpoch(), self.clock.text()
        self.clock.setText(sentences.clock(self._clock, now))
        left = self._clock.left(now) if self._clock is not None else None
        if self.clock.text() != before and left is not None and -SECOND < left <= 0 and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.clock, self.clock.text()))

    def _clear(self) -> None:
        self._buttons.clear()
        _clear(self._shown)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._tick.start()
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
