"""The window over a real engine, from the first start to a group."""

import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QDate, QEvent, QIODevice, Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QFileOpenEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextBrowser,
)
from pytestqt.qtbot import QtBot

from desktop import second_start
from desktop.app import actions, licences
from desktop.app import help as help_page
from desktop.app.arrivals import Arrivals, SecondStarts
from desktop.app.first_run import FirstRun
from desktop.app.group import GroupView
from desktop.app.help import show_about
from desktop.app.invitation_sheet import sheet_of
from desktop.app.invitation_words import spelled
from desktop.app.invite import InviteSheet
from desktop.app.switcher import Switcher, actions_as_destinations
from desktop.app.unlock import ChoosePassphrase, KeyringClosed, Unlock
from desktop.app.window import Window
from desktop.arrival import Arrival
from desktop.features import PAGES
from desktop.kit import theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.dialogs import Sheet
from desktop.kit.empty import EmptyState
from desktop.version import version
from models.errors import Refused
from sync import api
from sync.reader import Reader
from sync.trust.invitation import Link, write_link

LINK = write_link(Link(bytes(32), bytes(16), "Elm Street"))
PASSPHRASE = "maple lantern copper owl"


def opened(bridge: EngineBridge, qtbot: QtBot) -> Window:
    window = Window(bridge, Reader, PAGES)
    qtbot.addWidget(window)
    window.begin()
    return window


@pytest.fixture
def window(home: tuple[EngineBridge, api.Group], qtbot: QtBot) -> Window:
    bridge, _group = home
    made = Window(bridge, Reader, PAGES)
    qtbot.addWidget(made)
    made.show_group(home[1])
    made.view.show_page("conversations")
    return made


def test_the_page_gives_way_at_once_to_the_sidebar(window: Window) -> None:
    view = window.view
    for width in (700, 1180):
        window.resize(width, 700)  # nothing is painted between this and the next round of events
        assert view.side.geometry().right() < view.pages.geometry().left()


@pytest.fixture(autouse=True)
def _light(qapp: QApplication):
    yield
    theme.theme().choose("light")


def said(window: Window) -> str:
    """What stands where there is no group, or nothing yet."""
    shown = window.centralWidget()
    return shown.text.text() if isinstance(shown, EmptyState) else ""


def test_from_the_first_start_to_a_group(engine_bridge: EngineBridge, qtbot: QtBot) -> None:
    window = opened(engine_bridge, qtbot)
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), ChoosePassphrase), timeout=10_000)
    form = window.centralWidget()
    form.first.setText(PASSPHRASE)
    form.second.setText(PASSPHRASE)
    form.action.click()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), FirstRun), timeout=20_000)
    first_run = window.centralWidget()
    first_run.choices.start.click()
    first_run.form.name.setText("Maple Street")
    first_run.form.person.setText("Rosa")
    first_run.form.action.click()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), GroupView), timeout=20_000)
    assert "Maple Street" in window.windowTitle()
    titles = [row.title for row in window.view.side.list.rows.items]
    assert "announcements" in titles
    assert "People" in titles
    window.view.show_page("people")
    assert [one.name for one in window.view.page.shown.items] == ["Rosa"]
    qtbot.waitUntil(lambda: window.view.page.alone.isVisible())


def test_a_link_waits_for_the_profile_to_open(engine_bridge: EngineBridge, qtbot: QtBot) -> None:
    window = Window(engine_bridge, Reader, PAGES)
    qtbot.addWidget(window)
    window.begin(arrival=Arrival("link", LINK))
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), ChoosePassphrase), timeout=10_000)
    form = window.centralWidget()
    assert "The invitation opens next." in [one.text() for one in form.findChildren(QLabel)]
    form.first.setText(PASSPHRASE)
    form.second.setText(PASSPHRASE)
    form.action.click()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), FirstRun), timeout=20_000)
    assert window.centralWidget().form.link.toPlainText() == LINK


def test_a_link_comes_to_a_window_that_shows_a_group(window: Window) -> None:
    filters = Arrivals(window.receive, window)
    assert filters.eventFilter(window, QFileOpenEvent(QUrl(LINK)))
    assert window.centralWidget().form.link.toPlainText() == LINK
    assert not filters.eventFilter(window, QEvent(QEvent.Type.User))


