"""What a member says about a gathering: who comes on which date, and which shifts the member takes.

An answer is personal: one for each member and gathering. Every edit of it holds the whole answer.
"""

import re
from collections.abc import Mapping, Set
from typing import ClassVar

from msgspec import Struct, field
from msgspec.structs import replace

from models.case import Case, State
from models.clock import milliseconds
from models.errors import Refused
from models.fields import Cell, Choice, Hidden, Invalid, Line, Many, Number
from models.ids import RecordId
from models.rules import AUTHOR, NOT_ALLOWED, Fields, Rules, entries, items

GUESTS = 20
"""Most people whom a member brings along."""
_AT = r"(0|[1-9][0-9]{0,14})"
_ID = r"[0-9a-f]{32}"
_DATE = re.compile(rf"{_AT} (yes|no|maybe) (1?[0-9]|20)\Z")
_PLACE = rf"([a-z0-9]{{1,16}}) {_AT} (in|asks|to {_ID})(?: for ({_ID}))?"
_FIRST_TURN, _TURN = re.compile(rf"{_PLACE}\Z"), re.compile(rf"{_PLACE}(?: at {_AT})?\Z")
BY_MISTAKE = 10 * 60 * 1000
"""Milliseconds for which whoever has taken a shift may give it back."""


class Stated(Many, frozen=True, kw_only=True):
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
    "agreed": Hidden(limit=40, searched=False),
}  # fmt: skip
"""`dates` says it for single dates (`1766595600000 yes 2`), where it is not as for all others. `shifts`: a shift, a
date, and whether the member does it (`a1 0 in`), asks for a stand-in (`a1 0 asks`), has chosen one (`a1 0 to ID`); and
for whom the member is in (`a1 0 in for ID`); and when it was taken (`a1 0 in at 1766595600000`). `agreed` stands
for when and where it was to be by then."""


class Turn(Struct, frozen=True):
    """That a member takes a shift on a date."""

    shift: str
    date: int
    state: str
    """`in`, `asks` (for a stand-in), or `to` (one was chosen)."""
    chosen: str = ""
    stands_in_for: str = ""
    at: int = 0
    """When it was taken, by the computer of the member; 0 if that is not known."""

    @property
    def item(self) -> str:
        """As an answer holds it."""
        chosen, other = f" {self.chosen}" if self.chosen else "", self.stands_in_for
        at = f" at {self.at}" if self.at else ""
        return f"{self.shift} {self.date} {self.state}{chosen}{f' for {other}' if other else ''}{at}"


class Answer(Struct, frozen=True):
    """What a member says, read once."""

    everywhere: str = ""
    """`yes`, `maybe`, `no`, or nothing, for all dates without an answer of their own."""
    guests: int = 0
    dates: Mapping[int, tuple[str, int]] = field(default_factory=dict)
    """Date -> what is said about it, and how many guests come."""
    turns: tuple[Turn, ...] = ()
    needs: str = ""
    agreed: str = ""

    def said(self, date: int) -> str:
        """`yes`, `maybe`, `no`, or nothing, for a date."""
        return self.dates[date][0] if date in self.dates else self.everywhere

    def wanted(self, date: int) -> int:
        """How many seats the member wants on a date."""
        answered, guests = self.dates.get(date, (self.everywhere, self.guests))
        return guests + 1 if answered == "yes" else 0

    @property
    def comes(self) -> bool:
        """To any date?"""
        return self.everywhere == "yes" or any(answered == "yes" for answered, _ in self.dates.values())


def read_answer(state: State) -> Answer:
    """The answer that a record holds."""
    dates: dict[int, tuple[str, int]] = {}
    turns: list[Turn] = []
    for key in state:
        name, _, item = key.partition(" ")
        if name == "dates":
            date, answered, guests = item.split(" ")
            dates[int(date)] = answered, int(guests)
        elif name == "shifts" and (found := _TURN.match(item)):
            turns.append(_turn(*found.groups()))
    turns.sort(key=lambda each: each.item)
    return Answer(str(state.get("answer") or ""), int(state.get("guests") or 0), dates, tuple(turns),
                  str(state.get("needs") or ""), str(state.get("agreed") or ""))  # fmt: skip


def _turn(shift: str, date: str, state: str, other: str | None, at: str | None) -> Turn:
    is_in, _, chosen = state.partition(" ")
    return Turn(shift, int(date), is_in, chosen, other or "", int(at or 0))


def check_answer(case: Case) -> Refused | None:
    """An answer sees the gathering. Nobody comes to what is cancelled, or takes a shift that there is not."""
    seen = case.seen.get(RecordId(case.edit.subject))
    if seen is None or seen.kind != "gathering":
        return NOT_ALLOWED
    state, former = read_answer(case.after.state), read_answer(case.before.state if case.before else {})
    places = {(each.shift, each.date) for each in state.turns}
    if len(places) < len(state.turns) or len(state.dates) < len(items(case.after.state, "dates")):
        return NOT_ALLOWED
    is_cancelled = seen.state.get("state") == "cancelled"
    if is_cancelled and state.comes and not former.comes:
        return Refused("gathering.cancelled")
    shifts, me = entries(seen.state, "shifts"), case.author.member.hex()
    for each in state.turns:
        if each.shift not in shifts:
            return Refused("gathering.no_such_shift")
        if me in (each.chosen, each.stands_in_for):
            return Refused("gathering.own_stand_in")
        before = next((turn for turn in former.turns if (turn.shift, turn.date) == (each.shift, each.date)), None)
        if each.at != before.at if before is not None else each.at > milliseconds(case.edit.at):
            return NOT_ALLOWED
    return None if is_cancelled else _leaving(case, former, places, shifts)


def _leaving(
    case: Case, former: Answer, there: Set[tuple[str, int]], shifts: Mapping[str, State]
) -> Refused | None:
    """Whoever took a shift is expected until somebody has taken over and was chosen. Whoever stands in leaves when the
    other has chosen somebody else, or comes after all. What was taken by mistake is given back at once, before anybody
    relies on it."""
    for each in former.turns:
        place = each.shift, each.date
        if place in there or each.state == "to" or "dropped" in shifts.get(each.shift, {"dropped": True}):
            continue
        others = (read_answer(one.state) for one in case.seen.values() if one.author.hex() == each.stands_in_for)
        told = [turn for other in others for turn in other.turns if (turn.shift, turn.date) == place]
        is_chosen = any(turn.chosen == case.author.member.hex() for turn in told)
        if is_recent(each, milliseconds(case.edit.at)) and not is_chosen and (told or not each.stands_in_for):
            continue
        if not any(turn.state == "in" or turn.chosen not in ("", case.author.member.hex()) for turn in told):
            return Refused("gathering.still_expected")
    return None


def is_recent(turn: Turn, now: int) -> bool:
    """Was it taken a moment ago, perhaps by mistake?"""
    return 0 <= now - turn.at <= BY_MISTAKE


ANSWER_RULES = Rules(ANSWER_FIELDS, change=AUTHOR, whole=True, also=check_answer)
SECOND_ANSWER_RULES = replace(
    ANSWER_RULES, fields={**ANSWER_FIELDS, "shifts": Stated(form=_FIRST_TURN, most=400)})
"""The rules of version 2, in which nobody gave back what they had taken by mistake."""
FIRST_ANSWER_RULES = replace(
    SECOND_ANSWER_RULES, fields={name: each for name, each in SECOND_ANSWER_RULES.fields.items() if name != "agreed"})
"""The rules of version 1, in which nobody knew what an answer was about once the time or the place had changed."""
