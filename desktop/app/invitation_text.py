"""The link of an invitation, or the code of a recovery sheet, among other words of a text or a file. Knows no Qt."""

import codecs
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop import recovery_sheet
from desktop.arrival import SCHEME, Arrival
from models.errors import Refused
from sync.files import only_a_file, shown

LONGEST: Final = 16_384
"""Bytes of a file or characters of a text in which a link is looked for."""
LINES: Final = 80
"""Lines into which a mail program may have broken a link."""
_PART: Final = re.compile(r"[A-Za-z0-9_:/-]*")
_SCHEME: Final = re.compile(rf"{SCHEME}(?=join/)", re.IGNORECASE)
"""Some programs write the beginning of a line, or of an address, with a capital letter."""
_OTHER: Final = re.compile(rf"\s*{SCHEME}(?!join/|place/|record/)[a-z]+/")
"""The beginning of a link of a kind that this version does not know."""
_QUOTING: Final = "> |\t"
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))


def of_arrival(arrival: Arrival) -> str:
    """The link or code of a clicked link or an opened invitation file. Raises Refused as `in_file` does."""
    return in_text(arrival.text) if arrival.kind == "link" else in_file(arrival.path)


def in_file(path: Path) -> str:
    """Raises Refused `join.unreadable_file`, `join.no_link`, and as `in_text` does."""
    try:
        with open(path, "rb", opener=only_a_file) as file:
            text = _decoded(file.read(LONGEST))
    except (OSError, ValueError):
        raise Refused("join.unreadable_file", path=shown(path)) from None
    if SCHEME not in text and not _SCHEME.search(text):
        raise Refused("join.no_link", path=shown(path))
    return in_text(text)


def _decoded(content: bytes) -> str:
    """Some editors of Windows write UTF-16, and a mark of it first."""
    is_utf16 = content[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    return content.decode("utf-16" if is_utf16 else "utf-8", "replace")


def in_text(text: str) -> str:
    """The whole link in a mail, which may have quoted it or broken it into lines; or the code of a recovery sheet; or
    the link for an invitation in words. Raises Refused `join.bad_link`, `join.other_link`,
    `recover.bad_sheet`, and as `desktop.app.invitation_words.read` does."""
    from desktop.app import invitation_words  # loads cryptography, which a window does not need to open
    from sync.trust.invitation import read_link

    text = _SCHEME.sub(SCHEME, text)
    if recovery_sheet.PREFIX in text:
        code = recovery_sheet.code_in(text)
        read_link(code)
        return code
    if SCHEME not in text and invitation_words.looks_spelled(text):
        return invitation_words.read(text)
    for candidate in _candidates(text[:LONGEST].translate(_INVISIBLE)):
        with suppress(Refused):
            read_link(candidate)
            return candidate
    raise Refused("join.other_link" if _OTHER.match(text) else "join.bad_link")


def _candidates(text: str) -> Iterator[str]:
    """What may be a link: from each `folkmoot:` the first line alone, then with each following line, as long as lines
    hold nothing else. Marks of quotation and the line ends of quoted-printable mail are left out."""
    for start in re.finditer(SCHEME, text):
        found = ""
        for line in text[start.start() :].splitlines()[:LINES]:
            part = _PART.match(line.lstrip(_QUOTING))
            if part is None or not part.group():
                break
            found += part.group().removeprefix(SCHEME) if found else part.group()
            yield found
            if not line.rstrip().rstrip("=").endswith(part.group()):
                break
