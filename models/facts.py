"""Facts: what lists, search, links, reminders and the command line know of every record, whatever its module.

A kind computes them from the record, and from what personal and common records say about it. The engine keeps them in
shared tables.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from models.case import Record
from models.fields import Field, Flag, Link, People, Person, Place, Ref
from models.ids import MemberId, RecordId
from models.rules import items

About = Mapping[str, Sequence[Record]]
"""Kind -> its records about this one that live in the same circle, in the order in which they began."""


@dataclass(frozen=True, slots=True)
class Whom:
    """A member, the holders of a power, or, with neither, everybody in the record's circle."""

    member: MemberId | None = None
    power: str = ""


EVERYBODY = Whom()


@dataclass(frozen=True, slots=True)
class Need:
    """Something that waits for somebody: `whom` has to do `what` (the code of a sentence, `need.loan.return`)."""

    whom: Whom
    what: str
    since: int
    """Milliseconds since 1970, as everywhere here."""
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A moment that matters to somebody: `what` is the code of a sentence, `due.loan.end`."""

    at: int
    what: str
    whom: Whom = EVERYBODY
    until: int | None = None
    """Where it lasts for a while."""
    chore: str = ""
    """The intent (`library.remind`) that a computer of `whom` carries out at that moment, with the record as its
    argument `record`. It is done as soon as the due moment is no longer among the facts. Doing it twice must be as
    doing it once, so it changes a common record, and always to the same values."""


@dataclass(frozen=True, slots=True)
class Clash:
    """What is right for each and impossible together. `what` is the code of a sentence, `others` are the records that
    exclude this one, none where it is in itself impossible. `settles` is who can choose."""

    what: str
    settles: Whom
    others: tuple[RecordId, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """`title` is how people name the record. Without one it stands in no list and is found by no search."""

    title: str = ""
    state: str = ""
    """The code of the state that it is in (`lent`)."""
    place: str = ""
    """Where it is, in words."""
    within: RecordId | None = None
    """The record that it is a part of: the channel of a message."""
    people: tuple[tuple[MemberId, str], ...] = ()
    """(member, in which part)"""
    links: tuple[tuple[RecordId, str], ...] = ()
    """(record, in which relation)"""
    marks: frozenset[str] = frozenset()
    """What `is:` and `has:` find, as `is:lent` and `has:picture`. Every state is one by itself."""
    needs: tuple[Need, ...] = ()
    dues: tuple[Due, ...] = ()
    clashes: tuple[Clash, ...] = ()


NOTHING = Facts()
Find = Callable[[Record, About], Facts]


def of_fields(title: str, fields: Mapping[str, Field]) -> Find:
    """What follows from declared fields alone: people, places and links are those of its plain fields, and of lists of
    people. `title` is the field that names the record."""

    def find(record: Record, _about: About) -> Facts:
        state = record.state
        filled = [(key, each, state[key]) for key, each in fields.items() if each.plain and state.get(key)]
        listed = ((key, item) for key, each in fields.items() if isinstance(each, People) for item in items(state, key))
        named = [(key, value) for key, each, value in filled if isinstance(each, Person)]
        return Facts(
            title=str(state.get(title, "")),
            state=str(state.get("state", "")),
            place=", ".join(value for _, each, value in filled if isinstance(each, Place)),
            people=tuple((MemberId(bytes.fromhex(member)), part) for part, member in [*named, *listed]),
            links=tuple((RecordId(bytes.fromhex(to)), key) for key, each, to in filled if isinstance(each, Ref)),
            marks=frozenset(_mark(key, each) for key, each, _ in filled if isinstance(each, Flag | Link)),
        )

    return find


def _mark(key: str, declared: Field) -> str:
    return f"is:{key}" if isinstance(declared, Flag) else "has:link"
