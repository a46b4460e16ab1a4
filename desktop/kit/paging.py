"""A moving window of rows over a history of any length, paged by order key and never by offset."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from desktop.kit.lists import RowsModel

LIMIT = 200
"""Rows held at most. Qt asks for the height of every row when some come or go: a list of long texts stays under one
frame then."""
PAGE = 50
STEP = 20
"""Rows that are read on while somebody scrolls: laying out a page of long ones would take more than a frame."""
FOLLOWED = 2 * PAGE
"""Rows held while the reader follows the newest row: a flood of rows above the screen need not be laid out."""
NEAR = 600
"""Pixels from an end at which the next page is read."""
PAINTED = 8
"""Milliseconds after which more is read: the rows that were scrolled to are painted first."""


class Ordered(Protocol):
    @property
    def key(self) -> int: ...


R = TypeVar("R", bound=Ordered)
R_co = TypeVar("R_co", bound=Ordered, covariant=True)


class Source(Protocol[R_co]):
    """Bounded reads; every answer is sorted by key, oldest first."""

    def before(self, key: int | None, limit: int) -> Sequence[R_co]:
        """The `limit` rows just before `key`; None = the newest ones."""
        ...

    def after(self, key: int, limit: int) -> Sequence[R_co]: ...

    def some(self, keys: Sequence[int]) -> Sequence[R_co]:
        """The rows with these keys that belong in the list."""
        ...


class WindowModel(RowsModel[R]):
    """At most `LIMIT` rows of a `Source`, sorted by key.

    `at_oldest` and `at_newest` say whether the source has nothing beyond that end.
    """

    def __init__(
        self,
        source: Source[R],
        show: Callable[[R], str],
        speak: Callable[[R], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(show, speak, parent)
        self._source = source
        self.at_oldest = True
        self.at_newest = True
        self.follows = True
        """The reader is at the newest row. Otherwise the rows around the reader stay when more come in."""

    def open_newest(self) -> None:
        rows = self._source.before(None, PAGE)
        self.at_newest, self.at_oldest = True, len(rows) < PAGE
        self.replace(rows)

    def open_around(self, key: int) -> None:
        """Hold the row with this key (or the place where it would stand) and a page on either side."""
        older = self._source.before(key, PAGE)
        newer = self._source.after(key - 1, PAGE)
        self.at_oldest, self.at_newest = len(older) < PAGE, len(newer) < PAGE
        self.replace([*older, *newer])

    def read_older(self) -> bool:
        """Add some rows before the first one and drop the newest rows beyond `LIMIT`. False when there is none."""
        if self.at_oldest or not self.items:
            return False
        page = self._source.before(self.items[0].key, STEP)
        self.at_oldest = len(page) < STEP
        rows = [*page, *self.items]
        self.at_newest = self.at_newest and len(rows) <= LIMIT
        self.replace(rows[:LIMIT])
        return bool(page)

    def read_newer(self) -> bool:
        """Add some rows after the last one and drop the oldest rows beyond `LIMIT`. False when there is none."""
        if self.at_newest or not self.items:
            return False
        page = self._source.after(self.items[-1].key, STEP)
        self.at_newest = len(page) < STEP
        rows = [*self.items, *page]
        self.at_oldest = self.at_oldest and len(rows) <= LIMIT
        self.replace(rows[-LIMIT:])
        return bool(page)

    def apply(self, keys: Sequence[int]) -> None:
        """Read the rows with these keys again; no keys = many, read the whole window again."""
        wanted = [key for key in keys if self._in_reach(key)]
        if not keys or len(wanted) > PAGE:
            self._read_again()
        elif wanted:
            rows = {row.key: row for row in self.items if row.key not in wanted}
            rows |= {row.key: row for row in self._source.some(wanted)}
            self._settle([rows[key] for key in sorted(rows)])

    def _in_reach(self, key: int) -> bool:
        if not self.items:
            return self.at_newest
        after_first = self.at_oldest or key >= self.items[0].key
        return after_first and (self.at_newest or key <= self.items[-1].key)

    def _read_again(self) -> None:
        if not self.items:
            self.open_newest()
        elif self.follows and self.at_newest:
            self._read_newest()
        else:
            self._read_around_reader()

    def _read_newest(self) -> None:
        """Read one page where only new rows are left in it, and otherwise what is held above it too."""
        rows = list(self._source.before(None, PAGE))
        self.at_oldest = len(rows) < PAGE
        if not self.at_oldest and rows[0].key <= self.items[-1].key:
            older = self._source.before(rows[0].key, FOLLOWED - PAGE)
            self.at_oldest = len(older) < FOLLOWED - PAGE
            rows = [*older, *rows]
        self.replace(rows)

    def _read_around_reader(self) -> None:
        """Read the same stretch again, and at most a page more on either side where the history ended before."""
        first, last = self.items[0].key, self.items[-1].key
        most = min(LIMIT, len(self.items) + PAGE)
        rows = list(self._source.after(first - 1, most))
        if self.at_newest:
            self.at_newest = len(rows) < most
        else:
            rows = [row for row in rows if row.key <= last]
        if self.at_oldest:
            older = self._source.before(first, PAGE)
            self.at_oldest = len(older) < PAGE
            rows = [*older, *rows]
        self._settle(rows)

    def _settle(self, rows: Sequence[R]) -> None:
        """Become `rows`, without those at the end where the reader is not."""
        most = FOLLOWED if self.follows and self.at_newest else LIMIT
        if len(rows) <= most:
            self.replace(rows)
        elif self.follows:
            self.at_oldest = False
            self.replace(rows[-most:])
        else:
            self.at_newest = False
            self.replace(rows[:most])


class PagedView(QListView):
    """Shows a `WindowModel`. It reads more near either end, keeps the reader's place while rows come and go above it,
    and follows new rows while the reader is at the end.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        canvas = QWidget()  # PySide would make all its widget classes for a viewport of Qt's own, 9 ms
        canvas.setBackgroundRole(QPalette.ColorRole.Base)
        canvas.setAutoFillBackground(True)
        self.setViewport(canvas)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self._busy = False
        self._follows = True
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._settle)

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._follow(self._follows)
        QTimer.singleShot(0, self, self._read_more)

    @property
    def follows(self) -> bool:
        """The reader is at the newest row, so new rows scroll into view."""
        return self._follows

    def to_newest(self) -> None:
        model = self._paged()
        if model is not None and not model.at_newest:
            model.open_newest()
        self._anchor = None
        self._follow(True)
        self.scrollToBottom()

    def to_key(self, key: int) -> bool:
        """Bring the row with this key into the middle; False when the history has none."""
        model = self._paged()
        if model is None:
            return False
        if model.row_of(key) < 0:
            model.open_around(key)
        row = model.row_of(key)
        if row < 0:
            return False
        self._follow(False)
        index = model.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._note_place()
        self._follow_what_fits()
        return True

    def _follow_what_fits(self) -> None:
        """Where the last row is in sight and nothing can scroll, the reader is at the end; no scrolling tells it."""
        model = self._paged()
        if self._follows or model is None or not model.at_newest or self.verticalScrollBar().maximum() > 0:
            return
        last = self.visualRect(model.index(model.rowCount() - 1))
        if last.isValid() and last.bottom() <= self.viewport().height():
            self._follow(True)

    def _follow(self, follows: bool) -> None:
        self._follows = follows
        model = self._paged()
        if model is not None:
            model.follows = follows

    def _paged(self) -> "WindowModel[Ordered] | None":
        model = self.model()
        return model if isinstance(model, WindowModel) else None

    def _note_place(self) -> None:
        top: QModelIndex = self.indexAt(self.viewport().rect().topLeft())
        self._anchor = (QPersistentModelIndex(top), self.visualRect(top).top()) if top.isValid() else None

    def _scrolled(self, value: int) -> None:
        if self._busy:
            return
        bar = self.verticalScrollBar()
        model = self._paged()
        self._follow(value >= bar.maximum() - 4 and (model is None or model.at_newest))
        self._note_place()
        if value < NEAR or value > bar.maximum() - NEAR:
            QTimer.singleShot(PAINTED, self, self._read_more)

    def _read_more(self) -> None:
        bar, model = self.verticalScrollBar(), self._paged()
        if model is None or self._busy:
            return
        read = False
        if bar.value() < NEAR and not (self._follows and bar.maximum() > 0):
            read = model.read_older()
        elif bar.value() > bar.maximum() - NEAR:
            read = model.read_newer()
        if read and bar.maximum() < NEAR and len(model.items) < LIMIT:
            QTimer.singleShot(0, self, self._read_more)  # the rows do not fill the list yet

    def _settle(self) -> None:
        """Rows came or went: stay at the end, or keep the first visible row in its place."""
        if self._busy:
            return
        self._busy = True
        if self._follows:
            self.scrollToBottom()
        elif self._anchor is not None and self._anchor[0].isValid():
            index, top = self._anchor
            shift = self.visualRect(index).top() - top
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + shift)
        self._busy = False
        self._follow_what_fits()
