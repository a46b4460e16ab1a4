"""The messages that a person has saved, and the reminders of them.

A saved message is a personal record in a private circle of that person alone: it reaches that person's devices and
nobody else's. At the moment of a reminder the schedule tells the person, and from then on the message waits on Home.
"""

from collections.abc import Mapping, Sequence

from models.case import Case, Record
from models.declared import Given, columns, declared, rows, stated
from models.errors import Refused
from models.facts import About, Due, Facts, Need, Whom
from models.feature import Context, Draft, Row, Table
from models.fields import Flag, Line, Moment
from models.ids import CircleId, RecordId
from models.rules import Fields, Rules

TITLE = 200
"""Most code points of what stands for the message in reminders."""
FIELDS: Fields = {"kept": Flag(), "title": Line(limit=TITLE, searched=False), "remind": Moment()}


def check(case: Case) -> Refused | None:
    """Nobody else may be there to read it."""
    alone = case.circle.participants == {case.author.member}
    return None if case.circle.kind == "people" and alone else Refused("saved.not_private")


def facts(record: Record, _about: About) -> Facts:
    state, me = record.state, Whom(record.author)
    if not state.get("kept") or not record.subject:
        return Facts()
    title, message, remind = str(state.get("title", "")), RecordId(record.subject), state.get("remind")
    if type(remind) is not int:
        return Facts(title, within=message, links=((message, "saved"),))
    return Facts(
        title, within=message, links=((message, "saved"),),
        needs=(Need(me, "need.saved.look", remind),), dues=(Due(remind, "due.saved.look", me),),
    )  # fmt: skip


def _rows(record: Record) -> Mapping[str, Sequence[Row]]:
    (plain,) = rows("saved", FIELDS, record)["saved"]
    return {"saved": [{**plain, "message": record.subject}]}


SAVED = declared(
    "saved", Rules(FIELDS, whole=True, also=check), begins="personal", circles=("people",), rows=_rows, facts=facts,
    called="saved messages",
)  # fmt: skip
TABLE = Table(
    "saved", {"author": bytes, "created": int, **columns(FIELDS), "message": bytes},
    indexes=(("author", "kept"), ("message",)),
)  # fmt: skip


def save(
    context: Context, message: bytes, circle: bytes, title: str = "", remind: int | None = None
) -> Sequence[Draft]:
    """Save a message in my own `circle`, perhaps with a moment (milliseconds since 1970) at which I am reminded of it.
    `title` stands for the message in the reminder."""
    given: Given = {"kept": True, "title": title, "remind": remind}
    return stated(context, SAVED, given, message, CircleId(circle))


def forget(context: Context, message: bytes, circle: bytes) -> Sequence[Draft]:
    """Save a message no longer."""
    return stated(context, SAVED, {"kept": False, "title": "", "remind": None}, message, CircleId(circle))
