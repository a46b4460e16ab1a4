"""What a meeting records, and who may do what.

A *meeting* belongs to whoever called it, and to its chair. It has an agenda of topics with time boxes, the minutes,
which all write together, who is there, what was decided and who does what. Once its minutes are proposed they stand
still. The chair of a later meeting says that it has ratified them.
"""

from hashlib import sha256

from msgspec.structs import replace

from models.case import Case, CircleKind, Record, State
from models.clock import MAX_AHEAD, milliseconds
from models.edit import Make
from models.entry_names import is_own
from models.errors import Refused
from models.fields import (
    Choice,
    Day,
    Entries,
    EntryOf,
    Flag,
    Hidden,
    Line,
    Moment,
    Number,
    People,
    Person,
    Place,
    Prose,
    Ref,
    Span,
)  # fmt: skip
from models.fields.times import span
from models.rules import ANYONE, AUTHOR, NOT_ALLOWED, Adding, Fields, Move, Rules, either, entries, items, person, power

KEEP = "meetings.keep"
"""The power of those who look after everybody's meetings, also when a chair has gone."""
WHERE: tuple[CircleKind, ...] = ("everyone", "standing", "people")
FIRST_STATES = ("draft", "proposed", "ratified")
STATES = (*FIRST_STATES, "cancelled")

TOPICS = Entries(
    parts={"topic": Line(required=True, limit=200), "length": Number(least=1, most=600), "leads": Person(),
           "carried_from": Ref(kind="meeting"), "outcome": Choice(options=("discussed", "carried"), required=True)},
    most=200,
)  # fmt: skip
"""`length` is in minutes. Without an outcome a topic has not been discussed."""
TOPICS_NOW = replace(
    TOPICS, most=1_000,
    parts={**TOPICS.parts, "outcome": Choice(options=("discussed", "carried", "dropped"), required=True)},
)  # fmt: skip
WORDINGS = Entries(
    parts={"point": EntryOf(of="topics"), "topic": Line(required=True, limit=200), "length": Number(least=1, most=600),
           "leads": Person()}, most=1_000,
)  # fmt: skip
"""How a topic reads from then on; of several, the latest holds."""
RUNS = Entries(parts={"point": EntryOf(of="topics"), "at": Moment(required=True)}, most=2_000)
"""What is talked about from when on; without a point, nothing of the agenda."""
DECISIONS = Entries(
    parts={"decision": Line(required=True, limit=500), "about": EntryOf(of="topics"), "withdrawn": Flag(required=True)},
    most=500,
)  # fmt: skip
TASKS = Entries(
    parts={"task": Line(required=True, limit=300), "owner": Person(required=True), "due": Day(),
           "about": EntryOf(of="topics"), "done": Flag(required=True), "dropped": Flag(required=True)}, most=500,
)  # fmt: skip
FIELDS: Fields = {
    "name": Line(required=True, limit=120), "when": Span(required=True), "place": Place(), "chair": Person(),
    "goes_with": Ref(kind="gathering"), "quorum": Number(least=1, most=10_000),
    "quorum_share": Number(least=1, most=100), "present": People(most=1_000), "minutes": Prose(limit=200_000),
    "agenda": Hidden(limit=4_000, searched=False), "sealed": Hidden(limit=64, searched=False),
    "ratified_at": Ref(kind="meeting"), "goes_on_in": Ref(kind="meeting"),
    "topics": TOPICS_NOW, "wordings": WORDINGS, "runs": RUNS, "decisions": DECISIONS, "tasks": TASKS,
    "state": Choice(options=STATES, required=True),
}  # fmt: skip
"""`quorum` counts people, `quorum_share` is a percentage of the members. `agenda` names topics by their nonces, with
blanks between. `sealed` stands for what was proposed or ratified (`seal`)."""
CHAIR = either(person("chair"), AUTHOR, power(KEEP))
_STILL = frozenset(("name", "when", "present", "minutes", "agenda", "decisions", "runs"))
"""Fields that no longer change once the minutes are proposed."""
_SEALED = ("name", "when", "present", "minutes", "decisions", "tasks")
"""Fields that `seal` covers."""
_LATER = frozenset(("outcome", "done", "dropped"))
"""Parts of entries that may still be filled in then, and that `seal` leaves out."""


def seal(state: State) -> str:
    """What stands for the minutes as they are: a hash of their words, of who was there, and of what was decided."""
    lines = (f"{key}\0{state[key]}\n" for key in sorted(state)
             if key.partition(" ")[0] in _SEALED and key.rpartition(" ")[2] not in _LATER)  # fmt: skip
    return sha256("".join(lines).encode()).hexdigest()[:32]


def check(case: Case) -> Refused | None:
    """The check of every version."""
    before, after = case.before, case.after.state
    if before is None:
        return NOT_ALLOWED if {"ratified_at", "goes_on_in", "sealed"} & after.keys() or "minutes" not in after else None
    if any(isinstance(each, Make) for each in case.edit.ops):  # it would put an empty text in place of the minutes
        return NOT_ALLOWED
    changed = _changed(before.state, after)
    moves = before.state.get("state") != after.get("state")
    return _standing_still(before.state, changed) or _present(case, before, changed) or _runs(case, changed) or (
        _sealed(case, before) if moves or "sealed" in changed or "ratified_at" in changed else None)  # fmt: skip


def _changed(before: State, after: State) -> list[str]:
    return sorted(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))


