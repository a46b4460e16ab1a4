"""Operations that take a change back, and leave alone what was changed elsewhere since."""

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from models.case import State
from models.differences import carried_out, differences, replayed
from models.edit import Delete, Insert, Make, Operation, Path, Put, Splice
from models.errors import Refused
from sync.records.plain_state import Text

ABSENT = object()
Shape = Literal["map", "list", "text"]
_SHAPES: dict[type, Shape] = {dict: "map", list: "list", Text: "text"}
PIECE = 15_000
"""Most code points that one operation inserts."""


def same(one: Any, other: Any) -> bool:
    """Are these the same value of the same type?"""
    if type(one) is not type(other):
        return False
    if type(one) is dict:
        return one.keys() == other.keys() and all(same(inside, other[key]) for key, inside in one.items())
    if type(one) is list:
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


def inverse(before: State, after: State, now: State, path: Path = ()) -> Iterator[Operation]:
    """Operations on `now` that take back what has changed from `before` to `after`. With `now` for `after`, they turn
    it into `before`. Raises Refused `undo.changed_since` with the key that somebody changed since."""
    for key in sorted(before.keys() | after.keys()):
        was, became, there = (state.get(key, ABSENT) for state in (before, after, now))
        if not same(was, became) and not same(was, there):
            yield from _one(was, became, there, (*path, key))


def _one(was: Any, became: Any, there: Any, path: Path) -> Iterator[Operation]:
    kinds = {type(was), type(became), type(there)}
    if kinds == {dict}:
        yield from inverse(was, became, there, path)
    elif kinds == {Text}:
        yield from _text(was, became, there, path)
    elif not same(became, there):
        raise Refused("undo.changed_since", field=str(path[0]))
    elif kinds == {list}:
        yield from _list(was, there, path)
    elif was is ABSENT:
        yield Delete(path)
    else:
        yield from made(path, was)


def _text(was: str, became: str, there: str, path: Path) -> Iterator[Operation]:
    back, since = differences(became, was), differences(became, there)
    changes = replayed(back, became, since)
    taken = carried_out(there, changes)
    if sum(map(len, (there, was))) != len(became) + len(taken):  # some of it was changed again since
        raise Refused("undo.changed_since", field=str(path[0]))
    for change in changes:
        yield from _spliced(path, change.index, change.delete, change.text)


def _spliced(path: Path, index: int, delete: int, text: str) -> Iterator[Operation]:
    yield Splice(path, index, delete, text[:PIECE])
    for start in range(PIECE, len(text), PIECE):
        yield Splice(path, index + start, 0, text[start : start + PIECE])


def _list(was: list[Any], there: list[Any], path: Path) -> Iterator[Operation]:
    shorter = min(len(was), len(there))
    first = next((place for place in range(shorter) if not same(was[place], there[place])), shorter)
    last = 0
    while last < shorter - first and same(was[-1 - last], there[-1 - last]):
        last += 1
    for place in range(len(there) - last - 1, first - 1, -1):
        yield Delete((*path, place))
    for place in range(first, len(was) - last):
        if type(was[place]) in _SHAPES:
            yield from made((*path, place), was[place])
        else:
            yield Insert(path, place, was[place])


def made(path: Path, value: Any) -> Iterator[Operation]:
    """Operations that put this value, with all that is in it, at a key of a map or before an element of a list."""
    if type(value) not in _SHAPES:
        yield Put(path, value)
        return
    yield Make(path, _SHAPES[type(value)])
    if type(value) is Text:
        if value:
            yield from _spliced(path, 0, 0, value)
    elif type(value) is dict:
        for key, inside in sorted(value.items()):
            yield from made((*path, key), inside)
    else:
        yield from _list(value, [], path)


def portions(ops: Sequence[Operation], most: int) -> Iterator[tuple[Operation, ...]]:
    """The operations in portions of at most `most` code points of text, and 1 000 operations."""
    portion: list[Operation] = []
    size = 0
    for operation in ops:
        length = len(operation.text) if isinstance(operation, Splice) else 0
        if portion and (size + length > most or len(portion) >= 1000):
            yield tuple(portion)
            portion, size = [], 0
        portion.append(operation)
        size += length
    yield tuple(portion)
