"""What the engine requires of every feature: checks for everything that a peer can send, and rows for all that they
accept."""

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.case import ALL_POWERS
from models.edit import Delete, Edit, Insert, Make, Operation, Put, Reference, Splice
from models.errors import Refused
from models.feature import Author, Case, Circle, Feature, Kind, Record, Registry, RollView
from models.features import FEATURES
from models.ids import CircleId, MemberId, RecordId
from models.intents import parameters
from tests.models.conftest import Group

REGISTRY = Registry(FEATURES)
CIRCLE = Circle(CircleId(b"everyone" * 2))
ALONE = Circle(CircleId(b"only Ana" * 2), "people", frozenset({MemberId(b"a" * 16)}))
RECORD, SUBJECT = RecordId(b"r" * 16), RecordId(b"\xc0" * 16)
ANA, BEN, CEM = (MemberId(letter * 16) for letter in (b"a", b"b", b"c"))
BETWEEN = Circle(CircleId(b"Ana and " * 2), "pair", frozenset({ANA, BEN}))
KEYS = (
    "channel", "text", "reply", "edited", "redacted", "redacted_by", "name", "purpose", "archived",
    "pronouns", "about", "skills", "languages", "contact", f"👍 {ANA.hex()}", f"👍 {BEN.hex()}",
)  # fmt: skip
keys = st.sampled_from(KEYS) | st.text(max_size=3)
scalars = st.sampled_from([True, False, "", "Ana", ANA.hex(), BEN.hex()]) | st.one_of(
    st.none(), st.integers(), st.floats(), st.text(max_size=5), st.binary(max_size=3)
)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=5
)
states = st.dictionaries(keys, values, max_size=8)
paths = st.lists(keys | st.integers(), max_size=3).map(tuple)
operations = st.one_of(
    st.builds(Put, paths, scalars),
    st.builds(Put, keys.map(lambda key: (key,)), scalars),
    st.builds(Make, paths, st.sampled_from(["map", "list", "text"])),
    st.builds(Insert, paths, st.integers(), scalars),
    st.builds(Splice, paths, st.integers(), st.integers(), st.text(max_size=3)),
    st.builds(Delete, paths),
)
NONSENSE: list[Operation] = [Put(("nonsense",), True)]
STEP_NAME = "0000000000000000"
STEP = {f"steps {STEP_NAME} {part}": value for part, value in {
    "version": "first", "by": ANA.hex(), "instruction": "Stay away.", "severity": "danger", "expires": 9_000_000,
}.items()}  # fmt: skip
LOAN = {
    "loans a holder": BEN.hex(), "loans a since": "2025-06-13", "loans a due": "2025-06-20",
    "loans a condition": "good", "loans a back": "worn",
}  # fmt: skip
GATHERING = {
    "name": "Choir", "when": "1750000000000/1750003600000", "state": "planned", "repeats": "FREQ=WEEKLY",
    "zone": "Europe/Berlin 60/120/M3.5.0+120/M10.5.0+180", "capacity": 2, "shifts a name": "Dishes",
    "seats a guest": BEN.hex(), "seats a date": 0, "seats a people": 1, "seats a seen": 1,
    "hosts a successor": BEN.hex(), "hosts a turn": 1,
}  # fmt: skip
MEETING = {
    "name": "June meeting", "when": "1750000000000/1750003600000", "state": "draft", "minutes": "We agree.",
    "topics a topic": "Money", "runs b point": "a", "runs b at": 1_750_000_000_000, "decisions c decision": "A pump",
    "tasks d task": "Ask", "tasks d owner": BEN.hex(), "tasks d due": "2025-06-20",
}  # fmt: skip
AID = {
    "side": "ask", "title": "Suppers", "sort": "meal", "day": "2025-06-17", "repeats": "FREQ=WEEKLY;COUNT=9",
    "state": "open", "picks a helper": BEN.hex(), "picks a turn": 1, "picks a date": "2025-06-20",
}  # fmt: skip
REPORT = {"norm": "No insults", "message": "c0" * 16, "whom": CEM.hex(), "mediator": BEN.hex(), "state": "open"}
CLAIM = {"can": True, "note": "", "turns 2025-06-20": True, "agreed": "a0"}
likely_states: dict[str, dict[str, Any]] = {
    "profile": {"name": "Ana"},
    "channel": {"name": "garden", "purpose": "", "archived": True, "archived_by": ANA.hex(), "archived_after": 0},
    "channel_notice": {"late": "d0" * 16},
    "channel_category": {"name": "Outside", "rank": 1},
    "favourite_channel": {"favourite": True},
    "channel_style": {"posts": True},
    "message": {"channel": "c0" * 16, "text": "hello"},
    "pinned_message": {"pinned": True, "by": ANA.hex(), "channel": "c0" * 16},
    "saved": {"kept": True, "title": "hello", "remind": 1_750_000_000_000},
    "upvote": {"up": True},
    "poll": {
        "question": "When?", "by": ANA.hex(), "channel": "c0" * 16, "answers 01 Now": True, "answers 02 Later": True,
    },
    "poll_vote": {"chosen": ""},
    "posting": {
        "pauses a whom": BEN.hex(), "pauses a until": 1_750_000_000_000, "pauses a reason": "Caps",
        "pauses a by": ANA.hex(), "slows b seconds": 60, "slows b reason": "Haste", "slows b by": ANA.hex(),
    },
    "posting_turn": {"message": "c0" * 16},
    "appeal": {"text": "Why?", "about": "c0" * 16, "act": "a", "actor": ANA.hex(), "state": "asked"},
    "ignored_person": {"ignored": True},
    "report": REPORT,
    "settings": {"modules": {}, "keepers": {}, "name": "Elm Street"},
    "tick": {"moment": 1_750_000_000_000},
    "alert": {"title": "Gas", "severity": "life", "instruction": "Leave the house.", "expires": 9_000_000, **STEP},
    "alert_answer": {"version": STEP_NAME, "says": "safe", "note": ""},
    "alert_receipt": {"version": STEP_NAME},
    "alert_expiry": {"passed": 9_000_000},
    "gathering": GATHERING,
    "minutes_read": {"read": "a" * 32},
    "next_meeting": {"leads_next": BEN.hex(), "begins": 1_750_000_000_000},
    "attendance": {"answer": "yes", "guests": 1, "dates 1750604800000 no 0": True, "shifts a 0 in": True},
    "series_calendar": {"passed": 1_750_000_000_000},
    "thing": {"name": "Drill", "state": "active", "days": 14, "renewals": 1, **LOAN},
    "hold": {"wanted": True, "why": ""},
    "thing_notice": {},
    "meeting": MEETING,
    "aid": {**AID, "quiet": True},
    "aid_claim": CLAIM,
    "aid_notice": {"passed": 1_752_840_000_000},
    "aid_contact": {"reach": "0151 2345"},
    "aid_posting": {"public": SUBJECT.hex()},
}
likely_edits: dict[str, list[list[Operation]]] = {
    "profile": [[Put(("name",), "Ana")]],
    "channel": [
        [Put(("name",), "garden"), Put(("purpose",), ""), Put(("archived",), False)],
        [Put(("archived",), True)],
        [Put(("archived",), True), Put(("archived_by",), ANA.hex()), Put(("archived_after",), 5)],
        [Put(("rank",), 1), Put(("category",), "c0" * 16)],
        [Put(("name",), "Us"), Put(("direct",), True)],
    ],
    "channel_notice": [[Put(("late",), "d0" * 16)]],
    "channel_category": [[Put(("name",), "Outside")], [Put(("removed",), True)]],
    "favourite_channel": [[Put(("favourite",), True)]],
    "channel_style": [[Put(("posts",), True)]],
    "pinned_message": [[Put(("pinned",), True), Put(("by",), ANA.hex()), Put(("channel",), "c0" * 16)]],
    "saved": [[Put(("kept",), True), Put(("title",), "hello"), Put(("remind",), None)]],
    "upvote": [[Put(("up",), True)]],
    "poll": [[Put(("answers 03 Never",), True)], [Put(("ended",), True), Put(("ended_by",), ANA.hex())]],
    "poll_vote": [[Put(("chosen",), "")]],
    "posting": [
        [Put((f"slows {'0' * 16} {part}",), value)
         for part, value in (("seconds", 60), ("reason", "Haste"), ("by", ANA.hex()))],
        [Put((f"pauses {'0' * 16} {part}",), value)
         for part, value in (("whom", BEN.hex()), ("until", 5), ("reason", "Caps"), ("by", ANA.hex()))],
    ],
    "posting_turn": [[Put(("message",), "c0" * 16)]],
    "appeal": [
        [Put(("text",), "Why?"), Put(("about",), "c0" * 16), Put(("act",), "a"), Put(("actor",), ANA.hex()),
         Put(("state",), "asked")],
        [Put(("state",), "lifted"), Put(("answered_by",), ANA.hex())],
        [Put(("state",), "withdrawn")],
    ],
    "ignored_person": [[Put(("ignored",), True)]],
    "report": [
        [Put((key,), value) for key, value in REPORT.items()],
        [Put(("state",), "closed"), Put(("answer",), "It was a joke."), Put(("answered_by",), BEN.hex())],
        [Put(("state",), "withdrawn")],
    ],
    "message": [
        [Put(("channel",), "c0" * 16), Put(("text",), "hello")],
        [Put(("text",), "bye"), Put(("edited",), True)],
        [Put(("text",), ""), Put(("redacted",), True), Put(("redacted_by",), ANA.hex())],
        [Put((f"👍 {ANA.hex()}",), True)],
        [Put(("text",), "@Ana"), Put(("edited",), True), Put((f"mentions 0 4 member {ANA.hex()}",), True)],
    ],
    "settings": [[Put(("name",), "Elm Street")], [Put(("modules", "fund"), False)]],
    "tick": [[Put(("moment",), 1_750_000_000_000)], [Put(("moment",), -1)]],
    "alert": [
        [Put(("title",), "Gas"), Put(("severity",), "life"), Put(("instruction",), "Leave."), Put(("expires",), 9_000)],
        [Put((key,), value) for key, value in STEP.items()],
        [Put(("title",), "No gas")],
    ],
    "alert_answer": [[Put(("version",), STEP_NAME), Put(("says",), "safe"), Put(("note",), "")]],
    "alert_receipt": [[Put(("version",), STEP_NAME)]],
    "alert_expiry": [[Put(("passed",), 9_000_000)], []],
    "gathering": [
        [Put((key,), value) for key, value in GATHERING.items() if " " not in key],
        [Put(("state",), "cancelled")],
        [Put(("changes a date",), 0), Put(("changes a turn",), 1), Put(("changes a called_off",), True)],
        [Put(("seats a freed",), True)],
        [Put(("hosts a taken",), True)],
        [Put(("place",), "Yard")],
    ],
    "minutes_read": [[Put(("read",), "b" * 32)]],
    "next_meeting": [[Put(("leads_next",), BEN.hex()), Put(("begins",), 9_000_000)]],
    "attendance": [
        [Put(("answer",), "yes"), Put(("guests",), 1)],
        [Put(("answer",), "no"), Put(("dates 0 yes 2",), True), Put(("shifts a 0 asks",), True)],
    ],
    "series_calendar": [[Put(("passed",), 1_750_000_000_000)], []],
    "thing": [
        [Put(("name",), "Drill"), Put(("state",), "active")],
        [Put(("state",), "missing")],
        [Put((key.replace(" a ", " b "),), value) for key, value in LOAN.items() if " back" not in key],
        [Put(("repairs a damage",), "The switch sticks.")],
    ],
    "hold": [[Put(("wanted",), True), Put(("why",), "")]],
    "thing_notice": [[Put(("overdue a 20250610",), True)], []],
    "meeting": [
        [*(Put((key,), MEETING[key]) for key in ("name", "when", "state")), Make(("minutes",), "text")],
        [Put(("state",), "proposed"), Put(("sealed",), "0" * 32)],
        [Put(("state",), "ratified"), Put(("sealed",), "0" * 32), Put(("ratified_at",), SUBJECT.hex())],
        [Put(("runs b point",), "a"), Put(("runs b at",), 1_750_000_000_000)],
        [Put((f"present {ANA.hex()}",), True)],
        [Splice(("minutes",), 0, 0, "So. ")],
        [Put(("tasks d done",), True)],
    ],
    "aid": [
        [Put((key,), value) for key, value in AID.items() if " " not in key],
        [Put(("state",), "done")],
        [Put(("day",), "2025-06-31"), Put(("repeats",), "FREQ=YEARLY;COUNT=999")],
        [Put((key.replace(" a ", " b "),), value) for key, value in AID.items() if " " in key],
        [Put(("picks a dropped",), True)],
    ],
    "aid_claim": [[Put((key,), value) for key, value in CLAIM.items()]],
    "aid_notice": [[Put(("passed",), 1_752_840_000_000)], []],
    "aid_contact": [[Put(("reach",), "0151 2345")]],
    "aid_posting": [[Put(("public",), SUBJECT.hex())]],
}
CIRCLES = {"saved": ALONE, "ignored_person": ALONE, "report": BETWEEN}
"""Where records of a kind are written that are in no circle of everybody."""
authors = st.builds(Author, st.sampled_from([ANA, BEN]), st.sampled_from([frozenset(), frozenset({ALL_POWERS})]))


