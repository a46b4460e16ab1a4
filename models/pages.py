"""What a feature shows of itself where Folkmoot is not at hand: plain pages of entries, for archives and print.

Facts only. Words, layout and escaping belong to whoever draws the pages; all text in here may be hostile.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from models.case import Record, State
from models.ids import MemberId, RecordId


@dataclass(frozen=True, slots=True)
class Version:
    """How a record stood after one edit."""

    author: MemberId
    at: int
    """Hybrid clock stamp."""
    state: State


@dataclass(frozen=True, slots=True)
class Source:
    """What a feature may draw on."""

    records: Mapping[str, Sequence[Record]]
    """By kind, oldest first."""
    history: Callable[[RecordId], Sequence[Version]]
    """Every edit that counts, oldest first."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What an entry said before it was edited."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Something short that people put on an entry, e.g. an emoji."""

    text: str
    members: tuple[MemberId, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on a page. Stamps are those of the hybrid clock."""

    id: RecordId
    author: MemberId
    at: int
    text: str
    reply: RecordId | None = None
    """The entry that it answers, perhaps on another page."""
    edited: bool = False
    redacted: bool = False
    """The text was taken back: `text` and `earlier` are empty."""
    earlier: tuple[Wording, ...] = ()
    """Former texts, oldest first."""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    title: str
    about: str = ""
    closed: bool = False
    """Nothing new may be said here."""
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Pages:
    """All that a feature shows. `section` is the word in `resources/archive` that stands over its pages."""

    section: str = ""
    pages: tuple[Page, ...] = ()
    names: Mapping[MemberId, str] = field(default_factory=dict)
    """What people want to be called, where that is not their name in the roll."""
    profiles: Mapping[MemberId, Mapping[str, str]] = field(default_factory=dict)
    """What members say of themselves."""
