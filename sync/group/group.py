"""One group on this computer, and the road that every change takes: own writes and foreign envelopes are stored,
opened, judged and projected alike, in one transaction. If anything fails, nothing of it has happened."""

import contextlib
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from inspect import signature
from secrets import randbelow, token_bytes
from typing import Any

import msgspec

from models import ids
from models.edit import MAX_EDIT_BYTES, Edit, size
from models.errors import Refused
from models.feature import EVERYONE, Author, Context, Draft, Record, Registry
from models.ids import DeviceId, EditId, GroupId, MemberId, RecordId
from models.roll import Act, DeviceCard, Resolution, Roll
from sync.group.ingest import Ingest
from sync.ledger import envelope as wire
from sync.ledger.envelope import Envelope, Payload, Rekey
from sync.ledger.logs import Circle, Log, LogName, Logs
from sync.records.repository import Book
from sync.store.clock import Clock
from sync.store.database import Database
from sync.store.projection import Batch, Projection
from sync.trust.circle_keys import CircleKeys, new_rekey
from sync.trust.invitation import read_link
from sync.trust.keys import ROLL, DeviceSecrets, certify, circle_tag

LOGS_WITHOUT_PROOF = 32
"""Own logs after which we begin others only where a signature shows that we must."""
_encode = msgspec.msgpack.Encoder().encode


@dataclass
class Outcome:
    """What one transaction changed, told to the listeners after it is durable."""

    group_number: int
    touched: dict[str, list[int]] = field(default_factory=dict)
    """Order keys of changed records by feature; `roll` stands for members, keys and invitations."""
    stored: int = 0
    """Envelopes."""
    refused: list[Refused] = field(default_factory=list)
    records: tuple[RecordId, ...] = ()


