"""Starting groups, joining groups, inviting people."""

from typing import Final

from models.errors import Refused
from sync import api
from sync.process.access import Handlers, ProfileAccess

LONGEST: Final = 366 * 24 * 3600
"""Most seconds that an invitation is valid."""
LONGEST_FOR_DEVICE: Final = 24 * 3600
"""Most seconds that a link for a further device is valid."""


async def start(profile: ProfileAccess, command: api.Start, _call: int) -> api.Group:
    from sync.profile import founding

    group = founding.start(profile.runtime, command.name, command.group_kind, command.person)
    return announce(profile, group.group_number)


async def join(profile: ProfileAccess, command: api.Join, call: int) -> api.Group:
    from sync.profile import newcomer

    progress = profile.news.progress(call)
    group = await newcomer.join(
        profile.runtime, command.link, command.person, command.peer, lambda stage: progress(stage, 0, 0)
    )
    return announce(profile, group.group_number)


async def invite(profile: ProfileAccess, command: api.Invite, _call: int) -> api.Invitation:
    from sync.net import invitations

    own = command.device or command.hub
    if not 0 < command.seconds <= (LONGEST_FOR_DEVICE if own else LONGEST):
        raise Refused("device.bad_duration" if own else "invite.bad_duration")
    group, address = profile.runtime.group(command.group), invitations.lasting_address(profile.runtime.net)
    if own:
        return invitations.link_device(group, address, command.seconds, hub=command.hub)
    return invitations.invite(group, address, command.uses, command.seconds)


async def revoke(profile: ProfileAccess, command: api.Revoke, _call: int) -> None:
    from sync.net import invitations

    invitations.revoke(profile.runtime.group(command.group), command.invitation)


def announce(profile: ProfileAccess, group_number: int) -> api.Group:
    """Tell the users that this profile has one more group."""
    runtime = profile.runtime
    profile.news.tell(api.Changed(group_number, "roll", ()))
    return runtime.describe(runtime.group(group_number))


HANDLERS: Final[Handlers] = {api.Start: start, api.Join: join, api.Invite: invite, api.Revoke: revoke}
