"""Where one could help: the asks that fit one's own offers and profile, above the list of all."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

from desktop.features.aid import matching
from desktop.kit.controls import column, label
from desktop.kit.lines import Lines, LinesDelegate, beside_rows
from desktop.kit.lists import ItemRole, RowsModel
from desktop.kit.scope import Scope

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


class FittingList(QWidget):
    opened = Signal(object)
    """The id of an ask that was chosen."""

    def __init__(self, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self.rows: RowsModel[Fitting] = RowsModel(lambda row: row.title, lambda row: row.spoken, self)
        layout = column(self, gap=2)
        heading = label(self.tr("Where you could help"), "small", look="section")
        heading.setContentsMargins(*beside_rows())
        self.view = QListView()
        self.view.setModel(self.rows)
        self.view.setItemDelegate(FittingDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(heading.text())
        for signal in (self.view.activated, self.view.clicked):
            signal.connect(lambda index: self.opened.emit(index.data(ItemRole).record))
        layout.addWidget(heading)
        layout.addWidget(self.view)
        self.refresh()

    def refresh(self) -> None:
        found = matching.for_me(self._scope, SHOWN)
        self.rows.replace(
            Fitting(ask.record, str(ask.state["title"]), matching.because(why, mine=True)) for ask, why in found)
        self.setVisible(bool(found))
        height = len(found) * self.view.sizeHintForRow(0) if found else 0
        self.view.setFixedHeight(height + 2 * self.view.frameWidth())
