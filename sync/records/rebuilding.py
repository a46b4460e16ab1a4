"""Rebuilds the rows of features whose version has changed, a slice at a time."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol

from models.case import Record
from models.ids import RecordId
from sync.records.repository import RecordRepository
from sync.store.batch import Batch
from sync.store.database import Database
from sync.store.projection import Projection


class Holder(Protocol):
    """A group, which reads its records anew after a change that failed."""

    @property
    def records(self) -> RecordRepository: ...


def rebuild(
    database: Database, projection: Projection, groups: Mapping[int, Holder],
    damaged: Callable[[RecordId], None] = lambda _record: None,
) -> Iterator[list[str]]:  # fmt: skip
    """Each step is one transaction and yields the names of the features. Changes between the steps are written as
    usual. Records that cannot be read get no rows; `damaged` is told of each. If the rebuilding is interrupted, the
    next start begins again."""
    names = projection.outdated()
    if not names:
        return
    with database.transaction():
        projection.create(names)
    yield names
    kinds = projection.kinds(names)
    for group in list(groups.values()):
        is_whole = False
        while not is_whole:
            repository, is_whole = group.records, True
            for each in repository.slices(kinds, damaged):
                if group.records is not repository:  # this one hears of no change any more
                    is_whole = False
                    break
                _rebuild_slice(database, projection, repository, each)
                yield names
    with database.transaction():
        projection.finish(names)


def _rebuild_slice(
    database: Database, projection: Projection, repository: RecordRepository, found: Sequence[tuple[int, Record]]
) -> None:
    batch = Batch()
    for order_key, record in found:
        state = repository.state(record.id)
        assert state is not None
        listed, about = repository.lists.of(state.circle), repository.hearing.about(record, state.circle)
        projection.gather(batch, order_key, listed, record, about, is_new=False)
        batch.retold.append(order_key)
        batch.tell((order_key, listed, record.id), repository.told(state))
    with database.transaction():
        projection.write(batch)
