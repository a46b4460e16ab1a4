"""What is notified of, of messages and of what waits, over a real engine."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from msgspec import structs
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.notifications import levels, news
from desktop.app.notifications.news import News, mentions
from desktop.app.notifications.notifier import Notice, Notifier, notice
from desktop.app.window import Window
from desktop.features import PAGES
from desktop.features.conversations import queries
from desktop.kit.bridge import EngineBridge
from desktop.kit.preferences import choose
from desktop.place import Place
from sync import api
from sync.reader import Reader
from tests.desktop.conftest import ask, speaking

Home = tuple[EngineBridge, api.Group]


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "en_GB"):
        yield


@pytest.fixture
def shown() -> list[Notice]:
    return []


@pytest.fixture
def notifier(home: Home, shown: list[Notice], qtbot: QtBot) -> Notifier:
    bridge, group = home
    window = Window(bridge, Reader, PAGES)
    qtbot.addWidget(window)
    window.show_group(group)
    window.view.show_page("home")  # type: ignore[union-attr]
    made = Notifier(window, shown.append)
    made._window = Behind(window)  # type: ignore[assignment]
    return made


class Behind:
    """The window, while another program is in front."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def isActiveWindow(self) -> bool:  # noqa: N802
        return False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._window, name)


def said(home: Home, qtbot: QtBot, text: str, channel: str = "street") -> int:
    """A message of this person, in the store; its order key."""
    bridge, group = home
    where = next(each for each in queries.channels(bridge, group.number) if each.name == channel)
    done = ask(qtbot, bridge, api.Do(group.number, "conversations.say", {"channel": where.record, "text": text}))
    (message,) = queries.by_record(bridge, done.records).values()
    return message.order_key


def as_ben(home: Home) -> api.Group:
    """The group as somebody else sees it: what Rosa wrote is another's message there."""
    return structs.replace(home[1], me=b"\x07" * 16)


def told(home: Home, keys: list[int], since: int = 0) -> list[News]:
    return news.messages(home[0], as_ben(home), keys, since, round(time.time() * 1_000))


def test_messages_are_told_by_the_level_of_their_channel(home: Home, qtbot: QtBot) -> None:
    bridge, group = home
    key = said(home, qtbot, "Water is off")
    assert told(home, [key]) == [], "by itself only what names or answers this person"
    choose(bridge, levels.TALK, levels.ALL, group.id)
    (found,) = told(home, [key])
    assert (found.title, found.text) == ("Rosa · #street", "Water is off")
    assert found.place.page == "conversations"
    assert told(home, []) == [found], "the newest ones, when very many have come"
    street = next(each for each in queries.channels(bridge, group.number) if each.name == "street")
    choose(bridge, levels.of_channel(street), levels.NONE, group.id)
    assert told(home, [key]) == []
    assert told(home, []) == []


def test_no_news_are_own_messages_old_ones_and_those_that_are_read(home: Home, qtbot: QtBot) -> None:
    bridge, group = home
    choose(bridge, levels.TALK, levels.ALL, group.id)
    key = said(home, qtbot, "Water is off")
    now = round(time.time() * 1_000)
    assert news.messages(bridge, group, [key], 0, now) == []
    assert told(home, [key], since=now + 60_000) == [], "a newcomer gets years at once"
    assert news.messages(bridge, as_ben(home), [key], 0, now + 2 * news.OLD) == []
    street = next(each for each in queries.channels(bridge, group.number) if each.name == "street")
    assert len(told(home, [key])) == 1
    bridge.remember(queries.read_key(street.record), str(key))
    qtbot.waitUntil(lambda: told(home, [key]) == [], timeout=10_000)


@pytest.mark.parametrize(("text", "named"), [
    ("Can Rosa Delgado come?", True), ("ask rosa delgado!", True), ("@Rosa please", True), ("@rosalind please", False),
    ("Rosa is away", False), ("Rosa Delgadowicz", False), ("", False),
])  # fmt: skip
def test_a_mention_is_a_whole_name_or_the_first_one_after_an_at(text: str, named: bool) -> None:
    assert mentions(text, "Rosa Delgado") is named


def test_nobody_without_a_name_is_mentioned() -> None:
    assert not mentions("a @ b", "")


def some(home: Home, count: int) -> list[News]:
    group = home[1]
    place = Place(group.id, "conversations", "ab" * 16, "cd" * 16)
    return [News(group, place, "message", at, "Ana · #garden", f"Hello {at}") for at in range(count)]


def test_without_previews_only_the_group_is_named(home: Home) -> None:
    (one,) = some(home, 1)
    assert notice([one], preview=False) == Notice("Maple Street", "1 new message", one.place)
    assert notice([one], preview=True) == Notice("Ana · #garden", "Hello 0", one.place)


def test_a_flood_is_one_notification_that_leads_to_where_it_came(home: Home) -> None:
    flood = some(home, 200)
    need = replace(flood[0], kind="waiting", key="need", place=Place(home[1].id, "library"))
    assert notice(flood, preview=True) == Notice("Maple Street", "200 new messages", flood[0].place)
    both = notice([*flood, need], preview=True)
    assert both.text == "200 new messages and 1 thing waits for you"
    assert both.place.page == "home"


