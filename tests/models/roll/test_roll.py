"""The roll: who is a member with which role, whatever the order in which acts arrive."""

import random
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import clock
from models.errors import Refused
from models.ids import DeviceId, GroupId, invitation_id
from models.roll import (
    MAX_DEPS,
    MAX_USES,
    MEMBER,
    STEWARD,
    Act,
    Admit,
    DeviceCard,
    Invite,
    NotUnderstoodStatement,
    Resolution,
    Revoke,
    Roll,
    Statement,
    admission,
    founding,
)  # fmt: skip

GROUP = GroupId(b"g" * 32)
BEGAN = 1_750_000_000_000


def card(name: str) -> DeviceCard:
    keys = (sha256(f"{name} {which}".encode()).digest() for which in ("signing", "transport", "sealing"))
    return DeviceCard(*keys)


ANA = card("ana")
FOUNDING = Resolution(0, b"", "Elm Street", "block-club", b"s" * 32, ANA, "Ana", BEGAN)


def sign(secret: bytes, message: bytes) -> bytes:
    """A signature scheme for tests: the public key is the secret's hash, and nobody here looks for the secret."""
    return sha256(sha256(secret).digest() + message).digest()


def verify(public: bytes, message: bytes, signature: bytes) -> bool:
    return signature == sha256(public + message).digest()


@dataclass
class Invitation:
    secret: bytes

    @property
    def id(self) -> bytes:
        return invitation_id(sha256(self.secret).digest())

    def open(self, uses: int = 1, role: str = MEMBER, expires: int = BEGAN) -> Invite:
        return Invite(self.id, sha256(self.secret).digest(), uses, expires, role)

    def admit(self, name: str, /, **changes: object) -> Admit:
        device, binding = card(name.lower()), b"b" * 32
        signed = admission(GROUP, self.id, name, device, binding)
        consent = sign(f"{name.lower()} signing".encode(), signed)
        given = Admit(self.id, name, device, binding, sign(self.secret, signed), consent)
        return msgspec.structs.replace(given, **changes)


GATE = Invitation(b"secret")


@dataclass
class Story:
    """Statements by devices, each after what its author knew."""

    statements: list[Statement] = field(default_factory=list)
    roll: Roll = field(default_factory=lambda: Roll(GROUP, FOUNDING, verify))

    def state(
        self, author: DeviceCard, act: Act | NotUnderstoodStatement, after: tuple[bytes, ...] | None = None
    ) -> Statement:
        name = sha256(b"act %d" % len(self.statements)).digest()[:16]
        deps = self.roll.heads if after is None else after
        self.statements.append(Statement(name, author.id, deps, clock.stamp(BEGAN + len(self.statements)), act))
        return self.statements[-1]

    def do(self, author: DeviceCard, act: Act | NotUnderstoodStatement, after: tuple[bytes, ...] | None = None) -> str:
        """Returns the code of the refusal, or an empty string."""
        verdict = self.roll.add(self.state(author, act, after))
        return verdict.code if verdict else ""

    @property
    def names(self) -> dict[str, str]:
        return {member.name: member.role for member in self.roll.now.members.values()}


@pytest.fixture
def story() -> Story:
    return Story()


def test_the_founder_is_steward_and_alone(story: Story) -> None:
    assert story.names == {"Ana": STEWARD}
    author = story.roll.now.author(ANA.id)
    assert author is not None
    assert author.may("anything.at_all")
    assert story.roll.now.members[author.member].joined == clock.stamp(BEGAN)
    assert story.roll.now.author(card("ben").id) is None
    assert story.roll.heads == ()


def test_who_holds_an_invitation_is_let_in_by_any_member_or_alone(story: Story) -> None:
    story.do(ANA, GATE.open(uses=3))
    assert story.do(ANA, GATE.admit("Ben")) == ""
    assert story.do(card("ben"), GATE.admit("Cleo")) == ""
    assert story.do(card("dora"), GATE.admit("Dora")) == ""
    assert story.names == {"Ana": STEWARD, "Ben": MEMBER, "Cleo": MEMBER, "Dora": MEMBER}
    ben = next(member for member in story.roll.now.members.values() if member.name == "Ben")
    ana = next(member for member in story.roll.now.members.values() if member.name == "Ana")
    assert ben.invited_by == ana.id


