"""The budget on the page of gatherings: lines with their sums, written in a form, changed and dropped by hosts."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.features.gatherings.page import GatheringsPage
from desktop.kit.bridge import EngineBridge
from desktop.kit.forms import FormSheet
from sync import api
from tests.desktop.conftest import on_screen
from tests.desktop.features.test_gatherings import do, evening, show


@pytest.fixture
def page(home: tuple[EngineBridge, api.Group], qtbot: QtBot) -> Iterator[GatheringsPage]:
    bridge, group = home
    with on_screen(GatheringsPage(), group, bridge, qtbot) as page:
        do(page, qtbot, "add_gathering", name="Concert", when=evening(3))
        show(page, qtbot, "Concert")
        yield page


def rows(page: GatheringsPage) -> list[list[str]]:
    table = page.budget.table
    if table is None:
        return []
    model = table.model()
    return [[str(model.index(row, column).data()).replace("\xa0", " ") for column in range(model.columnCount())]
            for row in range(model.rowCount())]  # fmt: skip


def send(page: GatheringsPage, **typed: str) -> None:
    sheet = next(each for each in page.findChildren(FormSheet) if each.isVisible())
    sheet.form.type_in(typed)
    sheet.send_button.click()


def plan(page: GatheringsPage, qtbot: QtBot, **given: str) -> None:
    assert page.details.entry is not None
    do(page, qtbot, "plan_cost", gathering=page.details.entry.record, **given)


def test_a_line_is_planned_in_a_form_and_the_sums_follow(page: GatheringsPage, qtbot: QtBot) -> None:
    assert not page.budget.isVisible()
    found: list[QPushButton] = []

    def offered() -> bool:
        found[:] = [each for each in page.details.findChildren(QPushButton) if each.text() == "Plan a cost"]
        return bool(found)

    qtbot.waitUntil(offered, timeout=10_000)
    found[0].click()
    send(page, what="Music", planned="120 EUR")
    qtbot.waitUntil(lambda: rows(page) == [["Music", "120.00 EUR", ""], ["Together", "120.00 EUR", "0.00 EUR"]],
                    timeout=10_000)  # fmt: skip
    page.budget.add.click()
    send(page, what="Food", planned="80 EUR", spent="91.50 EUR")
    qtbot.waitUntil(lambda: rows(page)[-1:] == [["Together", "200.00 EUR", "91.50 EUR"]], timeout=10_000)
    assert [row[0] for row in rows(page)] == ["Food", "Music", "Together"]
    assert "Budget" not in [line.caption for line in page.details.fields.lines], "it is shown once"


def test_enter_on_a_line_opens_it_and_what_is_not_sent_stays_with_it(page: GatheringsPage, qtbot: QtBot) -> None:
    plan(page, qtbot, what="Food", planned="80 EUR")
    plan(page, qtbot, what="Music", planned="120 EUR")
    qtbot.waitUntil(lambda: len(rows(page)) == 3, timeout=10_000)
    table = page.budget.table
    assert table is not None
    assert table.accessibleName() == "Budget"
    page.activateWindow()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(FormSheet)), timeout=10_000)
    sheet = next(each for each in page.findChildren(FormSheet) if each.isVisible())
    assert {name: row.input.text for name, row in sheet.form.rows.items()} == {
        "what": "Music", "planned": "120.00 EUR", "spent": ""}
    sheet.form.type_in({"spent": "99 EUR"})
    sheet.form.edited.emit()
    sheet.close_sheet()
    table.setCurrentIndex(table.model().index(0, 0))
    page.budget.change.click()
    sheet = next(each for each in page.findChildren(FormSheet) if each.isVisible())
    assert sheet.form.rows["spent"].input.text == ""
    sheet.close_sheet()
    table.setCurrentIndex(table.model().index(1, 0))
    page.budget.change.click()
    send(page, spent="110 EUR")
    qtbot.waitUntil(lambda: ["Music", "120.00 EUR", "110.00 EUR"] in rows(page), timeout=10_000)


def test_an_amount_that_is_emptied_in_the_form_is_gone(page: GatheringsPage, qtbot: QtBot) -> None:
    plan(page, qtbot, what="Food", planned="80 EUR", spent="91.50 EUR")
    qtbot.waitUntil(lambda: len(rows(page)) == 2, timeout=10_000)
    page.budget.change.click()
    send(page, spent="")
    qtbot.waitUntil(lambda: rows(page)[0] == ["Food", "80.00 EUR", ""], timeout=10_000)
    page.budget.change.click()
    send(page, what="Bread")
    qtbot.waitUntil(lambda: [row[:2] for row in rows(page)][:1] == [["Bread", "80.00 EUR"]], timeout=10_000)
    assert len(rows(page)) == 2


def test_a_line_is_dropped_and_a_sum_is_not(page: GatheringsPage, qtbot: QtBot) -> None:
    plan(page, qtbot, what="Food", planned="80 EUR")
    plan(page, qtbot, what="Music", planned="120 EUR")
    qtbot.waitUntil(lambda: len(rows(page)) == 3, timeout=10_000)
    table = page.budget.table
    assert table is not None
    table.setCurrentIndex(table.model().index(2, 0))
    page.budget.drop.click()
    table.setCurrentIndex(table.model().index(0, 0))
    page.budget.drop.click()
    qtbot.waitUntil(lambda: [row[0] for row in rows(page)] == ["Music", "Together"], timeout=10_000)
    page.budget.drop.click()
    qtbot.waitUntil(lambda: not page.budget.isVisible(), timeout=10_000)


def test_who_performs_and_the_programme_stand_above_the_dates_and_the_budget(
    page: GatheringsPage, qtbot: QtBot
) -> None:
    plan(page, qtbot, what="Food", planned="80 EUR")
    assert not page.details.first.isVisible()
    assert page.details.entry is not None
    given = {"gathering": page.details.entry.record, "performers": "The Lamps", "programme": "Waltzes"}
    do(page, qtbot, "change_gathering", **given)
    qtbot.waitUntil(lambda: [each.caption for each in page.details.first.lines] == ["Who performs", "Programme"],
                    timeout=10_000)  # fmt: skip
    assert page.details.first.isVisible()
    assert "Programme" not in [line.caption for line in page.details.fields.lines], "it is shown once"
    assert page.details.first.mapTo(page, page.details.first.rect().topLeft()).y() < page.panel.mapTo(
        page, page.panel.rect().topLeft()).y()  # fmt: skip
