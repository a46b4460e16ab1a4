"""The first message of every handshake: what it says, who is answered, and who is told who we are.

Its payload is the tag that the other device has announced (zeros if the address was typed), one byte for the kind of
proof, and the proof (see `sync.trust.knock`). A device that is no member's any more gets no answer, like a stranger,
and neither does a newcomer whose invitation is closed, because former members know the invitations' public keys.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from models import ids
from models.ids import DeviceId
from models.roll import DeviceCard, Invitation
from sync.group import device_link
from sync.group.device_link import OpenLink
from sync.group.group import Group
from sync.group.introduction import Introductions
from sync.net.tags import NO_TAG, TAG
from sync.net.transport import Approach, Offer, Proved
from sync.trust import knock
from sync.trust.invitation import Link, joining_psk, recovery_psk
from sync.trust.keys import ROLL, DeviceSecrets, discovery_key, transport_psk

LISTED, INVITED, INTRODUCED, RECOVERING = b"\1", b"\2", b"\3", b"\4"
SHEETS = b"sheets"
"""In an offer's label, in place of an invitation: for whoever comes back with a recovery sheet."""
SHEET_KEY = 32
"""Bytes of the sheet's public key, in front of the proof."""
MAX_INVITATIONS = 64
"""Most invitations of one group under which a newcomer may connect."""
SIGNED = 96
"""Bytes of signing key and signature before an introduction."""


@dataclass(frozen=True)
class Met:
    """How the handshake has shown who the other device is. A channel's `known`."""

    how: Literal["listed", "shown", "invited", "introduced"]
    is_suspended: bool = False
    """Its member is suspended: it may have the roll, and nothing else."""

    @property
    def exchanges_rolls(self) -> bool:
        """May a device that our roll does not name show us its copy of the roll, and have ours?"""
        return self.how in ("invited", "introduced")


@dataclass
class Knocking:
    """`owns(tag)`: have we announced this tag, now or not long ago?"""

    groups: Callable[[], Mapping[int, Group]]
    owns: Callable[[bytes], bool]
    _introductions: dict[int, Introductions] = field(default_factory=dict)

    def offers(self) -> list[Offer]:
        """The keys under which we can be reached: those of the groups, of their invitations, and of open links for
        further devices of ours or of those who lost theirs, and for recovery sheets."""
        groups = list(self.groups().values())
        return (
            [self._for_members(group) for group in groups]
            + [self._for_newcomers(group, invitation) for group in groups for invitation in invitations(group)]
            + [self._for_device(group, link) for group in groups for link in device_link.find(group)]
            + [self._for_returning(group) for group in groups if any(_sheets(group))]
        )

    def _for_members(self, group: Group) -> Offer:
        def judge(payload: bytes, hashed: bytes) -> Proved | None:
            kind, proof, bound = self._parts(payload, hashed)
            if kind == LISTED:
                return _listed(group, proof[knock.SHOWN :], bound) or self._shown(group, proof[: knock.SHOWN], bound)
            return self._introduced(group, proof, bound) if kind == INTRODUCED else None

        label = (group.group_number,)
        return Offer(label, transport_psk(group.founding_secret), group.secrets.transport, judge)

    def _for_newcomers(self, group: Group, invitation: Invitation) -> Offer:
        def judge(payload: bytes, hashed: bytes) -> Proved | None:
            kind, proof, bound = self._parts(payload, hashed)
            keys = knock.read_invited(proof, invitation.terms.key, bound) if kind == INVITED else None
            return None if keys is None else _invited(group, bool(invitation.why_closed(group.clock.now())), *keys)

        label = group.group_number, invitation.terms.id
        return Offer(label, joining_psk(invitation.terms.key), group.secrets.transport, judge)

    def _for_device(self, group: Group, link: OpenLink) -> Offer:
        def judge(payload: bytes, hashed: bytes) -> Proved | None:
            kind, proof, bound = self._parts(payload, hashed)
            keys = knock.read_invited(proof, link.key, bound) if kind == INVITED else None
            if keys is None or link.device not in (b"", ids.device_id(keys[0])):
                return None
            return _invited(group, False, *keys)

        return Offer((group.group_number, link.id), joining_psk(link.key), group.secrets.transport, judge)

    def _for_returning(self, group: Group) -> Offer:
        def judge(payload: bytes, hashed: bytes) -> Proved | None:
            kind, proof, bound = self._parts(payload, hashed)
            sheet = proof[:SHEET_KEY]
            if kind != RECOVERING or sheet not in _sheets(group):
                return None
            keys = knock.read_invited(proof[SHEET_KEY:], sheet, bound)
            return None if keys is None else _invited(group, False, *keys)

        psk = recovery_psk(discovery_key(group.founding_secret))
        return Offer((group.group_number, SHEETS), psk, group.secrets.transport, judge)

    def _parts(self, payload: bytes, hashed: bytes) -> tuple[bytes, bytes, bytes]:
        """(kind, proof, what the proof covers); nothing if the knock is meant for another device."""
        tag, kind = payload[:TAG], payload[TAG : TAG + 1]
        is_for_us = tag == NO_TAG or self.owns(tag)
        return kind if is_for_us else b"", payload[TAG + 1 :], hashed + tag

    def _shown(self, group: Group, shown: bytes, bound: bytes) -> Proved | None:
        key = group.keys.find(group.circle(ROLL).id, shown[:16])
        signing = None if key is None else knock.read_shown(shown, key, bound)
        card = None if signing is None else group.card(ids.device_id(signing))
        return None if card is None else _proved(group, card, "shown", self._introductions_of(group).own())

    def _introduced(self, group: Group, proof: bytes, bound: bytes) -> Proved | None:
        signing = knock.read_introduced(proof[:SIGNED], bound)
        if signing is None:
            return None
        device, introductions = ids.device_id(signing), self._introductions_of(group)
        card = group.card(device) or introductions.introduced(proof[SIGNED:]).get(device)
        return None if card is None else _proved(group, card, "introduced", introductions.own())

    def _introductions_of(self, group: Group) -> Introductions:
        found = self._introductions.get(group.group_number)
        if found is None or found.group is not group:
            found = self._introductions[group.group_number] = Introductions(group)
        return found

    def as_member(self, group: Group, tag: bytes = NO_TAG, *, introduced: bool = False) -> Approach:
        """Dial members. With `introduced`, show how we were let in, which members learn who have not heard of us."""

        def make(hashed: bytes) -> bytes:
            bound = hashed + tag
            if introduced:
                said = knock.prove_introduced(group.secrets, bound) + self._introductions_of(group).own()
                return tag + INTRODUCED + said
            listed = knock.make_list(group.secrets.transport, _transports(group), bound)
            return tag + LISTED + _show(group, bound) + listed

        def accept(static: bytes, answer: bytes) -> Met | None:
            if static in _transports(group):
                return Met("listed")
            cards = self._introductions_of(group).introduced(answer).values() if answer else ()
            return Met("introduced") if any(card.transport == static for card in cards) else None

        label = (group.group_number,)
        return Approach(label, transport_psk(group.founding_secret), group.secrets.transport, make, accept)


