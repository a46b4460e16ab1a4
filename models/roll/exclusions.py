"""What keeps people and devices out that were in. Whoever makes new keys must have known all of it."""

from models.ids import DeviceId, MemberId
from models.roll.history import History, bits, within
from models.roll.state import RollState


def exclusions(state: RollState, history: History) -> frozenset[bytes]:
    """Ids of the resolutions that removed somebody who is out, and of the acts by which somebody is suspended, has
    left, has lost a device, or is taken back with an invitation."""
    positions = [each for suspensions in state.effects.suspended.values() for each in suspensions]
    leaves = {member: _leaves(state, history, member) for member in map(MemberId, history.leaves)}
    out = {*state.charter.removed, *(member for member, found in leaves.items() if found)}
    for device in map(DeviceId, history.drops):
        if device in history.contested or not out.intersection(history.claimed.get(device, ())):
            positions += within(history.drops, device, state.past)
    for recoveries in state.effects.recovered.values():
        positions += [each for recovery in recoveries for each in bits(recovery.acts)]
    for member, found in leaves.items():
        if member not in state.charter.removed:
            positions += found
    removals = set(state.charter.removed.values())
    for entry in bits(state.past & history.ways_in):
        positions += history.taken_back(entry, state.past)
        if not state.standing >> entry & 1:
            removals.update(state.effects.removals_without(entry))
    return frozenset({*(history.act(each).id for each in positions), *removals})


def _leaves(state: RollState, history: History, member: MemberId) -> list[int]:
    """Why somebody who has left is out: the first departure that came here and that no admission knew. Whoever knew it
    saw the person out, with all devices, whatever the person states besides as if unaware: leaving again and again
    would cost everybody new keys each time."""
    if not state.has_left(member):
        return []
    standing, known = within(history.leaves, member, state.standing), 0
    for entry in within(history.admissions, member, state.past):
        known |= history.before(entry)
    return [leave for leave in standing if not known >> leave & 1][:1] or standing


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
