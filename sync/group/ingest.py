"""The one road in: stored envelopes, own and foreign alike, become statements of the roll, keys of circles and edits of
records. What cannot be read or judged yet waits for the key, the certificate or the act that it needs."""

from collections.abc import Sequence

from models.errors import Refused
from sync.group.opening import Need, Opening
from sync.group.rejudging import RejudgeQueue
from sync.group.statements import Statements
from sync.group.waiting import Waiting
from sync.ledger.envelope import CONTENT, MAX_SEQ, RESOLUTION, Envelope, Malformed, Payload
from sync.ledger.log import Log
from sync.ledger.log import Standing as LogStanding
from sync.ledger.logs import NEWER, READY, REFUSED, WAITING, Accepted, Logs
from sync.records.repository import RecordRepository
from sync.records.signed import Signed, Standing, Verdict
from sync.store.database import Database
from sync.trust.keys import ROLL, circle_tag

_RECALLED = (
    "SELECT e.id FROM circles c CROSS JOIN logs l ON l.circle = c.id CROSS JOIN envelopes e ON e.log = l.id"
    " WHERE c.tag = ? AND e.state IN (?, ?) UNION"
    " SELECT e.id FROM envelopes e CROSS JOIN logs l ON l.id = e.log CROSS JOIN circles c ON c.id = l.circle"
    " WHERE e.state > 0 AND e.state = ? AND c.group_number = (SELECT group_number FROM circles WHERE tag = ?)"
    " ORDER BY 1"
)
"""The roll's envelopes and those of the group that wait. Each half walks an index (the second the partial one over
`state > 0`) and the rest of the history stays unread: opening a group takes no longer for being old."""
_NEWER = (
    "SELECT e.id FROM envelopes e CROSS JOIN logs l ON l.id = e.log CROSS JOIN circles c ON c.id = l.circle"
    " WHERE e.state > 0 AND e.state = ? AND c.group_number = (SELECT group_number FROM circles WHERE tag = ?)"
)


