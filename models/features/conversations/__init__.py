"""Conversations: channels, and the messages in them."""

from collections.abc import Sequence

from models import group_kinds, text
from models.feature import Context, Draft, Feature
from models.features.conversations import channel, message, talk
from models.features.conversations.pages import pages


def first(context: Context, *, group_kind: str, name: str) -> Sequence[Draft]:
    """The channels that a new group of this kind starts with. Raises Refused `group.unknown_kind`."""
    group = text.clean_line(name)
    return [
        draft
        for start in group_kinds.kind(group_kind).channels
        for draft in channel.make_channel(context, start.name, start.purpose.format(group=group))
    ]


FEATURE = Feature(
    name="conversations",
    kinds=(channel.CHANNEL, message.MESSAGE),
    intents={**channel.INTENTS, **talk.INTENTS},
    tables=(channel.TABLE, *message.TABLES),
    first=first,
    pages=pages,
)
