"""The way back to the others for a device that went on with a group from an archive.

It holds the keys of the archive's time and those of its own; the others have gone on under newer ones. So it knocks
with every key it has and, where none fits or envelopes came that it cannot read, with the archive's pass, as a
newcomer does: whoever opens hands over the keys.
"""

from collections.abc import Awaitable, Callable, Sequence

from models.errors import Refused
from models.roll import Admit
from sync.group.group import Group
from sync.net.admission import ask
from sync.net.messages import Hello
from sync.net.transport import Channel, Offer, PeerGone, Wire
from sync.trust.invitation import Link, joining_psk, prove

Greet = Callable[[Channel, Admit | None], Awaitable[Hello]]
"""Exchange hellos on a channel that we dialled, ours with this request."""


def is_missing_keys(group: Group) -> bool:
    """Went on from an archive, and has met somebody who writes under keys that it lacks."""
    return group.link is not None and group.ingest.lacks_keys


async def reach(
    wire: Wire, group: Group, link: Link, address: str, members: Sequence[Offer], greet: Greet
) -> tuple[Channel, Hello]:
    """A channel to a member at `address`. `members` are our offers as a member, newest key first. Raises PeerGone."""
    on_pass = Offer(link.id, joining_psk(link.key), group.secrets.transport)
    gone = PeerGone("unreachable")
    for offer in (on_pass, *members) if is_missing_keys(group) else (*members, on_pass):
        try:
            channel = await wire.dial(address, offer)
        except PeerGone as reason:
            if reason.code == "unreachable":
                raise
            gone = reason
            continue
        try:
            hello = await _let_in(group, link, channel, greet) if offer is on_pass else await greet(channel, None)
        except PeerGone as reason:
            await channel.close()
            gone = reason
        else:
            return channel, hello
    raise gone


async def _let_in(group: Group, link: Link, channel: Channel, greet: Greet) -> Hello:
    """Ask for the keys as the device that the roll may or may not know yet. Raises PeerGone."""
    name = group.roll.now.members[group.me].name
    try:
        hello = await greet(channel, prove(link, name, group.secrets, channel.handshake_hash))
        admission = await ask(channel, link, group.secrets)
        group.learn_keys(admission.keys)
    except Refused:
        raise PeerGone("refused") from None
    return hello
