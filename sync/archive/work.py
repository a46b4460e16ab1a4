"""Long work in a thread, with progress reports and cancellation."""

import asyncio
import threading
from collections.abc import Callable
from time import monotonic
from typing import Any, TypeVar

T = TypeVar("T")
Tell = Callable[[str, int, int], None]
"""`tell(stage, done, total)`, called on the loop; total 0 = unknown."""
EVERY: float = 0.1
"""Seconds between two reports."""


class Stopped(Exception):
    """The work was cancelled."""


class Work:
    """Made on the loop, used from any thread."""

    def __init__(self, tell: Tell | None = None) -> None:
        self._tell = tell
        self._loop = asyncio.get_running_loop() if tell else None
        self._stop = threading.Event()
        self._told = ("", 0.0)

    def step(self, stage: str, done: int = 0, total: int = 0) -> None:
        """Report the progress. Raises Stopped if the work was cancelled."""
        self.check()
        now = monotonic()
        if self._loop is None or self._tell is None or (stage == self._told[0] and now - self._told[1] < EVERY):
            return
        self._told = (stage, now)
        self._loop.call_soon_threadsafe(self._tell, stage, done, total)

    def check(self) -> None:
        """Raises Stopped if the work was cancelled."""
        if self._stop.is_set():
            raise Stopped

    async def run(self, function: Callable[..., T], *arguments: Any, undo: Callable[[T], object] | None = None) -> T:
        """Run `function(*arguments)` in a thread. If the caller is cancelled, it waits until the function has stopped;
        if the function returns a result nevertheless, `undo` gets it."""
        future = asyncio.ensure_future(asyncio.to_thread(function, *arguments))
        try:
            return await asyncio.shield(future)
        except asyncio.CancelledError:
            self._stop.set()
            await asyncio.wait([future])
            if future.exception() is None and undo is not None:
                undo(future.result())
            raise
