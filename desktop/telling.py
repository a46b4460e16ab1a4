"""Records and what happened with them, in the sentences of their modules. No Qt: the window and the command line tell
alike."""

from collections.abc import Callable
from typing import Final

from desktop.words import as_is, caption, told, words
from models.feature import Registry
from sync.activities import Happened
from sync.overview import Entry

SNIPPET: Final = 60
"""Most characters of what stands for a missing title."""


def name_of(entry: Entry) -> str:
    """The title, or the beginning of what it says."""
    line = entry.title or " ".join(entry.words.split())
    return line if len(line) <= SNIPPET else f"{line[: SNIPPET - 1]}…"


def said_of(what: str, entry: Entry, translate: Callable[[str], str] = as_is) -> str:
    """A sentence about a record: what waits, falls due or clashes."""
    return words(what, {"title": name_of(entry), "what": entry.kind}, translate)


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
