"""What an edit did, as lists of news and histories tell it."""

from msgspec import Struct

from models.ids import MemberId

MOST_SAID = 80
"""Most code points of an activity's own words."""


class Activity(Struct, frozen=True):
    """What one edit did: `what` is the code of a sentence, `activity.item.lent`. The sentence may name the author
    (`{who}`), the record (`{title}`), the member `whom` (`{whom}`) and `said`, a few words of the edit (`{said}`)."""

    what: str
    whom: MemberId | None = None
    said: str = ""
    moderates: bool = False
    """Did the author use a power over what belongs to somebody else? Then the moderation log shows it."""


def activity(what: str, whom: str = "", said: str = "", *, moderates: bool = False) -> Activity:
    """An activity, with `whom` in hexadecimal as fields hold it, and `said` shortened to `MOST_SAID`."""
    member = MemberId(bytes.fromhex(whom)) if whom else None
    return Activity(what, member, said if len(said) <= MOST_SAID else said[: MOST_SAID - 1] + "…", moderates)
