"""An open store together with what its rows depend on: the features' kinds, their tables, and the clock."""

from collections.abc import Callable
from dataclasses import dataclass

from models.feature import Registry
from sync.effort import Effort
from sync.faultlog import ModuleFaults
from sync.store.clock import Clock
from sync.store.database import Database
from sync.store.migrations import migrate
from sync.store.projection import Projection


@dataclass(frozen=True)
class OpenStore:
    db: Database
    registry: Registry
    projection: Projection
    clock: Clock
    faults: ModuleFaults
    effort: Effort


def open_store(db: Database, registry: Registry, wall_ms: Callable[[], int]) -> OpenStore:
    """Brings the tables to this version. Raises Refused `store.newer` and as Database does."""
    migrate(db)
    faults = ModuleFaults()
    return OpenStore(db, registry, Projection(db, registry, faults), Clock(db, wall_ms), faults, Effort())
