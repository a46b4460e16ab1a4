"""What every wire must do. Each test runs on each wire; none knows which."""

import asyncio
from asyncio import StreamReader, StreamWriter
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor  # noqa: F401 (else asyncio's first use of it blocks the loop)
from contextlib import asynccontextmanager
from secrets import token_bytes
from typing import Any

import pytest
from blockbuster import blockbuster_ctx
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.net import endpoint, transport
from sync.net.memory import MemoryNetwork
from sync.net.noise import Cipher, Handshake
from sync.net.tcp import TcpWire
from sync.net.transport import (
    ANSWER_MAX,
    FIRST_MESSAGE_MAX,
    MAX_MESSAGE,
    PROLOGUE,
    Approach,
    Channel,
    Offer,
    PeerGone,
    Proved,
    Wire,
)
from sync.simulated.knocks import open_approach, open_offer


class TcpNet:
    def __init__(self, here: str = "127.0.0.1:0") -> None:
        self.here = here

    def wire(self) -> Wire:
        return TcpWire()

    async def probe(self, address: str) -> tuple[StreamReader, StreamWriter]:
        host, _, port = address.rpartition(":")
        return await asyncio.open_connection(host.strip("[]"), int(port))


class MemoryNet:
    here = "host:0"

    def __init__(self) -> None:
        self.network = MemoryNetwork()

    def wire(self) -> Wire:
        return self.network.wire("host")

    async def probe(self, address: str) -> tuple[StreamReader, StreamWriter]:
        return self.network.connect("elsewhere", address)


Net = TcpNet | MemoryNet
Story = Callable[[Net], Awaitable[None]]


@pytest.fixture(params=[TcpNet, MemoryNet], ids=["tcp", "memory"])
def tell(request: pytest.FixtureRequest) -> Iterator[Callable[[Story], None]]:
    """Runs a story on a fresh network; a blocking call on its loop fails, and so does an unhandled error."""

    def run(story: Story) -> None:
        async def told() -> None:
            errors: list[dict[str, Any]] = []
            asyncio.get_running_loop().set_exception_handler(lambda _, context: errors.append(context))
            async with asyncio.timeout(30):
                await story(request.param())
            assert not errors

        asyncio.run(told())

    with blockbuster_ctx("sync"):
        yield run


def an_offer(label: object = "group", psk: bytes = b"k" * 32) -> Offer:
    return open_offer(label, psk, token_bytes(32))


def an_approach(label: object = "group", psk: bytes = b"k" * 32) -> Approach:
    return open_approach(label, psk, token_bytes(32))


