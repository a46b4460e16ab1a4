"""Epoch keys of a group's circles."""

from collections.abc import Iterable
from secrets import token_bytes

import msgspec
from msgspec import Struct

from models.roll import DeviceCard
from sync.store.database import Database
from sync.trust.keys import DeviceSecrets, key_id, open_sealed, seal_to

SEALED = 32 + 48
"""Bytes of a sealed key."""


class Rekey(Struct, frozen=True, tag_field="y", tag="rekey"):
    """A statement: a new epoch key of a circle, sealed to each participant's device. Unknown map keys are ignored."""

    circle: bytes
    """The circle's tag, 16 bytes."""
    key: bytes
    """The epoch key's id, 16 bytes."""
    recipients: tuple[tuple[bytes, bytes], ...]
    """(device id, HPKE ciphertext)"""


decode_rekey = msgspec.msgpack.Decoder(Rekey).decode
"""Raises msgspec.MsgspecError."""


class CircleKeys:
    """The epoch keys of one group, by id. Concurrent keys are all valid for reading; writing uses the newest one.

    Circles are given by their number in the store.
    """

    def __init__(self, database: Database, circles: Iterable[int]) -> None:
        self._db = database
        self._by_id: dict[tuple[int, bytes], bytes] = {}
        self._order: dict[int, list[tuple[int, bytes]]] = {}
        numbers = set(circles)
        for circle, name, key, at in database.rows("SELECT circle, key_id, key, at FROM keys ORDER BY at, key_id"):
            if circle in numbers:
                self._keep(circle, name, key, at)

    def _keep(self, circle: int, name: bytes, key: bytes, at: int) -> None:
        self._by_id[circle, name] = key
        self._order.setdefault(circle, []).append((at, key))
        self._order[circle].sort()

    def find(self, circle: int, name: bytes) -> bytes | None:
        """The key with this id, or None."""
        return self._by_id.get((circle, name))

    def all(self, circle: int) -> list[tuple[int, bytes]]:
        """(since, key), oldest first. `since` is a hybrid clock stamp."""
        return list(self._order.get(circle, ()))

    def current(self, circle: int) -> bytes:
        """The key to write under."""
        return self._order[circle][-1][1]

    def newest(self, circle: int, count: int) -> list[bytes]:
        """The last `count` keys, newest first."""
        return [key for _, key in reversed(self._order.get(circle, ()))][:count]

    def learn(self, circle: int, key: bytes, at: int) -> bytes:
        """Add a key; returns its id."""
        name = key_id(key)
        if (circle, name) not in self._by_id:
            self._db.run("INSERT OR IGNORE INTO keys VALUES (?, ?, ?, ?)", (circle, name, key, at))
            self._keep(circle, name, key, at)
        return name

    def accept(self, circle: int, rekey: Rekey, at: int, secrets: DeviceSecrets) -> bytes | None:
        """Open our part of a rekey of this circle. Returns the new key's id, or None if there is no part for us."""
        for device, sealed in rekey.recipients:
            if device == secrets.id:
                key = open_sealed(secrets, sealed, rekey.circle)
                if key is not None and key_id(key) == rekey.key:
                    return self.learn(circle, key, at)
        return None


def new_rekey(tag: bytes, recipients: Iterable[DeviceCard]) -> Rekey:
    """A new key of a circle for these devices. A device with an invalid sealing key gets an empty ciphertext."""
    key = token_bytes(32)
    return Rekey(tag, key_id(key), tuple((bytes(card.id), _seal(card, key, tag)) for card in recipients))


def names_all_devices(rekey: Rekey, cards: Iterable[DeviceCard]) -> bool:
    """Does a rekey name each of these devices? Only the receiver can tell whether its part opens."""
    sizes = {device: len(sealed) for device, sealed in rekey.recipients}
    return all(sizes.get(card.id) == SEALED or not _seal(card, b"", b"") for card in cards)


def _seal(card: DeviceCard, key: bytes, tag: bytes) -> bytes:
    try:
        return seal_to(card, key, tag)
    except ValueError:
        return b""
