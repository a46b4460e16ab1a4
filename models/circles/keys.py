"""Which former keys of a circle are handed on."""

from collections import defaultdict

from models.circles.history import History
from models.circles.statements import OPEN, RENEW
from models.ids import DeviceId, MemberId


def lost_keys(history: History) -> list[bytes]:
    """Ids of the keys that every member was given who is in now, but not all of their computers: somebody has lost the
    former ones. Handing these on tells no member anything new."""
    inside, audience = history.reading(history.participants(), None), history.audience()
    members: defaultdict[bytes, set[MemberId]] = defaultdict(set)
    devices: defaultdict[bytes, set[DeviceId]] = defaultdict(set)
    counting = [entry for entry in history.entries.values() if history.counts(entry)]
    for entry in counting:
        members[entry.key].update(history.reading(history.sealed_to(entry), entry.roll))
        devices[entry.key].update(history.recipients(entry))
    begun = dict.fromkeys(entry.key for entry in counting if entry.said.act in (OPEN, RENEW))
    return [key for key in begun if inside <= members[key] and not audience <= devices[key]]
