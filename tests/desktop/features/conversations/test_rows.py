from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.features.conversations import queries
from desktop.features.conversations.rows import MessageList, MessageSource
from desktop.kit.paging import LIMIT, PAGE

MINUTE = 60_000
NOON = 1_780_000_000_000


@pytest.fixture
def garden(shelf: Any) -> bytes:
    record: bytes = shelf.channel("garden")
    return record


def messages(shelf: Any, channel: bytes) -> MessageList:
    me = shelf.rows("SELECT me FROM groups")[0][0]
    model = MessageList(MessageSource(shelf, channel, me, queries.names(shelf, 1)))
    model.open_newest()
    return model


def spoken(model: MessageList, row: int) -> str:
    said: str = model.data(model.index(row), int(Qt.ItemDataRole.AccessibleTextRole))
    return said


def test_one_author_within_five_minutes_stands_under_one_name(shelf: Any, garden: bytes, qapp: object) -> None:
    for minutes, by in ((0, 1), (2, 1), (3, 2), (20, 2)):
        shelf.say(garden, "…", by=by, at=NOON + minutes * MINUTE)
    assert [row.first for row in messages(shelf, garden).items] == [True, False, True, True]


def test_the_day_stands_above_its_first_message(shelf: Any, garden: bytes, qapp: object) -> None:
    for hours in (0, 1, 30):
        shelf.say(garden, "…", at=NOON + hours * 60 * MINUTE)
    assert [row.day for row in messages(shelf, garden).items] == [True, False, True]


def test_a_message_in_between_takes_over_the_name(shelf: Any, garden: bytes, qtbot: Any) -> None:
    shelf.say(garden, "one", by=1, at=NOON)
    shelf.say(garden, "three", by=1, at=NOON + 2 * MINUTE)
    model = messages(shelf, garden)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [row.first for row in model.items] == [True, False]

    order_key, _record = shelf.say(garden, "two", by=2, at=NOON + MINUTE)
    with qtbot.waitSignal(model.rowsInserted) as inserted, qtbot.assertNotEmitted(model.modelReset):
        model.apply([order_key])
    assert inserted.args[1:] == [1, 1]
    assert [row.first for row in model.items] == [True, True, True]


def test_changes_are_applied_by_difference(shelf: Any, garden: bytes, qtbot: Any) -> None:
    order_keys = [shelf.say(garden, f"number {count}")[0] for count in range(20)]
    model = messages(shelf, garden)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shelf.db.execute("UPDATE message SET text = 'changed', edited = 1 WHERE order_key = ?", (order_keys[5],))
    shelf.react(order_keys[5], "👍", 0)
    with qtbot.waitSignal(model.dataChanged) as changed, qtbot.assertNotEmitted(model.modelReset):
        model.apply([order_keys[5]])
    assert (changed.args[0].row(), changed.args[1].row()) == (5, 5)
    row = model.items[5]
    assert (row.message.text, row.chips[0].emoji, row.chips[0].mine) == ("changed", "👍", True)


def test_never_more_rows_than_the_window_holds(shelf: Any, garden: bytes, qapp: object) -> None:
    order_keys = [shelf.say(garden, f"number {count}")[0] for count in range(LIMIT + 150)]
    model = messages(shelf, garden)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    while model.read_older():
        assert len(model.items) <= LIMIT
    assert [row.key for row in model.items] == order_keys[:LIMIT]
    assert model.at_oldest
    while model.read_newer():
        assert len(model.items) <= LIMIT
    assert [row.key for row in model.items] == order_keys[-LIMIT:]


def test_a_flood_does_not_carry_a_reader_away(shelf: Any, garden: bytes, qapp: object) -> None:
    order_keys = [shelf.say(garden, f"number {count}")[0] for count in range(50)]
    model = messages(shelf, garden)
    model.follows = False
    for count in range(LIMIT + 50):
        shelf.say(garden, f"flood {count}")
    model.apply(())
    assert [row.key for row in model.items][:50] == order_keys
    assert len(model.items) <= 50 + PAGE
    assert not model.at_newest

    model.follows = True
    model.open_newest()
    assert model.items[-1].message.text == f"flood {LIMIT + 49}"


