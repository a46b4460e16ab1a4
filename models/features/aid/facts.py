"""What everybody's lists know of an ask or an offer, and what its edits did."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from models.case import Case, Record, State
from models.clock import milliseconds
from models.facts import EVERYBODY, About, Activity, Clash, Due, Facts, Need, Whom, activity, of_fields, of_rules
from models.features.aid.ask import (
    DAY,
    FIELDS,
    HOUR,
    deadline,
    is_date,
    is_new,
    is_offer,
    is_rota,
    last_day,
    noon,
    open_picks,
)  # fmt: skip
from models.features.aid.lineup import Lineup, helpers, lineup, taken_days
from models.features.aid.rules import KEEP, RULES
from models.ids import MemberId, RecordId
from models.rules import entries, items

LAPSE = "aid.lapse"
MORNING = 6 * HOUR
"""In calendars, what is to be done on a day lasts from MORNING before noon in Greenwich until MORNING after noon."""
STILL = 60 * DAY
"""If an ask or an offer has no day, its author is asked after this time whether it still holds."""
PATIENCE = 2 * DAY
"""Whoever has handed an ask over is told after this time if nobody has posted it."""
REMINDED = 60
"""Most days of an ask or offer that comes again that get an entry in the calendar: the last ones."""
OFFERED = {"tentative": "wanted", "confirmed": "promised", "expired": "untaken"}
"""What the states of an ask are called of an offer, on which people say that they would like it."""
OFFER_SAYS = frozenset(("choose", "next", "changed", "expired", "claimed_twice", "chosen_twice", "day_taken_twice",
                        "chosen", "unchosen"))  # fmt: skip
"""What is said in other words of an offer."""
OF_FIELDS = of_fields("title", FIELDS)
OF_RULES = of_rules("aid", RULES)


def is_over(state: State, about: About) -> bool:
    """Was it noted that its last day is over?"""
    end = deadline(state)
    return end is not None and any(int(each.state.get("passed") or 0) >= end for each in about["aid_notice"])


def posted(about: About) -> list[RecordId]:
    """The public asks under which a quiet one was posted, by any steward."""
    found = (str(each.state["public"]) for each in about["aid_posting"])
    return [RecordId(bytes.fromhex(each)) for each in dict.fromkeys(found)]


def shown_state(state: State, found: Lineup, *, over: bool, passed_on: bool) -> str:
    """The state that people see."""
    if state["state"] != "open":
        return str(state["state"])
    if passed_on:
        return "passed"
    if is_rota(state):
        return "ended" if over else "rota"
    if found.confirmed and not found.lacking:
        return "overdue" if over else "confirmed"
    if over:
        return "expired"
    return "tentative" if found.confirmed or found.offered else "quiet" if state.get("quiet") else "open"


def said(state: State, code: str) -> str:
    """The code of a sentence about this ask, or of the one about an offer."""
    return f"{code}_offer" if is_offer(state) and code.rpartition(".")[2] in OFFER_SAYS else code


def facts(ask: Record, about: About) -> Facts:
    state, claims = ask.state, about["aid_claim"]
    found, over, public = lineup(state, claims), is_over(state, about), posted(about)
    shown = shown_state(state, found, over=over, passed_on=bool(public))
    simple = OF_FIELDS(ask, about)
    marks = {f"is:{state['side']}", f"is:{state['sort']}"}
    marks |= {"is:urgent"} if state.get("urgency") == "urgent" else set()
    is_open = state["state"] == "open"
    return replace(
        simple,
        state=OFFERED.get(shown, shown) if is_offer(state) else shown,
        people=_people(ask, claims, found),
        links=(*simple.links, *((each, "posted") for each in public)),
        marks=simple.marks | marks,
        needs=(*_needs(ask, shown, found, about), *((*_gone(ask, about), *_changed(ask, about)) if is_open else ())),
        dues=tuple(_dues(ask, shown, found, about)) if is_open else (),
        clashes=tuple(_clashes(ask, shown, found, about)) if is_open else (),
    )  # fmt: skip


def _people(ask: Record, claims: Sequence[Record], found: Lineup) -> tuple[tuple[MemberId, str], ...]:
    """Who helps; of an offer, that is whoever put it up, as soon as somebody gets it."""
    people = helpers(ask.state, claims)
    if not is_offer(ask.state):
        return tuple(people.items())
    gives = ((ask.author, "helper"),) if found.confirmed else ()
    return (*gives, *people.items())


def _owner(ask: Record) -> Whom:
    """What waits for whoever put it up waits, where that person has left, for the stewards of the board."""
    return Whom(ask.author, KEEP)


def _needs(ask: Record, shown: str, found: Lineup, about: About) -> Iterator[Need]:
    """What waits for whom. `shown` is the state that people see."""
    state, since, owner = ask.state, milliseconds(ask.created), _owner(ask)
    until = _evening(state)
    match shown:
        case "done":
            if (found.confirmed or is_rota(state)) and not is_offer(state):
                yield Need(Whom(ask.author), "need.aid.thank", milliseconds(ask.changed))
        case "overdue":
            yield from (Need(each, "need.aid.done", since) for each in (owner, *map(Whom, found.confirmed)))
        case "expired" | "ended":
            yield Need(owner, said(state, f"need.aid.{shown}"), since)
        case "confirmed":
            yield from (Need(each, "need.aid.do", since, until) for each in _doers(ask, found))
        case "tentative":
            yield from (Need(each, "need.aid.do", since, until) for each in _doers(ask, found))
            yield from _tentative(ask, found, about)
        case "quiet":
            yield Need(Whom(but=(ask.author,)), "need.aid.pass_on", since, until)
            late = since + PATIENCE if until is None else max(since, min(since + PATIENCE, until - DAY))
            yield Need(Whom(ask.author), "need.aid.not_posted", late, until)
        case "open" if state.get("urgency") == "urgent" and state["side"] == "ask":
            yield Need(Whom(but=(ask.author,)), "need.aid.urgent", since, until)


def _doers(ask: Record, found: Lineup) -> list[Whom]:
    """Who has promised to do it."""
    if is_offer(ask.state):
        return [_owner(ask)] if found.confirmed else []
    return [Whom(each) for each in found.confirmed]


def _gone(ask: Record, about: About) -> Iterator[Need]:
    """Whoever took a day on which it does not come any more is told, until the day has passed."""
    for claim in about["aid_claim"]:
        days = [day for day in items(claim.state, "turns") if not is_date(ask.state, day)]
        if days:
            yield Need(Whom(claim.author), "need.aid.day_gone", milliseconds(ask.changed), ends=noon(max(days)) + DAY)


def _changed(ask: Record, about: About) -> Iterator[Need]:
    """Whoever can do it hears that it is on another day or elsewhere, until they say that they know it."""
    day = last_day(ask.state)
    for claim in about["aid_claim"]:
        if claim.author != ask.author and is_new(ask.state, claim.state):
            ends = noon(day) + DAY if day else None
            yield Need(Whom(claim.author), said(ask.state, "need.aid.changed"), milliseconds(ask.changed), ends=ends)


def _evening(state: State) -> int | None:
    """The evening of its last day, which people read as the end, in milliseconds since 1970."""
    day = last_day(state)
    return noon(day) + MORNING if day else None


def _tentative(ask: Record, found: Lineup, about: About) -> Iterator[Need]:
    """Whoever asks says who does it. Whoever moves up learns it, too."""
    if not found.offered:
        return
    claimed = {each.author: milliseconds(each.changed) for each in about["aid_claim"]}
    since, until = claimed[found.offered[0]], _evening(ask.state)
    yield Need(_owner(ask), said(ask.state, "need.aid.choose"), since, until)
    if found.stepped_back:
        yield Need(Whom(found.offered[0]), said(ask.state, "need.aid.next"), since, until)


def _dues(ask: Record, shown: str, found: Lineup, about: About) -> Iterator[Due]:
    state, end, day = ask.state, deadline(ask.state), last_day(ask.state)
    if end is not None and not is_over(state, about):
        yield Due(end, "", chore=LAPSE, keepers=True)
    if shown in ("passed", "quiet"):
        return
    if is_rota(state):
        yield from _turns(ask, about)
    elif day:
        what = "due.aid.until" if state.get("until") else "due.aid.day"
        for each in (ask.author, *found.confirmed):
            yield Due(noon(day) - MORNING, what, Whom(each))
            yield Due(noon(day) - MORNING - DAY, "due.aid.tomorrow", Whom(each), only_reminds=True)
    else:
        yield Due(milliseconds(ask.created) + STILL, "due.aid.still", Whom(ask.author), only_reminds=True)


def _turns(ask: Record, about: About) -> Iterator[Due]:
    """Who has taken which day."""
    claims = about["aid_claim"]
    for day in [day for day in taken_days(claims) if is_date(ask.state, day)][-REMINDED:]:
        there = lineup(ask.state, claims, day)
        for each in there.confirmed:
            yield Due(noon(day) - MORNING, "due.aid.turn", Whom(each))
            yield Due(noon(day) - MORNING - DAY, "due.aid.tomorrow", Whom(each), only_reminds=True)


def _clashes(ask: Record, shown: str, found: Lineup, about: About) -> Iterator[Clash]:
    state, owner = ask.state, _owner(ask)
    if len(public := posted(about)) > 1:
        yield Clash("clash.aid.posted_twice", EVERYBODY, tuple(public))
    if is_rota(state):
        claims = about["aid_claim"]
        if any(lineup(state, claims, day).crowded for day in taken_days(claims) if is_date(state, day)):
            yield Clash(said(state, "clash.aid.day_taken_twice"), owner)
    elif found.crowded and shown != "passed":
        what = "clash.aid.chosen_twice" if found.chosen_twice else "clash.aid.claimed_twice"
        yield Clash(said(state, what), owner)


def told(case: Case) -> Activity | None:
    """What an edit of an ask did."""
    before, after = case.before.state if case.before else {}, case.after.state
    there = entries(before, "picks")
    moderates = case.before is not None and case.author.member != case.after.author
    for nonce, pick in entries(after, "picks").items():
        if new := pick.keys() - there.get(nonce, {}).keys():
            verb = "unchosen" if "dropped" in new else "chosen"
            return activity(said(after, f"activity.aid.{verb}"), str(pick["helper"]), moderates=moderates)
    if case.before is None or not case.before.edits:
        return activity(f"activity.aid.{after['side']}ed")
    by_rules = OF_RULES(case)
    return _thanking(by_rules, after) if by_rules and by_rules.what == "activity.aid.thank" else by_rules


def _thanking(told_by_rules: Activity, state: State) -> Activity:
    """With the words of thanks, and whom they are for, if one alone was chosen."""
    chosen = {pick["helper"] for pick in open_picks(state) if "date" not in pick}
    whom = next(iter(chosen)) if len(chosen) == 1 else ""
    return activity(told_by_rules.what, whom, str(state.get("thanks") or ""))
