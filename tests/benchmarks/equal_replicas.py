"""W5: two computers that hold the same meet again: which messages do they need to find that out?"""

import asyncio
from time import perf_counter

from tests.benchmarks.pair import Pair, pair
from tests.benchmarks.table import Target, judged
from tests.benchmarks.timing import median, milliseconds
from tests.benchmarks.workload import Run

QUIET = 0.3
"""Seconds in which whatever else they say is heard."""


def equal_replicas(run: Run) -> None:
    asyncio.run(_equal_replicas(run))


async def _equal_replicas(run: Run) -> None:
    times: list[float] = []
    async with pair(run, "small", "receiver") as two:
        await two.meet()
        for _ in range(run.sizes.rounds):
            await _part(two)
            for wire in two.wires:
                wire.sent.clear()
            began = perf_counter()
            await two.meet()
            times.append(perf_counter() - began)
            await asyncio.sleep(QUIET)
        sent = [list(wire.sent) for wire in two.wires]
    messages, size = max(map(len, sent)), sum(map(sum, sent))
    each = " + ".join(str(length) for length in sent[1])
    run.add(
        judged("W5", "equal replicas: messages of each side", str(messages), messages,
               Target("2: hello and state", most=2)),
        judged("W5", f"equal replicas: bytes of both sides ({each} each)", str(size), size,
               Target("<= 1024", most=1024)),
        judged("W5", "equal replicas: dialled to known equal, in one process", milliseconds(median(times)),
               median(times), Target("<= 50 ms", most=0.050)),
    )  # fmt: skip


async def _part(two: Pair) -> None:
    for runtime in two.computers:
        for session in runtime.net.sessions:
            await session.channel.close()
    for runtime in two.computers:
        while runtime.net.sessions:
            await runtime.net.activity.next(0.01)
