"""Whoever is slow on purpose, says old things again or floods a session: others are served meanwhile, memory stays
bounded, and the log has nothing to tell."""

import asyncio
import logging
import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sync.ledger.log import Held
from sync.net import comparing, exchange, recognition, transport
from sync.net.endpoint import _handshake, _send
from sync.net.messages import Again, Batch, Branch, Buckets, Have, Lack, Message, Sample, State, Vector, encode
from sync.net.transport import PeerGone

ALL_BUCKETS = tuple(range(64))


@pytest.fixture(autouse=True)
def nothing_to_tell(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "HANDSHAKE_SECONDS", 1.0)
    monkeypatch.setattr(transport, "SILENCE_SECONDS", 2.0)
    monkeypatch.setattr(transport, "PING_SECONDS", 0.5)
    monkeypatch.setattr(recognition, "HELLO_SECONDS", 1.0)


async def served(street: Any, ana: Any, cleo: Any) -> None:
    """Ana and Cleo hear each other."""
    for one, other in ((ana, cleo), (cleo, ana)):
        text = f"hello {os.urandom(4).hex()}"
        await one.say(text)
        await street.until(lambda other=other, text=text: text in other.texts())


async def three(street: Any, turn: Any) -> tuple[Any, Any, Any]:
    """Ana, Cleo, and Mallory whose honest program has ended."""
    ana, ben = await street.two()
    cleo = await street.neighbour("cleo")
    await cleo.join(await ana.invite(), ana)
    await street.alike()
    mallory = turn(ben)
    await mallory.alone()
    street.neighbours.remove(ben)
    return ana, cleo, mallory


def streams(street: Any, ana: Any, host: str) -> Any:
    return street.network.connect(host, ana.address)


def test_whoever_is_slow_in_any_phase_stops_nobody(street: Any, turn: Any, hasty: None) -> None:
    async def story() -> None:
        ana, cleo, mallory = await three(street, turn)
        net = ana.engine.runtime.net
        approach = mallory.approach(mallory.secrets)
        slow = [streams(street, ana, "silent") for _ in range(4)]
        for size in (1, 2, 40):
            slow.append(streams(street, ana, "half"))
            slow[-1][1].write((b"\1\0" + os.urandom(300))[:size])
        for _ in range(4):
            slow.append(streams(street, ana, "knocks"))
            _send(slow[-1][1], _handshake(approach, initiator=True).write(approach.knock))
        channels = [await mallory.dial(ana) for _ in range(2)]
        dripping = await mallory.dial(ana)
        await dripping.send(encode(mallory.hello(dripping)))

        async def drip() -> None:
            while True:
                for _, writer in (*slow, (None, dripping._writer)):
                    writer.write(b"\1")
                await asyncio.sleep(0.1)

        task = asyncio.create_task(drip())
        await served(street, ana, cleo)
        held = mallory.secrets.id
        await street.until(lambda: net.sessions.with_device(1, held) is None and not len(net.answering.hall))
        await street.until(lambda: not net.wire._endpoint.doorway._visitors)
        task.cancel()
        await served(street, ana, cleo)
        for channel in (*channels, dripping):
            await channel.close()
        for _, writer in slow:
            writer.transport.abort()

    street.play(story())


def test_what_was_recorded_is_not_answered_again(street: Any, turn: Any, hasty: None) -> None:
    async def story() -> None:
        ana, cleo, mallory = await three(street, turn)
        recorded: list[bytes] = []
        plain = street.network.connect

        def recording(host: str, address: str) -> Any:
            reader, writer = plain(host, address)
            write = writer.write

            def noted(data: Any) -> None:
                recorded.append(bytes(data))
                write(data)

            writer.write = noted
            return reader, writer

        street.network.connect = recording
        channel = await mallory.visit(ana, State({}))
        await channel.receive()
        await channel.close()
        street.network.connect = plain
        before = ana.everything()
        for count in (1, 2, len(recorded)):
            reader, writer = streams(street, ana, "elsewhere")
            for data in recorded[:count]:
                writer.write(data)
            assert await reader.read() == b""
            writer.transport.abort()
        assert ana.everything() == before
        await served(street, ana, cleo)

    street.play(story())


def vectors(tag: bytes, logs: Callable[[int], int]) -> Iterator[Message]:
    for bucket in ALL_BUCKETS:
        keys = [bytes([bucket]) + os.urandom(31) for _ in range(logs(bucket))]
        yield Vector(tag, (bucket,), {key: Held(((1, 1 << 47, b"12345678"),)) for key in keys}, more=True)


