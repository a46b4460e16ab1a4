"""What the help board records: the fields of asks and offers, of claims and of what goes with them, and the days.

Days are written as `2026-12-24`. All other times are milliseconds since 1970.
"""

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from typing import Any, ClassVar

from models.case import State
from models.edit import Scalar
from models.fields import (
    Cell,
    Choice,
    Day,
    Entries,
    Flag,
    Hidden,
    Invalid,
    Line,
    Many,
    Moment,
    Number,
    Person,
    Place,
    Recurrence,
    Ref,
    Text,
)
from models.fields.recurrences import days, rule
from models.fields.times import moment
from models.rules import Fields, entries

HOUR, DAY = 3_600_000, 86_400_000
EARLIEST, LATEST = "2000-01-01", "2199-12-31"
"""Between these is the first day of whatever is put up."""
SIDES = ("ask", "offer")
SORTS = ("ride", "meal", "errand", "repair", "childcare", "hand", "advice", "other")
URGENCIES = ("calm", "soon", "urgent")
MOST_HELPERS = 20
MOST_TURNS = 400
_DIGITS = frozenset(
    "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
    "०१२३४५६७८९০১২৩৪৫৬৭৮৯"
    "０１２３４５６７８９"
)
"""ASCII, Arabic, Persian, Devanagari, Bengali and full-width digits."""


class CoarsePlace(Place, frozen=True, kw_only=True):
    """A part of the neighbourhood in words. Without digits, so that nobody's address is on the board."""

    def fits(self, value: object) -> bool:
        return super().fits(value) and isinstance(value, str) and not _DIGITS & set(value)

    def invalid(self, value: Scalar) -> Invalid:
        exact = isinstance(value, str) and bool(_DIGITS & set(value))
        return Invalid("ask.exact_place") if exact else super().invalid(value)


class Days(Many, frozen=True, kw_only=True):
    """Days, with commas between."""

    bad: ClassVar[str] = "field.bad_day"

    def items(self, raw: Cell) -> frozenset[str]:
        found = frozenset(filter(None, (part.strip(" ") for part in str(raw or "").split(","))))
        if not all(map(self.accepts_item, found)):
            raise Invalid(self.bad)
        return found

    def accepts_item(self, item: str) -> bool:
        return Day().fits(item)


PICKS = Entries(
    parts={"helper": Person(required=True), "turn": Number(required=True, least=1, most=999), "date": Day(),
           "dropped": Flag(required=True)}, most=500,
)  # fmt: skip
"""Who was chosen: for a day of what comes again or, without `date`, for all of it. The greatest `turn` holds."""
FIELDS: Fields = {
    "side": Choice(options=SIDES, required=True), "title": Line(required=True, limit=120),
    "sort": Choice(options=SORTS, required=True), "about": Text(limit=2_000),
    "day": Day(), "until": Flag(), "hour": Line(limit=40, searched=False), "repeats": Recurrence(),
    "place": CoarsePlace(limit=40), "urgency": Choice(options=URGENCIES),
    "helpers": Number(least=1, most=MOST_HELPERS), "language": Line(limit=60),
    "contact": Line(limit=120, searched=False), "on_paper": Flag(), "for_somebody": Flag(), "quiet": Flag(),
    "goes_with": Ref(), "thanks": Line(limit=500), "picks": PICKS,
    "state": Choice(options=("open", "done", "thanked", "closed", "withdrawn"), required=True),
}  # fmt: skip
"""`until`: at any time until `day`, not just on it. `helpers`: how many are needed, on each day; one if that is empty.
`for_somebody`: its author writes it for a person whose name is not told. `quiet`: it was handed to those in its private
circle, so that one of them posts it without the name of its author."""
CLAIM_FIELDS: Fields = {"can": Flag(), "note": Line(limit=200, searched=False), "turns": Days(most=MOST_TURNS),
                        "agreed": Hidden(limit=40, searched=False)}  # fmt: skip
"""`turns`: the days of what comes again that the member takes. Otherwise `can` says that the member can do it. `agreed`
stands for when and where it was to be by then (`agreed`)."""
CONTACT_FIELDS: Fields = {"reach": Text(limit=300, searched=False)}
POSTING_FIELDS: Fields = {"public": Ref(kind="aid", required=True)}
NOTICE_FIELDS: Fields = {"passed": Moment(required=True)}


def needed(state: State) -> int:
    """How many helpers are needed, on each day."""
    return int(state.get("helpers") or 1)


def is_offer(state: State) -> bool:
    """Does whoever put it up give something, so that others say that they would like it?"""
    return state.get("side") == "offer"


def is_rota(state: State) -> bool:
    """Does it come again and again?"""
    return bool(state.get("repeats")) and bool(state.get("day"))


def agreed(state: State) -> str:
    """Stands for when and where it is."""
    parts = [str(state.get(name) or "") for name in ("day", "until", "hour", "repeats", "place")]
    return sha256("\n".join(parts).encode(errors="replace")).hexdigest()[:16]


def is_new(state: State, claim: State) -> bool:
    """Has it changed since somebody said that they can do it?"""
    said = bool(claim.get("can")) or any(key.startswith("turns ") for key in claim)
    return said and claim.get("agreed") not in (None, "", agreed(state))


def open_picks(state: State) -> list[dict[str, Any]]:
    """The choices that were not taken back, each with its `nonce`."""
    found = entries(state, "picks").items()
    return [{**pick, "nonce": nonce} for nonce, pick in found if "dropped" not in pick]


def dates(state: State, after: str, most: int) -> Sequence[str]:
    """At most `most` days of an ask or offer that comes again, from the day `after` on. Otherwise its only day, unless
    that is before `after`."""
    if is_rota(state):
        return _dates(str(state["repeats"]), str(state["day"]), after, most)
    return [str(state["day"])] if state.get("day") and str(state["day"]) >= after else []


@lru_cache(maxsize=512)
def _dates(repeats: str, first: str, after: str, most: int) -> tuple[str, ...]:
    found = days(rule(repeats), dt.date.fromisoformat(first), dt.date.fromisoformat(max(first, after)), most)
    return tuple(each.isoformat() for each in found)


def is_date(state: State, day: str) -> bool:
    """Is it on this day? On none that is not written as one, or that lies beyond all days that are put up."""
    return Day().fits(day) and day <= LATEST and list(dates(state, day, 1)) == [day]


def last_day(state: State) -> str:
    """The day after which nothing can be done any more; empty if there is none."""
    if not is_rota(state):
        return str(state.get("day") or "")
    first, repeat = str(state["day"]), rule(str(state["repeats"]))
    if repeat.until:
        return max(first, repeat.until.isoformat())
    return [first, *dates(state, first, repeat.count)][-1] if repeat.count else ""


def noon(day: str) -> int:
    return moment(f"{day}T12:00+00:00")


def passed_at(day: str) -> int:
    """When a day is over everywhere on earth."""
    return noon(day) + DAY


def deadline(state: State) -> int | None:
    """When its last day is over everywhere; None if it has none."""
    day = last_day(state)
    return passed_at(day) if day else None
