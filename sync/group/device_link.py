"""The open links with which another computer of this member joins, or the new computer of a member who lost every one.

Nothing of them is in the roll: only this computer answers to them, so neither other members nor those who were removed
can use them. The store holds the public key alone. There is at most one of each kind, for one device: the first that
shows it.
"""

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from models.errors import Refused
from models.ids import DeviceId, MemberId, invitation_id
from models.roll import MAX_DEVICES, Hub, Link, Unattest, may_take_back, unconfirmed
from sync.group import resolving

if TYPE_CHECKING:
    from sync.group.group import Group


class OpenLink(Struct, frozen=True):
    key: bytes
    """Ed25519 public key; the secret half travels in the link."""
    expires: int
    """Milliseconds since 1970."""
    device: bytes = b""
    """Who has used it. It still serves this device, whose attempt may have been interrupted."""
    member: bytes = b""
    """The other member whose new computer it is for; empty for a computer of ours."""
    hub: bool = False
    """Is it for a hub?"""

    @property
    def id(self) -> bytes:
        return invitation_id(self.key)


def keep(group: "Group", key: bytes, expires: int, *, hub: bool = False) -> None:
    """Open a link for a computer of ours or a `hub`; an earlier one is closed. Raises Refused `group.read_only`,
    `roll.suspended`, `roll.too_many_devices`."""
    me = group.author.member
    if len(group.roll.now.members[me].devices) >= MAX_DEVICES:
        raise Refused("roll.too_many_devices")
    _write(group, OpenLink(key, expires, hub=hub))


def keep_for(group: "Group", member: bytes, key: bytes, expires: int) -> None:
    """Open a link for the new computer of another member; an earlier one, for whomever, is closed. Raises Refused
    `roll.may_not_attest`, `roll.may_not_vouch`, `roll.unknown_member`, `recover.nobody_can`, and as `keep`."""
    author = group.author
    if author.member == member:
        raise Refused("roll.may_not_attest")
    if author.standing != "member":
        raise Refused("roll.may_not_vouch")
    if not group.roll.now.is_present(MemberId(member)):
        raise Refused("roll.unknown_member")
    if not group.roll.now.charter.attesters:
        raise Refused("recover.nobody_can")
    _write(group, OpenLink(key, expires, b"", member))


def find(group: "Group") -> list[OpenLink]:
    """The open links. One that was used is open to the device that used it."""
    kept = filter(None, (group.store.db.meta(_name(group, for_other=each)) for each in (False, True)))
    links = [msgspec.msgpack.decode(bytes.fromhex(each), type=OpenLink) for each in kept]
    return [link for link in links if group.clock.now() < link.expires]


def is_mine(group: "Group", invitation: bytes) -> bool:
    """Is this an open link for a computer of ours?"""
    return any(each.id == invitation and not each.member for each in find(group))


def use(group: "Group", invitation: bytes, request: Link) -> None:
    """Let a device in on an open link, or confirm it. Raises Refused `join.unknown_invitation`, `join.used_up`,
    `join.unconfirmed` while other members must confirm it too, and as Group does."""
    link = next((each for each in find(group) if each.id == invitation), None)
    if link is None or link.hub != isinstance(request, Hub):
        raise Refused("join.unknown_invitation")
    device, owner = request.device.id, group.membership.member_of(request.device.id)
    if link.device not in (b"", device) or owner not in (b"", link.member or group.me):
        raise Refused("join.used_up")
    if not owner and link.member:
        resolving.confirm(group, MemberId(link.member), request.device, request.consent)
    elif not owner:
        group.act(request)
    _write(group, msgspec.structs.replace(link, device=device))
    if group.card(device) is None:
        waiting = next((each for each in unconfirmed(group.roll.now) if each.device == request.device), None)
        if waiting is None:
            raise Refused("join.used_up")
        code = device_code(request.device.id)
        raise Refused("join.unconfirmed", given=len(waiting.by), needed=waiting.needed, computer=code)


def take_back(group: "Group", subject: bytes) -> None:
    """End confirmations of a member's new device that waits: my own; all of them, if it would be mine or I admit
    members. Our link that it used is closed. With a member as the subject, our link for that person is closed, which
    nobody has used. Raises Refused `recover.nobody_waits`, `recover.not_confirmed`, and as Group does."""
    state, author = group.roll.now, group.author
    unused = [link for link in find(group) if link.member == subject and not link.device]
    waiting = [each for each in unconfirmed(state) if each.device.id == subject]
    if not (waiting or unused):
        raise Refused("recover.nobody_waits")
    if unused:
        _write(group, msgspec.structs.replace(unused[0], expires=0))
        return
    mine = [each for each in waiting if may_take_back(state, author, each.member, each.device.id)]
    if not mine:
        raise Refused("recover.not_confirmed")
    group.act(*(Unattest(each.member, each.device.id) for each in mine))
    for link in find(group):
        if link.member and link.device == subject:
            _write(group, msgspec.structs.replace(link, expires=0))


def device_code(device: DeviceId) -> str:
    """What people compare to know that they mean the same device: its first twelve hexadecimal digits."""
    digits = device.hex()
    return f"{digits[:4]} {digits[4:8]} {digits[8:12]}"


def _name(group: "Group", *, for_other: bool) -> str:
    return f"{'attest_link' if for_other else 'device_link'}/{group.id.hex()}"


def _write(group: "Group", link: OpenLink) -> None:
    with group.store.db.transaction():
        group.store.db.set_meta(_name(group, for_other=bool(link.member)), msgspec.msgpack.encode(link).hex())
