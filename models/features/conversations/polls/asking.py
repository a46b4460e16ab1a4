"""What people do with polls. Each intent returns no drafts if nothing changes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import wraps
from typing import Any

from msgspec.structs import replace

from models import text as texts
from models.declared import Given, known, stated
from models.edit import Delete, Operation, Put
from models.errors import Refused
from models.feature import Context, Draft, Intent, Record
from models.features.conversations import message as messages
from models.features.conversations import talk
from models.features.conversations.moderation import acts, posting
from models.features.conversations.moderation import appeal as appeals
from models.features.conversations.polls import vote
from models.features.conversations.polls.answers import ALL, Answers, item, keyed, said
from models.features.conversations.polls.counting import entry
from models.features.conversations.polls.poll import (
    COUNTED,
    FIELDS,
    GONE,
    KIND,
    POLL,
    bad_answers,
    bad_end,
    is_over,
)
from models.fields import Cell, Invalid
from models.ids import RecordId
from models.names import small
from models.rules import items


def ask(
    context: Context, channel: bytes, question: str, answers: str, several: bool = False, others: bool = False,
    asks: bool = False, closes: int | str | None = None, thread: bytes | None = None,
) -> Sequence[Draft]:
    """Ask those who read a channel, or talk about any other record. `answers` are lines. `several`: one may choose
    several; `others`: others may add answers; `asks`: it waits on Home of those who have not voted; `closes`: when it
    closes, in milliseconds since 1970 or as a date and time with zone."""
    given: Given = {"question": question, "several": several, "others": others, "asks": asks, "closes": closes}
    values = {name: _clean(name, value) for name, value in given.items()}
    if not values["question"]:
        raise Refused("field.empty", field=f"{KIND}.question")
    lines = dict.fromkeys(_items(answers), True)
    state = {f"answers {each}": True for each in lines}
    if refused := bad_answers(state, lines) or bad_end(values, _now(context)):
        raise refused
    drafts = talk.say(context, channel, str(values["question"]), thread=thread)
    message, circle = drafts[0].record, drafts[0].circle
    written = {name: value for name, value in values.items() if value not in (None, False)}
    ops = (
        *(Put((name,), value) for name, value in written.items()), Put(("by",), context.me.member.hex()),
        Put(("channel",), channel.hex()), *(Put((key,), True) for key in sorted(state)),
    )  # fmt: skip
    record = context.common_record(KIND, message, circle)
    return [*drafts, Draft(record, KIND, ops, circle, (message,), message)]


def choose(context: Context, poll: bytes, answers: str = "") -> Sequence[Draft]:
    """Vote: `answers` are lines, each an answer as it reads; none takes the vote back."""
    found = _open(context, poll)
    there = {small(line): key for key, line in keyed(found.state).items()}
    lines = [small(texts.clean_line(line)) for line in answers.split("\n") if texts.is_visible(line)]
    if not set(lines) <= there.keys():
        raise Refused("poll.no_answer")
    picked = sorted({there[line] for line in lines})
    if refused := vote.refused(found, picked, _now(context)):
        raise refused
    return stated(context, vote.VOTE, {"chosen": " ".join(picked)}, found.id, sees=(found.id,))


def add_answer(context: Context, poll: bytes, answer: str) -> Sequence[Draft]:
    """Add an answer to a poll that allows it."""
    found = _open(context, poll)
    there = items(found.state, "answers")
    if not found.state.get("others"):
        raise Refused("poll.fixed")
    if is_over(found, _now(context)) or found.state.get("ended"):
        raise vote.CLOSED
    if len(there) >= ALL:
        raise Refused("field.too_many", field=f"{KIND}.answers", limit=ALL)
    added = [said(each) for each in _items(answer)]
    if len(added) != 1:
        raise Refused("field.empty", field=f"{KIND}.answers")
    if small(added[0]) in {small(said(each)) for each in there}:
        raise Refused("poll.same_answer")
    number = max((int(each[:2]) for each in there), default=0) + 1
    circle = context.circle_of(found.id)
    channel = RecordId(bytes.fromhex(str(found.state["channel"])))
    limits = tuple(_pauses(context, channel))
    ops = (Put((f"answers {item(number, added[0])}",), True),)
    return [Draft(found.id, KIND, ops, circle, limits, found.subject)]


def _pauses(context: Context, channel: RecordId) -> Iterator[RecordId]:
    """The records that pause this member there."""
    circle = context.circle_of(channel)
    limits = (context.common_record(posting.KIND, channel, circle), context.common_record(posting.KIND))
    for each in dict.fromkeys(limits):
        found = context.read(each)
        if found is not None and posting.pauses_of(found.state, context.me.member):
            yield each


def close(context: Context, poll: bytes) -> Sequence[Draft]:
    """Close a poll of mine: what is here now is the result."""
    found = known(context, POLL, poll)
    if found.state.get("withdrawn"):
        raise GONE
    if found.state.get("ended"):
        return []
    if found.state.get("by") != context.me.member.hex():
        raise Refused("poll.not_yours")
    return _closing(context, found)


def count(context: Context, record: bytes) -> Sequence[Draft]:
    """The chore of a poll: write down the votes that count, once `closes` has passed."""
    found = known(context, POLL, record)
    closes = found.state.get("closes")
    if closes is None or found.state.get("ended") or found.state.get("withdrawn"):
        return []
    return context.not_before(closes, _closing(context, found))


def _closing(context: Context, poll: Record) -> list[Draft]:
    votes = [each for each in context.about(poll.id, vote.KIND) if each.state.get("chosen")]
    slices = [votes[start : start + COUNTED] for start in range(0, len(votes), COUNTED)] or [[]]
    circle = context.circle_of(poll.id)
    drafts = [
        Draft(poll.id, KIND, tuple(_written_down(each)), circle, tuple(seen.id for seen in each), poll.subject)
        for each in slices
    ]
    ends: tuple[Operation, ...] = (Put(("ended",), True), Put(("ended_by",), context.me.member.hex()))
    return [*drafts[:-1], replace(drafts[-1], ops=(*drafts[-1].ops, *ends))]


def _written_down(votes: Sequence[Record]) -> Iterator[Operation]:
    for each in votes:
        nonce, parts = entry(each)
        yield from (Put((f"counted {nonce} {part}",), value) for part, value in parts.items())


def redact(context: Context, message: bytes) -> Sequence[Draft]:
    """Take a message back, with its poll."""
    drafts, poll = talk.redact(context, message), _of(context, message)
    if poll is None or poll.state.get("withdrawn"):
        return drafts
    gone = (Delete((f"answers {each}",)) for each in items(poll.state, "answers"))
    ops: tuple[Operation, ...] = (Put(("question",), ""), Put(("withdrawn",), True), *gone)
    return [*drafts, Draft(poll.id, KIND, ops, context.circle_of(poll.id), subject=poll.subject)]


def _hiding(intent: Callable[..., Sequence[Draft]], *, hides: bool) -> Intent:
    """Hide the poll with its message, or show both again."""

    @wraps(intent)
    def carried(context: Context, /, **given: Any) -> Sequence[Draft]:
        drafts, poll = intent(context, **given), _of(context, given["message"])
        return [*drafts, *_turned(context, poll, hides=hides)] if drafts and poll is not None else drafts

    return carried


def _turned(context: Context, poll: Record, *, hides: bool) -> Iterator[Draft]:
    """The poll is hidden by me, or shown again."""
    me = f"hidden {context.me.member.hex()}"
    ops: tuple[Operation, ...] = (Put((me,), True),) if hides else tuple(
        Delete((f"hidden {each}",)) for each in items(poll.state, "hidden"))  # fmt: skip
    if ops and not (hides and me in poll.state):
        yield Draft(poll.id, KIND, ops, context.circle_of(poll.id), subject=poll.subject)


def lift(context: Context, appeal: bytes, answer: str = "") -> Sequence[Draft]:
    """Answer an appeal: what was done ends. A message that is shown again has its poll again."""
    drafts = acts.lift(context, appeal, answer)
    poll = _of(context, bytes.fromhex(str(known(context, appeals.APPEAL, appeal).state["about"])))
    return [*drafts, *_turned(context, poll, hides=False)] if poll is not None else drafts


def edit(
    context: Context, message: bytes, text: str, title: str | None = None, mentions: str = ""
) -> Sequence[Draft]:
    """Change the text of a message. The question of a poll stays as it was asked."""
    if _of(context, message) is not None:
        raise Refused("poll.question_stays")
    return talk.edit(context, message, text, title, mentions)


def _of(context: Context, message: bytes) -> Record | None:
    """The poll that hangs on a message."""
    found = context.read(context.common_record(KIND, message, context.circle_of(RecordId(message))))
    return found if found is not None and found.state.get("by") else None


def _open(context: Context, poll: bytes) -> Record:
    """A poll, in a channel that is open or has not arrived here. Raises Refused."""
    found = known(context, POLL, poll)
    if found.state.get("withdrawn") or items(found.state, "hidden"):
        raise GONE
    place = context.read(RecordId(bytes.fromhex(str(found.state["channel"]))))
    if place is not None and (refused := messages.closed(place)):
        raise refused
    return found


def _items(answers: str) -> list[str]:
    try:
        return sorted(Answers().items(answers))
    except Invalid as error:
        raise error.refused(KIND, "answers") from None


def _clean(name: str, value: Cell) -> Any:
    try:
        return FIELDS[name].clean(value)
    except Invalid as error:
        raise error.refused(KIND, name) from None


def _now(context: Context) -> int:
    """By this computer's clock, in milliseconds since 1970."""
    return int.from_bytes(context.nonce()[:6], "big")


INTENTS: Mapping[str, Intent] = {
    "poll": ask, "vote": choose, "add_answer": add_answer, "close_poll": close, "count_poll": count,
    "edit": edit, "redact": redact, "hide": _hiding(acts.hide, hides=True),
    "unhide": _hiding(acts.unhide, hides=False), "lift": lift,
}  # fmt: skip
"""The intents of messages from `edit` on replace those of conversations: they also care for the poll of a message."""
