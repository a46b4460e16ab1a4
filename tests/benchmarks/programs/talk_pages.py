"""The pages of talk on a profile, measured on the window's thread: `talk_pages.py PROFILE KEYFILE ROUNDS`.

Prints one JSON line: what was done -> seconds of CPU time of this thread, for each time that it was done. Another
thread has the engine, whose work is not counted.
"""

import gc
import itertools
import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import monotonic, sleep, thread_time
from typing import Any

from PySide6.QtCore import QStringListModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from desktop.app.window import Window
from desktop.cli.host import Host
from desktop.features import PAGES
from desktop.features.aid.page import AidPage
from desktop.features.conversations.page import ConversationsPage
from desktop.features.gatherings.page import GatheringsPage
from desktop.kit.bridge import EngineBridge
from sync import api
from sync.profile.folder import ProfileFolder
from sync.reader import Reader
from tests.benchmarks.search import page_steps
from tests.benchmarks.timing import until

SIZE = (1180, 760)
SETTLED = 0.12
"""Seconds after which nothing of what was done is left to do."""
TYPING = 0.35
"""The same where a list waits a little for the next letter."""
WARMING = 3
"""Times that do not count: whoever does something for the first time loads what it needs."""
BARE_ROWS = 50_000
TYPED = ("r", "ri", "rid", "ride", "ride 1", "ride 12", "ride", "")
"""What is typed into the field above a list, letter by letter."""
MODULES = ("conversations", "gatherings", "aid")


def main(profile: Path, keyfile: str, rounds: int) -> None:
    app = QApplication(sys.argv[:1])
    with Host(ProfileFolder(profile)) as client:
        window = Window(EngineBridge(client), Reader, PAGES)
        window.resize(*SIZE)
        window.begin(client.submit(api.Unlock(keyfile=keyfile)))
        while window.view is None:
            QTest.qWait(20)
        window.show()
        QTest.qWait(1000)
        gc.freeze()  # as a window does that has been open for a while
        found = Measures(app, window, rounds).all()
        window.close()
        window.bridge.close()
    print(json.dumps(found), flush=True)


class Measures:
    def __init__(self, app: QApplication, window: Window, rounds: int) -> None:
        self._app, self._window, self._rounds = app, window, rounds

    def all(self) -> dict[str, list[float]]:
        view = self._window.view
        assert view is not None
        bare = QListView()
        bare.setUniformItemSizes(True)
        bare.setModel(QStringListModel([f"row {number}" for number in range(BARE_ROWS)]))
        bare.resize(*SIZE)
        bare.show()
        found = {"bare list": self._each(partial(turn, bare))}
        bare.close()
        talk = self._page(ConversationsPage, "conversations")
        view.show_page("conversations")
        found["a screen further up in the channel"] = self._each(partial(turn, talk.pane.view))
        for page, name, what in ((GatheringsPage, "gatherings", "events"), (AidPage, "aid", "asks")):
            shown = self._page(page, name)
            until(lambda shown=shown: QTest.qWait(20) or shown.list.view.verticalScrollBar().maximum(), what)
            found[f"a screen further down the list of {what}"] = self._each(partial(turn, shown.list.view, down=True))
            letters = itertools.cycle(TYPED)
            found[f"a letter more above the list of {what}"] = self._each(
                lambda shown=shown, letters=letters: shown.list.bar.text.setText(next(letters)), TYPING)
        found |= self._calendar()
        view.show_page("home")
        home = self._window.findChildren(self._home())[0]
        found["the whole page Home"] = self._each(lambda: home.refresh(()))
        lists = (view.group.number,)
        page_steps(self._window.bridge, "ride", lists, MODULES)  # loads what the first search needs
        found["one step of the search page"] = [
            step for text in ("ride", "something", "ride 12", "has:poll", "kind:gathering")
            for step in page_steps(self._window.bridge, text, lists, MODULES)]  # fmt: skip
        return found

    def _calendar(self) -> dict[str, list[float]]:
        page = self._page(GatheringsPage, "gatherings")
        page.calendar_action.setChecked(True)
        pages = itertools.cycle([1] * 6 + [-1] * 6)
        return {"a month further in the calendar": self._each(lambda: page.calendar._turn(next(pages)))}

    def _page(self, kind: type[Any], name: str) -> Any:
        assert self._window.view is not None
        self._window.view.show_page(name)
        QTest.qWait(300)
        return self._window.findChildren(kind)[0]

    def _home(self) -> type[Any]:
        from desktop.app.home.page import HomePage

        return HomePage

    def _each(self, do: Callable[[], object], settled: float = SETTLED) -> list[float]:
        """Of each time, the longest stretch for which the thread is kept: by what is done itself, and by a turn of the
        loop in which it paints, reads on, or takes an answer of the engine."""
        return [max(self._stretches(do, settled)) for _ in range(WARMING + self._rounds)][WARMING:]

    def _stretches(self, do: Callable[[], object], settled: float) -> Iterator[float]:
        end = monotonic() + settled
        while monotonic() < end:
            began = thread_time()
            do()
            yield thread_time() - began
            do = self._app.processEvents
            sleep(0.001)


def turn(view: QListView, down: bool = False) -> None:
    bar = view.verticalScrollBar()
    at = bar.value() + (view.viewport().height() if down else -view.viewport().height())
    if bar.minimum() <= at <= bar.maximum():
        bar.setValue(at)
    else:
        bar.setValue(bar.minimum() if down else bar.maximum())


main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
