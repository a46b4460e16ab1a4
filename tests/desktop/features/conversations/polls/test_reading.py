"""What is read of polls: through an index, however many there are, and nothing of what was taken back."""

from typing import Any

from desktop.features.conversations.polls import reading, sentences
from models.case import Record
from models.features.conversations.polls.answers import item, key
from models.features.conversations.polls.counting import entry
from models.ids import MemberId, RecordId
from tests.desktop.features.conversations.conftest import number

ANA, BEN, ZOE = (number("member", place) for place in range(3))
NAMES = {ANA: "Ana", BEN: "Ben"}
SUNDAY = key(item(2, "Sunday"))


def asked(shelf: Any, **more: object) -> tuple[bytes, bytes]:
    """A poll of Ben's in the shelf: its record, and that of its message."""
    order_key, message = shelf.say(shelf.channel("garden"), "When do we dig?")
    record = number("poll", order_key)
    values = {"order_key": order_key, "group_number": 1, "record": record, "message": message, "by": BEN,
              "question": "When do we dig?", "several": 0, "others": 0, "asks": 0, "ended": 0, "withdrawn": 0, **more}
    marks = ", ".join("?" * len(values))
    shelf.db.execute(f"INSERT INTO poll({', '.join(values)}) VALUES ({marks})", tuple(values.values()))
    for line in ("01 Saturday", "02 Sunday"):
        shelf.db.execute("INSERT INTO poll_answers VALUES (?, 1, ?, ?)", (order_key, record, line))
    return record, message


def voted(shelf: Any, poll: bytes, by: bytes, chosen: str = SUNDAY) -> int:
    """A vote in the shelf; returns its order key."""
    shelf.count += 1
    vote = number("vote", shelf.count)
    shelf.db.execute("INSERT INTO poll_vote VALUES (?, 1, ?, ?, ?, ?, 5)", (shelf.count, vote, poll, by, chosen))
    return int(shelf.count)


def counted(shelf: Any, poll: bytes, by: bytes) -> None:
    """Whoever closed the poll wrote this vote down."""
    nonce, parts = entry(Record(RecordId(poll), "poll_vote", MemberId(by), 0, 0, 1, {"chosen": SUNDAY}))
    shelf.db.execute("INSERT INTO poll_counted SELECT order_key, 1, record, ?, ?, ?, ? FROM poll WHERE record = ?",
                     (nonce, by, parts["chosen"], parts["at"], poll))  # fmt: skip


def read(shelf: Any, message: bytes) -> Any:
    return reading.polls_of(shelf, [message], ANA, NAMES, "Somebody").get(message)


def test_votes_by_name_and_the_own_one(shelf: Any) -> None:
    record, message = asked(shelf)
    for member in (ANA, ZOE):
        voted(shelf, record, member)
    found = read(shelf, message)
    assert [(each.text, each.names, each.mine, each.share) for each in found.answers] == [
        ("Saturday", (), False, 0.0), ("Sunday", ("Ana", "Somebody"), True, 1.0),
    ]  # fmt: skip
    assert "2 people have voted." in sentences.foot(found, 0)


def test_who_came_too_late_is_named_and_not_counted(shelf: Any) -> None:
    record, message = asked(shelf, ended=1, ended_by=BEN)
    for member in (BEN, ANA):
        voted(shelf, record, member)
    counted(shelf, record, BEN)
    found = read(shelf, message)
    assert (found.voters, found.late, found.late_mine) == (1, ("Ana",), True)
    said = sentences.spoken(found, 0)
    assert "Poll closed by" in said
    assert "Not counted, because it came after the poll was closed: the vote of \u2068Ana\u2069." in said
    assert "Everybody here sees" not in said


def test_of_a_poll_whose_time_is_over_it_says_that_it_is_being_counted(shelf: Any) -> None:
    _, message = asked(shelf, closes=1_000)
    found = read(shelf, message)
    assert "It closes: " in sentences.foot(found, 0)
    assert sentences.foot(found, 1_000) == "Its time is over. The votes are being counted. Nobody has voted yet."


def test_what_was_taken_back_is_no_poll_any_more(shelf: Any) -> None:
    _, message = asked(shelf, question="", withdrawn=1)
    assert read(shelf, message) is None


def test_a_vote_concerns_the_row_of_its_message(shelf: Any) -> None:
    record, message = asked(shelf)
    assert reading.messages_of(shelf, [voted(shelf, record, ANA)]) == [message]
    assert reading.messages_of(shelf, [999_999]) == []


def test_nothing_is_found_by_looking_at_every_poll_and_vote(shelf: Any) -> None:
    record, message = asked(shelf)
    key_ = voted(shelf, record, ANA)
    shelf.statements.clear()
    read(shelf, message)
    reading.messages_of(shelf, [key_])
    assert len(shelf.statements) == 5
    for sql, parameters in shelf.statements:
        for *_, step in shelf.db.execute(f"EXPLAIN QUERY PLAN {sql}", parameters):
            assert not step.startswith(("SCAN poll", "SCAN p ", "SCAN v ")), (sql, step)
