"""What a member with a changed program can do with messages about who is here: lie about herself, and no more."""

import asyncio
import os
from typing import Any

import msgspec
import pytest

from models.edit import MAX_INDEX
from sync import api
from sync.circle_commands import OpenCircle
from sync.group import writing
from sync.live_commands import AskLive, LiveChanged, LivePlace, TellLive
from sync.net import live
from sync.net.messages import TYPES, Live, State, encode


def said(state: str = "here", *places: LivePlace) -> Live:
    return Live(b"", state, places)


async def known(victim: Any) -> list[tuple[bytes, str, int]]:
    """(member, state, number of places)"""
    found = await victim.engine.handle(AskLive(1))
    return [(each.member, each.state, len(each.places)) for each in found]


async def visited(street: Any, turn: Any) -> tuple[Any, Any, Any]:
    """Ana, Mallory, and Mallory's open channel to Ana."""
    ana, ben = await street.two()
    await street.alike()
    mallory = turn(ben)
    await mallory.alone()
    street.neighbours.remove(ben)
    channel = await mallory.visit(ana, State({}))
    await street.until(lambda: ana.engine.runtime.net.sessions)
    return ana, mallory, channel


async def until_known(victim: Any, *expected: tuple[bytes, str, int]) -> None:
    async with asyncio.timeout(10):
        while await known(victim) != list(expected):  # noqa: ASYNC110 - events are gathered
            await asyncio.sleep(0.01)


def test_nobody_speaks_in_anothers_name(street: Any, turn: Any) -> None:
    """A message names nobody; what it names beside its fields is ignored."""

    async def story() -> None:
        ana, mallory, channel = await visited(street, turn)
        (number,) = (number for number, kind in TYPES.items() if kind is Live)
        forged = {"x": b"", "s": "here", "m": ana.engine.runtime.group(1).me, "d": os.urandom(16), "k": os.urandom(32)}
        await channel.send(bytes((number,)) + msgspec.msgpack.encode(forged))
        await until_known(ana, (mallory.group.me, "here", 0))
        await channel.close()
        await until_known(ana)

    street.play(story())


def test_places_out_of_range_are_left_out(street: Any, turn: Any) -> None:
    async def story() -> None:
        ana, mallory, channel = await visited(street, turn)
        record = ana.channel("welcome")
        bad = [
            LivePlace(record, caret=-1),
            LivePlace(record, anchor=MAX_INDEX),
            LivePlace(record, heads=(b"x",)),
            LivePlace(record, heads=tuple(os.urandom(16) for _ in range(65))),
            LivePlace(record, path=("",)),
            LivePlace(record, path=("x",) * 9),
            LivePlace(record, letters="no text"),
            LivePlace(record, path=("x",), letters="x" * 81),
            LivePlace(record, path=("x",), letters="two\nlines"),
            LivePlace(record, path=("x",), letters="turned \u202e around"),
            LivePlace(b"short"),
            LivePlace(os.urandom(16)),
        ]
        for place in bad:
            await channel.send(encode(said("here", place, LivePlace(record))))
            await until_known(ana, (mallory.group.me, "here", 1))
            await channel.send(encode(said("away")))
            await until_known(ana, (mallory.group.me, "away", 0))
            await asyncio.sleep(2 / live.PER_SECOND)
        await channel.send(encode(said("here", *[LivePlace(record)] * 100)))
        await until_known(ana, (mallory.group.me, "here", 4))
        await channel.send(encode(said("dancing")))
        await channel.send(encode(said("away")))
        await until_known(ana, (mallory.group.me, "away", 0))
        await channel.close()

    street.play(story())


def test_nobody_types_in_a_circle_that_they_are_not_in(street: Any, turn: Any) -> None:
    async def story() -> None:
        ana, mallory, channel = await visited(street, turn)
        group = ana.engine.runtime.group(1)
        circle = await ana.engine.handle(OpenCircle(1, "people", "Notes to myself"))
        done = writing.do(group, "conversations.add_channel", {"name": "secret", "circle": circle.id})
        (record,) = done.records
        await channel.send(encode(said("here", LivePlace(record, typing=True))))
        await until_known(ana, (mallory.group.me, "here", 0))
        await ana.engine.handle(TellLive(1, "here", (LivePlace(record, typing=True),)))
        async with asyncio.timeout(10):
            heard = None
            while not isinstance(heard, Live):
                raw = await channel.receive()
                heard = Live(b"") if raw[0] != 20 else msgspec.msgpack.decode(raw[1:], type=Live)
                heard = heard if raw[0] == 20 else None
        assert (heard.state, heard.places) == ("here", ())
        await channel.close()

    street.play(story())


@pytest.mark.parametrize("size", [0, 200_000])
def test_a_flood_is_dropped_and_others_are_served(street: Any, turn: Any, size: int) -> None:
    async def story() -> None:
        ana, _mallory, channel = await visited(street, turn)
        cleo = await street.neighbour("cleo")
        await cleo.join(await ana.invite(), ana)
        record = ana.channel("welcome")
        count = 3000 if not size else 40
        for number in range(count):
            place = LivePlace(record, typing=bool(number % 2), caret=number)
            await channel.send(encode(Live(bytes(size), "here", (place,))))
        text = f"hello {os.urandom(4).hex()}"
        await cleo.say(text)
        await street.until(lambda: text in ana.texts())
        await channel.close()

    street.play(story())


def test_of_a_flood_only_the_first_few_are_looked_at(street: Any, turn: Any) -> None:
    async def story() -> None:
        ana, mallory, channel = await visited(street, turn)
        net, now = ana.engine.runtime.net, [1000.0]
        group, device = ana.engine.runtime.group(1), mallory.secrets.id
        side = live.LiveSide(net.live, group, device, lambda: now[0], lambda: None)
        record = ana.channel("welcome")
        seen = set()
        for caret in range(1, 1000):
            side.hear(said("here", LivePlace(record, caret=caret)))
            seen.add(net.live._others[1][device].places[0].caret)
        assert len(seen) == live.BURST
        now[0] += 1
        for caret in range(1000, 2000):
            side.hear(said("here", LivePlace(record, caret=caret)))
            seen.add(net.live._others[1][device].places[0].caret)
        assert len(seen) == live.BURST + live.PER_SECOND
        await channel.close()

    street.play(story())


def test_what_was_said_is_forgotten_by_our_own_clock(street: Any, turn: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        monkeypatch.setattr(live, "EXPIRES", 0.3)
        ana, mallory, channel = await visited(street, turn)
        events: list[api.Event] = []
        ana.engine.subscribe(events.append)
        await channel.send(encode(said("here")))
        await until_known(ana, (mallory.group.me, "here", 0))
        await street.until(lambda: events.count(LiveChanged(1)) == 2)
        await until_known(ana)
        await channel.close()

    street.play(story())
