"""Kinds of records that are declared by their fields: rows, words and intents follow from the declaration.

An intent of such a kind only says what changes; whether its author may do that, the kind's rules decide, as they do for
every other member's edit.
"""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from functools import reduce
from inspect import Parameter, Signature
from operator import or_
from typing import Any

from models import rules
from models.case import Record, State
from models.edit import Delete, Put, Scalar
from models.entry_names import own_name
from models.errors import Refused
from models.facts import of_fields, of_rules
from models.feature import Context, Draft, Intent, Kind, Row, Table
from models.fields import Cell, Entries, Field, Many, Prose
from models.ids import CircleId, RecordId
from models.references import check_kinds, entry_named
from models.rules import Fields, Move, Rules
from models.writing import Given as Given
from models.writing import cleaned, rewritten
from models.writing import written as written

_Body = Callable[[Context, dict[str, Any]], Sequence[Draft]]


def declared(name: str, judged: Rules, title: str = "", **rest: Any) -> Kind:
    """The kind of this name whose edits these rules judge. `title` is the field that names a record: facts and activity
    follow from the fields and the rules. `rest` goes to `Kind`; `facts` or `activity` in it take their place. Without
    `title`, a kind without `facts` is in no list or search, and one without `activity` in no news."""
    fields = judged.fields
    made = {
        "rows": lambda record: rows(name, fields, record), "words": lambda record: words(fields, record.state),
        "facts": of_fields(title, fields) if title else None, "activity": of_rules(name, judged) if title else None,
    }  # fmt: skip
    return Kind(name, judged, fields=fields, **{**made, **rest})


def tables(name: str, fields: Fields) -> tuple[Table, ...]:
    """A table of the kind's name with the plain fields, and one for each field of many values (`item_tags`)."""
    plain = {"author": bytes, "created": int, **columns(fields)}
    return (Table(name, plain), *(_listing(name, key, each) for key, each in fields.items() if _is_list(each)))


def _listing(name: str, key: str, declared_field: Field) -> Table:
    within = {"nonce": str, **columns(declared_field.parts)} if isinstance(declared_field, Entries) else {
        key: declared_field.column}  # fmt: skip
    return Table(f"{name}_{key}", within, indexes=(("order_key",),), single=False)


def _is_list(declared_field: Field) -> bool:
    return isinstance(declared_field, Many | Entries)


def columns(fields: Fields) -> Mapping[str, type]:
    """The columns of all plain fields."""
    return reduce(or_, (dict(each.columns(key)) for key, each in fields.items() if not _is_list(each)), {})


def cells(fields: Fields, state: State) -> Mapping[str, Cell]:
    """The values for these columns."""
    return {
        column: cell
        for key, each in fields.items() if not _is_list(each)
        for column, cell in each.cells(key, state.get(key, each.nothing)).items()
    }  # fmt: skip


def rows(name: str, fields: Fields, record: Record) -> Mapping[str, Sequence[Row]]:
    """The rows of a record for `tables`."""
    plain = {"author": record.author, "created": record.created, **cells(fields, record.state)}
    lists = ((f"{name}_{key}", list(_list_rows(key, each, record.state))) for key, each in fields.items())
    return {name: [plain], **{table: found for table, found in lists if found}}


def _list_rows(key: str, declared_field: Field, state: State) -> Iterator[Row]:
    if isinstance(declared_field, Many):
        yield from ({key: declared_field.item_cell(item)} for item in rules.items(state, key))
    elif isinstance(declared_field, Entries):
        for nonce, parts in rules.entries(state, key).items():
            yield {"nonce": nonce, **cells(declared_field.parts, parts)}


def words(fields: Fields, state: State) -> str:
    """The words by which a record is found: one line for each field that is searched, also in the entries of lists."""
    return "\n".join(filter(None, _searched(fields, state)))


def _searched(fields: Fields, state: State) -> Iterator[str]:
    for key, each in fields.items():
        if isinstance(each, Entries):
            for parts in rules.entries(state, key).values():
                yield from _searched(each.parts, parts)
        elif each.searched:
            yield each.found_by(state.get(key)) if isinstance(each, Prose) else shown(fields, state, key)


