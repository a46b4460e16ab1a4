"""How this member's writes are made: composed, sealed, stored, and then ingested like a peer's envelopes."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from secrets import randbelow, token_bytes
from typing import Any, Protocol

import msgspec
from msgspec import Raw

from models import ids, intents
from models.case import Author, Record
from models.errors import Refused
from models.feature import Context, Draft
from models.ids import CircleId, GroupId, MemberId, RecordId
from models.roll import Act, Roll, encode_statement
from sync.group import own_logs
from sync.group.ingest import Ingest
from sync.group.membership import Membership
from sync.group.outcome import Outcome
from sync.ledger import envelope as wire
from sync.ledger.envelope import Envelope, Payload
from sync.ledger.log import Log
from sync.records.repository import RecordRepository
from sync.store.clock import Clock
from sync.trust.circle_keys import CircleKeys, Rekey, new_rekey
from sync.trust.keys import EVERYONE, ROLL, certify, circle_tag


class Writable(own_logs.Owner, Protocol):
    """The part of a group that writing needs."""

    id: GroupId
    me: MemberId
    keys: CircleKeys
    membership: Membership
    records: RecordRepository
    ingest: Ingest

    @property
    def clock(self) -> Clock: ...
    @property
    def author(self) -> Author: ...
    @property
    def roll(self) -> Roll: ...
    def read(self, record: RecordId) -> Record | None: ...
    def change(self) -> AbstractContextManager[Outcome]: ...


_encode = msgspec.msgpack.Encoder().encode


def context(group: Writable) -> Context:
    """The context of an intent that this member runs. Raises Refused `group.read_only`."""

    def nonce() -> bytes:
        return ids.timed_nonce(group.clock.stamp(), randbelow(256))

    return Context(group.author, CircleId(ids.everyone(group.id)), nonce, group.read)


def do(group: Writable, intent: str, arguments: Mapping[str, Any]) -> Outcome:
    """Run a feature's intent as this member. Raises Refused `intent.unknown`, the codes of `models.intents.bind`, and
    the intent's own codes."""
    found = group.store.registry.intents.get(intent)
    if found is None:
        raise Refused("intent.unknown", intent=intent)
    bound = intents.bind(found, arguments)
    return write(group, found(context(group), **bound))


def write(group: Writable, drafts: Sequence[Draft]) -> Outcome:
    """Make, judge, sign and store edits, with one envelope per circle. Either all count or none does."""
    everyone = ids.everyone(group.id)
    with group.change() as outcome:
        for circle in dict.fromkeys(draft.circle or everyone for draft in drafts):
            log = own_logs.of(group, circle)
            mine = [draft for draft in drafts if (draft.circle or everyone) == circle]
            edits = group.records.compose(mine, group.me)
            at = group.clock.stamp(len(edits))
            append(group, log, wire.CONTENT, at, edits=tuple(map(Raw, edits)))
        group.ingest.insist()
        outcome.records = tuple(draft.record for draft in drafts)
    return outcome


def found(group: Writable, resolution: bytes) -> Outcome:
    """Found the group that was entered, with a new key for its content. `resolution` is in its wire form."""
    with group.change() as outcome:
        at = group.clock.stamp()
        everyone = group.logs.circles[circle_tag(group.id, EVERYONE)]
        group.keys.learn(everyone.id, token_bytes(32), at)
        append(group, own_logs.of(group, circle_tag(group.id, ROLL)), wire.RESOLUTION, at, statement=Raw(resolution))
    return outcome


def act(group: Writable, statement: Act) -> Outcome:
    """Write an act into the roll. Raises Refused if it does not count."""
    with group.change() as outcome:
        log = own_logs.of(group, circle_tag(group.id, ROLL))
        append(group, log, wire.ACT, group.clock.stamp(), statement=Raw(encode_statement(statement)))
        group.ingest.insist()
        group.ingest.settle()
        group.ingest.judge_again()
    return outcome


def rekey(group: Writable) -> Outcome:
    """Give every circle a new epoch key, sealed to all devices that the roll now names."""
    with group.change() as outcome:
        for circle in list(group.logs.circles.values()):
            made: Rekey = new_rekey(circle.tag, group.roll.now.cards())
            log = own_logs.of(group, circle_tag(group.id, ROLL))
            append(group, log, wire.REKEY, group.clock.stamp(), statement=Raw(_encode(made)))
    return outcome


def append(
    group: Writable, log: Log, kind: int, at: int, *, edits: tuple[Raw, ...] = (), statement: Raw = wire.NOTHING
) -> Envelope:
    """Seal the next envelope of a log of ours and ingest it; part of a change. Raises Refused `edit.too_large`."""
    certificate = None if log.seq else certify(group.secrets, log.tag, log.key)
    known = group.membership.roll
    heads = known.heads_for(group.secrets.id) if known is not None else ()
    payload = Payload(at, heads, certificate, edits, statement)
    try:
        envelope = wire.seal(
            payload, kind=kind, log=group.secrets.log_key(log.tag), seq=log.seq + 1, prev=log.tip,
            key=group.keys.current(log.circle), circle=log.tag,
        )  # fmt: skip
    except ValueError:
        raise Refused("edit.too_large") from None
    row = group.logs.append(log, envelope, at)
    group.ingest.take(row, log, envelope)
    return envelope
