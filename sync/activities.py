"""What people did, as their edits tell it: the news since somebody last looked, and the moderation log.

New is what others wrote and what arrived on this computer since then, whenever it was written. Reads the store, never
writes."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from models.clock import lowest_key, stamp
from models.ids import NOBODY
from sync.overview import COUNTED, Entry, Reader, Viewer, as_hex, as_list, entries

LOOKED_AT = 800
"""Most of the records, and of the edits, that arrived last that are looked at."""
GATHERED = 400
"""Most of what they tell that is gathered into news."""
LATE = 30 * 86_400_000
"""Milliseconds. What was made more than this before the last look is history and not news."""
SECOND = 1000
"""In milliseconds."""
ROLL = "roll"
"""In place of a kind: what was done about the group's people. It has no record."""
_ACTIVITY = "a.order_key, a.kind, a.record, a.what, a.author, a.whom, a.said, a.at"
_OF_ROLL = f"NULL, '{ROLL}', x'', 'activity.roll.' || what, author, whom, said, at, number"
_BEGUN = f"SELECT order_key FROM records WHERE envelope >= ?1 ORDER BY envelope DESC LIMIT {LOOKED_AT}"  # noqa: S608
_EDITED = (
    "SELECT order_key, id FROM later WHERE envelope >= ?1 AND verdict = ''"  # noqa: S608
    f" ORDER BY envelope DESC LIMIT {LOOKED_AT}"
)
"""The records and the edits that arrived, from an envelope on."""
_TOLD = "a.at >= ?2 AND a.author != ?3 AND +a.group_number IN (SELECT value FROM json_each(?4))"
_NEWS = (
    f"SELECT * FROM (SELECT {_ACTIVITY} FROM ({_BEGUN}) r CROSS JOIN fact_activity a ON a.order_key = r.order_key"  # noqa: S608
    f" WHERE {_TOLD} AND NOT EXISTS (SELECT 1 FROM later l WHERE l.order_key = a.order_key AND l.id = a.edit)"
    f" UNION ALL SELECT {_ACTIVITY} FROM ({_EDITED}) l CROSS JOIN fact_activity a"
    f" ON a.order_key = l.order_key AND a.edit = l.id WHERE {_TOLD}) ORDER BY at DESC LIMIT {GATHERED}"
)
"""CROSS JOIN: in this order, from the few that arrived to what they tell."""
_NEW = (
    "SELECT order_key FROM records r WHERE order_key IN"  # noqa: S608
    f" (SELECT order_key FROM ({_BEGUN}) UNION SELECT order_key FROM ({_EDITED}))"
    " AND kind IN (SELECT value FROM json_each(?7)) AND coalesce(r.envelope >= ?1, 1) AND NOT EXISTS"
    " (SELECT 1 FROM later l WHERE l.order_key = r.order_key AND l.envelope < ?1 AND l.verdict = '')"
)
"""Records of some kinds of which nothing was here before."""


@dataclass(frozen=True, slots=True)
class Happened:
    """`author` did `what` (the code of a sentence) with a record, `times` times, the last time at `at`, a hybrid clock
    stamp. If a resolution did it, `author` proposed that and `number` is its."""

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
    number: int = 0


def news(reader: Reader, who: Viewer, since: int, most: int = COUNTED, seen: int = 0) -> list[Happened]:
    """What others did and this computer learnt after a moment (milliseconds since 1970), the newest first, and after
    the envelope in the row `seen`. What was done earlier and came late is among it, but nothing from before the viewer
    joined."""
    arrived = _first_since(reader, since, seen)
    if arrived is None:
        return []
    rows = reader.rows(_NEWS, (arrived, stamp(_earliest(who, since)), who.me, as_list(who.lists)))
    about_people = reader.rows(
        f"SELECT {_OF_ROLL} FROM roll_activity WHERE group_number = ?1 AND envelope >= ?2 AND at >= ?3 AND last != ?4"  # noqa: S608
        f" ORDER BY at DESC LIMIT {LOOKED_AT}",
        (who.group_number, arrived, stamp(_earliest(who, since)), who.me),
    )
    return _newest([*_gathered(reader, rows, most), *(_happened(None, row) for row in about_people)], most)


def counted(
    reader: Reader, who: Viewer, kinds: Iterable[str], since: int, most: int = COUNTED, seen: int = 0
) -> dict[str, int]:
    """Kind -> how many of its records others began and this computer learnt of after a moment (milliseconds since
    1970), at most `most`. What nobody began, because it is common, is not counted, nor what those began of whom the
    viewer wants no news."""
    arrived = _first_since(reader, since, seen)
    if arrived is None:
        return {}
    rows = reader.rows(
        f"WITH new AS MATERIALIZED ({_NEW}) SELECT kind, count(*) FROM found WHERE order_key IN new AND order_key >= ?2"  # noqa: S608
        " AND author NOT IN (?3, ?4) AND +group_number IN (SELECT value FROM json_each(?5))"
        " AND author NOT IN (SELECT unhex(value) FROM json_each(?6)) GROUP BY kind",
        (arrived, lowest_key(_earliest(who, since)), who.me, NOBODY, as_list(who.lists), as_hex(who.unheard),
         json.dumps(sorted(kinds))),
    )  # fmt: skip
    return {kind: min(count, most) for kind, count in rows}


def moderation(reader: Reader, who: Viewer, most: int = COUNTED, skipped: int = 0) -> list[Happened]:
    """What members with a power did to things of others, and what was done about the group's people: the newest first,
    without the newest `skipped`. What people did with their own computers is in it only for the viewer's computers."""
    found: list[tuple[Any, ...]] = []
    for number in who.lists:
        found += reader.rows(
            f"SELECT {_ACTIVITY} FROM fact_activity a WHERE moderates = 1 AND group_number = ?"  # noqa: S608
            " ORDER BY at DESC LIMIT ?",
            (number, most + skipped),
        )
    about_people = reader.rows(
        f"SELECT {_OF_ROLL} FROM roll_activity WHERE group_number = ? ORDER BY at DESC LIMIT ?",  # noqa: S608
        (who.group_number, most + skipped),
    )
    rows = sorted([*found, *about_people], key=lambda row: -row[7])[skipped : most + skipped]
    known = entries(reader, (row[0] for row in rows if row[0] is not None))
    return [_happened(known.get(row[0]), row) for row in rows]


def _earliest(who: Viewer, since: int) -> int:
    """The earliest moment of news, in milliseconds since 1970. What is long past is no news, nor what was made before
    the viewer joined."""
    return max(0, since - LATE, who.joined)


def _newest(found: Iterable[Happened], most: int) -> list[Happened]:
    return sorted(found, key=lambda each: -each.at)[:most]


def _first_since(reader: Reader, since: int, seen: int) -> int | None:
    """The first envelope that arrived since a moment; None if none has. All of one second have one moment."""
    rows = reader.rows("SELECT id FROM arrivals WHERE at < ? ORDER BY id DESC LIMIT 1", (since - SECOND,))
    [(first,)] = reader.rows("SELECT min(id) FROM arrivals WHERE id > ?", (rows[0][0] if rows else -1,))
    return None if first is None else max(int(first), seen + 1)


def newest(reader: Reader) -> int:
    """The row of the envelope that arrived last; 0 if there is none."""
    return int(reader.rows("SELECT coalesce(max(id), 0) FROM envelopes")[0][0])


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
    _, kind, record, what, author, whom, said, at, *number = row
    return Happened(kind, bytes(record), entry, what, bytes(author), whom, said, at, times, *number)
