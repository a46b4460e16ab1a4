"""Acts: what one person states about a group. Each names what its author knew. These formats stay for ever."""

from collections.abc import Iterable

from msgspec import Struct

from models import clock, ids
from models.ids import DeviceId, MemberId
from models.roll.cards import KEY, SIGNATURE, Cut, DeviceCard, good_card, good_cuts
from models.roll.powers import ADMIT_MEMBERS, HAND_OVER, MEMBER, SUSPEND_MEMBERS
from models.text import is_name

MAX_USES = 300
ADMIT = frozenset({ADMIT_MEMBERS})
_SUSPEND = frozenset({SUSPEND_MEMBERS})
_NONE: frozenset[str] = frozenset()


class Invite(Struct, frozen=True, tag_field="y", tag="invite"):
    """Somebody who may admit opens an invitation. `key` is the Ed25519 key whose secret half travels in the link; the
    id follows from it.

    `expires` is in milliseconds since 1970 and only tells honest devices when to stop admitting. An invitation admits
    members. With `role` STEWARD, as in an archive for a handover, whoever comes in holds the stewards' powers until a
    resolution lists that person, but neither suspends anybody nor decides resolutions as a steward. Whoever takes these
    powers from its author takes them from those whom it let in unseen (`handing`).
    """

    id: bytes
    key: bytes
    uses: int
    expires: int
    role: str = MEMBER


class Revoke(Struct, frozen=True, tag_field="y", tag="revoke"):
    """Somebody who may admit closes an invitation. Whoever lets themselves in on it without this in view, as an archive
    allows, is out again as soon as both are known: an archive with an invitation that was lost can be taken back.
    """

    invitation: bytes


class Admit(Struct, frozen=True, tag_field="y", tag="admit"):
    """A device is let in on an invitation. `proof` is the invitation key's signature over `admission(…)`, so
    everybody can check it and nobody has to trust the admitter; `consent` is the device's over the same, so nobody
    else can put its name to other keys. `binding` is the hash of the handshake (or of the archive) in which they were
    given.

    If the invitation has lost its effect, the same admission by somebody who may admit lets the applicant in.
    """

    invitation: bytes
    name: str
    device: DeviceCard
    binding: bytes
    proof: bytes
    consent: bytes


class Suspend(Struct, frozen=True, tag_field="y", tag="suspend"):
    """Takes a member's powers, writing and new keys at once, but never the vote. While it lasts, what the member wrote
    without knowledge of it counts only inside the cuts."""

    member: MemberId
    cuts: tuple[Cut, ...] = ()


class Lift(Struct, frozen=True, tag_field="y", tag="lift"):
    """The author of a suspension ends it."""

    suspension: bytes


class Link(Struct, frozen=True, tag_field="y", tag="link"):
    """A member's device adds another device of the same member. `consent` is its signature over `belonging(…)`."""

    device: DeviceCard
    consent: bytes
    name: str = ""


class Hub(Link, frozen=True, tag_field="y", tag="hub"):
    """A member's device adds a hub: it keeps and passes on what everybody writes, has the keys of the roll alone, and
    states and writes nothing. `consent` is the hub's signature over `relaying(…)`, so no other device can be made one.
    """


class Drop(Struct, frozen=True, tag_field="y", tag="drop"):
    """A member drops one of their own devices. A dropped device never comes back."""

    device: DeviceId
    cuts: tuple[Cut, ...] = ()


class Leave(Struct, frozen=True, tag_field="y", tag="leave"):
    """A member leaves. An admission that knows of it lets the person in again."""


class Sheet(Struct, frozen=True, tag_field="y", tag="sheet"):
    """The public half of the key on a member's printed recovery sheet. It replaces the sheets before it."""

    key: bytes


class Recover(Struct, frozen=True, tag_field="y", tag="recover"):
    """A member comes back with the recovery sheet: a new device is in, and the older ones are dropped. `proof` is the
    sheet key's signature over `recovery(…)`, `consent` the device's over `belonging(…)`."""

    member: MemberId
    device: DeviceCard
    proof: bytes
    consent: bytes
    cuts: tuple[Cut, ...] = ()


class Attest(Struct, frozen=True, tag_field="y", tag="attest"):
    """A voter states that a member, who has lost every device, has this new one. With enough of them it is in, and the
    older ones are dropped."""

    member: MemberId
    device: DeviceCard
    consent: bytes
    cuts: tuple[Cut, ...] = ()


class Unattest(Struct, frozen=True, tag_field="y", tag="unattest"):
    """Takes back confirmations of a new device that still waits for more of them. It takes back only those that came
    before this. Its author takes back their own; the member who would own the device, and whoever may admit, takes back
    all of them."""

    member: MemberId
    device: DeviceId


class Vouch(Struct, frozen=True, tag_field="y", tag="vouch"):
    """A member vouches for somebody who asks to come in. `consent` is the device's signature over `application(…)`."""

    device: DeviceCard
    name: str
    consent: bytes


class Unvouch(Struct, frozen=True, tag_field="y", tag="unvouch"):
    """A member takes back their own vouches that came before this."""

    applicant: MemberId


def good_invite(act: Invite) -> bool:
    """Is an invitation within its bounds? Its role may still be one that this program does not know."""
    limits = 0 < act.uses <= MAX_USES and 0 <= act.expires <= clock.LATEST
    return limits and len(act.key) == KEY and act.id == ids.invitation_id(act.key) and is_name(act.role)


def good_admit(act: Admit) -> bool:
    """Is an admission within its bounds? Whether its proofs hold is for the roll to say."""
    sizes = len(act.binding) == KEY and len(act.proof) <= SIGNATURE and len(act.consent) <= SIGNATURE
    return sizes and is_name(act.name) and good_card(act.device)


def good_device(act: Link | Recover | Attest | Vouch) -> bool:
    """Is what lets a device in within its bounds? Whether its signatures hold is for the roll to say."""
    match act:
        case Link(name=name) if name and not is_name(name):
            return False
        case Vouch(name=name) if not is_name(name):
            return False
        case Recover(cuts=cuts) | Attest(cuts=cuts) if not good_cuts(cuts):
            return False
    return good_card(act.device) and len(act.consent) <= SIGNATURE


def needs(act: object) -> frozenset[str]:
    """The powers that an act needs. Nobody hands over more than they hold."""
    if isinstance(act, Invite):
        return ADMIT if act.role == MEMBER else HAND_OVER
    if isinstance(act, Revoke):
        return ADMIT
    return _SUSPEND if isinstance(act, Suspend | Lift) else _NONE


def cut_in(act: object, log: bytes) -> int:
    """The number of the last envelope of a log that an act's cuts show as seen; 0 if none."""
    cuts: Iterable[Cut] = act.cuts if isinstance(act, Suspend | Drop | Recover | Attest) else ()
    return max((cut.seq for cut in cuts if cut.log == log), default=0)
