"""What alerts record, and who may do it.

An *alert* tells everybody in its circle what happens, where, and what to do until when. It begins with an instruction,
and each later one, and the all-clear, is a *step*, which names those that its author knew and replaces. Steps made by
two people who did not know of each other stand side by side until somebody makes one that replaces both; the last step
of a member replaces the member's own earlier ones. An alert is over when nothing stands but all-clears, so two of them
are one. How many instructions and reports there may be is counted for each author, and all-clears are not counted:
nobody can fill an alert so that others can neither answer nor end it.

An *answer* is personal: one for each member and alert. A *receipt* is, too: a member's own computer writes it when it
has shown the alert. Both name the instruction that they are about. A *report* is an answer that somebody else gives for
a person, who has called, for example. An *expiry* is common: what any computer notes when an alert's time has passed.

Everybody may send information. Who may send what is more severe is a power, for rehearsals as for the real thing.
"""

from typing import Any

from msgspec.structs import replace

from models.case import Author, Case, CircleKind, Record, State
from models.clock import MAX_AHEAD, milliseconds
from models.edit import Scalar
from models.errors import Refused
from models.fields import Choice, Entries, Flag, Line, Moment, Person, Place, Ref, Text
from models.ids import RecordId
from models.rules import ANYONE, NOBODY, NOT_ALLOWED, Adding, Fields, Rules, Who, added, entries, power

WARN, URGENT = "alerts.warn", "alerts.urgent"
SEVERITIES = ("information", "caution", "danger", "life")
NEEDED = {"information": WARN, "caution": WARN, "danger": URGENT, "life": URGENT}
"""Severity -> the power of those who send it, update it and give the all-clear. Information needs none to be sent."""
ANSWERS = ("need_help", "on_my_way", "safe")
WHERE: tuple[CircleKind, ...] = ("everyone", "standing", "people")
DAY = 86_400_000
LONGEST = 31 * DAY
"""Most milliseconds for which an alert, or an instruction, holds."""
FIRST = "first"
"""Names the instruction with which the alert began."""

SEVERITY = Choice(options=SEVERITIES, required=True)
SAYS = Choice(options=ANSWERS, required=True)
NOTE = Line()


class Version(Line, frozen=True, kw_only=True):
    """The instructions that somebody knew, with blanks between: `FIRST`, or the names of steps. Nobody reads it."""

    def shown(self, _value: Scalar) -> str:
        return ""


VERSION = Version(required=True, limit=2_000, searched=False)
MANY = 1_000_000
MOST_STEPS, MOST_REPORTS = 100, 1_000
"""Most instructions, and most reports, of one author about one alert."""
STEPS = Entries(parts={"version": VERSION, "by": Person(required=True), "over": Flag(), "severity": SEVERITY,
                       "instruction": Text(limit=2_000), "expires": Moment(required=True)}, most=MANY)  # fmt: skip
REPORTS = Entries(parts={"version": VERSION, "by": Person(required=True), "person": Person(required=True),
                         "says": SAYS, "note": NOTE}, most=MANY)  # fmt: skip
FIELDS: Fields = {
    "title": Line(required=True, limit=120), "severity": SEVERITY, "area": Place(),
    "instruction": Text(required=True, limit=2_000), "expires": Moment(),
    "drill": Line(limit=40), "follows": Ref(kind="alert"), "steps": STEPS, "reports": REPORTS,
}  # fmt: skip
"""`drill` is empty for the real thing. Otherwise it is what the sender calls it, "Rehearsal" for example: it stands
in front of the title everywhere. `follows` is the alert after which this one is sent."""
ANSWER_FIELDS: Fields = {"version": VERSION, "says": SAYS, "note": NOTE}
RECEIPT_FIELDS: Fields = {"version": VERSION}
EXPIRY_FIELDS: Fields = {"passed": Moment(required=True)}


_UNSAID = {"instruction": "", "severity": SEVERITIES[0], "expires": 0}


def standing(state: State) -> dict[str, dict[str, Any]]:
    """Name -> parts of the instructions and all-clears that nothing has replaced yet: one, unless there is a clash, and
    at most one of each member."""
    first = {part: state.get(part, unsaid) for part, unsaid in _UNSAID.items()}
    steps: dict[str, dict[str, Any]] = {FIRST: first, **entries(state, "steps")}
    replaced = {name for step in steps.values() for name in step.get("version", "").split(" ")}
    last: dict[str, str] = {}
    for name in sorted(steps, key=_place):
        last[steps[name].get("by", name)] = name
    left = {name: step for name, step in steps.items() if name not in replaced}
    found = {name: step for name, step in left.items() if last[step.get("by", name)] == name}
    if not found:  # members with changed programs have dated steps back, so that each one is replaced by another
        among = left or steps
        name = max(among, key=_place)
        return {name: among[name]}
    return found


def _place(name: str) -> tuple[int, str]:
    return begun_at(name), name


def version(state: State) -> str:
    """The instructions that an answer made now is about, as `Version` writes them."""
    return " ".join(sorted(standing(state)))


