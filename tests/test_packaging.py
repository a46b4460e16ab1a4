"""The two commands of the README, what they need of a machine, and what is installed."""

import ast
import importlib
import os
import re
import shutil
import stat
import subprocess
import sys
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest
from hatchling.build import build_wheel

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
SCRIPTS = ("dev", "system", "toolchain", "build", "try")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
README = (ROOT / "README.md").read_text("utf-8")

sys.path.insert(0, str(PACKAGING))
dev, system, toolchain = (importlib.import_module(name) for name in SCRIPTS[:3])
sys.path.remove(str(PACKAGING))

LDD = """
/x/QtGui.abi3.so:
\tlinux-vdso.so.1 (0x00007ffd2b5f6000)
\tlibGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1c2d200000)
/x/Qt/plugins/platforms/libqxcb.so:
\tlibxcb-cursor.so.0 => not found
\tlibGL.so.1 => not found
\t/lib64/ld-linux-x86-64.so.2 (0x00007f1c2d5d4000)
"""


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole PATH, for programs made with `program`."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def program(folder: Path, name: str, script: str = "exit 0") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)
    return path


# The scripts themselves


@pytest.mark.parametrize("name", SCRIPTS)
def test_old_python_without_packages_can_start(name: str) -> None:
    tree = ast.parse((PACKAGING / f"{name}.py").read_text("utf-8"), feature_version=(3, 8))
    used = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    used |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert {name.partition(".")[0] for name in used} <= sys.stdlib_module_names | set(SCRIPTS)
    assert "__future__" in used, "annotations of today would not evaluate on Python 3.8"


@pytest.mark.parametrize(("words", "version", "rest"), [
    (["run"], None, ["run"]),
    (["run", "groups", "--json"], None, ["run", "groups", "--json"]),
    (["--python", "3.12", "test", "-k", "net"], "3.12", ["test", "-k", "net"]),
    (["test", "--python", "3.12", "-x"], "3.12", ["test", "-x"]),
    ([], None, [""]),
    (["--python", "3.12"], "3.12", [""]),
])  # fmt: skip
def test_command_line(words: list[str], version: str | None, rest: list[str]) -> None:
    assert dev.split(words) == (version, rest)


@pytest.mark.parametrize(("words", "code"), [(["--help"], 0), ([], 2), (["build"], 2)])
def test_usage(words: list[str], code: int, capfd: pytest.CaptureFixture[str]) -> None:
    assert dev.main(words) == code
    assert "usage" in capfd.readouterr().err


@pytest.mark.parametrize(("words", "window"), [
    ("", True), ("demo", True), ("--profile p", True), ("--profile p demo", True), ("--profile=p", True),
    ("groups", False), ("--profile p say hall hello", False), ("--help", False), ("--json groups", False),
])  # fmt: skip
def test_only_the_window_needs_a_desktop(words: str, window: bool) -> None:
    assert dev.needs_window(words.split()) is window


def test_options_with_a_value_are_those_of_the_command_line() -> None:
    params = importlib.import_module("desktop.cli.root").folkmoot.params
    assert {name for param in params if not param.is_flag for name in param.opts} == set(dev.VALUES)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a desktop")
