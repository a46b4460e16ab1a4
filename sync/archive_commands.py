"""What the users of the engine may do with archives, and what they are told of them. Part of `sync.api`."""

from msgspec import Struct, field

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
    words: dict[str, str] = field(default_factory=dict)
    """Code -> what people read, in the language that its pages shall have (`models.pages.Source.words`). Without one,
    they show the codes of fields and states."""


class VerifyArchive(Command, frozen=True):
    """-> ArchiveSummary, or BagSummary if the archive is a whole bag (RFC 8493) that Folkmoot did not make. `path` is
    that of a zip or a folder. Raises Refused `archive.damaged`, which names the files, and `archive.incomplete`, which
    names those that are to be fetched."""

    path: str


class OpenArchive(Command, frozen=True):
    """Restore into this (empty) profile, read-only unless `adopt`. -> Group. Long."""

    path: str
    adopt: bool = False
    person: str = ""


class ArchiveSummary(Struct, frozen=True, tag="archive"):
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


class Remark(Struct, frozen=True):
    """Something to know about a bag that is whole nevertheless."""

    code: str
    """`case`, `both_spellings`: `file` and `other` differ only in case, or in how Unicode spells a letter.
    `not_on_windows`: Windows cannot have `file`. `spelling`: manifests spell `file` as `other`. `dot_slash`,
    `asterisk`: paths in the manifest `file` begin with `./` or `*`. `listed_twice`: the manifest `file` lists `other`
    twice. `weak`: only MD5 or SHA-1 protect the files. `unknown_algorithm`: the manifest `file` was not used."""
    file: str
    other: str = ""


class BagSummary(Struct, frozen=True, tag="bag"):
    """A bag that Folkmoot did not make: it is whole, but nobody has signed it, and no group can be opened from it."""

    path: str
    files: int
    """Number of the payload's files; `payload` are their bytes together."""
    payload: int
    bytes: int
    not_covered: tuple[str, ...] = ()
    """Files beside the payload that no tag manifest lists, so that nobody would see a change."""
    remarks: tuple[Remark, ...] = ()
    info: tuple[tuple[str, str], ...] = ()
    """Labels and values of `bag-info.txt` in their order."""