def in_force(state: State) -> dict[str, dict[str, Any]]:
    """Name -> parts of the instructions that hold: none after the all-clear."""
    return {name: step for name, step in standing(state).items() if not step.get("over")}


def severity(state: State) -> str:
    """The highest of what stands."""
    return SEVERITIES[max(SEVERITIES.index(step["severity"]) for step in standing(state).values())]


def expires(state: State) -> int:
    """When nothing holds any more, in milliseconds since 1970."""
    return max(int(step["expires"]) for step in (in_force(state) or standing(state)).values())


def begun_at(name: str) -> int:
    """When an entry was made, in milliseconds since 1970, as its name (`Context.nonce`) says; 0 if it does not say."""
    try:
        return int(name[:12], 16) if len(name) == 16 else 0
    except ValueError:
        return 0


def _has_power(author: Author, record: Record | None, step: State) -> bool:
    """The higher of the severities before and after the step decides which power it needs. The author of the alert
    needs none, unless the step raises the severity."""
    assert record is not None
    now, then = severity(record.state), str(step.get("severity") or severity(record.state))
    if author.member == record.author and SEVERITIES.index(then) <= SEVERITIES.index(now):
        return True
    return author.may(NEEDED[max(now, then, key=SEVERITIES.index)])


STEER = Who(_has_power, ("author", f"power {WARN}", f"power {URGENT}"))
"""Who may update an alert and give the all-clear."""


def sends(of: str) -> Who:
    """Who may send an alert of this severity."""
    return ANYONE if of == "information" else power(NEEDED[of])


def check(case: Case) -> Refused | None:
    if case.before is None:
        state = case.after.state
        return sends(state["severity"]).refusal(case.author, None) or _ends_well(case, state.get("expires"))
    steps, reports = added(case, "steps"), added(case, "reports")
    if len(steps) + len(reports) > 1:
        return NOT_ALLOWED
    if not steps and not reports:  # it only joins heads
        return None
    [name] = [*steps, *reports]
    entry = entries(case.after.state, "steps" if steps else "reports")[name]
    if entry["by"] != case.author.member.hex():
        return NOT_ALLOWED
    if abs(milliseconds(case.edit.at) - begun_at(name)) > MAX_AHEAD or entry["version"] != version(case.before.state):
        return NOT_ALLOWED
    return _check_step(case, entry, case.before.state) if steps else _check_report(entry, case.before.state)


def _check_step(case: Case, step: State, before: State) -> Refused | None:
    if not in_force(before):
        return Refused("alert.over")
    if step.get("over"):
        return None
    if not step.get("instruction"):
        return NOT_ALLOWED
    return _fits(step, before, "steps", MOST_STEPS, "alert.many_steps") or _ends_well(case, step["expires"])


def _check_report(report: State, before: State) -> Refused | None:
    """Nobody reports for themselves."""
    return NOT_ALLOWED if report["person"] == report["by"] else _fits(
        report, before, "reports", MOST_REPORTS, "alert.many_reports")


def _fits(entry: State, before: State, name: str, most: int, reason: str) -> Refused | None:
    """Has its author made fewer of these so far? Otherwise it is refused for this reason."""
    made = sum(each.get("by") == entry["by"] for each in entries(before, name).values())
    return Refused(reason, limit=most) if made >= most else None


def _ends_well(case: Case, ends: int | None) -> Refused | None:
    """Every alert ends, so that none is left standing."""
    now = milliseconds(case.edit.at)
    right = ends is not None and now < ends <= now + LONGEST
    return None if right else Refused("alert.bad_end", days=LONGEST // DAY)


def check_answer(case: Case) -> Refused | None:
    """An answer, or a receipt, sees the alert and names the instruction that it has then."""
    seen = case.seen.get(RecordId(case.edit.subject))
    right = seen is not None and len(case.seen) == 1 and case.after.state["version"] == version(seen.state)
    return None if right else NOT_ALLOWED


def check_expiry(case: Case) -> Refused | None:
    """It is noted when the alert's time has passed, and never taken back."""
    seen, passed = case.seen.get(RecordId(case.edit.subject)), case.after.state.get("passed")
    before = case.before.state.get("passed") if case.before else None
    if case.before and case.before.edits and not case.edit.ops:  # it only joins heads
        return None
    if seen is None or passed != expires(seen.state) or passed <= (before or 0):
        return NOT_ALLOWED
    return case.not_before(passed)


FIRST_RULES = Rules(FIELDS, change=NOBODY, adding={"steps": Adding(STEER), "reports": Adding(ANYONE)}, also=check)
"""The rules of version 1, in which one member could merge an entry with that of another."""
RULES = replace(FIRST_RULES, adding={name: replace(each, own=True) for name, each in FIRST_RULES.adding.items()})
ANSWER_RULES = Rules(ANSWER_FIELDS, whole=True, also=check_answer)
RECEIPT_RULES = Rules(RECEIPT_FIELDS, whole=True, also=check_answer)
EXPIRY_RULES = Rules(EXPIRY_FIELDS, change=ANYONE, also=check_expiry)
