"""The roll: who belongs and who may act, computed from signed statements.

This is its first form: one founding resolution, then acts (invite, revoke, admit). Every act names the acts it was
made after (`deps`) and is judged in that past alone, so all devices agree whatever the order of arrival. Later
resolutions extend `Resolution`; features see only `Author`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from msgspec import Struct

from models import clock, ids
from models.case import ALL_POWERS, Author
from models.errors import Refused
from models.ids import DeviceId, GroupId, MemberId

MEMBER = "member"
STEWARD = "steward"
ROLES = (MEMBER, STEWARD)
KEEP_ROLL = "roll.keep"
"""The power to invite people and to take invitations back."""
_POWERS: Mapping[str, frozenset[str]] = {MEMBER: frozenset(), STEWARD: frozenset({ALL_POWERS})}
MAX_NAME = 80
MAX_USES = 300
MAX_DEPS = 64
"""Acts that one statement, or one envelope, names as what its author knew."""
KEPT_STATES = 256


class DeviceCard(Struct, frozen=True, array_like=True):
    """The public keys of a device, 32 bytes each: Ed25519 signing, X25519 transport, X25519 sealing."""

    signing: bytes
    transport: bytes
    sealing: bytes

    @property
    def id(self) -> DeviceId:
        return ids.device_id(self.signing)


class Resolution(Struct, frozen=True, array_like=True, tag="resolution"):
    """A numbered resolution. Number 0 founds the group: `parent` is empty, `steward` the founder's device.

    `seed` is random, so that two groups with one name differ.
    """

    number: int
    parent: bytes
    name: str
    group_kind: str
    seed: bytes
    steward: DeviceCard
    steward_name: str
    made: int
    modules: tuple[str, ...] = ()


class Invite(Struct, frozen=True, array_like=True, tag="invite"):
    """A steward opens an invitation. `key` is the Ed25519 key whose secret half travels in the link; the id follows
    from it.

    `expires` is in milliseconds since 1970 and only tells honest devices when to stop admitting.
    """

    id: bytes
    key: bytes
    uses: int
    expires: int
    role: str = MEMBER


class Revoke(Struct, frozen=True, array_like=True, tag="revoke"):
    """A steward closes an invitation. Whoever lets themselves in on it without this in view, as an archive allows, is
    out again as soon as both are known: a pass that was lost can be taken back.
    """

    invitation: bytes


class Admit(Struct, frozen=True, array_like=True, tag="admit"):
    """A device is let in on an invitation. `proof` is the invitation key's signature over `admission(…)`, so
    everybody can check it and nobody has to trust the admitter; `consent` is the device's over the same, so nobody
    else can put its name to other keys. `binding` is the hash of the handshake (or of the archive) in which they were
    given.
    """

    invitation: bytes
    name: str
    device: DeviceCard
    binding: bytes
    proof: bytes
    consent: bytes


Act = Invite | Revoke | Admit


class Statement(Struct, frozen=True):
    """An act as the ledger delivers it: signed by the device `author`; `id` is the envelope's."""

    id: bytes
    author: DeviceId
    deps: tuple[bytes, ...]
    at: int
    act: Act


@dataclass(frozen=True, slots=True)
class Member:
    id: MemberId
    name: str
    role: str
    joined: int
    """Hybrid clock stamp."""
    invited_by: MemberId | None
    devices: tuple[DeviceCard, ...]


@dataclass(frozen=True, slots=True)
class Invitation:
    terms: Invite
    by: MemberId
    made: int
    admitted: tuple[DeviceId, ...] = ()
    revoked: bool = False

    def closed(self, now_ms: int) -> str:
        """Why it admits nobody any more (`revoked`, `used`, `expired`), or an empty string."""
        if self.revoked:
            return "revoked"
        if len(self.admitted) >= self.terms.uses:
            return "used"
        return "expired" if now_ms >= self.terms.expires else ""


@dataclass(frozen=True, slots=True)
class RollState:
    members: dict[MemberId, Member] = field(default_factory=dict)
    devices: dict[DeviceId, MemberId] = field(default_factory=dict)
    invitations: dict[bytes, Invitation] = field(default_factory=dict)

    def author(self, device: DeviceId) -> Author | None:
        member = self.devices.get(device)
        return None if member is None else Author(member, _POWERS[self.members[member].role])

    def cards(self) -> list[DeviceCard]:
        return [card for member in self.members.values() for card in member.devices]


def admission(group: GroupId, invitation: bytes, name: str, device: DeviceCard, binding: bytes) -> bytes:
    """The bytes that the invitation's key and the newcomer's device sign."""
    parts = (group, invitation, name.encode(), device.signing, device.transport, device.sealing, binding)
    return b"folkmoot-admission\0" + b"".join(len(part).to_bytes(2, "big") + part for part in parts)


