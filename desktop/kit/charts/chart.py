"""A chart with its title, which also shows its figures as a table."""

from PySide6.QtWidgets import QWidget

from desktop.kit.charts.figures import Figures
from desktop.kit.charts.picture import ChartPicture, Shape
from desktop.kit.controls import button, column, label, row
from desktop.kit.tables import Table


class Chart(QWidget):
    def __init__(self, figures: Figures, shape: Shape, parent: QWidget | None = None) -> None:
        """`shape`: `bars` for a tally (the first series), `lines` for what changes over time."""
        super().__init__(parent)
        layout = column(self, gap=2)
        head = row(gap=2)
        head.addWidget(label(figures.title, "heading", wrap=True), 1)
        self.turn = button("", self._turn, look="quiet")
        head.addWidget(self.turn)
        layout.addLayout(head)
        self.picture = ChartPicture(figures, shape)
        heads = (figures.axis, *(each.name for each in figures.series))
        self.table = Table(figures.title, heads, figures.rows, amounts=range(1, len(heads)))
        layout.addWidget(self.picture)
        layout.addWidget(self.table)
        self.nothing = label(figures.sentence, look="muted", wrap=True)
        layout.addWidget(self.nothing)
        known = bool(figures.known)
        self.nothing.setVisible(not known)
        self.turn.setVisible(known)
        self._show(picture=known, table=False)

    def _turn(self) -> None:
        self._show(picture=self.picture.isHidden(), table=self.table.isHidden())

    def _show(self, *, picture: bool, table: bool) -> None:
        self.picture.setVisible(picture)
        self.table.setVisible(table)
        self.turn.setText(self.tr("As a picture") if table else self.tr("As a table"))
