"""How a newcomer joins: both sides of the conversation on a connection that was opened with an invitation's key."""

from dataclasses import dataclass

import msgspec

from models.errors import Refused
from models.ids import GroupId
from models.roll import Admit, Link, Recover, Resolution, decode_statement, resolution_id
from sync.group import device_link, resolving
from sync.group.epoch_keys import all_secrets
from sync.group.group import Group
from sync.group.held_circles import HeldCircle, held_circles, is_sound, pieces
from sync.net.knocking import SHEETS
from sync.net.messages import Handover, Hello, Message, Sorry, Welcome, encode
from sync.net.recognition import receive
from sync.net.transport import Channel, PeerGone
from sync.trust import invitation as invitations
from sync.trust.keys import DeviceSecrets, open_sealed, seal_to
from sync.trust.renewal import Secret

WELCOME = b"folkmoot-welcome-v1\0"
MAX_KEYS = 10_000
"""Most secrets that a newcomer takes."""
MAX_HANDED = 4096
"""Secrets in a welcome, which is one message. The others are asked for in the session that follows."""
MAX_SKIPPED = 16
"""Messages of unknown types that a newer program may send before its answer."""
_pack = msgspec.msgpack.Encoder().encode


@dataclass(frozen=True)
class Admission:
    """What a newcomer has learned: the group, its founding secret, and the secrets of its renewals."""

    resolution: Resolution
    founding_secret: bytes
    secrets: tuple[Secret, ...]
    circles: tuple[HeldCircle, ...] = ()
    """The private circles of a member, for another device of that member."""


async def admit(group: Group, channel: Channel, invitation: bytes, hello: Hello) -> None:
    """A member's side: check the request, write it into the roll, hand over the keys.

    Raises PeerGone when the request is refused, after the newcomer has been told why.
    """
    try:
        await channel.send(encode(_welcome(group, channel, invitation, hello)))
    except Refused as refused:
        counts = {name: count for name, count in refused.facts.items() if isinstance(count, int)}
        await channel.send(encode(Sorry(refused.code, counts.get("given", 0), counts.get("needed", 0))))
        raise PeerGone("refused") from None


def _welcome(group: Group, channel: Channel, invitation: bytes, hello: Hello) -> Welcome:
    request = hello.request
    if request is None or request.device.signing != hello.signing:
        raise Refused("join.malformed")
    if isinstance(request, Admit) and (request.invitation, request.binding) != (invitation, channel.handshake_hash):
        raise Refused("join.malformed")
    if isinstance(request, Recover) != (invitation == SHEETS) or request.device.transport != channel.peer_static:
        raise Refused("join.malformed")
    try:
        seal_to(request.device, b"", WELCOME)  # a device to which nothing can be sealed is not let in
    except ValueError:
        raise Refused("join.malformed") from None
    card = group.card(request.device.id)
    if card not in (None, request.device):
        raise Refused("join.malformed")
    match request:
        case Admit() if card is None:
            _admit(group, request)
        case Recover() if card is None:
            _recover(group, request)
        case Link():
            device_link.use(group, invitation, request)
    return Welcome(seal_to(request.device, _handover(group, invitation, request), WELCOME + channel.handshake_hash))


def _handover(group: Group, invitation: bytes, request: Admit | Link | Recover) -> bytes:
    """The keys that the device may have as the roll is now."""
    device = request.device.id
    held = (each.renewal for each in all_secrets(group)[:MAX_HANDED])
    secrets = group.keys.epochs.hand_over(held, device)
    is_mine = isinstance(request, Link) and device_link.is_mine(group, invitation) and device not in group.roll.now.hubs
    circles = next(pieces(held_circles(group, secrets=True)), ()) if is_mine else ()  # the others follow in a session
    return _pack(Handover(group.membership.founding, group.founding_secret, tuple(secrets), circles))


def _admit(group: Group, request: Admit) -> None:
    invitation = group.roll.now.invitations.get(request.invitation)
    if invitation is None:
        raise Refused("join.unknown_invitation")
    closed = invitation.why_closed(group.clock.now())
    if closed:
        raise Refused({"used": "join.used_up"}.get(closed, f"join.{closed}"))
    group.act(request)


def _recover(group: Group, request: Recover) -> None:
    """The newcomer cannot know what its older devices wrote last, so whoever answers says it."""
    try:
        group.act(msgspec.structs.replace(request, cuts=resolving.cuts(group, request.member)))
    except Refused as refused:
        if refused.code in ("roll.bad_proof", "roll.device_dropped"):
            raise Refused("join.sheet_replaced") from None
        raise


async def ask(channel: Channel, link: invitations.Link, secrets: DeviceSecrets) -> Admission:
    """The newcomer's side, after it has sent its hello with the request. Raises Refused with the member's reason, or
    `join.wrong_group` if the group is not the one that the link names; raises PeerGone if the other side fails."""
    message: Message | None = None
    for _ in range(MAX_SKIPPED):
        if (message := await receive(channel)) is not None:
            break
    if isinstance(message, Sorry):
        if message.needed:
            computer = device_link.device_code(secrets.id)
            raise Refused("join.unconfirmed", given=message.given, needed=message.needed, computer=computer)
        raise Refused(message.code if message.code.startswith("join.") else "join.refused")
    if not isinstance(message, Welcome):
        raise PeerGone("violation")
    opened = open_sealed(secrets, message.sealed, WELCOME + channel.handshake_hash)
    try:
        handed = msgspec.msgpack.decode(opened or b"", type=Handover)
        resolution = decode_statement(handed.resolution)
    except (msgspec.MsgspecError, UnicodeDecodeError, Refused):
        raise PeerGone("violation") from None
    if resolution_id(handed.resolution) != GroupId(link.group) or not isinstance(resolution, Resolution):
        raise Refused("join.wrong_group")
    if len(handed.secrets) > MAX_KEYS or len(handed.founding_secret) != 32:
        raise PeerGone("violation")
    circles = handed.circles if link.member and not link.meeting else ()
    if not is_sound(GroupId(link.group), circles):
        raise PeerGone("violation")
    return Admission(resolution, handed.founding_secret, handed.secrets, circles)
