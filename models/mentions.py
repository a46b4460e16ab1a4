"""Mentions in a text: which of its letters name a member, the holders of a role, or everybody who reads it.

A mention holds an id and not a name, so it follows a later change of the name. Its letters in the text are what the
author saw: a program that knows no mentions, an archive and a search show them as they are.
"""

import re
from collections.abc import Iterable

from msgspec import Struct

from models import ids

_ITEM = re.compile(r"(0|[1-9][0-9]{0,4}) ([1-9][0-9]{0,2}) (member|role|everyone)(?: (.+))?\Z", re.ASCII)


class Mention(Struct, frozen=True, order=True):
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
    return mention if mention.item == item and _names(kind, who) else None


def _names(kind: str, who: str) -> bool:
    if kind == "role":
        from models.text import is_name  # takes some time to import, and few messages mention a role

        return is_name(who)
    return ids.is_short_hex(who) if kind == "member" else not who


def stand(said: str, there: Iterable[Mention]) -> bool:
    """Does each begin with `@`, end within the text, and leave the others' letters alone? They come in their order."""
    end = 0
    for mention in there:
        if mention.start < end or said[mention.start : mention.start + 1] != "@":
            return False
        end = mention.start + mention.length
        if mention.length < 2 or end > len(said) or "\n" in said[mention.start : end]:
            return False
    return True
