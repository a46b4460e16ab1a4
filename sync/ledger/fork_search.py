"""How two peers that hold different ends of a log find the place where it forks: each tells some ids, and the other one
answers with some between the last that is equal and the first that is not."""

from collections.abc import Iterable

from sync.ledger.log import MAX_RUNS, TIP
from sync.ledger.logs import Logs

SAMPLES = 64
"""Number of ids in one message of the search, if the log has few runs."""
MAX_SAMPLES = 2 * (MAX_RUNS + 1)
"""The first and the last id of each run, if it has many: one that is left out could be the only one that differs."""


def sample(logs: Logs, key: bytes, low: int, high: int) -> tuple[tuple[int, bytes], ...]:
    """(number, first 8 bytes of the id) of at most MAX_SAMPLES held envelopes from `low` to `high` (0 = the last);
    empty if none is held between the two. Damaged envelopes are left out."""
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
    """(highest number with equal ids, or 0; lowest number above it with different ids, or 0). Damaged envelopes are
    left out.

    Copies without gaps that agree at one number agree at all lower ones, so a few ids are looked up first. The other
    ids are looked up only if these are all equal: a copy with gaps can differ below a number at which it agrees.
    """
    log = logs.by_key[key]
    places = [place for place in sorted(samples) if log.holds(place[0])]
    skipped: list[tuple[int, bytes]] = []
    low = high = 0
    while places:
        middle = len(places) // 2
        seq, tip = places.pop(middle)
        is_equal = _is_equal(logs, log.id, seq, tip)
        if is_equal:
            low = seq
            skipped, places = [*skipped, *places[:middle]], places[middle:]
        elif is_equal is not None:
            high = seq
            places = places[:middle]
    if not high:
        different = (seq for seq, tip in skipped if _is_equal(logs, log.id, seq, tip) is False)
        high = min(different, default=0)
        low = max((seq for seq, _ in skipped if seq < high), default=0) if high else low
    return low, high


def _is_equal(logs: Logs, log: int, seq: int, tip: bytes) -> bool | None:
    """None if our envelope is damaged."""
    ours = logs.envelopes.known_id(log, seq)[:TIP]
    return ours == tip if ours else None
