"""The kinds of records of the module."""

from models.case import Case
from models.declared import declared
from models.errors import Refused
from models.features.meetings.facts import NEXT as NEXT_KIND
from models.features.meetings.facts import READ as READ_KIND
from models.features.meetings.facts import facts, told
from models.features.meetings.rules import FIRST, RULES, SECOND, THIRD, WHERE
from models.fields import Hidden, Moment, Person
from models.ids import RecordId
from models.rules import NOT_ALLOWED, Fields, Rules

READ_FIELDS: Fields = {"read": Hidden(limit=64, searched=False)}
"""`read` is the seal of the proposed minutes that a member has read."""
NEXT_FIELDS: Fields = {"leads_next": Person(required=True), "begins": Moment(required=True)}
"""Who leads the meeting that ratifies the minutes of another one, and when it begins."""


def check_about(case: Case) -> Refused | None:
    seen = case.seen.get(RecordId(case.edit.subject))
    return None if seen is not None and seen.kind == MEETING.name else NOT_ALLOWED


MEETING = declared(
    "meeting", RULES, title="name", facts=facts, activity=told, sees=("meeting",), circles=WHERE, called="meetings",
    version=4, former={1: FIRST, 2: SECOND, 3: THIRD}, hears=(READ_KIND, NEXT_KIND),
)  # fmt: skip
READ = declared(
    READ_KIND, Rules(READ_FIELDS, whole=True, also=check_about), begins="personal", sees=("meeting",), circles=WHERE,
    called="minutes that were read",
)  # fmt: skip
NEXT = declared(
    NEXT_KIND, Rules(NEXT_FIELDS, whole=True, also=check_about), begins="personal", sees=("meeting",), circles=WHERE,
    called="meetings that ratify",
)  # fmt: skip
