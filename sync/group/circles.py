"""The circles of a group that this device is in, or has been in: their secrets and their statements."""

import contextlib
from collections.abc import Collection
from typing import NamedTuple

import msgspec

from models import case
from models import circles as model
from models.circles import CircleStatement, Entry, History
from models.errors import Refused
from models.ids import CircleId, DeviceId, GroupId
from sync.group.circle_roll import CircleRoll
from sync.group.turns import in_turn
from sync.ledger.envelope import SEALS, Envelope, Malformed, Payload, Wrapped, open_payload
from sync.ledger.log import Log
from sync.ledger.logs import Logs
from sync.ledger.wrapping import unwrap, wrapped
from sync.store.database import Database
from sync.trust import circle_seals
from sync.trust.circle_keys import CircleKeys
from sync.trust.circle_secrets import CircleSecrets
from sync.trust.keys import EVERYONE, DeviceSecrets, circle_tag

MAX_ENDS = 2500
"""Logs whose ends one statement names, 77 bytes each."""
MAX_HEADS = 4096
"""Statements that one statement builds on, 18 bytes each. Where there are more, others join them first."""
ID = 16
"""Bytes of an envelope's id. They name the statement in it."""
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Entry).decode


class View(NamedTuple):
    """A circle as the author of an envelope saw it."""

    circle: case.Circle
    is_ended: bool = False
    """Did the others end the log before this envelope, or is a statement gone that it names?"""
    is_unclear: bool = False
    """Did somebody state something before that this program does not understand?"""


class Delivered(NamedTuple):
    need: tuple[str, bytes]
    """What the statement meets."""
    is_understood: bool


