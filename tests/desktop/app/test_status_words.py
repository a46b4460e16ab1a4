from dataclasses import dataclass

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from desktop.app.status_words import describe
from sync import api


def peer(number: int, *, connected: bool = True, lacks: int = 0, owes: int = 0, group: int = 1) -> api.Peer:
    return api.Peer(group, bytes([number]), bytes([number]), f"P{number}", connected, "", 0, lacks, owes)


def met(peer: api.Peer) -> api.Peer:
    return replace(peer, last_exchange=1)


ME = b"me"


@dataclass
class Case:
    status: api.Status
    short: str
    next_step: str


CASES = {
    "offline": Case(api.Status("offline", 0, "", ()), "Offline", "Join a network"),
    "offline with something to send": Case(api.Status("offline", 0, "", (), unsent=3), "Offline", "3 change"),
    "nobody yet": Case(api.Status("alone", 0, "", ()), "Alone here", "Invite somebody"),
    "nobody here": Case(api.Status("alone", 0, "", (peer(1, connected=False),)), "Alone here", "Nobody else"),
    "waiting": Case(api.Status("alone", 0, "", (peer(1, connected=False),), unsent=2), "Alone here", "2 change"),
    "receiving": Case(api.Status("some", 0, "", (peer(1, owes=7), peer(2, connected=False))), "2 of 3", "7 change"),
    "sending": Case(api.Status("some", 0, "", (peer(1, lacks=4), peer(2, connected=False))), "2 of 3", "4 change"),
    "equal": Case(api.Status("some", 1, "", (peer(1), peer(2, connected=False))), "2 of 3", "catch up"),
    "equal since the start": Case(
        api.Status("some", 0, "", (met(peer(1)), peer(2, connected=False))), "2 of 3", "catch up when they are back"),
    "not met yet": Case(api.Status("some", 0, "", (peer(1), peer(2, connected=False))), "2 of 3", "Catching up"),
    "everyone but old": Case(api.Status("everyone", 1, "", (peer(1),), newer=2), "All up", "newer Folkmoot"),
    "everyone": Case(api.Status("everyone", 1_700_000_000_000, "", (peer(1),)), "All up to date as of", "Nothing"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_each_state_says_what_is_and_what_to_do(qapp: QApplication, case: Case) -> None:
    words = describe(case.status, 1, ME)
    assert case.short in words.short
    assert case.next_step in words.next_step
    assert words.short in words.whole
    assert words.next_step in words.whole


def test_another_groups_neighbours_do_not_count(qapp: QApplication) -> None:
    """Never "up to date" for a group of which nobody is here."""
    status = api.Status("everyone", 1, "", (peer(1, group=2), peer(2, connected=False)))
    assert describe(status, 1, ME).short == "Alone here"


def test_two_computers_of_one_person_are_one_person(qapp: QApplication) -> None:
    first = peer(1)
    second = api.Peer(1, b"other", first.member, "P1", True, "", 0, 0, 0)
    assert "2 of 3" in describe(api.Status("some", 1, "", (first, second, peer(2, connected=False))), 1, ME).short
