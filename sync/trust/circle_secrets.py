"""The secrets of circles that this device was given or made, in the store and in memory."""

from collections import defaultdict
from collections.abc import Collection

from sync.store.database import Database
from sync.trust import circle_seals
from sync.trust.circle_keys import CircleKeys
from sync.trust.keys import key_id


class CircleSecrets:
    """Circles are known here by their number in the store. Changes are part of the caller's transaction."""

    def __init__(self, database: Database, keys: CircleKeys) -> None:
        self._db = database
        self._keys = keys
        self._secrets: defaultdict[int, dict[bytes, bytes]] = defaultdict(dict)
        self._came: set[int] = set()
        self.version = 0
        """Increases with everything that is learned."""
        for circle, name, secret in database.rows("SELECT circle, key_id, secret FROM circle_secrets"):
            self._secrets[circle][name] = secret

    def drain(self) -> set[int]:
        """Circles whose keys came since the last call."""
        came, self._came = self._came, set()
        return came

    def came(self, circle: int) -> None:
        """More of this circle can be read."""
        self._came.add(circle)

    @property
    def has_news(self) -> bool:
        return bool(self._came)

    def key(self, circle: int, name: bytes) -> bytes | None:
        """The key with this id."""
        return self._keys.find(circle, name)

    def find(self, circle: int, name: bytes) -> bytes | None:
        """The secret whose key for statements has this id."""
        return self._secrets[circle].get(name)

    def keys(self, circle: int) -> tuple[bytes, ...]:
        """All keys of a circle."""
        return self._keys.all(circle)

    def sorted_keys(self, circle: int, named: Collection[bytes]) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
        """The keys with these ids and those of our secrets; and all others, the first that came first."""
        own = {key_id(circle_seals.content_key(secret)) for secret in self._secrets[circle].values()}
        sure = own.union(named, self._secrets[circle])
        split: tuple[list[bytes], list[bytes]] = [], []
        for name, key in self._keys.named(circle).items():
            split[name not in sure].append(key)
        return tuple(split[0]), tuple(split[1])

    def all(self, circle: int) -> tuple[bytes, ...]:
        """All secrets of a circle."""
        return tuple(self._secrets[circle].values())

    def names(self) -> list[bytes]:
        """The ids of all secrets, of all circles."""
        return [name for found in self._secrets.values() for name in found]

    def learn(self, circle: int, secret: bytes) -> bytes:
        """Keep a secret; returns its key for statements."""
        name, key = circle_seals.name_of(secret), circle_seals.statement_key(secret)
        if name not in self._secrets[circle]:
            self._db.run("INSERT OR IGNORE INTO circle_secrets VALUES (?, ?, ?)", (circle, name, secret))
            self._secrets[circle][name] = secret
            self.version += 1
            self.learn_key(circle, key)
            self.learn_key(circle, circle_seals.content_key(secret))
        return key

    def learn_key(self, circle: int, key: bytes) -> None:
        """A key without its secret."""
        if len(key) == circle_seals.SECRET and self._keys.find(circle, key_id(key)) is None:
            self._keys.learn(circle, key)
            self.version += 1
            self._came.add(circle)
