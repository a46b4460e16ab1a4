"""A few rows with a heading, above the list of a page. Choosing one leads to the record that it is about."""

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from desktop.kit.controls import column, label
from desktop.kit.lines import LinesDelegate, beside_rows
from desktop.kit.lists import ItemRole, Keyed, RowsModel


class Short(Keyed, Protocol):
    @property
    def record(self) -> bytes: ...
    @property
    def title(self) -> str: ...
    @property
    def spoken(self) -> str: ...


R = TypeVar("R", bound=Short)


class ShortList(QWidget, Generic[R]):
    opened = Signal(object)
    """The id of the record whose row was chosen."""

    def __init__(self, delegate: type[LinesDelegate[R]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: RowsModel[R] = RowsModel(lambda row: row.title, lambda row: row.spoken, self)
        layout = column(self, gap=2)
        self._heading = label("", "small", look="section")
        self._heading.setContentsMargins(*beside_rows())
        self.view = QListView()
        self.view.setModel(self.rows)
        self.view.setItemDelegate(delegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for signal in (self.view.activated, self.view.clicked):
            signal.connect(lambda index: self.opened.emit(index.data(ItemRole).record))
        layout.addWidget(self._heading)
        layout.addWidget(self.view)

    def set_heading(self, text: str) -> None:
        self._heading.setText(text)
        self.view.setAccessibleName(text)

    def show_rows(self, count: int) -> None:
        """Be so high that this many of its rows are seen."""
        height = count * self.view.sizeHintForRow(0) if count else 0
        self.view.setFixedHeight(height + 2 * self.view.frameWidth())
