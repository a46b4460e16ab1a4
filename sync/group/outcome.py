"""What one transaction changed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from models.errors import Refused
from models.ids import RecordId

ROLL = "roll"
"""Used in place of a feature's name for members, keys and invitations."""
CIRCLES = "circles"
"""Used in place of a feature's name for who is in a private circle, and its name."""
FILES = "files"
"""Used in place of a feature's name for what is here of files."""
EVERY_LIST = 0
"""In place of the number of a list: the change concerns all lists."""


@dataclass
class Outcome:
    """What the listeners are told once the transaction is durable."""

    group_number: int
    touched: dict[tuple[str, int], Sequence[int]] = field(default_factory=dict)
    """(feature, number of the list in which the records stand: see `sync.records.lists`) -> order keys of its changed
    records; an empty sequence means "many"."""
    stored: int = 0
    """Number of envelopes."""
    refused: list[Refused] = field(default_factory=list)
    records: tuple[RecordId, ...] = ()
    """The records that an intent has begun or changed."""
