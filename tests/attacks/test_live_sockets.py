"""A member with a changed program floods presence, typing and carets over the kernel's sockets. The victim is an engine
in a process of its own; what counts is what its owner and the others notice."""

import asyncio
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from sync import api
from sync.live_commands import AskLive, LiveChanged, LivePlace
from sync.net import live
from sync.net.memory import MemoryNetwork
from sync.net.messages import Live, State, encode
from sync.net.tcp import TcpWire
from sync.net.transport import PeerGone
from tests.attacks.mallory import Mallory
from tests.benchmarks.machines import memory
from tests.conftest import Neighbour
from tests.faults.kill import PATIENCE, Home, begin

WORDS = 5
"""Messages of a neighbour that must come through, one after the other, while the flood lasts."""
MOST = 48 << 20
"""Bytes by which the victim's memory may grow, whatever is sent."""
Flood = Callable[[int, bytes], Live]
FLOODS: dict[str, Flood] = {
    "presence": lambda number, _record: Live(b"", ("here", "away")[number % 2], ()),
    "typing": lambda number, record: Live(b"", "here", (LivePlace(record, typing=bool(number % 2)),)),
    "carets": lambda number, record: Live(b"", "here", tuple(LivePlace(record, caret=number + n) for n in range(100))),
    "padding": lambda number, record: Live(bytes(200_000), "here", (LivePlace(record, caret=number),)),
}


class Kernel(MemoryNetwork):
    """Connections go through the kernel; nobody is announced."""

    @override
    def wire(self, host: str) -> Any:
        return TcpWire()


class Listening(Neighbour):
    @property
    @override
    def address(self) -> str:
        return "127.0.0.1:0"


class Victim:
    """Ana's engine as somebody on the network sees it."""

    def __init__(self, home: Home, address: str) -> None:
        self.home = home
        self.address = address
        self.told = 0
        """Events about who is here and types."""
        self.forget = home.client.on_event(self._hear)

    def _hear(self, event: api.Event) -> None:
        self.told += isinstance(event, LiveChanged)

    def has(self, text: str) -> bool:
        return bool(self.home.reader.value("SELECT 1 FROM message WHERE text = ?", (text,)))


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Victim, Home]]:
    """Ana, and Ben who is connected to her."""
    ana, ben, address = begin(tmp_path_factory.mktemp("homes"))
    victim = Victim(ana, address)
    yield victim, ben
    victim.forget()
    for home in (ana, ben):
        home.reader.close()
        home.kill()


async def enter(folder: Path, victim: Victim) -> Mallory:
    link = await asyncio.to_thread(victim.home.call, api.Invite(1))
    neighbour = await Listening("mallory", folder, Kernel()).wake()
    await neighbour.engine.handle(api.Join(link.link, "Mallory", victim.address))
    mallory = Mallory(neighbour)
    await mallory.alone()
    return mallory


async def flood(mallory: Mallory, victim: Victim, what: Flood, done: asyncio.Event) -> int:
    """Send as fast as the victim takes it, again and again if it hangs up. Returns the number of messages."""
    (record,) = victim.home.reader.row("SELECT record FROM channel ORDER BY order_key LIMIT 1")
    sent = 0
    while not done.is_set():
        channel = await mallory.visit(victim, State({}))
        try:
            for number in count(1):
                await channel.send(encode(what(number, bytes(record))))
                sent += 1
                if done.is_set():
                    break
                await asyncio.sleep(0)
        except PeerGone:
            pass
        finally:
            await channel.close()
    return sent


async def through(victim: Victim, ben: Home, words: str, begun: Callable[[], bool]) -> None:
    """Ben says these words, and again as soon as Ana has them."""
    async with asyncio.timeout(PATIENCE):
        while not begun():  # noqa: ASYNC110 - another process tells nobody
            await asyncio.sleep(0.01)
        channel = ben.reader.value("SELECT record FROM channel ORDER BY order_key LIMIT 1")
        for number in range(WORDS):
            said = api.Do(1, "conversations.say", {"channel": channel, "text": f"{words} {number}"})
            await asyncio.to_thread(ben.call, said)
            while not victim.has(f"{words} {number}"):  # noqa: ASYNC110
                await asyncio.sleep(0.01)


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of a process in /proc")
@pytest.mark.parametrize("what", FLOODS)
def test_a_flood_of_live_messages_costs_the_others_nothing(
    homes: tuple[Victim, Home], tmp_path: Path, what: str
) -> None:
    victim, ben = homes
    assert victim.home.process is not None
    pid, victim.told = victim.home.process.pid, 0

    async def story() -> tuple[int, float, int]:
        mallory = await enter(tmp_path, victim)
        before, done, began = memory(pid), asyncio.Event(), time.monotonic()
        flooding = asyncio.create_task(flood(mallory, victim, FLOODS[what], done))
        try:
            await through(victim, ben, what, lambda: victim.told > 0)
        finally:
            done.set()
        return await flooding, time.monotonic() - began, memory(pid) - before

    sent, seconds, growth = asyncio.run(story())
    assert sent > live.BURST
    assert victim.told <= live.BURST + live.PER_SECOND * seconds + WORDS
    assert growth < MOST
    until = time.monotonic() + PATIENCE
    while len(known := victim.home.call(AskLive(1))) > 2 and time.monotonic() < until:
        time.sleep(0.05)  # who has flooded before may still be going
    assert len(known) <= 2
    assert all(len(each.places) <= 4 for each in known)
