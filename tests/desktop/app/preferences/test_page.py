"""The page of preferences over a real window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import translations
from desktop.app.preferences.lines import reach_words
from desktop.app.preferences.page import PreferencesPage
from desktop.app.preferences.table import TABLE
from desktop.app.window import Window
from desktop.features import PAGES
from desktop.features.settings.page import SettingsPage
from desktop.kit import theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.combo import ComboBox
from sync import api
from sync.reader import Reader
from tests.desktop.conftest import ask


@pytest.fixture
def window(home: tuple[EngineBridge, api.Group], qtbot: QtBot) -> Window:
    bridge, group = home
    made = Window(bridge, Reader, PAGES)
    qtbot.addWidget(made)
    made.show_group(group)
    return made


@pytest.fixture
def page(window: Window) -> PreferencesPage:
    window.registry.by_name["preferences"].trigger()
    assert window.view is not None
    shown = window.view.page
    assert isinstance(shown, PreferencesPage)
    return shown


def test_each_preference_has_a_name_of_its_own_and_a_default_among_its_choices() -> None:
    table = [each for _, inside in TABLE for each in inside]
    names = [each.name for each in table]
    assert sorted(set(names)) == sorted(names)
    switches = {each.name for each in table if each.kind == "switch"}
    for each in table:
        assert not each.choices or each.default in dict(each.choices), each.name
        assert bool(each.choices) == (each.kind == "choice"), each.name
        assert not each.needs or each.needs in switches, each.name


def test_a_choice_on_the_page_holds_at_once_and_is_kept(page: PreferencesPage, window: Window, qtbot: QtBot) -> None:
    combo = page.lines["window/theme"].control
    assert isinstance(combo, ComboBox)
    combo.choose("dark")
    assert theme.colours().name == "dark"
    assert window.registry.by_name["dark"].isChecked()
    qtbot.waitUntil(lambda: window.bridge.rows("SELECT value FROM local WHERE key = 'window/theme'") == [("dark",)])
    window.registry.by_name["light"].trigger()
    assert combo.chosen == "light", "the page follows the menu"


def test_a_note_that_is_no_choice_is_the_default(page: PreferencesPage, window: Window) -> None:
    window.bridge.remember("window/theme", "plaid")
    combo = page.lines["window/theme"].control
    assert isinstance(combo, ComboBox)
    assert combo.chosen == "system"


def test_preferences_are_found_by_words_of_their_choices(page: PreferencesPage, window: Window) -> None:
    page.filter.setText("high  CONTRAST")
    assert [name for name, line in page.lines.items() if not line.isHidden()] == ["window/theme"]
    assert [surface.isHidden() for surface, _ in page.cards].count(False) == 1
    page.filter.setText("never heard of")
    assert not page.nothing.isHidden()
    window.view.show_page("preferences", "window/theme")  # type: ignore[union-attr]
    assert page.filter.text() == ""
    assert page.focusWidget() is page.lines["window/theme"].control
    assert page.nothing.isHidden()


def test_what_the_group_has_now_is_chosen_from(page: PreferencesPage, window: Window, qtbot: QtBot) -> None:
    """Channels that came meanwhile, and no module that is switched off."""
    assert window.view is not None
    group = window.view.group
    assert "notify/page/library" not in page.lines
    said = [name for name in page.lines if name.startswith("notify/channel/")]
    page.filter.setText("roof")
    window.view.show_page("home")
    ask(qtbot, window.bridge, api.Do(group.number, "conversations.add_channel", {"name": "roof garden"}))
    ask(qtbot, window.bridge, api.Do(group.number, "settings.switch", {"module": "library", "on": True}))
    window.view.show_page("preferences")
    assert "notify/page/library" in page.lines
    [new] = [name for name in page.lines if name.startswith("notify/channel/") and name not in said]
    assert [name for name, line in page.lines.items() if not line.isHidden()] == [new], "what was looked for is found"
    assert len(page.cards) == len({surface.accessibleName() for surface, _ in page.cards}), "each card stands once"


def test_the_notifications_of_a_channel_are_one_step_away(page: PreferencesPage, window: Window) -> None:
    talk = window.view.pages.by_name["conversations"]
    window.view.show_page("conversations", "")
    assert talk.can("notify")
    channel = talk.channel
    talk.act("notify")
    assert window.view.page is page
    assert page.lines[f"notify/channel/{channel.record.hex()}"].control.hasFocus()


def test_what_the_group_decides_is_one_step_away(page: PreferencesPage, window: Window) -> None:
    control = page.lines["settings/name"].control
    assert isinstance(control, QPushButton)
    control.click()
    assert window.view is not None
    assert window.view.place.page == "settings"


def test_people_whom_one_does_not_hear_are_one_step_away(page: PreferencesPage, window: Window) -> None:
    control = page.lines["conversations/unheard"].control
    assert isinstance(control, QPushButton)
    assert "On all your computers" in control.accessibleDescription()
    control.click()
    assert window.view is not None
    assert (window.view.place.page, window.view.place.entry) == ("conversations", "unheard")


def test_zoom_by_keys_lays_the_window_out_anew_with_what_is_typed(window: Window, qtbot: QtBot) -> None:
    assert window.view is not None
    window.view.show_page("settings")
    usual, before, place = theme.font("body").pointSizeF(), window.view, window.view.place
    purpose = settings_of(window).name.fields["purpose"]
    qtbot.keyClicks(purpose, "Neighbours")
    by_name = window.registry.by_name
    assert "Ctrl+=" in [keys.toString() for keys in by_name["larger"].shortcuts()]
    for _ in range(9):
        by_name["larger"].trigger()
    qtbot.waitUntil(lambda: window.view not in (None, before), timeout=5_000)
    assert window.view.place == place
    assert theme.font("body").pointSizeF() == 2 * usual
    anew = settings_of(window).name
    assert anew.fields["purpose"].text() == "Neighbours"
    assert anew.button.isEnabled()
    assert window.bridge.local("window/zoom") == "200"
    by_name["smaller"].trigger()
    assert window.bridge.local("window/zoom") == "175"
    by_name["usual"].trigger()
    assert window.bridge.local("window/zoom") is None
    qtbot.waitUntil(lambda: theme.font("body").pointSizeF() == usual and window.view is not None, timeout=5_000)


def test_where_preferences_apply_is_said_once_for_those_that_stand_together(page: PreferencesPage) -> None:
    for surface, lines in page.cards:
        reaches = [each.preference.reach for each in lines]
        said = [each.text() for each in surface.findChildren(QLabel)]
        usual = max(reaches, key=reaches.count)
        for reach in set(reaches):
            times = 1 if reach == usual else reaches.count(reach)
            assert said.count(reach_words(reach, page._group.name)) == times
        assert all(reach_words(each.preference.reach, page._group.name) in each.control.accessibleDescription()
                   for each in lines)  # fmt: skip


def settings_of(window: Window) -> SettingsPage:
    assert window.view is not None
    page = window.view.page
    assert isinstance(page, SettingsPage)
    return page


def test_another_language_is_spoken_at_once_at_the_same_place(window: Window, qtbot: QtBot, qapp: QApplication) -> None:
    assert window.view is not None
    window.view.show_page("settings")
    qtbot.keyClicks(settings_of(window).name.fields["purpose"], "Neighbours")
    before = window.view
    window.bridge.remember("window/language", "de")
    try:
        qtbot.waitUntil(lambda: window.view not in (None, before), timeout=30_000)
        page = settings_of(window)
        assert window.view.header.title.text() == "Einstellungen"
        qtbot.waitUntil(lambda: window.registry.by_name["lock"].text() == "&Sperren", timeout=30_000)
        assert page.name.fields["purpose"].text() == "Neighbours"
        window.bridge.remember("window/language", None)
        qtbot.waitUntil(lambda: window.registry.by_name["lock"].text() == "&Lock", timeout=30_000)
        qtbot.waitUntil(lambda: window.view is not None, timeout=30_000)
    finally:
        translations.switch(qapp, translations.SYSTEM)


def test_the_next_start_begins_with_the_language_that_was_chosen(tmp_path: Path) -> None:
    assert translations.chosen(tmp_path) == translations.SYSTEM
    translations.keep(tmp_path, "de")
    assert translations.chosen(tmp_path) == "de"
    (tmp_path / translations.FILE).write_text("../../etc")
    assert translations.chosen(tmp_path) == translations.SYSTEM
    (tmp_path / translations.FILE).write_bytes(b"\xff\xfe")
    assert translations.chosen(tmp_path) == translations.SYSTEM
    translations.keep(tmp_path, translations.SYSTEM)
    assert not (tmp_path / translations.FILE).exists()
