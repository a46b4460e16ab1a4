"""Searching all records that people can find, whatever their kind (the view `found`). No Qt: the command line searches
the same way."""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain
from typing import Any, Final, Protocol

from msgspec.structs import replace

from desktop.searching import Reader, Source, among, one_of, plain
from models.errors import Refused
from models.search import Named, Query, parse
from sync import overview
from sync.overview import Entry

ME: Final = "me"
"""After `from:` it means whoever searches; in quotes it is a name."""
ANY: Final[Mapping[str, Collection[str]]] = {"has": (), "is": ()}
"""Operators of marks, with any value."""


class Here(Protocol):
    """A mark that only this computer knows, such as `is:unread`, as it is when a search begins."""

    @property
    def keys(self) -> Sequence[int] | None:
        """The order keys among which all records are that have it, newest first; None if they are many."""

    def among(self, entries: Sequence[Entry], /) -> set[int]:
        """The order keys of those that have it."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Where to search."""

    lists: tuple[int, ...]
    """Numbers of groups and of private circles: those that the person may read."""
    people: Mapping[bytes, str]
    """Member -> name, for `from:`."""
    places: tuple[str, ...] = ()
    """Kinds of the records in which others are, such as channels, for `in:`. Whatever is talked about is one, too."""
    marks: frozenset[str] = frozenset()
    """Marks that there may be beside those in the table `fact`, for `is:` and `has:`."""
    own: Mapping[str, str] = field(default_factory=dict)
    """Kinds with very many records, which have a table of their own -> its column, with an index, that says in which
    record one of them is."""
    kinds: frozenset[str] = frozenset()
    """The kinds that are searched; all of them if empty."""
    within: bytes | None = None
    """The one record in which to search."""
    here: Mapping[str, Callable[[Reader], Here]] = field(default_factory=dict)
    """Marks that only this computer knows."""
    words: Mapping[str, Collection[tuple[str, str]]] = field(default_factory=dict)
    """Folded words of `is:` that people read -> (kind, mark): `can be borrowed` -> (`item`, `is:offered`)."""


def read(text: str, now: datetime, marks: Mapping[str, Collection[str]], called: Mapping[str, str]) -> Query:
    """Understand what was typed at a moment of local time. `marks` are values of `has` and `is` (none: any); `called`
    are the names of kinds in lower case -> the kind."""
    asked = parse(text, now.tzinfo or UTC, now.date(), {**marks, "kind": tuple(called)})
    named = (replace(each, value=called[each.value]) if each.operator == "kind" else each for each in asked.named)
    return replace(asked, named=tuple(named))


def source(reader: Reader, scope: Scope, query: Query) -> tuple[Source[Entry], Refused | None]:
    """The records that the operators of a query leave, and why one of the operators leaves nothing anywhere."""
    people, not_people, nobody = _authors(reader, scope, query.values("from"))
    kinds = {each.value for each in query.values("kind") if not each.excluded} or scope.kinds or None
    if kinds and scope.kinds:
        kinds = kinds & scope.kinds
    inside = [_Inside(each, _containers(reader, scope, each)) for each in query.values("in")]
    marks = [each for operator in ("is", "has") for each in query.values(operator)]
    of_people, authors = one_of("author", people, not_people)
    of_kinds, names = one_of("kind", kinds, {each.value for each in query.values("kind") if each.excluded})
    of_places, containers = _of_places(scope, inside)
    local = [_Local(scope, each, reader) for each in marks if _known_here(scope, each)]
    of_marks, sought = _of_marks(scope, [each for each in marks if not _known_here(scope, each)])
    listed = ["group_number IN (SELECT value FROM json_each(?))", "words <> ''"]

    def matching(order_keys: Sequence[int], condition: str, values: Sequence[Any]) -> list[Entry]:
        found = overview.matching(reader, order_keys, condition, values)
        for each in local:
            found = each.left_of(found)
        return [entry for entry in found if _is_inside(entry, inside)] if inside else found

    made = Source(
        reader, *_candidates(scope, kinds, containers), "words", matching, lambda entry: entry.words,
        (*listed, *of_people, *of_kinds, *of_places, *of_marks),
        (json.dumps(scope.lists), *authors, *names, *containers, *sought),
        next((each.keys for each in local if each.keys is not None), None),
    )  # fmt: skip
    return made, _complaint(reader, scope, nobody, inside, marks)


def _authors(
    reader: Reader, scope: Scope, asked: Sequence[Named]
) -> tuple[set[bytes] | None, set[bytes], tuple[Named, ...]]:
    """As `among`."""
    mine = [each for each in asked if not each.quoted and plain(each.value) == ME]
    wanted, excluded, unknown = among([each for each in asked if each not in mine], scope.people.items())
    me = overview.owners(reader) if mine else set()
    if any(each.excluded for each in mine):
        excluded |= me
    if any(not each.excluded for each in mine):
        wanted = me | (wanted or set())
    return wanted, excluded, unknown


