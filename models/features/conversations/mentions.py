"""Mentions in a message, and who may mention everybody.

Private circles cannot be mentioned: the message would tell others that a circle exists. In a circle's own channel
*everyone* means the circle.
"""

from collections.abc import Mapping
from typing import ClassVar

from models.case import Author, State
from models.errors import Refused
from models.fields import Cell, Invalid, Many
from models.fields.field import string
from models.mentions import Mention, read, stand
from models.rules import items

EVERYONE = "messages.everyone"
"""The power to mention everybody in the group at once."""
MOST = 20


class Mentions(Many, frozen=True, kw_only=True):
    """Values are written with a line for each, as `Mention.item` has them."""

    most: int = MOST
    bad: ClassVar[str] = "message.bad_mention"

    def items(self, raw: Cell) -> frozenset[str]:
        lines = frozenset(filter(None, string(raw or "").split("\n")))
        if not all(map(self.accepts_item, lines)):
            raise Invalid(self.bad)
        return lines

    def accepts_item(self, item: str) -> bool:
        return read(item) is not None


def found(state: State, field: str = "mentions") -> list[Mention]:
    """The mentions of a message, in the order of its text."""
    return sorted(filter(None, map(read, items(state, field))))


def refused(after: State, changed: Mapping[str, bool], author: Author, *, in_circle: bool) -> Refused | None:
    """Why the text of a message may not have these mentions. `changed` tells of each value whether it is added."""
    there = found(after)
    if not there and not changed:
        return None  # as nearly every message
    said = str(after.get("text", ""))
    if len(there) > MOST:
        return Refused("message.too_many_mentions", limit=MOST)
    if not stand(said, there):
        return Refused("message.bad_mention")
    everyone = any(added and (mention := read(item)) and mention.kind == "everyone" for item, added in changed.items())
    if everyone and not in_circle and not author.may(EVERYONE):
        return Refused("message.not_everyone")
    return None
