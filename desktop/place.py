"""A place is what the window shows: a group, a page, an entry of the page and a record in it. Knows no Qt.

Places are spelled as links: `folkmoot:place/GROUP/PAGE/ENTRY/ANCHOR`, the last two if they are there. A record has a
shorter link, `folkmoot:record/ID`, whatever page shows it.
"""

import re
from typing import Final
from urllib.parse import quote, unquote

from msgspec import Struct
from msgspec.structs import replace

from models.errors import Refused

PLACE: Final = "folkmoot:place/"
RECORD: Final = "folkmoot:record/"
LONGEST: Final = 1_000
"""Characters of the spelling of a place."""
_GROUP: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
_RECORD: Final = re.compile(r"[0-9a-f]{32}", re.ASCII)
_PAGE: Final = re.compile(r"[a-z][a-z_]{0,39}", re.ASCII)


class Place(Struct, frozen=True):
    group: bytes
    """Id of the group."""
    page: str
    entry: str = ""
    """What `Page.entry_shown` and `Page.show_entry` name; empty where the page has no entries."""
    anchor: str = ""
    """A record in the entry, such as a message in a channel, in hexadecimal; or empty."""

    @property
    def around(self) -> "Place":
        """The same place without the record in it."""
        return replace(self, anchor="")


def spelled(place: Place) -> str:
    """The link to a place. A record's own place has the link of the record."""
    if is_record(record := place.anchor or place.entry):
        return record_link(bytes.fromhex(record))
    return in_full(place)


def in_full(place: Place) -> str:
    """All parts of a place, so that it is found without the store."""
    parts = [place.group.hex(), place.page, *((place.entry, place.anchor) if place.entry else ())]
    return PLACE + "/".join(quote(part, safe="") for part in parts).rstrip("/")


def record_link(record: bytes) -> str:
    return f"{RECORD}{record.hex()}"


def is_record(text: str) -> bool:
    return _RECORD.fullmatch(text) is not None


def read_record(link: str) -> bytes | None:
    """The record of a link, or None if it is no link to a record."""
    name = link.removeprefix(RECORD).strip().rstrip("/")
    return bytes.fromhex(name) if link.startswith(RECORD) and is_record(name) else None


def read(link: str) -> Place | None:
    """The place of a link in full, or None if it is none."""
    if len(link) > LONGEST or not link.startswith(PLACE):
        return None
    group, page, entry, anchor, *rest = [*map(unquote, link.removeprefix(PLACE).strip().split("/")), "", "", ""]
    if any(rest) or not (_GROUP.fullmatch(group) and _PAGE.fullmatch(page)) or (anchor and not is_record(anchor)):
        return None
    return Place(bytes.fromhex(group), page, entry, anchor)


def check(link: str) -> None:
    """Raises Refused `place.unclear` for a link that is neither to a record nor to a place."""
    if read_record(link) is None and read(link) is None:
        raise Refused("place.unclear")
