"""What waits for guests and helpers, beside the answers that they owe: to learn what became of a shift, of a seat, and
what was noted of them."""

from collections.abc import Iterable, Iterator

from models.case import Record
from models.clock import milliseconds
from models.facts import Need, Whom
from models.features.gatherings.attendance import Answers, Seats, attendance, crews, open_shifts
from models.features.gatherings.recurrence import dates_named, listed
from models.features.gatherings.rules import host
from models.features.gatherings.zones import DAY
from models.ids import MemberId

FOUND, NOT_NEEDED = "need.gathering.stand_in_found", "need.gathering.not_needed"
LATELY = 21 * DAY
"""Milliseconds after a date in which somebody may note who did not come, and those who were noted are asked to
reply."""


def needs(gathering: Record, answers: Answers, seats: Seats) -> Iterator[Need]:
    yield from _of_shifts(gathering, answers)
    yield from _of_seats(gathering, answers, seats)
    yield from _missed(gathering)


def _of_shifts(gathering: Record, answers: Answers) -> Iterator[Need]:
    """Whoever asked for a stand-in hears that there is one, and whoever took over hears that they are not needed."""
    found: dict[tuple[str, str], list[int]] = {}
    open_ = open_shifts(gathering.state)
    for (shift, date), crew in crews(answers).items():
        if shift in open_:
            for what, members in ((FOUND, crew.untold), (NOT_NEEDED, crew.reserve)):
                for member in members:
                    found.setdefault((what, member), []).append(date)
    for (what, member), dates in sorted(found.items()):
        yield from _until_over(gathering, dates, member, what)


def _of_seats(gathering: Record, answers: Answers, seats: Seats) -> Iterator[Need]:
    """Where two lists of the host came together, more seats are confirmed than there are: all who have one hear it."""
    most, by = gathering.state.get("capacity"), host(gathering).hex()
    crowded: dict[str, list[int]] = {}
    for date in seats if most else ():
        there = attendance(gathering.state, answers, date, seats)
        if there.people > int(str(most)):
            for guest in there.coming:
                crowded.setdefault(guest, []).append(date)
    for guest, dates in sorted(crowded.items()):
        if guest != by:
            yield from _until_over(gathering, dates, guest, "need.gathering.overbooked")


def _missed(gathering: Record) -> Iterator[Need]:
    noted = [each for each in listed(gathering.state, "missed").values() if "reply" not in each]
    there = dates_named(gathering.state, {each["date"] for each in noted})
    for guest in sorted({each["guest"] for each in noted}):
        ends = [there[each["date"]].end for each in noted if each["guest"] == guest and each["date"] in there]
        if ends:
            whom = Whom(MemberId(bytes.fromhex(guest)))
            yield Need(whom, "need.gathering.missed", milliseconds(gathering.changed), ends=max(ends) + LATELY)


def _until_over(gathering: Record, dates: Iterable[int], member: str, what: str) -> Iterator[Need]:
    ends = [each.end for each in dates_named(gathering.state, dates).values() if not each.called_off]
    if ends:
        yield Need(Whom(MemberId(bytes.fromhex(member))), what, milliseconds(gathering.changed), ends=max(ends))
