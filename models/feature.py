"""The contract between a feature and the engine, which knows no feature by name.

A feature declares its record kinds (with the rule that every edit must pass), its intents (plain functions with keyword
arguments that return drafts of edits) and the tables that its lists read from.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct, field
from msgspec.structs import replace

from models import ids
from models.case import Author, Case, Check, Circle, CircleKind, Record, RollView, State
from models.edit import Operation
from models.facts import Find, Tell
from models.fields import Field
from models.ids import CircleId, EditId, RecordId

if TYPE_CHECKING:
    from models.pages import Pages, Source

__all__ = [
    "ANY_KIND", "Author", "Case", "Check", "Circle", "Context", "Draft", "Feature", "Intent", "Kind", "Record",
    "Registry", "RollView", "Row", "State", "Table",
]  # fmt: skip

ANY_KIND = ("*",)
Row = Mapping[str, str | int | float | bytes | None]


class Draft(Struct, frozen=True):
    """An edit that a member wants to make. The engine adds time, heads, signature and circle key.

    Several drafts of one intent may change one record: each builds on the earlier ones.
    """

    record: RecordId
    kind: str
    ops: tuple[Operation, ...]
    circle: CircleId | None = None
    """None means *everyone*."""
    sees: tuple[RecordId, ...] = ()
    """Other records that the rule looks at. The engine adds their heads."""
    subject: bytes = b""
    """What a personal or a common record is about."""
    at: tuple[EditId, ...] = ()
    """The heads that the member saw, if not the newest ones. They must include the earlier edit of the same log. Only
    the first draft of a record may name them."""


class Context(Struct, frozen=True):
    """What an intent may use."""

    me: Author
    circle: CircleId
    """The circle of everyone."""
    nonce: Callable[[], bytes]
    """Returns new bytes for `ids.authored_record`."""
    read: Callable[[RecordId], Record | None]
    circle_of: Callable[[RecordId], CircleId | None] = lambda _record: None
    """The circle that a record lives in; None means that of everyone, or that the record is unknown."""
    first: "Callable[[str], Sequence[Draft]]" = lambda _module: ()
    """The first records of a module that the group lacks, by the module's name."""
    first_seen: Callable[[RecordId], int] = lambda _record: 0
    """When the record began to be here, by this computer's clock, in milliseconds since 1970; 0 if that is not known.
    Others learn it only if the intent writes it."""
    about: Callable[[RecordId, str], Sequence[Record]] = lambda _subject, _kind: ()
    """Personal and common records of a kind about a record that live in the same circle and have reached this computer.
    A rule does not hear them: others may know more or fewer of them."""
    clocks: Callable[[int, CircleId | None], tuple[RecordId, ...]] = lambda _moment, _circle: ()
    """Records of a circle (None: of everyone's) that show that its keepers' clocks have passed a moment. Raises Refused
    `keepers.too_early`."""
    modules: tuple[str, ...] = ()
    """The names of all modules of this program; none where they are not known."""

    def new_record(self, kind: str, circle: CircleId | None = None) -> RecordId:
        """The id of a new record that this member begins now."""
        return ids.authored_record(kind, circle or self.circle, self.me.member, self.nonce())

    def my_record(self, kind: str, subject: bytes = b"", circle: CircleId | None = None) -> RecordId:
        """The id of this member's personal record of this kind about a subject."""
        return ids.personal_record(kind, circle or self.circle, self.me.member, subject)

    def common_record(self, kind: str, subject: bytes = b"", circle: CircleId | None = None) -> RecordId:
        """The id of the circle's record of this kind about a subject."""
        return ids.common_record(kind, circle or self.circle, subject)

    def not_before(self, moment: int, drafts: Iterable[Draft]) -> list[Draft]:
        """These drafts, each with what shows that a moment (milliseconds since 1970) has passed. The rule asks for it
        with `Case.not_before`. Raises Refused `keepers.too_early`."""
        return [replace(each, sees=(*each.sees, *self.clocks(moment, each.circle))) for each in drafts]


Intent = Callable[..., Sequence[Draft]]
"""`intent(context, **arguments)`; raises Refused with the reason."""
class Table(Struct, frozen=True):
    """A projection table. The engine adds the columns `order_key` (the record's place in time), `group_number` (local)
    and `record` (16 bytes). It replaces a record's rows whenever the record changes, and can rebuild all rows.

    `single` tables hold one row per record and have `order_key` as their integer primary key.
    """

    name: str
    columns: Mapping[str, type]
    indexes: tuple[tuple[str, ...], ...] = ()
    single: bool = True


