"""What the engine tells everybody who uses it: changes, the status, how far a long command is."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import Final

from models.errors import Refused
from sync import api

MAX_ORDER_KEYS: Final = 500
STATUS_SECONDS: Final = 0.2
"""Status events are gathered for so long."""


class News:
    """`status` is asked when it is time to tell it; None where there is nothing to tell yet."""

    def __init__(self, status: Callable[[], api.Status | None]) -> None:
        self._status = status
        self._listeners: list[Callable[[api.Event], None]] = []
        self._telling: asyncio.Task[None] | None = None

    def subscribe(self, listener: Callable[[api.Event], None]) -> Callable[[], None]:
        """Returns what ends the subscription."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, event: api.Event) -> None:
        for listener in list(self._listeners):
            listener(event)

    def changed(self, group_number: int, touched: Mapping[str, Iterable[int]]) -> None:
        """Order keys of changed records, by feature."""
        for feature, order_keys in touched.items():
            keys = tuple(order_keys)
            self.tell(api.Changed(group_number, feature, keys if len(keys) <= MAX_ORDER_KEYS else ()))
        self.stir()

    def progress(self, call: int) -> Callable[[str, int, int], None]:
        """For one long command: takes (stage, done, total)."""
        return lambda stage, done, total: self.tell(api.Progress(call, stage, done, total))

    def stir(self) -> None:
        """Something about the status may have changed: tell it soon, once."""
        if self._telling is None or self._telling.done():
            self._telling = asyncio.get_running_loop().create_task(self._tell_status())

    async def _tell_status(self) -> None:
        await asyncio.sleep(STATUS_SECONDS)
        with suppress(Refused):
            status = self._status()
            if status is not None:
                self.tell(api.StatusChanged(status))

    async def close(self) -> None:
        if self._telling is not None:
            self._telling.cancel()
            await asyncio.wait((self._telling,))
