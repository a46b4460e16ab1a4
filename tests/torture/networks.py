"""Networks of many computers in memory, on virtual time: they are parted, connections break or are refused, messages
arrive twice, computers are restarted, and in the end all hold and show the same."""

import asyncio
import random
import time
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from sync.net import virtual_time
from sync.net.memory import MemoryNetwork
from sync.net.messages import TYPES, Batch, Have, Proof
from sync.net.pipe import Weather
from sync.simulated import Bench
from sync.simulated.network import Networked, settle
from sync.trust import knock
from tests.torture.acting import act
from tests.torture.garden import NOW

CAN_REPEAT = {number for number, kind in TYPES.items() if kind in (Batch, Have, Proof)}
ACTS = 300
"""The same in networks of every size, so that the work of each computer can be compared."""
ISLANDS = 3
SECONDS = 300.0
"""That pass in each of the three parts of a story."""
HOURS = 2
LOOKED_AT = 12
"""Computers whose rows, verdicts and hashes are compared; the others by digests of what they hold."""


@dataclass
class Costs:
    """Milliseconds of processor time for each computer, and what came of it."""

    computers: int
    opening: float = 0.0
    living: float = 0.0
    settling: float = 0.0
    took: float = 0.0
    """Seconds of virtual time from the healing of the network until all held the same."""
    done: int = 0
    """Intents that were allowed."""
    records: int = 0


def run(count: int, seed: int) -> Costs:
    """Raises AssertionError, or TimeoutError where they do not come to hold the same."""
    costs = Costs(count)
    _remember_pairs(count)
    bench = Bench(NOW, connected=False)
    bench.people("Ana")
    bench.persons[0].do("garden.open_topic", name="first")
    bench.crowd(count - 1)
    dice = random.Random(seed)
    weather = Weather(dice, 0.05, breaks=0.001, refuses=0.05, repeats=0.02, repeatable=lambda raw: raw[0] in CAN_REPEAT)
    network = MemoryNetwork(weather)
    computers = [Networked(device, network, f"host{place}") for place, device in enumerate(bench.devices)]
    virtual_time.run(_story(bench, network, computers, costs, dice))
    sample = dice.sample(bench.devices, min(LOOKED_AT, count))
    bench.equal(*sample)
    costs.records = sum(1 for _ in sample[0].group.records.records())
    assert costs.done > ACTS / 3
    return costs


def _remember_pairs(count: int) -> None:
    """Each computer has a program of its own outside, which remembers its keys with all others."""
    knock._pair_keys = lru_cache(count * count)(knock._pair_keys.__wrapped__)
    knock._pairs = lru_cache(2 * count)(knock._pairs.__wrapped__)


async def _story(
    bench: Bench, network: MemoryNetwork, computers: list[Networked], costs: Costs, dice: random.Random
) -> None:
    clock = _Clock(len(computers))
    for computer in computers:
        await computer.start()
        computer.device.group.listeners.append(lambda _outcome, device=computer.device: device.settle())
    await asyncio.sleep(60)
    costs.opening = clock.lap()
    counts: Counter[str] = Counter()
    hosts = [computer.host for computer in computers]
    for part in ("together", "parted", "together again"):
        if part == "parted":
            dice.shuffle(hosts)
            network.part(*(hosts[place::ISLANDS] for place in range(ISLANDS)))
        await _live(bench, computers, counts, dice)
        network.heal_all()
    costs.living = clock.lap()
    began = asyncio.get_running_loop().time()
    await settle(computers, HOURS * 3600)
    costs.took = asyncio.get_running_loop().time() - began
    costs.settling = clock.lap()
    costs.done = counts["intents done"]
    for computer in computers:
        await computer.stop()


async def _live(bench: Bench, computers: list[Networked], counts: Counter[str], dice: random.Random) -> None:
    """A third of what happens."""
    moments = sorted(dice.uniform(0, SECONDS) for _ in range(ACTS // 3))
    restarts = set(dice.sample(range(len(moments)), len(moments) // 10))
    passed = 0.0
    for number, moment in enumerate(moments):
        await asyncio.sleep(moment - passed)
        bench.now += round((moment - passed) * 1000)
        passed = moment
        computer = dice.choice(computers)
        if number in restarts:
            await computer.restart()
            computer.device.group.listeners.append(lambda _outcome, device=computer.device: device.settle())
        act(computer.device, dice, counts)
    await asyncio.sleep(SECONDS - passed)


class _Clock:
    """Processor time of this process, for each of so many computers."""

    def __init__(self, computers: int) -> None:
        self._computers = computers
        self._began = time.process_time()

    def lap(self) -> float:
        now = time.process_time()
        spent, self._began = now - self._began, now
        return 1000 * spent / self._computers
