"""Where there is no screen, a sentence says so, and nothing crashes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app import screen

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
def test_a_library_that_does_not_load_is_noticed_before_qt_ends_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "libqxcb.so"
    broken.write_bytes(b"not a library")
    assert not screen.loads(broken)
    assert screen.loads(tmp_path / "none.so")
    monkeypatch.setattr(screen, "_plugin", lambda: broken)
    monkeypatch.setenv("DISPLAY", ":1")
    for name in (screen.PLATFORM, "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    refused = screen.trouble()
    assert refused is not None
    assert refused.code == "window.no_libraries"
    monkeypatch.setenv(screen.PLATFORM, "offscreen")
    assert screen.trouble() is None
