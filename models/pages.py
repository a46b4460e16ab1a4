"""What a feature shows outside Folkmoot: plain pages of entries, for archives and print.

The pages hold facts only. The renderer adds words, layout and escaping; all texts here are untrusted.
"""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct, field

from models.case import Record, State
from models.ids import MemberId, RecordId
from models.markup import Paragraph


class Version(Struct, frozen=True):
    """A record after one edit."""

    author: MemberId
    at: int
    """Hybrid clock stamp."""
    state: State


class Source(Struct, frozen=True):
    """What a feature may use to make its pages."""

    records: Mapping[str, Sequence[Record]]
    """Kind -> records, oldest first."""
    history: Callable[[RecordId], Sequence[Version]]
    """Record -> its versions after its edits that count, oldest first; of very many, the newest."""
    called: Callable[[RecordId], str] = lambda _record: ""
    """What a record is called; empty if it is not in the source or has no title."""
    state: Callable[[RecordId], str] = lambda _record: ""
    """The code of the state in which lists show a record; empty if they show none."""
    words: Mapping[str, str] = field(default_factory=dict)
    """Code -> what people read in the language of the archive: `option.item.sort.tool`, `state.item.lent`,
    `caption.item.loans.due`, `several.item`, `value.yes`."""

    def word(self, code: str) -> str:
        """Without words, the last part of the code."""
        return self.words.get(code) or code.rpartition(".")[2]


class Wording(Struct, frozen=True):
    """A former text of an entry."""

    at: int
    text: str


class Mark(Struct, frozen=True):
    """Something short that people add to an entry, for example an emoji."""

    text: str
    members: tuple[MemberId, ...]


class Entry(Struct, frozen=True):
    """One entry on a page. Stamps are those of the hybrid clock."""

    id: RecordId
    author: MemberId
    at: int
    text: str
    reply: RecordId | None = None
    """The entry that it answers, perhaps on another page."""
    edited: bool = False
    redacted: bool = False
    """Was the entry redacted or hidden? Then `text` and `earlier` are empty."""
    hidden: str = ""
    """Why a moderator has hidden it; empty if none has."""
    earlier: tuple[Wording, ...] = ()
    """Former texts, oldest first."""
    marks: tuple[Mark, ...] = ()
    kind: str = ""
    """The kind of the record, if it is declared: by it the renderer finds the captions of the fields."""
    fields: tuple[tuple[str, str], ...] = ()
    """(name of a field, its value in words). After the name of a list, the number of an entry and the name of a part
    may stand: `loans 1 borrower`."""
    prose: tuple[tuple[str, tuple[Paragraph, ...]], ...] = ()
    """(name of a field, its text with bold words, links and headings)"""
    people: tuple[tuple[str, tuple[MemberId, ...]], ...] = ()
    """(name of a field, the members that it names)"""


class Page(Struct, frozen=True):
    title: str
    about: str = ""
    closed: bool = False
    """Is the page closed to new entries?"""
    entries: tuple[Entry, ...] = ()


class Pages(Struct, frozen=True):
    """All pages of a feature. `section` is the key in `resources/archive` of their heading."""

    section: str = ""
    pages: tuple[Page, ...] = ()
    names: Mapping[MemberId, str] = field(default_factory=dict)
    """Member -> the name in the profile, if it differs from the one in the roll."""
    profiles: Mapping[MemberId, Mapping[str, str]] = field(default_factory=dict)
    """Member -> the fields of the member's profile."""
    files: Mapping[str, bytes] = field(default_factory=dict)
    """Name -> content of what is beside the tables, in a form that other programs know: `gatherings.ics`."""