def test_every_kind_has_likely_edits_to_start_from() -> None:
    assert set(likely_states) == set(likely_edits) == set(REGISTRY.kinds)


def asked(
    before: Record | None, after: Record, ops: Iterable[Operation], author: Author, circle: Circle, seen: list[Record]
) -> Case:
    sees = tuple(Reference(each.id, each.kind, each.author, b"", (b"h" * 16,)) for each in seen)
    edit = Edit(RECORD, after.kind, 1, (), 0, tuple(ops), sees, subject=SUBJECT)
    return Case(before, after, edit, author, circle, RollView(keepers=(ANA,)), seen={each.id: each for each in seen})


def likely_cases(kind: str) -> Iterator[Case]:
    """Every likely edit of a record that is new, one's own or another's, with every power and none."""

    def record(name: RecordId, record_kind: str, author: MemberId) -> Record:
        return Record(name, record_kind, author, 0, 0, 1, likely_states[record_kind])

    wanted = [each for each in REGISTRY.kinds[kind][1].sees if each in likely_states]
    seen = [[], *([record(SUBJECT, each, BEN)] for each in wanted)]
    seen.append([record(SUBJECT, "channel", BEN), record(RecordId(b"\xd0" * 16), "message", BEN)])
    before = [None, record(RECORD, kind, ANA), record(RECORD, kind, BEN)]
    people = [Author(member, powers) for member in (ANA, BEN) for powers in (frozenset(), frozenset({ALL_POWERS}))]
    edits, places = [*likely_edits[kind], NONSENSE], [CIRCLES.get(kind, CIRCLE), CIRCLE]
    for was, author, ops, sees, circle in product(before, people, edits, seen, places):
        yield asked(was, record(RECORD, kind, was.author if was else author.member), ops, author, circle, sees)


