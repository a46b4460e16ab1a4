"""A screen of its own on this computer, with a window manager and the buses of a desktop; nothing of the person's."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path

from trial_machine import SIZE, end, run, wait_for
from trial_screen import is_managed

PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
ACCESSIBILITY = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
BUS = """
<busconfig>
  <type>session</type>
  <listen>unix:path={bus}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/> <allow eavesdrop="true"/> <allow own="*"/>
  </policy>
</busconfig>
"""
"""A session in which only the bus of screen readers starts by itself: no keyring, and no tray."""


def lacking() -> list[str]:
    """What this computer has not got for it."""
    without = [program for program in PROGRAMS if shutil.which(program) is None]
    return without if ACCESSIBILITY.exists() else [*without, "at-spi2-core"]


class Here:
    """Stays until the `with` block ends. `folder` takes everything that is written, and has a short name."""

    root = Path("/")

    def __init__(self, folder: Path) -> None:
        self.name, self.folder, self.display = "here", folder, ""
        self.bus = str(folder / "bus")
        self._started: list[subprocess.Popen[bytes]] = []

    def login(self) -> AbstractContextManager[None]:
        return nullcontext()

    @contextmanager
    def on(self) -> Iterator["Here"]:
        with ExitStack() as undo:
            told, tells = os.pipe()
            command = ["Xvfb", "-displayfd", str(tells), "-screen", "0", SIZE, "-nolisten", "tcp"]
            undo.callback(end, subprocess.Popen(command, pass_fds=[tells], stderr=subprocess.DEVNULL))
            os.close(tells)
            with os.fdopen(told) as number:
                self.display = f":{number.readline().strip()}"
            services = self.folder / "services"
            services.mkdir()
            shutil.copy(ACCESSIBILITY, services)
            recipe = self.folder / "bus.conf"
            recipe.write_text(BUS.format(bus=self.bus, services=services), "utf-8")
            undo.callback(end, self.start("openbox"))
            wait_for(lambda: is_managed(self.display), "the window manager")
            undo.callback(end, self.start("dbus-daemon", f"--config-file={recipe}", "--nofork"))
            wait_for(lambda: Path(self.bus).exists(), "the session's bus")
            undo.callback(self._end_programs)
            yield self

    @property
    def settings(self) -> dict[str, str]:
        """The environment of a program on this screen."""
        return {
            "PATH": os.environ["PATH"], "HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder),
            "LANG": "C.UTF-8", "DISPLAY": self.display, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.bus}",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "XDG_CURRENT_DESKTOP": "GNOME",
        }  # fmt: skip

    def start(self, *command: str) -> "subprocess.Popen[bytes]":
        with (self.folder / "printed.txt").open("ab") as printed:
            return subprocess.Popen(
                command, env=self.settings, stdin=subprocess.DEVNULL, stdout=printed, stderr=printed)

    def folkmoot(self, *words: str) -> "subprocess.Popen[bytes]":
        """The program of this source tree, with a profile in the folder."""
        program = self.start(sys.executable, "-m", "desktop.cli", "--profile", str(self.folder / "profile"), *words)
        self._started.append(program)
        return program

    def _end_programs(self) -> None:
        for program in self._started:
            end(program)

    def printed(self) -> str:
        """What everything that was started has said so far."""
        return (self.folder / "printed.txt").read_text("utf-8", "replace")

    def picture(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        run("import", "-display", self.display, "-window", "root", str(file))
