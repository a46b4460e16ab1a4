"""Channels: named places for conversations. Any member may open one.

Its maker and the holders of the power `channels.moderate` may rename, describe and archive it.
"""

from models import text
from models.case import ANY_CIRCLE
from models.declared import declared
from models.feature import Record
from models.fields import Flag, Line
from models.rules import AUTHOR, Fields, Rules, either, power

MODERATE = "channels.moderate"
"""The power to rename, describe and archive channels that others made."""
PURPOSE = 500
"""Most code points in the purpose of a channel."""
FIELDS: Fields = {
    "name": Line(limit=text.NAME, required=True),
    "purpose": Line(limit=PURPOSE),
    "archived": Flag(),
}
CHANNEL = declared(
    "channel", Rules(FIELDS, change=either(AUTHOR, power(MODERATE))), title="name", early=True, circles=ANY_CIRCLE,
    called="channels",
)
KIND = CHANNEL.name


def is_open(channel: Record) -> bool:
    return not channel.state.get("archived")
