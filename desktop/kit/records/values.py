"""The values of declared fields in words: in the language in force, with names in place of ids."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from desktop.kit import phrases, recurring, times
from desktop.kit.scope import Scope
from models.attachment import attachment
from models.case import State
from models.edit import Scalar
from models.fields import (
    Amount,
    Choice,
    Day,
    Duration,
    Entries,
    Field,
    Files,
    Flag,
    Link,
    Moment,
    Number,
    People,
    Person,
    Prose,
    Recurrence,
    Reference,
    Span,
    Tags,
)
from models.fields.recurrences import rule
from models.fields.times import span
from models.markup import plain
from models.rules import Fields, entries, items
from sync import overview

translate = QCoreApplication.translate
Shape = Literal["text", "person", "record", "link", "marked"]
SHOWN = 5
"""Entries of a list that are shown with a record."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a value: words, or somebody or something that has a chip. `id` is the member or the record."""

    text: str
    shape: Shape = "text"
    id: bytes = b""
    marked: str = ""
    """The text with its marks."""


@dataclass(frozen=True, slots=True)
class Line:
    """A field that is filled in, or an entry of a list."""

    caption: str
    parts: tuple[Part, ...]


def lines(kind: str, fields: Fields, state: State, scope: Scope) -> Iterator[Line]:
    """What a record holds, field by field, without its state, its files and what is empty; of a list the newest
    entries, the newest first."""
    for name, field in fields.items():
        code = f"{kind}.{name}"
        if isinstance(field, Entries):
            listed = list(entries(state, name).values())
            for parts in listed[: -SHOWN - 1 : -1]:
                yield Line(phrases.caption(code), tuple(_entry(code, field, parts, scope)))
            if len(listed) > SHOWN:
                earlier = translate("values", "%n earlier: see the history", "", len(listed) - SHOWN)
                yield Line(phrases.caption(code), (Part(earlier),))
        elif name == "state" or isinstance(field, Files):
            continue
        elif found := tuple(parts_of(code, field, name, state, scope)):
            yield Line(phrases.caption(code), found)


def parts_of(code: str, field: Field, name: str, state: State, scope: Scope) -> Iterator[Part]:
    """The pieces of the value of a field; none if it is empty."""
    match field:
        case Tags():
            yield from (Part(item) for item in items(state, name))
        case People():
            yield from (_member(item, scope) for item in items(state, name))
        case Files():
            found = (attachment(item, state[f"{name} {item}"]) for item in items(state, name))
            yield from (Part(f"{each.name} ({phrases.size(each.size)})") for each in found if each)
        case _:
            value = state.get(name, field.nothing)
            if value is not None and value not in ("", False):
                yield part_of(code, field, value, scope)


def part_of(code: str, field: Field, value: Scalar, scope: Scope) -> Part:
    """A value that is filled in."""
    match field:
        case Person():
            return _member(str(value), scope)
        case Reference():
            found = overview.find(scope.bridge, bytes.fromhex(str(value)))
            return Part(found.title, "record", found.record) if found else Part(
                translate("values", "something that is not on this computer yet"))  # fmt: skip
        case Link():
            return Part(str(value), "link")
        case Prose():
            return Part(plain(str(value)), "marked", marked=str(value))
    return Part(words_of(code, field, value))


def words_of(code: str, field: Field, value: Scalar) -> str:
    """A plain value in the language in force."""
    if value is None or value == "":
        return ""
    match field:
        case Choice():
            return phrases.option(code, str(value))
        case Flag():
            return translate("values", "yes") if value else translate("values", "no")
        case Number():
            return phrases.decimal(field.shown(value))
        case Amount():
            amount, _, currency = str(value).partition(" ")
            return phrases.money(int(amount), currency)
        case Day():
            day = QDate.fromString(str(value), Qt.DateFormat.ISODate)
            return QLocale().toString(day, translate("times", "d MMMM yyyy"))
        case Moment():
            return times.when(int(value))
        case Span():
            start, end = span(value)
            return times.span(start, end)
        case Duration():
            return times.length(int(value))
        case Recurrence():
            return recurring.words(rule(str(value)))
    return field.shown(value)


def _entry(code: str, listed: Entries, parts: State, scope: Scope) -> Iterator[Part]:
    """The parts of an entry. A mark that can only be set, such as `back`, is its own caption."""
    for name, field in listed.parts.items():
        if name not in parts:
            continue
        caption, value = phrases.caption(f"{code}.{name}"), parts[name]
        if isinstance(field, Choice) and len(field.options) == 1:
            yield Part(caption)
            continue
        found = part_of(f"{code}.{name}", field, value, scope)
        if found.shape != "text":
            yield found
        elif found.text:
            yield Part(f"{caption}: {found.text}")


def _member(value: str, scope: Scope) -> Part:
    member = bytes.fromhex(value)
    return Part(scope.names(member), "person", member)


def spoken(line: Line) -> str:
    """A line as a screen reader says it."""
    return f"{line.caption}: {', '.join(each.text for each in line.parts)}"