def test_messages_of_other_channels_stay_there(shelf: Any, garden: bytes, qapp: object) -> None:
    shelf.say(garden, "here")
    model = messages(shelf, garden)
    order_key, _record = shelf.say(shelf.channel("other"), "there")
    model.apply([order_key])
    assert [row.message.text for row in model.items] == ["here"]


def test_the_unread_line_stands_above_one_message(shelf: Any, garden: bytes, qapp: object) -> None:
    order_keys = [shelf.say(garden, f"number {count}")[0] for count in range(5)]
    model = messages(shelf, garden)
    model.draw_unread_line(order_keys[3])
    assert [row.unread_line for row in model.items] == [False, False, False, True, False]
    model.draw_unread_line(None)
    assert not any(row.unread_line for row in model.items)


def test_replica_counts_stand_at_own_messages_only(shelf: Any, garden: bytes, qapp: object) -> None:
    mine, _ = shelf.say(garden, "mine", by=0)
    newest, _ = shelf.say(garden, "mine too", by=0)
    theirs, _ = shelf.say(garden, "theirs", by=1)
    model = messages(shelf, garden)
    model.know_replica_counts({mine: 2, newest: 0, theirs: 7})
    assert [(row.replicas, row.newest_own) for row in model.items] == [(2, False), (0, True), (None, False)]


def test_messages_beyond_a_gap_may_still_change_until_it_is_filled(shelf: Any, garden: bytes, qapp: object) -> None:
    keys = [shelf.say(garden, f"number {seq}", at=NOON + seq * 1_000)[0] for seq in (2, 3, 7, 8)]
    for key, seq in zip(keys, (2, 3, 7, 8), strict=True):
        shelf.place(key, 5, seq)
    shelf.hold(5, 1, 3)
    shelf.hold(5, 7, 8)
    model = messages(shelf, garden)
    assert [row.provisional for row in model.items] == [False, False, True, True]
    assert [row.first for row in model.items] == [True, False, True, False]
    assert "may still change" in spoken(model, 3)
    assert "may still change" not in spoken(model, 1)
    shelf.hold(5, 1, 8)
    model.apply(keys)
    assert not any(row.provisional for row in model.items)


def test_a_log_without_its_beginning_may_still_change(shelf: Any, garden: bytes, qapp: object) -> None:
    key, _record = shelf.say(garden, "number 7")
    shelf.place(key, 5, 7)
    shelf.hold(5, 7, 8)
    assert [row.provisional for row in messages(shelf, garden).items] == [True]


def test_people_change_their_names_everywhere(shelf: Any, garden: bytes, qapp: object) -> None:
    shelf.say(garden, "hello", by=1)
    model = messages(shelf, garden)
    model.rename(dict.fromkeys(queries.names(shelf, 1), "Benny"))
    assert model.items[0].name == "Benny"


def test_rows_speak_in_whole_sentences(shelf: Any, garden: bytes, qapp: object) -> None:
    order_key, record = shelf.say(garden, "Who has the key?", by=0)
    shelf.react(order_key, "👍", 1)
    shelf.react(order_key, "🎉", 2)
    answer, _ = shelf.say(garden, "Me", by=1, reply=record, edited=True)
    shelf.say(garden, "", by=2, redacted=True)
    shelf.say(garden, "what?", by=1, reply=b"x" * 16)
    model = messages(shelf, garden)
    model.draw_unread_line(answer)
    model.know_replica_counts({order_key: 1})
    first, second, third, fourth = (spoken(model, row) for row in range(4))
    assert first.startswith("Ana Ruiz, ")
    assert first.endswith("Who has the key? 2 reactions, reached one device.")
    assert second.startswith("New messages from here. Ben Okafor, ")
    assert second.endswith(": Me. In reply to Ana Ruiz: Who has the key? edited.")
    assert third.endswith("this message was removed.")
    assert "In reply to a message that is not here yet" in fourth


def test_names_cannot_turn_the_words_around_them(shelf: Any, garden: bytes, qapp: object) -> None:
    shelf.db.execute("UPDATE members SET name = ? WHERE name LIKE 'Ben%'", ("\u202eneB\nX",))
    shelf.say(garden, "hello", by=1)
    assert messages(shelf, garden).items[0].name == "neB X"
