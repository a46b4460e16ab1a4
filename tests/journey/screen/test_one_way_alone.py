"""From the first start to lock and unlock: with the keyboard alone, with the mouse alone, with and without a tray."""

from typing import Any

import pytest
from trial_desk import Desk
from trial_eyes import windows
from trial_life import PASSPHRASE, choose_passphrase, start_group
from trial_machine import BUTTON, wait_for

pytestmark = pytest.mark.slow
PATIENCE = 90
"""Seconds that a step may take on a busy computer."""


def has_keyboard(eyes: Any, name: str) -> None:
    """Wait until the part with this name has the keyboard."""
    wait_for(lambda: any(one.name.startswith(name) for one in eyes.focused()), f"the keyboard at {name!r}", PATIENCE)


def test_with_the_keyboard_alone(here: Any, eyes: Any) -> None:
    program = here.folkmoot()
    eyes.find("Choose a passphrase", seconds=PATIENCE)
    has_keyboard(eyes, "Passphrase")
    eyes.type(PASSPHRASE)
    eyes.go("Once more")
    eyes.type(PASSPHRASE)
    eyes.key("Return")
    has_keyboard(eyes, "Start a group")
    eyes.key("Return")
    has_keyboard(eyes, "What is the group called?")
    eyes.type("Maple Street")
    eyes.go("What are you called in it?")
    eyes.type("Rosa")
    eyes.key("Return")
    eyes.find("What is up", "list", seconds=PATIENCE)
    assert any(one.role == "list item" for one in eyes.focused()), "Home can be read at once"
    eyes.key("ctrl+2")
    has_keyboard(eyes, "Write to")
    eyes.type("The stairs are wet")
    eyes.key("Return")
    eyes.says("Rosa, today", PATIENCE)
    eyes.says("The stairs are wet", PATIENCE)
    eyes.key("ctrl+l")
    eyes.find("Welcome back", seconds=PATIENCE)
    has_keyboard(eyes, "Passphrase")
    assert "stairs" not in " ".join(one.name for one in eyes.everything()), "nothing is told while it is locked"
    eyes.type("wrong")
    eyes.key("Return")
    eyes.says("passphrase", PATIENCE)
    eyes.go("Passphrase")
    eyes.key("ctrl+a")
    eyes.type(PASSPHRASE)
    eyes.key("Return")
    eyes.says("The stairs are wet", PATIENCE)
    has_keyboard(eyes, "Write to")
    eyes.key("ctrl+q")
    assert program.wait(PATIENCE) == 0, here.printed()


def test_with_the_mouse_alone(here: Any, eyes: Any) -> None:
    """Letters are typed into a field that was clicked; no other key is pressed."""
    program = here.folkmoot()
    eyes.find("Choose a passphrase", seconds=PATIENCE)
    choose_passphrase(eyes)
    eyes.find("Start a group…", seconds=PATIENCE)
    click_into_the_group(eyes)
    eyes.click("street, …", "list item")
    eyes.click("Write to…", "text")
    eyes.type("The stairs are wet")
    eyes.click("Send", *BUTTON)
    eyes.says("The stairs are wet", PATIENCE)
    eyes.click("Home…", "list item")
    eyes.find("What is up", "list")
    eyes.click("Group", "menu item")
    eyes.click("Lock…", "menu item")
    eyes.find("Welcome back", seconds=PATIENCE)
    eyes.click("Passphrase", "text", "password text")
    eyes.type(PASSPHRASE)
    eyes.click("Unlock", *BUTTON)
    eyes.find("What is up", "list", seconds=PATIENCE)
    eyes.click("Group", "menu item")
    eyes.click("Quit…", "menu item")
    assert program.wait(PATIENCE) == 0, here.printed()


def click_into_the_group(eyes: Any) -> None:
    eyes.click("Start a group…", *BUTTON)
    eyes.click("What is the group called?", "text", seconds=PATIENCE)
    eyes.type("Maple Street")
    eyes.click("What are you called in it?", "text")
    eyes.type("Rosa")
    eyes.click("Start the group", *BUTTON)
    eyes.find("What is up", "list", seconds=PATIENCE)


def test_closing_ends_it_where_there_is_no_place_for_icons(here: Any, eyes: Any) -> None:
    program = here.folkmoot()
    eyes.find("Choose a passphrase", seconds=PATIENCE)
    choose_passphrase(eyes)
    click_into_the_group(eyes)
    eyes.key("alt+F4")
    assert program.wait(PATIENCE) == 0, here.printed()


def test_closing_asks_once_and_stays_where_icons_have_a_place(here: Any, eyes: Any) -> None:
    desk = Desk(here)
    program = here.folkmoot()
    eyes.find("Choose a passphrase", seconds=PATIENCE)
    choose_passphrase(eyes)
    start_group(eyes)
    eyes.key("alt+F4")
    eyes.find("Keep exchanging in the background?", seconds=PATIENCE)
    has_keyboard(eyes, "Keep exchanging")
    eyes.key("Return")
    assert desk.icons.get(timeout=PATIENCE), "its icon is beside the clock"
    wait_for(lambda: not windows(here), "the window to close", PATIENCE)
    assert program.poll() is None, here.printed()
    assert here.folkmoot().wait(PATIENCE) == 0, "a second start only brings the window back"
    eyes.find("Write to…", "text", seconds=PATIENCE)
    eyes.key("ctrl+q")
    assert program.wait(PATIENCE) == 0, here.printed()
