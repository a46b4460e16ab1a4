"""What the desktop passes to the program: a clicked link, or an opened invitation or archive. Knows no Qt."""

import os
import re
from pathlib import Path
from typing import Final, Literal
from urllib.parse import unquote_to_bytes

from msgspec import Struct

from desktop import place

SCHEME: Final = "folkmoot:"
INVITATION: Final = ".folkmoot"
"""Ending of a file that holds an invitation link."""
_SCHEME: Final = re.compile(SCHEME, re.IGNORECASE)
_FILE: Final = re.compile(r"file:(?://[^/]*)?([^?#]*)", re.IGNORECASE)


class Arrival(Struct, frozen=True):
    """`text` is the link itself, or the path of the file. A `link` is an invitation, or one of the other codes with
    which somebody joins; a `place` leads to something that is in a group."""

    kind: Literal["link", "place", "invitation", "archive"]
    text: str

    @property
    def path(self) -> Path:
        return Path(self.text)


def read(words: str) -> Arrival:
    """Read a link, a path or a `file:` address (RFC 8089). Anything that is neither a link nor an invitation is treated
    as an archive; archives are verified before they are opened."""
    words = _SCHEME.sub(SCHEME, words, 1) if _SCHEME.match(words) else words  # RFC 3986: in any case
    if words.startswith((place.PLACE, place.RECORD)):
        return Arrival("place", words)
    if words.startswith(SCHEME):
        return Arrival("link", words)
    address = _FILE.match(words)
    # A name in an old encoding is no UTF-8.
    path = Path(os.fsdecode(unquote_to_bytes(address[1])) if address else words)
    try:
        absolute = path.absolute()
    except OSError:  # the current folder is gone
        absolute = path
    return Arrival("invitation" if absolute.suffix.lower() == INVITATION else "archive", str(absolute))
