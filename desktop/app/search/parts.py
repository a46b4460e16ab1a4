"""What a search finds, module by module, in steps of bounded work. No Qt."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from desktop import found
from desktop.features.conversations.search import CHOICES, MARKS, OWN, PLACES
from desktop.found import Scope
from desktop.searching import PAGE, Reader, Source, find
from models import features
from models.errors import Refused
from models.feature import Registry
from models.fields import Choice, Flag
from models.search import Query
from sync.overview import Entry

FEW: Final = 5
"""Hits of each part that are shown at first."""


@dataclass
class Part:
    """The hits of one module, newest first. Kinds with very many records make a part of their own, which is named after
    the kind."""

    module: str
    kinds: frozenset[str]
    own: str = ""
    """The kind of such a part."""
    hits: list[Entry] = field(default_factory=list)
    go_on: int | None = None
    """The order key below which the search continues."""
    wanted: int = FEW
    begun: bool = False
    _source: Source[Entry] | None = None

    @property
    def key(self) -> str:
        return self.own or self.module

    @property
    def is_ready(self) -> bool:
        """Has it found what is wanted, or all that there is?"""
        return self.begun and (self.go_on is None or len(self.hits) >= self.wanted)

    def step(self, reader: Reader, scope: Scope, query: Query) -> Refused | None:
        """Search a little further. Returns why an operator leaves nothing anywhere."""
        complaint = None
        if self._source is None:
            source, complaint = found.source(reader, scope, query)
            if complaint is not None:
                self.begun = True
                return complaint
            self._source = source
        step = find(self._source, query, self.go_on if self.begun else None, self.wanted - len(self.hits))
        self.hits += step.hits
        self.go_on, self.begun = step.go_on, True
        return None

    def more(self) -> None:
        self.wanted = len(self.hits) + PAGE


def parts(modules: Sequence[str], query: Query) -> list[Part]:
    """The parts of a search, in the order of the modules."""
    return [part for module in modules for part in _of_module(module, _wanted(query))]


@cache
def kinds() -> dict[str, str]:
    """All kinds that can be found -> the page of their module."""
    known = Registry(features.FEATURES).kinds.values()
    return {kind.name: feature.name for feature, kind in known if kind.facts or kind.facts_in}


@cache
def marks() -> dict[str, tuple[str, ...]]:
    """The values of `is:` and `has:` that the modules declare."""
    known = [each for _, kind in Registry(features.FEATURES).kinds.values() for each in kind.fields.items()]
    states = (option for key, each in known if key == "state" and isinstance(each, Choice) for option in each.options)
    flags = (key for key, each in known if isinstance(each, Flag))
    return {"is": tuple(sorted({*states, *flags})), "has": CHOICES["has"]}


def scope_of(part: Part, lists: Sequence[int], people: Mapping[bytes, str]) -> Scope:
    return Scope(tuple(lists), people, PLACES, MARKS, OWN, part.kinds)


def _wanted(query: Query) -> Collection[str]:
    """The kinds that the query leaves."""
    asked = query.values("kind")
    named = {each.value for each in asked if not each.excluded}
    return (named or set(kinds())) - {each.value for each in asked if each.excluded}


def _of_module(module: str, wanted: Collection[str]) -> Iterator[Part]:
    inside = {kind for kind, page in kinds().items() if kind in wanted and page == module}
    yield from (Part(module, frozenset({kind}), kind) for kind in sorted(inside & OWN.keys()))
    if rest := inside - OWN.keys():
        yield Part(module, frozenset(rest))
