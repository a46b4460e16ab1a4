import sqlite3
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.features.conversations import search
from desktop.features.conversations.live_search import LiveSearch
from desktop.features.conversations.search import Found
from desktop.features.conversations.terms import parse
from desktop.kit.bridge import EngineBridge
from models.errors import Refused
from sync.reader import TOKENIZER, WordMatcher

NOON = 1_780_000_000_000


@pytest.fixture
def filled(shelf: Any) -> Any:
    garden, party = shelf.channel("garden"), shelf.channel("street party")
    shelf.say(garden, "The ladder is in the shed", by=0)
    shelf.say(party, "Who brings a ladder? See https://example.org", by=1)
    order_key, record = shelf.say(garden, "Joséphine brings soup", by=2)
    shelf.react(order_key, "🍲", 0)
    shelf.say(garden, "Then I bring bread", by=1, reply=record, edited=True)
    shelf.say(party, "ladders and lanterns", by=2)
    return shelf


def found(shelf: Any, text: str, **where: Any) -> Found:
    return search.find(shelf, 1, parse(text, UTC, date(2026, 6, 1)), **where)


def texts(shelf: Any, text: str, **where: Any) -> list[str]:
    return [message.text for message in found(shelf, text, **where).hits]


def test_newest_first_and_the_last_word_may_be_a_beginning(filled: Any) -> None:
    assert texts(filled, "ladder") == [
        "ladders and lanterns", "Who brings a ladder? See https://example.org", "The ladder is in the shed"]
    assert texts(filled, '"ladder"') == ["Who brings a ladder? See https://example.org", "The ladder is in the shed"]


def test_words_without_their_accents(filled: Any) -> None:
    assert texts(filled, "josephine") == ["Joséphine brings soup"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ladder from:ana", ["The ladder is in the shed"]),
        ("from:zoe", ["ladders and lanterns", "Joséphine brings soup"]),
        ("from:okafor has:reply", ["Then I bring bread"]),
        ("in:party ladder", ["ladders and lanterns", "Who brings a ladder? See https://example.org"]),
        ('in:"street party" from:ben', ["Who brings a ladder? See https://example.org"]),
        ("has:link", ["Who brings a ladder? See https://example.org"]),
        ("has:reaction", ["Joséphine brings soup"]),
        ("has:edit", ["Then I bring bread"]),
        ("brings -- soup", ["Joséphine brings soup"]),
        ('"brings a"', ["Who brings a ladder? See https://example.org"]),
    ],
)
def test_operators(filled: Any, text: str, expected: list[str]) -> None:
    assert texts(filled, text) == expected


def test_in_one_channel(filled: Any) -> None:
    garden = filled.rows("SELECT record FROM channel WHERE name = 'garden'")[0][0]
    assert texts(filled, "ladder", channel=garden) == ["The ladder is in the shed"]
    assert texts(filled, "in:party ladder", channel=garden) == []


def test_days(filled: Any) -> None:
    channel = filled.channel("calendar")
    filled.say(channel, "late ladder", at=NOON + 3 * 86_400_000)
    day = datetime.fromtimestamp((NOON + 2 * 86_400_000) / 1000, UTC).date().isoformat()
    assert texts(filled, f"ladder after:{day}") == ["late ladder"]
    assert len(texts(filled, f"ladder before:{day}")) == 2


def test_unknown_people_and_channels_are_named(filled: Any) -> None:
    assert found(filled, "from:quentin ladder").unknown == (("from", "quentin"),)
    assert found(filled, "in:cellar").unknown == (("in", "cellar"),)


class Busy:
    """Reads a shelf, but refuses the first readings."""

    def __init__(self, shelf: Any, times: int) -> None:
        self.shelf, self.times = shelf, times

    def rows(self, sql: str, parameters: Sequence[Any] = (), /) -> list[tuple[Any, ...]]:
        self.times -= 1
        if self.times >= 0:
            raise Refused("store.busy")
        return self.shelf.rows(sql, parameters)

    def close(self) -> None: ...


@pytest.mark.parametrize("times", [1, 3])
def test_a_busy_store_is_searched_again(filled: Any, bridge: EngineBridge, qtbot: Any, times: int) -> None:
    bridge.read_through(Busy(filled, times))
    typed = LiveSearch()
    typed.look_in(bridge, 1, None)
    typed.ask("ladder")
    typed.ask_now()
    qtbot.waitUntil(lambda: len(typed.hits) == 3)


def test_nothing_typed_finds_nothing(filled: Any) -> None:
    assert found(filled, " ").hits == ()


def test_removed_messages_are_not_found(filled: Any) -> None:
    garden = filled.rows("SELECT record FROM channel WHERE name = 'garden'")[0][0]
    filled.say(garden, "a rude ladder", redacted=True)
    assert "a rude ladder" not in texts(filled, "ladder")


def test_pages_go_on_without_gap_or_repetition(shelf: Any) -> None:
    garden = shelf.channel("garden")
    order_keys = [shelf.say(garden, f"ladder {count}", by=1 + (count % 40 == 0))[0] for count in range(1_700)]
    wanted = parse("ladder", UTC, date(2026, 6, 1))
    first = search.find(shelf, 1, wanted)
    assert [message.order_key for message in first.hits] == order_keys[:-51:-1]
    second = search.find(shelf, 1, wanted, below=first.go_on)
    assert [message.order_key for message in second.hits] == order_keys[-51:-101:-1]
    assert [message.order_key for message in search.everything(shelf, 1, wanted)] == order_keys[::-1]


