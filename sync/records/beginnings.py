"""A short way for most edits: they begin a record of which nothing else is known, or build alone on such a beginning of
the same transaction, and set values at its root."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from msgspec.structs import replace

from models.case import Case, Record, State
from models.clock import is_stamp
from models.edit import INT64, MAX_KEY, MAX_OPERATIONS, Edit, Make, Operation, Put
from models.feature import Feature, Kind
from models.ids import EditId, RecordId
from sync.records import judging
from sync.records.judging import Lookup, Rules, Seen, SeenRecords
from sync.records.plain_state import CHARACTERS, MAX_OPERATION_COUNT
from sync.records.signed import Signed
from sync.records.snapshot import SAVE_FROM
from sync.store.facts import Told


class Beginning(NamedTuple):
    """A record that began in this transaction."""

    order_key: int
    record: Record
    """As it is after all of `line`."""
    line: tuple[Signed, ...]
    """All its edits, each of which builds on the one before it."""
    operation_count: int
    told: tuple[Told, ...] = ()

    @property
    def first(self) -> int | None:
        """See `RecordState.first`."""
        return next((signed.envelope for signed in self.line if not signed.position), None)

    @property
    def others(self) -> list[Signed]:
        """The edits that `first` does not imply."""
        return [signed for signed in self.line if signed.place != (self.first, 0)]


def begin(rules: Rules, signed: Signed, order_key: int, lookup: Lookup, seen: Seen) -> Beginning | None:
    """The beginning, if the edit qualifies for the short way and counts; None if it must be judged like all others."""
    found, edit, author = _kind(rules, signed), signed.edit, signed.author
    if found is None or type(edit) is not Edit or author is None:
        return None
    after = assigned({}, edit.ops)
    if after is None:
        return None
    sees: Any = {}
    if edit.sees:
        if judging.wrong_sees(rules, found[1], signed) is not None:
            return None
        for each in edit.sees:
            record = RecordId(each.record)
            for head in each.heads:
                verdict = lookup(record, EditId(head))
                if verdict is None or not verdict.counts:
                    return None
        sees = SeenRecords(edit.sees, seen)
    made = Record(RecordId(edit.record), edit.kind, author.member, edit.at, edit.at, 1, after[0], edit.subject)
    case = Case(None, made, edit, author, signed.circle, signed.roll, sees)
    told = _checked(rules, *found, signed, case)
    return None if told is None else Beginning(order_key, made, (signed,), after[1], told)


def go_on(rules: Rules, begun: Beginning, signed: Signed) -> Beginning | None:
    """The record with one more edit, if that one builds on the latest, qualifies and counts; else None."""
    edit, author, before, last = signed.edit, signed.author, begun.record, begun.line[-1]
    if type(edit) is not Edit or author is None or edit.deps != (last.id,) or edit.sees or edit.kind != before.kind:
        return None
    order = signed.seq, signed.position
    if any(each.log_key == signed.log_key and (each.seq, each.position) >= order for each in begun.line):
        return None
    found = _kind(rules, signed)
    if found is None or signed.circle_number != last.circle_number or len(begun.line) + 1 >= SAVE_FROM:
        return None
    count = 0 if found[1].begins == "personal" else begun.operation_count
    after = assigned(before.state if found[1].begins == "authored" else {}, edit.ops, count)
    if after is None:
        return None
    created, changed = min(before.created, edit.at), max(before.changed, edit.at)
    made = replace(before, created=created, changed=changed, edits=before.edits + 1, state=after[0])
    told = _checked(rules, *found, signed, Case(before, made, edit, author, signed.circle, signed.roll, {}))
    if told is None:
        return None
    return Beginning(begun.order_key, made, (*begun.line, signed), after[1], begun.told + told)


def _kind(rules: Rules, signed: Signed) -> tuple[Feature, Kind] | None:
    """The kind of an edit of which nothing but its content and what it sees is left to be checked."""
    edit = signed.edit
    if type(edit) is not Edit or signed.author is None or signed.set_aside:
        return None
    found = rules.registry.kinds.get(edit.kind)
    if found is None or edit.version != found[1].version or not is_stamp(edit.at):
        return None
    if found[1].begins == "common" or judging.wrong_binding(found[1], signed) is not None:
        return None
    return found


def _checked(rules: Rules, feature: Feature, kind: Kind, signed: Signed, case: Case) -> tuple[Told, ...] | None:
    """What an edit did; None if the rule has anything against it."""
    try:
        refused = kind.check(case)
    except (Exception, SystemExit):  # noqa: BLE001 - reported and set aside by the ordinary way
        return None
    if refused is not None:
        return None
    told = judging.tell(rules, feature, kind, signed.id, case) if kind.activity else None
    return () if told is None else (told,)


def assigned(before: State, ops: Sequence[Operation], operation_count: int = 0) -> tuple[State, int] | None:
    """The state and the operation count after these operations; None unless they only set values and maps at the root,
    and change anything."""
    if not 0 < len(ops) <= MAX_OPERATIONS:
        return None
    state: dict[str, Any] = dict(before)
    has_effect = False
    for operation in ops:
        path = operation.path
        if len(path) != 1:
            return None
        key = path[0]
        if type(key) is not str or not 0 < len(key) <= MAX_KEY or not key.isascii():
            return None
        if type(operation) is Put:
            value = operation.value
            if type(value) is str:
                if not value.isascii() and not _is_encodable(value):
                    return None
                operation_count += len(value) // CHARACTERS
            elif type(value) is int:
                if value not in INT64:
                    return None
            elif type(value) is not bool and value is not None:
                return None
            if not has_effect:
                there = state.get(key, state)
                has_effect = type(there) is not type(value) or there != value
            state[key] = value
        elif type(operation) is Make and operation.shape == "map":
            state[key], has_effect = {}, True
        else:
            return None
        operation_count += 1 + len(key) // CHARACTERS
    if not has_effect or operation_count > MAX_OPERATION_COUNT:
        return None
    return dict(sorted(state.items())), operation_count


def _is_encodable(text: str) -> bool:
    """False for lone surrogates, which UTF-8 cannot carry."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
