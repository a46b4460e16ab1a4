#!/usr/bin/env python3
"""Installs the package on two bare Debians and lives with it: `packaging/try.py deb [SUITE …]`.

Two members meet on a network of their own: one starts a group with the mouse, the other clicks a link and joins, both
read each other, an archive is saved and opened by double click, what a newer Folkmoot wrote is refused, the package is
upgraded and removed. Pictures of the steps go to `build/trial`.
"""

import hashlib
import shutil
import subprocess
from contextlib import ExitStack
from pathlib import Path
from zipfile import ZipFile

import release
import trial_machine
import trial_modules
from debian_package import ROOM
from trial_desk import Desk
from trial_eyes import Eyes, windows
from trial_life import MESSAGE, PASSPHRASE, Steps, ask_the_doctor, choose_passphrase, open_channel, start_group, write
from trial_machine import DESKTOP, HOME, Machine, as_person, wait_for
from trial_opening import show_the_folder

from sync.store.database import Database
from sync.trust import vaultfile
from sync.trust.vault import Vault

PROFILE = f"{HOME}/.local/share/folkmoot"
ARCHIVE = f"{HOME}/Maple-Street.folkmoot.zip"
SECRET = f"{HOME}/passphrase"
MENU_ENTRY = ("gio", "launch", f"/usr/share/applications/{release.APP_ID}.desktop")
QUESTION = "@Rosa, kommst du zum Hoffest?"
SENTENCE = "written by a newer Folkmoot"


def live(suite: str, package: Path) -> None:
    """The whole trial, on this suite of Debian or Ubuntu. Raises Failed or AssertionError."""
    steps = Steps(release.BUILD / "trial" / suite)
    with ExitStack() as undo:
        rosa, walt = two_computers(suite, package, steps, undo)
        desk = Desk(rosa)
        meet(rosa, walt, steps)
        look_around(rosa, steps)
        ask_the_doctor(rosa, "folkmoot", steps)
        start_again(rosa, steps)
        show_the_folder(rosa, steps)
        trial_modules.exchange_calendars(rosa, "folkmoot", steps)
        trial_modules.start_at_login(rosa, f"/{ROOM}/folkmoot", steps)
        stay_beside_the_clock(rosa, walt, desk, steps)
        keep_an_archive(rosa, steps)
        meet_a_newer_archive(rosa, steps)
        meet_newer_profiles(walt, steps)
        upgrade(walt, package, steps)
        remove(rosa, steps)
        trial_modules.no_start_at_login(rosa)
        steps.done("no login starts it any more")


def live_briefly(suite: str, package: Path) -> None:
    """What has to work in every state of the source: installed, met, kept, removed. Raises Failed."""
    steps = Steps(release.BUILD / "trial" / f"brief-{suite}")
    with ExitStack() as undo:
        rosa, walt = two_computers(suite, package, steps, undo)
        meet(rosa, walt, steps)
        ask_the_doctor(rosa, "folkmoot", steps)
        keep_an_archive(rosa, steps)
        remove(rosa, steps)


def two_computers(suite: str, package: Path, steps: Steps, undo: ExitStack) -> tuple[Machine, Machine]:
    """With the package, on one network, until `undo` ends."""
    base = trial_machine.bare(suite, trial_machine.mirror_of_this_computer())
    steps.done("there is a bare Debian, without Python and Qt")
    place = trial_machine.ROOTS / f"trial-{suite}"
    installed = undo.enter_context(trial_machine.overlay(base, place / "installed"))
    trial_machine.install(installed, package, DESKTOP)
    steps.done("the package is installed, and what a desktop has beside it")
    roots = [undo.enter_context(trial_machine.overlay(installed, place / name)) for name in ("rosa", "walt")]
    undo.enter_context(trial_machine.cable())
    rosa, walt = (undo.enter_context(Machine(root.parent.name, root, number).on())
                  for number, root in enumerate(roots, 1))  # fmt: skip
    for machine in (rosa, walt):
        (machine.root / SECRET[1:]).write_text(f"{PASSPHRASE}\n", "utf-8")
    return rosa, walt


def meet(rosa: Machine, walt: Machine, steps: Steps) -> None:
    said = rosa.run("folkmoot", "--version").strip()
    assert said == release.VERSION, said
    rosa.start(*MENU_ENTRY)
    hers = Eyes(rosa)
    choose_passphrase(hers)
    start_group(hers)
    steps.done("a group is started by mouse", rosa)
    write(hers, MESSAGE)
    walt.start("xdg-open", rosa.run("folkmoot", "invite").strip())
    his = Eyes(walt)
    choose_passphrase(his)
    his.find("Join a group")
    his.click("What are you called in this group?", "text")
    his.type("Walt")
    his.click("Join", *trial_machine.BUTTON)
    open_channel(his)
    his.says(MESSAGE, 60)
    steps.done("a clicked link opens Folkmoot; the second computer joins and reads the message", walt)
    write(his, "Danke, ich komme gleich")
    hers.says("Danke, ich komme gleich")
    steps.done("the answer is read on the first computer", rosa)


