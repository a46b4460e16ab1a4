"""A group from before there was the power to moderate conversations: who moderates there, and how others come to."""

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.features.conversations.moderation.granting import Older, older
from sync import api
from sync.roll_summary import Resolution, Role, RoleChange, Roll
from tests.desktop.features.conversations.moderation.test_window import cards, hide, last
from tests.desktop.features.conversations.test_page import Window

ANA, BEN = b"a" * 16, b"b" * 16
POWER = "messages.moderate"


@pytest.fixture
def window(qtbot: Any, beside: Any) -> Any:
    beside.two()
    made = Window(qtbot, beside)
    made.go("welcome")
    made.beside.run(made.beside.ben.say("You are all idiots"))
    made.sees("You are all idiots")
    yield made
    made.close()


def test_the_steward_moderates_and_gives_the_older_role_the_power(window: Window) -> None:
    ana, ben = window.beside.ana, last(window).message.author
    change = RoleChange("warden", (ben,), powers=("channels.moderate",))
    window.beside.run(ana.engine.handle(api.Propose(1, roles=(change,))))
    assert not window.beside.ben.rows("SELECT 1 FROM members WHERE member = ? AND powers LIKE '%messages%'", ben)
    hide(window)  # stewards hold every power, in old groups too
    listed = cards(window)
    window.qtbot.waitUntil(lambda: len(listed.cards.items) == 2)
    card = listed.cards.items[0]
    assert (card.name, card.strong) == ("warden", True)
    assert "Ana" in card.text
    listed.setCurrentIndex(listed.cards.index(0))
    QTest.keyClick(listed, Qt.Key.Key_G)
    window.qtbot.waitUntil(lambda: len(listed.cards.items) == 1, timeout=10_000)
    assert "This is in force now." in window.toasts
    has_power = "SELECT 1 FROM members WHERE member = ? AND powers LIKE '%messages.moderate%'"
    window.qtbot.waitUntil(lambda: bool(window.beside.ben.rows(has_power, ben)), timeout=20_000)


@dataclass
class Proposed:
    signed: tuple[bytes, ...] = ()
    state: str = "open"
    powers: str = f"channels.moderate {POWER}"

    def roll(self, *powers: str) -> Roll:
        one = Resolution(b"r" * 32, 2, self.state, ANA, self.signed, 2, 2, (("powers", f"warden={self.powers}", b""),))
        return Roll((), (Role("warden", powers, (BEN,)), Role("treasurer", (), (ANA,))), (one,))


def test_an_older_role_is_known_by_what_it_allows() -> None:
    before = ("channels.moderate",)
    assert older(Proposed().roll(*before), BEN) == [Older("warden", (BEN,), b"r" * 32)]
    assert older(Proposed((BEN,)).roll(*before), BEN) == [Older("warden", (BEN,), b"r" * 32, signed=True)]
    for put_aside in (Proposed(state="aside"), Proposed(powers="channels.moderate")):
        assert older(put_aside.roll(*before), BEN) == [Older("warden", (BEN,))]
    assert older(Proposed().roll(*before, POWER), BEN) == []
    assert older(Proposed().roll("*"), BEN) == []
