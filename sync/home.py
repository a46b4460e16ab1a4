"""What Home, badges and the calendar show of the facts: what waits for the viewer, what happens, what is to be settled.

Reads the store, never writes."""

import json
import time
from collections.abc import Iterable
from dataclasses import dataclass

from models import ids
from models.case import ALL_POWERS
from sync.overview import COUNTED, Entry, Reader, Viewer, as_list, entries

BY_NOW = (
    "(since <= ? OR since <= (SELECT changed >> 16 FROM records WHERE records.order_key = fact_need.order_key))"
    " AND (ends IS NULL OR ends > ?)"
)
"""The condition that a need (a row of `fact_need`) waits by now; both parameters are the moment, in milliseconds since
1970. It is the same on Home, in badges and with the record."""


_GONE = "member IN (SELECT member FROM former_members)"
WHOM = (
    f"CASE WHEN power = '' OR NOT {_GONE} THEN member END AS member,"
    f" CASE WHEN member IS NULL OR {_GONE} THEN power ELSE '' END AS power"
)
"""The columns of whom a row is about: a member who is in the group no more gives way to the holders of the power that
is named beside."""

OTHERWISE = (
    "CASE WHEN otherwise IS NOT NULL AND NOT EXISTS (SELECT 1 FROM members m, json_each(m.powers) held"  # noqa: S608
    " WHERE m.group_number = (SELECT group_number FROM members WHERE member = fact_need.otherwise)"
    f" AND held.value IN (power, '{ALL_POWERS}') AND coalesce(instr(but, m.member), 0) = 0) THEN otherwise END"
)
"""The member for whom a need (a row of `fact_need`) waits because nobody else holds its power; NULL where somebody
does."""


def moment() -> int:
    """Now, in milliseconds since 1970."""
    return int(time.time() * 1000)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits for the viewer. Times are milliseconds since 1970."""

    entry: Entry
    what: str
    since: int
    until: int | None


@dataclass(frozen=True, slots=True)
class Dated:
    """Something that happens. Times are milliseconds since 1970. `mine`: does it name the viewer, or a power that the
    viewer holds?"""

    entry: Entry
    what: str
    at: int
    until: int | None
    mine: bool
    member: bytes | None = None
    """The one whom it concerns, if it is one."""


@dataclass(frozen=True, slots=True)
class Clashing:
    """A conflict of a record with itself or with others, by their ids. Who can settle it: `member`, holders of `power`,
    or, if there is neither, everybody. `mine`: can the viewer?"""

    entry: Entry
    what: str
    others: tuple[bytes, ...]
    member: bytes | None
    power: str
    mine: bool


def needs(reader: Reader, who: Viewer, most: int = COUNTED, now: int | None = None) -> list[Waiting]:
    """What waits for the viewer: first what has an end, the nearest first; then the oldest. What waits for others by
    name is not looked at: there may be a row for each of hundreds of members. What begins to wait later than at its
    record's last edit, such as a reminder, is told from that moment on. `now`: milliseconds since 1970."""
    mine, alone = (
        "SELECT order_key, what, since, until FROM fact_need WHERE group_number IN"  # noqa: S608
        f" (SELECT value FROM json_each(?)) AND {concerns}{_shown('fact_need')} AND {BY_NOW} AND "
        for concerns in ("coalesce(instr(but, ?), 0) = 0", f"{OTHERWISE} = ?")
    )
    at = moment() if now is None else now
    lists = as_list(who.lists), who.me, *_hidden(who), at, at
    held, powers = "(? OR power IN (SELECT value FROM json_each(?)))", (
        ALL_POWERS in who.powers, json.dumps(sorted(who.powers)))  # fmt: skip
    rows = reader.rows(
        f"SELECT * FROM ({mine} member = ? UNION ALL {mine} member IS NULL AND (power = '' OR {held})"  # noqa: S608
        f" UNION ALL {mine} {_GONE} AND power != '' AND {held} UNION ALL {alone} member IS NULL)"
        " ORDER BY until IS NULL, until, since, order_key LIMIT ?",
        (*lists, who.me, *lists, *powers, *lists, *powers, *lists, most),
    )
    known = entries(reader, (row[0] for row in rows))
    return [Waiting(known[key], what, since, until) for key, what, since, until in rows if key in known]


def badges(waiting: Iterable[Waiting]) -> dict[str, int]:
    """Kind -> how many of its records wait for the viewer."""
    found: dict[str, set[int]] = {}
    for each in waiting:
        found.setdefault(each.entry.kind, set()).add(each.entry.order_key)
    return {kind: len(keys) for kind, keys in found.items()}


def agenda(reader: Reader, who: Viewer, start: int, end: int, most: int = COUNTED) -> list[Dated]:
    """What happens between two moments (milliseconds since 1970; the second one excluded), in order of time. What lasts
    for a while is in it as long as it lasts."""
    # +at: by what has not ended yet; by `at` SQLite would walk through all that ever began
    rows = reader.rows(
        f"SELECT order_key, what, at, until, {WHOM}, but FROM fact_due WHERE at >= ? AND at < ?"  # noqa: S608
        " AND what != '' AND NOT only_reminds"
        f" AND +group_number IN (SELECT value FROM json_each(?)){_shown('fact_due')}"
        f" UNION ALL SELECT order_key, what, at, until, {WHOM}, but FROM fact_due"
        " WHERE until >= ? AND +at < ? AND what != '' AND NOT only_reminds"
        " AND +group_number IN (SELECT value FROM json_each(?))"
        f"{_shown('fact_due')}"
        " ORDER BY at, order_key LIMIT ?",
        (start, end, as_list(who.lists), *_hidden(who), start, start, as_list(who.lists), *_hidden(who), most),
    )
    known = entries(reader, (row[0] for row in rows))
    return [
        Dated(known[key], what, at, until, bool(member or power or but) and _concerns(who, member, power, but), member)
        for key, what, at, until, member, power, but in rows if key in known
    ]  # fmt: skip


def clashes(reader: Reader, who: Viewer, of: Entry | None = None) -> list[Clashing]:
    """What somebody has to settle, everywhere or of one record."""
    rows = reader.rows(
        f"SELECT order_key, what, others, {WHOM}, but FROM fact_clash"  # noqa: S608
        f" WHERE group_number IN (SELECT value FROM json_each(?)) AND ? IN (order_key, -1){_shown('fact_clash')}"
        " ORDER BY order_key DESC LIMIT ?",
        (as_list(who.lists), of.order_key if of else -1, *_hidden(who), COUNTED),
    )
    known = entries(reader, (row[0] for row in rows))
    return [
        Clashing(known[key], what, ids.split(others), member, power, _concerns(who, member, power, but))
        for key, what, others, member, power, but in rows if key in known
    ]  # fmt: skip


def _shown(table: str) -> str:
    """The condition that a row is about none of the kinds that are hidden; it takes the parameters of `_hidden`."""
    kind = f"(SELECT kind FROM records WHERE records.order_key = {table}.order_key)"  # noqa: S608
    return f" AND (? OR {kind} NOT IN (SELECT value FROM json_each(?)))"  # noqa: S608


def _hidden(who: Viewer) -> tuple[bool, str]:
    return not who.hidden, json.dumps(sorted(who.hidden))


def _concerns(who: Viewer, member: bytes | None, power: str, but: bytes | None) -> bool:
    if who.me in ids.split(but or b""):
        return False
    if power:
        return power in who.powers or ALL_POWERS in who.powers
    return member is None or bytes(member) == who.me
