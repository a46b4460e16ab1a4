"""What a newcomer gets before everything else: the newest records, and those that the newest hang on."""

from collections.abc import Iterator

from sync.community import Community
from sync.ledger.logs import Circle, provable
from sync.net.messages import CHUNK, Batch

WORTH_IT = 2000
"""Envelopes that a peer must lack; fewer arrive at once anyway."""
NEWEST = 400
"""Records."""


def preview(community: Community, circle: Circle) -> Iterator[Batch]:
    """The envelopes of the newest records, of all records of early kinds, and the first of each log, which says whose
    it is; but for those that their successors alone prove. They come again with the rest; whoever has them passes over
    them."""
    waiting: list[bytes] = []
    size = 0
    for raw in community.preview(circle, NEWEST):
        if waiting and size + len(raw) > CHUNK:
            yield Batch(tuple(provable(waiting)))
            waiting, size = [], 0
        waiting.append(raw)
        size += len(raw)
    if waiting:
        yield Batch(tuple(provable(waiting)))
