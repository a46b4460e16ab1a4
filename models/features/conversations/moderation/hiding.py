"""Messages that a moderator hides, with a reason that everybody reads; whoever may hide may show them again.

What hides a message is an entry of the message itself. Showing it again ends the entries that its author knew: a
message that somebody else hid meanwhile stays hidden.
"""

from collections.abc import Mapping, Sequence

from models.case import Case, State
from models.edit import Scalar
from models.errors import Refused
from models.facts import Activity, activity
from models.feature import Row, Table
from models.fields import Entries, Line, Person
from models.rules import NOT_ALLOWED, Adding, Fields, Rules, entries, power

POWER = "messages.moderate"
"""The power to hide what others wrote, to slow a channel and to pause somebody."""
REASON = 300
"""Most code points of the reason for what a moderator does."""
MOST = 50
"""How often one message can be hidden."""
NAME = "hidings"
FIELD = Entries(
    parts={
        "by": Person(required=True),
        "reason": Line(limit=REASON, required=True, searched=False),
        "ended_by": Person(),
        "ended_why": Line(limit=REASON, searched=False),
    },
    most=MOST,
)
FIELDS: Fields = {NAME: FIELD}
MAY = power(POWER)
ACTS = Table(
    "moderation_act",
    {"act": str, "nonce": str, "about": bytes, "whom": bytes, "by": bytes, "until": int, "seconds": int,
     "reason": str, "ended_by": bytes, "ended_why": str},
    indexes=(("order_key",), ("about",), ("act",)), single=False,
)  # fmt: skip
"""What moderators did, one row each: `act` is hide, slow or pause, `about` the message or the channel; empty where
somebody is paused in the whole group."""


def truly_signed(case: Case, name: str) -> bool:
    """Does everything that this edit adds to a list of acts name its author as who did it?"""
    before, after = entries(case.before.state if case.before else {}, name), entries(case.after.state, name)
    me = case.author.member.hex()
    for nonce, now in after.items():
        was = before.get(nonce, {})
        new = {part: value for part, value in now.items() if part not in was}
        if any(new.get(part, me) != me for part in ("by", "ended_by")) or ("ended_why" in new) > ("ended_by" in new):
            return False
    return True


def check(case: Case) -> Refused | None:
    before = case.before.state if case.before else {}
    begins = entries(case.after.state, NAME).keys() - entries(before, NAME).keys()
    if not truly_signed(case, NAME) or len(begins) > 1:
        return NOT_ALLOWED
    if begins and before.get("redacted") is True:
        return Refused("message.redacted")
    return Refused("message.hidden") if begins and standing(before) else None


RULES = Rules(FIELDS, adding={NAME: Adding(MAY, {"ended_by": MAY, "ended_why": MAY})}, also=check)
"""The rules for edits of a message that do nothing but hide it or show it again."""


def in_force(state: State, name: str) -> dict[str, dict[str, Scalar]]:
    """Nonce -> parts of the acts of a list that nobody has ended."""
    return {nonce: parts for nonce, parts in entries(state, name).items() if "by" in parts and "ended_by" not in parts}


def standing(state: State) -> dict[str, dict[str, Scalar]]:
    """What hides a message now; where two moderators hid it apart, more than one entry."""
    return in_force(state, NAME) if any(key.startswith(NAME) for key in state) else {}


def rows(about: bytes, act: str, found: Mapping[str, Mapping[str, Scalar]], whom: bytes = b"") -> Sequence[Row]:
    """The rows of some acts about a message or a channel."""
    return [
        {
            "act": act, "nonce": nonce, "about": about, "whom": _member(parts.get("whom")) or whom,
            "by": _member(parts["by"]), "until": _number(parts.get("until")), "seconds": _number(parts.get("seconds")),
            "reason": str(parts.get("reason", "")), "ended_by": _member(parts.get("ended_by")),
            "ended_why": str(parts.get("ended_why", "")),
        }
        for nonce, parts in found.items() if "by" in parts
    ]  # fmt: skip


def _member(value: Scalar) -> bytes | None:
    return bytes.fromhex(value) if isinstance(value, str) else None


def _number(value: Scalar) -> int | None:
    return value if type(value) is int else None


def told(case: Case) -> Activity | None:
    """What the log says of an edit of a message: that it was hidden, or is shown again."""
    if case.before is None:
        return None
    before, after = entries(case.before.state, NAME), entries(case.after.state, NAME)
    for nonce, parts in after.items():
        was = before.get(nonce, {})
        if "by" in parts and "by" not in was:
            return activity("activity.message.hidden", case.before.author.hex(), str(parts["reason"]), moderates=True)
        if "ended_by" in parts and "ended_by" not in was:
            said = str(parts.get("ended_why", ""))
            return activity("activity.message.shown", case.before.author.hex(), said, moderates=True)
    return None
