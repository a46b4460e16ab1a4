"""Sessions between neighbours, honest and not: the messages of equal replicas, and what hostile peers cannot do."""

import asyncio
import contextlib
import os
import random
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from msgspec import Raw

from models.roll import Admit
from sync.group import own_logs
from sync.ledger.digests import BUCKETS
from sync.ledger.envelope import CONTENT, MAX_BYTES, Envelope, Payload, parse, seal
from sync.ledger.log import Held
from sync.net import pipe
from sync.net.messages import (
    Batch,
    Branch,
    Buckets,
    Done,
    Have,
    Hello,
    Introduce,
    Message,
    Proof,
    Sample,
    Sorry,
    State,
    Vector,
    Welcome,
    encode,
)  # fmt: skip
from sync.net.transport import PeerGone
from sync.profile import key_upkeep
from sync.trust import knock
from sync.trust.keys import ROLL, SigningKey, first_content_key, new_device

EVERYONE = "everyone"
ALL = tuple(range(BUCKETS))


def state(group: Any) -> State:
    return State({tag: group.logs.digests.digest(tag) for tag in group.logs.circles.pools})


def other_state(group: Any) -> State:
    """Of somebody who holds something else in every circle."""
    return State({tag: os.urandom(32) for tag in group.logs.circles.pools})


async def asleep(street: Any) -> tuple[Any, Any]:
    """Ana, and Ben's group while Ben sleeps."""
    ana, ben = await street.two()
    await ana.say("hello")
    await street.alike()
    group = ben.engine.runtime.groups[1]
    street.neighbours.remove(ben)
    await ben.sleep()
    await street.until(lambda: not ana.engine.runtime.net.sessions)
    return ana, group


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[int]]:
    """Sizes of everything written to the wire, by host. No keys are given to newcomers meanwhile: when that happens is
    chance."""
    monkeypatch.setattr(key_upkeep.KeyUpkeep, "look_after", lambda _self, _group: None)
    written: dict[str, list[int]] = {}
    plain = pipe.Pipe.write

    def write(each: Any, data: bytes) -> None:
        written.setdefault(each.host, []).append(len(data))
        plain(each, data)

    monkeypatch.setattr(pipe.Pipe, "write", write)
    return written


def test_equal_replicas_need_one_exchange_and_little(street: Any, workshop: Any, counted: dict[str, list[int]]) -> None:
    async def story() -> None:
        ana, group = await asleep(street)
        counted.clear()
        ben = await workshop.hand(ana, group)
        await ben.say(state(group))
        assert isinstance(await ben.listen(), State)
        await street.until(lambda: ana.engine.runtime.net.in_sync(1))
        assert (await ana.status()).state == "everyone"
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(ben.channel.receive(), 0.3)
        # A handshake of three messages, then a hello and what they hold.
        assert {host: len(sizes) for host, sizes in counted.items()} == {"elsewhere": 4, "ana": 3}
        proof = knock.SHOWN + knock.MIN_LISTED * knock.ENTRY  # in the first message, with a tag and a kind
        assert sum(map(sum, counted.values())) <= 1024 + 13 + proof
        await ben.channel.close()

    street.play(story())


def test_a_remote_message_costs_few_bytes(street: Any, counted: dict[str, list[int]]) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await street.until(lambda: ana.engine.runtime.net.in_sync(1) and ben.engine.runtime.net.in_sync(1))
        await ana.say("the first brings a certificate")
        await street.alike()
        counted.clear()
        await ana.say("See you at seven by the bakery, bring the big ladder")
        await street.alike()
        assert sum(counted["ana"]) <= 700
        assert len(counted["ana"]) == 1

    street.play(story())


def test_much_to_tell_from_both_sides_at_once(street: Any) -> None:
    """More than the network holds, so that neither may wait with listening until it has told everything."""

    async def story() -> None:
        ana, ben = await street.two()
        street.network.cut("ana", "ben")
        await street.until(lambda: not ana.engine.runtime.net.sessions and not ben.engine.runtime.net.sessions)
        dice = random.Random(1)
        for neighbour in (ana, ben):
            for _ in range(120):
                await neighbour.say(dice.randbytes(8000).hex())
        street.network.heal("ana", "ben")
        await ben.meet(ana)
        await street.alike()
        assert len(ana.texts()) == 240

    street.play(story())


