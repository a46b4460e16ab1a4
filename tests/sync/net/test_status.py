"""The status: four states, trouble, and how much no other device has yet."""

from typing import Any

import pytest

from models.ids import MemberId
from sync import api
from sync.group import resolving
from sync.ledger.envelope import CONTENT, FIRST, Envelope, Payload, seal
from sync.net.messages import Batch
from sync.net.status import RECENT
from sync.trust.keys import SigningKey, certify, first_content_key

LOG = SigningKey(b"l" * 32)


def test_from_alone_to_everyone_and_back(street: Any) -> None:
    async def story() -> None:
        time = {"now": 1_800_000_000_000}
        ana = await street.neighbour("ana", lambda: time["now"])
        await ana.start()
        assert ((await ana.status()).state, (await ana.status()).as_of) == ("alone", 0)
        ben = await street.neighbour("ben", lambda: time["now"])
        await ben.join(await ana.invite(), ana)
        await street.until(lambda: ana.engine.runtime.reporter.status().state == "everyone")
        assert (await ana.status()).as_of == time["now"]
        assert (await ana.status()).listening == ana.address
        await ben.sleep()
        await street.until(lambda: not ana.engine.runtime.net.sessions)
        time["now"] += 1000
        await ana.say("hello")
        status = await ana.status()
        assert (status.state, status.as_of, status.unsent) == ("alone", time["now"] - 1000, 1)
        await ben.wake()

    street.play(story())


def test_who_was_not_seen_for_a_month_is_not_waited_for(street: Any) -> None:
    async def story() -> None:
        time = {"now": 1_800_000_000_000}
        ana = await street.neighbour("ana", lambda: time["now"])
        ben = await street.neighbour("ben", lambda: time["now"])
        cleo = await street.neighbour("cleo", lambda: time["now"])
        await ana.start()
        link = await ana.invite(uses=2)
        await ben.join(link, ana)
        await cleo.join(link, ana)
        await street.alike()
        await cleo.sleep()
        await ana.say("hello")
        await street.until(lambda: ana.texts() == ben.texts())
        await street.until(lambda: ana.engine.runtime.net.in_sync(1))
        assert (await ana.status()).state == "some"
        time["now"] += RECENT + 1000
        assert (await ana.status()).state == "everyone"
        await cleo.wake()
        await street.alike()

    street.play(story())


def test_no_network_is_offline(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        ana.engine.runtime.net.discovery.online = False
        assert (await ana.status()).state == "offline"

    street.play(story())


def test_changes_are_told_and_gathered(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        heard: list[api.Event] = []
        unsubscribe = ana.engine.subscribe(heard.append)
        for number in range(20):
            await ana.say(f"one {number}")
        await street.until(lambda: any(isinstance(event, api.StatusChanged) for event in heard))
        assert sum(isinstance(event, api.StatusChanged) for event in heard) <= 5
        told = [event for event in heard if isinstance(event, api.Changed)]
        assert len(told) == 20
        assert all((event.group, event.feature, len(event.order_keys)) == (1, "conversations", 1) for event in told)
        unsubscribe()

    street.play(story())


def test_what_keeps_neighbours_out_is_told(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        net = ana.engine.runtime.net
        net.wire.trouble = "net.no_files"
        net.discovery.unserved = ("br-1", "br-2")
        status = await ana.status()
        assert (status.trouble, status.unserved) == ("net.no_files", ("br-1", "br-2"))

    street.play(story())


def test_what_does_not_simply_count_is_told(street: Any, workshop: Any) -> None:
    """Envelopes beyond a gap, of a kind to come, of a version to come, and logs that were written twice."""

    async def story() -> None:
        ana, ben = await street.two()
        await ana.say("hello")
        await street.alike()
        group = ben.engine.runtime.groups[1]
        street.neighbours.remove(ben)
        await ben.sleep()
        tag, key = group.circle("everyone").tag, first_content_key(group.founding_secret)
        made: list[Envelope] = []
        for kind in (CONTENT, CONTENT, CONTENT, 99):
            before = made[-1] if made else None
            payload = Payload(group.clock.stamp(), (), certify(group.secrets, tag, LOG.public) if not made else None)
            seq, prev = (before.seq + 1, before.id) if before else (1, FIRST)
            made.append(seal(payload, kind=kind, log=LOG, seq=seq, prev=prev, key=key, circle=tag))
        hand = await workshop.hand(ana, group)
        await hand.say(Batch((made[0].raw,)), Batch((made[2].raw, made[3].raw)))
        await hand.say(Batch((b"\3" + made[1].raw[1:],)))
        await street.until(lambda: ana.engine.runtime.reporter.status().provisional == 2)
        await street.until(lambda: ana.engine.runtime.reporter.status().newer == 2)
        other = seal(Payload(1 << 20, ()), kind=CONTENT, log=LOG, seq=2, prev=made[0].id, key=key, circle=tag)
        await hand.say(Batch((made[1].raw,)), Batch((other.raw,)))
        await street.until(lambda: ana.engine.runtime.reporter.status().equivocations == 1)
        told = await ana.status()
        assert (told.provisional, told.forked, told.forked_here) == (0, ("Ben",), False)
        await hand.channel.close()

    street.play(story())


def test_who_has_left_waits_for_one_thing_alone(street: Any) -> None:
    """Not for what was written: nobody takes it any more. What counts is that somebody hears of it."""

    async def story() -> None:
        ana, ben = await street.two()
        await street.alike()
        await ana.sleep()
        await street.until(lambda: not ben.engine.runtime.net.sessions)
        await ben.engine.handle(api.Act(1, "leave"))
        status = await ben.status()
        assert (status.unsent, status.untold) == (0, (1,))
        await ana.wake()
        await ben.meet(ana)
        await street.until(lambda: ben.engine.runtime.reporter.status().untold == ())

    street.play(story())


@pytest.mark.usefixtures("impatient")
def test_who_was_put_out_while_away_reads_that_computers_are_here_and_silent(street: Any) -> None:
    """Nothing is said to that computer. That nobody answers is all that it can know."""

    async def story() -> None:
        ana, ben = [await street.neighbour(name, announces=True) for name in ("ana", "ben")]
        await ana.start()
        await ben.join(await ana.invite(), ana)
        await street.alike()
        await ben.sleep()
        resolving.remove(ana.engine.runtime.group(1), [me_of(ana, "Ben")])
        await ben.wake()
        await ana.engine.runtime.net.discovery.refresh()  # in memory, groups that are new here are announced by this
        await street.until(lambda: ben.engine.runtime.reporter.status().silent == (1,))
        assert ana.engine.runtime.reporter.status().silent == ()
        await ana.sleep()
        await street.until(lambda: ben.engine.runtime.reporter.status().silent == ())
        await ana.wake()

    street.play(story())


def me_of(one: Any, name: str) -> MemberId:
    state = one.engine.runtime.group(1).roll.now
    return next(each.id for each in state.members.values() if each.name == name)
