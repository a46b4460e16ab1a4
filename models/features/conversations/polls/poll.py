"""Polls: the author of a message asks those who read it to choose among answers.

A poll is a common record about its message, begun by the message's author. The question stays as it was asked; whoever
wants another one takes the message back and asks anew. Others add answers where the author allowed it. The author
closes the poll, or its moment comes, and then the keepers' computers do. Whoever closes it writes down the votes that
count (`counting`).

It is taken back with its message, and hidden with it.
"""

from collections.abc import Iterable, Mapping, Sequence

from models import ids, rules
from models.case import ANY_CIRCLE, Case, Record
from models.clock import milliseconds
from models.declared import columns, declared, tables
from models.declared import rows as declared_rows
from models.errors import Refused
from models.feature import Row, Table
from models.features.conversations.moderation import hiding, posting
from models.features.conversations.polls import vote
from models.features.conversations.polls.answers import LEAST, MOST, Answers, Chosen, keyed, names, said
from models.features.conversations.polls.counting import entry
from models.features.conversations.polls.facts import facts, told
from models.fields import Entries, Flag, Line, Moment, People, Person, Ref
from models.ids import RecordId
from models.names import small
from models.rules import ANYONE, NOT_ALLOWED, Adding, Change, Fields, Rules, power

KIND, MESSAGE = vote.POLL_KIND, "message"
REDACT = "messages.redact"
QUESTION = 300
"""Most code points of a question."""
COUNTED = 150
"""Most votes that one edit writes down: many more would not fit."""
LONGEST = 366 * 86_400_000
"""Most milliseconds for which a poll that closes at a moment is open."""
GONE = Refused("poll.gone")
FIELDS: Fields = {
    "question": Line(limit=QUESTION, searched=False), "by": Person(), "channel": Ref(), "answers": Answers(),
    "several": Flag(), "others": Flag(), "asks": Flag(), "closes": Moment(),
    "counted": Entries(
        parts={"who": Person(required=True), "chosen": Chosen(required=True), "at": Moment(required=True)}, most=5_000),
    "ended": Flag(), "ended_by": Person(), "withdrawn": Flag(), "hidden": People(),
}  # fmt: skip
"""`several`: may one choose several answers? `others`: may others add answers? `asks`: does it wait on Home of
everybody who has not voted? `hidden`: the moderators who hide it. The question is searched with its message."""
_ASKED = {"question", "by", "channel", "answers"}
_ASKED_MAY = {*_ASKED, "several", "others", "asks", "closes"}
_CLOSING = {"counted", "ended", "ended_by"}
_WITHDRAWAL = {"question", "withdrawn"}


def check(case: Case) -> Refused | None:
    change = rules.reading(KIND, FIELDS, case.edit.ops)
    if isinstance(change, Refused):
        return change
    before, touched = case.before, change.touched
    if before is None or not before.edits:
        return _check_asked(case, change)
    if not case.edit.ops:  # it only joins heads
        return None
    if touched == {"hidden"}:
        return _check_hidden(case, before, change)
    if before.state.get("withdrawn"):
        return GONE
    if touched - {"answers"} == _WITHDRAWAL:
        return _check_withdrawn(case, before)
    if before.state.get("ended"):
        return vote.CLOSED
    if touched == {"answers"}:
        return _check_added(case, before, change)
    return _check_closed(case, before, change) if touched <= _CLOSING else NOT_ALLOWED


def _check_asked(case: Case, change: Change) -> Refused | None:
    """The author of the message asks, in the circle of the message."""
    message, values = case.seen.get(RecordId(case.edit.subject)), change.values
    if message is None or message.kind != MESSAGE or len(case.seen) != 1 or not _ASKED <= change.touched <= _ASKED_MAY:
        return NOT_ALLOWED
    if message.author != case.author.member or values["by"] != case.author.member.hex():
        return NOT_ALLOWED
    lives = ids.lives_in(case.circle.id, message.id, message.kind, message.author)
    if not lives or values["channel"] != message.state.get("channel"):
        return NOT_ALLOWED
    return bad_question(values) or bad_answers(case.after.state, change.items["answers"]) or bad_end(
        values, milliseconds(case.edit.at))  # fmt: skip


def bad_question(values: Mapping[str, object]) -> Refused | None:
    return None if values["question"] else Refused("field.empty", field=f"{KIND}.question")


