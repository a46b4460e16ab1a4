"""What everybody's lists know of a thing, and what its edits did."""

from collections.abc import Sequence

from msgspec.structs import replace

from models.case import Case, Record
from models.clock import milliseconds
from models.facts import About, Activity, Clash, Due, Facts, Need, Whom, activity, of_fields, of_rules
from models.features.library.rules import KEEP, RULES
from models.features.library.thing import FIELDS, due_at, is_free, note, open_loans, open_repairs, queue
from models.ids import RecordId
from models.rules import entries, items, member

OF_FIELDS = of_fields("name", FIELDS)
OF_RULES = of_rules("thing", RULES)


def pieces(thing: Record) -> list[RecordId]:
    """The things that this kit holds."""
    inside = (str(each["piece"]) for each in entries(thing.state, "pieces").values() if not each.get("apart"))
    return [RecordId(bytes.fromhex(each)) for each in dict.fromkeys(inside)]


def facts(thing: Record, about: About) -> Facts:
    state, lent, repairs = thing.state, open_loans(thing.state), open_repairs(thing.state)
    waiting = queue(about["hold"])
    noted = {each for notice in about["thing_notice"] for each in items(notice.state, "overdue")}
    late = {nonce: loan for nonce, loan in lent.items() if note(nonce, loan) in noted}
    shown = "repair" if repairs else "overdue" if late else "out" if lent else "held" if waiting else "active"
    return replace(
        found := OF_FIELDS(thing, about),
        state=str(state["state"]) if state["state"] != "active" else shown,
        people=(*((member(loan, "holder"), "holder") for loan in lent.values()),
                *((each.author, "waiting") for each in waiting)),
        links=(*found.links, *((each, "piece") for each in pieces(thing))),
        needs=(*(Need(Whom(member(loan, "holder")), "need.thing.return", due_at(loan["due"]))
                 for loan in late.values()),
               *_next(thing, waiting),
               *(Need(Whom(thing.author), "need.thing.repair", milliseconds(thing.changed))
                 for _ in list(repairs)[:1])),
        dues=(*(Due(due_at(loan["due"]), "due.thing.back", Whom(member(loan, "holder"))) for loan in lent.values()),
              *(Due(due_at(loan["due"]), "", chore="library.remind", keepers=True)
                for nonce, loan in lent.items() if nonce not in late)),
        clashes=(Clash("clash.thing.lent_twice", Whom(power=KEEP)),) if len(lent) > 1 else (),
    )  # fmt: skip


def _next(thing: Record, waiting: Sequence[Record]) -> list[Need]:
    """It is there: the first of the queue may take it, or its owner has to lend it."""
    if not waiting or not is_free(thing.state):
        return []
    whom, what = (thing.author, "lend") if thing.state.get("approval") else (waiting[0].author, "take")
    return [Need(Whom(whom), f"need.thing.{what}", milliseconds(waiting[0].changed))]


def told(case: Case) -> Activity | None:
    """What an edit of a thing did."""
    before, by_rules = case.before.state if case.before else {}, OF_RULES(case)
    for name, verbs in (("loans", ("back", "holder")), ("longer", ("until",)),
                        ("repairs", ("done", "repairing", "parts", "damage"))):  # fmt: skip
        there = entries(before, name)
        for nonce, entry in entries(case.after.state, name).items():
            new = entry.keys() - there.get(nonce, {}).keys()
            if did := next((verb for verb in verbs if verb in new), ""):
                said = str(entry[did]) if name == "repairs" else ""
                whom = str(entry.get("holder", ""))
                did = "taken" if did == "holder" and whom == case.author.member.hex() else did
                moderates = by_rules is not None and by_rules.moderates
                return activity(f"activity.thing.{did}", whom, said, moderates=moderates)
    return by_rules
