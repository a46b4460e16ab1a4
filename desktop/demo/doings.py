"""What people of the sample group do in a module, as its own file `resources/demo/MODULE.txt` tells it:

    = -12d 18:40            when, counted back from now
    tom: add_item drill     who, which of the module's intents, and a name for the record in what follows
    name: Drill             the intent's arguments: a text, a number, yes or no, a person, or a record by such a name
    due: {+14d}             a day, counted from that moment
    when: {+14d 19:00}      a moment on such a day, by the clock of this computer
    zone: {zone}            a time zone with the hours of this computer
    | More words.           a new line in the same argument
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, time

from desktop.demo import almanac, content
from desktop.demo.facts import DemoDoing

_DAY = re.compile(r"\{([+-]\d+d)(?: (\d\d:\d\d))?\}")


def doings(module: str, lines: list[str], keys: Sequence[str], now: datetime) -> Iterator[DemoDoing]:
    """Those that were done up to now, in the order of the file. `keys` are those of the people. Raises ValueError for
    what is not understood."""
    for when, values in content.blocks(lines):
        if not values:
            continue
        at = almanac.scene_start(when, now)
        (who, what), *arguments = values.items()
        intent, _, name = what.partition(" ")
        if at is not None and at <= now:
            given = {key: _with_moments(value, at) for key, value in arguments}
            at_ms = int(at.timestamp()) * 1000
            yield DemoDoing(keys.index(who), at_ms, f"{module}.{intent}", given, name)


def _with_moments(value: str, at: datetime) -> str:
    def written(found: re.Match[str]) -> str:
        day = (at + almanac.span(found[1])).date()
        if not found[2]:
            return day.isoformat()
        return datetime.combine(day, time.fromisoformat(found[2])).astimezone().isoformat(timespec="minutes")

    return _DAY.sub(written, value).replace("{zone}", almanac.zone(at))
