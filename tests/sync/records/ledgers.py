"""A ledger in memory for these tests: logs of signed edits, and devices that take them in any order."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any
from zlib import crc32

from msgspec.structs import replace

from models import edit as wire
from models import ids
from models.case import Author, Case, Circle
from models.edit import Make, Operation, Put
from models.errors import Refused
from models.feature import Feature, Kind, Record, Registry, Table
from models.ids import CircleId, EditId, MemberId, RecordId
from models.search import tokens
from sync.records.rebuilding import rebuild
from sync.records.repository import RecordRepository
from sync.records.signed import Place, Signed, Standing, Verdict
from sync.store.database import Database
from sync.store.migrations import migrate
from sync.store.projection import Projection
from sync.store.words import leads_to

EVERYONE = CircleId(b"everyone........")
CASE = CircleId(b"a mediation case")
ELSEWHERE = CircleId(b"another circle..")


def check(case: Case) -> Refused | None:
    """Rules that look at everything: who, before, after and seen."""
    state = case.after.state
    if state.get("boom"):
        raise RuntimeError("a bug in a rule")
    if state.get("bad"):
        return Refused("note.bad")
    if "only" in state and case.author.member.hex() != state["only"]:
        return Refused("note.not_yours")
    if any(record.state.get("closed") for record in case.seen.values()):
        return Refused("note.closed")
    if case.edit.kind == "ballot" and "choice" not in state:
        return Refused("ballot.no_choice")
    return None


def rows(record: Record) -> Mapping[str, list[Mapping[str, Any]]]:
    if record.state.get("unshowable"):
        raise RuntimeError("a bug in rows")
    title = record.state.get("title", "")
    return {record.kind: [{"title": title if title != "list" else [], "edits": record.edits}]}


def table(name: str) -> Table:
    return Table(name, {"title": str, "edits": int})


def registry(version: int = 1, **changes: Any) -> Registry:
    note = Kind("note", check, rows, lambda record: str(record.state.get("title", "")), sees=("note", "topic", "tally"))
    topic = Kind("topic", check, rows, sees=("note",))
    ballot = Kind("ballot", check, rows, begins="personal", sees=("topic",))
    tally = Kind(
        "tally", check, rows, begins="common", sees=("ballot",),
        genesis=(Make(("votes",), "map"), Put(("title",), "none")),
    )  # fmt: skip
    kinds = tuple(replace(kind, **changes.get(kind.name, {})) for kind in (note, topic, ballot, tally))
    without = changes.get("without", ())
    notes = Feature(
        "notes", tuple(k for k in kinds[:2] if k.name not in without), {}, (table("note"), table("topic")), version
    )
    votes = Feature(
        "votes", tuple(k for k in kinds[2:] if k.name not in without), {}, (table("ballot"), table("tally"))
    )
    return Registry((notes, votes))


@dataclass(eq=False)
class Envelope:
    """What one device wrote in one go."""

    log: "Log"
    seq: int
    at: int
    edits: tuple[bytes, ...]
    id: bytes = b""
    aside: bool = False
    """Did its log fork?"""

    def __post_init__(self) -> None:
        self.id = sha256(self.log.key + repr((self.seq, self.at, self.edits)).encode()).digest()

    def edit(self, position: int = 0) -> EditId:
        return ids.edit_id(self.id, position)


@dataclass(eq=False)
class Log:
    """One device's log in one circle."""

    member: MemberId
    key: bytes
    circle: CircleId = EVERYONE
    envelopes: list[Envelope] = field(default_factory=list)
    author: Author | None = None

    def write(self, *edits: bytes, at: int = 0) -> Envelope:
        made = Envelope(self, len(self.envelopes) + 1, at or stamp(len(self.envelopes)), edits)
        self.envelopes.append(made)
        return made


def stamp(number: int) -> int:
    return (1_700_000_000_000 + number * 1000) << 16


def log(name: str, device: int = 1, circle: CircleId = EVERYONE) -> Log:
    made = MemberId(name.encode().ljust(16, b"."))
    return Log(made, sha256(made + bytes([device]) + circle).digest(), circle, author=Author(made))


def authored(log: Log, number: int, kind: str = "note") -> RecordId:
    return ids.authored_record(kind, log.circle, log.member, ids.timed_nonce(stamp(number), number % 256))


def draft(
    record: bytes, ops: Sequence[Operation] = (), deps: Sequence[wire.EditName] = (), *, kind: str = "note",
    sees: Sequence[tuple[bytes, str, bytes, bytes, Sequence[wire.EditName]]] = (), subject: bytes = b"",
    version: int = 1,
) -> bytes:  # fmt: skip
    return wire.encode(record, kind, ops, deps=deps, sees=sees, subject=subject, version=version)


