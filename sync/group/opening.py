"""Opening stored envelopes: decrypt the payload, and read its edits with everything that is known of them."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple, Protocol

from cachetools import LRUCache

from models import edit as vocabulary
from models import ids
from models.case import Author, Circle, RollView
from models.edit import NotUnderstood
from models.errors import Refused
from models.ids import CircleId, DeviceId
from models.roll import Roll
from sync.group.circles import GroupCircles
from sync.group.content_standing import ContentStanding
from sync.group.membership import Membership
from sync.ledger.envelope import COMPRESSED, CONTENT, MAX_PAYLOAD, MAX_RATIO, Envelope, Malformed, Payload, open_payload
from sync.ledger.log import Log, Standing
from sync.ledger.logs import Logs
from sync.records.signed import Place, Signed
from sync.trust.keys import ROLL, certifies, circle_tag

KEPT = 16 << 20
"""Bytes, at most, of opened envelopes that stay in memory because an edit in them waits."""
BESIDE = 2048
"""Bytes that an opened envelope takes beside its own and those of its payload."""
Requirement = tuple[str, bytes]
"""What an envelope waits for: ("key" | "log" | "founding" | "act", its id)."""
Opened = tuple[Log, Envelope, Payload | None]
"""The payload is None if it cannot be read now."""


class ReadAhead(NamedTuple):
    """An envelope for which nothing is missing that judging its edits needs."""

    log: Log
    envelope: Envelope
    payload: Payload
    edits: Sequence[Signed | Refused]


class LogAuthor(NamedTuple):
    """The author of a log, as of the roll that an envelope names."""

    log: Log
    roll: Roll | None
    heads: tuple[bytes, ...]
    author: Author | None
    is_unclear: bool
    """Is `author` None only because this program does not understand that roll?"""
    view: RollView
    circle: Circle
    is_lost: bool = False
    """Does the envelope name an act that counted here once but no longer counts, because its log equivocates? Devices
    that never had the act wait for it; so the envelope counts nowhere."""


class Keys(Protocol):
    """The keys of a group's circles."""

    def find(self, circle: int, name: bytes, /) -> bytes | None: ...
    def is_lost(self, name: bytes, /) -> bool: ...


