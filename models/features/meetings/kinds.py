"""The kind of records of the module."""

from models.declared import declared
from models.features.meetings.facts import facts, told
from models.features.meetings.rules import RULES, WHERE

MEETING = declared(
    "meeting", RULES, title="name", facts=facts, activity=told, sees=("meeting",), circles=WHERE, called="meetings",
)  # fmt: skip