def test_a_stranger_lets_nobody_in(story: Story) -> None:
    story.do(ANA, GATE.open())
    assert story.do(card("eve"), GATE.admit("Ben")) == "roll.not_a_member"


def test_what_needs_a_steward(story: Story) -> None:
    story.do(ANA, GATE.open(uses=2))
    story.do(ANA, GATE.admit("Ben"))
    another = Invitation(b"j")
    for act in (another.open(), Revoke(GATE.id)):
        assert story.do(card("ben"), act) == "roll.not_a_steward"
        assert story.do(card("eve"), act) == "roll.not_a_member"
    assert set(story.roll.now.invitations) == {GATE.id}


def test_a_steward_can_be_invited(story: Story) -> None:
    story.do(ANA, GATE.open(role=STEWARD))
    story.do(ANA, GATE.admit("Ben"))
    assert story.do(card("ben"), Invitation(b"j").open()) == ""


def test_an_invitation_is_used_up(story: Story) -> None:
    story.do(ANA, GATE.open(uses=2))
    assert [story.do(ANA, GATE.admit(name)) for name in ("Ben", "Cleo", "Dora")] == ["", "", "roll.invitation_closed"]
    invitation = story.roll.now.invitations[GATE.id]
    assert (len(invitation.admitted), invitation.why_closed(0)) == (2, "used")


def test_a_revoked_invitation_admits_nobody(story: Story) -> None:
    story.do(ANA, GATE.open(uses=2))
    story.do(ANA, Revoke(GATE.id))
    assert story.do(ANA, GATE.admit("Ben")) == "roll.invitation_closed"
    assert story.roll.now.invitations[GATE.id].why_closed(0) == "revoked"
    assert story.do(ANA, Revoke(b"?" * 16)) == "roll.unknown_invitation"


def test_expiry_is_for_honest_devices_alone(story: Story) -> None:
    """No clock decides what counts."""
    story.do(ANA, GATE.open(expires=BEGAN))
    assert story.roll.now.invitations[GATE.id].why_closed(BEGAN - 1) == ""
    assert story.roll.now.invitations[GATE.id].why_closed(BEGAN) == "expired"
    assert story.do(ANA, GATE.admit("Ben")) == ""


def test_admitting_again_changes_nothing(story: Story) -> None:
    story.do(ANA, GATE.open(uses=2))
    story.do(ANA, GATE.admit("Ben"))
    before = story.roll.now
    assert story.do(ANA, GATE.admit("Ben")) == ""
    assert story.do(card("ben"), GATE.admit("Ben")) == ""
    assert (story.roll.now.members, story.roll.now.invitations) == (before.members, before.invitations)


def test_a_statement_comes_twice(story: Story) -> None:
    said = story.state(ANA, GATE.open())
    assert [story.roll.add(said), story.roll.add(said)] == [None, None]
    bad = story.state(card("eve"), Revoke(GATE.id))
    assert story.roll.add(bad) == story.roll.add(bad) == Refused("roll.not_a_member")


FORGERIES: dict[str, dict[str, object]] = {
    "another device": {"device": card("eve")},
    "another transport key": {"device": msgspec.structs.replace(card("ben"), transport=b"e" * 32)},
    "another sealing key": {"device": msgspec.structs.replace(card("ben"), sealing=b"e" * 32)},
    "another name": {"name": "Eve"},
    "another handshake": {"binding": b"c" * 32},
    "no proof": {"proof": b""},
    "no consent": {"consent": b""},
    "somebody else's consent": {"consent": GATE.admit("Eve").consent},
}


@pytest.mark.parametrize("what", FORGERIES)
def test_a_proof_fits_what_it_was_given_for(story: Story, what: str) -> None:
    story.do(ANA, GATE.open(uses=9))
    assert story.do(ANA, GATE.admit("Ben", **FORGERIES[what])) == "roll.bad_proof"


