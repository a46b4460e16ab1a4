"""The only bridge between Qt and the engine.

Answers and events arrive on a thread of the client. The bridge queues them and delivers them on the GUI thread in
batches, so a burst of a thousand changes wakes the window once.
"""

from collections.abc import Callable, Sequence
from threading import Lock
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from models.errors import Refused
from sync import api
from sync.live_commands import LiveChanged

Changes = dict[tuple[int, str, int], dict[int, None] | None]
"""(group, feature, list number) -> order keys of changed records; None stands for "many"."""
MANY = 500
"""Above this many order keys a change is announced as "many"."""


class Pending(Protocol):
    """What the bridge needs of `sync.process.client.Call`."""

    @property
    def number(self) -> int: ...
    def stop(self) -> None: ...
    def done(self) -> bool: ...
    def result(self) -> Any: ...
    def add_done_callback(self, callback: Callable[[Any], object], /) -> None: ...


class EngineClient(Protocol):
    """What the bridge needs of `sync.process.client.Client`."""

    def submit(self, command: api.Command) -> Pending: ...
    def on_event(self, listener: Callable[[api.Event], None]) -> Any: ...


class StoreReader(Protocol):
    """What the bridge needs of `sync.reader.Reader`."""

    def rows(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]: ...
    def close(self) -> None: ...


class Call:
    """A command under way."""

    def __init__(self, future: Pending) -> None:
        self._future = future

    @property
    def number(self) -> int:
        """The number that `api.Progress.call` carries for this command."""
        return self._future.number

    @property
    def under_way(self) -> bool:
        return not self._future.done()

    def cancel(self) -> None:
        """Ask the engine to stop the command; the command then fails with `cancelled`."""
        if self.under_way:
            self._future.stop()


class EngineBridge(QObject):
    changed = Signal(int, str, object, int)
    """Group number, feature, tuple of order keys (empty = many), number of their list (0 = all)."""
    status = Signal(object)
    """api.Status, from an event or as the answer to `api.AskStatus`."""
    progress = Signal(object)
    """api.Progress"""
    live = Signal(int)
    """Number of a group in which somebody came, went or writes elsewhere: `sync.live_commands.AskLive` tells."""
    reminded = Signal(object)
    """api.Reminder"""
    engine_state = Signal(str)
    """`up`, `restarting`, `down`: see `sync.process.supervisor`."""
    noted = Signal(str)
    """The key of a private note of this computer that was changed here."""
    keep_now = Signal()
    """Whoever has something to `remember` after a pause does it now: the window or the engine is about to go."""
    refused = Signal(object)
    """The Refused of a call without a `failed` callback."""
    _arrived = Signal()

    def __init__(self, client: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._reader: StoreReader | None = None
        self._lock = Lock()
        self._inbox: list[Callable[[], None] | api.Event] = []
        self._last_status: api.Status | None = None
        self._unkept: dict[str, str | None] = {}
        """Notes that the engine has not confirmed: it may be busy, locked or gone."""
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        client.on_event(self._post)

    @property
    def last_status(self) -> api.Status | None:
        return self._last_status

    @property
    def has_store(self) -> bool:
        return self._reader is not None

    def read_through(self, reader: StoreReader) -> None:
        """Use this reader for `rows` from now on, and close the former one. Notes that the engine has not confirmed are
        sent again.
        """
        if self._reader is not None:
            self._reader.close()
        self._reader = reader
        for key, value in list(self._unkept.items()):
            self.remember(key, value)

    def rows(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Read the store on the GUI thread: only bounded queries by key. There are no rows before it is unlocked.

        Raises Refused `store.busy`, `store.damaged`.
        """
        return self._reader.rows(sql, params) if self._reader is not None else []

    def local(self, key: str) -> str | None:
        """A private note of this computer (`api.Remember`), with the value that was last written here."""
        if key in self._unkept:
            return self._unkept[key]
        found = self.rows("SELECT value FROM local WHERE key = ?", (key,))
        return str(found[0][0]) if found else None

    def remember(self, key: str, value: str | None) -> None:
        """Keep a note, or forget it. If that fails, the bridge tries again when the profile is next unlocked."""
        self._unkept[key] = value

        def kept(_answer: object) -> None:
            if key in self._unkept and self._unkept[key] == value:
                del self._unkept[key]

        self.call(api.Remember(key, value), kept, _nothing)
        self.noted.emit(key)

    def call(
        self,
        command: api.Command,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Refused], object] | None = None,
        owner: QObject | None = None,
    ) -> Call:
        """Send a command. `done(answer)` or `failed(refusal)` runs on the GUI thread, unless `owner` is gone."""
        return self.follow(self._client.submit(command), done, failed, owner)

    def follow(
        self,
        pending: Pending,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Refused], object] | None = None,
        owner: QObject | None = None,
    ) -> Call:
        """Do what `call` does, for a command that was sent before the bridge existed."""

        def finish() -> None:
            if owner is not None and not isValid(owner):
                return
            try:
                answer = pending.result()
            except Refused as refusal:
                (failed or self.refused.emit)(refusal)
                return
            except Exception:  # noqa: BLE001 - any failure of the engine is told in words and does not end the window
                (failed or self.refused.emit)(Refused("internal"))
                return
            if isinstance(answer, api.Status):
                self._note_status(answer)
            if done is not None:
                done(answer)

        pending.add_done_callback(lambda _pending: self._post(finish))
        return Call(pending)

    def tell_engine_state(self, state: str) -> None:
        """Announce a state of the engine. The supervisor calls this from any thread."""
        self._post(lambda: self.engine_state.emit(state))

    def close(self) -> None:
        """Read the store no more, and forget what was read."""
        self._last_status = None
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _post(self, item: Callable[[], None] | api.Event) -> None:
        with self._lock:
            first = not self._inbox
            self._inbox.append(item)
        if first and isValid(self):
            self._arrived.emit()

    def _note_status(self, status: api.Status) -> None:
        self._last_status = status
        self.status.emit(status)

    def _deliver(self) -> None:
        with self._lock:
            batch, self._inbox = self._inbox, []
        changes: Changes = {}
        for item in batch:
            match item:
                case api.Changed():
                    gather(changes, item)
                case api.StatusChanged():
                    self._note_status(item.status)
                case api.Progress():
                    self.progress.emit(item)
                case LiveChanged():
                    self.live.emit(item.group)
                case api.Reminder():
                    self.reminded.emit(item)
                case api.Event():
                    pass
                case _:
                    self._run(item)
        for (group, feature, list_number), order_keys in changes.items():
            self.changed.emit(group, feature, tuple(order_keys or ()), list_number)

    def _run(self, callback: Callable[[], None]) -> None:
        """Run a callback. If it cannot read the store, the rest of the batch is still delivered."""
        try:
            callback()
        except Refused as refusal:
            self.refused.emit(refusal)


def gather(changes: Changes, event: api.Changed) -> None:
    """Add an event to the gathered changes."""
    key = (event.group, event.feature, event.list_number)
    known = changes.setdefault(key, {})
    if known is None:
        return
    known.update(dict.fromkeys(event.order_keys))
    if not event.order_keys or len(known) > MANY:
        changes[key] = None


def _nothing(_refusal: Refused) -> None:
    """For calls whose failure the person need not know."""
