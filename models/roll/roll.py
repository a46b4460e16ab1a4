"""All statements of a group known so far, and what follows from them."""

from collections.abc import Callable, Iterable

from models.case import Author, RollView
from models.errors import Refused
from models.ids import DeviceId, GroupId
from models.roll.history import History
from models.roll.state import Founding, RollState, StateView
from models.roll.statements import (
    MAX_DEPS,
    ROLES,
    Act,
    Admit,
    Invite,
    NotUnderstoodStatement,
    Resolution,
    Statement,
    admission,
    good_admit,
    good_invite,
)

KEEP = "roll.keep"
"""The power to invite people and to take invitations back."""
KEPT_STATES = 64
KEPT_PASTS = 4096
KEPT_AUTHORS = 8192

Verify = Callable[[bytes, bytes, bytes], bool]
"""`verify(public key, message, signature)`"""
_MISSING = frozenset({"roll.not_a_member", "roll.not_a_steward", "roll.unknown_invitation"})
"""Reasons that fall away where an act that this program does not understand gives what is missing."""
Verdict = Refused | NotUnderstoodStatement | None


class Roll:
    """Takes acts in, causes first, and answers for any point in their history."""

    def __init__(self, group: GroupId, founding: Resolution, verify: Verify) -> None:
        self.group = group
        self.founding = founding
        self._verify = verify
        self._founding = Founding(group, founding)
        self._history = History(self._founding.device)
        self._verdicts: dict[bytes, Verdict] = {}
        self._heads: frozenset[bytes] = frozenset()
        self._named: dict[DeviceId, tuple[bytes, ...]] = {}
        self._pasts: dict[tuple[bytes, ...], int] = {}
        self._states: dict[int, RollState] = {}
        self._authors: dict[tuple[DeviceId, tuple[bytes, ...]], Author | None] = {}
        self.not_understood = 0
        """Statements that need a newer program."""

    @property
    def heads(self) -> tuple[bytes, ...]:
        """Ids of the acts that count and that no other act that counts follows, sorted."""
        return tuple(sorted(self._heads))

    def heads_for(self, device: DeviceId) -> tuple[bytes, ...]:
        """What a statement of this device names: the heads, or where there are too many for one statement, as many as
        may be named, first those that know the device. Acting then joins what is named, so their number falls."""
        if device not in self._named:
            heads = self.heads
            if len(heads) > MAX_DEPS:
                knowing = sorted(heads, key=lambda head: (self.author(device, (head,)) is None, head))
                heads = tuple(sorted(knowing[:MAX_DEPS]))
            self._named[device] = heads
        return self._named[device]

    @property
    def now(self) -> RollState:
        return self.state_at(self._heads)

    def knows(self, acts: Iterable[bytes]) -> bool:
        return all(act in self._history for act in acts)

    def add(self, statement: Statement) -> Refused | None:
        """Take in a statement whose `deps` are known; returns why it does not count, if so.

        A statement that does not count stays in the history (others may name it), without effect. It is no head, so
        nobody can pile them up until there are too many heads to name. The same holds for what is not understood.
        """
        if statement.id not in self._verdicts:
            verdict = self._judge(statement)
            self._verdicts[statement.id] = verdict
            understood = not isinstance(verdict, NotUnderstoodStatement)
            self._history.note(statement, counts=verdict is None, understood=understood)
            self.not_understood += not understood
            if verdict is None:
                self._advance(statement)
        verdict = self._verdicts[statement.id]
        return verdict if isinstance(verdict, Refused) else None

    def _advance(self, statement: Statement) -> None:
        past = self._history.past(statement.deps)
        later = {head for head in self._heads if self._history.past((head,)) & ~past}
        self._heads = frozenset(later | {statement.id})
        self._named.clear()

    def understood(self, heads: tuple[bytes, ...]) -> bool:
        """Does this program understand everything in the past of these acts? Where it does not, whom it does not know
        may yet be a member."""
        return self._history.understood(heads)

    def author(self, device: DeviceId, heads: tuple[bytes, ...]) -> Author | None:
        """Who a device was for somebody who knew these acts and their past."""
        key = device, heads
        if key not in self._authors:
            if len(self._authors) >= KEPT_AUTHORS:
                self._authors.clear()
            self._authors[key] = self._state(self._past(heads)).author(device)
        return self._authors[key]

    def view(self, heads: tuple[bytes, ...]) -> RollView:
        """Who votes and who holds which power, for somebody who knew these acts and their past."""
        return StateView(lambda: self.state_at(heads))

    def state_at(self, heads: Iterable[bytes]) -> RollState:
        """The roll as somebody saw it who knew exactly these acts and their past."""
        past = self._past(tuple(heads))
        if past not in self._states:
            self._states[past] = self._state(past)
            if len(self._states) > KEPT_STATES:
                del self._states[next(iter(self._states))]
        return self._states[past]

    def _state(self, past: int) -> RollState:
        return RollState(self._founding, self._history, past)

    def _past(self, heads: tuple[bytes, ...]) -> int:
        past = self._pasts.get(heads)
        if past is None:
            past = self._pasts[heads] = self._history.past(heads)
            if len(self._pasts) > KEPT_PASTS:
                del self._pasts[next(iter(self._pasts))]
        return past

    def _judge(self, statement: Statement) -> Verdict:
        if len(statement.deps) > MAX_DEPS:
            return Refused("roll.malformed")
        if isinstance(statement.act, NotUnderstoodStatement):
            return statement.act
        verdict = self._judged(statement, statement.act)
        if isinstance(verdict, Refused) and verdict.code in _MISSING and not self.understood(statement.deps):
            return NotUnderstoodStatement(verdict.code)
        return verdict

    def _judged(self, statement: Statement, act: Act) -> Verdict:
        state = self._state(self._history.past(statement.deps))
        if isinstance(act, Admit):
            return self._judge_admission(state, statement, act)
        author = state.author(statement.author)
        if author is None:
            return Refused("roll.not_a_member")
        if not author.may(KEEP):
            return Refused("roll.not_a_steward")
        if isinstance(act, Invite):
            return _judge_invite(state, act)
        return None if state.terms(act.invitation) else Refused("roll.unknown_invitation")

    def _judge_admission(self, state: RollState, statement: Statement, act: Admit) -> Refused | None:
        terms = state.terms(act.invitation)
        if terms is None:
            return Refused("roll.unknown_invitation")
        admits_itself = statement.author == act.device.id
        if not admits_itself and state.author(statement.author) is None:
            return Refused("roll.not_a_member")
        if not good_admit(act):
            return Refused("roll.malformed")
        if state.author(act.device.id) is None and state.closed(act.invitation, terms.uses):
            return Refused("roll.invitation_closed")
        signed = admission(self.group, act.invitation, act.name, act.device, act.binding)
        proved = self._verify(terms.key, signed, act.proof)
        agreed = proved and self._verify(act.device.signing, signed, act.consent)
        return None if agreed else Refused("roll.bad_proof")


def _judge_invite(state: RollState, act: Invite) -> Verdict:
    if not good_invite(act) or state.terms(act.id):
        return Refused("roll.malformed")
    return None if act.role in ROLES else NotUnderstoodStatement(f"role {act.role}")
