"""Starts the engine of a profile in a separate process and restarts it when it dies.

It is made before Qt is imported, so that the engine unlocks the store in the meantime. What is needed to spawn the
engine is imported at once, the rest on the supervising thread. Secrets pass only through the pipe, never through
arguments, environment or files.
"""

import itertools
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.errors import Refused
from sync.process.child import PATIENCE, EngineChild
from sync.profile.folder import ProfileFolder

if TYPE_CHECKING:
    from sync import api
    from sync.process.client import Call, Client

FIRST_PAUSE: Final = 0.2
LONGEST_PAUSE: Final = 5.0
"""Seconds between the end of one engine and the start of the next: FIRST_PAUSE, doubled each time up to the longest."""
QUICK: Final = 30.0
"""Seconds. An engine that lived for less counts towards giving up."""
MAX_QUICK: Final = 6
ENDED: Final = ("engine.gone", "engine.stopping")


def engine_command() -> list[str]:
    """The command with which this installation starts its engine. A frozen application is its own interpreter and knows
    `--engine`.

    `-P` prevents that a folder in the working directory is imported in place of one of our packages.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--engine"]
    return [sys.executable, "-P", "-m", "desktop.engine"]


class Supervisor:
    """An engine that is restarted when it dies. It has the methods of `sync.process.client.Client`, for any thread.

    It uses the engine that a hub or a command line already runs on the profile, else starts one. When an engine dies,
    the calls under way fail with EngineGone, and later calls wait for the next engine. The last successful Unlock and
    Listen are kept in memory and sent to every new engine.
    Raises Refused as ProfileFolder does.
    """

    def __init__(self, profile: Path | None = None, command: Sequence[str] | None = None) -> None:
        self.folder: Final = ProfileFolder(profile)
        self._command = list(engine_command() if command is None else command)
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._client: Client | None = None
        self._ended: Refused | None = None
        self._waiting: list[tuple[Call, api.Command]] = []
        self._standing: dict[type[api.Command], api.Command] = {}
        self._events: list[Callable[[api.Event], None]] = []
        self._states: list[Callable[[str], None]] = []
        self._closing = threading.Event()
        self._locking = False
        """The engine ends because it was told to, and not by an accident."""
        self._child: EngineChild | None = None
        if not self.folder.socket.path.exists():
            with suppress(OSError):
                self._child = EngineChild(self._command, self.folder.path)
        self._thread = threading.Thread(target=self._supervise, name="engine-supervisor", daemon=True)
        self._thread.start()

    def submit(self, command: "api.Command") -> "Call":
        """As `Client.submit`. While there is no engine, the call waits for the next one."""
        from sync.process.client import Call

        call = Call(next(self._numbers))
        while True:
            with self._lock:
                client, ended = self._client, self._ended
                if ended is None and (client is None or client.gone is not None):
                    self._waiting.append((call, command))
                    return call
            if ended is not None:
                call.set_exception(ended)
                return call
            if client is not None and self._send(client, call, command):
                return call

    def call(self, command: "api.Command", timeout: float | None = None) -> Any:
        """As `Client.call`."""
        call = self.submit(command)
        try:
            return call.result(timeout)
        except TimeoutError:
            call.stop()
            raise Refused("engine.timeout") from None

    def on_event(self, callback: "Callable[[api.Event], None]") -> Callable[[], None]:
        """`callback` is called on a reading thread. Returns a function that ends the subscription."""
        self._events.append(callback)
        return lambda: self._events.remove(callback)

    def on_state(self, callback: Callable[[str], None]) -> Callable[[], None]:
        """`callback` is called on the supervising thread with `engine.restarting`, and then with one of: `engine.back`;
        the code of the new engine's refusal (`unlock.wrong_passphrase`, …); the code of why there is no new engine
        (`engine.gave_up`, `profile.in_use`, …). Returns a function that ends the subscription."""
        self._states.append(callback)
        return lambda: self._states.remove(callback)

    @property
    def pid(self) -> int | None:
        """Process id of the engine that this supervisor has started and that still runs, else None."""
        child = self._child
        return None if child is None else child.process.pid

    def lock(self) -> None:
        """End the engine, which holds the keys, once everything is durable; the next one waits for an Unlock. The last
        Unlock is forgotten. Raises Refused `lock.shared` if something else has started the engine."""
        from sync import api

        with self._lock:
            client, child = self._client, self._child
        if client is not None and child is None:
            raise Refused("lock.shared")
        self._standing.clear()
        self._locking = True
        if client is not None:
            client.submit(api.Stop())

    def close(self) -> None:
        """Stop the engine once everything is durable, if this supervisor has started it."""
        self._closing.set()
        with self._lock:
            client, child = self._client, self._child
        if client is not None:
            if child is not None:
                from sync import api

                with suppress(Refused):
                    client.call(api.Stop(), PATIENCE)
            client.close()
        elif child is not None:
            child.hang_up()
        self._thread.join(PATIENCE)
        self._give_up(Refused("engine.gone"))

    def _supervise(self) -> None:
        deaths = 0
        while not self._closing.is_set():
            began = time.monotonic()
            reason = self._serve_one_engine(restarted=deaths > 0)
            if self._closing.is_set():
                break
            if self._locking:
                self._locking, deaths = False, 0
                continue
            deaths = deaths + 1 if time.monotonic() - began < QUICK else 1
            if deaths >= MAX_QUICK or reason.code not in (*ENDED, "profile.in_use"):
                gave_up = Refused("engine.gave_up") if reason.code in ENDED else reason
                self._give_up(gave_up)
                self._tell(gave_up.code)
                break
            if reason.code != "profile.in_use":
                self._tell("engine.restarting")
            self._closing.wait(min(FIRST_PAUSE * 2 ** (deaths - 1), LONGEST_PAUSE))

    def _serve_one_engine(self, restarted: bool) -> Refused:
        """Find or start an engine and serve it until it ends. Returns why it ended."""
        from sync.process.client import EngineGone

        gone = threading.Event()
        try:
            client = self._reach(gone.set)
        except (OSError, EngineGone):
            return EngineGone()
        client.on_event(self._pass_on)
        if client.wait() is None:
            state = self._restore_session(client)
            self._publish(client)
            if restarted:
                self._tell(state)
        if self._closing.is_set():
            client.close()
        gone.wait()
        with self._lock:
            self._client = None
            child, self._child = self._child, None
        if child is not None:
            child.reap()
        return client.gone or EngineGone()

    def _reach(self, on_gone: Callable[[], None]) -> "Client":
        from sync.process.client import Client, EngineGone

        if self._child is None:
            with suppress(EngineGone):
                return Client.connect(self.folder.socket, on_gone, self._numbers)
            self._child = EngineChild(self._command, self.folder.path)
        return Client(self._child.stream, on_gone, self._numbers)

    def _restore_session(self, client: "Client") -> str:
        """Send the last Unlock and Listen. Returns the new state: the code of a refusal, or `engine.back`."""
        from sync import api

        for command in sorted(self._standing.values(), key=lambda each: not isinstance(each, api.Unlock)):
            try:
                client.call(command, PATIENCE)
            except Refused as refused:
                return refused.code  # an engine that is still locked would refuse the rest too
        return "engine.back"

    def _retry_later(self, call: "Call", command: "api.Command") -> None:
        """Keep a call for the next engine, because the current one has ended without executing it."""
        with self._lock:
            ended = self._ended
            if ended is None:
                self._waiting.append((call, command))
        if ended is not None:
            call.set_exception(ended)

    def _publish(self, client: "Client") -> None:
        while True:
            with self._lock:
                waiting, self._waiting = self._waiting, []
                if not waiting:
                    self._client = client
                    return
            for at, (call, command) in enumerate(waiting):
                if not self._send(client, call, command):
                    with self._lock:
                        self._waiting = waiting[at:] + self._waiting
                    return

    def _send(self, client: "Client", call: "Call", command: "api.Command") -> bool:
        from sync import api

        if not client.send(call, command, self._retry_later):
            return False
        if isinstance(command, api.Unlock | api.Listen):
            call.add_done_callback(lambda done: self._keep(command) if done.exception() is None else None)
        return True

    def _keep(self, command: "api.Command") -> None:
        self._standing.pop(type(command), None)
        self._standing[type(command)] = command

    def _give_up(self, reason: Refused) -> None:
        with self._lock:
            self._ended = self._ended or reason
            waiting, self._waiting = self._waiting, []
        for call, _ in waiting:
            if not call.done():
                call.set_exception(reason)

    def _pass_on(self, event: "api.Event") -> None:
        for callback in list(self._events):
            callback(event)

    def _tell(self, state: str) -> None:
        for callback in list(self._states):
            callback(state)
