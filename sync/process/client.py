"""Talks to an engine in another process or thread, with plain blocking sockets and one reading thread.

For the window and the command line; imports neither asyncio nor Qt.
"""

import itertools
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, Final, NamedTuple

from models.errors import Refused
from sync import api
from sync.process import frames
from sync.profile.folder import LocalAddress

CONNECT_SECONDS: Final = 2.0
STOPPING: Final = "engine.stopping"


class EngineGone(Refused):
    """The engine died or hung up: `engine.gone`. A command that was under way may or may not have been executed."""

    def __init__(self) -> None:
        super().__init__("engine.gone")


class Client:
    """A connected user of an engine. All methods may be called from any thread.

    Callbacks run on the reading thread and must be quick; what they raise goes to `threading.excepthook`.
    """

    def __init__(
        self,
        stream: socket.socket,
        on_gone: Callable[[], None] | None = None,
        numbers: Iterator[int] | None = None,
    ) -> None:
        """`numbers` gives the numbers of the calls; successive clients can share it."""
        self._stream = stream
        self._stream.settimeout(None)
        self._on_gone = on_gone
        self._numbers = itertools.count(1) if numbers is None else numbers
        self._waiting: dict[int, _Waiting] = {}
        self._listeners: list[Callable[[api.Event], None]] = []
        self._lock = threading.Lock()
        self._sending = threading.Lock()
        self._gone: Refused | None = None
        self._greeted = threading.Event()
        self._reader = threading.Thread(target=self._read, name="engine-events", daemon=True)
        self._reader.start()

    @classmethod
    def connect(
        cls,
        address: LocalAddress,
        on_gone: Callable[[], None] | None = None,
        numbers: Iterator[int] | None = None,
    ) -> "Client":
        """Connect to the engine that already runs on a profile. Raises EngineGone if none answers."""
        try:
            stream = _unix(address) if address.kind == "unix" else _loopback(address)
        except (OSError, ValueError):
            raise EngineGone from None
        return cls(stream, on_gone, numbers)

    @property
    def gone(self) -> Refused | None:
        """Why the engine accepts no more commands: EngineGone, or what it said (`engine.stopping`: it is about to end
        and executes no later command; `profile.in_use`, …). None while it accepts commands."""
        return self._gone

    def wait(self, timeout: float | None = None) -> Refused | None:
        """Wait until the engine is ready for commands. Returns None then, else why it is not: `gone`, or
        `engine.timeout`."""
        if not self._greeted.wait(timeout):
            return Refused("engine.timeout")
        return self._gone

    def wait_gone(self, timeout: float) -> Refused | None:
        """Wait at most `timeout` seconds for the connection's end. Returns `gone`, or None if it has not ended."""
        self._reader.join(timeout)
        return None if self._reader.is_alive() else self._gone

    def submit(self, command: api.Command) -> "Call":
        """Send a command. The returned future gets its answer, of the type in `api.ANSWERS`, or raises Refused."""
        call = Call(next(self._numbers))
        if not self.send(call, command):
            call.set_exception(self._gone or EngineGone())
        return call

    def send(self, call: "Call", command: api.Command, unserved: "Unserved | None" = None) -> bool:
        """As `submit`, with a call that was made before. A call that was stopped is not sent. Returns False if the
        engine is gone; then the call is unchanged.

        `unserved` gets the call if the engine is about to end and has not executed it (`engine.stopping`).
        """
        with self._lock:
            if self._gone is not None:
                return False
            if not call.sent_by(self):
                return True
            self._waiting[call.number] = _Waiting(call, command, unserved)
        try:
            frame = frames.request(call.number, command)
            with self._sending:
                self._stream.sendall(frame)
        except OSError:
            if self._gone is not None:
                self._fail(call.number, self._gone)
            else:  # the reading thread then fails all waiting calls, in the order in which they were sent
                with suppress(OSError):
                    self._stream.shutdown(socket.SHUT_RDWR)
        except Refused as refused:
            self._fail(call.number, refused)
        return True

    def call(self, command: api.Command, timeout: float | None = None) -> Any:
        """Send a command and return its answer. Raises Refused, EngineGone, or Refused `engine.timeout` after `timeout`
        seconds. Then a long command is cancelled; any other may still be executed."""
        future = self.submit(command)
        try:
            return future.result(timeout)
        except TimeoutError:
            future.stop()
            raise Refused("engine.timeout") from None

    def on_event(self, callback: Callable[[api.Event], None]) -> Callable[[], None]:
        """Subscribe to events. Returns a function that ends the subscription."""
        self._listeners.append(callback)
        return lambda: self._listeners.remove(callback)

    def close(self) -> None:
        """Hang up. Long commands are cancelled; the engine still finishes short ones."""
        with suppress(OSError):
            self._stream.shutdown(socket.SHUT_RDWR)
        if threading.current_thread() is not self._reader:
            self._reader.join()

    def _read(self) -> None:
        reason: Refused = EngineGone()
        try:
            while True:
                self._take(frames.read_sent(self._exactly(frames.body_length(self._exactly(frames.HEAD)))))
        except (OSError, frames.Malformed):
            pass
        except Refused as refused:
            reason = refused
        with self._lock:
            self._gone = self._gone or reason
            waiting, self._waiting = self._waiting, {}
        self._stream.close()
        self._greeted.set()
        for one in waiting.values():
            one.call.set_exception(reason)
        if self._on_gone is not None:
            self._on_gone()

    def _stop_sending(self) -> None:
        """The engine accepts no more commands, so send none. It still answers earlier ones."""
        with self._lock:
            self._gone = Refused(STOPPING)
        with self._sending, suppress(OSError):
            self._stream.shutdown(socket.SHUT_WR)

    def _exactly(self, count: int) -> bytes:
        data = bytearray(count)
        view, at = memoryview(data), 0
        while at < count:
            got = self._stream.recv_into(view[at:])
            if got == 0:
                raise ConnectionResetError
            at += got
        return bytes(data)

    def _take(self, sent: frames.Sent) -> None:
        match sent:
            case frames.Happened(event):
                for listener in list(self._listeners):
                    self._tell(listener, event)
            case frames.Ready(protocol=protocol):
                if protocol != frames.PROTOCOL:
                    raise Refused("engine.other_version")
                self._greeted.set()
            case frames.Failure(call=0, code=code, facts=facts):
                if code != STOPPING:
                    raise Refused(code, **facts)
                self._stop_sending()
            case frames.Failure(call=call, code=code, facts=facts):
                self._fail(call, Refused(code, **facts))
            case frames.Answer(call=call):
                if (answered := self._pop_waiting(call)) is not None:
                    _fulfil(answered, sent)

    def _fail(self, call: int, refused: Refused) -> None:
        if (failed := self._pop_waiting(call)) is None:
            return
        if refused.code == STOPPING and failed.unserved is not None:
            failed.unserved(failed.call, failed.command)
        else:
            failed.call.set_exception(refused)

    def _pop_waiting(self, call: int) -> "_Waiting | None":
        with self._lock:
            return self._waiting.pop(call, None)

    def _tell(self, listener: Callable[[api.Event], None], event: api.Event) -> None:
        try:
            listener(event)
        except Exception as error:  # noqa: BLE001  one page's fault must not end everybody's connection
            threading.excepthook(
                threading.ExceptHookArgs((type(error), error, error.__traceback__, self._reader)))


