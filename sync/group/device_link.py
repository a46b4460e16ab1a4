"""The open link with which another computer of this member joins.

Nothing of it is in the roll: only this computer answers to it, so neither other members nor those who were removed can
use it. The store holds the public key alone. There is one at a time, for one device: the first that shows it.
"""

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from models.errors import Refused
from models.ids import invitation_id
from models.roll import MAX_DEVICES, Link

if TYPE_CHECKING:
    from sync.group.group import Group


class OpenLink(Struct, frozen=True):
    key: bytes
    """Ed25519 public key; the secret half travels in the link."""
    expires: int
    """Milliseconds since 1970."""
    device: bytes = b""
    """Who has used it. It still serves this device, whose attempt may have been interrupted."""

    @property
    def id(self) -> bytes:
        return invitation_id(self.key)


def keep(group: "Group", key: bytes, expires: int) -> None:
    """Open a link; an earlier one is closed. Raises Refused `group.read_only`, `roll.suspended`,
    `roll.too_many_devices`."""
    me = group.author.member
    if len(group.roll.now.members[me].devices) >= MAX_DEVICES:
        raise Refused("roll.too_many_devices")
    _write(group, OpenLink(key, expires))


def find(group: "Group") -> OpenLink | None:
    """The open link, or None. One that was used is open to the device that used it."""
    kept = group.store.db.meta(_name(group))
    if kept is None:
        return None
    link = msgspec.msgpack.decode(bytes.fromhex(kept), type=OpenLink)
    return link if group.clock.now() < link.expires else None


def use(group: "Group", invitation: bytes, request: Link) -> None:
    """Let a device in on the open link. Raises Refused `join.unknown_invitation`, `join.used_up`, and as Group does."""
    link = find(group)
    if link is None or link.id != invitation:
        raise Refused("join.unknown_invitation")
    device, owner = request.device.id, group.membership.member_of(request.device.id)
    if link.device not in (b"", device) or owner not in (b"", group.me):
        raise Refused("join.used_up")
    _write(group, OpenLink(link.key, link.expires, device))
    if not owner:
        group.act(request)


def _name(group: "Group") -> str:
    return f"device_link/{group.id.hex()}"


def _write(group: "Group", link: OpenLink) -> None:
    with group.store.db.transaction():
        group.store.db.set_meta(_name(group), msgspec.msgpack.encode(link).hex())
