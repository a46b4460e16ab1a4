"""Telling others that somebody is here, and who else is."""

from typing import Final

from models.errors import Refused
from sync.group import text_editing
from sync.live_commands import AWAY, HERE, MAX_PLACES, AskLive, AskPresence, LivePerson, ShowPresence, TellLive
from sync.net import live
from sync.process.access import Handlers, ProfileAccess


async def tell(profile: ProfileAccess, command: TellLive, _call: int) -> None:
    if command.state not in (HERE, AWAY) or len(command.places) > MAX_PLACES:
        raise Refused("live.bad_place")
    if not all(map(live.is_valid, command.places)):
        raise Refused("live.bad_place")
    profile.runtime.net.live.tell(profile.runtime.group(command.group), command.state, command.places)


async def ask(profile: ProfileAccess, command: AskLive, _call: int) -> tuple[LivePerson, ...]:
    group = profile.runtime.group(command.group)
    others = profile.runtime.net.live.others(group.group_number)
    return tuple(
        LivePerson(
            device, said.member, said.state,
            tuple(text_editing.caret_now(group, each, said.member) for each in said.places),
        )
        for device, said in sorted(others.items())
    )  # fmt: skip


async def show(profile: ProfileAccess, command: ShowPresence, _call: int) -> None:
    live.set_shown(profile.runtime.db, shown=command.shown)
    profile.runtime.net.live.silence(silent=not command.shown)


async def ask_shown(profile: ProfileAccess, _command: AskPresence, _call: int) -> bool:
    return not profile.runtime.net.live.is_silent


HANDLERS: Final[Handlers] = {TellLive: tell, AskLive: ask, ShowPresence: show, AskPresence: ask_shown}
