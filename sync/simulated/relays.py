"""Computers that hold logs which they cannot read, as a blind hub does, and sessions between them. They speak the whole
protocol and judge no content."""

import asyncio
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from msgspec import Raw

from models.ids import DeviceId, GroupId
from sync.group.outcome import EVERY_LIST, Outcome
from sync.ledger.envelope import CONTENT, FIRST, Envelope, Malformed, Payload, UnknownVersion, open_payload, seal
from sync.ledger.log import Held
from sync.ledger.logs import Log, Logs
from sync.net.exchange import Callbacks
from sync.net.memory import MemoryNetwork
from sync.net.pipe import Weather
from sync.net.session import Peer, Session, exchange_with
from sync.net.transport import Channel, PeerGone
from sync.simulated.knocks import open_approach, open_offer
from sync.store.database import Database
from sync.store.migrations import migrate
from sync.trust.keys import ROLL, SigningKey, circle_tag

GROUP = GroupId(b"g" * 32)
EVERYONE = circle_tag(GROUP, "everyone")
KEY = b"k" * 32
PSK = b"p" * 32
STAMP = 1 << 16
"""A stamp is milliseconds times this."""


@dataclass
class Author:
    """The author of one log."""

    seed: bytes = field(default_factory=lambda: os.urandom(32))
    tag: bytes = EVERYONE
    seq: int = 0
    prev: bytes = FIRST

    def __post_init__(self) -> None:
        self.log = SigningKey(self.seed)

    def write(self, at: int = 1, size: int = 100, **changed: Any) -> Envelope:
        """The next envelope of the log, with the time `at` in milliseconds."""
        certificate = None
        payload = Payload(at * STAMP, (os.urandom(16),) * min(1, size // 16), certificate, (), _filler(size))
        made = seal(
            payload, kind=CONTENT, log=self.log, seq=self.seq + 1, prev=self.prev, key=KEY, circle=self.tag, **changed
        )
        self.seq, self.prev = made.seq, made.id
        return made

    def branch(self) -> "Author":
        """A copy of the author. If both write, the log forks here."""
        return Author(self.seed, self.tag, self.seq, self.prev)


def _filler(size: int) -> Raw:
    return Raw(b"\xc5" + size.to_bytes(2, "big") + os.urandom(size))


class Relay:
    """A computer that holds logs: a `sync.net.holder.LogHolder` on a store in memory."""

    group_number = 1

    def __init__(self, name: str = "") -> None:
        self.name = name
        self.database = Database(Path(":memory:"), bytes(32))
        migrate(self.database)
        with self.database.transaction():
            self.logs = Logs(self.database, GROUP, 1)
            for circle in (ROLL, "everyone"):
                self.logs.add_circle(circle)
        self.listeners: list[Callable[[Outcome], None]] = []
        self.removed: set[DeviceId] = set()
        self.refuse: set[bytes] = set()
        """Keys of the logs that this relay does not accept."""
        self.batches: list[list[bytes]] = []

    @contextmanager
    def _change(self) -> Iterator[Outcome]:
        outcome = Outcome(1)
        with self.database.transaction():
            yield outcome
        for listener in list(self.listeners):
            listener(outcome)

    def receive(self, raws: Sequence[bytes], _peer: DeviceId | None = None) -> Outcome:
        self.batches.append(list(raws))
        checked = self.logs.check(raws)
        runs = [run for run in checked.runs if run[0].log not in self.refuse]
        with self._change() as outcome:
            accepted = self.logs.accept(runs, stranger=lambda _: False, vouched=lambda _: True, stamp=_stamp)
            outcome.stored = len(accepted.stored)
        return outcome

    def write(self, *envelopes: Envelope) -> None:
        """Store these envelopes, as if they came on a USB stick."""
        self.receive([envelope.raw for envelope in envelopes])
        self.batches.pop()

    def accept_proof(self, proof: bytes) -> Outcome:
        with self._change() as outcome:
            self.logs.accept_proof(proof)
        return outcome

    def accept_branch(self, prologues: Sequence[bytes]) -> Outcome:
        with self._change() as outcome:
            self.logs.accept_branch(prologues)
        return outcome

    def card(self, device: DeviceId) -> object:
        return None if device in self.removed else "a card"

    def remove(self, device: DeviceId) -> None:
        self.removed.add(device)
        for listener in list(self.listeners):
            listener(Outcome(1, {(ROLL, EVERY_LIST): ()}))

    @property
    def vector(self) -> dict[bytes, Held]:
        return self.logs.digests.vector(EVERYONE)

    def log(self, author: Author) -> Log:
        return self.logs.by_key[author.log.public]


def _stamp(_log: Log, envelope: Envelope) -> int:
    try:
        return open_payload(envelope, KEY).at
    except (Malformed, UnknownVersion):
        return 0


def device(name: str) -> DeviceId:
    return DeviceId(name.encode().ljust(16, b"\0"))


@dataclass
class Link:
    """A session between two relays."""

    sessions: list[Session]
    tasks: list["asyncio.Task[None]"]

    @property
    def in_sync(self) -> bool:
        return all(session.exchange.in_sync for session in self.sessions)

    async def settle(self, seconds: float = 20) -> None:
        async with asyncio.timeout(seconds):
            while not self.in_sync:
                self.check()
                await asyncio.sleep(0.01)

    def check(self) -> None:
        for task in self.tasks:
            if task.done():
                task.result()

    async def close(self) -> list[str]:
        """Hang up. Returns how the session ended on each side."""
        for session in self.sessions:
            await session.channel.close()
        ends = await asyncio.gather(*self.tasks, return_exceptions=True)
        assert all(isinstance(end, PeerGone) for end in ends), ends
        return [end.code for end in ends if isinstance(end, PeerGone)]


class Hosts:
    """Relays on a network in memory."""

    def __init__(self, weather: Weather | None = None) -> None:
        self.network = MemoryNetwork(weather)
        self.relays: list[Relay] = []
        self.wires: list[Any] = []

    def relay(self, name: str = "") -> Relay:
        self.relays.append(Relay(name or f"relay{len(self.relays)}"))
        return self.relays[-1]

    async def channels(self, one: Relay, other: Relay) -> tuple[Channel, Channel]:
        """A connection that `one` dialled, as (its end, the other's end)."""
        accepted: asyncio.Queue[Channel] = asyncio.Queue()
        over = asyncio.Event()

        async def keep(channel: Channel) -> None:
            await accepted.put(channel)
            await over.wait()

        listener, dialler = self.network.wire(other.name), self.network.wire(one.name)
        self.wires += [listener, dialler]
        address = await listener.listen(None, lambda: [open_offer("x", PSK, os.urandom(32))], keep)
        near = await dialler.dial(address, open_approach("x", PSK, os.urandom(32)))
        return near, await accepted.get()

    async def link(self, one: Relay, other: Relay, callbacks: tuple[Callbacks, Callbacks] | None = None) -> Link:
        """Start a session between the two; `one` has dialled."""
        near, far = await self.channels(one, other)
        own, theirs = callbacks or (Callbacks(), Callbacks())
        sessions = [
            _session(one, near, peer(other, caller=one), own),
            _session(other, far, peer(one, caller=one), theirs),
        ]
        return Link(sessions, [asyncio.create_task(session.run()) for session in sessions])

    async def close(self) -> None:
        for wire in self.wires:
            await wire.close()
        for relay in self.relays:
            relay.database.close()


def _session(holder: Relay, channel: Channel, other: Peer, callbacks: Callbacks) -> Session:
    return Session(holder, channel, other, exchange_with(other, holder, channel, callbacks))


def peer(who: Relay, *, caller: Relay) -> Peer:
    return Peer(device(who.name), "1", 0, "", device(caller.name))
