"""What a host does with a gathering. Whether somebody may do it, the rules decide."""

from collections.abc import Callable, Mapping, Sequence

from models.case import Record, State
from models.declared import entered, known, moved, settled
from models.errors import Refused
from models.feature import Context, Draft
from models.features.gatherings.answering import date_named
from models.features.gatherings.facts import STEP, listed_from
from models.features.gatherings.kinds import CALENDAR, GATHERING
from models.features.gatherings.recurrence import FIRST, Date, changes_of, date_of, listed, naming, rule_of
from models.features.gatherings.rules import RULES, next_turn
from models.features.gatherings.splitting import ended, moved_on, moved_whole
from models.fields import Cell, Choice
from models.writing import cleaned

# The dates of a series


REACHES = ("one", "following", "all")
REACH = Choice(options=REACHES, required=True)
"""Whether a change is one of a date, of that and all that follow it, or of the whole series."""


def move_date(context: Context, gathering: bytes, on: int | str, when: str, place: str | None = None,
              why: str | None = None, reach: str = "one") -> Sequence[Draft]:  # fmt: skip
    """Move a date of a series to another time, or to another place; `reach=following`: with all that follow it,
    `reach=all`: the whole series."""
    if _reach(reach) == "one":
        return _exception(context, gathering, on, {"when": when, "place": place, "why": why})
    found, date = _of_rule(context, gathering, on)
    moving = moved_whole if reach == "all" or date.key == FIRST else moved_on
    return [*moving(context, found, date, when, place), *(announce(context, gathering, why) if why else ())]


def call_off_date(
    context: Context, gathering: bytes, on: int | str, why: str | None = None, reach: str = "one"
) -> Sequence[Draft]:
    """A date of a series does not take place; `reach=following`: nor do all that follow it, `reach=all`: nor does any
    other."""
    if _reach(reach) == "one":
        return _exception(context, gathering, on, {"called_off": True, "why": why})
    found, date = _of_rule(context, gathering, on)
    if reach == "all" or date.key == FIRST:
        return cancel(context, gathering, why)
    return [*ended(context, found, date), *(announce(context, gathering, why) if why else ())]


def _reach(given: str) -> str:
    return str(cleaned(GATHERING.name, "reach", REACH, given))


def _of_rule(context: Context, gathering: bytes, on: int | str) -> tuple[Record, Date]:
    """A series, and a date that its rule has. Raises Refused."""
    found = known(context, GATHERING, gathering)
    date = date_of(found.state, date_named(on))
    if date is None or date.is_extra or not rule_of(found.state):
        raise Refused("gathering.not_of_series")
    return found, date


def hold_date(context: Context, gathering: bytes, on: int | str, why: str | None = None) -> Sequence[Draft]:
    """One date of a series takes place after all, as the rule has it."""
    found = known(context, GATHERING, gathering)
    extra = changes_of(found.state).get(naming(found.state)(date_named(on)), {}).get("extra")
    return _exception(context, gathering, on, {"called_off": False, "why": why, "extra": extra})


def add_date(context: Context, gathering: bytes, when: str, place: str | None = None,
             why: str | None = None) -> Sequence[Draft]:  # fmt: skip
    """One more date, which the rule does not have."""
    start = when.partition("/")[0]
    return _exception(context, gathering, start, {"when": when, "extra": True, "place": place, "why": why})


def _exception(context: Context, gathering: bytes, on: int | str, given: Mapping[str, Cell]) -> Sequence[Draft]:
    found, named = known(context, GATHERING, gathering), date_named(on)
    date = date_of(found.state, named)
    if date is None and not given.get("extra"):
        raise Refused("gathering.no_such_date")
    at = date.key if date is not None else named
    filled = {key: value for key, value in given.items() if value not in (None, "")}
    turn = next_turn(found.state, "changes", at)
    return entered(context, GATHERING, gathering, "changes", {"date": at or None, "turn": turn, **filled})


# Who did not come


def note_missing(
    context: Context, gathering: bytes, guest: bytes, on: int | str | None = None, note: str | None = None
) -> Sequence[Draft]:
    """Note that somebody did not come. The member may reply, once."""
    given: dict[str, Cell] = {"guest": guest, "date": date_named(on) or None, "note": note}
    return entered(context, GATHERING, gathering, "missed", given)


def reply_missing(context: Context, gathering: bytes, reply: str, on: int | str | None = None) -> Sequence[Draft]:
    """Say how it was: on the last date for which something was noted, unless another is named."""
    me, at = context.me.member.hex(), None if on in (None, "") else date_named(on)
    noted = listed(known(context, GATHERING, gathering).state, "missed").items()
    mine = [nonce for nonce, each in sorted(noted, key=lambda one: (-one[1]["date"], one[0]))
            if each["guest"] == me and at in (None, each["date"]) and "reply" not in each]  # fmt: skip
    if not mine:
        raise Refused("gathering.nothing_noted")
    return entered(context, GATHERING, gathering, "missed", {"reply": reply}, mine[0])


# The gathering as a whole


def hand_over(context: Context, gathering: bytes, successor: bytes) -> Sequence[Draft]:
    """Ask somebody to become the host. Until then the host stays."""
    state = known(context, GATHERING, gathering).state
    return entered(context, GATHERING, gathering, "hosts", {"successor": successor, "turn": next_turn(state, "hosts")})


def take_over(context: Context, gathering: bytes) -> Sequence[Draft]:
    """Become the host, when asked, or with the power to look after all gatherings."""
    state, me = known(context, GATHERING, gathering).state, context.me.member
    hosts = listed(state, "hosts").items()
    asked = [nonce for nonce, each in hosts if each["successor"] == me.hex() and "taken" not in each]
    if asked:
        return entered(context, GATHERING, gathering, "hosts", {"taken": True}, max(asked, key=_turn_in(state)))
    given: dict[str, Cell] = {"successor": me, "turn": next_turn(state, "hosts"), "taken": True}
    return entered(context, GATHERING, gathering, "hosts", given)


def _turn_in(state: State) -> Callable[[str], int]:
    hosts = listed(state, "hosts")
    return lambda nonce: int(hosts[nonce]["turn"])


def cancel(context: Context, gathering: bytes, why: str | None = None) -> Sequence[Draft]:
    """It does not take place. Everybody who comes sees the reason."""
    return _told(context, gathering, "cancel", why)


def revive(context: Context, gathering: bytes, why: str | None = None) -> Sequence[Draft]:
    """It takes place after all."""
    return _told(context, gathering, "revive", why)


def _told(context: Context, gathering: bytes, move: str, why: str | None) -> Sequence[Draft]:
    done = moved(context, GATHERING, gathering, RULES.moves[move], {})
    return [*done, *(announce(context, gathering, why) if why else ())]


def announce(context: Context, gathering: bytes, text: str) -> Sequence[Draft]:
    """Tell everybody who comes something."""
    return entered(context, GATHERING, gathering, "notices", {"text": text})


def look_ahead(context: Context, record: bytes) -> Sequence[Draft]:
    """The chore of a series: list its dates further ahead, once so many have passed. Every computer comes to the same
    moment."""
    found = known(context, GATHERING, record)
    about = {CALENDAR.name: context.about(found.id, CALENDAR.name)}
    passed = listed_from(found, about) + STEP
    return context.not_before(passed, settled(context, CALENDAR, {"passed": passed}, subject=found.id))
