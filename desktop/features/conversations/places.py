"""Where people talk: all channels that this person reads, with their circles, categories and favourites. No Qt.

Two people who begin to write to each other while they are apart open two circles. Neither circle can be taken back, and
what is in it cannot move: so all direct channels of one pair are shown as one conversation. It is called by the
channel that began first, in which everything new is written; both computers find the same one.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from desktop.features.conversations import queries
from desktop.features.conversations.queries import Channel, Reader
from sync.circle_commands import Circle


class Category(Struct, frozen=True):
    record: bytes
    name: str


class Archived(Struct, frozen=True):
    """Who archived a channel, and when (a hybrid clock stamp)."""

    author: bytes
    at: int


class Place(Struct, frozen=True):
    """A channel as one list shows it."""

    channel: Channel
    """The name of a direct one is that of its people, `#` is before no name."""
    circle: Circle | None = None
    others: tuple[bytes, ...] = ()
    """Direct channels that belong to the same conversation."""
    favourite: bool = False
    left: bool = False
    """Is this person out of its circle?"""

    @property
    def direct(self) -> bool:
        return self.channel.direct


def title(channel: Channel) -> str:
    """How sentences name a channel."""
    return channel.name if channel.direct else f"#{channel.name}"


def categories(reader: Reader, group: int) -> list[Category]:
    """The categories of a group in their order."""
    rows = reader.rows(
        "SELECT record, name FROM channel_category WHERE group_number = ? AND NOT removed"
        " ORDER BY rank IS NULL, rank, name COLLATE NOCASE, order_key",
        (group,),
    )
    return [Category(bytes(record), name) for record, name in rows]


def favourites(reader: Reader, me: bytes) -> set[bytes]:
    """The channels that a member likes best. The personal record of each begins with the time of its channel, so both
    are found by their ids."""
    rows = reader.rows(
        "SELECT r.subject FROM favourite_channel f JOIN records r ON r.order_key = f.order_key"
        " WHERE f.author = ? AND f.favourite",
        (me,),
    )
    return {bytes(subject) for (subject,) in rows}


def archived(reader: Reader, channel: Channel) -> Archived | None:
    """Who archived this channel last."""
    rows = reader.rows(
        "SELECT author, at FROM fact_activity WHERE order_key = ? AND what = 'activity.channel.archived'"
        " ORDER BY at DESC LIMIT 1",
        (channel.order_key,),
    )
    return Archived(bytes(rows[0][0]), rows[0][1]) if rows else None


def late(reader: Reader, channel: Channel) -> queries.Message | None:
    """The first message that was written to an archived channel by somebody who did not know that."""
    if not channel.archived or channel.archived_after is None:
        return None
    found = queries.after(reader, channel.record, channel.archived_after, 1)
    return found[0] if found else None


def places(
    reader: Reader, group: int, me: bytes, circles: Iterable[Circle], names: Mapping[bytes, str]
) -> list[Place]:
    """Everyone's channels in their order, then those of each circle by its name, then what is direct, the oldest
    first."""
    liked = favourites(reader, me)
    found = [Place(each, favourite=each.record in liked) for each in queries.channels(reader, group)]
    direct: dict[Any, list[Place]] = {}
    for circle in sorted(circles, key=lambda each: (each.name.casefold(), each.id)):
        for each in queries.channels(reader, circle.list_number):
            if each.direct and each.author != me and not queries.last_order_key(reader, each.record):
                continue  # somebody has looked, and not written yet
            made = Place(each, circle, (), each.record in liked, me not in circle.members)
            if each.direct:
                pair = circle.kind == "pair"
                direct.setdefault(frozenset(circle.members) if pair else circle.id, []).append(made)
            else:
                found.append(made)
    return found + [_together(each, me, names) for each in direct.values()]


def _together(same: Sequence[Place], me: bytes, names: Mapping[bytes, str]) -> Place:
    """One conversation of several direct channels of the same people."""
    first, *others = sorted(same, key=lambda each: each.channel.record)
    assert first.circle is not None
    who = ", ".join(sorted(names.get(each, "?") for each in first.circle.members if each != me))
    renamed = first.circle.kind == "people" and first.channel.name != first.circle.name
    channel = replace(first.channel, name=first.channel.name if renamed or not who else who)
    return Place(channel, first.circle, tuple(each.channel.record for each in others),
                 any(each.favourite for each in same), first.left)  # fmt: skip
