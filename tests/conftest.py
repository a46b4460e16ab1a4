"""A street of neighbours: real engines on one loop, joined by a network in memory. And a switch for whole computers:
network namespaces on a bridge."""

import asyncio
import contextlib
import gc
import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from models.feature import Registry
from models.features import FEATURES
from sync import api
from sync.net import asking, transport
from sync.net.discovery import DiscoveryKey, Sighting
from sync.net.memory import MemoryNetwork
from sync.process.engine import Engine
from sync.profile.folder import ProfileFolder

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # no test opens the tester's own keyring
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")  # no test fails by the clock
PORT = 4000


def pytest_configure(config: pytest.Config) -> None:
    """Bring the compiled translations up to date, once."""
    if not hasattr(config, "workerinput"):
        script = Path(__file__).parent.parent / "packaging" / "translations.py"
        subprocess.run([sys.executable, script, "--compile"], check=True)


class Silence:
    """Nobody announces anything: neighbours are told each other's address."""

    online = True
    silent = False
    unserved = ()

    async def start(self, found: Callable[[Sighting], None]) -> None: ...

    async def announce(self, port: int, keys: Callable[[], list[DiscoveryKey]]) -> None: ...

    async def refresh(self) -> None: ...

    def owns(self, tag: bytes) -> bool:
        return False

    async def close(self) -> None: ...


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with slow tests come first: one that is begun last leaves the other cores with nothing to do."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


