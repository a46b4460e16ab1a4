"""Draws the pictures of `resources/screenshots`: the real window over a real engine with the sample group.

python packaging/screenshots.py              the pictures that the README shows
python packaging/screenshots.py --all DIR    into DIR: small windows, large letters, high contrast, right to left
"""

import os
import secrets
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
SHOWN = ROOT / "resources" / "screenshots"
SIZE = (1180, 760)
SMALL = (1024, 640)
HERE = 7
"""Neighbours whose computers are on."""

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.app.first_run import FirstRun
    from desktop.app.group import GroupView
    from desktop.app.window import Window
    from sync import api
    from sync.process.client import Client


def main() -> int:
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    everything = Path(sys.argv[2]) if sys.argv[1:2] == ["--all"] else None
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from desktop.app.translations import install

    app = QApplication(sys.argv[:1])
    install(app, QLocale("en_GB"))
    with tempfile.TemporaryDirectory(prefix="folkmoot-pictures-") as place:
        studio = Studio(app, Path(place))
        if everything is None:
            studio.first_run()
            studio.group()
        else:
            studio.try_parts(everything)
            studio.try_first_run(everything)
            studio.try_group(everything)
    return 0


class Crowd:
    """The engine's client, with neighbours on the network whose computers are made up."""

    def __init__(self, client: "Client") -> None:
        self._client = client
        self.status: api.Status | None = None

    def submit(self, command: "api.Command") -> Any:
        from sync import api
        from sync.process.client import Call

        if not isinstance(command, api.AskStatus) or self.status is None:
            return self._client.submit(command)
        answered = Call(0)
        answered.set_result(self.status)
        return answered

    def on_event(self, listener: Callable[["api.Event"], None]) -> object:
        from sync import api

        return self._client.on_event(lambda event: None if isinstance(event, api.StatusChanged) else listener(event))