class GroupCircles:
    """Changes are part of the caller's transaction."""

    def __init__(
        self, database: Database, logs: Logs, keys: CircleKeys, roll: CircleRoll, secrets: DeviceSecrets
    ) -> None:
        self._db = database
        self._logs = logs
        self.secrets = CircleSecrets(database, keys)
        self.roll = roll
        self._secrets = secrets
        self._everyone = circle_tag(logs.group, EVERYONE)
        self._histories: dict[int, History] = {}
        self.ended: set[bytes] = set()
        """Logs whose edits may count otherwise since somebody last looked."""
        self.stated: set[int] = set()
        """Numbers of the circles of which something was stated since somebody last looked."""
        self.version = 0
        """Increases with each statement."""
        self._load()

    def _load(self) -> None:
        circles = {circle.id for circle in self._logs.circles.values()}
        for circle, entry in self._db.rows("SELECT circle, entry FROM circle_statements ORDER BY number"):
            if circle in circles:
                self._history(circle).add(_decode(entry))

    def _history(self, circle: int) -> History:
        return self._histories.setdefault(circle, History(self.roll))

    def history(self, tag: bytes) -> History:
        """What has been stated of a circle. Raises Refused `circle.unknown`."""
        circle = self._logs.circles.get(tag)
        if circle is None or circle.pool == tag or not circle.is_known:
            raise Refused("circle.unknown")
        return self._history(circle.id)

    def forget(self) -> None:
        """The roll has changed."""
        for history in self._histories.values():
            history.forget()

    # Reading

    def open(self, tag: bytes, envelope: Envelope) -> Payload | tuple[str, bytes] | None:
        """The payload of an envelope of a circle with a random tag; the need for a key of everyone's; or None if it is
        not for us. Raises Malformed."""
        circle = self._logs.circles.get(tag)
        if not envelope.flags & SEALS:
            key = None if circle is None else self.secrets.key(circle.id, envelope.key)
            return None if key is None else open_payload(envelope, key)
        found = self._wrapped(envelope)
        if found is None:
            return None if self.roll.reads_nothing else ("key", envelope.key)
        if circle is None:
            return None
        if self.secrets.find(circle.id, found.key) is None:
            secret = circle_seals.open_seals(found.seals, found.key, self._secrets, tag)
            if secret is not None:
                self.secrets.learn(circle.id, secret)
        key = self.secrets.key(circle.id, found.key)
        if key is None:
            return None
        payload = unwrap(envelope, found, key)
        with contextlib.suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            for former in model.decode(payload.statement).keys:
                self.secrets.learn_key(circle.id, former)  # for somebody who was added; they only open what is here
        return payload

    def is_for_us(self, first: Envelope) -> bool:
        """Is a secret sealed to this device in the first envelope of a log?"""
        with contextlib.suppress(Malformed):
            found = self._wrapped(first) if first.flags & SEALS else None
            return found is not None and bool(
                circle_seals.open_seals(found.seals, found.key, self._secrets, first.circle)
            )
        return False

    def _wrapped(self, envelope: Envelope) -> Wrapped | None:
        everyone = self.secrets.key(self._logs.circles[self._everyone].id, envelope.key)
        return None if everyone is None else wrapped(envelope, everyone)

    def need(self, log: Log, payload: Payload) -> tuple[str, bytes] | None:
        """The statement that must come first, or None."""
        missing = self._history(log.circle).lacks(payload.circle)
        return None if missing is None else ("circle", missing)

    def deliver(self, log: Log, envelope: Envelope, payload: Payload) -> Delivered:
        """Take in a statement. Raises Malformed."""
        try:
            said = model.decode(payload.statement)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            raise Malformed("circle") from None
        found = self._wrapped(envelope)
        if found is None or log.device is None or payload.edits:
            raise Malformed("circle")
        forged = said.act == model.OPEN and not _is_opener(self._logs.group, log, payload, said)
        if forged or model.flaw(said) is not None:
            raise Malformed("circle")
        history = self._history(log.circle)
        entry = Entry(
            envelope.id[:ID], payload.circle, payload.roll, log.device, log.key, envelope.seq, found.key, said
        )
        if history.lacks((entry.id,)):
            self.stated.add(log.circle)
            self.version += 1
            kept = _encode(msgspec.structs.replace(entry, said=payload.statement))
            self._db.run("INSERT INTO circle_statements(circle, entry) VALUES (?, ?)", (log.circle, kept))
            if not history.add(entry):
                self.judge_again(log.circle)
            if log.last > envelope.seq:
                self.ended.add(log.key)  # what was judged before without this
        self._follow(log.tag, history)
        if entry.id in history.entries:
            of_circle = [each for each in self._logs.by_id.values() if each.circle == log.circle]
            self.ended.update(each.key for each in of_circle if each.device not in history.inside(entry))
        return Delivered(("circle", entry.id), model.is_understood(said))

    def judge_again(self, circle: int) -> None:
        """All that was written in this circle may count otherwise."""
        self.ended.update(log.key for log in self._logs.by_id.values() if log.circle == circle)

    def cut(self, log: Log, first: int) -> None:
        """A log forked here, or what follows was evicted: its statements are gone."""
        history = self._histories.get(log.circle)
        gone = set(history.cut(log.key, first)) if history is not None else ()
        if gone:
            for number, kept in self._db.rows(
                "SELECT number, entry FROM circle_statements WHERE circle = ?", (log.circle,)
            ):
                if _decode(kept).id in gone:
                    self._db.run("DELETE FROM circle_statements WHERE number = ?", (number,))
            self.judge_again(log.circle)

    def _follow(self, tag: bytes, history: History) -> None:
        circle, opened = self._logs.circles[tag], history.opened
        if opened is not None and (circle.kind, circle.name) != (opened.said.kind, opened.said.name):
            if not circle.is_known:
                self.secrets.came(circle.id)
            self._logs.learn_circle(tag, opened.said.kind, opened.said.name)

    def view(self, log: Log, seq: int, payload: Payload) -> View:
        history = self._history(log.circle)
        heads = history.known_to(log.key, seq, payload.circle)
        kind = self._logs.circles[log.tag].kind
        participants = history.participants(heads, payload.roll)
        known = history.past(heads)
        end = None if log.device is None else history.end(log.key, log.device, heads, payload.roll)
        seen = case.Circle(CircleId(log.tag), _kind(kind), participants)
        is_gone = history.lacks(payload.circle) is not None
        return View(seen, is_gone or (end is not None and seq > end), history.is_unclear(known))

    # Writing

    def secret(self, tag: bytes) -> bytes | None:
        """The secret to write under, or None if there is none that only those hold who are in now."""
        circle = self._logs.circles[tag].id
        found = (self.secrets.find(circle, name) for name in model.clean_keys(self.history(tag)))
        return next(filter(None, found), None)

    def statement_keys(self, tag: bytes) -> tuple[bytes, ...]:
        """For somebody who is added: what has been stated can be read with these."""
        circle = self._logs.circles[tag].id
        names = dict.fromkeys(entry.key for entry in self.history(tag).entries.values())
        return tuple(key for name in names if (key := self.secrets.key(circle, name)) is not None)

    def key(self, log: Log) -> bytes | None:
        """The key to write content under in this log, or None if the circle has none that is clean. Raises Refused
        `circle.unknown`."""
        secret = self.secret(log.tag)
        return None if secret is None else circle_seals.content_key(secret)

    def is_full(self, log: Log) -> bool:
        """Does nothing count that is stated in this log from now on?"""
        return self._history(log.circle).count(log.key) >= model.MAX_STATEMENTS

    def heads(self, log: Log) -> tuple[bytes, ...]:
        """The statements to be named by what is written in this log."""
        history = self._histories.get(log.circle) if log.pool != log.tag else None
        return () if history is None else history.to_name_at_most(MAX_HEADS, log.key, self.roll.me)

    def ends(self, tag: bytes, leaving: Collection[DeviceId] = ()) -> tuple[tuple[bytes, int, bytes], ...]:
        """(key, last number, tip) of each log whose device is out of the circle, or is in `leaving`. If there are more
        than a statement takes, those that came here first: what is not named counts as if nobody had seen it."""
        circle, audience = self._logs.circles[tag].id, self.history(tag).audience().difference(leaving)
        found = (
            (log.device, (log.key, log.seq, log.tip))
            for log in sorted(self._logs.by_id.values(), key=lambda log: log.id)
            if log.circle == circle and log.seq and log.device is not None and log.device not in audience
        )
        return tuple(sorted(in_turn(found, MAX_ENDS)))


def _kind(kind: str) -> case.CircleKind:
    return next((known for known in case.ANY_CIRCLE if known == kind), "everyone")


def _is_opener(group: GroupId, log: Log, payload: Payload, said: CircleStatement) -> bool:
    shown = payload.certificate
    return shown is not None and model.circle_id(group, shown.device, said.salt) == log.tag
