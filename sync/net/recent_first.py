"""What a newcomer gets before everything else: the newest records, and those that the newest hang on."""

from collections.abc import Iterable, Iterator

from sync.group.group import Group
from sync.ledger.logs import Circle, provable
from sync.net.messages import CHUNK, Batch

WORTH_IT = 4000
"""Envelopes that a peer must lack; fewer arrive at once anyway."""
PAGES, MONTH = 400, 2000
"""Newest records: a few pages of them at once, then about what a busy group writes in a month."""


def preview(group: Group, circle: Circle) -> Iterator[Batch]:
    """The envelopes of the newest records, of all records of early kinds, and the first of each log, which says whose
    it is; but for those that their successors alone prove. They come again with the rest; whoever has them passes over
    them."""
    for newest in (PAGES, MONTH):
        yield from _batches(group.preview(circle, newest))


def _batches(envelopes: Iterable[bytes]) -> Iterator[Batch]:
    waiting: list[bytes] = []
    size = 0
    for raw in envelopes:
        if waiting and size + len(raw) > CHUNK:
            yield Batch(tuple(provable(waiting)))
            waiting, size = [], 0
        waiting.append(raw)
        size += len(raw)
    if waiting:
        yield Batch(tuple(provable(waiting)))
