"""W8, W14 and W15: the cost of ingesting, by CPU time and exact counts in one process; and the disk space
afterwards."""

import asyncio
import lzma
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import msgspec

from sync.group.group import Group
from sync.ledger import envelope
from sync.ledger.packing import Packing
from sync.trust import keys
from tests.benchmarks.pair import pair
from tests.benchmarks.table import Row, Target, judged
from tests.benchmarks.workload import Run

MEGABYTE = 1e6


class Tally:
    """Calls of a function or method, and what they take: CPU seconds, or what else is measured."""

    def __init__(self, measure: Callable[[], float] = time.process_time) -> None:
        self._measure = measure
        self.taken, self.calls = 0.0, 0

    @contextmanager
    def of(self, owner: Any, name: str) -> Iterator[None]:
        original: Callable[..., Any] = getattr(owner, name)

        def counted(*arguments: Any) -> Any:
            began = self._measure()
            try:
                return original(*arguments)
            finally:
                self.taken += self._measure() - began
                self.calls += 1

        setattr(owner, name, counted)
        try:
            yield
        finally:
            setattr(owner, name, original)


def taking_in(run: Run) -> None:
    asyncio.run(_taking_in(run))
    _disk(run)


async def _taking_in(run: Run) -> None:
    verifying, ingesting = Tally(), Tally()
    async with pair(run, "sender", "receiver") as two:
        count = _messages(two.ben.db)
        committing = Tally(lambda: two.ben.db.commits)
        with (
            committing.of(Group, "receive"), ingesting.of(Group, "receive"),
            verifying.of(envelope, "verify"), verifying.of(keys, "verify"),
        ):
            began = time.process_time()
            await two.meet()
            whole = time.process_time() - began
        received = _messages(two.ben.db) - count
    share, rate = verifying.taken / ingesting.taken, received / ingesting.taken
    each = committing.taken / committing.calls
    run.add(
        judged("W8", "messages per CPU second of taking in", f"{rate:.0f}", rate, Target(">= 12000", least=12_000)),
        Row("W8", "  the same with the sender and the encryption of both sides", f"{received / whole:.0f}"),
        judged("W8", "fsyncs per received batch", f"{each:.2f}", each, Target("1", most=1)),
        judged("W14", f"share of taking in spent on {verifying.calls} signatures", f"{share:.1%}", share,
               Target("<= 25 %", most=0.25), floor=f"{received} if each were checked"),
    )  # fmt: skip


def _messages(db: Any) -> int:
    return int(db.value("SELECT count(*) FROM message"))


def _disk(run: Run) -> None:
    profile = run.profile("large")
    runtime = run.corpus.runtime(profile)
    rows = runtime.db.rows("SELECT hex(record), hex(channel), hex(author), at, text FROM message")
    for group in runtime.groups.values():
        packing = Packing(runtime.db, group.logs, group.circle(keys.ROLL).tag)
        while packing.slice():
            pass  # an idle computer does so by and by
    runtime.db.close()
    size = sum(file.stat().st_size for file in profile.rglob("*") if file.is_file())
    packed = len(lzma.compress(msgspec.json.encode(rows), preset=1))
    most = 100 * len(rows) / 200_000
    run.add(
        judged("W15", f"disk for {len(rows)} messages, after an idle while",
               f"{size / MEGABYTE:.1f} MB, {size / len(rows):.0f} each", size / MEGABYTE,
               Target(f"<= {most:.1f} MB", most=most), floor=f"xz of the same as JSON {packed / MEGABYTE:.1f} MB",
               ratio=size / packed)
    )  # fmt: skip
