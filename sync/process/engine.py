"""The engine: one profile behind the commands of `sync.api`.

It lives on one asyncio loop and knows no feature by name. `sync.process.server` runs it in a separate process.
"""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from models.errors import Refused
from models.feature import Registry
from sync import api
from sync.process.access import Handler, ProfileAccess, Surroundings, wall_clock
from sync.process.commands import session
from sync.profile.folder import ProfileFolder

if TYPE_CHECKING:
    from sync.net.discovery import Discovery
    from sync.net.transport import Wire
    from sync.profile.runtime import ProfileRuntime

BUSY_SECONDS: Final = 10.0
"""How long a command is retried while another program locks the store."""
PAUSE: Final = 0.2
"""Seconds between two tries."""
TRIED_AGAIN: Final = (api.Unlock, api.Start, api.Invite, api.Revoke, api.Do, api.Remember)
"""Commands that may be retried, because each makes its changes in one transaction."""


class Engine:
    """Construct, `handle` commands, `close`. The caller holds the profile's lock."""

    def __init__(
        self,
        profile: ProfileFolder,
        registry: Registry,
        *,
        version: Callable[[], str] = lambda: "",
        wire: "Wire | None" = None,
        discovery: "Discovery | None" = None,
        wall_ms: Callable[[], int] = wall_clock,
    ) -> None:
        self._profile = ProfileAccess(profile, Surroundings(registry, version, wire, discovery, wall_ms))

    async def handle(self, command: api.Command, call: int = 0) -> Any:
        """The command's answer, see `sync.api.ANSWERS`. Raises Refused."""
        handler = _handler(type(command))
        if handler is None:
            raise Refused("command.unknown", command=type(command).__name__)
        try:
            answer = await self._answer(handler, command, call)
        except Refused as refused:
            self._profile.note(refused.code)
            raise
        if isinstance(command, api.Do):
            self._profile.note("")
        return answer

    async def _answer(self, handler: Handler, command: api.Command, call: int) -> Any:
        """Retry while the store is busy, so that what a person has just written is not lost."""
        clock = asyncio.get_running_loop().time
        end = clock() + BUSY_SECONDS
        while True:
            try:
                return await handler(self._profile, command, call)
            except Refused as refused:
                if refused.code != "store.busy" or not isinstance(command, TRIED_AGAIN) or clock() > end:
                    raise
            await asyncio.sleep(PAUSE)

    def subscribe(self, listener: Callable[[api.Event], None]) -> Callable[[], None]:
        return self._profile.news.subscribe(listener)

    @property
    def runtime(self) -> "ProfileRuntime":
        """As `ProfileAccess.runtime`."""
        return self._profile.runtime

    async def close(self) -> None:
        """End all sessions and leave the store clean."""
        await self._profile.close()


def _handler(command: type[api.Command]) -> Handler | None:
    """What opens the profile is at hand; all other commands are imported when the first of them comes."""
    if found := session.HANDLERS.get(command):
        return found
    from sync.process.commands.table import HANDLERS

    return HANDLERS.get(command)
