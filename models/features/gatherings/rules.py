"""What a gathering records, and who may do what.

A *gathering* belongs to its host: whoever began it, until somebody takes it over. It holds the exceptions of a series,
the shifts, the seats that the host confirmed, and who did not come. An *answer* is personal: one for each member and
gathering. In it a member says who comes on which date, and takes shifts.

Seats go by the host's list. A confirmed seat is never taken away: it ends when its guest gives it up, or when the host
has seen an answer of the guest that wants fewer. Each seat says which state of the answer its host saw, so that an
answer from before cannot end it.
"""

from collections import Counter
from collections.abc import Iterable

from msgspec.structs import replace

from models.case import Case, CircleKind, Record, State
from models.errors import Refused
from models.features.gatherings.answers import GUESTS, read_answer
from models.features.gatherings.recurrence import CalendarRule, listed, rule_of
from models.features.gatherings.zones import Zone
from models.fields import (
    Amount,
    Choice,
    Day,
    Entries,
    Flag,
    Line,
    Moment,
    Number,
    People,
    Person,
    Pictures,
    Place,
    Recurrence,
    Ref,
    Span,
    Tags,
    Text,
)  # fmt: skip
from models.ids import MemberId
from models.rules import NOT_ALLOWED, Adding, Fields, Move, Rules, Who, added, either, person, power

KEEP = "gatherings.keep"
"""The power of those who look after everybody's gatherings, also when a host has gone."""
WHERE: tuple[CircleKind, ...] = ("everyone", "standing", "people")
CHANGES = Entries(
    parts={"date": Moment(), "turn": Number(required=True, least=1, most=999), "when": Span(),
           "called_off": Flag(), "extra": Flag(), "place": Place(), "why": Line()},
)  # fmt: skip
"""What is different on a date of a series. If a date has several changes, the one with the greatest `turn` holds."""
SHIFTS = Entries(
    parts={"name": Line(required=True, limit=80), "least": Number(most=500), "most": Number(least=1, most=500),
           "when": Span(), "dropped": Flag(required=True)}, most=100,
)  # fmt: skip
SEATS = Entries(
    parts={"guest": Person(required=True), "date": Moment(),
           "people": Number(required=True, least=1, most=GUESTS + 1), "seen": Number(required=True, least=1),
           "freed": Flag(required=True)}, most=5_000,
)  # fmt: skip
"""`seen`: how many edits the guest's answer had when the host confirmed the seats."""
MISSED = Entries(
    parts={"guest": Person(required=True), "date": Moment(), "note": Line(), "reply": Line(required=True)},
)
HOSTS_ASKED = Entries(
    parts={"successor": Person(required=True), "turn": Number(required=True, least=1, most=999),
           "taken": Flag(required=True)},
)  # fmt: skip
"""Who was asked to become the host. If several took it over, the one with the greatest `turn` is the host."""
BUDGET = Entries(
    parts={"what": Line(required=True, limit=80), "turn": Number(required=True, least=1, most=999), "planned": Amount(),
           "spent": Amount(), "dropped": Flag()}, most=300, latest="what",
)  # fmt: skip
"""What it costs, line by line. If a line has several entries, the one with the greatest `turn` holds."""
UID, MOST_SEQUENCE = Line(required=True, limit=255, searched=False), (1 << 31) - 1
"""`sequence`: of the calendar file that was taken in (RFC 5545, 3.8.7.4); an older one changes nothing any more."""
FIELDS: Fields = {
    "name": Line(required=True, limit=120, searched=True), "about": Text(limit=4_000), "when": Span(required=True),
    "days": Flag(), "zone": Zone(), "repeats": Recurrence(), "rule": CalendarRule(), "place": Place(),
    "access": Text(limit=1_000), "programme": Text(limit=4_000), "performers": Text(limit=1_000),
    "budget": BUDGET, "capacity": Number(least=1, most=100_000),
    "asked": People(most=300), "answer_by": Day(), "goes_with": Ref(), "tags": Tags(), "pictures": Pictures(most=6),
    "changes": CHANGES, "shifts": SHIFTS, "seats": SEATS, "missed": MISSED, "hosts": HOSTS_ASKED,
    "notices": Entries(parts={"text": Line(required=True, limit=500)}),
    "sources": Entries(parts={"uid": UID, "sequence": Number(least=0, most=MOST_SEQUENCE)}),
    "state": Choice(options=("planned", "cancelled"), required=True),
}  # fmt: skip
def host(gathering: Record) -> MemberId:
    """Who answers for it: until somebody takes it over, whoever began it."""
    taken = [each for each in _hosts(gathering) if each[2]]
    return _member(taken[-1][3]) if taken else gathering.author


def successor(gathering: Record) -> MemberId | None:
    """Who was asked last to take it over, and has not done so."""
    asked = _hosts(gathering)
    return _member(asked[-1][3]) if asked and not asked[-1][2] else None


def _hosts(gathering: Record) -> list[tuple[int, str, bool, str]]:
    """(turn, nonce, whether it was taken over, member), in order."""
    there = listed(gathering.state, "hosts").items()
    return sorted((each["turn"], nonce, "taken" in each, each["successor"]) for nonce, each in there)


def _member(named: str) -> MemberId:
    return MemberId(bytes.fromhex(named))


def next_turn(state: State, name: str, about: int | str | None = None) -> int:
    """The turn of a new entry of a list in which the last turn holds. `about`: the date, or the line of the budget."""
    part = _ABOUT.get(name, "date")
    return max((each["turn"] for each in listed(state, name).values() if each.get(part) == about), default=0) + 1


_ABOUT = {"budget": "what"}


HOST = Who(lambda author, record, _entry: record is not None and host(record) == author.member, ("host",))
HOSTS = either(HOST, power(KEEP))