def test_each_thing_is_told_once_and_counted_until_the_window_is_looked_at(
    notifier: Notifier, home: Home, shown: list[Notice]
) -> None:
    title = notifier._window.windowTitle()
    notifier.tell(some(home, 2))
    notifier.tell(some(home, 3))
    assert [each.text for each in shown] == ["2 new messages", "3 new messages"]
    assert notifier._window.windowTitle() == f"(3) {title}"
    notifier.tell(some(home, 3))
    assert len(shown) == 2
    notifier._unseen = []
    notifier._show_count()
    assert notifier._window.windowTitle() == title


@pytest.mark.parametrize("choice", [
    lambda bridge: choose(bridge, levels.NOTIFY, ""),
    lambda bridge: [choose(bridge, each, chosen) for each, chosen in
                    ((levels.QUIET, "1"), (levels.QUIET_FROM, "00:00"), (levels.QUIET_UNTIL, "23:59"))],
])  # fmt: skip
def test_who_wants_none_or_has_quiet_hours_gets_none(
    notifier: Notifier, home: Home, shown: list[Notice], choice: Callable[[EngineBridge], object]
) -> None:
    choice(home[0])
    notifier.tell(some(home, 1))
    assert shown == []
    assert notifier._window.windowTitle().startswith("(1) ")


def test_danger_is_told_in_quiet_hours_too_in_words_that_name_nothing_and_leads_to_the_alert(
    notifier: Notifier, home: Home, shown: list[Notice], qtbot: QtBot
) -> None:
    bridge, group = home
    for each, chosen in ((levels.QUIET, "1"), (levels.QUIET_FROM, "00:00"), (levels.QUIET_UNTIL, "23:59")):
        choose(bridge, each, chosen)
    given = {"title": "Gas", "severity": "danger", "instruction": "Leave."}
    alert = bytes(ask(qtbot, bridge, api.Do(group.number, "alerts.add_alert", given)).records[0])
    bridge.reminded.emit(api.Reminder(group.number, alert, "Gas", "due.alert.ends_soon", 0))
    assert shown == []
    notifier.tell(some(home, 2))
    bridge.reminded.emit(api.Reminder(group.number, alert, "Gas", "due.alert.told_danger", 0))
    place = Place(group.id, "alerts", alert.hex())
    assert shown == [Notice("Maple Street", "Danger! Read what to do, and say how you are.", place)]


def test_what_one_was_just_reminded_of_is_told_once(
    notifier: Notifier, home: Home, shown: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    bridge, group = home
    alert = b"r" * 16
    waits = News(group, Place(group.id, "alerts", alert.hex()), "waiting", (alert, "need.alert.answer"), "Gas")
    monkeypatch.setattr(news, "waiting", lambda *_of: ([waits], 1))
    bridge.reminded.emit(api.Reminder(group.number, alert, "Gas", "due.alert.told", 0))
    notifier._changed = {group.number: set()}
    notifier.look()
    assert [each.text for each in shown] == ["1 thing waits for you"]


def test_quiet_hours_may_go_over_midnight(home: Home) -> None:
    bridge = home[0]
    assert not levels.is_quiet(bridge, "23:00")
    choose(bridge, levels.QUIET, "1")
    assert [levels.is_quiet(bridge, at) for at in ("21:59", "22:00", "03:00", "06:59", "07:00")] == [
        False, True, True, True, False]  # fmt: skip


def test_a_burst_of_changes_is_looked_at_once(notifier: Notifier, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    bridge, group = home
    asked: list[list[int]] = []

    def note(_bridge: object, _group: object, keys: list[int], *_times: int) -> list[News]:
        asked.append(list(keys))
        return []

    monkeypatch.setattr(news, "messages", note)
    for at in range(10):
        bridge.changed.emit(group.number, "conversations", (at,), group.number)
    bridge.changed.emit(group.number, "conversations", (77,), -5)
    bridge.changed.emit(0, "local", (), 0)
    notifier.look()
    assert asked == [[*range(10), 77]], "those in private circles too"
    for first in range(0, 600, 100):
        bridge.changed.emit(group.number, "conversations", tuple(range(first, first + 100)), group.number)
    notifier.look()
    assert asked[1:] == [[]], "of very many only the newest"


def test_what_is_said_to_a_few_names_who_wrote_and_is_told_without_a_mention(home: Home, qtbot: QtBot) -> None:
    bridge, group = home
    circle = ask(qtbot, bridge, api.OpenCircle(group.number, "people", "Us", ()))
    given = {"name": "Us", "direct": True, "circle": circle.id}
    talk = ask(qtbot, bridge, api.Do(group.number, "conversations.add_channel", given)).records[0]
    ask(qtbot, bridge, api.Do(group.number, "conversations.say", {"channel": talk, "text": "Just for you"}))
    (key,) = (each.order_key for each in queries.newest(bridge, talk))
    (found,) = told(home, [key])
    assert (found.title, found.text) == ("Rosa", "Just for you")
    assert found.place.entry == talk.hex()
    choose(bridge, levels.TALK, levels.NONE, group.id)
    assert told(home, [key]) == []
