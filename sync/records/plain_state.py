"""The state after operations, as plain maps, lists and strings.

Invalid operations are refused here, before they reach Automerge, because Automerge is lax: it ignores the deletion of
a missing key, accepts numbers in texts, writes into deleted objects and panics on lone surrogates. Refusals are
`edit.bad_operation` (no record could accept it), `edit.no_such_place` (a key or index does not exist),
`edit.wrong_place` (for example a map where a list is needed) and `record.full`.
"""

import math
from collections.abc import Sequence
from typing import Any

from models.case import State
from models.edit import INT64, MAX_DEPTH, MAX_KEY, Delete, Insert, Make, Operation, Path, Put, Scalar, Splice
from models.errors import Refused

MAX_OPERATION_COUNT = 1 << 19
"""Largest operation count of a record along any line of its history, deleted content included. Each Automerge operation
counts 1 (a code point of a text is one when it is inserted and one when it is deleted), and so do every `CHARACTERS` in
keys and strings. Automerge keeps about 400 bytes of memory for each."""
CHARACTERS = 8
BLOCK = 4096


class Text(str):
    """A collaborative text, unlike a string that is a single value. Only this package sees the difference."""

    __slots__ = ()


_EMPTY: dict[str, type] = {"map": dict, "list": list, "text": Text}

Box = dict[str, Any] | list[Any]


def canonical(value: Scalar) -> Scalar:
    """The value as every replica keeps it: -0.0 becomes 0.0, because Automerge treats them as equal."""
    kind = type(value)
    if kind is str:
        _encodable(value)  # type: ignore[arg-type]
    elif kind is int:
        if value not in INT64:
            raise Refused("edit.bad_operation")
    elif kind is float:
        if not math.isfinite(value):  # type: ignore[arg-type]
            raise Refused("edit.bad_operation")
        return value + 0.0  # type: ignore[operator]
    elif value is not None and kind is not bool:
        raise Refused("edit.bad_operation")
    return value


class PlainState:
    """Applies operations to a copy of `before`. The two share all unchanged parts. `finish()` gives the result."""

    def __init__(self, before: State, room: int) -> None:
        self._root = dict(before)
        self._own: dict[int, Box] = {id(self._root): self._root}
        self._grown: dict[int, dict[str, Any]] = {}
        self._spliced: list[Box] = []
        self._room = room
        self.operation_count = 0
        self.has_effect = False
        """Has any operation done more than put a value where the same value was already?"""

    def put(self, path: Path, value: Scalar) -> None:
        parent, last = self._parent(path)
        self._count(1 + _characters(last) + _characters(value))
        if isinstance(parent, dict):
            there: object = parent.get(last, self)  # type: ignore[arg-type]
            self.has_effect = self.has_effect or type(there) is not type(value) or there != value
            self._set(parent, last, value)
        else:
            self.has_effect = True
            self._count(1)  # the old element is deleted and a new one is inserted
            parent[_index(last, len(parent) - 1)] = value

    def make(self, path: Path, shape: str) -> None:
        parent, last = self._parent(path)
        if shape not in _EMPTY:
            raise Refused("edit.bad_operation")
        self._count(1 + _characters(last))
        made = _EMPTY[shape]()
        self.has_effect = True
        if isinstance(parent, dict):
            self._set(parent, last, made)
        else:
            parent.insert(_index(last, len(parent)), made)
        if shape != "text":
            self._own[id(made)] = made

    def insert(self, path: Path, index: int, value: Scalar) -> None:
        box = self._open(path, MAX_DEPTH)
        if not isinstance(box, list):
            raise Refused("edit.wrong_place")
        self._count(1 + _characters(value))
        self.has_effect = True
        box.insert(_index(index, len(box)), value)

    def splice(self, path: Path, index: int, delete: int, text: str) -> None:
        parent, last = self._parent(path)
        place: Any = last
        found = _inside(parent, place)
        if type(found) is Text:
            found = parent[place] = _Blocks(found)
            self._spliced.append(parent)
        if type(found) is not _Blocks:
            raise Refused("edit.wrong_place")
        if type(text) is not str or type(delete) is not int or delete < 0:
            raise Refused("edit.bad_operation")
        _encodable(text)
        _index(index, found.length - delete)
        self._count(delete + len(text))
        self.has_effect = self.has_effect or bool(delete or text)
        found.splice(index, delete, text)

    def delete(self, path: Path) -> None:
        parent, last = self._parent(path)
        place: Any = last
        _inside(parent, place)
        self._count(1)
        self.has_effect = True
        del parent[place]

    def finish(self) -> State:
        """The state, with maps in the order of their keys (as Automerge lists them). Call nothing after this."""
        for box in self._spliced:
            places: Any = box.items() if isinstance(box, dict) else enumerate(box)
            for place, inside in list(places):
                if type(inside) is _Blocks:
                    box[place] = inside.text()
        for grown in self._grown.values():
            items = sorted(grown.items())
            grown.clear()
            grown.update(items)
        return self._root

    def _count(self, operation_count: int) -> None:
        self.operation_count += operation_count
        if self.operation_count > self._room:
            raise Refused("record.full")

    def _parent(self, path: Path) -> tuple[Box, str | int]:
        if not path:
            raise Refused("edit.bad_operation")
        return self._open(path[:-1], MAX_DEPTH - 1), path[-1]

    def _open(self, path: Path, depth: int) -> Box:
        """The container at `path`, copied unless it was copied before."""
        box: Box = self._root
        if len(path) > depth:
            raise Refused("edit.bad_operation")
        for step in path:
            place: Any = step
            inside = _inside(box, place)
            if type(inside) is not dict and type(inside) is not list:
                raise Refused("edit.wrong_place")
            if id(inside) not in self._own:
                box[place] = inside = inside.copy()
                self._own[id(inside)] = inside
            box = inside
        return box

    def _set(self, box: dict[str, Any], key: str | int, value: object) -> None:
        if type(key) is not str:
            raise Refused("edit.wrong_place")
        if key not in box:
            if not 0 < len(key) <= MAX_KEY:
                raise Refused("edit.bad_operation")
            _encodable(key)
            self._grown[id(box)] = box
        box[key] = value


