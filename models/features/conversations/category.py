"""What orders the list of channels: categories that everyone sees, and the favourites of each person."""

from models import text
from models.case import ANY_CIRCLE, Case
from models.declared import declared
from models.errors import Refused
from models.features.conversations.channel import KIND as CHANNEL
from models.features.conversations.channel import MODERATE, Rank
from models.fields import Flag, Line
from models.rules import NOT_ALLOWED, Fields, Rules, power

CATEGORY_FIELDS: Fields = {"name": Line(limit=text.NAME, required=True), "rank": Rank(), "removed": Flag()}
"""A channel whose category was removed is in no category."""
FAVOURITE_FIELDS: Fields = {"favourite": Flag()}
_BY_POWER = power(MODERATE)

CATEGORY = declared(
    "channel_category", Rules(CATEGORY_FIELDS, begin=_BY_POWER, change=_BY_POWER), title="name", early=True,
    called="categories of channels",
)  # fmt: skip


def check_favourite(case: Case) -> Refused | None:
    """A favourite sees its channel."""
    seen = list(case.seen.values())
    is_seen = len(seen) == 1 and seen[0].kind == CHANNEL and seen[0].id == case.edit.subject
    return None if is_seen else NOT_ALLOWED


FAVOURITE = declared(
    "favourite_channel", Rules(FAVOURITE_FIELDS, whole=True, also=check_favourite), begins="personal",
    sees=(CHANNEL,), circles=ANY_CIRCLE, called="favourite channels",
)  # fmt: skip