def _candidates(
    scope: Scope, kinds: Iterable[str] | None, containers: Sequence[bytes]
) -> tuple[str, tuple[str, Sequence[Any]] | None]:
    """The table with the order keys of all records that may fit, and a column and values by which they are found."""
    match list(kinds or ()):
        case [kind] if kind in scope.own:
            return kind, (scope.own[kind], containers) if len(containers) == 1 else None
        case [_, *_] as wanted if scope.own.keys().isdisjoint(wanted):
            return "fact", ("kind", wanted)
    return "records", None


def _of_places(scope: Scope, inside: Iterable["_Inside"]) -> tuple[list[str], list[bytes]]:
    """A condition that is fulfilled by all that is where the query says, and its parameters."""
    wanted = [each.containers for each in inside if not each.asked.excluded]
    if scope.within is not None:
        return ["within = ?"], [scope.within]
    containers = sorted(frozenset[bytes]().union(*wanted))
    return [f"(within IN ({','.join('?' * len(containers))}) OR place <> '')"] if wanted else [], containers


def _of_marks(scope: Scope, marks: Iterable[Named]) -> tuple[list[str], list[str]]:
    """Conditions that are fulfilled by what is marked as the query says, by the codes of marks or by the words that
    people read, and their parameters."""
    conditions, parameters = [], []
    for each in marks:
        one_of_them = ["instr(marks, ?) > 0"]
        parameters.append(f" {_mark(each)} ")
        known = _read_as(scope, each)
        for kind, mark in sorted(known):
            one_of_them.append("(kind = ? AND instr(marks, ?) > 0)")
            parameters += [kind, f" {mark} "]
        conditions.append(f"{'NOT ' if each.excluded else ''}({' OR '.join(one_of_them)})")
    return conditions, parameters


def _read_as(scope: Scope, asked: Named) -> Collection[tuple[str, str]]:
    return scope.words.get(plain(asked.value), ()) if asked.operator == "is" else ()


def _known_here(scope: Scope, asked: Named) -> list[str]:
    """The marks of `scope.here` for which a piece of the query asks."""
    named = {_mark(asked), *(mark for _, mark in _read_as(scope, asked))}
    return sorted(named & scope.here.keys())


class _Local:
    """A piece of the query that asks for what only this computer knows."""

    def __init__(self, scope: Scope, asked: Named, reader: Reader) -> None:
        names = _known_here(scope, asked)
        self._asked = asked
        self._here = [scope.here[mark](reader) for mark in names]
        self._stored = {(kind, mark) for kind, mark in _read_as(scope, asked) if mark not in names}
        """What others call so: other kinds have such marks, too."""
        alone = len(self._here) == 1 and not self._stored and not asked.excluded
        self.keys = self._here[0].keys if alone else None

    def left_of(self, entries: Sequence[Entry]) -> list[Entry]:
        fits = {key for each in self._here for key in each.among(entries)}
        fits |= {each.order_key for each in entries
                 if any(each.kind == kind and mark in each.marks.split() for kind, mark in self._stored)}  # fmt: skip
        return [each for each in entries if (each.order_key in fits) is not self._asked.excluded]


@dataclass(frozen=True, slots=True)
class _Inside:
    """What `in:` asks for: to be in one of these records, or in a place with that name."""

    asked: Named
    containers: frozenset[bytes]

    def holds(self, entry: Entry) -> bool:
        return entry.within in self.containers or (entry.place != "" and self.is_called(entry.place))

    def is_called(self, place: str) -> bool:
        return among([self.asked], [(0, place)])[2] == ()


def _containers(reader: Reader, scope: Scope, asked: Named) -> frozenset[bytes]:
    parts = (*scope.own.items(), ("fact", "within"))
    talked = (overview.containers(reader, scope.lists, *each) for each in parts)
    titles = overview.titles(reader, scope.lists, scope.places)
    wanted, excluded, _ = among([asked], {*titles, *chain.from_iterable(talked)})
    return frozenset(wanted or excluded)


def _is_inside(entry: Entry, inside: Iterable[_Inside]) -> bool:
    wanted = [each.holds(entry) for each in inside if not each.asked.excluded]
    return (not wanted or any(wanted)) and not any(each.holds(entry) for each in inside if each.asked.excluded)


def _complaint(
    reader: Reader, scope: Scope, nobody: Iterable[Named], inside: Iterable[_Inside], marks: Iterable[Named]
) -> Refused | None:
    for each in nobody:
        return Refused("search.nobody", name=each.value)
    for place in inside:
        if not place.containers and not any(map(place.is_called, overview.places(reader, scope.lists))):
            return Refused("search.nowhere", name=place.asked.value)
    for each in marks:
        known = _mark(each) in {*scope.marks, *scope.here} or _read_as(scope, each)
        if not known and not overview.is_mark(reader, _mark(each)):
            return Refused("search.unmarked", piece=_mark(each))
    return None


def _mark(asked: Named) -> str:
    return f"{asked.operator}:{asked.value}"
