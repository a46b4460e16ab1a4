"""Taking whole copies of damaged envelopes from a peer."""

from collections.abc import Sequence

from sync.group.group import Group
from sync.ledger.envelope import Envelope, UnknownVersion, parse
from sync.ledger.logs import consecutive


def mend(group: Group, raws: Sequence[bytes]) -> int:
    """Returns how many envelopes are whole again. Raises Malformed if a copy is no envelope, Refused if it cannot be
    stored."""
    envelopes = list(_understood(raws))
    with group.change() as outcome:
        stamp = group.ingest.opening.stamp
        rows = [row for run in consecutive(envelopes) for row in group.logs.damage.mend(run, stamp)]
        group.ingest.queue.add_envelopes(rows)  # what was passed over because of the damage is judged now
        outcome.stored = len(rows)
    if rows:
        group.forget()  # what waited is taken in again when it is read
    return len(rows)


def _understood(raws: Sequence[bytes]) -> list[Envelope]:
    found = []
    for raw in raws:
        try:
            found.append(parse(raw))
        except UnknownVersion:
            continue
    return found
