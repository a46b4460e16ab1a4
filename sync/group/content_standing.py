"""Decides whether content still counts after changes of the roll that its author did not know.

A resolution may have removed the author meanwhile, or an act suspended the author or dropped the device. Then content
counts as far as those who decided had seen it. It also counts as far as somebody who remains had built on it without
knowing the decision: that edit *endorses* all it builds on and sees, and what those edits follow in their logs.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from msgspec.structs import replace

from models.case import Author
from models.ids import EditId, MemberId, RecordId
from models.roll import Aside, owner_of
from sync.group.membership import ACT_ID, Membership
from sync.group.rejudging import AT_LAST, whole
from sync.ledger.envelope import MAX_SEQ
from sync.ledger.log import Log
from sync.ledger.logs import Logs
from sync.records.signed import Place, Signed, Standing, Verdict, named_edits
from sync.records.store import hindered_places
from sync.store.database import Database

KEPT_STEPS = 100_000
"""Edits that walks remember altogether from batch to batch."""
Heads = tuple[bytes, ...]
HeadsOf = Callable[[int], Heads | None]
"""The acts that a stored envelope (row number) names, or None if it cannot be read."""


class Edits(Protocol):
    """What is known of edits: see `RecordRepository`."""

    def verdict(self, record: RecordId, edit: EditId) -> Verdict | None: ...

    def edit(self, record: RecordId, edit: EditId) -> Signed: ...


class Endorser(NamedTuple):
    """A member who built on something, and the acts that the member knew then."""

    member: MemberId
    heads: Heads


class ContentStanding:
    """Which content of one group counts with its roll as it is now. Methods that change anything are part of the
    caller's transaction. After a failed one, make another object."""

    def __init__(self, database: Database, group_number: int, logs: Logs, membership: Membership) -> None:
        self._db = database
        self._group_number = group_number
        self._logs = logs
        self._membership = membership
        self._endorsers: dict[bytes, dict[Endorser, int]] = {}
        """Log key -> who endorses it -> up to which envelope (number in the log)."""
        self._endorsed: dict[bytes, int] = {}
        """Log key -> the number of the highest envelope that anybody endorses."""
        self._walks: dict[Endorser, _Walk] = {}
        """What each has been asked about since the roll changed: a long chain is not walked again for every edit."""
        rows = database.rows("SELECT log, member, heads, seq FROM endorsed WHERE group_number = ?", (group_number,))
        for log, member, heads, seq in rows:
            self._keep(log, Endorser(MemberId(member), _split(heads)), seq)

    def _keep(self, log: bytes, endorser: Endorser, seq: int) -> None:
        self._endorsers.setdefault(log, {})[endorser] = seq
        self._endorsed[log] = max(seq, self._endorsed.get(log, 0))

    def is_aside(self, log: Log, seq: int, heads: Heads) -> bool:
        """Is this envelope set aside by the roll? Its author knew the acts `heads`."""
        return self._aside(log, seq, heads, self._endorsed) is not None

    def _aside(
        self, log: Log, seq: int, heads: Heads, endorsed: Mapping[bytes, int], powers: frozenset[str] = frozenset()
    ) -> Aside | None:
        roll = self._membership.roll
        if roll is None or log.device is None or self._membership.lacks(heads) is not None:
            return None
        return roll.standing(log.device, log.key, seq, heads, endorsed, powers)

    def with_lost_powers(self, author: Author | None, log: Log, seq: int, heads: Heads) -> Author | None:
        """The author of this envelope, with the powers that a resolution has ended without having seen it."""
        lost = [power for power, _ in self._lost(author, log, seq, heads, self._endorsed)]
        return replace(author, lost=frozenset(lost)) if author is not None and lost else author

    def _lost(
        self, author: Author | None, log: Log, seq: int, heads: Heads, endorsed: Mapping[bytes, int]
    ) -> Iterator[tuple[str, Aside]]:
        roll = self._membership.roll
        if author is None or not author.powers or roll is None or not roll.now.charter.number:
            return
        for power in sorted(author.powers):
            aside = self._aside(log, seq, heads, endorsed, frozenset({power}))
            if aside is not None:
                yield power, aside

    def why_aside(self, log: Log, seq: int, heads: Heads) -> Aside | None:
        """Why an envelope is set aside, or what in it needed a power. Its author knew the acts `heads`."""
        return self._why_aside(log, seq, heads, self._endorsed)

    def _why_aside(self, log: Log, seq: int, heads: Heads, endorsed: Mapping[bytes, int]) -> Aside | None:
        """Why an envelope is set aside, or what in it needed a power."""
        if self._membership.lacks(heads) is not None:
            return None
        aside = self._aside(log, seq, heads, endorsed)
        author = self._membership.author(log.device, heads)
        return aside or next((each for _, each in self._lost(author, log, seq, heads, endorsed)), None)

    def follow_roll(self) -> list[Place]:
        """Places of the edits that may count differently since the roll was last asked. All endorsements
        lapse, because they may rest on edits of the members concerned."""
        roll = self._membership.roll
        changed = roll.take_changed() if roll is not None else frozenset()
        if roll is None or not changed:
            return []
        self._walks.clear()
        concerned = [
            log.id
            for log in self._logs.by_id.values()
            if log.device is not None and owner_of(roll, log.device) in {*changed, None}
        ]
        rows = [row for log in concerned for row, _ in self._logs.envelopes.rows(log, 1, MAX_SEQ)]
        return [*whole(rows), *self.forget_endorsements()]

    def forget_endorsements(self) -> list[Place]:
        """Places of the edits that may count only by endorsement. Every endorsement lapses, because an edit by which
        somebody endorsed may count differently: its log forked, an act that it names is gone, or the program is another
        one. Judging these edits again, and those that are hindered, brings back the endorsements that still hold."""
        logs = [self._logs.by_key[key] for key in self._endorsed if key in self._logs.by_key]
        if self._endorsed:
            self._db.run("DELETE FROM endorsed WHERE group_number = ?", (self._group_number,))
        self._endorsers.clear()
        self._endorsed.clear()
        self._walks.clear()
        rows = [row for log in logs for row, _ in self._logs.envelopes.rows(log.id, 1, MAX_SEQ)]
        return [*whole(rows), AT_LAST]

    def hindered(self) -> list[Place]:
        """Places of the edits by which somebody may endorse, when all else has been judged. What they build on may be
        set aside for its own sake only since they were last judged, and their own verdicts have not changed with it."""
        self._walks.clear()
        return hindered_places(self._db, self._group_number)

    def endorse(self, hindered: Sequence[Signed], edits: Edits, heads_of: HeadsOf) -> list[Place]:
        """Note what these edits endorse. They do not count only because something that they build on or see is set
        aside. Returns the places of the edits that count only because they are endorsed now, and AT_LAST for the edits
        that they hindered."""
        before: dict[bytes, int] = {}
        retried: set[Endorser] = set()
        for signed in hindered:
            log, heads = self._logs.by_key[signed.log_key], heads_of(signed.envelope)
            for endorser in [] if heads is None else list(self._endorsers_of(log, signed.seq, heads)):
                walk = self._walks.setdefault(endorser, _Walk())
                queue = named_edits(signed) + ([] if endorser in retried else walk.retry())
                retried.add(endorser)
                for built_on in walk.on(queue, edits):
                    self._endorse(built_on, endorser, heads_of, before)
        if sum(map(len, self._walks.values())) > KEPT_STEPS:
            self._walks.clear()
        freed = [row for key, former in before.items() for row in self._freed(self._logs.by_key[key], former, heads_of)]
        return [*whole(freed), AT_LAST] if freed else []

    def _endorsers_of(self, log: Log, seq: int, heads: Heads) -> Iterator[Endorser]:
        """The author, if nothing sets the author's envelope aside; or those who endorse this envelope."""
        roll = self._membership.roll
        author = roll.now.author(log.device) if roll is not None and log.device is not None else None
        known = self._membership.lacks(heads) is None
        if author is not None and known and self._aside(log, seq, heads, {}) is None:
            yield Endorser(author.member, heads)
        for endorser, highest in self._endorsers.get(log.key, {}).items():
            if seq <= highest:
                yield endorser

    def _endorse(self, signed: Signed, endorser: Endorser, heads_of: HeadsOf, before: dict[bytes, int]) -> None:
        roll, log, heads = self._membership.roll, self._logs.by_key[signed.log_key], heads_of(signed.envelope)
        aside = None if heads is None else self._why_aside(log, signed.seq, heads, {})
        if roll is None or aside is None or aside.reason == "entry":
            return
        known = self._endorsers.get(log.key, {}).get(endorser, 0)
        if signed.seq <= known or roll.is_past((aside.by,), endorser.heads):
            return
        before[log.key] = min(known, before.get(log.key, known))
        self._keep(log.key, endorser, signed.seq)
        row = self._group_number, log.key, endorser.member, b"".join(endorser.heads), signed.seq
        self._db.run("INSERT OR REPLACE INTO endorsed VALUES (?, ?, ?, ?, ?)", row)

    def _freed(self, log: Log, former: int, heads_of: HeadsOf) -> Iterator[int]:
        """The envelopes after `former` that count by endorsement only."""
        for row, seq in reversed(self._logs.envelopes.rows(log.id, former + 1, self._endorsed[log.key])):
            heads = heads_of(row)
            if heads is not None and self._why_aside(log, seq, heads, {log.key: former}):
                yield row


