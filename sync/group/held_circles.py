"""What this device holds of private circles, as it goes to others: into an archive, or to another device of this
member."""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from models import circles as model
from models.ids import DeviceId, GroupId
from models.text import is_name
from sync.group.outcome import Outcome
from sync.ledger.circles import OTHERS
from sync.trust.keys import EVERYONE, ROLL, circle_tag

if TYPE_CHECKING:
    from sync.group.group import Group

KEY = 32
TAG = 16
"""Bytes."""
PORTION = 2000
"""Keys and circles in one message."""
MAX_CIRCLES = 10_000
MAX_KEYS = 100_000
"""Most keys of all circles together."""
LOOSE_KEYS = 512, 4096
"""Most keys that neither a statement nor a secret names, of one circle and of all together; the first that came are
kept. They may open former content. Or a participant has made them up, so that what is held becomes more than anybody
takes."""
LOOSE_KEYS_ARCHIVED = 10_000, 50_000
"""Whoever reads an archive has no secrets."""


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
    most, left = LOOSE_KEYS if secrets else LOOSE_KEYS_ARCHIVED
    for tag in sorted(private) if tags is None else dict.fromkeys(tags):
        named = {entry.key for entry in held.history(tag).entries.values()}
        circle = circles[tag]
        sure, loose = held.secrets.sorted_keys(circle.id, named)
        loose = loose[: min(most, left)]
        left -= len(loose)
        kept = held.secrets.all(circle.id) if secrets else ()
        found.append(HeldCircle(tag, circle.kind, circle.name, (*sure, *loose), kept))
    return found


def is_sound(group: GroupId, found: Sequence[HeldCircle]) -> bool:
    """May these circles of the group be taken?"""
    common = frozenset(circle_tag(group, name) for name in (ROLL, EVERYONE, OTHERS))
    return (
        len(found) <= MAX_CIRCLES
        and sum(len(each.keys) + len(each.secrets) for each in found) <= MAX_KEYS
        and all(
            len(each.tag) == TAG and each.tag not in common and each.kind in model.KINDS and is_name(each.name)
            and all(len(key) == KEY for key in (*each.keys, *each.secrets))
            for each in found
        )
    )  # fmt: skip


def learn_circles(group: "Group", found: Iterable[HeldCircle]) -> Outcome:
    """Know these circles and their keys, and take in what is sealed under them. Who is in them follows from what is
    stated there, and so does a circle's name."""
    with group.change() as outcome:
        for each in found:
            circle = group.logs.circles.at(each.tag)
            if not circle.is_known:
                group.logs.learn_circle(each.tag, each.kind, each.name)
            for secret in each.secrets:
                group.circles.secrets.learn(circle.id, secret)
            for key in each.keys:
                group.circles.secrets.learn_key(circle.id, key)
        group.ingest.met()
    return outcome


def digest(group: "Group") -> bytes:
    """16 bytes of all that is held of private circles. Equal for devices that hold the same."""
    found = [
        (each.tag, sorted(each.keys), sorted(each.secrets)) for each in held_circles(group, secrets=True)
    ]  # fmt: skip
    return sha256(msgspec.msgpack.encode(found)).digest()[:TAG]


def pieces(found: Iterable[HeldCircle]) -> Iterator[tuple[HeldCircle, ...]]:
    """In portions for one message each."""
    portion: list[HeldCircle] = []
    size = 0
    for each in found:
        for start in range(0, max(len(each.keys), len(each.secrets), 1), PORTION):
            end = start + PORTION
            part = replace(each, keys=each.keys[start:end], secrets=each.secrets[start:end])
            portion.append(part)
            size += len(part.keys) + len(part.secrets) + 1
            if size >= PORTION:
                yield tuple(portion)
                portion, size = [], 0
    if portion:
        yield tuple(portion)


def note_same(group: "Group", device: DeviceId) -> None:
    """Another device of this member holds what this one holds."""
    packed = b"".join(sorted(group.circles.secrets.names())).hex()
    if group.store.db.meta(_note(group, device)) != packed:
        with group.store.db.transaction():
            group.store.db.set_meta(_note(group, device), packed)


def lacking(group: "Group", tag: bytes) -> tuple[DeviceId, ...]:
    """The devices of this member that are not known to hold the key that a circle's members write under now. Raises
    Refused `circle.unknown`."""
    history = group.circles.history(tag)
    names = model.clean_keys(history) if group.me in history.participants() else []
    if not names:
        return ()  # whoever writes next makes a new key for all
    name, holders = names[0], history.holders(names[0])
    number = group.logs.circles[tag].id
    return tuple(
        card.id for card in group.circles.roll.cards(frozenset((group.me,)))
        if card.id not in holders and not _holds(group, card.id, number, name)
    )  # fmt: skip


def _holds(group: "Group", device: DeviceId, circle: int, name: bytes) -> bool:
    if device == group.secrets.id:
        return group.circles.secrets.find(circle, name) is not None
    noted = bytes.fromhex(group.store.db.meta(_note(group, device)) or "")
    return name in {noted[start : start + TAG] for start in range(0, len(noted), TAG)}


def _note(group: "Group", device: DeviceId) -> str:
    return f"circle_keys/{group.id.hex()}/{device.hex()}"
