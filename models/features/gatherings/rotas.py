"""The rota that a gathering would have if its shifts were filled fairly: from its dates, shifts and what people said.

Who says no to a date, or has found a stand-in for it, is not available then; who has taken a shift is busy. Times
served at earlier dates of the same gathering count, and those that are promised for later ones.
"""

from collections.abc import Iterable

from models.case import State
from models.features.gatherings.answers import Answer
from models.features.gatherings.attendance import Answers, Crew, crews, dated, open_shifts
from models.features.gatherings.recurrence import Date, date_of, following
from models.features.gatherings.rota import Person, Post, Rota, rota

MOST_DATES = 8
"""Most dates that are filled at once."""


def rota_of(state: State, answers: Answers, members: Iterable[str], now: int) -> Rota:
    """Who would do what at the next dates. `members` in hexadecimal; `now` in milliseconds since 1970."""
    answers = dated(state, answers)
    shifts, took = open_shifts(state), crews(answers)
    ahead = following(state, now, MOST_DATES) if state.get("state") == "planned" else []
    posts = [Post(nonce, date.key, date.start, date.end, lacking)
             for date in ahead for nonce, parts in shifts.items()
             if (lacking := _lacking(parts, took.get((nonce, date.key), Crew()))) > 0]  # fmt: skip
    served = _served(state, took)
    busy = {(member, date) for (_, date), crew in took.items()
            for member in (*crew.expected, *crew.contested, *crew.stand_ins)}  # fmt: skip
    return rota(posts, [_person(each, answers.get(each, Answer()), ahead, served.get(each, (0, 0)), busy)
                        for each in sorted(members)])  # fmt: skip


def _lacking(parts: dict[str, object], crew: Crew) -> int:
    """How many are still needed; one where nothing is said."""
    return int(str(parts.get("least") or 1)) - len(crew.expected)


def _served(state: State, took: dict[tuple[str, int], Crew]) -> dict[str, tuple[int, int]]:
    """Member -> how long the shifts were that the member took so far, and when the last of them ends."""
    found: dict[str, tuple[int, int]] = {}
    for (_, key), crew in took.items():
        date = date_of(state, key)
        for member in crew.expected if date is not None and not date.called_off else ():
            hours, last = found.get(member, (0, 0))
            found[member] = hours + date.end - date.start, max(last, date.end)  # type: ignore[union-attr]
    return found


def _person(
    member: str, answer: Answer, ahead: Iterable[Date], served: tuple[int, int], busy: set[tuple[str, int]]
) -> Person:
    away = tuple((date.start, max(date.end, date.start + 1)) for date in ahead
                 if answer.said(date.key) == "no" or (member, date.key) in busy)  # fmt: skip
    return Person(member, *served, unavailable=away)
