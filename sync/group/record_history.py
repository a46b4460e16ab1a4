"""Who changed what of a record, and when: pages of its edits, and single differences on demand."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from models import fields as declared_fields
from models.case import State
from models.differences import Piece, compared
from models.edit import Edit
from models.errors import Refused
from models.facts import Activity
from models.fields import Field
from models.ids import EditId, RecordId
from sync.group.group import Group
from sync.history_commands import MOST, Compare, FieldChange, History, HistoryPage, ReadState, Revision
from sync.ledger import arrivals
from sync.records.inverting import ABSENT, same
from sync.records.plain_state import Text
from sync.records.record_state import RecordState
from sync.records.replica import Replica
from sync.records.signed import Signed

AROUND = 40
"""Code points that are shown before and after a change in a text."""
OTHERS = 200
"""Most edits that do not count and are listed; the last that arrived."""


class _Known(NamedTuple):
    """An edit in the order of the history: by the time that is later than that of everything it builds on."""

    at: int
    edit: EditId


def found(group: Group, record: bytes) -> RecordState:
    """Raises Refused `record.unknown`."""
    state = group.records.state(RecordId(record)) if len(record) == len(RecordId(bytes(16))) else None
    if state is None:
        raise Refused("record.unknown")
    return state


def edits(state: RecordState) -> list[EditId]:
    """The edits that count and have content, oldest first."""
    counting = (_Known(past.effective, edit) for edit, past in state.past.items() if not past.joins)
    return [each.edit for each in sorted(counting)]


def loaded(group: Group, state: RecordState, names: Sequence[EditId]) -> list[Signed]:
    return group.ingest.opening.load([state.place(edit) for edit in names])


def page(group: Group, command: History) -> HistoryPage:
    """See `History`."""
    state = found(group, command.record)
    others = sorted(state.others, key=lambda edit: state.others[edit].envelope)[-OTHERS:]
    stamps = {each.id: each.edit.at for each in loaded(group, state, others) if isinstance(each.edit, Edit)}
    known = [_Known(past.effective, edit) for edit, past in state.past.items() if not past.joins]
    known = sorted(known + [_Known(stamps.get(edit, 0), edit) for edit in others])
    end = min(command.before - 1, len(known)) if command.before > 0 else len(known)
    start = max(0, end - max(1, min(command.most, MOST)))
    signed = loaded(group, state, [each.edit for each in known[start:end]])
    told = _told(group, state, signed)
    numbered = [_revision(group, state, each, number, command.keys, told.get(each.id))
                for number, each in enumerate(signed, start + 1)]  # fmt: skip
    return HistoryPage(tuple(reversed(numbered)), len(known), state.kind, group.group_number)


def _told(group: Group, state: RecordState, edits: Sequence[Signed]) -> dict[bytes, Activity]:
    """Edit -> what it did."""
    return {
        edit: Activity(what, whom, said, bool(moderates))
        for each in edits
        for edit, what, whom, said, moderates in group.store.db.rows(
            "SELECT edit, what, whom, said, moderates FROM fact_activity WHERE order_key = ? AND edit = ?",
            (state.order_key, each.id),
        )
    }


def _revision(
    group: Group, state: RecordState, signed: Signed, number: int, keys: Sequence[str], told: Activity | None
) -> Revision:  # fmt: skip
    author = signed.author.member if signed.author else b""
    at = signed.edit.at if isinstance(signed.edit, Edit) else 0
    seen = arrivals.first_seen(group.store.db, signed.envelope)
    verdict = state.verdict(signed.id)
    if verdict is None or not verdict.counts:
        code = "" if verdict is None else verdict.detail or verdict.standing.name.lower()
        return Revision(number, signed.id, author, at, seen, code)
    there = inner_state(state, (signed.id,)) if keys else {}
    values = {key: there[key] for key in keys if key in there and type(there[key]) not in (dict, list, Text)}
    return Revision(number, signed.id, author, at, seen, activity=told, values=values)


def inner_state(state: RecordState, at: Sequence[EditId]) -> State:
    """The record at these edits, with co-edited texts as `Text`; the genesis of its kind at none."""
    versions = state.versions
    return versions.inner_state_at(at) if isinstance(versions, Replica) else versions.state_at(at)


def read(group: Group, command: ReadState) -> State:
    """See `ReadState`."""
    state = found(group, command.record)
    return state.versions.state_at((counting(state, command.edit),)) if command.edit else state.versions.state()


def counting(state: RecordState, edit: bytes) -> EditId:
    """Raises Refused `history.unknown_edit` unless this edit counts."""
    past = state.past.get(EditId(edit))
    if past is None or past.joins:
        raise Refused("history.unknown_edit")
    return EditId(edit)


def around(state: RecordState, edit: EditId) -> tuple[State, State]:
    """The record before and after an edit that counts, as its author saw it."""
    return inner_state(state, state.past[edit].deps), inner_state(state, (edit,))


def compare(group: Group, command: Compare) -> tuple[FieldChange, ...]:
    """See `Compare`."""
    state = found(group, command.record)
    known = group.store.registry.kinds.get(state.kind)
    return tuple(_changes(*around(state, counting(state, command.edit)), (), known[1].fields if known else {}))


def _changes(
    before: State, after: State, path: tuple[str, ...], fields: Mapping[str, Field]
) -> Iterator[FieldChange]:
    """Texts that people write are compared word by word. Other declared values, such as states and days, are not: they
    are stored as text, and shown in other words."""
    for key in sorted(before.keys() | after.keys()):
        was, became, there = before.get(key, ABSENT), after.get(key, ABSENT), (*path, key)
        if same(was, became):
            continue
        if dict in (type(was), type(became)) and {type(was), type(became)} <= {dict, object}:
            yield from _changes({} if was is ABSENT else was, {} if became is ABSENT else became, there, {})
        elif isinstance(was, str) and isinstance(became, str) and _is_written(fields.get(key)):
            yield FieldChange(there, pieces=tuple(_shortened(compared(was, became))))
        else:
            yield FieldChange(there, _plain(was), _plain(became))


def _is_written(field: Field | None) -> bool:
    """Do people write it in words? What is not declared is taken for it."""
    return field is None or isinstance(field, declared_fields.Line | declared_fields.Text)


def _plain(value: object) -> object:
    """The value as it can be told to other processes."""
    if value is ABSENT:
        return None
    return str(value) if type(value) is Text else value


def _shortened(pieces: Sequence[Piece]) -> Iterator[Piece]:
    for place, piece in enumerate(pieces):
        first, last = place == 0, place == len(pieces) - 1
        if piece.kind == "same" and len(piece.text) > 2 * AROUND + 1:
            start = "" if first else piece.text[:AROUND]
            end = "" if last else piece.text[-AROUND:]
            yield Piece("same", f"{start}…{end}")
        else:
            yield piece
