from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.check import CheckSheet
from desktop.app.export import ExportSheet
from desktop.kit.bridge import EngineBridge
from models.errors import Refused
from sync import api
from sync.circle_commands import AskCircles, Circle, Circles

SUMMARY = api.ArchiveSummary("/a/b.zip", "Maple Street", "full", 0, 24, {"message": 5, "channel": 2}, 5_000, True)
GROUP = api.Group(3, b"g", "Maple Street", "block-club", b"m")


def sheet(bridge: EngineBridge, qtbot: QtBot) -> ExportSheet:
    window = QWidget()
    qtbot.addWidget(window)
    made = ExportSheet(window, bridge, GROUP)
    made.open()
    made.keep_window = window
    return made


def test_says_what_is_inside_and_that_it_is_open_to_read(bridge: EngineBridge, qtbot: QtBot) -> None:
    text = " ".join(label.text() for label in sheet(bridge, qtbot).findChildren(type(sheet(bridge, qtbot).heading)))
    assert "not encrypted" in text
    assert "every message" in text


def test_says_before_it_is_written_that_an_invitation_is_in_it(
    bridge: EngineBridge, client, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sheet(bridge, qtbot)._invitation_warning.isHidden(), "whoever may not invite gives no invitation away"
    monkeypatch.setattr("desktop.app.export.may_admit", lambda *_: True)
    made = sheet(bridge, qtbot)
    assert "working invitation" in made._invitation_warning.text()
    assert made._invitation_warning.isVisible()
    client.asked(AskCircles).set_result(CIRCLES)
    qtbot.waitUntil(made.choice.isVisible)
    made.choice.everyone.setChecked(False)
    assert made._invitation_warning.isHidden()
    made.handover.setChecked(True)
    assert made._invitation_warning.isVisible()


def test_exports_with_progress_and_a_summary(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    made = sheet(bridge, qtbot)
    made.export(Path("/a/b.zip"))
    asked = client.asked(api.ExportArchive)
    assert replace(asked.command, words={}) == api.ExportArchive(3, "/a/b.zip", handover=False)
    words = asked.command.words
    assert (words["caption.thing.name"], words["language"]) == ("Name", "en")
    client.tell(api.Progress(asked.number, "archive.pages", 1, 2))
    qtbot.waitUntil(lambda: "Writing" in made.busy.stage.text())
    asked.set_result(SUMMARY)
    qtbot.waitUntil(lambda: made._summary.isVisible())
    assert "7 item" in made._facts.text()
    assert "/a/b.zip" in made._facts.text()


CIRCLES = Circles((
    Circle(b"p" * 16, "people", "Party", (b"m",), -5), Circle(b"h" * 16, "people", "Hedge & co.", (b"m",), -6),
))  # fmt: skip


def test_private_circles_are_in_it_only_if_chosen(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    made = sheet(bridge, qtbot)
    assert not made.choice.isVisible()
    client.asked(AskCircles).set_result(CIRCLES)
    qtbot.waitUntil(made.choice.isVisible)
    boxes = made.choice.findChildren(QCheckBox)
    assert [box.isChecked() for box in boxes] == [True, False, False]
    assert all(box.focusPolicy() & Qt.FocusPolicy.TabFocus for box in boxes)
    heard = [QAccessible.queryAccessibleInterface(box).text(QAccessible.Text.Name) for box in boxes]
    assert heard == ["What everyone in the group reads", "Private circle: Party", "Private circle: Hedge & co."]
    assert boxes[2].text() == "Private circle: Hedge && co."
    qtbot.keyClick(boxes[0], Qt.Key.Key_Space)
    assert not made.start.isEnabled()
    qtbot.keyClick(boxes[2], Qt.Key.Key_Space)
    assert made.start.isEnabled()
    made.export(Path("/a/b.zip"))
    command = client.asked(api.ExportArchive).command
    assert (command.everyone, command.circles) == (False, (b"h" * 16,))
    summary = msgspec.structs.replace(SUMMARY, everyone=False, circles=("Hedge & co.",))
    client.asked(api.ExportArchive).set_result(summary)
    qtbot.waitUntil(lambda: made._summary.isVisible())
    assert "Private circle: Hedge & co." in made._facts.text()
    assert "What everyone" not in made._facts.text()


def test_a_failure_is_said_and_can_be_tried_again(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    made = sheet(bridge, qtbot)
    made.export(Path("/a/b.zip"))
    client.asked(api.ExportArchive).set_exception(Refused("archive.unwritable", path="/a/b.zip"))
    qtbot.waitUntil(lambda: made.problem.isVisible())
    assert made.start.isEnabled()


def test_closing_stops_it(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    made = sheet(bridge, qtbot)
    made.export(Path("/a/b.zip"))
    with qtbot.waitSignal(made.destroyed):
        made.reject()
    assert client.asked(api.ExportArchive).stopped


def test_findings_of_a_check_are_sentences(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    made = CheckSheet(window, bridge)
    made.open()
    problem = api.Problem("store.damaged", {})
    client.asked(api.Fsck).set_result(api.Findings({"envelopes": 12}, (problem,)))
    qtbot.waitUntil(lambda: made.verdict.isVisible())
    assert "1 problem" in made.verdict.text()
    assert "is damaged" in made.details.toPlainText()
    assert "12 envelopes" in made.details.toPlainText()
    with qtbot.waitSignal(made.destroyed):
        made.reject()
