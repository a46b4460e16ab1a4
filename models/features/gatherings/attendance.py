"""Who comes to a gathering, who waits for a seat, and who is expected at its shifts."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from models.case import Record, State
from models.features.gatherings.answers import Answer, Turn, read_answer
from models.features.gatherings.recurrence import listed, naming

Answers = Mapping[str, Answer]
"""Member, in hexadecimal -> the member's answer."""


Seats = Mapping[int, Mapping[str, int]]
"""Date -> guest, in hexadecimal -> how many seats are confirmed."""


def answers_of(state: State, said_of_it: Iterable[Record]) -> dict[str, Answer]:
    """The answers to a gathering in this state by their members, in the order in which they began."""
    return dated(state, {each.author.hex(): read_answer(each.state) for each in said_of_it})


def dated(state: State, answers: Answers) -> dict[str, Answer]:
    """The answers with the names that their dates have now."""
    name = naming(state)
    return {member: _dated(answer, name) for member, answer in answers.items()}


def _dated(answer: Answer, name: Callable[[int], int]) -> Answer:
    if not answer.dates and not answer.turns:
        return answer
    named = sorted(answer.dates.items(), key=lambda each: name(each[0]) == each[0])  # what is named as now comes last
    turns = tuple(replace(each, date=name(each.date)) for each in answer.turns)
    return replace(answer, dates={name(date): said for date, said in named}, turns=turns)


def seats_of(state: State) -> Seats:
    """The confirmed seats, with the names that their dates have now."""
    found: dict[int, dict[str, int]] = {}
    held = [each for each in listed(state, "seats").values() if "freed" not in each]
    name = naming(state) if held else int
    for each in held:
        there = found.setdefault(name(each["date"]), {})
        there[each["guest"]] = there.get(each["guest"], 0) + each["people"]
    return found


class Attendance(Struct, frozen=True):
    """The members of one date, in hexadecimal, each with how many people they are."""

    coming: Mapping[str, int]
    """Those who have seats; all who said yes where the capacity has no limit."""
    asked: Mapping[str, int]
    """Who wants seats, and how many, that the host has not confirmed."""
    maybe: Sequence[str]
    free: int | None
    """Seats that nobody has who wants them; None where there is no limit. The host frees those that are not wanted any
    more when confirming others."""
    unwanted: Mapping[str, int] = field(default_factory=dict)
    """Who has confirmed seats that their answer does not want any more, and how many."""

    @property
    def fits(self) -> bool:
        """Can the host give seats to anybody who asked?"""
        return any(people <= (self.free or 0) for people in self.asked.values())

    @property
    def people(self) -> int:
        """How many come."""
        return sum(self.coming.values())


def attendance(state: State, answers: Answers, date: int, confirmed: Seats | None = None) -> Attendance:
    """`confirmed`: what `seats_of` finds, for who asks about many dates."""
    wants = {member: people for member, answer in answers.items() if (people := answer.wanted(date))}
    maybe = [member for member, answer in answers.items() if answer.said(date) == "maybe"]
    capacity = state.get("capacity")
    if capacity is None:
        return Attendance(wants, {}, maybe, None)
    seats = (seats_of(state) if confirmed is None else confirmed).get(date, {})
    coming = {guest: held for guest, count in seats.items() if (held := min(count, wants.get(guest, 0)))}
    asked = {member: over for member, people in wants.items() if (over := people - seats.get(member, 0)) > 0}
    unwanted = {guest: over for guest, count in seats.items() if (over := count - wants.get(guest, 0)) > 0}
    return Attendance(coming, asked, maybe, max(0, capacity - sum(coming.values())), unwanted)


def dates_with_answers(answers: Answers, confirmed: Seats) -> list[int]:
    """The dates about which somebody said something of their own, or for which there are seats."""
    own = {date for answer in answers.values() for date in answer.dates}
    return sorted(own | confirmed.keys() | {0})


class Crew(Struct):
    """One shift on one date: members, in hexadecimal."""

    expected: list[str] = field(default_factory=list)
    """Who has to come: also who asked for a stand-in, until there is one."""
    asks: list[str] = field(default_factory=list)
    """Those of `expected` who want a stand-in."""
    contested: dict[str, list[str]] = field(default_factory=dict)
    """Who asked for a stand-in -> the several members who took over at once."""
    stand_ins: dict[str, str] = field(default_factory=dict)
    """Who cannot come -> who took over."""
    untold: list[str] = field(default_factory=list)
    """Those who cannot come and have not said yet that they know who took over."""
    reserve: list[str] = field(default_factory=list)
    """Who took over from somebody who does it after all, or who chose somebody else: they are not needed."""


def open_shifts(state: State) -> dict[str, dict[str, object]]:
    """Nonce -> parts of the shifts that are needed."""
    return {nonce: each for nonce, each in listed(state, "shifts").items() if "dropped" not in each}


def crews(answers: Answers) -> dict[tuple[str, int], Crew]:
    """(shift, date) -> its crew, for those that somebody took."""
    taken: dict[tuple[str, int], dict[str, Turn]] = {}
    for member, answer in answers.items():
        for each in answer.turns:
            taken.setdefault((each.shift, each.date), {})[member] = each
    return {place: _crew(took) for place, took in taken.items()}


def _crew(took: Mapping[str, Turn]) -> Crew:
    crew = Crew()
    standing: dict[str, list[str]] = {}
    for member, each in sorted(took.items()):
        if each.stands_in_for in took and not _is_reserve(member, took[each.stands_in_for]):
            standing.setdefault(each.stands_in_for, []).append(member)
    for member, each in sorted(took.items()):
        stand_ins = [other for other in standing.get(member, ()) if member not in _after(other, standing)]
        if each.stands_in_for in took and _is_reserve(member, took[each.stands_in_for]):
            crew.reserve.append(member)
        elif each.state == "in" or not stand_ins:
            crew.expected.append(member)
            if each.state == "asks":
                crew.asks.append(member)
        elif len(stand_ins) > 1:
            crew.contested[member] = stand_ins
        else:
            crew.stand_ins[member] = stand_ins[0]
            if each.state == "asks":
                crew.untold.append(member)
    return crew


def _is_reserve(member: str, other: Turn) -> bool:
    """Did the member take over from somebody who does it after all, or who chose another stand-in?"""
    return other.state == "in" or (other.state == "to" and other.chosen != member)


def _after(member: str, standing: Mapping[str, Sequence[str]]) -> set[str]:
    """Who stands in for this member, for those in turn, and so on."""
    found: set[str] = set()
    waiting = list(standing.get(member, ()))
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting.extend(standing.get(each, ()))
    return found
