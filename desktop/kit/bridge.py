"""The only bridge between Qt and the engine.

Answers and events arrive on a thread of the client; here they queue up and are delivered on the GUI thread in
gathered batches, so a burst of a thousand changes wakes the window once.
"""

from collections.abc import Callable, Sequence
from threading import Lock
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from models.errors import Refused
from sync import api

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


class Line(Protocol):
    """What the bridge needs of `sync.process.client.Client`."""

    def submit(self, command: api.Command) -> Pending: ...
    def on_event(self, listener: Callable[[api.Event], None]) -> Any: ...


class Rows(Protocol):
    """What the bridge needs of `sync.reader.Reader`."""

    def rows(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]: ...
    def close(self) -> None: ...


class Call:
    """A command under way."""

    def __init__(self, future: "Pending") -> None:
        self._future = future

    @property
    def number(self) -> int:
        """What `api.Progress.call` names it by."""
        return self._future.number

    @property
    def under_way(self) -> bool:
        return not self._future.done()

    def cancel(self) -> None:
        """Ask the engine to stop it; it then fails with `cancelled`."""
        if self.under_way:
            self._future.stop()


class EngineBridge(QObject):
    changed = Signal(int, str, object)
    """Group number, feature, tuple of order keys (empty = many)."""
    status = Signal(object)
    """api.Status, from an event or as the answer to somebody's question"""
    progress = Signal(object)
    """api.Progress"""
    engine_state = Signal(str)
    """`up`, `restarting`, `down`: see `sync.process.supervisor`."""
    refused = Signal(object)
    """Refused of a call that named no `failed`."""
    _arrived = Signal()

    def __init__(self, line: Line, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._reader: Rows | None = None
        self._lock = Lock()
        self._inbox: list[Callable[[], None] | api.Event] = []
        self._last_status: api.Status | None = None
        self._unkept: dict[str, str | None] = {}
        """Notes that the engine has not confirmed, which it may be too busy, locked or gone for."""
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        line.on_event(self._post)

    @property
    def last_status(self) -> api.Status | None:
        return self._last_status

    @property
    def has_store(self) -> bool:
        return self._reader is not None

    def read_through(self, reader: Rows) -> None:
        """Use this reader for `rows` from now on; the former one is closed. Notes that are not kept yet are tried
        again.
        """
        if self._reader is not None:
            self._reader.close()
        self._reader = reader
        for key, value in list(self._unkept.items()):
            self.remember(key, value)

    def rows(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Read the store, on the GUI thread: bounded queries by key only. No rows before it is unlocked."""
        return self._reader.rows(sql, params) if self._reader is not None else []

    def local(self, key: str) -> str | None:
        """A private note of this computer (`api.Remember`), as it was last written here."""
        if key in self._unkept:
            return self._unkept[key]
        found = self.rows("SELECT value FROM local WHERE key = ?", (key,))
        return str(found[0][0]) if found else None

    def remember(self, key: str, value: str | None) -> None:
        """Keep a note, or forget it; where that fails, it is tried again when the profile is next unlocked."""
        self._unkept[key] = value

        def kept(_answer: object) -> None:
            if key in self._unkept and self._unkept[key] == value:
                del self._unkept[key]

        self.call(api.Remember(key, value), kept, _nothing)

    def call(
        self,
        command: api.Command,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Refused], object] | None = None,
        owner: QObject | None = None,
    ) -> Call:
        """Send a command. `done(answer)` or `failed(refusal)` runs on the GUI thread, unless `owner` is gone."""
        return self.follow(self._line.submit(command), done, failed, owner)

    def follow(
        self,
        pending: Pending,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Refused], object] | None = None,
        owner: QObject | None = None,
    ) -> Call:
        """As `call`, for a command that was sent before the bridge was there."""

        def finish() -> None:
            if owner is not None and not isValid(owner):
                return
            try:
                answer = pending.result()
            except Refused as refusal:
                (failed or self.refused.emit)(refusal)
                return
            except Exception:  # noqa: BLE001 - whatever crossed needs words, not a crash
                (failed or self.refused.emit)(Refused("internal"))
                return
            if isinstance(answer, api.Status):
                self._note_status(answer)
            if done is not None:
                done(answer)

        pending.add_done_callback(lambda _pending: self._post(finish))
        return Call(pending)

    def tell_engine_state(self, state: str) -> None:
        """For the supervisor, from any thread."""
        self._post(lambda: self.engine_state.emit(state))

    def close(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _post(self, item: "Callable[[], None] | api.Event") -> None:
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
        changes: dict[tuple[int, str], dict[int, None] | None] = {}
        for item in batch:
            match item:
                case api.Changed():
                    gather(changes, item)
                case api.StatusChanged():
                    self._note_status(item.status)
                case api.Progress():
                    self.progress.emit(item)
                case api.Event():
                    pass
                case _:
                    item()
        for (group, feature), order_keys in changes.items():
            self.changed.emit(group, feature, tuple(order_keys or ()))


def gather(changes: dict[tuple[int, str], dict[int, None] | None], event: api.Changed) -> None:
    """Add an event to the gathered changes; None stands for "many"."""
    key = (event.group, event.feature)
    known = changes.setdefault(key, {})
    if known is None:
        return
    known.update(dict.fromkeys(event.order_keys))
    if not event.order_keys or len(known) > MANY:
        changes[key] = None


def _nothing(_refusal: Refused) -> None:
    """For calls whose failure changes nothing for the person."""
