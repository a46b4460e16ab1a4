"""What everybody's lists know of a gathering, and what its edits did."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from models.case import Case, Record
from models.clock import milliseconds
from models.facts import EVERYBODY, About, Activity, Clash, Due, Facts, Need, Whom, activity, of_fields, of_rules
from models.features.gatherings import agreed, waiting
from models.features.gatherings.attendance import (
    Answers,
    Seats,
    answers_of,
    attendance,
    crews,
    dates_with_answers,
    open_shifts,
    seats_of,
)
from models.features.gatherings.budget import contested_lines
from models.features.gatherings.recurrence import (
    FIRST,
    changes_of,
    contested,
    dates,
    dates_named,
    is_after_end,
    listed,
    rule_of,
)  # fmt: skip
from models.features.gatherings.rules import FIELDS, KEEP, RULES, host, successor
from models.features.gatherings.zones import DAY
from models.fields.times import moment, span
from models.ids import MemberId
from models.rules import items

AHEAD, STEP = 400 * DAY, 300 * DAY
"""How far dates of a series are listed beforehand, and how far each chore carries this on."""
MOST_LISTED = 400
REMINDED = 10
"""The next dates of a series for which those who come are reminded a day before."""
OF_FIELDS = of_fields("name", FIELDS)
OF_RULES = of_rules("gathering", RULES)


def listed_from(gathering: Record, about: About) -> int:
    """The moment from which on the dates of a series are listed."""
    passed = (int(each.state.get("passed") or 0) for each in about["series_calendar"])
    return max([span(gathering.state["when"])[0], *passed])


def facts(gathering: Record, about: About) -> Facts:
    state = gathering.state
    answers, seats = answers_of(state, about["attendance"]), seats_of(state)
    found = OF_FIELDS(gathering, about)
    if state.get("state") == "cancelled":
        return replace(found, people=((host(gathering), "host"),), needs=tuple(agreed.needs(gathering, answers)))
    first = attendance(state, answers, FIRST, seats)
    needs = [*_asked(gathering, answers), *_for_host(gathering, answers, seats), *_stand_ins(gathering, answers),
             *_gone(gathering, answers, seats), *agreed.needs(gathering, answers),
             *waiting.needs(gathering, answers, seats)]
    parts = {"coming": first.coming, "waiting": first.asked, "maybe": first.maybe, "helping": _helping(answers)}
    return replace(
        found,
        state="full" if first.free == 0 and not rule_of(state) else str(state["state"]),
        people=((host(gathering), "host"), *((_member(each), part) for part, who in parts.items() for each in who)),
        marks=found.marks | ({"is:repeating"} if rule_of(state) else frozenset()),
        needs=tuple(needs),
        dues=tuple(_dues(gathering, about, answers, seats)),
        clashes=tuple(_clashes(gathering, answers, seats)),
    )  # fmt: skip


def _of_host(gathering: Record) -> Whom:
    """What waits for the host waits, where the host has left, for those who look after all gatherings."""
    return Whom(host(gathering), KEEP)


def _member(shown: str) -> MemberId:
    return MemberId(bytes.fromhex(shown))


def _helping(answers: Answers) -> list[str]:
    return sorted({member for crew in crews(answers).values() for member in crew.expected})


def _asked(gathering: Record, answers: Answers) -> Iterator[Need]:
    """Who was asked and has not answered: those who are named, or, if there is a day for it, everybody."""
    state, since = gathering.state, milliseconds(gathering.created)
    named, day = items(state, "asked"), state.get("answer_by")
    until = moment(f"{day}T18:00+00:00") if day else span(state["when"])[0]
    answered = {member for member, answer in answers.items() if answer.everywhere}
    if named:
        waiting = [Whom(_member(member)) for member in named if member not in answered]
    else:
        but = tuple(_member(member) for member in sorted({*answered, host(gathering).hex()}))
        waiting = [Whom(but=but)] if day else []
    ends = None if rule_of(state) else span(state["when"])[1]
    yield from (Need(whom, "need.gathering.answer", since, until, ends) for whom in waiting)


def _for_host(gathering: Record, answers: Answers, seats: Seats) -> Iterator[Need]:
    state, whom = gathering.state, _of_host(gathering)
    if (asked := successor(gathering)) is not None:
        yield Need(Whom(asked), "need.gathering.take_over", milliseconds(gathering.changed))
    fitting = [date for date in dates_with_answers(answers, seats) if attendance(state, answers, date, seats).fits]
    yield from _while(gathering, fitting, whom, "need.gathering.confirm")


def _stand_ins(gathering: Record, answers: Answers) -> Iterator[Need]:
    """Anybody may take over from who cannot come, beside that person: where several ask, each may do it for another."""
    open_ = open_shifts(gathering.state)
    asking = {date for (shift, date), crew in crews(answers).items() if crew.asks and shift in open_}
    who = sorted({member for (shift, _), crew in crews(answers).items() if shift in open_ for member in crew.asks})
    whom = Whom(but=tuple(map(_member, who))) if len(who) == 1 else EVERYBODY
    yield from _while(gathering, sorted(asking), whom, "need.gathering.stand_in")


def _while(gathering: Record, dates_: Sequence[int], whom: Whom, what: str) -> Iterator[Need]:
    """What waits at those of these dates that there are, until the last of them is over."""
    ends = [each.end for each in dates_named(gathering.state, dates_).values()]
    if ends:
        yield Need(whom, what, milliseconds(gathering.created), ends[0] if len(ends) == 1 else None, max(ends))


def _gone(gathering: Record, answers: Answers, seats: Seats) -> Iterator[Need]:
    """Tells people of dates that the series has no more, until such a date has passed. Whoever agreed to come, and the
    host, are told of what they had agreed on or done for it: seats that were confirmed, and dates before its end that
    were moved or called off. If the series only ends earlier, those who agreed are told in one line that it changed
    (`agreed`)."""
    state, by = gathering.state, host(gathering).hex()
    agreed = {(member, turn.date) for member, answer in answers.items() for turn in answer.turns}
    agreed |= {(member, date) for member, answer in answers.items()
               for date, (said, _) in answer.dates.items() if said == "yes"}  # fmt: skip
    agreed |= {(each, date) for date, guests in seats.items() for guest in guests for each in (guest, by)}
    agreed |= {(by, date) for date in changes_of(state) if not is_after_end(state, date)}
    there, until = dates_named(state, {date for _, date in agreed}), dict[str, int]()
    for member, date in agreed:
        is_told = is_after_end(state, date) and member in answers and bool(answers[member].agreed)
        if date not in there and not is_told:
            until[member] = max(until.get(member, 0), date + DAY)
    since = milliseconds(gathering.changed)
    for each, end in sorted(until.items()):
        whom = _of_host(gathering) if each == by else Whom(_member(each))
        yield Need(whom, "need.gathering.date_gone", since, ends=end)


def _dues(gathering: Record, about: About, answers: Answers, seats: Seats) -> Iterator[Due]:
    """When it takes place; for who comes, a day before; for its host, a week before, where a shift lacks people."""
    state, start = gathering.state, listed_from(gathering, about)
    there, whom = crews(answers), _of_host(gathering)
    open_ = open_shifts(state)
    shifts = {nonce: int(str(each.get("least") or 0)) for nonce, each in open_.items()}
    for number, each in enumerate(dates(state, start, start + AHEAD, MOST_LISTED)):
        if each.called_off:
            continue
        yield Due(each.start, "due.gathering.starts", until=each.end)
        lacking = [nonce for nonce, least in shifts.items()
                   if least > (len(crew.expected) if (crew := there.get((nonce, each.key))) else 0)]  # fmt: skip
        if lacking:
            yield Due(each.start - 7 * DAY, "due.gathering.lacks", whom)
        if number < REMINDED:
            helping = {member for nonce in open_ if (crew := there.get((nonce, each.key))) for member in crew.expected}
            for member in sorted({*attendance(state, answers, each.key, seats).coming, *helping}):
                what = "due.gathering.shift_tomorrow" if member in helping else "due.gathering.tomorrow"
                yield Due(each.start - DAY, what, Whom(_member(member)), only_reminds=True)
    if rule_of(state) and dates(state, start + STEP, start + 20 * AHEAD, 1):
        yield Due(start + STEP, "", chore="gatherings.look_ahead", keepers=True)


def _clashes(gathering: Record, answers: Answers, seats: Seats) -> Iterator[Clash]:
    state, whom = gathering.state, _of_host(gathering)
    most = state.get("capacity")
    if most and any(attendance(state, answers, date, seats).people > most
                    for date in dates_with_answers(answers, seats)):
        yield Clash("clash.gathering.overbooked", whom)
    if contested(state):
        yield Clash("clash.gathering.moved_twice", whom)
    if contested_lines(state):
        yield Clash("clash.gathering.budget_twice", whom)
    shifts = open_shifts(state)
    for (shift, _date), crew in sorted(crews(answers).items()):
        most = shifts.get(shift, {}).get("most")
        if isinstance(most, int) and len(crew.expected) > most:
            yield Clash("clash.gathering.shift_full", whom)
        for member in crew.contested if shift in shifts else ():
            yield Clash("clash.gathering.stand_ins", Whom(_member(member)))


def _of_date(change: Mapping[str, Any]) -> str:
    """What a change of a date is called."""
    if "called_off" in change:
        return "called_off" if change["called_off"] else "held"
    return "extra" if change.get("extra") else "date"


def told(case: Case) -> Activity | None:
    """What an edit of a gathering did."""
    before = case.before.state if case.before else {}
    for name, verbs in (("changes", ("called_off", "date")), ("shifts", ("dropped", "name")),
                        ("seats", ("freed", "guest")), ("missed", ("reply", "guest")), ("budget", ("dropped", "what")),
                        ("hosts", ("taken", "successor")), ("notices", ("text",)),
                        ("sources", ("uid",))):  # fmt: skip
        there = listed(before, name)
        for nonce, entry in listed(case.after.state, name).items():
            new = entry.keys() - there.get(nonce, {}).keys()
            if did := next((verb for verb in verbs if verb in new), ""):
                whom = entry.get("guest") or entry.get("successor") or ""
                said = entry.get("name") or entry.get("text") or entry.get("why") or entry.get("what") or ""
                verb = _of_date(entry) if name == "changes" else did
                return activity(f"activity.gathering.{name}.{verb}", whom, said)
    if case.before is not None and case.after.state.get("when") != before.get("when"):
        return activity("activity.gathering.moved")
    return OF_RULES(case)
