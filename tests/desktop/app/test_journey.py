"""Two neighbours at their windows, over real engines on one computer, and a third who opens their archive."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.export import ExportSheet
from desktop.app.group import GroupView
from desktop.app.window import Window
from desktop.cli.host import Host
from desktop.features import PAGES
from desktop.kit.bridge import EngineBridge
from desktop.kit.theme import theme
from sync import api
from sync.profile.folder import ProfileFolder
from sync.reader import Reader

LONG = 30_000


class Neighbour:
    """Somebody at a window on a profile of their own."""

    def __init__(self, qtbot: QtBot, folder: Path, name: str) -> None:
        self.qtbot = qtbot
        self.name = name
        self.host = Host(ProfileFolder(folder))
        self.bridge = EngineBridge(self.host.client)
        self.window = Window(self.bridge, Reader, PAGES)
        self.window.begin(self.host.client.submit(api.Unlock(passphrase=f"{name} maple lantern copper")))
        self.until(lambda: hasattr(self.window.centralWidget(), "choices"))

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=LONG)

    def begin(self, choice: str) -> Any:
        getattr(self.window.centralWidget().choices, choice).click()
        return self.window.centralWidget().form

    @property
    def view(self) -> GroupView:
        self.until(lambda: isinstance(self.window.centralWidget(), GroupView))
        return self.window.view

    def ask(self, command: api.Command) -> Any:
        return self.host.client.call(command, 20)

    def open_channel(self, title: str) -> None:
        def found() -> list[Callable[[], object]]:
            return [place.go for place in self.view.destinations() if place.title == title]

        self.until(lambda: bool(found()))
        found()[0]()

    def says(self, text: str) -> None:
        field = self.view.page.pane.writing.composer.field
        field.setPlainText(text)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def sees(self, *texts: str) -> None:
        """As a screen reader reads the rows."""

        def heard() -> str:
            rows = self.view.page.pane.view.model()
            return "\n".join(
                rows.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(rows.rowCount()))

        self.until(lambda: all(text in heard() for text in texts))

    def leave(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.bridge.close()
        self.host.__exit__(None, None, None)


@pytest.fixture
def arrive(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[str], Neighbour]]:
    theme()
    here: list[Neighbour] = []

    def come(name: str) -> Neighbour:
        here.append(Neighbour(qtbot, tmp_path / name, name))
        return here[-1]

    yield come
    for neighbour in reversed(here):
        neighbour.leave()


@pytest.mark.slow
def test_start_invite_join_talk_and_hand_over(arrive: Callable[[str], Neighbour], tmp_path: Path) -> None:
    rosa = arrive("Rosa")
    form = rosa.begin("start")
    form.name.setText("Maple Street")
    form.person.setText("Rosa")
    form.submit()
    number = rosa.view.group.number
    address = rosa.ask(api.Listen("127.0.0.1:0"))
    link = rosa.ask(api.Invite(number)).link

    walt = arrive("Walt")
    form = walt.begin("join")
    form.link.setPlainText(link)
    form.person.setText("Walt")
    form.peer.setText(address)
    form.submit()
    assert walt.view.group.name == "Maple Street"
    for neighbour in (rosa, walt):
        neighbour.view.show_page("people")
        page = neighbour.view.page
        neighbour.until(lambda page=page: [one.name for one in page.shown.items] == ["Rosa", "Walt"])
        neighbour.until(lambda page=page: all(one.here for one in page.shown.items))

    for neighbour in (rosa, walt):
        neighbour.open_channel("street")
    rosa.says("Has anybody seen a brass whale?")
    walt.sees("Has anybody seen a brass whale?")
    walt.says("Behind the door of number 3.")
    rosa.sees("Has anybody seen a brass whale?", "Behind the door of number 3.")

    rosa.window.commands.export()
    sheet = rosa.window.findChild(ExportSheet)
    sheet.handover.setChecked(True)
    sheet.export(tmp_path / "maple.zip")
    rosa.until(lambda: sheet._summary.isVisible())
    sheet.reject()

    lena = arrive("Lena")
    form = lena.begin("archive")
    form.check_file(tmp_path / "maple.zip")
    lena.until(lambda: form.summary is not None)
    assert form.summary.members == 2
    form.submit()
    assert lena.view.group.read_only
    assert "from an archive" in lena.window.windowTitle()
    assert "archive" in lena.view.banners.text("read_only")
    lena.open_channel("street")
    lena.sees("Has anybody seen a brass whale?", "Behind the door of number 3.")
