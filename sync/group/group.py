"""One group on this computer. Every change takes the same way: our writes and peers' envelopes are stored, opened,
judged and projected in one transaction. If a step fails, nothing has changed."""

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import msgspec
from typing_extensions import override

from models import ids
from models.case import Author, Record
from models.errors import Refused
from models.feature import Draft
from models.ids import NOBODY, DeviceId, GroupId, MemberId, RecordId
from models.roll import Act, DeviceCard, Resolution, Roll
from sync.group import naming, own_logs, writing
from sync.group.circle_roll import CircleRoll
from sync.group.circles import GroupCircles
from sync.group.content_standing import ContentStanding
from sync.group.envelope_states import EnvelopeStates
from sync.group.group_keys import GroupKeys
from sync.group.ingest import Ingest
from sync.group.membership import Membership
from sync.group.memory import Memory
from sync.group.opening import Opening
from sync.group.outcome import CIRCLES, EVERY_LIST, Outcome
from sync.group.outcome import ROLL as ROLL_ROWS
from sync.group.recipients import MembersRoll
from sync.group.rejudging import SLICE, RejudgeQueue, is_behind
from sync.group.roll_rows import not_in, write_done, write_roll
from sync.group.statements import Statements
from sync.ledger import arrivals
from sync.ledger.logs import Accepted, Circle, Logs
from sync.records.repository import RecordRepository, judge_put_off
from sync.store.clock import Clock
from sync.store.database import Database
from sync.store.open_store import OpenStore
from sync.trust.circle_keys import CircleKeys
from sync.trust.invitation import Link, read_link
from sync.trust.kept_secrets import KeptSecrets
from sync.trust.keys import EVERYONE, ROLL, DeviceSecrets, circle_tag, first_content_key, first_roll_key

UNDERSTANDS = 3
"""Increase this number when the program understands more operations, envelopes or statements than before, or says
otherwise which words in circles count."""
_encode = msgspec.msgpack.Encoder().encode