def test_a_third_does_not_get_everything_twice(street: Any, counted: dict[str, list[int]]) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        cleo = await street.neighbour("cleo")
        await cleo.join(await ana.invite(), ana)
        await cleo.meet(ben)
        dice = random.Random(1)
        await street.alike()
        await cleo.sleep()
        for _ in range(20):
            await ana.say(dice.randbytes(4000).hex())
        await street.until(lambda: ana.texts() == ben.texts())
        await cleo.wake()
        await cleo.meet(ana)
        await street.alike()
        counted.clear()
        await cleo.meet(ben)
        await street.until(lambda: cleo.engine.runtime.net.in_sync(1) and ben.engine.runtime.net.in_sync(1))
        assert sum(map(sum, counted.values())) < 4000

    street.play(story())


def test_who_sends_the_beginning_of_a_log_is_not_taken_to_have_the_rest(street: Any, workshop: Any) -> None:
    """As happens when a third was quicker with it."""

    async def story() -> None:
        ana, group = await asleep(street)
        for number in range(5):
            await ana.say(f"one {number}")
        ours = ana.engine.runtime.groups[1]
        tag = ours.circle(EVERYONE).tag
        log = own_logs.of(ours, tag)
        whole = ours.logs.envelopes.read(log.id, 1, log.seq, 1 << 20)
        hand = await workshop.hand(ana, group)
        await hand.say(Batch(tuple(whole[:2])), other_state(group), Vector(tag, ALL, {}))
        got: list[bytes] = []
        while whole[-1] not in got:
            got += (await hand.hear(Batch)).envelopes
        assert [raw for raw in got if raw in whole] == whole[2:]
        await hand.channel.close()

    street.play(story())


NONSENSE: dict[str, Callable[[Any], list[Message]]] = {
    "a second hello": lambda c: [Hello(b"x" * 32, b"x" * 64, "", 0, 0)],
    "a welcome": lambda c: [Welcome(b"x")],
    "a sorry": lambda c: [Sorry("join.expired")],
    "two states": lambda c: [state(c), state(c)],
    "two introductions": lambda c: [Introduce(), Introduce()],
    "two vectors": lambda c: [other_state(c), *2 * [Vector(c.circle(ROLL).tag, ALL, {})]],
    "a vector before the state": lambda c: [Vector(c.circle(ROLL).tag, ALL, {})],
    "a vector where all is equal": lambda c: [state(c), Vector(c.circle(ROLL).tag, ALL, {})],
    "a vector of a bucket beyond all": lambda c: [other_state(c), Vector(c.circle(ROLL).tag, (64,), {})],
    "a log outside its bucket": lambda c: [other_state(c), Vector(c.circle(ROLL).tag, (1,), {bytes(32): held(1, 2)})],
    "an answer to no vector": lambda c: [other_state(c), Vector(c.circle(ROLL).tag, ALL, {}, answer=True)],
    "a vector of negative length": lambda c: [other_state(c), vector(c, {b"k" * 32: held(-1, 1)})],
    "a vector that ends before it begins": lambda c: [other_state(c), vector(c, {b"k" * 32: held(5, 1)})],
    "a vector beyond all numbers": lambda c: [other_state(c), vector(c, {b"k" * 32: held(1, 1 << 50)})],
    "runs that touch": lambda c: [other_state(c), vector(c, {b"k" * 32: held(1, 2, 3, 4)})],
    "runs without end": lambda c: [other_state(c), vector(c, {b"k" * 32: held(*range(1, 4000, 2))})],
    "a key that is none": lambda c: [other_state(c), vector(c, {b"": held(1, 1)})],
    "too few buckets": lambda c: [other_state(c), Buckets(c.circle(ROLL).tag, bytes(10))],
    "buckets twice": lambda c: [other_state(c), *2 * [Buckets(c.circle(ROLL).tag, bytes(256))]],
    "a batch of garbage": lambda c: [Batch((b"\1" + os.urandom(2000),))],
    "a batch of nothing much": lambda c: [Batch((b"",))],
    "a batch with one flipped bit": lambda c: [Batch((flipped(foreign(c, c.circle(EVERYONE).tag).raw),))],
    "a proof of nothing": lambda c: [Proof(b"")],
    "a proof of garbage": lambda c: [Proof(os.urandom(700))],
    "a proof with itself": lambda c: [Proof(2 * foreign(c, c.circle(EVERYONE).tag).prologue)],
    "a branch of garbage": lambda c: [Branch((os.urandom(300),))],
    "a branch of no end": lambda c: [Branch(tuple(foreign(c, c.circle(EVERYONE).tag).prologue for _ in range(600)))],
}


