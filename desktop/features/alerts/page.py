"""The list of alerts, what to do now, and the roll call."""

from collections.abc import Sequence

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.features.alerts import OF_PAGE, paper, queries
from desktop.features.alerts.panel import AlertPanel
from desktop.features.alerts.roll import RollPanel
from desktop.kit import phrases, printing
from desktop.kit.bridge import EngineBridge
from desktop.kit.circles import ask_circles
from desktop.kit.forms.questions import questions
from desktop.kit.forms.sheet import FormTask
from desktop.kit.icons import icon
from desktop.kit.records import Action, Occasion, RecordsPage, Subject
from desktop.kit.records.reading import as_record
from models.case import State
from models.features.alerts import ALERT, FEATURE, STEER, expires, in_force, severity
from models.features.alerts.roll_call import STATES, Called, earlier, roll_call
from models.features.alerts.rules import SEVERITIES, version
from models.ids import MemberId
from sync import api, home
from sync.circle_commands import Circle
from sync.overview import Entry

HOLDING = (*SEVERITIES, "rehearsal")
CLASHES = ("clash.alert.instructed_twice", "clash.alert.cleared_and_not")


def holds(state: State) -> bool:
    return bool(in_force(state))


def as_it_stands(occasion: Occasion) -> State:
    """A new instruction begins with what holds."""
    state = occasion.state
    texts = (str(step["instruction"]) for step in in_force(state).values())
    return {"instruction": "\n".join(texts), "severity": severity(state), "expires": expires(state)}


class AlertsPage(RecordsPage):
    subject = Subject(
        FEATURE, ALERT,
        actions=(
            Action("instruct", STEER, holds, asks=True, settles=CLASHES, suggests=as_it_stands),
            Action("clear", STEER, holds, asks=True, settles=CLASHES),
            Action("answer", asks=True),
            Action("answer_for", asks=True),
        ),
        states=(*reversed(SEVERITIES), "rehearsal", "over", "expired", "rehearsal_over"),
        main=lambda state: "instruct" if state in HOLDING else "",
        apart=("instruction", "severity", "expires", "steps", "reports", *STATES),
    )  # fmt: skip
    offers = OF_PAGE
    empty_picture = "bell"
    takes_back = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.features = (*self.features, "people")
        self.rehearse_action = QAction(icon("bell"), phrases.action("alert", "rehearse"), self)
        self.rehearse_action.triggered.connect(self.rehearse)
        self.lines: list[Called] = []
        self._circles: Sequence[Circle] = ()
        self._was_asked = False
        """Has the person just followed a link to an alert?"""

    @override
    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        super().open(group, bridge)
        self.panel, self.roll = AlertPanel(), RollPanel()
        self.details.lead.addWidget(self.panel)
        self.details.panel.addWidget(self.roll)
        self.details.shown.connect(self._show_alert)
        self.panel.answered.connect(self.answer)
        self.roll.phone_tree_asked.connect(self.print_phone_tree)
        ask_circles(self.scope, self, self._know_circles)

    @override
    def show_entry(self, key: str) -> None:
        self._was_asked = True
        super().show_entry(key)

    @override
    def entered(self) -> None:
        """The worst alert that holds is shown first, unless the person has asked for another one."""
        now = queries.holding(self.scope.bridge, self.scope.viewer.lists)
        worst = {each.record for each in now if each.state == now[0].state}
        shown, was_asked = self.details.entry, self._was_asked
        self._was_asked = False
        if now and not was_asked and (shown is None or shown.record not in worst):
            self.show_record(now[0])
        elif shown is not None:  # it is seen only now
            self.details.show_record(shown)
        super().entered()

    @override
    def act(self, name: str) -> None:
        match name:
            case "add":
                self.add_action.trigger()
            case "rehearse":
                self.rehearse()
            case "phone_tree":
                self.print_phone_tree()
            case _:
                self.answer(name)

    @override
    def can(self, name: str) -> bool:
        if name in ("add", "rehearse"):
            return bool(self.actions_shown())
        part = self.roll.phone_tree if name == "phone_tree" else self.panel.choices
        return self.details.entry is not None and bool(self.lines) and not part.isHidden()

    @override
    def actions_shown(self) -> Sequence[QAction]:
        shown = super().actions_shown()
        return (*shown, self.rehearse_action) if shown else ()

    def rehearse(self) -> None:
        """Open the sheet for a rehearsal."""
        text = phrases.action("alert", "rehearse")
        self._open(FormTask("alerts.rehearse", text, text, questions(FEATURE, ALERT, "rehearse"),
                            suggested={"drill": self.tr("Rehearsal")}, circles=ALERT.circles))  # fmt: skip

    def answer(self, says: str) -> None:
        if self.details.entry is not None:
            self._do("alerts.answer", self.details.entry, says=says)

    def print_phone_tree(self) -> None:
        entry = self.details.entry
        if entry is not None:
            known = queries.contacts(self.scope.bridge, self.scope.group.number)
            made = paper.document(
                entry.title, self.scope.group.name, self.details.state, self.lines, known, self.scope.names,
                home.moment())  # fmt: skip
            printing.save(self, self.tr("Save the phone tree"), made.title, made.write)

    def _show_alert(self, entry: Entry, state: State) -> None:
        reader, closed = self.scope.bridge, bool(self.scope.closed)
        receipts = queries.receipts(reader, entry.record)
        answers = queries.answers(reader, entry.record)
        self.lines = roll_call(as_record(entry, state), self._members(entry), answers, receipts)
        self.panel.show_alert(state, entry.state, closed=closed)
        self.panel.show_own(self.lines, self.scope.names, self.scope.group.me)
        self._say(self.panel.now.accessibleName() if holds(state) else "")
        self.roll.show_lines(self.lines, self.scope.names)
        self.roll.show_earlier(earlier(as_record(entry, state)))
        seen = {each.author: each.state["version"] for each in (*receipts, *answers)}
        if holds(state) and not closed and self._is_seen and seen.get(MemberId(self.scope.group.me)) != version(state):
            self._do("alerts.see", entry)

    def _say(self, what_to_do: str) -> None:
        """Whoever does not see what to do hears it, once, and again with the keyboard on the record."""
        is_new = bool(what_to_do) and what_to_do != self.details.area.accessibleDescription()
        self.details.area.setAccessibleDescription(what_to_do)
        if is_new and self._is_seen and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.panel, what_to_do))

    @property
    def _is_seen(self) -> bool:
        return self.panel.isVisible() and not self.window().isMinimized()

    def _members(self, entry: Entry) -> list[MemberId]:
        """Who is in the circle of the alert."""
        if entry.list_number == self.scope.group.number:
            return [MemberId(member) for member in self.scope.names.members]
        found = (each.members for each in self._circles if each.list_number == entry.list_number)
        return [MemberId(member) for member in next(found, ())]

    def _know_circles(self, circles: Sequence[Circle]) -> None:
        self._circles = circles
        if self.details.entry is not None:
            self.details.show_record(self.details.entry)

    def _do(self, intent: str, entry: Entry, **given: object) -> None:
        command = api.Do(self.scope.group.number, intent, {"alert": entry.record, **given})
        self.scope.bridge.call(command, lambda _done: None, owner=self)
