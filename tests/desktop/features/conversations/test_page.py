"""Ana's window on her real engine, with Ben as her neighbour."""

from typing import Any

import pytest
from msgspec import structs
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from desktop.features.conversations import queries, sentences
from desktop.features.conversations.channel_sheet import ChannelSheet
from desktop.features.conversations.history_sheet import HistorySheet
from desktop.features.conversations.page import ConversationsPage
from desktop.features.conversations.pane import Pane
from desktop.kit.bridge import EngineBridge
from desktop.kit.dialogs import Sheet
from desktop.kit.refreshing import PageRefresher
from desktop.kit.scope import Scope

RETURN = Qt.Key.Key_Return


class Window:
    """The page of Ana, and what a person does with it."""

    def __init__(self, qtbot: Any, beside: Any) -> None:
        self.qtbot, self.beside = qtbot, beside
        self.bridge: EngineBridge = beside.bridge()
        self.page = ConversationsPage()
        self.toasts: list[str] = []
        self.page.toast.connect(self.toasts.append)
        self.undone: list[Any] = []
        self.page.undoable.connect(lambda words, take_back: self.undone.append((words, take_back)))
        qtbot.addWidget(self.page)
        self.refresher = PageRefresher(self.page)
        self.bridge.changed.connect(self._changed)
        self.page.resize(800, 600)
        self.page.open(beside.group(), self.bridge)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def _changed(self, _group: int, feature: str, order_keys: Any, _list_number: int) -> None:
        if feature in self.page.features:
            self.refresher.changed(order_keys)

    @property
    def pane(self) -> Pane:
        return self.page.pane

    def texts(self) -> list[str]:
        return [row.message.text for row in self.pane.messages.items] if self.pane.messages else []

    def write(self, text: str) -> None:
        QTest.keyClicks(self.pane.writing.composer.field, text)
        QTest.keyClick(self.pane.writing.composer.field, RETURN)

    def sees(self, *texts: str) -> None:
        self.qtbot.waitUntil(lambda: self.texts()[-len(texts) :] == list(texts), timeout=10_000)

    def unread(self) -> dict[str, int]:
        section = self.page.section()
        return {entry.title: entry.unread for entry in section.entries} if section else {}

    def go(self, name: str) -> None:
        channel = next(channel for channel in queries.channels(self.bridge, 1) if channel.name == name)
        self.page.show_entry(channel.record.hex())

    def sheet(self, kind: type[Sheet] = Sheet) -> Any:
        found: list[Any] = []

        def there() -> bool:
            found[:] = [sheet for sheet in self.page.findChildren(kind) if sheet.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(there)
        return found[0]

    def close(self) -> None:
        for dialog in self.page.findChildren(QDialog):
            dialog.close()
        self.page.close()
        self.bridge.close()


@pytest.fixture
def window(qtbot: Any, beside: Any) -> Any:
    beside.two()
    made = Window(qtbot, beside)
    yield made
    made.close()


def button(sheet: Sheet, text: str) -> Any:
    place = sheet.buttons
    widgets = [place.itemAt(number).widget() for number in range(place.count())]
    return next(widget for widget in widgets if widget is not None and widget.text() == text)


def test_two_neighbours_talk(window: Window) -> None:
    window.go("welcome")
    window.write("Good morning")
    window.sees("Good morning")
    assert window.pane.writing.composer.text == ""

    window.beside.run(window.beside.ben.say("Hello Ana"))
    window.sees("Good morning", "Hello Ana")
    assert window.unread()["welcome"] == 0
    row = window.pane.messages.items[-1]
    assert (row.name, row.mine) == ("Ben", False)
    window.qtbot.waitUntil(lambda: window.pane.messages.items[-2].replicas == 1)


def test_a_second_ana_is_shown_apart(window: Window) -> None:
    window.go("welcome")
    window.write("Good morning")
    window.beside.run(window.beside.ben.say("Hello"))
    window.sees("Good morning", "Hello")
    window.beside.run(window.beside.ben.do("people.set_profile", name="Ana"))

    def told_apart() -> bool:
        first, second = (row.name for row in window.pane.messages.items[-2:])
        return first.startswith("Ana (") and second.startswith("Ana (") and first != second

    window.qtbot.waitUntil(told_apart)
    assert "Ana (" in sentences.spoken(window.pane.messages.items[-1])


def test_what_could_not_be_sent_comes_back_with_the_reason(window: Window) -> None:
    window.go("welcome")
    window.beside.run(window.beside.ana.do(
        "conversations.change_channel", channel=window.beside.ana.channel("welcome"), archived=True))
    window.write("too late")
    window.qtbot.waitUntil(lambda: "too late" in window.pane.writing.composer.text or bool(window.toasts))
    window.qtbot.waitUntil(lambda: not window.pane.writing.composer.isEnabled())
    window.pane.leave()
    key = queries.draft_key(window.beside.ana.channel("welcome"))
    window.qtbot.waitUntil(lambda: queries.note(window.bridge, key) == "too late")


def test_a_draft_waits_in_its_channel(window: Window) -> None:
    window.beside.run(window.beside.ana.do("conversations.add_channel", name="garden", purpose="Beds"))
    window.qtbot.waitUntil(lambda: "garden" in window.unread())
    window.go("welcome")
    QTest.keyClicks(window.pane.writing.composer.field, "half a th")
    window.go("garden")
    assert window.pane.writing.composer.text == ""
    key = queries.draft_key(window.beside.ana.channel("welcome"))
    window.qtbot.waitUntil(lambda: queries.note(window.bridge, key) == "half a th")
    window.go("welcome")
    assert window.pane.writing.composer.text == "half a th"
    QTest.keyClick(window.pane.writing.composer.field, RETURN)
    window.sees("half a th")
    window.qtbot.waitUntil(lambda: queries.note(window.bridge, key) is None)


def test_a_reply_and_an_unfinished_change_wait_in_their_channel(window: Window) -> None:
    window.beside.run(window.beside.ana.do("conversations.add_channel", name="garden", purpose="Beds"))
    window.qtbot.waitUntil(lambda: "garden" in window.unread())
    window.go("welcome")
    window.write("Good morning")
    window.sees("Good morning")
    row, composer = window.pane.messages.items[-1], window.pane.writing.composer
    composer.answer(row)
    QTest.keyClicks(composer.field, "and to you")
    composer.change(row)
    QTest.keyClicks(composer.field, "!")
    window.go("garden")
    assert (composer.text, composer.banner_text) == ("", "")
    window.pane.writing.drafts._kept.clear()  # as after a start
    key = queries.draft_key(window.beside.ana.channel("welcome"))
    window.qtbot.waitUntil(lambda: "morning!" in (queries.note(window.bridge, key) or ""))
    window.go("welcome")
    assert composer.text == "Good morning!"
    QTest.keyClick(composer.field, Qt.Key.Key_Escape)
    assert composer.text == "and to you"
    assert "Good morning" in composer.banner_text


def test_letters_after_a_click_go_into_the_message_that_is_written(window: Window) -> None:
    window.go("welcome")
    window.write("Good morning")
    window.sees("Good morning")
    view, composer = window.pane.view, window.pane.writing.composer
    window.page.show()
    middle = view.visualRect(view.index_of(window.pane.messages.items[-1])).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    for letter in "er +h":
        QTest.keyClicks(view, letter)
        view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert composer.text == "er +h"
    assert composer.banner_text == ""
    composer.field.setFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(view, "r")
    assert composer.banner_text != "", "whoever comes by keyboard means the action"
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QGuiApplication.clipboard().clear()
    QTest.sendKeyEvent(  # as a keyboard sends it: with Shift, the letter is a capital
        QTest.KeyAction.Click, view, Qt.Key.Key_L, "L", Qt.KeyboardModifier.ShiftModifier)
    assert composer.text == "er +h"
    assert "folkmoot:" in QGuiApplication.clipboard().text()


def test_replies_edits_reactions_and_removal(window: Window) -> None:
    window.go("welcome")
    window.beside.run(window.beside.ben.say("Who has the key?"))
    window.sees("Who has the key?")
    view = window.pane.view
    view.setFocus()
    view.setCurrentIndex(window.pane.messages.index(0))
    QTest.keyClick(view, Qt.Key.Key_R)
    window.write("me")
    window.sees("Who has the key?", "me")
    assert window.pane.messages.items[-1].quote.text == "Who has the key?"

    QTest.keyClick(window.pane.writing.composer.field, Qt.Key.Key_Up)
    assert window.pane.writing.composer.text == "me"
    window.write("!")
    window.sees("Who has the key?", "me!")
    assert window.pane.messages.items[-1].message.edited

    asked = window.pane.messages.items[0].message.record
    window.beside.run(window.beside.ben.do("conversations.edit", message=asked, text="Who has the keys?"))
    window.qtbot.waitUntil(lambda: window.pane.messages.items[-1].quote.text == "Who has the keys?", timeout=10_000)

    view.toggled.emit(window.pane.messages.items[0], "👍")
    window.qtbot.waitUntil(lambda: [chip.mine for chip in window.pane.messages.items[0].chips] == [True])
    view.toggled.emit(window.pane.messages.items[0], "👍")
    window.qtbot.waitUntil(lambda: window.pane.messages.items[0].chips == ())

    view.setFocus()
    view.setCurrentIndex(window.pane.messages.index(len(window.texts()) - 1))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    button(window.sheet(), "Remove").click()
    window.qtbot.waitUntil(lambda: window.pane.messages.items[-1].message.redacted)


def test_a_removed_message_says_who_removed_it(window: Window) -> None:
    window.go("welcome")
    window.write("mine")
    window.sees("mine")
    window.beside.run(window.beside.ben.say("Ben's"))
    window.sees("mine", "Ben's")
    for row in window.pane.messages.items[-2:]:
        window.beside.run(window.beside.ana.do("conversations.redact", message=row.message.record))

    def told() -> bool:
        own, bens = window.pane.messages.items[-2:]
        return (own.removed_by, bens.removed_by) == ("", "Ana") and own.message.redacted

    window.qtbot.waitUntil(told)
    own, bens = window.pane.messages.items[-2:]
    assert "Ana" in sentences.visible(own)
    assert "Ana" in sentences.visible(bens)
    assert "Removed by Ana." in sentences.spoken(bens)
    assert "Removed by" not in sentences.spoken(own)


def test_what_was_changed_can_be_read(window: Window) -> None:
    window.go("welcome")
    message = window.beside.run(window.beside.ana.say("frist"))
    window.beside.run(window.beside.ana.do("conversations.edit", message=message, text="first"))
    window.qtbot.waitUntil(lambda: window.texts()[-1:] == ["first"])
    view = window.pane.view
    view.setFocus()
    view.setCurrentIndex(window.pane.messages.index(len(window.texts()) - 1))
    QTest.keyClick(view, Qt.Key.Key_H)
    sheet = window.sheet(HistorySheet)
    window.qtbot.waitUntil(lambda: sheet.versions == ["frist", "first"])


def test_news_is_counted_until_it_has_been_on_the_screen(window: Window) -> None:
    window.beside.run(window.beside.ana.do("conversations.add_channel", name="garden"))
    window.qtbot.waitUntil(lambda: "garden" in window.unread())
    window.go("welcome")
    window.qtbot.waitUntil(lambda: bool(window.beside.ben.rows("SELECT 1 FROM channel WHERE name = 'garden'")))
    for count in range(3):
        window.beside.run(window.beside.ben.say(f"news {count}", "garden"))
    window.qtbot.waitUntil(lambda: window.unread()["garden"] == 3)
    window.go("garden")
    assert [row.unread_line for row in window.pane.messages.items] == [True, False, False]
    window.qtbot.waitUntil(lambda: window.unread()["garden"] == 0)
    window.go("welcome")
    window.go("garden")
    assert not any(row.unread_line for row in window.pane.messages.items)


def test_history_from_before_this_computer_joined_is_read(qtbot: Any, beside: Any) -> None:
    beside.ana = beside.run(beside.street.neighbour("ben"))
    old = beside.run(beside.street.neighbour("olga"))

    async def story() -> None:
        await old.start()
        for count in range(30):
            await old.say(f"old {count}")
        await beside.ana.join(await old.invite(), old)
        await beside.street.until(lambda: len(beside.ana.texts()) == 30)

    beside.run(story())
    window = Window(qtbot, beside)
    assert set(window.unread().values()) == {0}
    window.close()


def test_a_few_unread_messages_are_all_in_sight_when_their_channel_is_opened(window: Window) -> None:
    """There is not enough below the first of them to bring it near the top: the newest is at the foot then."""
    window.go("welcome")
    for count in range(40):
        window.beside.run(window.beside.ana.say(f"from Ana {count}"))
    window.sees("from Ana 39")
    window.go("street")
    for count in range(3):
        window.beside.run(window.beside.ben.say(f"from Ben {count}"))
    window.qtbot.waitUntil(lambda: window.unread()["welcome"] == 3, timeout=10_000)
    window.go("welcome")
    view = window.pane.view
    window.qtbot.waitUntil(lambda: view.last_visible().message.text == "from Ben 2")
    first = window.pane.messages.unread_from
    assert first is not None
    assert view.first_visible().key < first
    assert view.follows


def test_messages_that_arrive_late_are_counted_as_unread(window: Window) -> None:
    ana, ben, street = window.beside.ana, window.beside.ben, window.beside.street
    window.go("welcome")

    async def apart() -> None:
        street.network.cut("ana", "ben")
        await street.until(lambda: not ana.engine.runtime.net.sessions)
        await ben.say("from Ben, while away")
        for count in range(40):
            await ana.say(f"from Ana {count}")

    window.beside.run(apart())
    window.sees("from Ana 39")

    async def together() -> None:
        street.network.heal("ana", "ben")
        await ben.meet(ana)

    window.beside.run(together())
    window.qtbot.waitUntil(lambda: window.unread()["welcome"] == 1, timeout=10_000)
    window.qtbot.waitUntil(window.pane.area.unread_bar.isVisible)
    assert window.pane.area.unread_bar.text.text() == "One new message"
    window.pane.area.unread_bar.jump.click()
    window.qtbot.waitUntil(lambda: window.unread()["welcome"] == 0)


def test_channels_are_made_renamed_and_archived(window: Window) -> None:
    section = window.page.section()
    assert section is not None
    assert section.add is not None
    section.add()
    sheet = window.sheet(ChannelSheet)
    QTest.keyClicks(sheet.name, "street party")
    QTest.keyClicks(sheet.purpose, "August 15th")
    sheet.confirm.click()
    window.qtbot.waitUntil(lambda: window.page.channel is not None and window.page.channel.name == "street party")
    assert window.page.channel.purpose == "August 15th"
    assert not window.texts()

    window.page.actions_offered["edit"].trigger()
    sheet = window.sheet(ChannelSheet)
    sheet.name.setText("summer party")
    sheet.confirm.click()
    window.qtbot.waitUntil(lambda: window.page.channel.name == "summer party")

    window.page.actions_offered["edit"].trigger()
    button(window.sheet(ChannelSheet), "Archive").click()
    window.qtbot.waitUntil(lambda: window.page.channel.archived)
    assert not window.pane.writing.composer.isEnabled()
    assert "Archived (1)" in window.unread()
    words, take_back = window.undone[-1]
    assert "summer party" in words
    take_back()
    window.qtbot.waitUntil(lambda: not window.page.channel.archived)
    assert "Archived (1)" not in window.unread()


def test_a_refused_channel_stays_in_the_dialog_with_the_reason(window: Window) -> None:
    sheet = ChannelSheet(window.page, Scope(window.bridge, structs.replace(window.beside.group(), number=99)))
    sheet.open()
    QTest.keyClicks(sheet.name, "nowhere")
    sheet.confirm.click()
    window.qtbot.waitUntil(lambda: sheet.problem.isVisible())
    assert sheet.name.text() == "nowhere"
    assert sheet.confirm.isEnabled()


def test_searching_in_the_channel(window: Window) -> None:
    window.go("welcome")
    for text in ("the ladder is here", "soup", "another ladder"):
        window.beside.run(window.beside.ana.say(text))
    window.sees("the ladder is here", "soup", "another ladder")
    assert window.page.search(everywhere=False)
    bar = window.pane.area.find_bar
    QTest.keyClicks(bar.field, "ladder")
    window.qtbot.waitUntil(lambda: len(bar.results.hits.items) == 2)
    QTest.keyClick(bar.field, Qt.Key.Key_Down)
    assert bar.results.hasFocus() or not bar.isActiveWindow()
    assert bar.results.current() == bar.results.hits.items[0], "the first is marked"
    bar.results.setCurrentIndex(QModelIndex())
    QTest.keyClick(bar.field, RETURN)
    assert window.pane.view.current_row().message.text == "another ladder"
    assert window.pane.view.delegate.highlighted[1] == ((8, 6),)
    QTest.keyClick(bar.field, RETURN)
    assert window.pane.view.current_row().message.text == "the ladder is here"
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("qwertz", "No message fits. Try fewer or shorter words."),
        (
            "has:cake",
            "has:cake means nothing here. There are "
            "has:file, has:picture, has:link, has:reaction, has:mention, has:reply, has:edit, has:poll, has:thread.",
        ),
    ],
)
def test_a_search_in_the_channel_without_results_says_why(window: Window, typed: str, words: str) -> None:
    window.go("welcome")
    window.page.search(everywhere=False)
    bar = window.pane.area.find_bar
    QTest.keyClicks(bar.field, typed)
    window.qtbot.waitUntil(lambda: bar.search.summary() == words)


