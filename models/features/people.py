"""Profiles: each member has one and is the only one to write it.

A profile is a personal record: every edit holds all fields, and people see the latest edit. The roll has the name from
the admission; if the profile has a name, people see that one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models import text
from models.edit import Put, assignments
from models.errors import Refused
from models.feature import Case, Context, Draft, Feature, Kind, Record, Row, Table
from models.pages import Pages, Source

KIND = "profile"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a profile: at most `limit` code points. `lines` means that it may have several lines."""

    limit: int
    lines: bool = False

    def clean(self, raw: str) -> str:
        return text.clean_text(raw) if self.lines else text.clean_line(raw)

    def accepts(self, value: object) -> bool:
        return text.is_text(value, self.limit) if self.lines else text.is_line(value, self.limit)


FIELDS: Mapping[str, Field] = {
    "name": Field(text.NAME),
    "pronouns": Field(40),
    "about": Field(2_000, lines=True),
    "skills": Field(500),
    "languages": Field(200),
    "contact": Field(500, lines=True),
}


def check(case: Case) -> Refused | None:
    said = assignments(case.edit.ops)
    if said is None or not said.keys() <= FIELDS.keys():
        return Refused("edit.not_allowed")
    for key, value in said.items():
        if not FIELDS[key].accepts(value):
            return Refused("profile.bad_field", field=key)
    return None


def set_profile(
    context: Context,
    name: str | None = None,
    pronouns: str | None = None,
    about: str | None = None,
    skills: str | None = None,
    languages: str | None = None,
    contact: str | None = None,
) -> Sequence[Draft]:
    """Change these fields of my profile and keep the others. An empty string clears a field. Returns no drafts if
    nothing changes."""
    given = {
        "name": name, "pronouns": pronouns, "about": about, "skills": skills, "languages": languages,
        "contact": contact,
    }  # fmt: skip
    record = context.my_record(KIND)
    existing = context.read(record)
    before = {key: existing.state.get(key, "") if existing else "" for key in FIELDS}
    after = before | {key: _cleaned(key, raw) for key, raw in given.items() if raw is not None}
    if after == before:
        return []
    return [Draft(record, KIND, tuple(Put((key,), value) for key, value in after.items()))]


def _cleaned(key: str, raw: str) -> str:
    value = FIELDS[key].clean(raw)
    if len(value) > FIELDS[key].limit:
        raise Refused("profile.too_long", field=key, limit=FIELDS[key].limit)
    return value


def rows(record: Record) -> Mapping[str, Sequence[Row]]:
    return {"person": [{"member": record.author, **{key: record.state.get(key, "") for key in FIELDS}}]}


def words(record: Record) -> str:
    return "\n".join(record.state.get(key, "") for key in ("name", "skills", "about"))


def pages(source: Source) -> Pages:
    profiles = {record.author: record.state for record in source.records.get(KIND, ())}
    shown = {member: {key: state[key] for key in FIELDS if state.get(key)} for member, state in profiles.items()}
    return Pages(
        names={member: fields["name"] for member, fields in shown.items() if "name" in fields},
        profiles={member: fields for member, fields in shown.items() if fields},
    )


FEATURE = Feature(
    name="people",
    kinds=(Kind(KIND, check, rows, words, early=True, begins="personal"),),
    intents={"set_profile": set_profile},
    tables=(Table("person", {"member": bytes, **dict.fromkeys(FIELDS, str)}, indexes=(("group_number", "member"),)),),
    pages=pages,
)
