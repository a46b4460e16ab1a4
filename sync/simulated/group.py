"""A whole group acted out in one process: for the demo, the benchmarks and the tests.

Every member has real keys and writes real envelopes; a profile takes them in by the ordinary road, so nothing that is
checked for neighbours is skipped here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from secrets import randbelow, token_bytes

from models import clock, ids
from models.edit import Edit
from models.feature import EVERYONE, STEWARD, Author, Context, Draft, Record
from models.ids import EditId, GroupId, MemberId, RecordId
from models.roll import MEMBER, Act, Invite, Resolution
from sync.group.group import Group, enter
from sync.group.ingest import resolution_id
from sync.ledger import envelope as wire
from sync.ledger.envelope import FIRST, Payload, Rekey
from sync.profile.runtime import ProfileRuntime
from sync.records.replica import Replica, actor_id
from sync.trust.invitation import new_link, prove
from sync.trust.keys import ROLL, DeviceSecrets, certify, circle_tag, new_device

INVITED = 300
BATCH = 500
"""Envelopes taken in per transaction."""


@dataclass
class SimulatedMember:
    secrets: DeviceSecrets
    member: MemberId
    name: str
    roles: frozenset[str]


@dataclass
class Script:
    """A record so far."""

    kind: str
    author: MemberId
    edits: list[tuple[EditId, bytes, Edit]]

    def record(self) -> Record:
        replica = Replica()
        for edit_id, log_key, edit in self.edits:
            deps = tuple(EditId(dep) for dep in edit.deps)
            replica.apply(edit_id, actor_id(log_key, edit.record), deps, edit.ops, lambda _before, _after: None)
        times = [edit.at for _, _, edit in self.edits]
        record = RecordId(self.edits[0][2].record)
        return Record(record, self.kind, self.author, min(times), max(times), len(times), replica.state())


class SimulatedGroup:
    """`players[0]` founds the group; time only goes forward."""

    def __init__(self, name: str, group_kind: str, founder: str, at_ms: int) -> None:
        secrets = new_device()
        self.resolution = Resolution(0, b"", name, group_kind, token_bytes(32), secrets.card, founder, at_ms)
        self.group = GroupId(resolution_id(self.resolution))
        self.keys = {ROLL: token_bytes(32), EVERYONE: token_bytes(32)}
        self.players = [self._player(secrets, founder, STEWARD)]
        self.envelopes: list[bytes] = []
        self._places: dict[tuple[MemberId, str], tuple[int, bytes]] = {}
        self._acts: tuple[bytes, ...] = ()
        self._scripts: dict[RecordId, Script] = {}
        self._last = 0
        self.began = clock.stamp(at_ms)
        self._write(self.players[0], ROLL, wire.RESOLUTION, at_ms, statement=self.resolution)
        link = new_link(self.group, name, ())
        self._link = link
        self._act(Invite(link.id, link.key, INVITED, at_ms + 10**12, MEMBER), at_ms)

    def _player(self, secrets: DeviceSecrets, name: str, role: str) -> SimulatedMember:
        return SimulatedMember(secrets, ids.member_id(self.group, secrets.card.signing), name, frozenset({role}))

    def admit(self, name: str, at_ms: int) -> SimulatedMember:
        secrets = new_device()
        member = self._player(secrets, name, MEMBER)
        self._act(prove(self._link, name, secrets, token_bytes(32)), at_ms)
        self.players.append(member)
        return member

    def _act(self, act: Act, at_ms: int) -> None:
        self._acts = (self._write(self.players[0], ROLL, wire.ACT, at_ms, statement=act).id,)

    def do(
        self, member: SimulatedMember, at_ms: int, intent: Callable[..., Sequence[Draft]], **arguments: object
    ) -> RecordId:
        """Run a feature's intent as this member at that time; returns the first record written."""
        me = Author(member.member, member.roles)
        context = Context(me, lambda: self._nonce(at_ms), self.read)
        return self.write(member, at_ms, intent(context, **arguments))

    def _nonce(self, at_ms: int) -> bytes:
        self._last = clock.tick(self._last, at_ms)
        return ids.timed_nonce(self._last, randbelow(256))

    def read(self, record: RecordId) -> Record | None:
        script = self._scripts.get(record)
        return None if script is None else script.record()

    def write(self, member: SimulatedMember, at_ms: int, drafts: Sequence[Draft]) -> RecordId:
        self._last = clock.tick(self._last, at_ms)
        edits = tuple(self._edit(draft, self._last) for draft in drafts)
        envelope = self._write(member, EVERYONE, wire.CONTENT, at_ms, edits=edits)
        for position, edit in enumerate(edits):
            script = self._scripts.setdefault(RecordId(edit.record), Script(edit.kind, member.member, []))
            script.edits.append((ids.edit_id(envelope.id, position), envelope.log, edit))
        return drafts[0].record

    def _edit(self, draft: Draft, at: int) -> Edit:
        script = self._scripts.get(draft.record)
        deps = (script.edits[-1][0],) if script else ()
        return Edit(draft.record, draft.kind, deps, at, draft.ops)

    def _write(
        self,
        member: SimulatedMember,
        circle: str,
        kind: int,
        at_ms: int,
        *,
        edits: tuple[Edit, ...] = (),
        statement: Resolution | Act | Rekey | None = None,
    ) -> wire.Envelope:
        tag = circle_tag(self.group, circle)
        log = member.secrets.log_key(tag)
        seq, prev = self._places.get((member.member, circle), (0, FIRST))
        self._last = max(self._last, clock.stamp(at_ms))
        certificate = None if seq else certify(member.secrets, tag, log.public)
        payload = Payload(self._last, self._acts, certificate, edits, statement)
        envelope = wire.seal(
            payload, kind=kind, circle=tag, log=log, seq=seq + 1, prev=prev, tip=self.group, key=self.keys[circle]
        )
        self._places[member.member, circle] = (seq + 1, envelope.id)
        self.envelopes.append(envelope.raw)
        return envelope

    def join(self, runtime: ProfileRuntime, member: SimulatedMember) -> Group:
        """Make a profile this member's, with the group's keys but nothing in it yet."""
        with runtime.db.transaction():
            group_number = enter(runtime.db, self.group, self.resolution, member.secrets)
        group = runtime.adopt(group_number)
        group.learn_keys([(circle, self.began, key) for circle, key in self.keys.items()])
        return group

    def plant(self, runtime: ProfileRuntime, member: SimulatedMember) -> Group:
        """Make a profile this member's, with everything that has been played."""
        group = self.join(runtime, member)
        for start in range(0, len(self.envelopes), BATCH):
            group.receive(by_log(self.envelopes[start : start + BATCH]))
        return group


def by_log(envelopes: Sequence[bytes]) -> list[bytes]:
    """The same envelopes log by log, as a batch wants them; each log's own order is kept."""
    logs: dict[bytes, list[bytes]] = {}
    for raw in envelopes:
        logs.setdefault(raw[4:52], []).append(raw)
    return [raw for run in logs.values() for raw in run]
