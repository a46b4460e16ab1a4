from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app.group import GroupView
from desktop.features import PAGES
from desktop.features.settings.page import SettingsPage
from desktop.features.settings.rows import proposal
from desktop.kit.bridge import EngineBridge
from desktop.kit.membership import Own
from desktop.kit.page import build
from models.features import FEATURES
from models.features.settings import ALWAYS_ON
from sync import api
from tests.desktop.conftest import ask

Home = tuple[EngineBridge, api.Group]


@pytest.fixture
def page(home: Home, qtbot: QtBot) -> SettingsPage:
    bridge, group = home
    [spec] = [spec for spec in PAGES if spec.name == "settings"]
    made: Any = build(spec, None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.specs = PAGES
    bridge.changed.connect(
        lambda _group, feature, order_keys, _list: made.refresh(order_keys) if feature in made.features else None
    )
    made.open(group, bridge)
    made.show()
    qtbot.waitUntil(lambda: bool(made.who.text()), timeout=10_000)
    return made  # type: ignore[no-any-return]


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_whoever_has_the_power_renames_the_group(page: SettingsPage, home: Home, qtbot: QtBot) -> None:
    name, purpose = page.name.fields.values()
    assert (name.text(), purpose.text(), page.name.button.isEnabled()) == ("Maple Street", "", False)
    assert "You may change" in page.who.text()
    assert not any(line.toolTip() for line in page.name.fields.values())
    name.selectAll()
    qtbot.keyClicks(name, "Elm Street")
    qtbot.keyClicks(purpose, "Neighbours")
    page.refresh(())
    assert (name.text(), purpose.text()) == ("Elm Street", "Neighbours"), "what is being typed stays"
    with qtbot.waitSignal(page.toast, timeout=10_000):
        qtbot.keyClick(purpose, Qt.Key.Key_Return)
    bridge, group = home
    assert bridge.rows("SELECT name, purpose FROM group_settings") == [("Elm Street", "Neighbours")]
    assert bridge.rows("SELECT name FROM groups") == [("Elm Street",)]
    assert not page.name.button.isEnabled()
    ask(qtbot, bridge, api.Do(group.number, "settings.change", {"name": ""}))
    qtbot.waitUntil(lambda: name.text() == "Maple Street", timeout=10_000)


def test_a_steward_alone_decides_who_lets_people_in(page: SettingsPage, home: Home, qtbot: QtBot) -> None:
    assert page.admission.chosen == "stewards"
    assert not page.admission.button.isEnabled()
    page.admission.ways["members"].click()
    with qtbot.waitSignal(page.toast, timeout=10_000) as told:
        page.admission.button.click()
    assert told.args == ["This is in force now."]
    bridge, group = home
    assert ask(qtbot, bridge, api.AskRoll(group.number)).rules == {"admission": "members"}
    qtbot.waitUntil(lambda: not page.admission.button.isEnabled(), timeout=10_000)


def test_it_says_who_is_missing_until_nobody_is(page: SettingsPage) -> None:
    assert page.short.text().startswith("Only Rosa may let people in, suspend somebody")
    assert "Three people should" in page.short.text()
    assert "decide together who else becomes a steward" in page.short.text()
    assert "`" not in page.short.text()
    assert page.short.isVisible()
    page._show_roll(api.Roll((), (), ()))
    assert not page.short.isVisible()


def test_modules_are_switched_and_their_pages_go(home: Home, qtbot: QtBot) -> None:
    bridge, group = home
    view = GroupView(bridge, group, [group], PAGES, QAction("Invite"), QAction("Go"))
    qtbot.addWidget(view)
    view.show()
    shown: Any = view.pages.by_name["conversations"]
    assert view.page is shown
    view.show_page("settings")
    settings: Any = view.page
    assert set(settings.modules.boxes) == {each.name for each in FEATURES} - set(ALWAYS_ON)
    on = {name for name, box in settings.modules.boxes.items() if box.isChecked()}
    assert on == {each.name for each in FEATURES if not each.optional} - set(ALWAYS_ON)
    settings.modules.boxes["conversations"].click()
    qtbot.waitUntil(lambda: all(spec.name != "conversations" for spec in view.pages.specs), timeout=10_000)
    assert all(row.page != "conversations" for row in view.side.list.rows.items)
    settings.modules.boxes["conversations"].click()
    qtbot.waitUntil(lambda: any(spec.name == "conversations" for spec in view.pages.specs), timeout=10_000)
    ask(qtbot, bridge, api.Do(group.number, "settings.change", {"name": "Elm Street"}))
    qtbot.waitUntil(lambda: view.group.name == "Elm Street", timeout=10_000)
    assert spoken(view.side.group_button) == "Elm Street, choose a group"


def test_others_read_and_are_told_whom_to_ask(
    page: SettingsPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("desktop.features.settings.page.own", lambda *_of: Own("member", frozenset()))
    page.refresh(())
    assert all(line.isReadOnly() for line in page.name.fields.values())
    assert not page.name.button.isVisible()
    assert not any(box.isEnabled() for box in page.modules.boxes.values())
    qtbot.waitUntil(lambda: "are changed by Rosa. Ask them." in page.who.text(), timeout=10_000)
    for part in (*page.name.fields.values(), *page.modules.boxes.values()):
        assert "Ask them." in part.toolTip()


def test_parts_have_names_for_those_who_hear_them(page: SettingsPage) -> None:
    assert [spoken(line) for line in page.name.fields.values()] == ["Name of the group", "What the group is for"]
    assert spoken(page.admission.ways["members"]) == "Every member who votes"
    assert spoken(page.modules.boxes["conversations"])
    assert page.modules.boxes["conversations"].accessibleDescription().startswith("Channels for talking")


def test_a_proposal_of_others_is_signed_here(page: SettingsPage, qtbot: QtBot) -> None:
    changes = (("rule", "admission=vouches", b""), ("rule", "quorum=3", b""))
    resolution = api.Resolution(b"r" * 32, 1, "open", b"b", (b"b" * 16,), 2, 1, changes)
    page.admission.show_rules("stewards", True, [resolution], b"a" * 16)
    [shown] = page.admission._proposals
    [sign] = [child for child in shown.children() if hasattr(child, "click")]
    with qtbot.waitSignal(page.admission.sign) as signed:
        sign.click()
    assert signed.args == [resolution.id]
    page.admission.show_rules("stewards", True, [resolution], b"b" * 16)
    assert not any(hasattr(child, "click") for child in page.admission._proposals[0].children())


def test_rules_in_words() -> None:
    assert proposal("admission=members") == "Proposed for who lets people in: Every member who votes."
    assert proposal("quorum=3") == "Proposed as a rule: quorum=3."
    assert proposal("", "back", "Ana") == "Proposed: Ana is back."


def test_it_is_said_whose_clock_is_asked(page: SettingsPage, home: Home, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "once the computer" in page.clocks.text(), timeout=10_000)
    bridge, group = home
    [ana] = ask(qtbot, bridge, api.AskRoll(group.number)).keepers
    ask(qtbot, bridge, api.Propose(group.number, rules={f"away.{ana.hex()}": 1}))
    qtbot.waitUntil(lambda: "computers of others are asked: " in page.clocks.text(), timeout=10_000)
