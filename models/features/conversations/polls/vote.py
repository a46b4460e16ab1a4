"""A vote in a poll: a personal record about the poll, which its author changes and takes back until the poll closes.

It sees the poll, so that everybody judges it by what its author knew: which answers there were, and whether the poll
had closed. When the poll closes at a moment, a vote is cast before it by its author's own clock.
"""

from collections.abc import Mapping, Sequence

from models.case import ANY_CIRCLE, Case, Record
from models.clock import milliseconds
from models.declared import declared
from models.errors import Refused
from models.feature import Row, Table
from models.features.conversations.polls.answers import Chosen, chosen, keyed
from models.ids import RecordId
from models.rules import NOT_ALLOWED, Fields, Rules, items

KIND, POLL_KIND = "poll_vote", "poll"
CLOSED = Refused("poll.closed")
FIELDS: Fields = {"chosen": Chosen()}
TABLE = Table(KIND, {"poll": bytes, "author": bytes, "chosen": str, "at": int}, indexes=(("poll",),))
"""`at` is in milliseconds since 1970."""


def check(case: Case) -> Refused | None:
    poll = case.seen.get(RecordId(case.edit.subject))
    if poll is None or poll.kind != POLL_KIND or len(case.seen) != 1:
        return NOT_ALLOWED
    picked = chosen(case.after.state.get("chosen"))
    return refused(poll, picked, milliseconds(case.edit.at))


def refused(poll: Record, picked: Sequence[str], now: int) -> Refused | None:
    """Why nobody may choose these answers in the poll at this moment (milliseconds since 1970)."""
    state = poll.state
    if state.get("withdrawn") or items(state, "hidden"):
        return Refused("poll.gone")
    if state.get("ended") or (state.get("closes") is not None and now >= state["closes"]):
        return CLOSED
    if not set(picked) <= keyed(state).keys():
        return Refused("poll.no_answer")
    return Refused("poll.only_one") if len(picked) > 1 and not state.get("several") else None


def rows(record: Record) -> Mapping[str, Sequence[Row]]:
    return {KIND: [{"poll": record.subject, "author": record.author, "chosen": record.state.get("chosen", ""),
                    "at": milliseconds(record.changed)}]}  # fmt: skip


VOTE = declared(
    KIND, Rules(FIELDS, whole=True, also=check), begins="personal", sees=(POLL_KIND,), max_sees=1, circles=ANY_CIRCLE,
    rows=rows, called="votes in polls",
)  # fmt: skip
