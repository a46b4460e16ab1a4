"""What a name and a text may consist of. The functions use listed code points (`models.characters`), so that they never
change with the version of Python: rules call them, and every device must decide alike."""

import re

from models.characters import joining
from models.characters.composition import composed

NAME = 80
"""Most code points in the name of a person, a channel or a group."""
EMOJI = 10
"""Most code points in an emoji: those of the longest sequence in use (UTS 51)."""

_WHITE = "\t\n\v\f\r\x1c-\x1f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff"
"""Control characters without tab and line feed, and lone surrogates, which UTF-8 cannot encode."""
_HIDDEN = (
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff0-\ufffc\U0001107f\U00013430-\U00013455\U00016fe4\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a"
    "\U000e0000-\U000e001f\U000e0080-\U000e0fff"
)
"""Marks and fillers that are invisible or change the direction of the text, so that two names could look the same."""
_UNDEFINED = (
    "\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0003fffe\U0003ffff\U0004fffe\U0004ffff"
    "\U0005fffe\U0005ffff\U0006fffe\U0006ffff\U0007fffe\U0007ffff\U0008fffe\U0008ffff\U0009fffe\U0009ffff\U000afffe"
    "\U000affff\U000bfffe\U000bffff\U000cfffe\U000cffff\U000dfffe\U000dffff\U000efffe-\U0010ffff"
)
"""Private use characters, which all look alike (a box), and noncharacters."""
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
"""Combining marks, which need a letter before them."""

_BREAK = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_EDGES = re.compile(f"^[{_WHITE}]+|[{_WHITE}]+\\Z")
_SPACES = re.compile(f"[{_WHITE}\u2800]+")
_NOT_IN_LINE = re.compile(f"[{_CONTROL}{_HIDDEN}{_UNDEFINED}]")
_NOT_IN_TEXT = re.compile(f"[{_CONTROL}]")
_VISIBLE = re.compile(f"[^{_WHITE}{_CONTROL}{_HIDDEN}{_UNDEFINED}{_MARKS}{joining.IDLE}\u2800]")


def clean_line(raw: str) -> str:
    """`raw` as one line in composed form, trimmed, with one blank for each run of white space. Hidden characters are
    removed; joiners are kept only where they have a visible effect."""
    line = raw
    while (cleaner := _cleaner(line)) != line:
        line = cleaner
    return line


def _cleaner(line: str) -> str:
    shown = _NOT_IN_LINE.sub("", _SPACES.sub(" ", line))
    return _SPACES.sub(" ", joining.without_idle(composed(shown))).strip(" ")


def is_line(value: object, limit: int) -> bool:
    """Is this a string of at most `limit` code points (perhaps none) that `clean_line` would not change?"""
    return isinstance(value, str) and len(value) <= limit and _cleaner(value) == value


def is_name(value: object) -> bool:
    """Is this a valid name of a group, a person or a channel?"""
    return is_line(value, NAME) and is_visible(value)


def clean_text(raw: str) -> str:
    """`raw` in composed form with plain line breaks, trimmed and without control characters."""
    return _EDGES.sub("", composed(_NOT_IN_TEXT.sub("", _BREAK.sub("\n", raw))))


def is_text(value: object, limit: int) -> bool:
    """Is this a string of at most `limit` code points, with no control characters except tab and line feed?"""
    return isinstance(value, str) and len(value) <= limit and _NOT_IN_TEXT.search(value) is None


def is_visible(value: object) -> bool:
    """Does this string have any visible character?"""
    return isinstance(value, str) and _VISIBLE.search(value) is not None


def is_emoji(value: object) -> bool:
    """Is this one emoji: a picture, a joined sequence of pictures, a keycap or a flag?"""
    return isinstance(value, str) and len(value) <= EMOJI and joining.is_emoji(value)