def test_no_desktop_is_said_in_words(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert not dev.can_open(Path(sys.executable))
    assert "needs a graphical desktop" in capfd.readouterr().err


# Libraries and tools of the system


def test_missing_libraries_are_named_once() -> None:
    assert system.not_found(LDD) == ["libGL.so.1", "libxcb-cursor.so.0"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs")
def test_the_files_that_are_asked_exist_in_this_qt() -> None:
    package = Path(importlib.import_module("PySide6").__file__ or "").parent
    assert [name for name in system.LOADED if not (package / name).exists()] == []


@pytest.mark.parametrize(("installer", "command"), [
    ("apt-get", "apt-get install -y --no-install-recommends dbus libgl1 libxcb-cursor0"),
    ("dnf", "dnf install -y dbus-daemon 'libGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'"),
    ("pacman", "pacman -S --needed --noconfirm dbus libglvnd xcb-util-cursor"),
])  # fmt: skip
def test_one_command_to_type(
    installer: str, command: str, machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(machine, installer)
    program(machine, "sudo")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    tools = [tool for tool in system.TOOLS if tool.program == "dbus-run-session"]
    typed = system.as_typed(system.command_for(system.not_found(LDD), tools))
    assert typed.removeprefix("sudo apt-get update && ") == f"sudo {command}"


def test_unknown_systems_get_names_instead(machine: Path) -> None:
    assert system.command_for(["libGL.so.1"], []) == []
    assert "installer of your system" in system.as_typed([])


def test_root_installs_and_fetches_the_lists_when_they_are_old(
    machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, lists = tmp_path / "log", tmp_path / "lists"
    program(machine, "apt-get", f'echo "$DEBIAN_FRONTEND $1" >> "{log}"; [ "$1" = update ] && echo > "{lists}"; '
                                f'[ -f "{lists}" ]')
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert system.install(system.command_for(["libGL.so.1"], []))
    assert log.read_text("utf-8").split("\n")[:-1] == [
        "noninteractive install", "noninteractive update", "noninteractive install"]  # fmt: skip


def test_nobody_else_installs(machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(machine, "apt-get", f'echo > "{tmp_path}/ran"')
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert not system.install(system.command_for(["libGL.so.1"], []))
    assert not (tmp_path / "ran").exists()


def test_without_sudo_the_administrator_types(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(machine, "dnf")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    typed = system.as_typed(system.command_for(["libGL.so.1"], []))
    assert typed == """su - -c "dnf install -y 'libGL.so.1()(64bit)'\""""


# uv and the interpreter


def test_supported_versions_are_those_of_the_project() -> None:
    (_, oldest), (_, beyond) = toolchain.supported(ROOT)
    assert PROJECT["requires-python"] == f">=3.{oldest},<3.{beyond}"
    assert f"3.{beyond - 1}" == toolchain.FALLBACK


@pytest.mark.parametrize(("version", "usable"), [
    ("uv 0.9.2 (abc 2025-10-01)", True), ("uv 1.0.0", True), ("uv 0.4.30", False), ("pyenv: uv: not found", False),
    ("", False),
])  # fmt: skip
def test_old_uv_is_not_used(version: str, usable: bool) -> None:
    assert toolchain.usable(version) is usable


def test_uv_of_the_path_comes_first_unless_it_is_too_old(machine: Path, tmp_path: Path) -> None:
    own = program(tmp_path / ".tools" / "uv" / "bin", "uv", "echo uv 0.9.0")
    found = program(machine, "uv", "echo uv 0.9.9")
    assert toolchain.find_uv(tmp_path) == str(found)
    program(machine, "uv", "echo uv 0.1.0")
    assert toolchain.find_uv(tmp_path) == str(own)


def test_translations_are_compiled_where_they_are_older_and_a_failure_is_said(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    words, compiled = folder / "folkmoot_de.ts", folder / "folkmoot_de.qm"
    shutil.copy(ROOT / "resources" / "translations" / words.name, words)
    toolchain.compile_translations(tmp_path, Path(sys.executable))
    whole = compiled.read_bytes()
    assert whole == (ROOT / "resources" / "translations" / compiled.name).read_bytes()
    compiled.write_bytes(b"as it was")
    toolchain.compile_translations(tmp_path, Path(sys.executable))
    assert compiled.read_bytes() == b"as it was"
    os.utime(words, (compiled.stat().st_mtime + 1, compiled.stat().st_mtime + 1))
    toolchain.compile_translations(tmp_path, Path(sys.executable))
    assert compiled.read_bytes() == whole
    compiled.unlink()
    toolchain.compile_translations(tmp_path, tmp_path / "python")
    assert "No translation from folkmoot_de.ts" in capfd.readouterr().err
    assert sorted(folder.iterdir()) == [words]


def test_without_uv_and_pip_the_command_is_named(
    machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(machine, "apt-get")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(toolchain.Unavailable, match="apt-get install -y --no-install-recommends python3-pip"):
        toolchain.find_uv(tmp_path)


def test_an_interpreter_that_cannot_be_had_is_said_in_one_sentence(machine: Path) -> None:
    uv = program(machine, "uv", "exit 2")
    with pytest.raises(toolchain.Unavailable) as told:
        toolchain.interpreter(str(uv), ROOT, "3.12")
    assert str(told.value).count(".\n") == 0
    assert "3.12" in str(told.value)


# What people read and what gets installed


@pytest.mark.parametrize(("given", "folder", "used"), [
    ("C", "für alle", "C.UTF-8"), ("POSIX", "für alle", "C.UTF-8"), ("C", "plain", "C"), ("de_DE", "für alle", "de_DE"),
])  # fmt: skip
def test_a_language_in_which_python_could_not_read_its_own_path(
    given: str, folder: str, used: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", given)
    toolchain.settle_language(Path("/home") / folder)
    assert os.environ["LC_ALL"] == used


@pytest.mark.parametrize(("offline", "words"), [("exit 0", "enough"), ("exit 1", "")])
def test_without_a_network_what_was_fetched_before_is_tried(
    offline: str, words: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    uv = program(tmp_path, "uv", f'[ "$2" = --offline ] && {offline}; exit 2')
    assert toolchain.synced([str(uv), "sync"], dict(os.environ)) == bool(words)
    assert words in capfd.readouterr().err


@pytest.mark.parametrize("writable", [True, False])
def test_uv_keeps_its_files_here_where_the_own_folder_takes_none(
    writable: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path if writable else tmp_path / "missing"))
    for name in ("UV_CACHE_DIR", "UV_PYTHON_INSTALL_DIR"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    toolchain.settle_home(tmp_path)
    kept = [os.environ.get(name) for name in ("UV_CACHE_DIR", "UV_PYTHON_INSTALL_DIR")]
    here = [str(tmp_path / ".tools" / "cache"), str(tmp_path / ".tools" / "python")]
    assert kept == ([None, None] if writable else here)


def test_whoever_interrupts_reads_a_sentence(capfd: pytest.CaptureFixture[str]) -> None:
    def stop(words: list[str]) -> int:
        raise KeyboardInterrupt

    assert toolchain.ended(stop, []) == 130
    assert "Interrupted" in capfd.readouterr().err


def test_readme_and_ci_agree_on_the_commands() -> None:
    blocks = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    assert "python3 packaging/dev.py run\n" in blocks
    assert "python3 packaging/dev.py test\n" in blocks
    ci = ROOT / ".ci" / "run"
    assert ci.stat().st_mode & stat.S_IXUSR
    assert "python3 packaging/dev.py test" in ci.read_text("utf-8")


def test_readme_points_at_what_exists() -> None:
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in link]
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_readme_names_every_command() -> None:
    commands = importlib.import_module("desktop.cli.root").COMMANDS
    named = {word for row in re.findall(r"^\| (`.*?) \|", README, re.MULTILINE) for word in re.findall(r"`(\w+)", row)}
    assert named - {"folkmoot"} == set(commands)


@pytest.mark.parametrize("target", [*PROJECT["scripts"].values(), *PROJECT["gui-scripts"].values()])
def test_installed_commands_lead_somewhere(target: str) -> None:
    module, name = target.split(":")
    assert callable(getattr(importlib.import_module(module), name))


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="asks git")
def test_the_wheel_holds_everything_that_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    held = set(ZipFile(tmp_path / build_wheel(str(tmp_path))).namelist())
    packages = ["desktop", "models", "resources", "sync"]
    listed = subprocess.run(["git", "ls-files", *packages], capture_output=True, text=True, check=True).stdout.split()
    needed = {path for path in listed if not path.startswith("resources/screenshots/")}
    assert needed
    assert needed - held == set()
    assert sorted({name.split("/")[0] for name in held if ".dist-info" not in name}) == packages
