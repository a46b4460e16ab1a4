"""Two computers of the corpus's group in this process, on a network in memory whose messages are counted."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from sync.net.memory import MemoryNetwork, MemoryWire
from sync.net.transport import Approach, Channel, Offers
from sync.profile.runtime import ProfileRuntime
from tests.benchmarks.workload import Run

GROUP = 1


class Counted:
    """A channel that notes the sizes of what is sent through it."""

    def __init__(self, channel: Channel, sent: list[int]) -> None:
        self._channel = channel
        self._sent = sent

    def __getattr__(self, name: str) -> Any:
        return getattr(self._channel, name)

    async def send(self, *messages: bytes | bytearray) -> None:
        self._sent += map(len, messages)
        await self._channel.send(*messages)


class CountingWire:
    def __init__(self, wire: MemoryWire) -> None:
        self._wire = wire
        self.trouble = ""
        self.sent: list[int] = []

    async def listen(
        self, address: str | None, offers: Offers, met: Callable[[Any], Awaitable[None]],
        is_known: Callable[[str], bool] | None = None,
    ) -> str:  # fmt: skip
        return await self._wire.listen(address, offers, lambda channel: met(Counted(channel, self.sent)), is_known)

    async def leave(self, bound: str) -> None:
        await self._wire.leave(bound)

    async def dial(self, address: str, approach: Approach) -> Any:
        return Counted(await self._wire.dial(address, approach), self.sent)

    async def close(self) -> None:
        await self._wire.close()


@dataclass
class Pair:
    ana: ProfileRuntime
    ben: ProfileRuntime
    wires: tuple[CountingWire, CountingWire]
    address: str
    """Where Ana listens."""

    @property
    def computers(self) -> tuple[ProfileRuntime, ProfileRuntime]:
        return self.ana, self.ben

    def in_sync(self) -> bool:
        return all(runtime.net.in_sync(GROUP) for runtime in self.computers)

    async def meet(self) -> None:
        """Ben dials; returns when both know that they hold the same."""
        await self.ben.net.connect(self.address)
        while not self.in_sync():
            await self.ben.net.activity.next(0.001)


@asynccontextmanager
async def pair(run: Run, one: str, other: str) -> AsyncIterator[Pair]:
    """Ana with a copy of the profile `one`, Ben with `other`."""
    network = MemoryNetwork()
    wires = CountingWire(network.wire("ana")), CountingWire(network.wire("ben"))
    ana = run.corpus.runtime(run.profile(one), wires[0], network.discovery("ana"))
    ben = run.corpus.runtime(run.profile(other), wires[1], network.discovery("ben"))
    try:
        yield Pair(ana, ben, wires, await ana.net.listen(None))
    finally:
        await ana.close()
        await ben.close()
