"""What people did, as their edits tell it: the news since somebody last looked, and the moderation log.

Reads the store, never writes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from models.clock import stamp
from sync.overview import COUNTED, Entry, Reader, Viewer, entries

LOOKED_AT = 2_000
"""Most of the newest edits of a list that are looked at."""
LATE = 30 * 86_400_000
"""What was made earlier than so long before the last look, in milliseconds, is history and not news."""
SECOND = 1000
_ACTIVITY = "order_key, kind, record, what, author, whom, said, at"
_ARRIVED = (
    "coalesce((SELECT envelope FROM later WHERE later.order_key = a.order_key AND later.id = a.edit),"
    " (SELECT envelope FROM records WHERE records.order_key = a.order_key))"
)


@dataclass(frozen=True, slots=True)
class Happened:
    """`author` did `what` (the code of a sentence) with a record, `times` times, the last time at `at`, a hybrid clock
    stamp."""

    kind: str
    record: bytes
    entry: Entry | None
    """None if lists do not show the record."""
    what: str
    author: bytes
    whom: bytes | None
    said: str
    at: int
    times: int = 1


def news(reader: Reader, who: Viewer, since: int, most: int = COUNTED) -> list[Happened]:
    """What others did and this computer learnt after a moment (milliseconds since 1970), the newest first. What was
    done earlier and came late is among it."""
    arrived = _first_since(reader, since)
    if arrived is None:
        return []
    found: list[tuple[Any, ...]] = []
    for number in who.lists:
        found += reader.rows(
            f"SELECT * FROM (SELECT {_ACTIVITY}, {_ARRIVED} AS envelope FROM fact_activity a"  # noqa: S608
            " WHERE group_number = ? AND at >= ? AND author != ? ORDER BY at DESC LIMIT ?) WHERE envelope >= ?",
            (number, stamp(max(0, since - LATE)), who.me, LOOKED_AT, arrived),
        )
    return _gathered(reader, sorted((row[:-1] for row in found), key=lambda row: -row[-1]), most)


def moderation(reader: Reader, lists: Sequence[int], most: int = COUNTED) -> list[Happened]:
    """What members did by a power to what belongs to others, the newest first."""
    found: list[tuple[Any, ...]] = []
    for number in lists:
        found += reader.rows(
            f"SELECT {_ACTIVITY} FROM fact_activity WHERE moderates = 1 AND group_number = ?"  # noqa: S608
            " ORDER BY at DESC LIMIT ?",
            (number, most),
        )
    rows = sorted(found, key=lambda row: -row[-1])[:most]
    known = entries(reader, (row[0] for row in rows))
    return [_happened(known.get(row[0]), row) for row in rows]


def _first_since(reader: Reader, since: int) -> int | None:
    """The first envelope that arrived since a moment; None if none has. All of one second have one moment."""
    rows = reader.rows("SELECT id FROM arrivals WHERE at < ? ORDER BY id DESC LIMIT 1", (since - SECOND,))
    [(first,)] = reader.rows("SELECT min(id) FROM arrivals WHERE id > ?", (rows[0][0] if rows else -1,))
    return None if first is None else int(first)


def _gathered(reader: Reader, rows: Iterable[tuple[Any, ...]], most: int) -> list[Happened]:
    """Those that say the same of one record are one."""
    times: dict[tuple[Any, ...], int] = {}
    newest: dict[tuple[Any, ...], tuple[Any, ...]] = {}
    for row in rows:
        same = row[0], row[3], row[4], row[5], row[6]
        times[same] = times.get(same, 0) + 1
        newest.setdefault(same, row)
    shown = list(newest.items())[:most]
    known = entries(reader, (row[0] for _, row in shown))
    return [_happened(known.get(row[0]), row, times[same]) for same, row in shown]


def _happened(entry: Entry | None, row: tuple[Any, ...], times: int = 1) -> Happened:
    _, kind, record, what, author, whom, said, at = row
    return Happened(kind, bytes(record), entry, what, bytes(author), whom, said, at, times)
