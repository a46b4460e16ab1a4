"""Does what somebody wrote count now? The roll may have changed since, in a way that the author did not know."""

from collections.abc import Mapping

from models.ids import DeviceId
from models.roll.charter import Charter
from models.roll.history import History, bits, knew
from models.roll.members import Aside
from models.roll.state import RollState

_NONE: frozenset[str] = frozenset()


def set_aside(
    now: RollState, history: History, device: DeviceId, was: Charter, past: int, log: bytes, seq: int,
    endorsed: Mapping[bytes, int], powers: frozenset[str] = _NONE,
) -> Aside | None:  # fmt: skip
    """Why an envelope of this device does not count, or None. `was` and `past` are what its author knew."""
    effects = now.effects
    owned = effects.owner(device, now.standing)
    if owned is None or not now.is_in(owned[0]):
        return Aside("entry")
    if seq <= endorsed.get(log, 0):
        return None
    member = owned[0]
    ended = effects.ended(member, was, powers, log, seq)
    if ended is not None:
        return Aside("removed" if effects.ended(member, was, _NONE, log, seq) else "power", ended)
    unheld = effects.handing.ended(member, past, powers) if not was.may(member, powers) else b""
    if unheld:
        return Aside("power", unheld)
    suspended = [
        history.act(each).id
        for each in effects.suspended.get(member, ())
        if not past >> each & 1 and not effects.saw(1 << each, log, seq)
    ]
    if suspended:
        return Aside("suspended", min(suspended))
    dropped = [
        history.act(each).id
        for acts, needed in effects.drops(device, member, now.standing)
        if not knew(history, past, acts, needed) and not effects.saw(acts, log, seq)
        for each in bits(acts)
    ]
    return Aside("dropped", min(dropped)) if dropped else None
