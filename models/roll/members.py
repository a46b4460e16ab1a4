"""What a state of the roll tells of people, invitations and what is amiss."""

from typing import Literal

from msgspec import Struct

from models.case import Standing
from models.ids import DeviceId, MemberId
from models.roll.acts import Admit, Invite
from models.roll.cards import DeviceCard


class Member(Struct, frozen=True):
    id: MemberId
    name: str
    role: str
    """STEWARD or MEMBER."""
    joined: int
    """Hybrid clock stamp."""
    invited_by: MemberId | None
    devices: tuple[DeviceCard, ...]
    roles: tuple[str, ...] = ()
    standing: Standing = "member"
    hubs: frozenset[DeviceId] = frozenset()
    """Those of the devices that are hubs."""


class Applicant(Struct, frozen=True):
    """Somebody who wants to come in and needs one more step."""

    id: MemberId
    name: str
    device: DeviceCard
    reason: Literal["invitation", "vouches"]
    """The invitation came from somebody who was being removed or suspended; or not enough people have vouched."""
    admission: Admit | None = None
    """What the applicant came in with. If a steward states it again, the applicant is in."""
    vouches: int = 0
    needed: int = 0


class Returning(Struct, frozen=True):
    """A new device of a member who lost every device, attested by too few so far."""

    member: MemberId
    device: DeviceCard
    consent: bytes
    by: frozenset[MemberId]
    """Whose attestations count."""
    needed: int
    since: int = 0
    """Hybrid clock stamp of the first of them."""


class Invitation(Struct, frozen=True):
    terms: Invite
    by: MemberId
    made: int
    """Hybrid clock stamp."""
    admitted: tuple[DeviceId, ...] = ()
    revoked: bool = False
    ended: bool = False
    """Somebody was put out since: see `Lookups.is_ended`."""

    def why_closed(self, now_ms: int) -> str:
        """Why it admits nobody any more (`revoked`, `closed`, `used`, `expired`), or an empty string."""
        if self.revoked or self.ended:
            return "revoked" if self.revoked else "closed"
        if len(self.admitted) >= self.terms.uses:
            return "used"
        return "expired" if now_ms >= self.terms.expires else ""


class Suspension(Struct, frozen=True):
    """A suspension in force. `id` is that of the act."""

    id: bytes
    member: MemberId
    by: MemberId


class Shortage(Struct, frozen=True):
    """Something to put right: a power that too few people hold, or a role that nobody holds."""

    kind: Literal["power", "vacant"]
    name: str
    holders: tuple[MemberId, ...] = ()


class Aside(Struct, frozen=True):
    """Why something written does not count now, and the act or resolution (if any) that decided it."""

    reason: Literal["removed", "power", "suspended", "dropped", "entry"]
    by: bytes = b""
