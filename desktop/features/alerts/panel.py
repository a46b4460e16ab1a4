"""What to do now, and how I am, above everything else that is known of an alert."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QPushButton, QWidget

from desktop.kit import phrases, times
from desktop.kit.controls import Look, button, column, frame, label, row, set_look
from desktop.kit.empty import Emblem
from desktop.kit.flow import FlowRow
from desktop.kit.people import Names
from models.case import State
from models.features.alerts import ANSWERS, expires, in_force, severity
from models.features.alerts.roll_call import Called
from models.features.alerts.rules import SEVERITIES, standing

URGENT = ("danger", "life")
PICTURES = {"information": "info", "caution": "alert", "danger": "alert", "life": "alert"}


class AlertPanel(QWidget):
    answered = Signal(str)
    """What the person says: `safe`, `need_help` or `on_my_way`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = column(self, gap=3)
        self.now = frame("note")
        self._inside = column(self.now, margin=4, gap=2)
        whole.addWidget(self.now)
        self.question = label(self.tr("How are you?"), "strong")
        self.buttons = {says: _answer_button(says, partial(self.answered.emit, says)) for says in ANSWERS}
        self.choices = FlowRow()
        for says in ("safe", "on_my_way", "need_help"):
            self.choices.add(self.buttons[says])
        self.mine = label("", wrap=True)
        whole.addWidget(self.question)
        whole.addWidget(self.choices)
        whole.addWidget(self.mine)
        self._drawn: object = None

    def show_alert(self, state: State, shown: str, *, closed: bool) -> None:
        """`shown` is the state that lists show. `closed`: this person cannot write here."""
        if (state, shown) != self._drawn:
            self._drawn = state, shown
            _clear(self._inside)
            self._draw(state, shown)
        for part in (self.question, self.choices):
            part.setVisible(bool(in_force(state)) and severity(state) != "information" and not closed)

    def show_own(self, lines: Sequence[Called], names: Names, me: bytes) -> None:
        """What this person has answered, or others have told."""
        own = next((line for line in lines if line.member == me), None)
        self.mine.setText(self._own(own, names))
        self.mine.setVisible(bool(self.mine.text()))

    def _draw(self, state: State, shown: str) -> None:
        holds, worst = shown in (*SEVERITIES, "rehearsal"), severity(state)
        is_grave = holds and worst != "information"
        is_urgent = is_grave and worst in URGENT and not state.get("drill")
        set_look(self.now, "urgent" if is_urgent else "clash" if is_grave else "note")
        head = row(gap=3)
        head.addWidget(Emblem(PICTURES[worst] if holds else "check", 8))
        said = self._headline(state, shown, worst)
        self.headline = label(f"{state['drill']}: {said}" if state.get("drill") else said, "heading", wrap=True)
        head.addWidget(self.headline, 1)
        self._inside.addLayout(head)
        if state.get("drill"):
            said = self.tr("This is a rehearsal: nothing has happened. Do as if it had.") if holds else self.tr(
                "It was a rehearsal: nothing had happened.")  # fmt: skip
            self._inside.addWidget(label(said, "strong", wrap=True))
        steps = (in_force(state) or standing(state)).values()
        self.instructions = [str(step.get("instruction") or "") for step in steps]
        for text in filter(None, self.instructions):
            self._inside.addWidget(label(text, "heading", wrap=True))
        self.now.setAccessibleName(" ".join([self.headline.text(), *self.instructions]))

    def _headline(self, state: State, shown: str, worst: str) -> str:
        word = phrases.option("alert.severity", worst)
        if shown in ("over", "rehearsal_over", "expired"):
            return phrases.state(f"alert.head.{shown}")
        until = times.when(expires(state), inside=True)
        if state.get("area"):
            return self.tr("{severity}: {area}, until {moment}").format(
                severity=word, area=state["area"], moment=until)
        return self.tr("{severity}, until {moment}").format(severity=word, moment=until)

    def _own(self, own: Called | None, names: Names) -> str:
        if own is None or own.state not in ANSWERS:
            return self.tr("You have not answered yet.") if self.choices.isVisibleTo(self) else ""
        word, since = phrases.caption(f"alert.{own.state}"), times.when(own.since or 0, inside=True)
        if own.by is not None:
            return self.tr("{name} said of you: {answer} ({moment}). Your own answer counts more.").format(
                name=names(own.by), answer=word, moment=since)
        if own.earlier and self.choices.isVisibleTo(self):  # after the all-clear nobody is asked any more
            return self.tr("You answered an earlier instruction: {answer} ({moment}). Please answer again.").format(
                answer=word, moment=since)
        return self.tr("Your answer: {answer} ({moment}). You can change it.").format(answer=word, moment=since)


def _answer_button(says: str, pressed: Callable[[], object]) -> QPushButton:
    looks: dict[str, Look] = {"safe": "primary", "need_help": "danger"}
    return button(phrases.caption(f"alert.i.{says}"), pressed, look=looks.get(says, "plain"))


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (inside := item.layout()) is not None:
            _clear(inside)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()

