"""What the page reads from the store beside the record itself: answers, and what comes next. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.case import Record, State
from models.features.gatherings.answers import Answer, read_answer
from models.ids import MemberId, RecordId
from sync.overview import CIRCLE_OF, Entry, Reader, as_list, order_key

DAY = 86_400_000
AHEAD = 60 * DAY
"""How far ahead the page looks, in milliseconds."""
LONGEST = 366 * DAY
"""What lasts longer is shown when it begins and in its last year."""
MOST, MOST_SHOWN = 6, 1_000


@dataclass(frozen=True, slots=True)
class Coming:
    """One date of a gathering, as a row of a list. Moments are milliseconds since 1970."""

    record: bytes
    at: int
    until: int
    title: str
    state: str
    second: str

    @property
    def key(self) -> tuple[bytes, int]:
        return self.record, self.at

    @property
    def spoken(self) -> str:
        return ", ".join(filter(None, (self.title, self.second, self.state)))


_DATES = (
    "SELECT f.record, d.at, coalesce(d.until, d.at), f.title, coalesce(f.place, ''), coalesce(f.state, ''),"
    " coalesce((SELECT g.days FROM gathering g WHERE g.order_key = d.order_key), 0)"
    " FROM fact_due d JOIN fact f ON f.order_key = d.order_key WHERE d.what = 'due.gathering.starts'"
    " AND (d.at BETWEEN ?1 AND ?2 OR (d.until BETWEEN ?1 AND ?3 AND d.at < ?1))"  # each side has an index
    " AND d.group_number IN (SELECT value FROM json_each(?4)) ORDER BY d.at, f.order_key LIMIT ?5"
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A date as the store has it. Moments are milliseconds since 1970."""

    record: bytes
    start: int
    end: int
    title: str
    place: str
    state: str
    days: bool


def coming(reader: Reader, lists: Sequence[int], now: int) -> list[Listed]:
    """The next dates of all gatherings."""
    return _listed(reader, lists, now, now + AHEAD, MOST)


def between(reader: Reader, lists: Sequence[int], start: int, end: int) -> list[Listed]:
    """The dates that begin, or go on, between two moments."""
    return _listed(reader, lists, start, end, MOST_SHOWN)


def _listed(reader: Reader, lists: Sequence[int], start: int, end: int, most: int) -> list[Listed]:
    rows = reader.rows(_DATES, (start, end, start + LONGEST, as_list(lists), most))
    return [Listed(bytes(record), start, end, title, place, state, bool(days))
            for record, start, end, title, place, state, days in rows]  # fmt: skip


def all_gatherings(reader: Reader, group_number: int) -> list[tuple[bytes, bytes, int, int, int]]:
    """(id, author, began, changed, edits) of the gatherings that everybody sees."""
    rows = reader.rows(
        "SELECT id, author, created, coalesce(changed, created), edits FROM records WHERE kind = 'gathering'"
        " AND group_number = ? AND edits > 0 AND order_key IN (SELECT order_key FROM fact WHERE group_number = ?)"
        " ORDER BY order_key",
        (group_number, group_number),
    )
    return [(bytes(record), bytes(author), began, changed, edits) for record, author, began, changed, edits in rows]


def begins(reader: Reader, gathering: Entry, now: int) -> tuple[int, bool] | None:
    """When its next date begins, or the last one if none comes any more; and whether it takes whole days."""
    rows = reader.rows(
        "SELECT d.at, coalesce((SELECT g.days FROM gathering g WHERE g.order_key = d.order_key), 0) FROM fact_due d"
        " WHERE d.order_key = ?1 AND d.what = 'due.gathering.starts' ORDER BY d.at < ?2, abs(d.at - ?2) LIMIT 1",
        (gathering.order_key, now),
    )
    return (rows[0][0], bool(rows[0][1])) if rows else None


def taken_from(reader: Reader, group_number: int) -> dict[str, bytes]:
    """Name in a calendar -> the gathering that came of it."""
    rows = reader.rows(
        "SELECT s.uid, r.id FROM gathering_sources s JOIN records r ON r.order_key = s.order_key"
        " WHERE r.group_number = ? ORDER BY r.order_key DESC", (group_number,))
    return {uid: bytes(record) for uid, record in rows}


def as_record(found: tuple[bytes, bytes, int, int, int], state: State) -> Record:
    record, author, began, changed, edits = found
    return Record(RecordId(record), "gathering", MemberId(author), began, changed, edits, state)


def answers(reader: Reader, gathering: bytes) -> dict[str, Answer]:
    """Member, in hexadecimal -> what the member says about a gathering."""
    found: dict[str, dict[str, object]] = {}
    of_it = (
        " FROM attendance a JOIN records r ON r.order_key = a.order_key WHERE r.subject = ? AND r.subject != x''"
        " AND r.kind = 'attendance'"
        f" AND r.circle = {CIRCLE_OF}"
    )
    asked = gathering, order_key(reader, gathering), gathering
    told = reader.rows(f"SELECT a.order_key, a.author, a.answer, a.guests, a.needs, a.agreed {of_it}", asked)
    by_key = {}
    for key, author, *said in sorted(told):
        by_key[key] = found[bytes(author).hex()] = dict(zip(("answer", "guests", "needs", "agreed"), said, strict=True))
    for field in ("dates", "shifts"):
        listed = reader.rows(
            f"SELECT l.order_key, l.{field} FROM attendance_{field} l"  # noqa: S608
            f" WHERE l.order_key IN (SELECT a.order_key{of_it})", asked,
        )  # fmt: skip
        for key, item in listed:
            by_key[key][f"{field} {item}"] = True
    return {member: read_answer(state) for member, state in found.items()}
