"""Who is here and what they do: told to neighbours who may know it, and to nobody else; bounded, and soon forgotten."""

import asyncio
import os
from typing import Any

import pytest

from models.errors import Refused
from sync import api
from sync.circle_commands import OpenCircle
from sync.group import writing
from sync.live_commands import AskLive, AskPresence, LiveChanged, LivePlace, ShowPresence, TellLive
from sync.net import live
from sync.net.messages import Live, encode
from sync.net.versions import LIVE


async def told(neighbour: Any) -> list[tuple[str, str, list[LivePlace]]]:
    """(name, state, places) of everybody who is here, as this neighbour knows it."""
    names = dict(neighbour.rows("SELECT member, name FROM members"))
    found = await neighbour.engine.handle(AskLive(1))
    return sorted((names[each.member], each.state, list(each.places)) for each in found)


async def until_told(street: Any, neighbour: Any, *expected: tuple[str, str, list[LivePlace]]) -> None:
    async with asyncio.timeout(10):
        while await told(neighbour) != list(expected):  # noqa: ASYNC110 - events are gathered
            await asyncio.sleep(0.01)


def group_of(neighbour: Any) -> Any:
    return neighbour.engine.runtime.group(1)


def test_neighbours_see_who_is_here_and_types_where(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        events: list[api.Event] = []
        ben.engine.subscribe(events.append)
        place = LivePlace(ana.channel("welcome"), typing=True)
        await ana.engine.handle(TellLive(1, "here", (place,)))
        await until_told(street, ben, ("Ana", "here", [place]))
        await street.until(lambda: LiveChanged(1) in events)
        assert await told(ana) == []
        await ana.engine.handle(TellLive(1, "away"))
        await until_told(street, ben, ("Ana", "away", []))
        before = ben.engine.runtime.db.value("SELECT count(*) FROM envelopes")
        assert before == ana.engine.runtime.db.value("SELECT count(*) FROM envelopes")  # nothing of it is written
        await ana.sleep()
        street.neighbours.remove(ana)
        await until_told(street, ben)

    street.play(story())


def test_a_session_in_which_nothing_is_said_rests(street: Any) -> None:
    """It looked again at once, for ever."""

    async def story() -> None:
        ana, ben = await street.two()
        await ana.say("hello")
        await street.alike()
        for neighbour in (ana, ben):
            (side,) = neighbour.engine.runtime.net.live._sides
            await street.until(lambda side=side: side._timer is None and not side._is_due)

    street.play(story())


def test_whoever_hides_tells_nobody_also_after_a_restart(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ana.engine.handle(TellLive(1))
        await until_told(street, ben, ("Ana", "here", []))
        await ana.engine.handle(ShowPresence(shown=False))
        await until_told(street, ben)
        await ana.sleep()
        await ana.wake()
        await ana.meet(ben)
        assert not await ana.engine.handle(AskPresence())
        await ana.engine.handle(TellLive(1))
        await ben.engine.handle(TellLive(1))
        await until_told(street, ana, ("Ben", "here", []))  # so whatever Ana said would have arrived too
        assert await told(ben) == []
        await ana.engine.handle(ShowPresence(shown=True))
        await until_told(street, ben, ("Ana", "here", []))

    street.play(story())


def test_an_outsider_hears_nothing_of_a_private_circle_not_even_its_rhythm(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        cleo = await street.neighbour("cleo")
        await cleo.join(await ana.invite(), ana)
        await cleo.meet(ben)
        await street.alike()
        circle = await ana.engine.handle(OpenCircle(1, "people", "Surprise", (group_of(ben).me,)))
        done = writing.do(group_of(ana), "conversations.add_channel", {"name": "the cake", "circle": circle.id})
        (record,) = done.records
        await street.until(lambda: group_of(ben).read(record) is not None)
        for neighbour in (ana, ben, cleo):
            await street.until(lambda neighbour=neighbour: neighbour.engine.runtime.net.in_sync(1))
        sides = {side.peer: side for side in ana.engine.runtime.net.live._sides}
        await ana.engine.handle(TellLive(1))
        await until_told(street, cleo, ("Ana", "here", []))
        to_cleo = sides[group_of(cleo).secrets.id]
        said_at = to_cleo._last_at
        for typing in (True, False, True):
            await ana.engine.handle(TellLive(1, "here", (LivePlace(record, typing),)))
            await until_told(street, ben, ("Ana", "here", [LivePlace(record, typing)]))
        assert to_cleo._last_at == said_at
        assert await told(cleo) == [("Ana", "here", [])]

    street.play(story())


def test_all_messages_have_one_of_few_sizes() -> None:
    place = LivePlace(os.urandom(16), True, ("body",), (os.urandom(16),), 3, 4)
    for places in ((), (place,), (LivePlace(os.urandom(16)),), (place,) * 3):
        for state in ("here", "away", ""):
            size = len(encode(live.padded(Live(b"", state, places))))
            assert size % live.PADDED == 0
            assert size <= live.PADDED * (1 + len(places))


def test_an_older_program_is_told_nothing(street: Any, workshop: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        group = group_of(ben)
        street.neighbours.remove(ben)
        await ben.sleep()
        await street.until(lambda: not ana.engine.runtime.net.sessions)
        for capabilities, hears in (((), False), ((LIVE,), True)):
            hand = await workshop.dial(ana, group.secrets, workshop.psk(group), capabilities=capabilities)
            await street.until(lambda: ana.engine.runtime.net.sessions)
            await ana.engine.handle(TellLive(1))
            await ana.say("after it")
            assert await _hears_live(hand) is hears
            await hand.channel.close()
            await street.until(lambda: not ana.engine.runtime.net.sessions)

    street.play(story())


async def _hears_live(hand: Any) -> bool:
    try:
        async with asyncio.timeout(0.5):
            await hand.hear(Live)
    except TimeoutError:
        return False
    return True


def test_what_is_out_of_range_is_refused_to_the_own_window(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        record = ana.channel("welcome")
        for bad in (
            TellLive(1, "dancing"),
            TellLive(1, "here", (LivePlace(b"short"),)),
            TellLive(1, "here", (LivePlace(record),) * 5),
            TellLive(1, "here", (LivePlace(record, caret=-1),)),
            TellLive(1, "here", (LivePlace(record, path=("x" * 300,)),)),
        ):
            with pytest.raises(Refused) as refused:
                await ana.engine.handle(bad)
            assert refused.value.code == "live.bad_place"

    street.play(story())
