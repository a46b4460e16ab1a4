"""Two neighbours at their windows, from the first start to an archive that a third one reads."""

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton

from desktop.app.export import ExportSheet
from desktop.features.conversations.emoji import EmojiPicker
from desktop.kit.dialogs import Sheet

pytestmark = pytest.mark.slow
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BURST = 12


def test_two_neighbours_from_the_first_start_to_an_archive(
    arrive: Callable[..., Any], network: Any, tmp_path: Path, listen: Callable[[QAbstractItemView], list[str]]
) -> None:
    rosa, walt = _they_meet(arrive, network)
    _everybody_is_on_the_people_page(rosa, walt)
    _they_talk(rosa, walt, listen)
    _a_picture_travels(walt, rosa)
    _what_is_new_is_counted_and_marked(rosa, walt)
    _they_part_and_meet_again(rosa, walt, network)
    _an_engine_dies_while_somebody_writes(rosa, walt)
    _what_the_other_wrote_is_found(rosa)
    archive = _the_group_is_saved(rosa, tmp_path)
    rosa.leave()
    walt.leave()
    _a_third_reads_it(arrive("Lena"), archive)


def _they_meet(arrive: Callable[..., Any], network: Any) -> tuple[Any, Any]:
    rosa = arrive("Rosa").sit_down()
    rosa.opens_with_a_new_passphrase()
    rosa.starts("Maple Street")
    assert "announcements" in [row.title for row in rosa.view.side.list.rows.items]
    rosa.until(lambda: rosa.chip == "Alone here. Invite somebody on this network.")
    link = rosa.invites()
    address = "" if network.has_cables else rosa.address()

    walt = arrive("Walt").sit_down()
    walt.opens_with_a_new_passphrase()
    form = walt.begins("join")
    walt.fills_in(form, link, address)
    walt.presses(form.action)
    assert walt.view.group.name == "Maple Street"
    for one in (rosa, walt):
        one.until(lambda one=one: one.chip.startswith("All up to date"))
    return rosa, walt


def _everybody_is_on_the_people_page(*neighbours: Any) -> None:
    for one in neighbours:
        _goes_to_people(one)
        assert one.view.header.title.text() == "People"
        page = one.view.page
        one.until(lambda page=page: [person.name for person in page.shown.items] == ["Rosa", "Walt"])
        one.until(lambda page=page: all(person.here for person in page.shown.items))


def _goes_to_people(one: Any) -> None:
    place = [spec.name for spec in one.view.side.contents.numbered].index("people")
    one.presses_keys(Qt.Key(Qt.Key.Key_1 + place), CONTROL)


def _they_talk(rosa: Any, walt: Any, listen: Callable[[QAbstractItemView], list[str]]) -> None:
    for one in (rosa, walt):
        one.opens_channel("street")
    rosa.says("Has anybody seen a brass whale?")
    walt.sees("Has anybody seen a brass whale?")
    walt.chooses("Has anybody seen a brass whale?")
    walt.presses_keys(Qt.Key.Key_R)
    assert "Reply to" in walt.pane.writing.composer.banner_text
    walt.says("Behind the dor of number 3.")
    rosa.sees("In reply to Rosa: Has anybody seen a brass whale?")

    walt.chooses("Behind the dor of number 3.")
    walt.presses_keys(Qt.Key.Key_E)
    field = walt.pane.writing.composer.field
    assert field.toPlainText() == "Behind the dor of number 3."
    field.selectAll()
    walt.types(field, "Behind the door of number 3.", enter=True)
    rosa.sees("Behind the door of number 3.", "edited")

    rosa.chooses("Behind the door of number 3.")
    rosa.presses_keys(Qt.Key.Key_Plus)
    rosa.qtbot.keyClick(rosa.window.findChild(EmojiPicker), Qt.Key.Key_Return)
    walt.sees("one reaction")

    rosa.says("I am not wearing shoes")
    walt.sees("I am not wearing shoes")
    rosa.chooses("I am not wearing shoes")
    rosa.presses_keys(Qt.Key.Key_Delete)
    question = rosa.window.findChild(Sheet)
    rosa.presses(next(one for one in question.findChildren(QPushButton) if one.text() == "Remove"))
    for one in (rosa, walt):
        one.sees("this message was removed")
        said = " ".join(listen(one.pane.view))
        assert "Behind the door of number 3." in said
        assert "shoes" not in said


def _what_is_new_is_counted_and_marked(rosa: Any, walt: Any) -> None:
    walt.opens_channel("announcements")
    rosa.says("The whale is found.")
    walt.sees_in_sidebar("street, 1 unread, Everyday talk between neighbours.")
    walt.opens_channel("street")
    walt.sees("New messages from here. Rosa")
    walt.sees_in_sidebar("street, Everyday talk between neighbours.")


def _they_part_and_meet_again(rosa: Any, walt: Any, network: Any) -> None:
    if network.has_cables:
        network.pull("Walt")
        walt.until(lambda: walt.chip.startswith("Offline"))
        walt.says("Is anybody there?")
        walt.until(lambda: walt.chip == "Offline. 1 change(s) wait here until you join a network.")
        rosa.says("It has become quiet.")
        rosa.sees("It has become quiet. only on this computer so far.")
        network.plug("Walt")
    else:
        walt.leave()
        rosa.until(lambda: rosa.chip.startswith("Alone here"))
        rosa.says("It has become quiet.")
        walt.sit_down()
        walt.until(lambda: hasattr(walt.scene, "passphrase"))
        walt.types(walt.scene.passphrase, walt.passphrase, enter=True)
        walt.opens_channel("street")
        walt.says("Is anybody there?")
    _alike(rosa, walt)
    for one in (rosa, walt):
        one.sees("Is anybody there?", "It has become quiet.")
        one.until(lambda one=one: one.chip.startswith("All up to date"))


