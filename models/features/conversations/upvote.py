"""Votes for posts and answers: each member gives one, or takes it back. There are no votes against anything.

A personal record for each member and message. Only how many there are is shown, and who gave one on request.
"""

from collections.abc import Mapping, Sequence

from models.case import ANY_CIRCLE, Record
from models.declared import declared
from models.feature import Row, Table
from models.fields import Flag
from models.rules import Fields, Rules

SIGN = "▲"
FIELDS: Fields = {"up": Flag()}
TABLE = Table("upvote", {"message": bytes, "author": bytes, "up": int}, indexes=(("message", "up"),))


def rows(record: Record) -> Mapping[str, Sequence[Row]]:
    up = int(bool(record.state.get("up")))
    return {TABLE.name: [{"message": record.subject, "author": record.author, "up": up}]}


UPVOTE = declared(
    "upvote", Rules(FIELDS, whole=True), begins="personal", circles=ANY_CIRCLE, rows=rows, called="votes for posts",
)  # fmt: skip
