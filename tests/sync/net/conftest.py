"""A device that says what a test tells it to, over the same wire as all others."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec
import pytest
from blockbuster import blockbuster_ctx

from models.roll import Admit
from sync.group.group import Group
from sync.net.knocking import LISTED
from sync.net.messages import Hello, Message, encode
from sync.net.recognition import exchange_hellos, receive, sign_hello
from sync.net.tags import NO_TAG
from sync.net.transport import Approach, Channel, PeerGone
from sync.trust import knock
from sync.trust.keys import DeviceSecrets, transport_psk


@dataclass
class Hand:
    """The other end of a connection to a neighbour."""

    channel: Channel
    hello: Hello
    heard: list[Message | None] = field(default_factory=list)

    async def say(self, *messages: Message) -> None:
        for message in messages:
            await self.channel.send(encode(message))

    async def listen(self) -> Message | None:
        async with asyncio.timeout(10):
            self.heard.append(await receive(self.channel))
        return self.heard[-1]

    async def hear(self, *kinds: type[Message]) -> Any:
        """Listen until one of these is said."""
        while not isinstance(await self.listen(), kinds):
            pass
        return self.heard[-1]

    async def end(self) -> str:
        """Listen until the other side hangs up; the code of PeerGone."""
        try:
            while True:
                await self.listen()
        except PeerGone as gone:
            await self.channel.close()
            return gone.code


def by_hand(group: Group, secrets: DeviceSecrets, psk: bytes) -> Approach:
    """Knocks with a list for everybody in the group's roll, and accepts whoever answers."""

    def make(hashed: bytes) -> bytes:
        transports = [card.transport for card in group.roll.now.cards()]
        listed = knock.make_list(secrets.transport, transports, hashed + NO_TAG)
        return NO_TAG + LISTED + knock.show_nothing() + listed

    return Approach("hand", psk, secrets.transport, make, lambda _static, _answer: True)


@dataclass
class Workshop:
    """Makes hands that know the group's key, with a device of the roll or of nobody."""

    street: Any

    async def dial(
        self, neighbour: Any, secrets: DeviceSecrets, psk: bytes, request: Admit | None = None, **forged: Any
    ) -> Hand:
        """Up to the hellos; ours with these fields `forged`."""
        approach = by_hand(neighbour.engine.runtime.group(1), secrets, psk)
        return await self.greet(neighbour, secrets, approach, request, **forged)

    async def introduce(self, neighbour: Any, newcomer: Any) -> Hand:
        """As a newcomer of whom the neighbour may not have heard."""
        group, net = newcomer.engine.runtime.group(1), newcomer.engine.runtime.net
        approach = net.dialling.knocking.as_member(group, introduced=True)
        return await self.greet(neighbour, group.secrets, approach)

    async def greet(
        self, neighbour: Any, secrets: DeviceSecrets, approach: Approach, request: Admit | None = None, **forged: Any
    ) -> Hand:
        channel = await self.street.network.wire("elsewhere").dial(neighbour.address, approach)
        ours = sign_hello(
            secrets, channel, dialer=True, program="1", time=neighbour.engine.runtime.clock.now(), port=0
        )
        ours = msgspec.structs.replace(ours, **{"request": request, **forged})
        return Hand(channel, await exchange_hellos(channel, ours, dialer=True))

    async def hand(self, neighbour: Any, group: Group) -> Hand:
        """As the device whose group this is; its own engine sleeps meanwhile."""
        return await self.dial(neighbour, group.secrets, self.psk(group))

    def psk(self, group: Group) -> bytes:
        return transport_psk(group.founding_secret)


@pytest.fixture
def street(street: Any) -> Iterator[Any]:
    """A call of the network code that would hold the loop up is an error here. The store is waited for by design."""
    with blockbuster_ctx("sync.net") as guard:
        for function in guard.functions.values():
            function.can_block_in("sync/group/group.py", {"receive", "change", "_accept"})
        yield street


@pytest.fixture
def workshop(street: Any) -> Workshop:
    return Workshop(street)
