"""Who has joined is told, and who is called as somebody else is warned."""

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.app.banners import Banners
from desktop.app.newcomers import Newcomers
from desktop.kit.bridge import EngineBridge
from sync import api

ROSA, WALT, TWIN = b"r" * 16, b"w" * 16, b"t" * 16
JOINED = 1_780_000_000_000
GROUP = api.Group(1, b"g" * 32, "Linden Street", "block-club", ROSA)


class Store:
    """Members as the store gives them."""

    def __init__(self) -> None:
        self.people: list[tuple[bytes, str, int, int]] = [(ROSA, "Rosa Delgado", JOINED, 1)]
        self.notes: dict[str, str] = {}

    def rows(self, _sql: str, _parameters: Sequence[Any] = (), /) -> list[tuple[Any, ...]]:
        return list(self.people)


@pytest.fixture
def store(bridge: EngineBridge, monkeypatch: pytest.MonkeyPatch) -> Store:
    made = Store()
    monkeypatch.setattr(bridge, "rows", made.rows)
    monkeypatch.setattr(bridge, "local", made.notes.get)
    monkeypatch.setattr(bridge, "remember", made.notes.__setitem__)
    return made


def test_who_joins_is_named_and_many_are_counted(bridge: EngineBridge, store: Store, qtbot: QtBot) -> None:
    banners, said = Banners(), []
    qtbot.addWidget(banners)
    newcomers = Newcomers(bridge, GROUP, said.append, banners, banners)
    newcomers.look()
    assert said == []
    store.people.append((WALT, "Walt", JOINED, 1))
    newcomers.look()
    assert said == ["Walt has joined."]
    store.people += [(bytes([number]) * 16, f"Person {chr(65 + number)}", JOINED, 1) for number in range(5)]
    newcomers.look()
    assert said[-1] == "5 people have joined."
    store.people.pop()
    newcomers.look()
    assert len(said) == 2


def test_a_second_rosa_is_noticed_on_entry(bridge: EngineBridge, store: Store, qtbot: QtBot) -> None:
    banners, said = Banners(), []
    qtbot.addWidget(banners)
    newcomers = Newcomers(bridge, GROUP, said.append, banners, banners)
    newcomers.warn()
    assert banners.text("alike") == ""
    store.people.append((TWIN, "Rosa Delgad\N{CYRILLIC SMALL LETTER O}", JOINED + 10**9, 1))
    newcomers.look()
    assert "Look twice" in said[0]
    assert "here since" in said[0]
    assert "there is also" in banners.text("alike")
    banners.findChildren(QAbstractButton)[0].click()
    newcomers.look()
    assert banners.text("alike") == "", "it is said once"
    store.people.append((WALT, "rosa delgado", JOINED, 1))
    newcomers.look()
    assert "there is also" in banners.text("alike"), "of somebody else it is said anew"
