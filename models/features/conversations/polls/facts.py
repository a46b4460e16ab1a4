"""What everybody's lists know of a poll, and what its edits did."""

from collections.abc import Iterator

from models.case import Case, Record
from models.clock import milliseconds
from models.facts import About, Activity, Due, Facts, Need, Whom, activity
from models.features.conversations.polls.counting import counted
from models.ids import RecordId
from models.rules import items, member

HOUR = 3_600_000
SOON = 3 * HOUR
"""How long before a poll that asks everybody closes those who have not voted are reminded, in milliseconds."""
COUNT = "conversations.count_poll"


def facts(poll: Record, about: About) -> Facts:
    state = poll.state
    if state.get("withdrawn") or items(state, "hidden") or not state.get("question"):
        return Facts()
    ended = bool(state.get("ended"))
    asker = member(state, "by")
    return Facts(
        str(state["question"]), "ended" if ended else "open", within=RecordId(poll.subject),
        people=((asker, "by"),), links=((RecordId(poll.subject), "poll"),), marks=frozenset({"has:poll"}),
        needs=() if ended else tuple(_needs(poll, about)), dues=() if ended else tuple(_dues(poll, about)),
    )  # fmt: skip


def _rest(poll: Record, about: About) -> Whom:
    """Those who have not voted."""
    return Whom(but=tuple(sorted(counted(poll.state, about["poll_vote"]))))


def _needs(poll: Record, about: About) -> Iterator[Need]:
    if poll.state.get("asks"):
        yield Need(_rest(poll, about), "need.poll.vote", milliseconds(poll.created), poll.state.get("closes"))


def _dues(poll: Record, about: About) -> Iterator[Due]:
    closes = poll.state.get("closes")
    if type(closes) is not int:
        return
    if poll.state.get("asks"):
        soon = max(closes - SOON, (milliseconds(poll.created) + closes) // 2)
        yield Due(soon, "due.poll.closes_soon", _rest(poll, about), only_reminds=True)
    yield Due(closes, "", chore=COUNT, keepers=True)


def told(case: Case) -> Activity | None:
    before, after = case.before, case.after.state
    if before is None or not before.edits:
        return activity("activity.poll.begun")
    if len(items(after, "answers")) > len(items(before.state, "answers")):
        return activity("activity.poll.added")
    if after.get("ended") and not before.state.get("ended"):
        mine = after.get("by") == case.author.member.hex()
        return activity("activity.poll.closed" if mine else "activity.poll.over")
    return None
