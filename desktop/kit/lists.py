"""List models that change by difference, so selection, scroll position and the reader's place survive."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
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
        become(self, self._items, list(items))


def become(model: QAbstractItemModel, there: list[T], target: list[T], columns: int = 1) -> None:
    """Turn the rows of a model, which `there` holds, into `target` by removing, moving, inserting and repainting
    what differs. Raises ValueError if two have one key."""
    wanted = {item.key for item in target}
    if len(wanted) != len(target):
        raise ValueError("two rows have one key")
    _remove_all_but(model, there, wanted)
    _put_in_order(model, there, target)
    _repaint(model, there, target, columns)


def _remove_all_but(model: QAbstractItemModel, there: list[T], wanted: set[Hashable]) -> None:
    last = len(there) - 1
    while last >= 0:
        first = last
        while first >= 0 and there[first].key not in wanted:
            first -= 1
        if first < last:
            model.beginRemoveRows(ROOT, first + 1, last)
            del there[first + 1 : last + 1]
            model.endRemoveRows()
        last = first - 1


def _put_in_order(model: QAbstractItemModel, there: list[T], target: list[T]) -> None:
    known = {item.key for item in there}
    order = {key: number for number, key in enumerate(item.key for item in target if item.key in known)}
    row = 0
    while row < len(target):
        key = target[row].key
        if row < len(there) and there[row].key == key:
            row += 1
        elif key in known:
            if there[row + 1].key == key:  # all that follows stays in order if this one moves down
                _move(model, there, row, row + order[there[row].key] - order[key])
            else:
                _move(model, there, next(at for at, item in enumerate(there) if item.key == key), row)
        else:
            end = row
            while end < len(target) and target[end].key not in known:
                end += 1
            model.beginInsertRows(ROOT, row, end - 1)
            there[row:row] = target[row:end]
            model.endInsertRows()
            row = end


def _move(model: QAbstractItemModel, there: list[T], source: int, row: int) -> None:
    model.beginMoveRows(ROOT, source, source, ROOT, row + (row > source))
    there.insert(row, there.pop(source))
    model.endMoveRows()


def _repaint(model: QAbstractItemModel, there: list[T], target: list[T], columns: int) -> None:
    row = 0
    while row < len(target):
        if there[row] == target[row]:
            row += 1
            continue
        first = row
        while row < len(target) and there[row] != target[row]:
            there[row] = target[row]
            row += 1
        model.dataChanged.emit(model.index(first, 0), model.index(row - 1, columns - 1))
