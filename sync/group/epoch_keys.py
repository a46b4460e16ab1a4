"""Epoch keys that are exchanged outside envelopes: in a welcome or an archive."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sync.group.outcome import Outcome

if TYPE_CHECKING:
    from sync.group.group import Group

CircleKey = tuple[str, int, bytes]
"""(circle, since, key)"""


def all_keys(group: "Group") -> tuple[CircleKey, ...]:
    """Every epoch key, oldest first. Only members and archives may get them."""
    circles = group.logs.circles.values()
    return tuple((circle.name, since, key) for circle in circles for since, key in group.keys.all(circle.id))


def learn(group: "Group", keys: Iterable[CircleKey]) -> Outcome:
    """Add these keys, and ingest the envelopes that waited for them."""
    with group.change() as outcome:
        for circle, since, key in keys:
            since = group.ingest.not_from_the_future(since)
            name = group.keys.learn(group.logs.add_circle(circle).id, key, since)
            group.ingest.met(("key", name))
    return outcome
