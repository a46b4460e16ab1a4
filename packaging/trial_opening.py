"""What Folkmoot opens with another program, which must find its own libraries and not those of Folkmoot."""

from typing import Final

from trial_eyes import Eyes
from trial_life import Steps
from trial_machine import BUTTON, HOME, Machine, wait_for

SEEN: Final = f"{HOME}/seen"
"""The environment of the program that was opened."""
OPENER: Final = "usr/local/bin/opener"
"""A program of its own: not every xdg-open understands quotes in `Exec`."""
SCRIPT: Final = f"#!/bin/sh\nenv > {SEEN}.part\nmv {SEEN}.part {SEEN}\n"
ENTRY: Final = f"""[Desktop Entry]
Type=Application
Name=A file manager
Exec=/{OPENER} %f
MimeType=inode/directory;
"""


def show_the_folder(machine: Machine, steps: Steps) -> None:
    """Of an archive that was exported by mouse."""
    (machine.root / OPENER).write_text(SCRIPT, "utf-8")
    (machine.root / OPENER).chmod(0o755)
    (machine.root / "usr/share/applications/opener.desktop").write_text(ENTRY, "utf-8")
    machine.run("gio", "mime", "inode/directory", "opener.desktop")
    eyes = Eyes(machine)
    eyes.click("Group", "menu item")
    eyes.click("Export an archive…", "menu item")
    eyes.click("Choose where to save…", *BUTTON)
    eyes.find("File name:", "label")
    eyes.key("Return")
    eyes.click("Show the folder", *BUTTON, seconds=60)
    seen = machine.root / SEEN[1:]
    wait_for(seen.is_file, "the file manager")
    lines = seen.read_text("utf-8").splitlines()
    led = [line for line in lines if line.startswith(("LD_", "_PYI_", "QT_PLUGIN", "QML"))]
    assert not led, f"the file manager would load what belongs to Folkmoot: {led}"
    eyes.click("Close", *BUTTON)
    steps.done("a folder is shown by a program that loads its own libraries", machine)
