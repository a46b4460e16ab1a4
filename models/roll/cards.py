"""Devices, cuts of logs, and the bytes that people and devices sign to let a device in."""

from collections.abc import Iterable

from msgspec import Struct

from models import ids
from models.ids import DeviceId, GroupId, MemberId

KEY = 32
"""Bytes of a public key, a hash or a seed."""
SIGNATURE = 64
MAX_CUTS = 1000
"""Logs that one cut names."""
MAX_SEQ = 1 << 48


class DeviceCard(Struct, frozen=True):
    """The public keys of a device, 32 bytes each: Ed25519 signing, X25519 transport, X25519 sealing."""

    signing: bytes
    transport: bytes
    sealing: bytes

    @property
    def id(self) -> DeviceId:
        return ids.device_id(self.signing)


class Cut(Struct, frozen=True, array_like=True):
    """The last envelope of one log that somebody had seen. What lies behind it does not count by itself."""

    log: bytes
    """Public key."""
    seq: int
    tip: bytes
    """Hash of that envelope."""


class MemberCut(Struct, frozen=True):
    """A member, and the last envelope seen of each of the member's logs."""

    member: MemberId
    cuts: tuple[Cut, ...] = ()


def good_card(card: DeviceCard) -> bool:
    return all(len(key) == KEY for key in (card.signing, card.transport, card.sealing))


def good_cuts(cuts: tuple[Cut, ...]) -> bool:
    return len(cuts) <= MAX_CUTS and all(
        len(cut.log) == KEY and len(cut.tip) == KEY and 0 <= cut.seq <= MAX_SEQ for cut in cuts
    )


def admission(group: GroupId, invitation: bytes, name: str, device: DeviceCard, binding: bytes) -> bytes:
    """The bytes that the invitation's key and the newcomer's device sign."""
    return _signed(b"admission", (group, invitation, name.encode(), *_keys(device), binding))


def belonging(group: GroupId, member: MemberId, device: DeviceCard) -> bytes:
    """The bytes that a further device of a member signs, so nobody can put its keys under another name."""
    return _signed(b"belonging", (group, member, *_keys(device)))


def relaying(group: GroupId, member: MemberId, device: DeviceCard) -> bytes:
    """The bytes that a hub signs, which a member adds."""
    return _signed(b"relaying", (group, member, *_keys(device)))


def recovery(group: GroupId, member: MemberId, device: DeviceCard) -> bytes:
    """The bytes that the key of a printed recovery sheet signs for a new device."""
    return _signed(b"recovery", (group, member, *_keys(device)))


def application(group: GroupId, name: str, device: DeviceCard) -> bytes:
    """The bytes that the device of somebody signs who asks to be vouched for."""
    return _signed(b"application", (group, name.encode(), *_keys(device)))


def _keys(device: DeviceCard) -> tuple[bytes, ...]:
    return device.signing, device.transport, device.sealing


def _signed(what: bytes, parts: Iterable[bytes]) -> bytes:
    return b"folkmoot-" + what + b"\0" + b"".join(len(part).to_bytes(2, "big") + part for part in parts)
