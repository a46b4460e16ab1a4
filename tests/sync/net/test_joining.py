"""Joining: an attempt that is interrupted at any moment succeeds later with the same invitation, and leaves nothing
incomplete meanwhile."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from models.errors import Refused
from sync import api
from sync.net import asking, pipe
from sync.net.memory import MemoryNetwork


def rows_of_groups(neighbour: Any) -> list[Any]:
    return [row for table in ("groups", "circles", "keys", "logs", "envelopes", "members")
            for row in neighbour.rows(f"SELECT * FROM {table}")]  # fmt: skip


async def ana_with_history(street: Any) -> Any:
    ana = await street.neighbour("ana")
    await ana.start()
    for number in range(40):
        await ana.say(f"one {number} {'and so on ' * 60}")
    return ana


@pytest.mark.parametrize("after", [0, 200, 500, 700, 1000, 1500, 2500, 4000, 8000, 12_000])
def test_cut_off_anywhere_and_let_in_later(street: Any, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    monkeypatch.setattr(asking, "LOOKING_SECONDS", 1.0)
    network: MemoryNetwork = street.network

    async def story() -> None:
        ana = await ana_with_history(street)
        ben = await street.neighbour("ben")
        link = await ana.invite()
        undo = cut_after(network, after)
        try:
            await ben.join(link, ana)
        except Refused as refused:
            codes.append(refused.code)
            assert rows_of_groups(ben) == []
            assert ben.engine.runtime.groups == {}
            assert (await ben.status()).peers == ()
        undo()
        network.heal("ana", "ben")
        if codes:
            await ben.join(link, ana)
        await street.alike()
        assert len(ben.texts()) == 40
        assert ana.rows("SELECT used, state FROM invitations") == [(1, "used")]
        assert len(ana.rows("SELECT 1 FROM members")) == 2
        for neighbour in (ana, ben):
            assert (await neighbour.engine.handle(api.Fsck())).problems == ()

    codes: list[str] = []
    street.play(story())
    assert set(codes) <= {"join.unreachable", "join.no_answer", "join.cut_off"}


def cut_after(network: MemoryNetwork, size: int) -> Callable[[], None]:
    """Cut the line once so many bytes have gone over it."""
    plain, gone = pipe.Pipe.write, 0

    def write(each: Any, data: bytes) -> None:
        nonlocal gone
        gone += len(data)
        plain(each, data)
        if gone > size:
            asyncio.get_running_loop().call_soon(network.cut, "ana", "ben")

    pipe.Pipe.write = write  # type: ignore[method-assign]

    def undo() -> None:
        pipe.Pipe.write = plain  # type: ignore[method-assign]

    return undo


def test_killed_in_between_nothing_half_joined_is_left(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        ana = await ana_with_history(street)
        ben = await street.neighbour("ben")
        link = await ana.invite()
        with monkeypatch.context() as patch:
            patch.setattr("sync.profile.newcomer._take_in", lambda *_: asyncio.sleep(3600))
            patch.setattr("sync.profile.newcomer._erase", lambda *_: None)
            attempt = asyncio.create_task(ben.join(link, ana))
            await street.until(lambda: ben.rows("SELECT 1 FROM groups") != [])
            attempt.cancel()
            await asyncio.gather(attempt, return_exceptions=True)
        assert ben.rows("SELECT 1 FROM groups") != []
        await ben.sleep()
        await ben.wake()
        assert rows_of_groups(ben) == []
        await ben.join(link, ana)
        await street.alike()
        assert len(ana.rows("SELECT 1 FROM members")) == 2

    street.play(story())


def test_a_cancelled_attempt_leaves_nothing(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        ana = await ana_with_history(street)
        ben = await street.neighbour("ben")
        link = await ana.invite()
        with monkeypatch.context() as patch:
            patch.setattr("sync.profile.newcomer._take_in", lambda *_: asyncio.sleep(3600))
            attempt = asyncio.create_task(ben.join(link, ana))
            await street.until(lambda: ben.rows("SELECT 1 FROM groups") != [])
            attempt.cancel()
            with pytest.raises(asyncio.CancelledError):
                await attempt
        assert rows_of_groups(ben) == []
        await ben.join(link, ana)
        await street.alike()

    street.play(story())


def test_nobody_answers(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "LOOKING_SECONDS", 0.3)

    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        ben = await street.neighbour("ben")
        link = await ana.invite()
        await ana.sleep()
        stages: list[str] = []
        ben.engine.subscribe(lambda event: stages.append(event.stage) if isinstance(event, api.Progress) else None)
        with pytest.raises(Refused) as refused:
            await ben.join(link, ana)
        assert refused.value.code == "join.unreachable"
        assert stages[0] == "join.looking"
        await ana.wake()

    street.play(story())


@pytest.mark.parametrize("name", ["", "   ", "x" * 81, "A\u202ena", "\u200b"])
def test_a_name_is_needed(street: Any, name: str) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        ben = await street.neighbour("ben")
        with pytest.raises(Refused) as refused:
            await ben.engine.handle(api.Join(await ana.invite(), name, ana.address))
        assert refused.value.code == "roll.bad_name"
        assert ana.rows("SELECT used FROM invitations") == [(0,)]

    street.play(story())


def test_two_joins_at_once_with_one_invitation_are_one(street: Any) -> None:
    """As after a double click. Both used to fail."""

    async def story() -> None:
        ana = await ana_with_history(street)
        ben = await street.neighbour("ben")
        link = await ana.invite()
        stages: list[tuple[int, str]] = []
        ben.engine.subscribe(lambda e: stages.append((e.call, e.stage)) if isinstance(e, api.Progress) else None)
        joins = (ben.engine.handle(api.Join(link, "Ben", ana.address), call) for call in (1, 2))
        one, other = await asyncio.gather(*joins)
        assert one == other
        await street.alike()
        assert ana.rows("SELECT used FROM invitations") == [(1,)]
        assert len(ana.rows("SELECT 1 FROM members")) == 2
        assert {call for call, stage in stages if stage == "join.receiving"} == {1, 2}

    street.play(story())


def test_of_two_joins_at_once_one_can_be_cancelled(street: Any) -> None:
    async def story() -> None:
        ana = await ana_with_history(street)
        ben = await street.neighbour("ben")
        link = await ana.invite()
        one, other = (asyncio.create_task(ben.join(link, ana)) for _ in range(2))
        await asyncio.sleep(0.01)
        one.cancel()
        await other
        assert one.cancelled()
        await street.alike()

    street.play(story())


def test_two_newcomers_and_two_groups_at_once(street: Any) -> None:
    async def story() -> None:
        ana = await ana_with_history(street)
        await ana.start("Choir")
        ben, cleo = await street.neighbour("ben"), await street.neighbour("cleo")
        link = await ana.invite(uses=2)
        choir = (await ana.engine.handle(api.Invite(2))).link
        await asyncio.gather(ben.join(link, ana), ben.join(choir, ana), cleo.join(link, ana))
        assert len(ana.rows("SELECT 1 FROM members WHERE group_number = 1")) == 3
        assert len(ana.rows("SELECT 1 FROM members WHERE group_number = 2")) == 2
        assert len(cleo.texts()) == 40

    street.play(story())
