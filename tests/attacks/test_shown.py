"""A member who attacks other people's windows: markup, shortcuts and control characters in every name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt as Core
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.window import Window
from desktop.cli.host import Host
from desktop.features import PAGES
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import label, tip, tool
from desktop.kit.picture import Elided
from desktop.kit.theme import theme
from sync import api
from sync.profile.folder import ProfileFolder
from sync.reader import Reader

EVIL = '<img src="file:////evil/x"><b>&File'
SAID = f'{EVIL} <a href="smb://evil/x">here</a> javascript:alert(1) file:///etc/passwd ' + "W" * 19_000


@pytest.fixture(autouse=True)
def _quiet(request: pytest.FixtureRequest) -> None:
    request.node.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support"))


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    """A group in which everything is called like this."""
    theme()
    with Host(ProfileFolder(tmp_path / "profile")) as client:
        bridge = EngineBridge(client)
        bridge.read_through(Reader(client.submit(api.Unlock(passphrase="maple lantern copper owl")).result(20)))
        group = client.submit(api.Start(EVIL, "block-club", EVIL)).result(20)

        def do(intent: str, **arguments: object) -> bytes:
            return client.submit(api.Do(group.number, intent, arguments)).result(20).records[0]

        channel = do("conversations.add_channel", name=EVIL, purpose=EVIL)
        message = do("conversations.say", channel=channel, text=SAID)
        do("conversations.say", channel=channel, text="\u202e" + "\u200b" * 500 + SAID[:3000], reply=message)
        do("conversations.react", message=message, emoji="👍")
        do("people.set_profile", name=EVIL, pronouns=EVIL[:40], about=SAID[:2000], skills=EVIL, contact=EVIL)
        made = Window(bridge, Reader, PAGES)
        qtbot.addWidget(made)
        made.resize(1100, 800)
        made.show()
        made.show_group(group)
        qtbot.wait(100)
        yield made
        made.close()
        bridge.close()


def marked_up(top: QWidget) -> list[str]:
    """Everything in there that Qt would read as markup."""
    found = []
    for widget in [top, *top.findChildren(QWidget)]:
        tips = (widget.toolTip(), widget.statusTip(), widget.whatsThis())
        found += [f"{type(widget).__name__} tip" for text in tips if Qt.mightBeRichText(text) and "<img" in text]
        if isinstance(widget, QLabel) and "evil" in widget.text() and widget.textFormat() != Core.TextFormat.PlainText:
            found.append(f"{type(widget).__name__} label")
        if isinstance(widget, QTextEdit) and "evil" in widget.toHtml():
            found.append(f"{type(widget).__name__} text")
    return found


def test_no_page_reads_markup_in_what_people_wrote(window: Window, qtbot: QtBot) -> None:
    view = window.centralWidget()
    shown = 0
    for spec in PAGES:
        view.show_page(spec.name)
        qtbot.wait(50)
        window.grab()
        assert marked_up(window) == []
        shown += sum("evil" in part.text() for part in window.findChildren(QLabel))
    assert shown > 0
    assert not QToolTip.isVisible() or not Qt.mightBeRichText(QToolTip.text())


def test_names_give_menus_no_shortcuts(window: Window) -> None:
    named = [action for menu in window.findChildren(QMenu) for action in menu.actions() if "evil" in action.text()]
    named_buttons = [each for each in window.findChildren(QAbstractButton) if "evil" in each.text()]
    assert all("&&File" in action.text() for action in named)
    assert all("&File" not in each.text() or "&&File" in each.text() for each in named_buttons)


def test_tooltips_and_labels_of_the_kit_are_plain(qtbot: QtBot) -> None:
    made = [Elided(EVIL), label(EVIL), tool(EVIL, "plus")]
    for widget in made:
        qtbot.addWidget(widget)
        assert marked_up(widget) == []
    assert tip("an ordinary & name") == "an ordinary & name"
    assert tip(EVIL) == '<span>&lt;img src="file:////evil/x">&lt;b>&amp;File</span>'
