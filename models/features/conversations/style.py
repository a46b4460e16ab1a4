"""Whether a channel is one of posts: each with a title, answered in its thread, and voted for. Otherwise people talk.

A common record about the channel, set by those who may change the channel.
"""

from collections.abc import Mapping, Sequence
from inspect import Parameter, signature
from typing import Any

from models.case import ANY_CIRCLE, Case, Record
from models.declared import declared, known
from models.edit import Put
from models.errors import Refused
from models.facts import Activity, activity
from models.feature import Context, Draft, Intent, Row, Table
from models.features.conversations import channel as channels
from models.fields import Flag
from models.ids import RecordId
from models.rules import ANYONE, AUTHOR, NOT_ALLOWED, Fields, Rules, either, power

FIELDS: Fields = {"posts": Flag()}
TABLE = Table("channel_style", {"channel": bytes, "posts": int}, indexes=(("channel",),))
MAY = either(AUTHOR, power(channels.MODERATE))
"""Who may choose, by the record of the channel."""


def check(case: Case) -> Refused | None:
    channel = case.seen.get(RecordId(case.edit.subject))
    if channel is None or channel.kind != channels.KIND or len(case.seen) != 1:
        return NOT_ALLOWED
    return MAY.refusal(case.author, channel)


def rows(record: Record) -> Mapping[str, Sequence[Row]]:
    return {TABLE.name: [{"channel": record.subject, "posts": int(bool(record.state.get("posts")))}]}


def told(case: Case) -> Activity | None:
    return activity("activity.channel_style.posts" if case.after.state.get("posts") else "activity.channel_style.talk")


STYLE = declared(
    "channel_style", Rules(FIELDS, change=ANYONE, also=check), begins="common", sees=(channels.KIND,),
    circles=ANY_CIRCLE, rows=rows, activity=told, early=True, called="channels of posts",
)  # fmt: skip


def show_posts(context: Context, channel: bytes, posts: bool) -> Sequence[Draft]:
    """Make a channel one of posts, or one of talk again. What is written in it stays."""
    found = known(context, channels.CHANNEL, channel)
    if refused := MAY.refusal(context.me, found):
        raise refused
    circle = context.circle_of(found.id)
    record = context.common_record(STYLE.name, found.id, circle)
    before = context.read(record)
    if bool(before is not None and before.state.get("posts")) == posts:
        return []
    return [Draft(record, STYLE.name, (Put(("posts",), posts),), circle, (found.id,), found.id)]


def add_channel(derived: Intent) -> Intent:
    """The intent that makes a channel. It can make one of posts at once: both in one envelope, so that nobody reads it
    as one of talk meanwhile."""

    def intent(context: Context, /, *, posts: bool = False, **given: Any) -> Sequence[Draft]:
        drafts = derived(context, **given)
        if not posts:
            return drafts
        channel, circle = drafts[0].record, drafts[0].circle
        record = context.common_record(STYLE.name, channel, circle)
        return [*drafts, Draft(record, STYLE.name, (Put(("posts",), True),), circle, (channel,), channel)]

    said = signature(derived)
    added = Parameter("posts", Parameter.KEYWORD_ONLY, default=False, annotation=bool)
    intent.__signature__ = said.replace(parameters=[*said.parameters.values(), added])  # type: ignore[attr-defined]
    intent.__annotations__ = {**derived.__annotations__, "posts": bool}
    return intent
