"""How a device shows that it was let in, to a member who has not heard of it: with the statements that let it in, its
inviter and its admitter, and so on, until somebody whom the member knows.

A statement travels as its envelope, with the key that opens this envelope alone, because the two sides may use
different keys of the roll. Whoever sees an introduction reads these few statements and nothing else. It only decides
whether the two exchange their rolls. The roll then decides who is a member.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

import msgspec
from msgspec import Struct

from models import ids
from models.errors import Refused
from models.ids import DeviceId
from models.roll import Admit, DeviceCard, Invite, admission, decode_statement
from sync.group.group import Group
from sync.ledger.envelope import (
    ACT,
    MAX_BYTES,
    Envelope,
    Malformed,
    Payload,
    UnknownVersion,
    nonce_of,
    open_payload,
    parse,
)
from sync.ledger.log import Log
from sync.ledger.storage import STEP
from sync.trust.keys import ROLL, Certificate, certifies, verify
from sync.trust.single_opening import hchacha20, open_single

MAX_STATEMENTS = 8
"""Statements of one introduction."""
MAX_INTRODUCTION = 8 << 10
"""Bytes."""


class Shown(Struct, frozen=True, array_like=True):
    """A statement of the roll, for somebody who may know neither its key nor its author's log."""

    envelope: bytes
    key: bytes
    """Opens this envelope alone."""
    certificate: Certificate
    """The certificate of the log, which names the author's device."""


class LetsIn(Protocol):
    """A statement that lets a device in."""

    device: DeviceCard


@dataclass(frozen=True)
class Known:
    """A statement in our copy of the roll."""

    author: DeviceId
    log: int
    seq: int
    invitation: bytes
    """On which a device came in, or empty."""


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(tuple[Shown, ...]).decode


