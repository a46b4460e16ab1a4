"""Pictures and files in messages: Ana's window on her real engine, with Ben as her neighbour."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.features.conversations import sentences
from desktop.features.conversations.message_row import Row
from desktop.kit.files.viewer import PictureSheet
from tests.desktop.features.conversations.test_page import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: Any, beside: Any) -> Iterator[Window]:
    beside.two()
    made = Window(qtbot, beside)
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str, bytes], Path]:
    def make(name: str, content: bytes = b"content") -> Path:
        (tmp_path / name).write_bytes(content)
        return tmp_path / name

    return make


def picture(width: int = 400, height: int = 300) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.darkGreen)
    return made


def dropped(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def paste(window: Window, data: QMimeData) -> None:
    QApplication.clipboard().setMimeData(data)
    window.pane.writing.composer.field.paste()


def ready(window: Window) -> Any:
    tray = window.pane.writing.composer.tray
    assert tray is not None
    window.qtbot.waitUntil(lambda: bool(tray.chips) and tray.is_ready, timeout=10_000)
    return tray


def sent(window: Window, files: int = 1) -> Row:
    """The newest message, once it has its files."""

    def there() -> bool:
        rows = window.pane.messages.items if window.pane.messages else ()
        return bool(rows) and len(rows[-1].files) == files

    window.qtbot.waitUntil(there, timeout=10_000)
    assert window.pane.messages is not None
    return window.pane.messages.items[-1]


def test_a_pasted_picture_is_sent_shown_and_spoken(window: Window) -> None:
    data = QMimeData()
    data.setImageData(picture())
    paste(window, data)
    tray = ready(window)
    tray.chips[0].alt.setText("A green field")
    QTest.keyClick(window.pane.writing.composer.field, Qt.Key.Key_Return)
    row = sent(window)
    assert tray.isHidden()
    [shown] = row.files
    assert (shown.alt, shown.width, shown.height, shown.here, row.message.text) == ("A green field", 400, 300, True, "")
    assert "Picture: \u2068A green field\u2069" in sentences.spoken(row)
    high = window.pane.view.delegate.layouts.of(row, window.pane.view.delegate.width).height
    window.qtbot.waitUntil(lambda: window.pane.files.picture(shown) is not None, timeout=10_000)
    assert window.pane.view.delegate.layouts.of(row, window.pane.view.delegate.width).height == high
    middle = window.pane.view.grab().toImage()
    place = window.pane.view.visualRect(window.pane.view.index_of(row))
    tile = window.pane.view.delegate.layouts.of(row, window.pane.view.delegate.width).files[0][0].center().toPoint()
    painted = middle.pixelColor((place.topLeft() + tile) * middle.devicePixelRatio())
    assert painted.green() > 2 * painted.red() + 20


def test_files_are_dropped_anywhere_and_addresses_never_become_text(
    window: Window, file: Callable[..., Path]
) -> None:
    data, where = dropped(file("a.pdf"), file("b.txt")), window.pane.rect().center()
    for kind in (QDragEnterEvent, QDropEvent):
        where_as = QPoint(where) if kind is QDragEnterEvent else where.toPointF()
        event = kind(where_as, Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(window.pane, event)
        assert event.isAccepted()
    ready(window)
    text = QMimeData()
    text.setText(QUrl.fromLocalFile(str(file("c.txt"))).toString())
    paste(window, text)
    marked = QMimeData()
    marked.setHtml("<p>Bring <b>cake</b></p>")
    paste(window, marked)
    tray = ready(window)
    assert len(tray.chips) == 3
    assert window.pane.writing.composer.text == "Bring cake"
    QTest.keyClick(window.pane.writing.composer.field, Qt.Key.Key_Return)
    row = sent(window, 3)
    assert [each.name for each in row.files] == ["a.pdf", "b.txt", "c.txt"]
    assert row.message.text == "Bring cake"


def test_files_wait_in_their_channel_and_stay_when_they_cannot_be_sent(
    window: Window, file: Callable[..., Path]
) -> None:
    window.go("street")
    paste(window, dropped(file("a.pdf")))
    tray = ready(window)
    window.go("announcements")
    assert tray.isHidden()
    window.go("street")
    assert not tray.isHidden()
    window.beside.asleep = True
    QTest.keyClick(window.pane.writing.composer.field, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: not window.pane.writing.composer.note.isHidden())
    assert [chip.name.text() for chip in tray.chips] == ["a.pdf"]
    window.beside.asleep = False


def test_a_file_that_is_not_here_says_where_it_is_and_is_fetched(window: Window, tmp_path: Path) -> None:
    path, street = tmp_path / "large.bin", window.beside
    path.write_bytes(bytes(3 << 20))  # larger than what comes by itself
    ben, ana = street.ben, street.ana
    made = street.run(ben.engine.handle(attach(path)))
    street.run(ben.do("conversations.say", channel=ben.channel("street"), text="", files=made.line))
    window.go("street")
    street.run(ana.meet(ben))
    row = sent(window)
    assert not row.files[0].here
    window.pane.view.viewport().update()
    window.qtbot.waitUntil(lambda: "computer of" in "".join(current(window).away), timeout=10_000)
    assert "not here yet" in sentences.spoken(current(window))
    window.pane.view.setCurrentIndex(window.pane.view.index_of(current(window)))
    window.pane.view.setFocus()
    QTest.keyClick(window.pane.view, Qt.Key.Key_F)
    menu = next(each for each in window.pane.findChildren(QMenu) if each.isVisible())
    next(action for action in menu.actions() if action.text() == "Fetch it").trigger()
    menu.close()
    street.run(ana.meet(ben))
    window.qtbot.waitUntil(lambda: current(window).files[0].here, timeout=20_000)
    assert current(window).away == ("",)


def current(window: Window) -> Row:
    assert window.pane.messages is not None
    return window.pane.messages.items[-1]


def attach(path: Path) -> Any:
    from sync.file_commands import AttachFile

    return AttachFile(str(path))


def test_a_picture_opens_over_the_window(window: Window) -> None:
    data = QMimeData()
    data.setImageData(picture(1200, 300))
    paste(window, data)
    ready(window)
    QTest.keyClick(window.pane.writing.composer.field, Qt.Key.Key_Return)
    row = sent(window)
    window.pane.files.show_menu(row.files, QPoint())
    menu = next(each for each in window.pane.findChildren(QMenu) if each.isVisible())
    next(action for action in menu.actions() if action.text() == "Look at it").trigger()
    menu.close()
    sheet = window.sheet(PictureSheet)
    window.qtbot.waitUntil(lambda: not sheet.picture.pixmap().isNull(), timeout=10_000)
    shown = sheet.picture.pixmap()
    assert sheet.picture.width() >= shown.width() / sheet.devicePixelRatioF()
    assert abs(shown.width() / shown.height() - 4) < 0.1
    assert sheet.picture.accessibleName().startswith("Picture ")
