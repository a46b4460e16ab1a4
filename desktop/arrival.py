"""What the desktop passes to the program: a clicked link, or an opened invitation or archive. Knows no Qt."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal
from urllib.parse import unquote, urlsplit

from desktop import place

SCHEME: Final = "folkmoot:"
INVITATION: Final = ".folkmoot"
"""Ending of a file that holds an invitation link."""


@dataclass(frozen=True)
class Arrival:
    """`text` is the link itself, or the path of the file. A `link` is an invitation, or one of the other codes with
    which somebody joins; a `place` leads to something that is in a group."""

    kind: Literal["link", "place", "invitation", "archive"]
    text: str

    @property
    def path(self) -> Path:
        return Path(self.text)


def read(words: str) -> Arrival:
    """Read a link, a path or a `file:` address. Anything that is neither a link nor an invitation is treated as an
    archive; archives are verified before they are opened."""
    if words.startswith((place.PLACE, place.RECORD)):
        return Arrival("place", words)
    if words.startswith(SCHEME):
        return Arrival("link", words)
    path = unquote(urlsplit(words).path) if words.startswith("file:") else words
    absolute = Path(path).absolute()
    return Arrival("invitation" if absolute.suffix.lower() == INVITATION else "archive", str(absolute))
