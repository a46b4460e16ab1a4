"""What the users of the engine may do with files, and what they are told of them. Part of `sync.api`."""

from typing import Any

from msgspec import Struct

from sync.command import Command


class AttachFile(Command, frozen=True):
    """Seal a file for a record, which the next command writes. -> AttachedFile. Long: stage `file.seal`.

    The metadata of a picture is removed, unless `keep_details`. Raises Refused `file.…`, `picture.…`,
    `store.full`. A file that no record names goes after a week.
    """

    path: str
    keep_details: bool = False


class AttachedFile(Struct, frozen=True):
    line: str
    """For an argument that takes files, with line feeds between several (`models.fields.Files`). What a picture shows
    is added with `models.attachment.described`."""
    id: bytes
    name: str
    media: str
    size: int
    stripped: bool
    """Was the metadata of a picture removed?"""


class AskFiles(Command, frozen=True):
    """The files that records of the group name, newest first, or those of one record. -> Files"""

    group: int
    record: bytes = b""


class Files(Struct, frozen=True):
    files: tuple["File", ...]
    bytes_here: int
    """Bytes that the files of all groups take on this computer."""
    quota: int
    """Bytes that this computer holds by itself."""


class File(Struct, frozen=True):
    """A file of a record."""

    id: bytes
    record: bytes
    field: str
    name: str
    media: str
    size: int
    list_number: int
    """The number of the record's list."""
    here: bool
    fetched: int
    """Bytes that are here already while it is fetched."""
    wanted: bool
    pinned: bool
    holders: tuple[bytes, ...]
    """Other members who have said within 30 days that they hold it on a computer; without any, the record's author."""
    reachable: bool
    """Is one of their computers connected?"""


class FetchFile(Command, frozen=True):
    """Fetch a file as soon as somebody who holds it is met, or no longer. -> None. `Changed` tells when it is here."""

    group: int
    file: bytes
    wanted: bool = True


class SaveFile(Command, frozen=True):
    """Write a file that a record names to a new file at `path`. -> None. Long: stages `file.fetch`, `file.save`.

    It is fetched first if need be. Raises Refused `file.nobody` if nobody is met for a while who holds it,
    `file.unknown`, `file.exists`, `file.unwritable`, `file.no_space`, `file.damaged`.
    """

    group: int
    file: bytes
    path: str


class ShowFile(Command, frozen=True):
    """The content of a file of at most 8 MiB that is here, or the preview of a picture. -> bytes

    Raises Refused `file.unknown`, `file.missing`, `file.too_large_to_show`, `file.damaged`."""

    group: int
    file: bytes
    preview: bool = False


class PinFile(Command, frozen=True):
    """A pinned file stays on this computer. -> None"""

    group: int
    file: bytes
    pinned: bool = True


class LimitFiles(Command, frozen=True):
    """How many bytes of files this computer holds by itself, from now on. -> None. Raises Refused `file.bad_limit`."""

    limit: int


FileCommand = AttachFile | AskFiles | FetchFile | SaveFile | ShowFile | PinFile | LimitFiles
ANSWERS: dict[type[Command], Any] = {
    AttachFile: AttachedFile, AskFiles: Files, FetchFile: None, SaveFile: None, ShowFile: bytes, PinFile: None,
    LimitFiles: None,
}  # fmt: skip
