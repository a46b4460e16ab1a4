"""The sheet that lists what is put aside."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app.asides import AsideSheet
from desktop.kit.bridge import EngineBridge
from sync import api
from sync.aside_commands import AsideChange, Asides
from tests.desktop.conftest import ask

Home = tuple[EngineBridge, api.Group]


def test_it_says_when_there_is_nothing_and_who_reads_the_words(home: Home, qtbot: QtBot) -> None:
    bridge, group = home
    me = ask(qtbot, bridge, api.AskRoll(group.number)).members[0]
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    sheet = AsideSheet(window, bridge, group)
    sheet.open()
    qtbot.waitUntil(lambda: "Nothing is put aside in this group." in sheet.note.text(), timeout=10_000)
    assert not sheet.list.isVisible()
    change = AsideChange(b"e" * 16, b"r" * 16, "message", me.id, 1_795_791_435_856, "removed", words="the key is here")
    sheet._show(Asides((change,), 1, shows_words=True))
    assert sheet.list.isVisible()
    assert sheet.focusWidget() is sheet.list
    spoken = sheet.model.data(sheet.model.index(0), int(Qt.ItemDataRole.AccessibleTextRole))
    for part in (me.name, "message", "the key is here", "It counts once the person is in the group again"):
        assert part in spoken
    assert not sheet.note.isVisible()
    other = AsideChange(b"f" * 16, b"r" * 16, "channel", b"x" * 16, 0, "dropped")
    sheet._show(Asides((other,), 3, shows_words=False))
    said = sheet.note.text()
    assert "there are 3 in all" in said
    assert "Those who may suspend somebody" in said
    assert "taken out" in sheet.model.data(sheet.model.index(0))
