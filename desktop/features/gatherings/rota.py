"""A sheet with the rota that a gathering would have if its shifts were filled fairly, and why."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QDateTime, Signal
from PySide6.QtWidgets import QWidget

from desktop.features.gatherings import sentences
from desktop.features.gatherings.reading import answers
from desktop.kit import phrases, times
from desktop.kit.controls import button, card, label, row
from desktop.kit.people import Names
from desktop.kit.scope import Scope
from desktop.kit.side import SideSheet
from models.case import State
from models.features.gatherings.attendance import open_shifts
from models.features.gatherings.recurrence import date_of
from models.features.gatherings.rota import Choice, Post, Rota
from models.features.gatherings.rotas import rota_of
from sync.overview import Entry

translate = QCoreApplication.translate
MINUTE = 60_000


def why(choice: Choice) -> str:
    """The reason for a choice, in words."""
    if not choice.served_ms and choice.reason != "only_one":
        return phrases.state("rota.not_yet")
    return phrases.state(f"rota.{choice.reason}", time=times.length(choice.served_ms // MINUTE))


def place(post: Post, state: State) -> str:
    """`Dishes · Friday, 18:00 – 21:00`"""
    date, shift = date_of(state, post.date), open_shifts(state).get(post.shift, {})
    when = sentences.when(date, days=bool(state.get("days"))) if date is not None else ""
    return translate("rota", "{shift} · {when}").format(shift=shift.get("name", ""), when=when)


def lines(found: Rota, state: State, names: Names) -> list[tuple[str, str]]:
    """What is said of each post: who, and why; then what stays open."""
    chosen = [(translate("rota", "{post}: {name}").format(
        post=place(each.post, state), name=names(bytes.fromhex(each.member))), why(each)) for each in found.choices]
    lacking = [(place(post, state), translate("rota", "%n person(s) missing: nobody else is free then", "", missing))
               for post, missing in found.open]  # fmt: skip
    return chosen + lacking


class RotaSheet(SideSheet):
    taken = Signal(list)
    """The posts of this person, to be taken."""

    def __init__(self, host: QWidget, scope: Scope, entry: Entry, state: State, members: list[bytes]) -> None:
        super().__init__(host, self.tr("Rota for {title}").format(title=entry.title))
        there = answers(scope.bridge, entry.record)
        now = QDateTime.currentMSecsSinceEpoch()
        self.found = rota_of(state, there, [each.hex() for each in members], now)
        self.shown = lines(self.found, state, scope.names)
        mine = [each.post for each in self.found.choices if each.member == scope.group.me.hex()]
        told = self.tr("This is a proposal, worked out from who did how much so far and who says no to a date. "
                       "Each person takes a shift.")  # fmt: skip
        self.body.addWidget(label(told if self.shown else self.tr(
            "Every shift of the next dates has enough people."), look="muted", wrap=True))  # fmt: skip
        for who, reason in self.shown:
            surface, layout = card()
            layout.addWidget(label(who, "strong", wrap=True))
            layout.addWidget(label(reason, "small", look="muted", wrap=True))
            surface.setAccessibleName(phrases.together([who, reason]))
            self.body.addWidget(surface)
        self.body.addStretch(1)
        line = row(gap=2)
        self.take = button(self.tr("I do my %n shift(s)", "", len(mine)), partial(self._take, mine), look="primary")
        self.take.setVisible(bool(mine) and not scope.closed)
        close = button(self.tr("Close"), self.close_sheet)
        line.addStretch(1)
        line.addWidget(close)
        line.addWidget(self.take)
        self.foot.addLayout(line)
        QWidget.setTabOrder(close, self.take)

    def _take(self, mine: list[Post]) -> None:
        self.taken.emit(mine)
        self.close_sheet()