def test_an_archive_does_not_replace_the_group_that_is_shown(window: Window) -> None:
    window.receive(Arrival("archive", "/a.zip"))
    assert isinstance(window.centralWidget(), GroupView)


def test_nothing_replaces_a_form_that_waits_for_its_answer(window: Window, qtbot: QtBot) -> None:
    window.receive(Arrival("link", LINK))
    form = window.centralWidget().form
    form.person.setText("Walt")
    form.submit()
    window.receive(Arrival("link", LINK))
    assert window.centralWidget().form is form
    form.busy.stop.click()
    qtbot.waitUntil(lambda: not form.under_way)
    window.receive(Arrival("link", LINK))
    assert window.centralWidget().form.link.toPlainText() == LINK


@pytest.fixture
def pass_on(window: Window, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[Arrival | None], bool]]:
    """Start a second time while this window runs."""
    address = tmp_path / "window.sock"
    address.touch()  # left from a window that was killed
    starts = SecondStarts(address, window.take_second_start, window)

    def start(arrival: Arrival | None) -> bool:
        with ThreadPoolExecutor() as pool:
            passing = pool.submit(second_start.pass_on, address, arrival)
            qtbot.waitUntil(passing.done)
            return passing.result()

    yield start
    starts.close()
    assert not address.exists()


def test_a_second_start_brings_the_window_to_the_front(window: Window, pass_on) -> None:
    window.showMinimized()
    assert pass_on(None)
    assert not window.isMinimized()
    assert isinstance(window.centralWidget(), GroupView)
    assert pass_on(Arrival("link", LINK))
    assert window.centralWidget().form.link.toPlainText() == LINK


def test_a_second_start_gets_through_after_others_have_sent_nonsense(window: Window, pass_on, tmp_path: Path) -> None:
    for sent in (b"", b"nonsense\n"):
        with socket.socket(socket.AF_UNIX) as stream:
            stream.connect(str(tmp_path / "window.sock"))
            stream.sendall(sent)
    assert pass_on(None)


def test_a_locked_profile_asks_and_opens_where_it_was_left(
    home: tuple[EngineBridge, api.Group], client, qtbot: QtBot
) -> None:
    locked = Window(EngineBridge(client), Reader, PAGES)
    qtbot.addWidget(locked)
    locked.begin()
    client.asked(api.Unlock).set_exception(Refused("unlock.passphrase_needed"))
    qtbot.waitUntil(lambda: isinstance(client.calls[-1].command, api.Ask))
    client.asked(api.Ask).set_result(api.Profile("passphrase", unlocked=False))
    qtbot.waitUntil(lambda: isinstance(locked.centralWidget(), Unlock))
    assert locked.isVisible()
    assert not locked.centralWidget().problem.isVisible()


class OnceBusy(Reader):
    """A store that is busy when it is first read."""

    refused = False

    def rows(self, sql, parameters=(), /):
        if not self.refused:
            self.refused = True
            raise Refused("store.busy")
        return super().rows(sql, parameters)


def test_a_busy_store_is_read_again_until_the_group_shows(
    home: tuple[EngineBridge, api.Group], qtbot: QtBot
) -> None:
    window = Window(home[0], OnceBusy, PAGES)
    qtbot.addWidget(window)
    window.begin()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), GroupView), timeout=20_000)


def test_a_profile_that_cannot_be_opened_says_why(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    window = opened(bridge, qtbot)
    client.asked(api.Unlock).set_exception(Refused("profile.in_use", path="/p"))
    qtbot.waitUntil(lambda: isinstance(client.calls[-1].command, api.Ask))
    client.asked(api.Ask).set_exception(Refused("profile.in_use", path="/p"))
    qtbot.waitUntil(lambda: "already running" in said(window))


def test_a_missing_keyring_leads_to_a_passphrase(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    window = opened(bridge, qtbot)
    assert client.calls[-1].command == api.Unlock()
    client.calls[-1].set_exception(Refused("unlock.no_keyring"))
    qtbot.waitUntil(lambda: isinstance(client.calls[-1].command, api.Ask))
    client.asked(api.Ask).set_result(api.Profile("new", unlocked=False))
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), ChoosePassphrase))


