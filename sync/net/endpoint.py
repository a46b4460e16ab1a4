"""What every wire does with its byte streams: admit them, run the handshake, and close the channels.

The other side is a stranger until its first handshake message has proved that it may come in. A stranger receives no
byte, and cannot tell why: whatever is wrong, the connection stays open and silent until the handshake's time is over.
"""

import asyncio
from asyncio import IncompleteReadError, StreamReader, StreamWriter, Task
from collections.abc import Callable
from ipaddress import ip_address
from weakref import WeakSet, WeakValueDictionary

from cachetools import LRUCache

from sync.net import transport
from sync.net.address import join_address
from sync.net.channel import CLOSE_SECONDS, PREFIX, Meter, NoiseChannel
from sync.net.door import PROVED, SPOKE, Checks, Doorway, FailureBudget, Visitor
from sync.net.noise import DH_SIZE, Handshake, InvalidMessage
from sync.net.transport import (
    ANSWER_MAX,
    FIRST_MESSAGE_MAX,
    PROLOGUE,
    Approach,
    Offer,
    Offers,
    OnChannel,
    PeerGone,
    Proved,
)

READ_BUFFER = 128 << 10
"""`limit` of a stream, in bytes: asyncio reads ahead up to twice as much."""
LATER_MESSAGE_MAX = 128
"""Most bytes of a second or third message, without the answer in it."""
REMEMBERED = 4096
"""Most first messages that are remembered, so that a replay of one is recognised: only those that proved something, or
anybody with a key could make us forget them."""
SILENT_READING = 0.1
"""Seconds between looks at what a stranger goes on sending."""

Streams = tuple[StreamReader, StreamWriter]


def nobody(_host: str) -> bool:
    """The default for `is_known`: no address is known."""
    return False


