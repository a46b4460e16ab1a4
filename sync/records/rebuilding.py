"""Rebuilds the rows of features whose version has changed, a slice at a time."""

from collections.abc import Callable, Iterator, Mapping

from models.ids import RecordId
from sync.records.repository import RecordRepository
from sync.store.batch import Batch
from sync.store.database import Database
from sync.store.projection import Projection


def rebuild(
    database: Database, projection: Projection, repositories: Mapping[int, RecordRepository],
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
    for repository in repositories.values():
        for each in repository.slices(kinds, damaged):
            batch = Batch()
            for order_key, record in each:
                state = repository.state(record.id)
                assert state is not None
                listed, about = repository.lists.of(state.circle), repository.hearing.about(record, state.circle)
                projection.gather(batch, order_key, listed, record, about, is_new=False)
                batch.retold.append(order_key)
                batch.tell((order_key, listed, record.id), repository.told(state))
            with database.transaction():
                projection.write(batch)
            yield names
    with database.transaction():
        projection.finish(names)