def _an_engine_dies_while_somebody_writes(rosa: Any, walt: Any) -> None:
    rosa.come_forward()
    typed = [f"burst number {number:02}" for number in range(BURST)]
    field = rosa.pane.writing.composer.field
    for text in typed[:4]:
        rosa.types(field, text, enter=True)
    rosa.sees(typed[0])
    before = rosa.supervisor.pid
    os.kill(before, signal.SIGKILL)
    for text in typed[4:]:
        rosa.types(field, text, enter=True)
    rosa.types(field, "and then I")
    banners = rosa.view.banners
    rosa.until(lambda: "starting again" in banners.text("engine") or rosa.supervisor.pid not in (None, before))
    rosa.until(lambda: rosa.view.toast.text.text() == "Folkmoot is running again.")
    assert banners.text("engine") == ""
    assert rosa.supervisor.pid != before

    def kept() -> str:
        return f"{_texts(rosa)}\n{field.toPlainText()}"

    rosa.until(lambda: all(text in kept() for text in typed))
    assert field.toPlainText().endswith("and then I")
    left = [line for line in field.toPlainText().splitlines() if line in typed]
    assert left == sorted(left), "what came back stands in the order in which it was written"
    rosa.qtbot.keyClick(field, Qt.Key.Key_Return)
    rosa.until(lambda: "and then I" in _texts(rosa))
    _alike(rosa, walt)


def _a_picture_travels(walt: Any, rosa: Any) -> None:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QApplication.clipboard().setImage(image)
    field = walt.pane.writing.composer.field
    field.paste()
    tray = walt.pane.writing.composer.tray
    walt.until(lambda: tray.is_ready)
    tray.chips[0].alt.setText("The whale in the grass")
    walt.types(field, "Found it!", enter=True)
    rosa.sees("Found it!", "The whale in the grass")
    [file] = rosa.pane.messages.items[-1].files
    rosa.until(lambda: rosa.pane.messages.items[-1].files[0].previewed)
    rosa.until(lambda: rosa.pane.files.picture(rosa.pane.messages.items[-1].files[0]) is not None)
    assert (file.width, file.height) == (640, 480)


def _what_the_other_wrote_is_found(rosa: Any) -> None:
    rosa.opens_channel("announcements")
    rosa.presses_keys(Qt.Key.Key_F, CONTROL, SHIFT)
    page = rosa.view.page
    rosa.types(page.field, "door")
    rosa.until(lambda: any(line.extract.text for line in page.list.rows.items) and not page.looking.is_looking)
    spoken = page.list.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Walt" in spoken
    assert "street" in spoken
    rosa.qtbot.keyClick(page.field, Qt.Key.Key_Return)
    rosa.until(lambda: rosa.pane.channel.name == "street")
    assert rosa.pane.view.current_row().message.text == "Behind the door of number 3."


def _the_group_is_saved(rosa: Any, folder: Path) -> Path:
    rosa.window.registry.by_name["export"].trigger()
    sheet = rosa.window.findChild(ExportSheet)
    archive = folder / "maple.zip"
    sheet.export(archive)
    rosa.until(lambda: sheet._summary.isVisible())
    sheet.reject()
    assert archive.stat().st_size > 0
    return archive


def _a_third_reads_it(lena: Any, archive: Path) -> None:
    lena.sit_down()
    lena.opens_with_a_new_passphrase()
    form = lena.begins("archive")
    form.check_file(archive)
    lena.until(lambda: form.summary is not None)
    assert form.read.isChecked()
    lena.presses(form.action)
    assert "archive" in lena.view.banners.text("read_only")
    lena.opens_channel("street")
    lena.sees("Has anybody seen a brass whale?", "Behind the door of number 3.", "this message was removed",
              "Is anybody there?", "It has become quiet.", "burst number 11")
    composer = lena.pane.writing.composer
    assert not composer.isEnabled()
    assert not composer.field.isVisible()
    assert "opened from an archive" in composer.note.text()
    assert lena.chip == "From an archive. Nothing is exchanged with other computers."
    assert not lena.view.side.chip.isEnabled()
    assert [action.text() for action in lena.view.page.actions_shown()] == [
        "Members of this channel", "Pinned messages", "Search in this channel"]
    _goes_to_people(lena)
    assert [person.name for person in lena.view.page.shown.items] == ["Rosa", "Walt"]
    assert QApplication.activeModalWidget() is None


def _texts(one: Any) -> str:
    return "\n".join(row.message.text for row in one.pane.view.items)


def _alike(rosa: Any, walt: Any) -> None:
    """Both lists hold the same messages in the same order, changed in the same way."""

    def rows(one: Any) -> list[Any]:
        return [(row.key, row.message, row.name, [chip.emoji for chip in row.chips]) for row in one.pane.view.items]

    rosa.until(lambda: rows(rosa) == rows(walt))
