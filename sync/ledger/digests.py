"""Digests of a circle's vector, for comparing it with a peer. The logs are split into 64 buckets by log key, so that a
changed log costs one bucket and equal circles cost nothing. The roll and *everyone* have a vector each; the logs of all
other circles share one, whose tag is the `pool` of each of them."""

from hashlib import sha256

import msgspec

from sync.ledger.log import Held, Log

BUCKETS = 64
SUM = 16
"""Bytes of a bucket's digest."""
_encode = msgspec.msgpack.Encoder().encode


def bucket_of(key: bytes) -> int:
    return key[0] % BUCKETS


class Digests:
    """The vectors of all circles of a group."""

    def __init__(self) -> None:
        self._logs: dict[bytes, list[dict[bytes, Log]]] = {}
        self._sums: dict[bytes, list[bytes | None]] = {}
        self._totals: dict[bytes, bytes] = {}

    def changed(self, log: Log) -> None:
        """A log was added, or its held envelopes have changed."""
        bucket = bucket_of(log.key)
        if log.pool not in self._logs:
            self._logs[log.pool] = [{} for _ in range(BUCKETS)]
            self._sums[log.pool] = [b""] * BUCKETS
        self._logs[log.pool][bucket][log.key] = log
        self._sums[log.pool][bucket] = None
        self._totals.pop(log.pool, None)

    def dropped(self, log: Log) -> None:
        """A log is no longer kept."""
        self.changed(log)
        del self._logs[log.pool][bucket_of(log.key)][log.key]

    def vector(self, tag: bytes, bucket: int | None = None) -> dict[bytes, Held]:
        """log key -> what is held, for one circle or one of its buckets. Logs of which nothing may be passed on are
        left out."""
        buckets = self._logs.get(tag, [])
        chosen = buckets if bucket is None else buckets[bucket : bucket + 1]
        return {key: log.held for logs in chosen for key, log in logs.items() if log.runs}

    def buckets(self, tag: bytes) -> tuple[bytes, ...]:
        """The digest of each bucket: 16 bytes, or no bytes for an empty bucket."""
        sums = self._sums.get(tag, [b""] * BUCKETS)
        return tuple(self._sum(tag, bucket) if known is None else known for bucket, known in enumerate(sums))

    def digest(self, tag: bytes) -> bytes:
        """32 bytes over the whole vector of a circle."""
        if tag not in self._totals:
            self._totals[tag] = sha256(b"".join(each.ljust(SUM, b"\0") for each in self.buckets(tag))).digest()
        return self._totals[tag]

    def _sum(self, tag: bytes, bucket: int) -> bytes:
        vector = self.vector(tag, bucket)
        hashed = sha256()
        for key in sorted(vector):
            hashed.update(key + _encode(vector[key]))
        self._sums[tag][bucket] = found = hashed.digest()[:SUM] if vector else b""
        return found
