"""The cases of searching, asked of a real store: several people write, an engine takes it in and keeps the index."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop import found
from desktop.features.conversations import queries, search, threads, unread
from desktop.found import Scope
from desktop.searching import everything, not_understood
from models import ids
from models.feature import Registry
from models.features import FEATURES
from models.features.conversations import FEATURE, talk
from models.search import matcher, parse
from sync.group import circle_writing
from sync.profile.runtime import ProfileRuntime
from sync.simulated import Bench
from sync.simulated.group import SimulatedGroup
from sync.store.database import Database

WINDOW = Path(__file__).parents[1] / "cases" / "window"
CASES = json.loads((WINDOW / "05-search.json").read_text("utf-8"))
ROWS = json.loads((WINDOW / "05-search.expect.json").read_text("utf-8"))["rows"]
ZONE = ZoneInfo(CASES["zone"])
TODAY = date.fromisoformat(CASES["today"])
CHOICES = {"has": (), "is": (), "kind": ("channel", "message")}
CHOSEN = {"café", "after:2026-03-12", "-soup menu"}
"""Where the cases tolerate two answers and we give the second: a last word with an accent may be a beginning, too, the
day after `after:` counts, and words may be excluded."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The store of one who has taken in what all have written."""
    began = _milliseconds(CASES["messages"][0]["at"]) - 86_400_000
    group = SimulatedGroup(Registry(FEATURES), "Maple Street", "block-club", "ana", began)
    people = {"ana": group.members[0], **{name: group.admit(name, began) for name in ("bo", "cem", "ana sousa")}}
    channels = {name: group.do(people["ana"], began, FEATURE.intents["add_channel"], name=name)
                for name in ("general", "garden", "board")}  # fmt: skip
    for each in CASES["messages"]:
        group.do(people[each["from"]], _milliseconds(each["at"]), talk.say, channel=channels[each["in"]],
                 text=each["text"])  # fmt: skip
    runtime = ProfileRuntime(
        Database(tmp_path_factory.mktemp("store") / "store.db", bytes(32)), Registry(FEATURES), None, None, version="",
        wall_ms=lambda: _milliseconds("2026-03-15T12:00"), announce=lambda _outcome: None, notify=lambda: None,
    )  # fmt: skip
    group.plant(runtime, people["bo"])
    yield runtime.db
    runtime.db.close()


def _milliseconds(local: str) -> int:
    return int(datetime.fromisoformat(local).replace(tzinfo=ZONE).timestamp() * 1000)


def answer(store: Any, typed: str) -> tuple[list[Any], str]:
    """(hits, the oldest first; the code of the complaint)"""
    query = parse(typed, ZONE, TODAY, CHOICES)
    scope = Scope((1,), queries.names(store, 1), search.PLACES, search.MARKS, search.OWN)
    source, nothing = found.source(store, scope, query)
    complaint = not_understood(query) or nothing
    hits = [] if nothing else [entry for entry in everything(source, query) if entry.kind == "message"]
    assert hits == sorted(hits, key=lambda entry: -entry.order_key)
    return hits[::-1], complaint.code if complaint else ""


def test_from_me_is_what_the_owner_of_this_computer_wrote(store: Any) -> None:
    assert answer(store, "from:me")[0] == answer(store, "from:bo")[0] != []
    assert answer(store, "-from:me")[0] == answer(store, "-from:bo")[0]
    both = answer(store, "from:me from:cem")[0]
    assert both == answer(store, "from:bo from:cem")[0]
    assert answer(store, 'from:"me"') == ([], "search.nobody")  # in quotes it is a name


