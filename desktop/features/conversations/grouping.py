"""The list of channels in parts, as the sidebar shows it; parts with a heading fold, which this computer remembers."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from desktop.features.conversations import queries
from desktop.features.conversations.company import not_shown
from desktop.features.conversations.places import Category, Place
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.page import Entry
from sync.circle_commands import Circle

translate = QCoreApplication.translate
ARCHIVED = "archived"
"""Key of the entry that unfolds the archived channels. Only this part is folded at first."""
FAVOURITES, OTHER, DIRECT = "favourites", "other", "direct"
WRITE = "write"
"""Key of the entry that asks to whom one wants to write; with a slash and a member behind, it opens that conversation.
"""


class Part(Struct, frozen=True):
    """A part of the list: a heading, and the places under it."""

    key: str
    """Empty for the channels that are above all headings."""
    title: str
    places: tuple[Place, ...]
    icon: str = ""
    hint: str = ""


class Listed(Struct, frozen=True):
    """What the list is made of."""

    places: Sequence[Place] = ()
    categories: Sequence[Category] = ()
    circles: Sequence[Circle] = ()
    """The circles of which this computer lacks something: they have a heading even without a channel."""


def parts(
    places: Sequence[Place], categories: Sequence[Category], more_circles: Sequence[Circle] = ()
) -> list[Part]:
    """Favourites, channels without a category (under a heading only below favourites), each category, each circle, what
    is direct, and what is archived. A circle without a channel here has a heading if it is among `more_circles`."""
    open_ = [each for each in places if not each.channel.archived and not each.left]
    plain = [each for each in open_ if not each.favourite]
    known = {each.record for each in categories}
    of_all = [each for each in plain if each.circle is None]
    liked = tuple(each for each in open_ if each.favourite)
    found = [
        Part(FAVOURITES, translate("channels", "Favourites"), liked),
        Part(OTHER if liked else "", translate("channels", "Other channels"),
             tuple(each for each in of_all if each.channel.category not in known)),
    ]  # fmt: skip
    found += [
        Part(f"category/{each.record.hex()}", each.name,
             tuple(place for place in of_all if place.channel.category == each.record))
        for each in categories
    ]  # fmt: skip
    circles = {each.circle.list_number: each.circle for each in plain if each.circle and not each.direct}
    circles = {each.list_number: each for each in more_circles} | circles
    found += [
        Part(f"circle/{-number}", circle.name,
             tuple(each for each in plain if each.circle == circle and not each.direct), "lock", _hint(circle))
        for number, circle in circles.items()
    ]  # fmt: skip
    away = tuple(each for each in places if each.channel.archived or each.left)
    found += [Part(DIRECT, translate("channels", "Direct messages"), tuple(each for each in plain if each.direct)),
              Part(ARCHIVED, translate("channels", "Archived ({count})").format(
                  count=phrases.number(len(away))), away)]  # fmt: skip
    kept = {DIRECT, *(f"circle/{-each.list_number}" for each in more_circles)}
    return [each for each in found if each.places or each.key in kept]


def _hint(circle: Circle) -> str:
    said = translate("channels", "Only this private circle reads it")
    return f"{not_shown(circle)} {said}" if circle.waiting else said


def entries(
    listed: Sequence[Part], unread: Mapping[bytes, int], mentions: Mapping[bytes, int], toggled: set[str], *,
    may_write: bool,
) -> list[Entry]:
    """The lines of the sidebar. A folded heading counts what is unread under it."""
    result: list[Entry] = []
    for part in listed:
        if part.key == DIRECT and not part.places and not may_write:
            continue
        folded = is_folded(part.key, toggled)
        if part.key:
            hidden, calls = (sum(counts.get(each.channel.record, 0) for each in part.places) if folded else 0
                             for counts in (unread, mentions))  # fmt: skip
            said = translate("channels", "folded") if folded else translate("channels", "unfolded")
            hint = f"{part.hint}, {said}" if part.hint else said
            result.append(Entry(part.key, part.title, "chevron-right" if folded else "chevron-down", hidden,
                                muted=True, hint=hint, mentions=calls, direct=part.key == DIRECT))  # fmt: skip
        if not folded:
            result += [entry(each, unread, mentions) for each in part.places]
            if part.key == DIRECT and may_write:
                result.append(Entry(WRITE, translate("channels", "Write to…"), "plus", muted=True))
    return result


def entry(place: Place, unread: Mapping[bytes, int], mentions: Mapping[bytes, int]) -> Entry:
    channel = place.channel
    people = len(place.circle.members) if place.circle is not None else 0
    direct = "people" if people > 2 else "person"
    icon = "archive" if channel.archived else direct if place.direct else "lock" if place.circle else "hash"
    hint = channel.purpose
    if place.circle is not None and not place.direct:
        hint = translate("channels", "in the circle {name}").format(name=place.circle.name)
    return Entry(channel.record.hex(), channel.name, icon, unread.get(channel.record, 0),
                 muted=channel.archived or place.left, hint=hint,
                 mentions=mentions.get(channel.record, 0), direct=place.direct)  # fmt: skip


def is_folded(key: str, toggled: set[str]) -> bool:
    return bool(key) and (key == ARCHIVED) != (key in toggled)


class Folding:
    """Which headings of the group are not as they are at first."""

    def __init__(self, bridge: EngineBridge, group: bytes) -> None:
        self._bridge, self._note = bridge, f"conversations/folded/{group.hex()}"
        self.toggled = set((queries.note(bridge, self._note) or "").split())

    def toggle(self, key: str) -> None:
        self.toggled ^= {key}
        self._bridge.remember(self._note, " ".join(sorted(self.toggled)) or None)
