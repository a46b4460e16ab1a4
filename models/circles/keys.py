"""The keys of a circle: which ones its members write under, and which former ones they hand on."""

from collections import defaultdict
from collections.abc import Mapping

from models.circles.history import History
from models.circles.past import Past
from models.circles.statements import OPEN, RENEW, Entry
from models.ids import DeviceId, MemberId


def clean_keys(history: History) -> list[bytes]:
    """Ids of the keys that everybody who is in now holds, and nobody else. The causally newest come first, in the order
    of their ids.

    Empty if somebody who is in now cannot read every statement. Whoever writes next then makes a new key for all. A key
    in a statement that this program does not understand is left out, because nobody knows who holds it.
    """
    if not all_can_read(history):
        return []
    audience, inside, members = history.audience(), history.reading(history.participants(), None), _given(history)
    holders: dict[bytes, set[DeviceId]] = {}
    begun: dict[bytes, Entry] = {}
    for entry in filter(history.counts, history.entries.values()):
        holders.setdefault(entry.key, set()).update(history.recipients(entry))
        if entry.said.act in (OPEN, RENEW):
            begun[entry.key] = entry
    unclear = {history.entries[each].key for each in history.unclear}
    clean = [
        each for key, each in begun.items()
        if holders[key] <= audience and inside <= members[key] and key not in unclear
    ]  # fmt: skip
    older = history.past([parent for each in clean for parent in history.parents(each)])
    clean.sort(key=lambda each: (older.has(each), each.id))
    return [each.key for each in clean]


def all_can_read(history: History) -> bool:
    """Can everybody who is in now read every statement? Somebody who cannot might write for fewer than are in now."""

    def find() -> bool:
        inside, given = history.reading(history.participants(), None), _given(history)
        counting = filter(history.counts, history.entries.values())
        return all(inside <= given[each.key] or inside <= given[each.key] | _handed(history, each) for each in counting)

    found: bool = history.once("all can read", find)
    return found


def lost_keys(history: History) -> list[bytes]:
    """Ids of the keys that were given to every member who is in now, but not to every computer that they have now:
    somebody has lost a former computer. Handing these keys on tells no member anything new."""
    inside, audience, members = history.reading(history.participants(), None), history.audience(), _given(history)
    devices: defaultdict[bytes, set[DeviceId]] = defaultdict(set)
    counting = [entry for entry in history.entries.values() if history.counts(entry)]
    for entry in counting:
        devices[entry.key].update(history.recipients(entry))
    begun = dict.fromkeys(entry.key for entry in counting if entry.said.act in (OPEN, RENEW))
    return [key for key in begun if inside <= members[key] and not audience <= devices[key]]


def _given(history: History) -> Mapping[bytes, frozenset[MemberId]]:
    """By key: the members to whom its secret was sealed and who could read."""

    def make() -> dict[bytes, frozenset[MemberId]]:
        found: dict[bytes, frozenset[MemberId]] = {}
        for entry in filter(history.counts, history.entries.values()):
            found[entry.key] = found.get(entry.key, frozenset()) | _readers(history, entry)
        return found

    found: Mapping[bytes, frozenset[MemberId]] = history.once("given", make)
    return found


def _handed(history: History, entry: Entry) -> frozenset[MemberId]:
    """Those to whom the key of a statement was handed on. They can read it, too."""

    def make() -> list[tuple[frozenset[MemberId], Past]]:
        handing: defaultdict[frozenset[MemberId], list[bytes]] = defaultdict(list)
        for each in history.entries.values():
            if each.said.keys and history.counts(each):
                handing[_readers(history, each)].append(each.id)
        return [(readers, history.past(ids)) for readers, ids in handing.items()]

    handed: list[tuple[frozenset[MemberId], Past]] = history.once("handed", make)
    return frozenset(member for readers, past in handed if past.has(entry) for member in readers)


def _readers(history: History, entry: Entry) -> frozenset[MemberId]:
    """Those to whom the secret of a statement is sealed, and who can read."""
    found: frozenset[MemberId] = history.once(
        ("readers", entry.id), lambda: history.reading(history.sealed_to(entry), entry.roll)
    )
    return found
