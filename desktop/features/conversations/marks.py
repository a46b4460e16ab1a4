"""What stands out in plain text without any markup: code between backticks, and emoji that are alone."""

import re
from collections.abc import Iterator

_CODE = re.compile(r"```[^`]+```|`[^`\n]+`")
_EMOJI = re.compile(
    "[\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\u203c\u2049\u3030\u303d\u200d\ufe0f"
    "\U000e0020-\U000e007f ]+")  # fmt: skip
ALONE = 24
"""Most characters of a message of emoji that are shown large. One emoji may consist of ten."""


def code(text: str) -> Iterator[tuple[int, int]]:
    """(start, length) of each piece of code with its backticks."""
    for match in _CODE.finditer(text):
        yield match.start(), len(match.group())


def only_emoji(text: str) -> bool:
    """Is a message nothing but a few emoji?"""
    return 0 < len(text) <= ALONE and _EMOJI.fullmatch(text) is not None and not text.isspace()