def test_a_proof_fits_one_invitation_and_one_group(story: Story) -> None:
    other = Invitation(b"another secret")
    story.do(ANA, GATE.open())
    story.do(ANA, other.open())
    assert story.do(ANA, GATE.admit("Ben", invitation=other.id)) == "roll.bad_proof"
    elsewhere = Story(roll=Roll(GroupId(b"h" * 32), FOUNDING, verify))
    elsewhere.do(ANA, GATE.open())
    assert elsewhere.do(ANA, GATE.admit("Ben")) == "roll.bad_proof"


@pytest.mark.parametrize(
    "act",
    [
        GATE.open(uses=0), GATE.open(uses=-1), GATE.open(uses=MAX_USES + 1), GATE.open(role=""),
        GATE.open(expires=-1), GATE.open(expires=1 << 63), Invite(invitation_id(b"k" * 31), b"k" * 31, 1, 0),
        Invite(b"i" * 16, b"k" * 32, 1, 0),
    ],
)  # fmt: skip
def test_an_invitation_out_of_range(story: Story, act: Invite) -> None:
    assert story.do(ANA, act) == "roll.malformed"


def test_an_invitation_is_opened_once(story: Story) -> None:
    story.do(ANA, GATE.open())
    assert story.do(ANA, GATE.open(uses=300)) == "roll.malformed"


@pytest.mark.parametrize("name", ["", " Ben", "Ben ", "x" * 81, "Ben\n", "B\u202een"])
def test_a_name_that_could_deceive(story: Story, name: str) -> None:
    story.do(ANA, GATE.open())
    assert story.do(ANA, GATE.admit(name)) == "roll.malformed"


@pytest.mark.parametrize(
    "change",
    [
        {"number": 1}, {"parent": b"p"}, {"seed": b"short"}, {"made": -1}, {"made": 1 << 63}, {"name": ""},
        {"steward_name": " "}, {"steward": DeviceCard(b"", b"", b"")}, {"group_kind": ""}, {"group_kind": "x" * 81},
        {"group_kind": "a\nb"}, {"modules": ("x" * 81,)}, {"modules": ("library",) * 101},
    ],
    ids=str,
)  # fmt: skip
def test_what_cannot_found_a_group(change: dict[str, object]) -> None:
    assert founding(FOUNDING) is None
    assert founding(msgspec.structs.replace(FOUNDING, **change)) is not None


def test_each_act_is_judged_in_its_own_past(story: Story) -> None:
    """Admitted while a neighbour revokes: both count; whoever knew of the revocation admits nobody any more."""
    story.do(ANA, GATE.open(uses=5))
    before = story.roll.heads
    story.do(ANA, Revoke(GATE.id))
    after = story.roll.heads
    assert story.do(ANA, GATE.admit("Ben"), before) == ""
    assert story.do(ANA, GATE.admit("Cleo"), after) == "roll.invitation_closed"
    assert story.do(ANA, GATE.admit("Dora")) == "roll.invitation_closed"
    assert "Ben" in story.names
    assert story.roll.state_at(before).author(card("ben").id) is None


def test_the_last_place_may_be_taken_twice_at_once(story: Story) -> None:
    story.do(ANA, GATE.open(uses=1))
    before = story.roll.heads
    assert story.do(ANA, GATE.admit("Ben"), before) == story.do(ANA, GATE.admit("Cleo"), before) == ""
    assert set(story.names) == {"Ana", "Ben", "Cleo"}
    assert story.do(ANA, GATE.admit("Dora")) == "roll.invitation_closed"


def test_acts_that_do_not_count_pile_up_nowhere(story: Story) -> None:
    """Or one device could make more heads than anybody may name."""
    story.do(ANA, GATE.open(uses=5))
    heads = story.roll.heads
    for number in range(3 * MAX_DEPS):
        assert story.do(card("eve"), Revoke(GATE.id), () if number % 2 else heads) != ""
    assert story.roll.heads == heads
    assert story.do(ANA, GATE.admit("Ben")) == ""


