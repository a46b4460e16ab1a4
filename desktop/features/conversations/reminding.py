"""When to be reminded of a message: a few moments to choose from, or any other."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from time import time as time_now

from PySide6.QtCore import QCoreApplication, QDate, QRect, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.features.conversations import sentences
from desktop.kit import times
from desktop.kit.dialogs import Sheet
from desktop.kit.forms.dates import MomentLine
from desktop.kit.icons import icon
from models.errors import Refused
from models.fields import Invalid

EVENING, MORNING = time(18, 0), time(9, 0)
Chosen = Callable[[int | None], object]
"""Gets the moment in milliseconds since 1970, or None for no reminder."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reminding", text)


def moments(now: datetime) -> list[tuple[str, int]]:
    """(words, milliseconds since 1970) of the moments that are offered; `now` is local time with its zone."""
    offered = [(_tr("In 20 minutes"), now + timedelta(minutes=20)), (_tr("In an hour"), now + timedelta(hours=1))]
    evening = datetime.combine(now.date(), EVENING).astimezone()
    if evening - now >= timedelta(hours=1):
        offered.append((_tr("This evening"), evening))
    morning = datetime.combine(now.date() + timedelta(days=1), MORNING).astimezone()
    offered.append((_tr("Tomorrow morning"), morning))
    return [(words, round(at.timestamp() * 1000)) for words, at in offered]


def menu(parent: QWidget, present: int | None, chosen: Chosen) -> QMenu:
    """The moments to choose from; `present` is the moment that is set."""
    made = QMenu(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, at in moments(datetime.now().astimezone()):
        action = made.addAction(icon("clock"), f"{words}\t{times.coming(at)}")
        action.triggered.connect(lambda _checked=False, at=at: chosen(at))
    made.addAction(_tr("At another time…")).triggered.connect(lambda: MomentSheet(parent, chosen).open())
    if present is not None:
        made.addSeparator()
        made.addAction(icon("close"), _tr("No reminder")).triggered.connect(lambda: chosen(None))
    return made


def ask(parent: QWidget, place: QRect, present: int | None, chosen: Chosen) -> None:
    """Open the menu at this rectangle of the screen."""
    menu(parent, present, chosen).popup(place.center())


class MomentSheet(Sheet):
    def __init__(self, parent: QWidget, chosen: Chosen) -> None:
        super().__init__(
            parent, _tr("When do you want to be reminded?"),
            _tr("A day may be written as “tomorrow” or “friday”. Only you are reminded."), width=100)
        self._chosen = chosen
        self.moment = MomentLine()
        self.moment.call(_tr("Reminder"))
        self.body.addWidget(self.moment)
        self.add_cancel()
        self.add_button(_tr("Remind me"), self._set, "primary")
        self.moment.setFocus()

    def _set(self) -> None:
        try:
            at = self.moment.moment(QDate.currentDate())
        except Invalid as invalid:
            self.show_problem(invalid.refused("saved", "remind"))
            return
        if at is None or at <= time_now() * 1000:
            self.show_problem(Refused("saved.past"))
            return
        self.accept()
        self._chosen(at)


def told(remind: int | None, now: int) -> str:
    """What is known of a reminder, in words. Milliseconds since 1970."""
    if remind is None:
        return ""
    if remind <= now:
        return sentences.tr("You wanted to come back to this: {when}").format(when=times.when(remind, inside=True))
    return sentences.tr("Reminder: {when}").format(when=times.coming(remind, inside=True))
