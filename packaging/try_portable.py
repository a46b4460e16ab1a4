"""Unpacks the portable archive on another system and carries it around: `packaging/try.py portable [SUITE]`.

The program starts from a folder whose name has blanks and an umlaut, from a stick that cannot be written to, and from
two folders at once.
"""

import subprocess
from contextlib import ExitStack
from pathlib import Path

import release
import trial_machine
import trial_modules
from trial_eyes import Eyes, windows
from trial_life import MESSAGE, Steps, ask_the_doctor, choose_passphrase, open_channel, start_group, write
from trial_machine import HOME, Machine, wait_for
from trial_opening import show_the_folder

LIBRARIES = ("libegl1", "libgl1", "libfontconfig1", "libwayland-cursor0", "libwayland-egl1", "libx11-xcb1")
"""What every desktop has, in its bare form: drivers, fonts, X11 and Wayland."""
PLACE = f"{HOME}/Mein Stick für alles"
SECOND = f"{HOME}/second"
STICK = "/mnt/stick"


def live(suite: str, archive: Path) -> None:
    """The whole trial, on this suite of Debian or Ubuntu. Raises Failed or AssertionError."""
    steps = Steps(release.BUILD / "trial" / f"portable-{suite}")
    with ExitStack() as undo:
        base = trial_machine.bare(suite, trial_machine.mirror_of_this_computer())
        place = trial_machine.ROOTS / f"trial-portable-{suite}"
        root = undo.enter_context(trial_machine.overlay(base, place))
        trial_machine.install(root, None, (*LIBRARIES, *trial_machine.DESKTOP))
        steps.done("there is a desktop without Folkmoot")
        undo.enter_context(trial_machine.cable())
        machine = undo.enter_context(Machine("stick", root, 1).on())
        unpack(machine, archive)
        carry(machine, steps)
        ask_the_doctor(machine, f"{PLACE}/Folkmoot/folkmoot", steps)
        trial_modules.exchange_calendars(machine, f"{PLACE}/Folkmoot/folkmoot", steps)
        twice(machine, steps)
        start_at_login(machine, steps)
        read_only(machine, steps, undo)


def unpack(machine: Machine, archive: Path) -> None:
    for place in (PLACE, SECOND):
        machine.run("mkdir", "-p", place)
        folder = machine.root / place[1:]
        trial_machine.run("tar", "-xf", str(archive), "-C", str(folder))
        trial_machine.run("chown", "-R", f"{trial_machine.UID}:{trial_machine.UID}", str(folder))


def carry(machine: Machine, steps: Steps) -> None:
    machine.start(f"{PLACE}/Folkmoot/folkmoot")
    eyes = Eyes(machine)
    choose_passphrase(eyes)
    start_group(eyes)
    write(eyes, MESSAGE)
    steps.done("a group is started from a folder with blanks and an umlaut", machine)
    assert (machine.root / PLACE[1:] / "Folkmoot/profile/store.db").exists(), "the profile is not beside the program"
    assert not (machine.root / HOME[1:] / ".local/share/folkmoot").exists(), "something was kept in the home folder"
    show_the_folder(machine, steps)
    machine.run(f"{PLACE}/Folkmoot/folkmoot", "archive", "export", f"{HOME}/a.folkmoot.zip")
    machine.start(f"{PLACE}/Folkmoot/folkmoot", "window", f"{HOME}/a.folkmoot.zip")
    choose_passphrase(eyes)
    eyes.says("every file complete and unchanged", 60)
    steps.done("an archive is saved and opened", machine)


def twice(machine: Machine, steps: Steps) -> None:
    """The same folder once more, and a second folder with a profile of its own beside it."""
    shown = sorted(windows(machine))
    machine.run(f"{PLACE}/Folkmoot/folkmoot")
    assert sorted(windows(machine)) == shown, "a second window on the same profile"
    eyes = Eyes(machine)
    link = machine.run(f"{PLACE}/Folkmoot/folkmoot", "invite").strip()
    machine.start(f"{SECOND}/Folkmoot/folkmoot", "window", link)
    choose_passphrase(eyes)
    eyes.click("What are you called in this group?", "text")
    eyes.type("Walt")
    eyes.click("Join", *trial_machine.BUTTON)
    open_channel(eyes)
    eyes.says(f": {MESSAGE}", 60, times=2)
    steps.done("a second start comes to the window that runs; a member in a second folder, at once", machine)


def start_at_login(machine: Machine, steps: Steps) -> None:
    """The file names the program in its folder, with the profile beside it; without the stick it is skipped."""
    folder = f"{SECOND}/Folkmoot"
    trial_modules.start_at_login(machine, f"{folder}/folkmoot", steps, "--profile", f"{folder}/profile")
    trial_machine.run("mv", str(machine.root / SECOND[1:]), str(machine.root / f"{SECOND}-away"[1:]))
    trial_modules.no_start_at_login(machine)
    trial_machine.run("mv", str(machine.root / f"{SECOND}-away"[1:]), str(machine.root / SECOND[1:]))
    steps.done("a login without the stick starts nothing")


def read_only(machine: Machine, steps: Steps, undo: ExitStack) -> None:
    machine.end_programs("folkmoot")
    wait_for(lambda: not windows(machine), "the end of the windows")
    stick = machine.root / STICK[1:]
    stick.mkdir(parents=True)
    trial_machine.run("mount", "--bind", str(machine.root / SECOND[1:]), str(stick))
    undo.callback(trial_machine.run, "umount", "-l", str(stick))
    trial_machine.run("mount", "-o", "remount,bind,ro", str(stick))
    command = machine.enter(f"{STICK}/Folkmoot/folkmoot", "groups")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, "may not read and write" in done.stderr) == (1, True), done.stderr
    machine.start(f"{STICK}/Folkmoot/folkmoot")
    Eyes(machine).says("may not read and write")
    steps.done("a stick that cannot be written to says so in a window", machine)

