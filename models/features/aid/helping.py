"""What people do on the help board. Whether somebody may do it, the rules decide."""

from collections.abc import Sequence

from msgspec.structs import replace

from models import ids
from models.case import Record
from models.declared import begun, entered, known, moved, settled, stated
from models.errors import Refused
from models.feature import Context, Draft
from models.features.aid.ask import FIELDS, agreed, deadline, is_date, is_new, is_rota, open_picks
from models.features.aid.kinds import ASK, CLAIM, CONTACT, NOTICE, POSTING
from models.features.aid.rules import RULES, next_turn
from models.fields import Cell
from models.ids import CircleId, MemberId, RecordId
from models.rules import items


def claim(context: Context, aid: bytes, note: str | None = None) -> Sequence[Draft]:
    """Say that I can do it. Whoever asks then says whether I do."""
    found = known(context, ASK, aid)
    if is_rota(found.state):
        raise Refused("ask.take_a_day")
    given: dict[str, Cell] = {"can": True, "agreed": agreed(found.state)}
    given |= {} if note is None else {"note": note}
    return stated(context, CLAIM, given, found.id, sees=(found.id,))


def take_note(context: Context, aid: bytes) -> Sequence[Draft]:
    """Say that I know what has changed since I said that I can do it, and still can."""
    found, mine = known(context, ASK, aid), _mine(context, aid)
    if mine is None or not is_new(found.state, mine.state):
        return []
    return stated(context, CLAIM, {"agreed": agreed(found.state)}, found.id, sees=(found.id,))


def step_back(context: Context, aid: bytes) -> Sequence[Draft]:
    """I cannot do it after all: neither the whole, nor any day that is still to come."""
    found, mine = known(context, ASK, aid), _mine(context, aid)
    if mine is None or not (mine.state.get("can") or items(mine.state, "turns")):
        raise Refused("ask.nothing_claimed")
    return stated(context, CLAIM, {"can": False, "turns": ""}, found.id, sees=(found.id,))


def take_turn(context: Context, aid: bytes, date: str) -> Sequence[Draft]:
    """Take a day of what comes again."""
    found = known(context, ASK, aid)
    if not is_rota(found.state) or not is_date(found.state, date):
        raise Refused("ask.no_such_day")
    return _turned(context, found, [*_turns(context, aid), date])


def give_turn_back(context: Context, aid: bytes, date: str) -> Sequence[Draft]:
    """Give a day back that I have taken."""
    turns = _turns(context, aid)
    if date not in turns:
        raise Refused("ask.nothing_claimed")
    return _turned(context, known(context, ASK, aid), [each for each in turns if each != date])


def _turned(context: Context, ask: Record, turns: Sequence[str]) -> Sequence[Draft]:
    """Days that there are no more go with it."""
    there = ",".join(each for each in turns if is_date(ask.state, each))
    given: dict[str, Cell] = {"can": False, "turns": there, "agreed": agreed(ask.state)}
    return stated(context, CLAIM, given, ask.id, sees=(ask.id,))


def _mine(context: Context, aid: bytes) -> Record | None:
    return context.read(context.my_record(CLAIM.name, aid, context.circle_of(RecordId(aid))))


def _turns(context: Context, aid: bytes) -> list[str]:
    mine = _mine(context, aid)
    return items(mine.state, "turns") if mine else []


def choose(context: Context, aid: bytes, helper: bytes, date: str | None = None) -> Sequence[Draft]:
    """Of those who can do it, say who does: one after the other, if several are needed. Who was chosen before and is
    one too many then is in reserve."""
    found = known(context, ASK, aid)
    if bool(date) != is_rota(found.state):
        raise Refused("ask.which_day" if is_rota(found.state) else "ask.no_such_day")
    circle = context.circle_of(found.id) or context.circle
    said = ids.personal_record(CLAIM.name, circle, MemberId(helper), found.id)
    if context.read(said) is None:
        raise Refused("ask.cannot")
    given: dict[str, Cell] = {"helper": helper, "turn": next_turn(found.state), **({"date": date} if date else {})}
    return [replace(each, sees=(said,)) for each in entered(context, ASK, aid, "picks", given)]


def unchoose(context: Context, aid: bytes, helper: bytes, date: str | None = None) -> Sequence[Draft]:
    """Take back that somebody was chosen."""
    picks = open_picks(known(context, ASK, aid).state)
    meant = [pick["nonce"] for pick in picks if (pick["helper"], pick.get("date")) == (helper.hex(), date or None)]
    if not meant:
        raise Refused("ask.not_chosen")
    return [draft for nonce in meant for draft in entered(context, ASK, aid, "picks", {"dropped": True}, nonce)]


def pass_on(
    context: Context, aid: bytes, title: str, about: str | None = None, place: str | None = None,
    hour: str | None = None,
) -> Sequence[Draft]:  # fmt: skip
    """Post a quiet ask for everybody, in my name and in these words. Who asks is named nowhere in it; the private
    circle learns which ask it is."""
    quiet = known(context, ASK, aid)
    circle = context.circle_of(quiet.id)
    if circle is None or not quiet.state.get("quiet"):
        raise Refused("ask.not_quiet")
    if quiet.author == context.me.member:
        raise Refused("ask.own_posting")
    if quiet.state.get("state") != "open" or context.about(quiet.id, POSTING.name):
        raise Refused("ask.posted")
    kept = {key: quiet.state.get(key) for key in ("side", "sort", "day", "until", "repeats", "urgency", "helpers")}
    told = {"title": title, "about": about, "place": place, "hour": hour}
    public = begun(context, ASK, {**kept, **told, "for_somebody": True, "state": "open"})
    return [public, *stated(context, POSTING, {"public": public.record}, quiet.id, sees=(quiet.id,))]


def hand_on(context: Context, aid: bytes, circle: bytes) -> Sequence[Draft]:
    """Hand a quiet ask of mine that nobody has posted to other people, in the same words. They alone have it then."""
    quiet = known(context, ASK, aid)
    if not quiet.state.get("quiet") or quiet.author != context.me.member:
        raise Refused("ask.not_quiet")
    if quiet.state.get("state") != "open" or context.about(quiet.id, POSTING.name):
        raise Refused("ask.posted")
    kept = {name: quiet.state.get(name) for name in FIELDS if name not in ("picks", "goes_with", "thanks")}
    return [begun(context, ASK, kept, CircleId(circle)), *moved(context, ASK, aid, RULES.moves["withdraw"], {})]


def set_contact(context: Context, aid: bytes, circle: bytes, reach: str | None = None) -> Sequence[Draft]:
    """Tell a private circle how to reach me about this; without `reach`, take that back."""
    found = known(context, ASK, aid)
    return stated(context, CONTACT, {"reach": reach}, found.id, CircleId(circle), sees=(found.id,))


def lapse(context: Context, record: bytes) -> Sequence[Draft]:
    """The chore of an ask: note that its last day is over."""
    ask = known(context, ASK, record)
    end = deadline(ask.state)
    if end is None:
        return []
    drafts = settled(context, NOTICE, {"passed": end}, subject=record)
    return context.not_before(end, (replace(each, sees=(ask.id,)) for each in drafts))
