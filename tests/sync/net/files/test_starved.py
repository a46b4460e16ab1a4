"""Members who keep others from getting files: by files that do not exist, and by what they say that they hold."""

import asyncio
import os
from itertools import chain
from typing import Any

import pytest

from models.attachment import Attachment
from sync.blobs.sealing import CHUNK, sealed_size
from sync.file_commands import AskFiles
from sync.net.files import FileExchange, downloads, source
from sync.net.files.downloads import AT_ONCE, GATHER_SECONDS
from sync.net.messages import Holds, Want
from tests.sync.net.files.test_files import is_here, shown, three


async def invented(neighbour: Any, count: int, size: int = 100) -> list[bytes]:
    """Messages that name files which nobody has."""
    made = [Attachment(os.urandom(32), os.urandom(32), "plan.pdf", "application/pdf", size) for _ in range(count)]
    for start in range(0, count, 8):
        lines = "\n".join(f"{each.item} {each.value}" for each in made[start : start + 8])
        await neighbour.do("conversations.say", channel=neighbour.channel("welcome"), text="", files=lines)
    return [each.id for each in made]


def claims(street: Any, one: Any, device: bytes) -> FileExchange:
    """A session of that device with this neighbour, which answers nothing."""
    runtime = one.engine.runtime
    return runtime.net.meetings.files.of(runtime.group(1)).enter(device, lambda: None)


def test_who_claims_many_files_and_sends_none_of_them_holds_up_nobody(street: Any) -> None:
    async def story() -> None:
        ana, ben, eve = await three(street)
        names = await invented(eve, AT_ONCE + 8)
        await street.alike()
        exchange = claims(street, ben, eve.engine.runtime.group(1).secrets.id)
        await asyncio.sleep(2 * GATHER_SECONDS)
        for name in names:
            exchange.hear(Holds(name, sealed_size(100)))
        await ben.meet(ana)
        found = await shown(ana, os.urandom(5000))
        await street.alike()
        await street.until(lambda: is_here(ben, found))

    street.play(story())


def test_who_names_very_many_files_that_nobody_has_hides_nobody_elses(
    street: Any, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setattr(downloads, "MAX_LACKING", 10)

    async def story() -> None:
        ana, ben, eve = await three(street)
        await invented(eve, 40)
        await street.alike()
        found = await shown(ana, os.urandom(5000))
        await street.alike()
        await ben.meet(ana)
        await street.until(lambda: is_here(ben, found))

    street.play(story())


def test_who_claims_that_a_small_file_is_huge_keeps_nobody_from_getting_it(street: Any) -> None:
    async def story() -> None:
        ana, ben, eve = await three(street)
        (name,) = await invented(eve, 1)
        await street.alike()
        huge, true = (claims(street, ben, each.engine.runtime.group(1).secrets.id) for each in (eve, ana))
        await asyncio.sleep(2 * GATHER_SECONDS)
        huge.hear(Holds(name, sealed_size(1 << 33)))
        true.hear(Holds(name, sealed_size(100)))
        asked: list[bytes] = []

        def is_asked() -> bool:
            said = chain.from_iterable(iter(true.next_questions, []))
            asked.extend(each.file for each in said if isinstance(each, Want))
            return name in asked

        await street.until(is_asked)

    street.play(story())


def test_who_claims_that_a_huge_file_is_small_makes_nobody_fetch_it(street: Any) -> None:
    async def story() -> None:
        ana, ben, eve = await three(street)
        found = await shown(ana, os.urandom(9 * CHUNK))
        await street.alike()
        runtime = ben.engine.runtime
        runtime.db.run("UPDATE files SET size = 5, wanted = 1 WHERE id = ?", (found.sealed.id,))
        files = runtime.net.meetings.files.of(runtime.group(1))
        exchange = claims(street, ben, eve.engine.runtime.group(1).secrets.id)
        await asyncio.sleep(2 * GATHER_SECONDS)
        exchange.hear(Holds(found.sealed.id, sealed_size(5)))
        await street.until(lambda: not files.local.index.known(found.sealed.id).wanted)
        assert found.sealed.id not in files.downloads.active or not files.downloads.active[found.sealed.id].present
        answer = await ben.engine.handle(AskFiles(1))
        assert [each.here for each in answer.files] == [False]

    street.play(story())


def test_who_lacks_very_many_files_asks_a_peer_that_is_busy_for_no_more_than_it_takes(
    street: Any, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setattr(downloads, "MAX_LACKING", 10)
    monkeypatch.setattr(source, "MAX_UNANSWERED", 15)

    async def story() -> None:
        ana, ben = await street.two()
        names = await invented(ana, 40)
        await street.alike()
        await street.hang_up()
        exchange = claims(street, ben, ana.engine.runtime.group(1).secrets.id)
        runtime = ben.engine.runtime
        looking = runtime.net.meetings.files.of(runtime.group(1)).downloads

        async def asked_for() -> list[bytes]:
            for _ in range(20):
                looking.refresh(0)
                await asyncio.sleep(0.01)
            return [file for seek in exchange.next_questions() for file in seek.files]

        first = await asked_for()
        assert len(first) == len(set(first)) == 15
        for name in first:
            exchange.hear(Holds(name))
        second = await asked_for()
        assert len(second) == 15
        assert set(first).isdisjoint(second)
        assert set(second) < set(names)

    street.play(story())
