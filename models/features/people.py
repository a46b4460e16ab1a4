"""Profiles: each member has one and is the only one to write it.

A profile is a personal record: every edit holds all fields, and people see the latest edit. The roll has the name from
the admission; if the profile has a name, people see that one.
"""

from collections.abc import Mapping, Sequence

from models import text
from models.declared import cells, columns, declared, intents
from models.feature import Feature, Record, Row, Table
from models.fields import Line, Text
from models.pages import Pages, Source
from models.rules import AUTHOR, Rules

FIELDS: Mapping[str, Line | Text] = {
    "name": Line(limit=text.NAME),
    "pronouns": Line(limit=40, searched=False),
    "about": Text(limit=2_000),
    "skills": Line(limit=500),
    "languages": Line(limit=200, searched=False),
    "contact": Text(limit=500, searched=False),
}


def rows(record: Record) -> Mapping[str, Sequence[Row]]:
    return {"person": [{"member": record.author, **cells(FIELDS, record.state)}]}


def pages(source: Source) -> Pages:
    profiles = {record.author: record.state for record in source.records.get(PROFILE.name, ())}
    shown = {member: {key: state[key] for key in FIELDS if state.get(key)} for member, state in profiles.items()}
    return Pages(
        names={member: fields["name"] for member, fields in shown.items() if "name" in fields},
        profiles={member: fields for member, fields in shown.items() if fields},
    )


PROFILE = declared(
    "profile", Rules(FIELDS, change=AUTHOR, whole=True), title="name", rows=rows, early=True, begins="personal",
    called="profiles",
)
KIND = PROFILE.name
FEATURE = Feature(
    name="people",
    kinds=(PROFILE,),
    intents=intents(PROFILE),
    tables=(Table("person", {"member": bytes, **columns(FIELDS)}, indexes=(("group_number", "member"),)),),
    pages=pages,
)
