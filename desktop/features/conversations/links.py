"""Web and mail addresses in plain text. The window shows the exact address before it opens one."""

import re

from msgspec import Struct
from PySide6.QtCore import QUrl

_LINK = re.compile(
    r"\b(?:https?://|www\.(?=[^\s.]+\.\w))[^\s<>\"\u200e\u200f\u2028-\u202f\u2066-\u2069]+"
    r"|(?<![\w.@/+%-])[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+",
    re.IGNORECASE | re.ASCII)  # fmt: skip
_TRAILING = ".,;:!?'”’»…"
MOST = 40
"""Most links recognised in a message."""


class Link(Struct, frozen=True):
    start: int
    length: int
    address: str
    """What is opened: `https:`, `http:` or `mailto:`."""


def find(text: str) -> list[Link]:
    """The http, https and mail addresses in a text, and those that begin with `www.`, without the punctuation that ends
    a sentence.
    """
    found = []
    for match in _LINK.finditer(text):
        shown = _trimmed(match.group())
        scheme = "" if "://" in shown else "https://" if shown.lower().startswith("www.") else "mailto:"
        address = scheme + shown
        is_mail = scheme == "mailto:"
        if is_mail or (QUrl(address, QUrl.ParsingMode.StrictMode).isValid() and QUrl(address).host()):
            found.append(Link(match.start(), len(shown), address))
        if len(found) == MOST:
            break
    return found


def honest(address: str) -> str:
    """The address as it will be opened: international host names in their ASCII form, nothing hidden."""
    return bytes(QUrl(address).toEncoded().data()).decode("ascii", "replace")


def _trimmed(address: str) -> str:
    end = len(address)
    closing = address.count(")") - address.count("(")  # of what is kept; a flood of brackets is counted once
    while end:
        if address[end - 1] == ")" and closing > 0:
            closing -= 1
        elif address[end - 1] not in _TRAILING:
            break
        end -= 1
    return address[:end]
