"""One computer of one member: a real store in memory, real keys, the real ingest, and a clock set by the bench."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date
from typing import Any, TypeVar

import msgspec

from models.case import Record
from models.feature import Draft, Registry
from models.ids import GroupId, RecordId, member_id
from models.roll import Resolution
from models.search import matcher, parse
from sync import api
from sync.group.group import Group, enter
from sync.group.outcome import Outcome
from sync.profile.fsck import fsck
from sync.reader import BLOCK_BITS
from sync.records.blank_store import blank_store, copied
from sync.records.rebuilding import rebuild
from sync.simulated.found import Found, found_edits
from sync.store.clock import Clock
from sync.store.database import Database
from sync.store.open_store import open_store
from sync.store.words import blocks_with
from sync.trust.keys import DeviceSecrets

T = TypeVar("T")
GROUP = 1
"""Number of the group in the store."""
_encode = msgspec.msgpack.Encoder().encode


class Device:
    """`name` is for messages, for example "Ana's laptop". `ahead_ms` is how far its clock is ahead, in milliseconds."""

    def __init__(
        self, name: str, secrets: DeviceSecrets, registry: Registry, wall_ms: Callable[[], int],
        database: Database | None = None,
    ) -> None:  # fmt: skip
        self.name = name
        self.secrets = secrets
        self.registry = registry
        self.ahead_ms = 0
        self.written: Callable[[Device], None] = _nobody_hears
        """Called after each write on this device."""
        self._wall_ms = wall_ms
        self.db = database or blank_store(registry)
        self.group: Group

    @property
    def devices(self) -> tuple["Device", ...]:
        return (self,)

    def enter(self, group: GroupId, founding: Resolution, founding_secret: bytes) -> None:
        """Enter a group whose envelopes have not arrived yet."""
        with self.db.transaction():
            enter(self.db, group, founding, self.secrets, founding_secret)
        self.open()

    def open(self) -> None:
        """Load everything from the store, as the program does when it starts."""
        self.store = open_store(self.db, self.registry, lambda: self._wall_ms() + self.ahead_ms)
        self.group = Group(self.store, GROUP)
        self.group.upgrade()
        for _step in rebuild(self.db, self.store.projection, {GROUP: self.group}):
            pass
        self.settle()

    def settle(self) -> None:
        """Judge the whole queue again, as the program does when it is idle."""
        while self.group.judge_again():
            pass

    @property
    def groups(self) -> Mapping[int, Group]:
        """The group by its number, as `fsck` needs it."""
        return {GROUP: self.group}

    @property
    def clock(self) -> Clock:
        return self.store.clock

    def reopen(self, registry: Registry | None = None) -> None:
        """Kill the program and start it, or another version of it, again. Everything committed is still there."""
        self.registry = registry or self.registry
        self.db = copied(self.db)
        self.open()

    def copied(self, name: str) -> "Device":
        """Another computer of the same member, with the same content."""
        made = Device(name, self.secrets, self.registry, self._wall_ms, copied(self.db))
        made.open()
        return made

    def of_somebody_else(self, name: str, secrets: DeviceSecrets) -> "Device":
        """Another member's computer, with the same content."""
        db = copied(self.db)
        me = member_id(self.group.id, secrets.card.signing)
        db.run("UPDATE groups SET me = ?, secrets = ? WHERE group_number = ?", (me, _encode(secrets), GROUP))
        made = Device(name, secrets, self.registry, self._wall_ms, db)
        made.open()
        return made

    def do(self, intent: str, **arguments: Any) -> RecordId | None:
        """Run a feature's intent. Returns the first record written, or None if there was nothing to change. Raises
        Refused if the member is refused."""
        return self._note(self.group.do(intent, arguments))

    def write(self, *drafts: Draft) -> RecordId | None:
        """Write these drafts as they are, as an intent would return them."""
        return self._note(self.group.write(drafts))

    def decide(self, decision: Callable[..., T], *arguments: Any) -> T:
        """Run a function of `sync.group.resolving` on this computer's copy of the group. Raises Refused."""
        decided = decision(self.group, *arguments)
        self.settle()
        self.written(self)
        return decided

    def _note(self, outcome: Outcome) -> RecordId | None:
        self.written(self)
        return outcome.records[0] if outcome.records else None

    def receive(self, raws: Sequence[bytes]) -> Outcome:
        """Ingest a peer's envelopes. Raises Malformed if the sender is at fault."""
        outcome = self.group.receive(raws)
        self.settle()
        return outcome

    def read(self, record: RecordId) -> Record | None:
        return self.group.read(record)

    def verdicts(self, record: RecordId) -> list[Found]:
        """The verdict of every edit of this record that is here and can be opened."""
        return [found for found in found_edits(self.group) if found.record == record]

    def problems(self) -> tuple[api.Problem, ...]:
        """The problems that `fsck` finds in the store, except that it has no file."""
        found = asyncio.run(fsck(self, lambda _done, _total: None)).problems
        return tuple(problem for problem in found if problem.code != "fsck.page")

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        return self.db.rows(sql, values)

    def search(self, words: str) -> list[RecordId]:
        """The records that these words find, newest first."""
        asked, found = matcher(parse(words, UTC, date.min, {})), []
        for block in sorted(blocks_with(self.db, asked.terms), reverse=True):
            for (record_id,) in self.db.rows(
                "SELECT id FROM records WHERE order_key BETWEEN ? AND ? ORDER BY order_key DESC",
                (block << BLOCK_BITS, ((block + 1) << BLOCK_BITS) - 1),
            ):
                record = self.group.records.read(RecordId(record_id))
                if record is not None and asked.fits(self.registry.kinds[record.kind][1].words(record)):
                    found.append(record.id)
        return found


def _nobody_hears(_device: Device) -> None:
    return None