class Kind(Struct, frozen=True):
    """One kind of record.

    `begins` says how a record of this kind begins. *authored*: by one member, who may begin any number of them.
    *personal*: one for each member and subject; every edit holds the whole value, and the latest edit is shown.
    *common*: one for each subject; any member begins it, from `genesis`.
    """

    name: str
    check: Check
    """The rule of the newest version."""
    rows: Callable[[Record], Mapping[str, Sequence[Row]]]
    """Table -> the record's rows."""
    words: Callable[[Record], str] = lambda _record: ""
    """The words by which a search finds the record."""
    early: bool = False
    """For kinds with few records on which others depend (channels, profiles): a newcomer gets them all before the
    history."""
    begins: Literal["authored", "personal", "common"] = "authored"
    version: int = 1
    """Version of the rules. Each edit names the version of its author's program."""
    former: Mapping[int, Check] = field(default_factory=dict)
    """Version -> rule, for every earlier version that was released. An edit is judged by the version that it names."""
    genesis: tuple[Operation, ...] = ()
    """Creates the initial maps, lists and texts of a common record, before any edit."""
    sees: tuple[str, ...] = ()
    """Kinds of other records that an edit of this kind may name as seen; `ANY_KIND` for all."""
    circles: tuple[CircleKind, ...] = ("everyone",)
    """The kinds of circles that records of this kind may live in."""
    max_sees: int = 4
    """Most records that one edit may name as seen."""
    waits: bool = False
    """May its rule ask for the keepers' clocks (`Case.not_before`)? Then an edit may see, besides, one record of each
    keeper of a kind that tells the time."""
    tells_time: bool = False
    """Do records of this kind show that their author's clock had passed a moment? Only for kinds that every program
    knows: where the kind of a seen record is unknown, the edit is not understood."""
    called: str = ""
    """What its records are called in an archive, in the plural; the kind's name without it."""
    names_group: str = ""
    """For a common kind: the key under which its record without a subject may hold another name for the group."""
    switches: Callable[[State], Mapping[str, bool]] | None = None
    """For a common kind: State -> the modules that its record without a subject switches on or off in the group."""
    facts: Find | None = None
    """What the shared lists, search, links and reminders know of a record. Without it they know nothing but what
    `facts_in` says."""
    activity: Tell | None = None
    """What an edit did, for the news, the history and the moderation log. Without it they tell nothing."""
    hears: tuple[str, ...] = ()
    """Kinds of personal and common records about a record of this kind that `facts` looks at."""
    facts_in: Mapping[str, str] = field(default_factory=dict)
    """For a kind with very many records: column of the table `fact` -> the column that holds it in the kind's own table
    (which has the kind's name), or an expression of columns of that table."""
    fields: Mapping[str, Field] = field(default_factory=dict)
    """What a record of a declared kind holds (`models.declared`). Forms, lists, files and commands follow from it."""

    def rule(self, version: int) -> Check | None:
        """The rule of this version, or None if this program does not know it."""
        return self.check if version == self.version else self.former.get(version)


class Feature(Struct, frozen=True):
    name: str
    kinds: tuple[Kind, ...]
    intents: Mapping[str, Intent]
    tables: tuple[Table, ...]
    version: int = 1
    """Increase this number when tables, rows or rules change. Then rows are rebuilt, and failed edits are judged
    again."""
    pages: "Callable[[Source], Pages] | None" = None
    """Makes the feature's pages in an archive."""
    first: Intent | None = None
    """Makes the first records of a new group; called as `first(context, group_kind=…, name=…)`. When the module is
    switched on later, those are made that are common records and not there: two members may switch it on apart, and
    what they begin must be one."""
    powers: tuple[str, ...] = ()
    """The powers that its rules ask for, beside those of the roll: `library.keep`."""
    roles: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    """Kind of group -> role -> its powers: the roles that a new group of this kind starts with for this module."""
    optional: bool = False
    """Is it off until somebody switches it on in a group?"""


class Registry:
    """All features of an application, by kind and by intent name (`conversations.say`)."""

    def __init__(self, features: tuple[Feature, ...]) -> None:
        _unique("kind", ((kind.name, each) for each in features for kind in each.kinds))
        _unique("power", ((power, each) for each in features for power in each.powers))
        _unique("table", ((table.name, each) for each in features for table in each.tables))
        _unique("module", ((each.name, each) for each in features))
        self.features: Final = features
        self.kinds: Final[Mapping[str, tuple[Feature, Kind]]] = {
            kind.name: (each, kind) for each in features for kind in each.kinds
        }
        self.intents: Final[Mapping[str, Intent]] = {
            f"{each.name}.{name}": intent for each in features for name, intent in each.intents.items()
        }

    @property
    def program(self) -> str:
        """The versions of all kinds and features as one line. If the line changes, edits that were not understood are
        judged again."""
        known = (f"{owner.name}:{owner.version}/{kind.name}:{kind.version}" for owner, kind in self.kinds.values())
        return " ".join(sorted(known))

    def lacks(self, program: str) -> list[str]:
        """Kinds that the other `program` (a line as above) knows in a later version, or that only it knows."""
        known = {name: (owner.version, kind.version) for name, (owner, kind) in self.kinds.items()}
        lacking = []
        for owner, _, kind in (each.partition("/") for each in program.split(" ") if "/" in each):
            name, _, version = kind.rpartition(":")
            module = int(owner.rpartition(":")[2])
            if name not in known or known[name][0] < module or known[name][1] < int(version):
                lacking.append(name)
        return lacking


def _unique(what: str, declared: Iterable[tuple[str, Feature]]) -> None:
    """Raises ValueError, with both modules, where a name is declared twice."""
    owners: dict[str, Feature] = {}
    for name, feature in declared:
        if name in owners:
            modules = f"{owners[name].name} and {feature.name}"
            raise ValueError(f"the {what} {name!r} is declared by the modules {modules}: rename it in one of them")
        owners[name] = feature
