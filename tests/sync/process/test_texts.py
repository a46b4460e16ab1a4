"""Co-edited texts through the engine: two typists, and each sees the other's caret where it is."""

import asyncio
from typing import Any

from msgspec import Raw

from models.ids import RecordId
from sync.live_commands import AskLive, LivePlace, TellLive
from sync.live_text import LiveText
from sync.process import frames
from sync.text_commands import ReadText
from tests.conftest import Neighbour
from tests.torture.garden import NOW

BODY = ("body",)


async def opened(neighbour: Any, record: bytes) -> LiveText:
    """As a window opens it, in another process than the engine's."""
    answer = frames.raw(await neighbour.engine.handle(ReadText(record, BODY)))
    there = frames.read_answer(frames.Answer(1, Raw(answer)), ReadText)
    return LiveText(record, BODY, there.text, there.heads)


async def carets(neighbour: Any) -> list[tuple[int, int]]:
    found = await neighbour.engine.handle(AskLive(1))
    return [(place.anchor, place.caret) for each in found for place in each.places]


def test_each_sees_the_others_letters_and_caret(street: Any) -> None:
    async def story() -> None:
        ana, ben = await gardeners(street)
        topic = await ana.do("garden.open_topic", name="place")
        note = await ana.do("garden.note", topic=topic, text="We meet at the bakery.")
        await street.until(lambda: body(ben, note) == "We meet at the bakery.")
        mine, theirs = await opened(ana, note), await opened(ben, note)
        place = LivePlace(note, True, BODY, theirs.heads, 15, 21)
        await ben.engine.handle(TellLive(1, "here", (place,)))
        await seen(street, ana, [(15, 21)])
        mine.typed(0, 0, "Soon: ", 0.0)
        mine.answered(await ana.engine.handle(mine.take()))
        assert await carets(ana) == [(21, 27)]
        far = LivePlace(note, True, BODY, theirs.heads, 500, 900)
        await ben.engine.handle(TellLive(1, "here", (far,)))
        await seen(street, ana, [(28, 28)])
        unknown = LivePlace(note, True, BODY, (b"?" * 16,), 5, 9)
        await ben.engine.handle(TellLive(1, "here", (unknown,)))
        await seen(street, ana, [(0, 0)])
        await street.until(lambda: body(ben, note) == "Soon: We meet at the bakery.")
        theirs.looked(await ben.engine.handle(theirs.look()))
        assert theirs.text == mine.text

    street.play(story())


def test_who_is_in_the_same_text_sees_what_is_being_typed_and_nobody_else(street: Any) -> None:
    async def story() -> None:
        ana, ben = await gardeners(street)
        topic = await ana.do("garden.open_topic", name="place")
        note = await ana.do("garden.note", topic=topic, text="We meet.")
        await street.until(lambda: body(ben, note) == "We meet.")
        live = await opened(ana, note)
        live.typed(3, 0, "all ", 0.0)
        at, letters = live.arriving()
        typing = LivePlace(note, True, BODY, live.heads, at, at, letters.strip())
        await ana.engine.handle(TellLive(1, "here", (typing,)))
        await until_typed(ben, [(3, "")])
        for elsewhere in (LivePlace(note, True), LivePlace(topic, True, BODY, live.heads)):
            await ben.engine.handle(TellLive(1, "here", (elsewhere,)))
            await seen(street, ana, [(0, 0)])
            assert await typed(ben) == [(3, "")]
        await ben.engine.handle(TellLive(1, "here", (LivePlace(note, True, BODY, live.heads, 8, 8),)))
        await seen(street, ana, [(8, 8)])
        await ana.engine.handle(TellLive(1, "here", (typing,)))
        await until_typed(ben, [(3, "all")])
        live.answered(await ana.engine.handle(live.take()))
        assert live.arriving() is None
        await ana.engine.handle(TellLive(1, "here", (LivePlace(note, True, BODY, live.heads, 7, 7),)))
        await until_typed(ben, [(7, "")])

    street.play(story())


async def typed(neighbour: Any) -> list[tuple[int, str]]:
    """Where somebody types, and what has not come yet."""
    found = await neighbour.engine.handle(AskLive(1))
    return [(place.caret, place.letters) for each in found for place in each.places]


async def until_typed(neighbour: Any, expected: list[tuple[int, str]]) -> None:
    async with asyncio.timeout(10):
        while await typed(neighbour) != expected:  # noqa: ASYNC110 - events are gathered
            await asyncio.sleep(0.01)


def test_what_is_sent_again_after_the_engine_ended_is_written_once(street: Any) -> None:
    async def story() -> None:
        ana, ben = await gardeners(street)
        topic = await ana.do("garden.open_topic", name="place")
        note = await ana.do("garden.note", topic=topic, text="We meet.")
        await street.until(lambda: body(ben, note) == "We meet.")
        live = await opened(ana, note)
        live.typed(3, 0, "all ", 0.0)
        await ana.engine.handle(live.take())  # the engine ends before it has answered
        live.lost()
        theirs = await opened(ben, note)
        theirs.typed(8, 0, " Bring cups.", 0.0)
        theirs.answered(await ben.engine.handle(theirs.take()))
        await street.until(lambda: len(str(body(ana, note))) == len("We all meet. Bring cups."))
        live.answered(await ana.engine.handle(live.take()))
        assert live.text == body(ana, note) == "We all meet. Bring cups."
        live.typed(0, 0, "Yes. ", 0.0)
        live.take()  # the engine ends before it has written
        live.lost()
        for _ in range(2):
            command = live.take()
            assert command is not None
            assert command.again
            answer = await ana.engine.handle(command)
            live.lost()
        live.answered(answer)
        assert live.text == body(ana, note) == "Yes. We all meet. Bring cups."

    street.play(story())


async def gardeners(street: Any) -> tuple[Any, Any]:
    """Ana and Ben, with a module in which several people write in one text."""
    found = []
    for name in ("ana", "ben"):
        found.append(Neighbour(name, street.folder, street.network, registry=NOW))
        street.neighbours.append(found[-1])
        await found[-1].wake()
    ana, ben = found
    await ana.start()
    await ben.join(await ana.invite(), ana)
    return ana, ben


def body(neighbour: Any, note: bytes) -> object:
    record = neighbour.engine.runtime.group(1).read(RecordId(note))
    return record and record.state["body"]


async def seen(street: Any, neighbour: Any, expected: list[tuple[int, int]]) -> None:
    async with asyncio.timeout(10):
        while await carets(neighbour) != expected:  # noqa: ASYNC110 - events are gathered
            await asyncio.sleep(0.01)
