"""Saving and loading a replica."""

from collections.abc import Mapping, Sequence

from models.edit import Operation
from models.ids import EditId
from sync.records import snapshot
from sync.records.replica import Replica


def dump(replica: Replica) -> bytes:
    return snapshot.sealed(replica)


def restored(saved: bytes, operations: Mapping[EditId, Sequence[Operation]] | None = None) -> Replica:
    """`operations` are what the logs hold."""
    replica = Replica(fetch=lambda _history: operations or {})
    snapshot.opened(saved, replica)
    return replica
