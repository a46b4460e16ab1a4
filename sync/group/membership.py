"""The roll of one group as far as it has arrived here, and each device's member and powers at any point of it."""

from collections.abc import Sequence

import msgspec

from models.case import Author, RollView
from models.errors import Refused
from models.ids import DeviceId, GroupId, MemberId
from models.roll import (
    Act,
    Amendment,
    Done,
    NotUnderstoodStatement,
    Resolution,
    Roll,
    Statement,
    decode_statement,
    founding,
    owner_of,
    resolution_id,
)
from sync.ledger.envelope import Envelope, Malformed, Payload
from sync.trust.keys import verify

KEPT_HEADS = 10_000
ACT_ID = 16
"""Bytes of an envelope's id. They name the act in it."""


class Membership:
    """`roll` is None until the founding resolution has arrived."""

    def __init__(self, group: GroupId) -> None:
        self._group = group
        self.roll: Roll | None = None
        self.founding = b""
        """The founding resolution as it was received."""
        self.changed = False
        """Has the roll changed since the caller last reset this flag?"""
        self.arrived: dict[bytes, int] = {}
        """Act, or group for its founding -> the row of its envelope. The rows grow as envelopes arrive."""
        self.told: frozenset[Done] | None = None
        """What the store has of what was done; None if that is not known."""
        self._strangers: dict[DeviceId, bool] = {}
        self._here: set[tuple[bytes, ...]] = set()
        """Heads of which none lacks."""

    def forget(self) -> None:
        self.roll = None
        self.arrived.clear()
        self.told = None
        self._strangers.clear()
        self._here.clear()

    def author(self, device: DeviceId | None, heads: Sequence[bytes]) -> Author | None:
        """A device's member and powers, as of these acts and their past."""
        return None if device is None or self.roll is None else self.roll.author(device, tuple(heads))

    def understood(self, heads: Sequence[bytes]) -> bool:
        """Does this program understand these acts and all of their past?"""
        return self.roll is None or self.roll.understood(tuple(heads))

    def view(self, heads: Sequence[bytes]) -> RollView:
        """Who votes and who holds what, as of these acts and their past."""
        return RollView() if self.roll is None else self.roll.view(tuple(heads))

    def member_of(self, device: DeviceId | None) -> MemberId:
        """Whose device it is now; no bytes if nobody's."""
        author = None if device is None or self.roll is None else self.roll.now.author(device)
        return MemberId(b"") if author is None else author.member

    def is_stranger(self, device: DeviceId | None) -> bool:
        """Is a log's device unknown, or was it never anybody's? What former members wrote counts as far as it goes, so
        their logs, however many, must not keep anybody else's out. Every batch asks this for every log, so the answers
        are cached until the roll changes."""
        if device is None or self.roll is None:
            return device is None
        if device not in self._strangers:
            self._strangers[device] = owner_of(self.roll, device) is None
        return self._strangers[device]

    def lacks(self, heads: tuple[bytes, ...]) -> bytes | None:
        """The first of these acts that has not arrived, or None."""
        if heads in self._here:
            return None
        missing = next((act for act in heads if self.roll is None or not self.roll.knows((act,))), None)
        if missing is None and len(self._here) < KEPT_HEADS:
            self._here.add(heads)
        return missing

    def found(self, statement: msgspec.Raw) -> None:
        """Begin the roll with this resolution. Raises Malformed if it does not found this group."""
        if resolution_id(statement) != self._group:
            raise Malformed("founding")
        resolution = _decoded(statement)
        if not isinstance(resolution, Resolution) or founding(resolution):
            raise Malformed("founding")
        if self.roll is None:
            self.roll = Roll(self._group, resolution, verify)
            self.founding = bytes(statement)
            self._strangers.clear()
            self.changed = True

    def state(self, device: DeviceId, envelope: Envelope, payload: Payload) -> Refused | None:
        """Apply an act. Returns a refusal if it does not count. Raises Malformed."""
        if self.roll is None:
            raise Malformed("act")
        act = _decoded(payload.statement)
        if isinstance(act, Resolution):
            raise Malformed("act")
        self.changed = True
        self._strangers.clear()
        resolution = resolution_id(payload.statement) if isinstance(act, Amendment) else b""
        return self.roll.add(
            Statement(
                act_id(envelope), device, payload.roll, payload.at, act, envelope.log, envelope.seq, resolution
            )
        )  # fmt: skip


def act_id(envelope: Envelope) -> bytes:
    """The name of the act in this envelope, for other statements and envelopes: 16 bytes."""
    return envelope.id[:ACT_ID]


def _decoded(statement: msgspec.Raw) -> Resolution | Act | NotUnderstoodStatement:
    try:
        return decode_statement(statement)
    except Refused:
        raise Malformed("statement") from None
