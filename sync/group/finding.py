"""Where a record is stored, found by its id."""

import contextlib
from typing import NamedTuple

from models.errors import Refused
from models.ids import SHORT, RecordId, place
from sync.group.group import Group
from sync.store.database import Database

FIND = (
    "SELECT group_number, order_key, envelope, circle FROM records WHERE order_key = coalesce("
    "(SELECT order_key FROM displaced WHERE id = ?1), ?2) AND id = ?1"
)


class Found(NamedTuple):
    group_number: int
    order_key: int
    envelope: int | None
    """Row of the envelope that begins the record, if its first edit does."""
    circle: int
    """The circle's number."""


def find(database: Database, record: bytes) -> Found:
    """Raises Refused `record.unknown`."""
    row = database.row(FIND, (record, place(RecordId(record)))) if len(record) == SHORT else None
    if row is None:
        raise Refused("record.unknown")
    return Found(*row)


def circle_of(group: Group, record: bytes) -> int | None:
    """The number of the circle that a record of this group lives in, or None if the record is not here."""
    with contextlib.suppress(Refused):
        found = find(group.store.db, record)
        return found.circle if found.group_number == group.group_number else None
    return None
