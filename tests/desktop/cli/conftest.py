"""The program `folkmoot` in separate processes."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.cli.fork_server import STARTUP, ForkServer

PASSPHRASE = "nine green bottles"


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class Program:
    """`program("say", "street", "hello")` runs `folkmoot` on its profile."""

    profile: Path
    environment: dict[str, str]
    server: ForkServer

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "desktop.cli", "--profile", str(self.profile), *arguments]

    def __call__(self, *arguments: str, stdin: str | bytes = "", **environment: str) -> Said:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        if any(name.startswith(STARTUP) for name in environment):
            done = subprocess.run(
                self.command(*arguments), input=data, capture_output=True, env=self.environment | environment,
                timeout=60, check=False)  # fmt: skip
            return Said(done.returncode, done.stdout.decode(), done.stderr.decode())
        code, out, err = self.server.run(
            ["--profile", str(self.profile), *arguments], data, self.environment | environment)  # fmt: skip
        return Said(code, out.decode(), err.decode())

    def done(self, *arguments: str, stdin: str = "") -> Said:
        """Run what must work, silently on standard error."""
        said = self(*arguments, stdin=stdin)
        assert (said.code, said.err) == (0, "")
        return said

    def refused(self, *arguments: str, stdin: str | bytes = "", **environment: str) -> str:
        """Run what must be refused with one line and no output; returns the line."""
        said = self(*arguments, stdin=stdin, **environment)
        assert (said.code, said.out) == (1, "")
        assert said.err.endswith("\n")
        assert said.err.count("\n") == 1
        return said.err.strip()


Make = Callable[[str], Program]


@pytest.fixture(scope="session")
def fork_server() -> Iterator[ForkServer]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("FOLKMOOT_", "PYTHON"))}
    made = ForkServer(environment | {"PYTHONWARNINGS": "error"})
    yield made
    made.end()


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory, fork_server: ForkServer) -> Iterator[Make]:
    """Programs on profiles by name; the same name, the same profile. What this process does shares their home."""
    folder = tmp_path_factory.mktemp("profiles")
    own = {"HOME": str(folder), "XDG_STATE_HOME": str(folder / "state")}
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("FOLKMOOT_", "PYTHON", "COV_"))
    }
    environment |= own | {"FOLKMOOT_PASSPHRASE": PASSPHRASE, "TZ": "UTC", "PYTHONWARNINGS": "error"}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in own.items():
            patch.setenv(name, value)
        yield lambda name: Program(folder / name, environment, fork_server)


@pytest.fixture(scope="module")
def street(make: Make) -> Program:
    """A profile whose person, Ana, has started Maple Street."""
    program = make("street")
    program.done("start", "Maple Street", "--as", "Ana")
    return program


class Hub:
    def __init__(self, program: Any, passphrase_file: Path) -> None:
        passphrase_file.write_text(PASSPHRASE)
        command = program.command("hub", "--listen", "127.0.0.1:0")
        command[5:5] = ["--passphrase-file", str(passphrase_file)]
        environment = {name: value for name, value in program.environment.items() if name != "FOLKMOOT_PASSPHRASE"}
        self.process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.line = self.process.stdout.readline()
        self.address = self.line.removeprefix("listening on ").strip()

    def end(self) -> tuple[int, str]:
        self.process.terminate()
        _, err = self.process.communicate(timeout=30)
        return self.process.returncode, err


@pytest.fixture(scope="module")
def hub(street: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    """Ana's hub, which runs as long as the module's tests."""
    one = Hub(street, tmp_path_factory.mktemp("hub") / "passphrase")
    yield one
    one.end()


@pytest.fixture(scope="module")
def ben(hub: Hub, street: Program, make: Make) -> Program:
    """Ben, who has joined through that hub."""
    program = make("ben")
    program.done("join", "-", "--as", "Ben", "--peer", hub.address, stdin=street("invite").out)
    return program
