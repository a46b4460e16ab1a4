"""A sample group with two years of conversations, for looking around and trying things.

The same moment always gives the same group.
"""

from random import Random

from desktop.demo import almanac, cast
from desktop.demo.facts import Demo, DemoChannel, DemoMessage, DemoPerson
from desktop.demo.scenes import SCRIPTS
from desktop.demo.script import scenes
from desktop.demo.telling import Teller

__all__ = ["Demo", "DemoChannel", "DemoMessage", "DemoPerson", "sample_group"]

SEED = 31


def sample_group(now_ms: int) -> Demo:
    """24 neighbours, their channels and what they have said up to `now_ms` (milliseconds since 1970)."""
    now = almanac.moment(now_ms)
    people, channels = cast.people(now), cast.channels(now)
    teller = Teller(now, people, channels, Random(SEED))  # noqa: S311  not a secret: the same every time
    return Demo(cast.NAME, cast.KIND, people, channels, teller.tell(scenes(SCRIPTS)))
