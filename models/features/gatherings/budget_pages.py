"""Budgets in an archive: the lines that hold, and their sums, in place of all that was ever entered."""

from collections.abc import Iterable

from msgspec.structs import replace

from models.case import Record, State
from models.features.gatherings.budget import budget, sums
from models.fields import Amount
from models.pages import Entry, Pages

NAME = "budget"


def with_budgets(drawn: Pages, gatherings: Iterable[Record]) -> Pages:
    """The pages that follow from the declaration, with budgets as people read them."""
    states = {each.id: each.state for each in gatherings}
    told = (replace(page, entries=tuple(_told(each, states.get(each.id, {})) for each in page.entries))
            for page in drawn.pages)  # fmt: skip
    return replace(drawn, pages=tuple(told))


def _told(entry: Entry, state: State) -> Entry:
    others = tuple(each for each in entry.fields if not each[0].startswith(f"{NAME} "))
    there = budget(state)
    lines = [(f"{NAME} {number}", _words(line.planned, line.spent, line.what)) for number, line in enumerate(there, 1)]
    lines += [(f"{NAME} in all", _words(f"{each.planned} {each.currency}", f"{each.spent} {each.currency}"))
              for each in sums(there)]  # fmt: skip
    return replace(entry, fields=(*others, *lines))


def _words(planned: str, spent: str, what: str = "") -> str:
    said = (("planned", planned), ("spent", spent))
    amounts = (f"{name}: {Amount().shown(value)}" for name, value in said if value)
    return ", ".join(filter(None, (what, *amounts)))
