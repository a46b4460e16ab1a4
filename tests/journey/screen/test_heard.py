"""What a blind neighbour hears over the bus of screen readers: roles, names, states and order."""

from typing import Any

import pytest
from trial_eyes import SELECTED
from trial_life import choose_passphrase, start_group, write
from trial_machine import wait_for

pytestmark = pytest.mark.slow
PATIENCE = 90
"""Seconds that a step may take on a busy computer."""


def order(eyes: Any, *parts: tuple[str, str]) -> None:
    """All these are heard, one after the other. A name may go on after its beginning."""
    heard = eyes.everything()
    for role, beginning in parts:
        at = next((at for at, one in enumerate(heard) if one.role == role and one.name.startswith(beginning)), None)
        left = "\n".join(f"  {one.role}: {one.name[:100]}" for one in heard)
        assert at is not None, f"{role} {beginning!r} is not among what comes then:\n{left}"
        heard = heard[at + 1 :]


def test_home_and_a_discussion(here: Any, eyes: Any) -> None:
    here.folkmoot()
    eyes.find("Choose a passphrase", seconds=PATIENCE)
    choose_passphrase(eyes)
    start_group(eyes)
    write(eyes, "The stairs are wet")
    write(eyes, "Until noon")
    order(eyes, ("list", "Pages and channels"), ("list item", "announcements"), ("heading", "announcements"),
          ("list", "Messages"), ("list item", "Rosa, today"), ("list item", "Rosa, today"),
          ("text", "Write to #announcements"), ("push button", "Attach files"), ("push button", "Send"))  # fmt: skip
    messages = [one.name for one in eyes.everything() if one.role == "list item" and one.name.startswith("Rosa, today")]
    assert ["stairs" in messages[0], "noon" in messages[1]] == [True, True], "the oldest first"
    shown = [one.name for one in eyes.everything() if one.role == "list item" and one.states & SELECTED]
    assert any(name.startswith("announcements") and name.endswith("shown") for name in shown), shown
    (text,) = (one for one in eyes.focused() if one.name)
    assert text.role == "text"
    eyes.key("ctrl+1")
    eyes.find("What is up", "list", seconds=PATIENCE)
    order(eyes, ("list item", "Home, shown"), ("heading", "Home"), ("list", "What is up"), ("list item", "First steps"))
    inside = [one for one in eyes.focused() if one.role == "list item"]
    assert len(inside) == 1, "one line of the list has the keyboard"
    eyes.key("Down")
    wait_for(lambda: [one for one in eyes.focused() if one.role == "list item"] != inside, "the next line", PATIENCE)
    nameless = [one for one in eyes.everything()
                if one.role in ("push button", "button", "check box", "text", "list", "list item", "combo box")
                and not one.name]  # fmt: skip
    assert not nameless


def test_a_list_a_form_and_a_chart(here: Any, eyes: Any) -> None:
    """The parts of which all pages are made."""
    here.folkmoot("demo", "--gallery")
    eyes.find("Parts", "list", seconds=PATIENCE)
    order(eyes, ("list", "Parts"), ("text", "Find in this list"), ("list", "List: sample"),
          ("list item", "Street party, being prepared, In front of number 7"))  # fmt: skip
    eyes.click("Charts", "list item")
    eyes.find("Chart: Loans", "chart")
    order(eyes, ("heading", "Shall we buy a ladder?"), ("push button", "As a table"),
          ("chart", "Chart: Shall we buy a ladder?"), ("chart", "Chart: Loans"))  # fmt: skip
    eyes.go("As a table")
    eyes.key("Return")
    eyes.find("Shall we buy a ladder?", "table")
    order(eyes, ("heading", "Shall we buy a ladder?"), ("push button", "As a picture"),
          ("table", "Shall we buy a ladder?"), ("chart", "Chart: Loans"))  # fmt: skip
    eyes.click("Form", "list item")
    eyes.find("tags…", "text")
    form = [one for one in eyes.everything() if one.role in ("text", "check box", "combo box", "spin button")]
    assert len(form) > 5
    assert all(one.name for one in form), [one for one in form if not one.name]
