"""Channels: named places for conversations. Any member may open one, for everyone or in a private circle.

Its maker and the holders of the power `channels.moderate` may rename, describe and archive it. Holders of the power
also order the list and its categories. In a private circle, in which perhaps nobody holds the power, anybody orders it.

A *direct* channel is what a few people say to each other: it lives in the circle of these people, and each of them may
do with it what its maker may.
"""

from msgspec.structs import replace

from models import text
from models.case import ANY_CIRCLE, Case
from models.clock import milliseconds
from models.declared import declared
from models.errors import Refused
from models.facts import About, Activity, Clash, Facts, Need, Whom, activity, of_fields, of_rules
from models.feature import Record
from models.fields import Flag, Line, Number, Person, Ref
from models.ids import MemberId, RecordId, place
from models.rules import ANYONE, AUTHOR, NOT_ALLOWED, Fields, Rules, Who, either, power

MODERATE = "channels.moderate"
"""The power to rename, describe and archive channels that others made, and to order them."""
PURPOSE = 500
"""Most code points in the purpose of a channel."""
NOTICE = "channel_notice"


class Rank(Number, frozen=True, kw_only=True):
    """A place in a list: the lower it is, the higher it stands. What has none is last, by its name."""

    least: int = 1
    most: int = 1 << 40


FIELDS: Fields = {
    "name": Line(limit=text.NAME, required=True),
    "purpose": Line(limit=PURPOSE),
    "archived": Flag(),
    "archived_by": Person(),
    "archived_after": Number(most=1 << 62),
    "category": Ref(kind="channel_category"),
    "rank": Rank(),
    "direct": Flag(),
}
"""`archived_after` is the order key of the newest message that whoever archived the channel knew, 0 if there was none;
without it, nobody can tell what was written after that."""
FIRST: Fields = {name: FIELDS[name] for name in ("name", "purpose", "archived")}
"""In the first version, channels had no order and no categories."""
_SETTLED = {"archived_by", "archived_after"}
_ONE_OF_THEM = Who(lambda _author, channel, _entry: channel is not None and is_direct(channel), ())
"""Whoever can write in a direct channel is one of its people."""
CHANGERS = either(AUTHOR, _ONE_OF_THEM, power(MODERATE))


def is_open(channel: Record) -> bool:
    return not channel.state.get("archived")


def is_direct(channel: Record) -> bool:
    return channel.state.get("direct") is True


def check(case: Case) -> Refused | None:
    """A channel says truly who archived it. Only the power orders everyone's channels. Only a new channel in a circle
    of people can become a direct one."""
    before, after = case.before.state if case.before else {}, case.after.state
    changed = {name for name in FIELDS if before.get(name) != after.get(name)}
    touched = {operation.path[0] for operation in case.edit.ops}
    who = case.author.member.hex() if after.get("archived") else None
    if touched & _SETTLED and ("archived" not in touched or after.get("archived_by") != who):
        return NOT_ALLOWED
    if "direct" in changed and (case.before is not None or case.circle.kind not in ("people", "pair")):
        return NOT_ALLOWED
    if "rank" in touched and case.circle.kind == "everyone":
        return power(MODERATE).refusal(case.author, case.before)
    return None


def late(channel: Record, about: About) -> RecordId | None:
    """A message that was written after the channel was archived, by somebody who did not know that."""
    after = channel.state.get("archived_after")
    if is_open(channel) or after is None:
        return None
    noted = [RecordId(bytes.fromhex(each.state["late"])) for each in about.get(NOTICE, ()) if each.state.get("late")]
    return next((each for each in noted if place(each) > after), None)


RULES = Rules(FIELDS, change=CHANGERS, only={"rank": ANYONE}, also=check)
_of_fields = of_fields("name", {name: FIELDS[name] for name in ("name", "purpose", "archived", "category")})
_of_rules = of_rules("channel", RULES)


def facts(channel: Record, about: About) -> Facts:
    found = _of_fields(channel, about)
    if late(channel, about) is None:
        return found
    by = channel.state.get("archived_by")
    asked = MemberId(bytes.fromhex(by)) if by else None
    since = max(milliseconds(each.changed) for each in about[NOTICE])
    needs = (Need(Whom(asked, MODERATE), "need.channel.look", since),) if asked else ()
    others = Whom(power=MODERATE, but=(asked,) if asked else ())
    return replace(found, clashes=(Clash("clash.channel.written_after", others),), needs=needs)


def told(case: Case) -> Activity | None:
    """What an edit did. That a channel is elsewhere in the list is no news."""
    by_rules = _of_rules(case)
    if case.before is None:
        return None if is_direct(case.after) else by_rules
    if {operation.path[0] for operation in case.edit.ops} <= {"rank"}:
        return None
    if is_open(case.before) != is_open(case.after):
        verb = "restored" if is_open(case.after) else "archived"
        return activity(f"activity.channel.{verb}", moderates=by_rules is not None and by_rules.moderates)
    return by_rules


CHANNEL = declared(
    "channel", RULES, facts=facts, activity=told, hears=(NOTICE,), early=True, circles=ANY_CIRCLE, called="channels",
    version=2, former={1: Rules(FIRST, change=either(AUTHOR, power(MODERATE)))},
)  # fmt: skip
KIND = CHANNEL.name
