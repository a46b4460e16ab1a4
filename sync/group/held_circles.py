"""What this device holds of private circles, as it goes to others: into an archive, or to another device of this
member."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from models import circles as model
from models.text import is_name

if TYPE_CHECKING:
    from sync.group.group import Group

KEY = 32
MAX_CIRCLES = 10_000
MAX_KEYS = 100_000
"""Of all circles together."""


class HeldCircle(Struct, frozen=True):
    tag: bytes
    kind: str
    name: str
    keys: tuple[bytes, ...]
    """They open what is stated and written there."""
    secrets: tuple[bytes, ...] = ()
    """With one of them one writes there. Only for a device of the same member."""


def held_circles(group: "Group", tags: Iterable[bytes] | None = None, *, secrets: bool = False) -> list[HeldCircle]:
    """What is held of these private circles, or of all. Raises Refused `circle.unknown`."""
    circles, held = group.logs.circles, group.circles
    private = [circle.tag for circle in circles.known if circles.is_private(circle.id)]
    found = []
    for tag in sorted(private) if tags is None else dict.fromkeys(tags):
        held.history(tag)
        circle = circles[tag]
        kept = held.secrets.all(circle.id) if secrets else ()
        found.append(HeldCircle(tag, circle.kind, circle.name, held.secrets.keys(circle.id), kept))
    return found


def is_sound(group_circles: Iterable[bytes], found: Iterable[HeldCircle]) -> bool:
    """May this be taken? `group_circles` are the tags of the circles that every group has."""
    held = list(found)
    common = frozenset(group_circles)
    return (
        len(held) <= MAX_CIRCLES
        and sum(len(each.keys) + len(each.secrets) for each in held) <= MAX_KEYS
        and all(
            len(each.tag) == 16 and each.tag not in common and each.kind in model.KINDS and is_name(each.name)
            and all(len(key) == KEY for key in (*each.keys, *each.secrets))
            for each in held
        )
    )  # fmt: skip


def take_circles(group: "Group", found: Iterable[HeldCircle]) -> None:
    """Know these circles and their keys. Who is in them follows from what is stated there. Part of a change."""
    for each in found:
        circle = group.logs.learn_circle(each.tag, each.kind, each.name)
        for secret in each.secrets:
            group.circles.secrets.learn(circle.id, secret)
        for key in each.keys:
            group.circles.secrets.learn_key(circle.id, key)
