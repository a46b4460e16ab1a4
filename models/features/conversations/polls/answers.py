"""The answers of a poll: lines with a number, which gives their order; and which of them somebody chooses."""

import re
from hashlib import sha256
from typing import ClassVar

from models import text
from models.case import State
from models.edit import Scalar
from models.fields import Cell, Invalid, Line, Many
from models.names import small
from models.rules import items

LEAST, MOST = 2, 10
"""How many answers a poll begins with."""
ALL = 20
"""Most answers with those that others add."""
TEXT = 100
"""Most code points of an answer."""
KEY = 16
_ITEM = re.compile(r"[0-9]{2} ", re.ASCII)
_KEYS = re.compile(rf"[0-9a-f]{{{KEY}}}(?: [0-9a-f]{{{KEY}}})*\Z", re.ASCII)


class Answers(Many, frozen=True, kw_only=True):
    """Each is a value of its own, as `01 At the lake`. Two people who add the same one apart add one."""

    most: int = ALL
    searched: bool = True

    bad: ClassVar[str] = "poll.bad_answer"

    def items(self, raw: Cell) -> frozenset[str]:
        """From lines. Raises Invalid."""
        found = [text.clean_line(line) for line in str(raw or "").split("\n")]
        numbered = frozenset(item(place, line) for place, line in enumerate(filter(text.is_visible, found), 1))
        if not all(map(self.accepts_item, numbered)):
            raise Invalid(self.bad, limit=TEXT)
        return numbered

    def accepts_item(self, item: str) -> bool:
        line = said(item)
        return _ITEM.match(item) is not None and text.is_line(line, TEXT) and text.is_visible(line)

    def label(self, item: str, _value: Scalar) -> str:
        return said(item)


class Chosen(Line, frozen=True, kw_only=True):
    """The keys of answers, sorted, with blanks between. People read the answers, never the keys."""

    limit: int = (KEY + 1) * ALL
    searched: bool = False

    def fits(self, value: object) -> bool:
        return isinstance(value, str) and len(value) <= self.limit and _KEYS.match(value) is not None and (
            value.split(" ") == sorted(set(value.split(" "))))  # fmt: skip

    def shown(self, _value: Scalar) -> str:
        return ""


def item(number: int, line: str) -> str:
    """An answer as the record holds it. Numbers have two digits, and those after 99 stay together."""
    return f"{min(number, 99):02} {line}"


def said(item: str) -> str:
    """The answer without its number."""
    return item[3:]


def key(item: str) -> str:
    """Names an answer in votes, so that a vote keeps no words of a poll that is taken back."""
    return sha256(item.encode(errors="replace")).hexdigest()[:KEY]


def keyed(state: State) -> dict[str, str]:
    """Key -> answer, in order."""
    return {key(each): said(each) for each in items(state, "answers")}


def chosen(value: object) -> tuple[str, ...]:
    """The keys of the answers that a vote chooses."""
    return tuple(value.split(" ")) if isinstance(value, str) and value else ()


def names(state: State, line: str) -> bool:
    """Is there already an answer that reads so?"""
    return small(line) in {small(each) for each in keyed(state).values()}
