"""The part of a gathering that a member comes to, for a calendar of the member's own."""

from collections.abc import Iterable

from models.case import Record, State
from models.features.gatherings.answers import Answer
from models.features.gatherings.attendance import dated
from models.features.gatherings.recurrence import Date, changes_of, date_of, rule_of
from models.ids import RecordId

COMES = ("yes", "maybe")
LAST = 999_999
"""A turn after all that members can give a change of a date."""


def coming_to(gathering: Record, answer: Answer, edits: int = 0, changed: int = 0) -> Record | None:
    """The gathering without the dates to which the member does not come; None if the member comes to none.

    `edits` and `changed` are those of the answer: a calendar takes over what has changed only with a greater SEQUENCE.
    """
    answer = dated(gathering.state, {"": answer})[""]
    said = {date: answered for date, (answered, _) in answer.dates.items()}
    state: State | None = gathering.state
    if not rule_of(gathering.state) and not changes_of(gathering.state):
        state = gathering.state if answer.said(0) in COMES else None
    elif answer.everywhere in COMES:
        state = _without(gathering.state, (date for date, answered in said.items() if answered not in COMES))
    else:
        state = _only(gathering.state, (date for date, answered in said.items() if answered in COMES))
    if state is None:
        return None
    return Record(
        RecordId(gathering.id), gathering.kind, gathering.author, gathering.created, max(gathering.changed, changed),
        gathering.edits + edits, state, gathering.subject,
    )  # fmt: skip


def _without(state: State, dates: Iterable[int]) -> State:
    """The dates are called off, in this calendar alone."""
    return {**state, **{key: value for number, date in enumerate(sorted(dates))
                        for key, value in _change(number, date, {"called_off": True}).items()}}  # fmt: skip


def _only(state: State, dates: Iterable[int]) -> State | None:
    """The first of the dates, and the others beside it, without the rule."""
    found = (date_of(state, date) for date in sorted(dates))
    there = sorted((each for each in found if each and not each.called_off), key=lambda each: each.start)
    if not there:
        return None
    first, *others = there
    bare = {key: value for key, value in state.items()
            if key not in ("repeats", "rule") and not key.startswith("changes ")}  # fmt: skip
    bare |= {"when": _span(first), **({"place": first.place} if first.place else {})}
    for number, each in enumerate(others):
        parts = {"when": _span(each), "extra": True, "place": each.place or str(state.get("place") or ""),
                 "why": each.why}  # fmt: skip
        bare |= _change(number, each.start, {name: value for name, value in parts.items() if value})
    return bare


def _span(date: Date) -> str:
    return f"{date.start}/{date.end}"


def _change(number: int, date: int, parts: dict[str, object]) -> dict[str, object]:
    named = {"turn": LAST, **({"date": date} if date else {}), **parts}
    return {f"changes mine{number} {name}": value for name, value in named.items()}
