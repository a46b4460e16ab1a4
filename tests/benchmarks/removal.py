"""W23: from the last signature on a removal until everybody refuses whoever is removed, over TCP on the loopback."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from secrets import token_bytes
from time import perf_counter

from models.feature import Registry
from models.features import FEATURES
from models.ids import DeviceId
from models.roll import STEWARD, Changes, Role
from models.roll.powers import USUAL_ROLES
from sync.group import resolving
from sync.group.group import Group
from sync.net.memory import MemoryNetwork
from sync.net.tcp import TcpWire
from sync.net.transport import PeerGone
from sync.profile.runtime import ProfileRuntime
from sync.simulated.group import SimulatedGroup
from tests.benchmarks.corpus import BEGIN, open_profile
from tests.benchmarks.table import Row, Target, judged
from tests.benchmarks.timing import median, milliseconds
from tests.benchmarks.workload import Run

ENGINES, SIGNERS, REMOVALS = 20, 3, 5
HERE = "127.0.0.1"
PATIENCE, PAUSE = 120.0, 0.002
"""Seconds."""


@dataclass(frozen=True)
class Computer:
    runtime: ProfileRuntime
    group: Group
    address: str

    def refuses(self, device: DeviceId) -> bool:
        """Does it know that the device is out, and is no session with it left?"""
        out = self.group.roll.now.author(device) is None
        return out and self.runtime.net.sessions.with_device(self.group.group_number, device) is None


def removal(run: Run) -> None:
    times = asyncio.run(removed(run, ENGINES, REMOVALS))
    name = f"{ENGINES} engines, a majority of {SIGNERS} stewards"
    run.add(
        judged("W23", f"last signature to refusal everywhere, {name}", milliseconds(median(times)), median(times),
               Target("<= 1 s", most=1.0)),
        Row("W23", f"the slowest of {len(times)}", milliseconds(max(times))),
    )  # fmt: skip


async def removed(run: Run, engines: int, removals: int) -> list[float]:
    """Seconds of so many removals, one after the other. Each of the removed then knocks at every door in vain."""
    computers = await _street(run, engines)
    times, gone = [], []
    try:
        for _ in range(removals):
            gone.append(computers.pop())
            times.append(await _seconds(computers, gone[-1]))
        for out in gone:
            knocks = (out.runtime.net.connect(computer.address) for computer in computers)
            answers = await asyncio.gather(*knocks, return_exceptions=True)
            assert all(isinstance(answer, PeerGone) for answer in answers), answers
    finally:
        for computer in (*computers, *gone):
            await computer.runtime.close()
    return times


async def _street(run: Run, engines: int) -> list[Computer]:
    """Everybody has found somebody, all hold the same, and the first few are the stewards."""
    stage = SimulatedGroup(Registry(FEATURES), "Maple Street", "block-club", "Ana Ruiz", BEGIN)
    for number in range(1, engines):
        stage.admit(f"Neighbour {number}", BEGIN + number)
    network, computers = MemoryNetwork(), []
    for member in stage.members:
        runtime = open_profile(run.fresh("removal"), token_bytes(32), TcpWire(), network.discovery(HERE))
        group = stage.plant(runtime, member)
        computers.append(Computer(runtime, group, await runtime.net.listen(f"{HERE}:0")))
        await runtime.net.look_around()
    voters = tuple(member.member for member in stage.members)
    stewards = Role(USUAL_ROLES[STEWARD], voters[:SIGNERS])
    begun = resolving.propose(computers[0].group, Changes(voters=voters, roles={STEWARD: stewards}))
    await _until(lambda: all(computer.group.roll.now.charter.id == begun for computer in computers))
    return computers


async def _seconds(computers: list[Computer], out: Computer) -> float:
    first, last = computers[0].group, computers[SIGNERS // 2].group
    resolution = resolving.remove(first, [out.group.me])
    await _until(lambda: any(each.id == resolution for each in last.roll.resolutions()))
    began = perf_counter()
    resolving.sign(last, resolution)
    device = out.group.secrets.id
    await _until(lambda: all(computer.refuses(device) for computer in computers))
    return perf_counter() - began


async def _until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():  # noqa: ASYNC110 - what is waited for tells nobody
            await asyncio.sleep(PAUSE)
