"""Files that wait to be sent."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.kit.bridge import EngineBridge
from desktop.kit.files.taking import Taken
from desktop.kit.files.tray import FileTray
from models.attachment import Attachment, attachment
from models.errors import Refused
from sync import api
from sync.file_commands import AttachedFile, AttachFile
from tests.desktop.conftest import Silent

JPEG = Attachment(b"\x03" * 32, b"\x04" * 32, "drill.jpg", "image/jpeg", 5_200, b"\x05" * 32, 90, "", 40, 30)
PDF = Attachment(b"\x06" * 32, b"\x04" * 32, "a.pdf", "application/pdf", 500)


@pytest.fixture
def tray(bridge: EngineBridge, qtbot: QtBot) -> FileTray:
    made = FileTray(bridge, 3)
    qtbot.addWidget(made)
    return made


def answer(client: Silent, made: Attachment, stripped: bool = False) -> None:
    call = client.asked(AttachFile)
    call.set_result(AttachedFile(f"{made.item} {made.value}", made.id, made.name, made.media, made.size, stripped))


def add(tray: FileTray, name: str) -> None:
    tray.take_in(Taken((Path("/home/ana") / name,)))


def test_a_picture_is_read_and_described(tray: FileTray, client: Silent, qtbot: QtBot) -> None:
    add(tray, "drill.jpg")
    [chip] = tray.chips
    assert not tray.is_ready
    client.tell(api.Progress(client.asked(AttachFile).number, "file.seal", 50, 200))
    qtbot.waitUntil(lambda: chip.bar.value() * 4 == chip.bar.maximum())
    answer(client, JPEG)
    qtbot.waitUntil(lambda: tray.is_ready)
    assert (chip.name.text(), chip.size_label.text(), chip.alt.isHidden()) == ("drill.jpg", "5.2 kB", False)
    chip.alt.setText("A drill")
    item, _, value = tray.lines.partition(" ")
    found = attachment(item, value)
    assert found is not None
    assert (found.id, found.alt) == (JPEG.id, "A drill")


def test_a_file_that_is_removed_is_read_no_further(tray: FileTray, client: Silent) -> None:
    add(tray, "a.pdf")
    tray.chips[0].remove.click()
    assert client.asked(AttachFile).stopped
    assert (list(tray.chips), tray.isHidden()) == ([], True)


def test_what_cannot_be_read_says_why_and_is_not_sent(tray: FileTray, client: Silent, qtbot: QtBot) -> None:
    add(tray, "a.pdf")
    client.asked(AttachFile).set_exception(Refused("file.not_a_file", path="/home/ana/a.pdf"))
    qtbot.waitUntil(lambda: not tray.chips[0].problem.isHidden())
    assert tray.chips[0].problem.text() == "/home/ana/a.pdf is not a file. Choose a file."
    assert (tray.lines, tray.is_ready) == ("", False)


def test_what_was_taken_out_is_said_at_length_once_and_can_stay_in(
    tray: FileTray, client: Silent, qtbot: QtBot
) -> None:
    add(tray, "drill.jpg")
    answer(client, JPEG, stripped=True)
    qtbot.waitUntil(lambda: not tray.details.isHidden())
    assert tray.details.text().startswith("Pictures tell where and when they were taken")
    tray.keep.click()
    command = client.asked(AttachFile).command
    assert isinstance(command, AttachFile)
    assert command.keep_details
    answer(client, JPEG)
    qtbot.waitUntil(lambda: tray.is_ready)
    assert tray.details.isHidden()
    add(tray, "again.jpg")
    answer(client, JPEG, stripped=True)
    qtbot.waitUntil(lambda: not tray.details.isHidden())
    assert tray.details.text() == "The place and time of taking were taken out."


def test_what_keeps_its_details_is_attached_only_when_asked(tray: FileTray, client: Silent, qtbot: QtBot) -> None:
    add(tray, "film.mov")
    client.asked(AttachFile).set_exception(Refused("file.details_stay", path="film.mov"))
    [chip] = tray.chips
    qtbot.waitUntil(lambda: not chip.anyway.isHidden())
    assert "--keep" not in chip.problem.text()
    chip.anyway.click()
    command = client.asked(AttachFile).command
    assert isinstance(command, AttachFile)
    assert command.keep_details


def test_a_pasted_picture_is_sealed_from_a_file_that_goes(tray: FileTray, client: Silent, qtbot: QtBot) -> None:
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(0)
    tray.take_in(Taken(picture=picture))
    command = client.asked(AttachFile).command
    assert isinstance(command, AttachFile)
    path = Path(command.path)
    assert QImage(str(path)).size() == picture.size()
    answer(client, JPEG, stripped=True)
    qtbot.waitUntil(lambda: tray.is_ready)
    assert not path.parent.exists()
    assert tray.details.isHidden()


@pytest.mark.parametrize("code", ["store.full", "engine.gone"])
def test_what_could_not_be_read_for_a_passing_reason_waits_and_is_tried_again(
    tray: FileTray, client: Silent, qtbot: QtBot, code: str
) -> None:
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(0)
    tray.take_in(Taken(picture=picture))
    path = Path(client.asked(AttachFile).command.path)
    client.asked(AttachFile).set_exception(Refused(code))
    [chip] = tray.chips
    qtbot.waitUntil(lambda: not chip.again.isHidden())
    assert QImage(str(path)).size() == picture.size()
    chip.again.click()
    assert client.asked(AttachFile).command == AttachFile(str(path))
    answer(client, JPEG)
    qtbot.waitUntil(lambda: tray.is_ready)
    assert (chip.again.isHidden(), chip.problem.isHidden(), path.parent.exists()) == (True, True, False)


def test_a_pasted_picture_that_could_not_be_read_goes_with_its_chip(
    tray: FileTray, client: Silent, qtbot: QtBot
) -> None:
    tray.take_in(Taken(picture=QImage(20, 10, QImage.Format.Format_RGB32)))
    path = Path(client.asked(AttachFile).command.path)
    client.asked(AttachFile).set_exception(Refused("picture.damaged"))
    [chip] = tray.chips
    qtbot.waitUntil(lambda: not chip.problem.isHidden())
    assert chip.again.isHidden()
    chip.remove.click()
    assert not path.parent.exists()


def test_each_place_has_its_files_and_not_too_many(tray: FileTray, client: Silent, qtbot: QtBot) -> None:
    tray.show_place(b"garden")
    with qtbot.waitSignal(tray.said) as said:
        tray.take_in(Taken(tuple(Path(f"/home/ana/{number}.pdf") for number in range(4))))
    assert said.args[0].startswith("At most 3 file")
    tray.show_place(b"street")
    assert (len(tray.chips), tray.isHidden()) == (0, True)
    tray.show_place(b"garden")
    taken = tray.take()
    assert (len(taken), tray.isHidden()) == (3, True)
    tray.put_back(b"garden", taken)
    assert (len(tray.chips), tray.isHidden()) == (3, False)
