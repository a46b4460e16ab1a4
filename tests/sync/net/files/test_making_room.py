"""Which files go when there is no room for others: only those that enough people hold from whom they come back."""

import os
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest

from sync.blobs import Attached, FileIndex
from sync.circle_commands import ChangeCircle, OpenCircle
from sync.file_commands import LimitFiles
from sync.group import resolving
from sync.net.files import downloads, local
from sync.net.files.local import LocalFiles
from tests.sync.net.files.test_files import is_here, shown, three

OTHER = bytes(32)
"""A file for which there is no room."""


def files_of(one: Any) -> LocalFiles:
    runtime = one.engine.runtime
    found: LocalFiles = runtime.net.meetings.files.of(runtime.group(1)).local
    return found


def me(one: Any) -> bytes:
    return bytes(one.engine.runtime.group(1).me)


async def full(one: Any) -> None:
    """There is room for 1500 bytes at this computer, and another file of 1000 could come."""
    await one.engine.handle(LimitFiles(1500))
    one.engine.runtime.db.run("INSERT INTO files VALUES (?, 1000, NULL, 0, 1, 0, 0, 0)", (OTHER,))


def would_go(one: Any) -> list[bytes] | None:
    return files_of(one).room_for(OTHER, 1016)


async def held_by_three(street: Any, channel: str, everybody: tuple[Any, Any, Any]) -> tuple[Attached, Any, Any]:
    """A file that all of these hold, who know that of each other. Returns it, the one of them who may remove it first,
    and Ben or Eve among those who have to keep it for that."""
    ana, ben, eve = everybody
    await eve.meet(ben)
    found = await shown(ana, os.urandom(1000), channel=channel)
    await street.until(lambda: all(is_here(each, found) for each in everybody))
    await street.until(lambda: all(len(files_of(each).holders(found.sealed.id)) == 2 for each in everybody))
    *keeping, last = sorted(everybody, key=lambda one: sha256(found.sealed.id + me(one)).digest())
    return found, last, next(each for each in keeping if each is not ana)


async def plans(street: Any, *people: Any) -> bytes:
    ana = people[0]
    circle = await ana.engine.handle(OpenCircle(1, "people", "Plans", tuple(map(me, people[1:]))))
    await ana.do("conversations.add_channel", name="plans", purpose="", circle=circle.id)
    return bytes(circle.id)


async def leaves(street: Any, everybody: tuple[Any, Any, Any], gone: Any, circle: bytes) -> None:
    await gone.engine.handle(ChangeCircle(1, circle))


async def is_suspended(street: Any, everybody: tuple[Any, Any, Any], gone: Any, _circle: bytes) -> None:
    resolving.suspend(everybody[0].engine.runtime.group(1), me(gone))


@pytest.mark.parametrize("goes", [leaves, is_suspended])
def test_a_copy_of_somebody_who_may_not_give_it_back_counts_for_nothing(
    street: Any, monkeypatch: pytest.MonkeyPatch, goes: Callable[..., Any]
) -> None:
    monkeypatch.setattr(local, "ENOUGH", 2)

    async def story() -> None:
        everybody = await three(street)
        circle = await plans(street, *everybody)
        found, last, gone = await held_by_three(street, "plans", everybody)
        await full(last)
        await goes(street, everybody, gone, circle)
        of_the_one = gone.engine.runtime.group(1).secrets.id
        await street.until(lambda: not files_of(last).may_have(found.sealed.id, of_the_one))
        assert would_go(last) is None
        assert is_here(last, found)

    street.play(story())


def test_who_has_no_room_asks_again_who_holds_what(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "ENOUGH", 2)
    monkeypatch.setattr(downloads, "TURN_SECONDS", 0.02)
    monkeypatch.setattr(downloads, "SEEK_SECONDS", 0.1)

    async def story() -> None:
        everybody = await three(street)
        found, last, _ = await held_by_three(street, "welcome", everybody)
        await full(last)
        last.engine.runtime.db.run("UPDATE file_holders SET at = 0")  # two months ago
        FileIndex(last.engine.runtime.db).want([OTHER], wanted=False)
        assert files_of(last).holders(found.sealed.id) == set()
        for other in everybody:
            if other is not last:
                await last.meet(other)
        await street.until(lambda: len(files_of(last).holders(found.sealed.id)) == 2)
        FileIndex(last.engine.runtime.db).want([OTHER])
        last.engine.runtime.db.run("UPDATE files SET wanted = 1 WHERE id = ?", (OTHER,))
        assert would_go(last) == [found.sealed.id]

    street.play(story())
