"""The part of a profile that writing and restoring archives needs."""

from typing import Protocol

from models.feature import Registry
from sync.group.group import Group
from sync.net.neighbourhood import Neighbourhood
from sync.store.clock import Clock
from sync.store.database import Database
from sync.store.open_store import OpenStore
from sync.store.projection import Projection


class Profile(Protocol):
    """Implemented by `sync.profile.runtime`. Groups are given by their local numbers."""

    version: str
    groups: dict[int, Group]
    net: Neighbourhood

    @property
    def store(self) -> OpenStore: ...
    @property
    def db(self) -> Database: ...
    @property
    def registry(self) -> Registry: ...
    @property
    def projection(self) -> Projection: ...
    @property
    def clock(self) -> Clock: ...

    def group(self, number: int) -> Group:
        """Raises Refused `group.unknown`."""

    def adopt(self, group_number: int) -> Group:
        """Load a group that is in the store."""
