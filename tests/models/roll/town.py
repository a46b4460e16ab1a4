"""People of a group and what they state, told in every order in which it may arrive."""

import json
import random
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from models import clock
from models.case import Author
from models.ids import GroupId, MemberId, invitation_id, member_id
from models.roll import (
    MAX_USES,
    MEMBER,
    STEWARD,
    Act,
    Admit,
    Amendment,
    Attest,
    Changes,
    Cut,
    DeviceCard,
    Invite,
    Link,
    MemberCut,
    Recover,
    Resolution,
    Role,
    Roll,
    RollState,
    Sheet,
    Sign,
    Statement,
    Vouch,
    admission,
    application,
    belonging,
    encode_statement,
    recovery,
    resolution_id,
    unconfirmed,
)
from models.roll.powers import USUAL_ROLES

BEGAN = 1_750_000_000_000
MOST = 5000
"""Orders of arrival that are tried."""
CASES = Path(__file__).parents[2] / "cases" / "governance"
TIP = bytes(32)
GATE = b"gate"
PEOPLE_OF_THREE = ("ana", "bo", "cem")


def key(name: str) -> bytes:
    return sha256(name.encode()).digest()


@cache
def card(device: str) -> DeviceCard:
    keys = (key(f"{device} {which}") for which in ("signing", "transport", "sealing"))
    return DeviceCard(*(sha256(each).digest() for each in keys))


def sign(secret: bytes, message: bytes) -> bytes:
    return sha256(sha256(secret).digest() + message).digest()


def verify(public: bytes, message: bytes, signature: bytes) -> bool:
    """A signature scheme for tests: the public key is the secret's hash, and nobody here looks for the secret."""
    return signature == sha256(public + message).digest()


