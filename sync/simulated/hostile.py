"""A member whose program was changed: real keys, real signatures and seals, and whatever inside them."""

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
    """Whatever has opened the group."""

    @property
    def group(self) -> Group: ...


class Hostile:
    """What is made here is signed by this computer's device, in fresh logs or in the one in which the honest program
    writes. Nobody takes in any of it until it is sent."""

    def __init__(self, computer: Computer) -> None:
        self._computer = computer
        self._chains: dict[bytes, list[bytes]] = {}
        """Ids of the envelopes of each log, in order."""
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
        """Those that something was written in here."""
        return list(self._keys.values())

    def length(self, log: SigningKey) -> int:
        """The number of the newest envelope in it."""
        return len(self._chains[log.public])

    def fresh_log(self) -> SigningKey:
        """A log that nobody has seen yet."""
        log = SigningKey(derive(self.group.secrets.seed, "forged", token_bytes(8)))
        self._chains[log.public], self._keys[log.public] = [], log
        return log

    def honest_log(self, circle: CircleId | None = None) -> SigningKey:
        """The log in which the device's own program writes; what is sealed next follows what stands in there now."""
        logs = self.group.logs
        key = self.group.secrets.log_key(circle or self.everyone)
        log = logs.by_key.get(key.public)
        rows = [] if log is None else logs.envelopes.rows(log.id, 1, MAX_SEQ)
        self._chains[key.public] = [logs.find(row)[1].id for row, _ in rows]
        self._keys[key.public] = key
        return key

    def rewind(self, log: SigningKey, seq: int) -> None:
        """What is sealed next in this log follows number `seq` once more: a second branch."""
        del self._chains[log.public][seq:]

    def skip(self, log: SigningKey, name: bytes = b"") -> None:
        """Leave out one number of the log, as if an envelope with this id stood there."""
        self._chains[log.public].append(name or token_bytes(32))

    def edit(self, kind: str, *ops: Operation, record: bytes = b"", deps: Sequence[EditName] = (),
             sees: Sequence[Seen] = (), subject: bytes = b"", version: int = 1) -> bytes:  # fmt: skip
        """The wire form of an edit, whatever the rules say of it; without `record`, it begins an authored one."""
        name = record or self.new_record(kind)
        return edits.encode(name, kind, ops, version=version, deps=deps, sees=sees, subject=subject)

    def new_record(self, kind: str, circle: CircleId | None = None) -> RecordId:
        nonce = ids.timed_nonce(self.group.clock.stamp(), token_bytes(1)[0])
        return ids.authored_record(kind, circle or self.everyone, self.group.me, nonce)

    def strange_edit(self, kind: str, ops: Iterable[Any], **rest: Any) -> bytes:
        """An edit with operations of a program that nobody has yet; `rest` are more keys of its map."""
        name = rest.pop("r", None) or self.new_record(kind)
        return msgspec.msgpack.encode({"r": name, "k": kind, "o": list(ops), **rest})

    def seal(
        self, *raw_edits: bytes, log: SigningKey | None = None, kind: int = wire.CONTENT, at: int | None = None,
        roll: Sequence[bytes] | None = None, statement: bytes = b"", circle: CircleId | None = None,
        key: bytes | None = None, certificate: Certificate | None = None, more: Mapping[str, Any] | None = None,
    ) -> Envelope:  # fmt: skip
        """The next envelope of a log (a fresh one if none is given) around these edits.

        `at`: its stamp. `roll`: the acts that it says its author knew. `key`: another epoch key than the current one.
        `certificate`: another than the one that fits. `more`: further keys of the payload, or others in their place.
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
        """The next envelope of this log around whatever msgpack can carry."""
        chain, tag = self._chains[log.public], circle or self.everyone
        current = self.group.keys.current(self.group.logs.circles[tag].id)
        made = wire.seal(
            payload, kind=kind, log=log, seq=len(chain) + 1, prev=chain[-1] if chain else FIRST, key=key or current,
            circle=tag,
        )  # fmt: skip
        chain.append(made.id)
        return made

    def says(self, kind: str, *ops: Operation, log: SigningKey | None = None, **parts: Any) -> Envelope:
        """One edit in one envelope: `edit` and `seal` in one word."""
        inside = {name: parts.pop(name) for name in ("record", "deps", "sees", "subject", "version") if name in parts}
        return self.seal(self.edit(kind, *ops, **inside), log=log, **parts)

    def heads(self, record: RecordId) -> tuple[EditId, ...]:
        """The heads of a record as the honest program has them."""
        return self.group.records.heads(record)

    def reference(self, record: RecordId) -> Seen | None:
        """An authored record as the honest program would name it as seen; None where it is not known."""
        known = self.group.read(record)
        return None if known is None else (record, known.kind, known.author, b"", self.heads(record))


def statement(content: Mapping[str, Any]) -> bytes:
    """The wire form of a statement with this content."""
    return msgspec.msgpack.encode(content)
