"""Epoch keys of a group's circles."""

from collections.abc import Iterable
from secrets import token_bytes

from models.roll import DeviceCard
from sync.ledger.envelope import Rekey
from sync.ledger.logs import Logs
from sync.store.database import Database
from sync.trust.keys import DeviceSecrets, circle_tag, key_id, open_sealed, seal_to

SEALED = 32 + 48
"""Bytes of a sealed key."""


class CircleKeys:
    """Keys by id. Concurrent keys are all valid for reading; writing uses the newest learned."""

    def __init__(self, database: Database, logs: Logs) -> None:
        self._db = database
        self._logs = logs
        self._by_id: dict[tuple[int, bytes], bytes] = {}
        self._order: dict[int, list[tuple[int, bytes]]] = {}
        numbers = [circle.id for circle in logs.circles.values()]
        for circle, kid, key, at in database.rows("SELECT circle, kid, key, at FROM keys ORDER BY at, kid"):
            if circle in numbers:
                self._keep(circle, kid, key, at)

    def _keep(self, circle: int, kid: bytes, key: bytes, at: int) -> None:
        self._by_id[circle, kid] = key
        self._order.setdefault(circle, []).append((at, key))
        self._order[circle].sort()

    def find(self, circle: int, kid: bytes) -> bytes | None:
        return self._by_id.get((circle, kid))

    def all(self, circle: int) -> list[tuple[int, bytes]]:
        """(since, key), oldest first. `since` is a hybrid clock stamp."""
        return list(self._order.get(circle, ()))

    def current(self, circle: int) -> bytes:
        return self._order[circle][-1][1]

    def newest(self, circle: int, count: int) -> list[bytes]:
        """The last `count` keys, newest first."""
        return [key for _, key in reversed(self._order.get(circle, ()))][:count]

    def learn(self, circle: int, key: bytes, at: int) -> bytes:
        """Add a key; returns its id."""
        kid = key_id(key)
        if (circle, kid) not in self._by_id:
            self._db.run("INSERT OR IGNORE INTO keys VALUES (?, ?, ?, ?)", (circle, kid, key, at))
            self._keep(circle, kid, key, at)
        return kid

    def accept(self, rekey: Rekey, at: int, secrets: DeviceSecrets) -> bytes | None:
        """Take our part of a rekey; returns the new key's id, or None if there is none for us."""
        circle = self._logs.circles.get(circle_tag(self._logs.group, rekey.circle))
        if circle is None:
            return None
        for device, sealed in rekey.recipients:
            if device == secrets.id:
                key = open_sealed(secrets, sealed, circle.tag)
                if key is not None and key_id(key) == rekey.key:
                    return self.learn(circle.id, key, at)
        return None


def new_rekey(circle: str, tag: bytes, recipients: Iterable[DeviceCard]) -> Rekey:
    """A fresh key of a circle for these devices; for those whose sealing key is none there is nothing in it."""
    key = token_bytes(32)
    return Rekey(circle, key_id(key), tuple((bytes(card.id), _seal(card, key, tag)) for card in recipients))


def leaves_out_nobody(rekey: Rekey, cards: Iterable[DeviceCard]) -> bool:
    """Does it hold something for each of these devices? Whether that opens, only its receiver can tell."""
    sizes = {device: len(sealed) for device, sealed in rekey.recipients}
    return all(sizes.get(card.id) == SEALED or not _seal(card, b"", b"") for card in cards)


def _seal(card: DeviceCard, key: bytes, tag: bytes) -> bytes:
    try:
        return seal_to(card, key, tag)
    except ValueError:
        return b""
