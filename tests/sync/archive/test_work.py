"""Work in a thread stops on request, and a result that comes too late is undone."""

import asyncio
import threading

import pytest

from sync.archive.work import Stopped, Work


def test_a_cancelled_caller_waits_until_the_work_has_stopped() -> None:
    async def story() -> None:
        work = Work()
        ended, begun = [], threading.Event()

        def busy() -> None:
            try:
                while True:
                    begun.set()
                    work.step("x")
            except Stopped:
                ended.append(True)
                raise

        task = asyncio.create_task(work.run(busy))
        await asyncio.to_thread(begun.wait)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert ended == [True]

    asyncio.run(story())


def test_what_comes_too_late_is_undone() -> None:
    async def story() -> None:
        undone: list[int] = []
        go, begun = threading.Event(), threading.Event()

        def slow() -> int:
            begun.set()
            go.wait()
            return 7

        task = asyncio.create_task(Work().run(slow, undo=undone.append))
        await asyncio.to_thread(begun.wait)
        task.cancel()
        await asyncio.sleep(0)
        go.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert undone == [7]

    asyncio.run(story())


def test_progress_reaches_the_loop() -> None:
    async def story() -> None:
        told: list[tuple[str, int, int]] = []
        work = Work(lambda *step: told.append(step))
        await work.run(work.step, "archive.pack", 1, 2)
        await asyncio.sleep(0)
        assert told == [("archive.pack", 1, 2)]

    asyncio.run(story())