@st.composite
def cases(draw: st.DrawFn, kind: str) -> Case:
    """What a check could be asked about: a likely edit, or one with something hostile in any place."""
    rarely = st.integers(0, 9).map(lambda number: number == 0)

    def record(name: str, record_kind: str) -> Record:
        state = {**likely_states[record_kind], **(draw(states) if draw(rarely) else {})}
        for key in draw(st.sets(keys, max_size=2)) if draw(rarely) else ():
            state.pop(key, None)
        return Record(RecordId(bytes.fromhex(name)), record_kind, draw(st.sampled_from([ANA, BEN])), 0, 0, 1, state)

    before, after = record(RECORD.hex(), kind) if draw(st.booleans()) else None, record(RECORD.hex(), kind)
    ops = list(draw(st.sampled_from([*likely_edits[kind], NONSENSE])))
    ops += draw(st.lists(operations, max_size=2)) if draw(rarely) else []
    wanted = [each for each in REGISTRY.kinds[kind][1].sees if each in likely_states]
    seen_kinds = st.sampled_from(wanted or sorted(likely_states))
    seen = [record(SUBJECT.hex(), draw(seen_kinds))] if draw(rarely) or (wanted and draw(st.booleans())) else []
    if kind == "channel_notice" and draw(st.booleans()):  # it sees two records that belong together
        seen = [record(SUBJECT.hex(), "channel"), record("d0" * 16, "message")]
    circle = draw(st.sampled_from([CIRCLES.get(kind, CIRCLE), CIRCLE]))
    return asked(before, after, ops, draw(authors), circle, seen)


