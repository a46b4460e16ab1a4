"""An event loop on virtual time: when all tasks wait, its clock jumps to the next scheduled moment.

It is for simulations on a `sync.net.memory` network. It waits in real time for work in other threads.
"""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from typing import Any, TypeVar

from typing_extensions import override

Result = TypeVar("Result")
BEGAN_MS = 1_800_000_000_000
"""Milliseconds since 1970 at which a simulation begins."""
THREAD_SECONDS = 0.01


class _Selector(selectors.DefaultSelector):
    """Moves the loop's clock instead of waiting for a timeout."""

    loop: "VirtualLoop"

    @override
    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if ready or timeout == 0:
            return ready
        if self.loop.threads or timeout is None:
            return super().select(THREAD_SECONDS if timeout is not None else None)
        self.loop.now += timeout
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """`time()` starts at 0 and advances only when all tasks wait."""

    def __init__(self) -> None:
        self.now = 0.0
        self.threads = 0
        selector = _Selector()
        selector.loop = self
        super().__init__(selector)

    @override
    def time(self) -> float:
        return self.now

    @override
    def run_in_executor(  # type: ignore[override]
        self, executor: Executor | None, func: Callable[..., Any], *args: Any
    ) -> Any:
        future = super().run_in_executor(executor, func, *args)
        self.threads += 1
        future.add_done_callback(self._thread_done)
        return future

    def _thread_done(self, _future: object) -> None:
        self.threads -= 1

    def wall_ms(self) -> int:
        """Milliseconds since 1970: the wall clock of the simulation."""
        return BEGAN_MS + int(self.now * 1000)


def run(story: Coroutine[Any, Any, Result]) -> Result:
    """Like `asyncio.run`, on virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(story)
