"""An archive in one zip file: its directory is checked before anything is unpacked."""

import io
import stat
import struct
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from typing_extensions import override

from models.errors import Refused
from sync.archive.layout import BAGIT, MAX_BYTES, MAX_FILES, MAX_NAME, MAX_RATIO, SMALL
from sync.archive.reading import BLOCK, Container, damaged
from sync.archive.tag_files import is_inside
from sync.files import only_a_file

DIRECTORY: Final = 32 << 20
"""Most bytes of the zip's own directory."""
ENCRYPTED: Final = 1
LOCAL: Final = 30
"""Bytes of the header before the first file in a zip, without its name."""
END: Final = 22
"""Bytes of the end of a zip without a comment."""
FLAWS: Final = (
    BadZipFile, struct.error, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError,
)  # fmt: skip
"""The exceptions that the standard library raises for a damaged zip."""
OTHER_PACKING: Final = ((0, b"\x1f\x8b"), (0, b"BZh"), (0, b"\xfd7zXZ"), (0, b"7z\xbc\xaf"), (257, b"ustar"))
"""Where and how files begin that are packed by gzip, bzip2, xz, 7-Zip and tar."""


class _Bounded(io.FileIO):
    """A file from which one call reads at most as much as a zip's directory may have."""

    @override
    def read(self, size: int | None = -1, /) -> Any:
        if size is None or size < 0 or size > DIRECTORY:
            size = DIRECTORY
        return super().read(size)


class Zip(Container):
    """Raises Refused `archive.unreadable`, `archive.not_an_archive`, `archive.other_packing`, `archive.cut_off`,
    `archive.too_large`, `archive.damaged`."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._found: dict[str, ZipInfo] = {}
        try:
            self._file = _Bounded(path, opener=only_a_file)
        except (OSError, ValueError):
            raise Refused("archive.unreadable", path=self.name) from None
        try:
            self.size = self._file.seek(0, io.SEEK_END)
            self._zip = self._open()
            self.has_more = self._has_more()
            self._sort(self._zip.infolist())
        except OSError:  # a disk or a stick that is going bad
            self._file.close()
            raise Refused("archive.unreadable", path=self.name) from None
        except BaseException:
            self._file.close()
            raise

    def _open(self) -> ZipFile:
        head = b""
        try:
            self._file.seek(0)
            head = self._file.read(512)
            self._file.seek(0)
            return ZipFile(self._file)
        except OSError:
            raise Refused("archive.unreadable", path=self.name) from None
        except FLAWS:
            if any(head[start:].startswith(mark) for start, mark in OTHER_PACKING):
                raise Refused("archive.other_packing", path=self.name) from None
            begins = head.startswith(b"PK\3\4") and len(head) > LOCAL
            raise Refused("archive.cut_off" if begins else "archive.not_an_archive", path=self.name) from None

    def _has_more(self) -> bool:
        """The standard library passes over bytes before the first file, after the end, and in the comment there."""
        self._file.seek(max(self.size - END, 0))
        end = self._file.read(END)
        first = min((each.header_offset for each in self._zip.infolist()), default=0)
        return first > 0 or not end.startswith(b"PK\5\6") or not end.endswith(b"\0\0")

    def _sort(self, found: list[ZipInfo]) -> None:
        """Find the regular files, the folders and the odd ones. Raises Refused `archive.too_large`,
        `archive.damaged`."""
        packed, unpacked = sum(each.compress_size for each in found), sum(each.file_size for each in found)
        most = min(MAX_BYTES, MAX_RATIO * self.size + SMALL * len(found))
        if len(found) > MAX_FILES or unpacked > most:
            raise Refused("archive.too_large")
        if packed > self.size:  # some files share their bytes, which only a bomb needs
            raise damaged(Path(self.name).name)
        base = _base({each.orig_filename: each for each in found})
        for entry in found:
            name = entry.orig_filename.removeprefix(base)
            if not entry.orig_filename.startswith(base):
                self.odd.append(name)
            elif entry.filename.endswith("/") and not entry.file_size and (not name or _is_allowed(name[:-1], entry)):
                self.folders.add(name[:-1])
            elif name in self._found or not _is_allowed(name, entry) or not _is_file(entry):
                self.odd.append(name)
            else:
                self._found[name] = entry
                self.entries[name] = entry.file_size
        self.folders.discard("")

    @override
    def blocks(self, name: str) -> Iterator[bytes]:
        """Also checks the CRC-32 at the end."""
        entry = self._found.get(name)
        if entry is None:
            raise damaged(name)
        try:
            with self._zip.open(entry) as file:
                while block := file.read(BLOCK):
                    yield block
        except (*FLAWS, OSError):
            raise damaged(name) from None

    @override
    def close(self) -> None:
        self._zip.close()
        self._file.close()


def _base(found: Mapping[str, ZipInfo]) -> str:
    """The folder of the bag in the zip with a slash, or "" if it lies at the top. It should be in a folder (RFC 8493,
    section 4); readers also accept the other."""
    if BAGIT in found:
        return ""
    folders = Counter(f"{top}/" for top, slash, _ in (name.partition("/") for name in found) if slash)
    with_bag = [folder for folder in folders if folder + BAGIT in found]
    most = max(with_bag or folders, key=folders.__getitem__, default="")
    return most if most != "/" else ""


def _is_allowed(name: str, entry: ZipInfo) -> bool:
    """`orig_filename` differs when the standard library had to mend the name."""
    return 0 < len(name) <= MAX_NAME and entry.orig_filename == entry.filename and is_inside(name)


def _is_file(entry: ZipInfo) -> bool:
    """Is this a regular file in an allowed compression?"""
    mode = entry.external_attr >> 16
    return (
        (not mode or stat.S_ISREG(mode) or not stat.S_IFMT(mode))
        and not entry.filename.endswith("/")
        and entry.compress_type in (ZIP_STORED, ZIP_DEFLATED)
        and not entry.flag_bits & ENCRYPTED
        and (entry.file_size <= SMALL or entry.file_size <= MAX_RATIO * entry.compress_size)
    )