def look_around(rosa: Machine, steps: Steps) -> None:
    hers = Eyes(rosa)
    hers.click("Help", "menu item")
    hers.click("About Folkmoot", "menu item")
    hers.find(f"Folkmoot {release.VERSION}", "heading")
    hers.click("Licences…", *trial_machine.BUTTON)
    hers.find("Licences", "heading")
    steps.done("About shows the version and the licences", rosa)
    hers.key("Escape", "Escape")
    light = rosa.brightness()
    hers.click("View", "menu item")
    hers.click("Dark", "menu item")
    wait_for(lambda: rosa.brightness() < light / 2, "the dark look")
    steps.done("the window is dark", rosa)
    hers.click("Write to…", "text")
    hers.type("Gr")
    hers.key("Multi_key", "quotedbl", "u")
    hers.type("n")
    hers.key("Return")
    hers.says(": Grün")
    steps.done("an umlaut is composed of three keys", rosa)


def start_again(rosa: Machine, steps: Steps) -> None:
    """From the menu, by a link and by a file, while a window runs."""
    shown = windows(rosa)
    assert len(shown) == 1, shown
    rosa.minimise(*shown)
    wait_for(lambda: not windows(rosa), "the minimised window")
    rosa.run(*MENU_ENTRY)
    wait_for(lambda: windows(rosa) == shown, "the window that runs")
    hers = Eyes(rosa)
    link = rosa.run("folkmoot", "invite").strip()
    invitation = f"{HOME}/Einladung für Walt.folkmoot"
    (rosa.root / invitation[1:]).write_text(f"{link}\n", "utf-8")
    for clicked in (link, invitation):
        rosa.run("xdg-open", clicked)
        hers.find("Join a group", "heading")
        hers.click("Back", *trial_machine.BUTTON)
        hers.click("Back to my group", *trial_machine.BUTTON)
        hers.find("Write to…", "text")
    assert windows(rosa) == shown, "a second window"
    steps.done("a second start, a link and a file come to the window that runs", rosa)


def stay_beside_the_clock(rosa: Machine, walt: Machine, desk: Desk, steps: Steps) -> None:
    trial_modules.close_to_tray(rosa, desk, steps)
    walt.run("folkmoot", "say", "announcements", QUESTION)
    title, text = trial_modules.waited(desk.notifications, "the notification")
    assert "" not in (title, text), (title, text)
    steps.done("a message that names somebody is announced while the window is closed")
    rosa.run(*MENU_ENTRY)
    wait_for(lambda: windows(rosa), "the window that comes back")
    hers = Eyes(rosa)
    hers.key("ctrl+2")
    hers.says(QUESTION)
    steps.done("the window comes back", rosa)


def keep_an_archive(rosa: Machine, steps: Steps) -> None:
    rosa.run("folkmoot", "archive", "export", ARCHIVE)
    kind = rosa.run("gio", "info", "-a", "standard::content-type", ARCHIVE)
    assert release.ARCHIVES in kind, kind
    rosa.start("xdg-open", ARCHIVE)
    eyes = Eyes(rosa)
    choose_passphrase(eyes)
    eyes.says("every file complete and unchanged", 60)
    steps.done("the archive opens by double click and is verified", rosa)
    eyes.click("Open", *trial_machine.BUTTON)
    open_channel(eyes)
    eyes.says("Rosa, today", 60, times=2)
    steps.done("it is read in a window of its own, beside the group that goes on", rosa)


def meet_a_newer_archive(rosa: Machine, steps: Steps) -> None:
    newer = f"{HOME}/newer.folkmoot.zip"
    file = rosa.root / newer[1:]
    with ZipFile(rosa.root / ARCHIVE[1:]) as archive, ZipFile(file, "w") as changed:
        for entry in archive.infolist():
            content = archive.read(entry)
            changed.writestr(entry, b'{"format": 99}' if entry.filename.endswith("/folkmoot.json") else content)
    kept = file.read_bytes()
    refused(rosa, SENTENCE, "archive", "verify", newer)
    empty = f"{HOME}/empty"
    refused(rosa, SENTENCE, "--profile", empty, "--passphrase-file", SECRET, "archive", "open", newer)
    assert rosa.run("folkmoot", "--profile", empty, "--passphrase-file", SECRET, "groups", "--json").strip() == "[]"
    profiles = rosa.run("ls", f"{PROFILE}/archives")
    rosa.start("xdg-open", newer)
    eyes = Eyes(rosa)
    eyes.says(SENTENCE)
    assert file.read_bytes() == kept, "the newer archive was changed"
    assert rosa.run("ls", f"{PROFILE}/archives") == profiles, "a profile was made for it"
    steps.done("an archive of a newer Folkmoot is refused in words, and nothing is opened", rosa)


