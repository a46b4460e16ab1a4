"""Records follow from the logs."""

from collections.abc import Sequence

from models.errors import Refused
from sync.group.group import Group
from sync.profile.fsck.report import DAMAGE, UNREADABLE, Report, Step
from sync.profile.fsck.rows import check_rows, check_stray_rows
from sync.profile.fsck.search import check_words
from sync.records.judging import Entry, rejudge
from sync.store.open_store import OpenStore
from sync.store.projection import Batch

SLICE = 200


async def check_records(store: OpenStore, group: Group, report: Report, step: Step) -> None:
    """Judge every record's edits anew and compare what is stored with what follows. Each slice is looked at in one go,
    because others write in between."""
    order_keys: list[tuple[int]] = []
    with report.naming("fsck.table", table="records", what=UNREADABLE):
        order_keys = store.db.rows("SELECT order_key FROM records WHERE group_number = ?", (group.group_number,))
    waiting: list[int] = []
    async for (order_key,) in step(order_keys):
        waiting.append(order_key)
        if len(waiting) == SLICE:
            _check_slice(store, group, waiting, report)
            waiting = []
    _check_slice(store, group, waiting, report)
    check_stray_rows(store, group.group_number, report)


def _check_slice(store: OpenStore, group: Group, order_keys: Sequence[int], report: Report) -> None:
    batch, whole = Batch(), []
    for order_key in order_keys:
        report.checked["records"] += 1
        if _check_record(store, group, order_key, batch, report):
            whole.append(order_key)
    check_rows(store, whole, batch, report)
    check_words(store.db, whole, batch, report)


def _check_record(store: OpenStore, group: Group, order_key: int, batch: Batch, report: Report) -> bool:
    """Can it be read and judged? What its rows should be goes into the batch."""
    stored = None
    with report.naming("fsck.record", record=f"number {order_key}"):
        stored = store.db.row("SELECT id, edits, changed, refused FROM records WHERE order_key = ?", (order_key,))
    if stored is None:  # damaged, or taken away meanwhile
        return False
    name, *counts = stored
    with report.naming("fsck.record", record=name.hex()):
        entry = _rejudged(store, group, order_key)
        if entry is None or [entry.edits, entry.changed, entry.refused] != counts:
            report.problem("fsck.record", record=name.hex())
        elif entry.edits:
            store.projection.gather(batch, order_key, group.group_number, entry.record(), is_new=True)
        return True
    return False


def _rejudged(store: OpenStore, group: Group, order_key: int) -> Entry | None:
    places = store.db.rows(
        "SELECT e.envelope, e.position FROM edits e JOIN envelopes v ON v.id = e.envelope WHERE e.order_key = ?"
        " ORDER BY v.log, v.seq, e.position",
        (order_key,),
    )
    try:
        return rejudge(store.registry, [group.ingest.signed(*place) for place in places])
    except Refused as refused:
        if refused.code == DAMAGE and refused.facts.get("what") not in ("envelope", "key"):
            raise
        return None
