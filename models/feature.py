"""The contract between a module of the community and the engine, which knows no module by name.

A feature declares its record kinds (with the rule that every edit must pass), the intents that a person can have
(plain functions with keyword arguments that return drafts of edits) and the tables that its lists read from.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from models.edit import Edit, Operation
from models.errors import Refused
from models.ids import MemberId, RecordId

if TYPE_CHECKING:
    from models.pages import Pages, Source

State = Mapping[str, Any]
"""A record as plain maps, lists and scalars; collaborative text arrives as `str`."""
Row = Mapping[str, str | int | float | bytes | None]

EVERYONE = "everyone"
STEWARD = "steward"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Author:
    """Who made an edit, as of the acts and resolutions that the author's envelope names."""

    member: MemberId
    roles: frozenset[str] = frozenset()

    @property
    def is_steward(self) -> bool:
        return STEWARD in self.roles


@dataclass(frozen=True, slots=True)
class Record:
    """One thing people talk about, at some point of its history."""

    id: RecordId
    kind: str
    author: MemberId
    created: int
    """Hybrid clock stamp of the first edit."""
    changed: int
    """Latest stamp of the edits in it."""
    edits: int
    state: State


@dataclass(frozen=True, slots=True)
class Draft:
    """An edit that somebody wants to make; the engine adds time, heads, signature and circle key."""

    record: RecordId
    kind: str
    ops: tuple[Operation, ...]
    circle: str = EVERYONE


@dataclass(frozen=True, slots=True)
class Context:
    """What an intent may know."""

    me: Author
    new_id: Callable[[], bytes]
    """A fresh nonce for `ids.authored_record`."""
    read: Callable[[RecordId], Record | None]


Intent = Callable[..., Sequence[Draft]]
"""`intent(context, **arguments)`; raises Refused with the reason."""
Check = Callable[[Record | None, Record, Edit, Author], Refused | None]
"""`check(before, after, edit, author)`: may this edit stand, judged where it was made? `before` is None for the
edit that creates the record. Must depend on its arguments only: every device decides alike."""


@dataclass(frozen=True, slots=True)
class Table:
    """A projection table. The engine adds the columns `order_key` (its place in time), `group_number` (local)
    and `record` (16 bytes), replaces a record's rows whenever it changes, and can rebuild them all.

    `single` tables hold one row per record and have `order_key` as their integer primary key.
    """

    name: str
    columns: Mapping[str, type]
    indexes: tuple[tuple[str, ...], ...] = ()
    single: bool = True


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record."""

    name: str
    check: Check
    rows: Callable[[Record], Mapping[str, Sequence[Row]]]
    """The record's rows by table."""
    words: Callable[[Record], str] = lambda _record: ""
    """What a search should find the record by."""
    early: bool = False
    """Few records that others hang on (channels, profiles): a newcomer gets them all before the history."""


@dataclass(frozen=True, slots=True)
class Feature:
    name: str
    kinds: tuple[Kind, ...]
    intents: Mapping[str, Intent]
    tables: tuple[Table, ...]
    version: int = 1
    """Raise it when tables or rows change: the projection is then rebuilt from the logs."""
    pages: "Callable[[Source], Pages] | None" = None
    """What it shows in an archive."""
    first: Intent | None = None
    """Drafts that a new group starts with; called as `first(context, group_kind=…, name=…)`."""


@dataclass(frozen=True)
class Registry:
    """All features of an application, by kind and by intent name (`conversations.say`)."""

    features: tuple[Feature, ...]
    kinds: Mapping[str, tuple[Feature, Kind]] = field(init=False)
    intents: Mapping[str, Intent] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(
            self,
            "kinds",
            dict(_unique((kind.name, (feature, kind)) for feature in self.features for kind in feature.kinds)),
        )
        object.__setattr__(
            self,
            "intents",
            dict(
                _unique(
                    (f"{feature.name}.{name}", intent)
                    for feature in self.features
                    for name, intent in feature.intents.items()
                )
            ),
        )


def _unique(pairs: Iterable[tuple[str, T]]) -> Iterable[tuple[str, T]]:
    seen: set[str] = set()
    for name, value in pairs:
        if name in seen:
            raise ValueError(f"two features declare {name!r}")
        seen.add(name)
        yield name, value