def confirmed(state: State) -> Counter[tuple[str, int]]:
    """(guest, date) -> confirmed seats."""
    seats: Counter[tuple[str, int]] = Counter()
    for each in listed(state, "seats").values():
        if "freed" not in each:
            seats[each["guest"], each["date"]] += each["people"]
    return seats


# What an edit may do


def check(case: Case) -> Refused | None:
    before = case.before
    if before is None:
        return _zone(case.after.state)
    return _zone(case.after.state) or _turns(case, before) or _budget(case) or _seats(case, before)


def _zone(state: State) -> Refused | None:
    """Without a zone nobody could say when a series is after a change of the clocks."""
    needs_one = (rule_of(state) or state.get("days")) and not state.get("zone")
    return Refused("gathering.zone_needed") if needs_one else None


def _turns(case: Case, before: Record) -> Refused | None:
    """What is decided anew comes after what its author saw, and a change of a date changes something."""
    for name in ("changes", "hosts", "budget"):
        made = listed(case.after.state, name)
        for nonce in added(case, name):
            new = made[nonce]
            idle = name == "changes" and not {"when", "called_off", "place", "extra", "why"} & new.keys()
            if idle or new["turn"] != next_turn(before.state, name, new.get(_ABOUT.get(name, "date"))):
                return NOT_ALLOWED
    return None


def _budget(case: Case) -> Refused | None:
    """A line says how much, in one currency, and nothing below zero; or it is dropped."""
    made = listed(case.after.state, "budget")
    for nonce in added(case, "budget"):
        given = [str(made[nonce][part]).split(" ") for part in ("planned", "spent") if part in made[nonce]]
        if not given and "dropped" not in made[nonce]:
            return Refused("gathering.no_amount")
        if any(amount.startswith("-") for amount, _ in given):
            return Refused("gathering.below_zero")
        if len({currency for _, currency in given}) > 1:
            return Refused("gathering.two_currencies")
    return None


def _seats(case: Case, before: Record) -> Refused | None:
    """Seats are confirmed to who wants them, as long as there are some, and are freed by who wants them no more."""
    old, new = confirmed(before.state), confirmed(case.after.state)
    changed = [each for each in old.keys() | new.keys() if old[each] != new[each]]
    if not changed:
        touched = listed(case.after.state, "seats") != listed(before.state, "seats")
        return NOT_ALLOWED if touched else None
    if case.author.member.hex() in {guest for guest, _ in changed} and _only_mine(case, changed, new):
        return None
    answers = {each.author.hex(): read_answer(each.state) for each in case.seen.values() if each.subject == before.id}
    if refused := _seen(case, before):
        return refused
    for guest, date in changed:
        if guest not in answers:
            return Refused("gathering.answer_unseen")
        wants = answers[guest].wanted(date)
        if new[guest, date] > old[guest, date] and new[guest, date] > wants:
            return Refused("gathering.not_wanted")
        if new[guest, date] < old[guest, date] and new[guest, date] < wants:
            return Refused("gathering.seat_confirmed")
    return _room(case, changed, old, new)


def _seen(case: Case, before: Record) -> Refused | None:
    """New seats say which state of the guest's answer the host sees, and an older state than theirs frees none."""
    edits = {each.author.hex(): each.edits for each in case.seen.values() if each.subject == before.id}
    there, made = listed(before.state, "seats"), listed(case.after.state, "seats")
    for nonce, seat in made.items():
        seen = edits.get(seat["guest"], 0)
        if nonce not in there and seat["seen"] != seen:
            return Refused("gathering.answer_unseen")
        if "freed" in seat and "freed" not in there.get(nonce, {}) and seen < seat.get("seen", 0):
            return Refused("gathering.answer_older")
    return None


def _only_mine(case: Case, changed: Iterable[tuple[str, int]], new: Counter[tuple[str, int]]) -> bool:
    """Does a guest give up what is confirmed to them, and nothing else?"""
    me = case.author.member.hex()
    return not added(case, "seats") and all(guest == me and not new[guest, date] for guest, date in changed)


def _room(
    case: Case, changed: Iterable[tuple[str, int]], old: Counter[tuple[str, int]], new: Counter[tuple[str, int]]
) -> Refused | None:
    capacity = case.after.state.get("capacity")
    for date in {date for _, date in changed}:
        taken, former = (sum(count for (_, day), count in each.items() if day == date) for each in (new, old))
        if taken > former and (capacity is None or taken > capacity):
            return Refused("gathering.full", capacity=capacity or 0)
    return None


GUEST = person("guest")
RULES = Rules(
    FIELDS, change=HOSTS, start="planned", also=check,
    moves={"cancel": Move(("planned",), "cancelled", by=HOSTS), "revive": Move(("cancelled",), "planned", by=HOSTS)},
    adding={"changes": Adding(HOSTS), "shifts": Adding(HOSTS, later={"dropped": HOSTS}),
            "seats": Adding(HOSTS, later={"freed": either(GUEST, HOSTS)}),
            "missed": Adding(HOSTS, later={"reply": GUEST}),
            "hosts": Adding(HOSTS, later={"taken": person("successor")}),
            "notices": Adding(HOSTS), "sources": Adding(HOSTS), "budget": Adding(HOSTS)},
)  # fmt: skip
SECOND = replace(RULES, fields={**FIELDS, "sources": Entries(parts={"uid": UID})})
"""The rules of version 2, which knew nothing of older calendar files."""
FIRST = replace(
    SECOND, fields={name: each for name, each in SECOND.fields.items() if name != "budget"},
    adding={name: each for name, each in RULES.adding.items() if name != "budget"},
)  # fmt: skip
"""The rules of version 1, which knew no budgets."""
