"""How many devices a member can have. Links that do not know of one another could otherwise add up to any number, and
everybody's new keys would have to be sealed to all of them."""

from models.ids import DeviceId, MemberId
from models.roll.history import History, earliest, within
from models.roll.standing import Effects

MAX_DEVICES = 8
"""Devices in use by one member."""


def surplus(history: History, effects: Effects, member: MemberId, among: int) -> frozenset[DeviceId]:
    """The devices of a member that are too many, for somebody who knows the acts with these bits. Those remain that
    came in before the others, then those with the lowest ids of acts."""
    first = {
        device: entries[0]
        for device in history.devices.get(member, ())
        if effects.holder(device, among) == member
        and (entries := earliest(history, within(history.entries, device, among)))
    }
    has_founders = effects.holder(history.founders_device, among) == member
    known = sum(1 << entry for entry in set(first.values()))
    ranked = sorted(
        first, key=lambda device: ((history.before(first[device]) & known).bit_count(), history.act(first[device]).id)
    )
    return frozenset(ranked[MAX_DEVICES - has_founders :])
