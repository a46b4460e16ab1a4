"""The files of all groups of a profile: what is fetched and given in all sessions."""

from collections.abc import Callable, Sequence
from pathlib import Path

from models.ids import DeviceId
from sync.blobs import BlobFolder, FileIndex, strays
from sync.group.group import Group
from sync.group.outcome import Outcome
from sync.net.activity import Background
from sync.net.files.downloads import Downloads
from sync.net.files.exchange import FileExchange
from sync.net.files.local import LocalFiles
from sync.net.files.source import Source
from sync.store.database import Database


class GroupFiles:
    """One group's files. `changed` is called for a file that has become whole here, or is not any more."""

    def __init__(self, local: LocalFiles, changed: Callable[[bytes], None]) -> None:
        self.local = local
        self._changed = changed
        self.downloads = Downloads(local, self._wake, self._told)
        self._sessions: dict[Source, tuple[FileExchange, Callable[[], None]]] = {}
        local.group.listeners.append(self._something_changed)

    def enter(self, device: DeviceId, wake: Callable[[], None]) -> FileExchange:
        """A session with this device has begun; `wake` makes it look for messages to send."""
        made = FileExchange(self.local, self.downloads, device)
        self._sessions[made.source] = made, wake
        self.downloads.enter(made.source)
        return made

    def leave(self, exchange: FileExchange) -> None:
        self._sessions.pop(exchange.source, None)
        self.downloads.leave(exchange.source)
        exchange.close()

    def connected(self) -> set[DeviceId]:
        """The devices from which files can be fetched now."""
        return {source.device for source in self._sessions}

    def _wake(self, source: Source) -> None:
        found = self._sessions.get(source)
        if found is not None and source.questions:
            found[1]()

    def _told(self, file: bytes) -> None:
        self.announce(file)
        self._changed(file)

    def announce(self, file: bytes) -> None:
        """Tell everybody who may have the file whether all of it is here."""
        for exchange, wake in self._sessions.values():
            exchange.serving.tell(file)
            wake()

    def _something_changed(self, _outcome: Outcome) -> None:
        for exchange, _wake in self._sessions.values():
            exchange.serving.changed()
        self.downloads.refresh()


class FileTraffic:
    """`changed(group number, file)` is called when a file has become whole here; `stored` gets a code where something
    cannot be stored."""

    def __init__(
        self, folder: Path, changed: Callable[[int, bytes], None] = lambda _group_number, _file: None,
        stored: Callable[[str], None] = lambda _code: None,
    ) -> None:  # fmt: skip
        self.folder = BlobFolder(folder)
        self._changed, self._stored = changed, stored
        self._groups: dict[int, GroupFiles] = {}
        self._background = Background()

    def of(self, group: Group) -> GroupFiles:
        """The files of this group."""
        found = self._groups.get(group.group_number)
        if found is None or found.local.group is not group:
            local = LocalFiles(group, self.folder, FileIndex(group.store.db), self._stored)
            number = group.group_number
            found = GroupFiles(local, lambda file: self._changed(number, file))
            self._groups[number] = found
        return found

    def collect(self, database: Database, now: int) -> None:
        """Remove files that no record has named for a while, and take up those that the store does not know. Raises
        Refused."""
        index = FileIndex(database)
        self._background.run(self._collect(index, index.forget_unused(now), now))

    async def _collect(self, index: FileIndex, gone: Sequence[bytes], now: int) -> None:
        await strays.forget(self.folder, gone)
        await strays.take_up(self.folder, index, now)

    async def close(self) -> None:
        await self._background.close()
        for each in self._groups.values():
            await each.downloads.close()