def public(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


@asynccontextmanager
async def listening(net: Net, *offers: Offer) -> Any:
    """A wire that listens: its address, and the queue of channels that come about."""
    channels: asyncio.Queue[Channel] = asyncio.Queue()
    wire, over = net.wire(), asyncio.Event()

    async def keep(channel: Channel) -> None:
        await channels.put(channel)
        await over.wait()

    try:
        yield await wire.listen(net.here, lambda: offers, keep), channels
    finally:
        over.set()
        await wire.close()


@asynccontextmanager
async def connected(net: Net, ours: Approach | None = None, theirs: Offer | None = None) -> Any:
    """Two channels that are each other's ends: the dialler's, the listener's."""
    dialler = net.wire()
    async with listening(net, theirs or an_offer()) as (address, channels):
        try:
            near = await dialler.dial(address, ours or an_approach())
            yield near, await channels.get()
        finally:
            await dialler.close()


async def gone(awaitable: Awaitable[object]) -> str:
    with pytest.raises(PeerGone) as caught:
        await awaitable
    return caught.value.code


class Rogue:
    """Somebody who holds a psk and does the handshake by hand, then whatever comes to mind."""

    def __init__(self, reader: StreamReader, writer: StreamWriter, sending: Cipher, receiving: Cipher) -> None:
        self.reader, self.writer, self.sending, self.receiving = reader, writer, sending, receiving

    @classmethod
    async def enter(cls, net: Net, address: str, approach: Approach) -> "Rogue":
        reader, writer = await net.probe(address)
        handshake = Handshake(initiator=True, static=approach.static, psks=[approach.psk], prologue=PROLOGUE)
        writer.write(framed(handshake.write(approach.knock)))
        handshake.read(await reader.readexactly(int.from_bytes(await reader.readexactly(2), "big")))
        writer.write(framed(handshake.write()))
        return cls(reader, writer, *handshake.split())

    def say(self, content: bytes) -> None:
        self.writer.write(framed(self.sending.seal(content)))

    def leave(self) -> None:
        self.writer.transport.abort()


def framed(message: bytes) -> bytes:
    return len(message).to_bytes(2, "big") + message


async def everything(reader: StreamReader) -> bytes:
    """What comes until the other side hangs up, be it softly or hard."""
    received = b""
    try:
        while chunk := await reader.read(65536):
            received += chunk
    except ConnectionError:
        pass
    return received


def test_both_ends_know_each_other(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        ours, theirs = an_approach("mine"), an_offer("yours")
        async with connected(net, ours, theirs) as (near, far):
            assert near.handshake_hash == far.handshake_hash
            assert len(near.handshake_hash) == 32
            assert (near.peer_static, far.peer_static) == (public(theirs.static), public(ours.static))
            assert (near.label, far.label) == ("mine", "yours")
            assert near.address.rpartition(":")[2].isdigit()
            assert far.address.rpartition(":")[2].isdigit()
            await near.send(b"over there")
            await far.send(b"over here")
            assert await far.receive() == b"over there"
            assert await near.receive() == b"over here"

    tell(story)


@pytest.mark.parametrize("size", [0, 1, 65514, 65515, 65516, 65519, 131034, MAX_MESSAGE])
def test_messages_of_any_size_arrive_whole(tell: Callable[[Story], None], size: int) -> None:
    async def story(net: Net) -> None:
        async with connected(net) as (near, far):
            message = token_bytes(size)
            sending = asyncio.gather(near.send(message), near.send(b"and another"))
            assert await far.receive() == message
            assert await far.receive() == b"and another"
            await sending

    tell(story)


def test_a_message_beyond_the_limit_is_not_sent(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        async with connected(net) as (near, far):
            with pytest.raises(ValueError, match="at most"):
                await near.send(bytes(MAX_MESSAGE + 1))
            await near.send(b"still here")
            assert await far.receive() == b"still here"

    tell(story)


def test_five_megabytes_there_and_back(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        async with connected(net) as (near, far):
            messages = [token_bytes(1 << 20) for _ in range(5)]

            async def echo() -> None:
                for _ in messages:
                    await far.send(await far.receive())

            async def say() -> None:
                for message in messages:
                    await near.send(message)

            echoing, saying = asyncio.create_task(echo()), asyncio.create_task(say())
            assert [await near.receive() for _ in messages] == messages
            await asyncio.gather(echoing, saying)

    tell(story)


def test_overlapping_sends_stay_whole_and_in_order(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        async with connected(net) as (near, far):
            messages = [bytes([number]) * (number * 9000) for number in range(40)]
            sending = asyncio.gather(*(near.send(message) for message in messages))
            assert [await far.receive() for _ in messages] == messages
            await sending

    tell(story)


def test_send_waits_for_a_receiver_who_does_not_read(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        async with connected(net) as (near, far):
            sent = 0

            async def pour() -> None:
                nonlocal sent
                while sent < 100:
                    await near.send(bytes(1 << 20))
                    sent += 1

            pouring = asyncio.create_task(pour())
            before = -1
            while sent != before:
                before = sent
                await asyncio.sleep(0.1)
            assert sent < 50
            for _ in range(100):
                await far.receive()
            await pouring
            assert sent == 100

    tell(story)


def test_a_cancelled_receive_loses_nothing(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, channels):
            rogue = await Rogue.enter(net, address, an_approach())
            channel = await channels.get()
            bits = framed(rogue.sending.seal(b"\0\0\0\5hello"))
            for part in (bits[:1], bits[1:9], bits[9:]):
                waiting = asyncio.create_task(channel.receive())
                await asyncio.sleep(0.02)
                waiting.cancel()
                await asyncio.gather(waiting, return_exceptions=True)
                rogue.writer.write(part)
            assert await channel.receive() == b"hello"
            rogue.leave()

    tell(story)


def test_the_psk_that_opens_decides_who_answers(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        offers = [an_offer(number, bytes([number]) * 32) for number in range(10)]
        async with listening(net, *offers) as (address, channels):
            for number in (0, 7, 9):
                wire = net.wire()
                near = await wire.dial(address, an_approach("me", bytes([number]) * 32))
                far = await channels.get()
                assert far.label == number
                assert near.peer_static == public(offers[number].static)
                await wire.close()

    tell(story)


def test_offers_are_asked_for_every_connection(tell: Callable[[Story], None], impatient: None) -> None:
    async def story(net: Net) -> None:
        offers = [an_offer()]
        wire, dialler = net.wire(), net.wire()

        async def hang_up(channel: Channel) -> None:
            await channel.close()

        address = await wire.listen(net.here, lambda: offers, hang_up)
        await (await dialler.dial(address, an_approach())).close()
        offers.clear()
        assert await gone(dialler.dial(address, an_approach())) == "timeout"
        await dialler.close()
        await wire.close()

    tell(story)


def test_nobody_comes_in_with_a_wrong_psk(tell: Callable[[Story], None], impatient: None) -> None:
    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, channels):
            wire = net.wire()
            assert await gone(wire.dial(address, an_approach(psk=b"x" * 32))) == "timeout"
            assert channels.empty()
            await wire.close()

    tell(story)


def strangers_words() -> list[bytes]:
    ours = an_offer()
    right = Handshake(initiator=True, static=ours.static, psks=[b"x" * 32], prologue=PROLOGUE).write(bytes(32))
    nothing = Handshake(initiator=True, static=ours.static, psks=[ours.psk], prologue=PROLOGUE).write()
    other_version = Handshake(initiator=True, static=ours.static, psks=[ours.psk], prologue=b"folkmoot-0")
    full = Handshake(initiator=True, static=ours.static, psks=[ours.psk], prologue=PROLOGUE)
    return [
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500),
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\n" * 64,
        bytes(4096),
        b"\xff" * 4096,
        framed(b""),
        framed(b"short"),
        framed(bytes(31)),
        framed(bytes(48)),
        framed(bytes(129)),
        framed(bytes(FIRST_MESSAGE_MAX + 1)),
        framed(token_bytes(48)),
        framed(right),
        framed(nothing),
        framed(other_version.write(bytes(32))),
        framed(full.write(b"a payload")),
        token_bytes(1 << 20),
    ]


@pytest.mark.parametrize("number", range(len(strangers_words())))
def test_a_stranger_gets_no_byte(tell: Callable[[Story], None], impatient: None, number: int) -> None:
    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, channels):
            reader, writer = await net.probe(address)
            writer.write(strangers_words()[number])
            assert await everything(reader) == b""
            writer.transport.abort()
            assert channels.empty()

    tell(story)


@pytest.mark.parametrize("part", [0, 1, 2, 20, 49])
def test_a_stranger_who_hangs_up_early_gets_no_byte(tell: Callable[[Story], None], impatient: None, part: int) -> None:
    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, channels):
            reader, writer = await net.probe(address)
            ours = Handshake(initiator=True, static=b"s" * 32, psks=[b"k" * 32], prologue=PROLOGUE)
            writer.write(framed(ours.write())[:part])
            writer.close()
            assert await everything(reader) == b""
            assert channels.empty()

    tell(story)


def test_a_first_message_played_again_gets_no_byte(tell: Callable[[Story], None], impatient: None) -> None:
    async def story(net: Net) -> None:
        handshake = Handshake(initiator=True, static=b"s" * 32, psks=[b"k" * 32], prologue=PROLOGUE)
        first = framed(handshake.write(bytes(32)))
        async with listening(net, an_offer()) as (address, _):
            reader, writer = await net.probe(address)
            writer.write(first)
            assert len(await reader.readexactly(2 + 96)) == 98
            writer.transport.abort()
            reader, writer = await net.probe(address)
            writer.write(first)
            assert await everything(reader) == b""
            writer.transport.abort()

    tell(story)


@pytest.mark.parametrize("said", ["wrong psk", "proves nothing", "proved before", "garbage"])
def test_silence_is_always_equally_long(
    tell: Callable[[Story], None], monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    """Nobody learns from it what was wrong. The listener hangs up when the time for a handshake is over."""
    monkeypatch.setattr(transport, "HANDSHAKE_SECONDS", 0.5)
    psk = b"x" * 32 if said == "wrong psk" else b"k" * 32
    knock = b"" if said == "proves nothing" else bytes(32)
    first = Handshake(initiator=True, static=b"s" * 32, psks=[psk], prologue=PROLOGUE).write(knock)

    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, _):
            if said == "proved before":
                _, writer = await net.probe(address)
                writer.write(framed(first))
                await asyncio.sleep(0.1)
                writer.transport.abort()
            reader, writer = await net.probe(address)
            writer.write(token_bytes(70000) if said == "garbage" else framed(first))
            listened = asyncio.create_task(everything(reader))
            await asyncio.sleep(0.3)
            assert not listened.done()
            assert await listened == b""
            writer.transport.abort()

    tell(story)


def test_the_first_message_carries_the_knock(tell: Callable[[Story], None]) -> None:
    """Both sides bind it to the same hash. The second message carries the answer; each side learns what it found."""
    heard: list[Any] = []

    def knock(hashed: bytes) -> bytes:
        heard.append(hashed)
        return b"n" * (FIRST_MESSAGE_MAX - 48)

    def judge(payload: bytes, hashed: bytes) -> Proved | None:
        heard.append(hashed)
        assert payload == b"n" * (FIRST_MESSAGE_MAX - 48)
        return Proved(public(b"s" * 32), "an old friend", b"a" * ANSWER_MAX)

    def accept(static: bytes, answer: bytes) -> object:
        assert answer == b"a" * ANSWER_MAX
        return static

    async def story(net: Net) -> None:
        ours = Approach("me", b"k" * 32, b"s" * 32, knock, accept)
        theirs = Offer("group", b"k" * 32, b"t" * 32, judge)
        async with connected(net, ours, theirs) as (near, far):
            assert len(set(heard)) == 1
            assert far.known == "an old friend"
            assert near.known == public(b"t" * 32)

    tell(story)


def test_only_the_device_that_knocked_comes_in(tell: Callable[[Story], None], impatient: None) -> None:
    """A knock that proves one device does not let another in."""

    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, channels):
            other = Approach("me", b"k" * 32, b"s" * 32, lambda _: public(b"t" * 32), lambda *_: True)
            near = await net.wire().dial(address, other)
            assert await gone(near.receive()) == "closed"
            assert channels.empty()

    tell(story)


def test_the_dialler_does_not_show_itself_to_whom_it_does_not_know(
    tell: Callable[[Story], None], impatient: None
) -> None:
    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, channels):
            wary = Approach("me", b"k" * 32, b"s" * 32, lambda _: public(b"s" * 32), lambda *_: None)
            assert await gone(net.wire().dial(address, wary)) == "refused"
            await asyncio.sleep(0.1)
            assert channels.empty()

    tell(story)


def test_whoever_proves_nothing_does_not_make_us_forget_who_did(
    tell: Callable[[Story], None], monkeypatch: pytest.MonkeyPatch, impatient: None
) -> None:
    """So that what was recorded cannot be played again."""
    monkeypatch.setattr(endpoint, "REMEMBERED", 3)

    async def story(net: Net) -> None:
        proved = framed(
            Handshake(initiator=True, static=b"s" * 32, psks=[b"k" * 32], prologue=PROLOGUE).write(bytes(32))
        )
        async with listening(net, an_offer()) as (address, _):
            _, first = await net.probe(address)
            first.write(proved)
            await asyncio.sleep(0.1)
            for _ in range(4):
                handshake = Handshake(initiator=True, static=b"s" * 32, psks=[b"k" * 32], prologue=PROLOGUE)
                _, writer = await net.probe(address)
                writer.write(framed(handshake.write()))
                await asyncio.sleep(0.05)
                writer.transport.abort()
            reader, writer = await net.probe(address)
            writer.write(proved)
            assert await everything(reader) == b""
            for each in (first, writer):
                each.transport.abort()

    tell(story)


def test_a_listener_moves_and_its_channels_stay(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        channels: asyncio.Queue[Channel] = asyncio.Queue()
        wire, dialler, over = net.wire(), net.wire(), asyncio.Event()

        async def keep(channel: Channel) -> None:
            await channels.put(channel)
            await over.wait()

        offers = [an_offer()]
        before = await wire.listen(net.here, lambda: offers, keep)
        near, far = await dialler.dial(before, an_approach()), await channels.get()
        after = await wire.listen(net.here, lambda: offers, keep)
        await wire.leave(before)
        assert await gone(dialler.dial(before, an_approach())) == "unreachable"
        await dialler.dial(after, an_approach())
        await near.send(b"still here")
        assert await far.receive() == b"still here"
        over.set()
        await dialler.close()
        await wire.close()

    tell(story)


def test_whoever_dawdles_is_dropped(tell: Callable[[Story], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "HANDSHAKE_SECONDS", 0.3)

    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, channels):
            silent, _silent = await net.probe(address)
            reader, writer = await net.probe(address)

            async def drip() -> None:
                for byte in bytes(48):
                    writer.write(bytes([byte]))
                    await asyncio.sleep(0.1)

            dripping = asyncio.create_task(drip())
            assert await everything(silent) == b""
            assert await everything(reader) == b""
            dripping.cancel()
            writer.transport.abort()
            _silent.transport.abort()
            assert channels.empty()

    tell(story)


def test_a_listener_who_says_nothing_is_given_up(
    tell: Callable[[Story], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "HANDSHAKE_SECONDS", 0.2)

    async def story(net: Net) -> None:
        async with mute(net) as address:
            wire = net.wire()
            assert await gone(wire.dial(address, an_approach())) == "timeout"
            await wire.close()

    tell(story)


@asynccontextmanager
async def mute(net: Net, answer: bytes = b"") -> Any:
    """Somebody who listens and answers everything with the same bytes."""

    def connected(reader: StreamReader, writer: StreamWriter) -> None:
        writers.append((reader, writer))
        writer.write(answer)

    writers: list[tuple[StreamReader, StreamWriter]] = []
    if isinstance(net, MemoryNet):
        port = net.network.bind("host", 0, lambda streams, _: connected(*streams))
        yield f"host:{port}"
    else:
        server = await asyncio.start_server(connected, "127.0.0.1", 0)
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        server.close()
    for _, writer in writers:
        writer.transport.abort()


@pytest.mark.parametrize("answer", [framed(bytes(96)), framed(bytes(5)), b"\xff" * 300, bytes(300)])
def test_a_listener_who_talks_nonsense_is_left(tell: Callable[[Story], None], answer: bytes) -> None:
    async def story(net: Net) -> None:
        async with mute(net, answer) as address:
            wire = net.wire()
            assert await gone(wire.dial(address, an_approach())) == "violation"
            await wire.close()

    tell(story)


@pytest.mark.parametrize("limit", ["HALF_OPEN_PER_ADDRESS", "HALF_OPEN_MAX"])
def test_whoever_has_shown_least_makes_room_at_the_door(
    tell: Callable[[Story], None], monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(transport, limit, 3)

    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, channels):
            waiting = [await net.probe(address) for _ in range(3)]
            await asyncio.sleep(0.05)
            waiting.append(await net.probe(address))
            # at once, long before the time for a handshake is over
            assert await asyncio.wait_for(everything(waiting[0][0]), 1) == b""
            # and whoever is in does not count
            wire = net.wire()
            for _ in range(4):
                await wire.dial(address, an_approach())
                await channels.get()
            for _, each in waiting:
                each.transport.abort()
            await wire.close()

    tell(story)


def test_where_nobody_listens_nobody_answers(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, _):
            pass
        wire = net.wire()
        assert await gone(wire.dial(address, an_approach())) == "unreachable"
        await wire.close()

    tell(story)


@pytest.mark.parametrize("address", ["", "host", "host:", ":5", "host:x", "host:70000", "::1:5", "a b:5"])
def test_malformed_addresses_are_named(tell: Callable[[Story], None], address: str) -> None:
    async def story(net: Net) -> None:
        wire = net.wire()
        with pytest.raises(ValueError, match=r"host:port|0 to 65535"):
            await wire.dial(address, an_approach())
        with pytest.raises(ValueError, match=r"host:port|0 to 65535"):
            await wire.listen(address, lambda: (), lambda _: asyncio.sleep(0))
        await wire.close()

    tell(story)


def test_a_port_is_taken_once(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, _):
            wire = net.wire()
            with pytest.raises(OSError, match="in use"):
                await wire.listen(address, lambda: (), lambda _: asyncio.sleep(0))
            await wire.close()

    tell(story)


@pytest.mark.parametrize(
    "contents",
    [
        [(MAX_MESSAGE + 1).to_bytes(4, "big") + bytes(65515)],  # longer than a message may be
        [b"\xff\xff\xff\xff" + bytes(65515)],
        [b"\0\0\0"],  # shorter than its own length field
        [b"\0\0\0\5abc"],  # a piece that is not full
        [b"\0\0\0\1abc"],  # more than was announced
        [b"\0\2\0\0" + bytes(65515), b""],  # a ping in the middle of a message
        [b"\0\2\0\0" + bytes(65515), bytes(65518)],
        [b"\0\1\0\0" + bytes(65515), bytes(22)],
    ],
)
def test_a_member_who_breaks_the_framing_is_cut_off(tell: Callable[[Story], None], contents: list[bytes]) -> None:
    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, channels):
            rogue = await Rogue.enter(net, address, an_approach())
            channel = await channels.get()
            for content in contents:
                rogue.say(content)
            assert await gone(channel.receive()) == "violation"
            assert await gone(channel.receive()) == "violation"
            assert await gone(channel.send(b"hello?")) == "violation"
            assert await everything(rogue.reader) == b""
            rogue.leave()

    tell(story)


@pytest.mark.parametrize("break_it", ["flip", "replay", "swap", "reflect", "garbage", "nothing", "plain"])
def test_tampering_ends_the_channel(tell: Callable[[Story], None], break_it: str) -> None:
    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, channels):
            rogue = await Rogue.enter(net, address, an_approach())
            channel = await channels.get()
            one = framed(rogue.sending.seal(b"\0\0\0\3one"))
            two = framed(rogue.sending.seal(b"\0\0\0\3two"))
            rogue.writer.write(one)
            assert await channel.receive() == b"one"
            await channel.send(b"echo")
            echoed = await rogue.reader.readexactly(2 + 8 + 16)
            rogue.writer.write(
                {
                    "flip": two[:-1] + bytes([two[-1] ^ 1]),
                    "replay": one,
                    "swap": framed(rogue.sending.seal(b"\0\0\0\5three")) + two,
                    "reflect": echoed,
                    "garbage": token_bytes(70000),
                    "nothing": framed(b""),
                    "plain": framed(b"\0\0\0\3two"),
                }[break_it]
            )
            assert await gone(channel.receive()) == "violation"
            rogue.leave()

    tell(story)


def test_a_message_cut_short_is_none(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, channels):
            rogue = await Rogue.enter(net, address, an_approach())
            channel = await channels.get()
            rogue.say(b"\0\2\0\0" + bytes(65515))
            rogue.writer.close()
            assert await gone(channel.receive()) == "closed"
            rogue.leave()

    tell(story)


def test_closing_is_noticed_on_both_ends(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        async with connected(net) as (near, far):
            waiting = asyncio.create_task(near.receive())
            await far.send(b"the last word")
            await asyncio.sleep(0.05)
            assert await waiting == b"the last word"
            await far.send(b"one more")
            await far.close()
            await far.close()
            assert await near.receive() == b"one more"
            assert await gone(near.receive()) == "closed"
            assert await gone(far.receive()) == "closed"
            assert await gone(far.send(b"too late")) == "closed"
            assert await gone(near.send(b"too late")) == "closed"
            await near.close()

    tell(story)


def test_closing_wakes_whoever_waits(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        async with connected(net) as (near, far):
            receiving = asyncio.create_task(near.receive())
            sending = asyncio.gather(*(near.send(bytes(1 << 20)) for _ in range(30)), return_exceptions=True)
            await asyncio.sleep(0.05)
            await near.close()
            assert await gone(receiving) == "closed"
            assert {type(each) for each in await sending} <= {PeerGone, type(None)}
            await far.close()

    tell(story)


def test_a_wire_that_closes_closes_its_channels(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        dialler, wire = net.wire(), net.wire()
        served: list[str] = []

        async def serve(channel: Channel) -> None:
            served.append(await gone(channel.receive()))

        address = await wire.listen(net.here, lambda: [an_offer()], serve)
        near = await dialler.dial(address, an_approach())
        reader, writer = await net.probe(address)
        await asyncio.sleep(0.05)
        await wire.close()
        await wire.close()
        assert served == ["closed"]
        assert await gone(near.receive()) == "closed"
        assert await everything(reader) == b""
        writer.transport.abort()
        assert await gone(dialler.dial(address, an_approach())) == "unreachable"
        await dialler.close()

    tell(story)


def test_a_channel_ends_with_whoever_serves_it(tell: Callable[[Story], None]) -> None:
    async def story(net: Net) -> None:
        async def serve(channel: Channel) -> None:
            if await channel.receive() == b"part":
                raise PeerGone("closed")

        dialler, wire = net.wire(), net.wire()
        address = await wire.listen(net.here, lambda: [an_offer()], serve)
        for word in (b"part", b"return"):
            near = await dialler.dial(address, an_approach())
            await near.send(word)
            assert await gone(near.receive()) == "closed"
        await dialler.close()
        await wire.close()

    tell(story)


def test_idle_friends_stay_connected(tell: Callable[[Story], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "PING_SECONDS", 0.1)
    monkeypatch.setattr(transport, "SILENCE_SECONDS", 0.4)

    async def story(net: Net) -> None:
        async with connected(net) as (near, far):
            waiting = [asyncio.create_task(near.receive()), asyncio.create_task(far.receive())]
            await asyncio.sleep(1)
            assert not any(task.done() for task in waiting)
            await near.send(b"still there?")
            await far.send(b"yes")
            assert await asyncio.gather(*waiting) == [b"yes", b"still there?"]

    tell(story)


def test_the_dead_are_noticed(tell: Callable[[Story], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "PING_SECONDS", 0.1)
    monkeypatch.setattr(transport, "SILENCE_SECONDS", 0.4)

    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, channels):
            rogue = await Rogue.enter(net, address, an_approach())
            channel = await channels.get()
            assert await gone(channel.receive()) == "timeout"
            assert await gone(channel.send(b"hello?")) == "timeout"
            rogue.leave()

    tell(story)


def test_whoever_takes_nothing_is_taken_for_dead(
    tell: Callable[[Story], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "PING_SECONDS", 0.1)
    monkeypatch.setattr(transport, "SILENCE_SECONDS", 0.4)

    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, channels):
            rogue = await Rogue.enter(net, address, an_approach())
            channel = await channels.get()
            rogue.writer.transport.pause_reading()

            async def pour() -> None:
                while True:
                    await channel.send(bytes(1 << 20))

            assert await gone(pour()) == "timeout"
            rogue.leave()

    tell(story)


def test_a_flood_is_not_punished(tell: Callable[[Story], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "MESSAGES_BURST", 10)
    monkeypatch.setattr(transport, "MESSAGES_PER_SECOND", 1000)

    async def story(net: Net) -> None:
        async with connected(net) as (near, far):
            for number in range(60):
                await near.send(b"%d" % number)
            assert [await far.receive() for _ in range(60)] == [b"%d" % number for number in range(60)]

    tell(story)


def test_a_flood_is_read_slowly_on_all_channels_of_that_peer(
    tell: Callable[[Story], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "MESSAGES_BURST", 10)
    monkeypatch.setattr(transport, "MESSAGES_PER_SECOND", 0.001)

    async def story(net: Net) -> None:
        async with listening(net, an_offer()) as (address, channels):
            wire, flooder, other = net.wire(), an_approach(), an_approach()
            one, far_one = await wire.dial(address, flooder), await channels.get()
            two, far_two = await wire.dial(address, flooder), await channels.get()
            honest, far_honest = await wire.dial(address, other), await channels.get()
            for _ in range(11):
                await one.send(b"flood")
                await far_one.receive()
            await two.send(b"more")
            waiting = asyncio.create_task(far_two.receive())
            await honest.send(b"hello")
            assert await far_honest.receive() == b"hello"
            await asyncio.sleep(0.1)
            assert not waiting.done()
            waiting.cancel()
            await wire.close()

    tell(story)
