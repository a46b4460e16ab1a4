"""What every wire does with the byte streams it gets: who comes in, the handshake, and the end of it all.

Until the first message of a handshake has opened under one of our keys, the other side is a stranger. A stranger gets
no byte; every way of being wrong ends in the same silent close.
"""

import asyncio
import time
from asyncio import IncompleteReadError, StreamReader, StreamWriter, Task
from collections import Counter, OrderedDict
from collections.abc import Callable
from weakref import WeakSet, WeakValueDictionary

from sync.net import transport
from sync.net.address import join_address
from sync.net.channel import CLOSE_SECONDS, PREFIX, Meter, NoiseChannel
from sync.net.noise import DH_SIZE, Handshake, InvalidMessage
from sync.net.transport import FIRST_MESSAGE_MAX, PROLOGUE, Offer, Offers, OnChannel, PeerGone

READ_BUFFER = 128 << 10
"""Half of the bytes of a stream that are read ahead."""
LATER_MESSAGE_MAX = 128
REMEMBERED = 4096
"""First messages that are recognised when somebody plays them again."""

PLACES = 1024
"""Addresses of strangers that are kept in mind."""

Streams = tuple[StreamReader, StreamWriter]


class Patience:
    """How often the strangers at one address may still be wrong: a token bucket for each address."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._tries: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def left(self, host: str) -> float:
        tries, since = self._tries.get(host, (float(transport.TRIES_BURST), self._clock()))
        return min(transport.TRIES_BURST, tries + (self._clock() - since) * transport.TRIES_PER_SECOND)

    def count(self, host: str) -> None:
        """They were wrong."""
        self._tries[host] = self.left(host) - 1, self._clock()
        self._tries.move_to_end(host)
        if len(self._tries) > PLACES:
            self._tries.popitem(last=False)


class Endpoint:
    """The handshakes and channels of one wire."""

    def __init__(self) -> None:
        self._half_open: Counter[str] = Counter()
        self._patience = Patience()
        self._undecided: set[StreamWriter] = set()
        self._heard: OrderedDict[bytes, None] = OrderedDict()
        self._meters: WeakValueDictionary[bytes, Meter] = WeakValueDictionary()
        self._channels: WeakSet[NoiseChannel] = WeakSet()
        self._tasks: set[Task[None]] = set()
        self._closed = False

    def accept(self, streams: Streams, peer: tuple[str, int], offers: Offers, on_channel: OnChannel) -> None:
        """Somebody at `peer` (host, port) has connected; everything else happens in a task of its own."""
        host = peer[0]
        full = self._half_open.total() >= transport.HALF_OPEN_MAX or self._patience.left(host) < 1
        if full or self._half_open[host] >= transport.HALF_OPEN_PER_ADDRESS or self._closed:
            streams[1].transport.abort()
            return
        self._half_open[host] += 1
        task = asyncio.get_running_loop().create_task(self._serve(streams, peer, offers, on_channel))
        self._tasks.add(task)
        task.add_done_callback(self._served)

    async def initiate(self, streams: Streams, address: str, offer: Offer) -> NoiseChannel:
        """Raises PeerGone, with the streams closed. The caller bounds the time."""
        reader, writer = streams
        self._undecided.add(writer)
        try:
            handshake = _handshake(offer, initiator=True)
            _send(writer, handshake.write())
            _read(handshake, await _receive(reader, LATER_MESSAGE_MAX))
            _send(writer, handshake.write())
            return self._channel(streams, handshake, offer, address)
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

    async def _serve(self, streams: Streams, peer: tuple[str, int], offers: Offers, on_channel: OnChannel) -> None:
        try:
            async with asyncio.timeout(transport.HANDSHAKE_SECONDS):
                channel = await self._respond(streams, join_address(*peer), offers)
        except InvalidMessage:
            self._patience.count(peer[0])
            return
        except (IncompleteReadError, OSError, TimeoutError, PeerGone):
            return
        finally:
            self._half_open[peer[0]] -= 1
            if not self._half_open[peer[0]]:
                del self._half_open[peer[0]]
        try:
            await on_channel(channel)
        except PeerGone:
            pass
        finally:
            await channel.close()

    async def _respond(self, streams: Streams, address: str, offers: Offers) -> NoiseChannel:
        reader, writer = streams
        self._undecided.add(writer)
        try:
            offer, handshake = self._choose(await _receive(reader, FIRST_MESSAGE_MAX), offers)
            _send(writer, handshake.write())
            _read(handshake, await _receive(reader, LATER_MESSAGE_MAX))
            return self._channel(streams, handshake, offer, address)
        finally:
            self._decide(writer)

    def _choose(self, first: bytes, offers: Offers) -> tuple[Offer, Handshake]:
        """The offer whose psk opens the `first` message. Raises InvalidMessage if none does, or if it is a replay."""
        ephemeral = first[:DH_SIZE]
        if ephemeral in self._heard:
            raise InvalidMessage("heard before")
        for offer in offers():
            handshake = _handshake(offer, initiator=False)
            try:
                _read(handshake, first)
            except InvalidMessage:
                continue
            self._heard[ephemeral] = None
            if len(self._heard) > REMEMBERED:
                self._heard.popitem(last=False)
            return offer, handshake
        raise InvalidMessage("a stranger")

    def _channel(self, streams: Streams, handshake: Handshake, offer: Offer, address: str) -> NoiseChannel:
        if self._closed:
            raise PeerGone("closed")
        meter = self._meters.setdefault(handshake.peer_static, Meter())
        channel = NoiseChannel(streams, handshake, label=offer.label, address=address, meter=meter)
        self._channels.add(channel)
        self._undecided.discard(streams[1])
        return channel

    def _decide(self, writer: StreamWriter) -> None:
        """Hang up unless a channel has come of it."""
        if writer in self._undecided:
            self._undecided.discard(writer)
            writer.transport.abort()

    def _served(self, task: Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            context = {"message": "serving a channel failed", "exception": error, "task": task}
            task.get_loop().call_exception_handler(context)


def _handshake(offer: Offer, *, initiator: bool) -> Handshake:
    return Handshake(initiator=initiator, static=offer.static, psks=[offer.psk], prologue=PROLOGUE)


def _send(writer: StreamWriter, message: bytes) -> None:
    writer.write(len(message).to_bytes(PREFIX, "big") + message)


async def _receive(reader: StreamReader, most: int) -> bytes:
    size = int.from_bytes(await reader.readexactly(PREFIX), "big")
    if not DH_SIZE <= size <= most:
        raise InvalidMessage("a size that cannot be")
    return await reader.readexactly(size)


def _read(handshake: Handshake, message: bytes) -> None:
    if handshake.read(message):
        raise InvalidMessage("handshake messages carry nothing")