def test_unread_is_what_others_wrote_behind_the_read_position() -> None:
    bench = Bench(Registry(FEATURES))
    ana, ben = bench.people("Ana", "Ben")
    garden = ana.do("conversations.add_channel", name="garden")
    bench.days(0.01)
    said = [each.do("conversations.say", channel=garden, text=text) for each, text in (
        (ana, "Mine"), (ben, "Read"), (ben, "New"), (ben, "Kept"))]  # fmt: skip
    root = ben.do("conversations.say", channel=garden, text="Thread")
    ben.do("conversations.say", channel=garden, text="Answer", thread=root)
    store = ana.first.db
    assert marked(store, "is:unread") == ["Read", "New", "Kept", "Thread"]
    store.run("INSERT INTO local(key, value) VALUES (?, ?)", (queries.read_key(garden), str(ids.place(said[1]))))
    assert marked(store, "is:unread") == ["New", "Kept", "Thread"]
    store.run("INSERT INTO local(key, value) VALUES (?, ?)", (threads.follow_key(root), "1"))
    assert marked(store, "is:unread") == ["New", "Kept", "Thread", "Answer"]
    assert marked(store, "-is:unread") == ["Mine", "Read"]
    called = ben.do("conversations.say", channel=garden, text="Another")
    ben.do("conversations.say", channel=garden, text="@Ana", thread=called, mentions=f"0 4 member {ana.member.hex()}")
    assert marked(store, "is:unread")[-2:] == ["Another", "@Ana"]


def test_the_search_for_what_is_unread_scans_no_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    bench = Bench(Registry(FEATURES))
    ana, ben = bench.people("Ana", "Ben")
    garden = ana.do("conversations.add_channel", name="garden")
    root = ben.do("conversations.say", channel=garden, text="Thread")
    ben.do("conversations.say", channel=garden, text="Answer", thread=root)
    store = ana.first.db
    asked: list[tuple[str, Any]] = []
    read = store.rows

    def rows(sql: str, parameters: Any = ()) -> Any:
        asked.append((sql, parameters))
        return read(sql, parameters)

    monkeypatch.setattr(store, "rows", rows)
    for most in (1_000, 0):  # listed, and looked for among all
        monkeypatch.setattr(unread, "MOST", most)
        assert marked(store, "is:unread") == ["Thread"]
    plans = {step for sql, parameters in asked for *_, step in read(f"EXPLAIN QUERY PLAN {sql}", parameters)}
    assert not plans & {"SCAN message", "SCAN o"}, "threads are read as far as they are shown, messages by their keys"


def test_saved_and_pinned_messages_are_found() -> None:
    bench = Bench(Registry(FEATURES))
    ana, ben = bench.people("Ana", "Ben")
    garden = ana.do("conversations.add_channel", name="garden")
    first, second = (ben.do("conversations.say", channel=garden, text=each) for each in ("First", "Second"))
    own = circle_writing.open_circle(ana.first.group, "people", "Only me")
    ana.do("conversations.save", message=first, circle=own)
    ben.do("conversations.pin", message=second)
    assert (marked(ana.first.db, "is:saved"), marked(ana.first.db, "is:pinned")) == (["First"], ["Second"])
    assert marked(ben.first.db, "is:saved") == []
    ana.do("conversations.forget", message=first, circle=own)
    ben.do("conversations.unpin", message=second)
    assert (marked(ana.first.db, "is:saved"), marked(ana.first.db, "is:pinned")) == ([], [])


def marked(store: Any, typed: str) -> list[str]:
    """The words of the messages that a search finds, the oldest first."""
    query = parse(f"{typed} kind:message", ZONE, TODAY, CHOICES)
    scope = Scope((1,), queries.names(store, 1), search.PLACES, search.MARKS, search.OWN, here=search.HERE)
    source, complaint = found.source(store, scope, query)
    assert complaint is None
    return [each.words for each in everything(source, query)][::-1]


