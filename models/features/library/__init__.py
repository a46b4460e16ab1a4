"""The library: things that people lend each other. What people do with them, and what the module declares."""

from collections.abc import Sequence
from typing import Any

from models.declared import Given, declared, entered, intents, known, settled, tables
from models.errors import Refused
from models.feature import Context, Draft, Feature
from models.features.library.facts import facts, pieces, told
from models.features.library.rules import FIRST, KEEP, KEEPERS, RULES, SELF, WHERE, check_hold, check_notice
from models.features.library.thing import (
    FIELDS,
    HOLD_FIELDS,
    NOTICE_FIELDS,
    due_at,
    is_free,
    note,
    open_loans,
    open_repairs,
    queue,
)
from models.ids import RecordId
from models.rules import ANYONE, Rules, entries, items, member

__all__ = ["FEATURE", "KEEPERS", "SELF", "THING", "is_free", "open_loans", "open_repairs"]

THING = declared(
    "thing", RULES, facts=facts, activity=told, hears=("hold", "thing_notice"), circles=WHERE, called="things to lend",
    version=2, former={1: FIRST},
)
HOLD = declared(
    "hold", Rules(HOLD_FIELDS, whole=True, also=check_hold), begins="personal", sees=("thing",), circles=WHERE,
    called="places in the queue",
)  # fmt: skip
NOTICE = declared(
    "thing_notice", Rules(NOTICE_FIELDS, change=ANYONE, also=check_notice), begins="common", circles=WHERE,
    called="overdue loans", waits=True,
)  # fmt: skip


def take(context: Context, thing: bytes, since: str, due: str, condition: str) -> Sequence[Draft]:
    """Borrow a thing for which nobody is asked, unless others wait for it. Days are written as `2026-12-24`."""
    waiting = queue(context.about(RecordId(thing), HOLD.name))
    is_next = not waiting or waiting[0].author == context.me.member
    if not is_next and KEEPERS.refusal(context.me, known(context, THING, thing)):
        raise Refused("thing.kept")
    return lend(context, thing, context.me.member, since, due, condition)


def lend(
    context: Context, thing: bytes, holder: bytes, since: str, due: str, condition: str
) -> Sequence[Draft]:
    """Lend a thing, a kit with its pieces, to somebody."""
    loan: Given = {"holder": holder, "since": since, "due": due, "condition": condition}
    lent = (RecordId(thing), *pieces(known(context, THING, thing)))
    return [draft for each in lent for draft in entered(context, THING, each, "loans", loan)]


def give_back(context: Context, thing: bytes, back: str) -> Sequence[Draft]:
    """It is back, in this condition, with the pieces lent with it."""
    _nonce, loan = _loan_of(context, thing)
    return end_loan(context, thing, member(loan, "holder"), back)


def end_loan(context: Context, thing: bytes, holder: bytes, back: str) -> Sequence[Draft]:
    """Whose loan has ended, where a thing was lent twice. This settles the clash."""
    nonce, loan = _loan_of(context, thing, holder)
    ended = [(RecordId(thing), nonce)]
    for each in pieces(known(context, THING, thing)):
        lent = open_loans(known(context, THING, each).state).items()
        ended += [(each, found) for found, of in lent if of["holder"] == loan["holder"]][:1]
    return [draft for each, found in ended for draft in entered(context, THING, each, "loans", {"back": back}, found)]


def renew(context: Context, thing: bytes, until: str) -> Sequence[Draft]:
    """Keep it until a later day."""
    nonce, loan = _loan_of(context, thing)
    longer: Given = {"loan": nonce, "holder": member(loan, "holder"), "until": until}
    return entered(context, THING, thing, "longer", longer)


def _loan_of(context: Context, thing: bytes, holder: bytes | None = None) -> tuple[str, dict[str, Any]]:
    """Nonce and parts of the loan that is meant."""
    lent = open_loans(known(context, THING, thing).state)
    meant = [each for each in lent.items() if holder in (None, member(each[1], "holder"))]
    if len(meant) != 1:
        raise Refused("thing.which_loan" if meant else "thing.not_out")
    return meant[0]


def report(context: Context, thing: bytes, damage: str) -> Sequence[Draft]:
    """Say that something is broken; nobody lends it until it is repaired."""
    return entered(context, THING, thing, "repairs", {"damage": damage})


def order_parts(context: Context, thing: bytes, parts: str) -> Sequence[Draft]:
    """Say which parts the repair waits for."""
    return _repaired(context, thing, "parts", parts)


def start_repair(context: Context, thing: bytes, repairing: str) -> Sequence[Draft]:
    """Say who repairs it: a member, or a workshop."""
    return _repaired(context, thing, "repairing", repairing)


def finish_repair(context: Context, thing: bytes, done: str) -> Sequence[Draft]:
    """Say what was done. It can be lent again, unless something else is broken."""
    return _repaired(context, thing, "done", done)


def _repaired(context: Context, thing: bytes, step: str, said: str) -> Sequence[Draft]:
    """A step of the repair that was reported first and has not taken this step."""
    broken = open_repairs(known(context, THING, thing).state).items()
    waiting = [nonce for nonce, each in broken if step not in each]
    if not waiting:
        raise Refused("thing.nothing_broken")
    return entered(context, THING, thing, "repairs", {step: said}, waiting[0])


def put_in(context: Context, thing: bytes, piece: bytes) -> Sequence[Draft]:
    """Make a thing a piece of this kit. A kit that is a piece of another one is lent without its own pieces."""
    if piece == thing:
        raise Refused("thing.in_itself")
    return entered(context, THING, thing, "pieces", {"piece": known(context, THING, piece).id})


def take_out(context: Context, thing: bytes, piece: bytes) -> Sequence[Draft]:
    """A thing is not a piece of this kit any more."""
    inside = entries(known(context, THING, thing).state, "pieces").items()
    found = [nonce for nonce, each in inside if each["piece"] == piece.hex() and not each.get("apart")]
    if not found:
        raise Refused("thing.not_in_kit")
    return [draft for nonce in found for draft in entered(context, THING, thing, "pieces", {"apart": True}, nonce)]


def remind(context: Context, record: bytes) -> Sequence[Draft]:
    """The chore of a thing: note the loan that was due first. Every computer notes the same one."""
    lent, circle = open_loans(known(context, THING, record).state), context.circle_of(RecordId(record))
    before = context.read(context.common_record("thing_notice", record, circle))
    noted = items(before.state, "overdue") if before else []
    first = sorted((loan["due"], note(nonce, loan)) for nonce, loan in lent.items() if note(nonce, loan) not in noted)
    if not first:
        return []
    due, late = first[0]
    return context.not_before(due_at(due), settled(context, NOTICE, {"overdue": ",".join([*noted, late])}, record))


FEATURE = Feature(
    name="library",
    version=2,
    kinds=(THING, HOLD, NOTICE),
    intents={**intents(THING), **intents(HOLD, "thing"), "take": take, "lend": lend, "give_back": give_back,
             "end_loan": end_loan, "renew": renew, "report": report, "order_parts": order_parts,
             "start_repair": start_repair, "finish_repair": finish_repair, "put_in": put_in,
             "take_out": take_out, "remind": remind},
    tables=(*tables("thing", FIELDS), *tables("hold", HOLD_FIELDS), *tables("thing_notice", NOTICE_FIELDS)),
    powers=(KEEP,),
    roles={kind: {"librarian": (KEEP,)} for kind in ("maker-circle", "history-society", "mutual-aid")},
    optional=True,
)  # fmt: skip
