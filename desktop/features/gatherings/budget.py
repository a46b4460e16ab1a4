"""The budget of the gathering that is shown: its lines, their sums, and what hosts do with them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.kit import phrases
from desktop.kit.controls import button, column, label
from desktop.kit.flow import FlowRow
from desktop.kit.forms.questions import questions
from desktop.kit.forms.sheet import FormTask
from desktop.kit.records import reading
from desktop.kit.scope import Scope
from desktop.kit.tables import Table
from models.case import State
from models.features.gatherings import FEATURE, GATHERING
from models.features.gatherings.budget import BudgetLine, budget, sums
from models.features.gatherings.rules import HOSTS
from sync.overview import Entry

LINE, DROP = "plan_cost", "drop_cost"
"""The intents of the module that the panel asks for."""


class LineTask(FormTask):
    """To write a line. What was typed for one line and not sent does not come back in the form of another."""

    @override
    def draft_key(self, group: bytes) -> str:
        return f"{super().draft_key(group)}/{self.suggested.get('what', '')}"


def shown_amount(amount: str) -> str:
    """`1250 EUR`, as a field keeps it, in the language in force; empty if there is none."""
    number, _, currency = amount.partition(" ")
    return phrases.money(int(number), currency) if number else ""


class BudgetPanel(QWidget):
    asked = Signal(str, dict)
    """An intent of the module and its arguments beside the gathering, to be carried out."""
    form_asked = Signal(object)
    """A FormTask."""

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self._scope = scope
        self._entry: Entry | None = None
        self._drawn: object = None
        self.lines: Sequence[BudgetLine] = ()
        self._layout = column(self, gap=2)
        self._layout.addWidget(label(phrases.caption("gathering.budget"), "strong"))
        self.table: Table | None = None
        self._buttons = FlowRow()
        self.add = button(self.tr("Add a line…"), self._add)
        self.change = button(self.tr("Change the line…"), self._change)
        self.drop = button(self.tr("Drop the line"), self._drop)
        for each in (self.add, self.change, self.drop):
            self._buttons.add(each)
        self._layout.addWidget(self._buttons)
        self.hide()

    def show_record(self, entry: Entry, state: State) -> None:
        """Show the budget of a gathering in this state, if it has one."""
        self._entry, self.lines = entry, budget(state)
        may_write = not self._scope.closed and HOSTS.refusal(
            self._scope.author, reading.as_record(entry, state)) is None  # fmt: skip
        self._buttons.setVisible(may_write)
        self.setVisible(bool(self.lines))
        drawn = (entry.record, tuple(self.lines))
        if drawn != self._drawn:
            is_other = not isinstance(self._drawn, tuple) or self._drawn[0] != entry.record
            self._drawn = drawn
            self._draw(0 if is_other else self._row())

    def _draw(self, row: int) -> None:
        """The line with this number is chosen."""
        had_focus = self.table is not None and self.table.hasFocus()
        if self.table is not None:
            self._layout.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
            self.table = None
        if not self.lines:
            return
        self.table = self._made_table()
        self._layout.insertWidget(1, self.table)
        self.table.setCurrentIndex(self.table.model().index(min(row, len(self.lines) - 1), 0))
        if had_focus:
            self.table.setFocus()

    def _made_table(self) -> Table:
        heads = [phrases.caption(f"gathering.budget.{part}") for part in ("what", "planned", "spent")]
        rows = [(each.what, shown_amount(each.planned), shown_amount(each.spent)) for each in self.lines]
        totals = [(self.tr("Together"), phrases.money(each.planned, each.currency),
                   phrases.money(each.spent, each.currency)) for each in sums(self.lines)]  # fmt: skip
        made = Table(phrases.caption("gathering.budget"), heads, [*rows, *totals], {1, 2}, len(totals))
        made.activated.connect(self._activated)
        return made

    def _row(self) -> int:
        index = self.table.currentIndex() if self.table is not None else QModelIndex()
        return max(0, index.row())

    def _chosen(self) -> BudgetLine | None:
        """None on a sum."""
        row = self._row()
        return self.lines[row] if row < len(self.lines) else None

    def _activated(self, index: QModelIndex) -> None:
        if index.row() < len(self.lines) and self._buttons.isVisible():
            QTimer.singleShot(0, self, self._change)  # the table has the key first

    def _add(self) -> None:
        self._ask(None)

    def _change(self) -> None:
        line = self._chosen()
        if line is not None:
            self._ask(line)

    def _ask(self, line: BudgetLine | None) -> None:
        """Ask for a line, or for what is different in one. An amount that is emptied there is gone."""
        if self._entry is not None:
            text, given = phrases.action(GATHERING.name, LINE), {"gathering": self._entry.record}
            amounts = {"planned": line.planned, "spent": line.spent} if line is not None else {}
            self.form_asked.emit(LineTask(
                f"{FEATURE.name}.{LINE}", f"{text}: {self._entry.title}", text, questions(FEATURE, GATHERING, LINE),
                given if line is None else {**given, "former": line.what},
                {name: value for name, value in amounts.items() if value},
                {} if line is None else {"what": line.what}, self._entry.list_number))  # fmt: skip

    def _drop(self) -> None:
        line = self._chosen()
        if line is not None:
            self.asked.emit(DROP, {"what": line.what})
