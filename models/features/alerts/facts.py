"""What everybody's lists know of an alert, and what its edits did."""

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from models.case import Case, Record, State
from models.clock import milliseconds
from models.facts import About, Activity, Clash, Due, Facts, Need, Whom, activity, of_fields
from models.features.alerts.roll_call import Answer, all_answers, answered
from models.features.alerts.rules import (
    FIELDS,
    FIRST,
    NEEDED,
    SEVERITIES,
    begun_at,
    expires,
    in_force,
    severity,
    standing,
)  # fmt: skip
from models.ids import MemberId
from models.rules import entries

MINUTE = 60_000
AGAIN = tuple(range(5 * MINUTE, 31 * MINUTE, 5 * MINUTE))
"""When those who have not answered are reminded, in milliseconds after danger was told."""
SOON = 15 * MINUTE
"""How long before an alert expires its sender is reminded, in milliseconds."""
TOLD = {
    "information": "due.alert.told_information", "danger": "due.alert.told_danger", "life": "due.alert.told_life",
}  # fmt: skip
"""Severity -> how people are told, where it is more or less than a caution. Nobody answers information."""
HELPLESS = 20
"""Most people of whom is told that they need help, of those who said so last."""
EXPIRE = "alerts.expire"
OF_FIELDS = of_fields("title", FIELDS)


def title(state: State) -> str:
    """What an alert is called. A rehearsal says first that it is one."""
    return f"{state['drill']}: {state['title']}" if state.get("drill") else str(state["title"])


def is_urgent(state: State) -> bool:
    return SEVERITIES.index(severity(state)) >= SEVERITIES.index("danger")


def since(alert: Record) -> int:
    """When what stands now was said."""
    began = milliseconds(alert.created)
    return max(began if name == FIRST else begun_at(name) for name in standing(alert.state))


def has_expired(state: State, passed: int) -> bool:
    """`passed`: up to which moment an expiry was noted."""
    return bool(in_force(state)) and passed >= expires(state)


def state_of(state: State, passed: int = 0) -> str:
    """The state that people see."""
    ended = "over" if not in_force(state) else "expired" if has_expired(state, passed) else ""
    if state.get("drill"):
        return "rehearsal_over" if ended else "rehearsal"
    return ended or severity(state)


def facts(alert: Record, about: About) -> Facts:
    state, passed = alert.state, max((each.state.get("passed") or 0 for each in about["alert_expiry"]), default=0)
    shown, found = state_of(state, passed), OF_FIELDS(alert, about)
    holds, said = bool(in_force(state)) and not has_expired(state, passed), all_answers(state, about["alert_answer"])
    reached = {each.author for each in about["alert_receipt"]} - said.keys()
    return replace(
        found,
        title=title(state), state=shown,
        marks=found.marks | ({"is:rehearsal"} if state.get("drill") else set()),
        people=(*((person, each.says) for person, each in sorted(said.items())),
                *((person, "reached") for person in sorted(reached))),
        needs=tuple(_needs(alert, about)) if holds else (),
        dues=tuple(_dues(alert, about)) if holds else tuple(_ended(alert)),
        clashes=tuple(_clashes(alert)),
    )  # fmt: skip


def _rest(alert: Record, about: About) -> Whom:
    """Everybody who has not answered. Whoever sent the alert knows of it."""
    return Whom(but=tuple(dict.fromkeys((alert.author, *answered(alert.state, about["alert_answer"])))))


def _needs(alert: Record, about: About) -> Iterator[Need]:
    """Everybody is to answer, unless it is only information. Everybody may help who neither needs help nor is on the
    way."""
    state, until = alert.state, expires(alert.state)
    if severity(state) != "information":
        yield Need(_rest(alert, about), "need.alert.answer", since(alert), until)
    said = all_answers(state, about["alert_answer"])
    if helpless := [each.since for each in said.values() if each.says == "need_help"]:
        yield Need(_able(said), "need.alert.help", min(helpless), until)


def _able(said: Mapping[MemberId, Answer]) -> Whom:
    return Whom(but=tuple(sorted(person for person, each in said.items() if each.says != "safe")))


def _dues(alert: Record, about: About) -> Iterator[Due]:
    """Nothing that is told of a rehearsal sounds like the real thing."""
    state, rest, told, end = alert.state, _rest(alert, about), since(alert), expires(alert.state)
    drill = "_rehearsal" if state.get("drill") else ""
    yield Due(told, f"due.alert.told{drill}" if drill else TOLD.get(severity(state), "due.alert.told"), rest,
              only_reminds=True)  # fmt: skip
    for after in AGAIN if is_urgent(state) else ():
        if told + after < end:
            yield Due(told + after, f"due.alert.again{drill}", rest, only_reminds=True)
    said = all_answers(state, about["alert_answer"])
    for moment in sorted({each.since for each in said.values() if each.says == "need_help"})[-HELPLESS:]:
        yield Due(moment, f"due.alert.help{drill}", _able(said), only_reminds=True)
    yield Due(end - SOON, "due.alert.ends_soon", Whom(alert.author), only_reminds=True)
    yield Due(end, "", chore=EXPIRE, keepers=True)


def _ended(alert: Record) -> Iterator[Due]:
    """Everybody hears of the all-clear, beside who gave it: also those who were told to do something, and did it."""
    last = [step for step in standing(alert.state).values() if step.get("over")]
    if last and not in_force(alert.state) and severity(alert.state) != "information":
        gave = tuple(MemberId(bytes.fromhex(str(step["by"]))) for step in last)
        yield Due(since(alert), "due.alert.over", Whom(but=gave), only_reminds=True)


def _clashes(alert: Record) -> Iterator[Clash]:
    """Two instructions, or an instruction and an all-clear, by people who did not know of each other's."""
    state, holds = alert.state, in_force(alert.state)
    if holds and len(standing(state)) > 1:
        what = "instructed_twice" if len(holds) == len(standing(state)) else "cleared_and_not"
        yield Clash(f"clash.alert.{what}", Whom(power=NEEDED[severity(state)]))


def told(case: Case) -> Activity | None:
    """What an edit of an alert did."""
    state = case.after.state
    if case.before is None:
        return activity("activity.alert.rehearsed" if state.get("drill") else "activity.alert.begun")
    for name, step in entries(state, "steps").items():
        if name not in entries(case.before.state, "steps"):
            verb = "cleared" if step.get("over") else "instructed"
            return activity(f"activity.alert.{verb}", said=str(step.get("instruction") or ""),
                            moderates=case.author.member != case.after.author)  # fmt: skip
    for name, report in entries(state, "reports").items():
        if name not in entries(case.before.state, "reports"):
            return activity(f"activity.alert.reported_{report['says']}", str(report["person"]))
    return None

