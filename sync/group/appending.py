"""How the next envelope of an own log is made and ingested."""

from contextlib import AbstractContextManager
from typing import Protocol

from msgspec import Raw

from models.case import Author
from models.errors import Refused
from models.ids import GroupId
from models.roll import Roll
from sync.group import own_logs
from sync.group.circles import GroupCircles
from sync.group.group_keys import GroupKeys
from sync.group.ingest import Ingest
from sync.group.membership import Membership
from sync.group.outcome import Outcome
from sync.ledger import envelope as wire
from sync.ledger.envelope import Envelope, Payload
from sync.ledger.log import Log
from sync.store.clock import Clock
from sync.trust.keys import certify


class Appendable(own_logs.Owner, Protocol):
    """The part of a group that appending to its logs needs."""

    id: GroupId
    keys: GroupKeys
    circles: GroupCircles
    membership: Membership
    ingest: Ingest

    @property
    def clock(self) -> Clock: ...
    @property
    def roll(self) -> Roll: ...
    @property
    def author(self) -> Author: ...
    def change(self) -> AbstractContextManager[Outcome]: ...


def append(
    group: Appendable, log: Log, kind: int, at: int, *, edits: tuple[Raw, ...] = (), statement: Raw = wire.NOTHING,
    heads: tuple[bytes, ...] | None = None, part: bytes = b"",
) -> Envelope:  # fmt: skip
    """Seal the next envelope of one of our logs and ingest it, as part of the caller's change. The envelope names the
    acts of the roll in `heads`; None stands for the newest that we know. `at` is in milliseconds since 1970. `part` is
    the part of the body that may be dropped later. Raises Refused `edit.too_large`, `group.read_only`.

    Somebody who holds only the founding secret must be able to read a statement about keys. So the statement is sealed
    under the founding key, and the envelope shows which device wrote it. The envelopes of a private circle show that,
    too, because somebody who was added later cannot read the first envelope of the log.
    """
    key = group.circles.key(log) if log.pool != log.tag else None
    if key is None and kind == wire.CONTENT and group.keys.epochs.current() is None:
        raise Refused("group.read_only")  # without clean keys, somebody who was removed could read it
    about_keys = kind in (wire.KEYS, wire.RESOLUTION)
    shows_device = about_keys or not log.seq or log.pool != log.tag
    certificate = certify(group.secrets, log.tag, log.key) if shows_device else None
    known = group.membership.roll
    if heads is None:
        heads = known.heads_for(group.secrets.id) if known is not None else ()
    payload = Payload(at, heads, certificate, edits, statement, group.circles.heads(log))
    try:
        envelope = wire.seal(
            payload, kind=kind, log=group.secrets.log_key(log.tag), seq=log.seq + 1, prev=log.tip,
            key=group.keys.for_statements if about_keys else key or group.keys.current(log.circle), circle=log.tag,
            part=part,
        )  # fmt: skip
    except ValueError:
        raise Refused("edit.too_large") from None
    row = group.logs.append(log, envelope, at)
    group.ingest.take(row, log, envelope)
    return envelope
