"""Opening the profile."""

from typing import Final

from sync import api
from sync.process.access import Handlers, ProfileAccess


async def ask(profile: ProfileAccess, _command: api.Ask, _call: int) -> api.Profile:
    return await profile.look()


async def unlock(profile: ProfileAccess, command: api.Unlock, call: int) -> api.StoreKey:
    return await profile.unlock(command, call)


HANDLERS: Final[Handlers] = {api.Ask: ask, api.Unlock: unlock}
