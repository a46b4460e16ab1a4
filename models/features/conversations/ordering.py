"""The order of the list of channels: ranks that leave room between them, so that moving one changes one record."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from models.declared import changed, known
from models.errors import Refused
from models.feature import Context, Draft, Intent, Kind
from models.features.conversations.category import CATEGORY
from models.features.conversations.channel import CHANNEL, Rank
from models.ids import is_short_hex

STEP = 1 << 20
"""Room between two ranks when all are given anew."""
MOST = 1_000
"""Most records that are ordered at once."""


def arrange_channels(context: Context, channels: str) -> Sequence[Draft]:
    """Put these channels in this order; `channels` are their ids in hexadecimal with blanks between."""
    return _arranged(context, CHANNEL, channels.split(" "))


def arrange_categories(context: Context, categories: str) -> Sequence[Draft]:
    """Put these categories in this order; `categories` are their ids in hexadecimal with blanks between."""
    return _arranged(context, CATEGORY, categories.split(" "))


def _arranged(context: Context, kind: Kind, wanted: Sequence[str]) -> list[Draft]:
    if len(wanted) > MOST or len(set(wanted)) < len(wanted) or not all(map(is_short_hex, wanted)):
        raise Refused("record.missing", what=kind.name)
    found = [known(context, kind, bytes.fromhex(each)) for each in wanted]
    ranks = ranked([each.state.get("rank") for each in found])
    return [draft for each, rank in zip(found, ranks, strict=True)
            for draft in changed(context, kind, each.id, {"rank": rank})]  # fmt: skip


def ranked(ranks: Sequence[int | None]) -> list[int]:
    """Ranks in rising order, of which as many as possible are as they were."""
    kept = _rising(ranks)
    bounds = [(-1, 0), *((at, ranks[at] or 0) for at in kept), (len(ranks), (len(ranks) + 1) * STEP)]
    if bounds[-2][1] >= bounds[-1][1]:
        bounds[-1] = (len(ranks), bounds[-2][1] + (len(ranks) + 1) * STEP)
    result = [0] * len(ranks)
    for (left, low), (right, high) in pairwise(bounds):
        step = (high - low) // (right - left)
        if step < 1 or high > Rank().most:
            return [(number + 1) * STEP for number in range(len(ranks))]
        for at in range(left + 1, right):
            result[at] = low + (at - left) * min(step, STEP)
        if right < len(ranks):
            result[right] = high
    return result


def _rising(ranks: Iterable[int | None]) -> list[int]:
    """The places of a longest rising part."""
    ends: list[int] = []
    places: list[int] = []
    before: dict[int, int | None] = {}
    for at, rank in enumerate(ranks):
        if rank is None:
            continue
        length = bisect_left(ends, rank)
        before[at] = places[length - 1] if length else None
        ends[length:length + 1] = [rank]
        places[length:length + 1] = [at]
    found: list[int] = []
    last = places[-1] if places else None
    while last is not None:
        found.append(last)
        last = before[last]
    return found[::-1]


INTENTS: Mapping[str, Intent] = {"arrange_channels": arrange_channels, "arrange_categories": arrange_categories}
