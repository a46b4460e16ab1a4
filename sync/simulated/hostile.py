"""A member with a changed program: real keys, signatures and seals, with arbitrary content."""

from collections.abc import Iterable, Mapping, Sequence
from secrets import token_bytes
from typing import Any, Protocol

import msgspec

from models import edit as edits
from models import ids
from models.edit import EditName, Operation
from models.ids import CircleId, EditId, MemberId, RecordId
from sync.group.group import Group
from sync.ledger import envelope as wire
from sync.ledger.envelope import FIRST, MAX_SEQ, Envelope
from sync.trust.keys import Certificate, SigningKey, certify, derive

Seen = tuple[bytes, str, bytes, bytes, Sequence[EditName]]
"""(record, kind, beginner, subject, heads)"""


class Computer(Protocol):
    """A computer that has opened the group."""

    @property
    def group(self) -> Group: ...


class Hostile:
    """Makes envelopes signed by this computer's device, in new logs or in the log of the honest program. Nobody gets
    them until they are sent."""

    def __init__(self, computer: Computer) -> None:
        self._computer = computer
        self._chains: dict[bytes, list[bytes]] = {}
        """Log key -> ids of its envelopes, in order."""
        self._keys: dict[bytes, SigningKey] = {}

    @property
    def group(self) -> Group:
        return self._computer.group

    @property
    def me(self) -> MemberId:
        return self.group.me

    @property
    def everyone(self) -> CircleId:
        return ids.everyone(self.group.id)

    @property
    def logs(self) -> list[SigningKey]:
        """The logs in which this object has written."""
        return list(self._keys.values())

    def length(self, log: SigningKey) -> int:
        """The number of the log's newest envelope."""
        return len(self._chains[log.public])

    def fresh_log(self) -> SigningKey:
        """A new log."""
        log = SigningKey(derive(self.group.secrets.seed, "forged", token_bytes(8)))
        self._chains[log.public], self._keys[log.public] = [], log
        return log

    def honest_log(self, circle: CircleId | None = None) -> SigningKey:
        """The log of the device's honest program. The next envelope continues its current end."""
        logs = self.group.logs
        key = self.group.secrets.log_key(circle or self.everyone)
        log = logs.by_key.get(key.public)
        rows = [] if log is None else logs.envelopes.rows(log.id, 1, MAX_SEQ)
        self._chains[key.public] = [logs.find(row)[1].id for row, _ in rows]
        self._keys[key.public] = key
        return key

    def rewind(self, log: SigningKey, seq: int) -> None:
        """Let the next envelope of this log follow number `seq`, as a second branch."""
        del self._chains[log.public][seq:]

    def skip(self, log: SigningKey, name: bytes = b"") -> None:
        """Leave out one number of the log, as if it were an envelope with this id."""
        self._chains[log.public].append(name or token_bytes(32))

    def edit(self, kind: str, *ops: Operation, record: bytes = b"", deps: Sequence[EditName] = (),
             sees: Sequence[Seen] = (), subject: bytes = b"", version: int = 1) -> bytes:  # fmt: skip
        """The wire form of an edit, allowed or not. Without `record` it begins an authored record."""
        name = record or self.new_record(kind)
        return edits.encode(name, kind, ops, version=version, deps=deps, sees=sees, subject=subject)

    def new_record(self, kind: str, circle: CircleId | None = None) -> RecordId:
        nonce = ids.timed_nonce(self.group.clock.stamp(), token_bytes(1)[0])
        return ids.authored_record(kind, circle or self.everyone, self.group.me, nonce)

    def strange_edit(self, kind: str, ops: Iterable[Any], **rest: Any) -> bytes:
        """An edit with operations of a future program. `rest` are further keys of its map."""
        name = rest.pop("r", None) or self.new_record(kind)
        return msgspec.msgpack.encode({"r": name, "k": kind, "o": list(ops), **rest})

    def seal(
        self, *raw_edits: bytes, log: SigningKey | None = None, kind: int = wire.CONTENT, at: int | None = None,
        roll: Sequence[bytes] | None = None, statement: bytes = b"", circle: CircleId | None = None,
        key: bytes | None = None, certificate: Certificate | None = None, more: Mapping[str, Any] | None = None,
    ) -> Envelope:  # fmt: skip
        """The next envelope of a log (a new one if none is given) with these edits.

        `at`: its stamp. `roll`: the acts that it names. `key`: an epoch key in place of the current one. `certificate`:
        a certificate in place of the right one. `more`: keys that are added to the payload or replace some.
        """
        log = log or self.fresh_log()
        tag = circle or self.everyone
        group = self.group
        payload: dict[str, Any] = {
            "t": group.clock.stamp() if at is None else at,
            "r": tuple(roll if roll is not None else group.roll.heads_for(self.group.secrets.id)),
            "e": [msgspec.Raw(raw) for raw in raw_edits],
        }
        if not self._chains[log.public]:
            payload["c"] = certificate or certify(self.group.secrets, tag, log.public)
        if statement:
            payload["s"] = msgspec.Raw(statement)
        return self.seal_anything({**payload, **(more or {})}, log, kind=kind, circle=tag, key=key)

    def seal_anything(
        self, payload: Any, log: SigningKey, *, kind: int = wire.CONTENT, circle: CircleId | None = None,
        key: bytes | None = None,
    ) -> Envelope:  # fmt: skip
        """The next envelope of this log, with any payload that msgpack can encode."""
        chain, tag = self._chains[log.public], circle or self.everyone
        current = self.group.keys.current(self.group.logs.circles[tag].id)
        made = wire.seal(
            payload, kind=kind, log=log, seq=len(chain) + 1, prev=chain[-1] if chain else FIRST, key=key or current,
            circle=tag,
        )  # fmt: skip
        chain.append(made.id)
        return made

    def says(self, kind: str, *ops: Operation, log: SigningKey | None = None, **parts: Any) -> Envelope:
        """One edit in one envelope: `edit` and `seal` together."""
        inside = {name: parts.pop(name) for name in ("record", "deps", "sees", "subject", "version") if name in parts}
        return self.seal(self.edit(kind, *ops, **inside), log=log, **parts)

    def heads(self, record: RecordId) -> tuple[EditId, ...]:
        """The heads of a record in the honest program."""
        return self.group.records.heads(record)

    def reference(self, record: RecordId) -> Seen | None:
        """The reference with which the honest program sees an authored record; None if the record is unknown."""
        known = self.group.read(record)
        return None if known is None else (record, known.kind, known.author, b"", self.heads(record))


def statement(content: Mapping[str, Any]) -> bytes:
    """The wire form of a statement with this content."""
    return msgspec.msgpack.encode(content)