class Studio:
    """Opens windows on throw-away profiles and takes their pictures."""

    def __init__(self, app: "QApplication", place: Path) -> None:
        self._app = app
        self._place = place
        self._keyfile = place / "key"
        self._keyfile.write_bytes(secrets.token_bytes(64))
        self._keyfile.chmod(0o600)

    def first_run(self) -> None:
        self._visit("new", lambda window: self._take(window, SHOWN / "first-run.png"))

    def group(self) -> None:
        self._plant()
        self._visit("group", self._tour)

    def try_parts(self, folder: Path) -> None:
        """The parts of which pages are built, in each palette."""
        from desktop.kit.gallery import Gallery
        from desktop.kit.theme import theme

        gallery = Gallery()
        gallery.show()
        for colours in ("light", "dark", "contrast"):
            theme().choose(colours)
            for place in range(gallery.names.count()):
                gallery.names.setCurrentRow(place)
                name = gallery.names.item(place).text().replace(" ", "-").replace(":", "")
                self._take(gallery, folder / f"part-{name}-{colours}.png")
        gallery.close()

    def try_first_run(self, folder: Path) -> None:
        self._visit("new", lambda window: self._try_choices(window, folder))

    def try_group(self, folder: Path) -> None:
        self._plant()
        for name, points, size in (("small", 0.0, SMALL), ("large", 1.5, SIZE), ("large-small", 1.5, SMALL),
                                   ("double", 2.0, SIZE)):  # fmt: skip
            self._visit("group", partial(self._try_pages, folder, name), points, size)
        self._app.setLayoutDirection(self._app.layoutDirection().RightToLeft)
        self._visit("group", partial(self._try_pages, folder, "right-to-left"))

    def _tour(self, window: "Window") -> None:
        view = self._view(window)
        self._channel(view, "street")
        self._take(window, SHOWN / "group-light.png")
        window.registry.by_name["dark"].trigger()
        self._take(window, SHOWN / "group-dark.png")
        window.registry.by_name["light"].trigger()
        popover = view.show_peers()
        self._take(window, SHOWN / "peers.png", popover)
        popover.close()
        view.show_page("people")
        self._take(window, SHOWN / "people.png")
        self._search(window, view)
        self._take(window, SHOWN / "search.png")

    def _try_choices(self, window: "Window", folder: Path) -> None:
        first_run: FirstRun = window.centralWidget()  # type: ignore[assignment]
        for way in ("start", "join", "archive"):
            getattr(first_run.choices, way).click()
            self._take(window, folder / f"{way}.png")
            if first_run.form is not None:
                first_run.form.back.emit()
        window.resize(*SMALL)
        self._take(window, folder / "first-run-small.png")

    def _try_pages(self, folder: Path, name: str, window: "Window") -> None:
        view = self._view(window)
        self._channel(view, "street")
        self._take(window, folder / f"group-{name}.png")
        view.show_page("people")
        self._take(window, folder / f"people-{name}.png")
        self._search(window, view)
        self._take(window, folder / f"search-{name}.png")
        popover = view.show_peers()
        self._take(window, folder / f"peers-{name}.png", popover)
        popover.close()
        window.registry.by_name["contrast"].trigger()
        self._channel(view, "street")
        self._take(window, folder / f"contrast-{name}.png")
        window.registry.by_name["light"].trigger()

    def _take(self, window: "QWidget", file: Path, *above: "QWidget") -> None:
        """A picture of the window, with other top-level windows that stand above it."""
        from PySide6.QtCore import QPoint
        from PySide6.QtGui import QPainter
        from PySide6.QtTest import QTest

        QTest.qWait(300)
        picture = window.grab()
        painter = QPainter(picture)
        for other in above:
            painter.drawPixmap(other.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), other.grab())
        painter.end()
        file.parent.mkdir(parents=True, exist_ok=True)
        picture.save(str(file), "PNG")

    def _plant(self) -> None:
        from desktop.cli.sample import make_profile
        from desktop.demo import sample_group
        from sync.profile.folder import ProfileFolder

        now = time.time_ns() // 1_000_000
        make_profile(ProfileFolder(self._place / "group"), self._keyfile, sample_group(now), now)

    def _visit(
        self, name: str, work: Callable[["Window"], None], larger: float = 1.0, size: tuple[int, int] = SIZE
    ) -> None:
        """Open the window on a profile, with letters `larger` than usual, and do the work when it is ready."""
        from PySide6.QtTest import QTest

        from desktop.app.window import Window
        from desktop.cli.host import Host
        from desktop.features import PAGES
        from desktop.kit.bridge import EngineBridge
        from desktop.kit.theme import theme
        from sync import api
        from sync.profile.folder import ProfileFolder
        from sync.reader import Reader

        usual = self._app.font()
        letters = self._app.font()
        letters.setPointSizeF(usual.pointSizeF() * (larger or 1.0))
        self._app.setFont(letters)
        theme().restyle()
        theme().choose("light")
        with Host(ProfileFolder(self._place / name)) as client:
            crowd = Crowd(client)
            window = Window(EngineBridge(crowd), Reader, PAGES)
            window.resize(*size)
            window.begin(client.submit(api.Unlock(keyfile=str(self._keyfile))))
            while not window.bridge.has_store:
                QTest.qWait(50)
            QTest.qWait(300)
            window.resize(*size)
            self._fill(window, crowd)
            work(window)
            window.close()
            window.deleteLater()
            QTest.qWait(50)
            window.bridge.close()
        self._app.setFont(usual)

    def _fill(self, window: "Window", crowd: Crowd) -> None:
        """Put the sample group's neighbours on the network."""
        from sync import api

        if window.view is None:
            return
        group, now = window.view.group, time.time_ns() // 1_000_000
        members = window.bridge.rows(
            "SELECT member, name FROM members WHERE group_number = ? AND member != ? ORDER BY joined",
            (group.number, group.me),
        )
        peers = tuple(
            api.Peer(group.number, bytes(member)[::-1], bytes(member), name, at < HERE, "", now - at * 1_700_000,
                     0 if at < HERE - 1 else 2 * at - HERE, 0)
            for at, (member, name) in enumerate(members))  # fmt: skip
        crowd.status = api.Status("some", now - 60_000, "192.168.1.12:40113", peers)
        window.bridge.call(api.AskStatus())

    def _search(self, window: "Window", view: "GroupView") -> None:
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QLineEdit

        view.pages.search(True)
        QTest.qWait(200)
        line = window.focusWidget()
        if isinstance(line, QLineEdit):
            line.setText("ladder")
        QTest.qWait(500)

    def _view(self, window: "Window") -> "GroupView":
        assert window.view is not None
        return window.view

    def _channel(self, view: "GroupView", title: str) -> None:
        next(place for place in view.destinations() if place.title == title).go()


if __name__ == "__main__":
    sys.exit(main())
