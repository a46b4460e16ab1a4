"""uv and the Python environment that it keeps. Standard library only, Python 3.8 or later."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import system

OLDEST_UV = (0, 5)
"""The first uv that knows dependency groups and editable installs as used here."""
FALLBACK = "3.12"
"""The interpreter that uv fetches where the machine has no supported one."""

CAUSES = "Is the network reachable, and is there room on the disk?"


class Unavailable(Exception):
    """Something cannot be set up here; the text tells a person what to do."""


def environment(root: Path, version: str | None, *, dev: bool, packaging: bool = False) -> Path:
    """The interpreter of a virtual environment with the locked dependencies, set up or brought up to date.

    `version` picks an interpreter (`3.12`, or a path) and an environment apart from the usual `.venv`. `packaging`
    means the environment of the package: what Folkmoot needs and what packs it, nothing else.
    Raises Unavailable.
    """
    settle_home(root)
    uv = find_uv(root)
    own = "-".join(["venv", *(["packaging"] if packaging else []), *([Path(version).name] if version else [])])
    folder = root / ".venv" if own == "venv" else root / ".tools" / own
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    settle_language(root)
    settings = dict(os.environ, UV_PROJECT_ENVIRONMENT=str(folder))
    settings.pop("VIRTUAL_ENV", None)
    settings.pop("UV_PYTHON", None)
    sync = [uv, "sync", "--frozen", "--project", str(root)]
    if packaging:
        sync += ["--no-dev", "--group", "packaging"]
    elif not dev:
        sync += ["--no-dev", "--inexact"]  # `run` must not take the tests' tools away
    if not python.exists():
        sync += ["--python", interpreter(uv, root, version)]
        print("── Setting Folkmoot up; the first time takes a minute or two.", file=sys.stderr, flush=True)
    if python.exists() or not sys.stderr.isatty():
        sync.append("--quiet")
    if not synced(sync, settings):
        raise Unavailable("The dependencies could not be installed; uv says above why. " + CAUSES)
    compile_translations(root, python)
    return python


def compile_translations(root: Path, python: Path) -> None:
    """Make the `.qm` files, which Qt reads, from `.ts` files that are newer. Where that fails, say so: the window then
    speaks English."""
    lrelease = python.with_name("pyside6-lrelease" + (".exe" if os.name == "nt" else ""))
    for words in sorted((root / "resources" / "translations").glob("*.ts")):
        compiled, half = words.with_suffix(".qm"), words.with_suffix(f".qm.{os.getpid()}")
        if compiled.exists() and compiled.stat().st_mtime >= words.stat().st_mtime:
            continue
        try:
            subprocess.run([str(lrelease), str(words), "-silent", "-qm", str(half)], check=True)
            half.replace(compiled)  # another program may be reading it
        except (OSError, subprocess.CalledProcessError) as reason:
            print(f"── No translation from {words.name}: {reason}", file=sys.stderr, flush=True)


def synced(sync: list[str], settings: dict[str, str]) -> bool:
    """Whether uv's command succeeded: with the network, or with what was fetched before."""
    if subprocess.run(sync, env=settings, stdin=subprocess.DEVNULL, check=False).returncode == 0:
        return True
    offline = subprocess.run([*sync, "--offline"], env=settings, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                             check=False)
    if offline.returncode:
        return False
    print("── What was fetched before was enough.", file=sys.stderr, flush=True)
    return True


def settle_home(root: Path) -> None:
    """Let uv keep what it fetches below `root` where nothing can be written into the person's own folder."""
    home = os.environ.get("HOME") or os.environ.get("USERPROFILE") or ""
    if not os.access(home, os.W_OK):
        os.environ.setdefault("UV_CACHE_DIR", str(root / ".tools" / "cache"))
        os.environ.setdefault("UV_PYTHON_INSTALL_DIR", str(root / ".tools" / "python"))


def settle_language(root: Path) -> None:
    """Change the language of this process where Python could not start from this folder in it: before 3.12 it reads
    the paths of its packages in the language's letters, and with LC_ALL=C these are ASCII's."""
    if os.environ.get("LC_ALL") in ("C", "POSIX") and not str(root).isascii():
        os.environ["LC_ALL"] = "C.UTF-8"


