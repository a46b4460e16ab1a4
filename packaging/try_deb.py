#!/usr/bin/env python3
"""Installs the package on two bare Debians and lives with it: `python packaging/try_deb.py [SUITE …]`.

Two members meet on a network of their own: one starts a group with the mouse, the other joins, a message is read on both
sides, an archive is saved and opened by double click, a link is clicked, the package is upgraded and removed. Pictures of every step go
to `build/trial`. Needs root on Linux; other packages it needs of this computer it installs.
"""

import shutil
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager
from collections.abc import Iterator
from pathlib import Path

import release
import trial_machine
from trial_eyes import Eyes, windows
from trial_machine import DESKTOP, HOME, PERSON, Failed, Machine, wait_for

ROOTS = release.BUILD / "roots"
PICTURES = release.BUILD / "trial"
PASSPHRASE = "maple lantern copper owl"
MESSAGE = "Die Leiter steht im Hof"
PROFILE = f"{HOME}/.local/share/folkmoot"


def main(suites: list[str]) -> int:
    package = max(release.DIST.glob("folkmoot_*.deb"), default=None, key=lambda file: file.stat().st_mtime)
    if package is None:
        print("There is no package: python3 packaging/build.py deb", file=sys.stderr)
        return 2
    install_tools()
    for suite in suites or ["bookworm"]:
        began = time.monotonic()
        try:
            Trial(suite, package).run()
        except Failed as failed:
            print(f"FAILED on {suite}: {failed}", file=sys.stderr)
            return 1
        print(f"{suite}: everything worked, in {time.monotonic() - began:.0f} s")
    return 0


def install_tools() -> None:
    if not all(map(shutil.which, trial_machine.HOST_TOOLS)):
        trial_machine.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *trial_machine.HOST_PACKAGES)


