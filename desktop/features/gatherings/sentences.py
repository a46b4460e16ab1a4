"""How the page says when something is, and who comes."""

from PySide6.QtCore import QCoreApplication

from desktop.kit import phrases, recurring, times
from desktop.kit.people import Names
from models.case import State
from models.features.gatherings.attendance import Attendance, Crew
from models.features.gatherings.recurrence import Date
from models.features.gatherings.zones import MINUTE
from models.fields import Invalid
from models.fields.recurrences import rule
from models.fields.times import span

translate = QCoreApplication.translate


def when(date: Date, *, days: bool) -> str:
    """`Friday, 18:00 – 21:00`; with the second day where it ends on another one."""
    last = date.end - MINUTE
    same = times.moment(date.start).date() == times.moment(last).date()
    if days:
        first = times.coming_day(date.start)
        return first if same else translate("gatherings", "{first} – {last}").format(
            first=first, last=times.coming_day(last))  # fmt: skip
    start = times.coming(date.start)
    if date.end - date.start <= MINUTE:
        return start
    end = times.clock_time(date.end) if same else times.coming(date.end)
    return translate("gatherings", "{first} – {last}").format(first=start, last=end)


def summary(state: State) -> str:
    """`Every week on Tuesday · Yard`: how often and where, above the dates."""
    try:
        often = recurring.words(rule(str(state["repeats"]))) if state.get("repeats") else ""
    except Invalid:  # of a newer program
        often = ""
    return " · ".join(filter(None, (often[:1].upper() + often[1:], str(state.get("place") or ""))))


def instead(state: State, date: Date) -> str:
    """When the rule would have a date that was moved; else empty."""
    if not date.is_moved or date.called_off:
        return ""
    by_rule = date.key or span(state["when"])[0]
    when_by_rule = times.coming_day(by_rule) if state.get("days") else times.coming(by_rule)
    return translate("gatherings", "Moved. It would have been: {when}").format(when=when_by_rule)


def own_seat(there: Attendance, me: str) -> str:
    """What became of this person's wish for a seat, where there is a limit; else empty."""
    if there.free is None:
        return ""
    if me in there.coming:
        return translate("gatherings", "You have your seat.")
    if me not in there.asked:
        return ""
    if there.asked[me] > there.free:
        return translate("gatherings", "You are on the waiting list: there are not enough free seats. If somebody "
                                       "gives theirs back, the host can confirm yours.")  # fmt: skip
    return translate("gatherings", "You have asked for a seat. It is yours once the host confirms it.")


def attended(there: Attendance, names: Names) -> str:
    """Who comes, who asked for seats and how many are left."""
    said = []
    for who, words in (
        (there.coming, translate("gatherings", "Come: {names}")),
        (there.asked, translate("gatherings", "Asked for seats: {names}") if there.free != 0
         else translate("gatherings", "On the waiting list: {names}")),
        (dict.fromkeys(there.maybe, 1), translate("gatherings", "Perhaps: {names}")),
    ):
        if who:
            shown = [_with_guests(names(bytes.fromhex(member)), people) for member, people in who.items()]
            said.append(words.format(names=phrases.together(shown)))
    if not said:
        said.append(translate("gatherings", "Nobody has answered yet."))
    if there.free is not None:
        said.append(translate("gatherings", "%n seat(s) left", "", there.free))
    return " · ".join(said)


def _with_guests(name: str, people: int) -> str:
    return name if people <= 1 else translate("gatherings", "{name} +{guests}").format(
        name=name, guests=phrases.number(people - 1))  # fmt: skip


def shift(parts: State, crew: Crew, names: Names) -> str:
    """`Dishes: Cleo and Dora (2 of at least 3)`"""
    who = phrases.together([names(bytes.fromhex(member)) for member in crew.expected])
    least = int(parts.get("least") or 0)
    text = translate("gatherings", "{shift}: {names}").format(
        shift=parts["name"], names=who or translate("gatherings", "nobody yet"))  # fmt: skip
    if least > len(crew.expected):
        text += " · " + translate("gatherings", "%n more needed", "", least - len(crew.expected))
    if crew.asks:
        asking = phrases.together([names(bytes.fromhex(member)) for member in crew.asks])
        text += " · " + translate("gatherings", "{names} asks for a stand-in").format(names=asking)
    for absent, other in sorted(crew.stand_ins.items()):
        text += " · " + translate("gatherings", "{name} stands in for {other}").format(
            name=names(bytes.fromhex(other)), other=names(bytes.fromhex(absent)))  # fmt: skip
    return text