def pytest_collection_finish() -> None:
    """The tests themselves, a quarter of a million objects, are not looked through for garbage again and again, and
    what they make ten times less often than usual: that was up to a tenth of their time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(7000, 10, 10)


EMPTY: dict[str, dict[Path, bytes]] = {}
"""The files of new profiles, for each name."""


def files_in(folder: Path) -> dict[Path, bytes]:
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@dataclass
class Neighbour:
    """One person at one computer."""

    name: str
    folder: Path
    network: MemoryNetwork
    now: Callable[[], int] | None = None
    announces: bool = False
    """Is it found on the network by what it announces?"""
    registry: Registry = field(default_factory=lambda: Registry(FEATURES))
    engine: Engine = field(init=False)

    async def wake(self) -> "Neighbour":
        """Start the engine, as after switching the computer on."""
        keyfile, profile = self.folder / f"{self.name}.key", self.folder / self.name
        if not keyfile.exists():
            keyfile.touch(0o600)
            keyfile.write_bytes(self.name.encode() * 32)
        if not profile.exists() and self.now is None and self.registry.features == FEATURES:
            await self._copy_empty(keyfile, profile)
        await self._open(keyfile, profile)
        await self.engine.handle(api.Listen(self.address))
        return self

    async def _copy_empty(self, keyfile: Path, profile: Path) -> None:
        """A new profile is made once for each name, then copied: its tables cost a good part of most stories."""
        if self.name not in EMPTY:
            await self._open(keyfile, profile)
            await self.engine.close()
            EMPTY[self.name] = files_in(profile)
            return
        for path, content in EMPTY[self.name].items():
            (profile / path).parent.mkdir(0o700, parents=True, exist_ok=True)
            (profile / path).touch(0o600)
            (profile / path).write_bytes(content)

    async def _open(self, keyfile: Path, profile: Path) -> None:
        clock = {} if self.now is None else {"wall_ms": self.now}
        discovery = self.network.discovery(self.name) if self.announces else Silence()
        self.engine = Engine(
            ProfileFolder(profile), self.registry, wire=self.network.wire(self.name), discovery=discovery,
            version=lambda: "1", **clock,
        )  # fmt: skip
        await self.engine.handle(api.Unlock(keyfile=str(keyfile)))

    @property
    def address(self) -> str:
        return f"{self.name}:{PORT}"

    async def sleep(self) -> None:
        await self.engine.close()

    async def start(self, group: str = "Maple Street") -> None:
        await self.engine.handle(api.Start(group, "block-club", self.name.title()))

    async def invite(self, uses: int = 1, seconds: int = 3600) -> str:
        invitation = await self.engine.handle(api.Invite(1, uses, seconds))
        return str(invitation.link)

    async def join(self, link: str, at: "Neighbour") -> None:
        await self.engine.handle(api.Join(link, self.name.title(), at.address))

    async def do(self, intent: str, **arguments: Any) -> bytes:
        done = await self.engine.handle(api.Do(1, intent, arguments))
        return bytes(done.records[0])

    async def say(self, text: str, channel: str = "welcome") -> bytes:
        return await self.do("conversations.say", channel=self.channel(channel), text=text)

    async def meet(self, other: "Neighbour") -> None:
        await self.engine.handle(api.Connect(other.address))

    async def status(self) -> api.Status:
        status: api.Status = await self.engine.handle(api.AskStatus())
        return status

    def channel(self, name: str) -> bytes:
        return bytes(self.rows("SELECT record FROM channel WHERE name = ?", name)[0][0])

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        return self.engine.runtime.db.rows(sql, values)

    def listed(self, sql: str, *values: Any) -> list[list[Any]]:
        """Rows as JSON has them."""
        return [list(row) for row in self.rows(sql, *values)]

    def texts(self, channel: str = "welcome") -> list[str]:
        record = self.channel(channel)
        return [text for (text,) in self.rows("SELECT text FROM message WHERE channel = ? ORDER BY order_key", record)]

    def everything(self) -> dict[str, list[tuple[Any, ...]]]:
        """All that people could see, table by table."""
        runtime = self.engine.runtime
        seen = runtime.projection.snapshot(1)
        seen["members"] = self.rows("SELECT member, name, role FROM members ORDER BY member")
        seen["refused"] = self.rows("SELECT id, verdict FROM later WHERE verdict != '' ORDER BY id")
        seen["search"] = self.rows(
            "SELECT m.order_key FROM search s JOIN message m ON m.order_key >> 32 = s.rowid"
            " WHERE search MATCH 'hello OR one OR two' ORDER BY 1"
        )
        return seen


@dataclass
class Street:
    folder: Path
    network: MemoryNetwork = field(default_factory=MemoryNetwork)
    neighbours: list[Neighbour] = field(default_factory=list)

    async def neighbour(self, name: str, now: Callable[[], int] | None = None, *, announces: bool = False) -> Neighbour:
        neighbour = Neighbour(name, self.folder, self.network, now, announces)
        self.neighbours.append(neighbour)
        return await neighbour.wake()

    async def two(self) -> tuple[Neighbour, Neighbour]:
        """Ana has started a group and Ben has joined it."""
        ana, ben = await self.neighbour("ana"), await self.neighbour("ben")
        await ana.start()
        await ben.join(await ana.invite(), ana)
        return ana, ben

    async def hang_up(self) -> None:
        """End all sessions there are now; new ones may begin meanwhile."""
        before = {session for each in self.neighbours for session in each.engine.runtime.net.sessions}
        for session in before:
            await session.channel.close()
        await self.until(lambda: all(before.isdisjoint(each.engine.runtime.net.sessions) for each in self.neighbours))

    async def until(self, true: Callable[[], bool], seconds: float = 20.0) -> None:
        """Wait until something is so; fails if it never is."""
        async with asyncio.timeout(seconds):
            while not true():  # noqa: ASYNC110 - what is waited for tells nobody
                await asyncio.sleep(0.01)

    async def alike(self) -> None:
        """Wait until all neighbours see the same."""
        await self.until(lambda: all(n.everything() == self.neighbours[0].everything() for n in self.neighbours))

    def play(
        self, story: Coroutine[Any, Any, None], run: Callable[[Coroutine[Any, Any, None]], None] = asyncio.run
    ) -> None:
        """Run a story to its end, then send everybody to bed."""

        async def whole() -> None:
            try:
                await story
            finally:
                for neighbour in self.neighbours:
                    await neighbour.sleep()

        run(whole())


class Switch:
    """Computers on a network of their own, without a route to anywhere else. The switch is a namespace too, so nothing
    of this touches the machine. Raises CalledProcessError where there are no namespaces."""

    def __init__(self) -> None:
        self._prefix = f"fm{uuid.uuid4().hex[:6]}"
        self.namespace = self._add("switch")
        self.ip("-n", self.namespace, "link", "add", "bridge", "type", "bridge")
        self.ip("-n", self.namespace, "link", "set", "bridge", "up")

    @staticmethod
    def ip(*arguments: str) -> str:
        return subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True).stdout

    def plug_in(self, name: str, address: str | None) -> str:
        """The namespace of a new computer with this IPv4 address, or with none but the one IPv6 gives itself."""
        namespace = self._add(name)
        self.ip("-n", self.namespace, "link", "add", name, "type", "veth", "peer", "name", "eth0", "netns", namespace)
        self.ip("-n", self.namespace, "link", "set", name, "master", "bridge", "up")
        if address is not None:
            self.ip("-n", namespace, "address", "add", f"{address}/24", "dev", "eth0")
        self.ip("-n", namespace, "link", "set", "eth0", "up")
        return namespace

    def cable(self, name: str, state: str) -> None:
        """A computer's network cable: `up` or `down`."""
        self.ip("-n", self.namespace, "link", "set", name, state)

    @contextlib.contextmanager
    def slow(self, name: str, rate: str) -> Iterator[None]:
        """What reaches a computer comes at this rate, such as `80mbit`."""
        shaped = ("netns", "exec", self.namespace, "tc", "qdisc")
        self.ip(*shaped, "add", "dev", name, "root", "tbf", "rate", rate, "burst", "256kb", "latency", "500ms")
        try:
            yield
        finally:
            self.ip(*shaped, "delete", "dev", name, "root")

    def pull_down(self) -> None:
        for line in self.ip("netns", "list").splitlines():
            if line.startswith(self._prefix):
                self.ip("netns", "delete", line.split()[0])

    def _add(self, name: str) -> str:
        namespace = f"{self._prefix}-{name}"
        self.ip("netns", "add", namespace)
        self.ip("-n", namespace, "link", "set", "lo", "up")
        return namespace


@pytest.fixture
def switch() -> Iterator[Switch]:
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("ip") is None:
        pytest.skip("network namespaces need Linux, root and iproute2: WHAT HAPPENS BETWEEN COMPUTERS IS NOT TESTED")
    try:
        made = Switch()
    except subprocess.CalledProcessError as error:
        reason = error.stderr.strip()
        pytest.skip(f"NO NETWORK NAMESPACES HERE ({reason}): WHAT HAPPENS BETWEEN COMPUTERS IS NOT TESTED")
    yield made
    made.pull_down()


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is read from or written to the tester's own folders."""
    for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))


@pytest.fixture
def street(tmp_path: Path) -> Street:
    return Street(tmp_path)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Silence is short, and newcomers give up soon."""
    monkeypatch.setattr(transport, "HANDSHAKE_SECONDS", 0.8)
    monkeypatch.setattr(asking, "LOOKING_SECONDS", 2.0)
