"""What one transaction changed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from models.errors import Refused
from models.ids import RecordId

ROLL = "roll"
"""Stands among the names of features for members, keys and invitations."""


@dataclass
class Outcome:
    """Told to the listeners after the transaction is durable."""

    group_number: int
    touched: dict[str, Sequence[int]] = field(default_factory=dict)
    """Order keys of changed records by feature; no keys means "many"."""
    stored: int = 0
    """Envelopes."""
    refused: list[Refused] = field(default_factory=list)
    records: tuple[RecordId, ...] = ()
    """What an intent has begun or changed."""
