"""What takes back what somebody has just done on the help board."""

from collections.abc import Sequence

from desktop.kit.records.taking_back import Performed, Step

PAIRS = {"claim": "step_back", "take_turn": "give_turn_back", "give_turn_back": "take_turn", "choose": "unchoose",
         "unchoose": "choose"}  # fmt: skip


def ways_back(performed: Performed) -> Sequence[Step]:
    """The steps that take it back; none if nothing does."""
    if performed.intent == "hand_on":  # the new people have it no more, and the first ones have it again
        return [("withdraw", {"aid": performed.records[0]}), ("reopen", {})]
    if performed.intent not in PAIRS:
        return []
    kept = () if performed.intent == "claim" else ("date", "helper")
    return [(PAIRS[performed.intent], {name: performed.given[name] for name in kept if name in performed.given})]
