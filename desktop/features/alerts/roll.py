"""The roll call as a table: who is in which state, since when, and what was remarked."""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget
from typing_extensions import override

from desktop.kit import phrases, theme, times
from desktop.kit.controls import button, column, label, row
from desktop.kit.lists import ROOT, Index, become
from desktop.kit.people import Names
from models.features.alerts.roll_call import STATES, Called, Earlier

ROWS = 40
"""Most rows that are shown without scrolling within the table."""
NARROW, COLUMNS = 160, 4
"""A table below this width, in steps of spacing, shows two columns in place of all four."""
_ROLES = frozenset(map(int, (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole,
                             Qt.ItemDataRole.FontRole)))  # fmt: skip


def counts(lines: Sequence[Called]) -> str:
    """How many are in which state, in words."""
    found = Counter(line.state for line in lines)
    return " · ".join(f"{phrases.caption(f'alert.{state}')}: {found[state]}" for state in STATES if found[state])


@dataclass(frozen=True, slots=True)
class RollRow:
    """A line of the roll call, with the names that it shows."""

    line: Called
    name: str
    by: str = ""

    @property
    def key(self) -> Hashable:
        return self.line.member


class RollModel(QAbstractTableModel):
    """Changes row by row, because each answer shows the roll call of a whole, perhaps large group again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: list[RollRow] = []
        self._said: dict[RollRow, tuple[str, str, str, str]] = {}
        """The words of a row, until lines are shown again: what "today" is may change."""
        self.narrow = False
        """Do two columns hold what is otherwise in four?"""

    def show_lines(self, lines: Sequence[Called], names: Names) -> None:
        made = (RollRow(line, names(line.member), "" if line.by is None else names(line.by)) for line in lines)
        self._said.clear()
        become(self, self.items, list(made), COLUMNS)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.items)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else COLUMNS

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        shown, at = self.items[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cells(shown)[at]
            case Qt.ItemDataRole.AccessibleTextRole:
                said = self._words(shown)
                return said[at] if at else ", ".join(filter(None, said))
            case Qt.ItemDataRole.FontRole if at == 1 and shown.line.state in ("need_help", "not_reached"):
                return theme.font("strong")
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Who"), self.tr("How they are"), self.tr("Since"), self.tr("Remark"))[section]

    def _cells(self, row: RollRow) -> tuple[str, ...]:
        who, state, since, remark = self._words(row)
        if not self.narrow:
            return who, state, since, remark
        return tuple("\n".join(filter(None, both)) for both in ((who, remark), (state, since), (), ()))

    def _words(self, row: RollRow) -> tuple[str, str, str, str]:
        found = self._said.get(row)
        if found is None:
            found = self._said[row] = self._in_words(row)
        return found

    def _in_words(self, row: RollRow) -> tuple[str, str, str, str]:
        line = row.line
        since = "" if line.since is None else times.when(line.since)
        return row.name, phrases.caption(f"alert.{line.state}"), since, self._remark(row)

    def _remark(self, row: RollRow) -> str:
        said = [row.line.note]
        if row.by:
            said.append(self.tr("reported by {name}").format(name=row.by))
        if row.line.earlier:
            said.append(self.tr("to an earlier instruction"))
        return " · ".join(filter(None, said))


class RollTable(QTableView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RollModel(self)
        self._room: object = None
        self._heights: dict[RollRow, int] = {}
        self._widths: dict[RollRow, Sequence[int]] = {}
        """How high and wide each row wants to be with this room: only new ones are measured."""
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Roll call"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, lines: Sequence[Called], names: Names) -> None:
        self.rows.show_lines(lines, names)
        self.fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the remark is below the name, and the time below the state."""
        super().resizeEvent(event)
        modes = QHeaderView.ResizeMode
        narrow = self.rows.narrow = self.width() < theme.space(NARROW)
        for number in range(COLUMNS):
            fits = number < COLUMNS - 1 and not narrow
            self.horizontalHeader().setSectionResizeMode(number, modes.Fixed if fits else modes.Stretch)
            self.setColumnHidden(number, narrow and number > 1)
        self.fit()

    def fit(self) -> None:
        """As high as its rows, up to ROWS of them, and with columns for the words of these."""
        line, gaps = self.fontMetrics().height(), theme.space(3)
        room = self.width(), line
        if self._room != room:
            self._room, self._heights, self._widths = room, {}, {}
        self._fit_columns()
        self.verticalHeader().setDefaultSectionSize(line + gaps)
        known, self._heights = self._heights, {}
        for number, each in enumerate(self.rows.items):
            height = self._heights[each] = known.get(each) or self._height(number, each.line, line, gaps)
            if self.rowHeight(number) != height:
                self.setRowHeight(number, height)
        rows = sum(self.rowHeight(row) for row in range(min(len(self.rows.items), ROWS)))
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + theme.space(1))

    def _fit_columns(self) -> None:
        if self.rows.narrow:
            return
        known, self._widths = self._widths, {}
        for number, each in enumerate(self.rows.items[:ROWS]):
            self._widths[each] = known.get(each) or [
                self.sizeHintForIndex(self.rows.index(number, place)).width() for place in range(COLUMNS - 1)]
        head = self.horizontalHeader()
        for place in range(COLUMNS - 1):
            wanted = max([head.sectionSizeHint(place), *(each[place] for each in self._widths.values())])
            if head.sectionSize(place) != wanted:
                head.resizeSection(place, wanted)
                self._heights = {}  # the remarks have more room, or less

    def _height(self, number: int, shown: Called, line: int, gaps: int) -> int:
        if shown.note or shown.by or shown.earlier:
            return self.sizeHintForRow(number)
        return (2 if self.rows.narrow and shown.since else 1) * line + gaps


class RollPanel(QWidget):
    """The roll call with its counts, the way to those who have not opened it, and what was said before."""

    phone_tree_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = column(self, gap=3)
        self.counts = label("", "strong", wrap=True)
        self.table = RollTable()
        self.phone_tree = button(self.tr("Phone tree for those who have not opened it…"), self.phone_tree_asked.emit,
                                 picture="download")  # fmt: skip
        self.earlier_heading = label(self.tr("What was said before"), "small", look="section")
        self.earlier = label("", wrap=True)
        whole.addWidget(label(self.tr("Roll call"), "heading"))
        whole.addWidget(self.counts)
        whole.addWidget(self.table)
        foot = row()
        foot.addWidget(self.phone_tree)
        foot.addStretch(1)
        whole.addLayout(foot)
        whole.addWidget(self.earlier_heading)
        whole.addWidget(self.earlier)

    def show_lines(self, lines: Sequence[Called], names: Names) -> None:
        self.counts.setText(counts(lines))
        self.table.show_lines(lines, names)
        self.phone_tree.setVisible(any(line.state == "not_reached" for line in lines))

    def show_earlier(self, said: Sequence[Earlier]) -> None:
        self.earlier.setText("\n".join(self.tr("{moment}: {instruction}").format(
            moment=times.when(each.since), instruction=each.text) for each in said))
        for part in (self.earlier, self.earlier_heading):
            part.setVisible(bool(said))
