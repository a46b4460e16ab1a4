"""Recovery sheets, and links for members who lost every device."""

from typing import Final

from models.errors import Refused
from sync import api
from sync.process.access import Handlers, ProfileAccess
from sync.recovery_commands import LONGEST, LinkBack, MakeSheet


async def make_sheet(profile: ProfileAccess, command: MakeSheet, _call: int) -> api.Invitation:
    from sync.net import invitations

    return invitations.make_sheet(profile.runtime.group(command.group))


async def link_back(profile: ProfileAccess, command: LinkBack, _call: int) -> api.Invitation:
    from sync.net import invitations

    if not 0 < command.seconds <= LONGEST:
        raise Refused("recover.bad_duration")
    group, address = profile.runtime.group(command.group), invitations.lasting_address(profile.runtime.net)
    return invitations.link_back(group, address, command.member, command.seconds)


HANDLERS: Final[Handlers] = {MakeSheet: make_sheet, LinkBack: link_back}
