"""What the library records, and who may do what.

A *thing* belongs to whoever added it and holds the lists of its loans, renewals and repairs. A *hold* is personal: one
for each member and thing; together the holds are the queue. A *notice* is common: one for each thing, in which any
computer notes which loans are overdue, once the keepers' clocks have passed the day. A kit is a thing with pieces,
which are things; they are lent together.

The policy of a thing binds everybody but its owner and the librarians, who hold the power `library.keep`.
"""

from typing import Any

from msgspec.structs import replace

from models.case import Case, CircleKind
from models.clock import milliseconds
from models.errors import Refused
from models.features.library.thing import DAY, FIELDS, due_at, is_free, noted_day, open_loans
from models.ids import RecordId
from models.rules import (
    ANYONE,
    AUTHOR,
    NOT_ALLOWED,
    Adding,
    Move,
    Rules,
    Who,
    added,
    either,
    entries,
    items,
    person,
    power,
)  # fmt: skip

KEEP = "library.keep"
KEEPERS = either(AUTHOR, power(KEEP))
WHERE: tuple[CircleKind, ...] = ("everyone", "standing", "people")


def check(case: Case) -> Refused | None:
    """A thing is lent once at a time, and as long as its policy says."""
    if case.before is None:
        return None
    before, after = case.before.state, case.after.state
    lent, longer = added(case, "loans"), added(case, "longer")
    if len(lent) + len(longer) > 1:
        return NOT_ALLOWED
    if after.get("state") == "retired" != before.get("state") and open_loans(before):
        return Refused("thing.out")
    if lent and not is_free(before):
        return Refused("thing.out" if open_loans(before) else "thing.not_lent_now")
    if lent or longer:
        return _by_policy(case, {**entries(after, "loans"), **entries(after, "longer")}[next(iter({*lent, *longer}))])
    return None


def _by_policy(case: Case, new: dict[str, Any]) -> Refused | None:
    """Does the policy allow a new loan or renewal? A loan begins today at the latest, so that nobody lengthens it by
    its beginning."""
    assert case.before is not None
    state = case.before.state
    start, end, most = new.get("since"), str(new.get("due", new.get("until"))), state.get("days")
    if start is None:
        loan = open_loans(state).get(new["loan"])
        if loan is None or loan["holder"] != new["holder"]:
            return Refused("thing.not_out")
        start = loan["due"]
    elif due_at(start) > milliseconds(case.edit.at) + 2 * DAY:  # whatever the time zone
        return Refused("thing.not_begun")
    if end < start:
        return Refused("thing.ends_early")
    renewed = sum(each["loan"] == new.get("loan") for each in entries(state, "longer").values())
    over = "loan" in new and renewed >= (state.get("renewals") or 0)
    if (over or (most and due_at(end) > due_at(start) + most * DAY)) and KEEPERS.refusal(case.author, case.before):
        return Refused("thing.renewed_enough", most=renewed) if over else Refused("thing.too_long", most=most)
    return None


def check_hold(case: Case) -> Refused | None:
    """A hold sees the thing. Nobody waits for what is retired."""
    seen = case.seen.get(RecordId(case.edit.subject))
    if seen is None or len(case.seen) != 1:
        return NOT_ALLOWED
    wanted = case.after.state.get("wanted") and seen.state.get("state") == "retired"
    return Refused("thing.not_lent_now") if wanted else None


def check_notice(case: Case) -> Refused | None:
    """A note that something is overdue stays, and nobody makes one before its day: so nobody calls a neighbour late too
    early."""
    before = set(items(case.before.state, "overdue") if case.before else [])
    after = set(items(case.after.state, "overdue"))
    days = [noted_day(each) for each in after - before]
    if not before <= after or None in days:
        return NOT_ALLOWED
    return case.not_before(max(due_at(day) for day in days if day)) if days else None


SELF = Who(
    lambda author, record, entry: record is not None and not record.state.get("approval")
    and entry.get("holder") == author.member.hex(), ("self",),
)  # fmt: skip
"""Whoever takes a thing for which nobody is asked."""
FIRST = Rules(
    FIELDS, change=KEEPERS, start="active", also=check,
    moves={"lose": Move(("active",), "missing", by=KEEPERS), "find": Move(("missing",), "active", by=KEEPERS),
           "retire": Move(("active", "missing"), "retired", by=KEEPERS),
           "bring_back": Move(("retired",), "active", by=KEEPERS)},
    adding={"loans": Adding(either(SELF, KEEPERS), later={"back": either(person("holder"), KEEPERS)}),
            "longer": Adding(either(person("holder"), KEEPERS)),
            "pieces": Adding(KEEPERS, later={"apart": KEEPERS}),
            "repairs": Adding(ANYONE, later=dict.fromkeys(("parts", "repairing", "done"), KEEPERS))},
)  # fmt: skip
"""The rules of version 1, in which one member could merge an entry with that of another."""
RULES = replace(FIRST, adding={name: replace(each, own=True, each=60 if name == "repairs" else 0)
                               for name, each in FIRST.adding.items()})  # fmt: skip