FLOODS: dict[str, Callable[[Any], list[Message | bytes]]] = {
    "unknown types": lambda _: [bytes([200 + number % 50]) + os.urandom(20) for number in range(5000)],
    "empty batches": lambda _: [Batch(())] * 3000,
    "confirmations": lambda _: [Have(1 << 40, {})] * 3000,
    "lacking keys": lambda _: [Lack(tuple(os.urandom(16) for _ in range(4000)))] * 5,
    "too many lacking keys": lambda _: [Lack(tuple(os.urandom(16) for _ in range(10_000)))],
    "samples": lambda group: [
        Sample(key, tuple((seq, b"12345678") for seq in range(1, 65))) for key in group.logs.by_key for _ in range(200)
    ],
    "samples of nothing": lambda _: [Sample(os.urandom(32), ((1, b"12345678"),)) for _ in range(3000)],
    "branches": lambda group: [
        Branch(group.logs.forks.branch(key, 1)) for key in group.logs.by_key for _ in range(100)
    ],
    "the same again": lambda group: [
        Again((*((key, 1, 1 << 47) for key in group.logs.by_key), (os.urandom(32), 1, 1))) for _ in range(300)
    ],
    "digests that never agree": lambda group: [
        Buckets(tag, os.urandom(256)) for tag in group.logs.circles.pools for _ in range(50)
    ],
    "everything in a vector": lambda group: [
        each for tag in group.logs.circles.pools for each in vectors(tag, lambda _: 300)
    ],
}  # fmt: skip


@pytest.mark.parametrize("what", FLOODS)
def test_a_flood_stops_nobody(street: Any, turn: Any, what: str) -> None:
    async def story() -> None:
        ana, cleo, mallory = await three(street, turn)
        group, net = ana.engine.runtime.group(1), ana.engine.runtime.net
        await served(street, ana, cleo)
        honest = [each.engine.runtime.group(1).secrets.id for each in (ana, cleo)]

        def kept() -> Any:
            """What is held of anybody else: Ana's and Cleo's programs may write meanwhile."""
            return ana.rows("SELECT count(*), sum(length(raw)) FROM envelopes e LEFT JOIN logs l ON l.id = e.log"
                            " WHERE device IS NULL OR device NOT IN (?, ?)", *honest)

        before = kept()
        flood = FLOODS[what](group)
        channel = await mallory.visit(ana, State({tag: os.urandom(32) for tag in group.logs.circles.pools}))

        async def pour() -> None:
            for each in flood:
                await channel.send(each if isinstance(each, bytes) else encode(each))

        async def drain() -> None:
            while True:
                await channel.receive()

        tasks = [asyncio.create_task(pour()), asyncio.create_task(drain())]
        await asyncio.wait((tasks[0],), timeout=20)
        assert tasks[0].done()
        assert kept() == before
        await served(street, ana, cleo)
        await channel.close()
        tasks[1].cancel()
        for outcome in await asyncio.gather(*tasks, return_exceptions=True):
            assert outcome is None or isinstance(outcome, PeerGone | asyncio.CancelledError)
        await street.until(lambda: net.sessions.with_device(1, mallory.secrets.id) is None)
        await served(street, ana, cleo)

    street.play(story())


def test_a_peer_names_only_so_many_logs(
    street: Any, turn: Any, listen: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each was kept for as long as the session lasted: a gigabyte of them."""
    monkeypatch.setattr(comparing, "MAX_NAMED", 1000)

    async def story() -> None:
        ana, cleo, mallory = await three(street, turn)
        net, tag = ana.engine.runtime.net, ana.engine.runtime.group(1).circle("everyone").tag
        channel = await mallory.visit(ana, State({tag: os.urandom(32)}), *vectors(tag, lambda _: 100))
        await street.until(lambda: net.sessions.with_device(1, mallory.secrets.id) is None)
        assert (await listen(channel))[1] == "closed"
        await served(street, ana, cleo)

    street.play(story())


def test_a_peer_that_takes_no_confirmation_cannot_pile_them_up(
    street: Any, turn: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "MAX_UNCONFIRMED", 50)

    async def story() -> None:
        ana, _cleo, mallory = await three(street, turn)
        group = ana.engine.runtime.group(1)
        channel = await mallory.visit(ana, State({}))
        net = ana.engine.runtime.net
        await street.until(lambda: net.sessions.with_device(1, mallory.secrets.id) is not None)
        session = net.sessions.with_device(1, mallory.secrets.id)
        logs = [mallory.fresh_log() for _ in range(60)]
        for log in logs:
            mallory.skip(log)
        later = tuple(mallory.seal(log=log).raw for log in logs)
        with pytest.raises(PeerGone):
            session.exchange.hear(Batch(later))
        assert all(log.public not in group.logs.by_key for log in logs)
        await channel.close()

    street.play(story())
