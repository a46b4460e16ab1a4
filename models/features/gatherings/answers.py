"""What a member says about a gathering: who comes on which date, and which shifts the member takes.

An answer is personal: one for each member and gathering. Every edit of it holds the whole answer.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from models.case import Case, State
from models.errors import Refused
from models.fields import Cell, Choice, Invalid, Line, Many, Number
from models.ids import RecordId
from models.rules import AUTHOR, NOT_ALLOWED, Fields, Rules, entries, items

GUESTS = 20
"""Most people whom a member brings along."""
_AT = r"(0|[1-9][0-9]{0,14})"
_ID = r"[0-9a-f]{32}"
_DATE = re.compile(rf"{_AT} (yes|no|maybe) (1?[0-9]|20)\Z")
_TURN = re.compile(rf"([a-z0-9]{{1,16}}) {_AT} (in|asks|to {_ID})(?: for ({_ID}))?\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated(Many):
    """Lines of an answer, each in a form of its own; in a command with commas between."""

    form: re.Pattern[str]

    bad: ClassVar[str] = "gathering.bad_answer"

    def items(self, raw: Cell) -> frozenset[str]:
        found = frozenset(filter(None, (part.strip(" ") for part in str(raw or "").split(","))))
        if not all(map(self.accepts_item, found)):
            raise Invalid(self.bad)
        return found

    def accepts_item(self, item: str) -> bool:
        return self.form.match(item) is not None


ANSWER_FIELDS: Fields = {
    "answer": Choice(options=("yes", "maybe", "no")), "guests": Number(most=GUESTS), "needs": Line(limit=200),
    "dates": Stated(form=_DATE, most=400), "shifts": Stated(form=_TURN, most=400),
}  # fmt: skip
"""`dates` says it for single dates (`1766595600000 yes 2`), where it is not as for all others. `shifts`: a shift, a
date, and whether the member does it (`a1 0 in`), asks for a stand-in (`a1 0 asks`), has chosen one (`a1 0 to ID`); and
for whom the member stands in (`a1 0 in for ID`)."""


def wanted(answer: State, date: int) -> int:
    """How many seats this answer wants on a date."""
    for said, people in (each[1:] for each in _dates(answer) if each[0] == date):
        return people + 1 if said == "yes" else 0
    return int(answer.get("guests") or 0) + 1 if answer.get("answer") == "yes" else 0


def said(answer: State, date: int) -> str:
    """`yes`, `maybe`, `no`, or nothing, for a date."""
    return next((each[1] for each in _dates(answer) if each[0] == date), str(answer.get("answer") or ""))


def _dates(answer: State) -> Iterator[tuple[int, str, int]]:
    for item in items(answer, "dates"):
        date, answered, people = item.split(" ")
        yield int(date), answered, int(people)


@dataclass(frozen=True, slots=True)
class Turn:
    """That a member takes a shift on a date."""

    shift: str
    date: int
    state: str
    """`in`, `asks` (for a stand-in), or `to` (one was chosen)."""
    chosen: str = ""
    stands_in_for: str = ""

    @property
    def item(self) -> str:
        """As an answer holds it."""
        chosen, other = f" {self.chosen}" if self.chosen else "", self.stands_in_for
        return f"{self.shift} {self.date} {self.state}{chosen}{f' for {other}' if other else ''}"


def turns(answer: State) -> list[Turn]:
    """The shifts that a member takes, sorted."""
    found = (_TURN.match(item) for item in items(answer, "shifts"))
    return [_turn(*each.groups()) for each in found if each is not None]


def _turn(shift: str, date: str, state: str, other: str | None) -> Turn:
    is_in, _, chosen = state.partition(" ")
    return Turn(shift, int(date), is_in, chosen, other or "")


def check_answer(case: Case) -> Refused | None:
    """An answer sees the gathering. Nobody comes to what is cancelled, or takes a shift that there is not."""
    about, state = RecordId(case.edit.subject), case.after.state
    seen = case.seen.get(about)
    if seen is None or seen.kind != "gathering":
        return NOT_ALLOWED
    took, dates = turns(state), list(_dates(state))
    if len({(each.shift, each.date) for each in took}) < len(took) or len({each[0] for each in dates}) < len(dates):
        return NOT_ALLOWED
    former = case.before.state if case.before else {}
    if seen.state.get("state") == "cancelled" and _comes(state) and not _comes(former):
        return Refused("gathering.cancelled")
    shifts, me = entries(seen.state, "shifts"), case.author.member.hex()
    for each in took:
        if each.shift not in shifts:
            return Refused("gathering.no_such_shift")
        if me in (each.chosen, each.stands_in_for):
            return Refused("gathering.own_stand_in")
    return _leaving(case, former, shifts) if seen.state.get("state") != "cancelled" else None


def _comes(answer: State) -> bool:
    return answer.get("answer") == "yes" or any(answered == "yes" for _, answered, _ in _dates(answer))


def _leaving(case: Case, former: State, shifts: Mapping[str, State]) -> Refused | None:
    """Who took a shift is expected until somebody took over and was chosen. Who stands in leaves when the other chose
    somebody else, or comes after all."""
    there = {(each.shift, each.date) for each in turns(case.after.state)}
    for each in turns(former):
        place = each.shift, each.date
        if place in there or each.state == "to" or "dropped" in shifts.get(each.shift, {"dropped": True}):
            continue
        others = [answer for answer in case.seen.values() if answer.author.hex() == each.stands_in_for]
        told = [turn for answer in others for turn in turns(answer.state) if (turn.shift, turn.date) == place]
        if not any(turn.state == "in" or turn.chosen not in ("", case.author.member.hex()) for turn in told):
            return Refused("gathering.still_expected")
    return None


ANSWER_RULES = Rules(ANSWER_FIELDS, change=AUTHOR, whole=True, also=check_answer)
