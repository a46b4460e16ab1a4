"""What two computers send each other: exactly what is needed, in a sensible order, and exact numbers of bytes."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
import pytest

from sync.ledger import digests
from sync.ledger.envelope import VERSIONS, open_payload, parse
from sync.ledger.log import MAX_RUNS
from sync.net import comparing, exchange, pipe, virtual_time
from sync.net.messages import Batch, encode
from sync.simulated.relays import EVERYONE, KEY, STAMP, Author, Hosts, Relay

Story = Callable[[Hosts], Awaitable[None]]


@pytest.fixture
def tell() -> Callable[[Story], None]:
    def run(story: Story) -> None:
        async def told() -> None:
            hosts = Hosts()
            try:
                await story(hosts)
            finally:
                await hosts.close()

        virtual_time.run(told())

    return run


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Sizes of everything written to the wire by anybody."""
    written: list[int] = []
    plain = pipe.Pipe.write

    def write(each: Any, data: bytes) -> None:
        written.append(len(data))
        plain(each, data)

    monkeypatch.setattr(pipe.Pipe, "write", write)
    return written


def full(hosts: Hosts, authors: list[Author], envelopes: int = 2) -> tuple[Relay, Relay]:
    """Two relays that hold the same logs of these authors."""
    one, other = hosts.relay(), hosts.relay()
    for author in authors:
        written = [author.write() for _ in range(envelopes)]
        for relay in (one, other):
            relay.write(*written)
    return one, other


def test_equal_replicas_need_one_round_trip_and_a_kilobyte(tell: Callable[[Story], None], counted: list[int]) -> None:
    async def story(hosts: Hosts) -> None:
        one, other = full(hosts, [Author() for _ in range(600)])
        link = await hosts.link(one, other)
        await link.settle()
        await asyncio.sleep(5)
        assert sum(counted) <= 1024
        assert not one.batches
        assert not other.batches
        await link.close()

    tell(story)


def test_one_changed_log_of_600_costs_little_more_than_its_bytes(
    tell: Callable[[Story], None], counted: list[int]
) -> None:
    async def story(hosts: Hosts) -> None:
        authors = [Author() for _ in range(600)]
        one, other = full(hosts, authors)
        news = [authors[300].write(size=800) for _ in range(4)]
        other.write(*news)
        link = await hosts.link(one, other)
        await link.settle()
        await asyncio.sleep(5)
        assert one.vector == other.vector
        changed = sum(len(each.raw) for each in news)
        assert changed < 4500
        # Where the ranges split depends on random ids: one round of fingerprints and the longest list of a leaf.
        assert sum(counted) <= changed + 3072
        await link.close()

    tell(story)


@pytest.mark.parametrize("counts", [(0, 3), (3, 0), (3, 100), (100, 3), (300, 300), (0, 0)])
def test_both_get_what_they_lack(tell: Callable[[Story], None], counts: tuple[int, int]) -> None:
    async def story(hosts: Hosts) -> None:
        common = [Author() for _ in range(20)]
        one, other = full(hosts, common)
        for relay, count in zip((one, other), counts, strict=True):
            for _ in range(count):
                author = Author()
                relay.write(*(author.write() for _ in range(3)))
        one.write(common[3].write())
        other.write(common[4].write())
        link = await hosts.link(one, other)
        await link.settle()
        assert one.vector == other.vector
        assert len(one.vector) == 20 + sum(counts)
        assert one.logs.digests.digest(EVERYONE) == other.logs.digests.digest(EVERYONE)
        await link.close()

    tell(story)


