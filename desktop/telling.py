"""Records and what happened with them, in the sentences of their modules. No Qt: the window and the command line tell
alike."""

import string
from collections.abc import Callable, Sequence
from typing import Final

from desktop.words import WORDS, as_is, caption, told, words
from models.feature import Registry
from sync import overview
from sync.activities import Happened
from sync.overview import Entry, Reader

SNIPPET: Final = 60
"""Most characters of what stands for a missing title."""
NAMED: Final = 3
"""Most people whose names are in a sentence; more are counted."""
PART: Final = "with_"
"""Before the name of a part: in a sentence, `{with_need_help}` stands for those who have the part `need_help` in it."""
Named = Callable[[Entry, str], Sequence[str]]
"""The names of those who have a part in a record."""


def name_of(entry: Entry) -> str:
    """The title, or the beginning of what it says."""
    line = entry.title or " ".join(entry.words.split())
    return line if len(line) <= SNIPPET else f"{line[: SNIPPET - 1]}…"


def named_in(reader: Reader, name: Callable[[bytes], str]) -> Named:
    """Reads them from the store; `name` tells what people are called."""
    return lambda entry, part: [name(member) for member, of in overview.people(reader, entry) if of == part]


def nobody(_entry: Entry, _part: str) -> Sequence[str]:
    return ()


def said_of(what: str, entry: Entry, translate: Callable[[str], str] = as_is, named: Named = nobody) -> str:
    """A sentence about a record: what waits, falls due or clashes."""
    return words(what, facts_for(what, entry, translate, named), translate)


def facts_for(what: str, entry: Entry, translate: Callable[[str], str], named: Named) -> dict[str, str]:
    """What such a sentence tells."""
    facts = {"title": name_of(entry), "what": entry.kind}
    for _, place, _, _ in string.Formatter().parse(WORDS.get(what, "")):
        if place is not None and place.startswith(PART):
            facts[place] = _listed(named(entry, place.removeprefix(PART)), translate)
    return facts


def _listed(names: Sequence[str], translate: Callable[[str], str]) -> str:
    """Names in a sentence: all, or the first ones and how many more."""
    said = ", ".join(names[:NAMED])
    more = len(names) - NAMED
    return words("people.more", {"names": said, "count": more}, translate) if more > 0 else said


def in_words(each: Happened, name: Callable[[bytes], str], translate: Callable[[str], str] = as_is) -> str:
    """An activity in words; `name` tells what people are called."""
    said = told(each.what, {
        "who": name(each.author), "whom": name(each.whom) if each.whom else "", "said": each.said,
        "number": each.number,
        "title": name_of(each.entry) if each.entry else caption(f"caption.{each.kind}", translate),
    }, translate)  # fmt: skip
    return said if each.times == 1 else words("activity.times", {"said": said, "times": each.times}, translate)


def only_counted(registry: Registry) -> frozenset[str]:
    """Kinds whose news are counted: there are very many, or their module tells nothing of them."""
    known = (kind for _, kind in registry.kinds.values())
    return frozenset(kind.name for kind in known if kind.facts_in or not kind.activity)
