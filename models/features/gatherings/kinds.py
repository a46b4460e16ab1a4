"""The kinds of records of the module."""

from models.case import Case
from models.declared import declared
from models.errors import Refused
from models.features.gatherings.answers import ANSWER_RULES
from models.features.gatherings.facts import facts, told
from models.features.gatherings.rules import FIRST, RULES, WHERE
from models.fields import Moment
from models.rules import ANYONE, NOT_ALLOWED, Fields, Rules

CALENDAR_FIELDS: Fields = {"reached": Moment()}
"""From which moment on the dates of a series are listed."""


def check_calendar(case: Case) -> Refused | None:
    """Dates that were listed are not listed again."""
    before = case.before.state.get("reached") if case.before else None
    after = case.after.state.get("reached")
    return NOT_ALLOWED if after is None or (before is not None and after < before) else None


GATHERING = declared(
    "gathering", RULES, facts=facts, activity=told, hears=("attendance", "series_calendar"), circles=WHERE,
    sees=("attendance",), called="gatherings", version=2, former={1: FIRST},
)  # fmt: skip
ANSWER = declared(
    "attendance", ANSWER_RULES, begins="personal", sees=("gathering", "attendance"), circles=WHERE,
    called="answers to invitations",
)  # fmt: skip
CALENDAR = declared(
    "series_calendar", Rules(CALENDAR_FIELDS, change=ANYONE, also=check_calendar), begins="common", circles=WHERE,
    called="calendars of series",
)  # fmt: skip
