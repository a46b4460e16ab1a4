"""What one can do about a date of a gathering and about its shifts: the buttons, before they are drawn."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from desktop.kit import phrases
from desktop.kit.controls import Look
from desktop.kit.scope import Scope
from models.case import State
from models.edit import Scalar
from models.features.gatherings.answers import Answer
from models.features.gatherings.attendance import Crew
from models.features.gatherings.hosting import REACHES
from models.features.gatherings.kinds import GATHERING
from models.features.gatherings.recurrence import FIRST, Date, rule_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Offer:
    text: str
    intent: str
    given: Mapping[str, object]
    asks: bool = False
    """Does a form ask for the rest of what the intent needs?"""
    suggested: Mapping[str, Scalar] = field(default_factory=dict)
    """What the form shows at first."""
    look: Look = "plain"
    reaches: Sequence[str] = ()
    """Of a change: whether the form asks if it is one of this date, of all that follow, or of the whole series."""


def answering(state: State, mine: Answer, date: Date, *, has_seat: bool) -> Iterator[Offer]:
    """Whether this person comes."""
    said, several = mine.said(date.key), {"on": date.key} if rule_of(state) else {}
    for answer in ("yes", "maybe", "no"):
        text = phrases.option("attendance.answer", answer)
        shown = translate("DatesPanel", "{answer} (my answer)").format(answer=text) if answer == said else text
        look: Look = "primary" if answer == said else "plain"
        yield Offer(shown, "set_attendance", {"answer": answer, **several}, look=look)
    guests = mine.dates[date.key][1] if date.key in mine.dates else mine.guests
    suggested: dict[str, Scalar] = {"answer": said or "yes"}
    suggested |= {"guests": guests} if guests else {}
    suggested |= {"needs": mine.needs} if mine.needs else {}
    yield Offer(translate("DatesPanel", "With guests…"), "set_attendance", several, asks=True, suggested=suggested)
    if has_seat and said == "yes":  # who does not come has given them back with that
        yield Offer(phrases.action(GATHERING.name, "give_up_seats"), "give_up_seats", {"on": date.key})


def hosting(state: State, date: Date, *, can_confirm: bool, has_begun: bool) -> Iterator[Offer]:
    """What its host does with a date."""
    given = {"on": date.key}
    if can_confirm:
        yield Offer(translate("DatesPanel", "Confirm seats"), "confirm_seats", given)
    if rule_of(state) and not has_begun:
        when = {"when": f"{date.start}/{date.end}"}
        place = {"place": date.place} if date.place else {}
        reaches = () if date.is_extra else REACHES if date.key != FIRST else ("one", "all")
        text = translate("DatesPanel", "Move…")
        yield Offer(text, "move_date", given, asks=True, suggested={**when, **place}, reaches=reaches)
        yield Offer(translate("DatesPanel", "Call off…"), "call_off_date", given, asks=True, reaches=reaches)
    if has_begun:
        yield missing(date)


def missing(date: Date) -> Offer:
    text = translate("DatesPanel", "Note who did not come…")
    return Offer(text, "note_missing", {"on": date.key}, asks=True)


def held(date: Date) -> Offer:
    """For a date that was called off."""
    return Offer(translate("DatesPanel", "It takes place after all"), "hold_date", {"on": date.key})


def at_shift(scope: Scope, parts: State, crew: Crew, mine: Answer, place: tuple[str, Date]) -> Iterator[Offer]:
    """What this person does about a shift."""
    (shift, date), me, most = place, scope.group.me.hex(), parts.get("most")
    given = {"shift": shift, "on": date.key}
    turn = next((each for each in mine.turns if (each.shift, each.date) == (shift, date.key)), None)
    if me in crew.untold:
        name = scope.names(bytes.fromhex(crew.stand_ins[me]))
        text = translate("DatesPanel", "I know that {name} does it").format(name=name)
        yield Offer(text, "choose_stand_in", {**given, "guest": bytes.fromhex(crew.stand_ins[me])}, look="primary")
    if me in crew.asks or (turn is not None and me not in crew.expected and not turn.stands_in_for):
        yield Offer(translate("DatesPanel", "I do it after all"), "take_shift", given)
    elif me in crew.expected:
        yield Offer(translate("DatesPanel", "Ask for a stand-in"), "ask_stand_in", given)
    elif turn is not None and me in crew.reserve:
        yield Offer(translate("DatesPanel", "I know that I am not needed"), "leave_shift", given, look="primary")
    elif turn is not None:
        name = scope.names(bytes.fromhex(turn.stands_in_for))
        yield Offer(translate("DatesPanel", "I do not stand in for {name}").format(name=name), "leave_shift", given)
    elif not isinstance(most, int) or len(crew.expected) < most:
        yield Offer(translate("DatesPanel", "I do it"), "take_shift", given)
    for member in crew.asks:
        if member != me and me not in crew.expected:
            name = scope.names(bytes.fromhex(member))
            text = translate("DatesPanel", "Stand in for {name}").format(name=name)
            yield Offer(text, "stand_in", {**given, "guest": bytes.fromhex(member)})
    for member in crew.contested.get(me, ()):
        name = scope.names(bytes.fromhex(member))
        text = translate("DatesPanel", "{name} stands in for me").format(name=name)
        yield Offer(text, "choose_stand_in", {**given, "guest": bytes.fromhex(member)})
