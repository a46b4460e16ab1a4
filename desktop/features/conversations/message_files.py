"""The files of messages: their small pictures, where those are that are not here, and what can be done with them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from desktop.features.conversations import sentences
from desktop.features.conversations.rows import MessageList
from desktop.kit.bridge import EngineBridge
from desktop.kit.files import opening, words
from desktop.kit.files.reading import ShownFile
from desktop.kit.files.thumbnails import Thumbnails
from desktop.kit.files.viewer import show_picture
from desktop.kit.icons import icon
from sync.file_commands import AskFiles, FetchFile, Files

PAUSE = 300
"""Milliseconds before the engine is asked where files are."""
AGAIN = 1_000
"""Milliseconds after which it is asked again while a file comes."""
ASKED = 30
"""Most messages that are asked about: the newest in the list."""


class MessageFiles(QObject):
    def __init__(
        self, bridge: EngineBridge, group: int, window: QWidget, messages: Callable[[], MessageList | None]
    ) -> None:
        """Dialogs open over `window`; `messages` gives the list that is shown."""
        super().__init__(window)
        self._bridge, self._group, self._window, self._messages = bridge, group, window, messages
        self.thumbnails = Thumbnails(bridge, group, self)
        self._asked: set[bytes] = set()
        """Files of which the engine was asked where they are, since somebody came or left."""
        self._why: dict[bytes, str] = {}
        """Why a file does not come by itself."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ask)
        bridge.status.connect(self._somebody_came)

    def picture(self, file: ShownFile) -> QPixmap | None:
        """The small picture of a file that is painted, as soon as it is there. Finds out where the file is if it is not
        here."""
        if not file.here and file.id not in self._asked:
            self._asked.add(file.id)
            self._timer.start(PAUSE)
        return self.thumbnails.of(file)

    def _somebody_came(self, _status: object) -> None:
        if self._asked:
            self._timer.start(PAUSE)

    def _ask(self) -> None:
        messages = self._messages()
        if messages is None:
            return
        away = [row for row in messages.items if not all(file.here for file in row.files)][-ASKED:]
        for row in away:
            self._bridge.call(
                AskFiles(self._group, row.message.record), partial(self._told, messages), lambda _refused: None,
                owner=messages)

    def _told(self, messages: MessageList, answer: Files) -> None:
        names = messages.source.names
        self._why |= {file.id: words.no_room(file, answer) for file in answer.files}
        messages.know_away({
            file.id: words.away(file, lambda member: sentences.name(names.get(member)))
            for file in answer.files if not file.here
        })  # fmt: skip
        if any(file.fetched and not file.here for file in answer.files):
            self._timer.start(AGAIN)

    def show_menu(self, files: Sequence[ShownFile], at: QPoint) -> None:
        """What can be done with these files."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for file in files:
            inside = menu if len(files) == 1 else menu.addMenu(file.name.replace("&", "&&"))
            self._fill(inside, file)
        menu.popup(at)

    def _fill(self, menu: QMenu, file: ShownFile) -> None:
        def add(picture: str, text: str, do: Callable[[], object]) -> None:
            menu.addAction(icon(picture), text).triggered.connect(lambda _checked=False: do())

        for said in filter(None, (words.told(file), self._why.get(file.id, ""))):
            menu.addAction(said.replace("&", "&&")).setEnabled(False)
        given = (self._window, self._bridge, self._group, file)
        if file.is_picture and file.here:
            add("eye", self.tr("Look at it"), partial(show_picture, *given))
        add("file", self.tr("Open with another program"), partial(opening.open_with, *given))
        add("download", self.tr("Save a copy…"), partial(opening.save, *given))
        if not file.here:
            add("refresh", self.tr("Fetch it"), partial(self._fetch, file))

    def _fetch(self, file: ShownFile) -> None:
        self._bridge.call(
            FetchFile(self._group, file.id), lambda _none: self._timer.start(0), self._bridge.refused.emit, owner=self)
