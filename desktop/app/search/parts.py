"""What a search finds, module by module, in steps of bounded work."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from desktop import found
from desktop import marks as marked
from desktop.features.conversations.search import CHOICES, HERE, MARKS, OWN, PLACES
from desktop.found import Scope
from desktop.kit import phrases
from desktop.searching import PAGE, Reader, Source, find
from models import features
from models.errors import Refused
from models.feature import Registry
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
    """The one kind of a part that is named after it; else empty."""
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
        """Search a little further. Returns a Refused if one of the operators can find nothing at all."""
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


def marks() -> dict[str, tuple[str, ...]]:
    """The values of `is:` and `has:` that are offered: the states and flags of the modules, in the words of the
    language in force."""
    return {"is": tuple(sorted(_said())), "has": CHOICES["has"]}


def words() -> dict[str, frozenset[tuple[str, str]]]:
    """What `is:` understands beside the codes of marks (`Scope.words`)."""
    return marked.folded(_said())


def _said() -> dict[str, set[tuple[str, str]]]:
    return marked.words(Registry(features.FEATURES), phrases.translate_words)


def scope_of(
    part: Part, lists: Sequence[int], people: Mapping[bytes, str], said: Mapping[str, frozenset[tuple[str, str]]]
) -> Scope:
    return Scope(tuple(lists), people, PLACES, MARKS, OWN, part.kinds, here=HERE, words=said)


def _wanted(query: Query) -> Collection[str]:
    """The kinds in which the query searches."""
    asked = query.values("kind")
    named = {each.value for each in asked if not each.excluded}
    return (named or set(kinds())) - {each.value for each in asked if each.excluded}


def _of_module(module: str, wanted: Collection[str]) -> Iterator[Part]:
    inside = {kind for kind, page in kinds().items() if kind in wanted and page == module}
    yield from (Part(module, frozenset({kind}), kind) for kind in sorted(inside & OWN.keys()))
    if rest := inside - OWN.keys():
        yield Part(module, frozenset(rest))
