"""Whether the rule of a kind judges edits differently than when they came, though it calls itself the same version.

Only who writes a module can bring this about. The store is sound then: each record has as many edits that do not count
as it says.
"""

from collections import Counter
from collections.abc import Mapping

from sync.records.signed import Standing
from sync.store.database import Database

_REFUSED = (
    "SELECT r.id, l.id, l.verdict FROM later l JOIN records r ON r.order_key = l.order_key"
    " WHERE r.group_number = ? AND l.verdict != ''"
)
_RECORDS = "SELECT id, kind, refused FROM records WHERE group_number = ? AND edits + refused > 0"
_Refused = Mapping[bytes, Mapping[bytes, str]]
"""Record -> edit that does not count -> verdict."""


def judged_differently(ours: Database, fresh: Database, group_number: int) -> dict[str, int]:
    """Kind -> number of edits on which its rule has changed its mind; `fresh` is a store in which all edits were judged
    anew."""
    before, now = _refused(ours, group_number), _refused(fresh, group_number)
    found: Counter[str] = Counter()
    there = {bytes(record) for (record, _, _) in fresh.rows(_RECORDS, (group_number,))}
    for name, kind, count in ours.rows(_RECORDS, (group_number,)):
        was, is_ = before.get(bytes(name), {}), now.get(bytes(name), {})
        if len(was) == count and bytes(name) in there and was != is_:
            differing = {edit for edit, _ in was.items() ^ is_.items()}
            found[kind] += sum(_by_rule(was.get(edit)) or _by_rule(is_.get(edit)) for edit in differing)
    return {kind: count for kind, count in found.items() if count}


def _refused(db: Database, group_number: int) -> _Refused:
    found: dict[bytes, dict[bytes, str]] = {}
    for record, edit, verdict in db.rows(_REFUSED, (group_number,)):
        found.setdefault(bytes(record), {})[bytes(edit)] = verdict
    return found


def _by_rule(verdict: str | None) -> bool:
    """Is it the verdict of a kind's rule? Other refusals are those of the engine, the same for all kinds."""
    standing, _, code = (verdict or "").partition(" ")
    return standing == Standing.REFUSED.value and (code == "edit.not_allowed" or not code.startswith("edit."))
