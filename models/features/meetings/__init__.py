"""Meetings: an agenda with time boxes, minutes that all write, who was there, what was decided and who does what."""

from msgspec.structs import replace

from models import declared_pages
from models.declared import intents, tables
from models.feature import Feature
from models.features.meetings import leading
from models.features.meetings.kinds import MEETING, NEXT, NEXT_FIELDS, READ, READ_FIELDS
from models.features.meetings.rules import FIELDS, KEEP, RULES
from models.pages import Entry, Pages, Source

__all__ = ["FEATURE", "MEETING"]

_DOING = (
    leading.add_meeting, leading.write_minutes, leading.add_topic, leading.change_topic,
    leading.drop_topic, leading.move_topic, leading.start_topic,
    leading.pause, leading.finish_topic, leading.decide, leading.withdraw_decision, leading.assign, leading.finish_task,
    leading.drop_task, leading.attend, leading.note_present, leading.propose, leading.read_minutes, leading.ratify,
    leading.carry_over,
)  # fmt: skip
_OWN_WAYS = frozenset(("minutes", "present", "agenda", "sealed", "ratified_at", "goes_on_in"))
_TYPED = replace(
    MEETING, fields={name: each for name, each in FIELDS.items() if name not in _OWN_WAYS},
    check=replace(RULES, moves={name: RULES.moves[name] for name in ("cancel", "revive", "reopen")}),
)  # fmt: skip
"""With the fields that people change in a form."""


def pages(source: Source) -> Pages:
    """Those that follow from the declaration, without what only the clock needs."""

    def told(entry: Entry) -> Entry:
        return replace(entry, fields=tuple(each for each in entry.fields if not each[0].startswith("runs ")))

    made = declared_pages.pages(FEATURE, source)
    return replace(made, pages=tuple(replace(each, entries=tuple(map(told, each.entries))) for each in made.pages))


FEATURE: Feature = Feature(
    name="meetings",
    version=8,
    kinds=(MEETING, READ, NEXT),
    intents={**intents(_TYPED), **{each.__name__: each for each in _DOING}},
    tables=(*tables("meeting", FIELDS), *tables(READ.name, READ_FIELDS), *tables(NEXT.name, NEXT_FIELDS)),
    powers=(KEEP,),
    pages=pages,
)
