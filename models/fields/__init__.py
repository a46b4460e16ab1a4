"""Fields: what a record holds, declared once.

A field says which values it accepts, how it reads what a person typed, and what it gives to tables, search, files and
forms. The captions are in `desktop`, by kind and field (`caption.item.due`).

A record's state is flat, so that concurrent changes of different things never collide. A plain field is one key of it.
If two people change it at once, the later change counts, and nobody is told: what may not get lost belongs into a list.
A field of many values (tags, people) has one key for each value: the name of the field, a blank, and the value. An
entry of a list has one key for each part: field, nonce, part. Only co-edited prose is an Automerge text.
"""

from models.fields.field import Cell, Field, Invalid
from models.fields.files import Files, Pictures, attachments
from models.fields.lists import Entries, EntryOf, Many, People, Person, Ref, Reference, Tags
from models.fields.numbers import Amount, Duration, Number
from models.fields.recurrences import Recurrence
from models.fields.texts import Choice, Flag, Hidden, Line, Link, Place, Prose, Text
from models.fields.times import Day, Moment, Span

__all__ = [
    "Amount", "Cell", "Choice", "Day", "Duration", "Entries", "EntryOf", "Field", "Files", "Flag", "Hidden", "Invalid",
    "Line", "Link", "Many", "Moment", "Number", "People", "Person", "Pictures", "Place", "Prose", "Recurrence", "Ref",
    "Reference", "Span", "Tags", "Text", "attachments",
]  # fmt: skip
