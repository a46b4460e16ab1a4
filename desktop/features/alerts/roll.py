"""The roll call as a table: who is in which state, since when, and what was remarked."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget
from typing_extensions import override

from desktop.kit import phrases, theme, times
from desktop.kit.controls import button, column, label, row
from desktop.kit.people import Names
from models.features.alerts.roll_call import STATES, Called, Earlier

_Index = QModelIndex | QPersistentModelIndex
ROWS = 40
"""Most rows that are shown without scrolling within the table."""
NARROW = 160


def counts(lines: Sequence[Called]) -> str:
    """How many are in which state, in words."""
    found = Counter(line.state for line in lines)
    return " · ".join(f"{phrases.caption(f'alert.{state}')}: {found[state]}" for state in STATES if found[state])


class RollModel(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Called] = []
        self.narrow = False
        """Do two columns hold what is otherwise in four?"""
        self._names: Names = Names(())

    def show_lines(self, lines: Sequence[Called], names: Names) -> None:
        self.beginResetModel()
        self.lines, self._names = list(lines), names
        self.endResetModel()

    def shows(self, lines: Sequence[Called], names: Names) -> bool:
        """Is this what is shown already?"""
        return self.lines == list(lines) and all(self._names(each.member) == names(each.member) for each in lines)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else 4

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(line)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self._words(line)
            return ", ".join(filter(None, said)) if index.column() == 0 else said[index.column()]
        if role == Qt.ItemDataRole.FontRole and index.column() == 1 and line.state in ("need_help", "not_reached"):
            return theme.font("strong")
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Who"), self.tr("How they are"), self.tr("Since"), self.tr("Remark"))[section]

    def _cells(self, line: Called) -> tuple[str, ...]:
        who, state, since, remark = self._words(line)
        if not self.narrow:
            return who, state, since, remark
        return tuple("\n".join(filter(None, both)) for both in ((who, remark), (state, since), (), ()))

    def _words(self, line: Called) -> tuple[str, str, str, str]:
        since = "" if line.since is None else times.when(line.since)
        return self._names(line.member), phrases.caption(f"alert.{line.state}"), since, self._remark(line)

    def _remark(self, line: Called) -> str:
        said = [line.note]
        if line.by is not None:
            said.append(self.tr("reported by {name}").format(name=self._names(line.by)))
        if line.earlier:
            said.append(self.tr("to an earlier instruction"))
        return " · ".join(filter(None, said))


class RollTable(QTableView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RollModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Roll call"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setResizeContentsPrecision(ROWS)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, lines: Sequence[Called], names: Names) -> None:
        if self.rows.shows(lines, names):
            return
        at = self.currentIndex().row()
        current = self.rows.lines[at].member if 0 <= at < len(self.rows.lines) else None
        self.rows.show_lines(lines, names)
        found = next((row for row, line in enumerate(lines) if line.member == current), None)
        if found is not None:
            self.setCurrentIndex(self.rows.index(found, 0))
        self.fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the remark stands below the name, and the time below the state."""
        super().resizeEvent(event)
        modes = QHeaderView.ResizeMode
        narrow = self.rows.narrow = self.width() < theme.space(NARROW)
        for number in range(4):
            fits = number < 3 and not narrow
            self.horizontalHeader().setSectionResizeMode(number, modes.ResizeToContents if fits else modes.Stretch)
            self.setColumnHidden(number, narrow and number > 1)
        self.fit()

    def fit(self) -> None:
        """As high as its rows, up to ROWS of them."""
        line, gaps = self.fontMetrics().height(), theme.space(3)
        self.verticalHeader().setDefaultSectionSize(line + gaps)
        for number, each in enumerate(self.rows.lines):
            height = (2 if self.rows.narrow and each.since else 1) * line + gaps
            if each.note or each.by or each.earlier:
                self.resizeRowToContents(number)
            elif self.rowHeight(number) != height:
                self.setRowHeight(number, height)
        shown = range(min(len(self.rows.lines), ROWS))
        rows = sum(self.rowHeight(row) for row in shown)
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + theme.space(1))


class RollPanel(QWidget):
    """The roll call with its counts, the way to those who are not reached, and what was said before."""

    phone_tree_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = column(self, gap=3)
        self.counts = label("", "strong", wrap=True)
        self.table = RollTable()
        self.phone_tree = button(self.tr("Phone tree for those not reached…"), self.phone_tree_asked.emit,
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
