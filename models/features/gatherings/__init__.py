"""Gatherings: what takes place when and where, who comes, and who helps."""

from msgspec.structs import replace

from models import declared_pages
from models.declared import intents, tables
from models.feature import Feature
from models.features.gatherings import answering, budgeting, helping, hosting, taking_in
from models.features.gatherings.answers import ANSWER_FIELDS
from models.features.gatherings.budget_pages import with_budgets
from models.features.gatherings.kinds import ANSWER, CALENDAR, CALENDAR_FIELDS, GATHERING
from models.features.gatherings.rules import FIELDS, KEEP
from models.pages import Pages, Source

__all__ = ["ANSWER", "FEATURE", "GATHERING"]

_DOING = (
    answering.set_attendance, answering.take_answer_back, answering.take_note, answering.confirm_seats,
    answering.give_up_seats,
    helping.add_shift, helping.drop_shift, helping.take_shift, helping.ask_stand_in, helping.stand_in,
    helping.choose_stand_in, helping.leave_shift, helping.give_back_shift,
    hosting.move_date, hosting.call_off_date, hosting.hold_date, hosting.add_date, hosting.note_missing,
    hosting.reply_missing, hosting.hand_over, hosting.take_over, hosting.cancel, hosting.revive, hosting.announce,
    hosting.look_ahead, taking_in.take_in, budgeting.plan_cost, budgeting.drop_cost,
)  # fmt: skip
_TYPED = replace(GATHERING, fields={name: each for name, each in FIELDS.items() if name != "rule"})
"""With the fields that people fill in."""


def pages(source: Source) -> Pages:
    """The pages that follow from the declaration, and a calendar file."""
    from models.features.gatherings.calendar_writing import write_calendar  # what writes it is slow to import

    found = source.records.get(GATHERING.name, ())
    files = {"gatherings.ics": write_calendar(found)} if found else {}
    return replace(with_budgets(declared_pages.pages(FEATURE, source), found), files=files)


FEATURE = Feature(
    name="gatherings",
    version=12,
    kinds=(GATHERING, ANSWER, CALENDAR),
    intents={**intents(_TYPED), **{each.__name__: each for each in _DOING}},
    tables=(*tables("gathering", FIELDS), *tables("attendance", ANSWER_FIELDS),
            *tables("series_calendar", CALENDAR_FIELDS)),
    powers=(KEEP,),
    pages=pages,
)  # fmt: skip