def bad_answers(state: Mapping[str, object], added: Mapping[str, bool]) -> Refused | None:
    """Why a poll may not begin with these answers."""
    lines = [said(item) for item in added]
    if not all(added.values()):
        return NOT_ALLOWED
    if not LEAST <= len(lines) <= MOST:
        return Refused("poll.answers", least=LEAST, most=MOST)
    return Refused("poll.same_answer") if _repeated(lines) or len(keyed(state)) != len(lines) else None


def _repeated(lines: Sequence[str]) -> bool:
    return len({small(line) for line in lines}) < len(lines)


def bad_end(values: Mapping[str, object], now: int) -> Refused | None:
    """It closes later than now, and what asks everybody closes some day."""
    closes = values.get("closes")
    if not isinstance(closes, int):
        return Refused("poll.asks_until") if values.get("asks") else None
    return None if now < closes <= now + LONGEST else Refused("poll.bad_end", days=LONGEST // 86_400_000)


def _check_added(case: Case, before: Record, change: Change) -> Refused | None:
    """One answer more, by whom nobody has paused there."""
    added, channel = change.items["answers"], str(before.state.get("channel"))
    if len(added) != 1 or not all(added.values()) or any(each.kind != posting.KIND for each in case.seen.values()):
        return NOT_ALLOWED
    if not before.state.get("others"):
        return Refused("poll.fixed")
    if is_over(before, milliseconds(case.edit.at)):
        return vote.CLOSED
    if names(before.state, said(next(iter(added)))):
        return Refused("poll.same_answer")
    return posting.refused(case, channel)


def is_over(poll: Record, now: int) -> bool:
    """Has its moment passed?"""
    closes = poll.state.get("closes")
    return closes is not None and now >= closes


def _check_hidden(case: Case, before: Record, change: Change) -> Refused | None:
    added = [who for who, is_added in change.items["hidden"].items() if is_added]
    if case.seen or added not in ([], [case.author.member.hex()]):
        return NOT_ALLOWED
    return hiding.MAY.refusal(case.author, before)


def _check_withdrawn(case: Case, before: Record) -> Refused | None:
    state = case.after.state
    if case.seen or state.get("question") or state.get("withdrawn") is not True or keyed(state):
        return NOT_ALLOWED
    return None if before.state.get("by") == case.author.member.hex() else power(REDACT).refusal(case.author, before)


def _check_closed(case: Case, before: Record, change: Change) -> Refused | None:
    """Whoever closes a poll sees all votes that they write down, and writes down all that they see."""
    votes = [each for each in case.seen.values() if each.kind == vote.KIND]
    if any(each.subject != before.id for each in votes):
        return NOT_ALLOWED
    seen = dict(entry(each) for each in votes if each.state.get("chosen"))
    there = rules.entries(before.state, "counted")
    if change.entries.get("counted", {}) != {nonce: parts for nonce, parts in seen.items() if nonce not in there}:
        return NOT_ALLOWED
    values = change.values
    if values and (values.get("ended") is not True or values.get("ended_by") != case.author.member.hex()):
        return NOT_ALLOWED
    if before.state.get("by") == case.author.member.hex():
        return None
    closes = before.state.get("closes")
    return Refused("poll.not_yours") if closes is None else case.not_before(closes)


LISTS = tables(KIND, FIELDS)[1:]
TABLE = Table(
    KIND, {"author": bytes, "created": int, **columns(FIELDS), "message": bytes},
    indexes=(("message",), ("record",)),
)  # fmt: skip
TABLES: Iterable[Table] = (TABLE, *LISTS, vote.TABLE)


def rows(record: Record) -> Mapping[str, Sequence[Row]]:
    found = dict(declared_rows(KIND, FIELDS, record))
    return {**found, KIND: [{**each, "message": record.subject} for each in found[KIND]]}


def words(record: Record) -> str:
    """The answers; the question is found with its message."""
    state = record.state
    return "" if state.get("withdrawn") or rules.items(state, "hidden") else "\n".join(keyed(state).values())


POLL = declared(
    KIND, Rules(FIELDS, change=ANYONE, adding={"counted": Adding(ANYONE)}, also=check), begins="common",
    sees=(MESSAGE, vote.KIND, posting.KIND), max_sees=COUNTED, circles=ANY_CIRCLE, waits=True, rows=rows, words=words,
    facts=facts, activity=told, hears=(vote.KIND,), called="polls",
)  # fmt: skip
