"""What is stated about a group: its founding, invitations, admissions. These formats stay for ever.

A statement is a msgpack map with its type under `y`. Unknown keys are ignored, an unknown type is not understood, and
ids are made of the bytes as they were received: nobody encodes a statement again.
"""

from collections.abc import Callable
from hashlib import sha256

import msgspec
from msgspec import Struct

from models import clock, ids
from models.errors import Refused
from models.ids import DeviceId, GroupId
from models.text import NAME, is_name

MEMBER = "member"
STEWARD = "steward"
ROLES = (MEMBER, STEWARD)
KEY = 32
"""Bytes of a public key, a hash or a seed."""
SIGNATURE = 64
MAX_NAME = NAME
"""Code points in the name of a group, of a kind of groups or of a person."""
MAX_USES = 300
MAX_DEPS = 64
"""Acts that one statement, or one envelope, names as what its author knew."""
MAX_MODULES = 100
MAX_STATEMENT = 256 * 1024
"""Bytes."""


class DeviceCard(Struct, frozen=True):
    """The public keys of a device, 32 bytes each: Ed25519 signing, X25519 transport, X25519 sealing."""

    signing: bytes
    transport: bytes
    sealing: bytes

    @property
    def id(self) -> DeviceId:
        return ids.device_id(self.signing)


class Resolution(Struct, frozen=True, tag_field="y", tag="resolution"):
    """Resolution number 0, which founds the group: `parent` is empty, `steward` the founder's device. Those with higher
    numbers are not understood yet.

    `seed` is random, so that two groups with one name differ; `made` is in milliseconds since 1970.
    """

    number: int
    parent: bytes
    name: str
    group_kind: str
    seed: bytes
    steward: DeviceCard
    steward_name: str
    made: int
    modules: tuple[str, ...] = ()


class Invite(Struct, frozen=True, tag_field="y", tag="invite"):
    """A steward opens an invitation. `key` is the Ed25519 key whose secret half travels in the link; the id follows
    from it.

    `expires` is in milliseconds since 1970 and only tells honest devices when to stop admitting.
    """

    id: bytes
    key: bytes
    uses: int
    expires: int
    role: str = MEMBER


class Revoke(Struct, frozen=True, tag_field="y", tag="revoke"):
    """A steward closes an invitation. Whoever lets themselves in on it without this in view, as an archive allows, is
    out again as soon as both are known: an archive with an invitation that was lost can be taken back.
    """

    invitation: bytes


class Admit(Struct, frozen=True, tag_field="y", tag="admit"):
    """A device is let in on an invitation. `proof` is the invitation key's signature over `admission(…)`, so
    everybody can check it and nobody has to trust the admitter; `consent` is the device's over the same, so nobody
    else can put its name to other keys. `binding` is the hash of the handshake (or of the archive) in which they were
    given.
    """

    invitation: bytes
    name: str
    device: DeviceCard
    binding: bytes
    proof: bytes
    consent: bytes


class NotUnderstoodStatement(Struct, frozen=True):
    """A statement by a newer program: kept, named by others, without effect until this program has learned its type."""

    what: str


Act = Invite | Revoke | Admit
_TYPES: dict[str, type[Resolution | Act]] = {
    "resolution": Resolution,
    "invite": Invite,
    "revoke": Revoke,
    "admit": Admit,
}


class Statement(Struct, frozen=True):
    """An act as the ledger delivers it: signed by the device `author`; `id` is 16 bytes of the envelope's."""

    id: bytes
    author: DeviceId
    deps: tuple[bytes, ...]
    at: int
    act: Act | NotUnderstoodStatement


class _Typed(Struct):
    y: str
    number: int = 0


_encode = msgspec.msgpack.Encoder().encode
_type = msgspec.msgpack.Decoder(_Typed).decode
_decoders: dict[str, Callable[[bytes | msgspec.Raw], Resolution | Act]] = {
    name: msgspec.msgpack.Decoder(kind).decode for name, kind in _TYPES.items()
}


def encode_statement(statement: Resolution | Act) -> bytes:
    return _encode(statement)


def decode_statement(raw: bytes | msgspec.Raw) -> Resolution | Act | NotUnderstoodStatement:
    """Raises Refused `roll.malformed`. Whether the values make sense is for `founding` and the roll to say."""
    if len(memoryview(raw)) > MAX_STATEMENT:
        raise Refused("roll.malformed")
    try:
        typed = _type(raw)
        if typed.y not in _decoders or typed.number != 0:
            return NotUnderstoodStatement(f"statement {typed.y[:MAX_NAME]}")
        return _decoders[typed.y](raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Refused("roll.malformed") from None


def resolution_id(raw: bytes | msgspec.Raw) -> GroupId:
    """The id of a resolution as it was received; that of the founding resolution is the group's."""
    return GroupId(sha256(b"folkmoot-resolution\0" + bytes(raw)).digest())


def admission(group: GroupId, invitation: bytes, name: str, device: DeviceCard, binding: bytes) -> bytes:
    """The bytes that the invitation's key and the newcomer's device sign."""
    parts = (group, invitation, name.encode(), device.signing, device.transport, device.sealing, binding)
    return b"folkmoot-admission\0" + b"".join(len(part).to_bytes(2, "big") + part for part in parts)


def founding(resolution: Resolution) -> Refused | None:
    """Why this cannot found a group, or None."""
    well_formed = (
        resolution.number == 0
        and resolution.parent == b""
        and len(resolution.seed) == KEY
        and 0 <= resolution.made <= clock.LATEST
        and good_card(resolution.steward)
        and len(resolution.modules) <= MAX_MODULES
        and all(map(is_name, (resolution.group_kind, *resolution.modules)))
    )
    if not well_formed:
        return Refused("roll.malformed")
    if not is_name(resolution.name) or not is_name(resolution.steward_name):
        return Refused("roll.bad_name")
    return None


def good_card(card: DeviceCard) -> bool:
    return all(len(key) == KEY for key in (card.signing, card.transport, card.sealing))


def good_invite(act: Invite) -> bool:
    """Is an invitation within its bounds? Its role may still be one that this program does not know."""
    limits = 0 < act.uses <= MAX_USES and 0 <= act.expires <= clock.LATEST
    return limits and len(act.key) == KEY and act.id == ids.invitation_id(act.key) and is_name(act.role)


def good_admit(act: Admit) -> bool:
    """Is an admission within its bounds? Whether its proofs hold is for the roll to say."""
    sizes = len(act.binding) == KEY and len(act.proof) <= SIGNATURE and len(act.consent) <= SIGNATURE
    return sizes and is_name(act.name) and good_card(act.device)
