"""How a device that continued a group from an archive rejoins the other members.

The device holds the keys of the archive and its own later ones; the others may use newer keys by now, and may not have
heard of it. So at first, and when it has received envelopes that it cannot read, it uses the archive's invitation as a
newcomer does: the member who answers hands over the current keys. To others who came from the same archive it shows
how it was let in. Later it connects as any member does.
"""

from collections.abc import Iterable

from models.errors import Refused
from sync.group import epoch_keys
from sync.group.group import Group
from sync.net.admission import ask
from sync.net.meeting import Greeting, Meetings
from sync.net.transport import Approach, Channel, PeerGone, Wire
from sync.trust.invitation import Link, prove


def is_missing_keys(group: Group) -> bool:
    """Was this group continued from an archive, and has it received envelopes under keys that it lacks?"""
    return group.link is not None and group.ingest.states.lacks_keys


async def reach(
    wire: Wire, group: Group, link: Link, address: str, approaches: Iterable[Approach], meetings: Meetings
) -> tuple[Channel, Greeting]:
    """A channel to a member at `address`, by the first of these approaches that is answered. Raises PeerGone,
    ValueError."""
    gone = PeerGone("unreachable")
    for approach in approaches:
        try:
            channel = await wire.dial(address, approach)
        except PeerGone as reason:
            if reason.code == "unreachable":
                raise
            gone = reason
            continue
        try:
            if approach.label == link.id:
                return channel, await _let_in(group, link, channel, meetings)
            return channel, await meetings.greet(group, channel, dialer=True)
        except PeerGone as reason:
            await channel.close()
            gone = reason
    raise gone


async def _let_in(group: Group, link: Link, channel: Channel, meetings: Meetings) -> Greeting:
    """Ask for the keys as our existing device, whether or not the member's roll names it. Raises PeerGone."""
    name = group.roll.now.members[group.me].name
    try:
        request = prove(link, name, group.secrets, channel.handshake_hash)
        greeting = await meetings.greet(group, channel, dialer=True, request=request)
        admission = await ask(channel, link, group.secrets)
        epoch_keys.learn(group, admission.secrets)
    except Refused:
        raise PeerGone("refused") from None
    return greeting
