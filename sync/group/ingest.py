"""Opens stored envelopes and hands on what is in them: statements to the roll, keys to the circles, edits to the
book. What cannot be read yet waits for the key, the act or the certificate it needs."""

from collections.abc import Iterable, Sequence
from hashlib import sha256

import msgspec

from models import clock, ids
from models.errors import Refused
from models.feature import Author
from models.ids import DeviceId
from models.roll import Act, Admit, Invite, Resolution, Revoke, Roll, Statement, founding
from sync.ledger import envelope as wire
from sync.ledger.envelope import Envelope, Malformed, Payload, Rekey, open_payload
from sync.ledger.logs import READY, REFUSED, WAITING, Log, Logs
from sync.records.judging import Signed
from sync.records.repository import Book
from sync.store.clock import Clock
from sync.store.database import Database
from sync.trust.circle_keys import CircleKeys, leaves_out_nobody
from sync.trust.keys import ROLL, DeviceSecrets, certifies, circle_tag, verify

Need = tuple[str, bytes]
"""What an envelope waits for: ("key" | "act" | "log" | "tip", its id)."""
MAX_AUTHORS = 4096
"""Answers to "who was that then" that are kept."""
_encode = msgspec.msgpack.Encoder().encode
_RECALLED = (
    "SELECT e.id FROM circles c CROSS JOIN logs l ON l.circle = c.id CROSS JOIN envelopes e ON e.log = l.id"
    " WHERE c.tag = ? AND e.state != ? UNION"
    " SELECT e.id FROM envelopes e CROSS JOIN logs l ON l.id = e.log CROSS JOIN circles c ON c.id = l.circle"
    " WHERE e.state > 0 AND e.state = ? AND c.group_number ="
    " (SELECT group_number FROM circles WHERE tag = ?) ORDER BY 1"
)
"""The roll's envelopes and those of the group that wait. Each half walks an index (the second the partial one over
`state > 0`) and the rest of the history stays unread: opening a group takes no longer for being old."""


def resolution_id(resolution: Resolution) -> bytes:
    """32 bytes; that of the founding resolution is the group's id."""
    return sha256(b"folkmoot-resolution\0" + _encode(resolution)).digest()


