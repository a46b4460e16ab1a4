"""Sealed files on disk: `ab/<id>` for a whole one, `ab/<id>.part` for one of which some chunks are here. All names are
hexadecimal, and nothing in them can be read without a key that is in a record.

A whole file appears at once: its bytes are safe on the disk before it gets its name.
"""

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from secrets import token_hex
from typing import IO, NamedTuple, Protocol

from models.attachment import MAX_SIZE
from models.errors import Refused
from sync.blobs.sealing import CHUNK, DIGEST, SEALED, Keyed, chunks_of, file_id, is_chunk
from sync.files import refusal, sync_folder

PART = ".part"
Step = Callable[[int, int], None]
"""`step(done, total)` in bytes. It may raise in order to stop."""


def never_stops(_done: int, _total: int) -> None:
    """The default step."""


class Readable(Protocol):
    """A stream; `read` returns fewer bytes than were asked for only at its end."""

    def read(self, size: int, /) -> bytes: ...


class Sealed(NamedTuple):
    """A sealed file: its id and its manifest (see `sync.blobs.sealing`)."""

    id: bytes
    manifest: bytes


class BlobFolder:
    """Methods block. They raise Refused `store.full`, `profile.unwritable`, `profile.not_a_folder` where the disk
    fails, and `file.missing` where a file is not here."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def _place(self, name: bytes, suffix: str = "") -> Path:
        return self.path / name.hex()[:2] / f"{name.hex()}{suffix}"

    @contextlib.contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except FileNotFoundError:
            raise Refused("file.missing") from None
        except OSError as error:
            raise refusal(error, self.path) from None

    def _ready(self, folder: Path) -> None:
        """Make a folder whose name survives a power cut."""
        for each in (self.path, folder):
            if not each.is_dir():
                each.mkdir(mode=0o700, exist_ok=True)
                sync_folder(each.parent)

    # Writing

    def seal(self, source: Readable, size: int, key: bytes, step: Step = never_stops) -> Sealed:
        """Store `size` bytes of a source. Raises Refused `file.changed` if the source has fewer or more and
        `file.too_large` above MAX_SIZE, and OSError if the source cannot be read."""
        if size > MAX_SIZE:
            raise Refused("file.too_large", limit=MAX_SIZE >> 30)
        keyed, manifest, done = Keyed(key, size), bytearray(), 0
        with self._failures():
            self._ready(self.path)
        temporary = self.path / f"{token_hex(16)}{PART}"
        try:
            with self._created(temporary) as out:
                for plain in _portions(source, size):
                    chunk = keyed.seal(done // CHUNK, plain)
                    manifest += sha256(chunk).digest()
                    with self._failures():
                        out.write(chunk)
                    done += len(plain)
                    step(done, size)
                with self._failures():
                    os.fsync(out.fileno())
            name = file_id(bytes(manifest))
            self._publish(temporary, name)
        finally:
            temporary.unlink(missing_ok=True)
        return Sealed(name, bytes(manifest))

    @contextlib.contextmanager
    def _created(self, path: Path) -> Iterator[IO[bytes]]:
        with self._failures():
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            out = os.fdopen(os.open(path, flags, 0o600), "wb", buffering=0)
        with out:
            yield out

    def _publish(self, temporary: Path, name: bytes) -> None:
        place = self._place(name)
        with self._failures():
            self._ready(place.parent)
            temporary.replace(place)
            sync_folder(place.parent)

    def write(self, name: bytes, chunks: Mapping[int, bytes | memoryview]) -> None:
        """Store sealed chunks, by number, of a file that is being fetched. The caller has checked them. They are on the
        disk for certain only after `finish`."""
        place = self._place(name, PART)
        with self._failures():
            self._ready(place.parent)
            descriptor = os.open(place, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            try:
                for number, sealed in chunks.items():
                    os.lseek(descriptor, number * SEALED, os.SEEK_SET)
                    written = 0
                    while written < len(sealed):
                        written += os.write(descriptor, memoryview(sealed)[written:])
            finally:
                os.close(descriptor)

    def finish(self, name: bytes) -> int:
        """All chunks of a file have been written. Returns the bytes that they have together."""
        place = self._place(name, PART)
        with self._failures():
            with place.open("r+b") as part:
                os.fsync(part.fileno())
                size = os.fstat(part.fileno()).st_size
            place.replace(self._place(name))
            sync_folder(place.parent)
        return size

    def reopen(self, name: bytes) -> None:
        """A whole file turned out not to be what it should. What is here of it counts as parts from now on. Harmless if
        no whole one is here."""
        with self._failures(), contextlib.suppress(FileNotFoundError):
            self._place(name).replace(self._place(name, PART))

    def drop(self, name: bytes) -> None:
        """Remove what is here of a file. Harmless if nothing is."""
        with self._failures():
            for suffix in ("", PART):
                self._place(name, suffix).unlink(missing_ok=True)

    # Reading

    def is_whole(self, name: bytes) -> bool:
        return self._place(name).is_file()

    def read(self, name: bytes, number: int, start: int = 0, size: int = SEALED) -> bytes:
        """At most `size` bytes of a sealed chunk, from `start` in it."""
        with self._failures():
            try:
                source = self._place(name).open("rb", buffering=0)
            except FileNotFoundError:
                source = self._place(name, PART).open("rb", buffering=0)
            with source:
                source.seek(number * SEALED + start)
                return source.read(min(size, SEALED - start)) or b""

    def present(self, name: bytes, manifest: bytes) -> dict[int, int]:
        """The chunks of a file that are here and intact: number -> bytes."""
        found = {}
        try:
            for number in range(len(manifest) // DIGEST):
                sealed = self.read(name, number)
                if is_chunk(manifest, number, sealed):
                    found[number] = len(sealed)
        except Refused as refused:
            if refused.code != "file.missing":
                raise
        return found

    def faults(self, name: bytes, manifest: bytes) -> list[int]:
        """The numbers of the chunks that are missing here or damaged."""
        present = self.present(name, manifest)
        return [number for number in range(len(manifest) // DIGEST) if number not in present]

    def opens(self, name: bytes, key: bytes, size: int) -> bool:
        """Does a file that is here open with this key, and has it this size? Looks at its first and last chunk."""
        keyed, last = Keyed(key, size), chunks_of(size) - 1
        try:
            opened = [keyed.open(number, self.read(name, number)) for number in (0, last)]
        except Refused as refused:
            if refused.code not in ("file.damaged", "file.missing"):
                raise
            return False
        return len(opened[-1]) == size - last * CHUNK

    def plain(self, name: bytes, key: bytes, size: int) -> Iterator[bytes]:
        """The content of a file, chunk by chunk. Raises Refused `file.damaged` if a chunk is not what was sealed."""
        keyed, left = Keyed(key, size), size
        for number in range(chunks_of(size)):
            opened = keyed.open(number, self.read(name, number))
            left -= len(opened)
            yield opened
        if left:
            raise Refused("file.damaged")

    def names(self) -> Iterator[bytes]:
        """Ids of all files of which something is here."""
        for folder in self.path.glob("[0-9a-f][0-9a-f]"):
            for place in folder.iterdir():
                with contextlib.suppress(ValueError):
                    yield bytes.fromhex(place.name.removesuffix(PART))

    def sweep(self) -> None:
        """Remove what a killed engine left of files that were being sealed."""
        with self._failures():
            for place in self.path.glob(f"*{PART}"):
                place.unlink(missing_ok=True)


def _portions(source: Readable, size: int) -> Iterator[bytes]:
    """`size` bytes of a source in portions of CHUNK, at least one."""
    left = size
    while True:
        portion = source.read(min(CHUNK, left)) if left else b""
        left -= len(portion)
        if (left and len(portion) < CHUNK) or (not left and source.read(1)):
            raise Refused("file.changed")
        yield portion
        if not left:
            return