def test_a_rare_author_among_many_hits_is_found_in_bounded_steps(shelf: Any) -> None:
    garden = shelf.channel("garden")
    rare, _ = shelf.say(garden, "ladder", by=2)
    for _count in range(2_500):
        shelf.say(garden, "ladder")
    wanted = parse("ladder from:zoe", UTC, date(2026, 6, 1))
    step = search.find(shelf, 1, wanted)
    assert step.hits == ()
    assert step.go_on is not None
    assert [message.order_key for message in search.everything(shelf, 1, wanted)] == [rare]


@pytest.mark.parametrize(("every", "last_asked"), [(2, '"lad"*'), (40, '"ladd"*')])
def test_a_beginning_of_many_letters_finds_what_a_plain_scan_finds(shelf: Any, every: int, last_asked: str) -> None:
    """Where it is common, the index is asked for its first three letters alone, which cost the same however many."""
    garden = shelf.channel("garden")
    for count in range(900):
        shelf.say(garden, "my ladder" if count % every == 0 else "a ladle", at=NOON + 9_000 * count)
    wanted = parse("ladd", UTC, date(2026, 6, 1))
    scan = "SELECT order_key FROM message WHERE text LIKE '%ladd%' ORDER BY order_key DESC"
    expected = [order_key for (order_key,) in shelf.rows(scan)]
    assert [message.order_key for message in search.everything(shelf, 1, wanted)] == expected
    shelf.statements.clear()
    search.find(shelf, 1, wanted)
    asked = [parameters[0] for sql, parameters in shelf.statements if "MATCH" in sql]
    assert asked[-1] == last_asked


def test_an_extract_shows_the_words_in_their_place() -> None:
    wanted = parse("ladder she", UTC, date(2026, 6, 1))
    text = "word " * 60 + "the Ladder\nis in the shed " + "word " * 60
    piece = search.extract(text, wanted)
    assert [piece.text[start : start + length] for start, length in piece.spans] == ["Ladder", "shed"]
    assert len(piece.text) < 170
    assert piece.text.startswith("… ")
    assert piece.text.endswith(" …")


def test_an_extract_of_a_short_message_is_all_of_it() -> None:
    piece = search.extract("Über die Leiter", parse("uber", UTC, date(2026, 6, 1)))
    assert (piece.text, piece.spans) == ("Über die Leiter", ((0, 4),))


WORDS = (
    *("ladder", "ladders", "lad", "Läd", "la", "she", "shed", "straße", "STRASSE", "x1", "x12", "…", "a_b", "é"),
    *("日本", "ⅷ", "🍲"),
)
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
ASKED = st.lists(st.sampled_from((*WORDS, '"she shed"', '"la she', "ladd", "st", '"lad"', "d")), min_size=1, max_size=3)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(TEXTS, st.integers(1, 9_000), st.booleans()), min_size=1, max_size=120), ASKED)
def test_what_is_found_is_what_an_index_of_every_single_message_finds(
    shelf: Any, said: list[tuple[str, int, bool]], asked: list[str]
) -> None:
    plain = sqlite3.connect(":memory:")
    plain.execute(f"CREATE VIRTUAL TABLE every USING fts5(words, content='', {TOKENIZER})")
    shelf.db.execute("BEGIN")
    channel = shelf.channel("garden")
    at = NOON
    for text, gap, redacted in said:
        at += gap
        order_key, _ = shelf.say(channel, text, at=at, redacted=redacted)
        if not redacted:
            plain.execute("INSERT INTO every(rowid, words) VALUES (?, ?)", (order_key, text))
    wanted = parse(" ".join(asked), UTC, date(2026, 6, 1))
    naive = []
    if wanted.phrases:
        naive = plain.execute("SELECT rowid FROM every WHERE every MATCH ? ORDER BY rowid DESC", (wanted.match,))
    assert [message.order_key for message in search.everything(shelf, 1, wanted)] == [key for (key,) in naive]
    shelf.db.execute("ROLLBACK")
    plain.close()


def test_a_crowded_moment_is_searched_in_bounded_steps(shelf: Any) -> None:
    garden = shelf.channel("garden")
    moment = NOON >> 12 << 12
    needle = shelf.say(garden, "a ladder", at=moment)[0]
    for count in range(4_000):
        shelf.say(garden, "hay", at=moment + 1 + count)
    wanted = parse("ladder", UTC, date(2026, 6, 1))
    shelf.statements.clear()
    step = search.find(shelf, 1, wanted)
    assert step.hits == ()
    assert step.go_on is not None
    assert [message.order_key for message in search.everything(shelf, 1, wanted)] == [needle]


def test_words_that_were_changed_find_nothing(shelf: Any) -> None:
    """The index only says where to look; what it still knows of older words leads nowhere."""
    garden = shelf.channel("garden")
    order_key, _ = shelf.say(garden, "ladder")
    shelf.db.execute("UPDATE message SET text = 'saw' WHERE order_key = ?", (order_key,))
    assert texts(shelf, "ladder") == []


def test_a_word_of_the_index_is_the_same_word_when_it_is_asked_for() -> None:
    matcher = WordMatcher()
    letters = [chr(code) for code in range(0x20, 0x3000) if chr(code).isalnum()]
    assert matcher.tokens(" ".join(letters)) == matcher.tokens(" ".join(matcher.tokens(" ".join(letters))))