@pytest.mark.parametrize("count", [20, 21, 100, 119, 120])
def test_a_bucket_with_more_logs_than_a_message_takes_is_compared(
    tell: Callable[[Story], None], monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    """A member chooses the keys of the own logs. With 22 000 in one bucket, every session ended at that message, and
    nobody in the group exchanged anything any more."""
    monkeypatch.setattr("sync.net.channel.MAX_MESSAGE", 4000)
    for module in (comparing, exchange):
        monkeypatch.setattr(module, "MANY_LOGS", 20, raising=False)
    for module in (digests, comparing):
        monkeypatch.setattr(module, "bucket_of", lambda _key: 7)

    async def story(hosts: Hosts) -> None:
        one, other = full(hosts, [Author() for _ in range(count)])
        one.write(Author().write())
        for _ in range(2):
            other.write(Author().write())
        link = await hosts.link(one, other)
        await link.settle()
        assert one.vector == other.vector
        assert len(one.vector) == count + 3
        await link.close()

    tell(story)


def test_many_logs_are_confirmed_in_several_messages(
    tell: Callable[[Story], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "MANY_LOGS", 20, raising=False)
    told: list[int] = []
    plain = exchange.Exchange._confirmation

    def confirmation(each: exchange.Exchange) -> Any:
        made = plain(each)
        told.append(len(made.logs))
        return made

    monkeypatch.setattr(exchange.Exchange, "_confirmation", confirmation)

    async def story(hosts: Hosts) -> None:
        one, other = hosts.relay(), hosts.relay()
        one.write(*(Author().write() for _ in range(90)))
        link = await hosts.link(one, other)
        await link.settle()
        assert one.vector == other.vector
        assert max(told) == 20
        assert sum(told) == 90
        await link.close()

    tell(story)


def test_what_is_written_meanwhile_arrives(tell: Callable[[Story], None]) -> None:
    """At every moment of the comparison."""

    async def story(hosts: Hosts) -> None:
        authors = [Author() for _ in range(60)]
        one, other = full(hosts, authors)
        one.write(authors[0].write())
        link = await hosts.link(one, other)
        for number in range(1, 60):
            await asyncio.sleep(0)
            (one if number % 2 else other).write(authors[number].write())
        await link.settle()
        assert one.vector == other.vector
        one.write(authors[0].write())
        assert not link.in_sync
        await link.settle()
        assert one.vector == other.vector
        await link.close()

    tell(story)


def test_the_newest_comes_first_across_logs_whatever_there_is(tell: Callable[[Story], None]) -> None:
    async def story(hosts: Hosts) -> None:
        one, other = hosts.relay(), hosts.relay()
        authors = [Author() for _ in range(5)]
        for at in range(1, 4001):
            other.write(authors[at % 5].write(at, size=300))
        link = await hosts.link(one, other)
        await link.settle()
        first, *windows = one.batches
        assert len(first) == 5  # of each log the first envelope
        assert all(sum(map(len, window)) <= 300 << 10 for window in windows)
        newest = [set(range(4000 - 50, 4001)), {at for raw in windows[0] for at in [_at(raw)]}]
        assert newest[0] <= newest[1]
        order = [min(map(_at, window)) for window in windows]
        assert order == sorted(order, reverse=True)
        assert one.vector == other.vector
        await link.close()

    tell(story)


def _at(raw: bytes) -> int:
    return open_payload(parse(raw), KEY).at // STAMP


def test_a_newcomer_cut_off_in_between_goes_on_where_it_was(tell: Callable[[Story], None], counted: list[int]) -> None:
    """Runs beyond gaps are told, so nothing comes twice."""

    async def story(hosts: Hosts) -> None:
        one, other, third = hosts.relay("newcomer"), hosts.relay("full"), hosts.relay("third")
        author, second = Author(), Author()
        for at in range(1, 3001):
            other.write((author if at % 3 else second).write(at, size=400))
        whole = sum(len(raw) for raw in _everything(other))
        link = await hosts.link(one, other)
        while len(one.batches) < 3:  # noqa: ASYNC110 - what is waited for tells nobody
            await asyncio.sleep(0)
        await link.close()
        assert one.log(author).runs[1:]
        counted.clear()
        link = await hosts.link(one, other)
        await link.settle()
        assert one.vector == other.vector
        assert sum(counted) < whole * 0.9
        await link.close()
        # and what lies beyond gaps is passed on too
        link = await hosts.link(third, one)
        await link.settle()
        assert third.vector == one.vector
        await link.close()

    tell(story)


def _everything(relay: Relay) -> list[bytes]:
    return [
        raw
        for log in relay.logs.by_id.values()
        for run in log.runs
        for raw in relay.logs.envelopes.read(log.id, run.first, run.last, 1 << 40)
    ]


def test_a_gap_that_nobody_fills_keeps_nobody_waiting_and_is_passed_on(tell: Callable[[Story], None]) -> None:
    async def story(hosts: Hosts) -> None:
        one, other, third = hosts.relay(), hosts.relay(), hosts.relay()
        author = Author()
        written = [author.write() for _ in range(9)]
        other.write(*written[:3])
        other.write(*written[5:])
        for pair in ((one, other), (third, one)):
            link = await hosts.link(*pair)
            await link.settle()
            await link.close()
        assert [(run.first, run.last) for run in third.log(author).runs] == [(1, 3), (6, 9)]
        assert third.vector == one.vector == other.vector

    tell(story)


def test_a_log_that_one_side_does_not_take_keeps_nobody_waiting(tell: Callable[[Story], None]) -> None:
    async def story(hosts: Hosts) -> None:
        one, other = full(hosts, [Author() for _ in range(12)])
        strange = Author()
        other.write(*(strange.write() for _ in range(5)))
        one.refuse.add(strange.log.public)
        link = await hosts.link(one, other)
        await link.settle()
        assert strange.log.public not in one.vector
        batches = len(one.batches)
        other.write(strange.write())
        await asyncio.sleep(5)
        assert link.in_sync
        assert len(one.batches) == batches
        await link.close()

    tell(story)


def test_a_log_with_two_continuations_is_found_out_and_told(tell: Callable[[Story], None]) -> None:
    """Whatever each side holds of it, both end with the common prefix and the proof."""

    async def story(hosts: Hosts) -> None:
        one, other, third = hosts.relay(), hosts.relay(), hosts.relay()
        author = Author()
        common = [author.write() for _ in range(700)]
        twin = author.branch()
        one.write(*common, *(author.write() for _ in range(5)))
        other.write(*common, *(twin.write() for _ in range(5)))
        link = await hosts.link(one, other)
        await link.settle()
        await asyncio.sleep(5)
        assert [relay.log(author).fork for relay in (one, other)] == [701, 701]
        assert one.vector == other.vector
        await link.close()
        third.write(*common[:10])
        link = await hosts.link(third, one)
        await link.settle()
        await asyncio.sleep(5)
        assert third.log(author).fork == 701
        assert third.vector == one.vector
        await link.close()

    tell(story)


@pytest.mark.parametrize(("runs", "length"), [(40, 3), (MAX_RUNS, 1), (MAX_RUNS, 3)])
@pytest.mark.parametrize("different", [-1, 0])
def test_two_continuations_are_found_out_however_many_gaps_they_have(
    tell: Callable[[Story], None], runs: int, length: int, different: int
) -> None:
    """With more than 32 runs, what one side told of them was too much for the other one, which did not answer.
    `different`: the highest or the lowest run beyond the first gap is the only one in which they differ."""

    async def story(hosts: Hosts) -> None:
        one, other = hosts.relay(), hosts.relay()
        author = Author()
        common = [author.write() for _ in range(10)]
        twin = author.branch()
        for relay in (one, other):
            relay.write(*common)
        pairs = [(author.write(), twin.write()) for _ in range(runs * (length + 1))]
        beyond = [pairs[first + 1 : first + 1 + length] for first in range(0, len(pairs), length + 1)]
        for piece in beyond:
            theirs = 1 if piece is beyond[different] else 0
            for pair in piece:
                one.write(pair[0])
                other.write(pair[theirs])
        link = await hosts.link(one, other)
        await link.settle()
        await asyncio.sleep(5)
        forks = [relay.log(author).fork for relay in (one, other)]
        assert forks[0] == forks[1] > 0
        assert one.vector == other.vector
        await link.close()

    tell(story)


def test_who_is_removed_is_hung_up_on(tell: Callable[[Story], None]) -> None:
    async def story(hosts: Hosts) -> None:
        one, other = full(hosts, [Author()])
        link = await hosts.link(one, other)
        await link.settle()
        one.remove(link.sessions[0].peer.device)
        ends = await asyncio.gather(*link.tasks, return_exceptions=True)
        assert [str(end) for end in ends] == ["closed", "closed"]

    tell(story)


def test_what_a_newer_program_says_is_skipped(tell: Callable[[Story], None]) -> None:
    """Messages of unknown types, unknown keys, envelopes of a later version, circles that we have not."""
    async def story(hosts: Hosts) -> None:
        one, other = full(hosts, [Author() for _ in range(3)])
        link = await hosts.link(one, other)
        await link.settle()
        author = Author()
        later = bytes([max(VERSIONS) + 1]) + author.write().raw[1:]
        channel = link.sessions[1].channel
        await channel.send(b"\xc8" + os.urandom(50))
        await channel.send(b"\xc9")
        await channel.send(bytes([8]) + msgspec.msgpack.encode({"e": [later], "zz": {"x": 1}}))
        await channel.send(bytes([7]) + msgspec.msgpack.encode({"c": b"?" * 16, "b": [1], "l": {}, "q": 5}))
        await channel.send(bytes([6]) + msgspec.msgpack.encode({"c": b"?" * 16, "d": b""}))
        await asyncio.sleep(1)
        link.check()
        assert link.sessions[0].skipped == 2
        one.write(Author().write())
        await link.settle()
        assert one.vector == other.vector
        await link.close()

    tell(story)


def test_batches_can_come_twice(tell: Callable[[Story], None]) -> None:
    async def story(hosts: Hosts) -> None:
        one, other = hosts.relay(), hosts.relay()
        author = Author()
        other.write(*(author.write() for _ in range(50)))
        link = await hosts.link(one, other)
        await link.settle()
        for _ in range(3):
            await link.sessions[1].channel.send(encode(Batch(tuple(one.batches[0]))))
        await asyncio.sleep(1)
        await link.settle()
        assert one.vector == other.vector
        await link.close()

    tell(story)
