"""The contract between a module of the community and the engine, which knows no module by name.

A feature declares its record kinds (with the rule that every edit must pass), the intents that a person can have
(plain functions with keyword arguments that return drafts of edits) and the tables that its lists read from.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeVar

from models import ids
from models.case import Author, Case, Circle, Record, RollView, State
from models.edit import Operation
from models.errors import Refused
from models.ids import CircleId, RecordId

if TYPE_CHECKING:
    from models.pages import Pages, Source

__all__ = [
    "Author", "Case", "Check", "Circle", "Context", "Draft", "Feature", "Intent", "Kind", "Record", "Registry",
    "RollView", "Row", "State", "Table",
]  # fmt: skip

Row = Mapping[str, str | int | float | bytes | None]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Draft:
    """An edit that somebody wants to make; the engine adds time, heads, signature and circle key.

    Several drafts of one intent may change one record: each builds on those before it.
    """

    record: RecordId
    kind: str
    ops: tuple[Operation, ...]
    circle: CircleId | None = None
    """None means *everyone*."""
    sees: tuple[RecordId, ...] = ()
    """Other records that the rule looks at; the engine names their heads."""
    subject: bytes = b""
    """What a personal or a common record is about."""


@dataclass(frozen=True, slots=True)
class Context:
    """What an intent may know."""

    me: Author
    circle: CircleId
    """The circle of everyone."""
    nonce: Callable[[], bytes]
    """Fresh bytes for `ids.authored_record`."""
    read: Callable[[RecordId], Record | None]

    def new_record(self, kind: str, circle: CircleId | None = None) -> RecordId:
        """The id of a record that I begin now."""
        return ids.authored_record(kind, circle or self.circle, self.me.member, self.nonce())

    def my_record(self, kind: str, subject: bytes = b"", circle: CircleId | None = None) -> RecordId:
        """The id of my personal record of this kind about a subject."""
        return ids.personal_record(kind, circle or self.circle, self.me.member, subject)

    def common_record(self, kind: str, subject: bytes = b"", circle: CircleId | None = None) -> RecordId:
        """The id of the circle's record of this kind about a subject."""
        return ids.common_record(kind, circle or self.circle, subject)


Intent = Callable[..., Sequence[Draft]]
"""`intent(context, **arguments)`; raises Refused with the reason."""
Check = Callable[[Case], Refused | None]
"""`check(case)`: may this edit stand, judged where it was made? Must depend on its argument only: every device decides
alike. That the record's id fits kind, circle and author, and that the edit's form is sound, has been checked before."""


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
    """One kind of record.

    `begins` says how a record of this kind begins: *authored* by one member, any number of them; *personal*, one for
    each member and subject, where every edit holds the whole value and the latest one shows; *common*, one for each
    subject, begun by anybody from `genesis`.
    """

    name: str
    check: Check
    """The rule of the newest version."""
    rows: Callable[[Record], Mapping[str, Sequence[Row]]]
    """The record's rows by table."""
    words: Callable[[Record], str] = lambda _record: ""
    """What a search should find the record by."""
    early: bool = False
    """Few records that others hang on (channels, profiles): a newcomer gets them all before the history."""
    begins: Literal["authored", "personal", "common"] = "authored"
    version: int = 1
    """Of the rules. Each edit names the version that its author's program had."""
    former: Mapping[int, Check] = field(default_factory=dict)
    """The rules of every earlier version that was ever released: an edit is judged by the version it names."""
    genesis: tuple[Operation, ...] = ()
    """What a common record holds before anybody has edited it: its maps, lists and texts."""
    sees: tuple[str, ...] = ()
    """Kinds of other records that an edit of this kind may name as seen."""
    max_sees: int = 4
    """Records that one edit may name as seen."""

    def rule(self, version: int) -> Check | None:
        """The rule of this version, or None where this program does not know it."""
        return self.check if version == self.version else self.former.get(version)


@dataclass(frozen=True, slots=True)
class Feature:
    name: str
    kinds: tuple[Kind, ...]
    intents: Mapping[str, Intent]
    tables: tuple[Table, ...]
    version: int = 1
    """Raise it when tables, rows or rules change: rows are then made anew, and what failed is judged again."""
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
        kinds = ((kind.name, (feature, kind)) for feature in self.features for kind in feature.kinds)
        intents = (
            (f"{feature.name}.{name}", intent) for feature in self.features for name, intent in feature.intents.items()
        )
        object.__setattr__(self, "kinds", dict(_unique(kinds)))
        object.__setattr__(self, "intents", dict(_unique(intents)))

    @property
    def program(self) -> str:
        """What this program understands, as one line: what was not understood under another is tried again."""
        known = (f"{owner.name}:{owner.version}/{kind.name}:{kind.version}" for owner, kind in self.kinds.values())
        return " ".join(sorted(known))

    def lacks(self, program: str) -> list[str]:
        """Kinds of which another program, as one line, has later rules or a later module, or which it has alone."""
        known = {name: (owner.version, kind.version) for name, (owner, kind) in self.kinds.items()}
        lacking = []
        for owner, _, kind in (each.partition("/") for each in program.split(" ") if "/" in each):
            name, _, version = kind.rpartition(":")
            module = int(owner.rpartition(":")[2])
            if name not in known or known[name][0] < module or known[name][1] < int(version):
                lacking.append(name)
        return lacking


def _unique(pairs: Iterable[tuple[str, T]]) -> Iterable[tuple[str, T]]:
    seen: set[str] = set()
    for name, value in pairs:
        if name in seen:
            raise ValueError(f"two features declare {name!r}")
        seen.add(name)
        yield name, value