def shown(fields: Fields, state: State, key: str) -> str:
    """The value of a field in words."""
    if isinstance(many := fields[key], Many):
        return ", ".join(many.label(item, state[f"{key} {item}"]) for item in rules.items(state, key))
    return fields[key].shown(state.get(key, fields[key].nothing))


def begun(context: Context, kind: Kind, given: Given, circle: CircleId | None = None) -> Draft:
    """A new record with these values. Raises Refused for a value that its field does not accept."""
    check_kinds(context.read, kind.fields, given)
    ops = list(written(kind, {key: given.get(key) for key in kind.fields}, {}))
    return Draft(context.new_record(kind.name, circle), kind.name, tuple(ops), circle)


def changed(context: Context, kind: Kind, record: bytes, given: Given) -> list[Draft]:
    """These values set in a record; no draft if they are there already. Raises Refused."""
    check_kinds(context.read, kind.fields, given)
    found = known(context, kind, record)
    ops = tuple(written(kind, given, found.state))
    return [Draft(found.id, kind.name, ops, context.circle_of(found.id))] if ops else []


def settled(
    context: Context, kind: Kind, given: Given, subject: bytes = b"", circle: CircleId | None = None
) -> list[Draft]:
    """These values set in the circle's common record about a subject; no draft if they are there already. Without a
    circle it lives where its subject does. Raises Refused."""
    check_kinds(context.read, kind.fields, given)
    circle = circle or _circle_of(context, subject)
    record = context.common_record(kind.name, subject, circle)
    found = context.read(record)
    ops = tuple(written(kind, given, found.state if found else {}))
    return [Draft(record, kind.name, ops, circle, subject=subject)] if ops else []


def stated(
    context: Context, kind: Kind, given: Given, subject: bytes = b"", circle: CircleId | None = None,
    sees: tuple[RecordId, ...] = (),
) -> list[Draft]:
    """This member's personal record about a subject, with these values and otherwise as it was; no draft if they are
    there already. Every edit of a personal record holds the whole value. Without a circle it lives where its subject
    does. `sees`: records that its rule looks at. Raises Refused."""
    check_kinds(context.read, kind.fields, given)
    circle = circle or _circle_of(context, subject)
    record = context.my_record(kind.name, subject, circle)
    found = context.read(record)
    before = dict(found.state) if found else {}
    ops = list(written(kind, given, before))
    if not ops:
        return []
    empty = {key: each.nothing for key, each in kind.fields.items() if not _is_list(each)}
    after: dict[str, Scalar] = {**empty, **before}
    for operation in ops:
        match operation:
            case Put(path=(str(key),), value=value):
                after[key] = value
            case Delete(path=(str(key),)):
                del after[key]
    puts = tuple(Put((key,), value) for key, value in after.items())
    return [Draft(record, kind.name, puts, circle, sees, subject)]


def _circle_of(context: Context, subject: bytes) -> CircleId | None:
    return context.circle_of(RecordId(subject)) if subject else None


def known(context: Context, kind: Kind, record: bytes) -> Record:
    """The record. Raises Refused `record.missing` unless it is on this computer, and `record.other_kind`."""
    found = context.read(RecordId(record))
    if found is None:
        raise Refused("record.missing", what=kind.name)
    if found.kind != kind.name:
        raise Refused("record.other_kind", what=kind.name, other=found.kind)
    return found


def entered(context: Context, kind: Kind, record: bytes, name: str, given: Given, nonce: str = "") -> list[Draft]:
    """A new entry of the list `name`, or, with the `nonce` of one or what it says first, further parts of it. Raises
    Refused."""
    found, listed = known(context, kind, record), kind.fields[name]
    assert isinstance(listed, Entries)
    check_kinds(context.read, listed.parts, given)
    if nonce:
        nonce = entry_named(kind.name, name, listed, found.state, nonce)
    start = f"{name} {nonce or _new_name(context, kind, name)} "
    parts = ((part, cleaned(kind.name, f"{name}.{part}", listed.parts[part], raw)) for part, raw in given.items())
    ops = tuple(Put((start + part,), value) for part, value in parts if value is not None)
    return [Draft(found.id, kind.name, ops, context.circle_of(found.id))]


def _new_name(context: Context, kind: Kind, name: str) -> str:
    """For a new entry of a list."""
    judged, nonce = kind.check, context.nonce()
    is_own = isinstance(judged, Rules) and name in judged.adding and judged.adding[name].own
    return own_name(nonce, context.me.member) if is_own else nonce.hex()


