"""The library in the terminal: Ana, who founded the group, and Ben lend one drill while they are apart."""

from datetime import datetime, timedelta
from typing import Any

from tests.desktop.cli.conftest import Hub

SYNC = ("sync", "--for", "20s", "--until-quiet", "--peer")
TODAY = datetime.now().astimezone().date()
DUE = TODAY + timedelta(days=7)
LOAN = ("thing=Drill", f"since={TODAY}", f"due={DUE}", "condition=good")
TWICE = "Drill was lent to two people at the same time. Say whose loan has ended."


def test_what_was_lent_twice_apart_is_settled_by_a_librarian(street: Any, ben: Any, hub: Hub) -> None:
    assert "switched off" in street.refused("do", "library.add_thing", "name=Drill")
    street.done("settings", "set", "--on", "library")
    assert ben(*SYNC, hub.address).code == 0
    ben.done("do", "library.add_thing", "name=Drill", "number=G-017", "days=14")
    assert ben(*SYNC, hub.address).code == 0
    street.done("do", "library.take", *LOAN)
    ben.done("do", "library.take", *LOAN)
    assert ben(*SYNC, hub.address).code == 0
    assert TWICE in street.done("today").out.partition("Coming")[0]
    assert TWICE not in ben.done("today").out
    assert f"{TWICE} (librarians)" in ben.done("show", "Drill").out
    assert "more than once" in ben.refused("do", "library.give_back", "thing=Drill", "back=good")
    street.done("do", "library.end_loan", "thing=Drill", "holder=Ben", "back=good")
    assert ben(*SYNC, hub.address).code == 0
    for program in (street, ben):
        shown = program.done("show", "Drill").out
        assert TWICE not in shown
        assert f"Who has it: Ben, From: {TODAY}, Due on: {DUE}" in shown
        assert [each["state"] for each in program.done("list", "thing", "--json").json] == ["out"]
