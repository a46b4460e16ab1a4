"""Help, usage, exit codes, and what is not loaded."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import click
import pytest

from desktop.cli.root import COMMANDS, Root


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_is_there_under_its_name(name: str) -> None:
    command = Root().get_command(click.Context(click.Command("folkmoot")), name)
    assert isinstance(command, click.Command)
    assert command.name == name
    assert command.help


def test_help_names_every_command_and_loads_next_to_nothing(make: Any) -> None:
    said = make("none").done("--help")
    assert all(f"\n  {name} " in said.out for name in COMMANDS)
    program = "import sys; from desktop.cli.root import folkmoot; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"asyncio", "msgspec", "sqlcipher3", "PySide6", "sync.api"} & set(loaded)


@pytest.mark.parametrize(
    "arguments",
    [
        ("explode",),
        ("say", "street"),
        ("read", "street", "--last", "0"),
        ("read", "street", "--last", str(10**20)),
        ("search", "apple", "--last", str(10**20)),
        ("invite", "--uses", str(10**20)),
        ("archive", "export", ""),
        ("--profile", "", "groups"),
        ("--key-file", "", "groups"),
        ("invite", "--expires", "soon"),
        ("start", "X", "--kind", "army"),
        ("--colour", "status"),
        ("archive", "burn", "x.zip"),
    ],
)
def test_wrong_usage_is_two(make: Any, arguments: tuple[str, ...]) -> None:
    said = make("none")(*arguments)
    assert (said.code, said.out) == (2, "")
    assert "Error: " in said.err


def test_the_version(make: Any) -> None:
    assert make("none").done("--version").out.strip()


@pytest.mark.parametrize("arguments", [("status",), ("channels",), ("say", "street", "x"), ("sync",), ("hub",)])
def test_an_empty_profile_stays_empty_and_says_what_to_do(make: Any, arguments: tuple[str, ...]) -> None:
    program = make("empty")
    assert "no group yet" in program.refused(*arguments)
    assert not (program.profile / "store.db").exists()


def test_no_groups_is_an_empty_list(make: Any) -> None:
    assert make("empty").done("groups", "--json").json == []


def test_a_folder_that_cannot_be_a_profile(make: Any) -> None:
    program = make("file")
    program.profile.write_text("")
    said = program("status")
    assert said.code == 2
    assert "is a file" in said.err


def test_qt_is_never_loaded(street: Any) -> None:
    program = (
        "import sys\n"
        "from desktop.cli.root import folkmoot\n"
        "try: folkmoot(sys.argv[1:], prog_name='folkmoot')\n"
        "except SystemExit: pass\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken'))], file=sys.stderr)\n"
    )
    for arguments in (["status"], ["search", "x"], ["doctor", "--json"], ["read", "street"], ["archive", "--help"]):
        command = [sys.executable, "-c", program, "--profile", str(street.profile), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, env=street.environment, check=True, timeout=60)
        assert done.stderr.splitlines()[-1] == "[]", arguments


def test_paths_that_are_no_unicode_are_refused_in_words(make: Any, street: Any, tmp_path: Path) -> None:
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9")
    program = make("plain")
    for command in (
        [*street.command(), "archive", "export", odd],
        [*street.command(), "archive", "verify", odd],
        [*street.command(), "--key-file", odd, "groups"],
        [sys.executable, "-m", "desktop.cli", "--profile", odd, "start", "Elm", "--as", "Ana"],
        [sys.executable, "-m", "desktop.cli", "--profile", odd, "groups"],
    ):
        said = subprocess.run(command, capture_output=True, env=program.environment, timeout=60, check=False)
        assert (said.returncode, said.stdout) == (1, b"")
        assert b"no Unicode" in said.stderr
        assert b"caf?" in said.stderr
    said = subprocess.run([sys.executable, "-m", "desktop.cli", "--profile", odd, "doctor"],
                          capture_output=True, env=program.environment, timeout=60, check=False)  # fmt: skip
    assert said.stderr == b""
    assert b"no Unicode" in said.stdout
