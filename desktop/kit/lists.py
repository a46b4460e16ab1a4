"""List models that change by difference, so selection, scroll position and the reader's place survive."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override


class Keyed(Protocol):
    """An immutable row with a stable id; equality says whether it must be drawn again."""

    @property
    def key(self) -> Hashable: ...


T = TypeVar("T", bound=Keyed)
Index = QModelIndex | QPersistentModelIndex
ItemRole = int(Qt.ItemDataRole.UserRole)
"""The row itself, as a Python object."""
ROOT = QModelIndex()


class RowsModel(QAbstractListModel, Generic[T]):
    """A list of immutable rows. `show` gives the visible text, `speak` the whole sentence for a screen reader."""

    def __init__(
        self, show: Callable[[T], str], speak: Callable[[T], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._speak = speak
        self._items: list[T] = []

    @property
    def items(self) -> Sequence[T]:
        return self._items

    def item(self, row: int) -> T:
        return self._items[row]

    def row_of(self, key: Hashable) -> int:
        """The row with this key, or -1."""
        return next((row for row, item in enumerate(self._items) if item.key == key), -1)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._show(item)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._speak(item)
            case _ if role == ItemRole:
                return item
        return None

    def replace(self, items: Iterable[T]) -> None:
        """Become `items` (keys must be unique) by removing, moving, inserting and repainting what differs."""
        target = list(items)
        wanted = {item.key for item in target}
        if len(wanted) != len(target):
            raise ValueError("two rows have one key")
        self._remove_all_but(wanted)
        self._put_in_order(target)
        self._repaint(target)

    def _remove_all_but(self, wanted: set[Hashable]) -> None:
        last = len(self._items) - 1
        while last >= 0:
            first = last
            while first >= 0 and self._items[first].key not in wanted:
                first -= 1
            if first < last:
                self.beginRemoveRows(ROOT, first + 1, last)
                del self._items[first + 1 : last + 1]
                self.endRemoveRows()
            last = first - 1

    def _put_in_order(self, target: list[T]) -> None:
        known = {item.key for item in self._items}
        row = 0
        while row < len(target):
            if row < len(self._items) and self._items[row].key == target[row].key:
                row += 1
            elif target[row].key in known:
                self._move(self.row_of(target[row].key), row)
                row += 1
            else:
                end = row
                while end < len(target) and target[end].key not in known:
                    end += 1
                self.beginInsertRows(ROOT, row, end - 1)
                self._items[row:row] = target[row:end]
                self.endInsertRows()
                row = end

    def _move(self, source: int, row: int) -> None:
        """Move a row upwards: everything before `row` is already in place."""
        self.beginMoveRows(ROOT, source, source, ROOT, row)
        self._items.insert(row, self._items.pop(source))
        self.endMoveRows()

    def _repaint(self, target: list[T]) -> None:
        row = 0
        while row < len(target):
            if self._items[row] == target[row]:
                row += 1
                continue
            first = row
            while row < len(target) and self._items[row] != target[row]:
                self._items[row] = target[row]
                row += 1
            self.dataChanged.emit(self.index(first), self.index(row - 1))
