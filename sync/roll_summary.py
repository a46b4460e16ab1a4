"""What the users of the engine are told of the roll, and what they may change in it: see the commands in `sync.api`."""

from msgspec import Struct, field


class RoleChange(Struct, frozen=True):
    """Who gets a role and who loses it. `powers` are added to those that the role gives; a new role needs some. `until`
    is the end of its term in milliseconds since 1970, 0 for none; with None it stays as it was."""

    role: str
    granted: tuple[bytes, ...] = ()
    ended: tuple[bytes, ...] = ()
    powers: tuple[str, ...] = ()
    until: int | None = None


class Member(Struct, frozen=True):
    id: bytes
    name: str
    """As the member came in; the profile may say another one."""
    standing: str
    """`member` (votes), `provisional` (not listed as a voter yet), `suspended`, `applicant` or `removed`."""
    roles: tuple[str, ...] = ()
    devices: tuple[bytes, ...] = ()
    hubs: tuple[bytes, ...] = ()
    """Those of the devices that only relay."""
    joined: int = 0
    """Milliseconds since 1970."""
    reason: str = ""
    """Why an applicant waits: `invitation` (it came from somebody who was put out) or `vouches` (too few yet)."""


class Returning(Struct, frozen=True):
    """A new computer of a member who lost every device. It waits until enough members have confirmed it."""

    member: bytes
    device: bytes
    by: tuple[bytes, ...]
    """Who has confirmed it."""
    needed: int
    """How many must."""
    since: int = 0
    """Milliseconds since 1970."""


class Role(Struct, frozen=True):
    name: str
    powers: tuple[str, ...]
    holders: tuple[bytes, ...]
    until: int = 0
    """Milliseconds since 1970; 0 = no term."""


class Resolution(Struct, frozen=True):
    """`state`: `open` (more signatures are needed), `followed`, `lapsed` (another was followed first, so it would have
    to be proposed anew), or `aside` (a rival is followed)."""

    id: bytes
    number: int
    state: str
    by: bytes
    """The member who proposed it; empty if that is not known."""
    signed: tuple[bytes, ...]
    needed: int
    """Signatures of voters that carry it. More than half of the stewards carry it too."""
    stewards_needed: int
    changes: tuple[tuple[str, str, bytes], ...]
    """(what, role or rule, member): `voter`, `removed`, `restored`, `heard` (restored, and what the member wrote in
    between counts as far as the proposer had it), `left`, `lifted`, `granted`, `ended`, `powers` (of
    a role: `role=power power`), `term` (of a role: `role=milliseconds`, 0 for none), `rule`, `away`, `back`,
    `confirmed` (the new computer of somebody who came back counts for good), `settled`."""
    voters: tuple[bytes, ...] = ()
    stewards: tuple[bytes, ...] = ()
    """Whose signatures count in either body."""
    ends_powers: tuple[str, ...] = ()
    """For an open resolution: the vital powers that somebody holds now and nobody would hold after it."""


class Rivals(Struct, frozen=True):
    """Two resolutions on the same one that both had enough signatures: `kept` is followed, `lost` is put aside."""

    kept: bytes
    lost: bytes
    both: tuple[bytes, ...]
    """Members who signed both; nobody, where voters carried one and stewards the other."""
    is_settled: bool
    """Has a later resolution said that `lost` stays aside?"""


class Roll(Struct, frozen=True):
    members: tuple[Member, ...]
    """Everybody who is in, then applicants, then the removed."""
    roles: tuple[Role, ...]
    resolutions: tuple[Resolution, ...]
    """Followed ones first, the newest last."""
    shortages: tuple[tuple[str, str], ...] = ()
    """(`power` | `vacant`, name): vital powers that fewer than three people hold, and roles without a holder."""
    rivals: tuple[Rivals, ...] = ()
    rules: dict[str, int | str] = field(default_factory=dict)
    """What resolutions have set, e.g. `admission`."""
    returning: tuple[Returning, ...] = ()
    keepers: tuple[bytes, ...] = ()
    """Members whose clocks together say that a moment has passed."""
    has_sheet: bool = False
    """Have I a recovery sheet?"""
    ends_with_me: tuple[str, ...] = ()
    """The vital powers that nobody would hold if I left."""
    leaves_for_good: bool = False
    """Could I not come back as the same person if I left, because the computer with which I first came in is out?"""