def test_few_records_are_found_as_many_are(store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = [f"{typed} kind:{kind}" for typed in CASES["queries"] for kind in ("message", "channel")]
    few = [answer(store, typed) for typed in asked]
    monkeypatch.setattr("desktop.searching._FEW", -1)
    assert [answer(store, typed) for typed in asked] == few


def test_a_common_word_does_not_lead_past_a_few_records_of_another_kind(store: Any) -> None:
    """It took one step after the other through everything that has the word."""
    asked: list[str] = []

    class Counting:
        def rows(self, sql: str, parameters: Any = ()) -> Any:
            asked.append(sql)
            return store.rows(sql, parameters)

    query = parse("soup", ZONE, TODAY, CHOICES)
    scope = Scope((1,), {}, search.PLACES, search.MARKS, search.OWN, kinds=frozenset({"channel", "alert"}))
    source, _ = found.source(Counting(), scope, query)
    assert list(everything(source, query)) == []
    assert [sql for sql in asked if "search MATCH" in sql] == []


@pytest.mark.parametrize("case", range(len(ROWS)))
def test_what_the_cases_find(store: Any, case: int) -> None:
    typed, row = CASES["queries"][case], ROWS[case]
    hits, complaint = answer(store, typed)
    texts = {each["text"].replace("e\u0301", "é"): each["id"] for each in CASES["messages"]}
    expected = row["tolerated"] if typed in CHOSEN else row["hits"]
    assert [texts[entry.words] for entry in hits] == (expected or [])
    assert (complaint == "search.day") is (expected is None)
    assert (complaint == "search.nobody") is (typed == "from:nobody")
    query = parse(typed, ZONE, TODAY, CHOICES)
    if any(not phrase.excluded for phrase in query.phrases):
        assert all(matcher(query).extract(entry.words).spans for entry in hits)


STRANGE = (
    "\"", "AND OR NOT", "NEAR(a b)", "{a}:^b*", "a" * 9_000, "a " * 3_000, "-\"", "from:\0", "\ud800", "\U0010ffff",
)  # fmt: skip


@pytest.mark.parametrize("typed", STRANGE, ids=range(len(STRANGE)))
def test_strange_queries_are_queries(store: Any, typed: str) -> None:
    hits, complaint = answer(store, typed)
    assert hits == []
    assert complaint in {"", "search.many", "search.unfinished"}


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("has:link", ["s9"]), ("-has:link in:general from:ana", ["s1", "s15", "s18"]), ("-in:general c++", ["s13"]),
        ("kind:message -from:ana in:board", ["s8", "s13", "s14"]), ("kind:channel", []), ("is:lost", []),
    ],
)  # fmt: skip
def test_operators_narrow(store: Any, typed: str, ids: list[str]) -> None:
    hits, complaint = answer(store, typed)
    texts = {each["text"]: each["id"] for each in CASES["messages"]}
    assert [texts[entry.words] for entry in hits] == ids
    assert complaint == ("search.unmarked" if typed == "is:lost" else "")


def test_a_list_that_is_not_named_is_not_searched(store: Any) -> None:
    query = parse("cafe", ZONE, TODAY, CHOICES)
    source, _ = found.source(store, Scope((2, -1), {}), query)
    assert list(everything(source, query)) == []
    source, _ = found.source(store, Scope((1,), {}), query)
    assert len(list(everything(source, query))) == 2


def test_channels_are_found_beside_messages(store: Any) -> None:
    query = parse("garden", ZONE, TODAY, CHOICES)
    source, _ = found.source(store, Scope((1,), {}), query)
    assert [(entry.kind, entry.title) for entry in everything(source, query)] == [("channel", "garden")]


def test_what_is_talked_about_is_a_place(tmp_path: Path) -> None:
    began = _milliseconds("2026-03-01T12:00")
    group = SimulatedGroup(Registry(FEATURES), "Maple Street", "block-club", "ana", began)
    [ana] = group.members
    profile = group.do(ana, began, Registry(FEATURES).intents["people.set_profile"], name="Ana Sousa")
    street = group.do(ana, began, FEATURE.intents["add_channel"], name="street")
    for place, text in ((profile, "happy birthday"), (street, "happy new year")):
        group.do(ana, began, talk.say, channel=place, text=text)
    runtime = ProfileRuntime(
        Database(tmp_path / "store.db", bytes(32)), Registry(FEATURES), None, None, version="",
        wall_ms=lambda: _milliseconds("2026-03-15T12:00"), announce=lambda _outcome: None, notify=lambda: None,
    )  # fmt: skip
    group.plant(runtime, ana)
    found_in = {
        typed: [entry.words for entry in answer(runtime.db, typed)[0]]
        for typed in ("in:\"Ana Sousa\"", "in:sousa happy", "-in:sousa happy", "happy in:street")
    }
    complaint = answer(runtime.db, "in:nowhere")[1]
    runtime.db.close()
    assert list(found_in.values()) == [["happy birthday"], ["happy birthday"], ["happy new year"], ["happy new year"]]
    assert complaint == "search.nowhere"