def test_a_link_shows_where_it_leads(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url.toString()) is None)
    window.pane.view.link_asked.emit("https://bücher.example/a?b=1")
    sheet = window.sheet()
    words = " ".join(part.text() for part in sheet.findChildren(QLabel))
    assert "https://xn--bcher-kva.example/a?b=1" in words
    assert opened == []
    button(sheet, "Open").click()
    assert len(opened) == 1


def test_refusals_are_said_at_the_foot_of_the_window(window: Window) -> None:
    window.go("welcome")
    window.beside.run(window.beside.ana.say("hello"))
    window.sees("hello")
    row = window.pane.messages.items[-1]
    window.beside.run(window.beside.ana.do("conversations.redact", message=row.message.record))
    window.pane.view.toggled.emit(row, "👍")
    window.qtbot.waitUntil(lambda: bool(window.toasts))
    assert window.toasts[-1].startswith("This message has been removed.")


def test_channels_are_changed_with_the_keyboard(window: Window) -> None:
    for name in ("garden", "attic"):
        window.beside.run(window.beside.ana.do("conversations.add_channel", name=name))
    window.qtbot.waitUntil(lambda: {"garden", "attic"} <= set(window.unread()))
    window.go("attic")
    names = [channel.name for channel in queries.channels(window.bridge, 1)]
    QTest.keyClick(window.pane.writing.composer.field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.page.channel.name == names[names.index("attic") + 1]
    QTest.keyClick(window.pane.writing.composer.field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert window.page.channel.name == "attic"

    window.beside.run(window.beside.ben.say("look here", "welcome"))
    window.qtbot.waitUntil(lambda: window.unread()["welcome"] == 1)
    QTest.keyClick(
        window.pane.writing.composer.field, Qt.Key.Key_Down,
        Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.page.channel.name == "welcome"


def test_a_channel_opened_from_another_window_is_read_when_its_own_is_active(window: Window) -> None:
    window.go("welcome")
    window.write("Good morning")
    window.sees("Good morning")
    other = QDialog()
    window.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    window.qtbot.waitUntil(lambda: other.isActiveWindow() and not window.page.isActiveWindow())
    window.beside.run(window.beside.ben.say("news"))
    window.sees("Good morning", "news")
    window.go("welcome")
    assert window.unread()["welcome"] == 1
    other.close()
    window.page.activateWindow()
    window.qtbot.waitUntil(lambda: window.unread()["welcome"] == 0)


def test_a_channel_can_be_marked_as_read(window: Window) -> None:
    window.go("welcome")
    for count in range(60):
        window.beside.run(window.beside.ana.say(f"line {count}"))
    window.sees("line 59")
    view = window.pane.view
    view.verticalScrollBar().setValue(0)
    window.beside.run(window.beside.ben.say("news"))
    window.qtbot.waitUntil(lambda: window.unread()["welcome"] == 1)
    window.qtbot.waitUntil(lambda: window.pane.area.newest_button.button.text() == "One new message")
    assert window.pane.area.newest_button.isVisible()
    window.pane.writing.composer.field.setFocus()
    QTest.keyClick(window.pane.writing.composer.field, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is view, "whoever writes goes on in the messages"
    window.pane.writing.composer.field.setFocus()
    QTest.keyClick(window.pane.writing.composer.field, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)
    assert window.unread()["welcome"] == 0
    QTest.keyClick(window.pane.writing.composer.field, Qt.Key.Key_End, Qt.KeyboardModifier.AltModifier)
    window.qtbot.waitUntil(lambda: window.pane.area.newest_button.isHidden())
