"""The kinds of records of the module."""

from models.case import Case
from models.declared import declared
from models.errors import Refused
from models.features.gatherings.answers import ANSWER_RULES, FIRST_ANSWER_RULES, SECOND_ANSWER_RULES
from models.features.gatherings.facts import facts, told
from models.features.gatherings.rules import FIRST, RULES, SECOND, WHERE
from models.fields import Moment
from models.rules import ANYONE, NOT_ALLOWED, Fields, Rules

CALENDAR_FIELDS: Fields = {"reached": Moment(), "passed": Moment()}
"""`passed`: from which moment on the dates of a series are listed. `reached` was that in the first version, in which
one member alone, or a clock that was ahead, could take all dates of a series out of everybody's calendar for years: it
is read no more."""


def check_calendar(case: Case) -> Refused | None:
    """Dates are no longer listed when they have passed by the keepers' clocks, and are not listed again."""
    before = case.before.state.get("passed") if case.before else None
    after = case.after.state.get("passed")
    if case.before is not None and case.before.edits and not case.edit.ops:  # it only joins heads
        return None
    if any(each.path != ("passed",) for each in case.edit.ops) or after is None or after <= (before or 0):
        return NOT_ALLOWED
    return case.not_before(after)


def check_first_calendar(case: Case) -> Refused | None:
    """The check of version 1."""
    before = case.before.state.get("reached") if case.before else None
    after = case.after.state.get("reached")
    return NOT_ALLOWED if after is None or (before is not None and after < before) else None


GATHERING = declared(
    "gathering", RULES, facts=facts, activity=told, hears=("attendance", "series_calendar"), circles=WHERE,
    sees=("attendance",), called="gatherings", version=3, former={1: FIRST, 2: SECOND},
)  # fmt: skip
ANSWER = declared(
    "attendance", ANSWER_RULES, begins="personal", sees=("gathering", "attendance"), circles=WHERE,
    called="answers to invitations", version=3, former={1: FIRST_ANSWER_RULES, 2: SECOND_ANSWER_RULES},
)  # fmt: skip
CALENDAR = declared(
    "series_calendar", Rules(CALENDAR_FIELDS, change=ANYONE, also=check_calendar), begins="common", circles=WHERE,
    waits=True, called="calendars of series", version=2,
    former={1: Rules({"reached": Moment()}, change=ANYONE, also=check_first_calendar)},
)  # fmt: skip