class Trial:
    def __init__(self, suite: str, package: Path) -> None:
        self._suite = suite
        self._package = package
        self._pictures = PICTURES / suite
        self._began = time.monotonic()
        shutil.rmtree(self._pictures, ignore_errors=True)

    def run(self) -> None:
        with ExitStack() as undo:
            base = trial_machine.bare(self._suite, ROOTS, trial_machine.mirror_of_this_computer())
            self._step("a bare Debian, without Python and Qt")
            place = ROOTS / f"trial-{self._suite}"
            shutil.rmtree(place, ignore_errors=True)
            installed = undo.enter_context(trial_machine.overlay(base, place / "installed"))
            self._install(installed)
            roots = [undo.enter_context(trial_machine.overlay(installed, place / name)) for name in ("rosa", "walt")]
            undo.enter_context(trial_machine.cable())
            rosa, walt = (undo.enter_context(Machine(root.parent.name, root, number).on())
                          for number, root in enumerate(roots, 1))  # fmt: skip
            self._live(rosa, walt)

    def _install(self, root: Path) -> None:
        shutil.copy(self._package, root / "tmp" / self._package.name)
        inside = ["chroot", str(root), "env", "DEBIAN_FRONTEND=noninteractive"]
        options = ["-y", "-qq", "--no-install-recommends"]
        with trial_machine.mounts(root):
            trial_machine.run(*inside, "apt-get", "update", "-qq")
            trial_machine.run(*inside, "apt-get", "install", *options, f"/tmp/{self._package.name}")
            trial_machine.run(*inside, "apt-get", "install", *options, *DESKTOP)
            trial_machine.run(*inside, "useradd", "--create-home", "--uid", str(trial_machine.UID), PERSON)
        self._step("the package and a desktop's services are installed")

    def _live(self, rosa: Machine, walt: Machine) -> None:
        assert not subprocess.run(rosa.enter("sh", "-c", "command -v python3"), capture_output=True, check=False).stdout
        said = rosa.run("folkmoot", "--version").strip()
        assert said == release.VERSION, said
        before = set(files_below(rosa.root))
        rosa.start("gio", "launch", f"/usr/share/applications/{release.APP_ID}.desktop")
        eyes = Eyes(rosa)
        self._choose_passphrase(eyes)
        self._start_group(rosa, eyes)
        self._write(eyes, MESSAGE)
        self._picture(rosa, "message")
        link = rosa.run("folkmoot", "invite").strip()
        self._join(walt, link)
        self._export(rosa, eyes)
        self._open_archive(rosa)
        self._remove(rosa, before)

    def _choose_passphrase(self, eyes: Eyes) -> None:
        eyes.find("Choose a passphrase")
        eyes.click("Passphrase", "text", "password text")
        eyes.type(PASSPHRASE)
        eyes.click("Once more", "text", "password text")
        eyes.type(PASSPHRASE)
        eyes.click("Go on", "push button", "button")

    def _start_group(self, machine: Machine, eyes: Eyes) -> None:
        eyes.click("Start a group…", "push button", "button")
        eyes.click("What is the group called?", "text")
        eyes.type("Maple Street")
        eyes.click("What are you called in it?", "text")
        eyes.type("Rosa")
        self._picture(machine, "start")
        eyes.click("Start the group", "push button", "button")
        eyes.says("Maple Street")
        self._step("a group is started by mouse")

    def _write(self, eyes: Eyes, text: str) -> None:
        eyes.click("Write to…", "text")
        eyes.type(text)
        eyes.key("Return")
        eyes.says(text)

    def _join(self, walt: Machine, link: str) -> None:
        walt.start("xdg-open", link)
        eyes = Eyes(walt)
        self._choose_passphrase(eyes)
        eyes.find("Join a group")
        eyes.click("What are you called in this group?", "text")
        eyes.type("Walt")
        self._picture(walt, "join")
        eyes.click("Join", "push button", "button")
        eyes.says(MESSAGE, 60)
        self._picture(walt, "joined")
        self._step("a clicked link opens Folkmoot, and the group comes to the second computer with its message")

    def _export(self, rosa: Machine, eyes: Eyes) -> None:
        rosa.run("folkmoot", "archive", "export", f"{HOME}/Maple-Street.folkmoot.zip")
        self._step("an archive is saved")

    def _open_archive(self, rosa: Machine) -> None:
        kind = rosa.run("gio", "info", "-a", "standard::content-type", f"{HOME}/Maple-Street.folkmoot.zip")
        assert release.ARCHIVES in kind, kind
        rosa.start("xdg-open", f"{HOME}/Maple-Street.folkmoot.zip")
        eyes = Eyes(rosa)
        self._choose_passphrase(eyes)
        eyes.says("every file complete and unchanged", 60)
        self._picture(rosa, "archive")
        eyes.click("Open", "push button", "button")
        wait_for(lambda: len(windows(rosa)) == 2, "a second window", 30)
        self._step("the archive opens by double click, in a window and a profile of its own")

    def _remove(self, rosa: Machine, before: set[str]) -> None:
        profile = files_below(rosa.root / PROFILE[1:])
        assert any(name.endswith("store.db") for name in profile), profile
        rosa.run("apt-get", "purge", "-y", "-qq", "folkmoot", user="root")
        wait_for(lambda: not windows(rosa), "the end of the windows", 20)
        left = [name for name in files_below(rosa.root) if "folkmoot" in name.lower()]
        left = [name for name in left if not name.startswith((HOME, "/tmp/", "/var/lib/apt", "/var/log", "/proc", "/sys", "/run"))]
        assert not left, left
        assert {name for name in files_below(rosa.root / PROFILE[1:]) if "store.db" in name}, "the profile is gone"
        self._picture(rosa, "removed")
        self._step("the package is removed and leaves the profile alone")

    def _picture(self, machine: Machine, name: str) -> None:
        machine.picture(self._pictures / f"{name}.png")

    def _step(self, what: str) -> None:
        print(f"{time.monotonic() - self._began:6.1f} s  {what}", flush=True)


def files_below(root: Path) -> list[str]:
    done = subprocess.run(["find", str(root), "-xdev", "-not", "-type", "d", "-printf", "/%P\\n"], capture_output=True,
                          text=True, check=True)  # fmt: skip
    return done.stdout.splitlines()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
