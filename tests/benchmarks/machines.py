"""Two computers on a switch: network namespaces on a bridge if they can be made, else this computer's loopback."""

import os
import shutil
import signal
import subprocess
import sys
import uuid
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from sync import api
from sync.process.client import Client
from sync.profile.folder import ProfileFolder
from sync.reader import Reader

PATIENCE = 120.0
PORT = 42120


class Machine:
    def __init__(self, namespace: str, address: str) -> None:
        self.namespace = namespace
        """Empty = this computer itself."""
        self.address = address

    def inside(self, command: Sequence[str | Path]) -> list[str]:
        """The command line that runs `command` on this machine."""
        enter = ["ip", "netns", "exec", self.namespace] if self.namespace else []
        return [*enter, *map(str, command)]

    def traffic(self) -> tuple[int, int]:
        """Bytes received and sent on the wire so far, with all headers. (0, 0) where that cannot be told apart."""
        if not self.namespace:
            return 0, 0
        lines = self._read("/proc/net/dev").splitlines()
        fields = next(line.partition(":")[2].split() for line in lines if line.strip().startswith("eth0:"))
        return int(fields[0]), int(fields[8])

    def _read(self, path: str) -> str:
        return subprocess.run(self.inside(["cat", path]), check=True, capture_output=True, text=True).stdout


HERE = Machine("", "127.0.0.1")


def namespaces_work() -> bool:
    """Whether this computer makes network namespaces for us."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("ip") is None:
        return False
    name = f"fb{uuid.uuid4().hex[:6]}-probe"
    if subprocess.run(["ip", "netns", "add", name], capture_output=True, check=False).returncode:
        return False
    return subprocess.run(["ip", "netns", "delete", name], capture_output=True, check=False).returncode == 0


@contextmanager
def two_machines() -> Iterator[tuple[Machine, Machine]]:
    if not namespaces_work():
        yield HERE, HERE
        return
    prefix = f"fb{uuid.uuid4().hex[:6]}"
    switch, machines = f"{prefix}-switch", []
    with ExitStack() as stack:
        _namespace(switch, stack)
        _ip("-n", switch, "link", "add", "bridge", "type", "bridge")
        _ip("-n", switch, "link", "set", "bridge", "up")
        for number in (1, 2):
            name, plug = f"{prefix}-{number}", f"port{number}"
            _namespace(name, stack)
            _ip("-n", switch, "link", "add", plug, "type", "veth", "peer", "name", "eth0", "netns", name)
            _ip("-n", switch, "link", "set", plug, "master", "bridge", "up")
            _ip("-n", name, "address", "add", f"10.78.0.{number}/24", "dev", "eth0")
            _ip("-n", name, "link", "set", "eth0", "up")
            machines.append(Machine(name, f"10.78.0.{number}"))
        yield machines[0], machines[1]


def _namespace(name: str, stack: ExitStack) -> None:
    _ip("netns", "add", name)
    stack.callback(_ip, "netns", "delete", name)
    _ip("-n", name, "link", "set", "lo", "up")


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True)


@contextmanager
def process(machine: Machine, command: Sequence[str | Path], **options: Any) -> "Iterator[subprocess.Popen[str]]":
    """A program that is gone afterwards, politely if it can be."""
    with subprocess.Popen(machine.inside(command), text=True, **options) as started:
        try:
            yield started
        finally:
            if started.stdin is not None:
                with suppress(OSError):
                    started.stdin.close()
            started.send_signal(signal.SIGTERM)
            try:
                started.wait(20)
            except subprocess.TimeoutExpired:
                started.kill()


class Hub:
    """An engine without a window, in a process of its own, with what one reads and asks it through."""

    def __init__(self, profile: Path, client: Client, machine: Machine, port: int, pid: int) -> None:
        self.client = client
        self.address = f"{machine.address}:{port}"
        self.pid = pid
        self.store: api.StoreKey = client.call(api.Unlock(), PATIENCE)
        self.reader = Reader(self.store)

    def channel(self) -> bytes:
        return bytes(self.reader.value("SELECT record FROM channel ORDER BY order_key LIMIT 1"))

    def count(self) -> int:
        return int(self.reader.value("SELECT count(*) FROM message"))

    def say(self, channel: bytes, text: str) -> bytes:
        """Returns the message's id once it is durable."""
        done = self.client.call(api.Do(1, "conversations.say", {"channel": channel, "text": text}), PATIENCE)
        return bytes(done.records[0])

    def connected(self) -> bool:
        status: api.Status = self.client.call(api.AskStatus(), PATIENCE)
        return any(peer.connected for peer in status.peers)


@contextmanager
def hub(machine: Machine, profile: Path, keyfile: Path, port: int = PORT) -> Iterator[Hub]:
    command = [sys.executable, "-P", "-m", "desktop.cli", "--profile", profile, "--key-file", keyfile,
               "hub", "--listen", f"{machine.address}:{port}"]  # fmt: skip
    with process(machine, command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        line = started.stdout.readline()
        if not line.startswith("listening on "):
            raise RuntimeError(line + started.stderr.read())
        client = Client.connect(ProfileFolder(profile).socket)
        running = Hub(profile, client, machine, port, started.pid)
        try:
            yield running
        finally:
            running.reader.close()
            client.close()


def engine_process(machine: Machine, profile: Path) -> "Any":
    """A context: an engine on a profile that may be new, reached through its socket."""
    command = [sys.executable, "-P", "-m", "desktop.engine", "--profile", profile]
    return process(machine, command, stdout=subprocess.DEVNULL)


def memory(pid: int) -> int:
    """Resident bytes of a process."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS:"))