class Ingest:
    """One group's road from stored envelopes to roll, keys and records. Methods that change anything are part of the
    caller's transaction; after a failed one the group is read again from the store."""

    def __init__(
        self, database: Database, logs: Logs, opening: Opening, statements: Statements, records: RecordRepository,
        queue: RejudgeQueue,
    ) -> None:  # fmt: skip
        self._db = database
        self._logs = logs
        self.opening = opening
        self._statements = statements
        self._records = records
        self.queue = queue
        self.waiting = Waiting(database)
        self._roll_tag = circle_tag(logs.group, ROLL)
        self._payloads: dict[bytes, Payload] = {}
        self._edits: dict[bytes, list[Signed | Refused]] = {}
        self._met: list[Need] = []
        self.refused: list[Refused] = []
        """Since somebody last looked: what is malformed."""
        self.failed: list[Verdict] = []
        """Since somebody last looked: edits that do not count, for whatever reason."""
        self.recall()

    def recall(self) -> None:
        """Make the roll anew from the store, and note again what waits."""
        self._statements.membership.forget()
        self.waiting.clear()
        for (row,) in self._db.rows(_RECALLED, (self._roll_tag, READY, WAITING, WAITING, self._roll_tag)):
            self._take_all([row], recalling=True)
        self._statements.membership.changed = False

    def stamp(self, log: Log, envelope: Envelope) -> int:
        """When the envelope was written, as far as it can be read now: its place in time among others."""
        payload = self.opening.readable(log, envelope) if envelope.understood else None
        if payload is None:
            return 0
        self._payloads[envelope.id] = payload
        return payload.at

    def take_in(self, accepted: Accepted) -> None:
        """Go on with what the ledger has stored, closed or set aside."""
        self._read_ahead(accepted)
        self._records.expect(each.edit for edits in self._edits.values() for each in edits if isinstance(each, Signed))
        for row, log, envelope in accepted.stored:
            self.take(row, log, envelope)
        self._payloads.clear()
        self._edits.clear()
        gone = [(log, first) for log, first in accepted.forked] + [(log, first) for log, first, _ in accepted.evicted]
        for log, first in gone:
            self._set_aside(log, first)
        self.queue.add(self._records.owed())

    def _read_ahead(self, accepted: Accepted) -> None:
        """Edits whose log and roll are known already, so that their records can be looked up in a few queries."""
        for row, log, envelope in accepted.stored:
            payload = self._payloads.get(envelope.id)
            if (
                payload is not None
                and envelope.kind == CONTENT
                and log.device is not None
                and self._statements.need(envelope, payload) is None
            ):
                self._edits[envelope.id] = list(self.opening.signed(row, log, envelope, payload))

    def _set_aside(self, log: Log, first: int) -> None:
        """What a log says from here on does not count any more. Where the roll's own log forked, everything is judged
        again, because who may write has changed."""
        if log.tag == self._roll_tag:
            self.recall()
            self._statements.membership.changed = True
            self.judge_all_again()
        else:
            rows = [row for row, _ in self._logs.envelopes.rows(log.id, first, MAX_SEQ)]
            self.queue.add(self.opening.places(rows))

    def judge_all_again(self) -> None:
        """Every edit of the group, in slices."""
        found = self._db.rows(
            "SELECT e.id FROM logs l CROSS JOIN envelopes e ON e.log = l.id CROSS JOIN circles c ON c.id = l.circle"
            " WHERE c.group_number = (SELECT group_number FROM circles WHERE tag = ?1)"
            " AND c.tag != ?1 AND e.state = ?2",
            (self._roll_tag, READY),
        )
        self.queue.add(self.opening.places([row for (row,) in found]))

    def try_again(self, lacking: Sequence[str] = ()) -> None:
        """The program has changed: what was not understood, or failed, is judged again, and everything of these kinds,
        of which the former one knew more."""
        newer = [row for (row,) in self._db.rows(_NEWER, (NEWER, self._roll_tag))]
        for row in newer:
            _, envelope = self._logs.find(row)
            if envelope.understood:
                self._db.run("UPDATE envelopes SET state = ? WHERE id = ?", (READY, row))
                self._take_all([row])
        self.queue.add(self._records.to_try_again(lacking))

    def not_understood(self) -> int:
        """Envelopes that need a newer program, those of the roll included."""
        return len(self._db.rows(_NEWER, (NEWER, self._roll_tag)))

    def take(self, row: int, log: Log, envelope: Envelope) -> None:
        """Process one stored envelope, and whatever it releases."""
        self._met = []
        self._take(row, log, envelope, recalling=False)
        if self._met:
            self._take_all(self.waiting.met(self._met))

    def met(self, *needs: Need) -> None:
        """Take in what waited for these, after keys came by another way than an envelope (a welcome, an archive)."""
        self._take_all(self.waiting.met(needs))

    def _take_all(self, rows: Sequence[int], *, recalling: bool = False) -> None:
        queue = list(rows)
        for row in queue:
            self._met = []
            self._take(row, *self._logs.find(row), recalling=recalling)
            queue += self.waiting.met(self._met)

    def _take(self, row: int, log: Log, envelope: Envelope, *, recalling: bool) -> None:
        if not envelope.understood or (log.tag == self._roll_tag and log.standing(envelope.seq) is LogStanding.ASIDE):
            return
        try:
            payload = self._payloads.get(envelope.id) or self.opening.open(log, envelope)
            need = self._need(log, envelope, payload) if isinstance(payload, Payload) else payload
            if need is not None:
                self.waiting.wait(row, need, known=recalling)
            elif isinstance(payload, Payload):
                self._deliver(row, log, envelope, payload)
        except Malformed as flaw:
            self._db.run("UPDATE envelopes SET state = ? WHERE id = ?", (REFUSED, row))
            self.refused.append(Refused("envelope.malformed", what=str(flaw)))

    def _need(self, log: Log, envelope: Envelope, payload: Payload) -> Need | None:
        """What else is missing before the payload can be judged. Raises Malformed."""
        if self.opening.certify(log, payload) is not None:
            self._met.append(("log", log.key))
        if log.device is None and envelope.kind != RESOLUTION:
            return ("log", log.key)
        return self._statements.need(envelope, payload)

    def _deliver(self, row: int, log: Log, envelope: Envelope, payload: Payload) -> None:
        self._statements.saw(payload.at)
        if (log.tag == self._roll_tag) == (envelope.kind == CONTENT):
            raise Malformed("circle")
        if envelope.kind == CONTENT:
            known = self._edits.get(envelope.id)
            for each in known if known is not None else self.opening.signed(row, log, envelope, payload):
                self._edit(each)
        elif (need := self._statements.deliver(log, envelope, payload)) is not None:
            self._met.append(need)

    def _edit(self, signed: Signed | Refused) -> None:
        if isinstance(signed, Refused):
            self.refused.append(signed)
            self.failed.append(Verdict(Standing.REFUSED, signed.code, None, signed))
            return
        verdict = self._records.take(signed)
        if not verdict.counts:
            self.failed.append(verdict)

    def judge_again(self) -> bool:
        """Judge one slice again; is there more to do?"""
        return self.queue.work(self._records)

    def drain(self) -> list[Refused]:
        """What was refused since the last call, of envelopes, statements and edits."""
        found = [*self.refused, *self._statements.refused, *self._records.refused]
        self.refused.clear()
        self._statements.refused.clear()
        self.failed.clear()
        return found

    def insist(self) -> None:
        """Everything taken in since `drain` must count. Raises Refused with the reason if not."""
        for refused in (*self.refused, *self._statements.refused, *self._records.refused):
            raise refused
        for verdict in self.failed:
            raise Refused("module.failed", module=verdict.detail)

    def not_from_the_future(self, at: int) -> int:
        """See `Statements`."""
        return self._statements.not_from_the_future(at)
