"""What whoever comes has agreed on: when and where it is. Each answer keeps it, so that whoever said yes hears that it
is different by now, also of a change that nobody had heard of when the answer was given."""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

from models.case import Record, State
from models.clock import milliseconds
from models.facts import Need, Whom
from models.features.gatherings.answers import Answer
from models.features.gatherings.attendance import Answers
from models.features.gatherings.recurrence import Date, changed_dates, is_after_end, parts_of, rule_of
from models.features.gatherings.rules import host
from models.features.gatherings.zones import DAY
from models.fields.times import span
from models.rules import member

SERIES = 60 * DAY
"""Milliseconds for which whoever comes to a series hears that it has changed."""


def agreed(state: State, answer: Answer) -> str:
    """Stands for when and where a gathering is, and for what is different on the dates to which a member comes.
    `answer` has the names that its dates have now."""
    return _agreed(state, _concerned(answer, _changed(state)))


def _agreed(state: State, dates: Iterable[Date]) -> str:
    different = ((each.key, each.start, each.end, each.called_off, each.place) for each in dates)
    return f"{_whole(state, rule_of(state))} {_hashed(different)}"


def _whole(state: State, rule: str) -> str:
    return _hashed((state["when"], state.get("place") or "", rule, state.get("state")))


def _hashed(parts: Iterable[object]) -> str:
    return sha256(ascii(tuple(parts)).encode()).hexdigest()[:16]


def _changed(state: State) -> list[Date]:
    """The dates that are not as everybody expects them."""
    return [each for each in changed_dates(state)
            if each.called_off or (not each.is_extra and (each.is_moved or each.place))]  # fmt: skip


def _concerned(answer: Answer, dates: Iterable[Date]) -> list[Date]:
    """Those to which the member comes, or for which the member has a shift."""
    helped = {each.date for each in answer.turns}
    return [each for each in dates if answer.said(each.key) == "yes" or each.key in helped]


def is_new(state: State, answer: Answer) -> bool:
    """Has anything changed since a member agreed?"""
    return _expects(answer) and answer.agreed != agreed(state, answer)


def _expects(answer: Answer) -> bool:
    return bool(answer.agreed) and (answer.comes or bool(answer.turns))


def needs(gathering: Record, answers: Answers) -> Iterator[Need]:
    """Whoever comes hears what has changed, until they say that they know it, or it is over. The host knows."""
    state, dates = gathering.state, _changed(gathering.state)
    everywhere = _agreed(state, dates)
    for who, answer in answers.items():
        if not _expects(answer) or who == host(gathering).hex():
            continue
        plain = answer.everywhere == "yes" and not answer.dates  # most are, and there may be many dates
        mine = dates if plain else _concerned(answer, dates)
        now = everywhere if plain else _agreed(state, mine)
        if answer.agreed != now:
            is_whole = answer.agreed.partition(" ")[0] != now.partition(" ")[0]
            what = "need.gathering.ends_earlier" if _ends_earlier(state, answer) else "need.gathering.changed"
            yield _need(gathering, who, mine, what if is_whole else "")


def _ends_earlier(state: State, answer: Answer) -> bool:
    """Has the member agreed on a date after which the series ends by now, or on a series without an end?"""
    said = (date for date, (answered, _) in answer.dates.items() if answered == "yes")
    if any(is_after_end(state, date) for date in (*said, *(turn.date for turn in answer.turns))):
        return True
    parts = parts_of(rule_of(state)) if rule_of(state) else {}
    endless = ";".join(f"{name}={part}" for name, part in parts.items() if name not in ("COUNT", "UNTIL"))
    return endless != rule_of(state) and answer.agreed.partition(" ")[0] == _whole(state, endless)


def _need(gathering: Record, who: str, dates: Sequence[Date], whole: str) -> Need:
    """`whole`: what has changed about all of it; empty if only these dates have."""
    state, since, whom = gathering.state, milliseconds(gathering.changed), Whom(member({"who": who}, "who"))
    if not whole:
        ends = max((max(each.end, each.key) for each in dates), default=since)
        return Need(whom, "need.gathering.date_changed", since, ends=ends)
    what = "need.gathering.cancelled" if state.get("state") == "cancelled" else whole
    return Need(whom, what, since, ends=since + SERIES if rule_of(state) else span(state["when"])[1])
