from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop import recovery_sheet
from desktop.app.first_run import FirstRun
from desktop.app.invitation_text import in_file
from desktop.app.join_group import JoinGroup
from desktop.app.open_archive import OpenArchive
from desktop.app.start_group import StartGroup
from desktop.arrival import Arrival
from desktop.kit.bridge import EngineBridge
from desktop.program import once_more
from models import group_kinds
from models.errors import Refused
from models.ids import GroupId, MemberId
from sync import api
from sync.trust.invitation import new_link, new_sheet, read_link, write_link, write_sheet

LINK = write_link(new_link(GroupId(bytes(32)), "Elm Street", ()))
SUMMARY = api.ArchiveSummary(
    "/a.zip", "Maple Street", "full", 1_700_000_000_000, 24, {"message": 5}, 5_000, True, "Rosa")


@pytest.fixture
def first_run(bridge: EngineBridge, qtbot: QtBot) -> FirstRun:
    made = FirstRun(bridge)
    qtbot.addWidget(made)
    made.show()
    return made


def form_of(first_run: FirstRun, name: str):
    getattr(first_run.choices, name).click()
    return first_run.form


def test_three_choices_and_a_way_back(first_run: FirstRun) -> None:
    for name, form in (("start", StartGroup), ("join", JoinGroup), ("archive", OpenArchive)):
        assert isinstance(form_of(first_run, name), form)
        first_run.form.back_button.click()
        assert first_run.form is None
        assert first_run.choices.isVisible()


def test_the_sample_group_is_a_door(first_run: FirstRun, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda program, words: not started.append([program, *words]))
    next(each for each in first_run.choices.findChildren(QPushButton) if "sample" in each.text()).click()
    assert started == [once_more("demo")]
    assert "window of its own" in first_run.choices._said.text()


def test_a_second_group_offers_no_archive(bridge: EngineBridge, qtbot: QtBot) -> None:
    first_run = FirstRun(bridge, another=True)
    qtbot.addWidget(first_run)
    assert first_run.choices.archive is None


def test_starting_needs_two_names_and_explains_each_kind(first_run: FirstRun, client, qtbot: QtBot) -> None:
    form = form_of(first_run, "start")
    assert not form.action.isEnabled()
    form.name.setText("  Maple Street ")
    form.person.setText("Rosa")
    assert form.kind.count() == len(group_kinds.KINDS)
    said = set()
    for at in range(form.kind.count()):
        form.kind.setCurrentIndex(at)
        said.add(form._about.text())
    assert len(said) == len(group_kinds.KINDS)
    form.action.click()
    assert client.calls[-1].command == api.Start("Maple Street", group_kinds.KINDS[-1].id, "Rosa")
    group = api.Group(1, b"g", "Maple Street", "moved", b"m")
    with qtbot.waitSignal(first_run.finished) as finished:
        client.calls[-1].set_result(group)
    assert finished.args == [group]


def test_joining_shows_stages_can_be_stopped_and_says_what_helps(first_run: FirstRun, client, qtbot: QtBot) -> None:
    first_run.resize(1024, 560)
    form = form_of(first_run, "join")
    form.link.setPlainText(f"{LINK[:40]}\n {LINK[40:]} ")
    form.person.setText("Walt")
    form.peer.setText(" 10.0.0.2:4000 ")
    form.action.click()
    asked = client.calls[-1]
    assert asked.command == api.Join(LINK, "Walt", "10.0.0.2:4000")
    assert form.busy.isVisible()
    assert not form.fields.isEnabled()
    client.tell(api.Progress(asked.number, "join.receiving", 10, 40))
    qtbot.waitUntil(lambda: "Receiving" in form.busy.stage.text())
    form.busy.stop.click()
    assert asked.stopped
    asked.set_exception(Refused("join.nobody_found", group="Elm", tried=""))
    qtbot.waitUntil(lambda: form._checks.isVisible())
    assert "Nobody of the group was found" in form.problem.text()
    assert form.fields.isEnabled()
    assert form.person.text() == "Walt"
    assert form.focusWidget() is form.action, "Return tries again"
    for part in (form.problem, form.action):
        qtbot.waitUntil(lambda part=part: not part.visibleRegion().isEmpty())
    client.asked(api.AskStatus).set_result(api.Status("offline", 0, "", ()))
    qtbot.waitUntil(lambda: form.problem.text().startswith("Offline"))
    form.peer.setText("10.0.0.3:4000")
    form.person.setText("Walter")
    assert form._checks.isHidden(), "it belonged to the former try"


def test_a_link_for_another_computer_of_mine_needs_no_name(first_run: FirstRun, client) -> None:
    form = form_of(first_run, "join")
    form.link.setPlainText(write_link(new_link(GroupId(bytes(32)), "Elm Street", (), MemberId(bytes(range(16))))))
    assert not form.person.isVisible()
    assert "Elm Street" in form._told.text()
    form.action.click()
    assert client.calls[-1].command.person == ""
    client.calls[-1].set_exception(Refused("cancelled"))
    form.link.setPlainText(LINK)
    assert form.person.isVisible()
    assert not form.action.isEnabled()


