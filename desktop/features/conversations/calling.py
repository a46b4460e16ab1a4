"""The messages that mention this person: by name, by a role, or with everybody."""

from collections.abc import Callable, Iterable, Set

from desktop.features.conversations import queries
from desktop.features.conversations.places import Place
from desktop.features.conversations.queries import Message, Reader
from desktop.features.conversations.read_positions import ReadPositions
from sync import api, overview

LOOKED_AT = 4_000
"""Of the newest mentions, whomever they name."""
SHOWN = 100
_NEWEST = (
    "SELECT DISTINCT order_key FROM"
    " (SELECT order_key, group_number, item FROM mention ORDER BY order_key DESC LIMIT ?)"
    " WHERE group_number IN (SELECT value FROM json_each(?))"
    " AND (instr(item, ' member ' || ?) OR instr(item, ' role ') OR instr(item, ' everyone'))"
    " ORDER BY order_key DESC LIMIT ?"
)


def calling(reader: Reader, group: api.Group) -> list[Message]:
    """The newest messages that mention the person of this profile, the last one first; none of one's own."""
    me, lists = group.me, overview.viewer(reader, group.number).lists
    rows = reader.rows(_NEWEST, (LOOKED_AT, overview.as_list(lists), me.hex(), 4 * SHOWN))
    keys = [key for (key,) in rows]
    there, roles = queries.mentions(reader, keys), queries.own_roles(reader, me)
    mine = [key for key in keys if queries.calls(there.get(key, ()), me, roles)]
    found = queries.messages(reader, mine[:SHOWN])
    return [each for each in reversed(found) if each.author != me]


def fresh(
    found: Iterable[Message], place: Callable[[bytes], Place | None], positions: ReadPositions, unheard: Set[bytes]
) -> dict[int, bytes]:
    """The order keys of those that have not been read, in channels and in threads, each with the channel as the list
    shows it; none of people who are not heard. `place` tells where a channel's messages stand."""
    told: dict[int, bytes] = {}
    for each in found:
        at = place(each.channel)
        if at is not None and each.author not in unheard and positions.is_unread(
                each.thread or at.channel.record, each.order_key):  # fmt: skip
            told[each.order_key] = at.channel.record
    return told
