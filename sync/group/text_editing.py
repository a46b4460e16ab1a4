"""Reading co-edited texts at the heads that somebody saw, and writing there."""

from collections.abc import Sequence

from msgspec.structs import replace

from models.differences import TextChange, carried_out, differences, fits, moved, replayed
from models.edit import Edit, Splice
from models.errors import Refused
from models.feature import Draft
from models.ids import EditId, MemberId, RecordId
from sync.group import own_logs, writing
from sync.live_commands import LivePlace
from sync.records.plain_state import Text
from sync.records.record_state import RecordState
from sync.records.replica import Replica, actor_id
from sync.text_commands import EditText, ReadText, TextNow

Heads = tuple[EditId, ...]


def read(group: writing.Writable, command: ReadText) -> TextNow:
    """See `ReadText`."""
    _, replica = _found(group, command.record)
    heads = replica.heads()
    text = _text(replica, heads, command.path)
    if not command.heads:
        return TextNow(heads, text)
    seen = _known(replica, command.heads)
    return TextNow(heads, changes=() if seen == heads else differences(_text(replica, seen, command.path), text))


def edit(group: writing.Writable, command: EditText) -> TextNow:
    """See `EditText`."""
    state, replica = _found(group, command.record)
    seen, path = _known(replica, command.heads), command.path
    before = _text(replica, seen, path)
    if not command.changes or not fits(before, command.changes):
        raise Refused("text.out_of_range")
    typed = carried_out(before, command.changes)
    at = replica.history.with_previous(seen, _actor(group, state))
    ops = _operations(replica, command, at)
    if ops and not (command.again and at != seen and _is_written(group, state, replica, command)):
        writing.write(group, [Draft(state.id, state.kind, ops, subject=state.subject, at=at)])
    _, replica = _found(group, command.record)
    return TextNow(replica.heads(), changes=differences(typed, _text(replica, replica.heads(), path)))


def _operations(replica: Replica, command: EditText, at: Heads) -> tuple[Splice, ...]:
    """What carries out the command at these heads, which have those of the command in their past."""
    changes, path = command.changes, command.path
    if at != _known(replica, command.heads):  # this computer has written there by another way
        before = _text(replica, _known(replica, command.heads), path)
        changes = replayed(changes, before, differences(before, _text(replica, at, path)))
    return tuple(Splice(path, each.index, each.delete, each.text) for each in changes if each.delete or each.text)


def _is_written(group: writing.Writable, state: RecordState, replica: Replica, command: EditText) -> bool:
    """Is this computer's latest edit of the record what the command writes?"""
    last = replica.history.previous(_actor(group, state))
    if last is None:
        return False
    at, (signed,) = replica.history.edits[last].deps, group.ingest.opening.load([state.place(last)])
    if replica.history.between(_known(replica, command.heads), at) is None:  # it did not know of all of them
        return False
    return isinstance(signed.edit, Edit) and signed.edit.ops == _operations(replica, command, at)


def caret_now(group: writing.Writable, place: LivePlace, member: MemberId) -> LivePlace:
    """The same place with its caret where it is in the newest text; without a caret if there is no such text here, or
    if finding the member's carets has taken too long lately."""
    if not place.path:
        return place
    try:
        _, replica = _found(group, place.record)
        text = _text(replica, replica.heads(), place.path)
        seen = _known(replica, place.heads)
        length, changes = (len(text), ()) if seen == replica.heads() else _since(group, place, seen, text, member)
    except Refused:
        return replace(place, path=(), heads=(), anchor=0, caret=0, letters="")
    anchor, caret = (moved(min(each, length), changes) for each in (place.anchor, place.caret))
    return replace(place, heads=replica.heads(), anchor=anchor, caret=caret)


def _since(
    group: writing.Writable, place: LivePlace, seen: Heads, text: str, member: MemberId
) -> tuple[int, Sequence[TextChange]]:
    """Length of the older text in which a member's caret is, and what has become of it. Raises Refused."""
    _, replica = _found(group, place.record)
    name, effort = (RecordId(place.record), seen, place.path), group.store.effort
    if effort.left(member) <= 0 and replica.history.is_slow_at(seen):
        raise Refused("text.unknown_heads")
    with effort.counted(member):
        before: str | None = group.records.old_texts.get(name)
        if before is None:
            before = group.records.old_texts[name] = _text(replica, seen, place.path)
        return len(before), differences(before, text)


def _found(group: writing.Writable, record: bytes) -> tuple[RecordState, Replica]:
    state = group.records.state(RecordId(record))
    if state is None:
        raise Refused("record.unknown")
    if not isinstance(state.versions, Replica):
        raise Refused("text.none_there")
    return state, state.versions


def _actor(group: writing.Writable, state: RecordState) -> bytes:
    """The actor as which this device writes in the record."""
    log = own_logs.of(group, group.logs.circles.by_number(state.circle).tag)
    return actor_id(log.key, state.id)


def _known(replica: Replica, heads: tuple[bytes, ...]) -> Heads:
    try:
        return replica.history.known(heads)
    except Refused:
        raise Refused("text.unknown_heads") from None


def _text(replica: Replica, at: Heads, path: tuple[str, ...]) -> str:
    inside: object = replica.inner_state_at(at)
    for step in path:
        inside = inside.get(step) if isinstance(inside, dict) else None
    if type(inside) is not Text:
        raise Refused("text.none_there")
    return str(inside)
