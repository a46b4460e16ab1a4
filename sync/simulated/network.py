"""Computers of the bench on a network in memory: they find each other, dial, and exchange in real sessions. With
`sync.net.virtual_time` an hour of that takes seconds."""

import asyncio
import os
from collections.abc import Callable, Iterable
from pathlib import Path

from sync.net.files import FileTraffic
from sync.net.memory import MemoryNetwork
from sync.net.neighbourhood import Neighbourhood
from sync.net.peer_progress import PeerProgress
from sync.net.status import StatusReporter
from sync.simulated.device import GROUP, Device

PORT = 4000
NO_FOLDER = Path(os.devnull)
"""No files can be stored there."""


class Networked:
    """One computer that is connected to the network."""

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
        """Start as the engine does. It can be started again after `stop`."""
        wire, discovery = self._network.wire(self.host), self._network.discovery(self.host)
        self.progress = PeerProgress(self.device.db, self.device.clock.now)
        self.net = Neighbourhood(
            wire, discovery, lambda: self.device.groups, self.progress, lambda: None, FileTraffic(NO_FOLDER), "1"
        )
        self.reporter = StatusReporter(
            self.net, self.progress, lambda: self.device.groups, self.device.clock, lambda: ""
        )
        await self.net.listen(self.address)
        await self.net.look_around()

    async def stop(self) -> None:
        """Stop as the engine does when it ends."""
        await self.net.close()
        self.progress.save()

    async def restart(self) -> None:
        """Kill the program and start it again. Everything committed is still there."""
        await self.net.close()
        self.device.reopen()
        await self.start()

    @property
    def holdings(self) -> tuple[bytes, ...]:
        """A value that is equal on two computers if they hold the same."""
        logs = self.device.group.logs
        return tuple(logs.digests.digest(tag) for tag in sorted(logs.circles.pools))

    @property
    def in_sync(self) -> bool:
        return self.net.in_sync(GROUP)


async def settle(computers: Iterable[Networked], seconds: float, *, step: float = 1.0) -> None:
    """Wait until all hold the same. Raises TimeoutError after `seconds` of virtual time."""
    await until(lambda: len({computer.holdings for computer in computers}) == 1, seconds, step=step)


async def until(true: Callable[[], bool], seconds: float, *, step: float = 1.0) -> None:
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110 - what is waited for tells nobody
            await asyncio.sleep(step)
