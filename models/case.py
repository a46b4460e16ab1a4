"""What a rule may look at when it judges an edit: everything as the edit's author saw it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec
from msgspec import Struct

from models.clock import milliseconds
from models.edit import Edit
from models.errors import PowerLost, Refused
from models.ids import NOBODY, CircleId, MemberId, RecordId
from models.keepers import TICK, draw, have_passed, quorum

State = Mapping[str, Any]
"""A record as plain maps, lists and scalars. A collaborative text is a `str`."""

Standing = Literal["member", "provisional", "suspended", "hub"]
"""`hub`: a computer that relays for everybody, and may neither read nor write."""
CircleKind = Literal["everyone", "standing", "people", "pair"]
ANY_CIRCLE: tuple[CircleKind, ...] = ("everyone", "standing", "people", "pair")
ALL_POWERS = "*"
"""Stands for all powers. The stewards of a group without roles hold it."""


class Author(Struct, frozen=True):
    """The author of an edit, as of the roll that the author's envelope names."""

    member: MemberId
    powers: frozenset[str] = frozenset()
    standing: Standing = "member"
    lost: frozenset[str] = frozenset()
    """Powers that others have ended meanwhile, without having seen this edit."""

    @property
    def takes_part(self) -> bool:
        """May the author write at all?"""
        return self.standing not in ("suspended", "hub")

    def may(self, power: str) -> bool:
        """Does the author hold this power (a name such as `channels.moderate`)? Raises PowerLost, which rules leave to
        the engine."""
        held = self.powers & {power, ALL_POWERS}
        if held and held <= self.lost:
            raise PowerLost(power)
        return bool(held)


class Circle(Struct, frozen=True):
    """The circle that a record lives in."""

    id: CircleId
    kind: CircleKind = "everyone"
    participants: frozenset[MemberId] = frozenset()
    """The participants as of the roll that the envelope names. Empty for *everyone*: its participants are the roll's
    members."""


@dataclass(frozen=True, slots=True)  # what the roll makes of it is worked out when it is asked for
class RollView:
    """Who votes, who holds which power and which rules are accepted, as of the roll that the envelope names."""

    voters: frozenset[MemberId] = frozenset()
    holders: Mapping[str, frozenset[MemberId]] = field(default_factory=dict)
    """Power -> its holders; the key `ALL_POWERS` stands for all powers."""
    lowest: Mapping[str, int] = field(default_factory=dict)
    """Kind -> the lowest version of its rules that the group accepts; without an entry, every version."""
    keepers: tuple[MemberId, ...] = ()
    """Whose clocks together say that a moment has passed (`models.keepers`)."""

    def holding(self, power: str) -> frozenset[MemberId]:
        """The members who may use this power."""
        nobody: frozenset[MemberId] = frozenset()
        return self.holders.get(power, nobody) | self.holders.get(ALL_POWERS, nobody)


def keepers_of(circle: Circle, roll: RollView) -> tuple[MemberId, ...]:
    """The keepers of a circle. A private one has its own, because nobody else sees what is written in it."""
    return roll.keepers if circle.kind == "everyone" else draw(circle.id, circle.participants)


class Record(Struct, frozen=True, gc=False):
    """One thing people talk about, at some point of its history."""

    id: RecordId
    kind: str
    author: MemberId
    """The member who began the record; `ids.NOBODY` for a common record."""
    created: int
    """Hybrid clock stamp of the first edit."""
    changed: int
    """Latest stamp of the record's edits."""
    edits: int
    state: State
    subject: bytes = b""
    """What a personal or a common record is about: the id of a record, or empty."""

    @property
    def clock(self) -> tuple[MemberId, int]:
        """Who wrote it and when by their clock, in milliseconds since 1970. `NOBODY` if it is not sure that one member
        made all its edits."""
        is_theirs = self.kind == TICK or self.edits == 1
        return self.author if is_theirs else NOBODY, milliseconds(self.changed)


class Case(Struct, frozen=True):
    """One edit before the rule of its kind.

    `before` is the record at the edit's own dependencies. If the edit begins a record, `before` is None for an authored
    or a personal record, and the genesis for a common one. `seen` holds the other records that the edit names, each as
    its author saw it.
    """

    before: Record | None
    after: Record
    edit: Edit
    author: Author
    circle: Circle
    roll: RollView = RollView()
    seen: Mapping[RecordId, Record] = msgspec.field(default_factory=dict)

    def not_before(self, moment: int) -> Refused | None:
        """The refusal of an edit that does not see enough keepers' clocks past a moment (milliseconds since 1970); None
        if it does. The kind declares `waits`, and the intent takes its drafts through `Context.not_before`."""
        keepers = keepers_of(self.circle, self.roll)
        clocks = [record.clock for record in self.seen.values()]
        return None if have_passed(moment, keepers, clocks) else too_early(len(keepers))


def too_early(keepers: int) -> Refused:
    """The refusal when the clocks of the keepers do not say yet that the moment has passed."""
    return Refused("keepers.too_early", needed=quorum(keepers), keepers=keepers)


Check = Callable[[Case], Refused | None]
"""`check(case)` returns a refusal, or None if the edit is allowed. It must depend only on its argument, so that every
device decides alike. The engine has already checked that the edit is well-formed and that the record's id fits kind,
circle and author."""
