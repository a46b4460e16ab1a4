"""Whole networks on virtual time: everybody ends up with the same, however badly the network works.

`FOLKMOOT_NETWORK=600 pytest tests/sync/net/test_networks.py -s` runs any number of computers, by hand.
"""

import asyncio
import os
import random
import time
from collections.abc import Iterator, Sequence

import pytest

from models.feature import Registry
from models.features import FEATURES
from sync.group import epoch_keys
from sync.group.group import Group
from sync.group.outcome import Outcome
from sync.ledger.reading import MUCH
from sync.net import virtual_time
from sync.net.memory import MemoryNetwork
from sync.net.messages import TYPES, Batch, Have, Proof
from sync.net.pipe import Weather
from sync.net.recognition import whole_roll
from sync.simulated.bench import Bench
from sync.simulated.device import Device
from sync.simulated.network import Networked, settle, until
from sync.trust.invitation import prove
from sync.trust.keys import new_device

COMPUTERS = int(os.environ.get("FOLKMOOT_NETWORK", "60"))
SEED = int(os.environ.get("FOLKMOOT_SEED", "1"))
CAN_REPEAT = {number for number, kind in TYPES.items() if kind in (Batch, Have, Proof)}


def bench_of(people: int) -> Bench:
    bench = Bench(Registry(FEATURES), connected=False)
    bench.people(*(f"Neighbour {number}" for number in range(people)))
    return bench


def plugged_in(bench: Bench, weather: Weather | None = None) -> tuple[MemoryNetwork, list[Networked]]:
    network = MemoryNetwork(weather)
    return network, [Networked(device, network, f"host{number}") for number, device in enumerate(bench.devices)]


def say(computer: Networked, text: str) -> None:
    device = computer.device
    channel = device.rows("SELECT record FROM channel ORDER BY order_key LIMIT 1")[0][0]
    device.do("conversations.say", channel=channel, text=text)


def texts(computer: Networked) -> list[tuple[str]]:
    return computer.device.rows("SELECT text FROM message ORDER BY order_key")


async def stop(computers: Sequence[Networked]) -> None:
    for computer in computers:
        await computer.stop()
    for computer in computers:
        computer.device.db.close()


@pytest.fixture
def cost() -> Iterator[None]:
    began = time.process_time()
    yield
    print(f"{COMPUTERS} computers: {(time.process_time() - began) / COMPUTERS * 1000:.0f} ms of CPU each")  # noqa: T201


def test_a_network_that_loses_repeats_parts_and_restarts_ends_up_alike(cost: None) -> None:
    dice = random.Random(SEED)
    weather = Weather(dice, 0.05, breaks=0.002, refuses=0.05, repeats=0.05, repeatable=lambda m: m[0] in CAN_REPEAT)
    bench = bench_of(COMPUTERS)
    network, computers = plugged_in(bench, weather)

    async def story() -> None:
        for computer in computers:
            await computer.start()
            await asyncio.sleep(dice.uniform(0, 2))
        halves = [[c.host for c in computers[side::2]] for side in (0, 1)]
        for round_ in range(3):
            network.part(*halves) if round_ == 1 else network.heal_all()
            for computer in dice.sample(computers, min(8, COMPUTERS)):
                say(computer, f"{computer.host} in round {round_}")
                bench.now += 1000
                await asyncio.sleep(dice.uniform(0, 5))
            for computer in dice.sample(computers, 3):
                await computer.restart()
        network.heal_all()
        await settle(computers, 3600)
        assert len({tuple(texts(computer)) for computer in computers}) == 1
        assert len(texts(computers[0])) == 3 * min(8, COMPUTERS)
        weather.breaks = 0
        await until(lambda: all(computer.in_sync for computer in computers), 600)
        assert {computer.reporter.status().state for computer in computers} <= {"everyone", "some"}
        assert max(len(list(computer.net.sessions)) for computer in computers) <= 256
        await stop(computers)

    virtual_time.run(story())