def test_more_heads_than_may_be_named_are_joined_by_acting(story: Story) -> None:
    story.do(ANA, GATE.open(uses=5))
    story.do(ANA, GATE.admit("Ben"))
    known = story.roll.heads
    for number in range(3 * MAX_DEPS):
        assert story.do(ANA, Invitation(b"%016d" % number).open(), () if number < 2 * MAX_DEPS else known) == ""
    assert len(story.roll.heads) > MAX_DEPS
    while len(story.roll.heads) > 1:
        named = story.roll.heads_for(card("ben").id)
        assert len(named) <= MAX_DEPS
        assert story.roll.state_at(named).author(card("ben").id) is not None
        assert story.do(ANA, Invitation(b"%016d" % (9999 + len(story.statements))).open(), named) == ""
    assert len(story.roll.now.invitations) == len(story.statements) - 1


def test_too_many_named_acts_are_malformed(story: Story) -> None:
    for number in range(MAX_DEPS + 1):
        story.do(ANA, Invitation(b"%016d" % number).open(), ())
    assert story.do(ANA, GATE.open(), story.roll.heads) == "roll.malformed"


def test_a_lost_pass_can_be_taken_back(story: Story) -> None:
    """Whoever lets themselves in on it, or did so in secret, is out again, and so is whom they let in."""
    story.do(ANA, GATE.open(role=STEWARD))
    before = story.roll.heads
    story.do(ANA, Revoke(GATE.id))
    assert story.do(card("eve"), GATE.admit("Eve"), before) == ""
    eves = (story.statements[-1].id,)
    other = Invitation(b"j")
    assert story.do(card("eve"), other.open(), eves) == ""
    assert story.do(card("fay"), other.admit("Fay"), (story.statements[-1].id,)) == ""
    assert set(story.roll.state_at(eves).devices) == {ANA.id, card("eve").id}
    assert story.names == {"Ana": STEWARD}
    assert set(story.roll.now.invitations) == {GATE.id}
    assert story.do(card("eve"), GATE.admit("Eve")) == "roll.invitation_closed"


def test_who_is_in_stays_in_when_the_invitation_is_revoked(story: Story) -> None:
    story.do(ANA, GATE.open(uses=2))
    story.do(card("ben"), GATE.admit("Ben"))
    story.do(ANA, Revoke(GATE.id))
    story.do(ANA, Invitation(b"j").open())
    assert set(story.names) == {"Ana", "Ben"}


def test_an_invitation_is_not_opened_anew_beside_its_revocation(story: Story) -> None:
    story.do(ANA, GATE.open(uses=1))
    story.do(ANA, Revoke(GATE.id))
    assert story.do(ANA, GATE.open(uses=300, role=STEWARD), ()) == ""
    assert story.roll.now.invitations[GATE.id].revoked


def wild(dice: random.Random) -> Story:
    """Acts of all kinds by all kinds of people, each after some of what was there."""
    story = Story()
    people = ["Ana", "Ben", "Cleo", "Dora", "Eve"]
    gates = [Invitation(bytes([n])) for n in range(3)]
    for _ in range(dice.randrange(3, 25)):
        gate, author = dice.choice(gates), card(dice.choice(people).lower())
        act: Act | NotUnderstoodStatement = dice.choice([
            gate.open(dice.randrange(0, 3), dice.choice([MEMBER, STEWARD])), Revoke(gate.id),
            gate.admit(dice.choice(people)), gate.admit(dice.choice(people), proof=b"forged"),
            *[STRANGE] * (dice.random() < 0.1),
        ])  # fmt: skip
        names = [statement.id for statement in story.statements]
        after = tuple(sorted(dice.sample(names, min(len(names), dice.randrange(0, 4)))))
        story.do(author, act, dice.choice([None, after]))
    return story


