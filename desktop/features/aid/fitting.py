"""Where one could help: the asks that fit one's own offers and profile, above the list of all."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.features.aid import matching
from desktop.kit.lines import Lines, LinesDelegate
from desktop.kit.scope import Scope
from desktop.kit.short_list import ShortList

SHOWN = 3
"""Asks that are proposed at once."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """An ask that fits me, as a row of a list."""

    record: bytes
    title: str
    second: str
    """Why it fits."""

    @property
    def key(self) -> bytes:
        return self.record

    @property
    def spoken(self) -> str:
        return f"{self.title}, {self.second}"


class FittingDelegate(LinesDelegate[Fitting]):
    @override
    def lines(self, row: Fitting) -> Lines:
        return Lines(row.title, "", row.second)


class FittingList(ShortList[Fitting]):
    def __init__(self, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(FittingDelegate, parent)
        self._scope = scope
        self.set_heading(self.tr("Where you could help"))
        self.refresh()

    def refresh(self) -> None:
        found = matching.for_me(self._scope, SHOWN)
        self.rows.replace(
            Fitting(ask.record, str(ask.state["title"]), matching.because(why, mine=True)) for ask, why in found)
        self.setVisible(bool(found))
        self.show_rows(len(found))
