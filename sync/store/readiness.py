"""Checks whether this version made a store's rows, so that they can be read before anything else is loaded."""

from models.feature import Registry
from sync.store.database import Database
from sync.store.erasure import is_marked
from sync.store.migrations import is_current
from sync.store.projection import Projection


def is_readable(database: Database, registry: Registry) -> bool:
    """Needs only a few reads by key, however large the store is. Raises Refused as Database does."""
    return is_current(database) and Projection(database, registry).is_current() and not is_marked(database)
