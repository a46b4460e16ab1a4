"""Saying whether one comes, and giving out the seats. Whether somebody may do it, the rules decide."""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from models import ids
from models.case import Record, State
from models.declared import known, stated
from models.edit import Operation, Put, Scalar
from models.errors import Refused
from models.feature import Context, Draft
from models.features.gatherings.agreed import agreed
from models.features.gatherings.answers import ANSWER_FIELDS, Answer, read_answer
from models.features.gatherings.attendance import answers_of, attendance, dated
from models.features.gatherings.kinds import ANSWER, GATHERING
from models.features.gatherings.recurrence import FIRST, date_of, dates_named, listed, naming
from models.fields import Cell, Invalid
from models.fields.times import Moment
from models.ids import MemberId, RecordId
from models.rules import items
from models.writing import cleaned

When = int | str | None
"""A date of a series: the moment for which the rule has it. Without it the first date, or all of them, is meant."""


def date_named(given: When) -> int:
    """The name of a date. Raises Refused."""
    if given in (None, ""):
        return FIRST
    try:
        found = Moment().clean(given)
    except Invalid:
        raise Refused("gathering.no_such_date") from None
    return int(str(found))


def set_attendance(
    context: Context, gathering: bytes, answer: str, guests: int | str | None = None, needs: str | None = None,
    on: int | str | None = None,
) -> Sequence[Draft]:  # fmt: skip
    """Say whether I come, with how many guests, and what we need; for one date of a series, or for all the others."""
    found = known(context, GATHERING, gathering)
    if on in (None, ""):
        given: dict[str, Cell] = {"answer": answer}
        given |= {} if guests is None else {"guests": guests}
    else:
        at, others = _others(context, found, on)
        said_now = {name: cleaned(ANSWER.name, name, ANSWER_FIELDS[name], raw)
                    for name, raw in (("answer", answer), ("guests", guests or 0))}  # fmt: skip
        given = {"dates": ",".join([*others, f"{at} {said_now['answer']} {said_now['guests']}"])}
    given |= {} if needs is None else {"needs": needs}
    return answered(context, found, given)


def take_answer_back(context: Context, gathering: bytes, on: int | str | None = None) -> Sequence[Draft]:
    """Say nothing of it any more, as before I answered; of one date of a series, or of all the others."""
    found = known(context, GATHERING, gathering)
    if on in (None, ""):
        return answered(context, found, {"answer": None, "guests": None, "needs": None})
    return answered(context, found, {"dates": ",".join(_others(context, found, on)[1])})


def _others(context: Context, gathering: Record, on: When) -> tuple[int, list[str]]:
    """The name of a date, and what I said of the others. Raises Refused."""
    date, mine = date_of(gathering.state, date_named(on)), mine_of(context, gathering)
    if date is None:
        raise Refused("gathering.no_such_date")
    at = name_with(gathering.state, read_answer(mine), context.me.member.hex(), date.key)
    said = {item: int(item.partition(" ")[0]) for item in items(mine, "dates")}
    kept = dates_named(gathering.state, said.values()).keys() - {at}  # without what was said of dates that are gone
    return at, [item for item, date in said.items() if date in kept]


def mine_of(context: Context, gathering: Record) -> Mapping[str, Any]:
    """What I said so far."""
    found = context.read(context.my_record(ANSWER.name, gathering.id, context.circle_of(gathering.id)))
    return found.state if found else {}


def name_with(state: State, answer: Answer, guest: str, date: int) -> int:
    """Under which name a guest has already said something of a date, or holds seats: the rules compare these names, and
    the hour of a series may have changed since. Otherwise the one that it has now."""
    name = naming(state)
    seats = {each["date"] for each in listed(state, "seats").values() if each["guest"] == guest and "freed" not in each}
    given = [*sorted(seats), *sorted(answer.dates)]
    return date if date in given else next((each for each in given if name(each) == date), date)


def answered(
    context: Context, gathering: Record, given: Mapping[str, Cell], sees: tuple[RecordId, ...] = ()
) -> Sequence[Draft]:
    """The answer with what it is about now."""
    seen = (gathering.id, *sees)
    drafts, mine = stated(context, ANSWER, given, gathering.id, sees=seen), mine_of(context, gathering)
    after = {str(each.path[0]): each.value for each in drafts[0].ops if isinstance(each, Put)} if drafts else mine
    me = context.me.member.hex()
    (answer,) = dated(gathering.state, {me: read_answer(after)}).values()
    return stated(context, ANSWER, {**given, "agreed": agreed(gathering.state, answer)}, gathering.id, sees=seen)


