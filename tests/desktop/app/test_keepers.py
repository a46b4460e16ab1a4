"""What modules do while no page of theirs is shown: the window says once that a calendar file cannot be written, and
leads to where another one is chosen."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import keepers
from desktop.app.window import Window
from desktop.features import PAGES
from desktop.features.gatherings.feed import keeper
from desktop.features.gatherings.feed.notes import FEED, Feed, key, write
from desktop.features.gatherings.feed.sheet import FeedSheet
from desktop.kit.bridge import EngineBridge
from models.errors import Refused
from sync import api
from sync.reader import Reader
from tests.desktop.conftest import ask, delete_closed

Home = tuple[EngineBridge, api.Group]


@pytest.fixture
def window(home: Home, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setattr(keeper, "PAUSE", 20)
    bridge, group = home
    made = Window(bridge, Reader, PAGES)
    qtbot.addWidget(made)
    made.show_group(group)
    yield made
    made.close()
    delete_closed()


def test_a_banner_leads_to_the_sheet_and_goes_when_the_file_is_well(
    window: Window, home: Home, qtbot: QtBot, tmp_path: Path
) -> None:
    bridge, group = home
    folder = tmp_path / "drive"
    bridge.remember(key(FEED, group.id), write(Feed(str(folder / "street.ics"))))
    keepers.begin(window, PAGES)
    topic = f"gatherings/{group.number}"
    assert window.view is not None
    banners = window.view.banners
    said = "The folder of the calendar file street.ics is not there"
    qtbot.waitUntil(lambda: said in banners.text(topic), timeout=10_000)
    next(each for each in banners.findChildren(QPushButton) if each.text() == "Look at it…").click()
    assert banners.text(topic) == ""
    qtbot.waitUntil(lambda: window.findChild(FeedSheet) is not None, timeout=10_000)
    sheet = window.findChild(FeedSheet)
    assert sheet is not None
    assert sheet.isVisible()
    assert "Connect the drive" in sheet.problem.text()
    assert sheet.isAncestorOf(window.focusWidget())
    folder.mkdir()
    when = "2031-03-05T18:00+01:00/2031-03-05T20:00+01:00"
    ask(qtbot, bridge, api.Do(group.number, "gatherings.add_gathering", {"name": "Choir", "when": when}))
    qtbot.waitUntil(lambda: (folder / "street.ics").exists(), timeout=10_000)
    qtbot.waitUntil(lambda: not sheet.problem.isVisible(), timeout=10_000)
    assert re.match("Last written: .+", sheet.state.text())
    sheet.close_sheet()
    window.view.pages.show_page("home")
    window.view.pages.show_page("gatherings")
    assert not [each for each in window.findChildren(FeedSheet) if each.isVisible()]


def test_no_banner_stands_above_the_very_thing_to_which_it_leads(window: Window, home: Home, qtbot: QtBot) -> None:
    bridge, group = home
    when = "2031-03-05T18:00+01:00/2031-03-05T20:00+01:00"
    done = ask(qtbot, bridge, api.Do(group.number, "gatherings.add_gathering", {"name": "Choir", "when": when}))
    record = done.records[0].hex()
    spec = next(each for each in PAGES if each.name == "gatherings")
    assert window.view is not None
    window.view.pages.show_page("home")
    telling = keepers.Telling(window, spec)
    telling.tell(record, group, Refused("due.gathering.starts", title="Choir"))
    topic, banners = f"gatherings/{group.number}", window.view.banners
    assert banners.text(topic)
    window.view.pages.show_page("gatherings", record)
    assert not banners.text(topic)
    telling.tell(record, group, Refused("due.gathering.starts", title="Choir"))
    assert not banners.text(topic)
    window.view.pages.show_page("home")
    assert banners.text(topic)
    window.show_group(group)
    assert window.view.banners.text(topic), "it waits for nobody to look again, after larger letters for example"
    banners = window.view.banners
    telling.tell(record, group, None)
    assert not banners.text(topic)
