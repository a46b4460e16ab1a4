"""The pages of an archive for kinds that are declared by their fields: an entry of captioned fields for each record."""

from collections.abc import Iterable, Iterator
from typing import Any

from models import markup
from models.case import Record
from models.declared import shown
from models.edit import Scalar
from models.feature import Feature, Kind
from models.fields import Entries, Field, People, Person, Prose, Ref
from models.ids import MemberId, RecordId
from models.markup import Paragraph
from models.pages import Entry, Page, Pages, Source
from models.rules import Fields, entries, items


def pages(feature: Feature, source: Source) -> Pages:
    """A page for each kind of records that have a title."""
    kinds = [kind for kind in feature.kinds if kind.fields and kind.facts and source.records.get(kind.name)]
    drawn = (Page(kind.name, entries=tuple(entries_of(kind, source))) for kind in kinds)
    return Pages(feature.name, tuple(drawn))


def entries_of(kind: Kind, source: Source) -> Iterator[Entry]:
    """An entry of captioned fields for each record of a kind."""
    for record in source.records.get(kind.name, ()):
        yield Entry(
            record.id, record.author, record.created, source.called(record.id), edited=record.edits > 1,
            fields=tuple(_fields(kind.fields, record, source)),
            prose=tuple(_prose(kind.fields, record)),
            people=tuple((part, members) for part, members in _people(kind.fields, record) if members),
        )  # fmt: skip


def _fields(fields: Fields, record: Record, source: Source) -> Iterator[tuple[str, str]]:
    for name, each in fields.items():
        if isinstance(each, Entries):
            for number, parts in enumerate(entries(record.state, name).values(), 1):
                plain = [part for part in each.parts if part in parts and not isinstance(each.parts[part], Person)]
                values = [(part, _value(each.parts[part], parts[part], source)) for part in plain]
                if said := ", ".join(f"{part}: {value}" for part, value in values if value):
                    yield f"{name} {number}", said
        elif not isinstance(each, Person | People | Prose):
            value = shown(fields, record.state, name)
            if value := _value(each, value, source) if isinstance(each, Ref) else value:
                yield name, value


def _value(field: Field, value: Scalar, source: Source) -> str:
    """Records are named by what they are called."""
    if isinstance(field, Ref):
        return source.called(RecordId(bytes.fromhex(str(value)))) if value else ""
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