class Group:
    """Methods that write raise Refused: `group.read_only`, `store.full`, or a rule's own code."""

    def __init__(
        self, database: Database, registry: Registry, projection: Projection, clock: Clock, group_number: int
    ) -> None:
        self._db = database
        self._registry = registry
        self._projection = projection
        self.clock = clock
        self.group_number = group_number
        self.listeners: list[Callable[[Outcome], None]] = []
        self.reload()

    def reload(self) -> None:
        """Read everything in memory again from the store."""
        row = self._db.row(
            "SELECT id, name, kind, me, read_only, secrets, pass FROM groups WHERE group_number = ?",
            (self.group_number,),
        )
        if row is None:
            raise Refused("group.unknown")
        self.id, self.name, self.group_kind = GroupId(row[0]), str(row[1]), str(row[2])
        self.me, self.read_only = MemberId(row[3]), bool(row[4])
        self.secrets = msgspec.msgpack.decode(row[5], type=DeviceSecrets)
        self.link = None if row[6] is None else read_link(row[6].decode())
        """The pass of the archive that we went on from."""
        self.logs = Logs(self._db, self.id, self.group_number)
        self.keys = CircleKeys(self._db, self.logs)
        self.book = Book(self._db, self._registry, self.group_number, self._load)
        self.ingest = Ingest(self._db, self.logs, self.keys, self.book, self.clock, self.secrets)

    @property
    def roll(self) -> Roll:
        if self.ingest.roll is None:
            raise Refused("group.unfounded")
        return self.ingest.roll

    @property
    def author(self) -> Author:
        """Myself, with the roles I hold now. Raises Refused `group.read_only` where I am nobody."""
        author = None if self.read_only else self.roll.now.author(self.secrets.id)
        if author is None:
            raise Refused("group.read_only")
        return author

    def card(self, device: DeviceId) -> DeviceCard | None:
        """A member's device, or None."""
        return next((card for card in self.roll.now.cards() if card.id == device), None)

    def circle(self, name: str) -> Circle:
        return self.logs.circles[circle_tag(self.id, name)]

    def _load(self, order_key: int, _circle: int) -> Iterator[tuple[EditId, Edit, bytes]]:
        rows = self._db.rows("SELECT envelope, position FROM edits WHERE order_key = ? AND code = ''", (order_key,))
        for row, position in rows:
            signed = self.ingest.signed(row, position)
            yield signed.id, signed.edit, signed.log_key

    @contextlib.contextmanager
    def _change(self) -> Iterator[Outcome]:
        """One transaction over store and memory, announced once it is durable."""
        outcome = Outcome(self.group_number)
        self.ingest.refused = outcome.refused
        try:
            with self._db.transaction():
                yield outcome
                self._project(outcome)
                self.clock.save()
        except BaseException:
            self.reload()
            raise
        for listener in self.listeners:
            listener(outcome)

    def _project(self, outcome: Outcome) -> None:
        batch = Batch()
        for entry in self.book.changed.values():
            if entry.edits:
                record = entry.record()
                self._projection.gather(batch, entry.order_key, self.group_number, record, entry.is_new)
        self.book.flush()
        self._projection.write(batch)
        outcome.touched = batch.touched
        if self.ingest.roll_changed:
            self.ingest.roll_changed = False
            self._enlist()
            outcome.touched["roll"] = []

    def _enlist(self) -> None:
        """Write the roll's rows."""
        state = self.roll.now
        self._db.run("DELETE FROM members WHERE group_number = ?", (self.group_number,))
        self._db.many(
            "INSERT INTO members VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (self.group_number, m.id, m.name, m.role, m.joined >> 16, m.invited_by, len(m.devices))
                for m in state.members.values()
            ],
        )
        self._db.run("DELETE FROM invitations WHERE group_number = ?", (self.group_number,))
        now = self.clock.now()
        self._db.many(
            "INSERT INTO invitations VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (self.group_number, i.terms.id, i.by, i.made >> 16, i.terms.expires, i.terms.uses, len(i.admitted),
                 i.closed(now) or "open")
                for i in state.invitations.values()
            ],
        )  # fmt: skip

    def receive(self, raws: Sequence[bytes]) -> Outcome:
        """Take in a peer's envelopes. Raises Malformed where the sender is at fault, having changed nothing."""
        runs = self.logs.check(raws)
        if not runs:
            return Outcome(self.group_number)
        self._db.keep_reserve()
        with self._change() as outcome:
            stored = self.logs.accept(runs, stranger=self.ingest.is_stranger, vouched=self.ingest.vouched)
            self.ingest.take_all(stored)
            self.ingest.land(self.logs.landed)
            outcome.stored = len(stored)
        self._leave_forked_logs({log.name for _, log, _ in stored})
        return outcome

    def _leave_forked_logs(self, met: Container[LogName] = ()) -> None:
        """Where somebody else goes on in the log in which we write, or it has two futures, this profile or the other
        one is a copy: we go on in fresh logs."""
        ours = [(tag, self.secrets.log_key(tag).public) for tag in self.logs.circles]
        if any(name in met or ((log := self.logs.by_name.get(name)) and log.frozen) for name in ours):
            self.start_new_logs()

    def do(self, intent: str, arguments: Mapping[str, Any]) -> Outcome:
        """Run a feature's intent as me."""
        found = self._registry.intents.get(intent)
        if found is None:
            raise Refused("intent.unknown", intent=intent)
        context = self.context()
        try:
            signature(found).bind(context, **arguments)
        except TypeError:
            raise Refused("intent.bad_arguments", intent=intent) from None
        return self.write(found(context, **arguments))

    def context(self) -> Context:
        me = self.author
        return Context(me, lambda: ids.timed_nonce(self.clock.stamp(), randbelow(256)), self.read)

    def read(self, record: RecordId) -> Record | None:
        return self.book.read(record)

    def write(self, drafts: Sequence[Draft]) -> Outcome:
        """Make, judge, sign and store edits: one envelope per circle. All count, or none."""
        with self._change() as outcome:
            at = self.clock.stamp()
            for circle in dict.fromkeys(draft.circle for draft in drafts):
                edits = tuple(self._edit(draft, at) for draft in drafts if draft.circle == circle)
                self._append(circle, wire.CONTENT, at, edits=edits)
            if outcome.refused:
                raise outcome.refused[0]
            outcome.records = tuple(draft.record for draft in drafts)
        return outcome

    def _edit(self, draft: Draft, at: int) -> Edit:
        log_key = self.secrets.log_key(self.circle(draft.circle).tag).public
        edit = Edit(draft.record, draft.kind, self.book.named(draft.record, log_key), at, draft.ops)
        if size(edit) > MAX_EDIT_BYTES:
            raise Refused("edit.too_large")
        return edit

    def found(self, resolution: Resolution) -> Outcome:
        """Begin the group that `enter` entered, with fresh keys."""
        with self._change() as outcome:
            at = self.clock.stamp()
            for circle in self.logs.circles.values():
                self.keys.learn(circle.id, token_bytes(32), at)
            self._append(ROLL, wire.RESOLUTION, at, statement=resolution)
        return outcome

    def act(self, act: Act) -> Outcome:
        """State something for the roll. Raises Refused if it does not count."""
        with self._change() as outcome:
            self._append(ROLL, wire.ACT, self.clock.stamp(), statement=act)
            if outcome.refused:
                raise outcome.refused[0]
        return outcome

    def rekey(self) -> Outcome:
        """Give every circle a new epoch key, sealed to everybody's devices as the roll has them now."""
        with self._change() as outcome:
            for circle in list(self.logs.circles.values()):
                rekey = new_rekey(circle.name, circle.tag, self.roll.now.cards())
                self._append(ROLL, wire.REKEY, self.clock.stamp(), statement=rekey)
        return outcome

    def _append(
        self,
        circle: str,
        kind: int,
        at: int,
        *,
        edits: tuple[Edit, ...] = (),
        statement: Resolution | Act | Rekey | None = None,
    ) -> Envelope:
        log = self.own_log(circle)
        certificate = None if log.seq else certify(self.secrets, log.tag, log.key)
        acts = self.roll.heads_for(self.secrets.id) if self.ingest.roll else ()
        payload = Payload(at, acts, certificate, edits, statement)
        try:
            envelope = wire.seal(
                payload, kind=kind, circle=log.tag, log=self.secrets.log_key(log.tag), seq=log.seq + 1,
                prev=log.tip, tip=self.id, key=self.keys.current(log.circle),
            )  # fmt: skip
        except ValueError:
            raise Refused("edit.too_large") from None
        row = self.logs.append(log, envelope)
        self.ingest.take(row, log, envelope)
        return envelope

    def own_log(self, circle: str) -> Log:
        tag = self.circle(circle).tag
        log = self.logs.log(tag, self.secrets.log_key(tag).public)
        if log.frozen:
            raise Refused("log.frozen")
        return log

    def own_place(self, tag: bytes) -> tuple[bytes, int]:
        """(key, envelopes held) of the log in which we write in this circle."""
        key = self.secrets.log_key(tag).public
        return key, self.logs.held(tag, key)

    def accept_proof(self, first: bytes, second: bytes) -> None:
        """Take a proof that a log has two futures. Raises Malformed unless it is one."""
        if self.logs.check_proof(first, second) is None:
            return
        with self._change():
            self.logs.accept_proof(first, second)
        self._leave_forked_logs()

    def doubt(self) -> None:
        """A neighbour says that it holds more of our log than we do. Perhaps this profile is an old copy, and what we
        write next would be a second future. Perhaps the neighbour lies, so without a proof we do not believe it for
        ever."""
        if sum(log.device == self.secrets.id for log in self.logs.by_id.values()) < LOGS_WITHOUT_PROOF:
            self.start_new_logs()

    def start_new_logs(self) -> None:
        """Go on in fresh logs, because this profile is a copy of one that may have written more. Other copies of the
        same do so too, hence no counting."""
        secrets = msgspec.structs.replace(self.secrets, log_generation=1 + randbelow(2**32 - 1))
        with self._db.transaction():
            self._db.run("UPDATE groups SET secrets = ? WHERE group_number = ?", (_encode(secrets), self.group_number))
        self.reload()

    def all_keys(self) -> tuple[tuple[str, int, bytes], ...]:
        """Every epoch key: (circle, since, key). For a member or an archive, nobody else."""
        circles = self.logs.circles.values()
        return tuple((circle.name, since, key) for circle in circles for since, key in self.keys.all(circle.id))

    def preview(self, circle: Circle, newest: int) -> list[bytes]:
        """Envelopes that a newcomer should have first, log by log in order: the first of each log, those of all records
        of early kinds, and those of the newest records."""
        early = [kind.name for _, kind in self._registry.kinds.values() if kind.early]
        marks = ", ".join("?" * len(early))
        rows = self._db.rows(
            "SELECT raw FROM envelopes WHERE id IN (SELECT id FROM envelopes WHERE seq = 1 UNION"  # noqa: S608
            f" SELECT envelope FROM edits WHERE order_key IN"
            f" (SELECT order_key FROM records WHERE kind IN ({marks}) UNION"
            " SELECT order_key FROM (SELECT order_key FROM records WHERE circle = ? ORDER BY order_key DESC LIMIT ?)))"
            " AND log IN (SELECT id FROM logs WHERE circle = ?) ORDER BY log, seq",
            (*early, circle.id, newest, circle.id),
        )
        return [raw for (raw,) in rows]

    def project_all(self) -> None:
        """Write the rows of every record and member into empty tables; part of a transaction."""
        batch = Batch()
        for order_key, record in self.records():
            self._projection.gather(batch, order_key, self.group_number, record, is_new=True)
        self._projection.write(batch)
        if self.ingest.roll is not None:
            self._enlist()

    def records(self) -> Iterator[tuple[int, Record]]:
        """(order key, record) of everything that counts."""
        for order_key, name in self._db.rows(
            "SELECT order_key, id FROM records WHERE group_number = ? AND edits > 0", (self.group_number,)
        ):
            record = self.read(RecordId(name))
            if record is not None:
                yield order_key, record

    def learn_keys(self, keys: Iterable[tuple[str, int, bytes]]) -> Outcome:
        """Take circle keys that came with a welcome or an archive: (circle, since, key)."""
        with self._change() as outcome:
            for circle, since, key in keys:
                since = self.ingest.not_from_the_future(since)
                kid = self.keys.learn(self.logs.add_circle(circle).id, key, since)
                self.ingest.met(("key", kid))
        return outcome


def enter(
    database: Database, group: GroupId, resolution: Resolution, secrets: DeviceSecrets, *, read_only: bool = False
) -> int:
    """Enter a group in the store, empty but for its circles; returns its local number. Part of a transaction."""
    group_number = int(database.value("SELECT coalesce(max(group_number), 0) + 1 FROM groups"))
    me = b"" if read_only else ids.member_id(group, secrets.card.signing)
    database.run(
        "INSERT INTO groups(group_number, id, name, kind, me, read_only, left, secrets, founded)"
        " VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)",
        (group_number, group, resolution.name, resolution.group_kind, me, read_only, _encode(secrets), resolution.made),
    )
    logs = Logs(database, group, group_number)
    for circle in (ROLL, EVERYONE):
        logs.add_circle(circle)
    return group_number