def put(**values: Any) -> tuple[Operation, ...]:
    return tuple(Put((key,), value) for key, value in values.items())


@dataclass
class Device:
    """One computer: a store, and the envelopes that have arrived, in its own order."""

    registry: Registry = field(default_factory=registry)
    database: Database = field(default_factory=lambda: Database(Path(":memory:"), b"k" * 32))
    rows: list[Envelope] = field(default_factory=list)
    faults: list[tuple[str, bytes, str]] = field(default_factory=list)
    loads: int = 0
    """Edits that were read again."""

    def __post_init__(self) -> None:
        if not self.rows:
            migrate(self.database)
        self.open()

    def open(self, registry: Registry | None = None) -> None:
        """Start, perhaps with another program."""
        self.registry = registry or self.registry
        self.projection = Projection(self.database, self.registry, self._fault)
        self.records = RecordRepository(self.database, self.registry, 1, EVERYONE, self.load, self._fault)
        for _ in rebuild(self.database, self.projection, {1: self}):
            pass

    def _fault(self, module: str, record: bytes, trace: str) -> None:
        self.faults.append((module, record, trace))

    def take(self, *envelopes: Envelope) -> list[Verdict]:
        """A batch arrives, and what it makes necessary is judged again."""
        verdicts = self.hear(*envelopes)
        self.write()
        return verdicts

    def write(self, owed: Sequence[Place] = ()) -> None:
        """Write what was heard, and judge again what is owed. Raises LookupError if that has no end."""
        with self.database.transaction():
            self.records.flush(self.projection)
            owed = [*owed, *self.records.owed()]
            for _ in range(100):
                if not owed:
                    return
                owed = self.records.judge_again(owed)
                self.records.flush(self.projection)
        raise LookupError

    def hear(self, *envelopes: Envelope) -> list[Verdict]:
        """Without writing anything yet."""
        fresh = [envelope for envelope in envelopes if envelope not in self.rows]
        self.rows += fresh
        signed = [each for envelope in fresh for each in self._signed(envelope)]
        self.records.expect(each.edit for each in signed)
        return [self.records.take(each) for each in signed]

    def again(self, *envelopes: Envelope) -> None:
        self.write([(self.rows.index(each), position) for each in envelopes for position in range(len(each.edits))])

    def try_again(self) -> None:
        """What was not understood."""
        places = self.records.to_try_again()
        for start in range(0, len(places), 3):
            self.write(places[start : start + 3])

    def load(self, places: Sequence[Place]) -> list[Signed]:
        self.loads += len(places)
        return [self._signed(self.rows[row])[position] for row, position in places]

    def _signed(self, envelope: Envelope) -> list[Signed]:
        log, row = envelope.log, self.rows.index(envelope) if len(self.rows) < 200 else self._row(envelope)
        return [
            Signed(
                wire.decode(raw, envelope.id, position, envelope.at), envelope.edit(position), log.key, envelope.seq,
                row, position, log.author, Circle(log.circle), crc32(log.circle), set_aside=envelope.aside,
            )
            for position, raw in enumerate(envelope.edits)
        ]  # fmt: skip

    def _row(self, envelope: Envelope) -> int:
        index = self.__dict__.setdefault("_places", {})
        if len(index) < len(self.rows):
            index.update((id(each), row) for row, each in enumerate(self.rows))
        return int(index[id(envelope)])

    def standing(self, record: RecordId, edit: EditId) -> Standing | None:
        found = self.records.verdict(record, edit)
        return None if found is None else found.standing

    def found(self) -> list[Record]:
        """The records that search finds by their own words."""
        kinds = self.registry.kinds
        return [
            record
            for order_key, record in self.records.records()
            if not record.state.get("unshowable")  # no rows, so no words; the words of others may lead there
            and (words := kinds[record.kind][1].words(record))
            and leads_to(self.database, order_key, tokens(words))
        ]

    def everything(self, names: Iterable[tuple[RecordId, EditId]]) -> dict[str, Any]:
        """All that two devices must agree on."""
        names = list(names)
        verdicts = {}
        for record, edit in names:
            found = self.records.verdict(record, edit)
            verdicts[edit] = found and (
                found.standing,
                found.detail,
                found.cause if found.standing is not Standing.WAITS else None,
            )
        records = sorted({record for record, _ in names})
        return {
            "verdicts": verdicts,
            "records": {record: self.records.read(record) for record in records},
            "heads": {record: self.records.heads(record) for record in records},
            "rows": {name: [row[1:] for row in found] for name, found in self.projection.snapshot(1).items()},
            "words": [record.id for record in self.found()],
        }
