"""The window in a language that is longer than any: everything is translated, and nothing is cut off."""

import importlib.util
import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.export import ExportSheet
from desktop.app.first_run import FirstRun
from desktop.app.invite import InviteSheet
from desktop.app.unlock import ChoosePassphrase, KeyringClosed, Unlock
from desktop.app.window import Window
from desktop.features import PAGES
from desktop.kit.bridge import EngineBridge
from desktop.kit.picture import Elided
from models import group_kinds
from models.errors import Refused
from sync import api
from sync.reader import Reader
from tests.test_architecture import ROOT

SMALL = QSize(1024, 640)
DATA = re.compile(r"^\w+:\S+$|Maple Street|Rosa|folkmoot:|#\w+|Ctrl\+\w|\d+\.\d+|^[\W\d_]*$|^.?[A-Z]$")
"""What people have typed, operators of the search, links, keys and numbers."""

BROUGHT = {words for channel in group_kinds.kind("block-club").channels for words in (channel.name, channel.purpose)}
"""The channels that a new group brings, which are written in it as its people would write them."""


@pytest.fixture(autouse=True)
def language(qapp: QApplication) -> Iterator[Any]:
    spec = importlib.util.spec_from_file_location("pseudo", ROOT / "packaging" / "pseudo.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    translator = module.Pseudo(qapp)
    QCoreApplication.installTranslator(translator)
    yield module
    QCoreApplication.removeTranslator(translator)


def shown(root: QWidget, kind: type[QLabel] | type[QAbstractButton]) -> list[Any]:
    return [part for part in root.findChildren(kind) if part.isVisible() and part.text()]


def untranslated(root: QWidget) -> list[str]:
    texts = [part.text() for kind in (QLabel, QAbstractButton) for part in shown(root, kind)]
    texts += [part.accessibleName() for part in root.findChildren(QWidget) if part.isVisible()]
    return [text for text in texts if text and "[" not in text and not DATA.search(text) and text not in BROUGHT]


def cut(root: QWidget) -> list[str]:
    """The texts that have less room than they need."""
    found = []
    for part in shown(root, QLabel):
        if isinstance(part, Elided):
            continue
        narrow = part.sizeHint().width() > part.width() + 2 and not part.wordWrap()
        low = part.wordWrap() and part.heightForWidth(part.width()) > part.height() + 2
        if narrow or low:
            found.append(part.text())
    buttons = (part for part in shown(root, QAbstractButton) if part.sizeHint().width() > part.width() + 2)
    return [*found, *(button.text() for button in buttons)]


def looks_right(root: QWidget, qtbot: QtBot) -> None:
    def fits() -> None:
        assert cut(root) == []

    qtbot.waitUntil(fits)
    assert untranslated(root) == []


def test_what_programs_read_stays_as_it_is(language: Any) -> None:
    assert language.pseudo("day|days|d") == "day|days|d"
    assert language.pseudo("d MMMM yyyy") == "d MMMM yyyy"
    said = language.pseudo("&Save %n files of {name}…")
    assert all(part in said for part in ("&", "%n", "{name}"))
    assert len(said) > 1.3 * len("&Save %n files of {name}…")


@pytest.mark.parametrize("door", ["start", "join", "archive"])
def test_the_first_screens(bridge: EngineBridge, qtbot: QtBot, door: str) -> None:
    first = FirstRun(bridge)
    qtbot.addWidget(first)
    first.resize(SMALL)
    first.show()
    looks_right(first, qtbot)
    getattr(first.choices, door).click()
    looks_right(first, qtbot)


def test_the_forms_that_unlock(bridge: EngineBridge, qtbot: QtBot) -> None:
    forms = (Unlock(bridge, "passphrase"), ChoosePassphrase(bridge), ChoosePassphrase(bridge, chosen=True),
             KeyringClosed(bridge, Refused("unlock.keyring_locked"), is_new=True))  # fmt: skip
    for form in forms:
        qtbot.addWidget(form)
        form.resize(SMALL)
        form.show()
        looks_right(form, qtbot)
        form.close()


def test_pages_and_dialogs(home: tuple[EngineBridge, api.Group], qtbot: QtBot) -> None:
    bridge, group = home
    window = Window(bridge, Reader, PAGES)
    qtbot.addWidget(window)
    window.resize(SMALL)
    window.show_group(group)
    window.show()
    for spec in window.view.pages.specs:
        window.view.show_page(spec.name)
        looks_right(window, qtbot)
    for sheet in (InviteSheet(window, bridge, group), ExportSheet(window, bridge, group)):
        sheet.open()
        looks_right(sheet, qtbot)
        sheet.close()