def vector(group: Any, logs: dict[bytes, Held]) -> Vector:
    return Vector(group.circle(ROLL).tag, ALL, logs)


def held(*bounds: int) -> Held:
    """First and last number of each run, or single numbers."""
    ends = bounds[1::2]
    return Held(tuple((first, last, b"12345678") for first, last in zip(bounds[::2], ends, strict=True)))


def foreign(group: Any, tag: bytes = b"?" * 16, size: int = 0) -> Envelope:
    """The first envelope of somebody's log, in this circle."""
    key = first_content_key(group.founding_secret)
    payload = Payload(group.clock.stamp(), (), None, (Raw(msgspec.msgpack.encode(os.urandom(size))),) if size else ())
    return seal(payload, kind=CONTENT, circle=tag, log=SigningKey(os.urandom(32)), seq=1, prev=bytes(32), key=key)


def flipped(raw: bytes) -> bytes:
    return raw[:-1] + bytes([raw[-1] ^ 1])


def written_by_others(ana: Any) -> list[tuple[int]]:
    """Number of envelopes. Ana's engine may have something of its own to write meanwhile, such as a tick."""
    own = ana.engine.runtime.groups[1].secrets.id
    sql = "SELECT count(*) FROM envelopes JOIN logs ON logs.id = envelopes.log WHERE logs.device IS NOT ?"
    return [(int(count),) for (count,) in ana.rows(sql, own)]


@pytest.mark.parametrize("what", NONSENSE)
def test_nonsense_ends_the_session_and_changes_nothing(street: Any, workshop: Any, what: str) -> None:
    async def story() -> None:
        ana, group = await asleep(street)
        before, envelopes = ana.everything(), written_by_others(ana)
        hand = await workshop.hand(ana, group)
        await hand.say(*NONSENSE[what](group))
        assert await hand.end() == "closed"
        await street.until(lambda: not ana.engine.runtime.net.sessions)
        assert (ana.everything(), written_by_others(ana)) == (before, envelopes)
        assert ana.rows("SELECT 1 FROM forks") == []
        assert (await ana.status()).state == "alone"
        await ana.say("still here")

    street.play(story())


def test_bytes_that_are_no_message_end_the_session(street: Any, workshop: Any) -> None:
    async def story() -> None:
        ana, group = await asleep(street)
        dice = random.Random(3)
        good = [encode(message) for message in (state(group), Have(0, {}), Introduce(), Batch(()))]
        for _ in range(60):
            hand = await workshop.hand(ana, group)
            raw = bytearray(dice.choice([*good, dice.randbytes(dice.randrange(200)), b"\x91" * 5000, b"\xdf" * 9]))
            if raw and dice.random() < 0.7:
                raw[dice.randrange(len(raw))] ^= 1 << dice.randrange(8)
            await hand.channel.send(bytes(raw))
            await hand.say(Sorry("the last word, which ends any session"))
            assert await hand.end() == "closed"
        assert ana.rows("SELECT count(*) FROM envelopes WHERE state != 0") == [(0,)]
        await ana.say("still here")

    street.play(story())


