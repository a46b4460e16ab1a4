"""A fake engine that does what its commands say, served from a thread as a real one is."""

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from models.errors import Refused
from sync import api
from sync.process.server import Server
from sync.profile.folder import LocalAddress


@dataclass
class Puppet:
    """Remember("wait", …) takes until `go`; Sync runs until it is cancelled and reports progress; …"""

    listeners: list[Callable[[api.Event], None]] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    go: asyncio.Event = field(default_factory=asyncio.Event)
    closed: bool = False

    def subscribe(self, listener: Callable[[api.Event], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def emit(self, event: api.Event) -> None:
        for listener in list(self.listeners):
            listener(event)

    async def handle(self, command: api.Command, call: int = 0) -> Any:
        match command:
            case api.Ask():
                return api.Profile(lock="new", unlocked=False)
            case api.Remember(key="wait"):
                await self.go.wait()
                self.log.append("waited")
            case api.Remember(key="refuse"):
                raise Refused("name.taken", name="Ana")
            case api.Remember(key="fail", value=value):
                raise KeyError(value)
            case api.Remember(key="panic", value=value):
                raise Panic(value)
            case api.Remember(key="events", value=value):
                for number in range(int(value or 0)):
                    self.emit(api.Changed(number, "conversations", tuple(range(500))))
            case api.Remember(key="big", value=value):
                return "x" * int(value or 0)
            case api.Sync():
                self.emit(api.Progress(call, "sync", 1, 2))
                try:
                    await asyncio.sleep(3600)
                finally:
                    self.log.append("sync ended")
            case api.Invite(group=group):
                return api.Invitation(bytes([group]), f"folkmoot:{group}")
        return None

    async def close(self) -> None:
        self.closed = True


class Panic(BaseException):
    """As a native extension raises it."""


@dataclass
class Hosted:
    """The puppet on its loop; `owner` is the other end of its pipe, `address` its local address."""

    puppet: Puppet
    server: Server
    loop: asyncio.AbstractEventLoop
    thread: threading.Thread
    owner: socket.socket
    address: LocalAddress

    def on_loop(self, work: Callable[[], Any]) -> Any:
        async def run() -> Any:
            return work()

        return asyncio.run_coroutine_threadsafe(run(), self.loop).result(10)

    def stop(self) -> None:
        with suppress(RuntimeError):  # the loop has closed already
            self.loop.call_soon_threadsafe(self.server.stop)
        self.thread.join(10)
        assert not self.thread.is_alive()


@pytest.fixture(params=["unix"])
def hosted(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hosted]:
    ours, theirs = socket.socketpair()
    address = LocalAddress(request.param, tmp_path / "engine.sock")
    made: list[Hosted] = []
    ready = threading.Event()

    async def serve() -> None:
        puppet = Puppet()
        server = Server(puppet)
        await server.listen(address)
        await server.attach(theirs)
        made.append(Hosted(puppet, server, asyncio.get_running_loop(), thread, ours, address))
        ready.set()
        await server.run()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert ready.wait(10)
    yield made[0]
    with suppress(RuntimeError):
        made[0].loop.call_soon_threadsafe(made[0].puppet.go.set)
    with suppress(OSError):
        ours.shutdown(socket.SHUT_WR)
    made[0].stop()
    ours.close()