def test_two_circles_of_friends_mix(cost: None) -> None:
    """Each has as many sessions as it wants, and none with the others."""
    bench = bench_of(18)
    network, computers = plugged_in(bench)
    one, other = computers[:9], computers[9:]

    async def story() -> None:
        network.part(*([c.host for c in side] for side in (one, other)))
        for computer in computers:
            await computer.start()
        await until(lambda: all(len(list(computer.net.sessions)) == 8 for computer in computers), 300)
        network.heal_all()
        say(one[0], "hello over there")
        await settle(computers, 600)
        assert texts(other[5])[-1] == ("hello over there",)
        await stop(computers)

    virtual_time.run(story())


def test_a_star_whose_middle_restarts(cost: None) -> None:
    """Everybody reaches one computer only."""
    bench = bench_of(12)
    network, computers = plugged_in(bench)
    middle, others = computers[0], computers[1:]

    async def story() -> None:
        network.part(*([c.host] for c in others))
        for computer in computers:
            await computer.start()
        for computer in others:
            say(computer, f"hello from {computer.host}")
        await middle.restart()
        await settle(computers, 600)
        assert len(texts(middle)) == 11
        await stop(computers)

    virtual_time.run(story())


def test_a_newcomer_reads_the_newest_first_and_what_it_hangs_on(cost: None) -> None:
    """Whatever else there is: the channel was made long before, and so was Ben's profile."""
    bench = bench_of(2)
    ana, ben = bench.devices
    ben.do("people.set_profile", about="number two")
    bench.now += 1000
    for raw in held(ben.group):
        ana.receive([raw])
    (channel,) = ana.rows("SELECT record FROM channel ORDER BY order_key LIMIT 1")[0]
    for number in range(MUCH + 500):
        bench.now += 1000
        ana.do("conversations.say", channel=channel, text=f"hello {number} " + "x" * 200)
    newcomer = Device("Cleo", new_device(), bench.registry, lambda: bench.now)
    ana.group.act(prove(bench.founded.link, "Cleo", newcomer.secrets, bytes(32)))
    newcomer.enter(bench.founded.group, bench.founded.resolution, ana.group.founding_secret)
    epoch_keys.learn(newcomer.group, epoch_keys.all_secrets(ana.group))
    for batch in whole_roll(ana.group):
        newcomer.receive(batch.envelopes)
    seen: list[tuple[int, int, int, int]] = []

    def look(outcome: Outcome) -> None:
        (count,), (channels,), (profiles,) = (
            newcomer.rows(f"SELECT count(*) FROM {table}")[0] for table in ("message", "channel", "person")
        )
        newest = newcomer.rows("SELECT text FROM message ORDER BY order_key DESC LIMIT 1")
        if outcome.stored:
            number = int(newest[0][0].split()[1]) if newest else 0
            seen.append((count, channels, profiles, number))

    async def story() -> None:
        network = MemoryNetwork()
        computers = [Networked(ana, network, "ana"), Networked(newcomer, network, "cleo")]
        newcomer.group.listeners.append(look)
        for computer in computers:
            await computer.start()
        await settle(computers, 600)
        first = next(each for each in seen if each[0])
        assert first[0] < MUCH / 2
        channels = len(ana.rows("SELECT 1 FROM channel"))
        assert first[1:] == (channels, 1, MUCH + 499)
        assert texts(computers[0]) == texts(computers[1])
        assert len(texts(computers[1])) == MUCH + 500
        assert not any(log.runs[1:] for log in newcomer.group.logs.by_id.values())
        await stop(computers)

    virtual_time.run(story())


def held(group: Group) -> list[bytes]:
    logs = group.logs
    return [
        raw
        for log in logs.by_id.values()
        for run in log.runs
        for raw in logs.envelopes.read(log.id, run.first, run.last, 1 << 30)
    ]
