"""Deciding about edits. An undecided edit waits for one other edit; a decided edit releases those that wait for it."""

from collections.abc import Mapping, Sequence

from models.edit import Edit
from models.errors import Refused
from models.ids import NOBODY, EditId, MemberId, RecordId
from sync.effort import Effort
from sync.records import judging
from sync.records.beginnings import begin, go_on
from sync.records.judging import Rules
from sync.records.record_state import Other, RecordState
from sync.records.rejudging import Dependents
from sync.records.replica import Replica, actor_id, is_costly
from sync.records.signed import COUNTS, Place, Signed, Standing, Verdict
from sync.records.states import RecordStates
from sync.records.store import later_row
from sync.records.waiting import WaitingEdits


class Verdicts:
    """Decides about edits, and stores each verdict with the edit's record."""

    def __init__(self, rules: Rules, states: RecordStates, waiting: WaitingEdits, effort: Effort) -> None:
        self._rules = rules
        self._states = states
        self._waiting = waiting
        self._effort = effort
        self.puts_off = False
        """Are costly edits of members who have used up their time put off?"""
        self.refused: list[Refused] = []
        """The refusals by a rule since the last flush."""
        self.hindered: list[Signed] = []
        """Since somebody last looked: edits that do not count only because something before them is set aside."""
        self.owed: list[Place] = []
        """Places of edits to be judged again that exceeded the slice."""

    def forget(self) -> None:
        self.refused, self.owed, self.hindered = [], [], []

    def find(self, record: RecordId, edit: EditId) -> Verdict | None:
        """The verdict of an edit; None if the edit has not arrived."""
        known = self._states.verdict(record, edit)
        if known is not None:
            return known
        needed = self._waiting.needs(record, edit)
        return None if needed is None else Verdict(Standing.WAITS, cause=needed)

    def take(self, signed: Signed) -> Verdict:
        """Judge one edit, and the edits that waited for it. An edit that has been judged keeps its verdict."""
        verdict = self._judge(signed)
        if verdict.standing is not Standing.WAITS and self._waiting.is_needed(signed.id):
            self._release(signed.id)
        return verdict

    def least(self, edits: Mapping[EditId, MemberId]) -> EditId:
        """The first of these edits of the author whose edits have caused the least work lately."""
        return max(edits, key=lambda edit: self._effort.left(edits[edit]))

    def take_put_off(self, signed: Signed) -> None:
        """Judge an edit that was put off."""
        self._waiting.remove(signed.id)
        self.take(signed)
        if signed.place in self.owed:  # with the later edits of its log; in the queue it would be put off again
            self.owed.remove(signed.place)
            self.judge_again([signed])

    def judge_again(self, edits: Sequence[Signed]) -> None:
        """Judge edits once more, each after its dependencies. Their dependents in the same records are judged again
        too; those in other records only if a verdict has changed."""
        again = Dependents(self._states).within(edits)
        before = {signed.id: self._known(signed) for signed in again}
        self._decide_anew(again)
        changed = [signed for signed in again if before[signed.id] not in (None, self._known(signed))]
        others, rest = Dependents(self._states).across(changed)
        self._decide_anew(others)
        self.owed += rest

    def _known(self, signed: Signed) -> Verdict | None:
        return self._states.verdict(RecordId(signed.edit.record), signed.id)

    def _decide_anew(self, edits: Sequence[Signed]) -> None:
        """Judge `edits`, which are in causal order and include all their dependents that are judged at once."""
        by_record: dict[RecordId, set[EditId]] = {}
        for signed in edits:
            record = RecordId(signed.edit.record)
            by_record.setdefault(record, set()).add(signed.id)
            self._waiting.remove(signed.id)  # the waiting copy may be out of date
        for record, names in by_record.items():
            state = self._states.state(record)
            if state is not None:
                self._states.retract(state, names)
        for signed in edits:
            if self._settle(signed).standing is not Standing.WAITS:
                self._release(signed.id)
        for signed in edits:
            here, stored = self._waiting.passed_over(signed.id)
            for each in [*here, *(self._states.load(stored) if stored else ())]:
                if self._settle(each).standing is not Standing.WAITS:
                    self._release(each.id)

    def _judge(self, signed: Signed) -> Verdict:
        """The verdict of an edit, by the short way where that is possible."""
        if type(signed.edit) is Edit and (self._go_on(signed) if signed.edit.deps else self._begin(signed)):
            return COUNTS
        return self._settle(signed)

    def _begin(self, signed: Signed) -> bool:
        """Begin a record the short way; False if the edit must be judged like all others."""
        record = RecordId(signed.edit.record)
        key = self._states.store.places.free_place(record)
        if key is None or self._waiting.needs(record, signed.id) is not None:
            return False
        made = begin(self._rules, signed, key, self._states.verdict, self._states.seen)
        if made is None:
            return False
        self._states.store.places.claim(record, key)
        self._states.begun[record] = made
        if isinstance(signed.edit, Edit) and signed.edit.sees:
            self._note_seen(signed.edit, key)
        return True

    def _go_on(self, signed: Signed) -> bool:
        """Add an edit to a record that began the short way; False if the edit must be judged like all others."""
        record = RecordId(signed.edit.record)
        begun = self._states.begun.get(record)
        if begun is None or self._waiting.needs(record, signed.id) is not None:
            return False
        made = go_on(self._rules, begun, signed)
        if made is not None:
            self._states.begun[record] = made
        return made is not None

    def _release(self, decided: EditId) -> None:
        queue = [decided]
        while queue:
            here, stored = self._waiting.release(queue.pop())
            released = [*here, *(self._states.load(stored) if stored else ())]
            queue += [signed.id for signed in released if self._judge(signed).standing is not Standing.WAITS]

    def _settle(self, signed: Signed) -> Verdict:
        """Judge an edit, and store the verdict or add the edit to the waiting ones."""
        record = RecordId(signed.edit.record)
        state = self._states.state(record)
        known = None if state is None else state.verdict(signed.id)
        if known is not None:
            return known
        actor, order = actor_id(signed.log_key, record), (signed.seq, signed.position)
        verdict = judging.verdict_without_replay(self._rules, signed, self._states.verdict)
        if verdict is None and state is not None and self._is_put_off(state, signed, actor):
            self._waiting.add(signed, signed.id)
            return Verdict(Standing.WAITS, cause=signed.id)
        if verdict is None and state is not None and state.is_late(actor, order):
            # The later edits of the log were judged as if this one did not exist. That was necessary: this one may wait
            # for ever for a branch of a forked log that only some computers hold. If it would count, all that come late
            # are judged with them at once: one by one, each would cost as much as all that follow it.
            self._states.adopt(state, signed)
            with self._effort.counted(_author(signed)):
                verdict = judging.would_not_count(self._rules, state, signed, actor, self._states.seen)
            if verdict is None:
                self.owed.append((signed.envelope, signed.position))
                return Verdict(Standing.WAITS, cause=signed.id)
        if verdict is not None and verdict.cause is not None and verdict.standing is Standing.WAITS:
            self._waiting.add(signed, verdict.cause)
            return verdict
        return self._decide(state or self._states.new(signed), signed, actor, verdict)

    def _is_put_off(self, state: RecordState, signed: Signed, actor: bytes) -> bool:
        if not self.puts_off or self._effort.left(_author(signed)) > 0:
            return False
        versions, edit = state.versions, signed.edit
        if not isinstance(edit, Edit):
            return False
        if isinstance(versions, Replica) and is_costly(versions, edit.deps, actor):
            return True
        seen = ((self._states.state(RecordId(each.record)), each.heads) for each in edit.sees)
        return any(each is not None and each.versions.history.is_slow_at(heads) for each, heads in seen)

    def _decide(self, state: RecordState, signed: Signed, actor: bytes, verdict: Verdict | None) -> Verdict:
        self._waiting.remove(signed.id)
        if verdict is None:
            self._states.adopt(state, signed)
            with self._effort.counted(_author(signed)):
                verdict = judging.judge(self._rules, state, signed, actor, self._states.seen)
        if verdict.refused is not None:
            self.refused.append(verdict.refused)
            verdict = verdict._replace(refused=None)
        if verdict.standing is Standing.SET_ASIDE and verdict.cause is not None:
            self.hindered.append(signed)
        if not verdict.counts:
            state.others[signed.id] = Other(verdict, actor, (signed.seq, signed.position), signed.envelope)
        state.judged(signed, actor, verdict)
        self._states.changed[state.id] = state
        if verdict.counts and state.first is None and signed.position == 0:
            state.first = signed.envelope
        else:
            self._states.store.put(later_row(state, signed.id))
        if isinstance(signed.edit, Edit):
            self._note_seen(signed.edit, state.order_key)
        return verdict

    def _note_seen(self, edit: Edit, seer: int) -> None:
        for each in edit.sees:
            seen = self._states.state(RecordId(each.record))
            if seen is not None:
                self._states.store.sees(seen.order_key, seer, RecordId(edit.record))


def _author(signed: Signed) -> MemberId:
    return NOBODY if signed.author is None else signed.author.member
