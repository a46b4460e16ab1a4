"""What the members of a trial do at their windows, and the protocol of it."""

import shutil
import time
from pathlib import Path

from trial_eyes import Eyes
from trial_machine import BUTTON, Machine

PASSPHRASE = "maple lantern copper owl"
MESSAGE = "Die Leiter steht im Hof"


class Steps:
    """Says what is done and when, and takes a picture of it."""

    def __init__(self, pictures: Path) -> None:
        self._pictures = pictures
        self._began = time.monotonic()
        self._number = 0
        shutil.rmtree(pictures, ignore_errors=True)

    def done(self, what: str, *seen_on: Machine) -> None:
        self._number += 1
        for machine in seen_on:
            machine.picture(self._pictures / f"{self._number:02}-{machine.name}.png")
        print(f"{time.monotonic() - self._began:6.1f} s  {what}", flush=True)


def choose_passphrase(eyes: Eyes) -> None:
    eyes.find("Choose a passphrase")
    eyes.click("Passphrase", "text", "password text")
    eyes.type(PASSPHRASE)
    eyes.click("Once more", "text", "password text")
    eyes.type(PASSPHRASE)
    eyes.click("Go on", *BUTTON)


def start_group(eyes: Eyes) -> None:
    eyes.click("Start a group…", *BUTTON)
    eyes.click("What is the group called?", "text")
    eyes.type("Maple Street")
    eyes.click("What are you called in it?", "text")
    eyes.type("Rosa")
    eyes.click("Start the group", *BUTTON)
    open_channel(eyes)


def open_channel(eyes: Eyes) -> None:
    """From Home, which a group shows first, to a channel."""
    eyes.find("What is up", "list")
    eyes.key("ctrl+2")
    eyes.find("Write to…", "text")


def write(eyes: Eyes, text: str) -> None:
    eyes.click("Write to…", "text")
    eyes.type(text)
    eyes.key("Return")
    eyes.says(f": {text}")


def ask_the_doctor(machine: Machine, program: str, steps: Steps) -> None:
    """It fails where the program misses one of its parts."""
    said = machine.run(program, "doctor")
    assert "Qt is there and there is a screen" in said, said
    steps.done("doctor finds the window's libraries, its parts and the screen")