def test_a_keyring_that_was_cancelled_can_be_asked_again(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    window = opened(bridge, qtbot)
    client.asked(api.Unlock).set_exception(Refused("unlock.keyring_locked"))
    qtbot.waitUntil(lambda: isinstance(client.calls[-1].command, api.Ask))
    client.asked(api.Ask).set_result(api.Profile("new", unlocked=False))
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), KeyringClosed))
    shown = window.centralWidget()
    assert "cancelled" in shown.problem.text()
    asked = len(client.calls)
    qtbot.keyClick(shown.action, Qt.Key.Key_Return)
    assert client.calls[asked].command == api.Unlock()
    client.calls[asked].set_exception(Refused("unlock.keyring_locked"))
    qtbot.waitUntil(lambda: shown.instead.isEnabled() and shown.action.isVisible())
    shown.instead.click()
    assert isinstance(window.centralWidget(), ChoosePassphrase)
    window.centralWidget().back_button.click()
    assert isinstance(window.centralWidget(), KeyringClosed)


def test_a_profile_in_use_can_be_tried_again(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    window = opened(bridge, qtbot)
    client.asked(api.Unlock).set_exception(Refused("profile.in_use", path="/p"))
    qtbot.waitUntil(lambda: isinstance(client.calls[-1].command, api.Ask))
    client.asked(api.Ask).set_exception(Refused("profile.in_use", path="/p"))
    qtbot.waitUntil(lambda: "already running" in said(window))
    window.centralWidget().button.click()
    assert client.calls[-1].command == api.Unlock()


def test_the_first_window_fits_a_small_screen(window: Window) -> None:
    room = window.screen().availableSize()
    assert window.minimumWidth() < room.width()
    assert window.height() < room.height()


def test_an_invitation_is_made_listed_and_taken_back(window: Window, qtbot: QtBot) -> None:
    window.commands.invite()
    sheet = window.findChild(InviteSheet)
    sheet.uses.setValue(3)
    sheet.make.click()
    qtbot.waitUntil(lambda: sheet.link.text().startswith("folkmoot:"), timeout=10_000)
    qtbot.waitUntil(lambda: sheet.open_ones.rowCount() == 1)
    assert "Rosa" in sheet.open_ones.item(0).sentence
    assert "3 more" in sheet.open_ones.item(0).sentence
    sheet.copy.click()
    assert QApplication.clipboard().text() == sheet.link.text()
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = sheet_of(sheet.link.text(), "Linden Street", sheet._until)
    assert list(paper.write(written)) == [1], "one page"
    words = paper._text.toPlainText()
    assert all(word in words for word in spelled(sheet.link.text()))
    assert str(QDate.currentDate().addDays(7).year()) in words
    sheet._print()
    asked = sheet.findChild(QFileDialog)
    assert Path(asked.selectedFiles()[0]).name == "invitation-Maple-Street.pdf", "each group's is another file"
    asked.reject()
    sheet.list.setCurrentIndex(sheet.open_ones.index(0))
    sheet.revoke.click()
    qtbot.waitUntil(lambda: sheet.open_ones.rowCount() == 0, timeout=10_000)


def test_the_theme_is_chosen_and_remembered(window: Window, qtbot: QtBot) -> None:
    window.registry.by_name["dark"].trigger()
    assert theme.colours().name == "dark"
    qtbot.waitUntil(lambda: window.bridge.local("window/theme") == "dark", timeout=10_000)
    window.registry.by_name["system"].trigger()
    qtbot.waitUntil(lambda: window.bridge.local("window/theme") is None, timeout=10_000)


def test_the_switcher_goes_to_pages_and_channels(window: Window, qtbot: QtBot) -> None:
    titles = {destination.title: destination for destination in window.view.destinations()}
    titles["People"].go()
    assert window.view.header.title.text() == "People"
    titles["street"].go()
    assert "street" in window.view.header.title.text()


def test_trouble_of_the_engine_stays_above_the_content(window: Window) -> None:
    banners = window.view.banners
    window.bridge.status.emit(api.Status("alone", 0, "", (), trouble="store.full"))
    assert "disk is full" in banners.text("trouble")
    window.bridge.engine_state.emit("engine.restarting")
    assert banners.text("engine") != ""
    window.bridge.engine_state.emit("engine.back")
    window.bridge.status.emit(api.Status("alone", 0, "", ()))
    assert banners.text("engine") == banners.text("trouble") == ""


def test_what_is_said_for_a_few_seconds_does_not_cover_a_banner_that_comes_then(window: Window, qtbot: QtBot) -> None:
    view = window.view
    with qtbot.waitExposed(window):
        window.show()
    view.toast.say("Saved.")
    before = view.toast.y() - view.header.y()
    view.banners.show_banner("danger", "Danger: Gas.")
    qtbot.waitUntil(lambda: view.header.y() > 0 and view.toast.y() - view.header.y() == before)


def test_an_equivocation_is_told_until_it_is_understood(window: Window) -> None:
    banners = window.view.banners
    window.bridge.status.emit(api.Status("alone", 0, "", (), equivocations=1))
    assert "what 1 computer" in banners.text("equivocation")
    next(button for button in banners.findChildren(QAbstractButton) if button.text() == "Understood").click()
    assert banners.text("equivocation") == ""
    window.bridge.status.emit(api.Status("alone", 0, "", (), equivocations=1))
    assert banners.text("equivocation") == ""
    window.bridge.status.emit(api.Status("alone", 0, "", (), equivocations=2, forked=("Ana", "Ben"), forked_here=True))
    told = banners.text("equivocation")
    assert all(part in told for part in ("what 2 computer", "Ana", "Ben", "this computer"))


def test_an_engine_that_wants_the_passphrase_again_gets_it(window: Window, qtbot: QtBot) -> None:
    window.bridge.engine_state.emit("unlock.passphrase_needed")
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Unlock), timeout=10_000)


