"""Mentions in a message: which letters of its text name a member, the holders of a role, or everybody who reads it.

A mention holds an id and not a name, so it follows a later change of the name. Its letters in the text are what the
author saw: a program that knows no mentions, an archive and a search show them as they are.

Private circles cannot be mentioned: the message would tell others that a circle exists. In a circle's own channel
*everyone* means the circle.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from models import ids, text
from models.case import Author, State
from models.errors import Refused
from models.fields import Cell, Invalid, Many
from models.fields.field import string
from models.rules import items

EVERYONE = "messages.everyone"
"""The power to mention everybody in the group at once."""
MOST = 20
_ITEM = re.compile(r"(0|[1-9][0-9]{0,4}) ([1-9][0-9]{0,2}) (member|role|everyone)(?: (.+))?\Z", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """`start` and `length` count code points of the text; the first of them is `@`. `who` is a member's id in
    hexadecimal, the name of a role, or empty."""

    start: int
    length: int
    kind: str
    """`member`, `role` or `everyone`."""
    who: str = ""

    @property
    def item(self) -> str:
        return f"{self.start} {self.length} {self.kind} {self.who}".rstrip(" ")


def read(item: str) -> Mention | None:
    """The mention that a value says, or None if it says none."""
    if (found := _ITEM.match(item)) is None:
        return None
    start, length, kind, who = found.groups(default="")
    mention = Mention(int(start), int(length), kind, who)
    good = {"member": ids.is_short_hex(who), "role": text.is_name(who), "everyone": not who}[kind]
    return mention if good and mention.item == item else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions(Many):
    """Values are written with a line for each, as `Mention.item` has them."""

    most: int = MOST
    bad: ClassVar[str] = "message.bad_mention"

    def items(self, raw: Cell) -> frozenset[str]:
        lines = frozenset(string(raw or "").splitlines())
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
    said = str(after.get("text", ""))
    there = found(after)
    if len(there) > MOST:
        return Refused("message.too_many_mentions", limit=MOST)
    if not _stand(said, there):
        return Refused("message.bad_mention")
    everyone = any(added and (mention := read(item)) and mention.kind == "everyone" for item, added in changed.items())
    if everyone and not in_circle and not author.may(EVERYONE):
        return Refused("message.not_everyone")
    return None


def _stand(said: str, there: Iterable[Mention]) -> bool:
    """Does each begin with `@`, end within the text, and leave the others' letters alone?"""
    end = 0
    for mention in there:
        if mention.start < end or said[mention.start : mention.start + 1] != "@":
            return False
        end = mention.start + mention.length
        if mention.length < 2 or end > len(said) or "\n" in said[mention.start : end]:
            return False
    return True
