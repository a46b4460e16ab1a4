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
    context: Context, gathering: bytes, what: str, planned: str | None = "", spent: str | None = "", former: str = ""
) -> Sequence[Draft]:
    """What something costs: a new line of the budget, or a line of this name anew. What is not given stays, and what is
    given as None is gone. `former`: how the line was called until now."""
    state, name, was = known(context, GATHERING, gathering).state, text.clean_line(what), text.clean_line(former)
    there = {each.what: each for each in budget(state)}
    is_renamed = was in there and was != name
    if is_renamed and name in there:
        raise Refused("gathering.line_there", line=name)
    line = there.get(was if is_renamed else name)
    filled: dict[str, Cell] = {"what": name, "turn": next_turn(state, "budget", name)}
    for part, raw in (("planned", planned), ("spent", spent)):
        kept = Amount().shown(getattr(line, part)) if line is not None and raw == "" else raw
        if kept:
            filled[part] = kept
    drafts = list(entered(context, GATHERING, gathering, "budget", filled))
    return [*drafts, *drop_cost(context, gathering, was)] if is_renamed else drafts


def drop_cost(context: Context, gathering: bytes, what: str) -> Sequence[Draft]:
    """Take a line out of the budget. What it said stays in the history."""
    state, name = known(context, GATHERING, gathering).state, text.clean_line(what)
    if all(each.what != name for each in budget(state)):
        raise Refused("gathering.no_such_line")
    given: dict[str, Cell] = {"what": name, "turn": next_turn(state, "budget", name), "dropped": True}
    return entered(context, GATHERING, gathering, "budget", given)
