"""A text that several people write in, over an engine that says what the test says."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from desktop.kit.bridge import EngineBridge
from desktop.kit.marked import LiveEditor
from desktop.kit.marked.live import replaced
from desktop.kit.people import Names, Someone
from desktop.kit.scope import Scope
from models.differences import TextChange
from models.errors import Refused
from sync import api, overview
from sync.live_commands import AskLive, LiveChanged, LivePerson, LivePlace, TellLive
from sync.process.client import EngineGone
from sync.text_commands import EditText, ReadText, TextNow
from tests.desktop.conftest import Silent

ROSA, BEN = (bytes([number]) * 16 for number in (1, 2))
GROUP = api.Group(1, b"g" * 32, "Maple Street", "block-club", ROSA)
RECORD = b"r" * 16
ENTRY = replace(overview.Entry(*(None,) * len(overview.Entry.__struct_fields__)), record=RECORD, order_key=7)
FIRST, SECOND, THIRD = ((bytes([number]) * 16,) for number in b"123")


@pytest.fixture
def live(bridge: EngineBridge, client: Silent, qtbot: QtBot) -> LiveEditor:
    scope = Scope(bridge, GROUP)
    scope.names = Names([Someone(ROSA, "Rosa"), Someone(BEN, "Ben")])
    made = LiveEditor(scope, ENTRY, "text", "Programme")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    client.asked(ReadText).set_result(TextNow(FIRST, "We meet at six 😀."))
    qtbot.waitUntil(lambda: made.text is not None)
    return made


def type_at_end(live: LiveEditor, letters: str, qtbot: QtBot) -> None:
    live.editor.area.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(live.editor.area, letters)


@pytest.mark.parametrize(("before", "after", "change"), [
    ("", "a", (0, 0, "a")), ("ab", "b", (0, 1, "")), ("ab", "ab", (2, 0, "")), ("abc", "axc", (1, 1, "x")),
    ("aa", "aaa", (2, 0, "a")), ("x😀y", "x😀😀y", (2, 0, "😀")), ("abab", "ab", (2, 2, "")),
])  # fmt: skip
def test_what_was_replaced(before: str, after: str, change: tuple[int, int, str]) -> None:
    assert replaced(before, after) == change


def test_what_is_typed_goes_to_the_engine_at_the_heads_where_it_was_typed(
    live: LiveEditor, client: Silent, qtbot: QtBot
) -> None:
    type_at_end(live, "Come", qtbot)
    assert live.state.text() == "Saving…"
    live.send()
    sent = client.asked(EditText).command
    assert (sent.record, sent.path, sent.heads) == (RECORD, ("text",), FIRST)
    assert sent.changes == (TextChange(17, 0, "Come"),)
    with qtbot.waitSignal(live.saved):
        client.asked(EditText).set_result(TextNow(SECOND))
    assert live.state.text() == "Saved on this computer."


def test_it_is_sent_by_itself_after_a_while(live: LiveEditor, client: Silent, qtbot: QtBot) -> None:
    type_at_end(live, "x", qtbot)
    qtbot.waitUntil(lambda: any(isinstance(each.command, EditText) for each in client.calls), timeout=20_000)


def test_it_is_sent_while_somebody_types_without_a_pause(live: LiveEditor, client: Silent, qtbot: QtBot) -> None:
    typed = 0
    while typed < 200 and not any(isinstance(each.command, EditText) for each in client.calls):
        type_at_end(live, "x", qtbot)
        qtbot.wait(20)
        typed += 1
    assert typed < 200
    assert client.asked(EditText).command.changes[0].text.startswith("x")


def test_what_an_engine_took_along_is_sent_again_alone(live: LiveEditor, client: Silent, qtbot: QtBot) -> None:
    type_at_end(live, "a", qtbot)
    live.send()
    client.asked(EditText).set_exception(EngineGone())
    type_at_end(live, "b", qtbot)
    qtbot.waitUntil(lambda: sum(isinstance(each.command, EditText) for each in client.calls) == 2, timeout=20_000)
    again = client.asked(EditText).command
    assert (again.heads, again.changes, again.again) == (FIRST, (TextChange(17, 0, "a"),), True)
    client.asked(EditText).set_result(TextNow(SECOND))
    qtbot.waitUntil(lambda: live.text is not None and live.text.heads == SECOND)
    live.send()
    assert client.asked(EditText).command.changes == (TextChange(18, 0, "b"),)


def test_what_others_write_comes_in_and_the_caret_stays_with_its_letters(
    live: LiveEditor, client: Silent, bridge: EngineBridge, qtbot: QtBot
) -> None:
    type_at_end(live, "Come", qtbot)
    before = live.editor.area.textCursor().position()
    client.tell(api.Changed(1, "gallery", (7,)))
    qtbot.waitUntil(lambda: sum(isinstance(each.command, ReadText) for each in client.calls) > 1)
    client.asked(ReadText).set_result(TextNow(SECOND, changes=(TextChange(0, 0, "😀 Hello. "),)))
    qtbot.waitUntil(lambda: live.editor.text == "😀 Hello. We meet at six 😀.Come")
    assert live.editor.area.textCursor().position() == before + len("😀 Hello. ") + 1
    live.send()
    assert client.asked(EditText).command.heads == SECOND
    live.editor.area.undo()
    assert live.editor.text.startswith("😀 Hello.")


def test_who_writes_at_the_place_of_another_goes_on_with_the_own_sentence(
    live: LiveEditor, client: Silent, qtbot: QtBot
) -> None:
    live.writing.setInterval(600_000)
    type_at_end(live, " It is", qtbot)
    live.send()
    client.asked(EditText).set_result(TextNow(SECOND, changes=(TextChange(23, 0, " Ruth goes."),)))
    qtbot.waitUntil(lambda: live.editor.text == "We meet at six 😀. It is Ruth goes.")
    qtbot.keyClicks(live.editor.area, " cold.")
    assert live.editor.text == "We meet at six 😀. It is cold. Ruth goes."


def test_who_only_reads_at_the_end_goes_on_behind_what_others_write(
    live: LiveEditor, client: Silent, qtbot: QtBot
) -> None:
    live.editor.area.moveCursor(QTextCursor.MoveOperation.End)
    client.tell(api.Changed(1, "gallery", (7,)))
    qtbot.waitUntil(lambda: sum(isinstance(each.command, ReadText) for each in client.calls) > 1)
    client.asked(ReadText).set_result(TextNow(SECOND, changes=(TextChange(17, 0, " Ruth goes."),)))
    qtbot.waitUntil(lambda: live.editor.text.endswith("Ruth goes."))
    qtbot.keyClicks(live.editor.area, " Me too.")
    assert live.editor.text == "We meet at six 😀. Ruth goes. Me too."


def test_letters_typed_while_others_are_on_their_way_are_kept(live: LiveEditor, client: Silent, qtbot: QtBot) -> None:
    type_at_end(live, "a", qtbot)
    live.send()
    type_at_end(live, "b", qtbot)
    client.asked(EditText).set_result(TextNow(SECOND, changes=(TextChange(0, 2, "They"),)))
    qtbot.waitUntil(lambda: live.editor.text == "They meet at six 😀.ab")
    live.send()
    assert client.asked(EditText).command.changes == (TextChange(20, 0, "b"),)


def test_where_others_write_is_shown_and_said(live: LiveEditor, client: Silent, qtbot: QtBot) -> None:
    client.tell(LiveChanged(1))
    qtbot.waitUntil(lambda: isinstance(client.calls[-1].command, AskLive))
    here = LivePlace(RECORD, True, ("text",), FIRST, 3, 16)
    elsewhere = LivePlace(b"x" * 16, True, ("text",), FIRST, 3, 3)
    client.asked(AskLive).set_result((LivePerson(b"d" * 16, BEN, "here", (here,)),
                                      LivePerson(b"e" * 16, ROSA, "here", (elsewhere,))))  # fmt: skip
    qtbot.waitUntil(lambda: live.others.isVisible())
    assert live.others.text() == "Here, too: Ben"
    assert [(each.name, each.place) for each in live.carets.carets] == [("Ben", 17)]
    assert not live.grab().isNull()


def test_who_is_here_too_sees_letters_before_they_are_written(
    live: LiveEditor, client: Silent, qtbot: QtBot
) -> None:
    def told() -> list[str]:
        return [place.letters for each in client.calls if isinstance(each.command, TellLive)
                for place in each.command.places]  # fmt: skip

    type_at_end(live, "alone ", qtbot)
    live.send()
    client.asked(EditText).set_result(TextNow(SECOND))
    qtbot.waitUntil(lambda: live.text is not None and live.text.is_saved)
    assert not any(told())
    there = LivePlace(RECORD, True, ("text",), SECOND, 0, 0, "Wel<b>")
    live._show_others((LivePerson(b"d" * 16, BEN, "here", (there,)),))
    assert [each.letters for each in live.carets.carets] == ["Wel<b>"]
    assert not live.grab().isNull()
    type_at_end(live, "Come ", qtbot)
    qtbot.waitUntil(lambda: "Come" in told())
    live.send()
    client.asked(EditText).set_result(TextNow(FIRST))
    qtbot.waitUntil(lambda: told()[-1] == "")


def test_a_caret_beyond_the_text_harms_nobody(live: LiveEditor, client: Silent) -> None:
    far = LivePlace(RECORD, True, ("text",), FIRST, 1 << 30, 1 << 30)
    live._show_others((LivePerson(b"d" * 16, BEN, "here", (far,)),))
    assert not live.grab().isNull()


def test_others_hear_where_one_writes_and_that_one_has_gone(live: LiveEditor, client: Silent, qtbot: QtBot) -> None:
    live._tell()
    told = client.asked(TellLive).command
    assert (told.group, told.places[0].record, told.places[0].heads) == (1, RECORD, FIRST)
    type_at_end(live, "x", qtbot)
    live.hide()
    assert client.asked(EditText).command.changes == (TextChange(17, 0, "x"),)
    assert client.asked(TellLive).command.places == ()


def test_a_refusal_is_said_and_nothing_typed_is_lost(live: LiveEditor, client: Silent, qtbot: QtBot) -> None:
    type_at_end(live, "x", qtbot)
    live.send()
    client.asked(EditText).set_exception(Refused("group.read_only"))
    qtbot.waitUntil(lambda: live.problem.isVisible())
    assert live.editor.text.endswith("x")
    live.send()
    assert client.asked(EditText).command.changes == (TextChange(17, 0, "x"),)


def test_until_it_is_read_nobody_types(bridge: EngineBridge, client: Silent, qtbot: QtBot) -> None:
    made = LiveEditor(Scope(bridge, GROUP), ENTRY, "text", "Programme")
    qtbot.addWidget(made)
    made.show()
    assert made.state.text() == "Reading the text…"
    qtbot.keyClick(made.editor.area, Qt.Key.Key_X)
    assert made.editor.text == ""
    client.asked(ReadText).set_exception(Refused("record.unknown"))
    qtbot.waitUntil(lambda: made.problem.isVisible())
    assert made.editor.area.isReadOnly()


def test_what_came_while_it_was_sent_is_shown_once(live: LiveEditor, client: Silent, qtbot: QtBot) -> None:
    client.tell(api.Changed(1, "gallery", (7,)))
    qtbot.waitUntil(lambda: sum(isinstance(each.command, ReadText) for each in client.calls) > 1)
    type_at_end(live, "Come", qtbot)
    live.send()
    client.asked(ReadText).set_result(TextNow(SECOND, changes=(TextChange(0, 0, "Hello. "),)))
    client.asked(EditText).set_result(TextNow(THIRD, changes=(TextChange(0, 0, "Hello. "),)))
    qtbot.waitUntil(lambda: live.text is not None and live.text.heads == THIRD)
    assert live.editor.text == "Hello. We meet at six 😀.Come"


def test_what_a_full_disk_did_not_take_is_written_by_itself_later(
    live: LiveEditor, client: Silent, qtbot: QtBot
) -> None:
    def sent() -> int:
        return sum(isinstance(each.command, EditText) for each in client.calls)

    type_at_end(live, "x", qtbot)
    live.send()
    client.asked(EditText).set_exception(Refused("store.full"))
    qtbot.waitUntil(lambda: live.problem.isVisible())
    qtbot.waitUntil(lambda: sent() == 2, timeout=20_000)
    client.asked(EditText).set_result(TextNow(SECOND))
    qtbot.waitUntil(lambda: not live.problem.isVisible())
    assert live.state.text() == "Saved on this computer."


@pytest.mark.parametrize("asks", ["edit", "look"])
def test_what_stands_at_heads_that_count_no_more_is_put_into_the_text_that_does(
    live: LiveEditor, client: Silent, qtbot: QtBot, asks: str
) -> None:
    type_at_end(live, "Come", qtbot)
    if asks == "edit":
        live.send()
        client.asked(EditText).set_exception(Refused("text.unknown_heads"))
    else:
        client.tell(api.Changed(1, "gallery", (7,)))
        qtbot.waitUntil(lambda: isinstance(client.calls[-1].command, ReadText))
        client.asked(ReadText).set_exception(Refused("text.unknown_heads"))
    qtbot.waitUntil(lambda: isinstance(client.calls[-1].command, ReadText) and not client.calls[-1].command.heads)
    client.asked(ReadText).set_result(TextNow(SECOND, "We meet at seven 😀."))
    qtbot.waitUntil(lambda: live.editor.text == "We meet at seven 😀.Come")
    live.send()
    edit = client.asked(EditText).command
    assert (edit.heads, edit.changes) == (SECOND, (TextChange(19, 0, "Come"),))


def test_blanks_and_breaks_of_any_kind_stay_as_they_are(live: LiveEditor, client: Silent, qtbot: QtBot) -> None:
    client.tell(api.Changed(1, "gallery", (7,)))
    qtbot.waitUntil(lambda: sum(isinstance(each.command, ReadText) for each in client.calls) > 1)
    odd = "Venez\u00a0! 😀\u2028À\u2029six\ufdd0heures. "
    client.asked(ReadText).set_result(TextNow(SECOND, changes=(TextChange(0, 0, odd),)))
    qtbot.waitUntil(lambda: live.editor.text.startswith("Venez\u00a0! 😀\nÀ\nsix\nheures. We"))
    type_at_end(live, "x", qtbot)
    live.send()
    assert client.asked(EditText).command.changes == (TextChange(len(odd) + 17, 0, "x"),)
