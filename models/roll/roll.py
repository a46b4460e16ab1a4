"""All statements of a group known so far, and what follows from them."""

from collections.abc import Iterable, Mapping

from models.case import Author, RollView
from models.errors import Refused
from models.ids import DeviceId, GroupId, MemberId
from models.roll.activity import Arrived, Done, done
from models.roll.chain import Chain, Decision, DoubleSigner
from models.roll.charter import first_charter
from models.roll.exclusions import exclusions, exclusions_of
from models.roll.history import History, suspended, turns
from models.roll.judging import Judge, Verdict, Verify
from models.roll.lookups import Founder
from models.roll.members import Aside
from models.roll.resolutions import Amendment, Resolution, Sign
from models.roll.standing import Standing
from models.roll.state import RollState, StateView
from models.roll.statements import MAX_DEPS, NotUnderstoodStatement, Statement
from models.roll.states import NOTHING, States

_MISSING = frozenset({
    "roll.not_a_member", "roll.not_a_steward", "roll.unknown_invitation", "roll.unknown_resolution",
    "roll.unknown_member", "roll.unknown_suspension", "roll.may_not_sign", "roll.may_not_vouch",
    "roll.nothing_to_take_back",
})  # fmt: skip
"""Reasons that fall away where an act that this program does not understand gives what is missing."""
_NONE: frozenset[str] = frozenset()


