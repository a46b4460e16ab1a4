"""The kernel tells that the network has changed."""

import asyncio
import sys
from asyncio.subprocess import PIPE
from pathlib import Path
from typing import Any

import pytest

from sync.net import network_changes
from sync.net.network_changes import hearing

HOME = Path(__file__).parents[3]
TELL = """
import asyncio
from sync.net.network_changes import hearing

async def story():
    told = asyncio.Event()
    with hearing(told.set) as is_told:
        print(is_told, flush=True)
        while await told.wait():
            print("changed", flush=True)
            told.clear()

asyncio.run(story())
"""


@pytest.mark.namespaces
def test_an_address_that_comes_and_one_that_goes_are_told(switch: Any) -> None:
    async def story() -> None:
        anns = switch.plug_in("ann", "10.77.0.1")
        ann = await asyncio.create_subprocess_exec(
            "ip", "netns", "exec", anns, sys.executable, "-c", TELL, stdout=PIPE, cwd=HOME
        )
        assert ann.stdout is not None
        assert await ann.stdout.readline() == b"True\n"
        for what in ("add", "del"):
            switch.ip("-n", anns, "address", what, "10.77.0.9/24", "dev", "eth0")
            assert await ann.stdout.readline() == b"changed\n"
            while True:  # one address is told in several letters
                try:
                    async with asyncio.timeout(0.5):
                        await ann.stdout.readline()
                except TimeoutError:
                    break
        ann.kill()
        await ann.communicate()

    asyncio.run(story())


def test_where_nothing_is_told_one_knows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(network_changes.socket, "AF_NETLINK", raising=False)

    async def story() -> None:
        with hearing(lambda: None) as is_told:
            assert not is_told

    asyncio.run(story())


def test_a_sandbox_that_forbids_it_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_arguments: object) -> None:
        raise PermissionError

    monkeypatch.setattr(network_changes.socket, "socket", forbidden)
    assert network_changes._open() is None
