"""Where the crawler walks: a profile with the sample group, a new group with every module, and a window on them.

The engine is a real one. As soon as the crawler walks, what would change something is held back and never answered, so
that every button can be pressed.
"""

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.window import Window
from desktop.cli.host import Host
from desktop.cli.sample import make_profile
from desktop.demo import sample_group
from desktop.features import PAGES
from desktop.kit.bridge import EngineBridge
from models.errors import Refused
from models.features import FEATURES
from sync import api
from sync.process.client import Call, Client
from sync.profile.folder import ProfileFolder
from sync.reader import Reader
from tests.desktop.crawler.looks import inside
from tests.desktop.crawler.wording import NEW_GROUP

MESSAGES = 150
"""Of the sample group: enough for every channel."""
PATIENCE = 20.0
"""Seconds for one answer of the engine."""
READING = ("Ask", "Read", "Unlock", "Remember", "History", "Compare", "Files", "Count", "TellLive", "ShowFile")
"""How the names of commands begin that change nothing."""


class Guarded:
    """The engine's client. Counts what is under way; with `holds`, what would change something waits for ever."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self.under_way: set[Call] = set()
        self.holds = False
        self.made_up: dict[type[api.Command], Any] = {}
        """Answers to commands that the engine is not asked; a Refused is raised."""

    def submit(self, command: api.Command) -> Call:
        if type(command) in self.made_up:
            return _answered(self.made_up[type(command)])
        if self.holds and not type(command).__name__.startswith(READING):
            return self.nothing()
        call = self._client.submit(command)
        self.under_way.add(call)
        call.add_done_callback(lambda _done: self.under_way.discard(call))
        return call

    def nothing(self) -> Call:
        """A command that is never answered."""
        return Call(0)

    def on_event(self, listener: Callable[[api.Event], None]) -> object:
        return self._client.on_event(listener)


def _answered(answer: Any) -> Call:
    call = Call(0)
    if isinstance(answer, Refused):
        call.set_exception(answer)
    else:
        call.set_result(answer)
    return call


class House:
    def __init__(self, client: Guarded, now: int) -> None:
        """`now`: milliseconds since 1970 at which what the sample group says has been said."""
        self.client, self.now = client, now
        self.bridge = EngineBridge(client)
        self.groups: list[api.Group] = []
        self.link = ""
        """An invitation to the sample group."""
        self.samples: dict[str, Path] = {}
        """Files to choose, by the ending that a dialog asks for; `*` for any."""

    def ask(self, command: api.Command) -> Any:
        answers: list[Any] = []
        self.bridge.call(command, answers.append)
        self.until(lambda: bool(answers))
        return answers[0]

    def until(self, true: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not true():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if time.monotonic() > deadline:
                raise TimeoutError("the engine does not answer")

    def settle(self) -> None:
        """Wait until nothing is asked any more and everything is laid out."""
        self.until(lambda: not self.client.under_way)
        for _again in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()
        self.until(lambda: not self.client.under_way)

    @contextmanager
    def window(self, group: api.Group, place: tuple[int, int, int, int]) -> Iterator[Window]:
        """A window on a group that fills its screen."""
        made = Window(self.bridge, Reader, PAGES)
        made.setGeometry(*inside(place))
        made.show_group(group)
        made.show()
        made.activateWindow()
        self.settle()
        made.setGeometry(*inside(place))
        self.settle()
        try:
            yield made
        finally:
            for other in QApplication.topLevelWidgets():
                if other is not made and other.isVisible():
                    other.close()
            made.close()
            made.show_content(QWidget())
            made.deleteLater()
            self.settle()


@contextmanager
def opened(folder: Path, messages: int | None = MESSAGES, *, furnished: bool = True) -> Iterator[House]:
    """A house with two groups: `groups[0]` is the sample group, with so many messages or all of them, `groups[1]` a new
    one without anything. Not `furnished`: the sample group alone, as it is."""
    keyfile, now = folder / "key", time.time_ns() // 1_000_000
    keyfile.write_bytes(secrets.token_bytes(64))
    keyfile.chmod(0o600)
    demo = sample_group(now)
    demo = replace(demo, messages=islice(demo.messages, messages))
    make_profile(ProfileFolder(folder / "profile"), keyfile, demo, now)
    with Host(ProfileFolder(folder / "profile")) as client:
        house = House(Guarded(client), now)
        key = house.ask(api.Unlock(keyfile=str(keyfile)))
        house.bridge.read_through(Reader(key))
        from desktop.app.groups import all_groups

        if furnished:
            house.ask(api.Start(NEW_GROUP, "block-club", "Rosa"))
        house.groups = all_groups(house.bridge)
        if furnished:
            _furnish(house, folder)
        house.settle()
        house.client.holds = True
        yield house
        house.bridge.close()


def _furnish(house: House, folder: Path) -> None:
    from tests.desktop.crawler.furnishing import furnish, samples

    for group in house.groups:
        for feature in FEATURES:
            if feature.optional:
                house.ask(api.Do(group.number, "settings.switch", {"module": feature.name, "on": True}))
    house.samples = samples(folder)
    furnish(house)
    house.link = house.ask(api.Invite(house.groups[0].number)).link
