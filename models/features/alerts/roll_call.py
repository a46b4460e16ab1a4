"""Who has said what about an alert, and who has been reached: computed from the alert and what members wrote about it.

All times are milliseconds since 1970.
"""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from models.case import Record, State
from models.clock import milliseconds
from models.features.alerts.rules import FIRST, begun_at, standing, version
from models.ids import MemberId
from models.rules import entries, member

STATES = ("need_help", "not_reached", "reached", "on_my_way", "safe")
"""In the order in which whoever calls the roll has to see to them."""


class Answer(Struct, frozen=True):
    says: str
    since: int
    earlier: bool
    """Is it about an instruction that has been replaced since?"""
    note: str = ""
    by: MemberId | None = None
    """Who reported it, if the person did not answer on a computer of their own."""


class Called(Struct, frozen=True):
    """A line of the roll call."""

    member: MemberId
    state: str
    since: int | None
    """None where nothing is known: `not_reached`. `reached` is who has opened the alert; nothing tells when it came."""
    earlier: bool = False
    note: str = ""
    by: MemberId | None = None


class Earlier(Struct, frozen=True):
    """An instruction that another one, or the all-clear, has replaced."""

    since: int
    text: str


def earlier(alert: Record) -> list[Earlier]:
    """The instructions that do not stand any more, the newest first."""
    stands, began = standing(alert.state), milliseconds(alert.created)
    steps = {FIRST: alert.state, **entries(alert.state, "steps")}
    found = [Earlier(began if name == FIRST else begun_at(name), str(step.get("instruction") or ""))
             for name, step in steps.items() if name not in stands]  # fmt: skip
    return sorted((each for each in found if each.text), key=lambda each: -each.since)


def own_answers(alert: State, answers: Iterable[Record]) -> dict[MemberId, Answer]:
    """What members have said themselves."""
    now = version(alert)
    return {each.author: _answer(each.state, milliseconds(each.changed), now) for each in answers}


def all_answers(alert: State, answers: Iterable[Record]) -> dict[MemberId, Answer]:
    """With what others report of them. A member's own answer counts more, with one exception: that somebody needs help
    counts until they say something else themselves."""
    now, found = version(alert), dict[MemberId, Answer]()
    for name, report in sorted(entries(alert, "reports").items(), key=lambda each: (begun_at(each[0]), each[0])):
        found[member(report, "person")] = replace(
            _answer(report, begun_at(name), now), by=member(report, "by"))  # fmt: skip
    for person, own in own_answers(alert, answers).items():
        told = found.get(person)
        if told is None or told.says != "need_help" or told.since <= own.since:
            found[person] = own
    return found


def _answer(state: State, since: int, now: str) -> Answer:
    return Answer(str(state["says"]), since, state["version"] != now, str(state.get("note") or ""))


def answered(alert: State, answers: Iterable[Record]) -> tuple[MemberId, ...]:
    """Those who have answered the instruction of now themselves. Nobody is asked less because of a report."""
    return tuple(sorted(person for person, own in own_answers(alert, answers).items() if not own.earlier))


def roll_call(
    alert: Record, members: Iterable[MemberId], answers: Iterable[Record], receipts: Sequence[Record]
) -> list[Called]:
    """A line for each member: first those who need help, then those who are not reached; within a state, who has been
    in it longest, and otherwise in the order of `members`. Only what the person, their computer, or who spoke with them
    has said is known: an alert that has gone out has reached nobody yet."""
    said, shown = all_answers(alert.state, answers), _shown(alert, receipts)
    lines = [_called(person, said.get(person), shown) for person in members]
    return sorted(lines, key=lambda line: (STATES.index(line.state), line.since or 0))


def _shown(alert: Record, receipts: Sequence[Record]) -> Mapping[MemberId, tuple[int, bool]]:
    """Member -> since when the alert has been shown on a computer of theirs, and whether an earlier instruction was."""
    now = version(alert.state)
    found = {each.author: (milliseconds(each.changed), each.state["version"] != now) for each in receipts}
    return {alert.author: (milliseconds(alert.created), False), **found}


def _called(person: MemberId, said: Answer | None, shown: Mapping[MemberId, tuple[int, bool]]) -> Called:
    if said is not None:
        return Called(person, said.says, said.since, said.earlier, said.note, said.by)
    if person not in shown:
        return Called(person, "not_reached", None)
    since, earlier = shown[person]
    return Called(person, "reached", since, earlier)