class Group(Memory):
    """Methods that write raise Refused with `group.read_only`, `store.full`, or a rule's own code. A change that failed
    is forgotten."""

    LASTING = frozenset(("store", "group_number", "listeners", "_most"))

    def __init__(self, store: OpenStore, group_number: int) -> None:
        self.store = store
        self.group_number = group_number
        self.listeners: list[Callable[[Outcome], None]] = []
        self._most = SLICE
        """Edits that are judged again in one transaction; fewer after a slice that could not be read."""
        self.read_all()

    @override
    def read_all(self) -> None:
        db = self.store.db
        row = db.row(
            "SELECT id, name, kind, me, read_only, secrets, pass, founding_secret, founded FROM groups"
            " WHERE group_number = ?",
            (self.group_number,),
        )
        if row is None:
            raise Refused("group.unknown")
        self.id, self.name, self.group_kind = GroupId(row[0]), str(row[1]), str(row[2])
        self.me, self.read_only = MemberId(row[3]), bool(row[4])
        self.secrets: DeviceSecrets = msgspec.msgpack.decode(row[5], type=DeviceSecrets)
        self._link: str | None = None if row[6] is None else row[6].decode()
        self.founding_secret: bytes = row[7]
        """32 bytes of which the keys for connections, for discovery and for the first roll are made. Never renewed."""
        self.founded = int(row[8])
        """Milliseconds since 1970."""
        self.logs = Logs(db, self.id, self.group_number)
        circle_keys = CircleKeys(db, (circle.id for circle in self.logs.circles.values()))
        self.membership = Membership(self.id)
        kept = KeptSecrets(db, self.group_number, self.clock.now)
        roll = MembersRoll(self.membership)
        self.keys = GroupKeys(circle_keys, self.logs, roll, kept, self.secrets, self.founding_secret)
        standing = ContentStanding(db, self.group_number, self.logs, self.membership)
        circles = GroupCircles(db, self.logs, circle_keys, CircleRoll(self.membership, self.secrets.id), self.secrets)
        opening = Opening(self.logs, self.keys, self.membership, standing, circles)
        self.circles = opening.circles
        self.records = RecordRepository(
            db,
            self.store.registry,
            self.group_number,
            ids.everyone(self.id),
            opening.load,
            self.store.faults,
            self.logs.circles.is_private,
            self.store.effort,
        )
        statements = Statements(self.membership, self.logs, self.keys, self.clock)
        queue = RejudgeQueue(db, self.group_number)
        states = EnvelopeStates(db, circle_tag(self.id, ROLL))
        self.ingest = Ingest(states, self.logs, opening, statements, self.records, queue)

    @property
    def link(self) -> Link | None:
        """The invitation in the archive from which this group was continued, or None."""
        return None if self._link is None else read_link(self._link)

    @property
    def clock(self) -> Clock:
        return self.store.clock

    @property
    def roll(self) -> Roll:
        """Raises Refused `group.unfounded` if the founding resolution has not arrived."""
        if self.membership.roll is None:
            raise Refused("group.unfounded")
        return self.membership.roll

    @property
    def author(self) -> Author:
        """This device's member, with the current powers. Raises Refused `group.read_only` if there is none,
        `group.removed`, `group.left`, `group.dropped`, `group.applicant` or `group.pass_closed` if the member or the
        device is not in the group, `roll.suspended` while the member is suspended, `roll.hub` where this computer
        only relays."""
        if self.read_only:
            raise Refused("group.read_only")
        author = self.roll.now.author(self.secrets.id)
        if author is None:
            raise not_in(self.roll.now, self.me, self.secrets.id)
        if not author.takes_part:
            raise Refused(f"roll.{author.standing}")
        return author

    def card(self, device: DeviceId) -> DeviceCard | None:
        """A member's device, or None."""
        return None if self.membership.roll is None else self.roll.now.card(device)

    def circle(self, name: str) -> Circle:
        """One of the circles that every group has: `roll`, `everyone`."""
        return self.logs.circles[circle_tag(self.id, name)]

    @contextlib.contextmanager
    def change(self) -> Iterator[Outcome]:
        """One transaction over store and memory. The listeners are told once it is durable."""
        outcome = Outcome(self.group_number)
        try:
            with self.store.db.transaction():
                first = self.logs.envelopes.next_row()
                yield outcome
                self._project(outcome)
                self.clock.save()
                if self.logs.envelopes.next_row() > first:
                    arrivals.note(self.store.db, first, self.clock.now())
        except BaseException:
            self.forget()
            raise
        for listener in list(self.listeners):
            listener(outcome)

    def _project(self, outcome: Outcome) -> None:
        self.ingest.settle()
        outcome.refused += self.ingest.drain()
        batch = self.records.flush(self.store.projection)
        outcome.touched = {**batch.touched, **outcome.touched}
        if self.membership.changed:
            self.membership.changed = False
            write_roll(self.store.db, self.group_number, self.roll.now, self.clock.now(), self.me, self.secrets.id)
            write_done(self.store.db, self.group_number, self.membership, self.me)
            outcome.touched[ROLL_ROWS, EVERY_LIST] = ()
        outcome.touched |= {(CIRCLES, self.records.lists.of(circle)): () for circle in self.circles.stated}
        self.circles.stated.clear()
        if self.membership.roll is not None and naming.rename(self, (feature for feature, _ in outcome.touched)):
            outcome.touched[ROLL_ROWS, EVERY_LIST] = ()

    def receive(self, raws: Sequence[bytes], peer: DeviceId | None = None) -> Outcome:
        """Ingest a peer's envelopes. Raises Malformed if the sender is at fault; then nothing has changed."""
        checked = self.logs.check(raws)
        if not checked.runs:
            return Outcome(self.group_number)
        self.store.db.keep_reserve()
        return self._accept(
            lambda: self.logs.accept(
                checked.runs, stranger=self.membership.is_stranger, vouched=self.ingest.opening.vouched,
                stamp=self.ingest.opening.stamp, deliverer=self.membership.member_of(peer),
                roomy=self.circles.roll.reads_nothing,
            )
        )  # fmt: skip

    def accept_proof(self, proof: bytes) -> Outcome:
        """Accept a proof that a log has forked. Raises Malformed if it proves nothing."""
        if not self.logs.forks.check_proof(proof):
            return Outcome(self.group_number)
        return self._accept(lambda: self.logs.accept_proof(proof))

    def accept_branch(self, prologues: Sequence[bytes]) -> Outcome:
        """Accept a peer's branch of a log of which we hold another branch. Raises Malformed."""
        return self._accept(lambda: self.logs.accept_branch(prologues))

    def _accept(self, accept: Callable[[], Accepted]) -> Outcome:
        with self.change() as outcome:
            accepted = accept()
            self.ingest.take_in(accepted)
            outcome.stored = len(accepted.stored)
            for number in accepted.unsettled:
                of = self.records.lists.of(number)
                outcome.touched.update({(feature.name, of): () for feature in self.store.registry.features})
            if self._most == SLICE and self.ingest.queue and self.store.effort.left(NOBODY) > 0:
                self._most //= 4  # stays so if the slice cannot be read
                with self.store.effort.counted(NOBODY):
                    self.ingest.judge_again()
                self._most = SLICE
            is_copy = accepted.touches(own_logs.keys(self))
            if is_copy:
                own_logs.choose_new(self)
        if is_copy:
            self.forget()
        return outcome

    def judge_again(self) -> bool:
        """Judge one slice of the queue again, or one edit that was put off, in its own transaction. True if more
        remain. What cannot be read because
        the store is damaged keeps its verdict: smaller and smaller slices find it, and it is passed over."""
        if not is_behind(self.ingest.queue, self.records):
            return False
        most, self._most = self._most, max(1, self._most // 4)
        try:
            with self.change():
                if self.ingest.queue:
                    self.ingest.judge_again(most)
                else:
                    judge_put_off(self.records)
        except Refused as refused:
            if refused.code != "store.damaged":
                raise
        else:
            self._most = min(SLICE, 2 * most)
            return is_behind(self.ingest.queue, self.records)
        if most == 1:
            with self.change():
                self.ingest.queue.pass_over()
        return is_behind(self.ingest.queue, self.records)

    def upgrade(self) -> None:
        """Queue what this program may judge differently from the former one: edits and envelopes that the former one
        did not understand, that only it understood, or on which a module failed, and what was written in circles."""
        program = f"{UNDERSTANDS} {self.store.registry.program}"
        name = f"program/{self.group_number}"
        former = self.store.db.meta(name) or ""
        if former != program:
            with self.change():
                for circle in self.logs.circles.known if former.partition(" ")[0] != str(UNDERSTANDS) else ():
                    if self.logs.circles.is_private(circle.id):
                        self.circles.judge_again(circle.id)
                self.ingest.try_again(self.store.registry.lacks(former))
                self.store.db.set_meta(name, program)
        told = self.store.db.value("SELECT 1 FROM roll_activity WHERE group_number = ?", (self.group_number,))
        if told is None and self.membership.roll is not None:  # a former program did not tell what the roll did
            with self.change():
                self.membership.changed = True

    def do(self, intent: str, arguments: Mapping[str, Any]) -> Outcome:
        """Run a feature's intent as this member."""
        return writing.do(self, intent, arguments)

    def write(self, drafts: Sequence[Draft]) -> Outcome:
        """Make, judge, sign and store edits. Either all count or none does."""
        return writing.write(self, drafts)

    def act(self, *acts: Act) -> Outcome:
        """Write acts into the roll, all of them or none. Raises Refused if one does not count."""
        return writing.act(self, acts)

    def read(self, record: RecordId) -> Record | None:
        """A record as it is now."""
        return self.records.read(record)


def enter(
    database: Database, group: GroupId, resolution: Resolution, secrets: DeviceSecrets, founding_secret: bytes,
    *, read_only: bool = False, member: bytes = b"",
) -> int:  # fmt: skip
    """Add a group to the store, with its circles and their first keys. `member` is whose device this is; without it, a
    new member's. Returns its local number. Part of a transaction."""
    group_number = int(database.value("SELECT coalesce(max(group_number), 0) + 1 FROM groups"))
    me = b"" if read_only else member or ids.member_id(group, secrets.card.signing)
    database.run(
        "INSERT INTO groups(group_number, id, name, kind, me, read_only, left, secrets, founding_secret, founded)"
        " VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)",
        (
            group_number, group, resolution.name, resolution.group_kind, me, read_only, _encode(secrets),
            founding_secret, resolution.made,
        ),
    )  # fmt: skip
    logs = Logs(database, group, group_number)
    first = {ROLL: first_roll_key(founding_secret), EVERYONE: first_content_key(founding_secret)}
    keys = CircleKeys(database, ())
    for circle, key in first.items():
        keys.learn(logs.add_circle(circle).id, key)
    return group_number
