"""Taking shifts, and finding somebody who takes over. Whether somebody may do it, the rules decide."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from models.case import Record
from models.declared import entered, known
from models.errors import Refused
from models.feature import Context, Draft
from models.features.gatherings.answering import When, answered, date_named, mine_of
from models.features.gatherings.answers import Turn, is_recent, read_answer
from models.features.gatherings.attendance import Crew, answers_of, crews, open_shifts
from models.features.gatherings.kinds import ANSWER, GATHERING
from models.features.gatherings.recurrence import date_of, naming
from models.fields import Cell
from models.names import small


def add_shift(
    context: Context, gathering: bytes, name: str, least: int | str | None = None, most: int | str | None = None,
    when: str | None = None,
) -> Sequence[Draft]:  # fmt: skip
    """Something to do at each date, by at least and at most so many people."""
    given: dict[str, Cell] = {"name": name, "least": least, "most": most, "when": when}
    filled = {key: each for key, each in given.items() if each is not None}
    return entered(context, GATHERING, gathering, "shifts", filled)


def drop_shift(context: Context, gathering: bytes, shift: str) -> Sequence[Draft]:
    """A shift is not needed any more."""
    found = known(context, GATHERING, gathering)
    return entered(context, GATHERING, gathering, "shifts", {"dropped": True}, _shift(found, shift))


def take_shift(context: Context, gathering: bytes, shift: str, on: int | str | None = None) -> Sequence[Draft]:
    """Take a shift, or take it back from whoever would stand in."""
    found, nonce, at = _place(context, gathering, shift, on)
    crew = _crew(context, found, nonce, at)
    most, me = open_shifts(found.state)[nonce].get("most"), context.me.member.hex()
    if most and crew and me not in crew.expected and len(crew.expected) >= int(str(most)):
        raise Refused("gathering.shift_full")
    mine = _turn(context, found, nonce, at)
    taken = Turn(nonce, at, "in", at=_now(context))
    return _turned(context, found, replace(mine, state="in", chosen="") if mine else taken)


def ask_stand_in(context: Context, gathering: bytes, shift: str, on: int | str | None = None) -> Sequence[Draft]:
    """Ask for somebody who takes over. Until somebody does, I am expected."""
    found, nonce, at = _place(context, gathering, shift, on)
    mine = _turn(context, found, nonce, at)
    if mine is None:
        raise Refused("gathering.not_on_shift")
    return _turned(context, found, replace(mine, state="asks", chosen=""))


def stand_in(
    context: Context, gathering: bytes, shift: str, guest: bytes | None = None, on: int | str | None = None
) -> Sequence[Draft]:
    """Take over from somebody who asks for it: from `guest`, where several ask."""
    found, nonce, at = _place(context, gathering, shift, on)
    crew = _crew(context, found, nonce, at)
    asking = [each for each in (crew.asks if crew else ()) if guest is None or each == guest.hex()]
    if len(asking) != 1:
        raise Refused("gathering.which_stand_in" if asking else "gathering.nobody_asks")
    asked = next(each for each in context.about(found.id, ANSWER.name) if each.author.hex() == asking[0])
    theirs = _turn_in(found, read_answer(asked.state).turns, nonce, at)
    return _turned(context, found, Turn(
        nonce, theirs.date if theirs else at, "in", stands_in_for=asking[0], at=_now(context)))  # fmt: skip


def choose_stand_in(
    context: Context, gathering: bytes, shift: str, guest: bytes, on: int | str | None = None
) -> Sequence[Draft]:
    """Say who does it, if several took over at once."""
    found, nonce, at = _place(context, gathering, shift, on)
    mine = _turn(context, found, nonce, at)
    if mine is None or mine.state == "in":
        raise Refused("gathering.not_asked")
    return _turned(context, found, replace(mine, state="to", chosen=guest.hex()))


def leave_shift(context: Context, gathering: bytes, shift: str, on: int | str | None = None) -> Sequence[Draft]:
    """Leave a shift for which somebody else was chosen."""
    found, nonce, at = _place(context, gathering, shift, on)
    mine = _turn(context, found, nonce, at)
    if mine is None:
        raise Refused("gathering.not_on_shift")
    others = [each.id for each in context.about(found.id, ANSWER.name) if each.author.hex() == mine.stands_in_for]
    kept = [each.item for each in read_answer(mine_of(context, found)).turns if each != mine]
    return answered(context, found, {"shifts": ",".join(kept)}, tuple(others))


def give_back_shift(context: Context, gathering: bytes, shift: str, on: int | str | None = None) -> Sequence[Draft]:
    """Take back that I have just taken a shift, or that I do it after all."""
    found, nonce, at = _place(context, gathering, shift, on)
    mine = _turn(context, found, nonce, at)
    if mine is not None and mine.state == "in" and not is_recent(mine, _now(context)):
        return ask_stand_in(context, gathering, shift, on)
    return leave_shift(context, gathering, shift, on)


def _now(context: Context) -> int:
    """By this computer's clock."""
    return int.from_bytes(context.nonce()[:6], "big")


def _place(context: Context, gathering: bytes, shift: str, on: When) -> tuple[Record, str, int]:
    """The gathering, the nonce of its shift and the name of the date. Raises Refused."""
    found = known(context, GATHERING, gathering)
    date = date_of(found.state, date_named(on))
    if date is None:
        raise Refused("gathering.no_such_date")
    return found, _shift(found, shift), date.key


def _shift(gathering: Record, shift: str) -> str:
    """The nonce of an open shift, by it or by its name."""
    there = open_shifts(gathering.state)
    found = [nonce for nonce, each in there.items() if shift == nonce or small(shift) == small(str(each["name"]))]
    if len(found) != 1:
        raise Refused("gathering.which_shift" if found else "gathering.no_such_shift")
    return found[0]


def _turn(context: Context, gathering: Record, shift: str, date: int) -> Turn | None:
    return _turn_in(gathering, read_answer(mine_of(context, gathering)).turns, shift, date)


def _turn_in(gathering: Record, turns: Iterable[Turn], shift: str, date: int) -> Turn | None:
    """The turn at a date, under whatever name of the date it was taken."""
    name = naming(gathering.state)
    return next((each for each in turns if (each.shift, name(each.date)) == (shift, date)), None)


def _crew(context: Context, gathering: Record, shift: str, date: int) -> Crew | None:
    about = context.about(gathering.id, ANSWER.name)
    return crews(answers_of(gathering.state, about)).get((shift, date))


def _turned(context: Context, gathering: Record, turn: Turn) -> Sequence[Draft]:
    place, mine = (turn.shift, turn.date), read_answer(mine_of(context, gathering)).turns
    others = [each.item for each in mine if (each.shift, each.date) != place]
    return answered(context, gathering, {"shifts": ",".join([*others, turn.item])})
