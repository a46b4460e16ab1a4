"""What the library records: the fields of things, of places in the queue and of notices, and what of them is open."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from models.case import Record, State
from models.fields import (
    Choice,
    Day,
    Entries,
    EntryOf,
    Files,
    Flag,
    Line,
    Number,
    Person,
    Pictures,
    Place,
    Ref,
    Tags,
    Text,
)
from models.fields.times import moment
from models.rules import Fields, entries

DAY = 86_400_000  # milliseconds
_NOTE = re.compile("[^ ]+ ([0-9]{4})([0-9]{2})([0-9]{2})")
CONDITION = Choice(options=("good", "worn", "damaged"), required=True)
LOANS = Entries(parts={"holder": Person(required=True), "since": Day(required=True), "due": Day(required=True),
                       "condition": CONDITION, "back": CONDITION})  # fmt: skip
"""`back` is the condition in which it came back, once it has."""
RENEWALS = Entries(parts={"loan": EntryOf(of="loans", required=True), "holder": Person(required=True),
                          "until": Day(required=True)})  # fmt: skip
REPAIRS = Entries(parts={key: Line(required=True) for key in ("damage", "parts", "repairing", "done")})
"""What is damaged; then, each in its time, which parts it needs, who repairs it and what was done."""
FIELDS: Fields = {
    "name": Line(required=True, limit=80), "number": Line(limit=20), "about": Text(limit=2_000),
    "accessories": Text(limit=1_000), "place": Place(), "tags": Tags(), "pictures": Pictures(most=6, described=True),
    "manual": Files(most=3), "days": Number(least=1, most=365), "renewals": Number(most=50), "approval": Flag(),
    "pieces": Entries(parts={"piece": Ref(kind="thing", required=True), "apart": Flag(required=True)}, most=50),
    "loans": LOANS, "longer": RENEWALS, "repairs": REPAIRS,
    "state": Choice(options=("active", "missing", "retired"), required=True),
}  # fmt: skip
HOLD_FIELDS: Fields = {"wanted": Flag(), "why": Line()}
NOTICE_FIELDS: Fields = {"overdue": Tags(searched=False, most=1_000)}


def open_loans(state: State) -> dict[str, dict[str, Any]]:
    """Nonce -> parts of the loans that have not ended. `due` is that of the last renewal."""
    found: dict[str, dict[str, Any]] = entries(state, "loans")
    found = {nonce: loan for nonce, loan in found.items() if "back" not in loan}
    for each in entries(state, "longer").values():
        if (loan := found.get(str(each["loan"]))) is not None:
            loan["due"] = max(loan["due"], str(each["until"]))
    return found


def open_repairs(state: State) -> dict[str, dict[str, Any]]:
    return {nonce: each for nonce, each in entries(state, "repairs").items() if "done" not in each}


def is_free(state: State) -> bool:
    return state.get("state") == "active" and not open_loans(state) and not open_repairs(state)


def queue(holds: Sequence[Record]) -> list[Record]:
    """Those who wait, by when they last said so: whoever leaves the queue and comes back is the last."""
    return sorted((each for each in holds if each.state.get("wanted")), key=lambda each: (each.changed, each.author))


def due_at(day: str) -> int:
    """The evening of a day, in milliseconds since 1970."""
    return moment(f"{day}T18:00+00:00")


def note(nonce: str, loan: Mapping[str, Any]) -> str:
    """How a notice names a loan that was not back on a day."""
    return f"{nonce} {loan['due']}".replace("-", "")


def noted_day(noted: str) -> str | None:
    """The day that is in a note; None if it is not of this form."""
    found = _NOTE.fullmatch(noted)
    day = "-".join(found.groups()) if found else ""
    return day if Day().fits(day) else None
