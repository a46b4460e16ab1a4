"""Serves an engine to the window that spawned it and to the programs that open the profile's local socket.

Commands run concurrently, each as a task. Every user gets all events, but `Progress` only for its own calls. A user
that sends malformed frames, or does not read its answers, is disconnected without effect on the others.
"""

import asyncio
import hmac
import itertools
import logging
import os
import secrets
import socket
from collections.abc import Callable, Coroutine, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Protocol

from msgspec import Raw, structs

from models.errors import Refused
from sync import api
from sync.files import refusal
from sync.process import frames
from sync.profile.folder import LocalAddress, bind

LONG: Final = (
    api.Join, api.Sync, api.ExportArchive, api.VerifyArchive, api.OpenArchive, api.Fsck, api.Ask, api.Unlock,
)  # fmt: skip
"""Commands that may be cancelled, and that end when their user disconnects; all others are short and finish. The last
two may wait for a person to answer the system's keyring."""
MAX_CALLS: Final = 256
"""Most calls that one user may have under way."""
MAX_UNREAD: Final = frames.MAX_FRAME + 4 * 1024 * 1024
"""A user for whom this many bytes wait is disconnected."""
FIRST_WORDS: Final = 5.0
"""Seconds within which a user on loopback must send its token."""
LAST_WORDS: Final = 2.0
"""Seconds within which a user must read its last answers when the engine ends."""

_log = logging.getLogger(__name__)


class Engine(Protocol):
    async def handle(self, command: api.Command, call: int = 0) -> Any: ...
    def subscribe(self, listener: Callable[[api.Event], None]) -> Callable[[], None]: ...
    async def close(self) -> None: ...