def test_a_keyring_that_has_gone_does_not_ask_for_a_new_passphrase(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    window = opened(bridge, qtbot)
    client.asked(api.Unlock).set_exception(Refused("unlock.no_keyring"))
    qtbot.waitUntil(lambda: isinstance(client.calls[-1].command, api.Ask))
    client.asked(api.Ask).set_result(api.Profile("keyring", unlocked=False))
    qtbot.waitUntil(lambda: "keyring" in said(window))


def test_the_peers_popover_follows_the_status(window: Window, qtbot: QtBot) -> None:
    window.show()
    number = window.view.group.number
    peer = api.Peer(number, b"d" * 16, b"w" * 16, "Walt", True, "10.0.0.2:4000", 0, 0, 0)
    window.bridge.status.emit(api.Status("some", 1, "10.0.0.1:4000", (peer,), clock_ahead=1_500_000))
    popover = window.view.show_peers()
    assert popover._peers.rowCount() in (0, 1)
    window.bridge.status.emit(api.Status("some", 1, "10.0.0.1:4000", (peer,), clock_ahead=1_500_000))
    assert popover._peers.item(0).person == "Walt"
    assert popover._address.text() == "10.0.0.1:4000"
    assert "25 minute" in popover._clock.text()
    assert popover._notices.isHidden()
    window.bridge.status.emit(api.Status("some", 1, "", (peer,), faults=1, newer=2, provisional=3, unserved=("br0",)))
    said = popover._notices.text()
    for words in ("could not be shown", "newer Folkmoot", "may still change", "br0"):
        assert words in said
    assert popover.screen().availableGeometry().contains(popover.geometry()), "it grows upwards, inside the screen"
    with qtbot.waitSignal(popover.destroyed):
        qtbot.keyClick(popover, Qt.Key.Key_Escape)


def test_opens_no_larger_than_the_screen(engine_bridge: EngineBridge, qtbot: QtBot) -> None:
    made = opened(engine_bridge, qtbot)
    assert made.screen().availableSize().width() < 1180, "the screen of the tests is narrower than the window wants"
    assert made.width() <= made.screen().availableSize().width()


@pytest.mark.parametrize("points", [10, 15, 20])
def test_works_at_1024_by_640_with_large_letters(window: Window, qapp: QApplication, qtbot: QtBot, points: int) -> None:
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(points)
    qapp.setFont(larger)
    theme.theme().restyle()
    try:
        window.show_group(window.view.group)
        window.resize(1024, 640)
        window.show()
        for page in ("people", "home", "conversations"):
            window.view.show_page(page)
            assert window.view.minimumSizeHint().width() <= 1024
            assert window.view.minimumSizeHint().height() <= 640
    finally:
        qapp.setFont(font)
        theme.theme().restyle()


def test_everything_that_takes_the_focus_has_a_name(window: Window) -> None:
    window.show()
    window.view.show_page("people")
    nameless = [
        f"{type(found).__name__} {found.objectName()}"
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView)
        for found in window.findChildren(kind)
        if found.focusPolicy() != Qt.FocusPolicy.NoFocus and found.isVisibleTo(window)
        and not QAccessible.queryAccessibleInterface(found).text(QAccessible.Text.Name)
    ]  # fmt: skip
    assert nameless == []