class Opening:
    """Reads envelopes of one group."""

    def __init__(
        self, logs: Logs, keys: Keys, membership: Membership, standing: ContentStanding, circles: GroupCircles
    ) -> None:
        self._logs = logs
        self.standing = standing
        self._find_key, self._is_lost = keys.find, keys.is_lost
        self._membership = membership
        self._roll_tag = circle_tag(logs.group, ROLL)
        self.circles = circles
        self._payloads: dict[bytes, Payload] = {}
        """Envelope id -> payload, for envelopes opened since the last `forget`."""
        self.ahead: dict[bytes, ReadAhead] = {}
        """Envelope id -> edits that are ready to be judged, for envelopes read ahead since the last `forget`."""
        self._kept: LRUCache[int, Opened] = LRUCache(KEPT, _size)
        """By row: what need not be read again when the edits that it holds are released."""
        self._last_author: LogAuthor | None = None
        """The last one. Consecutive envelopes of a batch are often of one log."""

    def stamp(self, log: Log, envelope: Envelope) -> int:
        """The stamp of the time when the envelope was written, or 0 if it cannot be opened now. Keeps the payload until
        `forget`."""
        payload = self.readable(log, envelope) if envelope.understood else None
        if payload is None:
            return 0
        self._payloads[envelope.id] = payload
        return payload.at

    def read_ahead(self, row: int, log: Log, envelope: Envelope, payload: Payload) -> Sequence[Signed | Refused]:
        """As `signed`; keeps the edits until `forget`. Call it only if nothing is missing to judge the envelope."""
        found = self.signed(row, log, envelope, payload)
        self.ahead[envelope.id] = ReadAhead(log, envelope, payload, found)
        return found

    def keep(self, row: int, envelope: Envelope) -> None:
        """An edit of this envelope waits."""
        ahead = self.ahead.get(envelope.id)
        if ahead is not None and row not in self._kept:
            self._kept[row] = ahead.log, envelope, ahead.payload

    def forget(self) -> None:
        self._payloads.clear()
        self.ahead.clear()
        self._last_author = None

    def open(self, log: Log, envelope: Envelope) -> Payload | Requirement | None:
        """The payload; the need for the key that opens it; or None if it is for a circle of others. Raises
        Malformed."""
        payload = self._payloads.get(envelope.id)
        if payload is not None:
            return payload
        if log.pool != log.tag:
            return self.circles.open(log.tag, envelope)
        key = self._find_key(log.circle, envelope.key)
        if key is None and self.circles.roll.reads_nothing and log.tag != self._roll_tag:
            return None
        return ("key", envelope.key) if key is None else open_payload(envelope, key)

    def readable(self, log: Log, envelope: Envelope) -> Payload | None:
        """The payload, or None if it cannot be read now."""
        try:
            payload = self.open(log, envelope)
        except Malformed:
            return None
        return payload if isinstance(payload, Payload) else None

    def vouched(self, envelope: Envelope) -> bool:
        """Does the first envelope of a log show that a member's device writes it, or that its circle, unknown until
        now, is ours?"""
        circle = self._logs.circles.get(envelope.circle)
        if circle is None or not circle.is_known:
            return envelope.understood and self.circles.is_for_us(envelope)
        if not envelope.understood:
            return False
        payload = self.readable(circle.log(0, envelope.log), envelope)
        certificate = None if payload is None else payload.certificate
        if certificate is None:
            return False
        device = ids.device_id(certificate.device)
        known = not self._membership.is_stranger(device)
        return known and certifies(certificate, envelope.circle, envelope.log)

    def signed(self, row: int, log: Log, envelope: Envelope, payload: Payload) -> Sequence[Signed | Refused]:
        """The edits of an envelope in their order, with a refusal in place of a malformed one."""
        found: list[Signed | Refused] = []
        if not payload.edits:  # as in a statement of a circle, of which there may be a thousand
            return found
        log_author = self._log_author(log, payload)
        is_lost = log_author.is_lost or self._is_lost(envelope.key)
        aside = is_lost or log.standing(envelope.seq) is Standing.ASIDE
        circle, is_unclear = log_author.circle, False
        if log.pool == log.tag:
            aside = aside or self.standing.is_aside(log, envelope.seq, payload.roll)
        else:
            circle, is_ended, is_unclear = self.circles.view(log, envelope.seq, payload)
            aside = aside or is_ended
        author = self.standing.with_lost_powers(log_author.author, log, envelope.seq, payload.roll)
        for position, raw in enumerate(payload.edits):
            try:
                edit = vocabulary.decode(raw, envelope.id, position, payload.at)
            except Refused as refused:
                found.append(refused)
                continue
            if log_author.is_unclear:
                edit = NotUnderstood(edit.record, edit.kind, "roll")
            elif is_unclear and author is not None and author.member not in circle.participants:
                edit = NotUnderstood(edit.record, edit.kind, "circle")
            name = ids.edit_id(envelope.id, position)
            found.append(
                Signed(
                    edit, name, log.key, envelope.seq, row, position, author, circle, log.circle,
                    log_author.view, aside,
                )
            )  # fmt: skip
        return found

    def _log_author(self, log: Log, payload: Payload) -> "LogAuthor":
        last, roll = self._last_author, self._membership.roll
        if last is not None and last.log is log and last.roll is roll and last.heads == payload.roll:
            return last
        if self._membership.lacks(payload.roll) is not None:
            return LogAuthor(log, roll, payload.roll, None, False, RollView(), self.circle(log.tag), is_lost=True)
        author = self._membership.author(log.device, payload.roll)
        is_unclear = author is None and not self._membership.understood(payload.roll)
        found = LogAuthor(
            log, roll, payload.roll, author, is_unclear, self._membership.view(payload.roll), self.circle(log.tag)
        )
        self._last_author = found if author is not None else None
        return found

    def circle(self, tag: bytes) -> Circle:
        return Circle(CircleId(tag))

    def load(self, places: Sequence[Place]) -> list[Signed]:
        """The edits at these places, in the same order. They were read before. Raises Refused `store.damaged`."""
        opened: dict[int, dict[int, Signed]] = {}
        for row, _ in places:
            if row not in opened:
                opened[row] = {each.position: each for each in self._all(row)}
        try:
            return [opened[row][position] for row, position in places]
        except KeyError:
            raise Refused("store.damaged", what="envelope") from None

    def places(self, rows: Iterable[int]) -> Iterator[Place]:
        """The places of the edits of these envelopes, as far as they can be read."""
        for row in rows:
            for each in self._all(row):
                yield each.place

    def heads(self, row: int) -> tuple[bytes, ...] | None:
        """The acts that a stored envelope names, or None if it cannot be read."""
        payload = self._read(row)[2]
        return None if payload is None else payload.roll

    def _read(self, row: int) -> Opened:
        if row in self._kept:
            return self._kept.pop(row)
        log, envelope = self._logs.find(row)
        return log, envelope, self.readable(log, envelope) if envelope.understood else None

    def _all(self, row: int) -> list[Signed]:
        log, envelope, payload = self._read(row)
        if payload is None or log.device is None:
            return []  # the envelope still waits, so none of its edits has been judged
        lacks = self._membership.lacks(payload.roll) is not None or self._is_lost(envelope.key)
        if (lacks or self.circles.need(log, payload) is not None) and not self._logs.is_ready(row):
            return []
        return [each for each in self.signed(row, log, envelope, payload) if isinstance(each, Signed)]

    def certify(self, log: Log, payload: Payload) -> DeviceId | None:
        """The device that the certificate in a log's first envelope names; None if the log's device is already known.
        Raises Malformed."""
        if payload.certificate is None or log.device is not None:
            return None
        device = ids.device_id(payload.certificate.device)
        if not certifies(payload.certificate, log.tag, log.key):
            raise Malformed("certificate")
        self._logs.certify(log, device)
        return device

    def is_plain(self, log: Log, envelope: Envelope) -> bool:
        """Is this content for everyone, in a form that this program understands?"""
        is_content = envelope.kind == CONTENT and log.tag != self._roll_tag
        return is_content and envelope.understood and log.pool == log.tag

    def certify_new(self, stored: Iterable[tuple[int, Log, Envelope]]) -> list[Requirement]:
        """Learn the devices of new logs from their first envelopes, as far as these can be read now. Returns the needs
        that are met with it."""
        found: list[Requirement] = []
        for _, log, envelope in stored:
            if envelope.seq == 1 and self.is_plain(log, envelope):
                payload = self.readable(log, envelope)
                with suppress(Malformed):  # it is refused when its turn comes
                    if payload is not None and self.certify(log, payload) is not None:
                        found.append(("log", log.key))
        return found


def _size(opened: Opened) -> int:
    """The most bytes that it may take, whatever the payload holds beside its edits."""
    envelope = opened[1]
    ratio = MAX_RATIO if envelope.flags & COMPRESSED else 1
    return BESIDE + len(envelope.raw) + min(MAX_PAYLOAD, ratio * len(envelope.raw))
