"""The list of a kind's records: newest first, read page by page, changed by difference."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QListView, QWidget

from desktop.kit import phrases
from desktop.kit.arriving import Arriving
from desktop.kit.controls import column, label
from desktop.kit.empty import EmptyState
from desktop.kit.lines import beside_rows
from desktop.kit.lists import ItemRole, RowsModel
from desktop.kit.records.filterbar import FilterBar
from desktop.kit.records.filters import Filter, matching, read
from desktop.kit.records.rows import RecordDelegate, RecordRow, row_of
from desktop.kit.records.subject import Subject
from desktop.kit.scope import Scope
from sync import overview
from sync.overview import Entry

PAGE = 50
FILTERED = 20
"""Rows that are added in one turn while a filter looks for the first page: what one sees at once."""
MOST = 800
"""Rows held at most: what is older is found with the filter."""
NEAR = 400
"""Pixels from the end at which more is read."""


class RecordList(QWidget):
    chosen = Signal(object)
    """The Entry of the row that is current now, or None."""

    def __init__(self, scope: Scope, subject: Subject, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope, self._subject = scope, subject
        self._filter = Filter()
        self._go_on: int | None = None
        self.bar = FilterBar(scope, subject)
        self.rows: RowsModel[RecordRow] = RowsModel(lambda one: one.title, lambda one: one.spoken, self)
        self.view = QListView()
        self.view.setModel(self.rows)
        self.view.setItemDelegate(RecordDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(self.tr("List: {what}").format(what=phrases.caption(subject.kind.name)))
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.nothing = label(self.tr("Nothing here matches the filter."), look="muted", wrap=True)
        self.looking = label(self.tr("Looking through older ones…"), look="muted", wrap=True)
        self.end = label(self.tr("These are the newest ones. The filter finds older ones."), look="muted", wrap=True)
        self.empty = empty
        layout = column(self, gap=2)
        arriving = Arriving(scope.bridge, scope.group.number)
        for part in (self.bar, arriving, self.nothing, self.view, self.looking, self.end, self.empty):
            layout.addWidget(part, 1 if part in (self.view, self.empty) else 0)
            if part not in (self.view, self.empty):
                part.setContentsMargins(*beside_rows())
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._read_more)
        self.bar.changed.connect(self._follow_filter)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.view.selectionModel().currentChanged.connect(
            lambda current, _before: self.chosen.emit(row.entry if (row := current.data(ItemRole)) else None))

    def open(self) -> None:
        """Read the newest records."""
        self.rows.replace([])
        self._go_on = None
        self._add(None)

    def refresh(self, order_keys: Sequence[int]) -> None:
        """Read these records again, or, with none named, all that are held; and what is new."""
        held = {row.entry.order_key: row.entry for row in self.rows.items}
        again = held.keys() & set(order_keys) if order_keys else held.keys()
        newest = max(held, default=-1)
        fresh = [each for each in self._below(None) if each.order_key > newest or each.order_key in again]
        late = set(order_keys) - held.keys()
        asked = list(overview.entries(self._scope.bridge, (again | late) - {each.order_key for each in fresh}).values())
        least = min(held, default=0) if self._go_on is not None else 0
        mine = [each for each in asked if each.kind == self._subject.kind.name and each.order_key >= least
                and each.list_number in self._scope.viewer.lists]  # fmt: skip
        kept = {key: each for key, each in held.items() if key not in again}
        kept |= {each.order_key: each for each in (*fresh, *matching(
            self._scope.bridge, self._subject, self._filter, mine))}  # fmt: skip
        self._show([self._row(kept[key]) for key in sorted(kept, reverse=True)[:MOST]])

    def select(self, record: bytes) -> bool:
        """Make the row of a record the current one; False if the list does not hold it."""
        place = self.rows.row_of(record)
        if place >= 0:
            self.view.setCurrentIndex(self.rows.index(place))
        return place >= 0

    @property
    def current(self) -> Entry | None:
        found: RecordRow | None = self.view.currentIndex().data(ItemRole)
        return found.entry if found else None

    def _below(self, before: int | None, most: int = PAGE) -> list[Entry]:
        found = read(self._scope.bridge, self._scope.viewer.lists, self._subject, self._filter, before, most)
        if not self.rows.items or before is not None:
            self._go_on = found.go_on
        return found.entries

    def _add(self, before: int | None) -> None:
        entries = self._below(before, PAGE if self._filter.is_everything else FILTERED)
        self._show([*self.rows.items, *map(self._row, entries)])
        if self._go_on is not None and len(entries) < PAGE and self.rows.rowCount() < PAGE:
            self._more.start()

    def _read_more(self) -> None:
        if self._go_on is not None and self.rows.rowCount() < MOST:
            self._add(self._go_on)

    def _scrolled(self, value: int) -> None:
        if value > self.view.verticalScrollBar().maximum() - NEAR and self._go_on is not None:
            self._more.start()

    def _follow_filter(self) -> None:
        if self.bar.filter != self._filter:
            self._filter = self.bar.filter
            current = self.current
            self.open()
            if current is not None:
                self.select(current.record)

    def _row(self, entry: Entry) -> RecordRow:
        return row_of(entry, self._subject, self._scope)

    def _show(self, rows: list[RecordRow]) -> None:
        self.rows.replace(rows)
        count, unfiltered = self.rows.rowCount(), self._filter.is_everything
        under_way = self._go_on is not None and not unfiltered and count < PAGE
        self.nothing.setVisible(not count and not unfiltered and not under_way)
        self.looking.setVisible(under_way)
        self.end.setVisible(count >= MOST)
        is_empty = not count and unfiltered
        self.empty.setVisible(is_empty)
        self.bar.setVisible(not is_empty)
        self.view.setVisible(not is_empty)
        if self._subject.tags:
            self.bar.offer_tags(sorted(self._tags([row.entry for row in rows])))

    def _tags(self, entries: list[Entry]) -> set[str]:
        field, keys = self._subject.tags, overview.as_list(each.order_key for each in entries)
        sql = (
            f"SELECT DISTINCT {field} FROM {self._subject.kind.name}_{field}"  # noqa: S608 - names from declarations
            " WHERE order_key IN (SELECT value FROM json_each(?))"
        )
        return {tag for (tag,) in self._scope.bridge.rows(sql, (keys,))}
