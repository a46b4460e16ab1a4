"""The kind of records of the module."""

from models.declared import declared
from models.features.meetings.facts import facts, told
from models.features.meetings.rules import FIRST, RULES, SECOND, THIRD, WHERE

MEETING = declared(
    "meeting", RULES, title="name", facts=facts, activity=told, sees=("meeting",), circles=WHERE, called="meetings",
    version=4, former={1: FIRST, 2: SECOND, 3: THIRD},
)  # fmt: skip
