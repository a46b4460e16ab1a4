"""The page of meetings, driven as a person would: call one, let the clock run, decide, propose, carry over."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.features.meetings import sentences
from desktop.features.meetings.page import MeetingsPage
from desktop.features.meetings.words import WORDS
from desktop.kit.bridge import EngineBridge
from desktop.kit.forms import FormSheet
from desktop.kit.people import Names, Someone
from models.features.meetings import FEATURE
from models.features.meetings.agenda import MINUTE, Clock, Topic
from models.fields import Entries
from sync import api
from tests.desktop.conftest import on_screen

ROOT = Path(__file__).resolve().parents[3]
ANA, BEN = b"a" * 16, b"b" * 16
NAMES = Names([Someone(ANA, "Ana"), Someone(BEN, "Ben")])


@pytest.fixture
def page(home: tuple[EngineBridge, api.Group], qtbot: QtBot) -> Iterator[MeetingsPage]:
    bridge, group = home
    with on_screen(MeetingsPage(), group, bridge, qtbot) as page:
        yield page


def evening(days: int) -> str:
    start = (datetime.now().astimezone() + timedelta(days=days)).replace(hour=18, minute=0, second=0, microsecond=0)
    return f"{start.isoformat()}/{(start + timedelta(hours=2)).isoformat()}"


def do(page: MeetingsPage, qtbot: QtBot, intent: str, **given: object) -> bytes:
    done: list[api.Done] = []
    command = api.Do(page.scope.group.number, f"meetings.{intent}", given)
    page.scope.bridge.call(command, done.append, owner=page)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    return bytes(done[0].records[0])


def shown(page: MeetingsPage) -> str:
    """Without the marks that keep the words of people apart from those around them."""
    said = "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())
    return said.replace("\u2068", "").replace("\u2069", "")


def waits_for(page: MeetingsPage, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in shown(page), timeout=10_000)


def press(page: MeetingsPage, qtbot: QtBot, text: str, number: int = 0) -> None:
    def there() -> list[QPushButton]:
        return [each for each in page.details.findChildren(QPushButton) if each.text() == text and each.isVisible()]

    qtbot.waitUntil(lambda: len(there()) > number, timeout=10_000)
    there()[number].click()


def seldom(page: MeetingsPage, qtbot: QtBot, topic: str) -> dict[str, Callable[[], object]]:
    """What stands in the menu of a topic."""
    name = f"More: \u2068{topic}\u2069"

    def there() -> list[QToolButton]:
        return [each for each in page.panel.findChildren(QToolButton)
                if each.accessibleName() == name and each.isVisible()]  # fmt: skip

    qtbot.waitUntil(lambda: bool(there()), timeout=10_000)
    there()[0].click()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=10_000)
    menu = QApplication.activePopupWidget()
    menu.hide()
    return {each.text(): each.trigger for each in menu.actions()}


def fill(page: MeetingsPage, qtbot: QtBot, **texts: str) -> None:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(FormSheet)), timeout=10_000)
    sheet = next(each for each in page.findChildren(FormSheet) if each.isVisible())
    sheet.form.type_in(texts)
    sheet.send_button.click()


@pytest.fixture
def meeting(page: MeetingsPage, qtbot: QtBot) -> bytes:
    record = do(page, qtbot, "add_meeting", name="June meeting", when=evening(-1), quorum=2)
    for topic in ("Money", "Lamps"):
        do(page, qtbot, "add_topic", meeting=record, topic=topic, length=15)
    page.show_entry(record.hex())
    waits_for(page, qtbot, "1. Money · 15 minute(s)")
    return record


def test_an_empty_page_says_what_to_do(page: MeetingsPage) -> None:
    assert page.list.empty.heading.text() == "No meeting yet"
    assert [each.text() for each in page.actions_shown()] == ["Call a meeting"]


def test_the_chair_leads_through_the_agenda(page: MeetingsPage, meeting: bytes, qtbot: QtBot) -> None:
    assert page.panel.clock.text() == "The clock stands."
    waits_for(page, qtbot, "Rosa leads it.")
    waits_for(page, qtbot, "Nobody is noted as present yet. · 2 more needed for decisions")
    press(page, qtbot, "I am there")
    waits_for(page, qtbot, "1 more needed for decisions")
    seldom(page, qtbot, "Money")["Later"]()
    waits_for(page, qtbot, "1. Lamps · 15 minute(s)")
    press(page, qtbot, "Talk about it now")
    qtbot.waitUntil(lambda: page.panel.clock.text() == "Now: \u2068Lamps\u2069 · 15 minute(s) left", timeout=10_000)
    press(page, qtbot, "Write down a decision")
    fill(page, qtbot, decision="We buy six lamps")
    waits_for(page, qtbot, "We buy six lamps (on: Lamps)")
    press(page, qtbot, "Discussed")
    waits_for(page, qtbot, "1. Lamps · 15 minute(s) · discussed")
    qtbot.waitUntil(lambda: page.panel.clock.text() == "The clock stands.", timeout=10_000)


def test_a_task_is_written_down_and_done(page: MeetingsPage, meeting: bytes, qtbot: QtBot) -> None:
    me = bytes(page.scope.group.me)
    do(page, qtbot, "assign", meeting=meeting, task="Ask for prices", owner=me, due="2031-03-05")
    waits_for(page, qtbot, ": Ask for prices, until 5 March 2031")
    press(page, qtbot, "Done")
    waits_for(page, qtbot, "until 5 March 2031 · done")


def test_minutes_are_typed_proposed_and_opened_again(page: MeetingsPage, meeting: bytes, qtbot: QtBot) -> None:
    editor = page.minutes.editor
    assert editor is not None
    qtbot.waitUntil(lambda: editor.text is not None, timeout=10_000)
    with qtbot.waitSignal(editor.saved, timeout=10_000):
        qtbot.keyClicks(editor.editor.area, "We agree.")
        editor.send()
    press(page, qtbot, "Propose the minutes")
    qtbot.waitUntil(lambda: page.minutes.editor is None and page.minutes.view.isVisible(), timeout=10_000)
    assert page.minutes.view.toPlainText() == "We agree."
    assert page.details.state_label.text() == "minutes proposed"
    press(page, qtbot, "Open the minutes again")
    qtbot.waitUntil(lambda: page.minutes.editor is not None, timeout=10_000)


def test_what_is_left_is_carried_over_and_the_next_meeting_ratifies(
    page: MeetingsPage, meeting: bytes, qtbot: QtBot
) -> None:
    do(page, qtbot, "finish_topic", meeting=meeting, point="Money")
    do(page, qtbot, "carry_over", meeting=meeting, when=evening(30))
    waits_for(page, qtbot, "2. Lamps · 15 minute(s) · carried over")
    assert "Carry over what is left" not in [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]
    [(following,)] = page.scope.bridge.rows("SELECT goes_on_in FROM meeting WHERE goes_on_in IS NOT NULL")
    do(page, qtbot, "propose", meeting=meeting)
    do(page, qtbot, "ratify", meeting=meeting, ratified_at=bytes(following))
    waits_for(page, qtbot, "minutes ratified")
    page.show_entry(bytes(following).hex())
    waits_for(page, qtbot, "1. Lamps · 15 minute(s)")


def test_what_is_left_goes_into_the_next_meeting_unless_another_is_named(
    page: MeetingsPage, meeting: bytes, qtbot: QtBot
) -> None:
    closed = do(page, qtbot, "add_meeting", name="Last week", when=evening(0))
    do(page, qtbot, "propose", meeting=closed)
    following = do(page, qtbot, "add_meeting", name="July meeting", when=evening(30))
    page.show_entry(meeting.hex())
    press(page, qtbot, "Carry over what is left")
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(FormSheet)), timeout=10_000)
    sheet = next(each for each in page.findChildren(FormSheet) if each.isVisible())
    assert sheet.form.values()["goes_on_in"] == following
    sheet.send_button.click()
    qtbot.waitUntil(lambda: bool(page.details.entry and page.details.entry.record == following), timeout=10_000)
    waits_for(page, qtbot, "2. Lamps · 15 minute(s)")


def test_the_chair_notes_who_is_there(page: MeetingsPage, meeting: bytes, qtbot: QtBot) -> None:
    press(page, qtbot, "I am there")
    waits_for(page, qtbot, "1 more needed for decisions")
    press(page, qtbot, "Note who is there")
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(FormSheet)), timeout=10_000)
    sheet = next(each for each in page.findChildren(FormSheet) if each.isVisible())
    assert sheet.form.rows["present"].read()
    with qtbot.waitSignal(sheet.sent, timeout=10_000):
        sheet.send_button.click()
    do(page, qtbot, "note_present", meeting=meeting)
    waits_for(page, qtbot, "Nobody is noted as present yet.")


def test_when_and_where_it_is_stands_above_what_one_can_do(page: MeetingsPage, qtbot: QtBot) -> None:
    page.show_entry(do(page, qtbot, "add_meeting", name="July meeting", when=evening(3), place="Room 2").hex())
    qtbot.waitUntil(lambda: [each.caption for each in page.details.first.lines] == ["When", "Where"], timeout=10_000)
    assert "When" not in [line.caption for line in page.details.fields.lines], "it is shown once"


def test_each_meeting_of_one_name_says_when_it_is(page: MeetingsPage, qtbot: QtBot) -> None:
    for days in (-30, 30):
        do(page, qtbot, "add_meeting", name="Monthly meeting", when=evening(days))
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 2, timeout=10_000)
    said = {page.list.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole).split(" · ")[0] for row in range(2)}
    assert len(said) == 2
    assert all("18:00" in each or "6:00" in each for each in said)


def test_a_topic_is_changed_and_taken_off_the_agenda(page: MeetingsPage, meeting: bytes, qtbot: QtBot) -> None:
    seldom(page, qtbot, "Money")["Change…"]()
    fill(page, qtbot, topic="Money and lamps", length="20")
    waits_for(page, qtbot, "1. Money and lamps · 20 minute(s)")
    back: list[Callable[[], object]] = []
    page.undoable.connect(lambda _words, undo: back.append(undo))
    seldom(page, qtbot, "Money and lamps")["Take it off the agenda"]()
    waits_for(page, qtbot, "1. Lamps · 15 minute(s)")
    qtbot.waitUntil(lambda: bool(back), timeout=10_000)
    back[0]()
    waits_for(page, qtbot, "2. Money and lamps · 20 minute(s)")


def test_a_topic_is_not_put_beyond_the_agenda(page: MeetingsPage, meeting: bytes, qtbot: QtBot) -> None:
    last = ["Change…", "Take it off the agenda"]
    assert list(seldom(page, qtbot, "Money")) == ["Later", *last]
    assert list(seldom(page, qtbot, "Lamps")) == ["Earlier", *last]


def test_the_buttons_of_a_topic_are_those_that_a_meeting_needs(
    page: MeetingsPage, meeting: bytes, qtbot: QtBot
) -> None:
    waits_for(page, qtbot, "2. Lamps")
    said = [each.text() for each in page.panel.findChildren(QPushButton) if each.isVisible()]
    assert said == ["I am there", *(["Talk about it now", "Discussed"] * 2)]


def test_minutes_are_ratified_by_a_meeting_that_is_called_first(
    page: MeetingsPage, meeting: bytes, qtbot: QtBot
) -> None:
    do(page, qtbot, "propose", meeting=meeting)
    press(page, qtbot, "Ratify the minutes")
    qtbot.waitUntil(lambda: "First call the next meeting" in shown(page), timeout=10_000)
    assert not any(each.isVisible() for each in page.findChildren(FormSheet))
    [call] = [each for each in page.window().findChildren(QPushButton)
              if each.text() == "Call a meeting" and each.window() is not page.window()]  # fmt: skip
    call.click()
    sheet = next(each for each in page.findChildren(FormSheet) if each.isVisible())
    assert sheet.heading.text() == "Call a meeting"
    sheet.close_sheet()
    later = do(page, qtbot, "add_meeting", name="July meeting", when=evening(30))
    page.show_entry(meeting.hex())
    press(page, qtbot, "Ratify the minutes")
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(FormSheet)), timeout=10_000)
    sheet = next(each for each in page.findChildren(FormSheet) if each.isVisible())
    assert sheet.form.values()["ratified_at"] == later
    sheet.send_button.click()
    waits_for(page, qtbot, "minutes ratified")


def test_whoever_leads_the_next_meeting_is_told_of_the_minutes(
    page: MeetingsPage, meeting: bytes, qtbot: QtBot
) -> None:
    do(page, qtbot, "add_meeting", name="July meeting", when=evening(0))
    page.show_entry(meeting.hex())
    press(page, qtbot, "Propose the minutes")
    waits_for(page, qtbot, "You lead the meeting after June meeting.")


@pytest.mark.parametrize(("there", "leads", "main"), [
    (True, BEN, "I have read them"), (True, None, "Ratify the minutes"), (False, BEN, "Ratify the minutes"),
])  # fmt: skip
def test_only_whoever_was_there_and_did_not_lead_is_urged_to_read(
    page: MeetingsPage, meeting: bytes, qtbot: QtBot, there: bool, leads: bytes | None, main: str
) -> None:
    if leads:
        do(page, qtbot, "change_meeting", meeting=meeting, chair=leads)
    if there:
        do(page, qtbot, "attend", meeting=meeting)
    do(page, qtbot, "propose", meeting=meeting)

    def buttons() -> dict[str, str]:
        there = [each for each in page.details.findChildren(QPushButton) if each.isVisible()]
        return {each.text(): each.property("look") for each in there}

    qtbot.waitUntil(lambda: "I have read them" in buttons(), timeout=10_000)
    assert [text for text, look in buttons().items() if look == "primary"] == [main]


@pytest.mark.parametrize(("spent", "said"), [
    (0, "10 minute(s) left"), (1, "10 minute(s) left"), (9 * MINUTE, "1 minute(s) left"),
    (10 * MINUTE, "0 minute(s) left"),
    (10 * MINUTE + 1, "1 minute(s) over"), (13 * MINUTE, "3 minute(s) over"),
])  # fmt: skip
def test_the_clock_says_how_much_is_left(qtbot: QtBot, spent: int, said: str) -> None:
    assert sentences.clock(Clock(Topic("a", "Money", 10), 0), spent) == f"Now: \u2068Money\u2069 · {said}"
    assert sentences.clock(Clock(Topic("a", "Money"), 0), 13 * MINUTE) == "Now: \u2068Money\u2069 · for 13 minute(s)"


def test_what_people_wrote_does_not_turn_the_sentence_around_it() -> None:
    """In a language that is written from right to left, `Keys · 5 minutes` read `5 Keys · minutes`."""
    shown = Topic("a1", "Keys of the shed", 5, leads=BEN.hex())
    assert "\u2068Keys of the shed\u2069" in sentences.topic(2, shown, NAMES)
    assert "\u2068Ben\u2069" in sentences.topic(2, shown, NAMES)


def test_everything_that_is_said_has_words() -> None:
    known = {key.partition(".")[2] for key in WORDS} | WORDS.keys()
    for path in (ROOT / "models" / "features" / "meetings").glob("*.py"):
        for code in re.findall(r'"((?:meeting|need\.meeting|due\.meeting|clash\.meeting)\.[a-z_]+)"', path.read_text()):
            assert code in known, code
    for kind in FEATURE.kinds:
        for name, field in kind.fields.items():
            assert name == "state" or f"caption.{kind.name}.{name}" in WORDS
            for part in field.parts if isinstance(field, Entries) else ():
                assert f"caption.{kind.name}.{name}.{part}" in WORDS


def test_the_menu_of_the_page_calls_a_meeting(page: MeetingsPage) -> None:
    assert page.can("add")
    page.act("add")
    assert page.findChild(FormSheet).heading.text() == "Call a meeting"
