"""The page of the library, driven as a person would: add, lend, give back, report, repair."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.cli.sample import act_out
from desktop.demo import sample_group
from desktop.features.library.labels import labels
from desktop.features.library.page import LibraryPage
from desktop.kit.bridge import EngineBridge
from desktop.kit.forms import FormSheet
from desktop.kit.printing import Label
from models.feature import Registry
from models.features import FEATURES
from sync import api
from sync.profile.runtime import ProfileRuntime
from sync.store.database import Database
from tests.desktop.conftest import ask, on_screen


@pytest.fixture
def page(home: tuple[EngineBridge, api.Group], qtbot: QtBot) -> Iterator[LibraryPage]:
    bridge, group = home
    ask(qtbot, bridge, api.Do(group.number, "settings.switch", {"module": "library", "on": True}))
    with on_screen(LibraryPage(), group, bridge, qtbot) as page:
        yield page


def fill_in(page: LibraryPage, texts: dict[str, str]) -> None:
    sheet = page.findChild(FormSheet)
    sheet.form.type_in(texts)
    sheet.send_button.click()


def add(page: LibraryPage, qtbot: QtBot, name: str = "Drill", **more: str) -> None:
    page.add_action.trigger()
    fill_in(page, {"name": name, "place": "Cellar", "days": "14", **more})
    qtbot.waitUntil(lambda: page.details.title.text() == name and not page.details.loading.isVisible(), timeout=10_000)


def buttons(page: LibraryPage) -> list[str]:
    return [each.text() for each in page.details.findChildren(QPushButton) if each.isVisible()]


def press(page: LibraryPage, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: buttons(page).count(text) == 1, timeout=10_000)
    found = page.details.findChildren(QPushButton)
    next(each for each in found if each.text() == text and each.isVisible()).click()


def becomes(page: LibraryPage, qtbot: QtBot, state: str) -> None:
    qtbot.waitUntil(lambda: page.details.state_label.text() == state, timeout=10_000)


def test_an_empty_library_says_what_to_do(page: LibraryPage) -> None:
    assert page.list.empty.heading.text() == "Nothing to borrow yet"
    page.list.empty.button.click()
    assert page.findChild(FormSheet).heading.text() == "Add something to lend"


def test_a_thing_is_heard_with_its_state_and_place(page: LibraryPage, qtbot: QtBot) -> None:
    add(page, qtbot)
    heard = QAccessible.queryAccessibleInterface(page.list.view).child(0).text(QAccessible.Text.Name)
    assert heard.startswith("Drill, can be borrowed, Cellar")


def test_it_is_taken_and_comes_back(page: LibraryPage, qtbot: QtBot) -> None:
    add(page, qtbot)
    press(page, qtbot, "Take it")
    form = page.findChild(FormSheet).form
    today, later = (QDate.currentDate().addDays(days).toString(Qt.DateFormat.ISODate) for days in (0, 14))
    assert {name: row.read() for name, row in form.rows.items()} == {
        "since": today, "due": later, "condition": "good"}  # fmt: skip
    fill_in(page, {})
    becomes(page, qtbot, "lent")
    qtbot.waitUntil(lambda: "Take it" not in buttons(page), timeout=10_000)
    press(page, qtbot, "It is back")
    fill_in(page, {"back": "worn"})
    becomes(page, qtbot, "can be borrowed")
    press(page, qtbot, "Take it")
    assert page.findChildren(FormSheet)[-1].form.rows["condition"].read() == "worn"


def test_whoever_waits_stands_in_the_queue_until_the_form_says_otherwise(page: LibraryPage, qtbot: QtBot) -> None:
    add(page, qtbot)
    press(page, qtbot, "Queue for it")
    fill_in(page, {"why": "Shelves"})
    becomes(page, qtbot, "kept for the next in the queue")
    qtbot.waitUntil(lambda: any(line.caption == "Waiting for it" for line in page.details.fields.lines), timeout=10_000)
    press(page, qtbot, "Lend to somebody")
    lending = page.findChildren(FormSheet)[-1]
    assert lending.form.rows["holder"].read() == page.scope.group.me
    lending.close_sheet()
    press(page, qtbot, "Queue for it")
    qtbot.waitUntil(lambda: any("why" in each.form.rows for each in page.findChildren(FormSheet)), timeout=10_000)
    sheet = page.findChildren(FormSheet)[-1]
    assert sheet.form.texts == {"wanted": "yes", "why": "Shelves"}
    sheet.form.type_in({"wanted": ""})
    sheet.send_button.click()
    becomes(page, qtbot, "can be borrowed")


def test_each_thing_has_a_label_whose_code_leads_to_it(page: LibraryPage, qtbot: QtBot, tmp_path: Path) -> None:
    assert labels(page.scope.bridge, page.scope.viewer.lists) == []
    add(page, qtbot, number="G-017")
    drill = page.details.entry
    assert drill is not None
    made = labels(page.scope.bridge, page.scope.viewer.lists)
    assert made == [Label("G-017 Drill", "Cellar", f"folkmoot:record/{drill.record.hex()}")]
    dialog = page.print_labels()
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "labels.pdf"))
    qtbot.waitUntil((tmp_path / "labels.pdf").exists, timeout=10_000)


def test_damage_is_reported_and_repaired(page: LibraryPage, qtbot: QtBot) -> None:
    add(page, qtbot)
    press(page, qtbot, "Report damage")
    fill_in(page, {"damage": "The switch sticks."})
    becomes(page, qtbot, "in repair")
    press(page, qtbot, "It is repaired")
    fill_in(page, {"done": "New switch"})
    becomes(page, qtbot, "can be borrowed")


def test_the_sample_group_has_a_library(tmp_path: Path) -> None:
    now = int(datetime(2026, 5, 12, 15, 30, tzinfo=UTC).timestamp() * 1000)
    demo = replace(sample_group(now), messages=iter(()))
    group = act_out(demo, now, FEATURES)
    runtime = ProfileRuntime(
        Database(tmp_path / "store.db", bytes(32)), Registry(FEATURES), None, None, version="", wall_ms=lambda: now,
        announce=lambda _outcome: None, notify=lambda: None,
    )  # fmt: skip
    group.plant(runtime, group.members[0])
    found = dict(runtime.db.rows("SELECT title, state FROM fact WHERE kind = 'thing'"))
    assert found == {
        "Hammer drill": "out", "Masonry bits, 5 to 14 mm": "out", "Drilling kit": "out", "Soup pot for forty": "out",
        "Seed spreader": "repair",
    }  # fmt: skip
    runtime.db.close()
