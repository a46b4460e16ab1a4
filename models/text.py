"""What a name and a text may consist of. The answers rest on listed code points (`models.characters`), so that they
never change with the version of Python: checks ask, and every device has to decide alike."""

import re

from models.characters import joining
from models.characters.composition import composed

NAME = 80
"""Code points in the name of a person, a channel or a group."""
EMOJI = 10
"""Code points in the longest emoji sequence in use (UTS 51)."""

_WHITE = "\t\n\v\f\r\x1c-\x1f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff"
"""With lone surrogates, which UTF-8 cannot carry; tab and line feed are not here."""
_HIDDEN = (
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff0-\ufffc\U0001107f\U00013430-\U00013455\U00016fe4\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a"
    "\U000e0000-\U000e001f\U000e0080-\U000e0fff"
)
"""Marks and fillers that show nothing or turn what follows around, so two names could look the same."""
_NOBODYS = (
    "\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0003fffe\U0003ffff\U0004fffe\U0004ffff"
    "\U0005fffe\U0005ffff\U0006fffe\U0006ffff\U0007fffe\U0007ffff\U0008fffe\U0008ffff\U0009fffe\U0009ffff\U000afffe"
    "\U000affff\U000bfffe\U000bffff\U000cfffe\U000cffff\U000dfffe\U000dffff\U000efffe-\U0010ffff"
)
"""Private use, which looks alike everywhere (a box), and what is no character."""
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
"""Marks that need a letter to stand on."""

_BREAK = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_EDGES = re.compile(f"^[{_WHITE}]+|[{_WHITE}]+\\Z")
_SPACES = re.compile(f"[{_WHITE}\u2800]+")
_NOT_IN_LINE = re.compile(f"[{_CONTROL}{_HIDDEN}{_NOBODYS}]")
_NOT_IN_TEXT = re.compile(f"[{_CONTROL}]")
_VISIBLE = re.compile(f"[^{_WHITE}{_CONTROL}{_HIDDEN}{_NOBODYS}{_MARKS}{joining.IDLE}\u2800]")


def clean_line(raw: str) -> str:
    """`raw` as one line in composed form, trimmed, each run of white space one blank. Nothing in it is hidden: joiners
    stay only where they show."""
    line = raw
    while (cleaner := _cleaner(line)) != line:
        line = cleaner
    return line


def _cleaner(line: str) -> str:
    shown = _NOT_IN_LINE.sub("", _SPACES.sub(" ", line))
    return _SPACES.sub(" ", joining.without_idle(composed(shown))).strip(" ")


def is_line(value: object, limit: int) -> bool:
    """Whether this is a string of at most `limit` code points that `clean_line` would leave as it is; may be empty."""
    return isinstance(value, str) and len(value) <= limit and _cleaner(value) == value


def is_name(value: object) -> bool:
    """The one rule for the names of groups, people and channels."""
    return is_line(value, NAME) and is_visible(value)


def clean_text(raw: str) -> str:
    """`raw` in composed form with plain line breaks, without control characters and without blank edges."""
    return _EDGES.sub("", composed(_NOT_IN_TEXT.sub("", _BREAK.sub("\n", raw))))


def is_text(value: object, limit: int) -> bool:
    """Whether this is a string of at most `limit` code points without control characters but tab and line feed."""
    return isinstance(value, str) and len(value) <= limit and _NOT_IN_TEXT.search(value) is None


def is_visible(value: object) -> bool:
    """Whether there is anything to see in it."""
    return isinstance(value, str) and _VISIBLE.search(value) is not None


def is_emoji(value: object) -> bool:
    """Whether this is one emoji: a picture, a joined sequence of them, a keycap or a flag."""
    return isinstance(value, str) and len(value) <= EMOJI and joining.is_emoji(value)
