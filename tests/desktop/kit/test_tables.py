"""Tables to read, and the ledger."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.kit.controls import column
from desktop.kit.ledger import Posting, ledger
from desktop.kit.tables import Table, TableModel

POSTINGS = [Posting(QDate(2026, 3, 1), "Membership", 120_00), Posting(QDate(2026, 3, 9), "Ladder", -89_50)]


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def cells(table: Table) -> list[list[str]]:
    model = table.model()
    return [[model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())]  # fmt: skip


def test_the_model_is_one_of_qts(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(TableModel(["What", "Amount"], [["Ladder", "3"], ["Sum", "3"]], amounts={1}, sums=1))


def test_a_ledger_has_a_running_balance_and_sums(qtbot: QtBot) -> None:
    table = ledger("Fund", POSTINGS, "EUR", before=10_00)
    qtbot.addWidget(table)
    said = [[cell.replace("\N{NO-BREAK SPACE}", " ") for cell in line] for line in cells(table)]
    assert said == [
        ["", "Before that", "", "10.00 EUR"],
        ["01/03/2026", "Membership", "120.00 EUR", "130.00 EUR"],
        ["09/03/2026", "Ladder", "-89.50 EUR", "40.50 EUR"],
        ["", "Came in", "120.00 EUR", ""],
        ["", "Went out", "-89.50 EUR", ""],
        ["", "Balance", "", "40.50 EUR"],
    ]


@pytest.mark.parametrize(("currency", "said"), [("JPY", "1,250"), ("KWD", "1.250"), ("EUR", "12.50")])
def test_amounts_have_the_decimals_of_their_currency(qtbot: QtBot, currency: str, said: str) -> None:
    table = ledger("Fund", [Posting(QDate(2026, 3, 1), "x", 1250)], currency)
    qtbot.addWidget(table)
    assert cells(table)[0][2] == f"{said}\N{NO-BREAK SPACE}{currency}"


def test_amounts_stand_at_the_trailing_side_and_cells_say_their_column(qtbot: QtBot) -> None:
    table = ledger("Fund", POSTINGS, "EUR")
    qtbot.addWidget(table)
    amount = table.model().index(0, 2)
    assert amount.data(Qt.ItemDataRole.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignTrailing)
    assert amount.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Amount: 120.00")
    assert table.model().index(4, 3).data(Qt.ItemDataRole.FontRole).weight() > QFont.Weight.Normal
    assert table.model().index(0, 3).data(Qt.ItemDataRole.FontRole) is None


def test_tab_leaves_the_table(qtbot: QtBot) -> None:
    window = QWidget()
    layout = column(window)
    table, after = ledger("Fund", POSTINGS, "EUR"), QLineEdit()
    layout.addWidget(table)
    layout.addWidget(after)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_days_are_written_as_in_the_country(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    table = ledger("Kasse", POSTINGS, "EUR")
    qtbot.addWidget(table)
    assert cells(table)[0][0] == "01.03.2026"
    assert cells(table)[0][2] == "120,00\N{NO-BREAK SPACE}EUR"
