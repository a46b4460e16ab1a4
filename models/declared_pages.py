"""The pages of an archive for kinds that are declared by their fields: an entry of captioned fields for each record."""

from collections.abc import Iterable, Iterator
from typing import Any

from models import markup
from models.case import Record, State
from models.declared import shown
from models.edit import Scalar
from models.feature import Feature, Kind
from models.fields import Choice, Entries, Field, Flag, People, Person, Prose, Ref
from models.ids import MemberId, RecordId
from models.markup import Paragraph
from models.pages import Entry, Page, Pages, Source
from models.rules import Fields, entries, items


def pages(feature: Feature, source: Source) -> Pages:
    """A page for each kind of records that have a title."""
    kinds = [kind for kind in feature.kinds if kind.fields and kind.facts and source.records.get(kind.name)]
    drawn = (Page(source.words.get(f"several.{kind.name}") or kind.called or kind.name,
                  entries=tuple(entries_of(kind, source))) for kind in kinds)  # fmt: skip
    return Pages(feature.name, tuple(drawn))


def entries_of(kind: Kind, source: Source) -> Iterator[Entry]:
    """An entry of captioned fields for each record of a kind."""
    for record in source.records.get(kind.name, ()):
        yield Entry(
            record.id, record.author, record.created, source.called(record.id), edited=record.edits > 1,
            kind=kind.name, fields=tuple(_fields(kind, record, source)),
            prose=tuple(_prose(kind.fields, record)),
            people=tuple((part, members) for part, members in _people(kind.fields, record) if members),
        )  # fmt: skip


def _fields(kind: Kind, record: Record, source: Source) -> Iterator[tuple[str, str]]:
    """Its state as lists show it, and what it holds."""
    state = source.state(record.id) or str(record.state.get("state") or "")
    if state:
        yield "state", source.word(f"state.{kind.name}.{state}")
    for name, each in kind.fields.items():
        code = f"{kind.name}.{name}"
        if isinstance(each, Entries):
            for number, parts in enumerate(entries(record.state, name).values(), 1):
                if said := ", ".join(_parts(code, each, parts, source)):
                    yield f"{name} {number}", said
        elif name != "state" and not isinstance(each, Person | People | Prose):
            value = shown(kind.fields, record.state, name) if not each.plain else (
                _value(code, each, record.state.get(name), source))  # fmt: skip
            if value:
                yield name, value


def _parts(code: str, listed: Entries, parts: State, source: Source) -> Iterator[str]:
    """The parts of an entry. A mark that can only be set, such as `back`, is its own caption."""
    for part, each in listed.parts.items():
        if part not in parts or isinstance(each, Person):
            continue
        caption = source.word(f"caption.{code}.{part}")
        if isinstance(each, Choice) and len(each.options) == 1:
            yield caption
        elif value := _value(f"{code}.{part}", each, parts[part], source):
            yield f"{caption}: {value}"


def _value(code: str, field: Field, value: Scalar, source: Source) -> str:
    """A plain value in words. Records are named by what they are called."""
    if value is None or value == "":
        return ""
    match field:
        case Ref():
            return source.called(RecordId(bytes.fromhex(str(value))))
        case Choice():
            return source.word(f"option.{code}.{value}")
        case Flag():
            return source.word("value.yes" if value else "value.no")
    return field.shown(value)


def _prose(fields: Fields, record: Record) -> Iterator[tuple[str, tuple[Paragraph, ...]]]:
    for name, each in fields.items():
        if isinstance(each, Prose) and (value := shown(fields, record.state, name)):
            yield name, markup.read(value)


def _people(fields: Fields, record: Record) -> Iterator[tuple[str, tuple[MemberId, ...]]]:
    for name, each in fields.items():
        if isinstance(each, Entries):
            for number, parts in enumerate(entries(record.state, name).values(), 1):
                persons = (part for part, within in each.parts.items() if isinstance(within, Person))
                yield from ((f"{name} {number} {part}", _members([parts.get(part)])) for part in persons)
        elif isinstance(each, Person):
            yield name, _members([record.state.get(name)])
        elif isinstance(each, People):
            yield name, _members(items(record.state, name))


def _members(named: Iterable[Any]) -> tuple[MemberId, ...]:
    return tuple(MemberId(bytes.fromhex(member)) for member in named if member)
