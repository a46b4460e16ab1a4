"""How two peers that hold different ends of a log find the place where it forks: each tells some ids, and the other one
answers with some between the last that is equal and the first that is not."""

from collections.abc import Iterable

from sync.ledger.log import TIP
from sync.ledger.logs import Logs

SAMPLES = 64
"""Number of ids in one message of the search."""


def sample(logs: Logs, key: bytes, low: int, high: int) -> tuple[tuple[int, bytes], ...]:
    """(number, first 8 bytes of the id) of at most 130 held envelopes from `low` to `high` (0 = the last); empty
    if none is held between the two. Damaged envelopes are left out."""
    log = logs.by_key[key]
    high = high or log.last + 1
    parts = [(max(run.first, low), min(run.last, high)) for run in log.runs]
    parts = [(first, last) for first, last in parts if first <= last]
    if not any(max(first, low + 1) <= min(last, high - 1) for first, last in parts):
        return ()
    share = max(1, SAMPLES // len(parts) - 1)
    seqs = {first + (last - first) * step // share for first, last in parts for step in range(share + 1)}
    cheap = {_cheap(logs, log.id, seq, low, high) for seq in seqs}
    found = ((seq, logs.envelopes.known_id(log.id, seq)[:TIP]) for seq in sorted(cheap))
    return tuple((seq, tip) for seq, tip in found if tip)


def _cheap(logs: Logs, log: int, seq: int, low: int, high: int) -> int:
    """This number or, if its envelope is packed, the end of the segment if that lies between `low` and `high`: its id
    is known without unpacking."""
    end = logs.envelopes.segments.end_of(log, seq)
    return end if low < end < high else seq


def narrow(logs: Logs, key: bytes, samples: Iterable[tuple[int, bytes]]) -> tuple[int, int]:
    """(highest number with equal ids, or 0; lowest number above it with different ids, or 0). Copies that agree at one
    number agree at all lower ones, so only a few ids are looked up. Damaged envelopes are left out."""
    log = logs.by_key[key]
    places = [place for place in sorted(samples) if log.holds(place[0])]
    low = high = 0
    while places:
        seq, tip = places.pop(len(places) // 2)
        ours = logs.envelopes.known_id(log.id, seq)[:TIP]
        if ours == tip:
            low, places = seq, [place for place in places if place[0] > seq]
        elif ours:
            high, places = seq, [place for place in places if place[0] < seq]
    return low, high
