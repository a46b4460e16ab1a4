"""What a gathering costs: what was planned for each line, and what was spent. A plan, and no ledger."""

from collections.abc import Iterable

from msgspec import Struct

from models.case import State
from models.features.gatherings.recurrence import listed


class BudgetLine(Struct, frozen=True):
    """Amounts as fields keep them, such as `1250 EUR`; empty where nothing is said."""

    what: str
    planned: str = ""
    spent: str = ""


class Sum(Struct, frozen=True):
    """The sums of all lines in one currency, in its smallest unit."""

    currency: str
    planned: int
    spent: int


def budget(state: State) -> list[BudgetLine]:
    """The lines that hold, in the order of their names. If two were written at once, the one with the greater nonce is
    shown, and the two are a clash (`contested_lines`)."""
    last: dict[str, tuple[tuple[int, str], BudgetLine | None]] = {}
    for nonce, each in listed(state, "budget").items():
        place, what = (each["turn"], nonce), each["what"]
        if what not in last or last[what][0] < place:
            line = BudgetLine(what, str(each.get("planned") or ""), str(each.get("spent") or ""))
            last[what] = place, None if each.get("dropped") else line
    return [line for _, (_, line) in sorted(last.items()) if line is not None]


def contested_lines(state: State) -> list[str]:
    """The lines whose last two entries were made at once, and say different things."""
    newest: dict[str, int] = {}
    found: dict[tuple[str, int], list[dict[str, object]]] = {}
    for each in listed(state, "budget").values():
        newest[each["what"]] = max(newest.get(each["what"], 0), each["turn"])
        found.setdefault((each["what"], each["turn"]), []).append(each)
    return sorted(what for (what, turn), made in found.items()
                  if turn == newest[what] and any(each != made[0] for each in made))  # fmt: skip


def sums(lines: Iterable[BudgetLine]) -> list[Sum]:
    """The sum for each currency."""
    found: dict[str, list[int]] = {}
    for line in lines:
        for column, amount in enumerate((line.planned, line.spent)):
            if amount:
                number, currency = amount.split(" ")
                found.setdefault(currency, [0, 0])[column] += int(number)
    return [Sum(currency, planned, spent) for currency, (planned, spent) in sorted(found.items())]
