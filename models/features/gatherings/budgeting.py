"""What a host does with the budget of a gathering. Whether somebody may do it, the rules decide."""

from collections.abc import Sequence

from models import text
from models.declared import entered, known
from models.errors import Refused
from models.feature import Context, Draft
from models.features.gatherings.budget import budget
from models.features.gatherings.kinds import GATHERING
from models.features.gatherings.rules import next_turn
from models.fields import Amount, Cell


def plan_cost(
    context: Context, gathering: bytes, what: str, planned: str | None = None, spent: str | None = None
) -> Sequence[Draft]:
    """What something costs: a new line of the budget, or a line of this name anew. What is not given stays."""
    state, name = known(context, GATHERING, gathering).state, text.clean_line(what)
    former = next((each for each in budget(state) if each.what == name), None)
    given: dict[str, Cell] = {"planned": planned, "spent": spent}
    for part, raw in given.items():
        if raw in (None, "") and former is not None:
            given[part] = Amount().shown(getattr(former, part))
    filled = {part: raw for part, raw in given.items() if raw not in (None, "")}
    filled |= {"what": name, "turn": next_turn(state, "budget", name)}
    return entered(context, GATHERING, gathering, "budget", filled)


def drop_cost(context: Context, gathering: bytes, what: str) -> Sequence[Draft]:
    """Take a line out of the budget. What it said stays in the history."""
    state, name = known(context, GATHERING, gathering).state, text.clean_line(what)
    if all(each.what != name for each in budget(state)):
        raise Refused("gathering.no_such_line")
    given: dict[str, Cell] = {"what": name, "turn": next_turn(state, "budget", name), "dropped": True}
    return entered(context, GATHERING, gathering, "budget", given)
