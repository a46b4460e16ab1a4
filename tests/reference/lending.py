"""Item lending: a whole module, as somebody would add it. It is not shipped; its tests are the manual for modules.

Four kinds of records. An *item* belongs to whoever added it and holds the list of its loans. A *wish* is personal: one
for each member and item. A *reminder* is common: one for each item, in which any computer notes the loans that are due.
The *terms* are common, too: one for the group, from the moment in which somebody switches the module on.

Who lent an item may give it up for lost, and not before a week after its due day, by the clocks of enough keepers.

Whether an item is lent follows from its loans, so it is not stored a second time: two members who write at the same
time could leave a stored state that says something else than the list.
"""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from models.case import Case, CircleKind, Record, State
from models.clock import milliseconds
from models.declared import declared, entered, intents, known, settled, stated, tables
from models.edit import Scalar
from models.errors import Refused
from models.facts import About, Activity, Clash, Due, Facts, Need, Whom, activity, of_fields, of_rules
from models.feature import Context, Draft, Feature
from models.fields import Choice, Day, Entries, Flag, Line, Number, Person, Pictures, Place, Prose, Ref, Tags, Text
from models.fields.times import moment
from models.ids import RecordId
from models.roll import GROUP_SETTINGS
from models.rules import (
    ANYONE,
    AUTHOR,
    NOT_ALLOWED,
    Adding,
    Fields,
    Move,
    Rules,
    added,
    either,
    entries,
    items,
    member,
    person,
    power,
)

KEEP = "lending.keep"
"""The power of those who look after everybody's items."""
KEEPERS = either(AUTHOR, power(KEEP))
WHERE: tuple[CircleKind, ...] = ("everyone", "standing", "people")

# What is recorded

LOANS = Entries(
    parts={"borrower": Person(required=True), "due": Day(required=True),
           "back": Choice(options=("back",), required=True), "lost": Choice(options=("lost",), required=True)},
)  # fmt: skip
"""`back` is filled in when the item is there again, `lost` when nobody hopes for it. They are required so that nobody
fills in nothing."""
ITEM_FIELDS: Fields = {
    "name": Line(required=True, limit=80),
    "about": Text(limit=2_000),
    "sort": Choice(options=("tool", "kitchen", "garden", "play"), required=True),
    "place": Place(),
    "goes_with": Ref(kind="item"),
    "tags": Tags(),
    "pictures": Pictures(most=6, described=True),
    "note": Prose(limit=20_000),
    "loans": LOANS,
    "state": Choice(options=("offered", "withdrawn"), required=True),
}
WISH_FIELDS: Fields = {"wanted": Flag(), "why": Line()}
TERMS_FIELDS: Fields = {"days": Number(least=1, most=365)}
"""For how long people usually lend something."""
REMINDER_FIELDS: Fields = {"loans": Tags(searched=False, most=LOANS.most)}
WEEK = 7 * 86_400_000  # milliseconds after which a loan may be given up for lost


def open_loans(state: State) -> dict[str, dict[str, Scalar]]:
    """Nonce -> parts of the loans of an item that have not come back."""
    return {nonce: loan for nonce, loan in entries(state, "loans").items() if "back" not in loan}


# Who may do what


def check_lending(case: Case) -> Refused | None:
    """An item is lent once at a time, and not while it is withdrawn; nobody withdraws what is lent."""
    if case.before is None:
        return None
    before, after, begun = case.before.state, case.after.state, added(case, "loans")
    if len(begun) > 1:
        return NOT_ALLOWED
    for nonce, loan in entries(after, "loans").items():
        if "lost" in loan and f"loans {nonce} lost" not in before and (early := case.not_before(due_at(loan) + WEEK)):
            return early
    if begun and before["state"] == "withdrawn":
        return Refused("item.withdrawn")
    taken = begun or (after["state"] == "withdrawn" != before["state"])
    return Refused("item.lent") if taken and open_loans(before) else None


def check_wish(case: Case) -> Refused | None:
    """A wish sees the item that it is about. Nobody wishes for what is withdrawn."""
    seen = case.seen.get(RecordId(case.edit.subject))
    if seen is None or len(case.seen) != 1:
        return NOT_ALLOWED
    wanted = case.after.state.get("wanted")
    return Refused("item.withdrawn") if wanted and seen.state["state"] == "withdrawn" else None


def check_reminder(case: Case) -> Refused | None:
    """Nobody takes a reminder back."""
    before = items(case.before.state, "loans") if case.before else []
    return None if set(before) <= set(items(case.after.state, "loans")) else NOT_ALLOWED


ITEM_RULES = Rules(
    ITEM_FIELDS,
    begin=ANYONE,
    change=KEEPERS,
    only={"note": ANYONE},
    start="offered",
    moves={
        "withdraw": Move(("offered",), "withdrawn", by=KEEPERS),
        "offer": Move(("withdrawn",), "offered", by=KEEPERS),
    },
    adding={"loans": Adding(by=KEEPERS, later={"back": either(person("borrower"), KEEPERS), "lost": KEEPERS})},
    also=check_lending,
)
WISH_RULES = Rules(WISH_FIELDS, whole=True, also=check_wish)
TERMS_RULES = Rules(TERMS_FIELDS, change=either(power(GROUP_SETTINGS), power(KEEP)))
REMINDER_RULES = Rules(REMINDER_FIELDS, change=ANYONE, also=check_reminder)

# What everybody's lists know of an item

OF_FIELDS = of_fields("name", ITEM_FIELDS)


