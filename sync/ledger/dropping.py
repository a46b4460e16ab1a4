"""Parts of old envelopes are dropped: seals, when everybody has opened them or can ask for what they held."""

from sync.ledger.accepting import READY
from sync.ledger.envelope import PARTED, Malformed, UnknownVersion, parse
from sync.store.database import Database

_OLD = (
    "SELECT e.id, e.raw FROM circles c CROSS JOIN logs l ON l.circle = c.id CROSS JOIN envelopes e ON e.log = l.id"
    " WHERE c.tag = ? AND e.raw IS NOT NULL AND e.state = ? AND e.at < ? AND substr(e.raw, 1, 1) = ?"
)


def drop_parts(database: Database, circle: bytes, before: int) -> int:
    """Drop the parts of a circle's envelopes that were written before this stamp. Returns how many bytes became free.
    Part of a transaction."""
    kept: list[tuple[bytes, int]] = []
    freed = 0
    for row, raw in database.rows(_OLD, (circle, READY, before, bytes((PARTED,)))):
        try:
            short = parse(raw).kept
        except (Malformed, UnknownVersion):
            continue  # damaged: `fsck` names it
        if len(short) < len(raw):
            kept.append((short, row))
            freed += len(raw) - len(short)
    database.many("UPDATE envelopes SET raw = ? WHERE id = ?", kept)
    return freed