def as_invited(link: Link, secrets: DeviceSecrets, tag: bytes = NO_TAG) -> Approach:
    """Dial members with an invitation or a recovery sheet. Whoever answers knows the group's key for it."""
    kind = RECOVERING + link.key if link.meeting else INVITED
    return Approach(
        link.id,
        link.psk,
        secrets.transport,
        lambda hashed: tag + kind + knock.prove_invited(link, secrets, hashed + tag),
        lambda _static, _answer: Met("invited"),
    )


def invitations(group: Group) -> list[Invitation]:
    """The newest MAX_INVITATIONS, those that still admit somebody first. The others are for devices that are in the
    roll and return, because their admission was interrupted."""
    now = group.clock.now()
    ranked = sorted(
        group.roll.now.invitations.values(), key=lambda each: (bool(each.why_closed(now)), -each.made, each.terms.id)
    )
    return ranked[:MAX_INVITATIONS]


def _sheets(group: Group) -> Iterator[bytes]:
    """The public keys of the recovery sheets in force."""
    roll = group.roll.now
    return (key for member in roll.members for key in roll.sheets(member))


def _listed(group: Group, listed: bytes, bound: bytes) -> Proved | None:
    static = knock.read_list(group.secrets.transport, _transports(group), bound, listed)
    cards = () if static is None else group.roll.now.cards()
    return next((_proved(group, card, "listed") for card in cards if card.transport == static), None)


def _invited(group: Group, is_closed: bool, signing: bytes, transport: bytes) -> Proved | None:
    card = group.card(ids.device_id(signing))
    if card is None:
        return None if is_closed else Proved(transport, Met("invited"))
    return _proved(group, card, "invited") if card.transport == transport else None


def _proved(
    group: Group, card: DeviceCard, how: Literal["listed", "shown", "invited", "introduced"], answer: bytes = b""
) -> Proved:
    return Proved(card.transport, Met(how, is_suspended(group, card.id)), answer)


def is_suspended(group: Group, device: DeviceId) -> bool:
    """Does the roll suspend the member whose device this is?"""
    roll = group.membership.roll
    author = None if roll is None else roll.now.author(device)
    return author is not None and author.standing == "suspended"


def _show(group: Group, bound: bytes) -> bytes:
    key = group.keys.clean_roll_key
    return knock.show_nothing() if key is None else knock.show(group.secrets, key, bound)


def _transports(group: Group) -> tuple[bytes, ...]:
    return tuple(card.transport for card in group.roll.now.cards())
