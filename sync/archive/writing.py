"""Writes a bag (RFC 8493) directly into one zip file, which appears complete or not at all."""

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from typing import IO, Any, Protocol
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from models.errors import Refused
from sync.archive.layout import (
    ALGORITHMS,
    BAG_INFO,
    BAGIT,
    DECLARATION,
    MANIFESTS,
    SIGNATURE,
    TAG_MANIFESTS,
)
from sync.files import FULL, publish, shown

Digests = dict[str, tuple[str, ...]]
"""file -> its digests, one for each of `ALGORITHMS`"""


class Sink(Protocol):
    def write(self, data: bytes, /) -> Any: ...


class _Hashing:
    """Passes bytes on, and computes their digests and number."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._hashes = [hashlib.new(name) for name in ALGORITHMS]
        self.size = 0

    def write(self, data: bytes, /) -> None:
        self._out.write(data)
        self.size += len(data)
        for hashed in self._hashes:
            hashed.update(data)

    @property
    def digests(self) -> tuple[str, ...]:
        return tuple(hashed.hexdigest() for hashed in self._hashes)


@contextlib.contextmanager
def failures(path: Path) -> Iterator[None]:
    """Turns the system's errors about the archive's file into Refused."""
    try:
        yield
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno in FULL:
            raise Refused("archive.no_space", path=shown(path)) from None
        raise Refused("archive.unwritable", path=shown(path)) from None


class BagWriter:
    """`file` and `write` the payload (`data/…`) and tag files, `seal`, `publish`; or `discard` at any point.

    Until it is published, the archive is in the same folder under a hidden name. Only its owner can read it, also
    afterwards. Raises Refused `archive.exists`, `archive.unwritable`, `archive.no_space`.
    """

    def __init__(self, path: Path, name: str, made: datetime) -> None:
        self._path = path
        self._name = name
        self._date = made.astimezone(UTC).timetuple()[:6]
        self._payload: Digests = {}
        self._tags: Digests = {}
        self._octets = 0
        self._part = path.with_name(f".{path.name[:80]}.{token_hex(6)}.part")
        with failures(path):
            if os.path.lexists(path):
                raise Refused("archive.exists", path=shown(path))
            flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            self._file = os.fdopen(os.open(self._part, flags, 0o600), "w+b")
        self._zip = ZipFile(self._file, "w", ZIP_DEFLATED)
        self._closed = False
        try:
            self.write(BAGIT, DECLARATION)  # first, so that even a truncated file can be identified
        except Refused:  # nobody has got this object, to discard it
            self.discard()
            raise

    @contextlib.contextmanager
    def file(self, name: str, *, packed: bool = True) -> Iterator[Sink]:
        """Write a file piece by piece; `name` is relative to the bag. Pictures and the like are not `packed` again."""
        with failures(self._path):
            entry = self._entry(name, ZIP_DEFLATED if packed else ZIP_STORED)
            with self._zip.open(entry, "w", force_zip64=True) as out:
                hashing = _Hashing(out)
                yield hashing
            if name.startswith("data/"):
                self._payload[name] = hashing.digests
                self._octets += hashing.size
            else:
                self._tags[name] = hashing.digests

    def write(self, name: str, data: bytes) -> None:
        with self.file(name) as out:
            out.write(data)

    def _entry(self, name: str, compression: int) -> ZipInfo:
        entry = ZipInfo(f"{self._name}/{name}", self._date)
        entry.compress_type = compression
        entry.create_system = 3
        entry.external_attr = 0o100600 << 16
        return entry

    def seal(self, info: dict[str, str], sign: Callable[[dict[str, bytes]], bytes]) -> None:
        """Write the manifests and the bag info, then the result of `sign` on the tag manifests as they are before they
        list it, then these; sync to the disk."""
        info = {**info, "Payload-Oxum": f"{self._octets}.{len(self._payload)}"}
        self.write(BAG_INFO, "".join(f"{key}: {value}\n" for key, value in sorted(info.items())).encode())
        for position, name in enumerate(MANIFESTS):
            self.write(name, _manifest(self._payload, position))
        self.write(SIGNATURE, sign(dict(zip(TAG_MANIFESTS, self._tag_manifests(), strict=True))))
        for name, content in zip(TAG_MANIFESTS, self._tag_manifests(), strict=True):
            self.write(name, content)
        with failures(self._path):
            self._zip.close()
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._closed = True

    def _tag_manifests(self) -> list[bytes]:
        """What they would list now."""
        return [_manifest(self._tags, position) for position in range(len(ALGORITHMS))]

    def publish(self) -> int:
        """Give the sealed archive its name. Returns its size in bytes. Never replaces a file."""
        with failures(self._path):
            size = self._part.stat().st_size
            try:
                publish(self._part, self._path)
            except FileExistsError:
                raise Refused("archive.exists", path=shown(self._path)) from None
        return size

    def discard(self) -> None:
        """Remove the hidden file. Harmless after `publish`."""
        if not self._closed:
            self._closed = True
            for thing in (self._zip, self._file):
                with contextlib.suppress(OSError, ValueError):
                    thing.close()
        with contextlib.suppress(OSError):
            self._part.unlink(missing_ok=True)


def _manifest(digests: Digests, position: int) -> bytes:
    return "".join(f"{found[position]}  {name}\n" for name, found in sorted(digests.items())).encode()
