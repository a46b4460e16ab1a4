"""The demo shows a window on a temporary profile and leaves nothing behind."""

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from sync.profile.folder import ProfileFolder


def test_a_throw_away_profile_that_goes_with_the_window(make: Any, tmp_path: Path) -> None:
    environment = make("none").environment | {"TMPDIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen([sys.executable, "-m", "desktop.cli", "demo"], env=environment)
    while not any(ProfileFolder(path.parent).socket.path.exists() for path in tmp_path.glob("*/profile/vault")):
        assert process.poll() is None
        time.sleep(0.05)
    (profile,) = tmp_path.glob("folkmoot-demo-*/profile")
    options = ["--profile", str(profile), "--key-file", str(profile.with_name("key"))]
    listed = subprocess.run(
        [sys.executable, "-m", "desktop.cli", *options, "groups"], env=environment, capture_output=True, text=True,
        check=True)  # fmt: skip
    assert "24 members" in listed.stdout
    process.terminate()
    assert process.wait(60) == 1
    assert list(tmp_path.glob("folkmoot-demo-*")) == []