def facts(item: Record, about: About) -> Facts:
    lent, wishes = open_loans(item.state), [each for each in about["wish"] if each.state.get("wanted")]
    noted = {nonce for reminder in about["reminder"] for nonce in items(reminder.state, "loans")}
    is_free = not lent and item.state["state"] == "offered"
    back = [Need(borrower(loan), "need.item.return", due_at(loan)) for nonce, loan in lent.items() if nonce in noted]
    next_ = [Need(Whom(item.author), "need.item.lend", milliseconds(each.created)) for each in wishes if is_free]
    told = [Due(due_at(loan), "due.item.back", borrower(loan)) for loan in lent.values()]
    chores = [Due(due_at(loan), "", chore="lending.remind") for nonce, loan in lent.items() if nonce not in noted]
    ends = [Due(due_at(loan) + WEEK, "", keepers=True) for loan in lent.values() if "lost" not in loan]
    is_lost = any("lost" in loan for loan in lent.values())
    return replace(
        OF_FIELDS(item, about),
        state="lost" if is_lost else "lent" if lent else str(item.state["state"]),
        people=(
            *((member(loan, "borrower"), "borrower") for loan in lent.values()),
            *((each.author, "waiting") for each in wishes),
        ),
        needs=(*back, *next_[:1]),
        dues=(*told, *chores, *ends),
        clashes=(Clash("clash.item.lent_twice", Whom(power=KEEP)),) if len(lent) > 1 else (),
    )


def borrower(loan: Mapping[str, Scalar]) -> Whom:
    return Whom(member(loan, "borrower"))


def due_at(loan: Mapping[str, Scalar]) -> int:
    """The evening of the due day, in milliseconds since 1970."""
    return moment(f"{loan['due']}T18:00+00:00")


OF_RULES = of_rules("item", ITEM_RULES)


def told(case: Case) -> Activity | None:
    """What an edit of an item did."""
    before = entries(case.before.state, "loans") if case.before else {}
    for nonce, loan in entries(case.after.state, "loans").items():
        if loan != before.get(nonce, {}):
            new = loan.keys() - before.get(nonce, {}).keys()
            did = next((part for part in ("back", "lost") if part in new), "lent")
            return activity(f"activity.item.{did}", str(loan["borrower"]))
    return OF_RULES(case)


ITEM = declared(
    "item", ITEM_RULES, facts=facts, activity=told, hears=("wish", "reminder"), circles=WHERE, waits=True
)
WISH = declared("wish", WISH_RULES, begins="personal", sees=("item",), circles=WHERE)
REMINDER = declared("reminder", REMINDER_RULES, begins="common", circles=WHERE)
TERMS = declared("terms", TERMS_RULES, begins="common")

# What people do


def lend(context: Context, item: bytes, borrower: bytes, due: str) -> Sequence[Draft]:
    """Lend an item until the end of a day (`2026-12-24`)."""
    return entered(context, ITEM, item, "loans", {"borrower": borrower, "due": due})


def give_back(context: Context, item: bytes, borrower: bytes | None = None) -> Sequence[Draft]:
    """The item is back. If it was lent twice, `borrower` says which loan has ended; this settles the clash."""
    nonce, _loan = loan_of(context, item, borrower)
    return entered(context, ITEM, item, "loans", {"back": "back"}, nonce)


def give_up(context: Context, item: bytes, borrower: bytes | None = None) -> Sequence[Draft]:
    """Give a loan up for lost, at the earliest a week after its due day. It can still come back."""
    nonce, loan = loan_of(context, item, borrower)
    return context.not_before(due_at(loan) + WEEK, entered(context, ITEM, item, "loans", {"lost": "lost"}, nonce))


def loan_of(context: Context, item: bytes, borrower: bytes | None) -> tuple[str, dict[str, Scalar]]:
    """Nonce and parts of the loan that is meant."""
    lent = open_loans(known(context, ITEM, item).state)
    meant = [each for each in lent.items() if borrower in (None, member(each[1], "borrower"))]
    if len(meant) != 1:
        raise Refused("item.which_loan" if meant else "item.not_lent")
    return meant[0]


def wish(context: Context, item: bytes, wanted: bool = True, why: str | None = None) -> Sequence[Draft]:
    """Say that I want the item next, or no longer."""
    of = known(context, ITEM, item)
    given = {"wanted": wanted, **({} if why is None else {"why": why})}
    return stated(context, WISH, given, subject=of.id, sees=(of.id,))


def remind(context: Context, record: bytes) -> Sequence[Draft]:
    """The chore of an item: note the loan that is due first. Every computer notes the same one."""
    lent, circle = open_loans(known(context, ITEM, record).state), context.circle_of(RecordId(record))
    before = context.read(context.common_record("reminder", record, circle))
    noted = set(items(before.state, "loans")) if before else set[str]()
    first = sorted(lent.keys() - noted, key=lambda nonce: (str(lent[nonce]["due"]), nonce))[:1]
    return settled(context, REMINDER, {"loans": ",".join([*noted, *first])}, subject=record)


def first(context: Context, *, group_kind: str, name: str) -> Sequence[Draft]:
    """What the module starts with. It is a common record, so that it is one whoever switches the module on."""
    return settled(context, TERMS, {"days": 14})


FEATURE = Feature(
    name="lending",
    kinds=(ITEM, WISH, REMINDER, TERMS),
    intents={**intents(ITEM), **intents(TERMS), "lend": lend, "give_back": give_back, "give_up": give_up, "wish": wish,
             "remind": remind},
    tables=(*tables("item", ITEM_FIELDS), *tables("wish", WISH_FIELDS), *tables("reminder", REMINDER_FIELDS),
            *tables("terms", TERMS_FIELDS)),
    first=first,
    powers=(KEEP,),
)
