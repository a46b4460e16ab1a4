"""A table to read: amounts at the trailing side, sums in bold at its foot."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget
from typing_extensions import override

from desktop.kit import theme

Index = QModelIndex | QPersistentModelIndex
MOST_SHOWN = 12
"""Rows after which the table scrolls."""


class TableModel(QAbstractTableModel):
    """Texts, row by row. The last `sums` rows are sums."""

    def __init__(
        self, heads: Sequence[str], rows: Sequence[Sequence[str]], amounts: Collection[int] = (), sums: int = 0
    ) -> None:
        super().__init__()
        self._heads, self._rows = tuple(heads), [tuple(each) for each in rows]
        self._amounts, self._sums = frozenset(amounts), sums

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._heads[index.column()]}: {text}" if text else self._heads[index.column()]
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
            case Qt.ItemDataRole.FontRole if index.row() >= len(self._rows) - self._sums:
                return theme.font("strong")
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._heads):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._heads[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._side(section)
        return None

    def _side(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignTrailing if column in self._amounts else Qt.AlignmentFlag.AlignLeading
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class Table(QTableView):
    """Tab leaves it, arrows go from cell to cell."""

    def __init__(
        self,
        called: str,
        heads: Sequence[str],
        rows: Sequence[Sequence[str]],
        amounts: Collection[int] = (),
        sums: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """`called`: its name for screen readers. `amounts`: columns of numbers. `sums`: how many rows at the end."""
        super().__init__(parent)
        self.setAccessibleName(called)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.setModel(TableModel(heads, rows, amounts, sums))
        self.model().setParent(self)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_widest(heads, rows, amounts), QHeaderView.ResizeMode.Stretch)
        theme.theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """As tall as its rows, up to a dozen."""
        header = self.horizontalHeader()
        header.setFont(_head_font())
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(min(MOST_SHOWN, self.model().rowCount())))
        self.setFixedHeight(header.sizeHint().height() + rows + 2 * self.frameWidth() + theme.space(1))


def _head_font() -> QFont:
    return theme.font("small")


def _widest(heads: Sequence[str], rows: Sequence[Sequence[str]], amounts: Collection[int]) -> int:
    """The column of words that gets the room which is left."""
    lengths = [max([len(head), *(len(row[number]) for row in rows)]) for number, head in enumerate(heads)]
    words = [number for number in range(len(heads)) if number not in amounts] or list(range(len(heads)))
    return max(words, key=lengths.__getitem__)