def ended(main: Callable[[list[str]], int], words: list[str]) -> int:
    """The exit code of a script; Ctrl+C ends it with a sentence."""
    try:
        return main(words)
    except KeyboardInterrupt:
        print("── Interrupted. The same command does it again, and keeps what is done.", file=sys.stderr)
        return 130


def interpreter(uv: str, root: Path, version: str | None) -> str:
    """A Python that the project supports: the running one, another of this machine, else one that uv fetches.

    Raises Unavailable.
    """
    oldest, beyond = supported(root)
    if version is None and oldest <= sys.version_info[:2] < beyond:
        return sys.executable
    wanted = version or ">={}.{},<{}.{}".format(*oldest, *beyond)
    found = _output([uv, "python", "find", "--system", "--no-project", wanted])
    if found:
        return found
    fetch = [uv, "python", "install", "--quiet", version or FALLBACK]
    if subprocess.run(fetch, stdin=subprocess.DEVNULL, check=False).returncode == 0:
        return version or FALLBACK
    sentence = "Folkmoot runs on Python {}.{} to {}; {} is not on this computer and could not be fetched."
    raise Unavailable(sentence.format(*oldest, FALLBACK, version or FALLBACK))


def shared_library_package(python: Path) -> str:
    """The Debian package with the library of this interpreter, where it is Debian's own and lacks it; else empty."""
    ask = "import sys, sysconfig; print(sys.base_prefix, 'python%d.%d' % sys.version_info[:2], " \
          "sysconfig.get_config_var('LIBDIR'), sysconfig.get_config_var('INSTSONAME'))"
    prefix, name, folder, library = _output([str(python), "-c", ask]).split()
    found = any(Path(folder).rglob(library)) if library.endswith((".so.1.0", ".so")) else False
    return "lib" + name if prefix == "/usr" and not found and shutil.which("apt-get") else ""


def supported(root: Path) -> tuple[tuple[int, int], tuple[int, int]]:
    """The first Python version that `pyproject.toml` allows, and the first that it does not allow any more."""
    text = (root / "pyproject.toml").read_text("utf-8")  # there is no TOML reader before 3.11
    found = re.search(r'^requires-python = ">=3\.(\d+),<3\.(\d+)"', text, re.MULTILINE)
    assert found, "requires-python in pyproject.toml has another form than this script reads"
    return (3, int(found.group(1))), (3, int(found.group(2)))


def find_uv(root: Path) -> str:
    """The uv to use: from the PATH, from `.tools`, else installed into `.tools`. Raises Unavailable."""
    own = root / ".tools" / "uv" / "bin" / ("uv.exe" if os.name == "nt" else "uv")
    for candidate in (shutil.which("uv"), str(own)):
        if candidate and usable(_output([candidate, "--version"])):
            return candidate
    pip = find_pip()
    # A folder of one's own is allowed on an externally managed Python (PEP 668) and needs no `venv` module.
    install = [*pip, "install", "--quiet", "--upgrade", "--target", str(root / ".tools" / "uv"), "uv"]
    settings = dict(os.environ, PIP_ROOT_USER_ACTION="ignore")
    installed = subprocess.run(install, stdin=subprocess.DEVNULL, env=settings, check=False).returncode == 0
    if not (installed and own.exists()):
        raise Unavailable("uv could not be installed; pip says above why. " + CAUSES)
    return str(own)


def usable(version: str) -> bool:
    """Whether `uv --version` names a new enough one, e.g. `uv 0.9.2`."""
    found = re.match(r"uv (\d+)\.(\d+)", version)
    return found is not None and (int(found.group(1)), int(found.group(2))) >= OLDEST_UV


def find_pip() -> list[str]:
    """How to call pip, installing it where that is possible. Raises Unavailable with the command to type."""
    for candidate in ([sys.executable, "-m", "pip"], ["pip3"], ["pip"]):
        if _output([*candidate, "--version"]):
            return candidate
    command = system.command_for_pip()
    if system.install(command):
        return [sys.executable, "-m", "pip"]
    raise Unavailable("Neither uv nor pip is here. Install one with:  " + system.as_typed(command))


def _output(command: list[str]) -> str:
    """What a command prints, stripped; empty when it is not there or fails."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
                              text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