def take_note(context: Context, gathering: bytes) -> Sequence[Draft]:
    """Say that I know what has changed since I answered. The answer stays."""
    found = known(context, GATHERING, gathering)
    return answered(context, found, {}) if mine_of(context, found) else []


def confirm_seats(context: Context, gathering: bytes, on: int | str | None = None) -> Sequence[Draft]:
    """Give the free seats to those who asked, in the order in which their answers came here, and free those that are
    not wanted any more."""
    found = known(context, GATHERING, gathering)
    at, about = naming(found.state)(date_named(on)), context.about(found.id, ANSWER.name)
    there = attendance(found.state, answers_of(found.state, about), at)
    if there.free is None:
        raise Refused("gathering.no_limit")
    free = there.free
    answers = {each.author.hex(): read_answer(each.state) for each in about}
    named = {guest: name_with(found.state, answers.get(guest, Answer()), guest, at)
             for guest in (*there.unwanted, *there.asked)}  # fmt: skip
    drafts = [_freed(context, found, guest, named[guest], answers[guest].wanted(named[guest]))
              for guest in there.unwanted]  # fmt: skip
    for each in sorted(about, key=lambda answer: (context.first_seen(answer.id), answer.id)):
        people = there.asked.get(each.author.hex(), 0)
        if 0 < people <= free:
            free -= people
            drafts.append(_seat(context, found, each.author.hex(), named[each.author.hex()], people))
    if not drafts:
        raise Refused("gathering.full" if there.asked else "gathering.nobody_waits", capacity=found.state["capacity"])
    return drafts


def _answer_id(context: Context, gathering: Record, guest: str) -> RecordId:
    circle = context.circle_of(gathering.id) or context.circle
    return ids.personal_record(ANSWER.name, circle, MemberId(bytes.fromhex(guest)), gathering.id)


def _seat(context: Context, gathering: Record, guest: str, date: int, people: int) -> Draft:
    """Two computers of a host that confirm the same seats at once confirm them once."""
    taken = sum(each["guest"] == guest and each["date"] == date for each in listed(gathering.state, "seats").values())
    nonce = sha256(f"{guest} {date} {people} {taken}".encode()).hexdigest()[:16]
    named: dict[str, Scalar] = {"date": date} if date else {}
    answer = context.read(_answer_id(context, gathering, guest))
    seen = answer.edits if answer else 0
    parts: Mapping[str, Scalar] = {"guest": guest, **named, "people": people, "seen": seen}
    return _seeing(context, gathering, guest, tuple(_puts("seats", nonce, parts)))


def _freed(context: Context, gathering: Record, guest: str, date: int, wants: int) -> Draft:
    """The guest's seats freed, and those that are still wanted confirmed anew, in one edit."""
    held = _held(gathering.state, guest, date)
    ops = [operation for nonce in held for operation in _puts("seats", nonce, {"freed": True})]
    kept = _seat(context, gathering, guest, date, wants).ops if wants else ()
    return _seeing(context, gathering, guest, (*ops, *kept))


def _held(state: State, guest: str, date: int) -> list[str]:
    """The nonces of a guest's confirmed seats."""
    name = naming(state)
    return [nonce for nonce, each in listed(state, "seats").items()
            if each["guest"] == guest and name(each["date"]) == name(date) and "freed" not in each]  # fmt: skip


def _puts(name: str, nonce: str, parts: Mapping[str, Scalar]) -> list[Put]:
    return [Put((f"{name} {nonce} {part}",), value) for part, value in parts.items()]


def _seeing(context: Context, gathering: Record, guest: str, ops: tuple[Operation, ...]) -> Draft:
    """A draft that sees the guest's answer."""
    answer = _answer_id(context, gathering, guest)
    return Draft(gathering.id, GATHERING.name, ops, context.circle_of(gathering.id), (answer,))


def give_up_seats(context: Context, gathering: bytes, on: int | str | None = None) -> Sequence[Draft]:
    """Give my confirmed seats back, for whoever waits."""
    found, at = known(context, GATHERING, gathering), date_named(on)
    mine = _held(found.state, context.me.member.hex(), at)
    if not mine:
        raise Refused("gathering.no_seat")
    ops = tuple(operation for nonce in mine for operation in _puts("seats", nonce, {"freed": True}))
    return [Draft(found.id, GATHERING.name, ops, context.circle_of(found.id))]
