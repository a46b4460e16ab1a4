"""What an untrusted archive holds, whatever packs it: names, sizes and content, read piece by piece."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, Final, Self

import msgspec

from models.errors import Refused
from sync.archive.layout import MAX_TAG
from sync.files import shown

BLOCK: Final = 256 * 1024
NAMED = 20
"""Most damaged files that a refusal names."""


def printable(name: str) -> str:
    """A name of an untrusted archive for messages: short, on one line, without signs that cannot be shown."""
    return name[:120].encode("utf-8", "backslashreplace").decode() if name.isprintable() else ascii(name[:120])[1:-1]


def named(files: Collection[str]) -> str:
    """The first NAMED names, for a message."""
    return ", ".join(printable(name) for name in sorted(files)[:NAMED]) + (", …" if len(files) > NAMED else "")


def damaged(*files: str) -> Refused:
    """`archive.damaged` with the names and their number."""
    return Refused("archive.damaged", files=named(files), count=len(files))


class Container(ABC):
    """The regular files of an archive, by name relative to the bag. Close it after use.

    `entries` has the size of each file in bytes and `folders` the folders with a name of their own; `odd` lists what is
    no regular file or must not be unpacked; `size` is what the archive occupies; `has_more` says that a zip has
    something before its first file or after its directory. Nothing is written to disk, and memory stays bounded
    whatever the archive claims.
    """

    def __init__(self, path: Path) -> None:
        self.name = shown(path)
        self.size = 0
        self.has_more = False
        self.entries: dict[str, int] = {}
        self.folders: set[str] = set()
        self.odd: list[str] = []

    def __contains__(self, name: str) -> bool:
        return name in self.entries

    @abstractmethod
    def blocks(self, name: str) -> Iterator[bytes]:
        """A file piece by piece. Raises Refused `archive.damaged`."""

    def read(self, name: str, limit: int = MAX_TAG) -> bytes:
        """A whole file of at most `limit` bytes. Raises Refused `archive.damaged`."""
        if self.entries.get(name, 0) > limit:
            raise damaged(name)
        return b"".join(self.blocks(name))

    def decode(self, name: str, shape: Any) -> Any:
        """A JSON file as a struct. Raises Refused `archive.damaged`."""
        try:
            return msgspec.json.decode(self.read(name), type=shape)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            raise damaged(name) from None

    @abstractmethod
    def close(self) -> None: ...

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()
