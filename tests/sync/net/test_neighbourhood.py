"""Which addresses are dialled, how often, and that two devices keep one session, however they met."""

import asyncio
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pytest

from models.errors import Refused
from sync import api
from sync.net.attempts import FIRST_RETRY
from sync.net.discovery import DiscoveryKey, Sighting
from sync.net.memory import MemoryNetwork


@dataclass
class Dials:
    """Every connection that was tried: when, from which host, to which address."""

    tried: list[tuple[float, str, str]] = field(default_factory=list)

    def times(self, host: str, address: str) -> list[float]:
        return [at for at, who, where in self.tried if (who, where) == (host, address)]


@pytest.fixture
def dials(street: Any) -> Dials:
    made = Dials()
    plain = street.network.connect

    def connect(host: str, address: str) -> Any:
        made.tried.append((asyncio.get_running_loop().time(), host, address))
        return plain(host, address)

    street.network.connect = connect
    return made


async def alone(street: Any, *neighbours: Any) -> None:
    for neighbour in neighbours:
        for session in neighbour.engine.runtime.net.sessions:
            await session.channel.close()
    await street.until(lambda: not any(neighbour.engine.runtime.net.sessions for neighbour in neighbours))


@pytest.mark.parametrize("round_", range(4))
def test_both_dial_at_once_and_keep_one_session(street: Any, round_: int) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await alone(street, ana, ben)
        await asyncio.gather(*(pair[0].meet(pair[1]) for pair in [(ana, ben), (ben, ana)] * 2), return_exceptions=True)
        await street.until(lambda: ana.engine.runtime.net.in_sync(1) and ben.engine.runtime.net.in_sync(1))
        await asyncio.sleep(0.1)
        assert [len(list(each.engine.runtime.net.sessions)) for each in (ana, ben)] == [1, 1]
        here, there = (next(iter(each.engine.runtime.net.sessions)) for each in (ana, ben))
        assert here.channel.handshake_hash == there.channel.handshake_hash
        assert here.peer.caller == there.peer.caller
        await ana.say("hello")
        await street.alike()

    street.play(story())


def test_a_neighbour_with_two_addresses_is_met_once(street: Any, dials: Dials) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        there = ben.engine.runtime.net
        await there.wire.listen("ben:4001", there.offers, there.answering.answer)
        net = ana.engine.runtime.net
        for _ in range(3):
            for address in ("ben:4000", "ben:4001"):
                net.looking._heard(Sighting((1,), address))
            await asyncio.sleep(1.1)
        await street.until(lambda: net.in_sync(1))
        assert len(dials.times("ana", "ben:4001")) <= 2
        assert len(list(net.sessions)) == 1

    street.play(story())


def test_a_storm_of_sightings_is_not_a_storm_of_dials(street: Any, dials: Dials) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ben.sleep()
        street.neighbours.remove(ben)
        await street.until(lambda: not ana.engine.runtime.net.sessions)
        end = asyncio.get_running_loop().time() + 2.5
        dials.tried.clear()
        while asyncio.get_running_loop().time() < end:
            ana.engine.runtime.net.looking._heard(Sighting((1,), ben.address))
            await asyncio.sleep(0.005)
        times = dials.times("ana", ben.address)
        assert 2 <= len(times) <= 4
        assert all(later - earlier >= FIRST_RETRY * 0.99 for earlier, later in pairwise(times))

    street.play(story())


def test_a_peer_that_hangs_up_at_once_is_not_dialled_more_than_once_a_second(street: Any, dials: Dials) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        net = ben.engine.runtime.net
        end = asyncio.get_running_loop().time() + 3
        dials.tried.clear()
        while asyncio.get_running_loop().time() < end:
            for session in net.sessions:
                await session.channel.close()
            await asyncio.sleep(0.01)
        for host, address in (("ana", ben.address), ("ben", ana.address)):
            assert len(dials.times(host, address)) <= 5

    street.play(story())


