"""Listening, dialling, exchanging for a while, and the status."""

import asyncio
import contextlib
from collections.abc import Sequence
from typing import Final

from models.errors import Refused
from sync import api
from sync.group import silent_mode
from sync.net.neighbourhood import Neighbourhood
from sync.net.transport import PeerGone
from sync.network_commands import AskSilent, SetSilent
from sync.process.access import Handlers, ProfileAccess

QUIET_SECONDS: Final = 2.0
GONE: Final = {"timeout": "peer.no_answer", "refused": "peer.no_answer", "older": "peer.older", "newer": "peer.newer"}
"""Code of PeerGone -> code of the refusal; any other is `peer.unreachable`."""


async def listen(profile: ProfileAccess, command: api.Listen, _call: int) -> str:
    net = profile.runtime.net
    if command.silent:
        net.discovery.silent = True
    if command.address is None and net.listening:  # a window that joins a running hub keeps the hub's address
        return net.listening
    try:
        bound = await net.listen(command.address)
    except (ValueError, OSError):
        raise Refused("listen.bad_address", address=command.address) from None
    await net.look_around()
    return bound


async def connect(profile: ProfileAccess, command: api.Connect, _call: int) -> None:
    try:
        await profile.runtime.net.connect(command.peer)
    except ValueError:
        raise Refused("peer.bad_address", address=command.peer) from None
    except PeerGone as gone:
        if gone.code == "timeout" and any(group.link is not None for group in profile.runtime.speaking().values()):
            raise Refused("peer.pass_closed", address=command.peer) from None
        raise Refused(GONE.get(gone.code, "peer.unreachable"), address=command.peer) from None


async def sync(profile: ProfileAccess, command: api.Sync, call: int) -> api.Status:
    net = profile.runtime.net
    if not net.listening:
        await listen(profile, api.Listen(), call)
    await net.look_around()
    if command.peer is not None:
        await connect(profile, api.Connect(command.peer), call)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(command.seconds):
            await (quiet(net, list(profile.runtime.speaking())) if command.until_quiet else asyncio.Event().wait())
    return profile.runtime.reporter.status()


async def quiet(net: Neighbourhood, groups: Sequence[int]) -> None:
    """Returns two seconds after the last exchange, if all were in sync after it; whoever left is not connected then."""
    loop, activity = asyncio.get_running_loop(), net.activity
    began, in_sync_after = loop.time(), 0
    while True:
        if all(net.in_sync(group_number) for group_number in groups):
            in_sync_after = activity.exchanges
        is_done = 0 < activity.exchanges == in_sync_after
        left = max(began, activity.last) + QUIET_SECONDS - loop.time() if is_done else QUIET_SECONDS
        if left <= 0:
            return
        await activity.next(left)


async def status(profile: ProfileAccess, _command: api.AskStatus, _call: int) -> api.Status:
    """The status. If the store can be read but not loaded, its `trouble` says why."""
    try:
        return profile.runtime.reporter.status()
    except Refused as refused:
        if profile.db is None:
            raise
        return api.Status("offline", 0, "", (), trouble=refused.code)


async def set_silent(profile: ProfileAccess, command: SetSilent, _call: int) -> None:
    silent_mode.set_silent(profile.runtime.group(command.group), silent=command.silent)
    if profile.runtime.net.looking.is_on:
        await profile.runtime.net.discovery.refresh()


async def ask_silent(profile: ProfileAccess, command: AskSilent, _call: int) -> bool:
    return silent_mode.is_silent(profile.runtime.group(command.group))


HANDLERS: Final[Handlers] = {
    api.Listen: listen, api.Connect: connect, api.Sync: sync, api.AskStatus: status, SetSilent: set_silent,
    AskSilent: ask_silent,
}  # fmt: skip
