"""Every stored envelope passes through here, whoever wrote it. It becomes a statement of the roll, keys of a circle, or
edits of records. An envelope that cannot be read or judged yet waits for the key, the certificate or the act that it
needs."""

from collections.abc import Iterator, Sequence

from models.edit import Edit, NotUnderstood
from models.errors import Refused
from sync.group.envelope_states import EnvelopeStates
from sync.group.opening import Opening, Requirement
from sync.group.rejudging import SLICE, RejudgeQueue
from sync.group.statements import Statements
from sync.ledger.envelope import CONTENT, MAX_SEQ, RESOLUTION, SEALS, Envelope, Malformed, Payload
from sync.ledger.log import Log
from sync.ledger.log import Standing as LogStanding
from sync.ledger.logs import Accepted, Logs
from sync.records.judging import refusal
from sync.records.repository import RecordRepository, putting_off
from sync.records.signed import Signed, Standing, Verdict
from sync.trust.keys import ROLL, circle_tag


class Ingest:
    """Takes the stored envelopes of one group into its roll, keys and records. Methods that change anything are part of
    the caller's transaction. If that transaction fails, the caller reads the group again from the store."""

    def __init__(
        self, states: EnvelopeStates, logs: Logs, opening: Opening, statements: Statements, records: RecordRepository,
        queue: RejudgeQueue,
    ) -> None:  # fmt: skip
        self.states = states
        self._logs = logs
        self.opening = opening
        self._circles = opening.circles
        self._statements = statements
        self._records = records
        self.queue = queue
        self._roll_tag = circle_tag(logs.group, ROLL)
        self._met: list[Requirement] = []
        self._failed: list[Verdict] = []
        """Malformed envelopes, and edits that do not count, since the last call of `drain`."""
        self.recall()

    def recall(self) -> None:
        """Read the roll again from the store, and note again which envelopes wait. Damaged ones among those are left
        out. Raises Refused `store.damaged` if an envelope of the roll is damaged. `drain` does not report the refusals
        that this repeats."""
        refused, failed = list(self._statements.refused), list(self._failed)
        self._statements.forget()
        for row, of_roll in self.states.recalled():
            try:
                self._take_all([row], recalling=True)
            except Refused as reason:
                if of_roll or reason.code != "store.damaged":
                    raise
        self._circles.forget()
        self._statements.refused[:], self._failed[:] = refused, failed
        self._statements.membership.changed = False
        self._statements.has_regained_keys()  # all of them, which is no news
        if (roll := self._statements.membership.roll) is not None:
            roll.take_changed()  # the verdicts in the store know of it

    def take_in(self, accepted: Accepted) -> None:
        """Process what the ledger has accepted: new envelopes, filled gaps, forks and evictions."""
        with putting_off(self._records):
            certified = self.opening.certify_new(accepted.stored)
            self._records.expect(self._known_edits(accepted))
            for row, log, envelope in accepted.stored:
                ahead = self.opening.ahead.get(envelope.id)
                if ahead is None:
                    self.take(row, log, envelope)
                else:
                    self._statements.saw(ahead.payload.at)
                    for each in ahead.edits:
                        self._edit(envelope, each)
            self.opening.forget()
            self._take_all(self.states.met(certified))
        if accepted.dropped:
            self.states.forget(accepted.dropped)
        if any(log.loose and log.tag == self._roll_tag for _, log, _ in accepted.stored):
            self.judge_all_again()  # what named acts that were evicted, and are here again, has been set aside
        gone = [(log, first) for log, first in accepted.forked] + [(log, first) for log, first, _ in accepted.evicted]
        for log, first in gone:
            self._set_aside(log, first)
        if gone:
            self.queue.add(self.opening.standing.forget_endorsements())
        self.settle()

    def settle(self) -> None:
        """Queue what may count differently now: the roll has changed, somebody has built on an edit that was set aside,
        an edit was released before which others of its log were judged, or a circle's logs end elsewhere. That is once
        for all that arrived together: of very many statements of one log, each would have all of it judged again."""
        if self._circles.ended:
            self._judge_ended()
        self.queue.add(self._records.owed())
        standing = self.opening.standing
        if self._statements.has_regained_keys():
            self.judge_all_again()
        self.queue.add(standing.follow_roll())
        self.queue.add(standing.endorse(self._records.hindered(), self._records, self.opening.heads))

    def _known_edits(self, accepted: Accepted) -> Iterator[Edit | NotUnderstood]:
        """Edits whose log and roll are known already, so that their records can be looked up in a few queries."""
        for row, log, envelope in accepted.stored:
            if log.device is not None and self.opening.is_plain(log, envelope):
                payload = self.opening.readable(log, envelope)
                if payload is not None and self._need(log, envelope, payload) is None:
                    for each in self.opening.read_ahead(row, log, envelope, payload):
                        if isinstance(each, Signed):
                            yield each.edit

    def _set_aside(self, log: Log, first: int) -> None:
        """The envelopes of this log from `first` on do not count any more, so their edits are judged again. If the log
        is one of the roll, who may write has changed, and every edit of the group is judged again."""
        if log.tag == self._roll_tag:
            self.recall()
            self._statements.membership.changed = True
            self.judge_all_again()
        else:
            self._circles.cut(log, first)
            self.queue.add_envelopes(row for row, _ in self._logs.envelopes.rows(log.id, first, MAX_SEQ))

    def judge_all_again(self) -> None:
        """Every edit of the group, in slices."""
        self.queue.add_envelopes(self.states.content())

    def try_again(self, lacking: Sequence[str] = ()) -> None:
        """The program has changed. Envelopes and edits that the former program did not understand, or on which a module
        failed, are judged again. So is every edit of the kinds in `lacking`: the former program understood more of
        them."""
        for row in self.states.newer():
            try:
                log, envelope = self._logs.find(row)
            except Refused as reason:
                if reason.code != "store.damaged":
                    raise
                continue
            if envelope.understood:
                self.states.ready([row])
                self._take_all([row])
                if envelope.flags & SEALS:
                    self._circles.judge_again(log.circle)
        self._judge_ended()
        self.queue.add(self._records.to_try_again(lacking))
        self.queue.add(self.opening.standing.forget_endorsements())

    def not_understood(self) -> int:
        """Envelopes that need a newer program, those of the roll included."""
        return len(self.states.newer())

    def take(self, row: int, log: Log, envelope: Envelope) -> None:
        """Process one stored envelope, and whatever it releases."""
        self._met = []
        self._take(row, log, envelope, recalling=False)
        self._take_all(
            [*self.states.met(self._met), *self.states.unsealed(self._circles.secrets.drain())]
            if self._met or self._circles.secrets.has_news
            else ()
        )

    def _judge_ended(self) -> None:
        ended, self._circles.ended = self._circles.ended, set()
        for log in filter(None, map(self._logs.by_key.get, ended)):
            self.queue.add_envelopes(row for row, _ in self._logs.envelopes.rows(log.id, 1, MAX_SEQ))

    def met(self, *needs: Requirement) -> None:
        """These needs are met by keys that came in a welcome or an archive, not in an envelope. Process the envelopes
        that waited for them, and those sealed under keys of circles that came with them."""
        self._take_all([*self.states.met(needs), *self.states.unsealed(self._circles.secrets.drain())])

    def _take_all(self, rows: Sequence[int], *, recalling: bool = False) -> None:
        queue = list(rows)
        for place, row in enumerate(queue):
            self._met = []
            self._take(row, *self._logs.find(row), recalling=recalling and place < len(rows))
            queue += self.states.met(self._met) if self._met else ()
            queue += self.states.unsealed(self._circles.secrets.drain())

    def _take(self, row: int, log: Log, envelope: Envelope, *, recalling: bool) -> None:
        in_circle = log.pool != log.tag
        if not envelope.understood:
            if in_circle and not log.courtesy:
                self.states.postpone(row)
            return
        if log.tag == self._roll_tag and log.standing(envelope.seq) is LogStanding.ASIDE:
            return
        try:
            payload = self.opening.open(log, envelope)
            if payload is None:
                self.states.seal(row)  # also where it came so: it may have waited since for the keys of everyone
                return
            if in_circle:
                self.states.ready([row])
            need = self._need(log, envelope, payload) if isinstance(payload, Payload) else payload
            if need is not None:
                self.states.wait(row, need, known=recalling and not in_circle)
            elif isinstance(payload, Payload):
                self._deliver(row, log, envelope, payload)
        except Malformed as flaw:
            self.states.refuse(row)
            self._failed.append(refusal(Refused("envelope.malformed", what=str(flaw))))

    def _need(self, log: Log, envelope: Envelope, payload: Payload) -> Requirement | None:
        """What else is missing before the payload can be judged. Raises Malformed."""
        if self.opening.certify(log, payload) is not None:
            self._met.append(("log", log.key))
        if log.device is None and envelope.kind != RESOLUTION:
            return ("log", log.key)
        return self._statements.need(envelope, payload) or self._circles.need(log, payload)

    def _deliver(self, row: int, log: Log, envelope: Envelope, payload: Payload) -> None:
        self._statements.saw(payload.at)
        if (log.tag == self._roll_tag) == (envelope.kind == CONTENT):
            raise Malformed("circle")
        if envelope.flags & SEALS:
            delivered = self._circles.deliver(log, envelope, payload)
            self._met.append(delivered.need)
            if not delivered.is_understood:
                self.states.postpone(row)
        elif envelope.kind == CONTENT:
            for each in self.opening.signed(row, log, envelope, payload):
                self._edit(envelope, each)
        else:
            self._met += self._statements.deliver(row, log, envelope, payload)
            self._circles.forget()

    def _edit(self, envelope: Envelope, signed: Signed | Refused) -> None:
        if isinstance(signed, Refused):
            self._failed.append(refusal(signed))
            return
        verdict = self._records.take(signed)
        if verdict.standing is Standing.WAITS:
            self.opening.keep(signed.envelope, envelope)
        if not verdict.counts:
            self._failed.append(verdict)

    def judge_again(self, most: int = SLICE) -> bool:
        """Judge one slice again; is there more to do?"""
        more = self.queue.work(self._records, self.opening.places, self.opening.standing.hindered, most)
        self.settle()
        return more or bool(self.queue)

    def drain(self) -> list[Refused]:
        """The refusals of envelopes, statements and edits since the last call."""
        malformed = [verdict.refused for verdict in self._failed if verdict.refused is not None]
        found = [*malformed, *self._statements.refused, *self._records.refused]
        self._statements.refused.clear()
        self._failed.clear()
        return list(dict.fromkeys(found))

    def insist(self) -> None:
        """Raises Refused with the first reason if anything processed since the last `drain` does not count."""
        for refused in (*self._statements.refused, *self._records.refused):
            raise refused
        for verdict in self._failed:
            raise verdict.refused or Refused("module.failed", module=verdict.detail)