Verify = Callable[[bytes, bytes, bytes], bool]
"""`verify(public key, message, signature)`"""


class Roll:
    """All statements known so far and what follows from them."""

    def __init__(self, group: GroupId, founding: Resolution, verify: Verify) -> None:
        self.group = group
        self.founding = founding
        self._verify = verify
        self._statements: dict[bytes, Statement] = {}
        self._verdicts: dict[bytes, Refused | None] = {}
        self._states: dict[frozenset[bytes], RollState] = {}
        self._heads: frozenset[bytes] = frozenset()
        self._named: dict[DeviceId, tuple[bytes, ...]] = {}

    def _founded(self) -> RollState:
        card = self.founding.steward
        founder = ids.member_id(self.group, card.signing)
        member = Member(founder, self.founding.steward_name, STEWARD, clock.stamp(self.founding.made), None, (card,))
        return RollState({founder: member}, {card.id: founder}, {})

    @property
    def heads(self) -> tuple[bytes, ...]:
        """Ids of the acts that count and that no other act that counts follows, sorted."""
        return tuple(sorted(self._heads))

    def heads_for(self, device: DeviceId) -> tuple[bytes, ...]:
        """What a statement of this device names: the heads, or where there are too many for one statement, as many as
        may be named, first those that know the device. Acting then joins what is named, so their number falls."""
        if len(self._heads) <= MAX_DEPS:
            return self.heads
        if device not in self._named:
            knowing = sorted(self._heads, key=lambda head: (device not in self.state_at((head,)).devices, head))
            self._named[device] = tuple(sorted(knowing[:MAX_DEPS]))
        return self._named[device]

    @property
    def now(self) -> RollState:
        return self.state_at(self._heads)

    def knows(self, acts: Iterable[bytes]) -> bool:
        return all(act in self._statements for act in acts)

    def add(self, statement: Statement) -> Refused | None:
        """Take in a statement whose `deps` are known; returns why it does not count, if so.

        A statement that does not count stays in the history (others may name it), without effect. It is no head, so
        nobody can pile them up until there are too many heads to name.
        """
        if statement.id in self._statements:
            return self._verdicts[statement.id]
        verdict = self._judge(statement)
        self._statements[statement.id] = statement
        self._verdicts[statement.id] = verdict
        if verdict is None:
            self._heads = (self._heads - self._counting(statement.deps)) | {statement.id}
            self._named.clear()
        return verdict

    def _counting(self, deps: Iterable[bytes]) -> set[bytes]:
        """The nearest acts that count, going back from `deps`."""
        found: set[bytes] = set()
        stack = list(deps)
        seen: set[bytes] = set()
        while stack:
            name = stack.pop()
            if name not in seen:
                seen.add(name)
                if self._verdicts[name] is None:
                    found.add(name)
                else:
                    stack.extend(self._statements[name].deps)
        return found

    def state_at(self, heads: Iterable[bytes]) -> RollState:
        """The roll as somebody saw it who knew exactly the acts in `heads` and their past."""
        key = frozenset(heads)
        state = self._states.get(key)
        if state is None:
            state = self._states[key] = self._fold(key)
            if len(self._states) > KEPT_STATES:
                del self._states[next(iter(self._states))]
        return state

    def _fold(self, heads: frozenset[bytes]) -> RollState:
        last = self._statements[next(iter(heads))] if len(heads) == 1 else None
        before = self._states.get(frozenset(last.deps)) if last else None
        if last is not None and before is not None:
            state = RollState(dict(before.members), dict(before.devices), dict(before.invitations))
            if self._verdicts[last.id] is None:
                self._apply(state, last, {})
            return state
        past = [statement for statement in self._past(heads) if self._verdicts[statement.id] is None]
        revocations = self._revocations(past)
        state = self._founded()
        for statement in past:
            self._apply(state, statement, revocations)
        return state

    def _revocations(self, past: Sequence[Statement]) -> dict[bytes, list[frozenset[bytes]]]:
        """What revoking stewards had seen, for each invitation on which somebody let themselves in."""
        acts = [(statement, statement.act) for statement in past]
        alone = {act.invitation for each, act in acts if isinstance(act, Admit) and each.author == act.device.id}
        found: dict[bytes, list[frozenset[bytes]]] = {}
        for statement, act in acts:
            if isinstance(act, Revoke) and act.invitation in alone:
                seen = frozenset(each.id for each in self._past(frozenset(statement.deps)))
                found.setdefault(act.invitation, []).append(seen)
        return found

    def _past(self, heads: frozenset[bytes]) -> list[Statement]:
        """`heads` and everything before them, causes first, the same order on every device."""
        order: list[Statement] = []
        done: set[bytes] = set()
        stack = [(head, False) for head in sorted(heads, reverse=True)]
        while stack:
            name, expanded = stack.pop()
            if name in done:
                continue
            statement = self._statements[name]
            if expanded:
                done.add(name)
                order.append(statement)
            else:
                stack.append((name, True))
                stack.extend((dep, False) for dep in sorted(statement.deps, reverse=True))
        return order

    def _judge(self, statement: Statement) -> Refused | None:
        if len(statement.deps) > MAX_DEPS:
            return Refused("roll.malformed")
        state = self.state_at(statement.deps)
        author = state.author(statement.author)
        act = statement.act
        if isinstance(act, Admit):
            return self._judge_admission(state, statement, act)
        if author is None:
            return Refused("roll.not_a_member")
        if not author.may(KEEP_ROLL):
            return Refused("roll.not_a_steward")
        if isinstance(act, Invite):
            return _judge_invitation(state, act)
        return None if act.invitation in state.invitations else Refused("roll.unknown_invitation")

    def _judge_admission(self, state: RollState, statement: Statement, act: Admit) -> Refused | None:
        invitation = state.invitations.get(act.invitation)
        if invitation is None:
            return Refused("roll.unknown_invitation")
        admits_itself = statement.author == act.device.id
        if not admits_itself and statement.author not in state.devices:
            return Refused("roll.not_a_member")
        if not _good_name(act.name) or not _good_card(act.device) or len(act.binding) != 32:
            return Refused("roll.malformed")
        if act.device.id not in state.devices and (invitation.revoked or _used_up(invitation)):
            return Refused("roll.invitation_closed")
        signed = admission(self.group, act.invitation, act.name, act.device, act.binding)
        proved = self._verify(invitation.terms.key, signed, act.proof)
        agreed = proved and self._verify(act.device.signing, signed, act.consent)
        return None if agreed else Refused("roll.bad_proof")

    def _apply(
        self, state: RollState, statement: Statement, revocations: Mapping[bytes, Sequence[frozenset[bytes]]]
    ) -> None:
        """What an act that counts does to a state in the making. It does nothing where what it rests on has not come
        about there, because somebody's entry was taken back."""
        act = statement.act
        if isinstance(act, Invite):
            by = state.devices.get(statement.author)
            if by is not None and act.id not in state.invitations:
                state.invitations[act.id] = Invitation(act, by, statement.at)
        elif act.invitation in state.invitations:
            invitation = state.invitations[act.invitation]
            if isinstance(act, Revoke):
                state.invitations[act.invitation] = replace(invitation, revoked=True)
            elif statement.author != act.device.id or all(
                statement.id in seen for seen in revocations.get(act.invitation, ())
            ):
                self._enter(state, statement.at, act, invitation)

    def _enter(self, state: RollState, at: int, act: Admit, invitation: Invitation) -> None:
        device = act.device.id
        if device not in state.devices:
            newcomer = ids.member_id(self.group, act.device.signing)
            role = invitation.terms.role
            state.members[newcomer] = Member(newcomer, act.name, role, at, invitation.by, (act.device,))
            state.devices[device] = newcomer
            state.invitations[act.invitation] = replace(invitation, admitted=(*invitation.admitted, device))


def _judge_invitation(state: RollState, act: Invite) -> Refused | None:
    sizes = len(act.key) == 32 and act.id == ids.invitation_id(act.key)
    limits = 0 < act.uses <= MAX_USES and 0 <= act.expires <= clock.LATEST
    if not sizes or not limits or act.role not in ROLES or act.id in state.invitations:
        return Refused("roll.malformed")
    return None


def _used_up(invitation: Invitation) -> bool:
    return len(invitation.admitted) >= invitation.terms.uses


def _good_card(card: DeviceCard) -> bool:
    return all(len(key) == 32 for key in (card.signing, card.transport, card.sealing))


def _good_name(name: str) -> bool:
    return 0 < len(name) <= MAX_NAME and name == name.strip() and name.isprintable()


def founding(resolution: Resolution) -> Refused | None:
    """Why this cannot found a group, or None."""
    well_formed = (
        resolution.number == 0
        and resolution.parent == b""
        and len(resolution.seed) == 32
        and 0 <= resolution.made <= clock.LATEST
        and _good_card(resolution.steward)
    )
    if not well_formed:
        return Refused("roll.malformed")
    if not _good_name(resolution.name) or not _good_name(resolution.steward_name):
        return Refused("roll.bad_name")
    return None
