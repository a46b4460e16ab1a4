from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop import searching, words
from desktop.features.conversations import search
from desktop.features.conversations.live_search import LiveSearch
from desktop.kit.bridge import EngineBridge
from desktop.searching import Source
from models.errors import Refused
from models.search import Query, matcher, parse
from sync.overview import Entry

NOON = 1_780_000_000_000


@pytest.fixture(autouse=True)
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few records would be read as they are; here the index is asked however few there are."""
    monkeypatch.setattr(searching, "_FEW", -1)


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


def asked(shelf: Any, text: str, channel: bytes | None = None) -> tuple[Source[Entry], Query]:
    query = parse(text, UTC, date(2026, 6, 1), search.CHOICES)
    source, complaint = search.source(shelf, 1, query, channel)
    assert complaint is None
    return source, query


def texts(shelf: Any, text: str, channel: bytes | None = None) -> list[str]:
    return [message.words for message in searching.find(*asked(shelf, text, channel)).hits]


def order_keys(shelf: Any, text: str) -> list[int]:
    return [message.order_key for message in searching.everything(*asked(shelf, text))]


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


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("from:quentin ladder", "search.nobody"), ("in:cellar", "search.nowhere"), ("-from:zo", None),
        ('from:"zo"', "search.nobody"), ("before:31.12.2026", "search.day"), ("has:cake", "search.choice"),
    ],
)  # fmt: skip
def test_what_is_not_understood_has_a_sentence(filled: Any, text: str, code: str | None) -> None:
    query = parse(text, UTC, date(2026, 6, 1), search.CHOICES)
    complaint = searching.not_understood(query) or search.source(filled, 1, query)[1]
    assert (complaint and complaint.code) == code
    assert complaint is None or complaint.code not in words.sentence(complaint)


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


@pytest.mark.parametrize("text", [" ", "*", "\0", "before:31.12.2026", "'; DROP TABLE message;--", "a" * 5_000])
def test_strange_queries_find_nothing(filled: Any, text: str) -> None:
    assert texts(filled, text) == []


def test_removed_messages_are_not_found(filled: Any) -> None:
    garden = filled.rows("SELECT record FROM channel WHERE name = 'garden'")[0][0]
    filled.say(garden, "a rude ladder", redacted=True)
    assert "a rude ladder" not in texts(filled, "ladder")


def test_pages_go_on_without_gap_or_repetition(shelf: Any) -> None:
    garden = shelf.channel("garden")
    said = [shelf.say(garden, f"ladder {count}", by=1 + (count % 40 == 0))[0] for count in range(1_700)]
    source, query = asked(shelf, "ladder")
    first = searching.find(source, query)
    assert [message.order_key for message in first.hits] == said[:-51:-1]
    second = searching.find(source, query, below=first.go_on)
    assert [message.order_key for message in second.hits] == said[-51:-101:-1]
    assert order_keys(shelf, "ladder") == said[::-1]


def test_a_rare_author_among_many_hits_is_found_in_bounded_steps(shelf: Any) -> None:
    garden = shelf.channel("garden")
    rare, _ = shelf.say(garden, "ladder", by=2)
    for _count in range(2_500):
        shelf.say(garden, "ladder")
    step = searching.find(*asked(shelf, "ladder from:zoe"))
    assert step.hits == ()
    assert step.go_on is not None
    assert order_keys(shelf, "ladder from:zoe") == [rare]


@pytest.mark.parametrize(("every", "last_asked"), [(2, '"lad"*'), (40, '"ladd"*')])
def test_a_beginning_of_many_letters_finds_what_a_plain_scan_finds(shelf: Any, every: int, last_asked: str) -> None:
    """Where it is common, the index is asked for its first three letters alone, which cost the same however many."""
    garden = shelf.channel("garden")
    for count in range(900):
        shelf.say(garden, "my ladder" if count % every == 0 else "a ladle", at=NOON + 9_000 * count)
    scan = "SELECT order_key FROM message WHERE text LIKE '%ladd%' ORDER BY order_key DESC"
    assert order_keys(shelf, "ladd") == [order_key for (order_key,) in shelf.rows(scan)]
    shelf.statements.clear()
    searching.find(*asked(shelf, "ladd"))
    expressions = [parameters[0] for sql, parameters in shelf.statements if "MATCH" in sql]
    assert expressions[-1] == last_asked


WORDS = (
    *("ladder", "ladders", "lad", "Läd", "la", "she", "shed", "straße", "STRASSE", "x1", "x12", "…", "a_b", "é"),
    *("日本", "日本語", "ⅷ", "🍲", "c++", "รถไฟ", "회의록", "-lad", '-"she shed"'),
)
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
ASKED = st.lists(st.sampled_from((*WORDS, '"she shed"', '"la she', "ladd", "st", '"lad"', "d")), min_size=1, max_size=3)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(TEXTS, st.integers(1, 9_000), st.booleans()), min_size=1, max_size=120), ASKED)
def test_what_is_found_is_what_comparing_every_message_finds(
    shelf: Any, said: list[tuple[str, int, bool]], typed: list[str]
) -> None:
    shelf.db.execute("BEGIN")
    channel = shelf.channel("garden")
    query = parse(" ".join(typed), UTC, date(2026, 6, 1), search.CHOICES)
    at, fitting = NOON, []
    for text, gap, redacted in said:
        at += gap
        order_key, _ = shelf.say(channel, text, at=at, redacted=redacted)
        if query.phrases and not redacted and matcher(query).fits(text):
            fitting.append(order_key)
    assert order_keys(shelf, " ".join(typed)) == fitting[::-1]
    shelf.db.execute("ROLLBACK")


def test_a_crowded_moment_is_searched_in_bounded_steps(shelf: Any) -> None:
    garden = shelf.channel("garden")
    moment = NOON >> 12 << 12
    needle = shelf.say(garden, "a ladder", at=moment)[0]
    for count in range(4_000):
        shelf.say(garden, "hay", at=moment + 1 + count)
    step = searching.find(*asked(shelf, "ladder"))
    assert step.hits == ()
    assert step.go_on is not None
    assert order_keys(shelf, "ladder") == [needle]


def test_words_that_were_changed_find_nothing(shelf: Any) -> None:
    """The index only says where to look; what it still knows of older words leads nowhere."""
    garden = shelf.channel("garden")
    order_key, _ = shelf.say(garden, "ladder")
    shelf.db.execute("UPDATE message SET text = 'saw' WHERE order_key = ?", (order_key,))
    assert texts(shelf, "ladder") == []