def test_claims_about_logs_that_nobody_has_are_not_kept(street: Any, workshop: Any) -> None:
    async def story() -> None:
        ana, group = await asleep(street)
        hand = await workshop.hand(ana, group)
        await hand.say(state(group))
        for _ in range(20):
            await hand.say(Have(0, {os.urandom(32): held(1, 1 << 40) for _ in range(500)}))
        await hand.say(Have(99, {key: held(1, 1 << 40) for key in group.logs.by_key}))
        runtime = ana.engine.runtime
        await street.until(lambda: runtime.net.in_sync(1))
        await asyncio.sleep(0.1)
        known = runtime.progress._held[group.secrets.id]
        assert known.keys() <= runtime.groups[1].logs.by_id.keys()
        assert (await ana.status()).unsent == 0
        await hand.channel.close()

    street.play(story())


def test_what_a_peer_claims_to_hold_can_be_told_to_people_and_is_not_waited_for_for_ever(
    street: Any, workshop: Any
) -> None:
    """The most that a vector can say, of logs that nobody has."""

    async def story() -> None:
        ana, group = await asleep(street)
        hand = await workshop.hand(ana, group)
        await hand.say(other_state(group))
        for tag in group.logs.circles.pools:
            claims = {os.urandom(32): held(1, (1 << 48) - 1) for _ in range(2000)}
            await hand.say(Vector(tag, ALL, claims))
        await street.until(lambda: (peer := ana.engine.runtime.reporter.status().peers[0]) and peer.owes > 0)
        msgspec.msgpack.encode(await ana.status())
        assert (await ana.status()).peers[0].owes < 1 << 40
        assert not ana.engine.runtime.net.in_sync(1)
        await hand.hear(Done)
        await hand.say(Have(99, {}))
        assert not ana.engine.runtime.net.in_sync(1)
        await hand.say(Done())
        await street.until(lambda: ana.engine.runtime.reporter.status().peers[0].owes == 0)
        assert ana.engine.runtime.net.in_sync(1)
        await hand.channel.close()

    street.play(story())


