"""What each device holds: learned from its messages, kept across restarts, shown to people as numbers."""

from typing import Any

from sync import api
from sync.ledger.log import Held


def test_who_holds_what_is_known_and_survives(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        record = await ana.say("hello")
        await street.alike()
        await street.until(lambda: ana.engine.runtime.net.in_sync(1))
        assert await ana.engine.handle(api.CountReplicas((record,))) == (1,)
        assert (await ana.status()).unsent == 0
        await ben.sleep()
        await ana.sleep()
        await ana.wake()
        assert await ana.engine.handle(api.CountReplicas((record,))) == (1,)
        unseen = await ana.say("hello?")
        assert await ana.engine.handle(api.CountReplicas((record, unseen))) == (1, 0)
        status = await ana.status()
        assert (status.unsent, status.peers[0].lacks) == (1, 1)
        assert (status.peers[0].connected, status.peers[0].address) == (False, ben.address)
        assert status.peers[0].last_exchange > 0
        await ben.wake()

    street.play(story())


def test_what_others_pass_on_counts_for_everybody(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        cleo = await street.neighbour("cleo")
        await cleo.join(await ana.invite(), ana)
        street.network.cut("ben", "cleo")
        record = await ben.say("hello")
        await street.alike()
        await street.until(lambda: ana.engine.runtime.net.in_sync(1))
        assert await ana.engine.handle(api.CountReplicas((record,))) == (2,)

    street.play(story())


def test_numbers_of_logs_that_are_gone_mean_nothing(street: Any) -> None:
    async def story() -> None:
        ana, _ben = await street.two()
        await ana.say("hello")
        await street.until(lambda: ana.engine.runtime.net.in_sync(1))
        runtime = ana.engine.runtime
        progress, logs = runtime.progress, runtime.groups[1].logs.by_id
        device = next(peer.device for peer in (await ana.status()).peers)
        assert any(progress.holds(device, log) for log in logs.values())
        progress.forget(logs)
        assert not any(progress.holds(device, log) for log in logs.values())
        progress.save()

    street.play(story())


def test_a_device_claims_no_more_than_there_is(street: Any) -> None:
    async def story() -> None:
        ana, _ben = await street.two()
        runtime = ana.engine.runtime
        group = runtime.groups[1]
        log = next(iter(group.logs.by_id.values()))
        claims = {log.key: Held(((1, 1 << 40, bytes(8)),)), b"?" * 32: Held(((1, 5, bytes(8)),))}
        runtime.progress.claimed(group.logs, b"d" * 16, claims)
        assert runtime.progress.holds(b"d" * 16, log) == log.seq
        assert runtime.progress.lacks(group.logs, b"d" * 16) == group.logs.holdings.total - log.seq
        runtime.progress.save()
        runtime.progress.save()

    street.play(story())
