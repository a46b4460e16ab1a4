"""Invitations and recovery sheets: the content of a link, and the keys that are derived from its secret.

The secret (16 bytes) is the seed of an Ed25519 key. The public key is in the roll, so any member can admit a newcomer,
and nobody can repeat an admission that they have only seen. Two more keys are derived from the public key: one opens
the joining connection, the other finds members on the network. Only the group and the holders of the link know them.

A recovery sheet is a link for paper, in letters and digits that nobody mistakes for others (RFC 4648 base32). All
sheets of a group use the same two keys, which follow from the key with which members announce themselves: a group of
300 has 300 sheets, and answering with a key for each of them would be slow.
"""

from base64 import b32decode, b32encode, urlsafe_b64decode, urlsafe_b64encode
from functools import lru_cache
from hashlib import sha256
from secrets import token_bytes

import msgspec
from msgspec import Struct

from models.errors import Refused
from models.ids import GroupId, MemberId, invitation_id
from models.roll import Admit, Hub, Recover, admission, belonging, recovery, relaying
from models.roll import Link as Belonging
from models.text import is_name
from sync.trust.keys import DeviceSecrets, SigningKey, derive

PREFIX = "folkmoot:join/"
SHEET_PREFIX = "folkmoot:recover/"
SHEET = 96
"""Bytes on a recovery sheet, without the checksum."""
MAX_LINK = 2000
MAX_ADDRESSES = 8


class Link(Struct, frozen=True, array_like=True):
    """The content of an invitation link. Its holder can join, so `secret` is never logged."""

    group: bytes
    secret: bytes
    name: str
    """Name of the group, for the invited person; empty if the invitation was written in words."""
    addresses: tuple[str, ...] = ()
    """Addresses (`host:port`) of members when the link was made."""
    member: bytes = b""
    """Whose further device joins with this link; empty for an invitation of a new person."""
    meeting: bytes = b""
    """On a recovery sheet: the key with which members announce themselves; else empty."""
    hub: bool = False
    """Does the device only relay?"""

    def __repr__(self) -> str:
        return "Link(…)"

    @property
    def signing(self) -> SigningKey:
        return SigningKey(derive(self.secret, "invitation"))

    @property
    def key(self) -> bytes:
        """The Ed25519 public key that is in the roll."""
        return self.signing.public

    @property
    def id(self) -> bytes:
        return invitation_id(self.key)

    @property
    def psk(self) -> bytes:
        """Opens the connection to a member."""
        return recovery_psk(self.meeting) if self.meeting else joining_psk(self.key)

    @property
    def discovery(self) -> bytes:
        """Finds members on the network."""
        return self.meeting or joining_discovery(self.key)


def joining_psk(key: bytes) -> bytes:
    return derive(key, "joining psk")


@lru_cache(maxsize=1024)  # asked for every two seconds, for each invitation of each group
def joining_discovery(key: bytes) -> bytes:
    """With which those who hold an invitation, and those who answer it, announce themselves. `key` is its public
    key."""
    return derive(key, "joining discovery")


def recovery_psk(discovery: bytes) -> bytes:
    """Opens the connections of all who come back with a recovery sheet."""
    return derive(discovery, "recovery psk")


def new_link(group: GroupId, name: str, addresses: tuple[str, ...], member: bytes = b"", *, hub: bool = False) -> Link:
    return Link(group, token_bytes(16), name, addresses[:MAX_ADDRESSES], member, hub=hub)


def new_sheet(group: GroupId, member: MemberId, discovery: bytes) -> Link:
    return Link(group, token_bytes(16), "", (), member, discovery)


def write_link(link: Link) -> str:
    shown = 7 if link.hub else 5 if link.member else 4
    packed = msgspec.msgpack.encode(msgspec.structs.astuple(link)[:shown])
    return PREFIX + urlsafe_b64encode(packed + _checksum(packed)).decode().rstrip("=")


def write_sheet(link: Link) -> str:
    """The code on a recovery sheet: the prefix, then lines of eight groups of five characters."""
    packed = link.group + link.secret + link.member + link.meeting
    code = b32encode(packed + _checksum(packed)).decode()
    groups = [code[start : start + 5] for start in range(0, len(code), 5)]
    return "\n".join([SHEET_PREFIX, *(" ".join(groups[start : start + 8]) for start in range(0, len(groups), 8))])


def _read_sheet(code: str) -> Link:
    try:
        data = b32decode(code, casefold=True, map01="I")
    except ValueError:
        raise Refused("recover.bad_sheet") from None
    if len(data) != SHEET + 4 or data[-4:] != _checksum(data[:-4]):
        raise Refused("recover.bad_sheet")
    return Link(data[:32], data[32:48], "", (), data[48:64], data[64:96])


def read_link(text: str) -> Link:
    """Raises Refused `join.bad_link`, `recover.bad_sheet` for anything that `write_link` or `write_sheet` did not
    write."""
    text = "".join(text.split())
    if text.startswith(SHEET_PREFIX):
        return _read_sheet(text.removeprefix(SHEET_PREFIX))
    if not text.startswith(PREFIX) or len(text) > MAX_LINK:
        raise Refused("join.bad_link")
    body = text.removeprefix(PREFIX)
    try:
        data = urlsafe_b64decode(body + "=" * (-len(body) % 4))
        link = msgspec.msgpack.decode(data[:-4], type=Link)
    except (ValueError, msgspec.MsgspecError):
        raise Refused("join.bad_link") from None
    well_formed = data[-4:] == _checksum(data[:-4]) and len(link.group) == 32 and len(link.secret) == 16
    well_formed = well_formed and len(link.member) in ((16,) if link.hub else (0, 16)) and not link.meeting
    if not well_formed or (link.name and not is_name(link.name)) or len(link.addresses) > MAX_ADDRESSES:
        raise Refused("join.bad_link")
    return link


def _checksum(data: bytes) -> bytes:
    return sha256(data).digest()[:4]


def prove(link: Link, name: str, device: DeviceSecrets, binding: bytes) -> Admit:
    """The admission of our device, signed with the link's key. `binding` is the hash of the handshake."""
    message = admission(GroupId(link.group), link.id, name, device.card, binding)
    return Admit(link.id, name, device.card, binding, link.signing.sign(message), device.signing.sign(message))


def prove_belonging(link: Link, device: DeviceSecrets) -> Belonging:
    """The consent of our device to be a further one of the member whom the link names, or to be that member's hub."""
    if link.hub:
        signed = relaying(GroupId(link.group), MemberId(link.member), device.card)
        return Hub(device.card, device.signing.sign(signed))
    signed = belonging(GroupId(link.group), MemberId(link.member), device.card)
    return Belonging(device.card, device.signing.sign(signed))


def prove_recovery(sheet: Link, device: DeviceSecrets) -> Recover:
    """The request of our device to come back as the member whose recovery sheet this is. The member who answers adds
    what of the older devices' logs has been seen."""
    group, member = GroupId(sheet.group), MemberId(sheet.member)
    proof = sheet.signing.sign(recovery(group, member, device.card))
    return Recover(member, device.card, proof, device.signing.sign(belonging(group, member, device.card)))