def case(number: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The story and the only acceptable answer."""
    told = next(CASES.glob(f"{number}-*[!t].json"))
    expected = told.with_suffix(".expect.json")
    return json.loads(told.read_text("utf-8")), json.loads(expected.read_text("utf-8"))


class Town:
    """The first of the people founds the group and lets in the others. With `stewards`, resolution 1 lists everybody as
    a voter and makes these stewards. A device is its person's name, or `name/which`."""

    def __init__(self, *people: str, stewards: tuple[str, ...] = (), seats: tuple[str, ...] = (), **rules: Any) -> None:
        founder = people[0]
        self.founding = Resolution(0, b"", "Elm Street", "block-club", b"s" * 32, card(founder), founder, BEGAN)
        if rules:
            self.founding = Resolution(
                0, b"", "Elm Street", "block-club", b"s" * 32, card(founder), founder, BEGAN, rules=rules
            )
        self.group = GroupId(resolution_id(encode_statement(self.founding)))
        self.roll = self.fresh()
        self.statements: list[Statement] = []
        self.seqs: dict[str, int] = {}
        self.refused: dict[bytes, str] = {}
        self.do(founder, self.invite(GATE))
        for person in people[1:]:
            self.do(founder, self.admit(person))
        self.first = self.tip
        if stewards:
            voters = tuple(self.id(each) for each in (seats or people))
            self.first = self.decide((founder,), voters=voters, roles={STEWARD: self.stewards(*stewards)})
        self.begun = len(self.statements)

    def fresh(self) -> Roll:
        return Roll(self.group, self.founding, verify)

    # What people state

    def do(
        self, device: str, act: Act, knows: list[Statement] | None = None, *, seq: int | None = None, raw: bytes = b""
    ) -> Statement:
        """`knows`: what its author knew, by default everything so far."""
        deps = self.roll.heads if knows is None else tuple(sorted(each.id for each in knows))
        self.seqs[device] = seq or self.seqs.get(device, 0) + 1
        number = len(self.statements)
        resolution = resolution_id(raw or encode_statement(act)) if isinstance(act, Amendment) else b""
        found = Statement(
            sha256(b"%d %d" % (number, len(deps))).digest()[:16], card(device).id, deps,
            clock.stamp(BEGAN + 1 + number), act, self.log(device), self.seqs[device], resolution,
        )  # fmt: skip
        self.statements.append(found)
        verdict = self.roll.add(found)
        self.refused[found.id] = verdict.code if verdict else ""
        return found

    def code(self, statement: Statement) -> str:
        """Why a statement does not count, or an empty string."""
        return self.refused[statement.id]

    def propose(
        self, device: str, parent: bytes | None = None, knows: list[Statement] | None = None, /, **changes: Any
    ) -> Statement:
        parent = self.tip if parent is None else parent
        charter = self.roll._chain.charter(parent)
        number = 1 if charter is None else charter.number + 1
        return self.do(device, Amendment(number, parent, card(device).id, Changes(**changes)), knows)

    def sign(self, device: str, proposal: Statement, knows: list[Statement] | None = None) -> Statement:
        return self.do(device, Sign(proposal.resolution), [proposal] if knows is None else [proposal, *knows])

    def decide(
        self, signers: tuple[str, ...], knows: list[Statement] | None = None, parent: bytes | None = None, /,
        **changes: Any,
    ) -> bytes:  # fmt: skip
        """Proposed by the first, who signs too, and so do the others, at once."""
        proposal = self.propose(signers[0], parent, knows, **changes)
        for signer in signers:
            self.sign(signer, proposal)
        return proposal.resolution

    def invite(self, secret: bytes, uses: int = MAX_USES, role: str = MEMBER) -> Invite:
        public = sha256(secret).digest()
        return Invite(invitation_id(public), public, uses, BEGAN, role)

    def admit(self, person: str, secret: bytes = GATE, device: str = "", handshake: bytes = b"b" * 32) -> Admit:
        invitation, binding, made = self.invite(secret).id, handshake, card(device or person)
        signed = admission(self.group, invitation, person, made, binding)
        consent = sign(key(f"{device or person} signing"), signed)
        return Admit(invitation, person, made, binding, sign(secret, signed), consent)

    def link(self, person: str, device: str) -> Link:
        return Link(card(device), self.consent(person, device))

    def consent(self, person: str, device: str) -> bytes:
        return sign(key(f"{device} signing"), belonging(self.group, self.id(person), card(device)))

    def sheet(self, secret: bytes) -> Sheet:
        return Sheet(sha256(secret).digest())

    def recover(self, person: str, device: str, secret: bytes, *cuts: Cut) -> Recover:
        proof = sign(secret, recovery(self.group, self.id(person), card(device)))
        return Recover(self.id(person), card(device), proof, self.consent(person, device), cuts)

    def attest(self, person: str, device: str, *cuts: Cut) -> Attest:
        return Attest(self.id(person), card(device), self.consent(person, device), cuts)

    def vouch(self, person: str) -> Vouch:
        signed = application(self.group, person, card(person))
        return Vouch(card(person), person, sign(key(f"{person} signing"), signed))

    # Names of things

    def log(self, device: str) -> bytes:
        return key(f"log of {device}")

    def id(self, person: str) -> MemberId:
        return member_id(self.group, card(person).signing)

    def stewards(self, *people: str) -> Role:
        return Role(USUAL_ROLES[STEWARD], tuple(map(self.id, people)))

    def cut(self, person: str, seq: int, *devices: str) -> MemberCut:
        return MemberCut(self.id(person), tuple(Cut(self.log(each), seq, TIP) for each in (devices or (person,))))

    @property
    def tip(self) -> bytes:
        return self.roll.now.charter.id

    def name(self, member: MemberId) -> str:
        return self.roll.now.members[member].name

    # In every order

    def orders(self, most: int = MOST) -> Iterator[list[Statement]]:
        """The statements since the beginning, in each order that their causes allow; so many drawn by lot if there are
        more."""
        later = self.statements[self.begun :]
        found = 0
        for order in _linear(later, {each.id for each in self.statements[: self.begun]}, most + 1):
            found += 1
            if found > most:
                break
            yield order
        if found > most:
            dice = random.Random(1)
            for _ in range(most // 10):
                yield shuffled(later, {each.id for each in self.statements[: self.begun]}, dice)

    def everywhere(self, look: Callable[[Roll], object], most: int = MOST) -> Any:
        """What `look` sees, which must be the same on every device."""
        expected = look(self.roll)
        for order in self.orders(most):
            roll = self.told(order)
            assert look(roll) == expected
        return expected

    def told(self, order: list[Statement]) -> Roll:
        roll = self.fresh()
        for statement in (*self.statements[: self.begun], *order):
            verdict = roll.add(statement)
            assert (verdict.code if verdict else "") == self.refused[statement.id]
        return roll

    def after(self, *events: Statement) -> Roll:
        """A device that has these, and what they build on."""
        roll, known = self.fresh(), {each.id: each for each in self.statements}
        needed = {each.id for each in (*self.statements[: self.begun], *events)}
        for statement in reversed(self.statements):
            if statement.id in needed:
                needed.update(statement.deps)
        for name, statement in known.items():
            if name in needed:
                roll.add(statement)
        return roll

    def author(self, roll: Roll, device: str) -> Author | None:
        return roll.now.author(card(device).id)

    def who(self, roll: Roll) -> Mapping[str, str]:
        """Everybody who is in, and how."""
        return {each.name: each.standing for each in roll.now.members.values()}

    def holding(self, roll: Roll, role: str = STEWARD) -> set[str]:
        state = roll.now
        return {state.members[each].name for each in state.charter.holders(role) if each in state.members}


def sight(roll: Roll) -> tuple[object, ...]:
    """All that a roll says."""
    state: RollState = roll.now
    shown = state.members, state.invitations, state.applicants, state.suspensions, state.shortages
    resolutions = sorted((each.id, each.state, sorted(each.signed.by)) for each in roll.resolutions())
    return state.charter.chain, *shown, unconfirmed(state), roll.heads, roll.double_signers, resolutions


def shuffled(later: list[Statement], known: set[bytes], dice: random.Random) -> list[Statement]:
    left, have, order = list(later), set(known), []
    while left:
        chosen = dice.choice([each for each in left if have.issuperset(each.deps)])
        left.remove(chosen)
        have.add(chosen.id)
        order.append(chosen)
    return order


def _linear(left: list[Statement], have: set[bytes], most: int) -> Iterator[list[Statement]]:
    if not left:
        yield []
    for each in left:
        if have.issuperset(each.deps):
            rest = [other for other in left if other is not each]
            for order in _linear(rest, have | {each.id}, most):
                yield [each, *order]
