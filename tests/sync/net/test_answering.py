"""Connections that know a key but are not recognised yet: they keep nobody out, and do not use up file descriptors."""

import asyncio
from typing import Any

import pytest

from sync.net import answering
from sync.net.answering import HALL_MAX, HALL_PER_ADDRESS_BLOCK, HALL_PER_DEVICE, HALL_PER_OFFER, Hall
from sync.net.knocking import as_invited
from sync.trust.invitation import read_link
from sync.trust.keys import new_device


class Caller:
    """As much of a channel as the hall looks at."""

    def __init__(self, host: str, device: bytes, offer: object) -> None:
        self.address, self.peer_static, self.label = f"{host}:1", device, offer


class Waiting:
    def __init__(self) -> None:
        self.gone: list[Any] = []
        self.hall = Hall(self.gone.append)

    def comes(self, number: int, *, host: str = "", device: bytes = b"", offer: object = None) -> Any:
        caller = Caller(host or f"10.0.{number // 200}.{number % 200}", device or b"%d" % number, offer or number)
        return self.hall.enter(caller)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("same", "most"),
    [
        ({"device": b"one"}, HALL_PER_DEVICE),
        ({"host": "10.9.9.9"}, HALL_PER_ADDRESS_BLOCK),
        ({"offer": "invitation"}, HALL_PER_OFFER),
        ({}, HALL_MAX),
    ],
    ids=["device", "address_block", "offer", "all"],
)
def test_of_too_many_the_first_goes(same: dict[str, Any], most: int) -> None:
    waiting = Waiting()
    guests = [waiting.comes(number, **same) for number in range(most + 5)]
    assert waiting.gone == [guest.channel for guest in guests[:5]]
    assert len(waiting.hall) == most


def test_who_was_recognised_takes_no_place() -> None:
    waiting = Waiting()
    for number in range(500):
        guest = waiting.comes(number, host="10.9.9.9")
        waiting.hall.leave(guest)
        waiting.hall.leave(guest)
    assert waiting.gone == []


def test_a_thousand_channels_with_an_invitation_and_made_up_devices(street: Any) -> None:
    """They filled all files within seconds. Now neighbours still come in, and what is open stays bounded."""

    async def story() -> None:
        ana, ben = await street.two()
        link = read_link(await ana.invite())
        channels = []
        for number in range(150):
            wire = street.network.wire(f"crowd{number % 10}")
            channels.append(await wire.dial(ana.address, as_invited(link, new_device())))
        open_ones = [pipe for pipe in street.network._links if pipe.host.startswith("crowd")]
        assert len(ana.engine.runtime.net.answering.hall) <= answering.HALL_PER_OFFER
        await street.until(lambda: sum(not pipe.is_closing() for pipe in open_ones) <= answering.HALL_PER_OFFER)
        await street.hang_up()
        await ben.meet(ana)
        await ben.say("hello from the crowd")
        await street.until(lambda: "hello from the crowd" in ana.texts())
        await asyncio.gather(*(channel.close() for channel in channels))

    street.play(story())