def test_a_whole_message_is_understood_and_an_error_goes_when_it_is_corrected(first_run: FirstRun, client) -> None:
    form = form_of(first_run, "join")
    form.person.setText("Walt")
    form.link.setPlainText("Dear Walt, here is the link:")
    form.action.click()
    assert "not a complete invitation" in form.problem.text()
    assert client.calls == [] or not isinstance(client.calls[-1].command, api.Join)
    form.link.setPlainText(f"> Dear Walt, here is the link:\n> {LINK[:50]}\n> {LINK[50:]}\n> Rosa")
    assert form.problem.isHidden()
    assert "invitation to Elm" in form._told.text()
    form.action.click()
    assert client.calls[-1].command == api.Join(LINK, "Walt", None)


def test_a_recovery_sheet_needs_no_name_and_may_come_from_its_file(
    first_run: FirstRun, client, tmp_path: Path, qtbot: QtBot
) -> None:
    code = write_sheet(new_sheet(GroupId(bytes(32)), MemberId(bytes(range(16))), bytes(32)))
    form = form_of(first_run, "join")
    form.link.setPlainText(code.lower())
    assert not form.person.isVisible()
    assert "former computers are out" in form._told.text()
    file = tmp_path / "sheet.txt"
    file.write_text(recovery_sheet.text(code, "Elm Street", "Walt", date(2026, 1, 2)), "utf-8")
    form.show_invitation(lambda: in_file(file))
    form.action.click()
    command = client.calls[-1].command
    assert read_link(command.link) == read_link(code)
    assert command.person == ""
    client.calls[-1].set_exception(Refused("recover.no_answer", group="", tried="10.0.0.2:4000"))
    qtbot.waitUntil(lambda: "Use the newest one" in form.problem.text())
    assert form._checks.isVisible()


def test_a_link_and_an_invitation_file_open_the_form_filled_in(first_run: FirstRun, tmp_path: Path) -> None:
    first_run.receive(Arrival("link", LINK))
    assert first_run.form.link.toPlainText() == LINK
    assert not first_run.form.action.isEnabled()
    file = tmp_path / "Für Walt.folkmoot"
    file.write_text(f"{LINK}\n", "utf-8")
    first_run.receive(Arrival("invitation", str(file)))
    assert first_run.form.link.toPlainText() == LINK


def test_what_is_no_invitation_is_said_and_leaves_the_form_empty(first_run: FirstRun, tmp_path: Path) -> None:
    first_run.receive(Arrival("link", LINK[:-1]))
    assert "not a complete invitation" in first_run.form.problem.text()
    assert first_run.form.link.toPlainText() == ""
    for name in ("missing", "garbage"):
        (tmp_path / "garbage.folkmoot").write_bytes(b"\xff\xfe\x00garbage")
        first_run.receive(Arrival("invitation", str(tmp_path / f"{name}.folkmoot")))
        assert f"{name}.folkmoot" in first_run.form.problem.text()
        assert first_run.form.link.toPlainText() == ""


def test_an_archive_that_was_double_clicked_is_verified(first_run: FirstRun, client, qtbot: QtBot) -> None:
    first_run.receive(Arrival("archive", "/a.zip"))
    assert client.calls[-1].command == api.VerifyArchive("/a.zip")
    client.calls[-1].set_result(SUMMARY)
    qtbot.waitUntil(lambda: first_run.form.action.isVisible())


def test_an_archive_is_verified_before_it_is_opened(first_run: FirstRun, client, qtbot: QtBot) -> None:
    form = form_of(first_run, "archive")
    assert not form.action.isVisible()
    form.check_file(Path("/a.zip"))
    assert client.calls[-1].command == api.VerifyArchive("/a.zip")
    client.calls[-1].set_result(SUMMARY)
    qtbot.waitUntil(lambda: form.action.isVisible())
    assert "24 member" in form._facts.text()
    assert "Signed by Rosa" in form._facts.text()
    form.action.click()
    assert client.calls[-1].command == api.OpenArchive("/a.zip", False, "")


def test_a_bag_that_folkmoot_did_not_make_is_not_opened(first_run: FirstRun, client, qtbot: QtBot) -> None:
    form = form_of(first_run, "archive")
    form.check_file(Path("/bag.zip"))
    client.calls[-1].set_result(api.BagSummary("/bag.zip", 2, 11, 500))
    qtbot.waitUntil(lambda: "did not make this archive" in form.problem.text())
    assert not form.action.isVisible()


def test_continuing_an_archive_needs_a_name(first_run: FirstRun, client, qtbot: QtBot) -> None:
    form = form_of(first_run, "archive")
    form.check_file(Path("/a.zip"))
    client.calls[-1].set_result(SUMMARY)
    qtbot.waitUntil(lambda: form.adopt.isVisible())
    form.adopt.setChecked(True)
    assert not form.action.isEnabled()
    form.person.setText("Rosa")
    form.action.click()
    assert client.calls[-1].command == api.OpenArchive("/a.zip", True, "Rosa")


def test_a_damaged_archive_is_named_and_not_opened(first_run: FirstRun, client, qtbot: QtBot) -> None:
    form = form_of(first_run, "archive")
    form.check_file(Path("/a.zip"))
    client.calls[-1].set_exception(Refused("archive.damaged", files="data/logs/1.bin", count=1))
    qtbot.waitUntil(lambda: form.problem.isVisible())
    assert "data/logs/1.bin" in form.problem.text()
    assert not form.action.isVisible()