def fold(before: State, ops: Sequence[Operation], room: int) -> PlainState:
    """Apply all operations of an edit to `before`. Raises Refused with the position of the first impossible one."""
    plain = PlainState(before, room)
    position = 0
    try:
        for position, operation in enumerate(ops):  # noqa: B007 - told below
            match operation:
                case Put(path, value):
                    plain.put(path, canonical(value))
                case Make(path, shape):
                    plain.make(path, shape)
                case Insert(path, index, value):
                    plain.insert(path, index, canonical(value))
                case Splice(path, index, delete, text):
                    plain.splice(path, index, delete, text)
                case Delete(path):
                    plain.delete(path)
    except Refused as refused:
        raise Refused(refused.code, position=position) from None
    return plain


def makes_text(ops: Sequence[Operation]) -> bool:
    return any(type(operation) is Make and operation.shape == "text" for operation in ops)


def shown(value: Any) -> Any:
    """A state as rules and rows see it: texts are plain strings."""
    if type(value) is dict:
        return {key: shown(inside) for key, inside in value.items()}
    if type(value) is list:
        return [shown(inside) for inside in value]
    return str(value) if type(value) is Text else value


class _Blocks:
    """A text in pieces, so that one of many splices does not copy the whole text."""

    def __init__(self, text: str) -> None:
        self._pieces = _pieces(text)
        self.length = len(text)

    def text(self) -> Text:
        return Text("".join(self._pieces))

    def splice(self, index: int, delete: int, text: str) -> None:
        pieces = self._pieces
        first, offset = 0, index
        while first < len(pieces) and offset > len(pieces[first]):
            offset -= len(pieces[first])
            first += 1
        last, reach = first, 0
        while last < len(pieces) and (reach < offset + delete or last == first):
            reach += len(pieces[last])
            last += 1
        span = "".join(pieces[first:last])
        pieces[first:last] = _pieces(span[:offset] + text + span[offset + delete :])
        self.length += len(text) - delete


def _pieces(text: str) -> list[str]:
    return [text[start : start + BLOCK] for start in range(0, len(text), BLOCK)]


def _inside(box: Box, place: Any) -> Any:
    if isinstance(box, list):
        return box[_index(place, len(box) - 1)]
    if type(place) is not str:
        raise Refused("edit.wrong_place")
    if place not in box:
        raise Refused("edit.no_such_place")
    return box[place]


def _index(index: object, last: int) -> int:
    if type(index) is not int:
        raise Refused("edit.wrong_place")
    if not 0 <= index <= last:
        raise Refused("edit.no_such_place")
    return index


def _characters(value: object) -> int:
    return len(value) // CHARACTERS if isinstance(value, str) else 0


def _encodable(text: str) -> None:
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise Refused("edit.bad_operation") from None
