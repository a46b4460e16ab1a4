"""Taking changes of a record back by further edits, which the kind's rule judges like all others."""

from collections.abc import Sequence

from models.case import State
from models.edit import Delete, Edit, Operation, Put
from models.errors import Refused
from models.feature import Draft, Kind
from models.fields import Field, Flag
from models.ids import EditId, RecordId
from sync.group import record_history, writing
from sync.group.group import Group
from sync.group.outcome import Outcome
from sync.history_commands import Restore, Undo
from sync.records.inverting import PIECE, inverse, made, portions, same
from sync.records.plain_state import MAX_OPERATION_COUNT, fold
from sync.records.record_state import RecordState

SEARCHED = 50
"""Edits that are read at once to find the last one of this member."""


def undo(group: Group, command: Undo) -> Outcome:
    """See `Undo`."""
    state = record_history.found(group, command.record)
    edit = record_history.counting(state, command.edit) if command.edit else _my_latest(group, state)
    if not state.past[edit].deps and _kind(group, state).begins != "common":
        raise Refused("undo.beginning")
    before, after = record_history.around(state, edit)
    return _take_back(group, state, before, after, edit)


def restore(group: Group, command: Restore) -> Outcome:
    """See `Restore`."""
    state = record_history.found(group, command.record)
    edit = record_history.counting(state, command.edit)
    now, then = record_history.inner_state(state, state.versions.heads()), record_history.inner_state(state, (edit,))
    if same(then, now):
        raise Refused("restore.nothing")
    return _take_back(group, state, then, now, edit)


def _my_latest(group: Group, state: RecordState) -> EditId:
    edits = record_history.edits(state)
    while edits:
        edits, newest = edits[:-SEARCHED], edits[-SEARCHED:]
        for signed in reversed(record_history.loaded(group, state, newest)):
            if signed.author is not None and signed.author.member == group.me:
                return signed.id
    raise Refused("undo.nothing")


def _kind(group: Group, state: RecordState) -> Kind:
    known = group.store.registry.kinds.get(state.kind)
    if known is None:
        raise Refused("record.unknown")
    return known[1]


def _take_back(group: Group, state: RecordState, before: State, after: State, edit: EditId) -> Outcome:
    """Write what brings the record from `after` to `before`. It sees the records that this edit sees."""
    kind, now = _kind(group, state), record_history.inner_state(state, state.versions.heads())
    try:
        ops = [_emptied(operation, kind) for operation in inverse(before, after, now)]
    except Refused as refused:
        name = str(refused.facts["field"]).partition(" ")[0]
        raise Refused(refused.code, field=f"{state.kind}.{name}") from None
    if not ops:
        raise Refused("undo.nothing")
    (signed,) = record_history.loaded(group, state, (edit,))
    begins = kind.begins == "authored" and not state.past[edit].deps
    sees = signed.edit.sees if isinstance(signed.edit, Edit) and not begins else ()
    seen = tuple(RecordId(each.record) for each in sees)
    try:
        return _write(group, state, kind, ops, seen)
    except Refused as refused:
        if refused.code == "rule.no_move":
            return _move_back(group, state, ops, seen)
        marked = _marked(ops, kind, now)
        if refused.code != "edit.not_allowed" or marked == ops:
            raise
        if not marked:  # nothing but entries of lists, which nobody removes
            raise Refused("undo.added") from None
        return _write(group, state, kind, marked, seen)


def _move_back(
    group: Group, state: RecordState, ops: Sequence[Operation], seen: tuple[RecordId, ...]
) -> Outcome:
    """Take back a move between states: first the state alone, because another move leads there, which may set other
    fields or none; then the rest. Raises Refused `undo.no_way_back`."""
    moves = [each for each in ops if each.path == ("state",)]
    rest = [each for each in ops if each.path != ("state",)]
    try:
        if not moves or not rest:
            raise Refused("undo.no_way_back")
        drafts = [Draft(state.id, state.kind, tuple(part), subject=state.subject, sees=seen)
                  for part in (moves, *portions(rest, PIECE))]  # fmt: skip
        return writing.write(group, drafts)
    except Refused as refused:
        if refused.code not in ("rule.no_move", "undo.no_way_back"):
            raise
        raise Refused("undo.no_way_back") from None


def _write(
    group: Group, state: RecordState, kind: Kind, ops: Sequence[Operation], seen: tuple[RecordId, ...]
) -> Outcome:
    if kind.begins == "personal":  # every edit holds the whole value
        whole = fold(state.versions.state(), ops, MAX_OPERATION_COUNT).finish()
        ops = [operation for key, value in whole.items() for operation in made((key,), value)]
    parts = portions(ops, PIECE)
    return writing.write(
        group, [Draft(state.id, state.kind, part, subject=state.subject, sees=seen) for part in parts]
    )


def _declared(operation: Operation, kind: Kind) -> Field | None:
    key = operation.path[0] if len(operation.path) == 1 else None
    return kind.fields.get(key) if isinstance(key, str) else None


def _emptied(operation: Operation, kind: Kind) -> Operation:
    """A declared field is emptied, never deleted."""
    field = _declared(operation, kind)
    return Put(operation.path, field.nothing) if isinstance(operation, Delete) and field and field.plain else operation


def _marked(ops: Sequence[Operation], kind: Kind, now: State) -> list[Operation]:
    """Marks such as "edited" stay and are set again, because taking a change back is a change as well. What others
    added to lists, such as reactions, stays too."""
    plain = [each for each in ops if (field := _declared(each, kind)) and field.plain and not isinstance(field, Flag)]
    flags = {key for key, field in kind.fields.items() if isinstance(field, Flag)}
    touched = {each.path[0] for each in ops}
    return [*plain, *(Put((key,), True) for key in sorted(flags) if key in touched or now.get(key) is True)]
