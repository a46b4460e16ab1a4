"""Background work that fails in an unexpected way says so in the log, without what members wrote, and goes on."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sync import api, faultlog
from sync.net import dialling, tcp
from sync.net.activity import Background
from sync.net.transport import PeerGone
from sync.process.news import News

SECRET = "what Ana wrote to Ben"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """Where faults are written."""
    handler = faultlog.write_to(tmp_path)
    yield tmp_path / faultlog.NAME
    faultlog.stop_writing(handler)


def said(log: Path) -> str:
    return log.read_text() if log.exists() else ""


def fails_once(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str) -> list[int]:
    """The first call fails. Returns the list of calls."""
    calls: list[int] = []
    plain = getattr(owner, name)

    def failing(*arguments: Any, **more: Any) -> Any:
        calls.append(len(calls))
        if len(calls) == 1:
            raise ZeroDivisionError(SECRET)
        return plain(*arguments, **more)

    monkeypatch.setattr(owner, name, failing)
    return calls


def test_a_task_that_fails_is_named_and_one_whose_peer_left_is_not(log: Path) -> None:
    async def fail(reason: BaseException) -> None:
        raise reason

    async def story() -> None:
        background = Background()
        for reason in (PeerGone("closed"), ZeroDivisionError(SECRET), asyncio.CancelledError()):
            background.run(fail(reason))
        while background:  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0)

    asyncio.run(story())
    assert said(log).count("\n") == 1
    assert "background work failed ZeroDivisionError at" in said(log)
    assert SECRET not in said(log)


def test_dialling_goes_on(street: Any, monkeypatch: pytest.MonkeyPatch, log: Path) -> None:
    monkeypatch.setattr(dialling, "REDIAL_SECONDS", 0.01)
    calls = fails_once(monkeypatch, dialling.Dialling, "dial_due")

    async def story() -> None:
        await street.two()
        await street.until(lambda: len(calls) > 3)

    street.play(story())
    assert "ZeroDivisionError" in said(log)
    assert SECRET not in said(log)


def test_a_dial_that_fails_is_tried_again(street: Any, monkeypatch: pytest.MonkeyPatch, log: Path) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await street.alike()
        await ben.sleep()
        calls = fails_once(monkeypatch, dialling.Dialling, "_dial")
        await ben.wake()
        await street.until(lambda: bool(calls))
        await ben.say("hello")
        await ben.meet(ana)
        await street.alike()

    street.play(story())
    assert "ZeroDivisionError" in said(log)


def test_the_status_is_told_after_one_that_failed(log: Path) -> None:
    async def story() -> None:
        calls: list[int] = []

        def status() -> api.Status | None:
            calls.append(1)
            if len(calls) == 1:
                raise ZeroDivisionError(SECRET)
            return None

        news = News(status)
        for count in (1, 2):
            news.notify()
            while len(calls) < count:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0.01)
            await asyncio.sleep(0)
        await news.close()

    asyncio.run(story())
    assert said(log).count("\n") == 1


def test_connections_are_still_accepted_after_one_that_failed(log: Path) -> None:
    async def story() -> None:
        wire = tcp.TcpWire()
        plain, calls = wire._endpoint.accept, []

        def accept(*arguments: Any) -> None:
            calls.append(1)
            if len(calls) == 1:
                raise ZeroDivisionError(SECRET)
            plain(*arguments)

        wire._endpoint.accept = accept  # type: ignore[method-assign]
        bound = await wire.listen("127.0.0.1:0", tuple, lambda _channel: asyncio.sleep(0))
        host, port = bound.rsplit(":", 1)
        for count in (1, 2):
            _, writer = await asyncio.open_connection(host, int(port))
            while len(calls) < count:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0.01)
            writer.close()
            await writer.wait_closed()
        await wire.close()

    asyncio.run(story())
    assert "ZeroDivisionError" in said(log)
