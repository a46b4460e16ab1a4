"""What is read of the polls that hang on messages. No Qt. Every statement finds its rows through an index."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from desktop.features.conversations.queries import Reader
from models.case import Record
from models.ids import MemberId, RecordId

if TYPE_CHECKING:
    from models.features.conversations.polls.counting import Votes


class ShownAnswer(Struct, frozen=True):
    key: str
    text: str
    names: tuple[str, ...] = ()
    """Who has chosen it."""
    mine: bool = False
    share: float = 0.0
    """Its part of the votes of the answer that has most."""


class ShownPoll(Struct, frozen=True):
    record: bytes
    question: str
    answers: tuple[ShownAnswer, ...]
    voters: int = 0
    several: bool = False
    others: bool = False
    closes: int | None = None
    """Milliseconds since 1970."""
    ended: bool = False
    mine: bool = False
    """Did I ask?"""
    ended_by: str = ""
    """Who closed it before its time; empty where its time came."""
    late: tuple[str, ...] = ()
    """Whose votes came after it had been closed."""
    late_mine: bool = False

    @property
    def chosen(self) -> tuple[ShownAnswer, ...]:
        """What I have chosen."""
        return tuple(each for each in self.answers if each.mine)


def polls_of(
    reader: Reader, messages: Iterable[bytes], me: bytes, names: Mapping[bytes, str], unknown: str
) -> dict[bytes, ShownPoll]:
    """Message -> its poll, of those that have one. `names`: member -> name; who is not there is called `unknown`."""
    rows = reader.rows(
        "SELECT order_key, record, message, question, by, several, others, closes, ended, ended_by FROM poll"
        " WHERE message IN (SELECT unhex(value) FROM json_each(?)) AND question <> '' AND withdrawn = 0",
        (json.dumps([each.hex() for each in messages]),),
    )
    if not rows:
        return {}
    from models.features.conversations.polls import counting  # it imports all features: no poll, no need

    lines = _listed(reader, "SELECT order_key, answers FROM poll_answers", [row[0] for row in rows])
    written = _listed(reader, "SELECT order_key, nonce, who, chosen, at FROM poll_counted", [row[0] for row in rows])
    given = _votes(reader, [bytes(row[1]) for row in rows])
    found = {}
    for key, record, message, question, by, several, others, closes, ended, ended_by in rows:
        state = _state(lines.get(key, []), written.get(key, []), bool(ended))
        votes = given.get(bytes(record), [])
        counted, late = counting.counted(state, votes), counting.late(state, votes)
        called = {who: names.get(who) or unknown for who in (*counted, *late)}
        before_time = closes is None or bytes(ended_by or b"") == bytes(by)
        found[bytes(message)] = ShownPoll(
            bytes(record), question, _answers(state, counted, called, me), len(counted), bool(several), bool(others),
            closes, bool(ended), bytes(by) == me,
            (names.get(bytes(ended_by or b"")) or unknown) if ended and before_time else "",
            tuple(called[who] for who in late), me in late)  # fmt: skip
    return found


def _answers(
    state: Mapping[str, Any], counted: "Votes", called: Mapping[MemberId, str], me: bytes
) -> tuple[ShownAnswer, ...]:
    from models.features.conversations.polls import answers

    lines = answers.keyed(state)
    who = {key: [member for member, picked in counted.items() if key in picked] for key in lines}
    most = max(map(len, who.values()), default=0) or 1
    return tuple(
        ShownAnswer(key, text, tuple(called[each] for each in who[key]), me in who[key], len(who[key]) / most)
        for key, text in lines.items()
    )


def _state(lines: Sequence[tuple[Any, ...]], written: Sequence[tuple[Any, ...]], ended: bool) -> dict[str, Any]:
    """The record of a poll, as far as its votes are counted from it."""
    state: dict[str, Any] = {f"answers {item}": True for (item,) in lines} | {"ended": ended}
    for nonce, who, chosen, at in written:
        state |= {f"counted {nonce} who": bytes(who).hex(), f"counted {nonce} chosen": chosen,
                  f"counted {nonce} at": at}  # fmt: skip
    return state


def _listed(reader: Reader, select: str, keys: Sequence[int]) -> dict[int, list[tuple[Any, ...]]]:
    found: dict[int, list[tuple[Any, ...]]] = {}
    where = " WHERE order_key IN (SELECT value FROM json_each(?))"
    for key, *values in reader.rows(select + where, (json.dumps(list(keys)),)):
        found.setdefault(key, []).append(tuple(values))
    return found


def _votes(reader: Reader, polls: Sequence[bytes]) -> dict[bytes, list[Record]]:
    """Poll -> its votes, in the order in which they were begun."""
    rows = reader.rows(
        "SELECT poll, record, author, chosen FROM poll_vote WHERE poll IN (SELECT unhex(value) FROM json_each(?))"
        " ORDER BY order_key",
        (json.dumps([each.hex() for each in polls]),),
    )
    found: dict[bytes, list[Record]] = {}
    for poll, record, author, chosen in rows:
        vote = Record(RecordId(bytes(record)), "poll_vote", MemberId(bytes(author)), 0, 0, 1, {"chosen": chosen})
        found.setdefault(bytes(poll), []).append(vote)
    return found


def messages_of(reader: Reader, order_keys: Iterable[int]) -> list[bytes]:
    """The messages whose polls, or votes in them, these changed records are."""
    these = json.dumps(list(order_keys))
    rows = reader.rows(
        "SELECT message FROM poll WHERE order_key IN (SELECT value FROM json_each(?1))"
        " UNION SELECT p.message FROM poll_vote v JOIN poll p ON p.record = v.poll"
        " WHERE v.order_key IN (SELECT value FROM json_each(?1))",
        (these,),
    )
    return [bytes(message) for (message,) in rows]