@dataclass
class Introductions:
    """Makes and checks the introductions of one group. Each statement of the roll is looked at once."""

    group: Group
    _read: dict[int, int] = field(default_factory=dict)
    """Log -> number of its last envelope that was looked at."""
    _let_in: dict[DeviceId, Known] = field(default_factory=dict)
    """Device -> the first statement here that let it in."""
    _invites: dict[bytes, Known] = field(default_factory=dict)

    def own(self) -> bytes:
        """Our introduction, at most MAX_INTRODUCTION bytes; empty if no statement let us in, as for the founder."""
        self._catch_up()
        shown: list[bytes] = []
        size = 8  # for the header of the array
        for known in self._chain():
            statement = self._shown(known)
            if statement is None or len(shown) == MAX_STATEMENTS or size + len(statement) > MAX_INTRODUCTION:
                break
            shown.append(statement)
            size += len(statement)
        return _encode(tuple(map(msgspec.Raw, shown))) if shown else b""

    def _chain(self) -> Iterator[Known]:
        """The statements that let us in, then those that let in the authors of these, and so on."""
        devices, seen = deque([self.group.secrets.id]), set[DeviceId]()
        while devices:
            entry = self._let_in.get(devices.popleft())
            for known in (entry, self._invites.get(entry.invitation) if entry else None):
                if known is not None:
                    yield known
                    if known.author not in seen:
                        seen.add(known.author)
                        devices.append(known.author)

    def _shown(self, known: Known) -> bytes | None:
        """None if we cannot read it any more."""
        log = self.group.logs.by_id[known.log]
        first, envelope = (next(self._intact(log, seq, seq), None) for seq in (1, known.seq))
        payload = self._opened(log, first) if first else None
        key = self.group.keys.find(log.circle, envelope.key) if envelope else None
        if envelope is None or key is None or payload is None or payload.certificate is None:
            return None
        return _encode(Shown(envelope.raw, hchacha20(key, nonce_of(envelope.raw)), payload.certificate))

    def _opened(self, log: Log, envelope: Envelope) -> Payload | None:
        key = self.group.keys.find(log.circle, envelope.key)
        try:
            return None if key is None else open_payload(envelope, key)
        except (Malformed, UnknownVersion):
            return None

    def _catch_up(self) -> None:
        logs, roll = self.group.logs, self.group.circle(ROLL)
        for log in logs.by_id.values():
            if log.circle == roll.id and log.device is not None:
                for envelope in self._new(log):
                    self._note(log, log.device, envelope)

    def _new(self, log: Log) -> Iterator[Envelope]:
        while (first := self._read.get(log.id, 0) + 1) <= log.seq:
            last = self._read[log.id] = min(log.seq, first + STEP - 1)
            yield from self._intact(log, first, last)

    def _intact(self, log: Log, first: int, last: int) -> Iterator[Envelope]:
        """Those of these envelopes that are not damaged: damage here must not end the handshake with a neighbour."""
        for _, raw in sorted(self.group.logs.envelopes.readable(log.id, first, last).items()):
            try:
                envelope = parse(raw)
            except (Malformed, UnknownVersion):
                continue
            yield envelope

    def _note(self, log: Log, author: DeviceId, envelope: Envelope) -> None:
        payload = self._opened(log, envelope) if envelope.kind == ACT else None
        act = None if payload is None else _act(payload)
        if isinstance(act, Invite):
            self._invites.setdefault(act.id, Known(author, log.id, envelope.seq, b""))
        elif isinstance(card := getattr(act, "device", None), DeviceCard):
            invitation = act.invitation if isinstance(act, Admit) else b""
            self._let_in.setdefault(card.id, Known(author, log.id, envelope.seq, invitation))

    def introduced(self, packed: bytes) -> dict[DeviceId, DeviceCard]:
        """Device -> its card, of the devices that members whom we know have let in, directly or through others.

        Devices that were let in here before and belong to no member now are left out.
        """
        self._catch_up()
        statements = self._statements(packed)
        found: dict[DeviceId, DeviceCard] = {}
        invites: dict[bytes, Invite] = {}
        for _ in statements:  # one more device or invitation in each round, or no more at all
            for author, act in statements:
                is_known = author in found or self.group.roll.now.author(author) is not None
                if isinstance(act, Invite):
                    if is_known:
                        invites[act.id] = act
                elif (is_known or self._is_invited(act, invites)) and not self._is_out(act.device.id):
                    found[act.device.id] = act.device
        return found

    def _statements(self, packed: bytes) -> list[tuple[DeviceId, "Invite | LetsIn"]]:
        """(author, statement)"""
        try:
            shown = _decode(packed) if len(packed) <= MAX_INTRODUCTION else ()
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return []
        return [found for each in shown[:MAX_STATEMENTS] if (found := self._statement(each)) is not None]

    def _statement(self, shown: Shown) -> "tuple[DeviceId, Invite | LetsIn] | None":
        try:
            envelope = parse(shown.envelope) if len(shown.envelope) <= MAX_BYTES else None
            if envelope is None or envelope.kind != ACT or not envelope.signed():
                return None
            if not certifies(shown.certificate, self.group.circle(ROLL).tag, envelope.log):
                return None
            act = _act(open_payload(envelope, shown.key, open_single))
        except (Malformed, UnknownVersion):
            return None
        if isinstance(act, Invite) or isinstance(getattr(act, "device", None), DeviceCard):
            return ids.device_id(shown.certificate.device), act  # type: ignore[return-value]
        return None

    def _is_invited(self, act: "LetsIn", invites: dict[bytes, Invite]) -> bool:
        """Was a device let in on an invitation of somebody whom we know? It may have let itself in. A removal closes
        the invitation: who was put out may have kept an archive."""
        if not isinstance(act, Admit):
            return False
        opened = self.group.roll.now.invitations.get(act.invitation)
        if opened is not None and (opened.revoked or opened.ended):
            return False
        terms = opened.terms if opened is not None else invites.get(act.invitation)
        said = admission(self.group.id, act.invitation, act.name, act.device, act.binding)
        return terms is not None and verify(terms.key, said, act.proof)

    def _is_out(self, device: DeviceId) -> bool:
        """Do we know that this device was let in, and does it belong to no member now?"""
        return device in self._let_in and self.group.card(device) is None


def _act(payload: Payload) -> object:
    """The act in a payload, or None."""
    try:
        return decode_statement(payload.statement)
    except Refused:
        return None
