"""Discovery and the wire between two computers: network namespaces on a bridge, without a route to anywhere else."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from typing import Any

import pytest

from sync.net.discovery import DiscoveryKey, ZeroconfDiscovery
from sync.net.tcp import TcpWire
from sync.net.transport import Channel, PeerGone
from sync.simulated.knocks import open_approach, open_offer

pytestmark = pytest.mark.namespaces
KEY = b"k" * 32
HOME = Path(__file__).parents[3]


def tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


async def live(name: str) -> None:
    """What runs on each computer: listen, announce, and greet over the wire whoever is sighted."""
    wire, discovery = TcpWire(), ZeroconfDiscovery()
    keys = "street", KEY, os.urandom(32)

    async def answer(channel: Channel) -> None:
        tell(f"greeted by {(await channel.receive()).decode()}")
        await channel.receive()

    async def greet(address: str) -> None:
        try:
            channel = await wire.dial(address, open_approach(*keys))
        except PeerGone as gone:
            tell(f"could not reach {address}: {gone.code}")
            return
        await channel.send(name.encode())
        greeted.append(channel)

    greeted: list[Channel] = []
    tasks: list[asyncio.Task[None]] = []
    bound = await wire.listen(None, lambda: [open_offer(*keys)], answer)
    await discovery.start(lambda sighting: tasks.append(asyncio.create_task(greet(sighting.address))))
    await discovery.announce(int(bound.rpartition(":")[2]), lambda: [DiscoveryKey("street", KEY)])
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await discovery.close()
    await wire.close()


async def move_in(namespace: str, name: str) -> Process:
    program = f"import asyncio; from {Path(__file__).stem} import live; asyncio.run(live({name!r}))"
    paths = os.pathsep.join([str(HOME), str(Path(__file__).parent)])
    return await asyncio.create_subprocess_exec(
        *("ip", "netns", "exec", namespace, sys.executable, "-W", "error", "-c", program),
        stdin=PIPE, stdout=PIPE, env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip


async def told(computer: Process) -> str:
    assert computer.stdout is not None
    return (await asyncio.wait_for(computer.stdout.readline(), 20)).decode().strip()


async def move_out(*computers: Process) -> None:
    for computer in computers:
        output, _ = await asyncio.wait_for(computer.communicate(b""), 20)
        assert b"could not" not in output
        assert computer.returncode == 0


@pytest.mark.parametrize(
    ("anns", "beas"), [("10.77.0.1", "10.77.0.2"), (None, None)], ids=["IPv4", "IPv6 link-local alone"]
)
def test_two_computers_find_and_greet_each_other(switch: Any, anns: str | None, beas: str | None) -> None:
    async def story() -> None:
        ann = await move_in(switch.plug_in("ann", anns), "ann")
        bea = await move_in(switch.plug_in("bea", beas), "bea")
        assert await told(ann) == "greeted by bea"
        assert await told(bea) == "greeted by ann"
        await move_out(ann, bea)

    asyncio.run(story())


def test_a_computer_that_gets_its_network_late_is_found(switch: Any) -> None:
    async def story() -> None:
        anns = switch.plug_in("ann", "10.77.0.1")
        beas = switch.plug_in("bea", None)
        switch.ip("-n", beas, "link", "set", "eth0", "down")
        ann, bea = await move_in(anns, "ann"), await move_in(beas, "bea")
        await asyncio.sleep(1)
        switch.ip("-n", beas, "link", "set", "eth0", "up")
        switch.ip("-n", beas, "address", "add", "10.77.0.2/24", "dev", "eth0")
        assert await told(ann) == "greeted by bea"
        assert await told(bea) == "greeted by ann"
        await move_out(ann, bea)

    asyncio.run(story())


def test_twenty_bridges_hide_nobody(switch: Any) -> None:
    """They are made first, so that they would be asked first."""

    async def story() -> None:
        anns, beas = switch.plug_in("ann", None), switch.plug_in("bea", "10.77.0.2")
        for number in range(20):
            switch.ip("-n", anns, "link", "add", f"br{number}", "type", "bridge")
            switch.ip("-n", anns, "address", "add", f"10.88.{number}.1/24", "dev", f"br{number}")
            switch.ip("-n", anns, "link", "set", f"br{number}", "up")
        switch.ip("-n", anns, "address", "add", "10.77.0.1/24", "dev", "eth0")
        ann, bea = await move_in(anns, "ann"), await move_in(beas, "bea")
        assert await told(ann) == "greeted by bea"
        assert await told(bea) == "greeted by ann"
        await move_out(ann, bea)

    asyncio.run(story())