class _Walk:
    """Goes once through what one endorser has built on, as far as the way is set aside."""

    def __init__(self) -> None:
        self._known: set[EditId] = set()
        """Edits that are set aside, and have been visited."""
        self._border: dict[EditId, RecordId] = {}
        """Edits at which the walk ended, because they count or have not arrived."""

    def __len__(self) -> int:
        return len(self._known) + len(self._border)

    def retry(self) -> list[tuple[RecordId, EditId]]:
        """Where the walk ended: these may be set aside by now."""
        return [(record, name) for name, record in self._border.items()]

    def on(self, queue: list[tuple[RecordId, EditId]], edits: Edits) -> Iterator[Signed]:
        """The edits among these, and in their past, that are set aside for their own sake."""
        while queue:
            record, name = queue.pop()
            if name in self._known:
                continue
            verdict = edits.verdict(record, name)
            if verdict is None or verdict.standing is not Standing.SET_ASIDE:
                self._border[name] = record
                continue
            self._known.add(name)
            self._border.pop(name, None)
            found = edits.edit(record, name)
            if verdict.cause is None:
                yield found
            queue += named_edits(found)


def _split(heads: bytes) -> Heads:
    return tuple(heads[at : at + ACT_ID] for at in range(0, len(heads), ACT_ID))