def meet_newer_profiles(walt: Machine, steps: Steps) -> None:
    """As after a downgrade: the mark of a later version in the profile's first file, or in its store."""
    for name, mark in (("vault", mark_vault), ("store.db", mark_store)):
        newer = f"{HOME}/newer-{name}"
        walt.run("cp", "-a", PROFILE, newer)
        folder = walt.root / newer[1:]
        with as_person():
            mark(folder)
        kept = {file: (folder / file).read_bytes() for file in ("vault", "store.db")}
        refused(walt, SENTENCE, "--profile", newer, "--passphrase-file", SECRET, "groups")
        walt.start("folkmoot", "--profile", newer, "--passphrase-file", SECRET, "window")
        eyes = Eyes(walt)
        eyes.says(SENTENCE)
        assert kept == {file: (folder / file).read_bytes() for file in kept}, "the newer profile was changed"
        steps.done(f"a profile with a newer {name} is refused in words and not changed", walt)
        eyes.key("Escape")


def mark_vault(folder: Path) -> None:
    vault = folder / "vault"
    packed = bytearray(vault.read_bytes()[:-32])
    packed[len(vaultfile._MAGIC)] = 255
    vault.write_bytes(packed + hashlib.sha256(packed).digest())


def mark_store(folder: Path) -> None:
    database = Database(folder / "store.db", Vault(folder / "vault").open(PASSPHRASE))
    database.run("PRAGMA user_version = 99")
    database.close()


def refused(machine: Machine, sentence: str, *words: str) -> None:
    """`folkmoot` ends with this sentence instead of doing what it is told."""
    done = subprocess.run(machine.enter("folkmoot", *words), capture_output=True, text=True, check=False)
    assert (done.returncode, sentence in done.stderr) == (1, True), done.stderr


def upgrade(walt: Machine, package: Path, steps: Steps) -> None:
    """To the same files under a later version, with windows open."""
    later = repacked(walt.root / "tmp" / "later.deb", package)
    assert windows(walt), "there is no window to end"
    walt.run("apt-get", "install", "-y", "-qq", f"/tmp/{later.name}", user="root")
    wait_for(lambda: not windows(walt), "the end of the windows", 20)
    hub = walt.start("folkmoot", "--passphrase-file", SECRET, "hub")
    wait_for(lambda: "listening on" in walt.printed(), "the hub")
    assert MESSAGE in walt.run("folkmoot", "read", "announcements")
    walt.run("apt-get", "install", "-y", "-qq", "--reinstall", f"/tmp/{later.name}", user="root")
    assert hub.wait(20) is not None
    said = walt.run("folkmoot", "--passphrase-file", SECRET, "read", "announcements")
    assert MESSAGE in said, said
    steps.done("an upgrade ends windows and hub, and keeps what was written")


def repacked(file: Path, package: Path) -> Path:
    tree = file.with_suffix("")
    trial_machine.run("dpkg-deb", "-R", str(package), str(tree))
    control = tree / "DEBIAN" / "control"
    control.write_text(control.read_text("utf-8").replace(f"Version: {release.VERSION}", "Version: 999"), "utf-8")
    (tree / "usr/lib/systemd/user/folkmoot-hub.service").touch()  # as if it had changed
    trial_machine.run("dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(file))
    shutil.rmtree(tree)
    return file


def remove(rosa: Machine, steps: Steps) -> None:
    assert windows(rosa), "there is no window to end"
    rosa.run("apt-get", "purge", "-y", "-qq", "folkmoot", user="root")
    wait_for(lambda: not windows(rosa), "the end of the windows", 20)
    left = [name for name in files_below(rosa.root) if "folkmoot" in name.lower()]
    left = [name for name in left if not name.startswith((HOME, "/tmp/", "/var/lib/apt", "/var/log"))]
    assert not left, left
    assert (rosa.root / PROFILE[1:] / "store.db").exists(), "the profile is gone"
    steps.done("the package is removed, nothing of it is left but the profile", rosa)


def files_below(root: Path) -> list[str]:
    find = ["find", str(root), "-xdev", "-not", "-type", "d", "-printf", "/%P\\n"]
    return subprocess.run(find, capture_output=True, text=True, check=True).stdout.splitlines()