def told(statements: list[Statement], dice: random.Random) -> Roll:
    """A roll that heard of the statements in another order, causes first, some of them twice."""
    roll = Roll(GROUP, FOUNDING, verify)
    waiting = statements * 2
    while waiting:
        ready = [statement for statement in waiting if roll.knows(statement.deps)]
        chosen = dice.choice(ready)
        roll.add(chosen)
        waiting.remove(chosen)
    return roll


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_any_order_leads_to_the_same_roll(seed: int) -> None:
    dice = random.Random(seed)
    story = wild(dice)
    verdicts = [story.roll.add(statement) for statement in story.statements]
    for _ in range(3):
        other = told(story.statements, dice)
        assert [other.add(statement) for statement in story.statements] == verdicts
        assert other.heads == story.roll.heads
        assert other.now == story.roll.now
        for statement in story.statements:
            assert other.state_at((statement.id,)) == story.roll.state_at((statement.id,))


@settings(max_examples=100, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_nobody_comes_in_or_rises_without_a_steward(seed: int) -> None:
    story = wild(random.Random(seed))
    state = story.roll.now
    admitted = [device for invitation in state.invitations.values() for device in invitation.admitted]
    assert len(state.devices) == len(state.members) == 1 + len(set(admitted))
    for member in state.members.values():
        assert member.role == STEWARD or member.invited_by in state.members
    assert state.author(DeviceId(ANA.id)) is not None
    for invitation in state.invitations.values():
        assert state.members[invitation.by].role == STEWARD


def test_states_are_not_changed_by_what_comes_later(story: Story) -> None:
    story.do(ANA, GATE.open(uses=2))
    early = story.roll.now
    heads = story.roll.heads
    story.do(ANA, GATE.admit("Ben"))
    assert [member.name for member in early.members.values()] == ["Ana"]
    assert early == story.roll.state_at(heads)
    assert early != story.roll.now


def test_a_name_that_only_a_newer_python_can_print_is_a_name(story: Story) -> None:
    """Unicode 15 is known to Python 3.12 and not to 3.11; both have to let her in."""
    story.do(ANA, GATE.open())
    assert story.do(ANA, GATE.admit("Shaky \U0001fae8")) == ""
    assert "Shaky \U0001fae8" in story.names


# Who counts as what, told by somebody's past alone


def test_authors_hold_the_powers_of_their_role(story: Story) -> None:
    story.do(ANA, GATE.open())
    story.do(ANA, GATE.admit("Ben"))
    ana, ben = (story.roll.author(card(name).id, story.roll.heads) for name in ("ana", "ben"))
    assert ana is not None
    assert ben is not None
    assert ana.may("channels.moderate")
    assert not ben.may("channels.moderate")
    assert story.roll.author(card("ben").id, ()) is None
    assert story.roll.now.card(card("ben").id) == card("ben")
    assert story.roll.now.card(card("eve").id) is None


def test_who_votes_and_who_holds_what(story: Story) -> None:
    story.do(ANA, GATE.open())
    early = story.roll.view(story.roll.heads)
    story.do(ANA, GATE.admit("Ben"))
    view = story.roll.view(story.roll.heads)
    ana, _ben = (member.id for member in story.roll.now.members.values())
    assert early.voters == view.voters == {ana}  # until a resolution lists more
    assert view.holding("channels.moderate") == {ana}


def test_whom_two_neighbours_let_in_at_once_has_the_higher_role(story: Story) -> None:
    other = Invitation(b"j")
    story.do(ANA, GATE.open())
    story.do(ANA, other.open(role=STEWARD))
    before = story.roll.heads
    story.do(ANA, GATE.admit("Ben"), before)
    story.do(ANA, other.admit("Ben"), before)
    assert story.names == {"Ana": STEWARD, "Ben": STEWARD}


def test_the_founder_cannot_be_taken_back(story: Story) -> None:
    story.do(ANA, GATE.open(uses=2))
    before = story.roll.heads
    story.do(ANA, Revoke(GATE.id))
    story.do(ANA, GATE.admit("Ana"), before)
    story.do(ANA, Invitation(b"j").open(), before)
    assert story.names == {"Ana": STEWARD}
    assert len(story.roll.now.invitations) == 2


def calls(work: Callable[[], object]) -> int:
    """How many functions run."""
    found = [0]

    def count(_frame: object, event: str, _argument: object) -> None:
        found[0] += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return found[0]


def test_an_author_costs_the_same_after_six_hundred_joins() -> None:
    """The roll is not computed anew for what was said between two joins."""
    story, gates = Story(), [Invitation(bytes([number])) for number in range(2)]
    heads = []
    for gate in gates:
        story.do(ANA, gate.open(uses=300))
    for number in range(600):
        assert story.do(ANA, gates[number // 300].admit(f"M{number}")) == ""
        heads.append(story.roll.heads)
    fresh = Roll(GROUP, FOUNDING, verify)
    for statement in story.statements:
        fresh.add(statement)
    early, late = (calls(lambda at=at: fresh.author(card("m5").id, heads[at])) for at in (10, 599))
    assert late <= early
    assert calls(lambda: [fresh.author(card("m5").id, each) for each in heads]) <= 600 * (early + 5)
    assert [fresh.author(card(f"m{n}").id, heads[n]) is not None for n in (0, 300, 599)] == [True] * 3
    assert fresh.author(card("m300").id, heads[299]) is None


def test_what_was_taken_back_is_not_computed_anew_either() -> None:
    story, gate = Story(), Invitation(b"long")
    story.do(ANA, GATE.open(role=STEWARD))
    before = story.roll.heads
    story.do(ANA, Revoke(GATE.id))
    story.do(card("eve"), GATE.admit("Eve"), before)
    story.do(ANA, gate.open(uses=300))
    costs = [calls(lambda n=n: story.do(ANA, gate.admit(f"M{n}"))) for n in range(200)]
    assert "Eve" not in story.names
    assert max(costs[150:]) <= 2 * max(costs[20:50])


def test_nothing_is_computed_anew_after_six_hundred_joins_a_hundred_and_fifty_of_them_at_once() -> None:
    """What one more join costs, with the question who somebody is now."""
    story, gates, costs = Story(), [Invitation(bytes([number])) for number in range(2)], []
    for gate in gates:
        story.do(ANA, gate.open(uses=300))
    at_once = None
    for number in range(600):
        at_once = story.roll.heads if number == 450 else at_once

        def join(number: int = number, after: tuple[bytes, ...] | None = at_once) -> None:
            assert story.do(ANA, gates[number // 300].admit(f"M{number}"), after) == ""
            assert story.roll.now.author(card("m0").id) is not None

        costs.append(calls(join))
    assert sum(costs[400:450]) <= 1.5 * sum(costs[20:70])
    assert sum(costs[550:600]) <= 20 * sum(costs[20:70])  # each asks a hundred heads whether they come before it
    assert len(story.roll.now.members) == 601


# What a newer program states


STRANGE = NotUnderstoodStatement("statement dance")


def test_what_is_not_understood_stays_in_the_history_and_is_counted(story: Story) -> None:
    story.do(ANA, GATE.open())
    heads = story.roll.heads
    assert story.do(ANA, STRANGE) == ""
    assert (story.roll.not_understood, story.roll.heads) == (1, heads)
    strange = (story.statements[-1].id,)
    assert story.roll.knows(strange)
    assert not story.roll.understood(strange)
    assert story.do(ANA, GATE.admit("Ben"), strange) == ""
    assert set(story.names) == {"Ana", "Ben"}
    assert not story.roll.understood(story.roll.heads)
    assert story.roll.understood(heads)


def test_whom_a_newer_program_may_have_let_in_is_not_refused(story: Story) -> None:
    assert story.do(card("zoe"), Revoke(GATE.id)) == "roll.not_a_member"
    story.do(ANA, STRANGE)
    assert story.do(card("zoe"), GATE.open(), (story.statements[-1].id,)) == ""
    assert story.roll.not_understood == 2
    assert story.roll.now.invitations == {}


def test_a_role_of_a_newer_program_is_not_understood(story: Story) -> None:
    assert story.do(ANA, GATE.open(role="treasurer")) == ""
    assert story.do(ANA, GATE.admit("Ben"), (story.statements[-1].id,)) == ""
    assert story.roll.not_understood == 2
    assert story.names == {"Ana": STEWARD}
