"""Conversations: channels, and the messages in them."""

from collections.abc import Sequence

from models import group_kinds, text
from models.declared import begun, intents, tables
from models.feature import Context, Draft, Feature
from models.features.conversations import (
    archiving,
    category,
    channel,
    ignoring,
    mentions,
    message,
    ordering,
    pin,
    saved,
    style,
    talk,
    upvote,
)
from models.features.conversations.moderation import acts, appeal, hiding, posting, report
from models.features.conversations.pages import pages
from models.features.conversations.polls import asking, poll, vote


def first(context: Context, *, group_kind: str, name: str) -> Sequence[Draft]:
    """The channels that a new group of this kind starts with. Raises Refused `group.unknown_kind`."""
    group = text.clean_line(name)
    return [
        begun(context, channel.CHANNEL, {"name": start.name, "purpose": start.purpose.format(group=group)})
        for start in group_kinds.kind(group_kind).channels
    ]


_OF_CHANNELS = intents(channel.CHANNEL)

FEATURE = Feature(
    name="conversations",
    kinds=(
        channel.CHANNEL, archiving.NOTICE, category.CATEGORY, category.FAVOURITE, message.MESSAGE, pin.PIN,
        saved.SAVED, style.STYLE, upvote.UPVOTE, posting.POSTING, posting.TURN, appeal.APPEAL, report.REPORT,
        ignoring.IGNORED, poll.POLL, vote.VOTE,
    ),
    intents={
        **_OF_CHANNELS, "add_channel": style.add_channel(_OF_CHANNELS["add_channel"]),
        "change_channel": archiving.change_channel(_OF_CHANNELS["change_channel"]),
        **intents(category.CATEGORY), **intents(category.FAVOURITE, "channel"),
        **archiving.INTENTS, **ordering.INTENTS, **talk.INTENTS, "pin": pin.pin, "unpin": pin.unpin,
        "save": saved.save, "forget": saved.forget, "show_posts": style.show_posts, **intents(upvote.UPVOTE, "message"),
        **acts.INTENTS, **report.INTENTS, **ignoring.INTENTS, **asking.INTENTS,
    },
    tables=(
        *tables(channel.KIND, channel.FIELDS),
        *tables(channel.NOTICE, archiving.NOTICE_FIELDS),
        *tables(category.CATEGORY.name, category.CATEGORY_FIELDS),
        *tables(category.FAVOURITE.name, category.FAVOURITE_FIELDS),
        *message.TABLES, pin.TABLE, saved.TABLE, style.TABLE, upvote.TABLE, hiding.ACTS,
        posting.TURNS, *tables(appeal.KIND, appeal.FIELDS), report.TABLE, ignoring.TABLE, *poll.TABLES,
    ),
    version=11,
    first=first,
    pages=pages,
    powers=(channel.MODERATE, message.MODERATE, mentions.EVERYONE, hiding.POWER),
)
