"""Joining a group: from the link to a complete group in this profile."""

import asyncio
import contextlib

from models.errors import Refused
from models.ids import member_id
from models.roll import name_of
from models.text import is_name
from sync.group import epoch_keys
from sync.group.group import Group
from sync.group.held_circles import learn_circles
from sync.net.joining import Joining, Stage, has_joined
from sync.profile.runtime import ProfileRuntime
from sync.store.erasure import erase
from sync.trust.invitation import Link, read_link

TAKING_IN_SECONDS = 600.0
"""How long receiving the group's history may take."""


async def join(runtime: ProfileRuntime, link_text: str, person: str, peer: str | None, stage: Stage) -> Group:
    """`person` is the name of a new member; a further device of a member needs none.

    Returns when the first exchange is over; the session continues. A second call with the same link waits for the
    same attempt, or returns at once if it has succeeded.

    Raises Refused `join.bad_link`, `recover.bad_sheet`, `join.already_member`, `join.already_device`,
    `join.another_computer`, `recover.other_profile`, `join.cut_off`, `roll.bad_name`, and as Joining does.
    """
    link = read_link(link_text)

    async def attempt(tell: Stage) -> Group:
        return await _attempt(runtime, link, person, peer, tell)

    return await runtime.joins.join(link.id, attempt, stage)


async def _attempt(runtime: ProfileRuntime, link: Link, person: str, peer: str | None, stage: Stage) -> Group:
    here = (group for group in runtime.groups.values() if group.id == link.group and not group.read_only)
    for group in here:
        if has_joined(runtime.db, link) and _is_member(group):
            return group
        return await _come_back(runtime, group, link, peer, stage)
    name = " ".join(person.split())
    if not (is_name(name) or (link.member and not name)):
        raise Refused("roll.bad_name")
    joining = Joining(runtime.db, runtime.net, link, name, runtime.version)
    channel, greeting, admission = await joining.ask_around(peer, runtime.clock.now(), stage)
    stage("join.receiving")
    group = runtime.adopt(joining.enter(admission))
    session: asyncio.Task[None] | None = None
    try:
        epoch_keys.learn(group, admission.secrets)
        learn_circles(group, admission.circles)
        session = runtime.net.newcomer(group, channel, greeting)
        await _take_in(runtime, group, session)
        joining.done(group.group_number)
    except BaseException:
        await channel.close()
        if session is not None:
            await asyncio.wait((session,))
        _erase(runtime, group)
        raise
    return group


async def _come_back(runtime: ProfileRuntime, group: Group, link: Link, peer: str | None, stage: Stage) -> Group:
    """Whoever has left comes back with the computer with which they first came in, as who they were. Raises Refused
    `join.already_member`, `join.already_device`, `join.another_computer`, `recover.other_profile`, and as Joining does.
    """
    if link.meeting:
        raise Refused("recover.other_profile")
    state = group.membership.roll and group.roll.now
    if link.member:
        raise Refused("join.already_device")
    if not state or not state.has_left(group.me):
        raise Refused("join.already_member")
    if member_id(group.id, group.secrets.card.signing) != group.me:
        raise Refused("join.another_computer")
    name = name_of(state, group.me)
    joining = Joining(runtime.db, runtime.net, link, name, runtime.version, group.secrets)
    channel, greeting, admission = await joining.ask_around(peer, runtime.clock.now(), stage)
    stage("join.receiving")
    epoch_keys.learn(group, admission.secrets)
    await _take_in(runtime, group, runtime.net.newcomer(group, channel, greeting))
    joining.done(group.group_number)
    return group


async def _take_in(runtime: ProfileRuntime, group: Group, session: asyncio.Task[None]) -> None:
    """Wait until the first exchange is over, in this session or, where another one with the same computer has replaced
    it, in that one. Raises Refused `join.cut_off` if it ended before our copy of the roll named us as a member."""
    number = group.group_number
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(TAKING_IN_SECONDS):
            while not session.done() or runtime.net.has_session(number):
                if _is_member(group) and runtime.net.in_sync(number):
                    break
                await runtime.net.activity.next()
    if not _is_member(group):
        raise Refused("join.cut_off")


def _is_member(group: Group) -> bool:
    author = None if group.membership.roll is None else group.roll.now.author(group.secrets.id)
    return author is not None and author.member == group.me


def _erase(runtime: ProfileRuntime, group: Group) -> None:
    """Remove a group that we could not join. If that fails, the next start does it."""
    runtime.groups.pop(group.group_number, None)
    runtime.progress.forget(group.logs.by_id)
    with contextlib.suppress(Refused):
        for _step in erase(runtime.db, runtime.registry, group.group_number):
            pass
