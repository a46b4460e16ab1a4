"""Reads the files in an untrusted zip: its directory is checked before anything is unpacked.

Nothing is written to disk, and memory stays bounded whatever the file claims.
"""

import io
import stat
import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

import msgspec
from typing_extensions import override

from models.errors import Refused
from sync.archive.layout import BAGIT, MAX_BYTES, MAX_FILES, MAX_RATIO, MAX_TAG, PART, SMALL
from sync.files import shown

DIRECTORY = 32 << 20
"""Most bytes of the zip's own directory."""
BLOCK = 256 * 1024
ENCRYPTED = 1
NAMED = 20
"""Most damaged files that a refusal names."""
FLAWS = (BadZipFile, struct.error, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError)
"""The exceptions that the standard library raises for a damaged zip."""


def damaged(*files: str) -> Refused:
    """`archive.damaged` with the first NAMED names and the number of all."""
    named = ", ".join(name[:120] for name in sorted(files)[:NAMED])
    return Refused("archive.damaged", files=named + (", …" if len(files) > NAMED else ""), count=len(files))


class _Bounded(io.FileIO):
    """A file from which one call reads at most as much as a zip's directory may have."""

    @override
    def read(self, size: int | None = -1, /) -> Any:
        if size is None or size < 0 or size > DIRECTORY:
            size = DIRECTORY
        return super().read(size)


class Container:
    """The files of the one folder in a zip, by name relative to it. Close it after use.

    `odd` lists the names of unexpected files; `size` is the size of the zip in bytes. Raises Refused
    `archive.unreadable`, `archive.not_an_archive`, `archive.too_large`, and `archive.damaged` for a file that begins
    like an archive but is truncated or garbled.
    """

    def __init__(self, path: Path) -> None:
        self.name = shown(path)
        try:
            self._file = _Bounded(path)
        except (OSError, ValueError):
            raise Refused("archive.unreadable", path=self.name) from None
        try:
            self.size = self._file.seek(0, io.SEEK_END)
            self._file.seek(0)
            self._zip = self._open(path)
            self.entries, self.odd = _sorted(self._zip.infolist())
            if not self.entries:
                raise Refused("archive.not_an_archive", path=self.name)
        except BaseException:
            self._file.close()
            raise

    def _open(self, path: Path) -> ZipFile:
        try:
            head = self._file.read(64)
            self._file.seek(0)
            return ZipFile(self._file)
        except OSError:
            raise Refused("archive.unreadable", path=self.name) from None
        except FLAWS:
            begins = head.startswith(b"PK\3\4") and BAGIT.encode() in head + self._rest()
            raise damaged(path.name) if begins else Refused("archive.not_an_archive", path=self.name) from None

    def _rest(self) -> bytes:
        self._file.seek(0)
        return bytes(self._file.read(256))

    def __contains__(self, name: str) -> bool:
        return name in self.entries

    def blocks(self, name: str) -> Iterator[bytes]:
        """A file piece by piece. Its CRC-32 is checked at the end. Raises Refused `archive.damaged`."""
        entry = self.entries.get(name)
        if entry is None:
            raise damaged(name)
        try:
            with self._zip.open(entry) as file:
                while block := file.read(BLOCK):
                    yield block
        except (*FLAWS, OSError):
            raise damaged(name) from None

    def read(self, name: str, limit: int = MAX_TAG) -> bytes:
        """A whole file of at most `limit` bytes. Raises Refused `archive.damaged`."""
        if name in self.entries and self.entries[name].file_size > limit:
            raise damaged(name)
        return b"".join(self.blocks(name))

    def decode(self, name: str, shape: Any) -> Any:
        """A JSON file as a struct. Raises Refused `archive.damaged`."""
        try:
            return msgspec.json.decode(self.read(name), type=shape)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            raise damaged(name) from None

    def close(self) -> None:
        self._zip.close()
        self._file.close()

    def __enter__(self) -> "Container":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def _sorted(found: list[ZipInfo]) -> tuple[dict[str, ZipInfo], list[str]]:
    """The regular files by name, and the names of the unexpected ones.

    Raises Refused `archive.damaged` if there are too many files or bytes.
    """
    if len(found) > MAX_FILES or sum(entry.file_size for entry in found) > MAX_BYTES:
        raise Refused("archive.too_large")
    folders = Counter(entry.filename.partition("/")[0] for entry in found)
    folder = folders.most_common(1)[0][0] if folders else ""
    entries: dict[str, ZipInfo] = {}
    odd: list[str] = []
    seen: set[str] = set()
    for entry in found:
        base, _, name = entry.filename.partition("/")
        if base != folder or not _plain(entry) or entry.filename.lower() in seen:
            odd.append(_printable(entry.filename))
        else:
            entries[name] = entry
        seen.add(entry.filename.lower())
    return entries, odd


def _plain(entry: ZipInfo) -> bool:
    """Is this a regular file with an allowed name and an allowed compression?"""
    parts = entry.filename.split("/")
    mode = entry.external_attr >> 16
    return (
        len(parts) > 1
        and len(parts) < 8
        and entry.orig_filename == entry.filename
        and all(PART.fullmatch(part) for part in parts)
        and (not mode or stat.S_ISREG(mode) or not stat.S_IFMT(mode))
        and entry.compress_type in (ZIP_STORED, ZIP_DEFLATED)
        and not entry.flag_bits & ENCRYPTED
        and (entry.file_size <= SMALL or entry.file_size <= MAX_RATIO * entry.compress_size)
    )


def _printable(name: str) -> str:
    return name[:120].encode("ascii", "backslashreplace").decode() if name.isprintable() else ascii(name[:120])
