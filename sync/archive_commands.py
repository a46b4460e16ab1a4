"""What the users of the engine may do with archives, and what they are told of them. Part of `sync.api`."""

from msgspec import Struct

from sync.command import Command


class ExportArchive(Command, frozen=True):
    """-> ArchiveSummary. Long: stages `archive.pages`, `archive.logs`, `archive.pack`. The file appears whole or not
    at all."""

    group: int
    path: str
    level: str = "full"
    handover: bool = False
    """The member who adopts the archive becomes a steward too."""
    everyone: bool = True
    """Does it hold what everyone reads?"""
    circles: tuple[bytes, ...] = ()
    """The private circles that it holds. Raises Refused `circle.unknown`, and `archive.nothing_chosen` if it would
    hold nothing."""


class VerifyArchive(Command, frozen=True):
    """-> ArchiveSummary. Raises Refused `archive.damaged`, which names the files."""

    path: str


class OpenArchive(Command, frozen=True):
    """Restore into this (empty) profile, read-only unless `adopt`. -> Group. Long."""

    path: str
    adopt: bool = False
    person: str = ""


class ArchiveSummary(Struct, frozen=True):
    path: str
    group: str
    level: str
    made: int
    members: int
    counts: dict[str, int]
    """Records by kind."""
    bytes: int
    can_adopt: bool
    signed_by: str = ""
    """Name of the member whose device signed it; empty if a reader who is not a member made it."""
    everyone: bool = True
    """Does it hold what everyone reads?"""
    circles: tuple[str, ...] = ()
    """Names of the private circles that it holds."""
