"""Computers on a switch: network namespaces on a bridge, each running the installed program as a separate process."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date
from pathlib import Path
from typing import Any

import pytest

from desktop.features.conversations import search
from desktop.searching import everything
from models.search import parse
from sync import api
from sync.command import Command
from sync.process.client import Client
from sync.profile.folder import ProfileFolder
from sync.reader import Reader

PATIENCE = 60.0
"""Seconds that something between two computers may take on a busy machine."""
ROOT = Path(__file__).resolve().parents[2]
ALL_PROTOCOLS = 3


def wait_until(true: Callable[[], Any], what: str) -> Any:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = true()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")


@dataclass
class Computer:
    """One machine and the profile on it."""

    name: str
    namespace: str
    switch: Any
    folder: Path
    program: tuple[str, ...] = ("desktop.cli",)
    """The module that is run, and the words before those of the command line."""
    process: "subprocess.Popen[str] | None" = None
    client: Client = field(init=False)
    reader: Reader = field(init=False)

    def run(self, *arguments: str, stdin: str | None = None) -> str:
        """The command line, as a person would use it; returns what it printed."""
        done = subprocess.run(
            [*self._command, *arguments],
            input=stdin, capture_output=True, text=True, timeout=PATIENCE + 30, check=False, env=self._environment,
        )  # fmt: skip
        assert done.returncode == 0, f"{arguments[0]}: {done.stderr}"
        assert done.stderr == ""
        return done.stdout.strip()

    @property
    def _command(self) -> tuple[str, ...]:
        inside = ("ip", "netns", "exec", self.namespace)
        return (*inside, sys.executable, "-m", *self.program, "--profile", str(self.folder))

    @property
    def _environment(self) -> dict[str, str]:
        own = {"FOLKMOOT_PASSPHRASE": f"the long passphrase of {self.name}", "PYTHONPATH": str(ROOT), "TZ": "UTC"}
        return {**os.environ, **own}

    def switch_on(self) -> None:
        """Start the hub and connect to it."""
        self.process = subprocess.Popen(
            [*self._command, "hub"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=self._environment,
        )  # fmt: skip
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line.startswith("listening on "), line
        self.client = Client.connect(ProfileFolder(self.folder).socket)
        self.reader = Reader(self.client.call(api.Unlock(), PATIENCE))

    def switch_off(self, how: signal.Signals = signal.SIGTERM) -> None:
        if self.process is not None:
            self.reader.close()
            self.process.send_signal(how)
            self.process.communicate(timeout=PATIENCE)
            self.client.close()
            self.process = None

    def plug(self, state: str) -> None:
        """The network cable: `up` or `down`."""
        self.switch.cable(self.name, state)

    def sent(self) -> int:
        """Bytes that have left it through its cable."""
        [facts] = json.loads(self.switch.ip("-n", self.namespace, "-s", "-j", "link", "show", "eth0"))
        return int(facts["stats64"]["tx"]["bytes"])

    def channel(self, name: str) -> bytes:
        return bytes(self.reader.value("SELECT record FROM channel WHERE name = ?", (name,)))

    def say(self, text: str, channel: bytes | None = None) -> bytes:
        """Returns the message's id once it is durable."""
        return self.do("conversations.say", channel=channel or self.channel("street"), text=text)

    def do(self, intent: str, **arguments: Any) -> bytes:
        """Returns the id of the first record that was written, once it is durable."""
        return bytes(self.ask(api.Do(1, intent, arguments)).records[0])

    def ask(self, command: Command) -> Any:
        return self.client.call(command, PATIENCE)

    def messages(self) -> list[tuple[Any, ...]]:
        return self.reader.rows("SELECT record, order_key, text, author, redacted FROM message ORDER BY order_key")

    def found(self, word: str) -> list[tuple[Any, ...]]:
        query = parse(f'"{word}"', UTC, date(2026, 1, 1), {})
        source, _ = search.source(self.reader, 1, query)
        return [(message.order_key,) for message in everything(source, query)][::-1]

    def status(self) -> api.Status:
        status: api.Status = self.ask(api.AskStatus())
        return status


@dataclass
class House:
    """Computers of neighbours on one switch."""

    switch: Any
    folder: Path
    computers: list[Computer] = field(default_factory=list)

    def computer(self, name: str, *program: str) -> Computer:
        """A computer with this program, by default the one that is shipped."""
        namespace = self.switch.plug_in(name, f"10.77.0.{len(self.computers) + 1}")
        made = Computer(name, namespace, self.switch, self.folder / name)
        made.program = program or made.program
        self.computers.append(made)
        return made


@pytest.fixture
def runtime(switch: Any, tmp_path: Path) -> Iterator[House]:
    made = House(switch, tmp_path)
    yield made
    for computer in made.computers:
        computer.switch_off(signal.SIGKILL)


@pytest.fixture
def until() -> Callable[[Callable[[], Any], str], Any]:
    """Wait until something is so; fails, naming it, if it never is."""
    return wait_until


class Wiretap:
    """Everything that crosses the switch, recorded by a process inside its namespace."""

    def __init__(self, switch: Any, file: Path) -> None:
        program = (
            "import socket, sys\n"
            f"tap = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons({ALL_PROTOCOLS}))\n"
            "print('ready', flush=True)\n"
            "with open(sys.argv[1], 'wb', buffering=0) as file:\n"
            "    while True:\n"
            "        file.write(tap.recv(1 << 16))\n"
        )
        self.file = file
        self._process = subprocess.Popen(
            ["ip", "netns", "exec", switch.namespace, sys.executable, "-c", program, str(file)],
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"

    def stop(self) -> bytes:
        self._process.kill()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        return self.file.read_bytes()


@pytest.fixture
def wiretap(switch: Any, tmp_path: Path) -> Iterator[Wiretap]:
    tap = Wiretap(switch, tmp_path / "wire.bin")
    yield tap
    tap.stop()
