"""What people do at a meeting, and with its minutes. Whether somebody may do it, the rules decide."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from models.declared import begun, changed, entered, known, moved, stated
from models.edit import Delete, Put, Scalar
from models.entry_names import content_name
from models.errors import Refused
from models.feature import Context, Draft
from models.features.meetings import agenda
from models.features.meetings.agenda import Topic, clock, topics, undiscussed
from models.features.meetings.kinds import MEETING, NEXT, READ
from models.features.meetings.rules import CHAIR, FIELDS, RULES, seal
from models.fields import Cell
from models.fields.times import span
from models.ids import CircleId, RecordId
from models.names import small
from models.rules import entries


def add_meeting(
    context: Context, name: str, when: str, place: str | None = None, chair: bytes | None = None,
    goes_with: bytes | None = None, quorum: int | str | None = None, quorum_share: int | str | None = None,
    circle: bytes | None = None, ratifies: bytes | None = None,
) -> Sequence[Draft]:  # fmt: skip
    """Call a meeting, of its own or as a date of a gathering; `ratifies`: the one whose minutes it ratifies."""
    given: dict[str, Cell] = {"name": name, "when": when, "place": place, "chair": chair, "goes_with": goes_with,
                              "quorum": quorum, "quorum_share": quorum_share, "state": RULES.start}  # fmt: skip
    made = begun(context, MEETING, given, None if circle is None else CircleId(circle))
    leads = chair or context.me.member
    return [made, *(_ratifies(context, ratifies, leads, when, made.circle) if ratifies else ())]


def _ratifies(
    context: Context, meeting: bytes, leads: bytes, when: str, circle: CircleId | None
) -> Sequence[Draft]:  # fmt: skip
    """Whoever leads the next meeting is told there that minutes wait; none if it is no later one of the same people."""
    before, begins = known(context, MEETING, meeting), span(str(FIELDS["when"].clean(when)))[0]
    if context.circle_of(before.id) != circle or begins <= span(before.state["when"])[0]:
        return []
    return stated(context, NEXT, {"leads_next": leads, "begins": begins}, before.id, sees=(before.id,))


def write_minutes(context: Context, meeting: bytes, minutes: str) -> Sequence[Draft]:
    """Make the minutes read so. What others write at the same time stays in."""
    return changed(context, MEETING, meeting, {"minutes": minutes})


def add_topic(
    context: Context, meeting: bytes, topic: str, length: int | str | None = None, leads: bytes | None = None
) -> Sequence[Draft]:
    """Something to talk about, for so many minutes, and who leads it."""
    return _entered(context, meeting, "topics", {"topic": topic, "length": length, "leads": leads})


def change_topic(
    context: Context, meeting: bytes, point: str, topic: str, length: int | str | None = None,
    leads: bytes | None = None,
) -> Sequence[Draft]:
    """Word a topic differently, give it other minutes, or let somebody else lead it."""
    found = _topic(known(context, MEETING, meeting).state, point)
    if (found.topic, found.length, found.leads) == (topic, int(length or 0), leads.hex() if leads else ""):
        return []
    given = {"point": found.nonce, "topic": topic, "length": length, "leads": leads}
    return _entered(context, meeting, "wordings", given)


def drop_topic(context: Context, meeting: bytes, point: str) -> Sequence[Draft]:
    """Take a topic off the agenda: nobody needs to talk about it any more."""
    return _over(context, meeting, point, "dropped")


def move_topic(context: Context, meeting: bytes, point: str, places: int = -1) -> Sequence[Draft]:
    """Put a topic so many places further ahead in the agenda (below 0: earlier)."""
    found = known(context, MEETING, meeting)
    order = [each.nonce for each in topics(found.state)]
    at = order.index(_topic(found.state, point).nonce)
    order.insert(min(max(0, at + int(places)), len(order)), order.pop(at))
    return changed(context, MEETING, meeting, {"agenda": " ".join(order)})


def start_topic(context: Context, meeting: bytes, point: str) -> Sequence[Draft]:
    """Talk about a topic from now on."""
    nonce = _topic(known(context, MEETING, meeting).state, point).nonce
    return _entered(context, meeting, "runs", {"point": nonce, "at": _now(context)})


def pause(context: Context, meeting: bytes) -> Sequence[Draft]:
    """Stop the clock."""
    if clock(known(context, MEETING, meeting).state) is None:
        raise Refused("meeting.clock_stands")
    return _entered(context, meeting, "runs", {"at": _now(context)})


def finish_topic(context: Context, meeting: bytes, point: str) -> Sequence[Draft]:
    """A topic has been discussed. The clock stops if it was the one of now."""
    return _over(context, meeting, point, "discussed")


def _over(context: Context, meeting: bytes, point: str, outcome: str) -> Sequence[Draft]:
    state = known(context, MEETING, meeting).state
    nonce, now = _topic(state, point).nonce, clock(state)
    stop = _entered(context, meeting, "runs", {"at": _now(context)}) if now and now.topic.nonce == nonce else []
    return [*entered(context, MEETING, meeting, "topics", {"outcome": outcome}, nonce), *stop]


def decide(context: Context, meeting: bytes, decision: str, about: str | None = None) -> Sequence[Draft]:
    """Write down what was decided, with the topic of now unless another is named."""
    return _entered(context, meeting, "decisions", {"decision": decision, "about": _about(context, meeting, about)})


def withdraw_decision(context: Context, meeting: bytes, decided: str) -> Sequence[Draft]:
    """It was written down by mistake."""
    return entered(context, MEETING, meeting, "decisions", {"withdrawn": True}, decided)


def assign(
    context: Context, meeting: bytes, task: str, owner: bytes, due: str | None = None, about: str | None = None
) -> Sequence[Draft]:
    """Write down who does what until when."""
    given = {"task": task, "owner": owner, "due": due, "about": _about(context, meeting, about)}
    return _entered(context, meeting, "tasks", given)


def finish_task(context: Context, meeting: bytes, promised: str) -> Sequence[Draft]:
    """A task is done."""
    return entered(context, MEETING, meeting, "tasks", {"done": True}, promised)


def drop_task(context: Context, meeting: bytes, promised: str) -> Sequence[Draft]:
    """A task is not needed any more."""
    return entered(context, MEETING, meeting, "tasks", {"dropped": True}, promised)


def attend(context: Context, meeting: bytes, person: bytes | None = None, here: bool = True) -> Sequence[Draft]:
    """Say that I am there, or no longer; the chair may say it of anybody."""
    found = known(context, MEETING, meeting)
    key = f"present {(person or context.me.member).hex()}"
    if (key in found.state) == bool(here):
        return []
    return [Draft(found.id, MEETING.name, (Put((key,), True) if here else Delete((key,)),),
                  context.circle_of(found.id))]  # fmt: skip


def note_present(context: Context, meeting: bytes, present: bytes | None = None) -> Sequence[Draft]:
    """The chair notes who is there: these people, whose ids are one after the other, and nobody else."""
    return changed(context, MEETING, meeting, {"present": present})


def propose(context: Context, meeting: bytes, ratified_by: bytes | None = None) -> Sequence[Draft]:
    """Say that the minutes are written, for the next meeting to ratify; `ratified_by`: which one that is."""
    state = known(context, MEETING, meeting).state
    drafts = moved(context, MEETING, meeting, RULES.moves["propose"], {"sealed": seal(state)})
    return [*drafts, *(_told(context, meeting, ratified_by) if ratified_by else ())]


def _told(context: Context, meeting: bytes, later: bytes) -> Sequence[Draft]:
    found = known(context, MEETING, later)
    return _ratifies(context, meeting, agenda.chair(found), str(found.state["when"]), context.circle_of(found.id))


def read_minutes(context: Context, meeting: bytes) -> Sequence[Draft]:
    """Say that I have read the minutes that are proposed."""
    found = known(context, MEETING, meeting)
    if found.state.get("state") != "proposed":
        raise Refused("meeting.not_proposed")
    return stated(context, READ, {"read": str(found.state["sealed"])}, found.id, sees=(found.id,))


def ratify(context: Context, meeting: bytes, ratified_at: bytes) -> Sequence[Draft]:
    """Ratify the minutes, at a later meeting."""
    later, state = known(context, MEETING, ratified_at), known(context, MEETING, meeting).state
    if later.id == meeting:
        raise Refused("meeting.not_later")
    given: dict[str, Cell] = {"sealed": seal(state), "ratified_at": ratified_at}
    return [replace(each, sees=(later.id,)) for each in moved(context, MEETING, meeting, RULES.moves["ratify"], given)]


def carry_over(
    context: Context, meeting: bytes, goes_on_in: bytes | None = None, when: str | None = None
) -> Sequence[Draft]:
    """Put what was not discussed onto the agenda of the next meeting: one that is there, or a new one at this time."""
    found = known(context, MEETING, meeting)
    left = undiscussed(found.state)
    if not left:
        raise Refused("meeting.nothing_left")
    circle = context.circle_of(found.id)
    if goes_on_in is not None:
        following = known(context, MEETING, goes_on_in)
        order, into, drafts = [each.nonce for each in topics(following.state)], following.id, list[Draft]()
        there = set(entries(following.state, "topics"))
        may_order = CHAIR.refusal(context.me, following) is None
    elif when:
        kept = {key: found.state.get(key) for key in ("name", "place", "quorum", "quorum_share")}
        chair = found.state.get("chair")
        given = {**kept, "when": when, "state": RULES.start, "chair": bytes.fromhex(chair) if chair else None}
        drafts, order, may_order = [begun(context, MEETING, given, circle)], list[str](), True
        there = set[str]()
        into = drafts[0].record
        drafts += _ratifies(context, meeting, bytes.fromhex(chair) if chair else context.me.member, when, circle)
    else:
        raise Refused("meeting.which_next")
    new = {content_name(parts): parts for parts in (_carried(found.id, each) for each in left)}
    ops = [Put((f"topics {nonce} {part}",), value) for nonce, parts in new.items() if nonce not in there
           for part, value in parts.items()]  # fmt: skip
    if ops and may_order:
        ops.append(Put(("agenda",), " ".join([*order, *(nonce for nonce in new if nonce not in there)])))
    drafts += [Draft(into, MEETING.name, tuple(ops), circle)] if ops else []
    done = [Put((f"topics {each.nonce} outcome",), "carried") for each in left]
    return [*drafts, Draft(found.id, MEETING.name, (Put(("goes_on_in",), into.hex()), *done), circle)]


def _carried(meeting: RecordId, topic: Topic) -> Mapping[str, Scalar]:
    """The parts of the topic there. Two who carry a topic over at once do it once."""
    given: Mapping[str, Scalar] = {"topic": topic.topic, "length": topic.length or None, "leads": topic.leads or None,
                                   "carried_from": meeting.hex()}  # fmt: skip
    return {part: value for part, value in given.items() if value is not None}


def _topic(state: Mapping[str, Any], point: str) -> Topic:
    """A topic that is still open, by its nonce or its name. Raises Refused."""
    left = undiscussed(state)
    found = [each for each in left if each.nonce == point] or [
        each for each in left if small(each.topic) == small(point)]  # fmt: skip
    if len(found) != 1:
        raise Refused("meeting.which_topic" if found else "meeting.no_such_topic")
    return found[0]


def _about(context: Context, meeting: bytes, point: str | None) -> str | None:
    state = known(context, MEETING, meeting).state
    if point:
        return point if point in entries(state, "topics") else _topic(state, point).nonce
    now = clock(state)
    return now.topic.nonce if now else None


def _entered(context: Context, meeting: bytes, name: str, given: Mapping[str, Cell]) -> list[Draft]:
    filled = {part: value for part, value in given.items() if value not in (None, "")}
    return entered(context, MEETING, meeting, name, filled)


def _now(context: Context) -> int:
    """By this computer's clock."""
    return int.from_bytes(context.nonce()[:6], "big")