def moved(context: Context, kind: Kind, record: bytes, move: Move, given: Given) -> list[Draft]:
    """The record in the state to which the move leads. Raises Refused `rule.no_move` from any other state."""
    found = known(context, kind, record)
    check_kinds(context.read, kind.fields, given)
    if found.state.get("state") not in move.source:
        raise Refused("rule.no_move", state=f"{kind.name}.{found.state.get('state')}", to=f"{kind.name}.{move.to}")
    anew = [operation for key in move.needs for operation in rewritten(kind, key, given.get(key), found.state)]
    rest = {key: value for key, value in given.items() if key not in move.needs}
    ops = (Put(("state",), move.to), *anew, *written(kind, rest, found.state))
    return [Draft(found.id, kind.name, ops, context.circle_of(found.id))]


def intents(kind: Kind, about: str = "") -> Mapping[str, Intent]:
    """What people do with records of a declared kind, with its fields as arguments. For authored records: `add_item`,
    `change_item`, and one for each move, where `item` is the record's id. For personal and common ones: `set_profile`;
    `about` names the argument that is the subject, a record. The new one lives in the circle of its subject, and sees
    it if the kind sees anything."""
    judged = kind.check
    assert isinstance(judged, Rules)
    able = {key: each for key, each in kind.fields.items() if key != "state" and not isinstance(each, Entries)}
    within = {"circle": (bytes, False)} if kind.circles != ("everyone",) and not about else {}
    name, this, subject = kind.name, {kind.name: (bytes, True)}, {about: (bytes, True)} if about else {}

    def add(context: Context, given: dict[str, Any]) -> Sequence[Draft]:
        start = {"state": judged.start} if judged.moves else {}
        circle = _circle(given)
        return [begun(context, kind, {**given, **start}, circle)]

    def change(context: Context, given: dict[str, Any]) -> Sequence[Draft]:
        return changed(context, kind, given.pop(name), given)

    def state(context: Context, given: dict[str, Any]) -> Sequence[Draft]:
        circle, subject = _circle(given), given.pop(about, b"")
        if kind.begins == "common":
            return settled(context, kind, given, subject, circle)
        seen = (RecordId(subject),) if about and kind.sees else ()
        if seen and context.read(seen[0]) is None:
            raise Refused("record.missing", what=about)
        return stated(context, kind, given, subject, circle, seen)

    def moving(move: Move) -> _Body:
        return lambda context, given: moved(context, kind, given.pop(name), move, given)

    if kind.begins != "authored":
        return {f"set_{name}": _intent(state, {**subject, **_arguments(able, ()), **within})}
    found = {
        f"add_{name}": _intent(add, {**_arguments(able, {key for key in able if able[key].required}), **within}),
        f"change_{name}": _intent(change, {**this, **_arguments(able, ())}),
    }
    for title, move in judged.moves.items():
        taken = {key: able[key] for key in (*move.needs, *move.sets) if key in able}
        found[title] = _intent(moving(move), {**this, **_arguments(taken, move.needs)})
    return found


def _circle(given: dict[str, Any]) -> CircleId | None:
    circle = given.pop("circle", None)
    return None if circle is None else CircleId(circle)


def _arguments(fields: Fields, required: Container[str]) -> dict[str, tuple[Any, bool]]:
    """Field -> (types, whether it has to be given)."""
    return {key: (reduce(or_, each.typed), key in required) for key, each in fields.items()}


def _intent(body: _Body, arguments: Mapping[str, tuple[Any, bool]]) -> Intent:
    """A function with these arguments, as if it had been written out. Arguments that are left out are not passed on;
    None empties a field."""

    def intent(context: Context, /, **given: Any) -> Sequence[Draft]:
        return body(context, given)

    parameters = [Parameter("context", Parameter.POSITIONAL_ONLY, annotation=Context)]
    for name, (types, required) in arguments.items():
        default = Parameter.empty if required else None
        hint = types if required else types | None
        parameters.append(Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=hint))
    intent.__signature__ = Signature(parameters)  # type: ignore[attr-defined]
    intent.__annotations__ = {each.name: each.annotation for each in parameters}
    return intent
