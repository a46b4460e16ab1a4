"""Who may do what on the help board.

An *ask*, or an *offer*, belongs to whoever put it up. A *claim* is personal: one for each member and ask, in which the
member says "I can do it", or takes days of what comes again. Who asks chooses among the claims; the choices are in
the ask. A *notice* is common: any computer notes that the day of an ask has passed. A *contact* and a *posting* are
personal and live in a private circle: how to reach somebody, and under which public ask a quiet one was posted.
"""

from collections.abc import Sequence

from models.case import Author, Case, CircleKind, Record, State
from models.errors import Refused
from models.features.aid.ask import (
    CLAIM_FIELDS,
    CONTACT_FIELDS,
    EARLIEST,
    FIELDS,
    LATEST,
    NOTICE_FIELDS,
    POSTING_FIELDS,
    deadline,
    is_rota,
    open_picks,
)  # fmt: skip
from models.features.aid.lineup import claims_on
from models.ids import RecordId
from models.rules import (
    ANYONE,
    AUTHOR,
    NOBODY,
    NOT_ALLOWED,
    Adding,
    Move,
    Rules,
    Who,
    added,
    either,
    entries,
    items,
    power,
)  # fmt: skip

KEEP = "aid.keep"
"""The power of the stewards of the help board: they close asks, and choose where who asks has gone."""
STEWARDS = either(AUTHOR, power(KEEP))
WHERE: tuple[CircleKind, ...] = ("everyone", "standing", "people", "pair")
PRIVATE: tuple[CircleKind, ...] = ("standing", "people", "pair")


def _is_chosen(author: Author, record: Record | None, _entry: State) -> bool:
    me = author.member.hex()
    return record is not None and any(pick["helper"] == me and "date" not in pick for pick in open_picks(record.state))


BEGUN_WITH = ("side", "for_somebody", "quiet")
"""What stays as it was when the ask began."""
HELPER = Who(_is_chosen, ("chosen",))
DOERS = either(AUTHOR, HELPER, power(KEEP))


def next_turn(state: State) -> int:
    """The turn of a new choice: it holds before all that its author knows."""
    return max((int(str(pick["turn"])) for pick in entries(state, "picks").values()), default=0) + 1


def check(case: Case) -> Refused | None:
    state = case.after.state
    day = str(state.get("day") or "")
    if day and not EARLIEST <= day <= LATEST:
        return Refused("ask.bad_day")
    if (state.get("repeats") or state.get("until")) and not day:
        return Refused("ask.day_needed")
    if state.get("repeats") and state.get("until"):
        return Refused("ask.one_or_the_other")
    if case.before is None:
        return Refused("ask.not_private") if state.get("quiet") and case.circle.kind == "everyone" else None
    new = added(case, "picks")
    return _check_pick(case, case.before, sorted(new)) if new else None


def _check_pick(case: Case, before: Record, new: Sequence[str]) -> Refused | None:
    """A choice sees that the helper can do it. It comes after those that its author knows."""
    if len(new) != 1:
        return NOT_ALLOWED
    pick = entries(case.after.state, "picks")[new[0]]
    day = str(pick.get("date") or "")
    if pick["turn"] != next_turn(before.state) or "dropped" in pick or bool(day) != is_rota(before.state):
        return NOT_ALLOWED
    if before.state.get("state") != "open":
        return Refused("ask.over")
    claim = next((each for each in case.seen.values()
                  if each.kind == "aid_claim" and each.subject == before.id and each.author.hex() == pick["helper"]),
                 None)  # fmt: skip
    return None if claim is not None and claims_on(claim, day) else Refused("ask.cannot")


def _seen(case: Case) -> Record | None:
    """The ask that an edit about it sees, and nothing else."""
    seen = case.seen.get(RecordId(case.edit.subject))
    return seen if seen is not None and len(case.seen) == 1 and seen.kind == "aid" else None


def check_claim(case: Case) -> Refused | None:
    """A claim sees the ask. Nobody newly claims what is over, or what they ask for themselves."""
    seen = _seen(case)
    if seen is None:
        return NOT_ALLOWED
    before, after = case.before.state if case.before else {}, case.after.state
    new = (after.get("can") and not before.get("can")) or set(items(after, "turns")) - set(items(before, "turns"))
    if not new:
        return None
    if seen.state.get("state") != "open":
        return Refused("ask.over")
    rota = is_rota(seen.state)
    if seen.author == case.author.member and not rota and not seen.state.get("for_somebody"):
        return Refused("ask.own")
    if rota and after.get("can"):
        return Refused("ask.take_a_day")
    return None if rota or not items(after, "turns") else Refused("ask.no_such_day")


def check_contact(case: Case) -> Refused | None:
    """Only a private circle reads it."""
    return None if _seen(case) is not None else NOT_ALLOWED


def check_posting(case: Case) -> Refused | None:
    """A quiet ask was posted by somebody else than who asks, who sees it."""
    seen = _seen(case)
    if seen is None or not seen.state.get("quiet"):
        return NOT_ALLOWED
    return Refused("ask.own_posting") if seen.author == case.author.member else None


def check_notice(case: Case) -> Refused | None:
    """It is noted when the last day is over by the keepers' clocks, and never taken back."""
    passed, seen = case.after.state.get("passed"), case.seen.get(RecordId(case.edit.subject))
    before = case.before.state.get("passed") if case.before else None
    if case.before and case.before.edits and not case.edit.ops:  # it only joins heads
        return None
    if seen is None or seen.kind != "aid" or passed is None or passed != deadline(seen.state) or (
            passed <= (before or 0)):  # fmt: skip
        return NOT_ALLOWED
    return case.not_before(passed)


RULES = Rules(
    FIELDS, change=STEWARDS, start="open", also=check,
    only={**dict.fromkeys((*BEGUN_WITH, "thanks"), NOBODY), "contact": AUTHOR, "on_paper": AUTHOR},
    moves={
        "finish": Move(("open",), "done", by=DOERS),
        "thank": Move(("done",), "thanked", by=AUTHOR, sets=("thanks",)),
        "close": Move(("open", "done", "thanked"), "closed", by=STEWARDS),
        "withdraw": Move(("open",), "withdrawn", by=AUTHOR),
        "reopen": Move(("done", "closed", "withdrawn"), "open", by=STEWARDS),
    },
    adding={"picks": Adding(STEWARDS, later={"dropped": STEWARDS})},
)  # fmt: skip
CLAIM_RULES = Rules(CLAIM_FIELDS, whole=True, also=check_claim)
FIRST_CLAIM_RULES = Rules(
    {name: each for name, each in CLAIM_FIELDS.items() if name != "agreed"}, whole=True, also=check_claim)
"""The rules of version 1, in which nobody knew which day a claim was about once the day had changed."""
CONTACT_RULES = Rules(CONTACT_FIELDS, whole=True, also=check_contact)
POSTING_RULES = Rules(POSTING_FIELDS, whole=True, also=check_posting)
NOTICE_RULES = Rules(NOTICE_FIELDS, change=ANYONE, also=check_notice)
