"""Operations that set the values of declared fields, as people typed them."""

from collections.abc import Iterator, Mapping

from models import rules
from models.case import State
from models.differences import differences
from models.edit import Delete, Make, Operation, Put, Scalar, Splice
from models.errors import Refused
from models.feature import Kind
from models.fields import Cell, Entries, Field, Invalid, Many, Prose

Given = Mapping[str, Cell]
"""Field -> value, as a person typed it or a program gave it."""


def written(kind: Kind, given: Given, before: State) -> Iterator[Operation]:
    """The operations that set these values, where they are not set already."""
    for key, raw in given.items():
        each = kind.fields[key]
        match each:
            case Many():
                yield from _items(kind.name, key, each, raw, before)
            case Entries():
                continue
            case Prose():
                yield from _prose(key, str(cleaned(kind.name, key, each, raw)), before)
            case _:
                value = cleaned(kind.name, key, each, raw)
                if value != before.get(key, each.nothing) or (each.required and key not in before):
                    yield Put((key,), value)


def _items(
    name: str, key: str, many: Many, raw: Cell, before: State, *, all_of_them: bool = False
) -> Iterator[Operation]:
    """`all_of_them`: also those that are there already."""
    try:
        wanted = dict(map(many.stored, many.items(raw)))
    except Invalid as error:
        raise error.refused(name, key) from None
    there = set(rules.items(before, key))
    yield from (Delete((f"{key} {item}",)) for item in sorted(there - wanted.keys()))
    new = (item for item in sorted(wanted) if all_of_them or before.get(f"{key} {item}") != wanted[item])
    yield from (Put((f"{key} {item}",), wanted[item]) for item in new)


def _prose(key: str, wanted: str, before: State) -> Iterator[Operation]:
    """Splices from the text before to the one wanted, so that what others type in between stays where it is."""
    if key not in before:
        yield Make((key,), "text")
    for each in differences(str(before.get(key, "")), wanted):
        yield Splice((key,), each.index, each.delete, each.text)


def cleaned(kind: str, key: str, declared_field: Field, raw: Cell) -> Scalar:
    """The value in its stored form. Raises Refused, which names the field."""
    try:
        return declared_field.clean(raw)
    except Invalid as error:
        raise error.refused(kind, key) from None


def rewritten(kind: Kind, key: str, raw: Cell, before: State) -> Iterator[Operation]:
    """The operations that write what a move needs, also where it is as before: the rule asks for it in the same edit.
    Raises Refused `field.empty` where there is nothing to write."""
    each, empty = kind.fields[key], Refused("field.empty", field=f"{kind.name}.{key}")
    if isinstance(each, Many):
        ops = list(_items(kind.name, key, each, raw, before, all_of_them=True))
        if not any(isinstance(operation, Put) for operation in ops):
            raise empty
        yield from ops
        return
    value = cleaned(kind.name, key, each, raw)
    if value == each.nothing and value is not False:
        raise empty
    if not isinstance(each, Prose):
        yield Put((key,), value)
    elif ops := list(_prose(key, str(value), before)):
        yield from ops
    else:
        yield Splice((key,), 0, 1, str(value)[0])