def test_who_claims_much_and_says_nothing_more_is_waited_for_only_so_long(
    street: Any, workshop: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.net.claims.STALL_SECONDS", 0.2)

    async def story() -> None:
        ana, group = await asleep(street)
        hand = await workshop.hand(ana, group)
        await hand.say(other_state(group))
        for tag in group.logs.circles.pools:
            await hand.say(Vector(tag, ALL, {os.urandom(32): held(1, 5, 9, 12)}))
        await hand.hear(Done)
        await hand.say(Have(99, {}))
        await street.until(lambda: ana.engine.runtime.net.in_sync(1))
        await hand.channel.close()

    street.play(story())


def test_who_claims_to_know_more_of_our_log_makes_us_go_on_in_another(street: Any, workshop: Any) -> None:
    async def story() -> None:
        ana, group = await asleep(street)
        ours = ana.engine.runtime.groups[1]
        tag = ours.circle(EVERYONE).tag
        log = own_logs.of(ours, tag)
        hand = await workshop.hand(ana, group)
        await hand.say(other_state(group), Vector(tag, ALL, {log.key: held(1, log.seq + 5)}))
        await street.until(lambda: ours.secrets.log_generation != 0)
        await ana.say("and I go on")
        await hand.channel.close()

    street.play(story())


def test_logs_of_strangers_are_bounded_and_members_still_come_in(
    street: Any, workshop: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.ledger.strangers.MAX_STRANGERS", 20)

    async def story() -> None:
        ana, group = await asleep(street)
        hand = await workshop.hand(ana, group)
        tag = group.circle(EVERYONE).tag
        for _ in range(8):
            await hand.say(Batch(tuple(foreign(group, tag).raw for _ in range(10))))
        await hand.say(Introduce())
        await hand.hear(Batch)
        assert ana.rows("SELECT count(*) FROM logs WHERE device IS NULL") <= [(30,)]
        await hand.channel.close()
        cleo = await street.neighbour("cleo")
        await cleo.join(await ana.invite(), ana)
        await cleo.say("hello, may I come in")
        await street.until(lambda: "hello, may I come in" in ana.texts())

    street.play(story())


def test_a_huge_log_with_two_continuations_stops_nobody(street: Any, workshop: Any) -> None:
    """Each envelope nearly fills a message: the proof that travels holds their headers alone."""

    async def story() -> None:
        ana, group = await asleep(street)
        hand = await workshop.hand(ana, group)
        tag, log = group.circle(EVERYONE).tag, SigningKey(os.urandom(32))
        key = first_content_key(group.founding_secret)
        twins = [
            seal(
                Payload(group.clock.stamp(), (), None, (Raw(msgspec.msgpack.encode(os.urandom(900_000))),)),
                kind=CONTENT, log=log, seq=1, prev=bytes(32), key=key, circle=tag,
            ).raw
            for _ in range(2)
        ]  # fmt: skip
        assert 900_000 < max(map(len, twins)) < MAX_BYTES
        await hand.say(other_state(group), Vector(tag, ALL, {}), Batch((twins[0],)))
        while log.public not in (await hand.hear(Have)).logs:
            pass
        await hand.say(Batch((twins[1],)))
        proof = await hand.hear(Proof)
        assert len(proof.proof) < 2000
        await hand.channel.close()
        cleo = await street.neighbour("cleo")
        await cleo.join(await ana.invite(), ana)
        await cleo.say("hello")
        await street.until(lambda: "hello" in ana.texts()[-1:])
        await street.until(lambda: ana.engine.runtime.net.in_sync(1) and cleo.engine.runtime.net.in_sync(1))

    street.play(story())


def test_envelopes_of_any_size_fit_into_messages(street: Any, workshop: Any) -> None:
    """Small ones, then one that fills a message alone: they go separately."""

    async def story() -> None:
        ana, group = await asleep(street)
        tag = group.circle(EVERYONE).tag
        hand = await workshop.hand(ana, group)
        await hand.say(state(group))
        for size in (60_000, 1_000_000, 100):
            await hand.say(Batch((foreign(group, tag, size).raw,)))
            await hand.hear(Have)
        await hand.channel.close()
        await street.until(lambda: not ana.engine.runtime.net.sessions)
        hand = await workshop.hand(ana, group)
        await hand.say(other_state(group), *(Vector(tag, ALL, {}) for tag in group.logs.circles.pools))
        got: set[bytes] = set()
        while len(got) < ana.engine.runtime.groups[1].logs.holdings.total:
            got.update((await hand.hear(Batch)).envelopes)
        await hand.channel.close()

    street.play(story())


def test_samples_without_end_are_not_answered_for_ever(street: Any, workshop: Any) -> None:
    async def story() -> None:
        ana, group = await asleep(street)
        hand = await workshop.hand(ana, group)
        key = next(iter(group.logs.by_key))
        await hand.say(state(group))
        for _ in range(50):
            await hand.say(Sample(key, ((1, os.urandom(8)),)))
        await hand.say(Sample(os.urandom(32), ()), Introduce())
        await hand.hear(Batch)
        answers = [each for each in hand.heard if isinstance(each, Sample | Branch)]
        assert len(answers) <= 6
        await hand.channel.close()

    street.play(story())


def test_the_key_alone_opens_nothing(street: Any, workshop: Any, impatient: None) -> None:
    async def story() -> None:
        ana, group = await asleep(street)
        with pytest.raises(PeerGone) as gone:
            await workshop.dial(ana, new_device(), workshop.psk(group))
        assert gone.value.code == "timeout"

    street.play(story())


async def introduced(street: Any, workshop: Any) -> tuple[Any, Any, Any]:
    """Ana, the hand of Cleo, whom Ben let in while Ana was away, and Cleo's group."""
    ana, ben = await street.two()
    link = await ana.invite()
    await street.until(lambda: len(ben.engine.runtime.group(1).roll.now.invitations) == 2)
    street.network.cut("ana", "ben")
    street.network.cut("ana", "cleo")
    cleo = await street.neighbour("cleo")
    await cleo.join(link, ben)
    group = cleo.engine.runtime.group(1)
    return ana, await workshop.introduce(ana, cleo), group


def test_who_is_introduced_gets_the_sealed_roll_and_nothing_else(street: Any, workshop: Any) -> None:
    async def story() -> None:
        _ana, stranger, group = await introduced(street, workshop)
        assert isinstance(await stranger.listen(), Introduce)
        await stranger.say(state(group), Introduce())
        batch = await stranger.hear(Batch)
        roll = group.circle(ROLL).tag
        assert {each.circle for each in map(parse, batch.envelopes) if each.seq == 1} == {roll}
        await stranger.say(Vector(group.circle(EVERYONE).tag, ALL, {}))
        assert await stranger.end() == "closed"
        assert not any(isinstance(message, State | Vector | Proof) for message in stranger.heard)

    street.play(story())


STRANGE: dict[str, Callable[[Any], list[Message]]] = {
    "content": lambda c: [Batch((foreign(c, c.circle(EVERYONE).tag).raw,))],
    "garbage": lambda c: [Batch((b"\1" + os.urandom(500),))],
    "introductions without end": lambda c: [Introduce(), Introduce()],
    "states without end": lambda c: [State({os.urandom(16): os.urandom(32) for _ in range(9000)})] * 4,
    "an answer to nothing": lambda c: [Welcome(b"")],
}


@pytest.mark.parametrize("what", STRANGE)
def test_who_is_introduced_cannot_say_much(street: Any, workshop: Any, what: str) -> None:
    async def story() -> None:
        ana, stranger, group = await introduced(street, workshop)
        envelopes = ana.rows("SELECT count(*) FROM envelopes")
        with contextlib.suppress(PeerGone):
            await stranger.say(*STRANGE[what](group))
        assert await stranger.end() == "closed"
        assert ana.rows("SELECT count(*) FROM envelopes") == envelopes
        assert not ana.engine.runtime.net.sessions

    street.play(story())


@pytest.mark.parametrize(
    "forged",
    [
        {"signature": b"x" * 64},
        {"signing": b"\0" * 32},
        {"time": 1 << 63},
        {"time": -1},
        {"port": 1 << 40},
        {"program": "9" * 5000},
        {"program": "1\x1b[2J"},
        {"lowest": 5, "highest": 4},
        {"lowest": 0},
        {"highest": 1 << 40},
        {"capabilities": ("x",) * 1000},
        {"capabilities": ("x" * 1000,)},
    ],
    ids=str,
)
def test_a_forged_hello_gets_no_further(street: Any, workshop: Any, forged: dict[str, Any]) -> None:
    async def story() -> None:
        ana, group = await asleep(street)
        hand = await workshop.dial(ana, group.secrets, workshop.psk(group), None, **forged)
        assert await hand.end() == "closed"
        assert hand.heard == []
        assert (await ana.status()).clock_ahead == 0

    street.play(story())


def test_a_members_signature_does_not_fit_another_transport_key(street: Any, workshop: Any, impatient: None) -> None:
    """Somebody who got hold of the signing key alone."""

    async def story() -> None:
        ana, group = await asleep(street)
        mixed = msgspec.structs.replace(group.secrets, transport=os.urandom(32))
        with pytest.raises(PeerGone):
            await workshop.dial(ana, mixed, workshop.psk(group))

    street.play(story())


def test_an_unasked_request_to_be_admitted_changes_nothing(street: Any, workshop: Any) -> None:
    async def story() -> None:
        ana, group = await asleep(street)
        request = Admit(b"i" * 16, "Eve", group.secrets.card, b"b" * 32, b"p" * 64, b"c" * 64)
        hand = await workshop.dial(ana, group.secrets, workshop.psk(group), request)
        assert isinstance(await hand.listen(), State)
        await hand.channel.close()
        assert ana.rows("SELECT count(*) FROM members") == [(2,)]

    street.play(story())
