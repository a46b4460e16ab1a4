"""Steps of the trials in which members use what the program loads only then."""

from queue import Empty, SimpleQueue
from typing import Any, Final

from trial_desk import Desk
from trial_eyes import Eyes, windows
from trial_life import Steps
from trial_machine import HOME, Failed, Machine, wait_for

CALENDAR: Final = f"{HOME}/Fest.ics"
WRITTEN: Final = f"{HOME}/gatherings.ics"
AT_LOGIN: Final = f"{HOME}/.config/autostart/org.folkmoot.Folkmoot.desktop"
EVENT: Final = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//trial//EN\r
BEGIN:VEVENT\r
UID:fest@trial\r
DTSTAMP:20260101T100000Z\r
SUMMARY:Hoffest\r
DTSTART;TZID=Europe/Berlin:20270601T180000\r
RRULE:FREQ=WEEKLY;COUNT=4\r
END:VEVENT\r
END:VCALENDAR\r
"""


def exchange_calendars(machine: Machine, program: str, steps: Steps) -> None:
    (machine.root / CALENDAR[1:]).write_text(EVENT, "utf-8", newline="")
    machine.run(program, "calendar", "read", CALENDAR, "--take")
    machine.run(program, "calendar", "write", WRITTEN)
    written = (machine.root / WRITTEN[1:]).read_text("utf-8")
    assert {"SUMMARY:Hoffest", "TZID:Europe/Berlin"} <= set(written.splitlines()), written
    steps.done("a calendar file is taken over, and one is written")


def start_at_login(machine: Machine, program: str, steps: Steps, *options: str) -> None:
    """`program` and its options are what the file of the start at login must name."""
    eyes = Eyes(machine)
    eyes.key("ctrl+comma")
    prefer(eyes, "Start when I log in")
    file = machine.root / AT_LOGIN[1:]
    wait_for(file.is_file, "the file of the start at login")
    entry = file.read_text("utf-8")
    command = " ".join(f'"{word}"' for word in (program, *options, "window", "--quietly"))
    assert f"\nTryExec={program}\nExec={command}\n" in entry, entry
    machine.run("gio", "launch", AT_LOGIN)
    steps.done("a start at login is chosen, and the desktop can do it", machine)


def prefer(eyes: Eyes, name: str) -> None:
    """Find a switch on the page of preferences, and turn it."""
    eyes.click("Find a preference", "text")
    eyes.key("ctrl+a")
    eyes.type(name)
    wait_for(lambda: [one.name for one in eyes.everything() if one.role == "check box"] == [name], name)
    eyes.click(name, "check box")


def close_to_tray(machine: Machine, desk: Desk, steps: Steps) -> None:
    """On the page of preferences."""
    eyes = Eyes(machine)
    prefer(eyes, "Keep exchanging when the window is closed")
    waited(desk.icons, "the icon beside the clock")
    eyes.key("alt+F4")
    wait_for(lambda: not windows(machine), "the end of the window")
    steps.done("the window is closed, and its icon stays")


def no_start_at_login(machine: Machine) -> None:
    """After the program is gone, a desktop skips the file."""
    assert (machine.root / AT_LOGIN[1:]).is_file(), "what belongs to the person was removed"
    try:
        machine.run("gio", "launch", AT_LOGIN)
    except Failed:
        return
    raise Failed("the desktop would start a program that is gone")


def waited(queue: "SimpleQueue[Any]", what: str, seconds: float = 60) -> Any:
    try:
        return queue.get(timeout=seconds)
    except Empty:
        raise Failed(f"{what} did not come within {seconds:.0f} seconds") from None
