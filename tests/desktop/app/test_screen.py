"""Where there is no screen, a sentence says so, and nothing crashes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app import screen
from desktop.words import sentence

ONLY_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="everybody else has a screen")


@ONLY_LINUX
def test_the_window_without_a_screen_names_commands_that_need_none(tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", screen.PLATFORM)}  # fmt: skip
    for more in ([], ["window"]):
        said = subprocess.run(
            [sys.executable, "-m", "desktop.cli", "--profile", str(tmp_path / "ana"), *more], env=bare,
            capture_output=True, text=True, timeout=60, check=False)  # fmt: skip
        assert said.returncode == 1
        assert "There is no screen here" in said.stderr
        assert "`folkmoot today`" in said.stderr
        assert said.stderr.count("\n") == 1


@ONLY_LINUX
@pytest.mark.parametrize("facts", [{"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "wayland-4711"},
                                   {"DISPLAY": ":4711", "WAYLAND_DISPLAY": "wayland-4711"}])  # fmt: skip
def test_a_screen_that_takes_no_window_is_said_in_words(facts: dict[str, str], tmp_path: Path) -> None:
    """Qt would end the process with a signal."""
    bare = {name: value for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", screen.PLATFORM)}  # fmt: skip
    said = subprocess.run(
        [sys.executable, "-m", "desktop.cli", "--profile", str(tmp_path / "ana"), "window"], env={**bare, **facts},
        capture_output=True, text=True, timeout=60, check=False)  # fmt: skip
    assert said.returncode == 1
    assert "4711 does not answer" in said.stderr
    assert said.stderr.count("\n") == 1


@ONLY_LINUX
def test_a_library_that_does_not_load_is_noticed_before_qt_ends_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "libqxcb.so"
    broken.write_bytes(b"not a library")
    assert screen.missing_for(broken) == "libqxcb.so"
    assert screen.missing_for(tmp_path / "none.so") == ""
    monkeypatch.setattr(screen, "_plugin", lambda: broken)
    monkeypatch.setenv("DISPLAY", ":1")
    for name in (screen.PLATFORM, "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    refused = screen.trouble()
    assert refused is not None
    assert refused.code == "window.no_libraries"
    assert "libqxcb.so" in sentence(refused)
    monkeypatch.setenv(screen.PLATFORM, "offscreen")
    assert screen.trouble() is None


@pytest.mark.parametrize(("library", "package"), [
    ("libEGL.so.1", "libegl1"), ("libX11.so.6", "libx11-6"), ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"), ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libdbus-1.so.3", "libdbus-1-3"),
])  # fmt: skip
def test_the_package_that_brings_a_missing_library_is_named(library: str, package: str) -> None:
    assert screen.package_of(library) == package


def test_the_packaged_program_wraps_what_the_loader_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> None:
        try:
            raise OSError("libEGL.so.1: cannot open shared object file: No such file or directory")
        except OSError as error:
            raise OSError(f"Failed to load dynlib/dll {name!r}.") from error

    monkeypatch.setattr("ctypes.CDLL", load)
    plugin = tmp_path / "libqxcb.so"
    plugin.touch()
    assert screen.missing_for(plugin) == "libEGL.so.1"
