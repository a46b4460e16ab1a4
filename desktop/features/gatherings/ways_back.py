"""What takes back what a host or a guest has just done. Entries of a gathering stay; a further one holds instead."""

from collections.abc import Sequence

from desktop.kit.records.taking_back import Performed, Step
from models.features.gatherings.attendance import open_shifts
from models.features.gatherings.budget import budget
from models.features.gatherings.recurrence import FIRST, date_of
from models.fields.times import moment


def ways_back(performed: Performed) -> Sequence[Step]:
    """The steps that take it back; none if nothing does."""
    given = performed.given
    match performed.intent:
        case "cancel":
            return [("revive", {})]
        case "revive":
            return [("cancel", {})]
        case "move_date" | "call_off_date" | "hold_date" if given.get("reach", "one") == "one":
            return [_as_before(performed)]
        case "add_date":
            return [("call_off_date", {"on": str(given["when"]).partition("/")[0]})]
        case "add_shift":
            there = {str(each["name"]) for each in open_shifts(performed.before).values()}
            return [] if given["name"] in there else [("drop_shift", {"shift": given["name"]})]
        case "ask_stand_in":
            return [("take_shift", given)]
        case "take_shift" | "stand_in":
            return [("give_back_shift", {key: each for key, each in given.items() if key != "guest"})]
        case "set_attendance" if not performed.said_before:
            return [("take_answer_back", {"on": given.get("on")})]
        case "plan_cost" | "drop_cost":
            return _line_before(performed)
    return []


def _as_before(performed: Performed) -> Step:
    """The date as it was."""
    on = performed.given.get("on") or FIRST
    date = date_of(performed.before, on if isinstance(on, int) else moment(str(on)))
    if date is None or not (date.called_off or date.is_moved or date.place):
        return "hold_date", {"on": on}
    if date.called_off:
        return "call_off_date", {"on": on, "why": date.why}
    return "move_date", {"on": on, "when": f"{date.start}/{date.end}", "place": date.place, "why": date.why}


def _line_before(performed: Performed) -> Sequence[Step]:
    what, former = performed.given["what"], performed.given.get("former")
    line = next((each for each in budget(performed.before) if each.what == what), None)
    if former and former != what:
        return []
    if line is None:
        return [("drop_cost", {"what": what})]
    return [("plan_cost", {"what": what, "planned": line.planned or None, "spent": line.spent or None})]
