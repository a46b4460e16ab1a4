"""Signals that something has happened: it wakes the tasks that wait, and asks for a new status."""

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from typing import Any

from sync.faultlog import going_on
from sync.net.transport import PeerGone


class Activity:
    """`changed` is called whenever something about the neighbours has changed."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._event = asyncio.Event()
        self.exchanges = 0
        """Number of batches received and sent, and of vectors compared, so far."""
        self.last = 0.0
        """When the last of them was, by the loop's clock."""

    def exchanged(self) -> None:
        self.exchanges += 1
        self.last = asyncio.get_running_loop().time()
        self.notify()

    def notify(self) -> None:
        """A peer connected or left, or a peer turned out to lack something."""
        self._event.set()
        self._event = asyncio.Event()
        self._changed()

    async def next(self, seconds: float = 0.5) -> None:
        """Wait until something happens, for at most `seconds`."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._event.wait()


class Background:
    """Tasks that nobody waits for until everything is closed."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def run(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def __len__(self) -> int:
        return len(self._tasks)

    async def close(self) -> None:
        """Cancel what still runs."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        with going_on(), contextlib.suppress(asyncio.CancelledError, PeerGone):
            task.result()  # whoever needs the outcome awaits the task itself