def test_after_a_cut_they_find_each_other_again_by_themselves(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        street.network.cut("ana", "ben")
        await street.until(lambda: not ana.engine.runtime.net.sessions and not ben.engine.runtime.net.sessions)
        assert (await ana.status()).state == "alone"
        await ana.say("hello")
        street.network.heal("ana", "ben")
        await street.alike()
        assert "hello" in ben.texts()

    street.play(story())


def test_who_is_met_is_met_again_after_a_restart(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ben.sleep()
        await ana.say("hello")
        await ben.wake()
        await street.alike()

    street.play(story())


def test_nobody_there_a_stranger_there_and_nonsense(street: Any, impatient: None) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        eve = await street.neighbour("eve")
        await eve.start("Another Street")
        for address, code in (
            ("ben:4000", "peer.unreachable"), (eve.address, "peer.no_answer"), ("nonsense", "peer.bad_address"),
            ("", "peer.bad_address"),
        ):  # fmt: skip
            with pytest.raises(Refused) as refused:
                await ana.engine.handle(api.Connect(address))
            assert refused.value.code == code

    street.play(story())


def test_two_groups_of_the_same_people_are_two_conversations(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ana.start("Choir")
        invitation = await ana.engine.handle(api.Invite(2))
        await ben.engine.handle(api.Join(invitation.link, "Benny", ana.address))
        assert {session.holder.group_number for session in ana.engine.runtime.net.sessions} == {1, 2}
        one, other = (ana.engine.runtime.groups[number] for number in (1, 2))
        assert one.secrets.card != other.secrets.card
        assert not one.logs.by_key.keys() & other.logs.by_key.keys()
        before = ben.rows("SELECT count(*) FROM message WHERE group_number = 1")
        channel = ana.rows("SELECT record FROM channel WHERE group_number = 2 ORDER BY order_key")[0][0]
        await ana.engine.handle(api.Do(2, "conversations.say", {"channel": channel, "text": "la la la"}))
        await street.until(lambda: ben.rows("SELECT 1 FROM message WHERE group_number = 2") != [])
        assert ben.rows("SELECT count(*) FROM message WHERE group_number = 1") == before

    street.play(story())


def test_one_half_joined_group_does_not_silence_the_others(street: Any) -> None:
    """Its roll has not come yet, so it can offer nothing; the rest goes on."""

    async def story() -> None:
        ana, ben = await street.two()
        await ana.start("Choir")
        choir = ana.engine.runtime.groups[2]
        choir.membership.roll = None
        assert (await ana.status()).peers
        assert ana.engine.runtime.net.offers()
        await alone(street, ana, ben)
        await ben.meet(ana)
        await ben.say("hello")
        await street.until(lambda: "hello" in ana.texts())

    street.play(story())


def test_our_own_address_leads_to_no_session(street: Any) -> None:
    async def story() -> None:
        ana, _ben = await street.two()
        before = {session.peer.device for session in ana.engine.runtime.net.sessions}
        await ana.engine.handle(api.Connect(ana.address))
        assert {session.peer.device for session in ana.engine.runtime.net.sessions} == before

    street.play(story())


def test_closing_leaves_nothing_running(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        street.neighbours.clear()
        await ana.sleep()
        await ben.sleep()
        await asyncio.sleep(0)
        rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        assert [task.get_coro().__qualname__ for task in rest if not task.done()] == []  # type: ignore[union-attr]

    street.play(story())


async def movable(street: Any) -> tuple[Any, Any]:
    """Ana, who listens at any port, and Ben."""
    ana, ben = await street.two()
    await ana.engine.runtime.net.listen(None)
    await alone(street, ana, ben)
    await ben.engine.handle(api.Connect(ana.engine.runtime.net.listening))
    return ana, ben


def test_the_port_moves_and_the_sessions_stay(street: Any) -> None:
    async def story() -> None:
        ana, ben = await movable(street)
        net = ana.engine.runtime.net
        before, (session,) = net.listening, list(ben.engine.runtime.net.sessions)
        await net.move()
        assert net.listening != before
        await street.until(lambda: session.peer.address == net.listening)
        assert list(ben.engine.runtime.net.sessions) == [session]
        with pytest.raises(Refused):
            await ben.engine.handle(api.Connect(before))
        street.network.cut("ana", "ben")
        await street.until(lambda: not ben.engine.runtime.net.sessions)
        assert (1, net.listening) in ben.engine.runtime.progress.addresses()
        known = [address for (_, address), _ in ben.engine.runtime.net.dialling.attempts.due(float("inf"))]
        assert net.listening in known
        assert before not in known
        await ana.say("I have moved")
        street.network.heal("ana", "ben")
        await street.until(lambda: "I have moved" in ben.texts())

    street.play(story())


def test_an_address_that_somebody_chose_stays(street: Any) -> None:
    async def story() -> None:
        ana, _ben = await street.two()
        net = ana.engine.runtime.net
        await net.move()
        assert net.listening == ana.address

    street.play(story())


def test_in_silent_mode_nothing_is_announced_and_the_port_stays(street: Any) -> None:
    async def story() -> None:
        ana, _ben = await movable(street)
        net = ana.engine.runtime.net
        await ana.engine.handle(api.Listen(silent=True))
        assert net.discovery.silent
        before = net.listening
        await net.move()
        assert net.listening == before

    street.play(story())


def test_a_silent_computer_sees_nobody_and_is_seen_by_nobody() -> None:
    async def story() -> None:
        network, seen = MemoryNetwork(), list[Sighting]()
        ann, bea = network.discovery("ann"), network.discovery("bea")
        bea.silent = True
        for port, discovery in enumerate((ann, bea), start=4000):
            await discovery.start(seen.append)
            await discovery.announce(port, lambda: [DiscoveryKey("street", b"k" * 32)])
        await asyncio.sleep(0)
        assert seen == []

    asyncio.run(story())