class Roll:
    """Takes acts in, causes first, and answers for any point in their history."""

    def __init__(self, group: GroupId, founding: Resolution, verify: Verify) -> None:
        self.group = group
        self.founding = founding
        founder = Founder(group, founding)
        self._history = History(founding.steward, founder.first_member)
        self._chain = Chain(first_charter(group, founding, founder.id))
        self._states = States(founder, self._history, Standing(self._history, self._chain))
        self._judge = Judge(self._history, self._chain, verify)
        self._verdicts: dict[bytes, Verdict] = {}
        self._heads: frozenset[bytes] = frozenset()
        self._named: dict[DeviceId, tuple[bytes, ...]] = {}
        self._done: dict[int, tuple[Done, ...]] = {}
        """What acts did, by their positions."""
        self._changed: set[MemberId] = set()
        self.not_understood = 0
        """Statements that need a newer program."""

    @property
    def heads(self) -> tuple[bytes, ...]:
        """Ids of the acts that count and that no other act that counts follows, sorted."""
        return tuple(sorted(self._heads))

    def heads_for(self, device: DeviceId) -> tuple[bytes, ...]:
        """The heads that a statement of this device names. A statement can name at most MAX_DEPS. If there are more,
        those that know the device come first, and among them one by each member before a second one by anybody: so
        nobody can hide the acts of others behind many acts of their own. Each new act joins the heads that it names,
        so their number falls."""
        if device not in self._named:
            heads = self.heads
            if len(heads) > MAX_DEPS:
                turn = turns(self._history, heads)
                knowing = sorted(heads, key=lambda head: (self.author(device, (head,)) is None, turn[head], head))
                heads = tuple(sorted(knowing[:MAX_DEPS]))
            self._named[device] = heads
        return self._named[device]

    @property
    def now(self) -> RollState:
        return self._states.at(tuple(self._heads))

    def knows(self, acts: Iterable[bytes]) -> bool:
        return all(act in self._history for act in acts)

    def add(self, statement: Statement) -> Refused | None:
        """Take in a statement whose `deps` are known; returns why it does not count, if so.

        A statement that does not count stays in the history (others may name it), without effect. It is no head, so
        nobody can pile them up until there are too many heads to name. The same holds for what is not understood.
        """
        if statement.id not in self._verdicts:
            state = self._states.of(self._history.past(statement.deps))
            verdict = self._verdict(state, statement)
            self._verdicts[statement.id] = verdict
            if verdict is None:
                self._take(state, statement)
            else:
                understood = isinstance(verdict, Refused)
                self._history.reject(statement, understood=understood)
                self.not_understood += not understood
        verdict = self._verdicts[statement.id]
        return verdict if isinstance(verdict, Refused) else None

    def _verdict(self, state: RollState, statement: Statement) -> Verdict:
        if len(statement.deps) > MAX_DEPS:
            return Refused("roll.malformed")
        if isinstance(statement.act, NotUnderstoodStatement):
            return statement.act
        verdict = self._judge.verdict(state, statement, statement.act)
        if isinstance(verdict, Refused) and verdict.code in _MISSING and not self.understood(statement.deps):
            return NotUnderstoodStatement(verdict.code)
        return verdict

    def _take(self, state: RollState, statement: Statement) -> None:
        act = statement.act
        on_resolution = isinstance(act, Amendment | Sign)
        author = None if on_resolution else state.author(statement.author)
        by = state.signer(statement.author) if on_resolution else None if author is None else author.member
        position = self._history.note(statement, by, state.charter)
        if isinstance(act, Amendment):
            node = self._chain.prepared(statement.resolution, act)
            assert node is not None
            self._chain.propose(position, node)
        elif isinstance(act, Sign) and by is not None:
            self._chain.sign(position, act.resolution, by)
        past = self._history.past(statement.deps)
        later = {head for head in self._heads if self._history.past((head,)) & ~past}
        self._heads = frozenset(later | {statement.id})
        self._named.clear()
        self._changed |= self._states.advance(tuple(self._heads))

    def take_changed(self) -> set[MemberId]:
        """The members whose content may count otherwise than it did when this was last called."""
        changed, self._changed = self._changed, set()
        return changed

    def understood(self, heads: tuple[bytes, ...]) -> bool:
        """Does this program understand everything in the past of these acts? Where it does not, whom it does not know
        may yet be a member."""
        return self._history.understood(heads)

    def author(self, device: DeviceId, heads: tuple[bytes, ...]) -> Author | None:
        """Who a device was for somebody who knew these acts and their past."""
        return self._states.author(device, heads)

    def view(self, heads: tuple[bytes, ...]) -> RollView:
        """Who votes, who holds which power and which rules are accepted, for somebody who knew these acts and their
        past."""
        return StateView(lambda: self.state_at(heads), lambda: self._chain.tip(self._history.past(heads)))

    def state_at(self, heads: Iterable[bytes]) -> RollState:
        """The roll as somebody saw it who knew exactly these acts and their past."""
        return self._states.at(tuple(heads))

    def exclusions(self, heads: tuple[bytes, ...] | None = None, device: DeviceId | None = None) -> frozenset[bytes]:
        """Ids of the resolutions and acts by which somebody, or this device, is out or suspended: now, or for somebody
        who knew these acts."""
        state = self.now if heads is None else self.state_at(heads)
        return exclusions(state, self._history) if device is None else exclusions_of(state, self._history, device)

    def is_past(self, statements: Iterable[bytes], heads: tuple[bytes, ...]) -> bool:
        """Did somebody who knew these heads know these acts, and follow these resolutions?"""
        past = self._history.past(heads)
        chain = self._chain.tip(past).chain
        return all(each in chain or self._is_in(each, past) for each in statements)

    def _is_in(self, act: bytes, past: int) -> bool:
        return act in self._history and not self._history.past((act,)) & ~past

    def standing(
        self, device: DeviceId, log: bytes, seq: int, heads: tuple[bytes, ...],
        endorsed: Mapping[bytes, int] = NOTHING, powers: frozenset[str] = _NONE,
    ) -> Aside | None:  # fmt: skip
        """Why content that was right when it was written does not count now, or None.

        It is in the envelope `seq` of the log `log` (a public key), whose author knew `heads` and used `powers`.
        `endorsed` has, by log, the highest envelope on which somebody who remains has built without knowing better.
        """
        return self._states.aside(device, log, seq, heads, endorsed, powers)

    def done(self, arrived: Arrived) -> list[Done]:
        """What was done and has its effect now, in no order. `arrived` gives the place of an act's envelope in the
        order of arrival here; for the founding it is asked with the id of the group."""
        return list(done(self.now, self._history, self._chain, arrived, self._done))

    def resolutions(self) -> list[Decision]:
        """The resolutions that were followed, those that came too late, those still to be signed, those that lost to a
        rival."""
        past = self.now.past
        followed = [node for each in self.now.charter.chain if (node := self._chain.node(each, past))]
        kinds = (
            ("followed", followed), ("lapsed", self._chain.lapsed(past)), ("open", self._chain.unsigned(past)),
            ("aside", self._chain.set_aside(past)),
        )  # fmt: skip
        return [
            Decision(node.id, node.act, self._chain.signed(node, past), node.voters, node.stewards, state,
                     tuple(suspended(self._history, each) for each in node.act.changes.lifted),
                     {} if (before := self._chain.charter(node.act.parent)) is None else before.roles)
            for state, nodes in kinds
            for node in nodes
        ]

    @property
    def double_signers(self) -> list[DoubleSigner]:
        """Members who signed two rival resolutions that both count."""

        def first(positions: list[int]) -> bytes:
            return min(self._history.act(each).id for each in positions)

        return [
            DoubleSigner(member, (first(one), first(two)))
            for member, one, two in self._chain.double_signatures(self.now.past)
        ]


def owner_of(roll: Roll, device: DeviceId) -> MemberId | None:
    """Whose device this is or was, whatever has taken its effect away since."""
    now = roll.now
    owned = now.effects.owner(device, now.past)
    return None if owned is None else owned[0]


def ever_in(roll: Roll) -> frozenset[MemberId]:
    """Everybody who came in, or for whom somebody vouched, whether they are still in or not."""
    history = roll._history
    return frozenset({history.first_member(history.founder), *map(MemberId, (*history.admissions, *history.vouches))})