class Server:
    """Lives on the engine's loop, from construction to the end of `run`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._users: set[_User] = set()
        self._owners_task: asyncio.Task[None] | None = None
        self._listener: asyncio.Server | None = None
        self._address: Path | None = None
        self._calls = itertools.count(1)
        self._end = asyncio.Event()
        self._unsubscribe = engine.subscribe(self._announce)

    async def attach(self, stream: socket.socket) -> None:
        """Serve the process that owns this engine. The engine ends when that process disconnects."""
        stream.setblocking(False)
        reader, writer = await asyncio.open_connection(sock=stream)
        self._owners_task = asyncio.create_task(self._serve_owner(reader, writer))

    async def listen(self, address: LocalAddress) -> None:
        """Accept users at the profile's local address. The caller holds the profile's lock, so a file that exists at
        the address is left from an engine that was killed. Raises Refused `profile.unwritable`,
        `profile.disk_without_rights`, `store.full`."""
        try:
            address.path.unlink(missing_ok=True)
            if address.kind == "unix":
                self._listener = await asyncio.start_unix_server(self._serve, sock=bind(address.path))
            else:
                await self._listen_on_loopback(address.path)
        except OSError as error:  # something else has its name, or the file system has no sockets, as on some sticks
            raise refusal(error, address.path) from None
        self._address = address.path

    async def _listen_on_loopback(self, path: Path) -> None:
        token = secrets.token_hex(frames.TOKEN // 2)

        async def admit(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with suppress(asyncio.IncompleteReadError, TimeoutError, OSError):
                shown = await asyncio.wait_for(reader.readexactly(frames.TOKEN), FIRST_WORDS)
                if hmac.compare_digest(shown, token.encode()):
                    await self._serve(reader, writer)
            writer.close()

        self._listener = await asyncio.start_server(admit, "127.0.0.1", 0)
        port = self._listener.sockets[0].getsockname()[1]
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(f"127.0.0.1:{port} {token}\n")

    def stop(self) -> None:
        """Ask `run` to end; safe in signal handlers of the loop."""
        self._end.set()

    @property
    def stopping(self) -> bool:
        return self._end.is_set()

    async def run(self) -> None:
        """Serve until `stop`, a Stop command, or the owner's disconnection. Returns when the engine has closed and all
        answers have been sent."""
        try:
            await self._end.wait()
        finally:
            if self._listener is not None:
                self._listener.close()
            if self._address is not None:
                self._address.unlink(missing_ok=True)
            for user in self._users:
                user.say_goodbye()
                user.cancel_long("engine.stopping")
            await _all(user.finish() for user in self._users)
            self._unsubscribe()
            await self._engine.close()
            await _all(user.leave() for user in self._users)

    async def _serve_owner(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._converse(reader, writer)
        self.stop()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        user = await self._converse(reader, writer)
        if not self.stopping:
            user.cancel_long("cancelled")
            await user.finish()
        if not self.stopping:
            self._users.discard(user)
            writer.close()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> "_User":
        """Read requests until the user sends no more."""
        user = _User(self._engine, writer, self._calls, self.stop)
        self._users.add(user)
        user.send(frames.packed(frames.Ready(frames.PROTOCOL)))
        if self.stopping:
            user.say_goodbye()
        try:
            while True:
                length = frames.body_length(await reader.readexactly(frames.HEAD))
                user.accept(frames.read_request(await reader.readexactly(length)), self.stopping)
        except (asyncio.IncompleteReadError, OSError, frames.Malformed):
            user.has_ended.set()
        return user

    def _announce(self, event: api.Event) -> None:
        if isinstance(event, api.Progress):
            for user in self._users:
                user.tell_progress(event)
            return
        frame = frames.packed(frames.Happened(event))  # type: ignore[arg-type]
        for user in list(self._users):
            user.send(frame)


async def _all(ends: Iterable[Coroutine[Any, Any, None]]) -> None:
    async with asyncio.TaskGroup() as group:
        for end in list(ends):
            group.create_task(end)


class _User:
    """One connection and its calls under way."""

    def __init__(self, engine: Engine, writer: asyncio.StreamWriter, calls: "itertools.count[int]",
                 stop: Callable[[], None]) -> None:  # fmt: skip
        self._engine = engine
        self._writer = writer
        self._calls = calls
        self._stop = stop
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._long: set[int] = set()
        self._numbers: dict[int, int] = {}
        """The engine's number of a call -> this user's number of it."""
        self._stops: list[int] = []
        self._why: dict[int, str] = {}
        self.has_ended = asyncio.Event()
        """Set when the user sends no more requests."""

    def accept(self, request: frames.Request, stopping: bool) -> None:
        """Start a call. Raises Malformed for a call id that is in use."""
        call = request.call
        if call in self._tasks or call <= 0:
            raise frames.Malformed
        try:
            command = frames.read_command(request)
            if isinstance(command, api.Stop):
                self._stops.append(call)
                self._stop()
            elif isinstance(command, api.Cancel):
                self._cancel(command.call, "cancelled")
                self._answer(call, None)
            elif stopping:
                raise Refused("engine.stopping")
            elif len(self._tasks) >= MAX_CALLS:
                raise Refused("engine.busy")
            else:
                self._begin(call, command)
        except Refused as refused:
            self._refuse(call, refused)

    def _begin(self, call: int, command: api.Command) -> None:
        number = next(self._calls)
        self._numbers[number] = call
        if isinstance(command, LONG):
            self._long.add(call)
        task = asyncio.create_task(self._run(call, number, command))
        task.add_done_callback(lambda done: self._call_done(call, number, done))
        self._tasks[call] = task

    async def _run(self, call: int, number: int, command: api.Command) -> None:
        try:
            self._answer(call, await self._engine.handle(command, number))
        except Refused as refused:
            self._refuse(call, refused)
        except (asyncio.CancelledError, KeyboardInterrupt, SystemExit):
            raise
        except BaseException:  # noqa: BLE001  a native panic is no Exception, and must end this call alone
            _log.exception("a command failed")
            self._refuse(call, Refused("internal"))

    def _call_done(self, call: int, number: int, task: asyncio.Task[None]) -> None:
        """Called when the task is done, even if it was cancelled before its first step."""
        if task.cancelled():
            self._refuse(call, Refused(self._why.get(call, "engine.stopping")))
        del self._tasks[call], self._numbers[number]
        self._long.discard(call)
        self._why.pop(call, None)

    def _cancel(self, call: int, why: str) -> None:
        if call in self._long:
            self._why[call] = why
            self._tasks[call].cancel()

    def cancel_long(self, why: str) -> None:
        for call in self._long:
            self._cancel(call, why)

    async def finish(self) -> None:
        """Wait for the calls under way."""
        while self._tasks:
            await asyncio.wait(self._tasks.values())

    def say_goodbye(self) -> None:
        """Tell the user that no more commands are accepted. The user then sends none, so every command is answered."""
        self.send(frames.packed(frames.Failure(0, "engine.stopping", {})))

    async def leave(self) -> None:
        """Answer Stop, and hang up when the user has stopped sending and has read its last answers."""
        for call in self._stops:
            self._answer(call, None)
        try:
            async with asyncio.timeout(LAST_WORDS):
                await self.has_ended.wait()
                self._writer.close()
                await self._writer.wait_closed()
        except TimeoutError:
            self._writer.transport.abort()
        except OSError:
            return

    def tell_progress(self, event: api.Progress) -> None:
        call = self._numbers.get(event.call)
        if call is not None:
            self.send(frames.packed(frames.Happened(structs.replace(event, call=call))))

    def _answer(self, call: int, value: Any) -> None:
        self.send(frames.packed(frames.Answer(call, Raw(frames.raw(value)))))

    def _refuse(self, call: int, refused: Refused) -> None:
        try:
            frame = frames.packed(frames.Failure(call, refused.code, refused.facts))
        except Refused as unsayable:
            frame = frames.packed(frames.Failure(call, unsayable.code, {}))
        self.send(frame)

    def send(self, frame: bytes) -> None:
        if self._writer.is_closing():
            return
        self._writer.write(frame)
        if self._writer.transport.get_write_buffer_size() > MAX_UNREAD:
            self._writer.transport.abort()
