"""Mallory: a member with a modified program. Real keys, the real protocol, and a lie wherever it helps her."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from secrets import token_bytes
from typing import Any

import pytest

from models.edit import Edit, Operation, Put
from models.feature import EVERYONE
from models.ids import authored_record, timed_nonce
from models.roll import Act
from sync.group.group import Group
from sync.ledger import envelope as wire
from sync.ledger.envelope import Envelope, Payload, Rekey
from sync.net.messages import Batch, Hello, Message, encode
from sync.net.recognition import sign_hello, understand
from sync.net.transport import Channel, Offer, PeerGone
from sync.trust.keys import ROLL, DeviceSecrets, SigningKey, certify, circle_tag, derive, transport_psk


@dataclass
class Mallory:
    """Her engine has joined honestly; everything after that is written by hand, into logs of her own."""

    neighbour: Any
    _tips: dict[bytes, tuple[int, bytes]] = field(default_factory=dict)

    @property
    def group(self) -> Group:
        group: Group = self.neighbour.engine.runtime.group(1)
        return group

    @property
    def secrets(self) -> DeviceSecrets:
        return self.group.secrets

    def log(self) -> SigningKey:
        """The key of a fresh log."""
        return SigningKey(derive(self.secrets.seed, "forged", token_bytes(8)))

    def seal(self, log: SigningKey, circle: str = EVERYONE, kind: int = wire.CONTENT, **changed: Any) -> Envelope:
        """The next envelope of this log; any part of it may be `changed`."""
        tag = circle_tag(self.group.id, circle)
        seq, prev = self._tips.get(log.public, (0, wire.FIRST))
        key = changed.pop("key", None) or self.group.keys.current(self.group.logs.circles[tag].id)
        certificate = changed.pop("certificate", None if seq else certify(self.secrets, tag, log.public))
        at = changed.pop("at", self.group.clock.stamp())
        acts = changed.pop("acts", self.group.roll.heads)
        payload = Payload(at, acts, certificate, **changed)
        made = wire.seal(
            payload, kind=kind, circle=tag, log=log, seq=seq + 1, prev=prev, tip=self.group.id, key=key
        )
        self._tips[log.public] = seq + 1, made.id
        return made

    def say(self, *edits: Edit, log: SigningKey | None = None, **changed: Any) -> Envelope:
        return self.seal(log or self.log(), edits=edits, **changed)

    def state(
        self, statement: Act | Rekey, kind: int = wire.ACT, log: SigningKey | None = None, **changed: Any
    ) -> Envelope:
        return self.seal(log or self.log(), ROLL, kind, statement=statement, **changed)

    def edit(self, *ops: Operation, kind: str = "message", record: bytes = b"", deps: tuple[bytes, ...] = ()) -> Edit:
        at = self.group.clock.stamp()
        record = record or authored_record(self.group.me, timed_nonce(at, token_bytes(1)[0]))
        return Edit(record, kind, deps, at, ops or (Put(("text",), "x"),))

    async def dial(self, victim: Any, secrets: DeviceSecrets | None = None, psk: bytes = b"") -> Channel:
        """A channel on which nobody has said anything yet."""
        secrets = secrets or self.secrets
        psk = psk or transport_psk(self.group.keys.current(self.group.circle(ROLL).id))
        network = self.neighbour.network
        channel: Channel = await network.wire("elsewhere").dial(victim.address, Offer("m", psk, secrets.transport))
        return channel

    def hello(self, channel: Channel, secrets: DeviceSecrets | None = None) -> Hello:
        wall = self.group.clock.wall()
        return sign_hello(secrets or self.secrets, channel, dialer=True, version="1", time=wall, port=0)

    async def visit(self, victim: Any, *messages: Message, secrets: DeviceSecrets | None = None) -> Channel:
        """Say hello and these messages."""
        channel = await self.dial(victim, secrets)
        for message in (self.hello(channel, secrets), *messages):
            await channel.send(encode(message))
        return channel


async def heard(channel: Channel) -> tuple[list[Message], str]:
    """All that the other side says until it hangs up, and why it did."""
    said: list[Message] = []
    try:
        while True:
            said.append(understand(await channel.receive()))
    except PeerGone as gone:
        await channel.close()
        return said, gone.code


def _batch(envelopes: Iterable[Envelope]) -> Batch:
    return Batch(tuple(envelope.raw for envelope in envelopes))


@pytest.fixture
def turn() -> Callable[[Any], Mallory]:
    """Turns an honest neighbour into Mallory."""
    return Mallory


@pytest.fixture
def batch() -> Callable[[Iterable[Envelope]], Batch]:
    return _batch


@pytest.fixture
def listen() -> Callable[[Channel], Any]:
    return heard
