"""Mallory: a member with a changed program, on a network. She has real keys, follows the real protocol, and lies
where it helps her."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sync.ledger.envelope import Envelope
from sync.net.knocking import LISTED, as_invited
from sync.net.messages import Batch, Hello, Message, encode
from sync.net.recognition import sign_hello, understand
from sync.net.tags import NO_TAG
from sync.net.transport import Approach, Channel, PeerGone
from sync.simulated import Hostile
from sync.trust import knock
from sync.trust.invitation import Link
from sync.trust.keys import DeviceSecrets, transport_psk


class _Opened:
    """The group that a neighbour's engine has opened."""

    def __init__(self, neighbour: Any) -> None:
        self._neighbour = neighbour

    @property
    def group(self) -> Any:
        return self._neighbour.engine.runtime.group(1)


@dataclass
class _Closed:
    """A group of which only the keys are needed any more."""

    group: Any


class Mallory(Hostile):
    """Her engine has joined honestly; everything after that is written by hand."""

    def __init__(self, neighbour: Any) -> None:
        super().__init__(_Opened(neighbour))
        self.neighbour = neighbour

    @property
    def secrets(self) -> DeviceSecrets:
        return self.group.secrets

    async def alone(self) -> None:
        """End the honest program, which would dial too."""
        group = self.group
        self.group.keys.epochs.current()  # found once, as long as the store is open
        await self.neighbour.sleep()
        self._computer = _Closed(group)

    async def dial(self, victim: Any, secrets: DeviceSecrets | None = None, link: Link | None = None) -> Channel:
        """A channel on which nobody has said anything yet."""
        secrets = secrets or self.secrets
        approach = self.approach(secrets) if link is None else as_invited(link, secrets)
        channel: Channel = await self.neighbour.network.wire("elsewhere").dial(victim.address, approach)
        return channel

    def approach(self, secrets: DeviceSecrets) -> Approach:
        """Knocks with a list for all members whom she knows, and accepts whoever answers."""
        group = self.group

        def make(hashed: bytes) -> bytes:
            transports = [card.transport for card in group.roll.now.cards()]
            listed = knock.make_list(secrets.transport, transports, hashed + NO_TAG)
            return NO_TAG + LISTED + knock.show_nothing() + listed

        psk = transport_psk(group.founding_secret)
        return Approach("m", psk, secrets.transport, make, lambda _static, _answer: True)

    def hello(self, channel: Channel, secrets: DeviceSecrets | None = None) -> Hello:
        now = self.group.clock.now()
        return sign_hello(secrets or self.secrets, channel, dialer=True, program="1", time=now, port=0)

    async def visit(self, victim: Any, *messages: Message, secrets: DeviceSecrets | None = None) -> Channel:
        """Say hello and these messages."""
        channel = await self.dial(victim, secrets)
        for message in (self.hello(channel, secrets), *messages):
            await channel.send(encode(message))
        return channel


async def heard(channel: Channel) -> tuple[list[Message | None], str]:
    """All that the other side says until it hangs up, and why it did."""
    said: list[Message | None] = []
    try:
        while True:
            said.append(understand(await channel.receive()))
    except PeerGone as gone:
        await channel.close()
        return said, gone.code


def batched(envelopes: Iterable[Envelope]) -> Batch:
    return Batch(tuple(envelope.raw for envelope in envelopes))
