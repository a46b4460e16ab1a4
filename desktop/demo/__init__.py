"""A sample group with two years of conversations, for looking around and trying things.

The same moment always gives the same group.
"""

from itertools import chain
from random import Random

from desktop.demo import almanac, cast, content
from desktop.demo.doings import doings
from desktop.demo.facts import Demo, DemoChannel, DemoDoing, DemoMessage, DemoPerson
from desktop.demo.script import scenes
from desktop.demo.telling import Teller

__all__ = ["Demo", "DemoChannel", "DemoDoing", "DemoMessage", "DemoPerson", "sample_group"]

SEED = 31


def sample_group(now_ms: int, language: str = "") -> Demo:
    """24 neighbours, their channels and what they have said up to `now_ms` (milliseconds since 1970), in this language
    (`de`) as far as they speak it."""
    now, screenplay = almanac.moment(now_ms), content.read("conversations", language)
    street = cast.read(content.read("people", language), screenplay)
    people, channels = street.people(now), street.channels(now)
    teller = Teller(now, street, people, channels, Random(SEED))  # noqa: S311  not a secret: the same every time
    done = (doings(each, content.read(each, language), street.keys, now) for each in content.modules())
    messages = teller.tell(scenes(screenplay))
    return Demo(street.name, street.kind, people, channels, messages, tuple(chain.from_iterable(done)))
