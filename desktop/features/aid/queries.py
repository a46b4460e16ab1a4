"""What the help board reads from the store beside the record that is shown. Bounded, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from models.case import Record, State
from models.clock import lowest_key
from models.features.aid.ask import DAY
from models.features.aid.suggestions import LATELY, Neighbour, Posted
from models.ids import MemberId, RecordId
from sync.overview import CIRCLE_OF, Reader, as_list, order_key

MOST_POSTED = 100
"""Open asks, or offers, that are looked at: the newest ones."""
_POSTED = (
    "SELECT a.record, a.author, a.side, a.title, a.sort, a.about, a.day, a.until, a.repeats, a.place, a.urgency,"
    " a.language, f.state FROM aid a JOIN fact f ON f.order_key = a.order_key WHERE a.side = ? AND a.state = 'open'"
    " AND a.quiet = 0 AND a.group_number IN (SELECT value FROM json_each(?)) ORDER BY a.order_key DESC LIMIT ?"
)
_HELPED = (
    "SELECT p.member, count(*), max(f.changed >> 16) FROM fact f JOIN fact_person p ON p.order_key = f.order_key"
    " WHERE f.kind = 'aid' AND f.order_key >= ? AND p.part = 'helper' AND f.group_number = ?"
    " AND f.state IN ('confirmed', 'promised', 'overdue', 'done', 'thanked', 'closed') GROUP BY p.member"
)
_TURNS = (
    "SELECT c.author, count(*), max(t.turns) FROM aid_claim_turns t JOIN aid_claim c ON c.order_key = t.order_key"
    " WHERE t.group_number = ? AND t.turns BETWEEN ? AND ? GROUP BY c.author"
)


def claims(reader: Reader, ask: bytes) -> list[Record]:
    """Who has said about an ask that they can help, as the rules see it."""
    rows = reader.rows(
        "SELECT r.order_key, r.id, r.author, r.created, coalesce(r.changed, r.created), c.can, c.note, c.agreed"  # noqa: S608
        " FROM records r JOIN aid_claim c ON c.order_key = r.order_key"
        " WHERE r.subject = ? AND r.subject != x'' AND r.kind = 'aid_claim' AND r.edits > 0"
        f" AND r.circle = {CIRCLE_OF}",
        (ask, order_key(reader, ask), ask),
    )
    turns: dict[int, dict[str, object]] = {}
    taken = "SELECT order_key, turns FROM aid_claim_turns WHERE order_key IN (SELECT value FROM json_each(?))"
    for key, day in reader.rows(taken, (as_list(row[0] for row in rows),)):
        turns.setdefault(key, {})[f"turns {day}"] = True
    return [Record(RecordId(bytes(record)), "aid_claim", MemberId(bytes(author)), created, changed, 1,
                   {"can": bool(can), "note": note, "agreed": agreed or "", **turns.get(key, {})}, ask)
            for key, record, author, created, changed, can, note, agreed in rows]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach somebody, as a private circle knows it."""

    member: bytes
    reach: str
    list_number: int
    """The number of the circle's list."""


def contacts(reader: Reader, ask: bytes, lists: Sequence[int]) -> list[Contact]:
    """The contacts about an ask that this computer may read."""
    rows = reader.rows(
        "SELECT c.author, c.reach, c.group_number FROM records r JOIN aid_contact c ON c.order_key = r.order_key"
        " WHERE r.subject = ? AND r.subject != x'' AND r.kind = 'aid_contact' AND r.edits > 0 AND c.reach > ''"
        " AND c.group_number IN (SELECT value FROM json_each(?)) ORDER BY c.order_key",
        (ask, as_list(lists)),
    )
    return [Contact(bytes(author), reach, number) for author, reach, number in rows]


def posted(reader: Reader, lists: Sequence[int], side: str) -> list[Posted]:
    """The newest open asks, or offers."""
    names = ("side", "title", "sort", "about", "day", "until", "repeats", "place", "urgency", "language", "shown")
    rows = reader.rows(_POSTED, (side, as_list(lists), MOST_POSTED))
    return [Posted(bytes(record), MemberId(bytes(author)), _state(names, rest)) for record, author, *rest in rows]


def _state(names: Sequence[str], values: Sequence[object]) -> State:
    return {name: value for name, value in zip(names, values, strict=True) if value not in (None, "")}


def neighbours(reader: Reader, group_number: int, now: int) -> list[Neighbour]:
    """Everybody in the group. `now`: milliseconds since 1970."""
    helped = _helped(reader, group_number, now)
    rows = reader.rows(
        "SELECT m.member, p.skills, p.languages FROM members m"
        " LEFT JOIN person p ON p.member = m.member AND p.group_number = m.group_number WHERE m.group_number = ?",
        (group_number,),
    )
    return [Neighbour(MemberId(bytes(member)), skills or "", languages or "", *helped.get(bytes(member), (0, 0)))
            for member, skills, languages in rows]  # fmt: skip


def _helped(reader: Reader, group_number: int, now: int) -> dict[bytes, tuple[int, int]]:
    """Member -> how often and when last, lately: asks that began lately, and days of what comes again."""
    found = {bytes(member): (int(count), int(last))
             for member, count, last in reader.rows(_HELPED, (lowest_key(now - 2 * LATELY), group_number))
             if last >= now - LATELY}  # fmt: skip
    for member, count, last in reader.rows(_TURNS, (group_number, _day(now - LATELY), _day(now))):
        before = found.get(bytes(member), (0, 0))
        found[bytes(member)] = before[0] + count, max(before[1], _moment(last))
    return found


def _day(moment: int) -> str:
    return datetime.fromtimestamp(moment / 1000, UTC).date().isoformat()


def _moment(day: str) -> int:
    return (date.fromisoformat(day) - date(1970, 1, 1)).days * DAY


def stewards(reader: Reader, group_number: int, power: str) -> list[bytes]:
    """Who holds this power, or all of them."""
    rows = reader.rows(
        "SELECT member FROM members m WHERE group_number = ?"
        " AND EXISTS (SELECT 1 FROM json_each(coalesce(m.powers, '[]')) WHERE value IN ('*', ?))",
        (group_number, power),
    )
    return [bytes(member) for (member,) in rows]