EVERY_KIND = pytest.mark.parametrize("kind", [kind for _, kind in REGISTRY.kinds.values()], ids=lambda kind: kind.name)


@EVERY_KIND
def test_a_check_answers_whatever_it_is_asked(kind: Kind) -> None:
    @settings(max_examples=100, deadline=None)
    @given(cases(kind.name))
    def ask(case: Case) -> None:
        verdict = kind.check(case)
        assert verdict is None or isinstance(verdict, Refused)

    ask()


@EVERY_KIND
def test_a_check_accepts_one_likely_edit_and_refuses_another(kind: Kind) -> None:
    """What is asked above at random would not notice a check that always says the same."""
    assert {kind.check(case) is None for case in likely_cases(kind.name)} == {True, False}


@settings(max_examples=200, deadline=None)
@given(states, states, st.lists(operations, max_size=3), authors)
def test_every_check_answers_to_noise(
    before: dict[str, Any], after: dict[str, Any], ops: list[Operation], author: Author
) -> None:
    for _, kind in REGISTRY.kinds.values():
        was, now = (Record(RECORD, kind.name, author.member, 0, 0, 1, state) for state in (before, after))
        edit = Edit(RECORD, kind.name, 1, (), 0, tuple(ops))
        for verdict in (kind.check(Case(each, now, edit, author, CIRCLE)) for each in (was, None)):
            assert verdict is None or isinstance(verdict, Refused), kind.name


