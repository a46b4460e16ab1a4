"""The status chip: four states, trouble, and how much nobody else has yet."""

from typing import Any

from sync import api
from sync.net.status import RECENT


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
