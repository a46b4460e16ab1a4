"""Lives with the package on what a desktop brings beside it: `packaging/try.py desk [SUITE …]`.

A keyring, an input method for Japanese (IBus and Anthy), the portal that tells whether the desktop is dark and that
shows its own dialogs of files, the screen reader Orca with a voice that writes down what it says, and dictionaries.
"""

from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Final

import release
import trial_machine
from trial_eyes import Eyes
from trial_life import MESSAGE, Steps, start_group, write
from trial_machine import DESKTOP, HOME, Failed, Machine, wait_for
from trial_voice import Voice

BESIDE: Final = (
    "gnome-keyring", "ibus", "ibus-anthy", "xdg-desktop-portal-gtk", "dconf-gsettings-backend", "dconf-cli", "orca",
    "speech-dispatcher", "x11-xkb-utils", "libenchant-2-2", "hunspell-de-de")
METHOD: Final = ("env", "-u", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "QT_IM_MODULE=ibus")
"""The first is the trials' own, and a screen reader must do without it; a session with IBus sets the second."""
KEYBOARD: Final = "xkb:us::eng"
NEXT: Final = "Und der Besen auch"
"""A second message: of two rows one is left for the other, and what is come to is said."""
NOTE: Final = f"{HOME}/Notiz.txt"
"""No umlaut: the screen reader loads the keyboard anew, and the trial's hands lose letters that it has not got."""


def live(suite: str, package: Path) -> None:
    """The whole trial, on this suite of Debian or Ubuntu. Raises Failed or AssertionError."""
    steps = Steps(release.BUILD / "trial" / f"desk-{suite}")
    with ExitStack() as undo:
        base = trial_machine.bare(suite, trial_machine.mirror_of_this_computer())
        place = trial_machine.ROOTS / f"trial-desk-{suite}"
        root = undo.enter_context(trial_machine.overlay(base, place))
        trial_machine.install(root, package, (*DESKTOP, *BESIDE))
        steps.done("the package is installed beside a keyring, an input method, a portal and a screen reader")
        undo.enter_context(trial_machine.cable())
        machine = undo.enter_context(Machine("desk", root, 1).on())
        prepare(machine)
        open_with_keyring(machine, steps)
        voice = Voice(machine)
        machine.start("orca", "--replace")
        voice.says("Screen reader on", 60)
        listen(machine, voice, steps)
        find_dictionaries(machine, steps)
        type_japanese(machine, steps)
        darken(machine, steps)
        choose_a_file(machine, steps)


def prepare(machine: Machine) -> None:
    """What the session of a desktop does at login."""
    machine.run("sh", "-c", "printf 'secret of the login' | gnome-keyring-daemon --unlock --components=secrets")
    machine.run("gsettings", "set", "org.freedesktop.ibus.general", "preload-engines", f"['{KEYBOARD}', 'anthy']")
    machine.start("ibus-daemon", "--xim")
    wait_for(lambda: engine_of(machine), "the input method")


def engine_of(machine: Machine) -> str:
    """Empty as long as nothing answers."""
    try:
        return machine.run("ibus", "engine").strip()
    except Failed:
        return ""


def choose_engine(machine: Machine, name: str) -> None:
    """The first start of an engine takes longer than IBus waits for it: ask until it is there."""

    def chosen() -> bool:
        with suppress(Failed):
            machine.run("ibus", "engine", name)
        return engine_of(machine) == name

    wait_for(chosen, f"the input method {name}")


def open_with_keyring(machine: Machine, steps: Steps) -> None:
    machine.start(*METHOD, "gio", "launch", f"/usr/share/applications/{release.APP_ID}.desktop")
    eyes = Eyes(machine)
    start_group(eyes)
    write(eyes, MESSAGE)
    write(eyes, NEXT)
    steps.done("the profile opens with the keyring of the desktop, without a passphrase", machine)


def listen(machine: Machine, voice: Voice, steps: Steps) -> None:
    """To a page, a list and a message, as the keyboard goes there."""
    eyes = Eyes(machine)
    eyes.key("ctrl+1")
    eyes.find("What is up", "list")
    voice.says("What is up")
    eyes.key("ctrl+2")
    voice.says("Write to #announcements text")
    eyes.key("shift+Tab", "End", "Up")
    voice.says("Rosa, today")
    voice.says(MESSAGE)
    eyes.key("ctrl+k")
    voice.says("Go to dialog")
    eyes.key("Escape")
    steps.done("Orca says the page, the field, the message and the dialog to which the keyboard goes", machine)


def find_dictionaries(machine: Machine, steps: Steps) -> None:
    said = machine.run("folkmoot", "doctor")
    assert "Dictionaries: de_" in said, said
    steps.done("misspelt words can be underlined: the dictionaries of the system are found")


def type_japanese(machine: Machine, steps: Steps) -> None:
    eyes = Eyes(machine)
    eyes.click("Write to…", "text")
    choose_engine(machine, "anthy")
    eyes.key("Zenkaku_Hankaku")  # it begins with Latin letters
    eyes.type("nihon")
    eyes.key("space", "Return")
    choose_engine(machine, KEYBOARD)
    eyes.key("Return")
    eyes.says(": 日本")
    steps.done("a word is typed in Japanese, chosen and sent", machine)


def darken(machine: Machine, steps: Steps) -> None:
    """The desktop turns dark while the window is open, and light again."""
    light = machine.brightness()
    scheme = ("gsettings", "set", "org.gnome.desktop.interface", "color-scheme")
    machine.run(*scheme, "prefer-dark")
    wait_for(lambda: machine.brightness() < light / 2, "the dark look")
    steps.done("the window turns dark with the desktop", machine)
    machine.run(*scheme, "default")
    wait_for(lambda: machine.brightness() > light * 0.9, "the light look")


def choose_a_file(machine: Machine, steps: Steps) -> None:
    """In the dialog of the desktop."""
    (machine.root / NOTE[1:]).write_text("Treffpunkt: Hof\n", "utf-8")
    eyes = Eyes(machine)
    eyes.click("Write to…", "text")
    eyes.key("ctrl+shift+a")
    eyes.find("Attach files", "file chooser", "dialog")
    steps.done("the dialog of files is the desktop's own", machine)
    eyes.type(NOTE)
    eyes.key("Return")
    eyes.says(Path(NOTE).name)
    steps.done("a file is chosen in it", machine)