class Ingest:
    """One group's road from stored envelopes to roll, keys and records."""

    def __init__(
        self, database: Database, logs: Logs, keys: CircleKeys, book: Book, clock: Clock, secrets: DeviceSecrets
    ) -> None:
        self._db = database
        self._logs = logs
        self._keys = keys
        self._book = book
        self._clock = clock
        self._secrets = secrets
        self._roll_tag = circle_tag(logs.group, ROLL)
        self._waiting: dict[Need, list[int]] = {}
        self._authors: dict[tuple[DeviceId, tuple[bytes, ...]], Author | None] = {}
        self._met: list[Need] = []
        self._opened: dict[int, Payload | None] = {}
        self.roll: Roll | None = None
        self.roll_changed = False
        self.refused: list[Refused] = []
        self._recalling = True
        self._recall()
        self._recalling = False
        self.roll_changed = False

    def _recall(self) -> None:
        """Rebuild the roll from the store, and note again what waits."""
        rows = self._db.rows(_RECALLED, (self._roll_tag, REFUSED, WAITING, self._roll_tag))
        for (row,) in rows:
            self.take(row, *self._logs.find(row))

    def is_stranger(self, device: DeviceId | None) -> bool:
        """Is nothing, or nobody in the roll, behind a log?"""
        return device is None or (self.roll is not None and device not in self.roll.now.devices)

    def vouched(self, envelope: Envelope) -> bool:
        """Does the first envelope of a log show that it is a member's?"""
        circle = self._logs.circles[envelope.circle]
        key = self._keys.find(circle.id, envelope.key)
        try:
            certificate = None if key is None else open_payload(envelope, key).certificate
        except Malformed:
            return False
        return (
            certificate is not None
            and not self.is_stranger(device := ids.device_id(certificate.device))
            and self._logs.has_room(circle.id, device)
            and certifies(certificate, envelope.circle, envelope.log)
        )

    def take_all(self, stored: Sequence[tuple[int, Log, Envelope]]) -> None:
        """Process a batch of stored envelopes."""
        self._opened = {row: self._try(log, envelope) for row, log, envelope in stored if envelope.kind == wire.CONTENT}
        payloads = [payload for payload in self._opened.values() if isinstance(payload, Payload)]
        self._book.expect([edit for payload in payloads for edit in payload.edits if not edit.deps])
        for row, log, envelope in stored:
            self.take(row, log, envelope)
        self._opened = {}

    def land(self, landed: Sequence[tuple[Log, Envelope]]) -> None:
        """The gap before these envelopes was filled: judge again where the log had more to say about their records."""
        for log, envelope in landed:
            payload = self._try(log, envelope)
            for edit in payload.edits if payload else ():
                places = self._book.contested(ids.RecordId(edit.record), log.id)
                if places:
                    self._book.judge_again(ids.RecordId(edit.record), self.edits(places))

    def _try(self, log: Log, envelope: Envelope) -> Payload | None:
        try:
            opened = self._open(log, envelope)
        except Malformed:
            return None
        return opened if isinstance(opened, Payload) else None

    def take(self, row: int, log: Log, envelope: Envelope) -> None:
        """Process one stored envelope, and whatever it releases."""
        queue = [(row, log, envelope)]
        while queue:
            self._met = []
            self._take(*queue.pop(0))
            for need in self._met:
                for released in self._waiting.pop(need, ()):
                    self._db.run("UPDATE envelopes SET state = ? WHERE id = ?", (READY, released))
                    queue.append((released, *self._logs.find(released)))

    def _take(self, row: int, log: Log, envelope: Envelope) -> None:
        try:
            payload = self._opened.get(row) or self._open(log, envelope)
            need = payload if isinstance(payload, tuple) else self._need(log, envelope, payload)
            if need is not None:
                self._wait(row, need)
            elif isinstance(payload, Payload):
                self._deliver(row, log, envelope, payload)
        except Malformed as flaw:
            self._db.run("UPDATE envelopes SET state = ? WHERE id = ?", (REFUSED, row))
            self.refused.append(Refused("envelope.malformed", what=str(flaw)))

    def _open(self, log: Log, envelope: Envelope) -> Payload | Need:
        key = self._keys.find(log.circle, envelope.key)
        return ("key", envelope.key) if key is None else open_payload(envelope, key)

    def _need(self, log: Log, envelope: Envelope, payload: Payload) -> Need | None:
        """What else is missing before the payload can be judged. Raises Malformed."""
        if payload.certificate is not None and log.device is None:
            device = ids.device_id(payload.certificate.device)
            if not certifies(payload.certificate, log.tag, log.key) or not self._logs.has_room(log.circle, device):
                raise Malformed("certificate")
            self._logs.certify(log, device)
            self._met.append(("log", log.key))
        if envelope.kind == wire.RESOLUTION:
            return None
        if log.device is None:
            return ("log", log.key)
        if self.roll is None or envelope.tip != self._logs.group:
            return ("tip", envelope.tip)
        return next((("act", act) for act in payload.acts if not self.roll.knows((act,))), None)

    def _wait(self, row: int, need: Need) -> None:
        self._waiting.setdefault(need, []).append(row)
        if not self._recalling:
            self._db.run("UPDATE envelopes SET state = ? WHERE id = ?", (WAITING, row))

    def _deliver(self, row: int, log: Log, envelope: Envelope, payload: Payload) -> None:
        self._clock.saw(payload.at)
        match envelope.kind, payload.statement:
            case wire.CONTENT, None if log.tag != self._roll_tag:
                self._edits(row, log, envelope, payload)
            case wire.RESOLUTION, Resolution() as resolution:
                self._found(log, resolution)
            case wire.ACT, Invite() | Revoke() | Admit() as act:
                self._act(log, envelope, payload, act)
            case wire.REKEY, Rekey() as rekey:
                self._rekey(log, payload, rekey)
            case _:
                raise Malformed("statement")

    def _found(self, log: Log, resolution: Resolution) -> None:
        if log.tag != self._roll_tag or resolution_id(resolution) != self._logs.group or founding(resolution):
            raise Malformed("founding")
        if self.roll is None:
            self.roll = Roll(self._logs.group, resolution, verify)
            self.roll_changed = True
            self._met.append(("tip", self._logs.group))

    def _act(self, log: Log, envelope: Envelope, payload: Payload, act: Act) -> None:
        if log.tag != self._roll_tag or log.device is None or self.roll is None:
            raise Malformed("act")
        statement = Statement(envelope.id, log.device, payload.acts, payload.at, act)
        verdict = self.roll.add(statement)
        if verdict is not None:
            self.refused.append(verdict)
        self.roll_changed = True
        self._met.append(("act", envelope.id))

    def _rekey(self, log: Log, payload: Payload, rekey: Rekey) -> None:
        if self.roll is None or self.author(log.device, payload.acts) is None:
            raise Malformed("rekey")
        if not leaves_out_nobody(rekey, self.roll.state_at(payload.acts).cards()):
            raise Malformed("rekey")
        learned = self._keys.accept(rekey, self.not_from_the_future(payload.at), self._secrets)
        if learned is not None:
            self.roll_changed = True
            self._met.append(("key", learned))

    def not_from_the_future(self, at: int) -> int:
        """The newest key is the one in use, so nobody may date theirs to be it for ever."""
        return min(at, clock.stamp(max(self._clock.now(), clock.milliseconds(self._clock.last)) + clock.MAX_AHEAD))

    def _edits(self, row: int, log: Log, envelope: Envelope, payload: Payload) -> None:
        for position in range(len(payload.edits)):
            self._edit(self._signed(row, log, envelope, payload, position))

    def _signed(self, row: int, log: Log, envelope: Envelope, payload: Payload, position: int) -> Signed:
        author = self.author(log.device, payload.acts)
        edit_id = ids.edit_id(envelope.id, position)
        return Signed(payload.edits[position], edit_id, log.key, author, row, position, log.circle)

    def _edit(self, signed: Signed) -> None:
        queue = [signed]
        while queue:
            current = queue.pop(0)
            verdict = self._book.take(current)
            if isinstance(verdict, Refused):
                self.refused.append(verdict)
            record = ids.RecordId(current.edit.record)
            if verdict is not False and record in self._book.waiting:
                queue.extend(self.signed(*place) for place in self._book.release(record))

    def signed(self, row: int, position: int) -> Signed:
        """An edit in a stored envelope that has been read before. Raises Refused `store.damaged`."""
        log, envelope = self._logs.find(row)
        try:
            payload = self._open(log, envelope)
        except Malformed:
            raise Refused("store.damaged", what="envelope") from None
        if not isinstance(payload, Payload):
            raise Refused("store.damaged", what="key")
        return self._signed(row, log, envelope, payload, position)

    def edits(self, places: Iterable[tuple[int, int]]) -> list[Signed]:
        return [self.signed(*place) for place in places]

    def author(self, device: DeviceId | None, acts: tuple[bytes, ...]) -> Author | None:
        """Who a device was for somebody who knew these acts."""
        if device is None or self.roll is None:
            return None
        key = (device, acts)
        if key not in self._authors:
            if len(self._authors) >= MAX_AUTHORS:
                self._authors.clear()
            self._authors[key] = self.roll.state_at(acts).author(device)
        return self._authors[key]

    @property
    def lacks_keys(self) -> bool:
        """Did envelopes come that wait for keys?"""
        return any(kind == "key" for kind, _ in self._waiting)

    def met(self, *needs: Need) -> None:
        """Take in what waited for these, after keys came by another way than an envelope (a welcome, an archive)."""
        for need in needs:
            for row in self._waiting.pop(need, []):
                self._db.run("UPDATE envelopes SET state = ? WHERE id = ?", (READY, row))
                self.take(row, *self._logs.find(row))
