"""The form of a move: what is needed is filled in and sent, what may be set shows what it is and may stay."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.cli.host import Host
from desktop.kit.bridge import EngineBridge
from desktop.kit.forms import FormSheet
from desktop.kit.records import RecordsPage, Subject
from desktop.kit.theme import theme
from models import features
from models.declared import declared, intents, tables
from models.feature import Feature
from models.fields import Choice, Line
from models.rules import ANYONE, Fields, Move, Rules
from sync import api
from sync.profile.folder import ProfileFolder
from sync.reader import Reader
from tests.desktop.conftest import PASSPHRASE, ask, on_screen

FIELDS: Fields = {
    "name": Line(required=True), "note": Line(), "by": Line(),
    "state": Choice(options=("dry", "wet"), required=True),
}  # fmt: skip
MOVES = {
    "water": Move(("dry",), "wet", ANYONE, needs=("by",), sets=("name", "note")),
    "dry_out": Move(("wet",), "dry", ANYONE),
}  # fmt: skip
BED = declared("bed", Rules(FIELDS, change=ANYONE, moves=MOVES, start="dry"), title="name")
FEATURE = Feature("garden", (BED,), dict(intents(BED)), tables("bed", FIELDS))


class GardenPage(RecordsPage):
    subject = Subject(FEATURE, BED)


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot) -> Iterator[GardenPage]:
    monkeypatch.setattr(features, "FEATURES", (*features.FEATURES, FEATURE))
    theme()
    with Host(ProfileFolder(tmp_path / "profile")) as client:
        bridge = EngineBridge(client)
        bridge.read_through(Reader(ask(qtbot, bridge, api.Unlock(passphrase=PASSPHRASE))))
        group = ask(qtbot, bridge, api.Start("Maple Street", "block-club", "Rosa"))
        with on_screen(GardenPage(), group, bridge, qtbot) as page:
            yield page
        bridge.close()


def press(page: GardenPage, qtbot: QtBot, text: str) -> None:
    def found() -> list[QPushButton]:
        return [each for each in page.details.findChildren(QPushButton) if each.text() == text and each.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1, timeout=10_000)
    found()[0].click()


def test_a_move_asks_for_what_it_needs_and_leaves_the_rest(page: GardenPage, qtbot: QtBot) -> None:
    page.add_action.trigger()
    adding = page.findChild(FormSheet)
    adding.form.type_in({"name": "Beans", "note": "in the sun", "by": "Rosa"})
    adding.send()
    qtbot.waitUntil(lambda: page.details.title.text() == "Beans" and not page.findChildren(FormSheet), timeout=10_000)
    press(page, qtbot, "water")
    sheet = page.findChildren(FormSheet)[-1]
    rows = sheet.form.rows
    assert {name: (each.question.needed, each.input.text) for name, each in rows.items()} == {
        "by": (True, "Rosa"), "name": (False, "Beans"), "note": (False, "in the sun")}  # fmt: skip
    sheet.form.type_in({"name": ""})
    sheet.send()
    qtbot.waitUntil(lambda: rows["name"].problem.isVisible(), timeout=10_000)
    sheet.form.type_in({"name": "Beans", "note": ""})
    sheet.send()
    qtbot.waitUntil(lambda: page.details.state.get("state") == "wet", timeout=10_000)
    assert {key: page.details.state.get(key) for key in ("name", "note", "by")} == {
        "name": "Beans", "note": "", "by": "Rosa"}  # fmt: skip
    press(page, qtbot, "dry out")  # asks for nothing
    qtbot.waitUntil(lambda: page.details.state.get("state") == "dry", timeout=10_000)
