"""Logs in a scratch store that accept everything, and authors to fill them."""

import contextlib
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from models.ids import GroupId, MemberId
from sync.ledger.accepting import Accepted
from sync.ledger.courtesy import NOBODY
from sync.ledger.envelope import CONTENT, FIRST, HEADER, SIGNATURE, Envelope, Payload, parse, seal
from sync.ledger.log import Log
from sync.ledger.logs import Logs
from sync.store.database import Database
from sync.store.migrations import migrate
from sync.trust.keys import ROLL, SigningKey, circle_tag

GROUP = GroupId(b"g" * 32)
KEY = b"k" * 32
EVERYONE = "everyone"
TAG = circle_tag(GROUP, EVERYONE)
AUTHOR = SigningKey(b"a" * 32)


class Shelf(Logs):
    def __init__(self, path: Path = Path(":memory:")) -> None:
        self.database = Database(path, KEY)
        migrate(self.database)
        super().__init__(self.database, GROUP, 1)
        self.add_circle(ROLL)
        self.add_circle(EVERYONE)
        self.last = Accepted()
        self.times: dict[bytes, int] = {}

    def take(self, *envelopes: Envelope, vouched: bool = False, deliverer: MemberId = NOBODY) -> int:
        """Returns how many were new."""
        return self.take_raw([envelope.raw for envelope in envelopes], vouched=vouched, deliverer=deliverer)

    def take_raw(self, raws: Iterable[bytes], *, vouched: bool = False, deliverer: MemberId = NOBODY) -> int:
        checked = self.check(raws)
        with self.database.transaction():
            self.last = self.accept(
                checked.runs,
                stranger=lambda device: device is None,
                vouched=lambda _envelope: vouched,
                stamp=lambda _log, envelope: self.times.get(envelope.id, 0),
                deliverer=deliverer,
            )
        return len(self.last.stored)

    def take_in_vain(self, *envelopes: Envelope) -> None:
        """A transaction that fails after these were accepted."""
        runs = self.check([envelope.raw for envelope in envelopes]).runs
        with contextlib.suppress(ZeroDivisionError), self.database.transaction():
            self.accept(runs, stranger=bool, vouched=bool)
            raise ZeroDivisionError
        self.reload()

    def whose(self, author: SigningKey = AUTHOR) -> Log:
        return self.by_key[author.public]

    def runs(self, author: SigningKey = AUTHOR) -> list[tuple[int, int]]:
        return [(run.first, run.last) for run in self.whose(author).runs]

    def proof(self, author: SigningKey = AUTHOR) -> bytes | None:
        return self.forks.proof(self.whose(author))

    def vector(self) -> dict[bytes, object]:
        return dict(self.digests.vector(TAG))

    def content(self) -> list[tuple[int, int, bytes]]:
        """What is stored, by place."""
        return self.database.rows("SELECT log, seq, raw FROM envelopes ORDER BY log, seq, id")

    def close(self) -> None:
        self.database.close()


def link(
    before: Envelope | None = None,
    *,
    author: SigningKey = AUTHOR,
    signed: bool = True,
    size: int = 0,
    tag: bytes = TAG,
    kind: int = CONTENT,
    at: int = 1,
) -> Envelope:
    """The next envelope of a log."""
    seq, prev = (before.seq + 1, before.id) if before else (1, FIRST)
    payload = Payload(at, tuple(os.urandom(16) for _ in range(size // 16)))
    made = seal(payload, kind=kind, circle=tag, log=author, seq=seq, prev=prev, key=KEY)
    return made if signed else unsigned(made)


def unsigned(envelope: Envelope) -> Envelope:
    """The same with a signature that does not hold."""
    header = envelope.raw[: HEADER.size + len(envelope.circle)]
    return parse(header + bytes(SIGNATURE) + envelope.body)


def chain(count: int, before: Envelope | None = None, author: SigningKey = AUTHOR) -> list[Envelope]:
    made: list[Envelope] = []
    for _ in range(count):
        before = link(before, author=author)
        made.append(before)
    return made


def branches(past: int = 3, lengths: Sequence[int] = (2, 4)) -> tuple[list[Envelope], list[list[Envelope]]]:
    """A common past and two continuations."""
    common = chain(past)
    return common, [chain(length, common[-1]) for length in lengths]
