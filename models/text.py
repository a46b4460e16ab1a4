"""What a name and a text may consist of.

Predicates are used by checks, so their answer must never change with the Python version: they rest on listed code
points and on the frozen Unicode 3.2 tables (the ones that RFC 3454 fixed), not on the current database.
"""

import re
from itertools import groupby
from unicodedata import normalize, ucd_3_2_0

NAME = 80
"""Code points in the name of a person, a channel or a group."""

_WHITE = "\t\n\v\f\r\x1c-\x1f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff"
"""With lone surrogates, which UTF-8 cannot carry; tab and line feed are not here."""
_INVISIBLE = (
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e0fff"
)
"""Marks and fillers that show nothing or turn what follows around, so two names could look the same. The joiners
U+200C and U+200D stay: Persian, the Indic scripts and emoji are written with them."""

_BREAK = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_SPACES = re.compile(f"[{_WHITE}]+")
_NOT_IN_LINE = re.compile(f"[{_CONTROL}{_INVISIBLE}]")
_NOT_IN_TEXT = re.compile(f"[{_CONTROL}]")
_VISIBLE = re.compile(f"[^{_WHITE}{_CONTROL}{_INVISIBLE}\u200c\u200d\u2800]")

_PICTURE = (
    "[\xa9\xae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2934\u2935\u2b00-\u2bff\u3030\u303d"
    "\u3297\u3299\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001fbff]"
)
_PART = f"{_PICTURE}[\U0001f3fb-\U0001f3ff]?\ufe0f?(?:[\U000e0020-\U000e007e]+\U000e007f)?"
_EMOJI = re.compile(
    f"[0-9#*]\ufe0f?\u20e3|[\U0001f1e6-\U0001f1ff]{{2}}|{_PART}(?:\u200d{_PART})*",
)
EMOJI = 10
"""Code points in the longest emoji sequence in use (UTS 51)."""


def clean_line(raw: str) -> str:
    """`raw` as one line in composed form (NFC), trimmed, each run of white space one blank, nothing hidden in it."""
    spaced = _NOT_IN_LINE.sub("", _SPACES.sub(" ", raw))
    return _SPACES.sub(" ", _composed(spaced)).strip(" ")


def _composed(line: str) -> str:
    """NFC of the characters that Unicode 3.2 knows; newer ones stay as they are and part what is around them.

    Even the 3.2 tables compose pairs of newer characters, so those are kept away from them.
    """
    if line.isascii():
        return line
    runs = groupby(line, key=lambda character: ucd_3_2_0.category(character) == "Cn")
    return "".join("".join(run) if newer else ucd_3_2_0.normalize("NFC", "".join(run)) for newer, run in runs)


def is_line(value: object, limit: int) -> bool:
    """Whether this is a string of at most `limit` code points that `clean_line` would leave as it is; may be empty."""
    return isinstance(value, str) and len(value) <= limit and clean_line(value) == value


def is_name(value: object) -> bool:
    return is_line(value, NAME) and is_visible(value)


def clean_text(raw: str) -> str:
    """`raw` in composed form with plain line breaks, without control characters and without blank edges."""
    kept = _NOT_IN_TEXT.sub("", _BREAK.sub("\n", raw))
    return normalize("NFC", kept).strip()


def is_text(value: object, limit: int) -> bool:
    """Whether this is a string of at most `limit` code points without control characters but tab and line feed."""
    return isinstance(value, str) and len(value) <= limit and _NOT_IN_TEXT.search(value) is None


def is_visible(value: object) -> bool:
    """Whether there is anything to see in it."""
    return isinstance(value, str) and _VISIBLE.search(value) is not None


def is_emoji(value: object) -> bool:
    """Whether this is one emoji: a picture, a joined sequence of them, a keycap or a flag."""
    return isinstance(value, str) and len(value) <= EMOJI and _EMOJI.fullmatch(value) is not None
