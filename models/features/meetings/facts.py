"""What everybody's lists know of a meeting, and what its edits did."""

from collections.abc import Iterator

from msgspec.structs import replace

from models.case import Case, Record, State
from models.clock import milliseconds
from models.facts import About, Activity, Clash, Due, Facts, Need, Whom, activity, of_fields, of_rules
from models.features.meetings.agenda import chair, open_tasks, topics, worded
from models.features.meetings.rules import FIELDS, KEEP, RULES, present, seal
from models.fields.times import moment, span
from models.ids import RecordId
from models.rules import entries, member

DAY = 86_400_000
READ = "minutes_read"
"""The kind of record by which a member says that they have read proposed minutes."""
NEXT = "next_meeting"
"""The kind of record by which a member says which later meeting ratifies the minutes of one."""
OF_FIELDS = of_fields("name", FIELDS)
OF_RULES = of_rules("meeting", RULES)


def facts(meeting: Record, about: About) -> Facts:
    found, state = OF_FIELDS(meeting, about), meeting.state
    owners = tuple((member(each, "owner"), "owner") for each in open_tasks(state).values())
    carried = {str(each["carried_from"]) for each in entries(state, "topics").values() if "carried_from" in each}
    people = ((chair(meeting), "chair"), *(each for each in found.people if each[1] != "chair"), *owners)
    return replace(
        found,
        state=state_of(state),
        people=tuple(dict.fromkeys(people)),
        links=(*found.links, *((RecordId(bytes.fromhex(each)), "carried_from") for each in sorted(carried))),
        needs=(*_needs(meeting), *_to_read(meeting, about), *_to_ratify(meeting, about)),
        dues=tuple(_dues(meeting)),
        clashes=tuple(_clashes(meeting)),
    )  # fmt: skip


def state_of(state: State) -> str:
    """The state that people see. Until somebody is there, or something is written down, a meeting is only called."""
    begun = state.get("minutes") or present(state) or entries(state, "decisions") or entries(state, "tasks")
    begun = begun or any(each.outcome for each in topics(state))
    return "called" if state["state"] == "draft" and not begun else str(state["state"])


def _needs(meeting: Record) -> Iterator[Need]:
    """What somebody has promised to do: once for each person, until the earliest day."""
    until: dict[str, int | None] = {}
    for each in open_tasks(meeting.state).values():
        due, owner = (_evening(str(each["due"])) if each.get("due") else None), str(each["owner"])
        before = until.get(owner)
        until[owner] = min(filter(None, (due, before)), default=None)
    for owner, end in sorted(until.items()):
        yield Need(Whom(member({"owner": owner}, "owner")), "need.meeting.task", milliseconds(meeting.created), end)


def _to_read(meeting: Record, about: About) -> Iterator[Need]:
    """Whoever was there reads the minutes that are proposed, before a later meeting ratifies them."""
    state = meeting.state
    if state["state"] != "proposed":
        return
    read = {each.author.hex() for each in about[READ] if each.state.get("read") == state.get("sealed")}
    for each in present(state):
        if each not in read and each != chair(meeting).hex():
            yield Need(Whom(member({"who": each}, "who")), "need.meeting.read", milliseconds(meeting.changed))


def _to_ratify(meeting: Record, about: About) -> Iterator[Need]:
    """Whoever leads the next meeting ratifies there what is proposed. It waits from the day before that meeting on."""
    if meeting.state["state"] != "proposed":
        return
    begins: dict[str, int] = {}
    for each in about[NEXT]:
        who, at = str(each.state["leads_next"]), int(each.state["begins"])
        begins[who] = min(at, begins.get(who, at))
    for who, at in sorted(begins.items()):
        since = max(milliseconds(meeting.changed), at - DAY)
        yield Need(Whom(member({"who": who}, "who"), KEEP), "need.meeting.ratify", since)


def _dues(meeting: Record) -> Iterator[Due]:
    """When it takes place, unless a gathering says so; when something is to be done; when the minutes are written."""
    start, end = span(meeting.state["when"])
    if meeting.state["state"] == "cancelled":
        return
    if not meeting.state.get("goes_with"):
        yield Due(start, "due.meeting.starts", until=end)
    if meeting.state["state"] == "draft":
        yield Due(end, "due.meeting.propose", Whom(chair(meeting), KEEP), only_reminds=True)
    for each in open_tasks(meeting.state).values():
        if each.get("due"):
            yield Due(_evening(str(each["due"])), "due.meeting.task", Whom(member(each, "owner")))


def _evening(day: str) -> int:
    return moment(f"{day}T18:00+00:00")


def _clashes(meeting: Record) -> Iterator[Clash]:
    """Somebody typed on, without having heard that the minutes were proposed."""
    state = meeting.state
    if state["state"] not in ("draft", "cancelled") and state.get("sealed") != seal(state):
        yield Clash("clash.meeting.minutes_changed", Whom(chair(meeting), KEEP))


_DID = (("topics", ("outcome", "topic")), ("wordings", ("topic",)), ("runs", ("point", "at")),
        ("decisions", ("withdrawn", "decision")), ("tasks", ("done", "dropped", "task")))  # fmt: skip


def told(case: Case) -> Activity | None:
    """What an edit did. Letters in the minutes are no news."""
    if case.before is None:
        return OF_RULES(case)
    before, after = case.before.state, case.after.state
    for name, verbs in _DID:
        there = entries(before, name)
        for nonce, entry in entries(after, name).items():
            new = entry.keys() - there.get(nonce, {}).keys()
            if did := next((verb for verb in verbs if verb in new), ""):
                called = worded(after, nonce) if name == "topics" else entry
                said = str(next((called[part] for part in ("topic", "decision", "task") if part in called), ""))
                did = "dropped" if entry.get("outcome") == "dropped" else did
                return None if name == "runs" else activity(
                    f"activity.meeting.{name}.{did}", str(entry.get("owner") or ""), said)  # fmt: skip
    if {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)} <= {"minutes", "agenda"}:
        return None
    return OF_RULES(case)
