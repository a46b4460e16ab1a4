"""W18: the cost of a status in a group of 600 devices, while messages arrive."""

import asyncio
from secrets import token_bytes
from time import process_time

from models.feature import Registry
from models.features import FEATURES
from models.features.conversations import FEATURE, talk
from sync.group.group import Group
from sync.net.memory import MemoryNetwork
from sync.profile.runtime import ProfileRuntime
from sync.simulated.group import SimulatedGroup
from tests.benchmarks.corpus import BEGIN, open_profile
from tests.benchmarks.table import Row, Target, judged
from tests.benchmarks.timing import milliseconds, percentile
from tests.benchmarks.workload import Run

DEVICES = 600
TIMES = 50


def status(run: Run) -> None:
    asyncio.run(_status(run))


async def _status(run: Run) -> None:
    stage, network = street(DEVICES), MemoryNetwork()
    computers: list[tuple[ProfileRuntime, Group]] = []
    for name, member in zip(("ana", "ben"), stage.members, strict=False):
        runtime = open_profile(run.fresh("status"), token_bytes(32), network.wire(name), network.discovery(name))
        computers.append((runtime, stage.plant(runtime, member)))
    (ana, group), (ben, _) = computers
    place = bytes(ana.db.value("SELECT record FROM channel"))
    for member in stage.members:
        ana.progress.has_all(group.logs, member.secrets.id, group.logs.by_key)
        ana.progress.exchanged(group.group_number, member.secrets.id)
    await ben.net.connect(await ana.net.listen(None))
    times = []
    try:
        while not (ana.net.in_sync(1) and ben.net.in_sync(1)):
            await ben.net.activity.next(0.001)
        for number in range(TIMES):
            group.do("conversations.say", {"channel": place, "text": f"number {number}"})
            await asyncio.sleep(0)
            began = process_time()
            said = ana.reporter.status()
            times.append(process_time() - began)
    finally:
        await ana.close()
        await ben.close()
    mean = sum(times) / len(times)
    run.add(
        judged("W18", f"CPU of one status, {len(said.peers) + 1} devices, each after a new message",
               milliseconds(mean), mean, Target("<= 5 ms", most=0.005)),
        Row("W18", "the same, p95", milliseconds(percentile(times, 95))),
    )  # fmt: skip


def street(devices: int) -> SimulatedGroup:
    """Everybody has said one thing, so that there are as many logs as devices."""
    stage = SimulatedGroup(Registry(FEATURES), "Maple Street", "block-club", "Ana Ruiz", BEGIN)
    for number in range(1, devices):
        stage.admit(f"Neighbour {number}", BEGIN + number)
    place = stage.do(stage.members[0], BEGIN + 1000, FEATURE.intents["add_channel"], name="all", purpose="")
    for number, member in enumerate(stage.members):
        stage.do(member, BEGIN + 2000 + number, talk.say, channel=place, text="hello")
    return stage
