"""People to whom one does not listen: their messages are folded, and nothing of theirs rings or counts.

That is a personal record in a private circle of one's own, as what is saved: it reaches one's devices and nobody else.
"""

from collections.abc import Mapping, Sequence

from models.case import Case, Record
from models.declared import declared, stated
from models.errors import Refused
from models.feature import Context, Draft, Row, Table
from models.fields import Flag
from models.ids import CircleId
from models.rules import Fields, Rules

KIND = "ignored_person"
FIELDS: Fields = {"ignored": Flag()}
TABLE = Table(KIND, {"author": bytes, "member": bytes, "ignored": int}, indexes=(("author", "ignored"), ("member",)))


def check(case: Case) -> Refused | None:
    """Nobody else may be there to read it, and nobody stops listening to themselves."""
    alone = case.circle.kind == "people" and case.circle.participants == {case.author.member}
    if not alone:
        return Refused("ignored.not_private")
    return Refused("ignored.yourself") if case.edit.subject == case.author.member else None


def rows(record: Record) -> Mapping[str, Sequence[Row]]:
    return {KIND: [{"author": record.author, "member": record.subject, "ignored": int(bool(record.state["ignored"]))}]}


IGNORED = declared(
    KIND, Rules(FIELDS, whole=True, also=check), begins="personal", circles=("people",), rows=rows,
    words=lambda _record: "", called="people whom one does not hear",
)  # fmt: skip


def ignore(context: Context, member: bytes, circle: bytes) -> Sequence[Draft]:
    """Do not listen to this member any more, noted in my own `circle`. Nobody learns of it."""
    return stated(context, IGNORED, {"ignored": True}, member, CircleId(circle))


def hear(context: Context, member: bytes, circle: bytes) -> Sequence[Draft]:
    """Listen to this member again."""
    return stated(context, IGNORED, {"ignored": False}, member, CircleId(circle))


INTENTS = {"ignore": ignore, "hear": hear}