def test_keys_reach_everything(window: Window, qtbot: QtBot) -> None:
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    keys = {
        Switcher: (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
        InviteSheet: (Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier),
        Sheet: (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    }
    for kind, (key, modifier) in keys.items():
        qtbot.keyClick(window, key, modifier)
        qtbot.waitUntil(lambda kind=kind: window.findChild(kind) is not None)
        opened = window.findChild(kind)
        with qtbot.waitSignal(opened.destroyed):
            qtbot.keyClick(opened, Qt.Key.Key_Escape)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
    titles = []
    for number in range(1, 10):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        titles.append(window.view.header.title.text())
    assert "People" in titles
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.view.page is window.view.pages.by_name["conversations"]
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.view.header.title.text() == "Home"


TAKEN = {f"Ctrl+Alt+{key}" for key in ("Up", "Down", "Left", "Right", "T", "L", "D", "Del", "Backspace", "Tab")}
"""Desktops on Debian, Ubuntu and Mint take these for work spaces, a terminal, the lock and the end of a session."""


def test_no_shortcut_is_one_that_desktops_take() -> None:
    specs = [each.spec for each in actions.TABLE] + [each for page in PAGES for each in page.actions]
    assert [(each.name, each.shortcut) for each in specs if each.shortcut in TAKEN] == []


def test_the_page_of_shortcuts_says_where_each_applies(window: Window, qtbot: QtBot) -> None:
    found = dict(actions.shortcuts(PAGES))
    assert list(found) == [
        "Everywhere", "In a group", "On the page Conversations",
        "On the page Conversations, in the list of messages", "On the page Help board", "On the page Alerts",
        "On the page Gatherings", "On the page Meetings",
    ]  # fmt: skip
    assert ("Ctrl+I", "Invite somebody") in found["In a group"]
    assert ("R", "Reply") in found["On the page Conversations, in the list of messages"]
    window.registry.by_name["keyboard"].trigger()
    sheet = window.findChild(Sheet)
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert "In a group" in said
    assert "Channel above" in said
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()


def test_no_two_actions_that_apply_together_have_the_same_keys() -> None:
    own = [each.spec.shortcut for each in actions.TABLE if each.spec.shortcut]
    for page in PAGES:
        for part in {each.where for each in page.actions}:
            keys = own + [each.shortcut for each in page.actions if each.shortcut and each.where in ("", part)]
            assert len(keys) == len(set(keys)), page.name


def found_in(menu: QMenu) -> list[QAction]:
    """What the menu offers, with what is in the menus within it."""
    inside = [action.menu() for action in menu.actions()]
    return [*menu.actions(), *(each for one in inside if isinstance(one, QMenu) for each in one.actions())]


def test_what_the_page_offers_stands_in_its_menu_and_under_ctrl_k(window: Window) -> None:
    menu = next(action.menu() for action in window.registry.actions() if action.text() == "&Page")
    titles = [each.title for each in actions_as_destinations(window.registry)]
    assert "Mark channel as read" in titles
    assert "Invite somebody" in titles
    assert "Dark" in titles
    assert "Channel above" in [action.text() for action in found_in(menu)]
    window.view.show_page("people")
    assert menu.isEmpty()
    assert "Mark channel as read" not in [each.title for each in actions_as_destinations(window.registry)]


def test_the_menu_of_a_page_holds_what_can_be_done_now_and_leaves_the_keys_alone(window: Window) -> None:
    menu = next(action.menu() for action in window.registry.actions() if action.text() == "&Page")
    page = window.view.page
    page.show_entry("saved")
    menu.aboutToShow.emit()
    shown = [action.text() for action in found_in(menu) if action.isVisible()]
    assert "Saved messages" in shown
    assert "Favourite channel" not in shown, "no channel is shown"
    assert "&Read on" not in shown, "a menu with nothing in it is not offered"
    menu.aboutToHide.emit()
    assert page.actions_offered["favourite"].isEnabled(), "its key works again in the next channel"
    assert page.actions_offered["favourite"].isVisible()


def test_no_menu_of_a_page_is_longer_than_one_reads_at_a_glance(window: Window) -> None:
    menu = next(action.menu() for action in window.registry.actions() if action.text() == "&Page")
    assert isinstance(menu, QMenu)
    for spec in window.view.pages.specs:
        window.view.show_page(spec.name)
        for each in (menu, *menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)):
            lines = [action for action in each.actions() if not action.isSeparator()]
            assert len(lines) <= 12, f"{spec.name}, {each.title()}"
            letters = [action.text().partition("&")[2][:1] for action in lines if action.menu() is not None]
            assert len(letters) == len(set(letters)), "each menu within it has a letter of its own"


def test_a_reminder_leads_to_what_it_is_about(window: Window) -> None:
    gone: list[str] = []
    window.view.link.connect(gone.append)
    window.bridge.reminded.emit(api.Reminder(window.view.group.number, b"r" * 16, "Water", "due.alert.told", 0))
    assert "Water" in window.view.toast.text.text()
    window.view.toast.button.click()
    assert gone == [f"folkmoot:record/{(b'r' * 16).hex()}"]


def test_about_shows_the_release_key_that_the_program_brings(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(help_page, "FOLDER", tmp_path)
    assert not [line for line in help_page.versions(window.bridge) if "signed" in line]
    (tmp_path / "release.pub").write_text("untrusted comment: minisign public key 1A2B\nRWQ+key/\n")
    assert help_page.versions(window.bridge)[-1] == "Releases are signed with RWQ+key/"


def test_help_names_what_is_inside(window: Window, qtbot: QtBot) -> None:
    sheet = show_about(window, window.bridge)
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "SQLCipher" in said
    assert "Qt 6" in said
    assert f"Folkmoot {version()}" in said
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()


def test_about_shows_the_licences_of_a_package(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "licences.html"
    page.write_text("<h1>Qt</h1><p>LGPL-3.0-only</p>", "utf-8")
    monkeypatch.setattr(licences, "PAGE", page)
    sheet = show_about(window, window.bridge)
    next(button for button in sheet.findChildren(QAbstractButton) if button.text() == "Licences…").click()
    shown = sheet.findChild(QTextBrowser)
    assert "LGPL-3.0-only" in shown.toPlainText()
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()


@pytest.mark.parametrize(
    ("standing", "told", "why"),
    [("removed", "You were removed", "not in this group"), ("suspended", "You are suspended", "suspended")],
)
def test_whoever_cannot_write_is_told_what_remains_possible(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, standing: str, told: str, why: str
) -> None:
    bridge, view = window.bridge, window.view
    composer = view.page.pane.writing.composer
    assert composer.isEnabled()
    rows = bridge.rows
    changed = [(standing, None)]
    monkeypatch.setattr(
        bridge, "rows", lambda sql, params=(): changed if sql.startswith("SELECT g.standing") else rows(sql, params)
    )
    bridge.changed.emit(view.group.number, "roll", (), 0)
    qtbot.waitUntil(lambda: not composer.isEnabled(), timeout=10_000)
    text = view.banners.text("standing")
    assert text.startswith(told)
    assert "read" in text
    assert any(why in label.text() for label in composer.findChildren(QLabel))
    view.show_page("people")
    assert view.page.actions_shown() == ()
    monkeypatch.undo()
    bridge.changed.emit(view.group.number, "roll", (), 0)
    qtbot.waitUntil(composer.isEnabled, timeout=10_000)
    assert not view.banners.text("standing")


def test_what_changes_in_a_private_circle_does_not_refresh_the_pages(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bridge, number = window.bridge, window.view.group.number
    read: list[tuple[int, ...]] = []
    page = window.view.page
    monkeypatch.setattr(page, "refresh", read.append)
    bridge.changed.emit(number, "conversations", (7,), -3)
    bridge.changed.emit(number, "conversations", (8,), number)
    qtbot.waitUntil(lambda: any(not keys or 8 in keys for keys in read))  # the page may just have heard of its circles
    assert not any(7 in keys for keys in read)
