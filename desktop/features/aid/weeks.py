"""What comes again, week by week: who does it on which day, and where nobody does."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from desktop.features.aid.card import Box, Shown
from desktop.features.aid.days import day_words
from desktop.kit import phrases
from models.features.aid.ask import dates, is_offer, needed
from models.features.aid.lineup import Lineup, lineup

translate = QCoreApplication.translate
AHEAD = 14
"""Days of the rota that are shown at once."""
SOON = 14
"""Within so many days a gap is shown as a warning. One further ahead is no worry yet."""


def draw(box: Box, shown: Shown) -> None:
    """The days of the next weeks, with the gaps, below a line that counts them."""
    there = {day: lineup(shown.state, shown.claims, day) for day in dates(shown.state, shown.today, AHEAD)}
    gaps = [day for day, found in there.items() if found.lacking]
    box.say(translate("aid", "%n day(s) ahead are free.", "", len(gaps)) if gaps and is_offer(shown.state)
            else _counted(there, gaps), strong=True)  # fmt: skip
    if not there or not shown.is_open:
        return
    weeks = [(week, list(days)) for week, days in groupby(there, _week)]
    for week, days in weeks:
        if len(weeks) < len(there):  # else each day is a week
            box.say(translate("aid", "Week of {day}").format(day=day_words(week)), quiet=True)
        for day in days:
            _day(box, shown, day, there[day])


def _week(day: str) -> str:
    """The first day of its week, in the country's habit."""
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    back = (date.dayOfWeek() - QLocale().firstDayOfWeek().value) % 7
    return date.addDays(-back).toString(Qt.DateFormat.ISODate)


def _after(day: str, days: int) -> str:
    return QDate.fromString(day, Qt.DateFormat.ISODate).addDays(days).toString(Qt.DateFormat.ISODate)


def _counted(there: dict[str, Lineup], gaps: list[str]) -> str:
    if not there:
        return translate("aid", "Its last day is over.")
    if not gaps:
        return translate("aid", "All %n day(s) ahead are taken.", "", len(there))
    said = translate("aid", "On %n day(s) ahead somebody is lacking.", "", len(gaps))
    return said + " " + translate("aid", "The next one: {day}.").format(day=day_words(gaps[0]))


def _day(box: Box, shown: Shown, day: str, found: Lineup) -> None:
    who = phrases.together([shown.names(member) for member in (*found.confirmed, *found.offered)])
    said = translate("aid", "{day}: {names}").format(
        day=day_words(day), names=who or translate("aid", "nobody yet"))  # fmt: skip
    if who and found.lacking and not found.offered:
        said += " · " + translate("aid", "%n more needed", "", found.lacking)
    if found.offered:
        said += " · " + (translate("aid", "one too many: say who gets it") if is_offer(shown.state) else
                         translate("aid", "one too many: say who does it"))  # fmt: skip
    if found.reserve:
        spare = phrases.together([shown.names(member) for member in found.reserve])
        said += " · " + translate("aid", "in reserve: {names}").format(names=spare)
    is_gap = not who and not is_offer(shown.state) and day <= _after(shown.today, SOON)
    box.say(said, warned=bool(found.offered) or is_gap)
    if shown.closed:
        return
    line = box.line()
    mine = any(member == shown.me for member in (*found.confirmed, *found.reserve, *found.offered))
    if mine:
        text = translate("aid", "Give {day} back").format(day=day_words(day))
        box.act(line, f"give {day}", text, "give_turn_back", {"date": day})
    elif found.lacking and len(found.confirmed) < needed(shown.state):
        text = translate("aid", "I take {day}").format(day=day_words(day))
        box.act(line, f"take {day}", text, "take_turn", {"date": day})
    shall = translate("HelpPanel", "{name} shall have it") if is_offer(shown.state) else translate(
        "aid", "{name} shall do it")  # fmt: skip
    for member in found.offered if shown.is_mine else ():
        text = shall.format(name=shown.names(member))
        box.act(line, f"choose {day} {member.hex()}", text, "choose", {"date": day, "helper": member})
