"""Who is who: each member's own profile, written by that member alone.

Names on the roll belong to admission; a name in the profile, where there is one, is what people see.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models import text
from models.edit import Edit, Put, assignments
from models.errors import Refused
from models.feature import Author, Context, Draft, Feature, Kind, Record, Row, Table
from models.ids import personal_record
from models.pages import Pages, Source

KIND = "profile"


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a profile: at most `limit` code points, `lines` where it may have several."""

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


def check(before: Record | None, after: Record, edit: Edit, author: Author) -> Refused | None:
    if edit.kind != KIND or after.kind != KIND or (before is not None and before.kind != KIND):
        return Refused("edit.wrong_kind")
    if edit.record != personal_record(KIND, author.member):
        return Refused("profile.not_yours")
    changed = assignments(edit.ops)
    if changed is None or not changed.keys() <= FIELDS.keys():
        return Refused("edit.not_allowed")
    if not after.state.keys() <= FIELDS.keys():
        return Refused("edit.not_allowed")
    for key, value in (*changed.items(), *after.state.items()):
        if not FIELDS[key].accepts(value):
            return Refused("profile.bad_field", field=key)
    return None


def set_profile(context: Context, **fields: str) -> Sequence[Draft]:
    """Change these fields of my profile and leave the others; an empty string empties one. Nothing new, no draft."""
    record = personal_record(KIND, context.me.member)
    existing = context.read(record)
    current = existing.state if existing else {}
    ops = []
    for key, raw in fields.items():
        if key not in FIELDS:
            raise Refused("profile.bad_field", field=key)
        if not isinstance(raw, str):
            raise Refused("intent.bad_argument", argument=key)
        value = FIELDS[key].clean(raw)
        if len(value) > FIELDS[key].limit:
            raise Refused("profile.too_long", field=key, limit=FIELDS[key].limit)
        if value != current.get(key, ""):
            ops.append(Put((key,), value))
    return [Draft(record, KIND, tuple(ops))] if ops else []


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
    kinds=(Kind(KIND, check, rows, words, early=True),),
    intents={"set_profile": set_profile},
    tables=(Table("person", {"member": bytes, **dict.fromkeys(FIELDS, str)}, indexes=(("group_number", "member"),)),),
    pages=pages,
)