def _standing_still(before: State, changed: list[str]) -> Refused | None:
    """What was proposed is not changed: it is reopened first."""
    if before.get("state") == "draft":
        return None
    for key in changed:
        name, _, rest = key.partition(" ")
        added = name in ("topics", "wordings", "tasks") and rest.rpartition(" ")[2] not in _LATER
        if name in _STILL or added:
            return Refused("meeting.closed")
    return None


def _present(case: Case, before: Record, changed: list[str]) -> Refused | None:
    """A member says of themselves that they are there; only the chair says it of others."""
    others = any(key.startswith("present ") and key != f"present {case.author.member.hex()}" for key in changed)
    return CHAIR.refusal(case.author, before) if others else None


def _runs(case: Case, changed: list[str]) -> Refused | None:
    """The clock starts when somebody says so, at a topic that is there."""
    names = {key.split(" ")[1] for key in changed if key.startswith("runs ")}
    topics, runs = entries(case.after.state, "topics"), entries(case.after.state, "runs")
    for run in filter(None, map(runs.get, names)):
        at, point = run.get("at"), run.get("point")
        is_now = isinstance(at, int) and abs(milliseconds(case.edit.at) - at) <= MAX_AHEAD
        if not is_now or (point is not None and point not in topics):
            return NOT_ALLOWED
    return None


def _sealed(case: Case, before: Record) -> Refused | None:
    """Whoever proposes or ratifies minutes names them by their seal. Only the chair of a later meeting ratifies."""
    after = case.after.state
    if after.get("state") != "ratified" and after.get("ratified_at") != before.state.get("ratified_at"):
        return NOT_ALLOWED
    if after.get("state") in ("draft", "cancelled"):
        return NOT_ALLOWED if after.get("sealed") != before.state.get("sealed") else None
    if after.get("sealed") != seal(before.state):
        return Refused("meeting.changed_meanwhile")
    if after.get("state") != "ratified":
        return None
    later = next((each for each in case.seen.values() if each.id.hex() == after.get("ratified_at")), None)
    if later is None or later.id == before.id or later.kind != before.kind:
        return NOT_ALLOWED
    begins, began = later.state.get("when"), before.state.get("when")
    if not begins or not began or span(begins)[0] <= span(began)[0]:
        return Refused("meeting.not_later")
    return CHAIR.refusal(case.author, later)


def check_topics(case: Case) -> Refused | None:
    """Whoever put a topic on the agenda may reword and drop it; the chair may with any, and alone says what else became
    of one."""
    before = case.before
    if (refused := check(case)) or before is None:
        return refused
    there, wordings = entries(before.state, "topics"), entries(case.after.state, "wordings")
    for key in _changed(before.state, case.after.state):
        name, *rest = key.split(" ")
        of = rest[0] if name == "topics" and rest[1:] == ["outcome"] else wordings.get(
            rest[0], {}).get("point") if name == "wordings" else None  # fmt: skip
        mine = of is not None and is_own(str(of), case.author.member)
        drops = name == "wordings" or case.after.state.get(key) == "dropped"
        if of is not None and not (mine and drops) and (refused := CHAIR.refusal(case.author, before)):
            return refused
        if name == "wordings" and (of not in there or "outcome" in there[str(of)]):
            return NOT_ALLOWED
    return None


FIRST = Rules(
    {**{name: each for name, each in FIELDS.items() if name != "wordings"}, "topics": TOPICS,
     "state": Choice(options=FIRST_STATES, required=True)},
    change=CHAIR, only={"minutes": ANYONE, "present": ANYONE}, start="draft", also=check,
    moves={"propose": Move(("draft",), "proposed", by=CHAIR, sets=("sealed",)),
           "reopen": Move(("proposed",), "draft", by=CHAIR),
           "ratify": Move(("proposed", "ratified"), "ratified", by=ANYONE, sets=("sealed", "ratified_at"))},
    adding={"topics": Adding(ANYONE, later={"outcome": CHAIR}), "runs": Adding(CHAIR),
            "decisions": Adding(CHAIR, later={"withdrawn": CHAIR}),
            "tasks": Adding(CHAIR, later={"done": either(person("owner"), CHAIR), "dropped": CHAIR})},
)  # fmt: skip
"""The rules of version 1, in which one member could merge an entry with that of another."""
SECOND = replace(
    FIRST, fields={**FIRST.fields, "topics": replace(TOPICS, most=1_000)},
    adding={name: replace(each, own=True, each=60 if name == "topics" else 0) for name, each in FIRST.adding.items()},
)  # fmt: skip
"""The rules of version 2, in which a meeting that was called could not be called off."""
THIRD = replace(
    SECOND, fields={**SECOND.fields, "state": FIELDS["state"]},
    moves={**SECOND.moves, "cancel": Move(("draft",), "cancelled", by=CHAIR),
           "revive": Move(("cancelled",), "draft", by=CHAIR)},
)  # fmt: skip
"""The rules of version 3, in which a topic stayed as it was put on the agenda."""
RULES = replace(
    THIRD, fields=FIELDS, also=check_topics,
    adding={**THIRD.adding, "topics": replace(THIRD.adding["topics"], later={"outcome": ANYONE}),
            "wordings": Adding(ANYONE, own=True, each=200)},
)  # fmt: skip


def present(state: State) -> list[str]:
    """Who is there, in hexadecimal."""
    return items(state, "present")