class Call(Future[Any]):
    """The future answer of one command."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number: Final = number
        """The number of this call in `api.Progress.call`."""
        self._client: Client | None = None
        self._guard = threading.Lock()

    def sent_by(self, client: Client) -> bool:
        """Assign this call to the client that sends it. False if it was stopped before."""
        with self._guard:
            self._client = client
            return not self.done() and (self.running() or self.set_running_or_notify_cancel())

    def stop(self) -> None:
        """Ask the engine to cancel a long command, which then ends with Refused `cancelled`. Other commands finish."""
        with self._guard:
            client = self._client
            if client is None and not self.done():
                self.set_exception(Refused("cancelled"))
        if client is not None and not self.done():
            client.submit(api.Cancel(self.number))


Unserved = Callable[[Call, api.Command], None]


class _Waiting(NamedTuple):
    """A command that was sent and is not answered yet."""

    call: Call
    command: api.Command
    unserved: Unserved | None


def _fulfil(waiting: _Waiting, answer: frames.Answer) -> None:
    try:
        value = frames.read_answer(answer, type(waiting.command))
    except frames.Malformed:
        waiting.call.set_exception(Refused("engine.bad_command"))
    else:
        waiting.call.set_result(value)


def _unix(address: LocalAddress) -> socket.socket:
    stream = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        stream.settimeout(CONNECT_SECONDS)
        stream.connect(str(address.path))
    except OSError:
        stream.close()
        raise
    return stream


def _loopback(address: LocalAddress) -> socket.socket:
    """Raises OSError, and ValueError for an unreadable address file."""
    place, token = address.path.read_text(encoding="ascii").split()
    host, port = place.split(":")
    stream = socket.create_connection((host, int(port)), CONNECT_SECONDS)
    stream.sendall(token.encode())
    return stream
