"""The events that the engine sends to its users: changes, the status, the progress of long commands."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from sync import api
from sync.faultlog import going_on

MAX_ORDER_KEYS: Final = 500
STATUS_SECONDS: Final = 0.2
"""Changes of the status within this time lead to one event."""


class News:
    """`status` is called when a status event is due; it returns None if there is no status yet."""

    def __init__(self, status: Callable[[], api.Status | None]) -> None:
        self._status = status
        self._listeners: list[Callable[[api.Event], None]] = []
        self._telling: asyncio.Task[None] | None = None
        self._is_closed = False

    def subscribe(self, listener: Callable[[api.Event], None]) -> Callable[[], None]:
        """Returns a function that ends the subscription."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, event: api.Event) -> None:
        for listener in list(self._listeners):
            listener(event)

    def changed(self, group_number: int, touched: Mapping[tuple[str, int], Iterable[int]]) -> None:
        """Announce changes; `touched` is (feature, list number) -> order keys of changed records."""
        for (feature, list_number), order_keys in touched.items():
            keys = tuple(order_keys)
            self.tell(api.Changed(group_number, feature, keys if len(keys) <= MAX_ORDER_KEYS else (), list_number))
        self.notify()

    def progress(self, call: int) -> Callable[[str, int, int], None]:
        """A function (stage, done, total) that reports the progress of one long command."""
        return lambda stage, done, total: self.tell(api.Progress(call, stage, done, total))

    def notify(self) -> None:
        """The status may have changed: send one status event soon."""
        if not self._is_closed and (self._telling is None or self._telling.done()):
            self._telling = asyncio.get_running_loop().create_task(self._tell_status())

    async def _tell_status(self) -> None:
        await asyncio.sleep(STATUS_SECONDS)
        with going_on():
            status = self._status()
            if status is not None:
                self.tell(api.StatusChanged(status))

    async def close(self) -> None:
        self._is_closed = True  # what else ends may still have something to say, and nobody would wait for that
        if self._telling is not None:
            self._telling.cancel()
            await asyncio.wait((self._telling,))
