"""Appeals: whoever was concerned by what a moderator did says why it was wrong; another moderator answers.

Where nobody else holds the power, the one who acted answers. Nobody answers an appeal of their own.
"""

from msgspec.structs import replace

from models.case import ANY_CIRCLE, Case, Record, State
from models.clock import milliseconds
from models.declared import declared
from models.errors import Refused
from models.facts import About, Activity, Facts, Need, Whom, activity, of_fields, of_rules
from models.features.conversations.moderation import hiding, posting
from models.fields import Choice, Line, Person, Ref, Text
from models.ids import MemberId
from models.rules import AUTHOR, NOBODY, NOT_ALLOWED, Fields, Move, Rules
from models.text import clean_line

KIND = "appeal"
TEXT = 2_000
FIELDS: Fields = {
    "text": Text(limit=TEXT, required=True),
    "about": Ref(required=True),
    "act": Line(limit=64, required=True, searched=False),
    "actor": Person(required=True),
    "state": Choice(options=("asked", "upheld", "lifted", "withdrawn"), required=True),
    "answer": Text(limit=TEXT),
    "answered_by": Person(),
}
"""`about` is the message that was hidden, or the limits of a channel or the group; `act` names the entry there, and
`actor` is who did it."""
_FIRST_LINE = 80


def acts_of(record: Record) -> dict[str, State]:
    """Name -> act of all in a record that concern one person and that nobody has ended."""
    lists = {"message": (hiding.NAME,), posting.KIND: ("pauses",)}.get(record.kind, ())
    return {nonce: act for name in lists for nonce, act in hiding.in_force(record.state, name).items()}


def act_of(record: Record, nonce: str) -> State | None:
    """The act in a record with this name, which nobody has ended."""
    return acts_of(record).get(nonce)


def concerned(record: Record, act: State) -> str:
    """Who may appeal, in hexadecimal."""
    return record.author.hex() if record.kind == "message" else str(act["whom"])


def check(case: Case) -> Refused | None:
    if case.before is None:
        return _check_begun(case)
    state = case.after.state
    if case.before.state.get("state") == state.get("state") or state.get("state") == "withdrawn":
        return None
    return NOT_ALLOWED if state.get("answered_by") != case.author.member.hex() else may_answer(case)


def _check_begun(case: Case) -> Refused | None:
    state, record = case.after.state, next(iter(case.seen.values()), None)
    if record is None or len(case.seen) != 1 or record.id.hex() != state["about"]:
        return NOT_ALLOWED
    if "answer" in state or "answered_by" in state:
        return NOT_ALLOWED
    act = act_of(record, state["act"])
    if act is None:
        return Refused("appeal.nothing")
    if concerned(record, act) != case.author.member.hex():
        return Refused("appeal.not_concerned")
    return None if act["by"] == state["actor"] else NOT_ALLOWED


def may_answer(case: Case) -> Refused | None:
    """Another than who acted, if there is another beside who appeals."""
    assert case.before is not None
    actor, author = MemberId(bytes.fromhex(case.before.state["actor"])), case.author.member
    if author == case.before.author:
        return Refused("appeal.own")
    others = case.roll.holding(hiding.POWER) - {actor, case.before.author}
    return Refused("appeal.another") if author == actor and others else None


RULES = Rules(
    FIELDS, change=NOBODY, start="asked", also=check,
    moves={
        "uphold": Move(("asked",), "upheld", hiding.MAY, ("answered_by",), ("answer",)),
        "lift": Move(("asked",), "lifted", hiding.MAY, ("answered_by",), ("answer",)),
        "withdraw": Move(("asked",), "withdrawn", AUTHOR),
    },
)  # fmt: skip
_of_fields, _of_rules = of_fields("text", FIELDS), of_rules(KIND, RULES)


def facts(appeal: Record, about: About) -> Facts:
    state, found = appeal.state, _of_fields(appeal, about)
    line = clean_line(str(state["text"]))
    title = line if len(line) <= _FIRST_LINE else f"{line[: _FIRST_LINE - 1]}…"
    waits = state.get("state") == "asked"
    actor = MemberId(bytes.fromhex(str(state["actor"])))
    others = Whom(power=hiding.POWER, but=(appeal.author, actor))
    need = Need(others, "need.appeal.answer", milliseconds(appeal.created), otherwise=actor)
    return replace(found, title=title, needs=(need,) if waits else ())


def told(case: Case) -> Activity | None:
    found = _of_rules(case)
    answered = case.after.state.get("state") in ("upheld", "lifted")
    if found is None:
        return None
    said = str(case.after.state.get("answer") or "") if answered else ""
    return activity(found.what, case.after.author.hex() if answered else "", said, moderates=answered)


APPEAL = declared(
    KIND, RULES, sees=("message", posting.KIND), max_sees=1, circles=ANY_CIRCLE, facts=facts, activity=told,
    called="appeals",
)  # fmt: skip
