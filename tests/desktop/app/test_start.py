"""What is loaded before people see something, measured in a separate process."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

HEAVY = ("asyncio", "sqlite_utils", "zeroconf", "keyring", "automerge", "cryptography", "nacl", "jinja2")
PASSPHRASE = "maple lantern copper owl"
WALK = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop.app import main, window

seen = {}
scene = window.Window.show_content

def look(self):
    self.grab()
    name = type(self.centralWidget()).__name__
    seen[name] = sorted(module for module in sys.modules if "." not in module)
    if name in sys.argv[3:]:
        print(json.dumps(seen))
        self.close()
    elif name == "ChoosePassphrase":
        self.centralWidget().first.setText(sys.argv[2])
        self.centralWidget().second.setText(sys.argv[2])
        self.centralWidget().submit()
    elif name == "Unlock":
        self.centralWidget().passphrase.setText(sys.argv[2])
        self.centralWidget().submit()
    elif name == "FirstRun":
        self.centralWidget().choices.start.click()
        form = self.centralWidget().form
        form.name.setText("Maple Street")
        form.person.setText("Rosa")
        form.submit()

def changed(self, scene_widget):
    scene(self, scene_widget)
    QTimer.singleShot(0, self, lambda: look(self))

window.Window.show_content = changed
sys.exit(main(Path(sys.argv[1]), ["-platform", "offscreen"]))
"""


def walk(profile: Path, end: str) -> dict[str, list[str]]:
    """Run the window until the scene called `end`; the modules that were loaded at each scene, but for the one
    that only a slow engine lets a person see."""
    done = subprocess.run(
        [sys.executable, "-c", WALK, str(profile), PASSPHRASE, end], capture_output=True, text=True, timeout=60,
        check=True)  # fmt: skip
    scenes: dict[str, list[str]] = json.loads(done.stdout)
    scenes.pop("EmptyState", None)
    return scenes


@pytest.mark.slow
def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    """From a new profile to a group, and from a locked profile to that group."""
    first = walk(tmp_path / "profile", "GroupView")
    assert list(first) == ["ChoosePassphrase", "FirstRun", "GroupView"]
    again = walk(tmp_path / "profile", "GroupView")
    assert list(again) == ["Unlock", "GroupView"]
    for scenes in (first, again):
        for name, modules in scenes.items():
            assert sorted(set(modules) & set(HEAVY)) == [], name


def test_the_engine_is_started_before_qt_is_imported() -> None:
    code = "import desktop.app, sys; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="a window is found by a Unix socket")
def test_a_second_start_ends_and_leaves_its_link_to_the_window_that_runs(tmp_path: Path) -> None:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring")
    command = [sys.executable, "-m", "desktop.cli", "--profile", str(tmp_path / "p")]
    with subprocess.Popen(command, env=environment) as first:
        try:
            address = tmp_path / "p" / "window.sock"
            while not address.is_socket():
                assert first.poll() is None
                time.sleep(0.05)
            second = [*command, "window", f"folkmoot:record/{'ab' * 16}"]
            assert subprocess.run(second, env=environment, timeout=60, check=False).returncode == 0
            assert first.poll() is None
        finally:
            first.terminate()


@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig tells Qt which fonts there are")
def test_a_window_without_a_font_is_told_on_the_terminal(tmp_path: Path) -> None:
    none = tmp_path / "fonts.conf"
    none.write_text(f'<?xml version="1.0"?><fontconfig><dir>{tmp_path}</dir></fontconfig>')
    program = (
        "from PySide6.QtGui import QGuiApplication, QFont\n"
        "from desktop.app.start import say_if_no_letters\n"
        "app = QGuiApplication([])\nsay_if_no_letters()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "FONTCONFIG_FILE": str(none)},
    )  # fmt: skip
    assert done.stderr.splitlines()[-1].startswith("The window shows no letters")
