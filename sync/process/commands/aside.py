"""Telling what is put aside."""

from typing import Final

from sync.aside_commands import Asides, AskAside
from sync.group import put_aside
from sync.process.access import Handlers, ProfileAccess


async def ask(profile: ProfileAccess, command: AskAside, _call: int) -> Asides:
    return put_aside.asides(profile.runtime.group(command.group), command.most)


HANDLERS: Final[Handlers] = {AskAside: ask}
