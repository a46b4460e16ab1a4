"""What holds back those who write: a channel is slowed, and somebody is paused in a channel or in the whole group.

One common record for each channel, and one without a subject for the group. A message sees those that concern its
author, so that everybody judges it by what its author knew, and by its author's own clock. Whoever was away and did not
know of a pause has broken nothing: such a message stays, and a moderator may hide it.

In a slowed channel each message goes with a *turn*, a personal record: it says which message its author wrote there
last, and so when.
"""

from collections.abc import Iterable, Mapping, Sequence

from models.case import ANY_CIRCLE, Case, Record, State
from models.clock import milliseconds
from models.declared import declared
from models.errors import Refused
from models.facts import Activity, activity
from models.feature import Row, Table
from models.features.conversations.channel import KIND as CHANNEL
from models.features.conversations.moderation.hiding import ACTS, MAY, REASON, in_force, truly_signed
from models.features.conversations.moderation.hiding import rows as act_rows
from models.fields import Entries, Line, Moment, Number, Person, Ref
from models.ids import MemberId, RecordId
from models.rules import ANYONE, NOT_ALLOWED, Adding, Fields, Rules, entries

KIND, TURN_KIND = "posting", "posting_turn"
LONGEST = 30 * 86_400_000
"""The longest pause in milliseconds. What is to last longer, the group decides."""
LEAST, MOST = 5, 86_400
"""Seconds between the messages of one author in a slowed channel."""
ACTS_MOST = 500
_DONE = {
    "by": Person(required=True),
    "reason": Line(limit=REASON, required=True, searched=False),
    "ended_by": Person(),
    "ended_why": Line(limit=REASON, searched=False),
}
FIELDS: Fields = {
    "slows": Entries(parts={"seconds": Number(least=LEAST, most=MOST, required=True), **_DONE}, most=ACTS_MOST),
    "pauses": Entries(
        parts={"whom": Person(required=True), "until": Moment(required=True), **_DONE}, most=ACTS_MOST
    ),
}
TURN_FIELDS: Fields = {"message": Ref(kind="message", required=True)}
TURNS = Table(TURN_KIND, {"author": bytes, "channel": bytes, "message": bytes}, indexes=(("channel",),))
_ADDING = Adding(MAY, {"ended_by": MAY, "ended_why": MAY})


def check(case: Case) -> Refused | None:
    """An act in a channel sees the channel; in the whole group, people are paused and nothing is slowed."""
    subject = case.edit.subject
    if subject:
        channel = case.seen.get(RecordId(subject))
        if channel is None or channel.kind != CHANNEL or len(case.seen) != 1:
            return NOT_ALLOWED
    elif case.seen or case.circle.kind != "everyone" or entries(case.after.state, "slows"):
        return NOT_ALLOWED
    if not all(truly_signed(case, name) for name in FIELDS):
        return NOT_ALLOWED
    now = milliseconds(case.edit.at)
    known = entries(case.before.state if case.before else {}, "pauses")
    for nonce, pause in entries(case.after.state, "pauses").items():
        if nonce not in known and not now < int(str(pause["until"])) <= now + LONGEST:
            return Refused("posting.bad_end", days=LONGEST // 86_400_000)
    return None


def check_turn(case: Case) -> Refused | None:
    """A turn sees the message of its author in the channel that it is about."""
    message = next(iter(case.seen.values()), None)
    if message is None or len(case.seen) != 1 or message.kind != "message" or message.author != case.author.member:
        return NOT_ALLOWED
    is_named = case.after.state.get("message") == message.id.hex()
    is_there = message.state.get("channel") == case.edit.subject.hex()
    return None if is_named and is_there else NOT_ALLOWED


def pauses_of(state: State, member: MemberId) -> list[Mapping[str, object]]:
    """The pauses of a member that nobody has ended, over or not."""
    return [each for each in in_force(state, "pauses").values() if each.get("whom") == member.hex()]


def seconds(state: State) -> int:
    """How long one waits in a channel between two messages; 0 where it is not slowed."""
    return max((int(str(each["seconds"])) for each in in_force(state, "slows").values()), default=0)


def refused(case: Case, channel: str) -> Refused | None:
    """Why the author of a message may not say it there at that time, as far as the author knew."""
    if not case.seen:
        return None
    now, seen = milliseconds(case.edit.at), [each for each in case.seen.values() if each.kind in (KIND, TURN_KIND)]
    if not all(_concerns(each, case, channel) for each in seen):
        return NOT_ALLOWED
    limits = [each for each in seen if each.kind == KIND]
    ends = [int(str(pause["until"])) for each in limits for pause in pauses_of(each.state, case.author.member)]
    if ends and now < max(ends):
        return Refused("posting.paused")
    wait = max((seconds(each.state) for each in limits), default=0)
    last = max((milliseconds(each.changed) for each in seen if each.kind == TURN_KIND), default=0)
    return Refused("posting.slowed", seconds=wait) if wait and now < last + wait * 1000 else None


def _concerns(record: Record, case: Case, channel: str) -> bool:
    if record.kind == TURN_KIND:
        return record.author == case.author.member and record.subject.hex() == channel
    return record.subject.hex() in ("", channel)


def rows(record: Record) -> Mapping[str, Sequence[Row]]:
    state = record.state
    return {ACTS.name: [
        *act_rows(record.subject, "slow", entries(state, "slows")),
        *act_rows(record.subject, "pause", entries(state, "pauses")),
    ]}  # fmt: skip


def turn_rows(record: Record) -> Mapping[str, Sequence[Row]]:
    message = bytes.fromhex(record.state["message"])
    return {TURN_KIND: [{"author": record.author, "channel": record.subject, "message": message}]}


def told(case: Case) -> Activity | None:
    before = case.before.state if case.before else {}
    ends = [each for name in FIELDS for each in _ended(entries(before, name), entries(case.after.state, name))]
    for name, verb in (("slows", "slowed"), ("pauses", "paused")):
        old = entries(before, name)
        for nonce, parts in entries(case.after.state, name).items():
            if nonce not in old:
                whom = str(parts.get("whom") or "")
                return activity(f"activity.posting.{verb}", whom, str(parts["reason"]), moderates=True)
    for ended in ends:
        verb, whom = "resumed" if "whom" in ended else "freed", str(ended.get("whom") or "")
        return activity(f"activity.posting.{verb}", whom, str(ended.get("ended_why", "")), moderates=True)
    return None


def _ended(before: Mapping[str, State], after: Mapping[str, State]) -> Iterable[State]:
    return (each for nonce, each in after.items() if "ended_by" in each and "ended_by" not in before.get(nonce, {}))


POSTING = declared(
    KIND, Rules(FIELDS, change=ANYONE, adding={"slows": _ADDING, "pauses": _ADDING}, also=check), begins="common",
    sees=(CHANNEL,), circles=ANY_CIRCLE, rows=rows, words=lambda _record: "", activity=told, early=True,
    called="limits of writing",
)  # fmt: skip
TURN = declared(
    TURN_KIND, Rules(TURN_FIELDS, whole=True, also=check_turn), begins="personal", sees=("message",),
    circles=ANY_CIRCLE, rows=turn_rows, words=lambda _record: "", called="turns in slowed channels",
)  # fmt: skip
