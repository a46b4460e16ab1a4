"""What all groups of a profile share."""

from collections.abc import Callable
from dataclasses import dataclass

from models.feature import Registry
from sync.store.clock import Clock
from sync.store.database import Database
from sync.store.projection import Projection

Faults = Callable[[str, bytes, str], None]
"""`faults(module, record, traceback)` writes down that a module failed on a record."""


@dataclass(frozen=True, slots=True)
class Shared:
    db: Database
    registry: Registry
    projection: Projection
    clock: Clock
    faults: Faults
