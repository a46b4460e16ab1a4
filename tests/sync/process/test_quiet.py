"""When `sync --until-quiet` ends, on virtual time."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from sync.net import virtual_time
from sync.net.activity import Activity
from sync.process.commands.network import QUIET_SECONDS, quiet

GROUP = 1


def seconds(*steps: tuple[float, bool]) -> float:
    """How long it waits, when after so many seconds something is exchanged and all are in sync then, or not; two
    tenths later the other has gone."""
    net: Any = SimpleNamespace(activity=Activity(lambda: None), now=False)
    net.in_sync = lambda _group: net.now

    async def exchanges() -> None:
        for pause, in_sync in steps:
            await asyncio.sleep(pause)
            net.now = in_sync
            net.activity.exchanged()
        await asyncio.sleep(0.2)
        net.now = False
        net.activity.notify()

    async def story() -> float:
        loop = asyncio.get_running_loop()
        began, other = loop.time(), loop.create_task(exchanges())
        async with asyncio.timeout(60):
            await quiet(net, (GROUP,))
        await other
        return loop.time() - began

    return virtual_time.run(story())


@pytest.mark.parametrize(
    ("steps", "last"),
    [([(0.5, True)], 0.5), ([(0.5, True), (1.5, True)], 2.0), ([(0.1, False), (0.1, True)], 0.2),
     ([(3.0, True)], 3.0)],
)  # fmt: skip
def test_it_ends_two_seconds_after_the_last_exchange_also_when_the_other_has_gone(
    steps: list[tuple[float, bool]], last: float
) -> None:
    assert seconds(*steps) == pytest.approx(last + QUIET_SECONDS, abs=0.01)


def test_it_does_not_end_where_something_is_missing() -> None:
    with pytest.raises(TimeoutError):
        seconds((0.5, True), (0.5, False))
