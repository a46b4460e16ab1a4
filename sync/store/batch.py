"""Rows on their way into the tables for lists and search."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sync.store.facts import ACTIVITY, Told


@dataclass
class Batch:
    """Rows collected for one transaction, so that they can be written table by table."""

    rows: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)
    words: list[tuple[int, str]] = field(default_factory=list)
    replaced: dict[str, list[int]] = field(default_factory=dict)
    """Kind -> order keys of records that had rows before."""
    untold: list[tuple[int, bytes]] = field(default_factory=list)
    """(order key, edit) of what is no longer told in `fact_activity`."""
    retold: list[int] = field(default_factory=list)
    """Order keys of records of which everything is told anew."""
    learnt: list[int] = field(default_factory=list)
    """Order keys of records that are as they were, but of which other facts are known."""
    touched: dict[tuple[str, int], list[int]] = field(default_factory=dict)
    """(feature, list number) -> order keys of changed records, for the announcement."""

    def tell(self, place: tuple[int, int, bytes], told: Iterable[Told | None]) -> None:
        """Add what edits of a record did. `place`: its order key, list number and id."""
        rows = [(*place, *each.row()) for each in told if each is not None]
        if rows:
            self.rows.setdefault(ACTIVITY, []).extend(rows)