class Endpoint:
    """The handshakes and channels of one wire."""

    def __init__(self) -> None:
        self.is_known: Callable[[str], bool] = nobody
        self.doorway = Doorway()
        self._patience = FailureBudget()
        self._checks = Checks(lambda: asyncio.get_running_loop().time())
        self._undecided: set[StreamWriter] = set()
        self._heard: LRUCache[bytes, None] = LRUCache(REMEMBERED)
        self._meters: WeakValueDictionary[bytes, Meter] = WeakValueDictionary()
        self._channels: WeakSet[NoiseChannel] = WeakSet()
        self._tasks: set[Task[None]] = set()
        self._closed = False

    def accept(self, streams: Streams, peer: tuple[str, int], offers: Offers, on_channel: OnChannel) -> None:
        """Serve a connection from `peer` (host, port), in a task of its own."""
        host, hang_up = peer[0], streams[1].transport.abort
        visitor = None
        if not self._closed and self._patience.left(host) >= 1:
            is_known = _is_this_computer(host) or self.is_known(host)
            visitor = self.doorway.enter(host, hang_up, is_known=is_known)
        if visitor is None:
            hang_up()
            return
        task = asyncio.get_running_loop().create_task(self._serve(streams, peer, visitor, offers, on_channel))
        self._tasks.add(task)
        task.add_done_callback(self._served)

    async def initiate(self, streams: Streams, address: str, approach: Approach) -> NoiseChannel:
        """The handshake as its initiator. Raises PeerGone after closing the streams. The caller sets a time limit."""
        reader, writer = streams
        self._undecided.add(writer)
        try:
            handshake = _handshake(approach, initiator=True)
            _send(writer, handshake.write(approach.knock))
            answer = handshake.read(await _receive(reader, LATER_MESSAGE_MAX + ANSWER_MAX))
            known = approach.accept(handshake.peer_static, answer)
            if known is None:
                raise PeerGone("refused")
            _send(writer, handshake.write())
            return self._channel(streams, handshake, approach.label, known, address)
        except InvalidMessage:
            raise PeerGone("violation") from None
        except (IncompleteReadError, OSError):
            raise PeerGone("closed" if self._closed else "refused") from None
        finally:
            self._decide(writer)

    async def close(self) -> None:
        """Close all channels, then end the tasks that serve them."""
        self._closed = True
        for writer in list(self._undecided):
            writer.transport.abort()
        await asyncio.gather(*(channel.close() for channel in list(self._channels)))
        tasks = self._tasks - {asyncio.current_task()}
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=CLOSE_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _serve(
        self, streams: Streams, peer: tuple[str, int], visitor: Visitor, offers: Offers, on_channel: OnChannel
    ) -> None:
        try:
            async with asyncio.timeout(transport.HANDSHAKE_SECONDS):
                channel = await self._respond(streams, peer, visitor, offers)
        except (IncompleteReadError, OSError, TimeoutError, PeerGone):
            return
        finally:
            self.doorway.leave(visitor)
            self._decide(streams[1])
        try:
            await on_channel(channel)
        except PeerGone:
            pass
        finally:
            await channel.close()

    async def _respond(self, streams: Streams, peer: tuple[str, int], visitor: Visitor, offers: Offers) -> NoiseChannel:
        """The handshake as its responder. Whoever proves nothing hears nothing until the caller's time limit."""
        reader, writer = streams
        self._undecided.add(writer)
        try:
            size = await _receive_size(reader, FIRST_MESSAGE_MAX)
            visitor.shown = SPOKE
            offer, handshake, proved = self._judge(await reader.readexactly(size), visitor, offers)
            visitor.shown = PROVED
            _send(writer, handshake.write(proved.answer))
            if handshake.read(await _receive(reader, LATER_MESSAGE_MAX)) or handshake.peer_static != proved.static:
                raise InvalidMessage("not the device that knocked")
            return self._channel(streams, handshake, offer.label, proved.known, join_address(*peer))
        except InvalidMessage:
            self._patience.count(peer[0])
        await _stay_silent(reader)
        raise PeerGone("closed")

    def _judge(self, first: bytes, visitor: Visitor, offers: Offers) -> tuple[Offer, Handshake, Proved]:
        """What the `first` message proves, under the offer whose psk opens it. Raises InvalidMessage."""
        ephemeral = first[:DH_SIZE]
        if ephemeral in self._heard:
            raise InvalidMessage("a replay")
        for offer in offers():
            handshake = _handshake(offer, initiator=False)
            try:
                payload = handshake.read(first)
            except InvalidMessage:
                continue
            allowed = self._checks.allow(visitor.address_block, is_known=visitor.is_known)
            proved = offer.judge(payload, handshake.bound) if allowed else None
            if proved is None:
                break
            self._checks.proved(visitor.address_block)
            self._heard[ephemeral] = None
            return offer, handshake, proved
        raise InvalidMessage("proves nothing")

    def _channel(
        self, streams: Streams, handshake: Handshake, label: object, known: object, address: str
    ) -> NoiseChannel:
        if self._closed:
            raise PeerGone("closed")
        meter = self._meters.setdefault(handshake.peer_static, Meter())
        channel = NoiseChannel(streams, handshake, label=label, known=known, address=address, meter=meter)
        self._channels.add(channel)
        self._undecided.discard(streams[1])
        return channel

    def _decide(self, writer: StreamWriter) -> None:
        """Hang up unless the handshake has led to a channel."""
        if writer in self._undecided:
            self._undecided.discard(writer)
            writer.transport.abort()

    def _served(self, task: Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            context = {"message": "serving a channel failed", "exception": error, "task": task}
            task.get_loop().call_exception_handler(context)


def _handshake(keys: Offer | Approach, *, initiator: bool) -> Handshake:
    return Handshake(initiator=initiator, static=keys.static, psks=[keys.psk], prologue=PROLOGUE)


def _send(writer: StreamWriter, message: bytes) -> None:
    writer.write(len(message).to_bytes(PREFIX, "big") + message)


async def _receive(reader: StreamReader, most: int) -> bytes:
    return await reader.readexactly(await _receive_size(reader, most))


async def _receive_size(reader: StreamReader, most: int) -> int:
    size = int.from_bytes(await reader.readexactly(PREFIX), "big")
    if not DH_SIZE <= size <= most:
        raise InvalidMessage("an impossible size")
    return size


def _is_this_computer(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


async def _stay_silent(reader: StreamReader) -> None:
    """Until the other side hangs up."""
    while await reader.read(READ_BUFFER):  # noqa: ASYNC110 - what a stranger goes on sending must cost little
        await asyncio.sleep(SILENT_READING)
