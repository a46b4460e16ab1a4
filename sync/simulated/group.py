"""A whole group simulated at given times of the past, for the demo and the benchmarks: one line of history in which
everybody knows everything.

Every member has real keys and writes real envelopes. A profile ingests them like a peer's envelopes, with all checks.
To simulate what happens while people are apart, see `sync.simulated.bench`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from secrets import randbelow, token_bytes
from typing import TYPE_CHECKING

from msgspec import Raw

from models import clock, ids
from models import edit as edits
from models.case import ALL_POWERS, Author, Record, State
from models.edit import EditName
from models.feature import Context, Draft, Registry
from models.ids import CircleId, GroupId, MemberId, RecordId
from models.roll import (
    MEMBER,
    STEWARD,
    Act,
    Amendment,
    Changes,
    Invite,
    Resolution,
    Role,
    Sign,
    encode_statement,
    resolution_id,
)
from models.roll.powers import USUAL_ROLES
from sync.group.group import Group, enter
from sync.group.membership import act_id
from sync.ledger import envelope as wire
from sync.ledger.envelope import FIRST, NOTHING, Payload
from sync.records.plain_state import MAX_OPERATION_COUNT, fold, shown
from sync.trust.invitation import new_link, prove
from sync.trust.keys import ROLL, DeviceSecrets, certify, circle_tag, first_content_key, first_roll_key, new_device

if TYPE_CHECKING:
    from sync.profile.runtime import ProfileRuntime

INVITED = 300
"""Number of people whom one invitation admits."""
EVERYONE = "everyone"
BATCH = 500
"""Envelopes ingested in one transaction."""


@dataclass
class SimulatedMember:
    secrets: DeviceSecrets
    member: MemberId
    name: str
    powers: frozenset[str]


@dataclass
class Story:
    """The record as of now."""

    kind: str
    author: MemberId
    subject: bytes
    created: int
    changed: int
    state: State = field(default_factory=dict)
    head: EditName | None = None
    """The newest edit: its id or, while its envelope is not sealed, its position in the envelope."""
    count: int = 0


class SimulatedGroup:
    """`members[0]` founds the group. Times must not decrease from call to call."""

    def __init__(self, registry: Registry, name: str, group_kind: str, founder: str, at_ms: int) -> None:
        secrets = new_device()
        self._registry = registry
        self.resolution = Resolution(0, b"", name, group_kind, token_bytes(32), secrets.card, founder, at_ms)
        statement = encode_statement(self.resolution)
        self.group = GroupId(resolution_id(statement))
        self.founding_secret = token_bytes(32)
        self.keys = {
            ROLL: first_roll_key(self.founding_secret), EVERYONE: first_content_key(self.founding_secret),
        }  # fmt: skip
        self.members = [self._member(secrets, founder, frozenset({ALL_POWERS}))]
        self.envelopes: list[bytes] = []
        self._places: dict[tuple[MemberId, str], tuple[int, bytes]] = {}
        self._acts: tuple[bytes, ...] = ()
        self._stories: dict[RecordId, Story] = {}
        self._last = 0
        self.began = clock.stamp(at_ms)
        self._write(self.members[0], ROLL, wire.RESOLUTION, at_ms, statement=statement)
        self._invite(at_ms)

    def _member(self, secrets: DeviceSecrets, name: str, powers: frozenset[str]) -> SimulatedMember:
        return SimulatedMember(secrets, ids.member_id(self.group, secrets.card.signing), name, powers)

    def _invite(self, at_ms: int) -> None:
        self._link = new_link(self.group, self.resolution.name, ())
        self._act(Invite(self._link.id, self._link.key, INVITED, at_ms + 10**12, MEMBER), at_ms)

    def admit(self, name: str, at_ms: int) -> SimulatedMember:
        if len(self.members) % INVITED == 0:
            self._invite(at_ms)
        secrets = new_device()
        member = self._member(secrets, name, frozenset())
        self._act(prove(self._link, name, secrets, token_bytes(32)), at_ms)
        self.members.append(member)
        return member

    def list_voters(self, stewards: Sequence[SimulatedMember], at_ms: int) -> None:
        """The founder, who votes alone until then, has everybody vote who is here, and makes these people stewards."""
        role = Role(USUAL_ROLES[STEWARD], tuple(sorted(each.member for each in (self.members[0], *stewards))))
        voters = tuple(sorted(each.member for each in self.members))
        changes = Changes(voters=voters, roles={STEWARD: role})
        founding = resolution_id(encode_statement(self.resolution))
        amendment = Amendment(1, founding, by=self.members[0].secrets.id, changes=changes)
        self._act(amendment, at_ms)
        self._act(Sign(resolution_id(encode_statement(amendment))), at_ms)
        for each in stewards:
            each.powers = frozenset({ALL_POWERS})

    def _act(self, act: Act, at_ms: int) -> None:
        made = self._write(self.members[0], ROLL, wire.ACT, at_ms, statement=encode_statement(act))
        self._acts = (act_id(made),)

    def do(
        self, member: SimulatedMember, at_ms: int, intent: Callable[..., Sequence[Draft]], **arguments: object
    ) -> RecordId:
        """Run a feature's intent as this member at that time; returns the first record written."""
        me = Author(member.member, member.powers)
        everyone = CircleId(ids.everyone(self.group))
        context = Context(me, everyone, lambda: self._nonce(at_ms), self.read, about=self._about)
        return self.write(member, at_ms, intent(context, **arguments))

    def _nonce(self, at_ms: int) -> bytes:
        self._last = clock.tick(self._last, at_ms)
        return ids.timed_nonce(self._last, randbelow(256))

    def read(self, record: RecordId) -> Record | None:
        story = self._stories.get(record)
        if story is None:
            return None
        state = shown(story.state)
        return Record(record, story.kind, story.author, story.created, story.changed, story.count, state,
                      story.subject)  # fmt: skip

    def _about(self, subject: RecordId, kind: str) -> Sequence[Record]:
        """What records of a kind say about this one."""
        said = [record for record, story in self._stories.items() if (story.kind, story.subject) == (kind, subject)]
        return [found for record in said if (found := self.read(record)) is not None]

    def write(self, member: SimulatedMember, at_ms: int, drafts: Sequence[Draft]) -> RecordId:
        """Write drafts as this member at that time; returns the first record written."""
        at = self._last = clock.tick(self._last, at_ms)
        made = []
        for position, draft in enumerate(drafts):
            made.append(self._encoded(draft))
            self._go_on(member, draft, at + position)
            self._stories[draft.record].head = position
        self._last = at + len(drafts) - 1
        envelope = self._write(member, EVERYONE, wire.CONTENT, at_ms, at=at, raws=made)
        for position, draft in enumerate(drafts):
            self._stories[draft.record].head = ids.edit_id(envelope.id, position)
        return drafts[0].record

    def _encoded(self, draft: Draft) -> bytes:
        story = self._stories.get(draft.record)
        deps = (story.head,) if story is not None and story.head is not None else ()
        version = self._registry.kinds[draft.kind][1].version
        sees = [self._reference(record) for record in draft.sees]
        return edits.encode(
            draft.record, draft.kind, draft.ops, version=version, deps=deps, sees=sees, subject=draft.subject
        )

    def _reference(self, record: RecordId) -> tuple[bytes, str, bytes, bytes, Sequence[EditName]]:
        seen = self._stories[record]
        beginner = b"" if seen.author == ids.NOBODY else seen.author
        return record, seen.kind, beginner, seen.subject, [] if seen.head is None else [seen.head]

    def _go_on(self, member: SimulatedMember, draft: Draft, at: int) -> None:
        """Apply a draft to its record."""
        kind = self._registry.kinds[draft.kind][1]
        if draft.record not in self._stories:
            author = ids.NOBODY if kind.begins == "common" else member.member
            genesis = fold({}, kind.genesis, MAX_OPERATION_COUNT).finish()
            self._stories[draft.record] = Story(draft.kind, author, draft.subject, at, at, genesis)
        story = self._stories[draft.record]
        before: State = {} if kind.begins == "personal" else story.state
        story.state = fold(before, draft.ops, MAX_OPERATION_COUNT).finish()
        story.changed, story.count = at, story.count + 1

    def _write(
        self, member: SimulatedMember, circle: str, kind: int, at_ms: int, *,
        at: int = 0, raws: Sequence[bytes] = (), statement: bytes = b"",
    ) -> wire.Envelope:  # fmt: skip
        tag = circle_tag(self.group, circle)
        log = member.secrets.log_key(tag)
        seq, prev = self._places.get((member.member, circle), (0, FIRST))
        self._last = max(self._last, clock.stamp(at_ms))
        certificate = None if seq else certify(member.secrets, tag, log.public)
        said = Raw(statement) if statement else NOTHING
        payload = Payload(at or self._last, self._acts, certificate, tuple(map(Raw, raws)), said)
        envelope = wire.seal(
            payload, kind=kind, log=log, seq=seq + 1, prev=prev, key=self.keys[circle], circle=tag
        )
        self._places[member.member, circle] = (seq + 1, envelope.id)
        self.envelopes.append(envelope.raw)
        return envelope

    def join(self, runtime: "ProfileRuntime", member: SimulatedMember) -> Group:
        """Give a profile this member's secrets and the group's keys, but none of the group's content."""
        with runtime.db.transaction():
            group_number = enter(runtime.db, self.group, self.resolution, member.secrets, self.founding_secret)
        return runtime.adopt(group_number)

    def plant(self, runtime: "ProfileRuntime", member: SimulatedMember) -> Group:
        """Give a profile this member's secrets, the group's keys and everything that was simulated."""
        group = self.join(runtime, member)
        for start in range(0, len(self.envelopes), BATCH):
            group.receive(by_log(self.envelopes[start : start + BATCH]))
        return group


def by_log(envelopes: Sequence[bytes]) -> list[bytes]:
    """The same envelopes grouped by log, as a batch needs them. The order within each log is kept."""
    logs: dict[bytes, list[bytes]] = {}
    for raw in envelopes:
        logs.setdefault(wire.place(raw)[0], []).append(raw)
    return [raw for run in logs.values() for raw in run]