@st.composite
def lives(draw: st.DrawFn, kind: str) -> list[tuple[Author, tuple[Operation, ...]]]:
    """Edits of one record: a likely beginning, then likely and unlikely changes."""
    later = st.sampled_from([tuple(ops) for ops in likely_edits[kind]]) | st.lists(operations, max_size=3).map(tuple)
    edits = draw(st.lists(st.tuples(authors, later), max_size=5))
    return [(Author(ANA), tuple(likely_edits[kind][0])), *edits]


@pytest.mark.parametrize("kind", [kind for _, kind in REGISTRY.kinds.values()], ids=lambda kind: kind.name)
def test_what_passes_the_check_has_rows_and_words(kind: Kind) -> None:
    @settings(max_examples=50, deadline=None)
    @given(lives(kind.name))
    def live(edits: list[tuple[Author, tuple[Operation, ...]]]) -> None:
        group = Group()
        for author, ops in edits:
            try:
                group.attempt(author, RECORD, kind.name, *ops)
            except (LookupError, TypeError, AttributeError):
                continue  # the replay refuses what leads nowhere
            if RECORD in group.records:
                assert isinstance(kind.words(group.records[RECORD]), str)
                tables = kind.rows(group.records[RECORD])
                assert set(tables) <= {table.name for feature in FEATURES for table in feature.tables}

    live()


@pytest.mark.parametrize("name", REGISTRY.intents)
def test_every_argument_of_an_intent_has_a_plain_type(name: str) -> None:
    assert parameters(REGISTRY.intents[name]) is not None


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_a_feature_has_one_word_for_a_name_and_its_own_tables(feature: Feature) -> None:
    others = [table.name for other in FEATURES if other is not feature for table in other.tables]
    assert feature.name.isidentifier()
    assert not {table.name for table in feature.tables} & set(others)
    assert all(
        column not in {"order_key", "group_number", "record"} for table in feature.tables for column in table.columns
    )


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_indexes_are_on_columns_that_exist(feature: Feature) -> None:
    for table in feature.tables:
        known = {*table.columns, "order_key", "group_number", "record"}
        assert all(set(index) <= known for index in table.indexes)
