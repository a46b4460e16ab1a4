"""What keeps people and devices out that were in. Whoever makes new keys must have known all of it."""

from models.ids import DeviceId, MemberId
from models.roll.history import History, bits, within
from models.roll.state import RollState


def exclusions(state: RollState, history: History) -> frozenset[bytes]:
    """Ids of the resolutions that removed somebody who is out, and of the acts by which somebody is suspended, has
    left, has lost a device, or is taken back with an invitation."""
    positions = [each for suspensions in state.effects.suspended.values() for each in suspensions]
    for device in history.drops:
        positions += within(history.drops, device, state.past)
    for recoveries in state.effects.recovered.values():
        positions += [each for recovery in recoveries for each in bits(recovery.acts)]
    for member in map(MemberId, history.leaves):
        if state.has_left(member):
            positions += within(history.leaves, member, state.standing)
    removals = set(state.charter.removed.values())
    for entry in bits(state.past & history.ways_in):
        positions += history.taken_back(entry, state.past)
        if not state.standing >> entry & 1:
            removals.update(state.effects.removals_without(entry))
    return frozenset({*(history.act(each).id for each in positions), *removals})


def exclusions_of(state: RollState, history: History, device: DeviceId) -> frozenset[bytes]:
    """Ids of the resolution and the acts by which a device is out or suspended, or its member holds no role any more.
    Nothing if it never was in."""
    owned = state.effects.owner(device, state.past)
    if owned is None:
        return frozenset()
    member = owned[0]
    positions = list(state.effects.suspended.get(member, ()))
    positions += [each for acts, _needed in state.effects.drops(device, member, state.past) for each in bits(acts)]
    if state.has_left(member) or state.gave_up(member):
        positions += within(history.leaves, member, state.standing)
    removal = state.charter.removed.get(member)
    return frozenset({*(history.act(each).id for each in positions), *([] if removal is None else [removal])})
