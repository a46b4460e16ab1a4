"""Computers of the bench on a network in memory: they find each other, dial, and exchange by the real sessions. With
`sync.net.virtual_time` an hour of that passes in seconds."""

import asyncio
from collections.abc import Callable, Iterable

from sync.net.memory import MemoryNetwork
from sync.net.neighbourhood import Neighbourhood
from sync.net.peer_progress import PeerProgress
from sync.net.status import StatusReporter
from sync.simulated.device import GROUP, Device

PORT = 4000


class Networked:
    """One computer with its network plugged in."""

    def __init__(self, device: Device, network: MemoryNetwork, host: str) -> None:
        self.device = device
        self.host = host
        self._network = network
        self.net: Neighbourhood
        self.reporter: StatusReporter

    @property
    def address(self) -> str:
        return f"{self.host}:{PORT}"

    async def start(self) -> None:
        """As when the engine starts; begins with `stop` again."""
        wire, discovery = self._network.wire(self.host), self._network.discovery(self.host)
        self.progress = PeerProgress(self.device.db, self.device.clock.wall)
        self.net = Neighbourhood(wire, discovery, lambda: self.device.groups, self.progress, lambda: None, "1")
        self.reporter = StatusReporter(
            self.net, self.progress, lambda: self.device.groups, self.device.clock, lambda: ""
        )
        await self.net.listen(self.address)
        await self.net.look_around()

    async def stop(self) -> None:
        """As when the engine ends."""
        await self.net.close()
        self.progress.save()

    async def restart(self) -> None:
        """Without a goodbye: what was committed is there."""
        await self.net.close()
        self.device.reopen()
        await self.start()

    @property
    def holdings(self) -> tuple[bytes, ...]:
        """Equal on two computers that hold the same."""
        logs = self.device.group.logs
        return tuple(logs.digests.digest(tag) for tag in sorted(logs.circles))

    @property
    def in_sync(self) -> bool:
        return self.net.in_sync(GROUP)


async def settle(computers: Iterable[Networked], seconds: float, *, step: float = 1.0) -> None:
    """Until all hold the same. Raises TimeoutError after so many seconds of virtual time."""
    await until(lambda: len({computer.holdings for computer in computers}) == 1, seconds, step=step)


async def until(true: Callable[[], bool], seconds: float, *, step: float = 1.0) -> None:
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110 - what is waited for tells nobody
            await asyncio.sleep(step)
