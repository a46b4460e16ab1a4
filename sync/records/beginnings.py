"""A short way for most edits: they begin a record of which nothing else is known, with values at its root."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from models.case import Case, Record, State
from models.clock import is_stamp
from models.edit import INT64, MAX_KEY, MAX_OPERATIONS, Edit, Make, Operation, Put
from models.ids import EditId, RecordId
from sync.records import judging
from sync.records.judging import Lookup, Rules, Seen, SeenRecords
from sync.records.plain_state import CHARACTERS, MAX_OPERATION_COUNT
from sync.records.signed import Signed
from sync.store.facts import Told


class Beginning(NamedTuple):
    """A record that began in this transaction, with this one edit and no other."""

    order_key: int
    record: Record
    signed: Signed
    told: Told | None = None


def begin(rules: Rules, signed: Signed, order_key: int, lookup: Lookup, seen: Seen) -> Beginning | None:
    """The beginning, if the edit qualifies for the short way and counts; None if it must be judged like all others."""
    edit, author = signed.edit, signed.author
    if type(edit) is not Edit or author is None or signed.set_aside:
        return None
    found = rules.registry.kinds.get(edit.kind)
    state = first_state(edit.ops)
    if found is None or state is None or edit.version != found[1].version or not is_stamp(edit.at):
        return None
    kind = found[1]
    if kind.begins == "common" or judging.wrong_binding(kind, signed) is not None:
        return None
    sees: Any = {}
    if edit.sees:
        if judging.wrong_sees(rules, kind, signed) is not None:
            return None
        for each in edit.sees:
            record = RecordId(each.record)
            for head in each.heads:
                verdict = lookup(record, EditId(head))
                if verdict is None or not verdict.counts:
                    return None
        sees = SeenRecords(edit.sees, seen)
    made = Record(RecordId(edit.record), edit.kind, author.member, edit.at, edit.at, 1, state, edit.subject)
    case = Case(None, made, edit, author, signed.circle, signed.roll, sees)
    try:
        refused = kind.check(case)
    except (Exception, SystemExit):  # noqa: BLE001 - reported and set aside by the ordinary way
        return None
    if refused is not None:
        return None
    told = judging.tell(rules, found[0], kind, signed.id, case) if kind.activity else None
    return Beginning(order_key, made, signed, told)


def first_state(ops: Sequence[Operation]) -> State | None:
    """The state after these operations on an empty record; None unless they only set values and maps at its root."""
    if not 0 < len(ops) <= MAX_OPERATIONS:
        return None
    state: dict[str, Any] = {}
    operation_count = 0
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
            state[key] = value
        elif type(operation) is Make and operation.shape == "map":
            state[key] = {}
        else:
            return None
        operation_count += 1 + len(key) // CHARACTERS
    return dict(sorted(state.items())) if operation_count <= MAX_OPERATION_COUNT else None


def _is_encodable(text: str) -> bool:
    """False for lone surrogates, which UTF-8 cannot carry."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
