"""The judged edits of one record, by their places in the logs and by the edits that they build on or see."""

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable

from models.ids import EditId
from sync.records.history import Order
from sync.records.signed import Standing, Verdict

_FROM_THE_EDIT_ALONE = {
    "edit.unknown_version", "edit.unknown_author", "edit.suspended", "edit.hub", "edit.old_version",
    "edit.wrong_circle", "edit.foreign_record", "edit.sees_too_much", "edit.must_not_see", "edit.sees_another_circle",
}  # fmt: skip


def is_final(verdict: Verdict) -> bool:
    """Does this verdict stay if an earlier edit of the same log begins to count, and no edit that it names changes?

    An edit that was judged before an earlier one of its log arrived cannot build on that one. So it is refused as
    `edit.forked_log` if that one counts, and if it was refused so before, it stays refused."""
    if verdict.cause is not None or verdict.standing is Standing.NOT_UNDERSTOOD:
        return True
    return verdict.standing is Standing.REFUSED and (
        verdict.detail == "edit.forked_log" or verdict.detail in _FROM_THE_EDIT_ALONE
    )


class EditIndex:
    """Finds what follows an edit, without reading or counting the others."""

    def __init__(self) -> None:
        self._places: dict[EditId, tuple[bytes, Order]] = {}
        self._logs: defaultdict[bytes, list[tuple[Order, EditId]]] = defaultdict(list)
        self._open: defaultdict[bytes, list[tuple[Order, EditId]]] = defaultdict(list)
        """The edits of `_logs` whose verdicts are not final."""
        self._names: dict[EditId, tuple[EditId, ...]] = {}
        self._naming: defaultdict[EditId, dict[EditId, None]] = defaultdict(dict)

    def __len__(self) -> int:
        return len(self._places)

    def add(self, edit: EditId, actor: bytes, order: Order, verdict: Verdict, *, joins: bool = False) -> None:
        """Add a judged edit. The verdict on one that only joins does not depend on the earlier ones of its log."""
        self._places[edit] = actor, order
        insort(self._logs[actor], (order, edit))
        if not joins and not is_final(verdict):
            insort(self._open[actor], (order, edit))

    def link(self, edit: EditId, names: Iterable[EditId]) -> None:
        """The edits that a judged edit builds on or sees."""
        self._names[edit] = tuple(names)
        for name in self._names[edit]:
            self._naming[name][edit] = None

    def unlinked(self) -> list[EditId]:
        """The edits for which nobody has called `link`."""
        if len(self._names) == len(self._places):
            return []
        return [edit for edit in self._places if edit not in self._names]

    def remove(self, edit: EditId) -> None:
        if edit not in self._places:
            return
        actor, order = self._places.pop(edit)
        for logs in (self._logs, self._open):
            place = bisect_right(logs[actor], (order, edit)) - 1
            if place >= 0 and logs[actor][place] == (order, edit):
                del logs[actor][place]
        for name in self._names.pop(edit, ()):
            self._naming[name].pop(edit, None)

    def place(self, edit: EditId) -> tuple[bytes, Order]:
        """Actor of the edit's log, and its place there."""
        return self._places[edit]

    def naming(self, edit: EditId) -> list[EditId]:
        """The edits that build on this one or see it."""
        return list(self._naming.get(edit, ()))

    def following(self, actor: bytes, order: Order, *, late: bool = False) -> list[EditId]:
        """The next edit of a log (at most one): the later ones are found from that one. With `late`, the next one whose
        verdict is not final."""
        log = (self._open if late else self._logs).get(actor, [])
        place = bisect_right(log, order, key=lambda each: each[0])
        return [log[place][1]] if place < len(log) else []
