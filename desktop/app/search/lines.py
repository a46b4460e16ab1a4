"""The lines of the search page: what was found, under the names of the modules."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from desktop.app.home.lines import Line
from desktop.app.search.parts import Part
from desktop.kit import phrases, times
from desktop.kit.page import PageSpec, shown_title
from desktop.kit.people import names_of
from desktop.telling import name_of
from models.clock import milliseconds
from models.ids import NOBODY
from models.search import Query, matcher
from sync import api, overview
from sync.overview import Entry, Reader

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Naming:
    """How the lines name what they show."""

    specs: Sequence[PageSpec]
    name: Callable[[bytes], str]
    within: Callable[[bytes], str]
    """The title of the record that another one is a part of."""
    shared: Callable[[int], str]
    """List number -> the name of the private circle; empty for what everyone reads."""


def naming_of(
    reader: Reader, group: api.Group, specs: Sequence[PageSpec], circles: Mapping[int, str] = MappingProxyType({})
) -> Naming:
    """The names as they are now; titles are read when they are first shown. `circles` are the names of private circles,
    by list number."""

    @cache
    def title(record: bytes) -> str:
        entry = overview.find(reader, record)
        return name_of(entry) if entry is not None else ""

    def shared(number: int) -> str:
        if number == group.number:
            return ""
        name = circles.get(number)
        return translate("search", "in the circle {name}").format(name=name) if name else translate(
            "search", "in a private circle")

    return Naming(specs, names_of(reader, group), title, shared)


def heading(part: Part, naming: Naming) -> str:
    if part.own:
        return phrases.several(part.own)
    return next((shown_title(spec) for spec in naming.specs if spec.name == part.module), "")


def lines(parts: Sequence[Part], hit: Callable[[Entry], Line], naming: Naming) -> list[Line]:
    """Under the name of each part its hits, each as `hit` shows it, and a line that asks for more."""
    return [line for part in parts if part.hits for line in _of_part(part, hit, naming)]


def line_of(query: Query, naming: Naming, entry: Entry) -> Line:
    by = naming.name(entry.author) if entry.author != NOBODY else ""  # what all share, such as a poll, is by nobody
    where = naming.within(entry.within) if entry.within is not None else ""
    details = (by if entry.title else "", where, entry.place, naming.shared(entry.list_number),
               times.when(milliseconds(entry.at)))  # fmt: skip
    extract = matcher(query).extract(entry.words)
    return Line(f"hit {entry.order_key}", "line", entry.title or by, " · ".join(filter(None, details)),
                target=f"record {entry.record.hex()}", extract=extract)  # fmt: skip


def _of_part(part: Part, hit: Callable[[Entry], Line], naming: Naming) -> Iterator[Line]:
    title = heading(part, naming)
    yield Line(f"heading {part.key}", "heading", title)
    yield from map(hit, part.hits)
    if part.go_on is not None:
        more = translate("search", "More: {part}").format(part=title)
        yield Line(f"more {part.key}", "line", more, icon="chevron-down", target=f"more {part.key}")
