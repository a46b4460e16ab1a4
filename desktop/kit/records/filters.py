"""Which records a list shows: words, a state, a person, a tag, what fields of choice hold, and since
when they have changed."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import islice

from desktop.kit.bridge import EngineBridge
from desktop.kit.records.subject import Subject
from models.clock import milliseconds
from sync import overview
from sync.overview import Entry

STEP = 200
"""Records that are looked at in one turn, which takes less than a frame; the next turn goes on where it ended."""


@dataclass(frozen=True, slots=True)
class Filter:
    text: str = ""
    state: str = ""
    person: str = ""
    """The member in hexadecimal: who added it, or whom it names."""
    tag: str = ""
    since: int = 0
    """Milliseconds since 1970; 0 = always."""
    choices: str = ""
    """What fields of choice hold: `side=ask sort=ride`."""

    @property
    def chosen(self) -> list[tuple[str, str]]:
        """(field, value) of the fields of choice."""
        pairs = (each.partition("=") for each in self.choices.split())
        return [(name, value) for name, _, value in pairs]

    @property
    def is_everything(self) -> bool:
        return self == Filter()


def matching(bridge: EngineBridge, subject: Subject, chosen: Filter, found: list[Entry]) -> Iterator[Entry]:
    """Those of the records that a list shows."""
    keys = json.dumps([each.order_key for each in found])
    named = set[int]()
    if chosen.person:
        named = _keys(bridge, "SELECT order_key FROM fact_person WHERE order_key IN (SELECT value FROM json_each(?))"
                      " AND member = ?", keys, bytes.fromhex(chosen.person))  # fmt: skip
    tagged = set[int]()
    if chosen.tag:
        tagged = _keys(bridge, f"SELECT order_key FROM {subject.kind.name}_{subject.tags} WHERE order_key IN"  # noqa: S608
                       f" (SELECT value FROM json_each(?)) AND {subject.tags} = ?", keys, chosen.tag)  # fmt: skip
    for name, value in chosen.chosen:
        if name in subject.filters:  # a filter may have been saved by another version
            fitting = _keys(bridge, f"SELECT order_key FROM {subject.kind.name} WHERE order_key IN"  # noqa: S608
                            f" (SELECT value FROM json_each(?)) AND {name} = ?", keys, value)  # fmt: skip
            found = [each for each in found if each.order_key in fitting]
    words = chosen.text.casefold().split()
    for each in found:
        if chosen.state and each.state != chosen.state:
            continue
        if chosen.person and each.order_key not in named and bytes(each.author).hex() != chosen.person:
            continue
        if (chosen.tag and each.order_key not in tagged) or milliseconds(each.changed) < chosen.since:
            continue
        if words and not _holds(f"{each.title}\n{each.words}".casefold(), words):
            continue
        yield each


def _holds(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)


def _keys(bridge: EngineBridge, sql: str, *parameters: str | bytes) -> set[int]:
    return {key for (key,) in bridge.rows(sql, parameters)}


@dataclass(frozen=True, slots=True)
class Slice:
    """The next records of a list, newest first."""

    entries: list[Entry]
    go_on: int | None
    """Below which order key there may be more; None at the end."""


def read(
    bridge: EngineBridge, lists: Iterable[int], subject: Subject, chosen: Filter, before: int | None, most: int
) -> Slice:
    """At most `most` records below an order key, among the next few."""
    page = overview.of_kind(
        bridge, list(lists), subject.kind.name, before, step := most if chosen.is_everything else STEP)  # fmt: skip
    found = list(islice(matching(bridge, subject, chosen, page), most))
    if len(found) == most:
        return Slice(found, found[-1].order_key)
    return Slice(found, page[-1].order_key if len(page) == step else None)


class Views:
    """Filters that were saved under a name, on this computer."""

    def __init__(self, bridge: EngineBridge, group: bytes, kind: str) -> None:
        self._bridge, self._key = bridge, f"views/{group.hex()}/{kind}"

    @property
    def saved(self) -> dict[str, Filter]:
        """Name -> filter. What cannot be read is left out."""
        try:
            noted = json.loads(self._bridge.local(self._key) or "{}")
            return {str(name): Filter(**each) for name, each in noted.items()}
        except (ValueError, TypeError, AttributeError):
            return {}

    def save(self, name: str, chosen: Filter) -> None:
        self._keep({**self.saved, name: chosen})

    def forget(self, name: str) -> None:
        self._keep({other: each for other, each in self.saved.items() if other != name})

    def _keep(self, views: dict[str, Filter]) -> None:
        noted = json.dumps({name: asdict(each) for name, each in views.items()})
        self._bridge.remember(self._key, noted if views else None)
