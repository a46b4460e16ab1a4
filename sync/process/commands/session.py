"""Opening the profile."""

from typing import Final

from sync import api
from sync.process.access import Handlers, ProfileAccess
from sync.session_commands import ChangeLock


async def ask(profile: ProfileAccess, _command: api.Ask, _call: int) -> api.Profile:
    return await profile.look()


async def unlock(profile: ProfileAccess, command: api.Unlock, call: int) -> api.StoreKey:
    return await profile.unlock(command, call)


async def change_lock(profile: ProfileAccess, command: ChangeLock, call: int) -> None:
    await profile.change_lock(command, call)


HANDLERS: Final[Handlers] = {api.Ask: ask, api.Unlock: unlock, ChangeLock: change_lock}
