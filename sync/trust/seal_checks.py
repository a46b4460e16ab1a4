"""Which renewals were found to give everybody the right keys, and which are worth trying."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Protocol

from models.ids import DeviceId

MAX_BAD = 32
"""Renewals of one member that did not give everybody the right keys. After this many, no more renewals of that member
are tried: a check makes all the seals again, while a bad renewal costs its author a few bytes."""


class Kept(Protocol):
    """Where finished checks stay when the program ends."""

    def check(self, name: bytes, /) -> bool | None:
        """How the check with this name ended, or None."""
        ...

    def note_check(self, name: bytes, good: bool, /) -> None: ...


class Checked(Protocol):
    """A renewal as one member stated it."""

    @property
    def name(self) -> bytes: ...
    @property
    def author(self) -> DeviceId: ...
    @property
    def owner(self) -> bytes: ...


@dataclass
class SealChecks:
    kept: Kept
    device: DeviceId
    """Our own device. Its renewals are always tried."""
    _ended: dict[bytes, bool | None] = field(default_factory=dict)
    _bad: defaultdict[bytes, set[bytes]] = field(default_factory=lambda: defaultdict(set))
    """Member -> the names of their renewals whose checks ended badly."""

    def ended(self, known: Checked) -> bool | None:
        """How this check ended, or None if it was not made."""
        if known.name not in self._ended:
            self._remember(known, self.kept.check(known.name))
        return self._ended[known.name]

    def note(self, known: Checked, good: bool) -> None:
        self.kept.note_check(known.name, good)
        self._remember(known, good)

    def _remember(self, known: Checked, good: bool | None) -> None:
        self._ended[known.name] = good
        if good is False:
            self._bad[known.owner].add(known.name)

    def may_be_good(self, known: Checked) -> bool:
        """Is it good, or worth trying?"""
        good = self.ended(known)
        if good is None:
            return known.author == self.device or len(self._bad[known.owner]) < MAX_BAD
        return good
