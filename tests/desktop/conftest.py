"""A window over a real engine that runs in a thread of the test."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.translations import install
from desktop.cli.host import Host
from desktop.kit.bridge import EngineBridge
from desktop.kit.page import Page
from desktop.kit.theme import theme
from sync import api
from sync.profile.folder import ProfileFolder
from sync.reader import Reader
from sync.trust import vault
from sync.trust.vaultfile import Cost

P = TypeVar("P", bound=Page)
CHEAP = Cost(passes=1, memory_kib=8)
PASSPHRASE = "maple lantern copper owl"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:  # said by the offscreen platform whenever a window opens
        item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support", "systemTrayWindowChanged"))


class Silent:
    """An engine client that answers when the test says so: `calls` holds what was asked."""

    class Asked(Future[Any]):
        def __init__(self, command: api.Command, number: int) -> None:
            super().__init__()
            self.command = command
            self.number = number
            self.stopped = False

        def stop(self) -> None:
            self.stopped = True

    def __init__(self) -> None:
        self.calls: list[Silent.Asked] = []
        self.tell: Callable[[api.Event], None] = lambda _event: None

    def submit(self, command: api.Command) -> "Silent.Asked":
        self.calls.append(self.Asked(command, len(self.calls) + 1))
        return self.calls[-1]

    def on_event(self, listener: Callable[[api.Event], None]) -> None:
        self.tell = listener

    def asked(self, kind: type[api.Command]) -> "Silent.Asked":
        """The newest call of this kind."""
        return next(call for call in reversed(self.calls) if isinstance(call.command, kind))


@contextmanager
def speaking(app: QApplication, language: str) -> Iterator[None]:
    """The window's words and the country's habits of a language such as `de_DE`, from left to right."""
    direction = app.layoutDirection()
    with same_language_afterwards():
        install(app, QLocale(language))
        app.setLayoutDirection(direction)
        yield


@contextmanager
def same_language_afterwards() -> Iterator[None]:
    before, translators = QLocale(), translators_now()
    app = QApplication.instance()
    direction = app.layoutDirection() if isinstance(app, QApplication) else Qt.LayoutDirection.LeftToRight
    try:
        yield
    finally:
        for each in translators_now() - translators:
            QCoreApplication.removeTranslator(each)
            each.deleteLater()
        QLocale.setDefault(before)
        if isinstance(app := QApplication.instance(), QApplication):
            app.setLayoutDirection(direction)


def translators_now() -> set[QTranslator]:
    app = QApplication.instance()
    return set() if app is None else {each for each in app.children() if isinstance(each, QTranslator)}


@pytest.fixture(autouse=True)
def _cheap_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id would be half of the work of beginning a group."""
    monkeypatch.setattr(vault, "Cost", lambda: CHEAP)


@pytest.fixture(autouse=True)
def same_language() -> Iterator[None]:
    """What one test says in another language, or from right to left, does not reach the next one."""
    with same_language_afterwards():
        yield


@contextmanager
def on_screen(page: P, group: api.Group, bridge: EngineBridge, qtbot: QtBot) -> Iterator[P]:
    """The page of a module on the screen, told of changes as the window tells it."""
    qtbot.addWidget(page)
    told = bridge.changed.connect(
        lambda _group, feature, keys, _list: page.refresh(keys) if feature in page.features else None
    )
    page.open(group, bridge)
    page.resize(1200, 800)
    page.show()
    yield page
    bridge.changed.disconnect(told)  # changes may still be on the way
    page.close()
    delete_closed()


@pytest.fixture
def client() -> Silent:
    return Silent()


@pytest.fixture
def bridge(client: Silent, qapp: QApplication) -> Iterator[EngineBridge]:
    """A bridge whose engine says what the test says."""
    made = EngineBridge(client)
    theme()
    yield made
    delete_closed()
    made.close()


@pytest.fixture
def engine_bridge(tmp_path: Path, qapp: QApplication) -> Iterator[EngineBridge]:
    """A bridge to a real engine on a new profile."""
    theme()
    with Host(ProfileFolder(tmp_path / "profile")) as client:
        made = EngineBridge(client)
        yield made
        delete_closed()
        made.close()


@pytest.fixture
def home(engine_bridge: EngineBridge, qtbot: QtBot) -> tuple[EngineBridge, api.Group]:
    """A bridge to a real engine with one group, whose only member is Rosa."""
    key = ask(qtbot, engine_bridge, api.Unlock(passphrase=PASSPHRASE))
    engine_bridge.read_through(Reader(key))
    group = ask(qtbot, engine_bridge, api.Start("Maple Street", "block-club", "Rosa"))
    return engine_bridge, group


def delete_closed() -> None:
    """Delete closed windows now: their timers would otherwise still read the store."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ask(qtbot: QtBot, bridge: EngineBridge, command: api.Command) -> Any:
    """The answer of the engine, with the event loop running meanwhile."""
    answers: list[Any] = []
    refusals: list[Exception] = []
    bridge.call(command, answers.append, refusals.append)
    qtbot.waitUntil(lambda: bool(answers or refusals), timeout=20_000)
    if refusals:
        raise refusals[0]
    return answers[0]
