"""A light roll for the explorer of keys: who is in at any past, from acts that all count."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from models.ids import DeviceId
from sync.trust.epochs import Heads
from sync.trust.renewal import Recipient

INTRODUCED = 4
"""Admissions that one knock can show: at most eight statements, half of which open the invitations."""


class Act(NamedTuple):
    what: str
    """admit, remove, drop, suspend, lift or undo"""
    whom: Any
    """A person, a device for `admit` and `drop`, or for `undo` the number of an act, which has no effect any more,
    because a rival resolution is followed."""
    past: int
    """Bits of the acts that its author knew."""
    by: Any = None
    """Of `admit`: the device that let it in, or whose archive did."""


@dataclass
class World:
    """All acts there are, by number. The number is the place of the act's bit in a past."""

    dice: random.Random
    acts: list[Act] = field(default_factory=list)
    founders: int = 0
    """The past that everybody begins with."""
    devices: list[Any] = field(default_factory=list)
    contents: list[Any] = field(default_factory=list)
    removed: set[DeviceId] = field(default_factory=set)
    _states: dict[int, dict[DeviceId, bool]] = field(default_factory=dict)

    def state(self, past: int) -> dict[DeviceId, bool]:
        """By device in the roll at a past: may it have the whole secret?"""
        if past not in self._states:
            self._states[past] = self._state(past)
        return self._states[past]

    def _state(self, past: int) -> dict[DeviceId, bool]:
        acts = [act for _, act in self.standing(past)]
        gone = {act.whom for act in acts if act.what in ("remove", "drop")}
        lifted = {act.whom for act in acts if act.what == "lift"}
        suspended = {act.whom for act in acts if act.what == "suspend"} - lifted
        found = {}
        for device in (act.whom for act in acts if act.what == "admit"):
            if device not in gone and device.person not in gone:
                found[device.name] = device.person not in suspended
        return found

    def standing(self, past: int) -> list[tuple[int, Act]]:
        """The acts of a past that have an effect, with their numbers."""
        acts = [(number, act) for number, act in enumerate(self.acts) if past >> number & 1]
        undone = {act.whom for _, act in acts if act.what == "undo"}
        return [(number, act) for number, act in acts if number not in undone]

    def introduces(self, device: Any, past: int) -> bool:
        """Do a few admissions lead from this device, of which this past knows nothing, to one that is in?"""
        admitted = {act.whom: act.by for act in self.acts if act.what == "admit"}
        for _ in range(INTRODUCED):
            device = admitted.get(device)
            if device is None:
                return False
            if device.name in self.state(past):
                return True
        return False

    def excluded(self, past: int) -> frozenset[DeviceId]:
        """Devices that were in the roll and are out again."""
        acts = [act for number, act in enumerate(self.acts) if past >> number & 1]
        return frozenset(act.whom.name for act in acts if act.what == "admit") - self.state(past).keys()

    def device(self, name: DeviceId) -> Any:
        return next(each for each in self.devices if each.name == name)


def number(act: bytes) -> int:
    return int.from_bytes(act, "big") - 1


def name(act: int) -> bytes:
    return (act + 1).to_bytes(16, "big")


@dataclass
class LightRoll:
    """`sync.trust.epochs.KeyRoll` of one device. Heads are all acts, because nothing here depends on their size."""

    world: World
    known: int = 0

    def past(self, heads: Heads | None) -> int:
        return self.known if heads is None else sum(1 << number(act) for act in heads)

    def heads(self) -> Heads:
        return heads_of(self.known)

    def recipient(self, device: DeviceId, heads: Heads | None) -> Recipient | None:
        whole = self.world.state(self.past(heads)).get(device)
        return None if whole is None else Recipient(self.world.device(device).secrets.card, whole)

    def recipients(self, heads: Heads | None) -> list[Recipient]:
        state = self.world.state(self.past(heads))
        return [Recipient(self.world.device(device).secrets.card, whole) for device, whole in state.items()]

    def exclusions(self) -> frozenset[bytes]:
        acts = [(name(at), act) for at, act in self.world.standing(self.known)]
        lifted = {act.whom for _, act in acts if act.what == "lift"}
        return frozenset(
            act_id for act_id, act in acts
            if act.what in ("remove", "drop") or (act.what == "suspend" and act.whom not in lifted)
        )  # fmt: skip

    def is_past(self, acts: Iterable[bytes], heads: Heads) -> bool:
        return all(self.past(heads) >> number(act) & 1 for act in acts)

    def understood(self, _heads: Heads) -> bool:
        return True


def heads_of(past: int) -> Heads:
    return tuple(name(at) for at in range(past.bit_length()) if past >> at & 1)
